import type { Day } from '../model/date.ts';
import { daysInMonth } from '../model/date.ts';

export type DateRead = { readonly day: Day } | { readonly problem: 'form' | 'calendar' | 'two-digit-year' };

const YEAR_FIRST = /^(\d{4})([-.])(\d{2})\2(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const SHORT_YEAR = /^\d{1,2}([-./])\d{1,2}\1\d{2}$/;

function parse(text: string): DateRead {
  const yearFirst = YEAR_FIRST.exec(text);
  const dayFirst = yearFirst === null ? DAY_FIRST.exec(text) : null;
  const [year, month, date] =
    yearFirst !== null
      ? [yearFirst[1], yearFirst[3], yearFirst[4]]
      : dayFirst !== null
        ? [dayFirst[3], dayFirst[2], dayFirst[1]]
        : [];
  if (year === undefined || month === undefined || date === undefined) {
    return { problem: SHORT_YEAR.test(text) ? 'two-digit-year' : 'form' };
  }
  const exists = Number(date) >= 1 && Number(date) <= daysInMonth(Number(year), Number(month));
  if (!exists || Number(year) < 1900) return { problem: 'calendar' };
  return { day: `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` };
}

/** Dates repeat: a ledger of years has a few thousand of them. */
const known = new Map<string, DateRead>();
const KNOWN_AT_MOST = 50_000;

/** A date as people write it: `2017-03-01`, `2017.03.01`, `01.03.2017`; a year of two digits is refused. */
export function readDate(text: string): DateRead {
  let read = known.get(text);
  if (read === undefined) {
    read = parse(text.trim());
    if (known.size < KNOWN_AT_MOST) known.set(text, read);
  }
  return read;
}

/** A month, `2017-03`, `2017.03` or `03.2017`; null when it is none. */
export function readMonth(text: string): string | null {
  const match = /^(\d{4})[-.](\d{1,2})$/.exec(text) ?? /^(\d{1,2})[-.](\d{4})$/.exec(text);
  if (match === null) return null;
  const [year = '', month = ''] = (match[1] ?? '').length === 4 ? [match[1], match[2]] : [match[2], match[1]];
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : null;
}
