import type { CheckArgs } from '../../../model/checks.ts';
import type { CheckTexts, Format } from '../../types.ts';
import { DAYS, didYouMean, listed, name, ROWS } from './words.ts';

const FILES = {
  achievements: 'achievements.csv',
  activities: 'activities.csv',
  participants: 'participants.csv',
  indicators: 'the definition',
};

/** Of rows that name an indicator which they do not count for. */
function stray(args: CheckArgs['indicator/unknown-code'], f: Format): string {
  const { code, reason, table, rows, from, known, nearest } = args;
  const its = f.quote(code);
  const count = f.count(rows, ROWS);
  const [names, counts] = rows === 1 ? ['names', 'counts'] : ['name', 'count'];
  if (reason === 'other-table') {
    const table = FILES[from ?? 'activities'];
    return `${its} is counted in ${table}: ${count} of achievements.csv ${counts} nowhere. Remove ${rows === 1 ? 'it' : 'them'}, or write from: achievements in the definition.`;
  }
  if (reason === 'not-fed') {
    return `${count} of activities.csv ${names} ${its}, which counts achievements.csv and has none there. Write from: activities in the definition, or enter the achievements.`;
  }
  const there = known.length === 0 ? 'The definition has none.' : `The definition has ${listed(known, f)}.`;
  return `${count} of ${FILES[table]} ${names} the indicator ${its}, which the definition has not, and ${counts} nowhere${didYouMean(nearest, f) || '. Correct the code, or add the indicator.'} ${there}`;
}

export const indicator = {
  'indicator/unknown-code': (args, f) => {
    const { code, reason, elsewhere, nearest } = args;
    const its = f.quote(code);
    switch (reason) {
      case 'not-listed':
        return `${its} has no name, and no list of this project's funds and period has such a code${didYouMean(nearest, f) || '.'} Correct the code, or write the name and unit of an indicator of your own; “samata indicators” shows the lists.`;
      case 'other-list':
        return `${its} has no name, and stands in the list of ${elsewhere}, which is not one of this project's. Correct the code or the funding, or write its name and unit.`;
      case 'unverified':
        return `${its} has no name, and samata's catalogue is not sure of that code. Write its name and unit as your programme has them.`;
      default:
        return stray(args, f);
    }
  },
  'indicator/unit-differs': ({ code, unit, expected }, f) =>
    `${f.quote(code)} is counted in ${name(unit, f)}; its list counts ${name(expected, f)}. Correct the unit, or the code.`,
  'indicator/target-missing': ({ code }, f) =>
    `${f.quote(code)} has no target, so nothing says how far it is. Add the target of the contract.`,
  'indicator/outside-period': ({ code, date, from, to, days }, f) =>
    date < from
      ? `What ${f.quote(code)} reached on ${f.date(date)} is ${f.count(days, DAYS)} before ${f.date(from)}, the first day on which it counts. Check the date.`
      : `What ${f.quote(code)} reached on ${f.date(date)} is ${f.count(days, DAYS)} after ${f.date(to)}, the last day on which it counts. Check the date.`,
  'indicator/decreases': ({ code, date, before, after }, f) =>
    `${f.quote(code)} falls from ${f.number(before)} to ${f.number(after)} on ${f.date(date)}. Correct the value, or say in note why it was corrected.`,
  'indicator/breakdown-differs': ({ code, value, women, men, sum, mayBeLess }, f) => {
    const parts = [
      women === null ? [] : [`women ${f.money(women)}`],
      men === null ? [] : [`men ${f.money(men)}`],
    ].flat();
    const counted = parts.length === 2 ? `${parts.join(' + ')} = ${f.money(sum)}` : parts.join('');
    const who = code === null ? 'The activity' : f.quote(code);
    const most = mayBeLess || parts.length === 1 ? ' at most' : '';
    return `${who}: ${counted}; ${f.number(value)}${most} expected, for that many are counted in all. Correct one of the numbers.`;
  },
  'indicator/below-target-at-end': ({ code, target, reached, percent, least, until }, f) =>
    `${f.quote(code)} reached ${f.number(reached)}; its target is ${f.number(target)}: ${f.percent(percent)} by ${f.date(until)}, and programmes ask for ${f.percent(least)} at least. Check whether achievements are missing; if not, explain it in the final report.`,
  'indicator/no-evidence': ({ code, without, rows }, f) =>
    `${f.quote(code)}: ${f.count(without, { one: 'achievement', other: 'achievements' })} of ${f.money(String(rows))} ${without === 1 ? 'names' : 'name'} no evidence. Say in evidence which list, act or report shows ${without === 1 ? 'it' : 'each'}.`,
  'indicator/percent-summed': ({ code, count, values, sum }, f) => {
    const parts = values
      .map(value => f.money(value))
      .join(' + ')
      .replaceAll('+ -', '− ');
    const more = count > values.length ? ' + …' : '';
    return `${f.quote(code)} is a percentage, and its ${f.count(count, { one: 'value', other: 'values' })} are added up: ${parts}${more} = ${f.money(sum)}. Write sums: latest, and as its achievements what the whole project has reached by then.`;
  },
} satisfies CheckTexts<'indicator'>;
