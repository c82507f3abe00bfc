import type { Percent } from '../model/money.ts';
import type { Deadlines, FlatRateRule, Ruled, SimplifiedRule, VatRule } from './pack.ts';

// What the regulations of a programming period say to every programme of it; a pack takes these and adds its own.

/** The categories of Interreg, which any programme may use. */
export const CATEGORIES = {
  staff: 'staff',
  office: 'office',
  travel: 'travel',
  external: 'direct',
  equipment: 'direct',
  infrastructure: 'direct',
} as const;

/** The categories of ESF projects in Lithuania; staff is the part of project implementation that is paid as wages. */
export const ESF_CATEGORIES = {
  land: 'direct',
  'real-estate': 'direct',
  works: 'direct',
  equipment: 'direct',
  staff: 'staff',
  implementation: 'direct',
  publicity: 'direct',
  indirect: 'indirect',
} as const;

/** What is paid beside the funds in Lithuania. */
export const STATE_AND_OWN = {
  state: 'national',
  municipal: 'own',
  own: 'own',
  public: 'own',
  private: 'own',
} as const;

/** What is paid beside the funds. */
export const NATIONAL_AND_OWN = {
  state: 'national',
  own: 'own',
  public: 'own',
  'automatic-public': 'own',
  private: 'own',
  municipal: 'own',
} as const;

const known = <T>(value: T, basis: string): Ruled<T> => ({ value, basis, status: 'known' });

/** Programmes cut spending plans that are missed; the range in use begins at 70 %. */
const SPENDING_PLAN = known(
  7_000,
  'Reg. (EU) 1303/2013 art. 136, Reg. (EU) 2021/1060 art. 105: unspent commitments lapse; programmes hold projects to 70–80 % of their plans',
);

/** Programmes ask why an indicator stays far below its target; the range in use begins at 80 %. */
const INDICATOR_TARGET: Ruled<Percent> = {
  value: 8_000,
  basis:
    'Interreg VI-A South Baltic, changes in projects: up to 20 % less of an output or result is a minor deviation; programmes ask for 80–85 % of a target',
  status: 'found',
};

export const PERIOD_2014_2020 = {
  eligibility: known({ from: '2014-01-01', to: '2023-12-31' }, 'Reg. (EU) 1303/2013 art. 65(2)'),
  flatRates: [
    known<FlatRateRule>({ role: 'office', of: 'staff', upTo: 1_500 }, 'Reg. (EU) 1303/2013 art. 68(1)(b)'),
    known<FlatRateRule>(
      { role: 'office', of: 'direct', upTo: 2_500 },
      'Reg. (EU) 1303/2013 art. 68(1)(a), with a fair method',
    ),
    known<FlatRateRule>(
      { role: 'staff', of: 'direct', upTo: 2_000 },
      'Reg. (EU) 1303/2013 art. 68a(1); Interreg: Reg. (EU) 1299/2013 art. 19',
    ),
    known<FlatRateRule>({ role: 'other', of: 'staff', upTo: 4_000 }, 'Reg. (EU) 1303/2013 art. 68b'),
  ],
  simplified: [
    known<SimplifiedRule>({ option: 'hourly-rate', hours: 1_720 }, 'Reg. (EU) 1303/2013 art. 68a(2)–(4)'),
    known<SimplifiedRule>(
      { option: 'compulsory-up-to', amount: 10_000_000, of: 'public-support' },
      'Reg. (EU) 1303/2013 art. 67(2a), for the ERDF and the ESF',
    ),
    known<SimplifiedRule>({ option: 'not-wholly-procured' }, 'Reg. (EU) 1303/2013 art. 67(4)'),
  ],
  vat: known<VatRule>({ eligibleBelow: null }, 'Reg. (EU) 1303/2013 art. 69(3)(c)'),
  deadlines: {
    report: null,
    control: null,
    payment: known(90, 'Reg. (EU) 1303/2013 art. 132(1)'),
    retention: known(
      { from: 'accounts', below: 100_000_000, years: 3, largerYears: 2 },
      'Reg. (EU) 1303/2013 art. 140(1)',
    ),
    durability: known(5, 'Reg. (EU) 1303/2013 art. 71(1)'),
  } satisfies Deadlines as Deadlines,
  spendingPlan: SPENDING_PLAN,
  indicatorTarget: INDICATOR_TARGET,
};

