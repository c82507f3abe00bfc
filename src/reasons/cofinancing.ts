import { inForce, type Pack } from '../programmes/pack.ts';
import type { Expenditure } from '../tally/expenditure.ts';
import type { ProjectFigures, SourceFigure, UnitFigures } from '../tally/figures.ts';
import type { SourceAmount } from '../tally/funding.ts';
import { difference, type Figure, percentage, reportName, sumOf } from './reasons.ts';
import { partsOf, plannedReason } from './sources.ts';

/** Totals that rates are of. */
type Wholes = Pick<ProjectFigures, 'planned' | 'soFar' | 'certified'>;

/** The reasons that follow from a source's own other figures. */
function derived(its: SourceFigure, wholes: Wholes): Figure[] {
  return [
    { column: 'planned_rate', reason: percentage(its.planned, wholes.planned) },
    { column: 'so_far_rate', reason: percentage(its.soFar, wholes.soFar) },
    { column: 'certified_rate', reason: percentage(its.certified, wholes.certified) },
    { column: 'difference', reason: difference(its.planned, its.soFar) },
  ];
}

function capOf({ cap }: Pack, isCapped: boolean): Figure[] {
  return isCapped && cap !== null && inForce(cap) !== null
    ? [{ column: 'cap', reason: { reason: 'cap', args: { basis: cap.basis } } }]
    : [];
}

/** A source of a partner, or of a project known by its totals: what the budget says, and each report's own share. */
export function explainSource(its: SourceFigure, figures: UnitFigures, pack: Pack, isCapped: boolean): Figure[] {
  const { unit, reports, soFar, certified } = figures;
  const byReport = (of: (one: UnitFigures['reports'][number]) => Expenditure) =>
    sumOf(
      'reports',
      partsOf(
        reports.map(one => ({ name: reportName(one.report), sources: of(one).sources })),
        its,
      ),
    );
  return [
    { column: 'planned', reason: plannedReason(its, unit, pack) },
    { column: 'so_far', reason: byReport(one => one.declared) },
    { column: 'certified', reason: byReport(one => one.certified) },
    ...derived(its, { planned: unit.budget.total, soFar: soFar.total, certified: certified.total }),
    ...capOf(pack, isCapped),
  ];
}

/** A source of a project of several partners: the sum of theirs. */
export function explainProjectSource(
  its: SourceFigure,
  project: ProjectFigures,
  units: readonly UnitFigures[],
  pack: Pack,
  isCapped: boolean,
): Figure[] {
  const byPartner = (of: (one: UnitFigures) => readonly SourceAmount[]) =>
    sumOf(
      'partners',
      partsOf(
        units.map(one => ({ name: one.unit.partner?.id ?? '', sources: of(one) })),
        its,
      ),
    );
  return [
    { column: 'planned', reason: byPartner(one => one.unit.funding.planned) },
    { column: 'so_far', reason: byPartner(one => one.soFar.sources) },
    { column: 'certified', reason: byPartner(one => one.certified.sources) },
    ...derived(its, project),
    ...capOf(pack, isCapped),
  ];
}
