import { assert, constantFrom, integer, option, property, record, array as several } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enOfTables as en } from '../../../src/messages/en/tables.ts';
import { type Maybe, ratio, total } from '../../../src/model/money.ts';
import type { Cell, Table, TableColumn, TableRow } from '../../../src/model/table.ts';
import { RowFormulas } from '../../../src/render/workbook/sheet-formulas.ts';
import { shownColumns } from '../../../src/render/workbook/sheet-layout.ts';
import { References } from '../../../src/render/workbook/sheet-references.ts';
import { Counted, controlFormula, totalFormula } from '../../../src/render/workbook/sheet-totals.ts';
import { aTable } from '../a-table.ts';

const COLUMNS: readonly TableColumn[] = [
  { key: 'partner', kind: 'id', total: 'none', role: 'partner' },
  { key: 'key', kind: 'id', total: 'none' },
  { key: 'of', kind: 'id', total: 'none' },
  { key: 'budget', kind: 'money', total: 'sum', computed: true },
  { key: 'so_far', kind: 'money', total: 'sum', computed: true },
  { key: 'percent', kind: 'percent', total: { ratio: ['so_far', 'budget'] }, computed: true },
  { key: 'remaining', kind: 'money', total: { difference: ['budget', 'so_far'] }, computed: true },
  { key: 'both', kind: 'money', total: 'none', formula: { plus: ['budget', 'so_far'] } },
  { key: 'down', kind: 'money', total: 'none', formula: { running: 'so_far' } },
  { key: 'rate', kind: 'percent', total: 'none', computed: true, formula: { share: 'budget', among: 'partner' } },
];
const FIRST = 6;

type Cells = Readonly<Record<string, Cell>>;
const rowOf = (cells: Cells, more: Partial<TableRow> = {}): TableRow => ({
  level: 'row',
  cells: COLUMNS.map(({ key }) => cells[key] ?? null),
  ...more,
});

/** The formulas of all rows by column, as a sheet has them from its sixth line on. */
function formulasOf(rows: readonly TableRow[], columns = COLUMNS): Record<string, string | null>[] {
  const shown = shownColumns({ ...aTable([]), columns });
  const formulas = new RowFormulas(shown, en, new References([], en));
  return rows.map((_, i) => {
    formulas.to(rows, i, FIRST + i);
    return Object.fromEntries(shown.map(one => [one.column.key, formulas.of(one)]));
  });
}

const IN_SUM = { sums: ['key', 'of'], level: 'project' } as const;

