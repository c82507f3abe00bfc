import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingsIn, folderWith, ROOT, type Run, samata } from './support.ts';

const read = (path: string): string => readFileSync(`${ROOT}/fixtures/ok/${path}`, 'utf8');

/** Errors and warnings of a run as `check file:line:column`. */
function faults(run: Run): string[] {
  return findingsIn(run).findings.flatMap(({ severity, check, file, line, column }) =>
    severity === 'info' ? [] : [`${check} ${file}:${line}:${column}`],
  );
}

/** Line and column, from 1, at which a text stands in another for the first time. */
function placeIn(text: string, wanted: string): string {
  const at = text.indexOf(wanted);
  if (at < 0) throw new Error(`no ${wanted}`);
  const before = text.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function replaced(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`not once: ${from}`);
  return text.replace(from, to);
}

describe('a mistake planted in the published project', () => {
  const published = read('LT-PL-1R-049/project.yaml');
  const [OWN, ERDF, END, OBJECTIVE] = ['own: 143328.60', 'ERDF: 812195.40', 'end: 2019-02-28', 'objective:'];
  test.each<[string, string, string, string]>([
    ['a cent off the own contribution', replaced(published, OWN, 'own: 143328.59'), 'funding/sum-differs', ERDF],
    [
      'ERDF at 85.01 %, own the rest',
      replaced(replaced(published, ERDF, 'ERDF: 85.01%'), OWN, 'own: rest'),
      'funding/rate-above-cap',
      '85.01%',
    ],
    ['an end before the start', replaced(published, END, 'end: 2017-02-28'), 'period/start-after-end', '2017-03-01'],
    ['a key that is not known', replaced(published, OBJECTIVE, 'objektive:'), 'project/unknown-key', 'objektive'],
  ])('%s', async (_name, yaml, check, at) => {
    const cwd = await folderWith({ 'project.yaml': yaml });
    const run = await samata(['check', '--format', 'json'], { cwd });
    expect(faults(run)).toEqual([`${check} project.yaml:${placeIn(yaml, at)}`]);
    expect(run.status).toBe(1);
  });
});

describe('a mistake planted in the ledger of the demo', () => {
  const FILES = ['project.yaml', 'achievements.csv', 'payments.csv'];
  const demo = Object.fromEntries(FILES.map(name => [name, read(`LT-PL-1R-049-demo/${name}`)]));
  const ledger = read('LT-PL-1R-049-demo/expenses.csv');
  const last = ledger.trimEnd().split('\n').at(-1) ?? '';
  const lines = ledger.trimEnd().split('\n').length;

  test.each<[string, string, string, string]>([
    [
      'a row paid after the last day for payments',
      replaced(ledger, last, replaced(last, '2019-03-05', '2019-05-02')),
      'expense/paid-outside-period',
      '2019-05-02',
    ],
    [
      'an unknown partner',
      replaced(ledger, last, replaced(last, 'E-169,LP,', 'E-169,PP7,')),
      'expense/unknown-partner',
      'PP7',
    ],
  ])('%s', async (_name, csv, check, at) => {
    const cwd = await folderWith({ ...demo, 'expenses.csv': csv });
    const run = await samata(['check', '--format', 'json'], { cwd });
    expect(faults(run)).toEqual([`${check} expenses.csv:${placeIn(csv, at)}`]);
    expect(run.status).toBe(1);
  });

  test('the same document a second time', async () => {
    const row = ledger.split('\n').find(line => line.startsWith('E-006,LP,,travel,AA-2017-04,')) ?? '';
    const again = replaced(row, 'E-006,', 'E-170,');
    const cwd = await folderWith({ ...demo, 'expenses.csv': `${ledger.trimEnd()}\n${again}\n` });
    const run = await samata(['check', '--format', 'json'], { cwd });
    expect(faults(run)).toEqual([`expense/duplicate-document expenses.csv:${lines + 1}:${again.indexOf('AA-') + 1}`]);
    expect(findingsIn(run).findings.find(({ severity }) => severity === 'error')?.message).toContain('E-006');
    expect(run.status).toBe(1);
  });
});
