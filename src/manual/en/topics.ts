import type { Topic, TopicName } from '../types.ts';
import { forms } from './forms.ts';
import { importing } from './import.ts';
import { workbooks } from './workbooks.ts';

const formats = `A project is a folder with a definition, project.yaml, and tables beside it:

  expenses.csv       the ledger: a row is a claimed document. Columns: id,
                     category, document_no, document_date, paid_date, supplier,
                     description, declared; partner where there are several
  achievements.csv   what indicators have reached: indicator, date, value
  activities.csv     training days, visits, campaigns: date, kind, title. With
                     an indicator that says from: activities each counts for
                     it: its people (participants, else women + men) where the
                     unit is people, as one where it is things; where the unit
                     does not tell (number, none), its people if most of its
                     activities state them
  payments.csv       money received or paid back: date, source, kind (advance,
                     interim, final, recovery), amount; partner, report
  participants.csv   people in an ESF project, under pseudonyms: person, sex,
                     birth_year, employment, education (ISCED), entered, left,
                     result_at_exit (one or more of job-search, education,
                     qualification, employment, none, unknown, with + between),
                     result_6m; see also: samata explain privacy
  rates.csv          exchange rates of your own: month, currency, rate
  classification.csv codes of the Lithuanian economic classification: year,
                     code, name. Rows of a partner with budget-body: yes carry
                     one in classification, which is looked up in its year
  closed/2.json      report 2 as it was submitted; samata close 2 writes it, and
                     any later change of its figures is a finding

A ledger may also be several CSV files in a folder expenses/. A folder of such
projects is a portfolio. Above them may stand

  portfolio.yaml     the strategy: name, measures with id, title, allocation by
                     source, and measures below them
  list.csv           the operations of an official list: project, code,
                     beneficiary, total, financing, status, start, end, signed;
                     currency where the amounts are not in EUR

Column names, and values such as yes, unemployed or certified, are understood
in English, Lithuanian and Polish, with diacritics or without; so are the names
of categories and of sources, such as staff costs or own contribution. Where a
ledger has no other ids, its row numbers are the ids.

Every table may be an Excel workbook instead, expenses.xlsx for expenses.csv,
and a whole project may be one workbook: samata explain workbooks says how.

Amounts are read as people write them: 955524.00, 955 524,00, 955.524,00,
1 234,56 Eur, -12,50. A file keeps one decimal mark, which any of its amounts
may prove; an amount that stays undecided, such as 1,234, is never guessed.
Dates are 2017-03-01, 2017.03.01 or 01.03.2017, with four digits for the year.
Percentages in the definition carry their sign: 85%.

Files may be UTF-8, UTF-16, Windows-1257, Windows-1250 or Windows-1252; which
of the Windows encodings it is, is told from the letters, and said.

A report as CSV has commas and decimal points, for programs; with --csv excel it
has semicolons and decimal commas, for a double click. Text that a spreadsheet
would run as a formula gets an apostrophe before its sign; numbers never do.
Whoever opens a CSV so has 0012, 1E5, 3/18 and 2017-03 as numbers or as days,
and only fifteen digits of a number: to keep such numbers of documents as they
are, take -o report.xlsx, or import the CSV with these columns as text.`;

const rounding = `Every amount is counted in whole cents, never in fractions.

  quantity × price   cut to the cent: 5.5 × 1000.33 = 5501.815, so 5501.81
  flat rates         cut to the cent, once per partner and report
  a fund's share     of a partner's total, rounded down: 85 % of 485,181.10 is
                     412,403.935, so 412,403.93
  own contribution   the total less funds and state money: it takes the
                     fractions
  another currency   amount ÷ rate, half up to the cent, row by row, before any
                     sum

A project is the sum of its partners. Its share can therefore be some cents
below the rate times its total: 778,619.52 for 916,022.98 in a real project,
where 85 % of the total would round to 778,619.53. That is right, not an error.

What was spent so far is the sum of each report's own figures, as they were
paid, and not one share of the sum; this, too, can differ by some cents.

The programme names the rounding: down in the Interreg programmes. Where it
accepts both, samata computes down and takes a stated amount that is half up.

samata report claim --report 2 --verbose says of every figure how it came
about, in numbers that can be computed again by hand: its rows with their
rates, the rule with the digits before rounding, the reports or partners that
it is the sum of. So do cofinancing, partners, absorption, budget and expenses,
as text and as JSON.`;

