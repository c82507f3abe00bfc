import type { ImportTexts } from '../import.ts';
import { didYouMean } from './checks/words.ts';

const ROWS = { one: 'row', other: 'rows' };
const AMOUNTS = { one: 'amount cannot be read', other: 'amounts cannot be read' };
const COLUMNS = { one: 'column', other: 'columns' };

const DELIMITERS = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const;
const delimiter = (sign: string) => DELIMITERS[sign as keyof typeof DELIMITERS] ?? sign;

export const importTexts: ImportTexts = {
  labels: {
    encoding: 'encoding',
    delimiter: 'separator',
    sheet: 'sheet',
    header: 'headings',
    decimal: 'decimal mark',
    dates: 'dates',
    currency: 'currency',
    rows: 'rows',
  },
  delimiters: DELIMITERS,
  marks: { '.': 'point', ',': 'comma' },
  orders: {
    dmy: 'day, month, year',
    mdy: 'month, day, year',
    ymd: 'year, month, day',
    dmy2: 'day, month, year of two digits (18 = 2018)',
    mdy2: 'month, day, year of two digits (18 = 2018)',
    ymd2: 'year of two digits (18 = 2018), month, day',
  },
  headerRow: row => (row === 0 ? 'none' : `row ${row}`),
  seen: (text, place, f) => `${f.quote(text)} at ${place}`,
  byMap: 'the map says so',
  byOnly: 'nothing says otherwise',
  otherSheets: (sheets, f) => `Other sheets, not read: ${f.list(sheets.map(f.quote))}.`,
  ours: 'our column',
  theirs: 'from',
  sample: 'for example',
  readAs: 'read as',
  everyRow: '(every row)',
  unused: (headings, f) => `Not imported: ${f.list(headings.map(f.quote))}.`,
  expectedCurrency: currency =>
    `Nothing says in which currency the amounts are: they are taken for ${currency}, for the headings are Polish, and are in no sum of EUR. currency: EUR in --map says otherwise.`,
  madeIds: (heading, f) =>
    `${f.quote(heading)} counts rows, or repeats: ids are made of number, date and supplier. columns: { id: … } in --map takes it all the same.`,
  counts: ({ rows, imported, rejected, there, apart }, f) => {
    const parts = [
      ...(there > 0 ? [`${f.number(String(there))} already there`] : []),
      ...(apart > 0 ? [`${f.number(String(apart))} no ${apart === 1 ? 'row' : 'rows'} of the table`] : []),
    ];
    const which = parts.length === 0 ? '' : ` (of these ${parts.join(', ')})`;
    return `${f.count(rows, ROWS)}: ${f.number(String(imported))} imported, ${f.number(String(rejected))} rejected${which}`;
  },
  inSource: 'in the source',
  imported: 'imported',
  rejected: 'rejected',
  difference: 'difference',
  unreadable: (amounts, f) => f.count(amounts, AMOUNTS),
  sameTotal: (stated, place) => `the source's own total ${stated} at ${place}: the same`,
  otherTotal: (stated, place, sum, off) =>
    `the source's own total ${stated} at ${place}: its rows come to ${sum}, a difference of ${off}. Look for rows that it counts and does not have, or has twice.`,
  notImported: 'Not imported:',
  more: (rows, f) => `and ${f.count(rows, { one: 'more row', other: 'more rows' })}`,
  inDoubt: 'In doubt:',
  settle: 'A file for --map, to be filled in, has such lines:',
  reasons: {
    broken: ({ columns }, f) =>
      `${f.list(columns.map(f.quote))}: merged with the cells of another row. Unmerge them in the source and fill in each row.`,
    empty: () => 'Nothing stands in any of the columns that are imported.',
    there: ({ file, line, id }, f) => `Already in ${file}, row ${line}${id === '' ? '' : ` (id ${f.quote(id)})`}.`,
    'id-taken': ({ file, line, id }, f) =>
      `The id ${f.quote(id)} stands in ${file}, row ${line}, with another document, amount or category. Correct that row there, or give this one another id.`,
  },
  doubts: {
    encoding: ({ readings }, f) =>
      `The letters of the file may be read in several ways: ${readings.map(its => `${its.encoding} ${f.quote(its.text)}`).join(', ')}. Say which is right.`,
    'not-encoded': ({ encoding, seen }, f) =>
      encoding === null
        ? `The bytes of the file are of no encoding that samata knows: ${f.quote(seen.text)}. Save it as CSV UTF-8.`
        : `The file is not ${encoding}: ${f.quote(seen.text)}. Name the encoding that it has, or leave it out.`,
    'unknown-encoding': ({ encoding, known }, f) =>
      `The encoding ${f.quote(encoding)} is not known. There are: ${known.join(', ')}.`,
    delimiter: ({ readings }, f) =>
      `Several signs part the file into columns: ${f.list(readings.map(its => `${delimiter(its.delimiter)} into ${f.count(its.columns, COLUMNS)}`))}. Say which it is.`,
    sheets: ({ sheets }, f) =>
      `Several sheets have such a table: ${f.list(sheets.map(f.quote))}. Name one, or write all.`,
    'unknown-sheet': ({ sheet, sheets, nearest }, f) =>
      `There is no sheet ${f.quote(sheet)}${nearest === null ? `. There are: ${f.list(sheets.map(f.quote))}.` : didYouMean(nearest, f)}`,
    'no-headings': ({ first }, f) =>
      `No row has headings that samata knows; the first with several cells is ${f.list(first.slice(0, 6).map(f.quote))}. Say in which row the headings stand, and which column is which.`,
    'no-header-row': ({ row }) => `Row ${row}, which the map names, holds no headings. Say in which row they stand.`,
    'two-headers': ({ rows }, f) =>
      `Several rows may be the headings: ${f.list(rows.map(({ row, headings }) => `${row} (${headings.slice(0, 4).map(f.quote).join(', ')})`))}. Say which it is.`,
    'missing-column': ({ key, maybe, nearest, mayBeSame, mayLack }, f) => {
      const may = maybe.map(({ heading, column, samples }) => {
        const its = samples.length === 0 ? '' : `, such as ${f.quote(samples[0] ?? '')}`;
        return `${heading === '' ? `column ${column}` : f.quote(heading)}${its}`;
      });
      const which = may.length > 0 ? ` It may be ${may.join('; ')}.` : '';
      const near = may.length === 0 && nearest.length > 0 ? ` Spelt most alike: ${f.list(nearest.map(f.quote))}.` : '';
      const what =
        mayBeSame && mayLack
          ? 'Name its heading, a value that is the same in every row ({ value: … }), or "-" where the table has none.'
          : mayBeSame
            ? 'Name its heading, or a value that is the same in every row ({ value: … }).'
            : 'Name its heading.';
      return `No column is ${f.quote(key)}.${which}${near} ${what}`;
    },
    'two-columns': ({ key, columns }, f) =>
      `Several columns are headed as ${f.quote(key)}: ${f.list(columns.map(({ heading, column }) => `${f.quote(heading)} (column ${column})`))}. Name the heading, or the number of the column.`,
    'unknown-heading': ({ heading, nearest }, f) =>
      nearest === null
        ? `The map names the heading ${f.quote(heading)}, which the table has not.`
        : `The map names the heading ${f.quote(heading)}, which the table has not${didYouMean(nearest, f)}`,
    'unknown-key': ({ key, nearest }, f) =>
      `The map names the column ${f.quote(key)}, and there is none of that name${nearest === null ? '.' : didYouMean(nearest, f)}`,
    'bad-map-value': ({ key, value }, f) =>
      `The map gives ${f.quote(key)} the value ${f.quote(value)}, which the column does not take.`,
    decimal: ({ seen, withPoint, withComma }, f) =>
      `${f.quote(seen.text)} is ${f.money(withPoint)} with a decimal point and ${f.money(withComma)} with a decimal comma, and nothing in the table tells which. Say which mark it has.`,
    'two-decimals': ({ point, comma }, f) =>
      `${f.quote(point.text)} has a decimal point and ${f.quote(comma.text)} a decimal comma. Say which the table has; rows with the other are then rejected.`,
    dates: ({ key, seen, dmy, mdy }, f) =>
      `${f.quote(seen.text)} in ${f.quote(key)} is ${f.date(dmy)} or ${f.date(mdy)}, and no date of the table tells which. Say in which order they are written.`,
    'two-orders': ({ key, dmy, mdy }, f) =>
      `In ${f.quote(key)} the day comes first in ${f.quote(dmy.text)}, and the month in ${f.quote(mdy.text)}. Say in which order they are written; rows with the other are then rejected.`,
    'two-digit-year': ({ key, seen }, f) =>
      `The years in ${f.quote(key)} have two digits, as in ${f.quote(seen.text)}. Say in which order the dates are written, with a 2 behind it for years of this century.`,
    'turned-dates': ({ key, text, date }, f) =>
      `In ${f.quote(key)} some dates are texts, ${f.quote(text.text)}, and the others real dates whose day is never above 12, ${f.quote(date.text)}: a spreadsheet has most likely turned day and month around. Export the table anew as text, or say in which order the texts are written.`,
    currencies: ({ seen }, f) =>
      `Several currencies are named, and no column tells which row is in which: ${f.list(seen.map(({ text }) => f.quote(text)))}. Name the column of the currency, or one currency for all rows.`,
  },
  written: (files, f) => `Written: ${f.list(files)}.`,
  replaced: ({ path, rows, gone, column, sum }, f) => {
    const which = column === '' ? '' : ` (${column} ${f.money(sum)})`;
    const lack = gone === 0 ? 'lacks none of them' : `lacks ${f.number(String(gone))} of them${which}`;
    return `${path}: replaced. It had ${f.count(rows, ROWS)}; the new file ${lack}.`;
  },
  nothingRejectedNow: 'Nothing was rejected; what stands in rejected.csv is of other imports.',
  mapToFillIn: (files, f) =>
    `No row was imported. Written: ${f.list(files)}. Fill in the lines of what is in doubt there, take the # away from them, and name the file with --map.`,
  nothingRejected: 'Nothing was rejected, so there is no rejected.csv.',
  nothingWritten: {
    doubts: 'Nothing was written: settle what is in doubt in a file, and name it with --map.',
    'dry-run': 'A dry run: none of the rows was written.',
    'no-rows': 'No row was imported.',
  },
  mapComments: (file, f) => ({
    title: [
      `How ${f.quote(file)} was imported. The next export of its kind: samata import FILE --map THIS-FILE`,
      'Our column: their heading, a column’s number, { value: … } for every row, or "-" for none.',
    ],
    mayDiffer: '# was found; may be another in the next file',
    columns:
      'values: { … } behind a heading says what is meant by what is written: { heading: Account, values: { "6001": staff } }',
    open: 'Still in doubt: put in what is right, and take the # away.',
    unused: 'Not imported:',
  }),
};