describe('a cell', () => {
  test.each<[string, Cells, string, string | null]>([
    ['a difference', { budget: 500, so_far: 120, remaining: 380 }, 'remaining', 'D6-E6'],
    ['a difference that is another', { budget: 500, so_far: 120, remaining: 381 }, 'remaining', null],
    ['a difference from n/a', { budget: null, so_far: 120, remaining: null }, 'remaining', null],
    ['a sum of two', { budget: 500, so_far: 120, both: 620 }, 'both', 'D6+E6'],
    ['a ratio', { budget: 120_000, so_far: 20_001, percent: 1_667 }, 'percent', 'IF(D6=0,"n/a",ROUND(E6/D6,4))'],
    ['a ratio rounded otherwise', { budget: 120_000, so_far: 20_001, percent: 1_666 }, 'percent', null],
    ['a ratio of nothing', { budget: 0, so_far: 5, percent: null }, 'percent', 'IF(D6=0,"n/a",ROUND(E6/D6,4))'],
    ['a ratio of n/a', { budget: null, so_far: 5, percent: null }, 'percent', null],
    ['what is cumulative, first', { so_far: 120, down: 120 }, 'down', 'E6'],
    ['a share of itself', { budget: 500, rate: 10_000 }, 'rate', 'IF(SUM(D6)=0,"n/a",ROUND(D6/SUM(D6),4))'],
  ])('that is %s', (_, cells, key, expected) => {
    expect(formulasOf([rowOf(cells)])[0]?.[key]).toBe(expected);
  });

  const INDICATOR: readonly TableColumn[] = [
    { key: 'baseline', kind: 'number', total: 'none' },
    { key: 'target', kind: 'number', total: 'none' },
    { key: 'previous', kind: 'number', total: 'none' },
    { key: 'this', kind: 'number', total: 'none' },
    { key: 'cumulative', kind: 'number', total: 'none', formula: { plus: ['previous', 'this'] } },
    {
      key: 'percent',
      kind: 'percent',
      total: 'none',
      computed: true,
      formula: { ratio: ['cumulative', 'target'], from: 'baseline' },
    },
  ];
  const reached = 'IF(B6=0,"n/a",ROUND(E6/B6,4))';
  test.each<[string, readonly Cell[], string | null, string | null]>([
    // 52.5 of 60 are 87.5 %.
    ['a count with a fraction', [null, '60', '40.5', '12', '52.5', 8_750], 'C6+D6', reached],
    ['a count from nothing', ['0', '60', '40', '12', '52', 8_667], 'C6+D6', reached],
    // From 100 to 90, of the way to 80, is half of it.
    ['a level', ['100', '80', '0', '90', '90', 5_000], 'C6+D6', 'IF((B6-A6)=0,"n/a",ROUND((E6-A6)/(B6-A6),4))'],
    [
      'a level that is where it is to come',
      ['80', '80', '0', '80', '80', null],
      'C6+D6',
      'IF((B6-A6)=0,"n/a",ROUND((E6-A6)/(B6-A6),4))',
    ],
    ['a count above what was there before', ['10', '60', '40', '12', '52', 8_667], 'C6+D6', null],
    ['not the sum', [null, '60', '40', '12', '53', 8_833], null, reached],
    ['finer than is counted', [null, '60', '0.0000001', '0.0000002', '0.0000003', 0], null, null],
    ['without a target', [null, null, '40', '12', '52', null], 'C6+D6', null],
    ['not known', [null, '60', null, null, null, null], null, null],
    ['less than before', [null, '60', '40', '-2', '38', 6_333], 'C6+D6', reached],
  ])('of an indicator that is %s', (_, cells, cumulative, percent) => {
    const [formulas] = formulasOf([{ level: 'row', cells }], INDICATOR);
    expect([formulas?.cumulative, formulas?.percent]).toEqual([cumulative, percent]);
  });

  test('that is cumulative goes on from the one above, and anew where that is not so', () => {
    const rows = [rowOf({ so_far: 5, down: 5 }), rowOf({ so_far: 7, down: 12 }), rowOf({ so_far: 3, down: 3 })];
    expect(formulasOf(rows).map(({ down }) => down)).toEqual(['E6', 'I6+E7', 'E8']);
  });

  test('that is a share is of its partner’s rows, without the parts of other rows', () => {
    const rows = [
      rowOf({ partner: 'LP', budget: 85, rate: 8_500 }),
      rowOf({ partner: 'LP', budget: 15, rate: 1_500 }),
      rowOf({ partner: 'LP', budget: 7, rate: 700 }, { level: 'part' }),
      rowOf({ partner: 'PP2', budget: 7, rate: 10_000 }),
    ];
    expect(formulasOf(rows).map(({ rate }) => rate)).toEqual([
      'IF(SUM(D6:D7)=0,"n/a",ROUND(D6/SUM(D6:D7),4))',
      'IF(SUM(D6:D7)=0,"n/a",ROUND(D7/SUM(D6:D7),4))',
      'IF(SUM(D6:D7)=0,"n/a",ROUND(D8/SUM(D6:D7),4))',
      'IF(SUM(D9)=0,"n/a",ROUND(D9/SUM(D9),4))',
    ]);
  });

  test('of which a column is hidden stays a value', () => {
    const columns = COLUMNS.map(column => (column.key === 'so_far' ? { ...column, hidden: true } : column));
    const [its] = formulasOf([rowOf({ budget: 500, so_far: 120, remaining: 380 })], columns);
    expect(its?.remaining).toBeNull();
  });
});