const exchange = `Budgets are in EUR. A row in another currency is divided by the rate of a month,
half up to the cent, before any sum: 254.48 CZK ÷ 25.4855 = 9.99 EUR.

Which month that is, exchange: { month: … } in the definition says, unless the
programme fixes it (all of Interreg 2021–2027 takes submitted):

  incurred         of the payment; with date: document, of the document
  submitted        in which the report was submitted for control
  reported         in which it was reported to the lead partner
  last-month       the last month of the report
  previous-month   the month before it was submitted
  average          the mean of the report's months, to four decimals
  registered       in which the expenditure was entered in the accounts of the
                   body that certifies it

The rates are the Commission's monthly accounting rates (InforEuro). samata
carries a table of them and asks no network; a rate in it that was derived from
the ECB reference rate is marked. A rates.csv of your own wins over the table.
A month without a rate is a finding, and amounts that need it are n/a.

Rates of a bank or of the books do not count, and losses from exchange rates
are not eligible.`;

const flatRates = `A flat rate stands in a budget line in place of an amount: flat: 15% of staff,
or flat: 7% of direct. Its amount is computed and cut to the cent, so that it
follows when its base changes. They are computed in this order:

  staff    a percentage of direct costs: travel, external, equipment and
           infrastructure (travel only where it is not itself a flat rate)
  travel   of staff
  office   of staff; or of direct costs, which then are staff, travel, external,
           equipment and infrastructure
  other    of staff, for all other costs, where staff is not itself a flat rate

What counts is the part that a category plays, so the same holds where a
programme calls it otherwise. A unit cost with a category counts there, and so
in the bases; lump sums and unit costs without a category are in no base.

In a report a flat rate is computed from what that report claims, never from
the budget. A real cost claimed in a flat-rate category is replaced by the flat
rate, not added to it.

The regulations offer these, at most; a programme may offer less. Any other is
computed all the same, and is a finding:

  2014–2020   office  15% of staff    Reg. (EU) 1303/2013 art. 68(1)(b)
              office  25% of direct   art. 68(1)(a), with a fair method
              staff   20% of direct   art. 68a(1); Interreg: Reg. (EU)
                                      1299/2013 art. 19
              other   40% of staff    art. 68b
  2021–2027   office  15% of staff    Reg. (EU) 2021/1060 art. 54(b)
              office  25% of direct   art. 54(c), with a fair method; 7% without
              staff   20% of direct   art. 55(1)
              travel  15% of staff    Interreg: Reg. (EU) 2021/1059 art. 41(5)
              other   40% of staff    art. 56(1)

The ESF programmes of Lithuania have no travel and no office: there, indirect is
15% of staff or 25% of direct, which is all other categories but indirect.
Above 15% of staff it is the rate for all other costs, up to 40%; wages and
allowances of participants, in implementation, are eligible beside it. The
table of rates by the size of direct costs is not verified, and not offered.

Office on staff stands in no budget beside office on direct costs, and other on
staff beside no other flat rate and no real cost but staff.

VAT that a partner recovers (vat: recoverable, or { recoverable: 35% }) is not
eligible: Reg. (EU) 1303/2013 art. 69(3)(c). From 2021 on this holds for
operations of 5,000,000.00 and more: Reg. (EU) 2021/1060 art. 64(1)(c).`;

