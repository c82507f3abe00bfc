import type { Amounts, Funding } from './given.ts';

/** Budgets of partners known by their totals, and the shares of funds and partners in the whole. */
export const PBF_01 = {
  partners: [
    {
      id: 'P1',
      total: '3000.00',
      funding: { ESF: '80%', public: '600.00' },
      funds: { ESF: '2400.00' },
      share: '50.59',
    },
    {
      id: 'P2',
      total: '30.00',
      funding: { ERDF: '80%', CF: '10%', public: '3.00' },
      funds: { ERDF: '24.00', CF: '3.00' },
      share: '0.51',
    },
    {
      id: 'P3',
      total: '2900.00',
      funding: { ESF: '80%', private: '580.00' },
      funds: { ESF: '2320.00' },
      share: '48.90',
    },
  ],
  /** Percent of the ESF. */
  ofFund: { P1: '50.85', P3: '49.15' },
  sources: { ERDF: '24.00', ESF: '4720.00', CF: '3.00', own: '1183.00', public: '603.00', private: '580.00' },
  rates: { ERDF: '0.40', ESF: '79.60', CF: '0.05' },
  total: '5930.00',
} as const satisfies {
  partners: readonly { id: string; total: string; funding: Funding; funds: Amounts; share: string }[];
  ofFund: Amounts;
  sources: Amounts;
  rates: Amounts;
  total: string;
};

/** A fund beside one named own source; its rates are rounded half up. */
export const CFO_01 = {
  total: '200.00',
  funding: { ERDF: '60%', 'automatic-public': '40.00', own: 'rest' },
  fund: '120.00',
  named: '40.00',
  rate: '60.00',
  /** The fund's percent of itself and the named source. */
  rateOfBoth: '75.00',
} as const;
