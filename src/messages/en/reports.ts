import { EXPENSE_COLUMNS } from '../../model/columns.ts';
import type { Messages } from '../types.ts';

export const reports: Messages['reports'] = {
  budget: 'Budget',
  cofinancing: 'Co-financing',
  expenses: 'Expenses',
  indicators: 'Indicators',
};

const ledger = Object.fromEntries(EXPENSE_COLUMNS.map(({ key, heading }) => [key, heading.en]));

export const columns: Messages['columns'] = {
  ...ledger,
  project: 'Project',
  item: 'Item',
  unit: 'Unit',
  price: 'Price',
  flat: 'Flat rate',
  flat_of: 'of',
  amount: 'Amount',
  closure: 'Closure',
  source: 'Source',
  of: 'Part of',
  planned: 'Planned',
  planned_rate: 'Planned %',
  so_far: 'So far',
  so_far_rate: 'So far %',
  certified: 'Certified',
  certified_rate: 'Certified %',
  difference: 'Remaining',
  cap: 'Cap',
  rate: 'Rate',
  rate_month: 'Rate of',
  declared_eur: 'Declared (EUR)',
  deducted_eur: 'Deduction (EUR)',
  certified_eur: 'Certified (EUR)',
  eu_share: 'EU share',
  own_share: 'Own share',
  code: 'Code',
  name: 'Name',
  type: 'Type',
  baseline: 'Baseline',
  target: 'Target',
  previous: 'Previous',
  this: 'This report',
  cumulative: 'Cumulative',
  women: 'Women',
  men: 'Men',
  percent: '% of target',
  evidence: 'Evidence',
};

export const period: Messages['period'] = key => (key === 'p0' ? 'Preparation' : `Period ${key.slice(1)}`);

export const words: Messages['words'] = {
  'indicator-status': {
    'not-started': 'not started',
    'on-track': 'on track',
    late: 'late',
    reached: 'reached',
    exceeded: 'exceeded',
  },
};

export const notes: Messages['notes'] = {
  rounding: ({ rounding }) =>
    rounding === 'half-up'
      ? 'A fund’s share of each partner’s total is rounded half up to the cent, once per report; own is the rest.'
      : rounding === 'either'
        ? 'A fund’s share of each partner’s total is rounded down to the cent, once per report; stated amounts may also be rounded half up.'
        : 'A fund’s share of each partner’s total is rounded down to the cent, once per report; own is the rest.',
  'rounding-over-project': ({ source, sum, whole, rate }, f) =>
    `${source} of the project is the sum of its partners’ shares, ${f.money(sum)}; ${f.percent(rate)} of the total alone would be ${f.money(whole)}.`,
  'differs-from-contract': ({ source, sum, stated }, f) =>
    `${source} of the project is the sum of its partners’ shares, ${f.money(sum)}; the contract states ${f.money(stated)}.`,
  'row-shares': () =>
    'EU and own share of single rows are informative: each is cut to the cent, while a report’s split is cut once.',
  'not-computed': ({ rows }, f) =>
    `${f.count(rows, { one: 'row stands', other: 'rows stand' })} in sums with an amount or exchange rate that is not known: such sums are n/a.`,
  'no-partner': ({ rows }, f) =>
    `${f.count(rows, { one: 'row names', other: 'rows name' })} no partner of the project and ${rows === 1 ? 'stands' : 'stand'} in no partner’s figures.`,
  'this-report': ({ report, start, end }) =>
    `“This report” is report ${report}, ${start} to ${end}; “previous” is all before it.`,
  'no-report': () => 'No reporting period holds this day: everything so far counts as “this report”.',
  'up-to-report': ({ report }) => `Figures so far are those up to report ${report}.`,
  'one-partner': ({ partner }, f) => `Rows of partner ${f.quote(partner)} alone.`,
};
