import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import exceljs from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { report } from '../src/commands/report.ts';
import { CannotRun } from '../src/model/error.ts';
import type { Language } from '../src/model/language.ts';
import { INSTALLED } from './office.ts';
import { type HardCell, hardParts, type Parts, STYLE, zipOf } from './package/hard-workbook.ts';
import { contentsOf, differing } from './package/read-back.ts';
import { folderWith, here, ROOT, type Run } from './support.ts';

const DEMO = `${ROOT}fixtures/ok/LT-PL-1R-049-demo`;
const FORMULA_ROWS = 3;

const text = (its: string, style?: number): HardCell => (style === undefined ? { text: its } : { text: its, style });

/** The categories of the lead partner that the form asks for, one row each, with a sum of the form's own below. */
const CATEGORIES = ['preparation', 'staff', 'office', 'travel', 'external', 'equipment', 'infrastructure'];
const FIRST = 4;
const LAST = FIRST + CATEGORIES.length - 1;

/** The rows of the form: title, categories, marks within texts, a list with room for four rows, what stands below. */
const ROWS = new Map<number, readonly HardCell[]>([
  [1, [text('{{project.title}}', STYLE.title)]],
  [2, [text('{{project.code}}'), text('{{project.start}}', STYLE.date), text('{{ PROJECT.END }}')]],
  [3, ['Category', 'Planned', 'This', 'So far', '%', 'Points', 'Text'].map(its => text(its, STYLE.head))],
  ...CATEGORIES.map((key, i): [number, HardCell[]] => [
    FIRST + i,
    [
      text(`{{claim.${key}.key}}`),
      text(`{{claim.${key}.budget}}`),
      text(`{{claim.${key}.this}}`, STYLE.amount),
      text(`{{claim.${key}.so_far}}`),
      text(`{{claim.${key}.percent}}`),
      text(`{{claim.${key}.percent}}`, STYLE.amount),
      text(`Iš viso {{claim.${key}.so_far}} EUR & ({{claim.${key}.percent}})`),
    ],
  ]),
  [
    12,
    [text('{{claim.LP.stuff.this}}'), text('not {{a mark}} at all'), { formula: '"{{claim.total.this}}"', value: 7 }],
  ],
  [
    14,
    [text('{{expenses.*.id}}'), text('{{expenses.*.document_date}}', STYLE.date), text('{{expenses.*.declared_eur}}')],
  ],
  [18, [text('Total'), { number: 0, style: STYLE.amount }, { formula: 'B12', value: 5 }]],
]);

/** A form with a chart, a picture, a pivot table, protection, validation, names, merged cells and formulas of its own. */
function formParts(): Parts {
  const sums = [
    [`SUM(Expenses!C${FIRST}:C${LAST})`, 111],
    [`SUM(Expenses!D${FIRST}:D${LAST})`, 222],
    ['Expenses!B18', 333],
  ] as const;
  const parts = hardParts({ rows: ROWS, hidden: [], notes: [['F9', 8, 5, '{{claim.total.this}}']], sums });
  const names = [
    ['claim.total.so_far', 'Expenses!$B$18'],
    ['samata.project.planned', 'Expenses!$D$18'],
    ['claim.total.this', 'Expenses!$B$18:$B$20'],
    ['indicators.P.77.target', 'Expenses!$E$18'],
    ['budget.total.amount', 'Expenses!$C$18'],
    ['partner.PP2.name', '#REF!'],
    ['samata.partner.LP.name', 'Expenses!$J$4:$K$5'],
    ['Claims.of.ours', 'Expenses!$B$18'],
  ].map(([name, refers]) => `<definedName name="${name}">${refers}</definedName>`);
  const workbook = String(parts['xl/workbook.xml']).replace('</definedNames>', `${names.join('')}</definedNames>`);
  // A mark that a person has made bold in its middle, one that stands in its cell alone, and one in a text of runs.
  const runs =
    '<c r="A20" t="inlineStr"><is><r><t xml:space="preserve">Kodas {{proj</t></r><r><rPr><b/></rPr><t>ect.co</t></r><r><t>de}} gerai</t></r></is></c>' +
    '<c r="B20" t="inlineStr"><is><r><t>{{claim.total</t></r><r><rPr><b/></rPr><t>.this}}</t></r></is></c>' +
    '<c r="C20" t="inlineStr"><is><t>{{claim.total.percent}}</t></is></c>';
  const sheet = String(parts['xl/worksheets/sheet1.xml']).replace(
    '</sheetData>',
    `<row r="20">${runs}</row></sheetData>`,
  );
  return { ...parts, 'xl/workbook.xml': workbook, 'xl/worksheets/sheet1.xml': sheet };
}

