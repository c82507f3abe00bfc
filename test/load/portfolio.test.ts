import { describe, expect, test } from 'vitest';
import { discover } from '../../src/load/discover.ts';
import { loadProject } from '../../src/load/load.ts';
import { collector } from '../../src/model/finding.ts';
import { placeText } from '../../src/model/place.ts';
import { type Portfolio, placeOfOperation } from '../../src/model/portfolio.ts';
import { type Files, folderWith } from './folder.ts';

interface Read {
  readonly portfolio: Portfolio | null;
  readonly said: readonly string[];
  readonly folder: string;
}

async function read(files: Files): Promise<Read> {
  const folder = await folderWith(files);
  const [location] = await discover(folder);
  if (location?.kind !== 'portfolio') throw new Error('no portfolio');
  const { say, findings } = collector();
  const { portfolio, project, locate } = await loadProject(location, say);
  expect(project).toBeNull();
  const { list } = findings();
  const places = await locate(list.map(({ place }) => place));
  const said = list.map(({ check, place }) => `${check} ${placeText(places.get(place) ?? place)}`);
  return { portfolio, said: said.map(text => text.replace(`${folder}/`, '')), folder };
}

const STRATEGY = `name: { lt: Vilkaviškio vietos plėtros strategija, en: Local strategy of Vilkaviškis }
period: { start: 2016-01-01, end: 2023-12-31 }
measures:
  - id: "1"
    title: Social services
    allocation: { ESF: 120000.00, state: 9 000.50 }
    measures:
      - { id: "1.1", allocation: { ESF: 70000 } }
      - { id: "1.2", measures: [{ id: "1.2.1" }] }
  - id: "2"
`;
const LIST = `project,code,beneficiary,total,financing,status,start,end,signed,source_row
Clubs for children,08.6.1-A-1,VšĮ Žirniukas,4320.00,3996.00,ended,2017-01-02,2018-12-31,2016-12-14,12
Craft school,08.6.1-A-2,,,,,,,,
`;

describe('portfolio.yaml', () => {
  test('measures are flat, in file order, each with the one above, its depth and its cents', async () => {
    const { portfolio, said } = await read({ 'portfolio.yaml': STRATEGY });
    expect(said).toEqual([]);
    expect(portfolio?.name).toEqual({
      lt: 'Vilkaviškio vietos plėtros strategija',
      en: 'Local strategy of Vilkaviškis',
    });
    expect(portfolio?.period).toMatchObject({ start: '2016-01-01', end: '2023-12-31' });
    expect(portfolio?.measures.map(({ id, parent, depth, path }) => [id, parent, depth, path])).toEqual([
      ['1', null, 0, 'measures[0]'],
      ['1.1', '1', 1, 'measures[0].measures[0]'],
      ['1.2', '1', 1, 'measures[0].measures[1]'],
      ['1.2.1', '1.2', 2, 'measures[0].measures[1].measures[0]'],
      ['2', null, 0, 'measures[1]'],
    ]);
    expect(portfolio?.measures.map(({ allocation }) => [...allocation])).toEqual([
      [
        ['ESF', 12_000_000],
        ['state', 900_050],
      ],
      [['ESF', 7_000_000]],
      [],
      [],
      [],
    ]);
    expect([portfolio?.operations, portfolio?.list]).toEqual([[], null]);
  });

  test.each<[string, string, string[], unknown]>([
    [
      'a second measure of an id is said at the second; what stands below it belongs to the first',
      'measures:\n  - { id: A }\n  - { id: B, measures: [{ id: A, measures: [{ id: C }] }] }\n',
      ['project/bad-value portfolio.yaml:3:31'],
      [
        ['A', null, 0],
        ['B', null, 0],
        ['C', 'A', 1],
      ],
    ],
    [
      'a measure without an id is known by its path',
      'measures:\n  - { title: Social services, measures: [{ id: B }] }\n',
      ['project/missing-field portfolio.yaml:2:5'],
      [
        ['measures[0]', null, 0],
        ['B', 'measures[0]', 1],
      ],
    ],
  ])('%s', async (_story, text, expected, measures) => {
    const { portfolio, said } = await read({ 'portfolio.yaml': text });
    expect(said).toEqual(expected);
    expect(portfolio?.measures.map(({ id, parent, depth }) => [id, parent, depth])).toEqual(measures);
  });

  test.each([
    ['ESF: 0.00', 'project/bad-value portfolio.yaml:2:33', [['ESF', null]]],
    ['ESF: -5.00', 'project/bad-value portfolio.yaml:2:33', [['ESF', null]]],
    ['ESF: much', 'file/bad-amount portfolio.yaml:2:33', [['ESF', null]]],
    ['ESF: 0.01', undefined, [['ESF', 1]]],
    [
      'ESF: 70000,50',
      'project/missing-field portfolio.yaml:2:39',
      [
        ['50', null],
        ['ESF', 7_000_000],
      ],
    ],
  ])('an allocation { %s }', async (allocation, expected, read_) => {
    const { portfolio, said } = await read({
      'portfolio.yaml': `measures:\n  - { id: A, allocation: { ${allocation} } }\n`,
    });
    expect(said).toEqual(expected === undefined ? [] : [expected]);
    expect([...(portfolio?.measures[0]?.allocation ?? [])]).toEqual(read_);
  });
});

