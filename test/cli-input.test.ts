import { spawnSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SHORT } from './load/folder.ts';
import { checkHere, definition, findingsIn, folderWith, ledger, type Run, said, samata, shell } from './support.ts';

type Content = string | Buffer;

/** Checks a project of these files: its findings, and its exit status. */
async function checked(files: Readonly<Record<string, Content>>): Promise<{ run: Run; found: string[] }> {
  const cwd = await folderWith({ 'project.yaml': definition(), ...files });
  const run = await samata(['check', '.', '--format', 'json'], { cwd });
  expect(run.stderr).toBe('');
  return { run, found: said(run, '.') };
}

const UNREADABLE = 'error file/unreadable';
const BINARY = Buffer.from([0, 1, 2, 3, 0, 255, 254, 10]);
const WORKBOOK = Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000', 'latin1');
const NBSP = String.fromCharCode(0xa0);

describe('a definition that cannot be read is one finding', () => {
  test.each<[string, Content, string]>([
    ['a list that is not closed', 'samata: 1\ncode: [Veisiejai-1\ntotal: 1\n', ':3:1'],
    ['tabs as indentation', 'samata: 1\nperiod:\n\tstart: 2018-03-01\n', ':3:1'],
    ['a quote that is not closed', 'samata: 1\ncode: "Veisiejai\n', ':3:1'],
    ['a text', 'Veisiejai\n', ':1:1'],
    ['nothing but a comment', '# nothing yet\n', ':1:1'],
    ['nothing', '', ''],
    ['binary', BINARY, ''],
    ['a workbook', WORKBOOK, ''],
  ])('%s', async (_name, content, at) => {
    const { run, found } = await checked({ 'project.yaml': content });
    expect(found).toEqual([`${UNREADABLE} project.yaml${at}`]);
    expect(run.status).toBe(1);
  });
});

test('what stands behind a line of dashes is not dropped silently', async () => {
  const { run } = await checked({ 'project.yaml': `${definition()}---\ncolour: green\n` });
  expect(run.status).toBe(1);
});

describe('a ledger that cannot be read is one finding', () => {
  const row = ledger(['10.00']);
  test.each<[string, string, Content, string]>([
    ['binary', 'expenses.csv', BINARY, ''],
    ['a workbook in disguise', 'expenses.csv', WORKBOOK, ''],
    ['a workbook', 'expenses.xlsx', WORKBOOK, ''],
    ['a web page', 'expenses.csv', '<!DOCTYPE html><html></html>', ''],
    ['empty', 'expenses.csv', '', ''],
    ['a heading of nothing known', 'expenses.csv', 'kas,kiek\nscena,10.00\n', ':1:1'],
    ['a quote that is not closed', 'expenses.csv', `${row}E-2,external,"VD-2,2018-05-14\nE-3,external,VD-3\n`, ':3:1'],
    ['a field of 10 MB', 'expenses.csv', row.replace('Scena', 's'.repeat(10_000_000)), ':2:1'],
    ['a folder in its place', 'expenses.csv/2018.csv', row, ''],
  ])('%s', async (_name, file, content, at) => {
    const { run, found } = await checked({ [file]: content });
    expect(found).toEqual([`${UNREADABLE} ${file.replace('/2018.csv', '')}${at}`]);
    expect(run.status).toBe(1);
  });

  test.each(['achievements', 'activities', 'payments', 'participants', 'rates', 'classification'])(
    '%s.csv too',
    async name => {
      expect((await checked({ [`${name}.csv`]: BINARY })).found).toEqual([`${UNREADABLE} ${name}.csv`]);
    },
  );

  test.skipIf(process.getuid?.() === 0)('one that may not be read', async () => {
    const cwd = await folderWith({ 'project.yaml': definition(), 'expenses.csv': row });
    chmodSync(`${cwd}/expenses.csv`, 0o000);
    expect(said(await samata(['check', '--format', 'json'], { cwd }), '.')).toEqual([`${UNREADABLE} expenses.csv`]);
  });

  test('a link that leads nowhere', async () => {
    const cwd = await folderWith({ 'project.yaml': definition() });
    symlinkSync('moved-away.csv', `${cwd}/expenses.csv`);
    expect(said(await samata(['check', '--format', 'json'], { cwd }), '.')).toEqual([`${UNREADABLE} expenses.csv`]);
  });

  test('a workbook as PATH', async () => {
    const cwd = await folderWith({ 'plan.xlsx': WORKBOOK });
    const run = await samata(['check', 'plan.xlsx', '--format', 'json'], { cwd });
    expect(said(run, '.')).toEqual([`${UNREADABLE} plan.xlsx`]);
    expect(run.status).toBe(1);
  });

  test('the other findings of the project are said all the same', async () => {
    const { found } = await checked({ 'project.yaml': definition('colour: green\n'), 'expenses.csv': BINARY });
    expect(found).toEqual([`${UNREADABLE} expenses.csv`, 'error project/unknown-key project.yaml:9:1']);
  });
});