const FORM = zipOf(formParts());

interface Filled extends Run {
  readonly folder: string;
  readonly bytes: Buffer;
}

async function filled(
  form: Buffer,
  options: { lang?: Language; quiet?: boolean; path?: string } = {},
): Promise<Filled> {
  const folder = await folderWith({ 'form.xlsx': form });
  mkdirSync(`${folder}/out`);
  const { path = DEMO, ...others } = options;
  const all = { template: `${folder}/form.xlsx`, output: [`${folder}/out/filled.xlsx`], ...others };
  const run = await here(terminal => report('all', [path], all, terminal));
  return { ...run, folder, bytes: readFileSync(`${folder}/out/filled.xlsx`) };
}

/** A sheet's cells by address, as another program reads them. */
async function cellsOf(bytes: Buffer, sheet = 'Expenses'): Promise<(address: string) => exceljs.Cell> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  return address => {
    const cell = book.getWorksheet(sheet)?.getCell(address);
    if (cell === undefined) throw new Error(`no sheet ${sheet}`);
    return cell;
  };
}

/** The claim's figures as its own report gives them. */
async function claim(): Promise<{
  rows: readonly Readonly<Record<string, string>>[];
  totals: Readonly<Record<string, string>>;
}> {
  const run = await here(terminal => report('claim', [DEMO], { format: 'json', output: [] }, terminal));
  const { rows, totals } = JSON.parse(run.stdout);
  return { rows: rows.filter(({ partner }: { partner: string | null }) => partner === null), totals };
}

/** The filled form as LibreOffice saves it that has only opened it. */
function recomputed(folder: string): Buffer {
  const args = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--norestore', '--convert-to', 'xlsx'];
  const all = [...args, '--outdir', `${folder}/saved`, `${folder}/out/filled.xlsx`];
  const { status, stderr } = spawnSync('soffice', all, { encoding: 'utf8', timeout: 110_000 });
  if (status !== 0) throw new Error(`soffice: ${stderr}`);
  return readFileSync(`${folder}/saved/filled.xlsx`);
}

