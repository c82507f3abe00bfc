import { type Day, daysBetween } from '../model/date.ts';
import { type Maybe, type Percent, ratio } from '../model/money.ts';
import type { Period } from '../model/project.ts';

/** How much of a project's time is over on a day, that day included; null where its dates are not known. */
export function elapsedOf(
  { start, end }: Pick<Period, 'start' | 'end'>,
  asOf: Maybe<Day>,
): Maybe<{ readonly days: number; readonly of: number; readonly percent: Maybe<Percent> }> {
  if (start === null || end === null || asOf === null || start > end) return null;
  const of = daysBetween(start, end) + 1;
  const days = Math.min(of, Math.max(0, daysBetween(start, asOf) + 1));
  return { days, of, percent: ratio(days, of) };
}
