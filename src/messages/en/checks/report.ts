import type { CheckTexts } from '../../types.ts';
import { DAYS } from './words.ts';

export const report = {
  'report/gap': ({ report, start, previousEnd, days }, f) =>
    `Report ${report} starts on ${start}; the one before ends on ${previousEnd}; ${f.count(days, DAYS)} in neither. Start it on the day after that, or leave its start out.`,
  'report/overlap': ({ report, start, previousEnd, days }, f) =>
    `Report ${report} starts on ${start}; the one before ends on ${previousEnd}; ${f.count(days, DAYS)} in both. Start it on the day after that, or leave its start out.`,
  'report/outside-project': ({ report, date, start, end }) =>
    `Report ${report} has the date ${date}; the project runs from ${start} to ${end}. Correct the report's date or the project's period.`,
} satisfies CheckTexts<'report'>;
