import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { definition, folderWith, ledger, type Run, samata } from './support.ts';

const check = (cwd: string, ...more: string[]): Promise<Run> => samata(['check', ...more], { cwd });

/** Rows that declare nothing, paid in time. */
const ZEROS = ['0.00', '0.00', '10.00'];
const town = (more: Readonly<Record<string, string>> = {}) =>
  folderWith({ 'project.yaml': definition(), 'expenses.csv': ledger(ZEROS), ...more });
const LATE = 'L-1,external,VD-9,2019-08-20,2019-11-04,UAB Vilkupis,Garsas,99.00\n';

interface Printed {
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly check: string; readonly subject: string; readonly baseline: boolean }[];
  readonly resolved: readonly unknown[];
}

async function json(cwd: string, ...more: string[]): Promise<Printed & { readonly status: number | null }> {
  const run = await check(cwd, '--format', 'json', ...more);
  return { ...(JSON.parse(run.stdout) as Printed), status: run.status };
}

const late = () => town({ 'expenses.csv': `${ledger(ZEROS)}${LATE}` });

describe('check with a baseline', () => {
  test('is silent on what is in it, and does not fail', async () => {
    const cwd = await late();
    const first = await check(cwd, '--write-baseline', 'known.json');
    expect(first).toMatchObject({ status: 1, stderr: 'written: known.json\n' });
    expect(first.stdout).toBe((await check(cwd)).stdout);
    expect(await check(cwd, '--baseline', 'known.json', '--fail-on', 'info')).toEqual({
      status: 0,
      stdout: 'Nothing else found in 1 project; 3 in the baseline.\n',
      stderr: '',
    });
    const verbose = await check(cwd, '--baseline', 'known.json', '--verbose');
    expect(verbose.stdout.match(/^ {4}in the baseline$/gm)).toHaveLength(3);
    const printed = await json(cwd, '--baseline', 'known.json');
    expect(printed).toMatchObject({ summary: { error: 0, warning: 0, baseline: 3 }, resolved: [] });
    expect(printed.findings.map(({ baseline }) => baseline)).toEqual([true, true, true]);
  });

  test('fails on what is new, wherever rows have moved', async () => {
    const cwd = await town();
    await check(cwd, '--write-baseline', 'known.json');
    const [head, ...rows] = ledger(ZEROS).trimEnd().split('\n');
    writeFileSync(`${cwd}/expenses.csv`, `${[head, LATE.trimEnd(), ...rows.reverse()].join('\n')}\n`);
    const { status, findings } = await json(cwd, '--baseline', 'known.json');
    expect(status).toBe(1);
    expect(findings.filter(({ baseline }) => !baseline).map(({ subject }) => subject)).toEqual(['L-1']);
    expect((await check(cwd, '--baseline', 'known.json')).stdout).not.toContain('expense/zero');
  });

  test('says what of it is gone, and writes it anew', async () => {
    const cwd = await town();
    await check(cwd, '--write-baseline', 'known.json');
    writeFileSync(`${cwd}/expenses.csv`, ledger(['0.00', '11.00', '10.00']));
    const printed = await json(cwd, '--baseline', 'known.json');
    const gone = { check: 'expense/zero', project: 'Veisiejai-1', file: 'expenses.csv', subject: 'E-2', count: 1 };
    expect(printed.resolved).toEqual([gone]);
    const run = await check(cwd, '--baseline', 'known.json', '--write-baseline', 'known.json');
    expect(run.stdout).toContain('no longer there');
    expect(run.stdout).toContain('\n  expenses.csv  expense/zero  E-2\n');
    expect((await json(cwd, '--baseline', 'known.json')).resolved).toEqual([]);
  });

  test('does not say that something is gone where it could not be looked at', async () => {
    const two = {
      'a/project.yaml': definition(),
      'a/expenses.csv': ledger(['0.00', '12.00']),
      'b/project.yaml': definition().replace('Veisiejai-1', 'Veisiejai-2'),
      'b/expenses.csv': ledger(['0.00', '12.00']),
    };
    const cwd = await folderWith(two);
    await check(cwd, '--write-baseline', 'known.json');
    expect(readFileSync(`${cwd}/known.json`, 'utf8')).toContain('portfolio/same-document');
    expect((await json(cwd, 'a', 'b', '--baseline', 'known.json')).resolved).toEqual([]);
    // One of two projects; a value that cannot be read; rows that are left out.
    expect((await json(cwd, 'b', '--baseline', 'known.json')).resolved).toEqual([]);
    writeFileSync(`${cwd}/a/expenses.csv`, ledger(['x', '12.00']));
    expect((await json(cwd, '--baseline', 'known.json')).resolved).toEqual([]);
    writeFileSync(`${cwd}/a/expenses.csv`, ledger(['0.00', '12.00']));
    expect((await json(cwd, '--baseline', 'known.json', '--as-of', '2018-03-31')).resolved).toEqual([]);
  });

  test('knows more than a thousand of a check', async () => {
    const cwd = await town({ 'expenses.csv': ledger(Array.from({ length: 2_500 }, () => '0.00')) });
    await check(cwd, '--write-baseline', 'known.json');
    const printed = await json(cwd, '--baseline', 'known.json');
    expect(printed).toMatchObject({ status: 0, summary: { warning: 0, baseline: 2_500 }, resolved: [] });
    expect((await check(cwd, '--baseline', 'known.json')).stdout).toBe(
      'Nothing else found in 1 project; 2,500 in the baseline.\n',
    );
  });
});

