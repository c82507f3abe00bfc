import { describe, expect, test } from 'vitest';
import { enOfTables as en } from '../../src/messages/en/tables.ts';
import { PROJECT_REPORT_NAMES } from '../../src/model/table.ts';
import { texts } from '../../src/render/text.ts';
import { collected, known, tableOf } from '../report/examined.ts';
import { aRow, aTable } from './a-table.ts';

const lines = async (table: ReturnType<typeof aTable>) => (await collected(texts([table], en))).split('\n');

test('a table is title, as-of, header, rows, total, notes', async () => {
  expect(
    await collected(texts([aTable([aRow({ id: 'E-001' }), aRow({ id: 'E-20', so_far: null, difference: null })])], en)),
  ).toBe(
    `Expenses · LT-PL-1R-049
Sveikas senėjimas
As of 2019-02-28 · Programme interreg-v-a-lt-pl

No.    Description            Report  Document date  Rate of    Rate  Quantity   Planned  So far  Remaining  Planned %
─────  ─────────────────────  ──────  ─────────────  ───────  ──────  ────────  ────────  ──────  ─────────  ─────────
E-001  Birštonas „Žvilgsnis“       1  2017-03-01     2017-09  4.2598     386.5  1,200.00  200.01     999.99    85.00 %
E-20   Birštonas „Žvilgsnis“       1  2017-03-01     2017-09  4.2598     386.5  1,200.00                n/a    85.00 %
─────  ─────────────────────  ──────  ─────────────  ───────  ──────  ────────  ────────  ──────  ─────────  ─────────
Total                                                                           2,400.00                n/a

A fund’s share of each partner’s total is rounded down to the cent, once per report; own is the rest.
`,
  );
});

test('the total stands under its column, also where its label is wider than the first', async () => {
  const all = await lines(aTable([aRow({ id: '1' })]));
  const [row = '', total = ''] = [all.find(line => line.startsWith('1 ')), all.find(line => line.startsWith('Total'))];
  expect(total.indexOf('1,200.00')).toBe(row.indexOf('1,200.00'));
});

test('what could not be computed is n/a, what is not there is nothing', async () => {
  const [row = ''] = (await lines(aTable([aRow({ planned: null, description: null })]))).filter(line =>
    line.startsWith('E-1'),
  );
  expect(row).toMatch(/n\/a +200\.01/);
  expect(row).toMatch(/^E-1 +1 /);
});

test('a column without any value is left out, and named below', async () => {
  const all = await lines(aTable([aRow({ report: null }), aRow({ report: null })]));
  expect(all.find(line => line.startsWith('No.'))).not.toContain('Report');
  expect(all.at(-2)).toMatch(/left out here: Report\.$/);
});

test('a hidden column is not there at all', async () => {
  expect((await lines(aTable([aRow()]))).join('\n')).not.toContain('Comment');
});

test('a long text is cut, letters of two bytes counted as one', async () => {
  const all = await lines(aTable([aRow({ description: 'ž'.repeat(60) }), aRow()]));
  expect(all.find(line => line.includes('ž…'))).toContain(`${'ž'.repeat(43)}…  `);
});

test.each(['\u001b[31mred', 'a\u0007b', 'x\u202ey', 'two\nlines', 'tab\there'])(
  'text %j cannot move the cursor',
  async odd => {
    const all = await lines(aTable([aRow({ description: odd })]));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not be there
    expect(all.join('|')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(all.filter(line => line.startsWith('E-1'))).toHaveLength(1);
  },
);

test('a part is set in, and stands in no total', async () => {
  const demo = await known('LT-PL-1R-049-demo');
  const all = (await collected(texts([tableOf(demo, 'cofinancing')], en))).split('\n');
  expect(all.find(line => line.includes('municipal'))).toMatch(/^LP +municipal/);
  expect(all.find(line => line.startsWith('Total'))).toContain('955,524.00');
});

test('errors in the data are said above the notes', async () => {
  const table = aTable([aRow()], {
    meta: { programme: null, rounding: null, inputs: [], findings: { error: 1, warning: 3 } },
  });
  expect((await lines(table)).join('\n')).toContain(
    'The data of this report has 1 error: run “samata check” to see it.',
  );
});

// The demo has no amendments; test/changes.test.ts holds what their table looks like.
/** The demo has no participants; the family home of the town has. */
const FAMILY = 'alytus/08.4.1-ESFA-V-416-01-0001';

describe.each(PROJECT_REPORT_NAMES.filter(name => name !== 'changes'))('%s of a project', name => {
  test('has every row of one width or less, numbers right-aligned in their columns', async () => {
    const all = (
      await collected(texts([tableOf(await known(name === 'participants' ? FAMILY : 'LT-PL-1R-049-demo'), name)], en))
    ).split('\n');
    const rule = all.findIndex(line => line.startsWith('─'));
    const width = [...(all[rule] ?? '')].length;
    const body = all.slice(rule + 1, all.indexOf('', rule));
    expect(body.length).toBeGreaterThan(2);
    for (const line of [all[rule - 1] ?? '', ...body]) expect([...line].length).toBeLessThanOrEqual(width);
    const ends = [...(all[rule] ?? '').matchAll(/─(?= |$)/g)].map(({ index }) => index);
    for (const line of body)
      for (const { index, 0: amount } of line.matchAll(/(?<= |^)-?[\d,]+\.\d\d(?: %)?(?= |$)/g)) {
        if (!/[\p{L}]/u.test(line.slice(Math.max(0, index - 3), index)))
          expect(ends).toContain(index + amount.length - 1);
      }
  });
});
