import { describe, expect, test } from 'vitest';
import { CorrectionSum } from '../../src/tally/correction-sum.ts';
import { aboveDocument, DocumentSum, vatClaimed } from '../../src/tally/documents.ts';
import { aRow } from './values.ts';

test.each<[string, number | null, number | null, number | null]>([
  ['all of it', 10_000, 10_000, null],
  ['a cent more', 10_001, 10_000, 1],
  ['a credit note', -5_000, -5_000, null],
  ['more than a credit note', -5_001, -5_000, 1],
  ['less than a credit note', -4_999, -5_000, null],
  ['a credit note as a cost', 5_000, -5_000, 10_000],
  ['off a document', -1, 10_000, null],
  ['of nothing', 1, 0, null],
  ['without gross', 1, null, null],
  ['without an amount', null, 1, null],
])('declared above the document: %s', (_story, declared, gross, above) => {
  expect(aboveDocument(declared, gross)).toBe(above);
});

describe('VAT claimed', () => {
  // Net 1,000.01, VAT 210.01; 35 % recovered are 73.5035, cut 73.50: 136.51 stay.
  const DOCUMENT = { gross: 121_002, vat: 21_001 };
  test.each<[string, number, number, [number, number, number]]>([
    ['all of it', 121_002, 3_500, [21_001, 13_651, 7_350]],
    ['what stays', 113_652, 3_500, [13_651, 13_651, 0]],
    ['less than the net amount', 90_000, 3_500, [0, 13_651, -23_652]],
    ['nothing recovered', 121_002, 0, [21_001, 21_001, 0]],
    ['all recovered', 100_002, 10_000, [1, 0, 1]],
  ])('%s', (_story, declared, recoverable, [claimed, allowed, above]) => {
    expect(vatClaimed({ ...DOCUMENT, declared }, recoverable)).toEqual({ claimed, allowed, above });
  });

  test.each([
    ['above the document', { gross: 121_002, vat: 21_001, declared: 121_003 }],
    ['without gross', { gross: null, vat: 21_001, declared: 1 }],
    ['of a credit note', { gross: -121_002, vat: -21_001, declared: -50 }],
    ['above gross', { gross: 100, vat: 101, declared: 100 }],
  ])('cannot be told: %s', (_story, document) => {
    expect(vatClaimed(document, 10_000)).toBeNull();
  });
});

describe('rows of one document', () => {
  const sumOf = (...rows: Parameters<typeof aRow>[0][]) => {
    const sum = new DocumentSum('EUR');
    for (const row of rows) sum.add(aRow(row), row.partner ?? null, row.currency || 'EUR');
    return sum;
  };

  test('add up, and agree on what it is of', () => {
    const sum = sumOf(
      { declared: 600, gross: 1_000, vat: 210 },
      { id: 'E-2', declared: -1 },
      { declared: 2, gross: 1_000 },
    );
    expect([sum.count, sum.ids, sum.declared, sum.gross, sum.vat]).toEqual([3, ['E-1', 'E-2', 'E-1'], 601, 1_000, 210]);
  });

  test.each<[string, Parameters<typeof aRow>[0], number | null, number | null, boolean]>([
    ['differ on gross', { gross: 999 }, 20_000, null, true],
    ['have one that cannot be read', { broken: ['gross'] }, 20_000, null, true],
    ['are in two currencies', { currency: 'PLN' }, null, 1_000, true],
    ['have one without an amount', { declared: null }, null, 1_000, true],
  ])('%s', (_story, row, declared, gross, hasGross) => {
    const sum = sumOf({ gross: 1_000 }, row);
    expect([sum.declared, sum.gross, sum.hasGross]).toEqual([declared, gross, hasGross]);
  });

  test('none of which has a gross', () => {
    expect([sumOf({}, {}).gross, sumOf({}, {}).hasGross]).toEqual([null, false]);
  });
});

test('corrections add up in the row’s currency, else in EUR, and are n/a where neither is known', () => {
  const pln = { currency: 'PLN', stated: 43_000, eur: 10_000 };
  const same = new CorrectionSum();
  same.add({ currency: 'PLN', stated: -43_001, eur: null });
  expect(same.result).toBeNull();
  same.correct(pln);
  expect(same.result).toEqual({ currency: 'PLN', declared: 43_000, corrections: -43_001, left: -1 });
  same.add({ currency: 'EUR', stated: -1, eur: -1 });
  expect(same.result).toBeNull();
  const mixed = new CorrectionSum();
  mixed.correct(pln);
  mixed.add({ currency: 'PLN', stated: -21_500, eur: -5_000 });
  mixed.add({ currency: 'EUR', stated: -5_000, eur: -5_000 });
  expect(mixed.result).toEqual({ currency: 'EUR', declared: 10_000, corrections: -10_000, left: 0 });
});
