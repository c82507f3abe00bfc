import type { Pack } from '../pack.ts';
import { ESF_CATEGORIES, PERIOD_2014_2020, STATE_AND_OWN } from '../periods.ts';

const LIST = 'Official list of applications and projects of the operational programme, 30 October 2016';

export const esfLt20142020: Pack = {
  id: 'esf-lt-2014-2020',
  name: 'Operational programme for the European Union funds’ investments 2014–2020, Lithuania',
  period: '2014-2020',
  categories: {
    value: ESF_CATEGORIES,
    basis:
      'Rules of project administration and financing, order 1K-316 of the Minister of Finance: 1 land, 2 real estate, 3 works, 4 equipment, 5 project implementation (staff within it), 6 publicity, 7 indirect and other costs by flat rate',
    status: 'known',
  },
  sources: {
    value: { ESF: 'fund', YEI: 'fund', ERDF: 'fund', CF: 'fund', ...STATE_AND_OWN },
    basis:
      'Funds of the operational programme, state budget, municipal budgets, other public and private money. Of a project’s shares none is capped: Reg. (EU) 1303/2013 art. 120 binds the priority, the grant contract rules the project',
    status: 'known',
  },
  // Reg. (EU) 1303/2013 art. 120 caps what the funds give to a priority. The grant contract rules one project, which may
  // have more: there are many that the fund and the state pay whole.
  cap: null,
  rounding: {
    value: 'either',
    basis: `${LIST}: shares are rounded down in some projects, half up in others`,
    status: 'found',
  },
  eligibility: PERIOD_2014_2020.eligibility,
  countries: null,
  area: null,
  code: {
    value: {
      // The list has the agencies LVPA, ESFA, CPVA, APVA, TID and FM; one that came later is no mistake. An eighth of its
      // codes are of other forms, of which the second one is known.
      forms: ['@@', '@@@', '@@@@'].flatMap(agency => [
        `##.#.#-${agency}-[KVRTF]-###-##-####`,
        `@##-${agency}-[KVRTF]-##-####`,
      ]),
      example: '08.4.1-ESFA-V-416-01-0001',
      placeholder: '99.9.9-ESFA-V-999-99-9999',
    },
    basis: `${LIST}: 88.1 % of 2,471 codes are measure, agency, kind of selection, activity, call and number; others like J05-LVPA-K-01-0220`,
    status: 'found',
  },
  exchange: null,
  flatRates: [
    {
      value: { role: 'indirect', of: 'staff', upTo: 1_500 },
      basis: 'Reg. (EU) 1303/2013 art. 68(1)(b)',
      status: 'known',
    },
    {
      value: { role: 'indirect', of: 'direct', upTo: 2_500 },
      basis: 'Reg. (EU) 1303/2013 art. 68(1)(a), with a fair method',
      status: 'known',
    },
    {
      value: { role: 'staff', of: 'direct', upTo: 2_000 },
      basis: 'Reg. (EU) 1303/2013 art. 68a(1)',
      status: 'known',
    },
    {
      // Wages and allowances of participants are implementation, and eligible on top.
      value: { role: 'indirect', of: 'staff', upTo: 4_000, forAllBut: ['implementation'] },
      basis: 'Reg. (EU) 1303/2013 art. 68b(1), before: Reg. (EU) 1304/2013 art. 14(2)',
      status: 'known',
    },
  ],
  simplified: PERIOD_2014_2020.simplified,
  vat: PERIOD_2014_2020.vat,
  categoryCaps: [
    {
      // 10 % elsewhere: no definition tells which land is derelict, so none is an error that may be right.
      value: { categories: ['land'], upTo: 1_500, totalUpTo: null },
      basis: 'Reg. (EU) 1303/2013 art. 69(3)(b): land at most 10 % of the total, 15 % of derelict sites',
      status: 'known',
    },
  ],
  deadlines: {
    ...PERIOD_2014_2020.deadlines,
    durability: {
      value: 5,
      basis: 'Reg. (EU) 1303/2013 art. 71(1); what the ESF paid only where State aid rules ask for it, art. 71(3)',
      status: 'known',
    },
  },
  spendingPlan: PERIOD_2014_2020.spendingPlan,
  indicatorTarget: PERIOD_2014_2020.indicatorTarget,
  size: [],
  unverified: [
    {
      value: 'an eighth expense category',
      basis: 'Rules of project administration and financing: contributions in kind and others, not verified',
      status: 'unverified',
    },
    {
      value: 'flat rates of indirect costs by the size of direct costs',
      basis: 'Annex 10 of the rules of project administration and financing, order 1K-316: its steps were not found',
      status: 'unverified',
    },
    {
      value: 'threshold of budget changes',
      basis: 'Grant contract: those of one agency alone were found',
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
