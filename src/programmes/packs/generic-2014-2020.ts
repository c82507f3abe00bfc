import type { Pack } from '../pack.ts';
import { CATEGORIES, NATIONAL_AND_OWN, PERIOD_2014_2020 } from '../periods.ts';

export const generic20142020: Pack = {
  id: 'generic-2014-2020',
  name: 'Any programme of 2014–2020, by the regulations alone',
  period: '2014-2020',
  categories: {
    value: {
      ...CATEGORIES,
      other: 'other',
    },
    basis: 'Reg. (EU) 481/2014 arts 3–7, used for every fund',
    status: 'known',
  },
  sources: {
    value: {
      ERDF: 'fund',
      ESF: 'fund',
      CF: 'fund',
      YEI: 'fund',
      EAFRD: 'fund',
      EMFF: 'fund',
      ...NATIONAL_AND_OWN,
    },
    basis: 'Reg. (EU) 1303/2013 arts 1 and 120; YEI: Reg. (EU) 1304/2013 art. 16',
    status: 'known',
  },
  cap: { value: 8500, basis: 'Reg. (EU) 1303/2013 art. 120(3)', status: 'known' },
  rounding: {
    value: 'either',
    basis: 'Official lists of operations of the period mix both; a stated amount may be either',
    status: 'found',
  },
  eligibility: PERIOD_2014_2020.eligibility,
  countries: null,
  area: null,
  code: null,
  exchange: null,
  flatRates: PERIOD_2014_2020.flatRates,
  simplified: PERIOD_2014_2020.simplified,
  vat: PERIOD_2014_2020.vat,
  categoryCaps: [],
  deadlines: PERIOD_2014_2020.deadlines,
  spendingPlan: PERIOD_2014_2020.spendingPlan,
  indicatorTarget: PERIOD_2014_2020.indicatorTarget,
  size: [],
  unverified: [],
};
