import type { Month } from '../model/date.ts';
import type { Rate, StatedRate } from '../model/project.ts';
import { SERIES } from './rate-series.ts';

/** Finds the rate of a currency for a month. */
export interface RateTable {
  find(currency: string, month: Month): Rate | null;
  /** The last month up to `month` that has a rate. */
  lastMonth(currency: string, month: Month): Month | null;
}

/** A rate as it is written, up to six decimals, in millionths; null when it is not one. */
export function millionths(text: string): number | null {
  const match = /^(\d{1,6})(?:\.(\d{1,6}))?$/.exec(text);
  return match === null ? null : Number(match[1]) * 1_000_000 + Number((match[2] ?? '').padEnd(6, '0'));
}

let shipped: Map<string, Rate> | undefined;

function shippedRates(): ReadonlyMap<string, Rate> {
  if (shipped !== undefined) return shipped;
  shipped = new Map();
  for (const { currency, source, derived, rows } of SERIES) {
    for (const row of rows.trim().split('\n')) {
      const [month = '', text = '', day] = row.split(' ');
      const value = millionths(text);
      if (value === null) continue;
      shipped.set(`${currency} ${month}`, {
        millionths: value,
        text,
        source: day === undefined ? source : `${source} ${day}`,
        derived,
      });
    }
  }
  return shipped;
}

/** The shipped table under the project's own rates, which win. */
export function rateTable(own: readonly StatedRate[]): RateTable {
  const stated = new Map(own.map(rate => [`${rate.currency} ${rate.month}`, rate]));
  const find = (currency: string, month: Month) =>
    stated.get(`${currency} ${month}`) ?? shippedRates().get(`${currency} ${month}`) ?? null;
  return {
    find,
    lastMonth(currency, month) {
      let last: Month | null = null;
      for (const key of [...stated.keys(), ...shippedRates().keys()]) {
        const [its = '', when = ''] = key.split(' ');
        if (its === currency && when <= month && (last === null || when > last)) last = when;
      }
      return last;
    },
  };
}
