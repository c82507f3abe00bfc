import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enOfTables as en } from '../../src/messages/en/tables.ts';
import { noteText } from '../../src/messages/tables.ts';
import {
  fromList,
  type NoteArgs,
  PROJECT_REPORT_NAMES,
  type Table,
  type TableRow,
  type TableSource,
} from '../../src/model/table.ts';
import { join } from '../../src/report/join.ts';
import { ledgerRows } from '../../src/tally/ledger-rows.ts';
import { type Sum, Sums } from '../../src/tally/sums.ts';
import { aRow, aTable } from '../render/a-table.ts';
import { known, OK, portfolioTableOf, tableOf } from './examined.ts';

const DEMO = 'LT-PL-1R-049-demo';

function sourcesOf({ notes }: Pick<Table, 'notes'>): NoteArgs['sources'] {
  const found = notes.flatMap(({ note, args }) => (note === 'sources' ? [args] : []));
  expect(found).toHaveLength(1);
  return found[0] as NoteArgs['sources'];
}

const only = (its: NoteArgs['sources'], what: TableSource['what']) => {
  const { files: _, ...found } = its.from.find(one => one.what === what) ?? { files: [] };
  return found;
};

/** The ledger of the demo, as anybody reads a CSV file. */
const LEDGER: readonly Readonly<Record<string, string>>[] = parse(readFileSync(`${OK}${DEMO}/expenses.csv`, 'utf8'), {
  columns: true,
  bom: true,
});

/** What its rows of some kind are. */
function counted(isCounted: (row: Readonly<Record<string, string>>) => boolean) {
  const rows = LEDGER.filter(isCounted);
  // What was parked is certified where it was taken up.
  const standing = (row: Readonly<Record<string, string>>) =>
    row.status === 'parked' && row.taken_up !== '' ? 'certified' : row.status || 'declared';
  const count = (status: string) => rows.filter(row => standing(row) === status).length;
  return {
    rows: rows.length,
    first: rows[0]?.id ?? null,
    last: rows.at(-1)?.id ?? null,
    certified: count('certified'),
    parked: count('parked'),
    rejected: count('rejected'),
    undecided: count('declared'),
  };
}

describe('of the demo', () => {
  test.each(PROJECT_REPORT_NAMES)('%s says which of its rows the totals are over', async name => {
    const table = tableOf(await known(DEMO), name);
    const { over } = sourcesOf(table);
    const rows: TableRow[] = [];
    for await (const batch of table.rows()) rows.push(...batch);
    const hasTotals = Object.keys(table.totals).length > 0 && name !== 'changes';
    const its = { level: table.totalLevel, of: rows.length };
    expect(over).toEqual(
      hasTotals ? { ...its, rows: rows.filter(({ level }) => level === table.totalLevel).length } : null,
    );
  });

  test('all rows of its ledger are behind the list of expenditure, with the ids of the first and the last', async () => {
    const all = sourcesOf(tableOf(await known(DEMO), 'expenses'));
    expect(only(all, 'ledger')).toEqual({ what: 'ledger', ...counted(() => true) });
    const some = sourcesOf(tableOf(await known(DEMO), 'expenses', { report: 2, partner: 'PP2' }));
    expect(only(some, 'ledger')).toMatchObject({ rows: 18, first: 'E-038', last: 'E-080' });
  });

  test('a claim tells the rows of its report from those before it', async () => {
    const project = await known(DEMO);
    const list: TableRow[] = [];
    const table = tableOf(project, 'expenses');
    for await (const batch of table.rows()) list.push(...batch);
    const at = (key: string) => table.columns.findIndex(column => column.key === key);
    const reportOf = new Map(list.map(({ cells }) => [cells[at('id')], Number(cells[at('report')])]));
    const of = (id = '') => reportOf.get(id) ?? 0;
    const its = sourcesOf(tableOf(project, 'claim', { report: 3 }));
    expect(only(its, 'this')).toEqual({ what: 'this', report: 3, ...counted(row => of(row.id) === 3) });
    expect(only(its, 'previous')).toEqual({ what: 'previous', report: 3, ...counted(row => of(row.id) < 3) });
  });

  test('a budget names the places of its first and its last line', async () => {
    const { from } = sourcesOf(tableOf(await known(DEMO), 'budget', { partner: 'PP2' }));
    const lines = readFileSync(`${OK}${DEMO}/project.yaml`, 'utf8').split('\n');
    const [source] = from;
    if (source?.what !== 'lines') throw new Error('no lines');
    const lineAt = (place: string | null) => lines[Number(/:(\d+):\d+$/.exec(place ?? '')?.[1]) - 1];
    expect(lineAt(source.first)).toContain('Koordynator projektu');
    expect(lineAt(source.last)).toContain('Przebudowa budynku');
  });

  test('counts of indicators are not told where few persons are hidden', async () => {
    const { from } = sourcesOf(tableOf(await known(DEMO), 'indicators', { suppressBelow: 5 }));
    expect(from.find(({ what }) => what === 'achievements')).toMatchObject({ rows: null });
  });
});

