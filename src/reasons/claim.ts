import { decimalText, type Maybe } from '../model/money.ts';
import type { Reason } from '../model/reason.ts';
import type { Pack } from '../programmes/pack.ts';
import type { Claims } from '../tally/claim.ts';
import { type Evidence, type EvidenceRows, evidenceOf } from '../tally/evidence.ts';
import { amountIn, type Expenditure } from '../tally/expenditure.ts';
import { amountOf, OWN_REST } from '../tally/funding.ts';
import type { AmountColumn, ColumnPart, Overview, OverviewLine, UnitOverview } from '../tally/overview.ts';
import { budgetReason, flatReason } from './lines.ts';
import { difference, type Figure, known, NOTHING, percentage, reportName, sumOf, text } from './reasons.ts';
import { plannedReason, splitReason } from './sources.ts';

function rowsReason({ moreAmount, ...its }: EvidenceRows): Reason {
  return { reason: 'rows', args: { ...its, moreAmount: text(moreAmount) } };
}

/** The reasons that follow from a line's own other figures. */
function derived({ previous, this: current, soFar, budget, certifiedPrevious, certifiedThis }: OverviewLine): Figure[] {
  const sum = (a: Maybe<number>, b: Maybe<number>) =>
    known([a, b], (x, y) => ({ reason: 'sum', args: { previous: decimalText(x), this: decimalText(y) } }));
  return [
    { column: 'so_far', reason: sum(previous, current) },
    { column: 'percent', reason: percentage(soFar, budget) },
    { column: 'remaining', reason: difference(budget, soFar) },
    { column: 'certified_so_far', reason: sum(certifiedPrevious, certifiedThis) },
  ];
}

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
  return sumOf(
    'reports',
    parts.map(({ report, its }) => ({ name: reportName(report), amount: amount(its) })),
  );
}

const isBefore = (column: AmountColumn) =>
  column === 'previous' || column === 'previousParked' || column === 'certifiedPrevious';

function categoryFigures(line: OverviewLine, block: UnitOverview, pack: Pack, evidence: Evidence): Figure[] {
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
    const flat = own === undefined ? null : flatReason(line.key, own.its.byCategory, unit, pack);
    const find = rows[column as keyof typeof rows];
    return { column: key, reason: flat ?? rowsReason(find(unit.id, line.key)) };
  });
}

function sourceFigures(line: OverviewLine, { unit, columns }: UnitOverview): Figure[] {
  const row = { source: line.key, of: line.of };
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
  const { project } = overview;
  const evidence = await evidenceOf(claims, overview.report);
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
          ...categoryFigures(line, block, pack, evidence),
        ]),
      ),
      ...block.sources.map(line =>
        explained(partner, 'source', line, [
          { column: 'budget', reason: plannedReason({ source: line.key, of: line.of }, block.unit, pack) },
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
        return its === undefined ? [] : [{ name: block.unit.partner?.id ?? '', amount: its[column] }];
      });
      const key = COLUMNS.find(([name]) => name === column)?.[1] ?? 'budget';
      return { column: key, reason: sumOf('partners', parts) };
    });
  return [
    ...ofUnits,
    ...project.categories.map(line => explained(null, 'category', line, ofPartners('category', line))),
    ...project.sources.map(line => explained(null, 'source', line, ofPartners('source', line))),
  ];
}
