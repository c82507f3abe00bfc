import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';

/** A calendar day, `YYYY-MM-DD`: compared and sorted as text, free of time zones. */
export type Day = string;

/** A calendar month, `YYYY-MM`. */
export type Month = string;

/** date-fns counts in local time; days go in and come out by their local parts, so that no zone can move them. */
function toDate(day: Day): Date {
  const date = new Date(0);
  date.setFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  date.setHours(12, 0, 0, 0);
  return date;
}

function toDay(date: Date): Day {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The number of days of a month (1 to 12), or 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

export function addDays(day: Day, days: number): Day {
  return toDay(addDaysTo(toDate(day), days));
}

/** The same day of a later month, clamped to that month's end. */
export function addMonths(day: Day, months: number): Day {
  return toDay(addMonthsTo(toDate(day), months));
}

/** Days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

/** A Monday, from which days of the week are counted. */
const MONDAY = '2001-01-01';
const SATURDAY = 5;

/** The day itself; of a Saturday or a Sunday the Monday after it. */
export function orNextMonday(day: Day): Day {
  const ofWeek = ((daysBetween(MONDAY, day) % 7) + 7) % 7;
  return ofWeek < SATURDAY ? day : addDays(day, 7 - ofWeek);
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The month `count` months after `month`. */
export function addToMonth(month: Month, count: number): Month {
  return monthOf(addMonths(`${month}-01`, count));
}

/** The last day of a month. */
export function monthEnd(month: Month): Day {
  return addDays(`${addToMonth(month, 1)}-01`, -1);
}

/** The latest of some days, or null when there is none. */
export function latest(days: Iterable<Day | null>): Day | null {
  let last: Day | null = null;
  for (const day of days) if (day !== null && (last === null || day > last)) last = day;
  return last;
}
