/** Spending against the plan up to a report; `difference` is plan − so far. */
export const SPENDING: readonly {
  readonly id: string;
  readonly budget: string;
  readonly previous: string;
  readonly this: string;
  /** Of the budget, until the end of the report. */
  readonly plan: string;
  readonly soFar: string;
  readonly percent: string;
  readonly remaining: string;
  readonly difference: string;
  readonly percentOfPlan: string;
  readonly differs?: string;
}[] = [
  {
    id: 'SPD-01',
    budget: '1000.00',
    previous: '200.00',
    this: '400.00',
    plan: '0.00',
    soFar: '600.00',
    percent: '60.00',
    remaining: '400.00',
    difference: '-600.00',
    percentOfPlan: 'n/a',
    differs: 'plan less so far holds of no plan too, and no plan has no percentage',
  },
  {
    id: 'SPD-02',
    budget: '2350.00',
    previous: '700.00',
    this: '0.00',
    plan: '830.00',
    soFar: '700.00',
    percent: '29.79',
    remaining: '1650.00',
    difference: '130.00',
    percentOfPlan: '84.34',
  },
  {
    id: 'SPD-03',
    budget: '3350.00',
    previous: '900.00',
    this: '400.00',
    plan: '830.00',
    soFar: '1300.00',
    percent: '38.81',
    remaining: '2050.00',
    difference: '-470.00',
    percentOfPlan: '156.63',
  },
  {
    id: 'SPD-04',
    budget: '0.00',
    previous: '200.00',
    this: '400.00',
    plan: '0.00',
    soFar: '600.00',
    percent: 'n/a',
    remaining: '-600.00',
    difference: '-600.00',
    percentOfPlan: 'n/a',
    differs: 'of no plan as in SPD-01; all else holds',
  },
];
