import type { Expense } from '../../src/model/columns.ts';
import type { Measure, Operation, Portfolio } from '../../src/model/portfolio.ts';
import type { Project } from '../../src/model/project.ts';
import type { Member } from '../../src/tally/portfolio.ts';
import { figured } from './figured.ts';
import { aLine, anIndicator, aPartner, aProject, aReport, cents, slices } from './values.ts';

/** A measure with allocations as they are written: `{ ESF: '100000.00' }`; a null one could not be read. */
export function aMeasure(
  id: string,
  allocation: Readonly<Record<string, string | null>> = {},
  above: Measure | null = null,
): Measure {
  return {
    path: `measures[${id}]`,
    id,
    title: { en: `Measure ${id}` },
    parent: above?.id ?? null,
    depth: above === null ? 0 : above.depth + 1,
    allocation: new Map(
      Object.entries(allocation).map(([source, text]) => [source, text === null ? null : cents(text)]),
    ),
  };
}

export function aPortfolio(measures: readonly Measure[], operations: readonly Operation[] = []): Portfolio {
  return {
    folder: 'town',
    file: 'town/portfolio.yaml',
    name: { lt: 'Lazdijų vietos plėtros strategija' },
    period: { start: null, end: null, preparationFrom: null, paymentsUntil: null },
    measures,
    operations,
    list: operations.length === 0 ? null : { sheet: null, file: 'town/list.csv', fields: new Map([['code', 2]]) },
    places: new Map(),
    keys: new Map(),
  };
}

export function anOperation(index: number, operation: Partial<Operation>): Operation {
  return {
    path: `list[${index}]`,
    project: '',
    code: '',
    beneficiary: '',
    total: null,
    financing: null,
    currency: '',
    status: '',
    start: null,
    end: null,
    signed: null,
    source_row: null,
    file: 0,
    line: index + 2,
    broken: [],
    ...operation,
  };
}

export async function aMember(
  project: Partial<Project>,
  rows: readonly Partial<Expense>[] = [],
  findings: Member['findings'] = { error: 0, warning: 0 },
): Promise<Member> {
  const whole = aProject(project);
  return { project: whole, figures: await figured(whole, rows), findings, hidden: new Set() };
}

const IN_2018 = { start: '2018-01-01', end: '2018-12-31', preparationFrom: null, paymentsUntil: null };

const ONE = aMeasure('1', { ESF: '100000.00', state: '10000.00' });
const ONE_ONE = aMeasure('1.1', { ESF: '60000.00' }, ONE);

/** Three measures, one below the other; the last one has no allocation of its own. */
export const STRATEGY = aPortfolio([ONE, ONE_ONE, aMeasure('1.1.1', {}, ONE_ONE)]);

/** Two reports, a row of none, two indicators with a target, of which one is reached, and one without. */
export const family = () =>
  aMember(
    {
      code: 'Lazdijai-family',
      title: { lt: 'Šeimos namai', en: 'A house for families' },
      measure: '1.1.1',
      period: { start: '2017-03-01', end: '2018-12-31', preparationFrom: null, paymentsUntil: null },
      reports: [aReport(1, '2017-03-01', '2017-12-31'), aReport(2, '2018-01-01', '2018-12-31')],
      partners: [
        aPartner({
          lines: [aLine({ category: 'staff', amount: cents('40000.00') })],
          funding: slices({ ESF: '80%', state: '10%', own: 'rest' }),
        }),
      ],
      indicators: [
        anIndicator({ code: 'P.1', target: '10' }),
        anIndicator({ code: 'P.2', target: '4' }),
        anIndicator({ code: 'P.3', target: null }),
      ],
      achievements: [
        {
          indicator: 'P.1',
          date: '2018-03-01',
          value: '13',
          partner: '',
          women: null,
          men: null,
          evidence: '',
          note: '',
          file: 0,
          line: 2,
          broken: [],
        },
      ],
    },
    [
      { id: 'E-1', report: 1, declared: cents('10000.01'), paid_date: '2017-05-02' },
      { id: 'E-2', report: 2, declared: cents('5000.00'), paid_date: '2018-05-02' },
      { id: 'E-3', declared: cents('100.00'), paid_date: null },
    ],
    { error: 0, warning: 2 },
  );

/** Known by its totals alone, with nothing spent. */
export const seniors = () =>
  aMember({
    code: 'Lazdijai-54',
    title: { lt: '54+' },
    measure: '1.1',
    period: IN_2018,
    total: cents('25000.00'),
    funding: slices({ ESF: '21250.00', own: '3750.00' }),
  });

/** Of no measure, in months, with an indicator that has no target. */
export const bikes = () =>
  aMember(
    {
      code: 'Lazdijai-bikes',
      programme: 'interreg-v-a-lt-pl',
      period: IN_2018,
      total: cents('1000.00'),
      funding: slices({ ERDF: '85%', own: 'rest' }),
      indicators: [anIndicator({ target: null })],
    },
    [{ declared: cents('200.00'), paid_date: '2018-05-02' }],
    { error: 1, warning: 0 },
  );

/** What it spent is not known: a row in a currency without a rate. */
export const fair = () =>
  aMember(
    {
      code: 'Lazdijai-fair',
      measure: '1',
      period: IN_2018,
      total: cents('10000.00'),
      funding: slices({ ESF: '85%', own: 'rest' }),
    },
    [{ declared: cents('300.00'), currency: 'PLN', paid_date: '2018-05-02' }],
  );
