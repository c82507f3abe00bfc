import type { Pack } from '../pack.ts';
import { CATEGORIES, INTERREG_CONTROL, NATIONAL_AND_OWN, PERIOD_2014_2020 } from '../periods.ts';

const PROGRAMME = 'Cooperation programme Interreg V-A Lithuania–Poland, decision C(2015)9279 of 15 December 2015';
const CALLS = 'Calls for proposals of Interreg V-A Lithuania–Poland';

export const interregVaLtPl: Pack = {
  id: 'interreg-v-a-lt-pl',
  name: 'Interreg V-A Lithuania–Poland 2014–2020',
  period: '2014-2020',
  categories: {
    value: {
      preparation: 'other',
      ...CATEGORIES,
      other: 'other',
    },
    basis: 'Reg. (EU) 481/2014 arts 3–7; infrastructure and preparation costs: programme level',
    status: 'known',
  },
  sources: {
    value: {
      ERDF: 'fund',
      ...NATIONAL_AND_OWN,
    },
    basis: `${CALLS}: ERDF at most 85 %, own contribution at least 15 %`,
    status: 'found',
  },
  cap: { value: 8500, basis: 'Reg. (EU) 1303/2013 art. 120(3), last subparagraph', status: 'known' },
  rounding: {
    value: 'floor',
    basis: 'Published partner budgets of the programme: each ERDF share is the partner’s total × 85 % rounded down',
    status: 'found',
  },
  eligibility: {
    value: { from: '2014-01-01', to: '2023-12-31' },
    basis: 'Reg. (EU) 1303/2013 art. 65(2); decision C(2015)9279',
    status: 'found',
  },
  countries: {
    value: ['LT', 'PL'],
    basis: `Reg. (EU) 1299/2013 art. 12(2); ${CALLS}: at least one Lithuanian and one Polish partner`,
    status: 'found',
  },
  area: {
    // NUTS 2013 as in the programme, then the same regions in NUTS 2016.
    value: [
      'LT001',
      'LT002',
      'LT004',
      'LT007',
      'LT00A',
      'PL343',
      'PL345',
      'PL623',
      'LT011',
      'LT021',
      'LT022',
      'LT024',
      'LT027',
      'PL841',
      'PL843',
    ],
    basis: `${PROGRAMME}: programme area; Reg. (EU) 1299/2013 art. 20`,
    status: 'found',
  },
  code: {
    value: { forms: ['LT-PL-[1-5][RS]-###'], example: 'LT-PL-1R-049', placeholder: 'LT-PL-5R-999' },
    basis: `${CALLS}: project codes LT-PL-<call><R|S>-<number>`,
    status: 'found',
  },
  exchange: null,
  // What the regulations offer to every programme; which of it this one took is among what was not found.
  flatRates: PERIOD_2014_2020.flatRates,
  simplified: PERIOD_2014_2020.simplified,
  vat: PERIOD_2014_2020.vat,
  categoryCaps: [
    {
      value: { categories: ['equipment', 'infrastructure'], upTo: 3_000, totalUpTo: 5_000_000 },
      basis: `${CALLS}: investments of a small project are at most 30 % of its total`,
      status: 'found',
    },
  ],
  deadlines: {
    ...PERIOD_2014_2020.deadlines,
    report: {
      value: 10,
      basis: 'Progress report guidelines of the programme: within 10 calendar days of the period’s end',
      status: 'found',
    },
    control: INTERREG_CONTROL['2014-2020'],
  },
  spendingPlan: PERIOD_2014_2020.spendingPlan,
  indicatorTarget: PERIOD_2014_2020.indicatorTarget,
  size: [
    {
      value: { kind: 'regular', above: 5_000_000, upTo: 100_000_000, forms: ['LT-PL-[1-5]R-###'] },
      basis: CALLS,
      status: 'found',
    },
    {
      value: { kind: 'small', above: 1_000_000, upTo: 5_000_000, forms: ['LT-PL-[1-5]S-###'] },
      basis: CALLS,
      status: 'found',
    },
  ],
  unverified: [
    {
      value: 'exchange month',
      basis: 'Reg. (EU) 1299/2013 art. 28 lets the programme choose (a), (b) or (c); its choice was not found',
      status: 'unverified',
    },
    {
      value: 'flat rates for staff and office costs',
      basis: 'Programme manual: not found',
      status: 'unverified',
    },
    {
      value: 'limit of preparation costs',
      basis: 'Programme manual: not found',
      status: 'unverified',
    },
    {
      value: 'threshold of budget transfers',
      basis: 'Programme manual: not found',
      status: 'unverified',
    },
  ],
};
