import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkHere, diffHere, findingsIn, folders, folderWith, ROOT, reportHere, samata } from './support.ts';

const CASES = folders('fixtures/changes');
const golden = (path: string) => readFileSync(`${ROOT}/fixtures/changes/${path}`, 'utf8');

describe('fixtures/changes', () => {
  test.each(CASES)('%s is a project that checks silently', async name => {
    const run = await checkHere(`fixtures/changes/${name}`, 'json');
    expect(findingsIn(run).findings).toEqual([]);
  });

  test.each(CASES)('%s has these changes', async name => {
    const run = await diffHere('text', `fixtures/changes/${name}`);
    expect(run).toEqual({ status: 0, stdout: golden(`${name}/expected.txt`), stderr: '' });
  });

  test.each(CASES)('%s: the report says the same', async name => {
    const walked = JSON.parse((await diffHere('json', `fixtures/changes/${name}`)).stdout);
    const { asOf: _, ...reported } = JSON.parse((await reportHere('changes', `fixtures/changes/${name}`)).stdout);
    expect(walked).toMatchObject({ ...reported, meta: { ...reported.meta, inputs: walked.meta.inputs } });
    expect(reported.rows.length).toBeGreaterThan(2);
  });

  test('two definitions are compared by the rule of the later one', async () => {
    const folder = 'fixtures/changes/seminar';
    const run = await diffHere('text', `${folder}/before-amendment-1.yaml`, folder);
    expect(run).toEqual({ status: 0, stdout: golden('seminar/expected-two-definitions.txt'), stderr: '' });
  });
});

describe('all reports', () => {
  const names = async (folder: string): Promise<string[]> => {
    const { reports } = JSON.parse((await reportHere('all', folder)).stdout);
    return reports.map(({ report }: { report: string }) => report);
  };
  test('hold the changes of a project with amendments', async () => {
    expect(await names('fixtures/changes/seminar')).toContain('changes');
    expect(await names('fixtures/ok/LT-PL-1R-049')).not.toContain('changes');
  });
});

test('a definition with errors is compared all the same, and ends with 1', async () => {
  const before = golden('seminar/before-amendment-1.yaml');
  const folder = await folderWith({ 'old.yaml': before.replace('name: Kalv', 'nme: Kalv'), 'new.yaml': before });
  const { status, stdout, stderr } = await diffHere('json', `${folder}/old.yaml`, `${folder}/new.yaml`);
  expect(JSON.parse(stdout)).toMatchObject({ rows: [], meta: { findings: { error: 1 } } });
  expect(stderr).toContain('old.yaml:13:5  error  project/unknown-key');
  expect(status).toBe(1);
});

test('of a definition that cannot be read there is no table, but a finding', async () => {
  const folder = await folderWith({ 'old.yaml': '- no\n- map\n', 'new.yaml': golden('seminar/project.yaml') });
  const { status, stdout, stderr } = await diffHere('text', `${folder}/old.yaml`, `${folder}/new.yaml`);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('file/unreadable');
});

test('neither definition is written over', async () => {
  const cwd = await folderWith({ 'old.yaml': golden('seminar/before-amendment-1.yaml') });
  const run = await samata(['diff', 'old.yaml', 'old.yaml', '--format', 'text', '-o', 'old.yaml', '--force'], { cwd });
  expect(run.status).toBe(2);
  expect(readFileSync(`${cwd}/old.yaml`, 'utf8')).toBe(golden('seminar/before-amendment-1.yaml'));
});

