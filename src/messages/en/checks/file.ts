import type { CheckArgs } from '../../../model/checks.ts';
import { sheetsOfOne } from '../../../model/place.ts';
import type { CheckTexts, Format } from '../../types.ts';
import { expectedWords } from '../expected.ts';
import { at, CELLS, didYouMean, first, listed, name, ROWS } from './words.ts';

function unreadable({ reason, detail }: CheckArgs['file/unreadable'], f: Format): string {
  switch (reason) {
    case 'missing':
      return detail === ''
        ? 'The file does not exist. Check its name and its folder.'
        : `The file ${at(detail)} does not exist. Check its name and its folder.`;
    case 'denied':
      return 'The file may not be read. Ask for the right to read it, or close the program that holds it.';
    case 'folder':
      return 'This is a folder, and a file was expected. Rename the folder, or put the file in its place.';
    case 'empty':
      return 'The file is empty. Save it again with its content, or remove it.';
    case 'binary':
      return 'The file holds no text. Save a table as CSV UTF-8, or a definition as plain text.';
    case 'workbook':
      return 'This is an Excel workbook. Let the name of a table end in “.xlsx”; write a definition as plain text, project.yaml.';
    case 'not-workbook':
      return 'This is no Excel workbook, though its name ends so. Save it as a workbook in a spreadsheet, or let its name end in “.csv” if it is such a table.';
    case 'other-workbook':
      return `This is a spreadsheet of another program or form${detail === '' ? '' : ` (.${detail})`}. Save it as an Excel workbook (.xlsx), or the sheet as CSV UTF-8.`;
    case 'broken-workbook':
      return 'The workbook is damaged, or holds something that samata cannot take apart. Open it in Excel and save it again, or save the sheet as CSV UTF-8.';
    case 'locked-workbook':
      return 'The workbook is protected by a password to open it. Save it without one.';
    case 'large-workbook':
      return 'The workbook is larger than a table can be when it is unpacked, or has too many cells. Save the sheet alone, without empty rows and formats, or as CSV UTF-8.';
    case 'no-project-sheet':
      return 'The workbook has no sheet Project, by which it would be a project. Name that sheet so, or check the folder of the project to which this workbook belongs.';
    case 'no-sheet':
      if (detail !== '')
        return `The sheet ${f.quote(detail)} has no row of column names that samata knows within its first 30 rows. Put the column names there, or rename the sheet; “samata explain formats” tells which.`;
      return 'No sheet of the workbook has a row of column names that samata knows within its first 30 rows. Put the column names there; “samata explain formats” tells which.';
    case 'old-workbook':
      return 'This is an old Excel workbook (.xls), which samata cannot read. Open it in a spreadsheet and save it as an Excel workbook (.xlsx); a single table may be CSV UTF-8 as well.';
    case 'xml-workbook':
      return 'This is a workbook in the XML form of 2003, most often with the ending “.xls”. Open it in a spreadsheet and save it as an Excel workbook (.xlsx).';
    case 'html':
      return 'This is a web page saved with another ending. Open it in a spreadsheet and save the table as CSV UTF-8.';
    case 'xml':
      return 'This is XML, not a table. Export the table as CSV or as an Excel workbook (.xlsx) from the program that wrote it.';
    case 'document':
      return 'This is a document such as a PDF, not a table. Export the table as CSV or as an Excel workbook (.xlsx) from the program that made it.';
    case 'archive':
      return 'This is a packed archive. Unpack it and name the file that is in it.';
    case 'dbf':
      return 'This is a table in DBF form. Open it in a spreadsheet and save it as an Excel workbook (.xlsx).';
    case 'changed':
      return 'The file changed while it was read. Close the program that writes it, and run the command again.';
    case 'syntax':
      return `The file cannot be read from here on: ${f.quote(detail)}. Correct this place, or the line above it.`;
    case 'not-a-map':
      return 'The file is not made of keys and values. Write it in lines such as total: 955524.00.';
    case 'open-quote':
      return 'A quotation mark opened at this line is never closed. Close it, or remove it.';
    case 'stray-quote':
      return 'Text follows the quotation mark that closes a field which opened at this line. Write a quotation mark inside a field twice, or remove the one that is too much.';
    case 'long-field':
      return 'A field of over 1,048,576 bytes begins at this line, most likely because a quotation mark is not closed. Close it, or remove it.';
    case 'not-closed':
      return `This is not the frozen report that its name says${detail === '' ? '' : `; it is of report ${detail}`}. Bring back the file that samata close wrote.`;
    case 'no-header':
      return 'The first row holds no column name that samata knows. Put the column names there; “samata explain formats” tells which.';
  }
}

