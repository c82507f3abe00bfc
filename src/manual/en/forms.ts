/** How a form is filled: its marks, its names, its lists. */
export const forms = `samata report all PATH --template FORM.xlsx -o FILLED.xlsx writes figures into
a programme's own form. Where one is wanted, its cell holds a mark, in two
braces, or the cell has the figure's name (Formulas, Name Manager):

  {{claim.LP.staff.this}}         the report, its row, its column, with dots
  {{claim.project.staff.so_far}}  of the whole project; also claim.staff.so_far
  {{claim.total.this}}            the sum at the foot of the report
  {{cofinancing.PP2.own.planned}}   a source of a partner
  {{partners.LP.receivable}}      a partner
  {{budget.LP.staff#2.amount}}    of several rows the second; or by its item:
                                  {{budget.LP.staff.Accountant.amount}}
  {{indicators.P.1.cumulative}}   an indicator, by its code
  {{absorption.3.spent}}          a report, or a month: absorption.2018-05
  {{expenses.E-014.declared_eur}}   a row of the ledger, by its id
  {{classification.LP.2.2.1.1.30.2018.1.declared}}   also assets, participants,
                                  dates, changes, portfolio, council
  {{project.code}}                of the cover: title (title.pl in Polish),
                                  objective, programme, start, end, asof, lead,
                                  planned, eu, national, own, so_far, percent,
                                  certified, remaining
  {{partner.LP.name}}             also country, planned
  {{report.no}}                   the claim's report: start, end

samata report all PATH --names lists the names of your project with their
values, of long ledgers the first: samata report expenses PATH --names has all
of them. Capital and small letters are the same. In a name of the workbook, _
stands for what it cannot hold, and samata. may come first:
samata.expenses.E_014.rate.

A list is a row of marks with a star: {{expenses.*.document_no}} in one cell,
{{expenses.*.declared_eur}} in the next. It is filled downward, a row each, as
long as the rows below are empty; what does not fit is a finding, and nothing is
written over. {{claim.LP.*.this}} lists the rows that begin with LP.

A mark alone in its cell becomes a number or a date in the format of the cell; a
cell without one gets one. Per cent are points (85.00) where the format has no
sign of per cent. A mark within a text becomes text, as the language writes it.
What could not be computed becomes n/a, and that is told.

A mark that is the name of nothing stays, and is a finding with its cell. Marks
in formulas, comments, headers and footers are left alone. Of the file change
the sheets that were written into, the styles where a number needs a format, and
of formulas that compute with these figures the stored values: all is computed
anew when it is opened. Headings of Excel tables are never written into.
All else stays byte for byte: pictures, charts, protection, lists. With several
projects their codes come first: claim.CODE.LP.staff.this.`;
