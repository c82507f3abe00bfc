import { decimalText, exactText, type Maybe, WHOLE } from '../model/money.ts';
import type { BudgetLine } from '../model/project.ts';
import type { Addend, BudgetAddend, ExplainedRow, Reason } from '../model/table.ts';
import type { Pack } from '../programmes/pack.ts';
import type { Claims } from '../tally/claim.ts';
import { type Evidence, type EvidenceRows, evidenceOf } from '../tally/evidence.ts';
import { amountIn, type Expenditure } from '../tally/expenditure.ts';
import { type ByCategory, flatSumOf } from '../tally/flat-rates.ts';
import { amountOf, type FundingPlan, OWN_REST, type SourceAmount } from '../tally/funding.ts';
import type { AmountColumn, ColumnPart, Overview, OverviewLine, UnitOverview } from '../tally/overview.ts';
import type { Unit } from '../tally/plan.ts';

/** So many lines of a budget are named. */
const NAMED = 40;

const NOTHING: Reason = { reason: 'nothing', args: {} };
const UNKNOWN: Reason = { reason: 'unknown', args: {} };

const text = (cents: Maybe<number>): string | null => (cents === null ? null : decimalText(cents));

/** A reason from amounts that are all known; otherwise that something is not. */
function known(amounts: readonly Maybe<number>[], reason: (...cents: number[]) => Reason): Reason {
  const cents = amounts.filter(amount => amount !== null);
  return cents.length < amounts.length ? UNKNOWN : reason(...cents);
}

function addends(reason: 'reports' | 'partners', parts: readonly Addend[]): Reason {
  return parts.length === 0 ? NOTHING : { reason, args: { parts } };
}

function rowsReason({ rows, more }: EvidenceRows): Reason {
  return rows.length === 0 ? NOTHING : { reason: 'rows', args: { rows, more } };
}

function flatReason(category: string, byCategory: ByCategory, { flatRates }: Unit, pack: Pack): Maybe<Reason> {
  const sum = flatSumOf(category, byCategory, flatRates, pack);
  if (sum === null) return null;
  const args = {
    percent: decimalText(sum.percent),
    of: sum.parts.map(({ category: name, amount }) => ({ name, amount: text(amount) })),
    base: text(sum.base),
    exact: sum.base === null ? null : exactText(sum.base, sum.percent, WHOLE),
  };
  return { reason: 'flat-rate', args };
}

/** How a source's part of a total comes about. */
function splitReason({ source, of }: SourceAmount, { total, sources }: Expenditure, funding: FundingPlan): Reason {
  const rule = funding.ruleOf(source, of);
  const others = (some: readonly SourceAmount[]) =>
    some.map(({ source: name, amount }) => ({ name, amount: text(amount) }));
  switch (rule.kind) {
    case 'rate':
      return known([total], sum => ({
        reason: 'rate',
        args: {
          percent: decimalText(rule.rate),
          total: decimalText(sum),
          exact: exactText(sum, rule.rate, WHOLE),
          rounding: rule.rounding === 'half-up' ? 'half-up' : 'floor',
        },
      }));
    case 'share':
      return known([total, rule.amount, funding.total], (sum, amount, whole) =>
        whole <= 0
          ? UNKNOWN
          : {
              reason: 'share',
              args: {
                amount: decimalText(amount),
                whole: decimalText(whole),
                total: decimalText(sum),
                exact: exactText(sum, amount, whole),
                rounding: rule.rounding === 'half-up' ? 'half-up' : 'floor',
              },
            },
      );
    case 'rest':
      return known([total], sum => ({
        reason: 'rest',
        args: {
          total: decimalText(sum),
          others: others(sources.filter(its => its.of === null && its.source !== source)),
        },
      }));
    case 'part':
      return known([total, rule.amount, funding.total], (sum, amount, whole) =>
        rule.share === null
          ? UNKNOWN
          : {
              reason: 'contribution',
              args: {
                amount: decimalText(amount),
                whole: decimalText(whole),
                share: rule.share,
                total: decimalText(sum),
              },
            },
      );
    case 'rounding':
      return known([amountOf(sources, { source: 'own', of: null })], own => ({
        reason: 'rounded',
        args: {
          total: decimalText(own),
          others: others(sources.filter(its => its.of === 'own' && its.source !== source)),
        },
      }));
  }
}

