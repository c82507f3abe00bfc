import { type Cents, decimalText } from '../../../model/money.ts';
import { placeOf } from '../../../model/project.ts';
import type { MeasureFigure, MeasureSource } from '../../../tally/portfolio.ts';
import type { PortfolioCheck } from '../../check.ts';

/** The most names that a finding carries. */
const MOST = 100;

/** Why a source has too much in a measure, by how much, and through whom; null where it has not, or where that is n/a. */
function excess(source: MeasureSource, below: readonly MeasureFigure[]) {
  const { allocation, allocatedBelow, granted, rest } = source;
  if (allocation === null) return null;
  // What measures below it have granted above their own allocations is said there.
  if (granted !== null && rest !== null && -rest > source.aboveBelow) {
    return { reason: 'granted', allocation, amount: granted, above: -rest, names: source.projects } as const;
  }
  const above: Cents = (allocatedBelow ?? 0) - allocation;
  if (allocatedBelow === null || above <= 0) return null;
  const names = below.flatMap(({ measure, sources }) =>
    measure !== null && sources.some(its => its.source === source.source && its.isAllocated) ? [measure] : [],
  );
  return { reason: 'allocated', allocation, amount: allocatedBelow, above, names } as const;
}

export const allocationExceeded: PortfolioCheck<'portfolio/allocation-exceeded'> = {
  kind: 'portfolio',
  id: 'portfolio/allocation-exceeded',
  severity: 'error',
  basis: 'The strategy’s financial plan: Reg. (EU) 1303/2013 art. 33(1); Reg. (EU) 2021/1060 art. 32(1)',
  run({ portfolio, figures }, tell) {
    if (portfolio === null) return;
    for (const measure of portfolio.measures) {
      const figure = figures.measures.find(its => its.measure === measure.id);
      const below = portfolio.measures.filter(({ parent }) => parent === measure.id).map(({ id }) => id);
      for (const source of figure?.sources ?? []) {
        if (!measure.allocation.has(source.source)) continue;
        const found = excess(
          source,
          figures.measures.filter(its => its.measure !== null && below.includes(its.measure)),
        );
        if (found === null) continue;
        const { reason, allocation, amount, above, names } = found;
        const args = {
          measure: measure.id,
          source: source.source,
          reason,
          allocation: decimalText(allocation),
          amount: decimalText(amount),
          above: decimalText(above),
          count: names.length,
          names: names.slice(0, MOST),
        };
        const place = placeOf(portfolio, `${measure.path}.allocation.${source.source}`);
        tell(null, args, place, `${measure.id}/${source.source}`);
      }
    }
  },
};