describe('a ledger that can be read', () => {
  test.each<[string, string]>([
    ['of only a heading', ledger([])],
    ['of only a heading without an end of line', ledger([]).trimEnd()],
    [
      'with no-break spaces',
      ledger([`1${NBSP}000,00`])
        .replaceAll(',', ';')
        .replace(';00\n', ',00\n'),
    ],
    ['with a lone quote inside a text', ledger(['10.00']).replace('Scena', 'Lenta 5" storio')],
    ['with a field of 30,000 characters', ledger(['10.00']).replace('Scena', 'ž'.repeat(30_000))],
  ])('%s is silent', async (_name, content) => {
    const { run, found } = await checked({ 'expenses.csv': content });
    expect(found).toEqual([]);
    expect(run.status).toBe(0);
  });

  test('forty errors are forty findings', async () => {
    const { run } = await checked({ 'expenses.csv': ledger(Array.from({ length: 40 }, (_, i) => `apie ${i + 10}`)) });
    const lines = findingsIn(run).findings.map(({ check, line }) => `${check} ${line}`);
    expect(lines).toEqual(Array.from({ length: 40 }, (_, i) => `file/bad-amount ${i + 2}`));
  });

  test('beyond a thousand of a kind the rest is counted', async () => {
    const { run } = await checked({ 'expenses.csv': ledger(Array.from({ length: 1200 }, () => 'apie 10')) });
    expect(findingsIn(run).findings).toHaveLength(1000);
    expect(JSON.parse(run.stdout)).toMatchObject({ summary: { error: 1200 }, truncated: { 'file/bad-amount': 1200 } });
  });

  // A quote that is closed by the next row's: what stands behind it is no end of a field.
  test('a quote that swallows a row is not taken for a text', async () => {
    const rows = ledger(['10.00', '11.00'])
      .replace('Scena,10.00', '"Scena,10.00')
      .replace('Scena,11.00', '"Scena ir salė",11.00');
    const { run, found } = await checked({ 'expenses.csv': rows });
    expect(found).toHaveLength(1);
    expect(run.status).toBe(1);
  });

  test('twenty megabytes', async () => {
    const amounts = [...Array.from({ length: 280_000 }, () => '1.25'), 'apie 10'];
    // Each of another supplier: invoices of one, of the same day and amount, would be alike.
    const content = ledger(amounts).replaceAll(/VD-(\d+)(.*)Vilkupis/g, 'VD-$1$2Vilkupis $1');
    expect(content.length).toBeGreaterThan(20_000_000);
    const { run, found } = await checked({ 'expenses.csv': content });
    const column = content.trimEnd().split('\n').at(-1)?.indexOf('apie') ?? 0;
    expect(found).toEqual([`error file/bad-amount expenses.csv:280002:${column + 1}`]);
    expect(run.status).toBe(1);
  });
});

describe('a reader that goes away', () => {
  test.each([
    'report expenses . --format csv',
    'report expenses . --format json',
    'report expenses .',
    'check . --format json',
  ])('samata %s | head -1', async command => {
    const cwd = await folderWith({
      'project.yaml': definition(),
      'expenses.csv': ledger(Array.from({ length: 5000 }, () => '0')),
    });
    const { status, stdout, stderr } = await shell(`samata ${command} | head -1`, { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('what stands where a file is expected', () => {
  test('a ledger whose definition is lost is said, not passed over', async () => {
    const folder = await folderWith({ 'a/project.yaml': SHORT, 'b/expenses.csv': 'id,declared\n1,2.00\n' });
    const run = await checkHere(folder, 'text');
    expect(run.stdout).toContain(`${folder}/b/project.yaml  error  file/unreadable`);
    expect(run.stdout).toContain('in 2 projects');
    expect(run.status).toBe(1);
  });

  test.skipIf(process.platform === 'win32')('a pipe in place of a ledger is not waited for', async () => {
    const folder = await folderWith({ 'project.yaml': SHORT });
    expect(spawnSync('mkfifo', [`${folder}/expenses.csv`]).status).toBe(0);
    const run = await checkHere(folder, 'text');
    expect(run.stdout).toContain('expenses.csv  error  file/unreadable');
  });
});
