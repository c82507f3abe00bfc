import type { Amounts, Funding } from './given.ts';

interface SplitCase {
  readonly id: string;
  readonly total: string;
  readonly funding: Funding;
  readonly expected: Amounts;
}

/** The co-financing of a budget. */
export const PLANNED: readonly SplitCase[] = [
  {
    id: 'AFC-01',
    total: '5123.12',
    funding: { CF: '23.26%', own: 'rest' },
    expected: { CF: '1191.63', own: '3931.49' },
  },
  {
    id: 'AFC-02',
    total: '61458.42',
    funding: { ERDF: '60%', ESF: '14.66%', own: 'rest' },
    expected: { ERDF: '36875.05', ESF: '9009.80', own: '15573.57' },
  },
  {
    id: 'AFC-03',
    total: '14249.50',
    funding: { CF: '25%', ESF: '15%', own: 'rest' },
    expected: { CF: '3562.37', ESF: '2137.42', own: '8549.71' },
  },
];

/** The co-financing of a claim: what each source gives of the amount. */
export const CLAIMED: readonly (SplitCase & { readonly amount: string })[] = [
  {
    id: 'SPL-01',
    total: '679.00',
    funding: { ERDF: '15%', ESF: '25%', public: '20.00', 'automatic-public': '30.00', private: '40.00' },
    amount: '1000.00',
    expected: {
      ERDF: '150.00',
      ESF: '250.00',
      own: '600.00',
      public: '29.45',
      'automatic-public': '44.18',
      private: '58.91',
      rounding: '467.46',
    },
  },
  {
    id: 'SPL-02',
    total: '679.00',
    funding: { ERDF: '15%', ESF: '25%', public: '20.00', 'automatic-public': '30.00', private: '40.00' },
    amount: '0.00',
    expected: {
      ERDF: '0.00',
      ESF: '0.00',
      own: '0.00',
      public: '0.00',
      'automatic-public': '0.00',
      private: '0.00',
      rounding: '0.00',
    },
  },
  {
    id: 'SPL-03',
    total: '0.00',
    funding: { ERDF: '15%', ESF: '25%', public: '20.00', 'automatic-public': '30.00', private: '40.00' },
    amount: '1000.00',
    expected: { public: '0.00', 'automatic-public': '0.00', private: '0.00', rounding: '600.00' },
  },
  {
    id: 'SPL-06',
    total: '500.00',
    funding: { ERDF: '13.97%', ESF: '63.12%', public: '30.00', 'automatic-public': '40.00', private: '50.00' },
    amount: '37.00',
    expected: {
      ERDF: '5.16',
      ESF: '23.35',
      own: '8.49',
      public: '2.22',
      'automatic-public': '2.96',
      private: '3.70',
      rounding: '-0.39',
    },
  },
  {
    id: 'SPL-07',
    total: '500.00',
    funding: { ERDF: '13.97%', ESF: '63.12%', public: '30.00', 'automatic-public': '40.00', private: '50.00' },
    amount: '6.23',
    expected: {
      ERDF: '0.87',
      ESF: '3.93',
      own: '1.43',
      public: '0.37',
      'automatic-public': '0.49',
      private: '0.62',
      rounding: '-0.05',
    },
  },
  {
    id: 'SPL-08',
    total: '500.00',
    funding: { ERDF: '13.97%', ESF: '63.12%', public: '30.00', 'automatic-public': '40.00', private: '50.00' },
    amount: '389.83',
    expected: {
      ERDF: '54.45',
      ESF: '246.06',
      own: '89.32',
      public: '23.38',
      'automatic-public': '31.18',
      private: '38.98',
      rounding: '-4.22',
    },
  },
];

/** Amounts beyond those in which samata counts to the cent, and the same a thousand times smaller with as many cents. */
export const BEYOND: readonly (SplitCase & { readonly amount: string; readonly smaller: string })[] = [
  {
    id: 'SPL-04',
    total: '7000000000.00',
    funding: { ERDF: '66%', public: '2200000000.00', 'automatic-public': '180000000.00', private: '0.00' },
    amount: '1000000000000000.01',
    smaller: '1000000000000.01',
    expected: {
      ERDF: '660000000000.00',
      own: '340000000000.01',
      public: '314285714285.71',
      'automatic-public': '25714285714.28',
      private: '0.00',
    },
  },
  {
    id: 'SPL-05',
    total: '7000000000.00',
    funding: { ERDF: '66%', public: '2200000000.00', 'automatic-public': '180000000.00', private: '0.00' },
    amount: '2000000000000000.02',
    smaller: '2000000000000.02',
    expected: {
      ERDF: '1320000000000.01',
      own: '680000000000.01',
      public: '628571428571.43',
      'automatic-public': '51428571428.57',
      private: '0.00',
    },
  },
];
