import { Decimal, type Maybe } from '../model/money.ts';
import type { Project } from '../model/project.ts';
import { unitOf } from '../model/unit.ts';

/** A row whose women and men do not fit what it counts; numbers are decimal text. */
export interface Uneven {
  /** The cell of the value: `achievements[3].value`. */
  readonly path: string;
  /** Empty for an activity of no indicator. */
  readonly code: string;
  readonly value: string;
  readonly women: Maybe<string>;
  readonly men: Maybe<string>;
  readonly sum: string;
}

interface Counted {
  readonly women: Maybe<string>;
  readonly men: Maybe<string>;
  readonly broken: readonly string[];
}

/** The sum of women and men where it does not fit a value; of a correction, which is negative, all the other way round. */
function misfit(value: Maybe<string>, { women, men, broken }: Counted, mayBeLess: boolean): Maybe<string> {
  if (value === null || (women === null && men === null)) return null;
  if (broken.some(key => key === 'women' || key === 'men')) return null;
  const sum = new Decimal(women ?? 0).plus(men ?? 0);
  const over = sum.minus(value).mul(new Decimal(value).isNegative() ? -1 : 1);
  const fits = mayBeLess || women === null || men === null ? over.lte(0) : over.isZero();
  return fits ? null : sum.toFixed();
}

/**
 * Rows of achievements and activities whose women and men are not all whom they count; or, where `mayBeLess` since some
 * are neither, more than these. One of the two alone is compared as a part. A percentage has no such parts.
 */
export function unevenRows({ achievements, activities, indicators }: Project, mayBeLess: boolean): Uneven[] {
  const percents = new Set(indicators.filter(({ unit }) => unitOf(unit) === 'percent').map(({ code }) => code));
  const achieved = achievements.flatMap((row, i): Uneven[] => {
    const { indicator: code, value, women, men } = row;
    const sum = percents.has(code) ? null : misfit(value, row, mayBeLess);
    return sum === null || value === null ? [] : [{ path: `achievements[${i}].value`, code, value, women, men, sum }];
  });
  const done = activities.flatMap((row, i): Uneven[] => {
    const { indicator: code, participants: value, women, men } = row;
    const sum = misfit(value, row, mayBeLess);
    return sum === null || value === null
      ? []
      : [{ path: `activities[${i}].participants`, code, value, women, men, sum }];
  });
  return [...achieved, ...done];
}
