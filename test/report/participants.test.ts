import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Person, persons, writeParticipants } from '../bench/participants.ts';
import { folderWith, reportHere, samata } from '../support.ts';
import { remarks } from './examined.ts';

type Is = (one: Person) => boolean;

/** Each common indicator in the words of the regulation, of a complete record, as one would ask a list of objects. */
const AS_OF = '2021-12-31';
const age = ({ entered, birth_year }: Person) => Number(entered.slice(0, 4)) - Number(birth_year);
const jobless: Is = ({ employment }) => employment.endsWith('unemployed');
const inactive: Is = ({ employment }) => employment.startsWith('inactive');
const outOfWork: Is = one => jobless(one) || inactive(one);
const isced =
  (from: number, to: number): Is =>
  ({ education }) =>
    Number(education) >= from && Number(education) <= to;
const disadvantaged: Is = one => [one.migrant, one.disability, one.disadvantaged].includes('yes');
const said = (text: string, word: string) => text.split(/[+, ]+/).includes(word);
const gone: Is = ({ left }) => left !== '' && left <= AS_OF;
const at =
  (word: string): Is =>
  one =>
    gone(one) && said(one.result_at_exit, word);
/** No day of these is later than the 28th, so six months later is the same day of another month. */
const halfYearAfter = (day: string) => {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + 6;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
};
const later =
  (word: string): Is =>
  one =>
    gone(one) && halfYearAfter(one.left) <= AS_OF && said(one.result_6m, word);
const newJob: Is = one => outOfWork(one) && at('employment')(one);
const newLearner: Is = one => one.employment !== 'inactive' && at('education')(one);
const newSeeker: Is = one => inactive(one) && at('job-search')(one);
const works: Is = one => outOfWork(one) && later('employment')(one);

const INDICATORS: Readonly<Record<string, Is>> = {
  CO01: jobless,
  CO02: ({ employment }) => employment === 'long-term-unemployed',
  CO03: inactive,
  CO04: ({ employment }) => employment === 'inactive-not-in-education',
  CO05: ({ employment }) => employment === 'employed',
  CO06: one => age(one) < 25,
  CO07: one => age(one) > 54,
  CO08: one => age(one) > 54 && (jobless(one) || one.employment === 'inactive-not-in-education'),
  CO09: isced(1, 2),
  CO10: isced(3, 4),
  CO11: isced(5, 8),
  CO15: ({ migrant }) => migrant === 'yes',
  CO16: ({ disability }) => disability === 'yes',
  CO17: one => one.disadvantaged === 'yes',
  CO18: ({ homeless }) => homeless === 'yes',
  CO19: ({ rural }) => rural === 'yes',
  CR01: newSeeker,
  CR02: newLearner,
  CR03: at('qualification'),
  CR04: newJob,
  CR05: one => disadvantaged(one) && [newSeeker, newLearner, at('qualification'), newJob].some(is => is(one)),
  CR06: works,
  CR07: one => one.employment === 'employed' && later('improved')(one),
  CR08: one => age(one) > 54 && works(one),
  CR09: one => disadvantaged(one) && works(one),
};
const ANSWERS: Readonly<Record<string, keyof Person>> = {
  CO15: 'migrant',
  CO16: 'disability',
  CO17: 'disadvantaged',
  CO18: 'homeless',
  CO19: 'rural',
};
const NEEDED = ['sex', 'birth_year', 'employment', 'education', 'migrant', 'disability', 'disadvantaged'] as const;

