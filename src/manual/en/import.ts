/** How messy tables become ours. */
export const importing = `samata import reads a table as it comes out of accounts, of a list or from a
colleague, and writes our own: UTF-8, comma, dot, our headings.

  samata import export.csv --as expenses      into expenses/export.csv
  … --as achievements | budget | list         achievements.csv, …

Tables of participants are not imported: they are personal data.

Nothing is guessed. Encoding, separator, sheet, row of headings, decimal mark
and order of day and month are proved by the table's own values, or settled by
a map; what neither does is told, all at once, and nothing is written. With
--dry-run, in a project or out of it, nothing is written either, and all of it
is shown: what proves each choice, which column becomes which, with an example
of each as it is written and as it is read.

The map is a file; --write-map writes one, by which the next export of the
same kind needs nothing but --map:

  samata-import: 1
  encoding: windows-1257      delimiter: semicolon, comma, tab or bar
  header: 5                   the row of the headings; 0: there are none
  decimal: comma              or point
  dates: dmy                  mdy, ymd; dmy2: years of two digits (18 = 2018)
  sheet: Q1                   all: every sheet with such a table
  currency: PLN               of all rows
  columns:
    declared: Net amount      our column: their heading, or a column's number
    partner: { value: LP }    the same in every row
    supplier_code: "-"        the table has none
    category: { heading: Account, values: { "6001": staff } }
  ignore: [Object]

Each setting stands on a line of its own. Several files may have a map each:
--map once for every file, in their order.

No row is lost: each is imported, or stands in rejected.csv with its file,
sheet and row, the check and the reason, and its cells as they are. The list is
beside the definition; with --to it is beside the target, or beside its folder
where that is expenses/. There stand also sums of rows, headings that are
repeated and lines that are no row; they alone leave the exit status at 0. It is
one list of all imports: the rows of a source are replaced when it is imported
again, those of others stay. Rows and sums are printed against the source's, and
a total of its own is compared. Mend the rows that are left and import the list
under another name.

Each export is a file of the ledger, beside the last. A row's id is made of
number, date and supplier (VD-118.2018-05-14.303211545), or without a number
of description, date, category and amount: the same in every export and in any
order. Further rows of a document end in -2, -3, by their content. A column of
ids that is filled and unique is taken as it is.

A row that the ledger has already, by document, amount and category, is
rejected and named; of a cumulative export only what is new is imported. The
same row twice in one file is imported, and check says what it finds of it. The
same export again needs --force, and then takes the place of what it wrote, be
it corrected or longer. What lacks rows that stand there is another export and
is refused; with --to FILE and --force it replaces them, and says how many.
An expenses.csv of headings alone is no ledger beside the files in expenses/.

A list keeps the row of its source in source_row; without codes each row gets
one of its title and beneficiary. Amounts in another currency than EUR stay in
it, and are in no sum of report portfolio. A Polish list that names none is
taken for PLN, which is said; currency: EUR in the map says otherwise.`;
