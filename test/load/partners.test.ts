import { describe, expect, test } from 'vitest';
import type { BudgetLine } from '../../src/model/project.ts';
import { load, withKeys } from './folder.ts';

async function partnerWith(keys: string) {
  const { project, said, findings } = await load({
    'project.yaml': withKeys(`partners:\n  - { id: LP, name: Punskas, country: PL, ${keys} }\n`),
  });
  const [partner] = project?.partners ?? [];
  if (partner === undefined) throw new Error('no partner');
  return { partner, said, findings };
}

const shown = ({ kind, category, item, quantity, price, amount, flat }: BudgetLine) => ({
  kind,
  category,
  ...(item === null ? {} : { item }),
  ...(quantity === null ? {} : { quantity }),
  ...(price === null ? {} : { price }),
  ...(amount === null ? {} : { amount }),
  ...(flat === null ? {} : { flat: `${flat.percent} of ${flat.of}` }),
});

describe('a line of the budget', () => {
  test.each([
    [
      'category: staff, item: Coordinator, quantity: 24, price: 1250.00',
      { kind: 'real', category: 'staff', item: 'Coordinator', quantity: 2_400, price: 125_000 },
    ],
    [
      'category: external, quantity: 386.5, price: 16.35',
      { kind: 'real', category: 'external', quantity: 38_650, price: 1_635 },
    ],
    ['category: external, amount: 48000.00', { kind: 'real', category: 'external', amount: 4_800_000 }],
    ['category: office, flat: 15% of staff', { kind: 'flat', category: 'office', flat: '1500 of staff' }],
    ['category: office, flat: "7,5 % of direct"', { kind: 'flat', category: 'office', flat: '750 of direct' }],
    [
      'unit-cost: Training day, category: staff, quantity: 3, price: 199.99',
      { kind: 'unit-cost', category: 'staff', item: 'Training day', quantity: 300, price: 19_999 },
    ],
    [
      'unit-cost: Study visit, quantity: 2, price: 155.22',
      { kind: 'unit-cost', category: 'unit-cost', item: 'Study visit', quantity: 200, price: 15_522 },
    ],
    [
      'lump-sum: Preparation, amount: 1999.99, period: preparation',
      { kind: 'lump-sum', category: 'lump-sum', item: 'Preparation', amount: 199_999 },
    ],
  ])('{ %s }', async (line, expected) => {
    const { partner, said } = await partnerWith(`budget: [{ ${line} }]`);
    expect(partner.lines.map(shown)).toEqual([expected]);
    expect(said).toEqual([]);
  });

  test.each([
    ['category: staff', 'project/missing-field project.yaml:8:52'],
    ['category: staff, quantity: 2', 'project/missing-field project.yaml:8:52'],
    ['category: staff, price: 2.00', 'project/missing-field project.yaml:8:52'],
    ['amount: 2.00', 'project/missing-field project.yaml:8:52'],
    ['category: staff, amount: 2.00, flat: 15% of staff', 'project/bad-value project.yaml:8:91'],
    ['unit-cost: a, lump-sum: b, amount: 2.00', 'project/bad-value project.yaml:8:78'],
    ['category: staff, quantity: 1.005, price: 2.00', 'project/bad-value project.yaml:8:81'],
    ['category: staff, quantity: many, price: 2.00', 'project/bad-value project.yaml:8:81'],
  ])('{ %s } is one finding', async (line, expected) => {
    expect((await partnerWith(`budget: [{ ${line} }]`)).said).toEqual([expected]);
  });

  test('a budget may be a map', async () => {
    const { partner, said } = await partnerWith(
      'budget: { staff: 96000.00, office: 15% of staff, travel: "1 234,00" }',
    );
    expect(said).toEqual(['file/bad-amount project.yaml:8:100']); // another mark than the rest of the file
    const { partner: right } = await partnerWith('budget: { staff: 96000.00, office: 15% of staff }');
    expect(partner.lines.slice(0, 2).map(shown)).toEqual(right.lines.map(shown));
    expect(right.lines.map(shown)).toEqual([
      { kind: 'real', category: 'staff', amount: 9_600_000 },
      { kind: 'flat', category: 'office', flat: '1500 of staff' },
    ]);
  });

  test('amounts by period', async () => {
    const { partner } = await partnerWith(
      'budget: [{ category: external, amount: 48.00, periods: { 1: 20.00, 2: 28.00 } }]',
    );
    expect([...(partner.lines[0]?.periods ?? [])]).toEqual([
      ['1', 2_000],
      ['2', 2_800],
    ]);
  });
});

test.each([
  ['{ ERDF: 85%, own: rest }', ['ERDF rate 8500', 'own rest']],
  ['{ ERDF: "7,25 %", municipal: 7.5%, own: rest }', ['ERDF rate 725', 'municipal rate 750', 'own rest']],
  ['{ ERDF: 850.00, own: 150.00 }', ['ERDF amount 85000', 'own amount 15000']],
  ['{ ERDF: rest, own: 150.00 }', ['ERDF rest', 'own amount 15000']],
  ['{ ERDF: much, own: rest }', ['ERDF broken', 'own rest']],
  ['{ ERDF: , own: rest }', ['own rest']],
])('funding %s', async (funding, expected) => {
  const { partner } = await partnerWith(`total: 1000.00, funding: ${funding}`);
  const slices = partner.funding.map(slice => {
    const value = slice.kind === 'rate' ? ` ${slice.rate}` : slice.kind === 'amount' ? ` ${slice.amount}` : '';
    return `${slice.source} ${slice.kind}${value}`;
  });
  expect(slices).toEqual(expected);
});

test('a partner without money beside one with money is missing its budget', async () => {
  const { said } = await load({
    'project.yaml': withKeys(
      'partners:\n  - { id: LP, name: a, country: LT, total: 1000.00 }\n  - { id: PP2, name: b, country: PL }\n',
    ),
  });
  expect(said).toEqual(['project/missing-field project.yaml:9:5']);
});

test.each([
  ['', false, []],
  ['budget-body: yes', true, []],
  ['budget-body: no', false, []],
  ['budget-body: taip', true, []],
  ['budget-body: Tak', true, []],
  ['budget-body: ne', false, []],
  ['budget-body: nie', false, []],
  ['budget-body: biudžetinė', false, ['project/bad-value project.yaml:8:56']],
])('a partner with “%s” is a budget body: %s', async (key, expected, findings) => {
  const { partner, said } = await partnerWith(key);
  expect([partner.budgetBody, said]).toEqual([expected, findings]);
});
