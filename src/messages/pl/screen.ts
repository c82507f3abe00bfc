import type { ScreenTexts } from '../types.ts';
import { format } from './format.ts';

export const screen: ScreenTexts = {
  categories: 'Według kategorii',
  partners: 'Według partnera',
  daysGone: 'Minęło dni',
  until: (period, end) =>
    /^\d+$/.test(period) ? `Nr ${period}, do ${format.date(end)}` : `${format.month(period)}, do ${format.date(end)}`,
  byMonth: (first, last, most) => `${format.month(first)} – ${format.month(last)}, według miesiąca; █ to ${most}`,
  reached: 'Wsk.',
  found: 'Uwagi',
  measures: 'Przedsięwzięcia',
  operations: 'Tylko na liście',
  more: count => `… i jeszcze ${format.number(String(count))}`,
  everything: 'Z --verbose widać wszystko.',
  moreFindings: count =>
    `… i jeszcze ${format.count(count, { one: 'uwaga', few: 'uwagi', many: 'uwag', other: 'uwag' })}: wszystkie podaje „samata check”.`,
  oneOf: path => `Jeden projekt: samata show ${path}`,
  allOf: 'Ekrany wszystkich: --verbose',
};
