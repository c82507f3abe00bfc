/** How a workbook is laid out that is a project, and what can be done with it. */
export const workbooks = `A whole project may be one workbook: one with a sheet Project. It may have

  Project            in each row a key and its value: code, programme, total,
                     period.start, title.lt, or as people call them
  Partners           a partner in each row: id, name, country, role, vat
  Budget             a line in each row: partner, category, item, quantity and
                     price, or amount, or flat rate (15% of staff); a column
                     for each period (Preparation, Period 1, Closure)
  Funding            partner (none: the project), source, and a rate, an amount
                     or rest
  Reports, Indicators, Amendments, Waivers
                     as in project.yaml; milestones as 2018-02-28: 60; …
  Expenses, Achievements, Activities, Payments, Participants, Rates,
  Classification     the tables, with the same columns: samata explain formats

by these names or the Lithuanian and Polish ones. Sheets of other names are your
own; a ledger is read under any name. Titles may stand above the headings, and
sums below a table, which are left out, and said.

project.xlsx makes its folder a project, and the tables that it has not may
stand beside it. A workbook of another name, such as plan.xlsx, is a project of
its own, its closed reports are in closed/plan/, and a folder of such workbooks
is a portfolio.

What is read of the cells of any workbook, and said at the cell, as in
project.xlsx!Budget!F7:

  formulas     the stored result; a formula that has none is an error. So is
               #REF! and the like
  amounts      the value, not what is shown: 12.3456 is rounded half up to
               12.35, and said. A number that is a text is read, and said. A
               format of a currency must be the currency of the row
  percentages  85% with its sign, as a text or by the format of the cell
  dates        a cell with the format of a date, or a text such as 2018-03-01;
               a bare number is none
  merged       the value counts once, in the first row. Only partner and
               category of a budget or a funding hold for every row
  hidden       rows, columns and sheets are read, and said

What there is to do with workbooks:

  samata init my-project --workbook           one to fill in: lists to pick
                                              from, notes, sums that add up
  samata check project.xlsx                   as every command takes a folder
  samata annotate project.xlsx -o checked.xlsx
                                              yours, with notes and colours in
                                              the cells in question and a sheet
                                              of findings; all else stays as it
                                              was
  samata convert my-project my-project.xlsx   a folder into a workbook, or back;
                                              what would be lost is said first
  samata import export.csv --as expenses      a messy table: samata explain
                                              import

Each has more: samata annotate --help.`;
