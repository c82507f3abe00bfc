import type { Day, Month } from '../model/date.ts';
import { addToMonth, daysBetween, monthEnd, monthOf } from '../model/date.ts';
import type { Cents, Maybe, Percent } from '../model/money.ts';
import { minus, plus, portion, ratio, total } from '../model/money.ts';
import type { Project } from '../model/project.ts';
import { classOf } from '../programmes/index.ts';
import type { Pack } from '../programmes/pack.ts';
import { addTo, type Expenditure, expenditureOf } from './expenditure.ts';
import type { Figures, ReportFigures, UnitFigures } from './figures.ts';
import { budgetByPeriod, isSpread, namedPeriods, type PeriodBudget, type PeriodKey, periodOrder } from './periods.ts';
import type { Unit } from './plan.ts';

/** What a unit plans to have spent by a day, and how that comes about: all its budget, its share by days, or its periods. */
export interface PlannedPart {
  readonly unit: Unit;
  readonly amount: Maybe<Cents>;
  readonly by:
    | { readonly kind: 'whole' }
    | { readonly kind: 'days'; readonly days: number; readonly of: number }
    | { readonly kind: 'periods'; readonly periods: readonly PeriodBudget[] }
    /** The project's dates are not known. */
    | { readonly kind: 'unknown' };
}

/** What a unit has spent by the end of a slot: reports' own figures, or one expenditure of all its months. */
export interface SpentPart {
  readonly unit: Unit;
  readonly amount: Maybe<Cents>;
  readonly reports: readonly ReportFigures[];
  readonly months: Maybe<Expenditure>;
}

/** Spending against the plan in one report, or one month. */
export interface AbsorptionFigure {
  /** A report's number or a month; null for rows of no report. */
  readonly period: Maybe<string>;
  readonly end: Maybe<Day>;
  readonly plan: Maybe<Cents>;
  /** Null, like all that follows from it, of a period that is still to come. */
  readonly spent: Maybe<Cents>;
  readonly planCumulative: Maybe<Cents>;
  readonly spentCumulative: Maybe<Cents>;
  readonly percent: Maybe<Percent>;
  /** So far ÷ days elapsed × all days. */
  readonly forecast: Maybe<Cents>;
  readonly elapsed: number;
  readonly days: number;
  /** What each unit has in the cumulative amounts; nothing of what is in no report. */
  readonly plannedBy: readonly PlannedPart[];
  readonly spentBy: readonly SpentPart[];
}

export interface Absorption {
  readonly figures: readonly AbsorptionFigure[];
  /** Of how many of the units the plan comes from the periods of their budgets; of the others it goes by days. */
  readonly spread: number;
  readonly units: number;
  readonly planned: Maybe<Cents>;
  readonly spent: Maybe<Cents>;
  readonly commitments: readonly CommitmentFigure[];
}

/** A year's commitment of the funds, and what of it and those before has to be claimed by the end of the third year after. */
export interface CommitmentFigure {
  readonly year: number;
  readonly amount: Cents;
  readonly cumulative: Maybe<Cents>;
  readonly until: Day;
  /** The funds' part of what was claimed so far. */
  readonly claimed: Maybe<Cents>;
  /** What would lapse if nothing more were claimed; nothing where all is covered. */
  readonly open: Maybe<Cents>;
}

/** A slice of the project's time. */
interface Slot {
  readonly period: string;
  readonly start: Day;
  readonly end: Day;
}

function slotsOf({ reports, period: { start, end } }: Project): Slot[] {
  if (reports.length > 0) {
    return [...reports]
      .sort((a, b) => (a.end < b.end ? -1 : 1))
      .map(({ no, start: from, end: to }) => ({ period: String(no), start: from, end: to }));
  }
  const slots: Slot[] = [];
  if (start === null || end === null) return slots;
  for (let month: Month = monthOf(start); month <= monthOf(end); month = addToMonth(month, 1)) {
    const last = monthEnd(month);
    slots.push({ period: month, start: `${month}-01`, end: last < end ? last : end });
  }
  return slots;
}

/** Share of a unit's budget that falls on the days until a day, rounded down; all of it from the project's end on. */
function byDays(unit: Unit, until: Day, { start, end }: Project['period']): PlannedPart {
  const { total: amount } = unit.budget;
  if (start === null || end === null || start > end) return { unit, amount: null, by: { kind: 'unknown' } };
  if (until >= end) return { unit, amount, by: { kind: 'whole' } };
  const of = daysBetween(start, end) + 1;
  const days = Math.max(0, daysBetween(start, until) + 1);
  return { unit, amount: amount === null ? null : portion(amount, days, of, 'floor'), by: { kind: 'days', days, of } };
}

/** What a unit plans to have spent by the end of each slot. */
function planOfUnit(
  unit: Unit,
  slots: readonly Slot[],
  project: Project,
  keys: readonly PeriodKey[],
  pack: Pack,
): PlannedPart[] {
  if (project.reports.length === 0 || !isSpread(unit)) {
    return slots.map(({ end }) => byDays(unit, end, project.period));
  }
  const budgets = budgetByPeriod(unit, keys, pack);
  return slots.map(({ period, end }, i): PlannedPart => {
    // Closure, and periods without a report of their own, come with the report that ends with the project.
    if (i === slots.length - 1 && end >= (project.period.end ?? end))
      return { unit, amount: unit.budget.total, by: { kind: 'whole' } };
    const periods = budgets.filter(its => periodOrder(its.period) <= Number(period));
    return { unit, amount: total(periods.map(its => its.total)), by: { kind: 'periods', periods } };
  });
}

