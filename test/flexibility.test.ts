import { describe, expect, test } from 'vitest';
import { checkHere, folderWith, said } from './support.ts';

/** One town: 1,000.00 of staff, 500.00 of travel, 8,500.00 of external; the rule and what is spent on travel change. */
async function serious(flexibility: string, spent: readonly string[]): Promise<string[]> {
  const rows = spent.map(
    (amount, i) => `E-${i + 1},travel,K-${i + 1},2018-05-1${i},2018-05-25,Autobusų parkas,Kelionė ${i + 1},${amount}\n`,
  );
  const folder = await folderWith({
    'project.yaml': `samata: 1
code: Veisiejai-3
programme: generic-2014-2020
period: { start: 2018-03-01, end: 2019-08-31 }
total: 10000.00
funding: { ERDF: 85%, own: rest }
${flexibility}
partners:
  - { id: LP, name: Veisiejai, country: LT, budget: { staff: 1000.00, travel: 500.00, external: 8500.00 } }
`,
    'expenses.csv': `id,category,document_no,document_date,paid_date,supplier,description,declared\n${rows.join('')}`,
  });
  return said(await checkHere(folder, 'json'), folder).map(line => line.replace(/:\d+$/, ''));
}

const rule = (text: string) => `flexibility: { ${text} }`;
const OF_IT = rule('scope: category, base: line, percent: 10%');
const OF_TOTAL = rule('scope: category, base: total, percent: 1%');
const LOCKED = rule('scope: category, base: total, percent: 50%, locked: [travel]');
const WARNED = ['warning expense/above-category expenses.csv:3'];
const REFUSED = ['error expense/above-flexibility expenses.csv:3'];

describe('spending above a category', () => {
  test.each<[string, string, readonly string[], string[]]>([
    ['within the budget', OF_IT, ['400.00', '100.00'], []],
    ['up to 10 % more', OF_IT, ['400.00', '150.00'], WARNED],
    ['a cent above that', OF_IT, ['400.00', '150.01'], REFUSED],
    ['the row that crosses is the one that passes the percentage', OF_IT, ['520.00', '31.00', '1.00'], REFUSED],
    ['taken back in the end', OF_IT, ['400.00', '200.00', '-100.00'], []],
    ['up to 1 % of the total more', OF_TOTAL, ['400.00', '200.00'], WARNED],
    ['a cent above the 1 %', OF_TOTAL, ['400.00', '200.01'], REFUSED],
    ['a locked category', LOCKED, ['400.00', '100.01'], REFUSED],
    ['without a rule', '', ['400.00', '900.00'], WARNED],
    ['where partners may change', rule('scope: partner, base: line, percent: 1%'), ['400.00', '900.00'], WARNED],
    ['where work packages may', rule('scope: workpackage, base: line, percent: 1%'), ['400.00', '900.00'], WARNED],
  ])('%s', async (_story, flexibility, spent, expected) => {
    const found = await serious(flexibility, spent);
    expect(found.filter(line => /above-(category|flexibility)/.test(line))).toEqual(expected);
  });
});
