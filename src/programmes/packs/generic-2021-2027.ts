import type { Pack } from '../pack.ts';
import { CATEGORIES, NATIONAL_AND_OWN, PERIOD_2021_2027 } from '../periods.ts';

export const generic20212027: Pack = {
  id: 'generic-2021-2027',
  name: 'Any programme of 2021–2027, by the regulations alone',
  period: '2021-2027',
  categories: {
    value: {
      ...CATEGORIES,
      other: 'other',
    },
    basis: 'Reg. (EU) 2021/1059 arts 39–44, used for every fund',
    status: 'known',
  },
  sources: {
    value: {
      ERDF: 'fund',
      ESF: 'fund',
      'ESF+': 'fund',
      CF: 'fund',
      JTF: 'fund',
      EMFAF: 'fund',
      AMIF: 'fund',
      ISF: 'fund',
      BMVI: 'fund',
      ...NATIONAL_AND_OWN,
    },
    basis: 'Reg. (EU) 2021/1060 art. 1(1)',
    status: 'known',
  },
  cap: { value: 8500, basis: 'Reg. (EU) 2021/1060 art. 112(3)(a)', status: 'known' },
  rounding: {
    value: 'floor',
    basis: 'The monitoring systems of the period round each share of a fund down',
    status: 'found',
  },
  eligibility: PERIOD_2021_2027.eligibility,
  countries: null,
  area: null,
  code: null,
  exchange: null,
  flatRates: PERIOD_2021_2027.flatRates,
  simplified: PERIOD_2021_2027.simplified,
  vat: PERIOD_2021_2027.vat,
  categoryCaps: [],
  deadlines: PERIOD_2021_2027.deadlines,
  spendingPlan: PERIOD_2021_2027.spendingPlan,
  indicatorTarget: PERIOD_2021_2027.indicatorTarget,
  size: [],
  unverified: [],
};
