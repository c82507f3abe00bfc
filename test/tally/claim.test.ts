import { describe, expect, test } from 'vitest';
import type { Expense } from '../../src/model/columns.ts';
import { type Ledger, NO_LEDGER } from '../../src/model/ledger.ts';
import type { Project } from '../../src/model/project.ts';
import { packOf } from '../../src/programmes/index.ts';
import { type Claim, claims, reportOn } from '../../src/tally/claim.ts';
import { planOf } from '../../src/tally/plan.ts';
import { aLine, aPartner, aProject, aReport, aRow, slices } from './values.ts';

const REPORTS = [
  aReport(1, '2017-03-01', '2017-08-31'),
  aReport(2, '2017-09-11', '2018-02-28'),
  aReport(3, '2018-03-01', '2019-02-28'),
];
const PROJECT = aProject({
  reports: REPORTS,
  partners: [
    aPartner({
      id: 'LP',
      lines: [aLine({ category: 'staff', amount: 100_000 })],
      funding: slices({ ERDF: '85%', own: 'rest' }),
    }),
    aPartner({
      id: 'PP2',
      currency: 'PLN',
      total: 100_000,
      funding: slices({ ERDF: '80%', state: '10%', own: 'rest' }),
    }),
  ],
});

async function claimed(
  rows: readonly Partial<Expense>[],
  project: Project = PROJECT,
  until: string | null = null,
): Promise<Claim[]> {
  const ledger: Ledger = {
    ...NO_LEDGER,
    async *rows() {
      yield rows.map(row => aRow({ partner: 'LP', paid_date: '2017-04-01', ...row }));
    },
  };
  const all: Claim[] = [];
  for await (const batch of claims(project, planOf(project, packOf(project)), ledger, { until }, null)())
    all.push(...batch);
  return all;
}

describe('the report that holds a day', () => {
  test.each<[string, string | null, number | null]>([
    ['before the first', '2016-10-14', 1],
    ['its first day', '2017-03-01', 1],
    ['its last', '2017-08-31', 1],
    ['a gap', '2017-09-05', null],
    ['after the gap', '2017-09-11', 2],
    ['the last', '2019-02-28', 3],
    ['after the last, which ends with the project', '2019-04-15', 3],
    ['no day', null, null],
  ])('%s', (_name, day, no) => {
    expect(reportOn(PROJECT, day)?.no ?? null).toBe(no);
  });

  test('after a last one that ends before the project: none yet', () => {
    expect(reportOn({ ...PROJECT, reports: REPORTS.slice(0, 2) }, '2018-04-01')).toBeNull();
    expect(reportOn({ ...PROJECT, reports: [] }, '2018-04-01')).toBeNull();
  });
});

describe('whose and when', () => {
  test.each<[string, Partial<Expense>, [string | null, number | null, string]]>([
    ['by its payment', {}, ['LP', 1, 'EUR']],
    ['by its report', { report: 3 }, ['LP', 3, 'EUR']],
    ['an unknown report is none', { report: 9 }, ['LP', null, 'EUR']],
    ['a broken report is none', { broken: ['report'] }, ['LP', null, 'EUR']],
    ['without payment none', { paid_date: null }, ['LP', null, 'EUR']],
    ['the partner’s currency', { partner: 'PP2' }, ['PP2', 1, 'PLN']],
    ['its own currency', { partner: 'PP2', currency: 'EUR' }, ['PP2', 1, 'EUR']],
    ['a stranger’s', { partner: 'PP9' }, [null, 1, 'EUR']],
    ['a broken partner', { broken: ['partner'] }, [null, 1, 'EUR']],
  ])('%s', async (_name, row, expected) => {
    const [claim] = await claimed([row]);
    expect([claim?.unit?.id ?? null, claim?.report ?? null, claim?.currency]).toEqual(expected);
  });

  test('the only partner has the rows that name none', async () => {
    const alone = { ...PROJECT, partners: PROJECT.partners.slice(0, 1) };
    expect((await claimed([{ partner: '' }], alone))[0]?.unit?.id).toBe('LP');
    expect((await claimed([{ partner: '' }]))[0]?.unit).toBeNull();
  });

  test('a project known by its totals has the rows of anyone', async () => {
    const whole = aProject({ total: 100_000, funding: slices({ ERDF: '85%', own: 'rest' }) });
    const units = (await claimed([{ partner: '' }, { partner: 'X' }], whole)).map(({ unit }) => unit?.id);
    expect(units).toEqual(['', '']);
  });
});