const checks = `A finding says in which file and at which line or cell it is, the id of its
check, what is wrong with the sums in numbers, what was expected, and what to
do. samata explain with that id says more, with an example.

  error     a rule is broken, or figures cannot be right: control would take
            the cost out, or the report would not be accepted
  warning   something is unlikely, or has to be explained to the programme
  note      worth a look, and legal: how a file was read, a rate below the cap

Severities are fixed. --fail-on says from which on a run fails; a waiver says
that one finding is known and accepted, and a baseline that those of a day are.

Every check looks at everything in one run. One cause is one finding: a date
that cannot be read is said once, and nothing that would follow from it. So
mend what is told and check again: behind a value that could not be read there
may be more. What could not be computed is n/a, and never nought.

A finding has a subject, which waivers name: the id of a row or of a partner,
partner/category, partner/source, the code of an indicator, the number of a
report, else the code of the project.

Of a check and a project 1,000 findings are kept, and all are counted. As text
the first 20 of a check are shown with their lines, and how many more there are.

What real projects do and is right stays silent: a rate below the cap is only
told; the ERDF of a project a cent below its rate, because that of each partner
is rounded down; amounts in whole euros; credit notes that name the row they
correct; a document in several budget lines up to its gross; a payroll with one
number and many rows; salaries paid after the end, until payments-until; money
of a fund and the state alone.`;

const waivers = `A waiver says that a finding is known and accepted, by whom and until when. It
stands in the definition:

  waivers:
    - check: expense/paid-outside-period
      where: E-014
      because: "Bank holiday; agreed by the controller in writing"
      until: 2019-04-30

  check    the id of the check, as it stands beside the finding
  where    the subject of the finding, letter by letter: the id of a row or of a
           partner, partner/category, partner/source, the code of an indicator,
           the number of a report, else the code of the project; --format json
           has it as subject. Without where the waiver is of every finding of
           the check in the project
  because  the reason. A waiver without one waives nothing
  until    the last day on which it holds. The day that counts is the one of the
           figures, as-of, never the computer's clock: a waiver until 2019-04-30
           waives as of that day, and nothing as of the day after

A finding that is waived stays in every list, with its reason. It never fails a
run, and counts neither in the numbers of errors, warnings and notes, nor in the
line that a report on data with errors carries. The last line of check says how
many are waived. Of several waivers of one finding the first gives the reason.

Findings of the groups file and project, and participant/personal-data, cannot
be waived: they say that something could not be read or understood, and no
figure holds what that is. Nor can those of waiver, which are about the waivers
themselves:

  waiver/no-reason      because is missing or empty
  waiver/unknown-check  there is no such check, or it cannot be waived
  waiver/expired        as-of is later than until
  waiver/unused         it meets no finding. Not said where something could not
                        be read or is left out by --as-of, for a finding may be
                        missing; nor of portfolio/ checks unless the whole
                        portfolio is checked

A waiver with a key or a value that cannot be read waives nothing. What is found
between the projects of a portfolio is waived in the project at which it stands;
what is found in portfolio.yaml or list.csv cannot be waived.

A baseline is for a project that has findings already when samata is taken up:
what is there is written down, and from then on only what is new counts.

  samata check projects/ --write-baseline known.json
  samata check projects/ --baseline known.json

Findings of the baseline are neither told nor counted; the last line says how
many there are, --verbose shows them, and in JSON each has "baseline": true.
What the baseline holds and is no longer there is listed at the end, in JSON as
resolved: write the baseline anew then, so that it cannot come back unseen. With
both options findings are compared with the old file before the new one is
written. --write-baseline writes over a baseline, over another file only with
--force. Its exit status is the same as without it.

A finding is known again by its check, its file (run samata from the same
folder), its subject and what it says: names, dates and amounts, but neither
lines and cells, nor numbers of rows and days, nor lists of what else is known.
So a row may move, and an excess that grows is new. If a finding stands there
more often than in the baseline, the others are new. What is waived is in no
baseline. Of a check with more than 1,000 findings in a project the baseline
names the first 1,000, and of the others, as of everything about participants,
only how many there are in each file.`;

