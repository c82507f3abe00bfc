import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alreadyThere, contentOf, documentId, idsOf, operationCode, sameRow } from '../../src/check/imported.ts';
import type { Expense } from '../../src/model/columns.ts';
import { packOf } from '../../src/programmes/index.ts';

const ROW = {
  ...{ file: 0, line: 2, broken: [], id: '', partner: 'LP', report: null, category: 'external', budget_line: '' },
  ...{ document_no: 'VD-118', document_date: '2018-05-14', paid_date: '2018-05-25', supplier: 'UAB „Vilkupis“' },
  ...{ supplier_code: '', description: 'Scena', quantity: null, method: null, currency: '', gross: null, vat: null },
  ...{ declared: 121_000, status: null, deducted: null, deduction_reason: '', taken_up: null, corrects: '' },
  ...{ procurement: '', classification: '', asset: '', comment: '' },
} as Expense;
const row = (its: Partial<Expense>): Expense => ({ ...ROW, ...its });

describe('the id of a row', () => {
  test.each<[string, Partial<Expense>, string]>([
    ['number, date, supplier', {}, 'VD-118.2018-05-14.vilkupis'],
    [
      'the same, however it is written',
      { document_no: 'Nr. vd 0118', supplier: 'VILKUPIS, UAB' },
      'VD-118.2018-05-14.vilkupis',
    ],
    ['the code of the supplier before its name', { supplier_code: '303211545' }, 'VD-118.2018-05-14.303211545'],
    ['without diacritics', { document_no: 'SĄ-7', supplier: 'MB „Šilas“' }, 'SA-7.2018-05-14.silas'],
    ['by the day of payment where the document has none', { document_date: null }, 'VD-118.2018-05-25.vilkupis'],
    ['without a supplier', { supplier: '' }, 'VD-118.2018-05-14'],
    [
      'pay without a number',
      { document_no: '', supplier: '', category: 'staff', description: 'O. Petraitė, kovas', declared: 124_000 },
      'o-petraite-kovas.2018-05-14.staff.1240.00',
    ],
    ['of a supplier alone', { document_no: '', description: '' }, 'vilkupis.2018-05-14.external.1210.00'],
  ])('%s', (_what, its, id) => {
    expect(documentId(row(its))).toBe(id);
  });

  test('a long name is cut, and stays another than one that begins alike', () => {
    const [a, b] = ['mokykla', 'ligoninė'].map(what =>
      documentId(row({ supplier: `Viešoji įstaiga Panemunės ${what}` })),
    );
    expect(a).toMatch(/^VD-118\.2018-05-14\.mokykla-panemunes$/);
    expect(b).toMatch(/^VD-118\.2018-05-14\.ligonine-panemunes$/);
    const [c, d] = ['pradinė', 'vidurinė'].map(what =>
      documentId(row({ supplier: `Krašto bendruomenės kultūros namų ${what} taryba` })),
    );
    expect(c?.length).toBeLessThan(50);
    expect(c).not.toBe(d);
  });

  test('pay of two people is told apart where only the supplier says whose it is', () => {
    const pay = { document_no: '', category: 'staff', description: 'Alga už kovą' };
    expect(documentId(row({ ...pay, supplier: 'O. Petraitė' }))).not.toBe(
      documentId(row({ ...pay, supplier: 'J. Kowalska' })),
    );
  });
});

test('an operation without a code has one of its title and beneficiary', () => {
  const one = operationCode({ project: 'Aktywizacja osób młodych (I) ', beneficiary: 'POWIAT EŁCKI' });
  expect(one).toMatch(/^aktywizacja-osob-mlodych-i\.[0-9a-f]{8}$/);
  expect(operationCode({ project: 'Aktywizacja\u00a0osób młodych (I)', beneficiary: 'Powiat Ełcki' })).toBe(one);
  expect(operationCode({ project: 'Aktywizacja osób młodych (I) ', beneficiary: 'POWIAT SEJNEŃSKI' })).not.toBe(one);
});

describe('ids of several rows', () => {
  const none = () => false;
  test('rows of one document are numbered by their content, and taken ids are passed over', () => {
    const rows = ['travel 5', 'external 3', 'external 2'].map(content => ({ base: 'A', content: () => content }));
    expect(idsOf(rows, none)).toEqual(['A-3', 'A-2', 'A']);
    expect(idsOf(rows, id => id === 'A' || id === 'A-3')).toEqual(['A-5', 'A-4', 'A-2']);
  });

  const lazy = (rows: readonly { base: string; content: string }[]) =>
    rows.map(({ base, content }) => ({ base, content: () => content }));

  test('the order of rows has no part in them, and no two are the same', () => {
    const some: fc.Arbitrary<{ base: string; content: string }[]> = fc.array(
      fc.record({ base: fc.constantFrom('A', 'B', 'A-2'), content: fc.string({ maxLength: 2 }) }),
    );
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (rows, numbers) => {
        const ids = idsOf(lazy(rows), none);
        expect(new Set(ids).size).toBe(rows.length);
        const order = rows.map((_, i) => ({ i, by: numbers.next().value })).sort((a, b) => a.by - b.by);
        const shuffled = order.map(({ i }) => rows[i] ?? { base: '', content: '' });
        const tell = (its: typeof rows, names: string[]) =>
          its.map(({ base, content }, i) => `${names[i]} ${base} ${content}`).sort();
        expect(tell(shuffled, idsOf(lazy(shuffled), none))).toEqual(tell(rows, ids));
      }),
    );
  });
});

describe('a row that is there already', () => {
  const pack = packOf({ programme: 'generic-2014-2020' });
  const same = (a: Partial<Expense>, b: Partial<Expense>) => sameRow(pack, row(a)) === sameRow(pack, row(b));

  test.each<[string, Partial<Expense>, Partial<Expense>, boolean]>([
    ['written otherwise', {}, { document_no: 'vd 0118', supplier: 'UAB "VILKUPIS"' }, true],
    ['in another report, for another partner, with a comment', {}, { report: 2, partner: 'PP2', comment: '!' }, true],
    ['another amount', {}, { declared: 121_001 }, false],
    ['another category', {}, { category: 'equipment' }, false],
    ['another description of the same invoice', {}, { description: 'Scena, 2 dalis' }, true],
    ['another person of a payroll', { category: 'staff' }, { category: 'staff', description: 'Kita' }, false],
    ['another day', {}, { document_date: '2018-05-15' }, false],
    ['without a number, another description', { document_no: '' }, { document_no: '', description: 'Kita' }, false],
  ])('%s', (_what, a, b, expected) => {
    expect(same(a, b)).toBe(expected);
  });

  test('is there as often as it is there, and no more often', () => {
    const there = new Map([['K', [{ file: 'q1.csv', line: 3, id: 'A' }]]]);
    const rows = [
      { key: 'K', content: () => 'b' },
      { key: 'K', content: () => 'a' },
      { key: 'L', content: () => 'a' },
    ];
    expect(alreadyThere(rows, there).map(its => its?.id ?? null)).toEqual([null, 'A', null]);
  });
});

test('the content of a row says nothing of its place, nor of its id', () => {
  expect(contentOf({ ...row({}) })).toBe(contentOf({ ...row({ line: 99, id: 'E-1' }) }));
  expect(contentOf({ ...row({}) })).not.toBe(contentOf({ ...row({ comment: 'x' }) }));
});
