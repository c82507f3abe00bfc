import type { ScreenTexts } from '../types.ts';
import { format } from './format.ts';

export const screen: ScreenTexts = {
  categories: 'Pagal kategoriją',
  partners: 'Pagal partnerį',
  daysGone: 'Praėjo dienų',
  until: (period, end) =>
    /^\d+$/.test(period)
      ? `Nr. ${period}, iki ${format.date(end)}`
      : `${format.month(period)}, iki ${format.date(end)}`,
  byMonth: (first, last, most) => `${format.month(first)} – ${format.month(last)}, pagal mėnesį; █ – ${most}`,
  reached: 'Rod.',
  found: 'Rasta',
  measures: 'Priemonės',
  operations: 'Tik sąraše',
  more: count => `… ir dar ${format.number(String(count))}`,
  everything: 'Su --verbose rodoma viskas.',
  moreFindings: count =>
    `… ir dar ${format.count(count, { one: 'pastebėjimas', few: 'pastebėjimai', other: 'pastebėjimų' })}: visus pateikia „samata check“.`,
  oneOf: path => `Vienas projektas: samata show ${path}`,
  allOf: 'Visų projektų ekranai: --verbose',
};
