/** What partners brought to one indicator, before and in a report, and what that makes together. */
export const INDICATORS: readonly {
  readonly id: string;
  readonly type: string;
  readonly contributions: readonly (readonly [previous: string, thisReport: string])[];
  readonly previous: string;
  readonly thisReport: string;
}[] = [
  {
    id: 'IND-01',
    type: 'output',
    contributions: [
      ['4800', '4900'],
      ['12', '13'],
    ],
    previous: '4812',
    thisReport: '4913',
  },
  {
    id: 'IND-02',
    type: 'result',
    contributions: [
      ['100', '500'],
      ['10', '50'],
      ['11', '5'],
    ],
    previous: '121',
    thisReport: '555',
  },
];
