import type { Month } from '../model/date.ts';
import { Decimal, portion } from '../model/money.ts';
import type { Rate, StatedRate } from '../model/project.ts';
import { SERIES } from './rate-series.ts';

/** Finds the rate of a currency for a month. */
export interface RateTable {
  find(currency: string, month: Month): Rate | null;
  /** The last month up to `month` that has a rate. */
  lastMonth(currency: string, month: Month): Month | null;
}

/** A rate, and the month that it is of. */
export interface MonthRate {
  readonly month: Month;
  readonly rate: Rate;
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
  const find = (currency: string, month: Month) => {
    const rate = stated.get(`${currency} ${month}`) ?? shippedRates().get(`${currency} ${month}`) ?? null;
    return rate === null || rate.millionths === 0 ? null : rate;
  };
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

/** The shipped rate of a month; where the table lacks it, that of the nearest month, of two the earlier. */
export function nearestShipped(currency: string, month: Month): MonthRate | null {
  const number = (its: Month) => Number(its.slice(0, 4)) * 12 + Number(its.slice(5, 7));
  let nearest: MonthRate | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [key, rate] of shippedRates()) {
    const [its = '', when = ''] = key.split(' ');
    const away = Math.abs(number(when) - number(month));
    if (its !== currency || away >= least) continue;
    least = away;
    nearest = { month: when, rate };
  }
  return nearest;
}

/** Whether a rate is nearer than twice or half to 1 ÷ the rate that is known, and further than that from it itself. */
export function isUpsideDown(stated: Rate, known: Rate): boolean {
  const within = (ratio: Decimal) => ratio.gte(0.5) && ratio.lte(2);
  const ours = new Decimal(stated.millionths);
  return !within(ours.div(known.millionths)) && within(ours.mul(known.millionths).div(1_000_000).div(1_000_000));
}

/** A published rate has four decimals; what differs by more than half of the last is another rate. */
const ROUNDING_OF_PUBLISHED = 50;

/** Whether a rate is another than the table's: of one that is derived itself, by more than one percent. */
export function differsFrom(stated: Rate, known: Rate): boolean {
  const most = known.derived ? portion(known.millionths, 1, 100, 'down') : ROUNDING_OF_PUBLISHED;
  return Math.abs(stated.millionths - known.millionths) > most;
}