describe('what the controller made of a row of 100.00', () => {
  test.each<[string, Partial<Expense>, [number | null, number | null, number | null]]>([
    ['nothing yet', {}, [null, null, null]],
    ['declared, and a deduction all the same', { status: 'declared', deducted: 100 }, [null, null, null]],
    ['certified', { status: 'certified' }, [0, 10_000, null]],
    ['certified less a deduction', { status: 'certified', deducted: 2_500 }, [2_500, 7_500, null]],
    ['parked', { status: 'parked' }, [0, 0, null]],
    ['rejected', { status: 'rejected' }, [10_000, 0, null]],
    ['parked and taken up', { status: 'parked', taken_up: 2 }, [0, 10_000, 2]],
    ['taken up with a deduction', { status: 'certified', taken_up: 3, deducted: 1 }, [1, 9_999, 3]],
    ['taken up by its own report, which is none', { status: 'parked', taken_up: 1 }, [0, 0, null]],
    ['a deduction that could not be read', { status: 'certified', broken: ['deducted'] }, [null, null, null]],
    ['an amount that could not be read', { status: 'certified', declared: null }, [0, null, null]],
  ])('%s', async (_name, row, expected) => {
    const [claim] = await claimed([row]);
    expect([claim?.deducted, claim?.certified, claim?.takenUp]).toEqual(expected);
  });
});

test('shares of a row: the funds cut, what is left less the national share', async () => {
  const both = await claimed([
    { declared: 10_001 },
    { partner: 'PP2', currency: 'EUR', declared: 10_009 },
    { partner: 'X' },
  ]);
  expect(both.map(({ euShare, ownShare }) => [euShare, ownShare])).toEqual([
    [8_500, 1_501],
    [8_007, 1_002],
    [null, null],
  ]);
});

test('an as-of that is asked for leaves later rows out: by payment, else by document', async () => {
  const rows = [
    { paid_date: '2017-04-30' },
    { paid_date: '2017-05-01' },
    { paid_date: null, document_date: '2017-04-01' },
    { paid_date: null, document_date: '2017-06-01' },
  ];
  const left = await claimed(
    rows.map((row, i) => ({ ...row, id: `E-${i}` })),
    PROJECT,
    '2017-04-30',
  );
  expect(left.map(({ row }) => row.id)).toEqual(['E-0', 'E-2']);
});

describe('conversion', () => {
  const polish = { ...PROJECT, exchange: { month: 'submitted' as const, date: 'paid' as const } };
  const reports = [
    { ...aReport(1, '2017-03-01', '2017-08-31'), submitted: '2017-09-08' },
    { ...aReport(2, '2017-09-01', '2018-02-28'), submitted: '2018-03-09' },
  ];
  const row = { partner: 'PP2', declared: 445_776 };

  test('is at the month of the report’s submission', async () => {
    const both = await claimed([row, { ...row, paid_date: '2017-10-01' }], { ...polish, reports });
    expect(both.map(({ conversion: { month, rate }, declared }) => [month, rate?.text, declared])).toEqual([
      ['2017-09', '4.2598', 104_647],
      ['2018-03', '4.167', 106_978],
    ]);
  });

  test('of a parked row that is taken up keeps its rate', async () => {
    const [claim] = await claimed([{ ...row, status: 'parked', taken_up: 2 }], { ...polish, reports });
    expect([claim?.declared, claim?.certified]).toEqual([104_647, 104_647]);
  });
});
