import { readdirSync, readFileSync } from 'node:fs';
import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import { sheetsIn } from '../../src/load/book.ts';
import type { SheetCell } from '../../src/load/sheet-cells.ts';
import { editable } from '../../src/package/zip.ts';
import { load } from './folder.ts';
import { bookParts, largeZipOf, type Parts, relations, sheetXml, zipOf } from './zip.ts';

// Packages as other programs write them: what each of them does differently is in its line.

const HEAD = ['id', 'category', 'document_no', 'document_date', 'paid_date', 'supplier', 'description', 'declared'];
const TEXTS = ['E-1', 'external', 'VD-1', '2018-05-14', '2018-05-25', 'UAB „Šilėlis“', 'Scena'];

const inline = (texts: readonly string[], line: number) =>
  texts.map((text, i) => `<c r="${'ABCDEFGH'[i]}${line}" t="inlineStr"><is><t>${text}</t></is></c>`).join('');
const ROWS = `<row r="1">${inline(HEAD, 1)}</row><row r="2">${inline(TEXTS, 2)}<c r="H2" s="2"><v>118.4</v></c></row>`;
const SHEET = sheetXml(ROWS);
const WHOLE = bookParts(SHEET);

const xmlOf = (parts: Parts, name: string) => String(parts[name]);

/** The parts with some of them under other names. */
function renamed(parts: Parts, names: Readonly<Record<string, string>>): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, its]) => [names[name] ?? name, its]));
}

/** The parts with another text in one of them. */
function changed(part: string, change: (xml: string) => string, parts = WHOLE): Parts {
  return { ...parts, [part]: change(xmlOf(parts, part)) };
}

const prefixed = (xml: string, prefix: string) =>
  xml.replaceAll(/<(\/?)(?=[a-z])/gi, `<$1${prefix}:`).replace('xmlns=', `xmlns:${prefix}=`);
const inUtf16 = (xml: string) => Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le');
const BOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const FIRST = 'xl/worksheets/sheet1.xml';

