import type { ProjectCheck } from '../../check.ts';
import { indicatorsOf, straysOf } from '../../strays.ts';

export const unknownCode: ProjectCheck<'indicator/unknown-code'> = {
  kind: 'project',
  id: 'indicator/unknown-code',
  severity: 'warning',
  basis:
    'Reg. (EU) 480/2014 Annex III, Reg. (EU) 2021/1060 Annex XVII: each indicator by its code; lists of the funds’ regulations',
  run({ project, at }, tell) {
    const indicators = indicatorsOf(project);
    for (const { code, path, notListed } of indicators) {
      if (notListed === null) continue;
      const { nearest, elsewhere, unverified } = notListed;
      const reason = unverified ? 'unverified' : elsewhere === null ? 'not-listed' : 'other-list';
      const args = { code, reason, table: 'indicators', rows: 0, from: null, known: [], elsewhere, nearest } as const;
      tell(args, at(`${path}.code`), code);
    }
    const known = indicators.map(({ code }) => code);
    for (const { code, reason, table, rows, path, from, nearest } of straysOf(project)) {
      const names = reason === 'unknown' ? known : [];
      tell({ code, reason, table, rows, from, known: names, elsewhere: null, nearest }, at(path), code);
    }
  },
};
