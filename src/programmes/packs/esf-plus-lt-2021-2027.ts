import type { Pack } from '../pack.ts';
import { ESF_CATEGORIES, PERIOD_2021_2027, STATE_AND_OWN } from '../periods.ts';

export const esfPlusLt20212027: Pack = {
  id: 'esf-plus-lt-2021-2027',
  name: 'Programme for the European Union funds’ investments 2021–2027, Lithuania',
  period: '2021-2027',
  categories: {
    value: ESF_CATEGORIES,
    basis: 'Reg. (EU) 2021/1060 arts 53–56, 64 and 67; named as in the operational programme of 2014–2020',
    status: 'known',
  },
  sources: {
    value: { 'ESF+': 'fund', ERDF: 'fund', CF: 'fund', JTF: 'fund', ...STATE_AND_OWN },
    basis:
      'Reg. (EU) 2021/1060 art. 1(1); state budget, municipal budgets, other public and private money. Of a project’s shares none is capped: art. 112 binds the priority, the grant contract rules the project',
    status: 'known',
  },
  // Reg. (EU) 2021/1060 art. 112 caps what the funds give to a priority; the grant contract rules one project.
  cap: null,
  rounding: {
    value: 'either',
    basis: 'Lists of operations of 2014–2020 in Lithuania mix both; a stated amount may be either',
    status: 'found',
  },
  eligibility: PERIOD_2021_2027.eligibility,
  countries: null,
  area: null,
  code: {
    value: {
      // With two pairs of digits more it is the code of an activity.
      forms: ['##-###-##-##-##', '##-###-##-##-##-##-##'],
      example: '12-003-03-01-04',
      placeholder: '99-999-99-99-99',
    },
    basis: 'Calls of the programme: codes NN-NNN-NN-NN-NN, of activities such as 12-003-03-01-04-01-02',
    status: 'found',
  },
  exchange: null,
  flatRates: [
    { value: { role: 'indirect', of: 'staff', upTo: 1_500 }, basis: 'Reg. (EU) 2021/1060 art. 54(b)', status: 'known' },
    {
      value: { role: 'indirect', of: 'direct', upTo: 2_500 },
      basis: 'Reg. (EU) 2021/1060 art. 54(c), with a fair method; 7 % without one, art. 54(a)',
      status: 'known',
    },
    { value: { role: 'staff', of: 'direct', upTo: 2_000 }, basis: 'Reg. (EU) 2021/1060 art. 55(1)', status: 'known' },
    {
      // Wages and allowances of participants are implementation, and eligible on top.
      value: { role: 'indirect', of: 'staff', upTo: 4_000, forAllBut: ['implementation'] },
      basis: 'Reg. (EU) 2021/1060 art. 56(1)',
      status: 'known',
    },
  ],
  simplified: PERIOD_2021_2027.simplified,
  vat: PERIOD_2021_2027.vat,
  categoryCaps: [
    {
      // 10 % elsewhere: no definition tells which land is derelict, so none is an error that may be right.
      value: { categories: ['land'], upTo: 1_500, totalUpTo: null },
      basis: 'Reg. (EU) 2021/1060 art. 64(1)(b): land at most 10 % of the total, 15 % of derelict sites',
      status: 'known',
    },
  ],
  deadlines: {
    ...PERIOD_2021_2027.deadlines,
    durability: {
      value: 5,
      basis: 'Reg. (EU) 2021/1060 art. 65(1); what the ESF+ paid only where State aid rules ask for it, art. 65(2)',
      status: 'known',
    },
  },
  spendingPlan: PERIOD_2021_2027.spendingPlan,
  indicatorTarget: PERIOD_2021_2027.indicatorTarget,
  size: [],
  unverified: [
    {
      value: 'names and numbers of the expense categories',
      basis: 'Rules of project administration and financing of 2021–2027: not found',
      status: 'unverified',
    },
    {
      value: 'rates of the Capital region and of the Central and Western region',
      basis: 'Calls of the programme: 40–50 % and 85 %, pro rata by region, not verified for single projects',
      status: 'unverified',
    },
    {
      value: 'threshold of budget changes',
      basis: 'Grant contract: not found',
      status: 'unverified',
    },
    {
      value: 'days until a report or a payment claim is due',
      basis: 'Grant contract and its schedule of payment claims: not found',
      status: 'unverified',
    },
    {
      value: 'countries and regions of partners',
      basis: 'Calls of the measures: not verified',
      status: 'unverified',
    },
  ],
};