const privacy = `samata works on this computer: it sends nothing anywhere and asks no network.

participants.csv is for people in an ESF project, under pseudonyms:

  person        a number or code of yours, never a name or a personal code: 17,
                B-01, P-007. What has no digit, and three letters together, is
                taken for a name
  birth_year    the year alone, not the date of birth
  migrant, disability, disadvantaged, homeless, rural, third_country, minority
                yes, no or refused

Keep the list that leads from a pseudonym to a person somewhere else, with
those who need it. A column that is headed like a name, a personal code, an
address, a phone number, an e-mail address, a date of birth or a bank account is
an error, and then nothing else of the file is read. So is a cell that holds an
e-mail address, a Lithuanian personal code or a PESEL with its right check
digit, a phone number, a full date as the year of birth, or a name as the id:
nothing of the file is counted then. What would be counted from it is n/a until
it is mended, not nought. participant/personal-data cannot be waived.

No cell of the file is ever quoted, in no format, but the ids of its people:
a value that cannot be read is told by its place and its column.

Only samata check says who is meant: the ids of people whose records are
incomplete, who stand in the file twice, or whose results are late. Reports and
show give the place in the file and no more; with --suppress-below not even
that. The formats github, sarif and junit, which are for logs, give no more than
the place either, and no reason of a waiver of such a finding. Do not put what
check prints as text or JSON on participants into a mail or into a log.

A report counts each person once. --suppress-below 5 hides the counts from 1 to
4, and as many others as are needed so that none of them can be worked out from
what is printed: from sums over women, men and other, from indicators that
together are all participants, from parts and their wholes. A total below the
limit hides its whole row. Zeros stay, unless one of them would give a count
away. The limit is at least 3: below it, what is hidden would be known to be 1.

It covers

  participants       as said above
  indicators         the same indicators, and any other whose unit is people,
                     counted in whatever table: all figures of a row at once
  portfolio, council indicators that are hidden are neither reached nor counted
  standard error     findings about participants are neither told nor counted,
                     nor are they in any document; the exit status stays 1

It does not cover two reports that are compared: those of different days, of
different reporting periods or with different limits. Hand out one. Nor does it
hide anything in check and show, which are for those who keep the data.

A message quotes the value that it is about, up to 60 characters of it. Keep
names of people out of the columns of the ledger that do not need them, before
findings go into a mail or into the log of a CI server.`;

const exitStatus = `samata ends with a number that a script can ask for:

  0   done; nothing found, or nothing at the level that fails
  1   findings at that level: errors, unless --fail-on says otherwise. report
      ends so as well, and writes its file all the same
  2   could not run: an option that does not exist, a path that cannot be opened
      or holds no project, an output that cannot be written
  3   a bug in samata

It is never the number of findings. A file inside a project that cannot be read
is a finding, so 1 and not 2.

samata check writes text for people, and with --format json, github, sarif or
junit for programs: findings of your own program, annotations of a workflow on
GitHub (which shows ten of a kind and step, the log all of them), SARIF 2.1.0,
and JUnit, where a test is a check that fails by what --fail-on names. samata
schema check prints the JSON Schema of the first. With --watch it checks again
on every save until Ctrl+C, and ends with the number of its last run.

Standard output carries only the document that was asked for; everything else
goes to standard error. The same input gives the same bytes, on any machine and
on any day.`;

export const topics: Readonly<Record<TopicName, Topic>> = {
  formats: { title: 'Files, amounts and dates', text: formats },
  workbooks: { title: 'Excel workbooks, and a project as one', text: workbooks },
  import: { title: 'Importing messy tables', text: importing },
  forms: { title: "A form of the programme's, filled with figures", text: forms },
  rounding: { title: 'Rounding, to the cent', text: rounding },
  exchange: { title: 'Exchange rates', text: exchange },
  'flat-rates': { title: 'Flat rates', text: flatRates },
  checks: { title: 'Findings and what they mean', text: checks },
  waivers: { title: 'Waivers and baselines', text: waivers },
  privacy: { title: 'Personal data', text: privacy },
  'exit-status': { title: 'Exit status', text: exitStatus },
};
