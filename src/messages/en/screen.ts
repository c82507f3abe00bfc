import type { ScreenTexts } from '../types.ts';
import { format } from './format.ts';

export const screen: ScreenTexts = {
  categories: 'By category',
  partners: 'By partner',
  daysGone: 'Days gone',
  until: (period, end) =>
    /^\d+$/.test(period)
      ? `Report ${period}, until ${format.date(end)}`
      : `${format.month(period)}, until ${format.date(end)}`,
  byMonth: (first, last, most) => `${format.month(first)} – ${format.month(last)}, by month; █ is ${most}`,
  reached: 'Ind.',
  found: 'Found',
  measures: 'Measures',
  operations: 'Listed only',
  more: count => `… ${format.number(String(count))} more`,
  everything: '--verbose tells everything.',
  moreFindings: count =>
    `… ${format.count(count, { one: 'more finding', other: 'more findings' })}: “samata check” lists all.`,
  oneOf: path => `One project: samata show ${path}`,
  allOf: 'The screens of all: --verbose',
};
