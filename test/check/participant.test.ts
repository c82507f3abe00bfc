import { describe, expect, test } from 'vitest';
import { checkHere, folderWith, said, samata } from '../support.ts';

const definition = (fund: string, codes: readonly string[] = [], programme = 'generic-2014-2020') => `samata: 1
code: Alytus-7
programme: ${programme}
period: { start: 2018-01-01, end: 2018-12-31 }
total: 1000.00
funding: { ${fund}: 85%, own: rest }
${codes.length === 0 ? '' : 'indicators:\n'}${codes.map(code => `  - { code: ${code}, target: 100 }\n`).join('')}`;

async function found(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await folderWith(files);
  return said(await checkHere(folder, 'json'), folder);
}

describe('a part and its whole', () => {
  const figures = (values: Readonly<Record<string, number>>, fund = 'ESF', programme = 'generic-2014-2020') => ({
    'project.yaml': definition(fund, Object.keys(values), programme),
    'achievements.csv': `indicator,date,value,evidence\n${Object.entries(values)
      .map(([code, value]) => `${code},2018-06-30,${value},list\n`)
      .join('')}`,
  });
  const at = (line: number, column = 17) => [
    `error participant/sub-count-above-parent achievements.csv:${line}:${column}`,
  ];

  test.each<[string, Record<string, number>, string[]]>([
    ['as many', { CO01: 10, CO02: 10 }, []],
    ['one more', { CO01: 10, CO02: 11 }, at(3)],
    ['the whole is not stated', { CO02: 11 }, []],
    ['inactive', { CO03: 3, CO04: 4 }, at(3)],
    ['above 54', { CO07: 3, CO08: 4 }, at(3)],
    ['above 54 at work', { CO07: 3, CR06: 9, CR08: 4 }, at(4)],
    ['at work six months later, once', { CO07: 1, CR06: 2, CR08: 3 }, at(4)],
    ['disadvantaged at work', { CR06: 3, CR09: 4 }, at(3)],
    ['ages together', { CO01: 3, CO03: 3, CO05: 4, CO06: 6, CO07: 4 }, []],
    ['ages together, one too many', { CO01: 3, CO03: 3, CO05: 4, CO06: 6, CO07: 5 }, at(6)],
    ['a part of ages, of a sum that is not whole', { CO01: 3, CO05: 4, CO06: 100 }, []],
    ['better work of more than worked', { CO01: 5, CO05: 5, CR07: 6 }, at(4)],
    ['a result of more than there are', { CO01: 3, CO03: 3, CO05: 4, CR03: 11 }, at(5)],
  ])('%s', async (_name, values, expected) => {
    expect(await found(figures(values))).toEqual(expected);
  });

  test.each<[string, readonly string[], Record<string, number>, string[]]>([
    ['the whole has no achievement', ['CO01', 'CO02'], { CO02: 2 }, []],
    ['nor has one of the wholes', ['CO01', 'CO03', 'CO05', 'CR03'], { CO01: 1, CO05: 1, CR03: 9 }, []],
    ['the whole was reached by nobody', ['CO01', 'CO02'], { CO01: 0, CO02: 2 }, at(3)],
    ['nor has the part', ['CO01', 'CO02'], { CO01: 2 }, []],
    ['one of several parts', ['CO01', 'CO03', 'CO05', 'CO06', 'CO07'], { CO01: 1, CO03: 1, CO05: 1, CO07: 4 }, at(5)],
  ])('%s, though the definition has it', async (_name, codes, values, expected) => {
    expect(await found({ ...figures(values), 'project.yaml': definition('ESF', codes) })).toEqual(expected);
  });

  test.each([
    ['ESF+', { EECO01: 10, EECO02: 4, EECO03: 5 }, at(4, 19)],
    ['ESF+', { EECO01: 10, EECO12: 11 }, at(3, 19)],
    ['ESF+', { EECO01: 10, EECO05: 5, EECR06: 5 }, []],
    ['ESF+', { EECO01: 10, EECO05: 5, EECR06: 6 }, at(4, 19)],
  ] as const)('%s %j', async (fund, values, expected) => {
    const { 'project.yaml': yaml, ...tables } = figures(values, fund, 'generic-2021-2027');
    const later = {
      'project.yaml': yaml.replaceAll('2018', '2024'),
      'achievements.csv': tables['achievements.csv'].replaceAll('2018', '2024'),
    };
    expect(await found(later)).toEqual(expected);
  });

  test('a code of the ERDF is another indicator', async () => {
    expect(await found(figures({ CO01: 10, CO02: 11 }, 'ERDF'))).toEqual([]);
  });
});

