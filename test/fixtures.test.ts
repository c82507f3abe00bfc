import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, CHECK_IDS, isCheck } from '../src/check/catalogue.ts';
import { decode } from '../src/load/encoding.ts';
import { fixtureHere } from './fixture-run.ts';
import {
  checkHere,
  findingsIn,
  folders,
  type PrintedFinding,
  projectsBelow,
  ROOT,
  type Run,
  reportHere,
  samata,
} from './support.ts';

const OK = folders('fixtures/ok');
const PROJECTS = projectsBelow('fixtures/ok');
const BAD = byCheck('bad');
const GOOD = byCheck('good');
const INPUTS = folders('fixtures/inputs');

/** The fixtures that are named after a check, as its id. */
function byCheck(kind: 'bad' | 'good'): string[] {
  return folders(`fixtures/${kind}`).flatMap(group =>
    folders(`fixtures/${kind}/${group}`).map(name => `${group}/${name}`),
  );
}

/** What keeps a finding's place from being opened, or null. */
function misplaced({ file, line, column }: PrintedFinding): string | null {
  const entry = statSync(`${ROOT}/${file}`, { throwIfNoEntry: false });
  if (entry === undefined) return `${file} is not there`;
  if (line === null) return column === null ? null : `${file} has a column without a line`;
  const { text } = decode(readFileSync(`${ROOT}/${file}`));
  const content = text.split(/\r\n|\r|\n/)[line - 1];
  if (content === undefined) return `${file} has no line ${line}`;
  return column === null || (column >= 1 && column <= content.length + 1) ? null : `no ${file}:${line}:${column}`;
}

/** The findings that no waiver accepts; a waiver that is right waives something, which stays visible. */
function counting(run: Run): PrintedFinding[] {
  return findingsIn(run).findings.filter(({ waived }) => waived === null);
}