describe('a ledger reads the same however its package is laid out', () => {
  test.each<[string, Parts]>([
    ['as Excel does', WHOLE],
    [
      'elements with a prefix, as the Open XML SDK writes them',
      {
        ...changed(FIRST, xml => prefixed(xml, 'x')),
        [BOOK]: prefixed(xmlOf(WHOLE, BOOK), 'x'),
        'xl/styles.xml': prefixed(xmlOf(WHOLE, 'xl/styles.xml'), 'x'),
      },
    ],
    [
      'prefixes of a script',
      {
        ...changed(FIRST, xml => prefixed(xml, 'ns0')),
        [BOOK]: prefixed(xmlOf(WHOLE, BOOK), 'ns0').replace('xmlns:r=', 'xmlns:ns1=').replaceAll('r:id', 'ns1:id'),
      },
    ],
    ['relations with a prefix', changed(RELATIONS, xml => prefixed(xml, 'p'))],
    [
      'strict Open XML',
      Object.fromEntries(
        Object.entries(WHOLE).map(([name, its]) => [
          name,
          String(its)
            .replaceAll(
              'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
              'http://purl.oclc.org/ooxml/spreadsheetml/main',
            )
            .replaceAll(
              'http://schemas.openxmlformats.org/officeDocument/2006',
              'http://purl.oclc.org/ooxml/officeDocument',
            ),
        ]),
      ),
    ],
    ['targets from the top of the package', changed(RELATIONS, xml => xml.replaceAll('Target="', 'Target="/xl/'))],
    ['targets with dots', changed(RELATIONS, xml => xml.replaceAll('Target="', 'Target="./../xl/./'))],
    ['targets with backslashes', changed(RELATIONS, xml => xml.replaceAll('worksheets/', 'worksheets\\'))],
    ['targets from the top that do not say so', changed(RELATIONS, xml => xml.replaceAll('Target="', 'Target="xl/'))],
    ['targets in another case', changed(RELATIONS, xml => xml.replaceAll('sheet1.xml', 'Sheet1.XML'))],
    [
      'targets with escapes',
      renamed(
        changed(RELATIONS, xml => xml.replace('sheet1.xml', 'my%20sheet.xml')),
        { [FIRST]: 'xl/worksheets/my sheet.xml' },
      ),
    ],
    [
      'names with backslashes',
      renamed(WHOLE, Object.fromEntries(Object.keys(WHOLE).map(name => [name, name.replaceAll('/', '\\')]))),
    ],
    ['names from the top', renamed(WHOLE, Object.fromEntries(Object.keys(WHOLE).map(name => [name, `/${name}`])))],
    [
      'a sheet without a number',
      renamed(
        changed(RELATIONS, xml => xml.replace('sheet1', 'ledger')),
        { [FIRST]: 'xl/worksheets/ledger.xml' },
      ),
    ],
    [
      'all parts in one folder',
      renamed(
        {
          ...changed(RELATIONS, xml => xml.replace('worksheets/', '')),
          '_rels/.rels': relations({ rId7: ['officeDocument', 'book.xml'] }),
        },
        {
          [FIRST]: 'sheet1.xml',
          [BOOK]: 'book.xml',
          [RELATIONS]: '_rels/book.xml.rels',
          'xl/styles.xml': 'styles.xml',
          'xl/sharedStrings.xml': 'sharedStrings.xml',
        },
      ),
    ],
    ['no relations of the package', (({ '_rels/.rels': _, ...rest }) => rest)(WHOLE)],
    ['no styles and no shared texts', (({ 'xl/styles.xml': _, 'xl/sharedStrings.xml': __, ...rest }) => rest)(WHOLE)],
    ['parts in another order', Object.fromEntries(Object.entries(WHOLE).reverse())],
    [
      'ids in another order',
      {
        ...changed(BOOK, xml =>
          xml
            .replace('<sheets>', '<sheets><sheet name="Titulinis" sheetId="9" r:id="rId3"/>')
            .replace('r:id="rId1"', 'r:id="rId9"'),
        ),
        [RELATIONS]: relations({
          rId3: ['worksheet', 'worksheets/sheet2.xml'],
          rId9: ['worksheet', 'worksheets/sheet1.xml'],
          rId1: ['styles', 'styles.xml'],
        }),
        'xl/worksheets/sheet2.xml': sheetXml(''),
      },
    ],
    [
      'a byte order mark in every part',
      Object.fromEntries(Object.entries(WHOLE).map(([name, its]) => [name, `\ufeff${its}`])),
    ],
    [
      'UTF-16 in every part',
      Object.fromEntries(Object.entries(WHOLE).map(([name, its]) => [name, inUtf16(String(its))])),
    ],
    ['UTF-16, high bytes first', { ...WHOLE, [FIRST]: Buffer.from(inUtf16(SHEET)).swap16() }],
    [
      'Windows-1257, as it states',
      {
        ...WHOLE,
        [FIRST]: Buffer.from(
          SHEET.replace('UTF-8', 'windows-1257').replace('„Šilėlis“', '\u0084\u00d0il\u00eblis\u0093'),
          'latin1',
        ),
      },
    ],
    ['rows and cells without their names', changed(FIRST, xml => xml.replaceAll(/ r="\w+"/g, ''))],
    ['cells without their names', changed(FIRST, xml => xml.replaceAll(/<c r="\w+"/g, '<c'))],
    [
      'elements of other namespaces in between',
      changed(FIRST, xml => xml.replaceAll('</row>', '<x14:c xmlns:x14="urn:x"><x14:v>7</x14:v></x14:c></row>')),
    ],
    [
      'dates as text of ISO',
      changed(FIRST, xml => xml.replaceAll(/t="inlineStr"><is><t>(2018-\d\d-\d\d)<\/t><\/is>/g, 't="d"><v>$1</v>')),
    ],
    [
      'dates with a time as text of ISO',
      changed(FIRST, xml =>
        xml.replaceAll(/t="inlineStr"><is><t>(2018-\d\d-\d\d)<\/t><\/is>/g, 't="d"><v>$1T23:30:00.000Z</v>'),
      ),
    ],
    [
      'texts as results of formulas',
      changed(FIRST, xml => xml.replaceAll(/t="inlineStr"><is><t>([^<]*)<\/t><\/is>/g, 't="str"><f>A1</f><v>$1</v>')),
    ],
    [
      'texts as plain values',
      changed(FIRST, xml => xml.replaceAll(/t="inlineStr"><is><t>([^<]*)<\/t><\/is>/g, 't="str"><v>$1</v>')),
    ],
    [
      'texts in runs, and as they are spoken',
      changed(FIRST, xml =>
        xml.replaceAll(
          /<t>([^<]*)([^<])<\/t>/g,
          '<r><rPr><b/></rPr><t>$1</t></r><r><t>$2</t></r><rPh sb="0" eb="1"><t>kita</t></rPh>',
        ),
      ),
    ],
    [
      'texts in sections of characters',
      changed(FIRST, xml => xml.replaceAll(/<t>([^<]*)<\/t>/g, '<t><![CDATA[$1]]></t>')),
    ],
    ['texts in references', changed(FIRST, xml => xml.replace('Šilėlis', '&#352;il&#x117;lis'))],
    ['elements on lines of their own', changed(FIRST, xml => xml.replaceAll(/>\s*</g, '>\n  <'))],
  ])('%s', async (_name, parts) => {
    const { rows, said } = await load({ 'expenses.xlsx': zipOf(parts) });
    expect(said).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      id: 'E-1',
      document_no: 'VD-1',
      document_date: '2018-05-14',
      paid_date: '2018-05-25',
      supplier: 'UAB „Šilėlis“',
      declared: 11840,
      line: 2,
    });
  });

  test('a package that was written to become large', async () => {
    const bytes = largeZipOf(WHOLE);
    const { rows, said } = await load({ 'expenses.xlsx': bytes });
    expect(said).toEqual([]);
    expect(rows[0]).toMatchObject({ id: 'E-1', declared: 11840 });
    expect(editable(bytes)).toBe('large');
  });

  test('shared texts with lines of their own, runs, and how they are spoken', async () => {
    const texts = [...HEAD, ...TEXTS];
    const items = texts.map((text, i) =>
      i % 2 === 0
        ? `<si>\n <t>${text}</t>\n <rPh sb="0" eb="1"><t>kita</t></rPh><phoneticPr fontId="1"/>\n</si>`
        : `<si><r><rPr><sz val="11"/></rPr><t>${text.slice(0, 2)}</t></r><r><t xml:space="preserve">${text.slice(2)}</t></r></si>`,
    );
    const shared = (from: number, line: number, length: number) =>
      Array.from({ length }, (_, i) => `<c r="${'ABCDEFGH'[i]}${line}" t="s"><v>${from + i}</v></c>`).join('');
    const sheet = sheetXml(
      `<row r="1">${shared(0, 1, 8)}</row><row r="2">${shared(8, 2, 7)}<c r="H2"><v>118.4</v></c></row>`,
    );
    const parts = bookParts(sheet, { 'xl/sharedStrings.xml': `<sst count="15">${items.join('\n')}</sst>` });
    const { rows, said } = await load({ 'expenses.xlsx': zipOf(parts) });
    expect(said).toEqual([]);
    expect(rows[0]).toMatchObject({ id: 'E-1', supplier: 'UAB „Šilėlis“', description: 'Scena', declared: 11840 });
  });
});