const HEAD = 'person,sex,birth_year,employment,education,migrant,disability,disadvantaged,entered,left,result_at_exit';
const PERSON = 'f,1980,unemployed,3,no,no,no,2018-01-08';
const people = (...lines: string[]) => ({
  'project.yaml': definition('ESF'),
  'participants.csv': `${lines.join('\n')}\n`,
});

describe('results', () => {
  test.each<[string, string, string, string[]]>([
    ['four weeks ago', HEAD, `P-1,${PERSON},2018-12-03,`, []],
    ['a day more', HEAD, `P-1,${PERSON},2018-12-02,`, ['warning participant/result-too-late participants.csv:2:56']],
    ['known', HEAD, `P-1,${PERSON},2018-01-09,none`, []],
    ['asked for and not known', HEAD, `P-1,${PERSON},2018-01-09,unknown`, []],
    ['badly written', HEAD, `P-1,${PERSON},2018-01-09,x`, ['error file/bad-value participants.csv:2:56']],
    [
      'of an incomplete record',
      HEAD,
      `P-1,${PERSON.replace('f', '')},2018-01-09,`,
      ['warning participant/incomplete participants.csv:2:5'],
    ],
    ['six months and four weeks ago', `${HEAD},result_6m`, `P-1,${PERSON},2018-06-03,none,`, []],
    [
      'and a day',
      `${HEAD},result_6m`,
      `P-1,${PERSON},2018-06-02,none,`,
      ['warning participant/result-too-late participants.csv:2:61'],
    ],
    [
      'both, in one',
      `${HEAD},result_6m`,
      `P-1,${PERSON},2018-06-02,,`,
      ['warning participant/result-too-late participants.csv:2:56'],
    ],
  ])('%s', async (_name, head, row, expected) => {
    expect(await found(people(head, row))).toEqual(expected);
  });
});

describe('a column that is not there', () => {
  const without = (...keys: string[]) => {
    const kept = HEAD.split(',').map((key, i) => (keys.includes(key) ? -1 : i));
    const rows = [HEAD, `P-1,${PERSON},,`, `P-2,${PERSON},,`, `P-3,${PERSON.replace('f', '')},,`];
    return people(
      ...rows.map(row =>
        row
          .split(',')
          .filter((_, i) => kept.includes(i))
          .join(','),
      ),
    );
  };

  test('is said once, and of a person only what else is missing', async () => {
    expect(await found(without('employment', 'education'))).toEqual([
      'warning participant/incomplete participants.csv',
      'warning participant/incomplete participants.csv:4:5',
    ]);
    const { stdout } = await samata(['check', await folderWith(without('employment', 'education'))]);
    expect(stdout).toContain('no column for employment and education');
    expect(stdout).toContain('“P-3” counts in no common indicator: sex missing');
  });

  test('of results is none', async () => {
    expect(await found(without('left', 'result_at_exit', 'sex'))).toEqual([
      'warning participant/incomplete participants.csv',
    ]);
  });

  test('without a person there is nobody to count', async () => {
    expect(await found(people(HEAD.replace(',sex', '')))).toEqual([]);
  });
});

