import type { Day } from './date.ts';
import type { Maybe } from './money.ts';

export const CHART_NAMES = [
  'spending',
  'categories',
  'partners',
  'sources',
  'indicators',
  'portfolio',
  'measures',
] as const;
export type ChartName = (typeof CHART_NAMES)[number];

/** What a place along a chart is called: an id of the data, or a word of ours for it, and its name in full where there is one. */
export interface ChartLabel {
  readonly id: string;
  /** Which of our words the id is, as in a table's column. */
  readonly words?: string;
  readonly name?: string;
  /** The last day of a report, or of a month. */
  readonly until?: Day;
  /** Of how many it is that have no place of their own. */
  readonly others?: number;
}

/** What is told of every place: its values, in cents or in hundredths of a point; null is n/a, and no bar of nothing. */
export interface ChartSeries {
  /** The key of the column whose heading names it. */
  readonly key: string;
  readonly values: readonly Maybe<number>[];
  /** What is meant to be, what is, and where it leads: they look the same in all charts. */
  readonly role: 'plan' | 'actual' | 'forecast';
}

/** A picture of figures that stand in a table: the same figures, none of its own. */
export interface Chart {
  readonly chart: ChartName;
  /** Over time, or one beside the other. */
  readonly form: 'lines' | 'bars';
  readonly kind: 'money' | 'percent';
  readonly labels: readonly ChartLabel[];
  readonly series: readonly ChartSeries[];
}

/** A chart without what is nowhere known; none at all where nothing is left, or nothing but zeros. */
export function telling(chart: Chart): Chart[] {
  const series = chart.series.filter(({ values }) => values.some(value => value !== null));
  return series.some(({ values }) => values.some(value => value !== null && value !== 0)) ? [{ ...chart, series }] : [];
}