/** The cells of the first sheet of a package, by their names. */
async function cellsOf(parts: Parts): Promise<Record<string, SheetCell>> {
  const sheets = await sheetsIn(zipOf(parts));
  if ('reason' in sheets) throw new Error(sheets.reason);
  const cells: Record<string, SheetCell> = {};
  for (const { row, cells: its } of sheets[0]?.rows() ?? [])
    for (const [column, cell] of its) cells[`${String.fromCharCode(64 + column)}${row}`] = cell;
  return cells;
}

const number = (value: number, more = {}) => ({
  kind: 'number',
  value,
  percent: false,
  digits: 0,
  currency: null,
  ...more,
});
const text = (its: string) => ({ kind: 'text', text: its });

describe('what a cell holds', () => {
  const STYLES =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="&quot;m&quot;0"/><numFmt numFmtId="14" formatCode="0.00"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="10"/><xf/></cellXfs></styleSheet>';

  test.each<[string, string, unknown]>([
    ['a number', '<c r="A1"><v>1.5</v></c>', number(1.5)],
    ['a number with an exponent', '<c r="A1"><v>1E+15</v></c>', number(1e15)],
    ['a small number with an exponent', '<c r="A1"><v>1.0000000000000001E-2</v></c>', number(0.01)],
    ['a zero below nothing', '<c r="A1"><v>-0</v></c>', number(-0)],
    ['a number with a comma is what it says', '<c r="A1"><v>1,5</v></c>', text('1,5')],
    ['what is no number', '<c r="A1" t="n"><v>NaN</v></c>', text('NaN')],
    ['nothing', '<c r="A1"/>', undefined],
    ['a format alone', '<c r="A1" s="3"/>', undefined],
    ['an empty value', '<c r="A1"><v/></c>', undefined],
    ['an empty text', '<c r="A1" t="inlineStr"><is><t/></is></c>', undefined],
    ['no text', '<c r="A1" t="inlineStr"/>', undefined],
    ['a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', number(2)],
    ['a formula of nothing', '<c r="A1"><f>0</f><v>0</v></c>', number(0)],
    ['a formula without a result', '<c r="A1"><f>1+1</f></c>', { kind: 'formula' }],
    ['a formula with an empty result', '<c r="A1"><f>1+1</f><v></v></c>', { kind: 'formula' }],
    ['a formula of an empty text', '<c r="A1" t="str"><f>""</f><v></v></c>', undefined],
    ['a formula of a text that is not there', '<c r="A1" t="str"><f>""</f></c>', { kind: 'formula' }],
    ['a formula of an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { kind: 'error', text: '#DIV/0!' }],
    ['a formula of a truth', '<c r="A1" t="b"><f>TRUE()</f><v>1</v></c>', { kind: 'boolean', value: true }],
    ['a shared formula, its first', '<c r="A1"><f t="shared" ref="A1:A9" si="0">B1*2</f><v>4</v></c>', number(4)],
    ['a shared formula without its first', '<c r="A1"><f t="shared" si="7"/><v>4</v></c>', number(4)],
    ['a shared formula without a result', '<c r="A1"><f t="shared" si="7"/></c>', { kind: 'formula' }],
    ['a formula of many cells', '<c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f><v>6</v></c>', number(6)],
    ['a table of data', '<c r="A1"><f t="dataTable" ref="A1:B2" dt2D="1" r1="C1" r2="C2"/><v>8</v></c>', number(8)],
    ['a formula in a circle, with its last result', '<c r="A1"><f>A1+1</f><v>9</v></c>', number(9)],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { kind: 'error', text: '#N/A' }],
    ['a truth in words', '<c r="A1" t="b"><v>true</v></c>', { kind: 'boolean', value: true }],
    ['no truth', '<c r="A1" t="b"><v>0</v></c>', { kind: 'boolean', value: false }],
    ['a day of ISO', '<c r="A1" t="d"><v>2018-02-28</v></c>', { kind: 'date', value: 43_159, day: '2018-02-28' }],
    ['a time of ISO alone', '<c r="A1" t="d"><v>T10:00:00</v></c>', text('T10:00:00')],
    [
      'a date with a time',
      '<c r="A1" s="3"><v>43159.999</v></c>',
      { kind: 'date', value: 43_159.999, day: '2018-02-28' },
    ],
    [
      'a date that rounding takes to the next day',
      '<c r="A1" s="3"><v>43158.9999999999</v></c>',
      { kind: 'date', value: 43_158.9999999999, day: '2018-02-28' },
    ],
    ['a date before all calendars', '<c r="A1" s="3"><v>-1</v></c>', { kind: 'error', text: '########' }],
    ['a date beyond all calendars', '<c r="A1" s="3"><v>2958466</v></c>', { kind: 'error', text: '########' }],
    ['per cent', '<c r="A1" s="4"><v>0.85</v></c>', number(0.85, { percent: true })],
    ['a format that a workbook defines anew', '<c r="A1" s="2"><v>43159</v></c>', number(43_159)],
    ['a format that prints a letter', '<c r="A1" s="1"><v>5</v></c>', number(5, { digits: 1 })],
    ['a style without a format', '<c r="A1" s="5"><v>5</v></c>', number(5)],
    ['a style that is not there', '<c r="A1" s="99"><v>5</v></c>', number(5)],
    [
      'an escaped end of a line',
      '<c r="A1" t="inlineStr"><is><t>a_x000D_\nb_x005F_x000D_</t></is></c>',
      text('a\r\nb_x000D_'),
    ],
    ['an escaped sign that no text may hold', '<c r="A1" t="str"><v>a_x0007_b</v></c>', text('ab')],
    ['what only looks escaped', '<c r="A1" t="str"><v>a_x00_b_y</v></c>', text('a_x00_b_y')],
    ['an ampersand as people wrote it', '<c r="A1" t="str"><v>A &amp;amp; B</v></c>', text('A &amp; B')],
    ['an apostrophe in front', '<c r="A1" t="str" quotePrefix="1"><v>007</v></c>', text('007')],
    ['spaces', '<c r="A1" t="str"><v> a </v></c>', text(' a ')],
    ['a text of 32,767 letters', `<c r="A1" t="str"><v>${'ą'.repeat(32_767)}</v></c>`, text('ą'.repeat(32_767))],
  ])('%s', async (_name, cell, expected) => {
    const cells = await cellsOf(bookParts(sheetXml(`<row r="1">${cell}</row>`), { 'xl/styles.xml': STYLES }));
    expect(cells.A1).toEqual(expected);
  });

  test.each(['1', 'true'])('days from 1904 where date1904 is %s', async late => {
    const parts = bookParts(sheetXml('<row r="1"><c r="A1" s="1"><v>41697</v></c></row>'));
    const cells = await cellsOf(
      changed(BOOK, xml => xml.replace('<sheets>', `<workbookPr date1904="${late}"/><sheets>`), parts),
    );
    expect(cells.A1).toEqual({ kind: 'date', value: 41_697, day: '2018-02-28' });
  });

  test('letters that stand where a piece of the part ends', async () => {
    const word = 'ąčęėįšųūž';
    const rows = Array.from(
      { length: 40_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="str"><v>${word}</v></c></row>`,
    );
    const cells = await cellsOf(bookParts(sheetXml(rows.join(''))));
    expect(Object.keys(cells)).toHaveLength(40_000);
    expect(Object.values(cells).every(cell => cell.kind === 'text' && cell.text === word)).toBe(true);
  });

  test('merged cells have the value of their first, be there others below it', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';
    const cells = await cellsOf(bookParts(sheetXml(rows, '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>')));
    const merged = { kind: 'merged' };
    expect(cells).toEqual({ A1: number(1), B1: merged, C1: number(3), A2: merged, B2: merged });
  });
});

/** What exceljs reads, in our words; null where it is the same as nothing. */
function cellOf(value: exceljs.CellValue): string | number | boolean | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if ('richText' in value) return value.richText.map(({ text: its }) => its).join('');
  if ('error' in value) return value.error;
  if ('result' in value || 'formula' in value || 'sharedFormula' in value) return cellOf(value.result ?? '=');
  return 'text' in value ? cellOf(value.text) : null;
}

const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname;
/** The other reader takes its square metres for months. */
const MISREAD = 'good/file/number-as-date/expenses.xlsx';
const books = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.xlsx') && name !== MISREAD && readFileSync(FIXTURES + name).length > 100)
  .toSorted();

test.each(books)('%s holds what another reader finds in it', async name => {
  const bytes = readFileSync(FIXTURES + name);
  const other = new exceljs.Workbook();
  await other.xlsx.load(bytes as unknown as Parameters<typeof other.xlsx.load>[0]);
  const theirs = other.worksheets.flatMap(sheet => {
    const cells: unknown[] = [];
    sheet.eachRow((row, line) =>
      row.eachCell((cell, column) => {
        const value = cell.master === cell ? cellOf(cell.value) : null;
        if (value !== null) cells.push([sheet.name, line, column, value]);
      }),
    );
    return cells;
  });
  const sheets = await sheetsIn(bytes);
  if ('reason' in sheets) throw new Error(sheets.reason);
  const ours = sheets.flatMap(sheet =>
    [...sheet.rows()].flatMap(({ row, cells }) =>
      [...cells].flatMap(([column, cell]) => {
        if (cell.kind === 'merged') return [];
        const value =
          'text' in cell ? cell.text : cell.kind === 'date' ? cell.day : cell.kind === 'formula' ? '=' : cell.value;
        return [[sheet.name, row, column, value]];
      }),
    ),
  );
  expect(ours.length).toBeGreaterThan(10);
  expect(ours).toEqual(theirs);
});