describe('list.csv', () => {
  test('alone has no name, but operations, each with its place', async () => {
    const { portfolio, said, folder } = await read({ 'list.csv': LIST });
    if (portfolio === null) throw new Error('no portfolio');
    expect(said).toEqual([]);
    expect([portfolio.name, portfolio.measures, portfolio.file]).toEqual([{}, [], `${folder}/list.csv`]);
    const [first, second] = portfolio.operations;
    expect(first).toMatchObject({
      path: 'list[0]',
      project: 'Clubs for children',
      code: '08.6.1-A-1',
      beneficiary: 'VšĮ Žirniukas',
      total: 432_000,
      financing: 399_600,
      status: 'ended',
      start: '2017-01-02',
      end: '2018-12-31',
      signed: '2016-12-14',
      source_row: 12,
    });
    expect(second).toMatchObject({ path: 'list[1]', code: '08.6.1-A-2', total: null, financing: null, end: null });
    if (second === undefined) throw new Error('no row');
    const place = placeOfOperation(portfolio, second, 'code');
    expect([placeText(place), place.field]).toEqual([`${folder}/list.csv:3`, 2]);
  });

  test('a column that is not there has the place of its row', async () => {
    const { portfolio, folder } = await read({ 'list.csv': 'project,code\nCraft school,A-2\n' });
    const [operation] = portfolio?.operations ?? [];
    if (portfolio === null || operation === undefined) throw new Error('no row');
    expect(placeText(placeOfOperation(portfolio, operation, 'total'))).toBe(`${folder}/list.csv:2:1`);
  });

  test('amounts are in the currency of their row, or in EUR', async () => {
    const rows = 'Kelias,A-1,"6 165,80 zł",PLN\nTakas,A-2,"10,00 zł",\nTakas,A-3,"10,00 EUR",\n';
    const { portfolio, said } = await read({ 'list.csv': `project,code,total,currency\n${rows}` });
    expect(said).toEqual(['file/bad-amount list.csv:3:11']);
    expect(portfolio?.operations.map(({ total, currency }) => [total, currency])).toEqual([
      [616_580, 'PLN'],
      [null, ''],
      [1_000, ''],
    ]);
  });

  test('a broken total is said and n/a', async () => {
    const { portfolio, said } = await read({ 'list.csv': 'project,code,total\nCraft school,A-2,plenty\n' });
    expect(said).toEqual(['file/bad-amount list.csv:2:18']);
    expect(portfolio?.operations[0]?.total).toBeNull();
  });
});

test('both stand together; a strategy that cannot be read leaves the list', async () => {
  const both = await read({ 'portfolio.yaml': STRATEGY, 'list.csv': LIST });
  expect([both.portfolio?.measures.length, both.portfolio?.operations.length]).toEqual([5, 2]);
  const broken = await read({ 'portfolio.yaml': 'name: [', 'list.csv': LIST });
  expect(broken.said).toEqual([expect.stringMatching(/^file\/unreadable portfolio\.yaml/)]);
  expect([broken.portfolio?.measures.length, broken.portfolio?.operations.length]).toEqual([0, 2]);
  const nothing = await read({ 'portfolio.yaml': 'name: [' });
  expect(nothing.portfolio).toBeNull();
});
