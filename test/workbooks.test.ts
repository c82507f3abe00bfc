import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, test } from 'vitest';
import { EXPENSE_COLUMNS } from '../src/model/columns.ts';
import type { Language } from '../src/model/language.ts';
import { LANGUAGES } from '../src/model/language.ts';
import { SHORT } from './load/folder.ts';
import { type CellValue, workbookOf } from './load/workbooks.ts';
import { checkHere, findingsIn, folderWith, ROOT, reportHere, samata } from './support.ts';

const DEMO = `${ROOT}fixtures/ok/LT-PL-1R-049-demo`;
const ledger = readFileSync(`${DEMO}/expenses.csv`, 'utf8');
const [keys = [], ...rows] = parse(ledger) as string[][];

/** A cell of the ledger as an accountant's spreadsheet has it: dates and amounts are values, all else is text. */
function cellOf(key: string, text: string): CellValue {
  const kind = EXPENSE_COLUMNS.find(column => column.key === key)?.kind;
  if (text === '') return null;
  if (kind === 'date') return new Date(`${text}T00:00:00Z`);
  return kind === 'money' || kind === 'integer' ? Number(text) : text;
}

/** The ledger of the demo project as a workbook with headings in a language, amounts as formulas. */
function asWorkbook(language: Language): Promise<Buffer> {
  const headings = keys.map(key => EXPENSE_COLUMNS.find(column => column.key === key)?.heading[language] ?? key);
  const cells = rows.map(row => keys.map((key, i) => cellOf(key, row[i] ?? '')));
  return workbookOf([['Išlaidos'], [], headings, ...cells], sheet => {
    for (const [i, key] of keys.entries()) {
      sheet.getColumn(i + 1).eachCell(cell => {
        if (key.endsWith('_date')) cell.numFmt = 'dd.mm.yyyy';
        if (key === 'declared' && typeof cell.value === 'number') {
          cell.value = { formula: `${cell.value}+0`, result: cell.value };
        }
      });
    }
  });
}

/** The demo project with its ledger as another file. */
async function demoWith(name: string, content: Uint8Array): Promise<string> {
  const others = ['project.yaml', 'achievements.csv', 'payments.csv'].map(file => [
    file,
    readFileSync(`${DEMO}/${file}`),
  ]);
  return folderWith({ ...Object.fromEntries(others), [name]: content });
}

const asCsv = async (folder: string) => (await samata(['report', 'expenses', folder, '--format', 'csv'])).stdout;

describe('the demo project with its ledger as a workbook', () => {
  test.each(LANGUAGES)('with headings in %s gives the report of its CSV file, byte for byte', async language => {
    const folder = await demoWith('expenses.xlsx', await asWorkbook(language));
    const own = await asCsv(DEMO);
    expect(own.split('\n').length).toBeGreaterThan(20);
    expect(await asCsv(folder)).toBe(own);
    const { findings } = findingsIn(await checkHere(folder, 'json'));
    const known = findingsIn(await checkHere(DEMO, 'json')).findings;
    expect(findings.map(({ check, subject }) => [check, subject])).toEqual(
      known.map(({ check, subject }) => [check, subject]),
    );
  });

  test('has the SHA-256 of the workbook among its inputs, and never writes over it', async () => {
    const folder = await demoWith('expenses.xlsx', await asWorkbook('lt'));
    const { meta } = JSON.parse((await reportHere('cofinancing', folder)).stdout);
    const input = meta.inputs.find(({ file }: { file: string }) => file.endsWith('expenses.xlsx'));
    const sum = spawnSync('sha256sum', [`${folder}/expenses.xlsx`], { encoding: 'utf8' }).stdout;
    expect(sum.startsWith(input.sha256)).toBe(true);
    const run = await samata(['report', 'budget', folder, '-o', `${folder}/expenses.xlsx`, '--force']);
    expect(run.status).toBe(2);
  });

  test('is closed, and compared with what was closed', async () => {
    const folder = await demoWith('expenses.xlsx', await asWorkbook('pl'));
    expect((await samata(['close', '1', folder])).status).toBe(0);
    const run = await samata(['check', folder, '--format', 'json']);
    expect(run.stdout).not.toContain('report/closed-differs');
  });
});

const INSTALLED = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;
if (!INSTALLED) console.warn('soffice is not installed: no workbook of LibreOffice is read in this run');

/** Comma, quote, UTF-8; values as they are shown, in the first sheet. */
const TO_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';

/** The same, where only what is a number without any doubt is one. */
const FROM_CSV = '--infilter=CSV:44,34,76,1,,0,false,false';

function convert(folder: string, to: string, name: string): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const filter = name.endsWith('.csv') ? [FROM_CSV] : [];
  const args = [profile, '--headless', ...filter, '--convert-to', to, '--outdir', `${folder}/out`, `${folder}/${name}`];
  const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8', timeout: 110_000 });
  if (status !== 0) throw new Error(`soffice: ${stderr}`);
}

describe.skipIf(!INSTALLED)('LibreOffice', () => {
  test('a workbook that it writes gives the report of the CSV file that it was made from', async () => {
    const folder = await folderWith({ 'expenses.csv': ledger });
    await mkdir(`${folder}/out`);
    convert(folder, 'xlsx', 'expenses.csv');
    const read = await demoWith('expenses.xlsx', await readFile(`${folder}/out/expenses.xlsx`));
    expect(await asCsv(read)).toBe(await asCsv(DEMO));
  });

  test('reads the same out of a workbook as we do', async () => {
    const folder = await folderWith({ 'expenses.xlsx': await asWorkbook('lt') });
    await mkdir(`${folder}/out`);
    convert(folder, TO_CSV, 'expenses.xlsx');
    const shown = parse(await readFile(`${folder}/out/expenses.csv`)) as string[][];
    const iso = (text: string) => text.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$1-$2');
    const ours = (text: string, i: number) => (keys[i]?.endsWith('_date') === true ? iso(text) : text);
    // Without the title, which a CSV file has no place for, and with days as we write them and not in its locale.
    const lines = stringify(shown.slice(2).map(row => row.map(ours)));
    const read = await demoWith('expenses.csv', Buffer.from(lines));
    expect(await asCsv(read)).toBe(await asCsv(DEMO));
  });
});

test('many projects of workbooks, read on all cores, say the same as on one', async () => {
  const head = ['id', 'category', 'document_no', 'document_date', 'paid_date', 'supplier', 'description', 'declared'];
  const row = ['E-1', 'external', 'FV-1', '2017-05-02', '2017-05-09', 'UAB „Viena“', 'Mokymai', 100.004];
  const book = await workbookOf([head, row, row.with(0, 'E-2').with(2, 'FV-2').with(7, 1e9)]);
  const files = Object.fromEntries(
    Array.from({ length: 230 }, (_, i) => i).flatMap(i => [
      [`p${i}/project.yaml`, SHORT.replace('Birštonas-1', `Birštonas-${i}`)],
      ...(i % 9 === 0 ? [[`p${i}/expenses.xlsx`, book] as const] : []),
    ]),
  );
  const folder = await folderWith(files);
  const one = await checkHere(folder, 'json');
  expect(one.stdout.match(/"file\/hidden-decimals"/g)?.length).toBeGreaterThan(20);
  // The same documents in many projects: what stands between projects has the places of cells too.
  expect(one.stdout).toContain('"portfolio/same-document"');
  expect(await samata(['check', folder, '--format', 'json'])).toEqual({ ...one, stderr: '' });
});