function lineOf({ category, item, quantity, price, amount: stated }: BudgetLine, amount: Maybe<number>): BudgetAddend {
  const named = { name: item ?? category, amount: text(amount) };
  if (stated !== null || quantity === null || price === null)
    return { ...named, quantity: null, price: null, exact: null };
  const exact = exactText(quantity, price, 100);
  return { ...named, quantity: decimalText(quantity).replace(/\.?0+$/, ''), price: decimalText(price), exact };
}

/** Budget of a category: its lines, or its flat rate. */
function budgetReason(key: string, unit: Unit, pack: Pack): Reason {
  const { lines, byCategory } = unit.budget;
  if (lines.length === 0) return { reason: 'total-only', args: {} };
  const flat = flatReason(key, byCategory, unit, pack);
  if (flat !== null) return flat;
  const its = lines.filter(({ line }) => line.category === key);
  if (its.length === 0) return NOTHING;
  return {
    reason: 'lines',
    args: {
      lines: its.slice(0, NAMED).map(({ line, amount }) => lineOf(line, amount)),
      more: Math.max(0, its.length - NAMED),
    },
  };
}

/** What a planned source comes from: a rate of the budget, an agreed amount, the rest. */
function plannedReason(line: OverviewLine, { funding }: Unit): Reason {
  const planned = { source: line.key, of: line.of, amount: line.budget };
  const rule = funding.ruleOf(line.key, line.of);
  if (rule.kind === 'share') return { reason: 'agreed', args: {} };
  if (rule.kind !== 'part') {
    return splitReason(planned, { byCategory: new Map(), total: funding.total, sources: funding.planned }, funding);
  }
  const slice = funding.slices.find(({ slice: its }) => (its.source === 'own' ? OWN_REST : its.source) === line.key);
  if (slice?.slice.kind !== 'rate') return { reason: slice?.slice.kind === 'rest' ? 'left' : 'agreed', args: {} };
  const { rate } = slice.slice;
  return known([funding.total], total => ({
    reason: 'rate',
    args: {
      percent: decimalText(rate),
      total: decimalText(total),
      exact: exactText(total, rate, WHOLE),
      rounding: 'floor',
    },
  }));
}

/** The reasons that follow from a line's own other figures. */
function derived({ previous, this: current, soFar, budget, certifiedPrevious, certifiedThis }: OverviewLine): Figure[] {
  const sum = (a: Maybe<number>, b: Maybe<number>) =>
    known([a, b], (x, y) => ({ reason: 'sum', args: { previous: decimalText(x), this: decimalText(y) } }));
  const args = (x: number, y: number) => ({ budget: decimalText(x), soFar: decimalText(y) });
  return [
    { column: 'so_far', reason: sum(previous, current) },
    {
      column: 'percent',
      reason: known([budget, soFar], (x, y) => ({ reason: 'percentage', args: args(x, y) })),
    },
    { column: 'remaining', reason: known([budget, soFar], (x, y) => ({ reason: 'difference', args: args(x, y) })) },
    { column: 'certified_so_far', reason: sum(certifiedPrevious, certifiedThis) },
  ];
}

type Figure = ExplainedRow['figures'][number];

/** Columns that are sums of reports' own figures, by their keys in the table. */
const COLUMNS: readonly (readonly [AmountColumn, string])[] = [
  ['previous', 'previous'],
  ['this', 'this'],
  ['previousParked', 'previous_parked'],
  ['thisTakenUp', 'this_taken_up'],
  ['certifiedPrevious', 'certified_previous'],
  ['certifiedThis', 'certified_this'],
];

function ofReports(parts: readonly ColumnPart[], amount: (its: Expenditure) => Maybe<number>): Reason {
  const named = parts.map(({ report, its }) => ({
    name: report === null ? '' : String(report),
    amount: text(amount(its)),
  }));
  return addends('reports', named);
}

const isBefore = (column: AmountColumn) =>
  column === 'previous' || column === 'previousParked' || column === 'certifiedPrevious';

