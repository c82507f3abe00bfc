import { describe, expect, test } from 'vitest';
import { load } from './folder.ts';
import { type CellValue, type Worksheet, workbookOf } from './workbooks.ts';

const HEAD = [
  'id',
  'category',
  'document_no',
  'document_date',
  'paid_date',
  'supplier',
  'description',
  'declared',
  'gross',
];
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const ROW = ['E-1', 'external', 'VD-1', day('2018-05-14'), day('2018-05-25'), 'UAB Scena', 'Scena', 118.4, 118.4];

/** What is read of a ledger of these rows. */
async function ledger(rows: readonly (readonly CellValue[])[], change?: (sheet: Worksheet) => void) {
  const { rows: read, findings, said } = await load({ 'expenses.xlsx': await workbookOf(rows, change) });
  return { rows: read, findings, said };
}

test('a plain sheet is read as a CSV file is, and silently', async () => {
  const { rows, said } = await ledger([HEAD, ROW]);
  expect(said).toEqual([]);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    id: 'E-1',
    document_no: 'VD-1',
    document_date: '2018-05-14',
    paid_date: '2018-05-25',
    declared: 11840,
    line: 2,
    broken: [],
  });
});

/** A row whose cell under a heading is another one, maybe with a number format. */
function withCell(heading: string, value: CellValue, format?: string) {
  const at = HEAD.indexOf(heading);
  const row: CellValue[] = ROW.map((its, i) => (i === at ? value : its));
  return ledger([HEAD, row], sheet => {
    if (format !== undefined) sheet.getRow(2).getCell(at + 1).numFmt = format;
  });
}

describe('cells of an amount', () => {
  test.each<[string, CellValue, string | undefined, number | null, string[]]>([
    ['a whole number', 12, undefined, 1200, []],
    ['two decimals', 955524.05, '#,##0.00', 95552405, []],
    ['nothing', 0, undefined, 0, []],
    ['below nothing', -12.5, undefined, -1250, []],
    ['the tail of a binary fraction', 109073.68000000001, undefined, 10907368, []],
    ['a sum of binary fractions', 0.1 + 0.2, undefined, 30, []],
    ['what a difference leaves', 1000.1 - 1000, undefined, 10, []],
    ['almost nothing', 0.1 + 0.2 - 0.3, undefined, 0, []],
    ['hidden decimals', 100.004999, '0.00', 10000, ['file/hidden-decimals']],
    ['half a cent up', 100.005, '0.00', 10001, ['file/hidden-decimals']],
    ['half a cent that a product falls short of', 1.005 * 100, '0.00', 10050, []],
    ['below nothing, half a cent', -0.005, '0.00', -1, ['file/hidden-decimals']],
    ['a large amount with hidden decimals', 955524.004, undefined, 95552400, ['file/hidden-decimals']],
    ['more than an amount may be', 1e15, undefined, null, ['file/bad-amount']],
    ['far more', 1e300, undefined, null, ['file/bad-amount']],
    ['currency in its format', 12.5, '#,##0.00\\ "zł"', 1250, []],
    ['euro in its format', 12.5, '#,##0.00 [$€-427]', 1250, []],
    ['accounting in Polish', 12.5, '_-* #,##0.00\\ _z_ł_-;-* #,##0.00\\ _z_ł_-', 1250, []],
    ['square metres', 42, '0\\ \\m\\2', 4200, []],
    ['days', 42, '0\\ \\d\\a\\y\\s', 4200, []],
    ['hours', 1.5, '[h]:mm', 150, ['file/number-as-date']],
    ['a date', 1234.56, 'yyyy-mm-dd', 123456, ['file/number-as-date']],
    ['a date of a large amount', 955524.05, 'dd.mm.yyyy', 95552405, ['file/number-as-date']],
    ['per cent', 0.2, '0%', null, ['file/bad-amount']],
    ['text', '1 234,56', undefined, 123456, ['file/number-as-text']],
    ['text that may be two amounts', '1,234', undefined, null, ['file/ambiguous-amount']],
    ['words', 'apie 300', undefined, null, ['file/bad-amount']],
    ['a formula', { formula: 'H3', result: 12.5 }, undefined, 1250, []],
    ['a formula with nothing as result', { formula: 'H3', result: 0 }, undefined, 0, []],
    ['a formula without a result', { formula: 'H3' } as CellValue, undefined, null, ['file/formula-without-value']],
    ['a formula with an empty text', { formula: '""', result: '' }, undefined, null, ['file/bad-value']],
    ['a formula with an error', { formula: 'H3', result: { error: '#REF!' } }, undefined, null, ['file/cell-error']],
    ['an error', { error: '#N/A' }, undefined, null, ['file/cell-error']],
    ['rich text', { richText: [{ text: '12' }, { text: ',50' }] }, undefined, 1250, ['file/number-as-text']],
    ['yes', true, undefined, null, ['file/bad-amount']],
  ])('%s', async (_name, value, format, cents, checks) => {
    const { rows, said, findings } = await withCell('declared', value, format);
    expect(rows[0]?.declared ?? null).toBe(cents);
    expect(said).toEqual(checks.map(check => `${check} expenses.xlsx!Expenses!H2`));
    expect(rows[0]?.broken).toEqual(cents === null ? ['declared'] : []);
    expect(findings.map(({ check }) => check)).toEqual(checks);
  });
});