describe('a row that is a sum of rows', () => {
  const partners = (key: string) => [
    rowOf({ partner: 'LP', key, budget: 100 }),
    rowOf({ partner: 'PP2', key: key.toUpperCase(), budget: 20 }),
    rowOf({ partner: 'PP2', key: 'other', of: 'own', budget: 3 }),
  ];
  const sumOf = (key: string, budget: Cell) =>
    formulasOf([...partners(key), rowOf({ key, budget }, IN_SUM)])[3]?.budget;

  test('is one by the texts of its cells, whatever their case', () => {
    expect(sumOf('staff', 120)).toBe('SUMIFS(D$6:D$8,B$6:B$8,B9,C$6:C$8,"")');
  });

  test.each([121, null])('is a value where the sum is another one: %s', budget => {
    expect(sumOf('staff', budget)).toBeNull();
  });

  test.each(['st*ff', 'st?', '~a', '=a', '<a', '>a', '12', '1e3', '1,5'])(
    'is a value where %j would be a pattern, a comparison or a number',
    key => {
      expect(sumOf(key, 120)).toBeNull();
    },
  );

  test('is a value where no row is like it', () => {
    expect(formulasOf([...partners('staff'), rowOf({ key: 'travel', budget: 0 }, IN_SUM)])[3]?.budget).toBeNull();
  });

  test('is of the rows right above, not of those before an earlier sum', () => {
    const rows = [...partners('staff'), rowOf({ key: 'staff', budget: 120 }, IN_SUM)];
    const next = [rowOf({ partner: 'A', key: 'staff', budget: 9 }), rowOf({ key: 'staff', budget: 9 }, IN_SUM)];
    expect(formulasOf([...rows, ...next])[5]?.budget).toBe('SUMIFS(D$10:D$10,B$10:B$10,B11,C$10:C$10,"")');
  });

  test('is a value where the rows above are too many to be kept', () => {
    const many = Array.from({ length: 5_001 }, () => rowOf({ partner: 'LP', key: 'staff', budget: 1 }));
    expect(formulasOf([...many, rowOf({ key: 'staff', budget: 5_001 }, IN_SUM)]).at(-1)?.budget).toBeNull();
  });
});

/** A sheet that computes: what our formulas have in them, and no more. */
class Sheet {
  readonly cells = new Map<string, number | string>();

  /** In cents or hundredths of a point. */
  value(formula: string): number | string {
    const numberAt = (at: string): number => {
      const its = this.cells.get(at);
      return typeof its === 'number' ? its : 0;
    };
    const [, whole, word, quotient] = /^IF\((.*)=0,"([^"]*)",ROUND\((.*),4\)\)$/.exec(formula) ?? [];
    if (whole !== undefined && quotient !== undefined) {
      const of = Number(this.value(whole));
      const part = Number(this.value(quotient.slice(0, quotient.indexOf('/'))));
      return ratio(part, of) ?? word ?? '';
    }
    const [, range = '', criteria = ''] = /^SUMIFS\(([^,]*),(.*)\)$/.exec(formula) ?? [];
    if (range !== '') {
      const pairs = [...criteria.matchAll(/([^,]+),([^,]+)/g)].map(([, cells = '', by = '']) => ({
        cells: this.range(cells),
        text: by === '""' ? '' : String(this.cells.get(by) ?? ''),
      }));
      return this.range(range).reduce((sum, at, i) => {
        const same = pairs.every(({ cells, text }) => String(this.cells.get(cells[i] ?? '') ?? '') === text);
        return same ? sum + numberAt(at) : sum;
      }, 0);
    }
    const sum = formula.replaceAll(/SUM\(([^()]*)\)/g, (_, list: string) =>
      String(
        list
          .split(',')
          .flatMap(its => this.range(its))
          .reduce((all, at) => all + numberAt(at), 0),
      ),
    );
    return [...sum.matchAll(/([+-]?)(-?\d+|[A-Z]+\d+)/g)].reduce(
      (all, [, sign, at = '']) => all + (sign === '-' ? -1 : 1) * (/^-?\d/.test(at) ? Number(at) : numberAt(at)),
      0,
    );
  }

  private range(text: string): string[] {
    const [from = '', to = from] = text.replaceAll('$', '').split(':');
    const letter = from.replace(/\d+/, '');
    const [first, last] = [from, to].map(at => Number(at.replace(/\D+/, '')));
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => `${letter}${Number(first) + i}`);
  }
}

const amount = option(integer({ min: -1_000_000, max: 1_000_000 }), { freq: 12 });
const given = record({
  partner: constantFrom('LP', 'PP2', 'PP3'),
  key: constantFrom('staff', 'travel', 'external', 'a*'),
  of: constantFrom(null, 'own'),
  budget: amount,
  so_far: amount,
});