function categoryFigures(
  line: OverviewLine,
  block: UnitOverview,
  report: Maybe<number>,
  pack: Pack,
  evidence: Evidence,
): Figure[] {
  const { unit, columns } = block;
  const rows = {
    this: evidence.declared,
    thisTakenUp: evidence.takenUp,
    certifiedThis: evidence.certified,
  } as const;
  return COLUMNS.map(([column, key]): Figure => {
    const parts = columns[column];
    if (isBefore(column)) return { column: key, reason: ofReports(parts, its => amountIn(its.byCategory, line.key)) };
    const [own] = parts;
    const isNothing = own === undefined || amountIn(own.its.byCategory, line.key) === 0;
    const flat = isNothing ? null : flatReason(line.key, own.its.byCategory, unit, pack);
    const find = rows[column as keyof typeof rows];
    return { column: key, reason: flat ?? rowsReason(find(unit.id, report, line.key)) };
  });
}

function sourceFigures(line: OverviewLine, { unit, columns }: UnitOverview): Figure[] {
  const row = { source: line.key, of: line.of, amount: null };
  return COLUMNS.map(([column, key]): Figure => {
    const parts = columns[column];
    if (isBefore(column)) return { column: key, reason: ofReports(parts, its => amountOf(its.sources, row)) };
    const [own] = parts;
    return { column: key, reason: own === undefined ? NOTHING : splitReason(row, own.its, unit.funding) };
  });
}

/** A line of a claim, its figures by the keys of their columns, each with its reason. */
export interface ExplainedLine {
  readonly partner: Maybe<string>;
  readonly kind: 'category' | 'source';
  readonly line: OverviewLine;
  readonly figures: readonly Figure[];
}

/** What of a block stands behind a line of the project: a whole own joins the parts where others name theirs. */
function partIn(block: UnitOverview, kind: ExplainedLine['kind'], { key, of }: OverviewLine): OverviewLine | undefined {
  if (kind === 'category') return block.categories.find(line => line.key === key);
  const found = block.sources.find(line => line.key === key && line.of === of);
  if (found !== undefined || key !== OWN_REST || block.sources.some(line => line.of !== null)) return found;
  return block.sources.find(line => line.key === 'own');
}

/** Every figure of a claim with its reason: rows, flat rates, shares and what their rounding took, partners for the project. */
export async function explainClaim(
  claims: Claims,
  pack: Pack,
  overview: Overview,
  only: Maybe<string>,
): Promise<ExplainedLine[]> {
  const evidence = await evidenceOf(claims);
  const { report, project } = overview;
  const explained = (
    partner: Maybe<string>,
    kind: 'category' | 'source',
    line: OverviewLine,
    own: readonly Figure[],
  ): ExplainedLine => ({ partner, kind, line, figures: [...own, ...derived(line)] });

  const ofUnits = overview.units.flatMap(block => {
    const partner = block.unit.partner?.id ?? null;
    if (only !== null && partner !== only) return [];
    return [
      ...block.categories.map(line =>
        explained(partner, 'category', line, [
          { column: 'budget', reason: budgetReason(line.key, block.unit, pack) },
          ...categoryFigures(line, block, report, pack, evidence),
        ]),
      ),
      ...block.sources.map(line =>
        explained(partner, 'source', line, [
          { column: 'budget', reason: plannedReason(line, block.unit) },
          ...sourceFigures(line, block),
        ]),
      ),
    ];
  });
  const [first] = overview.units;
  // Of a project that is known by its totals the one unit is the project.
  if (only !== null || first?.unit.partner === null) return ofUnits;
  const ofPartners = (kind: ExplainedLine['kind'], line: OverviewLine): Figure[] =>
    (['budget', ...COLUMNS.map(([column]) => column)] as const).map(column => {
      const parts = overview.units.flatMap(block => {
        const its = partIn(block, kind, line);
        return its === undefined ? [] : [{ name: block.unit.partner?.id ?? '', amount: text(its[column]) }];
      });
      const key = COLUMNS.find(([name]) => name === column)?.[1] ?? 'budget';
      return { column: key, reason: addends('partners', parts) };
    });
  return [
    ...ofUnits,
    ...project.categories.map(line => explained(null, 'category', line, ofPartners('category', line))),
    ...project.sources.map(line => explained(null, 'source', line, ofPartners('source', line))),
  ];
}