describe('a form of everything', () => {
  let its: Filled;
  let at: (address: string) => exceljs.Cell;
  beforeAll(async () => {
    its = await filled(FORM, { lang: 'en' });
    at = await cellsOf(its.bytes);
  });

  test('has the figures of the report, as numbers in formats that show them', async () => {
    const { rows } = await claim();
    for (const [i, key] of CATEGORIES.entries()) {
      const row = FIRST + i;
      const its = rows.find(one => one.key === key);
      const [budget, now, soFar, percent] = [its?.budget, its?.this, its?.so_far, its?.percent].map(Number);
      expect([at(`B${row}`).value, at(`C${row}`).value, at(`D${row}`).value]).toEqual([budget, now, soFar]);
      expect([at(`B${row}`).numFmt, at(`C${row}`).numFmt]).toEqual(['#,##0.00', '#,##0.00 "€"']);
      expect([at(`E${row}`).numFmt, at(`E${row}`).value]).toEqual(['0.00%', Number(((percent ?? 0) / 100).toFixed(4))]);
      expect(at(`F${row}`).value).toBe(percent);
    }
    expect(at('A5').value).toBe('staff');
    expect(at('G5').value).toBe('Iš viso 73,259.13 EUR & (98.94 %)');
  });

  test('days are days, in the form’s own format or in one', () => {
    expect(at('A2').value).toBe('LT-PL-1R-049-demo');
    expect([at('B2').value, at('C2').value]).toEqual([new Date('2017-03-01'), new Date('2019-02-28')]);
    expect(at('C2').numFmt).toBe('mm-dd-yy');
  });

  test('marks in runs: one alone is a figure, one within a text takes its first run', async () => {
    const { totals } = await claim();
    expect(at('B20').value).toBe(Number(totals.this));
    expect(at('A20').text).toBe('Kodas LT-PL-1R-049-demo gerai');
    expect(String(contentsOf(its.bytes).get('xl/worksheets/sheet1.xml'))).toContain(
      '<t xml:space="preserve">Kodas LT-PL-1R-049-demo</t></r><r><rPr><b/></rPr><t xml:space="preserve"></t></r><r><t xml:space="preserve"> gerai</t></r>',
    );
  });

  test('a name’s cell has its figure, merged cells by their first', async () => {
    const { totals } = await claim();
    expect([at('B18').value, at('D18').value]).toEqual([Number(totals.so_far), 955524]);
    expect(at('J4').value).toBe('Birštono savivaldybės administracija');
    // The column writes days, which an amount is not.
    expect(at('D18').numFmt).toBe('#,##0.00');
    expect(at('B18').numFmt).toBe('#,##0.00 "€"');
  });

  test('a list goes down as far as there is room, and not over what stands there', () => {
    expect(['A14', 'A15', 'A16', 'A17', 'A18'].map(its => at(its).value)).toEqual([
      ...['E-001', 'E-002', 'E-003', 'E-004'],
      'Total',
    ]);
    expect(at('B17').value).toEqual(new Date('2017-03-31'));
    expect(at('B17').numFmt).toBe(at('B14').numFmt);
    expect(at('C17').numFmt).toBe('#,##0.00');
  });

  test('what means nothing is found where it stands, and stays', () => {
    expect(its.status).toBe(1);
    const found = its.stderr.replaceAll(`${its.folder}/`, '').split('\n');
    expect(found.filter(line => line.includes('template/'))).toEqual(
      [
        'form.xlsx  error  template/unknown-figure',
        'form.xlsx!Expenses!A12  error  template/unknown-figure',
        'form.xlsx!Expenses!B12  error  template/unknown-figure',
        'form.xlsx!Expenses!B18  error  template/unknown-figure',
        'form.xlsx!Expenses!C18  error  template/unknown-figure',
        'form.xlsx!Expenses!E18  error  template/unknown-figure',
        'form.xlsx!Expenses!A18  error  template/no-room',
      ].toSorted((a, b) => found.indexOf(a) - found.indexOf(b)),
    );
    expect(its.stderr).toContain('did you mean “claim.LP.staff.this”?');
    expect(its.stderr).toContain('The list “expenses” has 170 rows, and 4 fitted: something stands in row 18 below.');
    expect([at('A12').value, at('B12').value]).toEqual(['{{claim.LP.stuff.this}}', 'not {{a mark}} at all']);
    expect(at('C18').formula).toBe('B12');
  });

  test('every other part is as it was, byte for byte, in the same order', () => {
    expect(differing(FORM, its.bytes).sort()).toEqual([
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      // Sums over other sheets: what is stored of them was of the empty form.
      'xl/worksheets/sheet2.xml',
    ]);
    expect([...contentsOf(its.bytes).keys()]).toEqual([...contentsOf(FORM).keys()]);
    const [before, after] = [FORM, its.bytes].map(zip => String(contentsOf(zip).get('xl/worksheets/sheet1.xml')));
    const below = (sheet = '') => sheet.slice(sheet.indexOf('</sheetData>'));
    expect(below(after)).toBe(below(before));
    expect(String(contentsOf(its.bytes).get('xl/workbook.xml'))).toContain(
      '<calcPr fullCalcOnLoad="1" calcId="124519"/>',
    );
  });

  test('the same form and project give the same bytes', async () => {
    expect((await filled(FORM, { lang: 'en' })).bytes.equals(its.bytes)).toBe(true);
  });

  test.skipIf(!INSTALLED)('LibreOffice computes the form’s own sums anew, and they are ours', async () => {
    const { totals } = await claim();
    const sums = await cellsOf(recomputed(its.folder), "Ona's sums");
    const found = Array.from({ length: FORMULA_ROWS }, (_, i) => sums(`B${i + 1}`).result as number);
    expect(found.map(its => its.toFixed(2))).toEqual([totals.this, totals.so_far, totals.so_far]);
  });
});