/** A table as reports make it of such rows: partner by partner, then the whole. */
function tableOf(rows: readonly Cells[]): {
  readonly rows: readonly TableRow[];
  readonly table: Table;
} {
  const money = (cell: Cell | undefined): Maybe<number> => (typeof cell === 'number' ? cell : null);
  const minus = (a: Maybe<number>, b: Maybe<number>) => (a === null || b === null ? null : a - b);
  const follow = (its: Cells): Cells => {
    const [budget, soFar] = [money(its.budget), money(its.so_far)];
    const sum = budget === null || soFar === null ? null : budget + soFar;
    return { ...its, percent: ratio(soFar, budget), remaining: minus(budget, soFar), both: sum };
  };
  const partners = [...rows].sort((a, b) => String(a.partner).localeCompare(String(b.partner))).map(follow);
  const keys = [...new Set(partners.map(({ key, of }) => `${key}/${of ?? ''}`))];
  const wholes = keys.map(id => {
    const same = partners.filter(({ key, of }) => `${key}/${of ?? ''}` === id);
    const [key = '', of = ''] = id.split('/');
    const its = { key, of: of || null };
    return follow({
      ...its,
      budget: total(same.map(one => money(one.budget))),
      so_far: total(same.map(one => money(one.so_far))),
    });
  });
  const sum = (key: string) => total(wholes.map(one => money(one[key])));
  const totals = follow({ budget: sum('budget'), so_far: sum('so_far') });
  const { budget = null, so_far = null, percent = null, remaining = null } = totals;
  const all = [...partners.map(its => rowOf(its)), ...wholes.map(its => rowOf(its, { ...IN_SUM, control: true }))];
  return {
    rows: all,
    table: { ...aTable(all), columns: COLUMNS, totalLevel: 'project', totals: { budget, so_far, percent, remaining } },
  };
}

test('every formula gives the value that is stored beside it', () => {
  let formulas = 0;
  assert(
    property(several(given, { minLength: 1, maxLength: 14 }), some => {
      const { rows, table } = tableOf(some);
      const shown = shownColumns(table);
      const sheet = new Sheet();
      for (const [i, row] of rows.entries())
        for (const { index, letter } of shown) {
          const cell = row.cells[index];
          if (cell !== null && cell !== undefined) sheet.cells.set(`${letter}${FIRST + i}`, cell);
        }
      const made = formulasOf(rows);
      for (const [i, row] of rows.entries())
        for (const { column, index } of shown) {
          const formula = made[i]?.[column.key] ?? null;
          if (formula === null) continue;
          formulas++;
          expect([formula, sheet.value(formula)]).toEqual([formula, row.cells[index] ?? 'n/a']);
        }
      const line = FIRST + rows.length;
      const counted = new Counted(shown);
      for (const [i, row] of rows.entries()) if (row.level === table.totalLevel) counted.add(row, FIRST + i);
      for (const { column, letter } of shown) {
        const its = table.totals[column.key];
        if (typeof its === 'number') sheet.cells.set(`${letter}${line}`, its);
      }
      for (const one of shown) {
        const formula = totalFormula(one, shown, table, counted, line, 'n/a');
        if (formula === null) continue;
        formulas++;
        expect([formula, sheet.value(formula)]).toEqual([formula, table.totals[one.column.key] ?? 'n/a']);
      }
    }),
    { numRuns: 200 },
  );
  expect(formulas).toBeGreaterThan(1_000);
});

describe('the check below the totals', () => {
  const shown = shownColumns({ ...aTable([]), columns: COLUMNS });
  const [budget] = shown.filter(({ column }) => column.key === 'budget');
  const checked = (of: readonly number[], whole: Cell) => {
    const control = new Counted(shown);
    for (const [i, cents] of of.entries()) control.add(rowOf({ budget: cents }), FIRST + i);
    return budget && controlFormula(budget, { ...aTable([]), totals: { budget: whole } }, control, 20);
  };

  test.each([
    [[100, 20], 120, 0],
    [[100, 20], 121, -1],
  ])('is how far %j is from %i: %i', (of, whole, value) => {
    expect(checked(of, whole)).toEqual({ formula: 'ROUND(SUM(D6:D7)-D20,2)', value });
  });

  test('is nothing where the total is n/a, or no row makes it in another way', () => {
    expect([checked([100], null), checked([], 120)]).toEqual([null, null]);
  });
});
