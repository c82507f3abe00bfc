import type { PersonalData } from '../../../model/checks.ts';
import type { CheckTexts } from '../../types.ts';
import { first } from './words.ts';

const WHAT: Readonly<Record<PersonalData, string>> = {
  name: 'a name',
  'personal-code': 'a personal code',
  address: 'an address',
  phone: 'a phone number',
  email: 'an e-mail address',
  'birth-date': 'a date of birth',
  account: 'the number of a bank account',
};

const FIELDS: Readonly<Record<string, string>> = {
  sex: 'sex',
  birth_year: 'year of birth',
  employment: 'employment',
  education: 'education',
  entered: 'day of entry',
  migrant: 'migrant',
  disability: 'disability',
  disadvantaged: 'disadvantaged',
};

const RESULTS = { result_at_exit: 'the result on leaving', result_6m: 'the result six months after' };

export const participant = {
  'participant/personal-data': ({ what, column }, f) =>
    column === null
      ? `This cell holds ${WHAT[what]}, so nothing of the file is read. Take out what tells who people are${what === 'birth-date' ? ', and keep the year of birth alone' : ''}; where it is ${what === 'name' ? 'a code of your own, put a digit into it' : 'a number of your own, put a letter before it'}.`
      : `The column ${f.quote(column)} looks like ${WHAT[what]}, so nothing of the file is read. Remove the column${what === 'birth-date' ? ' and keep the year of birth alone' : ''}; people stand here under a number or code of yours.`,
  'participant/incomplete': ({ person, missing }, f) => {
    const fields = f.list(missing.map(key => FIELDS[key] ?? key));
    return person === null
      ? `Nobody counts in a common indicator: the table has no column for ${fields}. Add ${missing.join(', ')} to the row of headings and fill in what is known.`
      : `${f.quote(person)} counts in no common indicator: ${fields} missing. Fill in what is known; where a person does not say, write refused.`;
  },
  'participant/duplicate': ({ person, first: place }, f) =>
    `${f.quote(person)} stands here a second time ${first(place)}; a person counts once, by the first row. Join the rows.`,
  'participant/sub-count-above-parent': ({ codes, value, parents, most, above }, f) => {
    const sum = (some: readonly string[]) => some.join(' + ');
    return `${sum(codes)} = ${f.money(value)} is a part of ${sum(parents)} = ${f.money(most)}, and ${f.money(above)} more. Correct one of them.`;
  },
  'participant/result-too-late': ({ person, left, asOf, missing }, f) => {
    const late = missing.map(({ column, until }) => `${RESULTS[column]} (by ${f.date(until)})`);
    return `${f.quote(person)} left on ${f.date(left)}; not recorded as of ${f.date(asOf)}: ${f.list(late)}. Fill it in, or write none or unknown.`;
  },
} satisfies CheckTexts<'participant'>;
