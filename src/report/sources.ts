import { holdsPersons } from '../model/finding.ts';
import type { Maybe } from '../model/money.ts';
import { placeText } from '../model/place.ts';
import { placeOf } from '../model/project.ts';
import type { LedgerRows, Note, NoteArgs, RowLevel, TableRow, TableSource } from '../model/table.ts';
import { ledgerRows } from '../tally/ledger-rows.ts';
import type { Sum } from '../tally/sums.ts';
import type { PortfolioSubject, Subject } from './report.ts';

type Over = NoteArgs['sources']['over'];

/** Which of a table's rows its totals are over. */
export function over(level: RowLevel, rows: readonly TableRow[]): NonNullable<Over> {
  return { level, rows: rows.filter(row => row.level === level).length, of: rows.length };
}

/** That totals are over some rows, and what figures are made from; nothing is made from nothing. */
export function sourcesNote(its: Over, from: readonly TableSource[]): Note {
  return { note: 'sources', args: { over: its, from: from.filter(one => !('rows' in one) || one.rows !== 0) } };
}

/** Rows of the ledger. */
export function fromLedger({ figures }: Pick<Subject, 'figures'>, cells: readonly Sum[]): TableSource {
  return { what: 'ledger', files: figures.sums.files, ...ledgerRows(cells) };
}

/** All rows of the ledger that figures so far are made of: of one partner, up to a report. */
export function fromUnits(subject: Pick<Subject, 'figures' | 'partner'>): TableSource {
  const { figures, partner } = subject;
  const units = figures.units.filter(({ unit }) => partner === null || unit.id === partner);
  return fromLedger(
    subject,
    units.flatMap(({ cells }) => cells),
  );
}

/** All rows of the ledger up to a report, of one partner or of all, be it that they name none. */
export function fromRows(subject: Pick<Subject, 'figures' | 'partner' | 'report'>): TableSource {
  const { figures, partner: only, report: upTo } = subject;
  const cells = [...figures.sums.cells.values()].filter(
    ({ partner, report }) =>
      (only === null || partner === only) && (upTo === null || (report !== null && report <= upTo)),
  );
  return fromLedger(subject, cells);
}

/** Rows of the ledger that name an asset. */
export function fromAssets({ figures }: Pick<Subject, 'figures'>, rows: number): TableSource {
  return { what: 'assets', files: figures.sums.files, rows };
}

/** Rows of the ledger behind one report, those before it, and those that it takes up; without reports, all that there are. */
export function fromReports(subject: Pick<Subject, 'figures' | 'partner'>, report: Maybe<number>): TableSource[] {
  const { figures, partner } = subject;
  if (report === null) return [fromUnits(subject)];
  const cells = figures.units.filter(({ unit }) => partner === null || unit.id === partner).flatMap(its => its.cells);
  const { files } = figures.sums;
  const part = (what: 'this' | 'previous' | 'taken-up', isPart: (cell: Sum) => boolean): TableSource => ({
    what,
    files,
    report,
    ...ledgerRows(cells.filter(isPart)),
  });
  return [
    part('this', cell => cell.report === report),
    part('previous', cell => cell.report !== null && cell.report < report),
    part('taken-up', cell => cell.takenUp === report),
  ];
}

/** Lines of budgets, where they stand; a partner that is known by its total is one. */
export function fromLines({
  project,
  figures,
  partner,
}: Pick<Subject, 'project' | 'figures' | 'partner'>): TableSource {
  const places = figures.plan.units
    .filter(({ id }) => partner === null || id === partner)
    .flatMap(({ partner: its, budget }) => {
      if (budget.lines.length > 0) return budget.lines.map(({ line }) => placeOf(project, line.path));
      return [placeOf(project, its === null ? 'total' : `${its.path}.total`)];
    });
  const [first] = places;
  const last = places.at(-1);
  return {
    what: 'lines',
    files: [...new Set(places.map(({ file }) => file))],
    rows: places.length,
    first: first === undefined ? null : placeText(first),
    last: last === undefined ? null : placeText(last),
  };
}