/** What a unit has spent by the end of each slot. */
function spentOfUnit(figures: UnitFigures, slots: readonly Slot[], project: Project, all: Figures): SpentPart[] {
  const { unit } = figures;
  if (project.reports.length > 0) {
    return slots.map((_, i): SpentPart => {
      const numbers = slots.slice(0, i + 1).map(({ period }) => Number(period));
      const reports = figures.reports.filter(({ report }) => report !== null && numbers.includes(report));
      return { unit, amount: total(reports.map(({ declared }) => declared.total)), reports, months: null };
    });
  }
  const sums = [...all.sums.months.values()].filter(its => its.unit === unit.id);
  const last = slots.at(-1)?.period;
  return slots.map(({ period }): SpentPart => {
    const real = new Map<string, Maybe<Cents>>();
    for (const { month, category, declared } of sums) {
      // What was paid before the first month counts with it, and after the last with that.
      if (month !== null && (month <= period || period === last)) addTo(real, category, declared);
    }
    const months = expenditureOf(real, unit, all.plan.pack);
    return { unit, amount: months.total, reports: [], months };
  });
}

/** Differences of cumulative amounts: what each slot adds. */
function steps(cumulative: readonly Maybe<Cents>[]): Maybe<Cents>[] {
  return cumulative.map((amount, i) => (i === 0 ? amount : minus(amount, cumulative[i - 1] ?? null)));
}

/** The parts of every unit at each slot. */
function bySlot<Part>(all: readonly (readonly Part[])[], slots: readonly Slot[]): Part[][] {
  return slots.map((_, i) => all.flatMap(one => one.slice(i, i + 1)));
}

const sumUp = (slots: readonly (readonly { readonly amount: Maybe<Cents> }[])[]) =>
  slots.map(parts => total(parts.map(({ amount }) => amount)));

/** Spending of a project, or of one partner, against its plan: by reports, up to one where that is asked for, else by months. */
export function absorptionOf(
  project: Project,
  figures: Figures,
  partner: Maybe<string> = null,
  upTo: Maybe<number> = null,
): Absorption {
  const { asOf, plan } = figures;
  const { start, end } = project.period;
  const units = figures.units.filter(({ unit }) => partner === null || unit.id === partner);
  const slots = slotsOf(project);
  const keys = namedPeriods(plan.units);
  const plannedBy = bySlot(
    units.map(({ unit }) => planOfUnit(unit, slots, project, keys, plan.pack)),
    slots,
  );
  const spentBy = bySlot(
    units.map(its => spentOfUnit(its, slots, project, figures)),
    slots,
  );
  const planned = sumUp(plannedBy);
  const spent = sumUp(spentBy);
  const planSteps = steps(planned);
  const spentSteps = steps(spent);
  const rows = slots.map((slot, i): AbsorptionFigure => {
    const isShown = upTo === null || Number(slot.period) <= upTo || project.reports.length === 0;
    const begun = isShown && (asOf === null || slot.start <= asOf || (spentSteps[i] ?? 0) !== 0);
    const spentCumulative = begun ? (spent[i] ?? null) : null;
    const until = asOf === null || slot.end < asOf ? slot.end : asOf;
    const elapsed = start === null ? 0 : daysBetween(start, until) + 1;
    const days = start === null || end === null ? 0 : daysBetween(start, end) + 1;
    return {
      period: slot.period,
      end: slot.end,
      plan: planSteps[i] ?? null,
      spent: begun ? (spentSteps[i] ?? null) : null,
      planCumulative: planned[i] ?? null,
      spentCumulative,
      percent: ratio(spentCumulative, planned[i] ?? null),
      forecast:
        spentCumulative === null || elapsed <= 0 || days <= 0
          ? null
          : portion(spentCumulative, days, Math.min(elapsed, days), 'half-up'),
      elapsed: Math.min(elapsed, days),
      days,
      plannedBy: plannedBy[i] ?? [],
      spentBy: spentBy[i] ?? [],
    };
  });
  const soFar = total(units.map(its => its.soFar.total));
  const strays = minus(soFar, spent.at(-1) ?? 0);
  if (strays !== 0 && strays !== null) rows.push(ofNoReport(strays, soFar));
  return {
    figures: rows,
    spread: project.reports.length === 0 ? 0 : units.filter(({ unit }) => isSpread(unit)).length,
    units: units.length,
    planned: planned.at(-1) ?? null,
    spent: soFar,
    commitments: commitmentsOf(project, figures),
  };
}

function ofNoReport(spent: Cents, soFar: Maybe<Cents>): AbsorptionFigure {
  const nothing = { plan: null, planCumulative: null, percent: null, forecast: null, elapsed: 0, days: 0 };
  return { period: null, end: null, ...nothing, spent, spentCumulative: soFar, plannedBy: [], spentBy: [] };
}

/** The funds' commitments against what was claimed: n + 3, Reg. (EU) 1303/2013 art. 136, Reg. (EU) 2021/1060 art. 105. */
function commitmentsOf(project: Project, { project: whole, plan }: Figures): CommitmentFigure[] {
  const claimed = total(
    whole.sources
      .filter(({ source, of }) => of === null && classOf(plan.pack, source) === 'fund')
      .map(({ soFar }) => soFar),
  );
  let cumulative: Maybe<Cents> = 0;
  return [...project.commitments]
    .sort(([a], [b]) => a - b)
    .map(([year, amount]) => {
      cumulative = plus(cumulative, amount);
      const open = minus(cumulative, claimed);
      return {
        year,
        amount,
        cumulative,
        until: `${year + 3}-12-31`,
        claimed,
        open: open === null ? null : Math.max(0, open),
      };
    });
}
