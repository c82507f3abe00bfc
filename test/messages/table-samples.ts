import type { LedgerRows, NoteArgs, TableSource } from '../../src/model/table.ts';

const STEP: NoteArgs['verdict'] = {
  amendment: 1,
  scope: 'category',
  moved: '3000.00',
  measure: { unit: null, amount: '4000.00', of: '100000.00', share: '4.00', allowed: '20000.00' },
  verdict: 'secretariat',
  reasons: ['within'],
};
const RULE: NoteArgs['flexibility'] = {
  scope: 'category',
  base: 'total',
  percent: '20.00',
  cumulative: true,
  locked: ['preparation'],
  within: 'free',
  above: 'committee',
};
const CONTROL = { decided: '100.00', certified: '90.00', parked: '10.00', deducted: null, undecided: '7.00' };

const FILES = { files: ['my-project/expenses.csv'] };
const rowsOf = (rows: number, more: Partial<LedgerRows> = {}): LedgerRows => ({
  ...{ rows, first: 'E-031', last: 'E-047', certified: rows, parked: 0, rejected: 0, undecided: 0 },
  ...more,
});
const DEFINITION: TableSource = { what: 'definition', files: ['my-project/project.yaml', 'my-project/budget.csv'] };
const COUNTED = [1, 2, 5, 11, 21, 22];
const SOURCES: readonly TableSource[] = [
  DEFINITION,
  ...COUNTED.flatMap((rows): TableSource[] => [
    { what: 'ledger', ...FILES, ...rowsOf(rows) },
    {
      what: 'ledger',
      files: ['a.csv', 'b.csv', 'c.csv', 'd.csv', 'e.csv'],
      ...rowsOf(rows, { first: null, last: null }),
    },
    { what: 'assets', ...FILES, rows },
    { what: 'lines', ...FILES, rows, first: 'my-project/project.yaml:14:7', last: 'my-project/project.yaml:60:9' },
    { what: 'flat-rates', files: ['my-project/project.yaml'], rows },
    { what: 'payments', files: ['my-project/payments.csv'], rows },
    { what: 'achievements', files: ['my-project/achievements.csv'], rows },
    { what: 'activities', files: ['my-project/activities.csv'], rows },
    { what: 'projects', files: [], rows },
  ]),
  { what: 'achievements', files: ['my-project/achievements.csv'], rows: null },
  { what: 'participants', files: ['my-project/participants.csv'] },
];

/** Arguments of notes as reports give them; a note without samples does not compile. */
export const NOTE_SAMPLES: { readonly [Code in keyof NoteArgs]: readonly NoteArgs[Code][] } = {
  sources: [
    ...SOURCES.map(one => ({ over: null, from: [one] })),
    { over: { level: 'row', rows: 30, of: 30 }, from: [DEFINITION] },
    { over: { level: 'project', rows: 2, of: 12 }, from: [DEFINITION] },
    { over: { level: 'row', rows: 7, of: 1_011 }, from: [DEFINITION] },
    {
      over: { level: 'project', rows: 2, of: 32 },
      from: [
        {
          ...{ what: 'this', report: 4, ...FILES },
          ...rowsOf(17, { certified: 13, parked: 1, rejected: 1, undecided: 2 }),
        },
        { what: 'previous', report: 4, ...FILES, ...rowsOf(30, { first: 'E-001', last: 'E-030' }) },
        { what: 'taken-up', report: 4, ...FILES, ...rowsOf(1, { first: 'E-012', last: 'E-012' }) },
      ],
    },
  ],
  rounding: (['floor', 'half-up', 'either'] as const).map(rounding => ({ rounding })),
  'rounding-over-project': [{ source: 'ERDF', sum: '778619.52', whole: '778619.53', rate: '85.00' }],
  'differs-from-contract': [{ source: 'own', sum: '778619.52', stated: '778619.53' }],
  'row-shares': [{}],
  'not-computed': [1, 2, 11].map(rows => ({ rows })),
  'no-partner': [1, 2, 11].map(rows => ({ rows })),
  'this-report': [{ report: 4, start: '2018-09-01', end: '2019-02-28' }],
  'no-report': [{}],
  'from-activities': [
    { people: ['P.1', 'CO44'], each: ['P.2'] },
    { people: [], each: ['P.2'] },
  ],
  'no-participants': [{}],
  'participants-counted': [
    { all: 12_040, complete: 12_000, leftOut: 40 },
    { all: null, complete: null, leftOut: null },
  ],
  'participants-incomplete': [{}],
  'participants-after': [{ day: '2018-12-31' }],
  'not-by-partner': [{}],
  'small-hidden': [{ below: 5 }],
  'indicators-hidden': [{}],
  'budget-until': [{ report: 1, amendment: 1, date: '2018-03-01' }],
  control: [{ partner: null, ...CONTROL, rows: 0 }, ...[1, 2, 10].map(rows => ({ partner: 'LP', ...CONTROL, rows }))],
  'rows-of-no-report': [1, 2, 11].map(rows => ({ rows })),
  'plan-by-periods': [{}],
  'plan-by-days': [{}],
  'plan-by-both': [{ spread: 1, units: 2 }],
  commitment: ['0.00', '250.00', null].map(open => ({
    ...{ year: 2015, amount: '1000.00', cumulative: '2000.00', until: '2018-12-31', claimed: '1750.00' },
    open,
  })),
  receivable: [{}],
  'payments-of-no-partner': [1, 2, 11].map(payments => ({ payments })),
  'up-to-report': [{ report: 2 }],
  'not-per-partner': [{}],
  'one-partner': [{ partner: 'LP' }],
  'beside-rows': ['-5.00', '5.00'].map(amount => ({ amount })),
  'not-in-classification': [{ years: [2018] }, { years: [2018, 2019] }],
  'no-rule': [{ programme: 'generic-2014-2020', what: ['report-due', 'control', 'durability'] }],
  'durability-unknown': [{}],
  flexibility: [RULE, { ...RULE, scope: 'partner', base: 'line', cumulative: false, locked: [] }],
  'no-flexibility': [{}],
  'by-work-package': [{}],
  'no-amendments': [{}],
  'compared-alone': [{}],
  verdict: [
    STEP,
    { ...STEP, amendment: null, verdict: 'free', reasons: ['free'], measure: null },
    { ...STEP, verdict: 'committee', reasons: ['locked', 'total', 'fund', 'partners', 'above'] },
    {
      ...STEP,
      ...{ moved: null, verdict: null, reasons: ['not-computed'] },
      measure: { unit: 'staff', amount: null, of: null, share: null, allowed: null },
    },
  ],
  'portfolio-years': [{}],
  'sources-not-allocated': [{ sources: ['ESF+', 'state'] }],
  'own-allocated': [{ sources: ['municipal', 'own'] }],
  'operations-apart': [1, 2, 100_000].map(operations => ({ operations })),
  'operations-in-currency': [1, 2, 11].map(operations => ({
    ...{ operations, currency: 'PLN' },
    ...{ total: '6165800.00', financing: '5665900.00' },
  })),
  'projects-not-read': [{ projects: ['a/project.yaml'] }, { projects: ['a/project.yaml', 'b/project.yaml'] }],
  'projects-not-known': [{ projects: ['08.4.1-ESFA-V-416-01-0001'] }],
  'paid-so-far': [{}],
};