describe('in every language', () => {
  test.each([
    ['en', 'Staff', 'Iš viso 73,259.13 EUR & (98.94 %)', 'figures'],
    ['lt', 'personalas', 'Iš viso 73\u00a0259,13 EUR & (98,94\u00a0%)', 'įrašyta'],
    ['pl', 'personel', 'Iš viso 73\u00a0259,13 EUR & (98,94\u00a0%)', 'Wpisano'],
  ] as const)('%s', async (lang, word, sentence, said) => {
    const { bytes, stderr } = await filled(FORM, { lang });
    const at = await cellsOf(bytes);
    expect(String(at('A5').value).toLowerCase()).toContain(word.toLowerCase());
    expect(at('G5').value).toBe(sentence);
    expect(at('C5').value).toBeTypeOf('number');
    expect(stderr).toContain(said);
  });
});

describe('a form that', () => {
  const sheet = (cells: string, styles = '') =>
    zipOf({
      ...formParts(),
      'xl/worksheets/sheet2.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData>${styles}</worksheet>`,
    });

  test('counts days from 1904 gets them so', async () => {
    const parts = formParts();
    const workbook = String(parts['xl/workbook.xml']).replace('<workbookPr ', '<workbookPr date1904="1" ');
    const { bytes } = await filled(zipOf({ ...parts, 'xl/workbook.xml': workbook }));
    const day = /<c [^>]*r="B2"[^>]*><v>(\d+)<\/v>/.exec(
      String(contentsOf(bytes).get('xl/worksheets/sheet1.xml')),
    )?.[1];
    // 2017-03-01 is day 42,795 from 1900, and 1,462 less from 1904.
    expect(day).toBe('41333');
  });

  test('has nothing to fill in stays byte for byte, and that is said', async () => {
    const form = zipOf(
      hardParts({ rows: new Map([[1, [text('Nothing')]]]), hidden: [], notes: [], sums: [['1+1', 2]] }),
    );
    const { bytes, status, stderr } = await filled(form, { lang: 'en' });
    expect(bytes.equals(form)).toBe(true);
    expect(status).toBe(0);
    expect(stderr).toContain('has no marks such as {{claim.LP.staff.this}}');
  });

  test('writes its elements with a prefix is filled with it', async () => {
    const parts = formParts();
    const prefixed = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>{{claim.total.this}}</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const { bytes } = await filled(zipOf({ ...parts, 'xl/worksheets/sheet2.xml': prefixed }));
    const { totals } = await claim();
    expect(String(contentsOf(bytes).get('xl/worksheets/sheet2.xml'))).toContain(`><x:v>${totals.this}</x:v></x:c>`);
  });

  test('merges the rows below a list has room for none of them', async () => {
    const cells = '<row r="1"><c r="A1" t="inlineStr"><is><t>{{expenses.*.id}}</t></is></c></row>';
    const { bytes, stderr } = await filled(sheet(cells, '<mergeCells count="1"><mergeCell ref="A2:A5"/></mergeCells>'));
    expect(String(contentsOf(bytes).get('xl/worksheets/sheet2.xml')).match(/<is>/g)).toHaveLength(1);
    expect(stderr).toContain('template/no-room');
  });

  test('has room takes every row of the ledger', async () => {
    const cells = '<row r="1"><c r="A1" t="inlineStr"><is><t>{{expenses.*.declared_eur}}</t></is></c></row>';
    const { bytes } = await filled(sheet(cells));
    const written = [...String(contentsOf(bytes).get('xl/worksheets/sheet2.xml')).matchAll(/<v>([^<]*)<\/v>/g)];
    const run = await here(terminal => report('expenses', [DEMO], { format: 'json', output: [] }, terminal));
    const { rows } = JSON.parse(run.stdout) as { rows: { declared_eur: string }[] };
    expect(written.map(([, value]) => value)).toEqual(rows.map(({ declared_eur }) => declared_eur));
  });
});

