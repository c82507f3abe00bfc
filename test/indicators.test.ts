import { describe, expect, test } from 'vitest';
import { indicators } from '../src/commands/indicators.ts';
import { CannotRun } from '../src/model/error.ts';
import { checkHere, definition, findingsIn, folderWith, here, reportHere, said, samata } from './support.ts';

const asked = (words: string, format: 'text' | 'json' = 'text', lang: 'en' | 'lt' | 'pl' = 'en') =>
  here(terminal => indicators(words.split(' '), { format, lang }, terminal));

describe('samata indicators', () => {
  test('lists every list with its counts', async () => {
    const { stdout, status } = await asked('');
    expect(status).toBe(0);
    const rows = stdout
      .trim()
      .split('\n')
      .map(line => line.split(/ {2,}/));
    expect(rows[0]).toEqual(['Period', 'Fund', 'List', 'Codes', 'Output', 'Result', 'Total']);
    expect(rows.slice(1, -2).reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(282);
    expect(rows).toContainEqual(['2014-2020', 'ESF', 'of the Union', 'CO01 … CR09', '23', '9', '32']);
    expect(rows).toContainEqual(['2014-2020', 'ESF', 'of Lithuania', 'R.B.024 … R.B.103', '0', '4', '4']);
    const { lists } = JSON.parse((await asked('', 'json')).stdout);
    expect(lists.length).toBe(rows.length - 3);
    expect(Object.keys(lists[0])).toEqual(['period', 'fund', 'list', 'programme', 'output', 'result', 'from', 'to']);
  });

  test('shows each indicator of a code', async () => {
    const { stdout } = await asked('co01');
    expect(stdout).toContain('CO01  ERDF 2014-2020 · of the Union\n');
    expect(stdout).toContain('CO01  ESF 2014-2020 · of the Union\n');
    expect(stdout).toContain('Bedarbiai, įskaitant ilgalaikius bedarbius (not verified: used nowhere)');
    expect(stdout).toMatch(/pl +Liczba osób bezrobotnych .* w programie\n/);
  });

  test('a code of a programme may be several words', async () => {
    const { indicators: found } = JSON.parse((await asked('LT-PL 2.2.O.1', 'json')).stdout);
    expect(found).toMatchObject([{ code: 'LT-PL 2.2.O.1', programme: 'interreg-v-a-lt-pl', same: [{ code: 'CO44' }] }]);
    expect(Object.keys(found[0])).toEqual([
      ...['code', 'period', 'fund', 'list', 'type', 'basis', 'status', 'programme', 'timing', 'sample', 'entity'],
      ...['until', 'names', 'unit', 'breakdown', 'same'],
    ]);
  });

  test('lists what has a word in its name, in the language that is asked for where that is sure', async () => {
    const lithuanian = await asked('kvalifikacija', 'text', 'lt');
    expect(lithuanian.stdout.split('\n')[0]).toBe(
      'CR03     ESF 2014-2020  result  Dalyviai, kurie baigę dalyvauti ESF veiklose įgijo kvalifikaciją',
    );
    const unsure = await asked('Neaktyvūs asmenys', 'text', 'lt');
    expect(unsure.stdout.split('\n')[0]).toMatch(/^CO03 .* inactive$/);
  });

  test.each([
    ['ROC81', 'RCO81'],
    ['unicorns', ''],
  ])('%s: cannot run, nearest “%s”', async (name, nearest) => {
    await expect(asked(name)).rejects.toEqual(new CannotRun('unknown-indicator', { name, nearest }));
  });

  test('the binary does as well', async () => {
    expect(await samata(['indicators', 'CR03'])).toEqual({ ...(await asked('CR03')), stderr: '' });
  });
});

describe('a definition that names a code only', () => {
  const ESF = 'samata: 1\ncode: Veisiejai-ESF-9\nprogramme: generic-2014-2020\n';
  const project = (language: string, keys: string) =>
    `${ESF}language: ${language}\nperiod: { start: 2018-03-01, end: 2019-08-31 }\ntotal: 1000.00\nfunding: { ESF: 85%, own: rest }\n${keys}`;
  const rowsOf = async (files: Readonly<Record<string, string>>) =>
    JSON.parse((await reportHere('indicators', await folderWith(files))).stdout).rows;

  test.each([
    ['lt', 'CR03', 'Dalyviai, kurie baigę dalyvauti ESF veiklose įgijo kvalifikaciją', 'result', 'persons'],
    [
      'pl',
      'CO01',
      'Liczba osób bezrobotnych (łącznie z długotrwale bezrobotnymi) objętych wsparciem w programie',
      'output',
      'persons',
    ],
    ['lt', 'CO01', 'unemployed, including long-term unemployed', 'output', 'persons'],
    ['lt', 'R.B.026', 'Dalyviai, kurie baigę dalyvauti ESF veiklose įgijo kvalifikaciją', 'result', 'procentai'],
    ['en', 'R.B.026', 'Participants gaining a qualification upon leaving', 'result', '%'],
  ])('in %s: %s', async (language, code, name, type, unit) => {
    const files = { 'project.yaml': project(language, `indicators:\n  - { code: ${code}, target: 60 }\n`) };
    expect(await rowsOf(files)).toMatchObject([{ code, name, type, unit, target: 60 }]);
    expect(findingsIn(await checkHere(await folderWith(files), 'json')).findings).toEqual([]);
  });

  test('what it says itself wins', async () => {
    const keys = 'indicators:\n  - { code: CO01, name: Bedarbiai, type: result, unit: asmenys, target: 60 }\n';
    expect(await rowsOf({ 'project.yaml': project('lt', keys) })).toMatchObject([
      { name: 'Bedarbiai', type: 'result', unit: 'asmenys' },
    ]);
  });

  test('a percentage is a level, so that partners’ are not added', async () => {
    const files = {
      'project.yaml': project('en', 'indicators:\n  - { code: R.B.026, baseline: 40, target: 60 }\n'),
      'achievements.csv': 'indicator,date,value\nR.B.026,2018-06-01,50\nR.B.026,2018-12-01,55\n',
    };
    expect(await rowsOf(files)).toMatchObject([{ cumulative: 55, percent: '75.00' }]);
  });

  test('its entities are those of its list', async () => {
    const folder = await folderWith({
      'project.yaml': project('en', 'indicators:\n  - { code: CO23, target: 5 }\nentities: { CO23: 4, EECO19: 2 }\n'),
    });
    expect(said(await checkHere(folder, 'json'), folder)).toEqual(['error project/bad-value project.yaml:10:22']);
    expect(findingsIn(await checkHere(folder, 'json')).findings[0]?.message).toContain('CO20, CO21, CO22 and CO23');
    expect(JSON.parse((await reportHere('indicators', folder)).stdout).rows).toMatchObject([{ cumulative: 4 }]);
  });

  test('activities are counted as the report says', async () => {
    const files = {
      'project.yaml': project(
        'en',
        'indicators:\n  - { code: CO01, target: 60, from: activities }\n  - { code: P.2, name: Visits, unit: visits, target: 2, from: activities }\n',
      ),
      'activities.csv':
        'date,kind,title,participants,women,men,indicator,evidence\n2018-05-12,training,Day 1,14,11,3,CO01,list 1\n2018-06-12,visit,To Sejny,9,,,P.2,list 2\n2018-06-30,training,Day 2,,5,2,CO01,list 3\n',
    };
    const folder = await folderWith(files);
    const { rows, notes } = JSON.parse((await reportHere('indicators', folder)).stdout);
    expect(rows).toMatchObject([
      { code: 'CO01', cumulative: 21, women: 16, men: 5, percent: '35.00', evidence: 'list 1; list 3' },
      { code: 'P.2', cumulative: 1, women: null, men: null, percent: '50.00' },
    ]);
    expect(notes).toContainEqual({ note: 'from-activities', args: { people: ['CO01'], each: ['P.2'] } });
    expect(said(await checkHere(folder, 'json'), folder)).toEqual([]);
  });

  test('activities that state people are counted by them where the unit does not tell', async () => {
    const folder = await folderWith({
      'project.yaml': project(
        'en',
        'indicators:\n  - { code: P.1, name: Trained, unit: number, target: 60, from: activities }\n  - { code: P.2, name: Leaflets, target: 2, from: activities }\n',
      ),
      'activities.csv':
        'date,kind,title,participants,women,men,indicator,evidence\n2018-05-12,training,Day 1,14,11,3,P.1,list 1\n2018-06-12,leaflet,First,,,,P.2,leaflet\n2018-06-30,training,Day 2,,5,2,P.1,list 3\n',
    });
    const { rows, notes } = JSON.parse((await reportHere('indicators', folder)).stdout);
    expect(rows).toMatchObject([{ cumulative: 21, women: 16, men: 5 }, { cumulative: 1 }]);
    expect(notes).toContainEqual({ note: 'from-activities', args: { people: ['P.1'], each: ['P.2'] } });
  });

  test('other lists have none of its codes', async () => {
    const folder = await folderWith({ 'project.yaml': definition('indicators:\n  - { code: CR01, target: 4 }\n') });
    expect(said(await checkHere(folder, 'json'), folder)).toEqual([
      'warning indicator/unknown-code project.yaml:10:13',
    ]);
  });
});

test.each([
  ['en', 'Unit ', 'enterprises'],
  ['lt', 'Matavimo vienetas', 'įmonės'],
  ['pl', 'Jednostka', 'przedsiębiorstwa'],
] as const)('a unit of the catalogue in the reader’s language: %s', async (lang, heading, unit) => {
  const { stdout } = await here(terminal => indicators(['CO01'], { lang, format: 'text' }, terminal));
  expect(stdout.split('\n').find(line => line.includes(heading))).toMatch(new RegExp(` ${unit}$`));
});