/** What the definition states, and the tables of budgets beside it. */
export function fromDefinition(subject: Pick<Subject, 'project' | 'figures' | 'partner'>): TableSource {
  return { what: 'definition', files: [...new Set([subject.project.file, ...fromLines(subject).files])] };
}

/** Flat rates of budgets: what they come to stands in no row of a ledger. */
export function fromFlatRates({
  project,
  figures,
  partner,
}: Pick<Subject, 'project' | 'figures' | 'partner'>): TableSource {
  const lines = figures.plan.units
    .filter(({ id }) => partner === null || id === partner)
    .flatMap(({ budget }) => budget.lines.filter(({ line, counts }) => line.flat !== null && counts));
  const files = [...new Set(lines.map(({ line }) => placeOf(project, line.path).file))];
  return { what: 'flat-rates', files, rows: lines.length };
}

/** The table of participants: how many they are is told elsewhere, or hidden. */
export function fromPersons({ meta, participants }: Pick<Subject, 'meta' | 'participants'>): TableSource[] {
  if (participants === null) return [];
  const files = meta.inputs.map(({ file }) => file).filter(file => holdsPersons({ file, sheet: null }));
  return [{ what: 'participants', files }];
}

/** A column that each table has. */
const FIRST_COLUMN = { payments: 'amount', achievements: 'value', activities: 'date' } as const;

/** Rows of another table of a project, by the name under which its values stand. */
export function fromTable(
  { project }: Pick<Subject, 'project'>,
  what: 'payments' | 'achievements' | 'activities',
  rows: number | null,
): TableSource {
  return {
    what,
    files: project[what].length === 0 ? [] : [placeOf(project, `${what}[0].${FIRST_COLUMN[what]}`).file],
    rows,
  };
}

/** The projects of a portfolio, and the rows of their ledgers. */
export function fromMembers({ members }: Pick<PortfolioSubject, 'members'>): TableSource[] {
  const cells = members.flatMap(({ figures }) => [...figures.sums.cells.values()]);
  const { rows, first: _, last: __, ...standing } = ledgerRows(cells);
  return [
    { what: 'projects', files: [], rows: members.length },
    { what: 'ledger', files: [], rows, first: null, last: null, ...standing },
  ];
}

const COUNTS = ['rows', 'certified', 'parked', 'rejected', 'undecided'] as const;

/** Two sources of one kind as one: where their rows begin and end is nothing that one could look up. */
function added(a: TableSource, b: TableSource): TableSource {
  const files = [...new Set([...a.files, ...b.files])];
  const sums = Object.fromEntries(
    COUNTS.flatMap(key => {
      if (!(key in a) || !(key in b)) return [];
      const [one, two] = [a, b].map(its => (its as Partial<Record<keyof LedgerRows, number | null>>)[key] ?? null);
      return [[key, one == null || two == null ? null : one + two]];
    }),
  );
  const ends = 'first' in a ? { first: null, last: null } : {};
  return { ...a, ...sums, ...ends, files } as TableSource;
}

/** A report of one project is none of another. */
function whole(source: TableSource): TableSource {
  if (source.what !== 'this' && source.what !== 'previous') return source;
  const { report: _, ...its } = source;
  return { ...its, what: 'ledger' };
}

/** The sources of several projects' tables as those of one table. */
export function joinedSources(notes: readonly NoteArgs['sources'][]): NoteArgs['sources'] {
  const from = new Map<string, TableSource>();
  for (const source of notes.flatMap(its => its.from)) {
    // What was parked before stands among the earlier rows already.
    if (source.what === 'taken-up') continue;
    const its = whole(source);
    const before = from.get(its.what);
    from.set(its.what, before === undefined ? its : added(before, its));
  }
  const overs = notes.flatMap(its => its.over ?? []);
  const [first] = overs;
  const sum = (of: (one: NonNullable<Over>) => number) => overs.reduce((all, one) => all + of(one), 0);
  const over =
    first === undefined ? null : { level: first.level, rows: sum(({ rows }) => rows), of: sum(({ of }) => of) };
  return { over, from: [...from.values()] };
}