test('somebody who comes back is told at every row, with the first one', async () => {
  const row = `P-1,${PERSON},,`;
  expect(await found(people(HEAD, row, `P-2,${PERSON},,`, row, row))).toEqual([
    'error participant/duplicate participants.csv:4:1',
    'error participant/duplicate participants.csv:5:1',
  ]);
});

test.each([
  ['case', 'D-1', 'd-1'],
  ['spaces', 'D-1', ' D-1 '],
  ['a hyphen that does not break', 'D-1', 'D\u20111'],
  ['a dash', 'D–1', 'D-1'],
  ['a space that does not break', 'D 1', 'd\u00a01'],
  ['a letter with its accent apart', 'Š-1', 'S\u030c-1'],
])('ids that differ in %s are one person, and both places are said', async (_name, one, other) => {
  const folder = await folderWith(people(HEAD, `${one},${PERSON},,`, `X-2,${PERSON},,`, `${other},${PERSON},,`));
  const { stdout } = await samata(['check', folder]);
  expect(stdout).toMatch(
    /participants\.csv:4:1 {2}error {2}participant\/duplicate\n.*the first: \S*participants\.csv:2\)/,
  );
  const { notes } = JSON.parse((await samata(['report', 'participants', folder, '--format', 'json'])).stdout);
  expect(notes[0].args.all).toBe(2);
});

test('ids that differ otherwise are others', async () => {
  const ids = ['D-1', 'D1', 'D-11', 'D_1', 'D 1'];
  expect(await found(people(HEAD, ...ids.map(id => `${id},${PERSON},,`)))).toEqual([]);
});

describe('nobody’s id leaves a check', () => {
  const rows = [
    HEAD,
    `Wanda-77,${PERSON},,`,
    `Wanda-77,${PERSON},,`,
    `Wanda-78,${PERSON.replace('f', 'Wanda-79')},,`,
    `Wanda-80,${PERSON.replace('unemployed', '')},,`,
    `Wanda-81,${PERSON},2018-01-31,`,
    `,Wanda-82${PERSON.slice(1)},,`,
  ];

  test('but check names them', async () => {
    const run = await samata(['check', await folderWith(people(...rows))]);
    // Not what a cell of them holds: 79 and 82 are no ids.
    expect(run.stdout).not.toMatch(/Wanda-(?:79|82)/);
    for (const id of [77, 80, 81]) expect(run.stdout).toContain(`Wanda-${id}`);
  });

  test.each<[string, string[]]>([
    ['report', ['report', 'participants']],
    ['all reports, explained', ['report', 'all', '--format', 'json', '--verbose']],
    ['all as text', ['report', 'all', '--verbose']],
    ['show', ['show', '--verbose']],
  ])('%s', async (_name, args) => {
    const folder = await folderWith(people(...rows));
    const { stdout, stderr, status } = await samata([...args, folder]);
    expect(status).toBe(1);
    expect(`${stdout}${stderr}`).not.toMatch(/Wanda/);
    expect(`${stdout}${stderr}`).toContain('participants.csv:3:1');
  });

  test('few hidden: not even where they stand', async () => {
    const folder = await folderWith(people(...rows));
    const { stdout, stderr, status } = await samata(['report', 'participants', '--suppress-below', '5', folder]);
    expect(status).toBe(1);
    expect(`${stdout}${stderr}`).not.toMatch(/Wanda|participants\.csv:/);
    expect(stderr).toContain('“samata check” has them');
  });

  test('nor is a name, where there is one', async () => {
    const folder = await folderWith(people(`${HEAD},Vardas ir pavardė`, `P-1,${PERSON},,,Wanda`));
    for (const args of [['check'], ['show'], ['report', 'all', '--format', 'json']]) {
      const { stdout, stderr } = await samata([...args, folder]);
      expect(`${stdout}${stderr}`).not.toMatch(/Wanda|P-1\b/);
    }
  });
});
