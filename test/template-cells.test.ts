import { mkdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { report } from '../src/commands/report.ts';
import { bookParts, type Parts, relations, sheetXml, zipOf } from './load/zip.ts';
import { contentsOf } from './package/read-back.ts';
import { folderWith, here, ROOT } from './support.ts';

const DEMO = `${ROOT}fixtures/ok/LT-PL-1R-049-demo`;
const SHEET = 'xl/worksheets/sheet1.xml';
const THIS = '207110.28';

const mark = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (no: number, ...cells: string[]) => `<row r="${no}">${cells.join('')}</row>`;
const FIGURE = mark('A1', '{{claim.total.this}}');

async function filled(parts: Parts, others: { readonly suppressBelow?: number } = {}, path = DEMO) {
  const folder = await folderWith({ 'form.xlsx': zipOf(parts) });
  mkdirSync(`${folder}/out`);
  const output = [`${folder}/out/filled.xlsx`];
  const run = await here(terminal =>
    report('all', [path], { template: `${folder}/form.xlsx`, output, lang: 'en', ...others }, terminal),
  );
  const contents = contentsOf(readFileSync(`${folder}/out/filled.xlsx`));
  return {
    ...run,
    part: (name = SHEET) => String(contents.get(name)),
    stderr: run.stderr.replaceAll(`${folder}/`, ''),
  };
}

const ofSheet = (rows: string, after = '', before = '') => filled(bookParts(sheetXml(rows, after, before)));

/** What stands in a cell of a sheet's text: its value, its text, or its formula with what is stored beside it. */
function at(sheet: string, address: string): string {
  const cell = new RegExp(`<c\\b[^>]*\\br="${address}"[^>]*?(?:/>|>(.*?)</c>)`).exec(sheet)?.[1] ?? '';
  return cell.replaceAll(/<\/?(?:is|t|v)\b[^>]*>/g, '');
}

describe('marks as people write them', () => {
  test.each([
    ['with spaces around the dots', '{{ Claim . Total . This }}'],
    ['with no-break spaces', '{{\u00a0claim.total.this\u00a0}}'],
    ['with signs that nobody sees', '{{claim\u200b.to\u00adtal.this\ufeff}}'],
    ['in quotation marks', '{{“claim.total.this”}}'],
    ['among spaces that nobody sees', '\u200b{{claim.total.this}}\u00a0'],
  ])('%s', async (_, text) => {
    const { part, stderr } = await ofSheet(row(1, mark('A1', text)));
    expect(stderr).not.toContain('template/');
    expect(at(part(), 'A1')).toBe(THIS);
  });

  test('one that is not closed is a finding, and stays', async () => {
    const { part, stderr, status } = await ofSheet(
      row(1, mark('A1', '{{claim.total.this}'), FIGURE.replace('A1', 'B1')),
    );
    expect(status).toBe(1);
    expect(stderr).toContain('form.xlsx!Expenses!A1  error  template/unknown-figure');
    expect(stderr).toContain('The mark “{{claim.total.this}” is opened and never closed. Close it with two braces.');
    expect([at(part(), 'A1'), at(part(), 'B1')]).toEqual(['{{claim.total.this}', THIS]);
  });

  test('a thousand of one are filled', async () => {
    const rows = Array.from({ length: 1_000 }, (_, i) => row(i + 1, mark(`A${i + 1}`, '{{claim.total.this}}')));
    const { part, stderr } = await ofSheet(rows.join(''));
    expect(part().split(`<v>${THIS}</v>`)).toHaveLength(1_001);
    expect(stderr).toContain('1,000 figures written');
  });

  test('what says how a text is pronounced goes with the text', async () => {
    const text =
      '<r><t>東京 {{claim.total.this}}</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>';
    const { part } = await ofSheet(row(1, `<c r="A1" t="inlineStr"><is>${text}</is></c>`));
    expect(part()).toContain('<is><r><t xml:space="preserve">東京 207,110.28</t></r></is>');
  });
});

test('what the project does not have is left empty, and told', async () => {
  const { part, stderr } = await ofSheet(row(1, mark('A1', '{{project.title.pl}}'), FIGURE.replace('A1', 'B1')));
  expect([at(part(), 'A1'), at(part(), 'B1')]).toEqual(['', THIS]);
  expect(stderr).toContain('1 figure is empty in the project, and nothing stands there: form.xlsx!Expenses!A1.');
});

test.each([
  [undefined, ['7', '2']],
  [10, ['n/a', 'n/a']],
])('what is hidden for the sake of few stays hidden: below %s', async (suppressBelow, expected) => {
  const cells = ['women', 'men'].map((its, i) => mark(`${'AB'[i]}1`, `{{participants.CO02.${its}}}`));
  const list = mark('A2', '{{participants.*.women}}');
  const path = `${ROOT}fixtures/ok/alytus/08.3.2-ESFA-K-415-01-0954`;
  const parts = bookParts(sheetXml(row(1, ...cells) + row(2, list)));
  const { part } = await filled(parts, suppressBelow === undefined ? {} : { suppressBelow }, path);
  expect(['A1', 'B1'].map(its => at(part(), its))).toEqual(expected);
  expect(at(part(), 'A3')).toBe(expected[0]);
});

test('a sheet that is protected, in a workbook that hides it, is filled all the same, and stays so', async () => {
  const parts = bookParts(sheetXml(row(1, FIGURE), '<sheetProtection sheet="1" objects="1"/>'));
  const hidden = String(parts['xl/workbook.xml']).replace('sheetId="1"', 'sheetId="1" state="veryHidden"');
  const { part } = await filled({ ...parts, 'xl/workbook.xml': hidden });
  expect(at(part(), 'A1')).toBe(THIS);
  expect(part()).toContain('</sheetData><sheetProtection sheet="1" objects="1"/>');
  expect(part('xl/workbook.xml')).toBe(hidden);
});

describe('where figures never go', () => {
  test('the headings of tables, which these hold once more', async () => {
    const parts = bookParts(sheetXml(row(1, FIGURE) + row(2, mark('A2', '{{claim.total.this}}'))), {
      'xl/worksheets/_rels/sheet1.xml.rels': relations({ rId1: ['table', '../tables/table1.xml'] }),
      'xl/tables/table1.xml':
        '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="{{claim.total.this}}"/><tableColumn id="2" name="B"/></tableColumns></table>',
    });
    const { part, stderr } = await filled(parts);
    expect(stderr).toContain('form.xlsx!Expenses!A1  error  template/unknown-figure');
    expect(stderr).toContain('stands in the heading of a table');
    expect([at(part(), 'A1'), at(part(), 'A2')]).toEqual(['{{claim.total.this}}', THIS]);
  });

  test('cells that a formula fills, whatever they show', async () => {
    const spilt = '<c r="A2" t="str"><f t="array" ref="A2:A3">TRIM(C1:C2)</f><v>a</v></c>';
    const { part } = await ofSheet(
      row(1, FIGURE) + row(2, spilt) + row(3, '<c r="A3" t="str"><v>{{claim.total.this}}</v></c>'),
    );
    expect(at(part(), 'A3')).toBe('{{claim.total.this}}');
  });

  test('a list stops before a cell whose name asks for a figure', async () => {
    const parts = bookParts(sheetXml(row(1, mark('A1', '{{expenses.*.id}}'))));
    const names =
      '</sheets><definedNames><definedName name="claim.total.this">Expenses!$A$4</definedName></definedNames>';
    const workbook = String(parts['xl/workbook.xml']).replace('</sheets>', names);
    const { part, stderr } = await filled({ ...parts, 'xl/workbook.xml': workbook });
    expect(['A3', 'A4', 'A5'].map(its => at(part(), its))).toEqual(['E-003', THIS, '']);
    expect(stderr).toContain('3 fitted: something stands in row 4 below');
  });

  test('a name of one of merged cells is filled in the first, which is seen', async () => {
    const parts = bookParts(
      sheetXml(row(1, '<c r="A1"/>'), '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>'),
    );
    const names =
      '</sheets><definedNames><definedName name="claim.total.this">Expenses!$B$2</definedName></definedNames>';
    const workbook = String(parts['xl/workbook.xml']).replace('</sheets>', names);
    const { part } = await filled({ ...parts, 'xl/workbook.xml': workbook });
    expect([at(part(), 'A1'), at(part(), 'B2')]).toEqual([THIS, '']);
  });

  test('two lists of one sheet, each down to the other', async () => {
    const { part, stderr } = await ofSheet(
      row(1, mark('A1', '{{expenses.*.id}}')) +
        row(3, mark('A3', '{{partners.*.partner}}')) +
        row(40, '<c r="A40"><f>COUNTA(A1:A30)</f><v>9</v></c>'),
    );
    expect(['A1', 'A2', 'A3', 'A4'].map(its => at(part(), its))).toEqual(['E-001', 'E-002', 'LP', 'PP2']);
    expect(stderr.match(/template\/no-room/g)).toHaveLength(1);
    expect(at(part(), 'A40')).toBe('<f>COUNTA(A1:A30)</f>');
  });
});

test('a list grows the area that the sheet states', async () => {
  const { part } = await ofSheet(row(2, mark('B2', '{{partners.*.partner}}')), '', '<dimension ref="B2"/>');
  expect(part()).toContain('<dimension ref="B2:B3"/>');
});

describe('what is stored beside formulas', () => {
  const formula = (address: string, text: string, attributes = '') =>
    `<c r="${address}"><f${attributes}>${text}</f><v>7</v></c>`;
  const others = [
    ['A1', true],
    ['SUM(A1:A3)', true],
    ['SUM($A:$A)', true],
    ['SUM(1:1)', true],
    ["'Expenses'!A1*2", true],
    ['J1+1', true],
    ['TheSum', true],
    ['T[Column]', true],
    ['INDIRECT("A"&amp;1)', true],
    ['OFFSET(B2,-1,-1)', true],
    ['B2:INDEX(C1:C9,2)', true],
    ['SUM(Expenses:Other!A1)', true],
    ['A2', false],
    ['SUM(A2:Z9)', false],
    ['"A1"&amp;B2', false],
    ['Other!A1', false],
    ['[1]Sheet1!A1', false],
    ["'[1]Sheet1'!A1", false],
    ['LOG10(100)', false],
    ['IF(TRUE,1,#N/A)', false],
    ['Elsewhere', false],
  ] as const;

  test.each(others)('of %s: taken out %s', async (text, isOut) => {
    const names =
      '</sheets><definedNames><definedName name="TheSum">Expenses!$A$1</definedName><definedName name="Elsewhere">Expenses!$H$99</definedName></definedNames>';
    const parts = bookParts(sheetXml(row(1, FIGURE, formula('J1', 'A1')) + row(12, formula('K12', text))));
    const { part } = await filled({
      ...parts,
      'xl/workbook.xml': String(parts['xl/workbook.xml']).replace('</sheets>', names),
    });
    expect(at(part(), 'K12')).toBe(`<f>${text}</f>${isOut ? '' : '7'}`);
    expect(part('xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test('formulas that are shared count from their own cells, and those of several cells from all', async () => {
    const { part } = await ofSheet(
      row(1, FIGURE) +
        row(
          2,
          formula('B2', 'A2', ' t="shared" ref="B2:B4" si="0"'),
          formula('C2', 'A1:A3*2', ' t="array" ref="C2:C3"'),
        ) +
        row(3, formula('B3', '', ' t="shared" si="0"'), '<c r="C3"><v>8</v></c>') +
        row(4, formula('D4', 'C3'), formula('E4', 'A3', ' t="shared" ref="E2:E4" si="1"')),
    );
    expect(['B2', 'B3', 'E4'].map(its => at(part(), its).endsWith('7'))).toEqual([true, true, true]);
    expect(['C2', 'C3', 'D4'].map(its => /\d$/.test(at(part(), its)))).toEqual([false, false, false]);
    const moved = await ofSheet(
      row(1, formula('B1', 'A9', ' t="shared" ref="B1:B2" si="0"')) +
        row(2, formula('B2', '', ' t="shared" si="0"')) +
        row(10, mark('A10', '{{claim.total.this}}')),
    );
    expect(['B1', 'B2'].map(its => at(moved.part(), its).endsWith('7'))).toEqual([true, false]);
  });

  test('chains of formulas, in any order', async () => {
    const rows = Array.from({ length: 200 }, (_, i) =>
      row(i + 1, formula(`B${i + 1}`, i === 199 ? 'A200' : `B${i + 2}`)),
    );
    const { part } = await ofSheet(
      [...rows.slice(0, 199), row(200, mark('A200', '{{claim.total.this}}'), formula('B200', 'A200'))].join(''),
    );
    expect(part()).not.toContain('<v>7</v>');
  });
});
