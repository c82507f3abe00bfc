/** Declared amounts ÷ units for 1 EUR. */
export const CURRENCY: readonly {
  readonly id: string;
  readonly declared: string;
  readonly rate: string;
  readonly eur: string;
}[] = [
  { id: 'CUR-01', declared: '254.48', rate: '25.4855', eur: '9.99' },
  { id: 'CUR-02', declared: '48.50', rate: '7.7895', eur: '6.23' },
  { id: 'CUR-03', declared: '16.50', rate: '1', eur: '16.50' },
];