test('a hundred thousand participants are counted as one counts a list of them', { timeout: 120_000 }, async () => {
  const all = persons(100_000);
  const folder = mkdtempSync(join(tmpdir(), 'samata-persons-'));
  try {
    writeParticipants(folder, all);
    const { rows, notes } = JSON.parse((await reportHere('participants', folder)).stdout);
    const once = [...new Map([...all].reverse().map(one => [one.person, one])).values()];
    const complete = once.filter(one => NEEDED.every(key => one[key] !== ''));
    expect(once.length).toBeLessThan(99_700);
    expect(complete.length).toBeLessThan(once.length - 500);
    const unknown = (code: string): number => {
      const notSaid = (text: string) => text === '' || text === 'unknown';
      if (code > 'CR05') {
        return complete.filter(one => gone(one) && halfYearAfter(one.left) <= AS_OF && notSaid(one.result_6m)).length;
      }
      if (code > 'CR') return complete.filter(one => gone(one) && notSaid(one.result_at_exit)).length;
      const key = ANSWERS[code];
      const open = key === undefined ? [] : complete.filter(one => !['yes', 'no'].includes(one[key]));
      return once.length - complete.length + open.length;
    };
    for (const [code, is] of Object.entries(INDICATORS)) {
      const counted = complete.filter(is);
      const of = (sex: string) => counted.filter(one => one.sex === sex).length;
      expect(rows.find((row: { code: string }) => row.code === code)).toMatchObject({
        women: of('f'),
        men: of('m'),
        other: of('x'),
        total: counted.length,
        incomplete: unknown(code),
      });
      expect(counted.length).toBeGreaterThan(100);
    }
    expect(notes[0].args).toEqual({
      all: once.length,
      complete: complete.length,
      leftOut: once.length - complete.length,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('few people', () => {
  const files = {
    'project.yaml': `samata: 1
code: Alytus-3
programme: generic-2014-2020
period: { start: 2018-01-01, end: 2018-12-31 }
total: 1000.00
funding: { ESF: 85%, own: rest }
reports:
  - { no: 1, end: 2018-06-30 }
  - { no: 2, end: 2018-12-31 }
entities: { CO20: 1 }
indicators:
  - { code: CO05, target: 40 }
  - { code: CO16, target: 2 }
  - { code: P.1, name: { en: Courses }, target: 2 }
`,
    'achievements.csv':
      'indicator,date,value,women,men,evidence\nCO05,2018-03-30,60,31,29,l\nCO16,2018-03-30,2,1,1,l\nP.1,2018-12-31,2,,,l\n',
    'participants.csv': `person,sex,birth_year,employment,education,migrant,disability,disadvantaged,entered\n${Array.from(
      { length: 100 },
      (_, i) =>
        `A-${i},${i % 2 === 0 ? 'f' : 'm'},1980,${i < 60 ? 'employed' : 'unemployed'},${i < 50 ? 3 : 5},no,${i < 2 ? 'yes' : 'no'},no,2018-0${i < 40 ? 2 : 9}-01\n`,
    ).join('')}`,
  };
  const args = ['--suppress-below', '5', '--format', 'json'];

  test('are hidden, in the table and in the indicators, and the rest stays', async () => {
    const folder = await folderWith(files);
    const table = JSON.parse((await samata(['report', 'participants', folder, ...args])).stdout);
    const rowOf = (code: string) => table.rows.find((row: { code: string }) => row.code === code);
    expect(rowOf('CO01')).toMatchObject({ women: 20, men: 20, other: 0, total: 40, incomplete: 0 });
    expect(rowOf('CO16')).toMatchObject({ women: null, men: null, other: null, total: null, incomplete: 0 });
    expect(rowOf('CO15')).toMatchObject({ women: 0, men: 0, other: 0, total: 0 });
    expect(rowOf('CO20')).toMatchObject({ women: null, total: 1, incomplete: null });
    expect(table.notes).toContainEqual({ note: 'small-hidden', args: { below: 5 } });
    const { rows } = JSON.parse((await samata(['report', 'indicators', folder, ...args])).stdout);
    expect(
      rows.map((row: Record<string, unknown>) => [row.code, row.cumulative, row.women, row.percent, row.status]),
    ).toEqual([
      ['CO05', 60, 31, '150.00', 'exceeded'],
      ['CO16', null, null, null, null],
      ['P.1', 2, null, '100.00', 'reached'],
    ]);
  });

  test('nor does a portfolio tell how many of the hidden indicators are reached', async () => {
    const above = { 'portfolio.yaml': 'samata: 1\nname: { en: Town }\n' };
    const inside = Object.fromEntries(Object.entries(files).map(([name, text]) => [`a/${name}`, text]));
    const folder = await folderWith({ ...above, ...inside });
    const reached = async (name: string, ...asked: string[]) => {
      const { stdout } = await samata(['report', name, folder, '--format', 'json', ...asked]);
      return JSON.parse(stdout).rows.find((row: { project: string }) => row.project === 'Alytus-3').indicators_reached;
    };
    for (const name of ['portfolio', 'council']) {
      expect(await reached(name)).toBe('3/3');
      expect(await reached(name, '--suppress-below', '5')).toBe('2/2');
    }
    const only = files['project.yaml'].replace(/ {2}- \{ code: (CO05|P\.1).*\n/g, '');
    const few = await folderWith({ ...above, ...inside, 'a/project.yaml': only });
    for (const [name, format] of [
      ['portfolio', 'text'],
      ['council', 'csv'],
      ['all', 'json'],
    ] as const) {
      const all = async (...asked: string[]) =>
        (await samata(['report', name, few, '--format', format, ...asked])).stdout;
      expect(await all()).toMatch(/\b1\/1\b/);
      expect(await all('--suppress-below', '5')).not.toMatch(/\b1\/1\b/);
    }
  });

  test('nor does the number of warnings tell how many records are incomplete', async () => {
    const lines = `${files['participants.csv']}A-x,f,,employed,3,no,no,no,2018-02-01\n`;
    const folder = await folderWith({ ...files, 'participants.csv': lines });
    const warnings = async (...asked: string[]) =>
      JSON.parse((await samata(['report', 'participants', folder, '--format', 'json', ...asked])).stdout).meta.findings;
    expect(await warnings()).toEqual({ error: 0, warning: 1 });
    expect(await warnings('--suppress-below', '5')).toEqual({ error: 0, warning: 0 });
  });

  test('nor does standard error, of warnings or of errors', async () => {
    const incomplete = 'A-x,f,,employed,3,no,no,no,2018-02-01\n';
    const wrong = 'A-y,f,2150,employed,3,no,no,no,2018-02-01\n';
    const folder = await folderWith({
      ...files,
      'participants.csv': files['participants.csv'] + incomplete + wrong,
      'payments.csv': 'date,source,kind,amount\n2018-02-31,ESF,advance,1.00\n',
    });
    const run = (...asked: string[]) => samata(['report', 'participants', folder, '--format', 'json', ...asked]);
    const [whole, hidden] = [await run(), await run('--suppress-below', '5')];
    expect([whole.status, hidden.status]).toEqual([1, 1]);
    expect(whole.stderr).toMatch(/participants\.csv:103[\s\S]*\n2 errors, 1 warning/);
    expect(hidden.stderr).toMatch(/payments\.csv:2:1[\s\S]*\n1 error, 0 warnings[\s\S]*about participants/);
    expect(hidden.stderr).not.toContain('participants.csv:');
    expect(JSON.parse(hidden.stdout).meta.findings).toEqual({ error: 1, warning: 0 });
    const clean = await folderWith(files);
    expect((await samata(['report', 'participants', clean, '--suppress-below', '5'])).stderr).toBe('');
  });

  test('in every format', async () => {
    const folder = await folderWith(files);
    for (const format of ['text', 'csv'] as const) {
      const { stdout } = await samata(['report', 'participants', folder, '--suppress-below', '5', '--format', format]);
      const line = stdout.split('\n').find(text => text.startsWith('CO16'));
      expect(line).toMatch(
        format === 'csv' ? /^CO16,participants with disabilities,,,,,0$/ : /n\/a\s+n\/a\s+n\/a\s+n\/a\s+0$/,
      );
    }
  });

  test('up to a report, of one partner, of a day', async () => {
    const folder = await folderWith(files);
    const total = async (...asked: string[]) => {
      const table = JSON.parse((await samata(['report', 'participants', folder, '--format', 'json', ...asked])).stdout);
      return [
        table.rows.find((row: { code: string }) => row.code === 'CO05').total,
        remarks<{ note: string }>(table.notes).map(({ note }) => note),
      ];
    };
    const notes = ['participants-counted', 'participants-incomplete'];
    expect(await total()).toEqual([60, notes]);
    expect(await total('--report', '1')).toEqual([40, [...notes, 'up-to-report']]);
    expect(await total('--as-of', '2018-08-31')).toEqual([40, notes]);
  });

  test('who entered after the last day that anything else tells of is said to be left out', async () => {
    const achievements = 'indicator,date,value,evidence\nP.1,2018-03-30,2,l\n';
    const folder = await folderWith({ ...files, 'achievements.csv': achievements });
    const { notes } = JSON.parse((await reportHere('participants', folder)).stdout);
    expect(notes).toContainEqual({ note: 'participants-after', args: { day: '2018-03-30' } });
  });
});

describe('where nobody is counted', () => {
  const definition = `samata: 1
code: A-1
programme: generic-2014-2020
period: { start: 2018-01-01, end: 2018-12-31 }
total: 1.00
funding: { ESF: 85%, own: rest }
entities: { CO20: 3 }
reports:
  - { no: 1, end: 2018-12-31 }
indicators:
  - { code: CO01, target: 40, from: participants }
  - { code: P.1, name: { en: Persons }, unit: persons, target: 40, from: participants }
`;
  // The project ended long ago, and something of it was told.
  const achievements = 'indicator,date,value,evidence\nCO20,2018-12-31,3,l\n';
  const REFUSED = 'person,Vardas\nP-1,x\n';

  test.each([
    ['a refused file', REFUSED, ['participant/personal-data']],
    ['a file without ids', 'colour\nred\n', ['file/unreadable']],
    ['an empty file', '', ['file/unreadable']],
    ['no file', null, []],
  ])('%s: indicators are not known, and that is no second finding', async (_name, text, checks) => {
    const folder = await folderWith({
      'project.yaml': definition,
      ...(text === null ? {} : { 'participants.csv': text }),
      'payments.csv': 'date,source,kind,amount\n2019-12-31,ESF,advance,0.85\n',
    });
    const { findings } = JSON.parse((await samata(['check', folder, '--format', 'json'])).stdout);
    const told = findings.filter(({ check }: { check: string }) => /^(indicator|participant|file)/.test(check));
    expect([...new Set(told.map(({ check }: { check: string }) => check))]).toEqual(checks);
    const { rows } = JSON.parse((await reportHere('indicators', folder)).stdout);
    const unknown = {
      previous: null,
      this: null,
      cumulative: null,
      women: null,
      men: null,
      percent: null,
      status: null,
    };
    expect(rows).toMatchObject([
      { code: 'CO01', target: 40, ...unknown },
      { code: 'P.1', target: 40, ...unknown },
    ]);
    const { stdout } = await samata(['report', 'indicators', folder]);
    expect(stdout).toMatch(/^P\.1\s+Persons\s+persons\s+40(\s+n\/a){7}\s*$/m);
    expect((await samata(['show', folder])).stdout).toMatch(/P\.1.*n\/a/);
    for (const hidden of [[], ['--suppress-below', '5']]) {
      expect((await samata(['report', 'all', folder, '--format', 'json', ...hidden])).stderr).not.toContain('bug');
    }
  });

  test('a file that may not be read: every count is n/a, and what is stated of entities stays', async () => {
    const folder = await folderWith({ 'project.yaml': definition, 'participants.csv': REFUSED });
    const { rows, notes } = JSON.parse((await reportHere('participants', folder)).stdout);
    const unknown = { women: null, men: null, other: null, total: null, incomplete: null };
    expect(rows.find((row: { code: string }) => row.code === 'CO01')).toMatchObject(unknown);
    expect(rows.find((row: { code: string }) => row.code === 'CO20')).toMatchObject({ total: 3 });
    expect(notes[0]).toEqual({ note: 'participants-counted', args: { all: null, complete: null, leftOut: null } });
  });

  test('no file: what is stated of entities alone, by its name', async () => {
    const folder = await folderWith({ 'project.yaml': definition, 'achievements.csv': achievements });
    const { rows, notes } = JSON.parse((await reportHere('participants', folder)).stdout);
    expect(rows).toMatchObject([{ code: 'CO20', name: expect.stringContaining('projects'), women: null, total: 3 }]);
    expect(remarks<{ note: string }>(notes)).toEqual([{ note: 'no-participants', args: {} }]);
  });
});

test('a common indicator that the definition only names is counted among the participants, unless achievements state it', async () => {
  const files = {
    'project.yaml':
      'samata: 1\ncode: A-1\nprogramme: generic-2014-2020\nperiod: { start: 2018-01-01, end: 2018-12-31 }\ntotal: 1.00\nfunding: { ESF: 85%, own: rest }\nindicators: [{ code: CO05, target: 1 }, { code: CO01, from: achievements }]\n',
    'participants.csv':
      'person,sex,birth_year,employment,education,migrant,disability,disadvantaged,entered\nP-1,f,1980,employed,3,no,no,no,2018-02-01\n',
  };
  const reached = async (more: Readonly<Record<string, string>>) => {
    const { rows } = JSON.parse((await reportHere('indicators', await folderWith({ ...files, ...more }))).stdout);
    return rows.map((row: { cumulative: number }) => row.cumulative);
  };
  expect(await reached({})).toEqual([1, 0]);
  expect(await reached({ 'achievements.csv': 'indicator,date,value\nCO05,2018-03-01,7\n' })).toEqual([7, 0]);
});