describe('a baseline of another folder', () => {
  const inFolder = { 'town/project.yaml': definition(), 'town/expenses.csv': ledger(ZEROS) };
  const HINT = /^\S*known\.json: holds nothing of the files of this run\. Was .+ Run samata from there\.\n$/;

  test('is said to be one, and nothing of it to be gone', async () => {
    const cwd = await folderWith(inFolder);
    await check(cwd, 'town', '--write-baseline', 'known.json');
    expect(await check(cwd, 'town', '--baseline', 'known.json')).toMatchObject({ stderr: '' });
    const inside = await check(`${cwd}/town`, '--baseline', '../known.json');
    expect(inside.stderr).toMatch(HINT);
    expect(inside.stdout).not.toContain('no longer there');
    expect((await check(cwd, `${cwd}/town`, '--baseline', 'known.json')).stderr).toMatch(HINT);
  });

  test('is not one whose only file is gone', async () => {
    const cwd = await folderWith(inFolder);
    await check(cwd, 'town', '--write-baseline', 'known.json');
    rmSync(`${cwd}/town/expenses.csv`);
    const { stdout, stderr } = await check(cwd, 'town', '--baseline', 'known.json');
    expect(stderr).toBe('');
    expect(stdout).toContain('2 findings of the baseline no longer there; --write-baseline writes the baseline anew:');
  });
});

describe('the file', () => {
  test('is written into no folder that is not there', async () => {
    const cwd = await town();
    const refused = await check(cwd, '--write-baseline', 'no/such/known.json');
    expect(refused).toEqual({ status: 2, stdout: '', stderr: 'samata: no/such: there is no such file or folder.\n' });
    expect(existsSync(`${cwd}/no`)).toBe(false);
  });

  test('is the same, whenever it is written', async () => {
    const cwd = await late();
    await check(cwd, '--write-baseline', 'one.json');
    const one = readFileSync(`${cwd}/one.json`, 'utf8');
    await check(cwd, '--write-baseline', 'one.json');
    await check(cwd, './', '--write-baseline', 'two.json');
    expect(readFileSync(`${cwd}/one.json`, 'utf8')).toBe(one);
    expect(readFileSync(`${cwd}/two.json`, 'utf8')).toBe(one);
    expect(JSON.parse(one)).toMatchObject({
      baseline: 1,
      findings: [{ subject: 'L-1' }, { subject: 'E-1' }, { subject: 'E-2' }],
    });
  });

  test('is written over no other file without --force, and over no input at all', async () => {
    const cwd = await town({ 'mine.json': '{}\n' });
    const refused = await check(cwd, '--write-baseline', 'mine.json');
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain('--force');
    expect(await check(cwd, '--write-baseline', 'mine.json', '--force')).toMatchObject({ status: 0 });
    expect(await check(cwd, '--baseline', 'mine.json', '--fail-on', 'info')).toMatchObject({ status: 0 });
    const before = readFileSync(`${cwd}/expenses.csv`, 'utf8');
    expect(await check(cwd, '--write-baseline', './expenses.csv', '--force')).toMatchObject({ status: 2, stdout: '' });
    expect(readFileSync(`${cwd}/expenses.csv`, 'utf8')).toBe(before);
    expect(existsSync(`${cwd}/none`)).toBe(false);
    expect((await check(cwd, '--write-baseline', 'project.yaml/known.json')).status).toBe(2);
  });

  test.each<[string, string | null]>([
    ['that is not there', null],
    ['that is empty', ''],
    ['of another kind', '{"samata":"0.1.0","findings":[]}'],
    ['of a later version', '{"baseline":2,"findings":[]}'],
    ['with an entry of another kind', '{"baseline":1,"findings":[{"check":"expense/zero"}]}'],
  ])('%s ends the run with one line and status 2', async (_name, text) => {
    const cwd = await town(text === null ? {} : { 'known.json': text });
    const { status, stdout, stderr } = await check(cwd, '--baseline', 'known.json');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^samata: known\.json: [^\n]+\n$/);
  });
});
