import { decimalText } from '../../../model/money.ts';
import { roleOf } from '../../../programmes/index.ts';
import type { ProjectCheck } from '../../check.ts';
import { isOfItself, offeredBy } from '../../flat-rates.ts';

export const flatRateAboveCap: ProjectCheck<'budget/flat-rate-above-cap'> = {
  kind: 'project',
  id: 'budget/flat-rate-above-cap',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 arts 68–68b; Reg. (EU) 2021/1060 arts 54–56; the programme’s own options',
  run({ project, pack, at }, tell) {
    const offers = offeredBy(pack);
    if (offers.length === 0) return;
    for (const partner of project.partners) {
      for (const { category, flat, path } of partner.lines) {
        const role = flat === null ? null : roleOf(pack, category);
        // A rate of itself is said as that.
        if (flat === null || role === null || isOfItself(role, flat.of)) continue;
        const ofRole = offers.filter(({ value }) => value.role === role);
        const [highest] = ofRole
          .filter(({ value }) => value.of === flat.of)
          .sort((a, b) => b.value.upTo - a.value.upTo);
        if (highest !== undefined && flat.percent <= highest.value.upTo) continue;
        const args = {
          partner: partner.id,
          category,
          rate: decimalText(flat.percent),
          of: flat.of,
          cap: highest === undefined ? null : decimalText(highest.value.upTo),
          basis: highest?.basis ?? null,
          offers: (ofRole.length > 0 ? ofRole : offers).map(({ value: { role: its, of, upTo } }) => ({
            role: its,
            of,
            upTo: decimalText(upTo),
          })),
        };
        tell(args, at(`${path}.flat`), `${partner.id}/${category}`);
      }
    }
  },
};
