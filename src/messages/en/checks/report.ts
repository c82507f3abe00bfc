import type { CheckTexts, Format } from '../../types.ts';
import { DAYS } from './words.ts';

/** `2018-03 4.1670` as people say it: `4.1670 (2018-03)`. */
function rateAndMonth(text: string, f: Format): string {
  const [month = '', rate = ''] = text.split(' ');
  return `${f.number(rate)} (${f.month(month)})`;
}

export const report = {
  'report/gap': ({ report, start, previousEnd, days }, f) =>
    `Report ${report} starts on ${f.date(start)}; the one before ends on ${f.date(previousEnd)}; ${f.count(days, DAYS)} in neither. Start it on the day after that, or leave its start out.`,
  'report/overlap': ({ report, start, previousEnd, days }, f) =>
    `Report ${report} starts on ${f.date(start)}; the one before ends on ${f.date(previousEnd)}; ${f.count(days, DAYS)} in both. Start it on the day after that, or leave its start out.`,
  'report/outside-project': ({ report, date, start, end }, f) =>
    `Report ${report} has the date ${f.date(date)}; the project runs from ${f.date(start)} to ${f.date(end)}. Correct the report's date or the project's period.`,
  'report/closed-differs': ({ report, what, partner, line, column, closed, now }, f) => {
    const value = (text: string | null) =>
      text === null
        ? 'nothing'
        : /^-?\d+\.\d\d$/.test(text)
          ? f.money(text)
          : what === 'rate'
            ? rateAndMonth(text, f)
            : f.quote(text);
    const mend = 'Put back what was submitted, or close the report again with --force where the change was agreed.';
    if (column === 'id') {
      return closed === null
        ? `Report ${report} is closed, and row ${f.quote(line)} was not in it. Give the row a later report.`
        : `Report ${report} is closed, and its row ${f.quote(line)} is no longer in the ledger. ${mend}`;
    }
    const whose = partner === null ? '' : ` of ${f.quote(partner)}`;
    const of = {
      row: `Row ${f.quote(line)}, ${column}`,
      rate: `The rate of ${line}`,
      budget: `${line}${whose}, ${column}`,
      figure: `${line}${whose}, ${column}`,
    }[what];
    return `Report ${report} is closed. ${of}: ${value(closed)} when it was closed, ${value(now)} now. ${mend}`;
  },
  'report/submitted-before-end': ({ report, end, submitted, days }, f) =>
    `Report ${report} was handed in on ${f.date(submitted)}, ${f.count(days, DAYS)} before its period ends on ${f.date(end)}. Correct one of the dates.`,
  'report/late': ({ report, end, submitted, due, within, days }, f) =>
    `Report ${report} was handed in on ${f.date(submitted)}, ${f.count(days, DAYS)} after ${f.date(due)}: the programme gives ${f.count(within, DAYS)} from the end of its period, ${f.date(end)}. Check the date; if it is right, keep the consent to a later day with the report.`,
} satisfies CheckTexts<'report'>;
