import type { Cents, Maybe } from '../model/money.ts';
import { minus, plus, total } from '../model/money.ts';
import type { Pack } from '../programmes/pack.ts';
import { type Expenditure, expenditure } from './expenditure.ts';
import type { Unit } from './plan.ts';
import type { Sum } from './sums.ts';

/** What the controller made of a report: one flat-rate function over each kind of its rows. */
export interface Control {
  /** The report's own rows, and those of earlier reports that it takes up. */
  readonly handled: Expenditure;
  /** What of them the controller has decided. */
  readonly decided: Expenditure;
  readonly certified: Expenditure;
  readonly parked: Parked;
  readonly deducted: Maybe<Cents>;
  readonly deductedByCategory: ReadonlyMap<string, Maybe<Cents>>;
  readonly undecided: Maybe<Cents>;
  /** Rows that the controller has yet to decide. */
  readonly undecidedRows: number;
}

interface Parked {
  readonly byCategory: ReadonlyMap<string, Maybe<Cents>>;
  readonly total: Maybe<Cents>;
}

/** Whether the rows of a sum were parked in their own report, be it that a later one took them up. */
export function wereParked({ status, takenUp }: Sum): boolean {
  return status === 'parked' || takenUp !== null;
}

/**
 * Control of one report. `own` are the sums of its rows, `takenUp` of those it takes up. Deducted is decided − certified −
 * parked; where no row has a deduction, what the cuts of flat rates leave belongs to parked.
 */
export function controlOf(own: readonly Sum[], takenUp: readonly Sum[], unit: Unit, pack: Pack): Control {
  const isDecided = ({ status }: Sum) => status !== 'declared';
  const certifiable = [...own.filter(cell => !wereParked(cell)), ...takenUp];
  const parkedCells = own.filter(wereParked);
  const decidedCells = [...own.filter(cell => isDecided(cell) || wereParked(cell)), ...takenUp.filter(isDecided)];
  const handled = expenditure([...own, ...takenUp], 'declared', unit, pack);
  const decided = expenditure(decidedCells, 'declared', unit, pack);
  const certified = expenditure(certifiable.filter(isDecided), 'certified', unit, pack);
  const parked = expenditure(parkedCells, 'declared', unit, pack);
  const anyDeduction = certifiable.some(({ deductions }) => deductions > 0);

  const left = new Map<string, Maybe<Cents>>();
  for (const [category, amount] of decided.byCategory) {
    const kept = plus(certified.byCategory.get(category) ?? 0, parked.byCategory.get(category) ?? 0);
    left.set(category, minus(amount, kept));
  }
  const undecidedRows = [...certifiable].reduce((rows, cell) => (isDecided(cell) ? rows : rows + cell.rows), 0);
  const common = { handled, decided, certified, undecided: minus(handled.total, decided.total), undecidedRows };
  if (anyDeduction || parkedCells.length === 0) {
    return { ...common, parked, deducted: total(left.values()), deductedByCategory: left };
  }
  const byCategory = new Map(
    [...left].map(([category, amount]) => [category, plus(parked.byCategory.get(category) ?? 0, amount)]),
  );
  const nothing = new Map([...left.keys()].map(category => [category, 0]));
  return {
    ...common,
    parked: { byCategory, total: total(byCategory.values()) },
    deducted: 0,
    deductedByCategory: nothing,
  };
}
