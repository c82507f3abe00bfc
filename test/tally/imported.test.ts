import { describe, expect, test } from 'vitest';
import { inText } from '../../src/model/place.ts';
import { columnSums, missingRows, ownTotals, type SummedRow } from '../../src/tally/imported.ts';

function aRow(line: number, written: number | null, imported: number | null, isApart = false): SummedRow {
  return {
    place: inText('export.csv', line, 1),
    isApart,
    amounts: new Map([['declared', written]]),
    imported: imported === null ? null : new Map([['declared', imported]]),
  };
}

test('all of a source is imported or rejected, its own totals apart, and what cannot be read counted', () => {
  const rows = [aRow(2, 1_000, 1_000), aRow(3, 250, null), aRow(4, null, null), aRow(5, 1_250, null, true)];
  expect(columnSums(['declared'], rows)).toEqual([
    { key: 'declared', source: 1_250, imported: 1_000, rejected: 250, difference: 0, unreadable: 1 },
  ]);
});

test('an amount that became another shows as a difference', () => {
  expect(columnSums(['declared'], [aRow(2, 1_000, 100_000)])).toMatchObject([{ difference: -99_000 }]);
});

describe('totals of the source itself', () => {
  const totals = (rows: SummedRow[]) =>
    ownTotals(['declared'], rows).map(({ place, stated, sum }) => [place.line, stated, sum]);

  test('of parts, and then of all', () => {
    const parts = [aRow(2, 10, 10), aRow(3, 5, null), aRow(4, 15, null, true), aRow(5, 7, 7), aRow(6, 7, null, true)];
    expect(totals([...parts, aRow(7, 22, null, true)])).toEqual([
      [4, 15, 15],
      [6, 7, 7],
      [7, 22, 22],
    ]);
  });

  test('of a part below a line that has no sum of its own, of parts of parts, and running', () => {
    const apart = (line: number, written: number | null) => aRow(line, written, null, true);
    const january = [aRow(2, 10, 10), apart(3, null)];
    expect(totals([...january, aRow(4, 5, 5), apart(5, 5)])).toEqual([[5, 5, 5]]);
    expect(totals([...january, aRow(4, 5, 5), apart(5, 5), aRow(6, 7, 7), apart(7, 7), apart(8, 12)])).toEqual([
      [5, 5, 5],
      [7, 7, 7],
      [8, 12, 12],
    ]);
    expect(totals([aRow(2, 10, 10), apart(3, 10), aRow(4, 5, 5), apart(5, 15)])).toEqual([
      [3, 10, 10],
      [5, 15, 15],
    ]);
  });

  test('of a part that is not that of its rows, beside that part', () => {
    const apart = (line: number, written: number) => aRow(line, written, null, true);
    const parts = [aRow(2, 100, 100), apart(3, 100), aRow(4, 5, 5), apart(5, 6)];
    expect(totals(parts)).toEqual([
      [3, 100, 100],
      [5, 6, 5],
    ]);
    expect(totals([...parts, apart(6, 106)]).at(-1)).toEqual([6, 106, 105]);
  });

  test('that are not those of its rows', () => {
    expect(totals([aRow(2, 10, 10), aRow(3, 11, null, true)])).toEqual([[3, 11, 10]]);
  });

  test('lines that are no rows and have no amount say nothing', () => {
    expect(totals([aRow(2, 10, 10), aRow(3, null, null, true)])).toEqual([]);
  });
});

describe('rows that another table has not', () => {
  const row = (key: string, amount: number | null, about = '') => ({ key, about, amount });

  test.each([
    ['of the same key and amount', [row('A-1', 10)], [row('A-1', 10)], [0, 0]],
    ['corrected in a document', [row('A-1', 10, 'VD-1')], [row('A-1', 11, 'VD-1')], [0, 0]],
    ['of a key that is counted anew', [row('A-1', 10, 'VD-1')], [row('A-1', 11, 'VD-9')], [1, 10]],
    ['twice, and once there', [row('A-1', 10), row('A-1', 10)], [row('A-1', 10)], [1, 10]],
    ['without money', [row('P.1', null), row('P.2', null)], [row('P.2', null)], [1, 0]],
  ])('%s', (_what, old, fresh, [rows, sum]) => {
    expect(missingRows(old, fresh)).toEqual({ rows, sum });
  });
});