describe('git:REV:PATH', () => {
  const env = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ona', '-c', 'user.email=ona@example.org', ...args], {
      cwd,
      env: { ...process.env, ...env },
    });
  const repository = async () => {
    const cwd = await folderWith({ 'plans/bees/project.yaml': golden('seminar/before-amendment-1.yaml') });
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'As signed');
    writeFileSync(`${cwd}/plans/bees/project.yaml`, golden('seminar/project.yaml').replace(/amendments:\n.*\n/, ''));
    return cwd;
  };
  const rows = (stdout: string) =>
    JSON.parse(stdout).rows.map((row: Record<string, string>) => `${row.kind} ${row.category} ${row.change}`);
  const MOVED = ['line travel -250.00', 'line external 250.00', 'category travel -250.00', 'category external 250.00'];

  test.each([
    ['.', 'git:HEAD:plans/bees', 'plans/bees'],
    ['.', 'git:HEAD:plans/bees/project.yaml', 'plans/bees/project.yaml'],
    ['plans', 'git:HEAD:bees/', 'bees'],
    ['plans/bees', 'git:HEAD:', '.'],
    ['plans/bees', 'git:HEAD:../bees', '.'],
    ['plans', 'git:HEAD@{0}:bees', 'bees'],
  ])('from %s, %s against %s', async (folder, old, later) => {
    const cwd = `${await repository()}/${folder}`;
    const run = await samata(['diff', old, later, '--format', 'json'], { cwd, env });
    expect({ ...run, stdout: rows(run.stdout) }).toEqual({ status: 0, stdout: MOVED, stderr: '' });
  });

  test('the later side may be one too, and the inputs say which they were', async () => {
    const cwd = await repository();
    git(cwd, 'commit', '-qam', 'The tender ended');
    const { stdout } = await samata(['diff', 'git:HEAD~1:plans/bees', 'git:HEAD:plans/bees', '--format', 'json'], {
      cwd,
      env,
    });
    expect(rows(stdout)).toEqual(MOVED);
    expect(JSON.parse(stdout).meta.inputs.map(({ file }: { file: string }) => file)).toEqual([
      'git:HEAD:plans/bees/project.yaml',
      'git:HEAD~1:plans/bees/project.yaml',
    ]);
  });

  test('a programme of one’s own is that of the revision', async () => {
    const cwd = await repository();
    const own = (name: string) => golden(name).replace(/^programme:.*$/m, 'programme: ./our.yaml');
    const path = `${cwd}/plans/bees`;
    const rules = (rounding: string, category: string) =>
      `id: ours\nname: Ours\nextends: generic-2014-2020\nrounding: ${rounding}\nflat-rates: [{ role: office, rate: 15% of ${category} }]\n`;
    writeFileSync(`${path}/project.yaml`, own('seminar/before-amendment-1.yaml'));
    writeFileSync(`${path}/our.yaml`, rules('half-up', 'staff'));
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'With its programme');
    writeFileSync(`${path}/project.yaml`, own('seminar/project.yaml').replace(/amendments:\n.*\n/, ''));
    writeFileSync(`${path}/our.yaml`, rules('floor', 'staff'));
    git(cwd, 'commit', '-qam', 'Amended');
    const { status, stdout } = await samata(
      ['diff', 'git:HEAD~1:plans/bees', 'git:HEAD:plans/bees', '--format', 'json'],
      {
        cwd,
        env,
      },
    );
    const { meta } = JSON.parse(stdout);
    expect([status, meta.programme, meta.rounding, rows(stdout)]).toEqual([0, 'ours', 'floor', MOVED]);
    expect(meta.inputs.map(({ file }: { file: string }) => file)).toEqual([
      'git:HEAD:plans/bees/our.yaml',
      'git:HEAD:plans/bees/project.yaml',
      'git:HEAD~1:plans/bees/our.yaml',
      'git:HEAD~1:plans/bees/project.yaml',
    ]);
    git(cwd, 'rm', '-qf', 'plans/bees/our.yaml');
    git(cwd, 'commit', '-qam', 'Lost');
    const lost = await samata(['diff', 'git:HEAD~1:plans/bees', 'git:HEAD:plans/bees'], { cwd, env });
    expect([lost.status, lost.stdout, lost.stderr.includes('our.yaml')]).toEqual([2, '', true]);
  });

  test('a budget in a file of its own is that of the revision', async () => {
    const text = `samata: 1
code: Paveisininkai-1
programme: generic-2014-2020
language: en
period: { start: 2018-03-01, end: 2019-02-28 }
total: 500.00
funding: { ERDF: 85%, own: rest }
partners: [{ id: LP, name: Paveisininkų bendruomenė, country: LT }]
`;
    const budget = (travel: string, external: string) => `category;amount\ntravel;${travel}\nexternal;${external}\n`;
    const cwd = await folderWith({ 'project.yaml': text, 'budget.csv': budget('300,00', '200,00') });
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'As signed');
    writeFileSync(`${cwd}/budget.csv`, budget('50.00', '450.00'));
    const run = await samata(['diff', 'git:HEAD:project.yaml', '.', '--format', 'json'], { cwd, env });
    expect({ ...run, stdout: rows(run.stdout) }).toEqual({ status: 0, stdout: MOVED, stderr: '' });
    expect(JSON.parse(run.stdout).meta.inputs.map(({ file }: { file: string }) => file)).toEqual([
      ...['budget.csv', 'git:HEAD:budget.csv', 'git:HEAD:project.yaml', 'project.yaml'],
    ]);
    git(cwd, 'commit', '-qam', 'Amended');
    writeFileSync(`${cwd}/budget.csv`, budget('50.00', 'ten'));
    git(cwd, 'commit', '-qam', 'Spoilt');
    const spoilt = await samata(['diff', 'git:HEAD~1:project.yaml', 'git:HEAD:project.yaml'], { cwd, env });
    expect(spoilt.stderr).toMatch(/^ *git:HEAD:budget\.csv:3:10 +error +file\/bad-amount$/m);
  });

  test('a finding says in which revision it stands', async () => {
    const cwd = await repository();
    const text = golden('seminar/project.yaml').replace('country: LT', 'country: Lithuania');
    writeFileSync(`${cwd}/plans/bees/project.yaml`, text);
    git(cwd, 'commit', '-qam', 'Mistyped');
    const { status, stderr } = await samata(['diff', 'git:HEAD~1:plans/bees', 'git:HEAD:plans/bees'], { cwd, env });
    expect(stderr).toContain('git:HEAD:plans/bees/project.yaml:16:14  error  project/bad-value');
    expect(status).toBe(1);
  });

  test.each([
    ['git:nowhere:plans/bees', 'no revision “nowhere”'],
    ['git:--all:plans/bees', 'no revision “--all”'],
    ['git:HEAD:plans/wasps', 'plans/wasps'],
    ['git:HEAD:plans', 'holds no project'],
    ['git:HEAD:plans/bees/project.yaml/x', 'was not there'],
    ['git::plans/bees', 'git:REV:PATH'],
  ])('%s cannot be compared', async (old, says) => {
    const { status, stdout, stderr } = await samata(['diff', old, 'plans/bees'], { cwd: await repository(), env });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('outside of any repository', async () => {
    const cwd = await folderWith({ 'project.yaml': golden('seminar/project.yaml') });
    const { status, stderr } = await samata(['diff', 'git:HEAD:.', '.'], {
      cwd,
      env: { ...env, GIT_CEILING_DIRECTORIES: cwd },
    });
    expect(stderr).toContain('no git repository');
    expect(status).toBe(2);
  });

  test('without git', async () => {
    const cwd = await repository();
    mkdirSync(`${cwd}/empty`);
    const { status, stderr } = await samata(['diff', 'git:HEAD:plans/bees', 'plans/bees'], {
      cwd,
      env: { ...env, PATH: `${cwd}/empty` },
    });
    expect(stderr).toContain('git is not installed');
    expect(status).toBe(2);
  });
});