describe('fixtures/ok', () => {
  test.each(OK)('%s is silent', async name => {
    const run = await checkHere(`fixtures/ok/${name}`, 'json');
    expect(findingsIn(run).findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(run.status).toBe(0);
  });

  // Traps are named after what they show.
  test.each(PROJECTS.filter(path => !path.startsWith('fixtures/ok/traps/')))(
    '%s has its folder’s name as code',
    path => {
      const name = path.split('/').at(-1);
      expect(readFileSync(`${ROOT}/${path}/project.yaml`, 'utf8')).toContain(`\ncode: ${name}\n`);
    },
  );

  test('every folder is a project, or holds some', () => {
    expect(OK.filter(name => !PROJECTS.some(path => `${path}/`.startsWith(`fixtures/ok/${name}/`)))).toEqual([]);
  });
});

describe('fixtures/bad', () => {
  test('there is one for every check, and none for anything else', () => {
    expect(BAD).toEqual([...CHECK_IDS].sort());
  });

  test.each(BAD)('%s is said as expected', async id => {
    const run = await fixtureHere(`fixtures/bad/${id}`, 'text');
    expect(run.stdout).toBe(readFileSync(`${ROOT}/fixtures/bad/${id}/expected.txt`, 'utf8'));
    expect(run.status).toBe(isCheck(id) && CATALOGUE[id].severity === 'error' ? 1 : 0);
  });

  test.each(BAD)('%s has that finding, no other, and places to open', async id => {
    const findings = counting(await fixtureHere(`fixtures/bad/${id}`, 'json'));
    expect(findings.map(({ check }) => check)).toContain(id);
    // A waiver that does not hold leaves what it was meant to waive.
    const waivable = id.startsWith('waiver/') ? ['indicator/no-evidence', 'funding/rate-below-cap'] : [];
    expect(findings.filter(({ check }) => check !== id && !waivable.includes(check))).toEqual([]);
    expect(findings.flatMap(one => misplaced(one) ?? [])).toEqual([]);
  });

  test.each(['file/unreadable', 'file/encoding-guessed', 'funding/sum-differs', 'expense/duplicate-document'])(
    '%s: the binary says the same',
    async id => {
      const run = await samata(['check', `fixtures/bad/${id}`]);
      const here = await fixtureHere(`fixtures/bad/${id}`, 'text');
      expect(run).toEqual({ ...here, stderr: '' });
    },
  );
});

describe('fixtures/good', () => {
  test('there is one for every check, and none for anything else', () => {
    expect(GOOD).toEqual([...CHECK_IDS].sort());
  });

  test.each(GOOD)('%s is silent', async id => {
    const run = await fixtureHere(`fixtures/good/${id}`, 'json');
    expect(counting(run)).toEqual([]);
    expect(run.status).toBe(0);
  });
});

interface Source {
  readonly files: readonly string[];
}

/** A report as JSON, without what tells the files apart. */
async function reported(name: string, folder: string): Promise<unknown> {
  const run = await reportHere(name, `fixtures/inputs/${folder}`);
  expect(run.stderr).toBe('');
  const { meta: _, notes, ...figures } = JSON.parse(run.stdout);
  const unnamed = notes.map(({ note, args }: { note: string; args: { from: readonly Source[] } }) =>
    note === 'sources'
      ? { note, args: { ...args, from: args.from.map(its => ({ ...its, files: [] })) } }
      : { note, args },
  );
  return { ...figures, notes: unnamed };
}

describe('fixtures/inputs', () => {
  test('the reference has the figures that were worked out by hand', async () => {
    // LP: 1,210.00 + 118.40 + 987.05 − 60.50, and 15 % of the staff, cut: 148.05. PP2: 12,345.67 + 1,500.50.
    const table = await reported('cofinancing', 'plain');
    expect(table).toHaveProperty('totals.so_far', '16249.17');
    expect(table).toHaveProperty('totals.planned', '60000.00');
  });

  test.each(INPUTS)('%s is silent', async name => {
    const { findings } = findingsIn(await checkHere(`fixtures/inputs/${name}`, 'json'));
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test.each(INPUTS)('%s gives the figures of the reference', async name => {
    const [table, reference] = await Promise.all([reported('cofinancing', name), reported('cofinancing', 'plain')]);
    expect(table).toEqual(reference);
  });

  // A comment is a column more than the reference has; everything else of every row is the same, letter by letter.
  test.each(INPUTS.filter(name => name !== 'quoted-lines'))('%s gives the rows of the reference', async name => {
    const [table, reference] = await Promise.all([reported('expenses', name), reported('expenses', 'plain')]);
    expect(table).toEqual(reference);
  });
});

describe('the same input gives the same bytes', () => {
  const HERE = { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  const runs = [
    ['check', 'fixtures/bad/expense', '--format', 'json'],
    ['check', 'fixtures/bad/file'],
    ['report', 'all', 'fixtures/ok/LT-PL-1R-049-demo', '--format', 'json'],
    ['report', 'expenses', 'fixtures/ok/LT-PL-1R-049-demo', '--format', 'csv'],
  ];
  const elsewhere: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['a second time', HERE],
    ['in New York', { ...HERE, TZ: 'America/New_York' }],
    ['in Auckland', { ...HERE, TZ: 'Pacific/Auckland' }],
    ['in Lithuanian', { ...HERE, LANG: 'lt_LT.UTF-8', LC_ALL: 'lt_LT.UTF-8' }],
  ];
  const once = new Map<string, Promise<Run>>();
  const first = (args: readonly string[]): Promise<Run> => {
    const run = once.get(args.join(' ')) ?? samata(args, { env: HERE });
    once.set(args.join(' '), run);
    return run;
  };
  test.each(elsewhere)('%s', async (_name, env) => {
    await Promise.all(
      runs.map(async args => {
        const run = await first(args);
        expect(await samata(args, { env })).toEqual(run);
        expect(run.stdout.length).toBeGreaterThan(100);
      }),
    );
  });
});
