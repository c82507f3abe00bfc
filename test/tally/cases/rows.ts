/** Quantity × price of a line. */
export const ROWS: readonly {
  readonly id: string;
  readonly kind: 'real' | 'unit-cost';
  readonly quantity: string;
  readonly price: string;
  readonly amount: string;
}[] = [
  { id: 'ROW-01', kind: 'unit-cost', quantity: '10', price: '2.00', amount: '20.00' },
  { id: 'ROW-02', kind: 'unit-cost', quantity: '10', price: '5.00', amount: '50.00' },
  { id: 'ROW-03', kind: 'real', quantity: '5.5', price: '1000.33', amount: '5501.81' },
  { id: 'ROW-04', kind: 'unit-cost', quantity: '0.5', price: '1234.99', amount: '617.49' },
];