/** A value by its column; of participants no value is told. */
function valueIn(column: string, text: string | null, f: Format): string {
  return text === null ? `The value in ${f.quote(column)}` : `${f.quote(text)} in ${f.quote(column)}`;
}

function badAmount({ column, text, reason, mark }: CheckArgs['file/bad-amount'], f: Format): string {
  const amount = valueIn(column, text, f);
  switch (reason) {
    case 'form':
      return `${amount} is not an amount. Write it like 955524.00 or 955 524,00.`;
    case 'decimals':
      return `${amount} has more than two decimals. Round it to the cent.`;
    case 'size':
      return `${amount} is above 1,000,000,000,000.00, the most that an amount may be. Check its digits.`;
    case 'sum':
      return `With ${amount} the sums pass ${f.money('90071992547409.91')}, which is as far as samata counts to the cent: none of them is known. Check its digits, and those of the other amounts.`;
    case 'currency':
      return `${amount} names another currency than its row, which is in ${mark ?? 'EUR'}. Correct the amount, or the currency of the row.`;
    case 'side':
      return `${amount} says debit or credit in letters, and whether that adds or takes away depends on the account. Write a minus sign before what is taken away, and nothing before the rest.`;
    case 'mark': {
      const marks = mark === ',' ? 'a decimal comma' : mark === '.' ? 'a decimal point' : 'another decimal mark';
      return `${amount} does not fit the rest of the file, which has ${marks}. Write it the same way.`;
    }
  }
}

function ambiguous({ column, text, withPoint, withComma }: CheckArgs['file/ambiguous-amount'], f: Format): string {
  return `${f.quote(text)} in ${f.quote(column)} is ${f.money(withPoint)} with a decimal point and ${f.money(withComma)} with a decimal comma; nothing in the file tells which. Write it with two decimals, like 955524.00.`;
}

function badDate({ column, text, reason, meant }: CheckArgs['file/bad-date'], f: Format): string {
  const date = valueIn(column, text, f);
  switch (reason) {
    case 'form':
      return meant === null
        ? `${date} is not a date. Write it like 2017-03-01.`
        : `${date} is not a date in a form that samata reads. Write it as ${meant}.`;
    case 'calendar':
      return `${date} is not in the calendar. Check the day and the month.`;
    case 'two-digit-year':
      return `${date} has a year of two digits. Write all four, like 2017-03-01.`;
    case 'serial':
      return meant === null
        ? `${date} is a number and not a date. Write it like 2017-03-01.`
        : `${date} is a number; as a date it would be ${f.date(meant)}. If that is meant, give the cell the format of a date.`;
  }
}

/** What is no row of a table that is imported. */
const NO_ROWS: Readonly<Record<string, string>> = {
  'repeated-header': 'The row repeats the headings of the table and was left out. Nothing is to be corrected.',
  'no-row':
    'The row holds neither an amount nor a date and was left out, for it is no row of the table. If it is one, fill in its amount and its dates.',
};

function badValue({ column, text, expected }: CheckArgs['file/bad-value'], f: Format): string {
  const noRow = NO_ROWS[expected];
  if (noRow !== undefined) return noRow;
  const ofRow = expected === 'short-row' || expected === 'long-row';
  if (text === null && !ofRow) return `${valueIn(column, text, f)} does not fit: write ${expectedWords(expected, f)}.`;
  const found = ofRow ? 'The row does not fit' : `${f.quote(column)} is ${text ? f.quote(text) : 'empty'}`;
  return `${found}: write ${expectedWords(expected, f)}.`;
}

