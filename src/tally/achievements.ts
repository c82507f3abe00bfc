import type { Activity } from '../model/columns.ts';
import { addDays, addMonths, type Day } from '../model/date.ts';
import { Decimal, type Maybe } from '../model/money.ts';
import type { Indicator, Project } from '../model/project.ts';
import { countsPeople } from '../model/unit.ts';
import { MEASURED } from '../programmes/periods.ts';

/** What an indicator reached on a day; numbers are decimal text. */
export interface Dated {
  readonly date: Day;
  readonly value: string;
  readonly women: Maybe<string>;
  readonly men: Maybe<string>;
  readonly partner: string;
  readonly evidence: string;
}

/** The same with the row that says it, `achievements[3]`; null where no row of a table does. */
export interface Achieved extends Dated {
  readonly path: Maybe<string>;
  readonly note: string;
}

/** What a table of its own counts for an indicator; null where it does not tell. */
export type Fed = (indicator: Pick<Indicator, 'code' | 'common'>) => Maybe<readonly Dated[]>;

/** The people of an activity: as they were counted, else women and men. Null where nothing is stated, or not readable. */
function peopleOf({ participants, women, men, broken }: Activity): Maybe<string> {
  if (participants !== null) return participants;
  if (broken.includes('participants') || (women === null && men === null)) return null;
  return new Decimal(women ?? 0).plus(men ?? 0).toFixed();
}

function fromAchievements({ achievements }: Project, { code }: Indicator): Achieved[] {
  return achievements.flatMap(({ indicator, date, value, women, men, partner, evidence, note }, i) =>
    indicator === code && date !== null && value !== null
      ? [{ date, value, women, men, partner, evidence, note, path: `achievements[${i}]` }]
      : [],
  );
}

/** The indicators that an activity counts for: a day of training may be one of the days, and of the persons trained. */
export function codesOf({ indicator }: Pick<Activity, 'indicator'>): string[] {
  return indicator
    .split(/[;+,]/)
    .map(code => code.trim())
    .filter(code => code !== '');
}

/**
 * Whether activities count for an indicator by their people, and not as one each: as its unit says, and where that does
 * not tell, where more of its activities state people than do not.
 */
export function countsByPeople({ activities }: Project, { code, unit }: Indicator): boolean {
  const told = countsPeople(unit);
  if (told !== null) return told;
  const its = activities.filter(activity => codesOf(activity).includes(code));
  return its.filter(activity => peopleOf(activity) !== null).length * 2 > its.length;
}

function fromActivities(project: Project, its: Indicator): Achieved[] {
  const people = countsByPeople(project, its);
  const { code } = its;
  return project.activities.flatMap((activity, i) => {
    const { date, partner, evidence } = activity;
    const value = people ? peopleOf(activity) : '1';
    if (!codesOf(activity).includes(code) || date === null || value === null) return [];
    const sexes = people ? { women: activity.women, men: activity.men } : { women: null, men: null };
    return [{ date, value, ...sexes, partner, evidence, note: '', path: `activities[${i}]` }];
  });
}

/**
 * What an indicator reached, by day, in the order of the days and of one day in that of the file: from the one table in
 * which the definition says that it is counted. `fed` is what participants.csv counts; without it that has no values.
 */
export function achievementsOf(project: Project, indicator: Indicator, fed: Maybe<Fed> = null): readonly Achieved[] {
  const rows = (() => {
    switch (indicator.from) {
      case 'achievements':
        return fromAchievements(project, indicator);
      case 'activities':
        return fromActivities(project, indicator);
      case 'participants':
        return (fed?.(indicator) ?? []).map(one => ({ ...one, path: null, note: '' }));
    }
  })();
  return rows.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}

/**
 * What the definition says of supported entities, for an indicator that counts them and that no achievement tells of: as
 * of any day, and of no partner.
 */
export function entitiesOf({ entities }: Project, { code, common }: Indicator, asOf: Maybe<Day>): readonly Achieved[] {
  const value = common?.entity === true ? (entities.get(code) ?? null) : null;
  if (value === null || asOf === null) return [];
  return [{ date: asOf, value, women: null, men: null, partner: '', evidence: '', note: '', path: null }];
}

/** The day until which an indicator may still be measured; null where the project has no end. */
export function measuredUntil({ period: { end } }: Project, { common }: Indicator): Maybe<Day> {
  if (end === null || common === null || common.timing === null) return end;
  const { immediateDays, longerTermMonths } = MEASURED.value;
  return common.timing === 'immediate' ? addDays(end, immediateDays) : addMonths(end, longerTermMonths);
}

/** The last day of which an achievement may be: the end for outputs, later for results, and for what has no type. */
export function achievedUntil({ period: { end } }: Project, { type }: Indicator): Maybe<Day> {
  return end === null || type === 'output' ? end : addMonths(end, MEASURED.value.resultMonths);
}

/** Where a value that should grow falls. */
export interface Fall {
  readonly at: Achieved;
  /** Cumulative values, as decimal text. */
  readonly before: string;
  readonly after: string;
}

/**
 * Achievements by which what was reached falls: one below nothing in a sum, a lower level than the one before. A level
 * whose target lies below where it starts is meant to fall; the highest value never does.
 */
export function fallsOf({ sums, baseline, target }: Indicator, achieved: readonly Achieved[]): Fall[] {
  const [first] = achieved;
  if (first === undefined || sums === 'maximum') return [];
  const isMeantToFall = target !== null && new Decimal(target).lt(baseline ?? first.value);
  if (sums === 'latest' && isMeantToFall) return [];
  const falls: Fall[] = [];
  let before = new Decimal(sums === 'total' ? 0 : first.value);
  for (const at of achieved) {
    const after = sums === 'total' ? before.plus(at.value) : new Decimal(at.value);
    if (after.lt(before)) falls.push({ at, before: before.toFixed(), after: after.toFixed() });
    before = after;
  }
  return falls;
}