test('a portfolio counts its projects, and the rows of all their ledgers', async () => {
  const its = sourcesOf(await portfolioTableOf('alytus', 'council'));
  expect(its.over).toEqual({ level: 'row', rows: 3, of: 3 });
  expect(only(its, 'projects')).toEqual({ what: 'projects', rows: 3 });
});

test('tables of several projects have one note: rows are added up, and no id is that of all', () => {
  const rows = (count: number) => ({ rows: count, certified: count, parked: 0, rejected: 0, undecided: 0 });
  const table = (project: string, from: readonly TableSource[]) =>
    aTable([aRow()], {
      project,
      rows: fromList([aRow()]),
      notes: [{ note: 'sources', args: { over: { level: 'row', rows: 1, of: 2 }, from } }],
    });
  const joined = join(
    [
      table('A', [
        { what: 'this', report: 2, files: ['a/expenses.csv'], first: 'E-1', last: 'E-3', ...rows(3) },
        { what: 'previous', report: 2, files: ['a/expenses.csv'], first: 'E-4', last: 'E-5', ...rows(2) },
        { what: 'taken-up', report: 2, files: ['a/expenses.csv'], first: 'E-5', last: 'E-5', ...rows(1) },
      ]),
      table('B', [{ what: 'ledger', files: ['b/expenses.csv'], first: 'X', last: 'Y', ...rows(10) }]),
    ],
    true,
  );
  expect(joined && sourcesOf(joined)).toEqual({
    over: { level: 'row', rows: 2, of: 4 },
    from: [{ what: 'ledger', files: ['a/expenses.csv', 'b/expenses.csv'], first: null, last: null, ...rows(15) }],
  });
});

test('the rows of two pieces of a ledger are those of the whole, from its first to its last', () => {
  const claim = (id: string, status: 'certified' | 'parked') => ({
    row: { id, status, category: 'staff', paid_date: null, document_date: null },
    ...{ currency: 'EUR', partner: 'LP', unit: { id: 'LP' }, report: 1, takenUp: null },
    ...{ declared: 100, deducted: 0, certified: 100, euShare: 85, ownShare: 15 },
  });
  const sumsOf = (rows: readonly ReturnType<typeof claim>[]) => {
    const sums = new Sums(
      () => true,
      false,
      () => false,
    );
    for (const row of rows) sums.add(row as unknown as Parameters<Sums['add']>[0]);
    return sums;
  };
  const cellsOf = (sums: Sums): Sum[] => [...sums.cells.values()];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom<'certified' | 'parked'>('certified', 'parked'), { minLength: 1, maxLength: 20 }),
      fc.nat(20),
      (statuses, cut) => {
        const rows = statuses.map((status, i) => claim(`E-${i + 1}`, status));
        const whole = sumsOf(rows.slice(0, cut));
        whole.merge(sumsOf(rows.slice(cut)).toData());
        expect(ledgerRows(cellsOf(whole))).toEqual({
          ...{ rows: rows.length, first: 'E-1', last: `E-${rows.length}` },
          certified: statuses.filter(status => status === 'certified').length,
          parked: statuses.filter(status => status === 'parked').length,
          ...{ rejected: 0, undecided: 0 },
        });
      },
    ),
  );
});

test('in words it is two sentences', async () => {
  const { notes } = tableOf(await known(DEMO), 'claim', { report: 2, partner: 'PP2' });
  const said = notes.filter(({ note }) => note === 'sources').map(note => noteText(en, note));
  expect(said).toEqual([
    'Totals are over 2 of 8 rows: parts of others, and the same money seen in another way, are in none. Made from report 2: 18 ledger rows of expenses.csv (E-038 … E-080), 17 certified, 1 parked; before it: 14 ledger rows of expenses.csv (E-003 … E-037), 13 certified, 1 rejected; 1 flat rate of project.yaml.',
  ]);
});
