import { describe, expect, test } from 'vitest';
import { locations } from '../src/commands/context.ts';
import { examineAll } from '../src/commands/examine.ts';
import { type Files, folderWith, SHORT } from './load/folder.ts';

const HEAD =
  'id,category,document_no,document_date,paid_date,supplier,description,currency,gross,declared,corrects,method,status,deducted,deduction_reason\n';
const project = (code: string) =>
  `${SHORT.replace(/^code: .*$/m, `code: ${code}`)}partners:
  - { id: LP, name: Alytaus miesto savivaldybė, country: LT }
`;

/** Two projects, or more, of one portfolio with these rows each. */
function towns(...ledgers: readonly (readonly string[])[]): Files {
  return Object.fromEntries(
    ledgers.flatMap((rows, i) => [
      [`p${i}/project.yaml`, project(`P-${i}`)],
      [`p${i}/expenses.csv`, `${HEAD}${rows.join('\n')}\n`],
    ]),
  );
}

interface Told {
  readonly project: string;
  readonly subject: string;
  readonly line: number | null;
  readonly args: unknown;
}

async function told(files: Files, ...below: readonly string[]): Promise<Told[]> {
  const folder = await folderWith(files);
  const paths = below.length === 0 ? [folder] : below.map(one => `${folder}/${one}`);
  const examined = await examineAll(await locations(paths), { asked: null, proof: false, closing: null });
  return examined.flatMap(({ judgement }) =>
    judgement.list.flatMap(({ finding }) =>
      finding.check === 'portfolio/same-document'
        ? [{ project: judgement.project, subject: finding.subject, line: finding.place.line, args: finding.args }]
        : [],
    ),
  );
}

const invoice = (id: string, no: string, gross: string, declared: string, more: Partial<Record<string, string>> = {}) =>
  [
    id,
    more.category ?? 'external',
    no,
    more.date ?? '2018-03-05',
    '2018-03-19',
    more.supplier ?? 'UAB „Mokymai“',
    more.description ?? 'Mokymai',
    more.currency ?? '',
    gross,
    declared,
    more.corrects ?? '',
    more.method ?? '',
    more.status ?? '',
    more.deducted ?? '',
    more.reason ?? '',
  ].join(',');