export const PERIOD_2021_2027 = {
  eligibility: known({ from: '2021-01-01', to: '2029-12-31' }, 'Reg. (EU) 2021/1060 art. 63(2)'),
  flatRates: [
    known<FlatRateRule>({ role: 'office', of: 'staff', upTo: 1_500 }, 'Reg. (EU) 2021/1060 art. 54(b)'),
    known<FlatRateRule>(
      { role: 'office', of: 'direct', upTo: 2_500 },
      'Reg. (EU) 2021/1060 art. 54(c), with a fair method; 7 % without one, art. 54(a)',
    ),
    known<FlatRateRule>({ role: 'staff', of: 'direct', upTo: 2_000 }, 'Reg. (EU) 2021/1060 art. 55(1)'),
    known<FlatRateRule>({ role: 'travel', of: 'staff', upTo: 1_500 }, 'Interreg: Reg. (EU) 2021/1059 art. 41(5)'),
    known<FlatRateRule>({ role: 'other', of: 'staff', upTo: 4_000 }, 'Reg. (EU) 2021/1060 art. 56(1)'),
  ],
  simplified: [
    known<SimplifiedRule>({ option: 'hourly-rate', hours: 1_720 }, 'Reg. (EU) 2021/1060 art. 55(2)–(4)'),
    known<SimplifiedRule>(
      { option: 'compulsory-up-to', amount: 20_000_000, of: 'total' },
      'Reg. (EU) 2021/1060 art. 53(2)',
    ),
  ],
  vat: known<VatRule>({ eligibleBelow: 500_000_000 }, 'Reg. (EU) 2021/1060 art. 64(1)(c)'),
  deadlines: {
    report: null,
    control: null,
    payment: known(80, 'Reg. (EU) 2021/1060 art. 74(1)(b)'),
    retention: known({ from: 'last-payment', years: 5 }, 'Reg. (EU) 2021/1060 art. 82'),
    durability: known(5, 'Reg. (EU) 2021/1060 art. 65(1)'),
  } satisfies Deadlines as Deadlines,
  spendingPlan: SPENDING_PLAN,
  indicatorTarget: INDICATOR_TARGET,
};

/** The funds whose small operations of 2021–2027 take simplified cost options. */
export const SIMPLIFIED_FUNDS = known(
  ['ERDF', 'ESF+', 'JTF', 'AMIF', 'ISF', 'BMVI'],
  'Reg. (EU) 2021/1060 art. 53(2), first subparagraph',
);

/** Controllers of Interreg programmes decide within three months of the documents. */
export const INTERREG_CONTROL = {
  '2014-2020': known(3, 'Reg. (EU) 1299/2013 art. 23(4)'),
  '2021-2027': known(3, 'Reg. (EU) 2021/1059 art. 46(6)'),
} as const;

/** The accounting year begins on this day of the year; its accounts are submitted by that day of the year after its end. */
export const ACCOUNTS = known(
  { yearBegins: '07-01', submittedBy: '02-15' },
  'Reg. (EU) 1303/2013 arts 2(29) and 137(1); Reg. (EU, Euratom) 966/2012 art. 59(5)',
);

/** Categories whose money builds or buys what has to keep its use. */
export const INVESTMENTS = known(
  ['infrastructure', 'equipment', 'land', 'real-estate', 'works'],
  'Reg. (EU) 1303/2013 art. 71(1), Reg. (EU) 2021/1060 art. 65(1): infrastructure or productive investment',
);

/** How long after a project, or after a participant left it, what it changed is measured. */
export const MEASURED = known(
  { immediateDays: 28, longerTermMonths: 6, resultMonths: 12 },
  'Reg. (EU) 1304/2013 Annex I: within four weeks of leaving, and six months after; indicators of Reg. (EU) 2021/1058 Annex I: results up to one year after the project',
);
