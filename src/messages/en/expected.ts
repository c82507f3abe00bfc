import type { Format } from '../types.ts';
import { name } from './checks/words.ts';

const EXPECTED: Readonly<Record<string, string>> = {
  amount: 'an amount such as 955524.00',
  percent: 'a percentage such as 7.5%',
  slice: 'a rate such as 85%, an amount, or rest',
  date: 'a date such as 2017-03-01',
  text: 'a text',
  'whole-number': 'a whole number',
  number: 'a number',
  map: 'keys and values',
  list: 'a list',
  'list-or-map': 'a list, or keys and values',
  flat: 'a flat rate such as 15% of staff or 7.5% of direct, with at most two decimals',
  'two-decimals': 'a number with at most two decimals',
  milestones: 'dates with numbers, such as 2018-02-28: 60; 2018-08-31: 100',
  'period-of-project': 'a period that has a report, preparation or closure',
  language: 'en, lt or pl',
  country: 'two capital letters, such as LT',
  currency: 'three capital letters, such as PLN',
  version: '1, the version of the format that this samata reads',
  once: 'it only once',
  'one-rest': 'rest for one source only',
  'period-key': "a period's number, preparation or closure",
  'yes-no': 'yes or no',
  'earlier-definition': 'the file of the definition as it was until then, not this one',
  year: 'a year such as 2018',
  month: 'a month such as 2017-03',
  rate: 'a rate such as 4.2598, with at most six decimals',
  positive: 'a value above zero',
  'up-to-whole': 'at most 100%',
  inside: 'a file of the project’s folder',
  'known-report': 'the number of a report of the project',
  'not-empty': 'a value',
  'one-form': 'only one of flat, amount or quantity × price',
  'amount-or-flat': 'an amount such as 96000.00, or a flat rate such as 15% of staff',
  'birth-year': 'a year of birth that a participant can have',
  'moteris-or-male':
    'moteris or vyras; or head the column sex, where f, m and x are read. M under Lytis can be moteris as well as male, and the column does not tell which',
  'not-before-entered': 'a day on or after the one on which the person entered',
  'in-project': 'a day of the project’s period',
  programme: 'a programme',
  ruled: 'a value, or its value, basis and status',
  days: 'a number of days, such as 10 days',
  months: 'a number of months, such as 3 months',
  years: 'a number of years, such as 5 years',
  nuts: 'a NUTS code, such as LT001',
  'code-form': 'a form of codes such as LV-LT-[1-3]-###: # is a digit, @ a capital letter, […] one of these',
  'fits-form': 'a code of one of the forms',
  'not-before-from': 'a day on or after from',
  'more-than-above': 'an amount larger than above',
  'own-id': 'an id that no shipped programme has',
  'in-portfolio': 'the file of a programme in the project’s folder, or in that of the portfolio.yaml above it',
  'programme-file': 'the file of a programme, with its id and name',
  'own-programme': 'the file of a programme, not this one',
  'relative-path': 'a path from the folder of this file, such as ./our-programme.yaml',
  'cell-text':
    'a text that a cell of a workbook holds: up to 32,767 characters, no control characters, no spaces around a key',
  'no-separator': 'a text without commas, semicolons or colons: in a workbook it stands in one cell with others',
  'one-reading': 'a value that is read the same in every file',
  'long-row': 'as many fields as the header has; this row has more, perhaps by a separator inside a text',
  'import-column':
    'a heading, the number of a column, { value: … } for every row, { heading: …, values: { … } }, or "-"',
  'import-needed': 'a heading, the number of a column, or { value: … } for every row: without it a row says nothing',
  'import-own': 'a heading or the number of a column: each row has its own, and says nothing without it',
};

function oneOf(words: readonly string[], f: Format): string {
  return `one of ${f.list(words.map(word => name(word, f)))}`;
}

/** What was expected, by its short code, in words that follow "write"; a code that has none is printed as it is. */
export function expectedWords(code: string, f: Format): string {
  const words = EXPECTED[code];
  if (words !== undefined) return words;
  if (code.startsWith('words of '))
    return `${oneOf(code.slice('words of '.length).split('|'), f)}, or several with + between`;
  return code.startsWith('one of ') ? oneOf(code.slice('one of '.length).split('|'), f) : code;
}
