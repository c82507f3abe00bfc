import type { Explanations } from '../types.ts';

export const file = {
  'file/unreadable': {
    what: 'A file of the project cannot be opened, or its content is not a definition or a table.',
    why: 'Nothing in it is checked or counted, so every figure that needs it is incomplete.',
    mend: 'Follow the remedy of the message: most often, save the sheet again as CSV UTF-8 or close a quotation mark.',
  },
  'file/two-ledgers': {
    what: 'A table is there more than once: expenses.csv and files in expenses/, payments.csv and payments.xlsx, two sheets of a workbook with the same columns, a sheet of a workbook that is a project and a file beside it, or project.yaml and project.xlsx.',
    why: 'Reading both could count the same documents twice, so only one is read.',
    mend: 'Keep one. Of sheets, move all rows into one. To split a ledger, put all its files into the folder expenses/, each with one sheet of it.',
  },
  'file/missing-column': {
    what: 'A table has no column of a name that it needs.',
    why: 'Without the column its rows cannot be checked or counted.',
    mend: 'Add the column to the row of headings; they must all stand in one row. Headings in English, Lithuanian and Polish are understood.',
  },
  'file/unknown-column': {
    what: 'A table has a column whose name samata does not know.',
    why: 'Its cells are not read; a misspelt name hides a whole column of data.',
    mend: 'Correct the name. A column that only you need can stay.',
  },
  'file/duplicate-header': {
    what: 'Two columns of a table have the same name, perhaps in two languages.',
    why: 'Nothing tells which of the two holds the right values.',
    mend: 'Rename or remove one of them.',
  },
  'file/bad-amount': {
    what: 'A cell of an amount holds something that is not an amount, has more than two decimals or too many digits, has another decimal mark than the rest of its file, or names another currency than its row, as the format of a cell in a workbook may; or the sums of a project with it pass what can be counted to the cent.',
    why: 'Amounts are counted to the cent; a comma taken for a point makes one a thousand times too large.',
    mend: 'Write the amount like the others in the file: 955524.00 or 955 524,00.',
  },
  'file/ambiguous-amount': {
    what: 'An amount such as 1,234 can be read in two ways, and no other amount of the file tells which mark stands before the decimals.',
    why: 'A guess would be wrong by a factor of a thousand half of the time.',
    mend: 'Write one amount of the column with two decimals, such as 1234.00; it decides for the whole file.',
  },
  'file/hidden-decimals': {
    what: 'A cell of a workbook holds more decimals than its column takes; the sheet may show fewer. It was read rounded half up.',
    why: 'Sums of the sheet are over what its cells hold, sums of a claim over amounts to the cent: they end up a cent or more apart.',
    mend: 'Round the value itself, as with ROUND(…, 2) in its formula, and not only what is shown.',
  },
  'file/bad-date': {
    what: 'A cell of a date holds something that is not a date, a day that does not exist, a year of two digits, or in a workbook a number without the format of a date.',
    why: 'Dates decide whether a cost is eligible and in which report it stands.',
    mend: 'Write 2017-03-01, 2017.03.01 or 01.03.2017.',
  },
  'file/bad-value': {
    what: 'A cell holds a value that its column does not allow, or is empty where the row cannot do without it; or a row has more or fewer fields than the header.',
    why: 'The value is left out of what depends on it, so sums may be incomplete.',
    mend: 'Write one of the values that the message names.',
  },
  'file/empty-cell': {
    what: 'A cell that the list of expenditure needs is empty: the number or date of a document, its supplier or its description.',
    why: 'Controllers send back lists with gaps. The progress report of Interreg V-A Lithuania–Poland wants “0” or “N/A” in place of an empty cell.',
    mend: 'Fill the cell. Staff costs, unit costs, lump sums, depreciation and in-kind need no document or supplier.',
  },
  'file/encoding-guessed': {
    what: 'The file is not in UTF-8; its encoding was told from the letters in it.',
    why: 'A wrong guess shows wrong letters in names and descriptions. Amounts and dates are not affected.',
    mend: 'Look at a few names. If they are wrong, save the file as CSV UTF-8; if they are right, nothing needs doing.',
  },
  'file/formula-without-value': {
    what: 'A cell of a workbook is a formula, and the file does not hold its result: another program than a spreadsheet wrote it.',
    why: 'samata calculates no formulas, so the value is not known, nor is any sum that needs it.',
    mend: 'Open the workbook in Excel or LibreOffice, let it calculate, and save it.',
  },
  'file/cell-error': {
    what: 'A cell holds an error of a spreadsheet, such as #REF! or #N/A, instead of a value.',
    why: 'The value is lost, and so is every sum that needs it.',
    mend: 'Mend the formula in the spreadsheet and save the table again.',
  },
  'file/merged-cell': {
    what: 'Cells of a table in a workbook are merged over rows or columns.',
    why: 'A value of several rows can count only once: it stands in the first of them, and the others have none.',
    mend: 'Unmerge the cells and fill in each row by itself.',
  },
  'file/number-as-date': {
    what: 'A cell where a number is expected holds one, but is shown as a date. The number was read.',
    why: 'A spreadsheet turns what looks like a date into one, 1.5 into 1 May; then the number is not the one that was typed.',
    mend: 'Give the cell the format of a number, and look whether the value is right.',
  },
  'file/number-as-text': {
    what: 'Cells of a workbook hold numbers as texts, as after pasting from another program. They were read like amounts in a CSV file.',
    why: 'A spreadsheet leaves texts out of its sums, so its total is lower than that of the table.',
    mend: 'Turn the texts into numbers: in Excel by the green corner of the cells.',
  },
  'file/totals-row-skipped': {
    what: 'A row without an id that is headed total, viso, razem or the like was taken for a total and left out; or a row below the table that has nothing but a signature or a note.',
    why: 'Counting a total would count every amount twice, and a signature is no document.',
    mend: 'Nothing, if it is a total, a signature or a note. If it is an entry of its own, give it an id, or reword the cell that the message quotes.',
  },
  'file/hidden-rows': {
    what: 'Rows, columns or the whole sheet of a table are hidden or filtered out in the workbook. They were read all the same.',
    why: 'Who looks at the sheet does not see what is claimed.',
    mend: 'Show them. Remove rows that are not to be claimed, instead of hiding them.',
  },
  'file/looks-like-formula': {
    what: 'A text begins with =, +, - or @, like a formula.',
    why: 'A spreadsheet may run it when the table is opened. samata keeps it as text.',
    mend: 'Remove the sign in front if it is a slip.',
  },
} satisfies Explanations<'file'>;