describe('cells of a date', () => {
  test.each<[string, CellValue, string | undefined, string | null, string[]]>([
    ['a date', day('2018-02-28'), 'dd.mm.yyyy', '2018-02-28', []],
    ['a date with a time', new Date('2018-02-28T23:59:59Z'), 'yyyy-mm-dd hh:mm', '2018-02-28', []],
    ['text', '28.02.2018', undefined, '2018-02-28', []],
    ['a formula', { formula: 'D2', result: day('2018-02-28') }, 'dd.mm.yyyy', '2018-02-28', []],
    ['a formula with an empty text', { formula: '""', result: '' }, 'dd.mm.yyyy', null, []],
    ['a formula with a text', { formula: '"x"', result: '28.02.2018' }, 'dd.mm.yyyy', '2018-02-28', []],
    ['a number', 43159, undefined, null, ['file/bad-date']],
    ['a small number', 5, undefined, null, ['file/bad-date']],
    ['days that are no date', 42, '0\\ \\d\\a\\y\\s', null, ['file/bad-date']],
  ])('%s', async (_name, value, format, expected, checks) => {
    const { rows, said } = await withCell('paid_date', value, format);
    expect(rows[0]?.paid_date).toBe(expected);
    expect(said).toEqual(checks.map(check => `${check} expenses.xlsx!Expenses!E2`));
  });

  test('a number tells which day it would be', async () => {
    const { findings } = await withCell('paid_date', 43159);
    expect(findings[0]?.args).toEqual({ column: 'paid_date', text: '43159', reason: 'serial', meant: '2018-02-28' });
  });
});

describe('cells of a text', () => {
  test.each<[string, CellValue, string | undefined, string, string[]]>([
    ['a number', 2017001, undefined, '2017001', []],
    ['a number with zeros in front', 42, '000000', '000042', []],
    ['a link', { text: 'VD-1', hyperlink: 'https://example.org' }, undefined, 'VD-1', []],
    ['what begins like a formula', '=1+2', undefined, '=1+2', ['file/looks-like-formula']],
    ['a number below nothing', -5, undefined, '-5', []],
    ['an error', { error: '#NAME?' }, undefined, '', ['file/cell-error']],
    ['a formula without a result', { formula: 'A1' } as CellValue, undefined, '', ['file/formula-without-value']],
  ])('%s', async (_name, value, format, expected, checks) => {
    const { rows, said } = await withCell('document_no', value, format);
    expect(rows[0]?.document_no).toBe(expected);
    expect(said).toEqual(checks.map(check => `${check} expenses.xlsx!Expenses!C2`));
  });
});