function twoLedgers({ files, read }: CheckArgs['file/two-ledgers'], f: Format): string {
  const sheets = sheetsOfOne(files);
  return sheets === null
    ? `One table is there more than once: ${listed(files, f)}; only ${name(read, f)} was read. Keep one of them.`
    : `One table is in several sheets: ${listed(sheets, f)}; only ${name(sheets[files.indexOf(read)] ?? read, f)} was read. Move the rows of all into one sheet; remove a sheet that is a copy.`;
}

export const file = {
  'file/unreadable': unreadable,
  'file/two-ledgers': twoLedgers,
  'file/missing-column': ({ column, elsewhere }, f) =>
    elsewhere === null
      ? `The column ${f.quote(column)} is missing. Add it to the row of headings and fill it in.`
      : `The column ${f.quote(column)} is missing in this row of headings, and stands at ${at(elsewhere)}. Put all headings into one row.`,
  'file/unknown-column': ({ column, nearest }, f) => {
    const its = column === null ? 'This column' : `The column ${f.quote(column)}`;
    return nearest === null
      ? `${its} is not known and was not read. Rename it, or leave it if only you need it.`
      : `${its} is not known and was not read${didYouMean(nearest, f)}`;
  },
  'file/duplicate-header': (args, f) =>
    `${f.quote(args.column)} heads two columns ${first(args.first, args.field)}. Rename or remove one of them.`,
  'file/bad-amount': badAmount,
  'file/ambiguous-amount': ambiguous,
  'file/hidden-decimals': ({ column, stored, read }, f) =>
    `${f.quote(column)} shows fewer decimals than the cell holds: ${stored} was read as ${read}. Round the value itself, as with ROUND(…, 2).`,
  'file/bad-date': badDate,
  'file/bad-value': badValue,
  'file/empty-cell': ({ column }, f) => `${f.quote(column)} is empty. Fill it in: the list of expenditure needs it.`,
  'file/encoding-guessed': ({ encoding }) =>
    `The file was read as ${encoding}. If letters such as ą, š or ż look wrong, save it as UTF-8, a table as CSV UTF-8.`,
  'file/formula-without-value': ({ column }, f) =>
    `${f.quote(column)} is a formula whose result the file does not hold. Open the workbook in Excel, let it calculate, and save it.`,
  'file/cell-error': ({ column, text }, f) =>
    `${f.quote(column)} holds ${text === null ? 'a spreadsheet error' : `the spreadsheet error ${f.quote(text)}`} instead of a value. Mend the formula and save the table again.`,
  'file/merged-cell': ({ range, columns }, f) =>
    `The cells ${range} are merged (${listed(columns, f)}): their value counts once, in the first of them, and the others are empty. Unmerge them and fill in each row.`,
  'file/number-as-date': ({ column, shown, read }, f) =>
    `${f.quote(column)} is shown as the date ${f.date(shown)}, but a number is expected: ${read} was read. Give the cell the format of a number.`,
  'file/number-as-text': ({ column, text, count }, f) =>
    `Numbers kept as text in ${f.quote(column)} (${f.count(count, CELLS)}, the first ${f.quote(text)}): they were read here, but a spreadsheet leaves them out of its sums. Turn them into numbers.`,
  'file/totals-row-skipped': ({ text, kind }, f) => {
    const its = text === null ? 'This row' : `The row ${f.quote(text)}`;
    return kind === 'total'
      ? `${its} was taken for a total and left out. If it is an entry of its own, reword this cell.`
      : `${its} was taken for a note below the table and left out. If it is an entry of its own, fill in its other cells.`;
  },
  'file/hidden-rows': ({ sheet, whole, rows, columns }, f) => {
    const parts = [
      ...(whole ? ['the sheet itself'] : []),
      ...(rows > 0 ? [f.count(rows, ROWS)] : []),
      ...(columns.length > 0 ? [`${columns.length === 1 ? 'the column' : 'the columns'} ${listed(columns, f)}`] : []),
    ];
    return `Hidden in the sheet ${f.quote(sheet)}, and read all the same: ${f.list(parts)}. Show them, or remove what is not to be claimed.`;
  },
  'file/looks-like-formula': ({ column, text }, f) =>
    `${f.quote(column)} begins like a formula: ${f.quote(text)}. It stays text; remove the sign in front if it is a slip.`,
} satisfies CheckTexts<'file'>;