describe('what cannot be filled', () => {
  const obstacle = async (options: { template?: string; output?: string[]; format?: 'csv'; force?: boolean }) => {
    const folder = await folderWith({ 'form.xlsx': FORM, 'form.xlsm': FORM, 'text.xlsx': 'no workbook' });
    const named = (its: string) => (its.startsWith('/') ? its : `${folder}/${its}`);
    const all = {
      ...options,
      template: named(options.template ?? 'form.xlsx'),
      output: (options.output ?? ['filled.xlsx']).map(named),
    };
    const run = here(terminal => report('all', [DEMO], all, terminal));
    return run.then(
      () => null,
      error =>
        error instanceof CannotRun ? [error.obstacle, error.args.reason ?? ''].join(' ').trim() : String(error),
    );
  };

  test.each([
    [{ output: [] }, 'form-output'],
    [{ output: ['a.xlsx', 'b.xlsx'] }, 'form-output'],
    [{ output: ['filled.csv'] }, 'form-output'],
    [{ format: 'csv' as const }, 'form-output'],
    [{ template: 'form.xlsm' }, 'cannot-fill ending'],
    [{ template: 'text.xlsx' }, 'cannot-fill broken'],
    [{ template: 'missing.xlsx' }, 'path-missing'],
    [{ template: '/' }, 'cannot-fill folder'],
    [{ output: ['form.xlsx'], force: true }, 'is-input'],
    [{ output: ['text.xlsx'] }, 'exists'],
  ])('%j: %s', async (options, expected) => {
    expect(await obstacle(options)).toBe(expected);
  });
});

test.each([{ output: ['names.txt'] }, { output: [], format: 'json' as const }, { output: [], csv: 'excel' as const }])(
  '--names is for the screen, and not for %j',
  async options => {
    const run = here(terminal => report('claim', [DEMO], { names: true, ...options }, terminal));
    await expect(run).rejects.toMatchObject({ obstacle: 'names-alone' });
  },
);

test('--names of all reports tells of long ledgers the first rows, and where the others are', async () => {
  const all = await here(terminal => report('all', [DEMO], { names: true, output: [], lang: 'en' }, terminal));
  expect(all.stdout).toMatch(/^expenses\.E-050\.declared_eur /m);
  expect(all.stdout).not.toMatch(/^expenses\.E-051\./m);
  expect(all.stdout).toContain('… 120 more rows of expenses: samata report expenses --names');
  expect(all.stdout).toMatch(/^expenses\.total\.declared_eur /m);
  const expenses = await here(terminal => report('expenses', [DEMO], { names: true, output: [] }, terminal));
  expect(expenses.stdout).toMatch(/^expenses\.E-169\.declared_eur /m);
});

test('--names lists what a form may ask for, by the values that its report shows', async () => {
  const names = await here(terminal => report('claim', [DEMO], { names: true, output: [], lang: 'en' }, terminal));
  expect(names.stdout).toMatch(/^claim\.LP\.staff\.this {2,}13,445\.58$/m);
  expect(names.stdout).not.toMatch(/^project\./m);
  const all = await here(terminal => report('all', [DEMO], { names: true, output: [], lang: 'en' }, terminal));
  expect(all.stdout).toMatch(/^project\.code {2,}LT-PL-1R-049-demo$/m);
  expect(all.stdout).toMatch(/^council\.LT-PL-1R-049-demo\.paid {2,}934,707\.48$/m);
});
