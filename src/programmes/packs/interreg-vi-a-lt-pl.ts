import type { Pack } from '../pack.ts';
import { CATEGORIES, INTERREG_CONTROL, NATIONAL_AND_OWN, PERIOD_2021_2027 } from '../periods.ts';

const PROGRAMME = 'Interreg VI-A Lithuania–Poland 2021–2027';

export const interregViaLtPl: Pack = {
  id: 'interreg-vi-a-lt-pl',
  name: PROGRAMME,
  period: '2021-2027',
  categories: {
    value: {
      preparation: 'other',
      ...CATEGORIES,
      other: 'other',
    },
    basis: 'Reg. (EU) 2021/1059 arts 39–44; preparation costs: programme level',
    status: 'known',
  },
  sources: {
    value: {
      ERDF: 'fund',
      ...NATIONAL_AND_OWN,
    },
    basis: `${PROGRAMME}: ERDF at most 80 %; Resolution 877 of the Government of Lithuania of 24 August 2022: the state may pay half of a public partner’s least own contribution`,
    status: 'found',
  },
  cap: {
    value: 8000,
    basis: `Reg. (EU) 2021/1059 art. 13; ${PROGRAMME}: 45,706,836 of 57,133,546`,
    status: 'found',
  },
  rounding: {
    value: 'floor',
    basis: 'The programme’s monitoring system rounds each share of a fund down',
    status: 'found',
  },
  eligibility: PERIOD_2021_2027.eligibility,
  countries: {
    value: ['LT', 'PL'],
    basis: 'Reg. (EU) 2021/1059 art. 23(1): partners of at least two participating countries',
    status: 'known',
  },
  area: null,
  code: null,
  exchange: {
    value: 'submitted',
    basis: 'Reg. (EU) 2021/1059 art. 38(5): the month in which expenditure is submitted for verification',
    status: 'found',
  },
  flatRates: PERIOD_2021_2027.flatRates,
  simplified: PERIOD_2021_2027.simplified,
  vat: PERIOD_2021_2027.vat,
  categoryCaps: [],
  deadlines: { ...PERIOD_2021_2027.deadlines, control: INTERREG_CONTROL['2021-2027'] },
  spendingPlan: PERIOD_2021_2027.spendingPlan,
  indicatorTarget: PERIOD_2021_2027.indicatorTarget,
  size: [],
  unverified: [
    { value: 'programme area', basis: 'NUTS 3 regions of the programme: not found', status: 'unverified' },
    { value: 'form of project codes', basis: 'Programme manual: not found', status: 'unverified' },
    { value: 'days until a report is due', basis: 'Subsidy contract: not found', status: 'unverified' },
    { value: 'flat rates that the programme chose', basis: 'Programme manual: not found', status: 'unverified' },
  ],
};
