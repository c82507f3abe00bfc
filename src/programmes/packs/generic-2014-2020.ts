import type { Pack } from '../pack.ts';

export const generic20142020: Pack = {
  id: 'generic-2014-2020',
  name: 'Any programme of 2014–2020, by the regulations alone',
  categories: {
    value: {
      staff: 'staff',
      office: 'office',
      travel: 'travel',
      external: 'direct',
      equipment: 'direct',
      infrastructure: 'direct',
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
      state: 'national',
      own: 'own',
      public: 'own',
      'automatic-public': 'own',
      private: 'own',
      municipal: 'own',
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
  eligibility: {
    value: { from: '2014-01-01', to: '2023-12-31' },
    basis: 'Reg. (EU) 1303/2013 art. 65(2)',
    status: 'known',
  },
  countries: null,
  area: null,
  code: null,
  exchange: null,
  flatRates: [
    {
      value: { category: 'office', of: 'staff', upTo: 1500 },
      basis: 'Reg. (EU) 1303/2013 art. 68(1)(b)',
      status: 'known',
    },
    {
      value: { category: 'office', of: 'direct', upTo: 2500 },
      basis: 'Reg. (EU) 1303/2013 art. 68(1)(a), with a fair method',
      status: 'known',
    },
    {
      value: { category: 'staff', of: 'direct', upTo: 2000 },
      basis: 'Reg. (EU) 1303/2013 art. 68a(1); Interreg: Reg. (EU) 1299/2013 art. 19',
      status: 'known',
    },
    { value: { category: 'other', of: 'staff', upTo: 4000 }, basis: 'Reg. (EU) 1303/2013 art. 68b', status: 'known' },
  ],
  size: [],
  unverified: [],
};
