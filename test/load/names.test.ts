import { describe, expect, test } from 'vitest';
import { load, withKeys } from './folder.ts';

const HEAD = 'id;category;document_no;document_date;paid_date;supplier;description;declared';
const row = (id: string, category: string) => `${id};${category};N-1;2017-04-01;2017-04-02;UAB;Paslauga;1.00`;
const ledger = (...categories: string[]) => ({
  'expenses.csv': `${[HEAD, ...categories.map((category, i) => row(`E-${i + 1}`, category))].join('\n')}\n`,
});
const partner = (rest: string) => withKeys(`partners: [{ id: LP, name: Birštonas, country: LT, ${rest} }]\n`);

describe('categories', () => {
  test('of a ledger are read by their names in three languages', async () => {
    const { rows, said } = await load(
      ledger('staff', 'Personalo išlaidos', 'Koszty personelu', 'Staff costs', 'įranga'),
    );
    expect(rows.map(({ category }) => category)).toEqual(['staff', 'staff', 'staff', 'staff', 'equipment']);
    expect(said).toEqual([]);
  });

  test('of no programme stay as they are written', async () => {
    const { rows, said } = await load(ledger('Grunty', 'Personalo išlaidos (LP)'));
    expect(rows.map(({ category }) => category)).toEqual(['Grunty', 'Personalo išlaidos (LP)']);
    expect(said).toEqual([]);
  });

  test('that are errors of a spreadsheet are still that', async () => {
    const { rows, said } = await load(ledger('#REF!'));
    expect(rows.map(({ category, broken }) => [category, broken])).toEqual([['', ['category']]]);
    expect(said).toEqual(['file/cell-error expenses.csv:2:5']);
  });

  test('of a budget are read so in its lines and as keys of a map, and keep their places', async () => {
    const lines =
      '[{ category: Personalas, amount: 10.00 }, { unit-cost: Diena, category: Koszty personelu, quantity: 1, price: 2.00 }]';
    const listed = await load({ 'project.yaml': partner(`budget: ${lines}`) });
    expect(listed.project?.partners[0]?.lines.map(({ category }) => category)).toEqual(['staff', 'staff']);
    const mapped = await load({ 'project.yaml': partner('budget: { Personalas: 10.00, Biuras: 15% of staff }') });
    expect(mapped.project?.partners[0]?.lines.map(({ path, category }) => [path, category])).toEqual([
      ['partners[0].budget.Personalas', 'staff'],
      ['partners[0].budget.Biuras', 'office'],
    ]);
    expect([...listed.said, ...mapped.said]).toEqual([]);
  });

  test('that may not change are read so', async () => {
    const rule = 'flexibility: { scope: category, base: total, percent: 20%, locked: [Personalas, kelionės] }\n';
    const { project } = await load({ 'project.yaml': withKeys(rule) });
    expect(project?.flexibility?.locked).toEqual(['staff', 'travel']);
  });

  test('of an own programme are its own before any other', async () => {
    const own =
      'id: ours\nname: Ours\nextends: generic-2014-2020\ncategories: { personalas: staff, staff: direct, kita: other }\n';
    const definition = withKeys('').replace('programme: generic-2014-2020', 'programme: ./ours.yaml');
    const files = {
      'project.yaml': definition,
      'ours.yaml': own,
      ...ledger('Personalas', 'Staff costs', 'Kita', 'Įranga'),
    };
    const { rows } = await load(files);
    expect(rows.map(({ category }) => category)).toEqual(['personalas', 'staff', 'kita', 'Įranga']);
  });
});

describe('sources', () => {
  const funded = (funding: string) => withKeys('').replace('{ ERDF: 85%, own: rest }', funding);

  test('of funding are read by their names in three languages', async () => {
    const { project, said } = await load({
      'project.yaml': funded('{ ERPF: 85%, Valstybės biudžetas: 7%, Wkład własny: rest }'),
    });
    expect(project?.funding.map(({ source, path, kind }) => [source, path, kind])).toEqual([
      ['ERDF', 'funding.ERPF', 'rate'],
      ['state', 'funding.Valstybės biudžetas', 'rate'],
      ['own', 'funding.Wkład własny', 'rest'],
    ]);
    expect(said).toEqual([]);
  });

  test('that are named twice are said, and neither is taken', async () => {
    const { project, findings, said } = await load({ 'project.yaml': funded('{ ERDF: 85%, EFRR: 10%, own: rest }') });
    expect(project?.funding.map(({ source, kind }) => [source, kind])).toEqual([
      ['ERDF', 'broken'],
      ['own', 'rest'],
    ]);
    expect(said).toEqual(['project/bad-value project.yaml:6:23']);
    expect(findings[0]?.args).toEqual({ key: 'funding.EFRR', text: 'EFRR', expected: 'once' });
  });

  test('of payments are read so', async () => {
    const rows = ['ERPF', 'EFRR', 'ERDF', 'Nuosavas indėlis', 'Bankas'].map(
      source => `2017-04-01,${source},interim,1.00\n`,
    );
    const { project, said } = await load({ 'payments.csv': `date,source,kind,amount\n${rows.join('')}` });
    expect(project?.payments.map(({ source }) => source)).toEqual(['ERDF', 'ERDF', 'ERDF', 'own', 'Bankas']);
    expect(said).toEqual(['file/bad-value payments.csv:6:12']);
  });
});
