import { describe, expect, test } from 'vitest';
import type { Project } from '../../src/model/project.ts';
import { type Files, folderWith, load, withKeys } from './folder.ts';
import { workbookOf } from './workbooks.ts';

const TWO = `partners:
  - { id: LP, name: Punios namai, country: LT }
  - { id: PP2, name: Gmina, country: PL }
`;
const loaded = (budget: string, partners = TWO, files: Files = {}) =>
  load({ 'project.yaml': withKeys(partners), 'budget.csv': budget, ...files });

/** The lines of each partner as `category item amount`. */
function linesOf(project: Project | null): Record<string, string[]> {
  const partners = project?.partners ?? [];
  return Object.fromEntries(
    partners.map(({ id, lines }) => [
      id,
      lines.map(({ category, item, amount, quantity, price }) =>
        [category, item, amount, quantity, price].filter(its => its !== null).join(' '),
      ),
    ]),
  );
}

describe('a budget beside the definition', () => {
  test('is that of the partners, each value with its cell', async () => {
    const { project, said } = await loaded(
      `item,category,partner,quantity,price,amount,flat,periods.1,p0,Period 2
Vadovas,staff,LP,2,300.00,,,100.00,,500.00
,office,LP,,,,15% of staff,,,
Scena,external,PP2,,,310.00,,,10.00,300.00
`,
    );
    expect(said).toEqual([]);
    expect(linesOf(project)).toEqual({ LP: ['staff Vadovas 200 30000', 'office'], PP2: ['external Scena 31000'] });
    expect(project?.partners[0]?.lines[1]?.flat).toEqual({ percent: 1500, of: 'staff' });
    expect(project?.partners[0]?.lines[0]?.periods).toEqual(
      new Map([
        ['1', 10_000],
        ['2', 50_000],
      ]),
    );
    expect(project?.partners[1]?.lines[0]?.periods.get('preparation')).toBe(1000);
    expect(project?.places.get('partners[1].budget[0].amount')).toMatchObject({ line: 4, field: 6 });
    expect(project?.inputs.map(({ file }) => file.replace(/.*\//, ''))).toEqual(['project.yaml', 'budget.csv']);
    expect(project?.inputs[1]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('needs no column of partners where there is only one', async () => {
    const { project, said } = await loaded(
      'category,amount\nstaff,1000.00\n',
      'partners: [{ id: LP, name: Punios namai, country: LT }]\n',
    );
    expect([said, linesOf(project)]).toEqual([[], { LP: ['staff 100000'] }]);
  });

  test('may be a workbook', async () => {
    const book = await workbookOf(
      [
        ['Partneris', 'Išlaidų kategorija', 'Suma (EUR)', 'Laikotarpis 1'],
        ['PP2', 'staff', 12.5, '12,50'],
      ],
      undefined,
      'Lapas1',
    );
    const { project, said } = await load({ 'project.yaml': withKeys(TWO), 'budget.xlsx': book });
    expect(said).toEqual(['file/number-as-text budget.xlsx!Lapas1!D2', 'project/missing-field project.yaml:8:5']);
    expect(linesOf(project)).toEqual({ LP: [], PP2: ['staff 1250'] });
    expect(project?.partners[1]?.lines[0]?.periods.get('1')).toBe(1250);
  });

  test.each<[string, string, string]>([
    ['1.000,00', '1000.00', '1.500'],
    ['1000.00', '1000,00', '1,500'],
  ])('has a decimal mark of its own: %s there, %s in the definition', async (there, here, thousands) => {
    const definition = withKeys(
      `partners:\n  - { id: LP, name: Punios namai, country: LT, total: "${here}" }\n`,
    ).replace('total: 1000.00\n', `total: "${here}"\n`);
    const { project, said } = await load({
      'project.yaml': definition,
      'budget.csv': `category;amount\nstaff;${there}\nexternal;${thousands}\n`,
    });
    expect([said, linesOf(project)]).toEqual([[], { LP: ['staff 100000', 'external 150000'] }]);
    expect(project?.total).toBe(100_000);
    expect(project?.partners[0]?.total).toBe(100_000);
  });

  test('proves no mark for the definition, nor the definition one for it', async () => {
    const definition = withKeys('partners: [{ id: LP, name: Punios namai, country: LT, total: "1.234" }]\n').replace(
      'total: 1000.00',
      'total: 1000',
    );
    const { said } = await load({ 'project.yaml': definition, 'budget.csv': 'category,amount\nstaff,1234.00\n' });
    expect(said).toEqual(['file/ambiguous-amount project.yaml:7:62']);
    const other = await loaded(
      'category,amount\nstaff,1.234\n',
      'partners: [{ id: LP, name: Punios namai, country: LT, total: 5.00 }]\n',
    );
    expect(other.said).toEqual(['file/ambiguous-amount budget.csv:2:7']);
  });
});

describe('what is wrong in it is said at its cells', () => {
  test.each<[string, string, string[]]>([
    [
      'an unknown partner',
      'partner,category,amount\nPP3,staff,1.00\nPP2,staff,2.00',
      ['file/bad-value budget.csv:2:1'],
    ],
    ['no partner', 'category,amount,partner\nstaff,1.00,\nstaff,2.00,PP2', ['file/bad-value budget.csv:2:12']],
    ['no column of partners', 'category,amount\nstaff,1.00\nexternal,2.00', ['file/missing-column budget.csv:1:1']],
    ['no column of categories', 'partner,amount\nLP,1.00\nPP2,2.00', ['file/missing-column budget.csv:1:1']],
    [
      'a column that is not known',
      'partner,category,amount,anmount\nLP,staff,1.00,2\nPP2,staff,2.00,',
      ['file/unknown-column budget.csv:1:25'],
    ],
    ['an amount', 'partner,category,amount\nLP,staff,ten\nPP2,staff,2.00', ['file/bad-amount budget.csv:2:10']],
    [
      'an amount that takes two fields',
      'partner,category,amount\nLP,staff,"1,000.00"\nPP2,staff,1,000.00',
      ['file/bad-value budget.csv:3:13'],
    ],
    [
      'a line without an amount',
      'partner,category,amount\nLP,staff,\nPP2,staff,2.00',
      ['project/missing-field budget.csv:2:1'],
    ],
    [
      'a total',
      'partner,category,amount\nLP,staff,1.00\nPP2,staff,2.00\nTotal,,3.00',
      ['file/totals-row-skipped budget.csv:4:1'],
    ],
  ])('%s', async (_name, budget, findings) => {
    const { said } = await loaded(`${budget}\n`);
    expect(said).toEqual(findings);
  });

  test('a partner that has a budget in the definition keeps it, and is said once', async () => {
    const partners = `partners:
  - { id: LP, name: Punios namai, country: LT, budget: { staff: 1.00 } }
  - { id: PP2, name: Gmina, country: PL, total: 9.00 }
`;
    const budget = 'partner,category,amount\nLP,staff,5.00\nPP2,staff,2.00\nLP,external,6.00\n';
    const { project, said, findings } = await loaded(budget, partners);
    expect(said).toEqual(['file/two-ledgers budget.csv:2:1']);
    const [folder = ''] = /.*\//.exec(project?.file ?? '') ?? [];
    expect(findings[0]?.args).toEqual({
      files: [`${folder}project.yaml`, `${folder}budget.csv`],
      read: `${folder}project.yaml`,
    });
    expect(linesOf(project)).toEqual({ LP: ['staff 100'], PP2: ['staff 200'] });
    expect(project?.partners[1]?.total).toBe(900);
  });

  test('two of them, of which the first is read', async () => {
    const book = await workbookOf([
      ['Category', 'Amount'],
      ['staff', 7],
    ]);
    const { project, said } = await loaded(
      'category,amount\nstaff,5.00\n',
      'partners: [{ id: LP, name: Punios namai, country: LT }]\n',
      {
        'budget.xlsx': book,
      },
    );
    expect(said).toEqual(['file/two-ledgers budget.xlsx']);
    expect(linesOf(project)).toEqual({ LP: ['staff 500'] });
  });

  test('one that cannot be read says so, and nothing else is said of the budgets that it may hold', async () => {
    const { said } = await loaded('', `${TWO.replace('country: LT', 'country: LT, total: 5.00')}`);
    expect(said).toEqual(['file/unreadable budget.csv']);
  });
});

test('only the definition by which a folder is a project has it', async () => {
  const folder = await folderWith({
    'project.yaml': withKeys(`${TWO}amendments: [{ no: 1, date: 2018-01-01, file: first.yaml }]\n`),
    'first.yaml': withKeys(TWO),
    'budget.csv': 'partner,category,amount\nLP,staff,5.00\nPP2,staff,2.00\n',
  });
  const { discover } = await import('../../src/load/discover.ts');
  const { loadProject } = await import('../../src/load/load.ts');
  const linesIn = async (path: string) => {
    const [location] = await discover(path);
    if (location === undefined) throw new Error('no project');
    return (await loadProject(location, () => {})).project;
  };
  const project = await linesIn(folder);
  expect(linesOf(project)).toEqual({ LP: ['staff 500'], PP2: ['staff 200'] });
  expect(project?.amendments[0]?.before.partners.map(({ lines }) => lines)).toEqual([[], []]);
  expect(linesOf(await linesIn(`${folder}/first.yaml`))).toEqual({ LP: [], PP2: [] });
});