describe('a document that two projects claim', () => {
  test('above its gross, its number written in two ways: found at the later project, with both places and all sums', async () => {
    const found = await told(
      towns([invoice('A-1', 'FV 12/2018', '1210.00', '1000.00')], [invoice('B-1', 'fv-12-2018', '', '400.00')]),
    );
    expect(found).toEqual([
      {
        project: 'P-1',
        subject: 'B-1',
        line: 2,
        args: {
          document: 'fv-12-2018',
          supplier: 'UAB „Mokymai“',
          date: '2018-03-05',
          currency: 'EUR',
          reason: 'above-gross',
          gross: '1210.00',
          declared: '1400.00',
          above: '190.00',
          otherProject: 'P-0',
          other: expect.stringMatching(/p0\/expenses\.csv:2$/),
          amount: '400.00',
          otherAmount: '1000.00',
        },
      },
    ]);
  });

  test('with the same amount where no row says its gross', async () => {
    const [found] = await told(towns([invoice('A-1', '7', '', '500.00')], [invoice('B-1', '0007', '', '500.00')]));
    expect(found?.args).toMatchObject({ reason: 'same-amount', gross: null, declared: '1000.00', above: null });
  });

  test('the third project of three is told when the sum goes above, and not before', async () => {
    const share = (id: string) => invoice(id, 'S-1', '900.00', '400.00');
    const found = await told(towns([share('A')], [share('B')], [share('C')]));
    expect(found.map(({ project: its, subject }) => [its, subject])).toEqual([['P-2', 'C']]);
    expect(found[0]?.args).toMatchObject({ declared: '1200.00', above: '300.00' });
  });

  test.each([
    ['UAB „Ryšys“', 'Ryšys, UAB', 'FV 13/2018', 'FV Nr. 13/2018'],
    ['UAB Ryšys', 'UAB Rysys', 'FV13/2018', 'Serija FV Nr. 13/2018'],
    ['Uždaroji akcinė bendrovė „Ryšys“', 'Ryšys', 'fv-13-2018', 'FV 0013/2018'],
    ['VšĮ „Centras“', 'Centras, viešoji įstaiga', 'A 1', 'a1'],
    ['Łąka Sp. z o.o.', 'Laka sp. z o. o.', 'FV/7/2018', 'Nr FV 7/2018'],
  ])('%s and %s, %s and %s: one supplier, one number', async (supplier, again, no, noAgain) => {
    const quoted = (text: string) => `"${text}"`;
    const first = invoice('A-1', no, '605.00', '605.00', { supplier: quoted(supplier) });
    expect(
      await told(towns([first], [invoice('B-1', noAgain, '605.00', '605.00', { supplier: quoted(again) })])),
    ).toHaveLength(1);
  });

  test('a payroll’s row of the same person and amount', async () => {
    const pay = (id: string) => invoice(id, 'DU-6', '', '640.00', { category: 'staff', description: 'Koordinatorė' });
    expect((await told(towns([pay('A')], [pay('B')]))).map(({ subject }) => subject)).toEqual(['B']);
  });

  const SILENT: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'shared openly, to the cent of its gross',
      [invoice('A', '1', '1000.00', '600.00')],
      [invoice('B', '1', '1000.00', '400.00')],
    ],
    ['shared half and half', [invoice('A', '1', '1000.00', '500.00')], [invoice('B', '1', '1000.00', '500.00')]],
    [
      'shared, without its gross, in different amounts',
      [invoice('A', '1', '', '600.00')],
      [invoice('B', '1', '', '400.00')],
    ],
    [
      'of another supplier',
      [invoice('A', '1', '', '600.00')],
      [invoice('B', '1', '', '600.00', { supplier: 'MB Kita' })],
    ],
    ['of another day', [invoice('A', '1', '', '600.00')], [invoice('B', '1', '', '600.00', { date: '2018-03-06' })]],
    [
      'of no supplier',
      [invoice('A', '1', '', '60.00', { supplier: '' })],
      [invoice('B', '1', '', '60.00', { supplier: '' })],
    ],
    ['in two currencies', [invoice('A', '1', '', '60.00')], [invoice('B', '1', '', '60.00', { currency: 'PLN' })]],
    [
      'a payroll of two people',
      [invoice('A', 'DU-6', '', '640.00', { category: 'staff', description: 'Koordinatorė' })],
      [invoice('B', 'DU-6', '', '640.00', { category: 'staff', description: 'Finansininkas' })],
    ],
    [
      'corrected to nothing in one of them',
      [invoice('A', '1', '600.00', '600.00')],
      [invoice('B', '1', '600.00', '600.00'), invoice('B-2', '1', '', '-600.00', { corrects: 'B' })],
    ],
    [
      'rejected in one of them',
      [invoice('A', '1', '600.00', '600.00', { status: 'rejected', reason: 'Ne šio projekto' })],
      [invoice('B', '1', '600.00', '600.00')],
    ],
    [
      'with what the controller deducted from the other',
      [invoice('A', '1', '100.00', '100.00', { status: 'certified', deducted: '60.00', reason: 'Ne šio projekto' })],
      [invoice('B', '1', '100.00', '60.00')],
    ],
    [
      'a payroll of the partner’s own, of two people, in a category that is not of staff alone',
      [invoice('A', '1', '', '500.00', { supplier: 'Alytaus miesto savivaldybė', description: 'Koordinatorė' })],
      [invoice('B', '1', '', '500.00', { supplier: 'Alytaus miesto savivaldybė', description: 'Finansininkas' })],
    ],
    [
      'twice in one project, which has a finding of its own',
      [invoice('A', '1', '', '600.00'), invoice('A-2', '1', '', '600.00')],
      [invoice('B', '2', '', '600.00')],
    ],
  ];

  test.each(SILENT)('%s: silent', async (_, first, second) => {
    expect(await told(towns(first, second))).toEqual([]);
  });

  test('projects of two portfolios have nothing to do with each other', async () => {
    const files = towns([invoice('A', '1', '', '600.00')], [invoice('B', '1', '', '600.00')]);
    expect(await told(files, 'p0', 'p1')).toEqual([]);
    expect(await told(files)).toHaveLength(1);
    const name = 'name: Miestas\n';
    const strategy = { ...files, 'portfolio.yaml': name };
    expect(await told(strategy, 'p0', 'p1')).toHaveLength(1);
    expect(await told(strategy, 'portfolio.yaml', 'p0', 'p1')).toHaveLength(1);
    expect(await told(strategy, 'p1/project.yaml', 'p0')).toHaveLength(1);
    expect(await told(strategy, 'p0')).toEqual([]);
    expect(await told({ ...files, 'p0/portfolio.yaml': name, 'portfolio.yaml': name })).toHaveLength(1);
    const apart = Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('p0/', 'a/p0/'), text]));
    expect(await told({ ...apart, 'a/portfolio.yaml': name })).toEqual([]);
  });
});
