import type { Messages, Terms } from '../types.ts';
import { format } from './format.ts';

export const severities: Messages['severities'] = {
  error: { one: 'error', other: 'errors' },
  warning: { one: 'warning', other: 'warnings' },
  info: { one: 'note', other: 'notes' },
};

export const terms: Terms = {
  total: 'Total',
  notAvailable: format.notAvailable,
  control: 'Check: categories less total',
  asOf: 'As of',
  programme: 'Programme',
  project: 'Project',
  portfolio: 'Several projects',
  period: 'Period',
  money: 'Money',
  indicators: 'Indicators',
  spending: 'Spending',
  nextDates: 'Next dates',
  findings: 'Findings',
  projectRow: 'project',
  basis: 'Basis',
  severity: 'Severity',
  why: 'Why',
  mend: 'What to do',
  badExample: 'A mistake',
  goodExample: 'The same put right',
  lineGone: 'nothing: the line is gone',
  waive: 'Where it is right as it is, a waiver in project.yaml says why (explain waivers)',
  waiveReason: 'why it is right and who agreed',
  topics: 'Topics',
  bug: 'This is a mistake in samata, not in your data. What follows helps to find it:',
  howFigured: 'How each figure came about',
  unexplained: rows =>
    `${format.count(rows, { one: 'more row is', other: 'more rows are' })} not explained here: --report and --partner choose which.`,
  withErrors: errors =>
    `The data of this report has ${format.count(errors, severities.error)}: run “samata check” to see ${errors === 1 ? 'it' : 'them'}.`,
  ofPerson: 'It is about a participant: “samata check” says what.',
  summary: ({ error, warning, info, waived, baseline }, projects) => {
    const where = projects === 0 ? '' : ` in ${format.count(projects, { one: 'project', other: 'projects' })}`;
    const found =
      error + warning + info > 0
        ? `${format.count(error, severities.error)}, ${format.count(warning, severities.warning)}, ${format.count(info, severities.info)}${where}`
        : `Nothing ${waived + baseline > 0 ? 'else ' : ''}found${where}`;
    const accepted = [
      ...(waived > 0 ? [`${format.number(String(waived))} waived`] : []),
      ...(baseline > 0 ? [`${format.number(String(baseline))} in the baseline`] : []),
    ];
    return `${[found, ...(accepted.length > 0 ? [accepted.join(', ')] : [])].join('; ')}.`;
  },
  waived: reason => (reason === '' ? 'waived' : `waived: ${reason}`),
  inBaseline: 'in the baseline',
  resolved: count =>
    `${format.count(count, { one: 'finding', other: 'findings' })} of the baseline no longer there; --write-baseline writes the baseline anew:`,
  baselineElsewhere: path =>
    `${path}: holds nothing of the files of this run. Was the baseline written from another folder? Run samata from there.`,
  more: (count, check) => `and ${format.count(count, { one: 'more finding', other: 'more findings' })} of ${check}`,
  watching: 'Checked again on every save; Ctrl+C ends it.',
  moreListed: 'With --verbose all are listed, up to 1,000 of each kind and project.',
  deadline: (what, report) => (report === null ? what : `${what}, report ${report}`),
  personsNotTold:
    'With --suppress-below, findings about participants are neither told nor counted here: “samata check” has them.',
  written: file => `written: ${file}`,
  progress: {
    reading: (file, part) => `reading ${file}${part === null ? '' : `: ${part} %`}`,
    projects: (done, of, part) => `projects read: ${done} of ${of}, ${part} %`,
    writing: (file, rows) => `writing ${file}, rows: ${format.number(String(rows))}`,
  },
  converting: {
    refused: 'Nothing was written: put right what is listed first, for it would be lost, or become something else.',
    told: 'Carried over, and no longer to be seen as it was:',
    comments: count =>
      `The definition’s ${count === 1 ? 'comment is' : `${format.number(String(count))} comments are`} not carried over.`,
    sheets: names => `Left out, for they are no part of a project: ${names.join(', ')}.`,
    ledgers: (files, toSheets) =>
      `${toSheets ? 'One sheet' : 'expenses.csv'} has the rows of ${format.list(files)}, in this order; which file a row came from is lost.`,
    outside: files => `Named, and not copied, for it stands outside of the project’s folder: ${files.join(', ')}.`,
  },
  leftOut: columns => `Columns without any value are left out here: ${columns.join(', ')}.`,
};

const WRITE_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no folder or file can be made there',
  EACCES: 'there is no right to write there',
  EPERM: 'there is no right to write there',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EEXIST: 'a file stands where its folder would be',
  ENOTDIR: 'a file stands where its folder would be',
  EISDIR: 'a folder has this name',
  ENAMETOOLONG: 'its name is too long',
};

/** Why nothing can be written into a workbook. */
const EDIT_REASONS = {
  ending: 'only workbooks of the kind XLSX are annotated; save it as “Excel Workbook (*.xlsx)” first',
  folder: 'is a folder; name the workbook itself',
  old: 'is a workbook of the old kind (.xls), whatever its name; save it as “Excel Workbook (*.xlsx)”',
  encrypted: 'is behind a password; save it without one',
  broken: 'is damaged, or no workbook; open it in a spreadsheet program and save it anew as XLSX',
  twice: 'two of its parts have one name; open it in a spreadsheet program and save it anew as XLSX',
  large: 'is too large to be annotated; take the rows in question alone',
  strict: 'is a “Strict Open XML” workbook, which has no notes of this kind; save it as “Excel Workbook (*.xlsx)”',
} as Readonly<Record<string, string>>;

/** The same of a form, where it is said otherwise. */
const FILL_REASONS = {
  ...EDIT_REASONS,
  ending: 'only a workbook of the kind XLSX can be filled; save it as “Excel Workbook (*.xlsx)” first',
  large: 'is too large to be filled',
  strict: 'is a “Strict Open XML” workbook, into which nothing is written; save it as “Excel Workbook (*.xlsx)”',
} as Readonly<Record<string, string>>;

export const obstacles: Messages['obstacles'] = {
  usage: ({ message = '' }) => message,
  'path-missing': ({ path = '' }) => `${path}: there is no such file or folder.`,
  'path-denied': ({ path = '' }) => `${path}: cannot be opened; look at the permissions of the file or folder.`,
  'no-project': ({ path = '' }) =>
    `${path}: holds no project. A project is a folder with a project.yaml, or a workbook with a sheet Project; “samata init” makes one.`,
  'no-project-sheet': ({ path = '' }) =>
    `${path}: has no sheet Project, by which a workbook is a project. Name that sheet so, or give the folder of the project to which it belongs.`,
  'named-otherwise': ({ path = '' }) =>
    `${path}: is an Excel workbook, though its name ends otherwise. Rename it, so that it ends in .xlsx.`,
  'with-macros': ({ path = '' }) =>
    `${path}: is a workbook with macros. Save it as “Excel Workbook (*.xlsx)” and name that file.`,
  'table-of-project': ({ path = '' }) =>
    `${path}: is a table of a project, and no project of its own. Give the folder of that project instead.`,
  'unknown-report': ({ name = '', known = '' }) => `There is no report “${name}”. There are: ${known}.`,
  'unknown-check': ({ name = '', nearest = '' }) =>
    `There is no check or topic “${name}”.${nearest === '' ? '' : ` Did you mean ${nearest}?`} “samata explain” lists them all.`,
  'unknown-indicator': ({ name = '', nearest = '' }) =>
    `No common indicator has the code “${name}”, or these words in its name.${nearest === '' ? '' : ` Did you mean ${nearest}?`} “samata indicators” lists the codes.`,
  'unknown-partner': ({ partner = '', known = '' }) =>
    `There is no partner “${partner}”.${known === '' ? '' : ` The partners are: ${known}.`}`,
  'unknown-period': ({ report = '', known = '' }) =>
    `There is no report no. ${report}.${known === '' ? ' The project has no reporting periods.' : ` There are: ${known}.`}`,
  'not-submitted': ({ report = '', path = '' }) =>
    `Report ${report} has not been submitted: state its date, submitted, in ${path}, then close it.`,
  'submitted-later': ({ report = '', submitted = '', day = '' }, f) =>
    `Report ${report} was submitted on ${f.date(submitted)}, after ${f.date(day)}: close it without --as-of, or as of a later day.`,
  registered: ({ report = '' }) =>
    `Report ${report} cannot be closed: when its expenditure is registered in the accounts stands nowhere, so its exchange rates stay provisional.`,
  'not-reported': ({ report = '', path = '' }) =>
    `Report ${report} has provisional exchange rates: state in ${path} when it was reported to the lead partner, reported, then close it.`,
  'unknown-programme': ({ programme = '', nearest = '', known = '' }) =>
    `There is no programme “${programme}”.${nearest === '' ? '' : ` Did you mean ${nearest}?`} There are: ${known}.`,
  'bad-date': ({ text = '' }) => `“${text}” is no date. Write it as 2019-02-28, or today.`,
  'bad-format': ({ format = '', known = '' }) =>
    `${format}: its ending does not say how to write it. Name a file that ends in ${known}, or give --format.`,
  'needs-folder': ({ path = '' }) =>
    `${path}: several CSV tables need a folder of their own; name one with a slash at its end, such as -o reports/.`,
  'needs-file': ({ format = '' }) => `A workbook cannot be printed: say where to with -o, such as -o report.${format}.`,
  'only-csv': ({ format = '' }) =>
    `--csv says how CSV is written, and --format ${format} is none: leave out one of them.`,
  'bad-epoch': ({ text = '' }, f) =>
    `SOURCE_DATE_EPOCH is ${f.quote(text)}: state whole seconds since 1970-01-01, without a sign, or leave it out.`,
  'only-dates': () => 'A calendar holds deadlines and nothing else: only “samata report dates” is written as one.',
  exists: ({ path = '' }) => `${path}: exists already; --force writes over it.`,
  'is-input': ({ path = '' }) => `${path}: was read by this very run and is never written over; choose another name.`,
  twice: ({ path = '' }) => `${path}: two outputs of this run have this name; choose another for one of them.`,
  'cannot-write': ({ path = '', reason = '' }) => `${path}: cannot be written: ${WRITE_REASONS[reason] ?? reason}.`,
  'cannot-write-output': ({ reason = '' }) => `standard output: cannot be written: ${WRITE_REASONS[reason] ?? reason}.`,
  'bad-baseline': ({ path = '' }) =>
    `${path}: is no baseline that this version of samata can read. “samata check --write-baseline FILE” writes one.`,
  'too-many-rows': ({ rows = '' }, f) =>
    `A sheet holds 1,048,576 rows; this table has more than ${f.money(rows)}. Take CSV, or one report or partner at a time.`,
  'too-large': ({ path = '' }) =>
    `${path}: its sums pass 90,071,992,547,409.91, which is as far as samata counts to the cent.`,
  'several-projects': ({ path = '' }) => `${path}: holds several projects; name one of them.`,
  'no-amendments': ({ path = '' }) =>
    `${path}: names no amendments to walk. List them under amendments, or name two definitions: samata diff OLD NEW.`,
  'needs-new': ({ path = '' }) => `${path}: name what it is compared with as well: samata diff OLD NEW.`,
  'no-git': () => 'git is not installed, or cannot be found; git:REV:PATH needs it.',
  'no-repository': ({ path = '' }) => `${path}: this folder is in no git repository.`,
  'bad-revision': ({ path = '' }) => `${path}: write it as git:REV:PATH, such as git:HEAD~1:my-project.`,
  'unknown-revision': ({ revision = '' }) => `git knows no revision “${revision}” here.`,
  'not-in-revision': ({ path = '', revision = '' }) =>
    `${path}: was not there in revision “${revision}”; paths start from the current folder.`,
  'cannot-annotate': ({ path = '', reason = '' }) => `${path}: ${EDIT_REASONS[reason] ?? EDIT_REASONS.broken}.`,
  'cannot-fill': ({ path = '', reason = '' }) => `${path}: ${FILL_REASONS[reason] ?? FILL_REASONS.broken}.`,
  'names-alone': () =>
    '--names prints the names of figures to the screen: leave out -o, --format and --csv, or --names.',
  'form-output': () =>
    'A form is filled into one workbook of its own: name a file that ends in .xlsx with -o, such as -o filled.xlsx, and leave out --format and --csv.',
  'no-project-of': ({ path = '' }) =>
    `${path}: belongs to no project. Put it beside a project.yaml as expenses.xlsx, or into the folder expenses/ there; “samata import” brings in tables of other forms.`,
  'would-be-table': ({ path = '' }) =>
    `${path}: would be read as a table of the project from now on; write it somewhere else, or by another name.`,
  'needs-xlsx': ({ path = '' }) => `${path}: an annotated workbook is written as XLSX; name a file that ends in this.`,
  'template-xlsx': ({ path = '' }) =>
    `${path}: the workbook to fill in is written as XLSX; let its name end in .xlsx, or name a folder.`,
  'import-csv': ({ path = '' }) =>
    `${path}: an import writes CSV; let the name after --to end in .csv, or be a folder.`,
  'import-folder': ({ path = '' }) =>
    `${path}: several files become a ledger of several files; name a folder after --to, such as expenses/.`,
  'import-one-file': () => '--write-map writes down what was decided of one file; name one.',
  'import-maps': () => 'Give --map once for all files, or once for each of them in their order.',
  'import-no-project': ({ path = '' }) =>
    `${path}: holds no project.yaml, so there is no ledger to import into. Run samata in the project's folder, or say where to with --to.`,
  'import-check-first': ({ path = '' }) =>
    `${path}: the project, or its ledger, cannot be read, so nobody can tell which rows are there already. Run “samata check” and mend that first.`,
  'import-empty-ledger': ({ path = '', folder = '' }) =>
    `${path}: is a ledger without rows, and only it would be read. Remove it (of a project's workbook only the sheet of expenses); the ledger then is what stands in ${folder}/.`,
  'import-two-ledgers': ({ path = '', folder = '' }) =>
    `${path}: is the ledger already, and only one of two is read. Move it into ${folder}/, where each export has a file of its own, or import to another place with --to.`,
  'import-rejected': ({ path = '' }) =>
    `${path}: is no list of rejected rows, so none can be added to it. Give it another name, or remove it.`,
  'import-replaces': ({ path = '', rows = '', column = '', sum = '' }, f) =>
    `${path}: has ${f.count(Number(rows), { one: 'row', other: 'rows' })}${column === '' ? '' : ` (${column} ${f.money(sum)})`} that this import has not: it is another export. Rename the file to import, so that it stands beside this one; or name this one after --to, with --force, and it is replaced.`,
  'import-no-table': ({ path = '' }) =>
    `${path}: is no table of ours, so what would be lost with it is not known. Name it after --to, with --force, and it is replaced.`,
  'import-changed': ({ path = '' }) =>
    `${path}: changed while it was read. Close the program that writes it, and import again.`,
  'bad-import-map': ({ path = '' }) =>
    `${path}: is no map by which an import could go. “samata explain import” shows one.`,
  'watch-is-text': () => '--watch prints text, again on every save: leave --format out, or --watch.',
  'cannot-watch': ({ path = '', reason = '' }) =>
    `${path}: cannot be watched (${reason}). Name fewer folders, or leave --watch out.`,
  'one-at-a-time': ({ path = '', found = '' }) =>
    `${path}: holds several projects, and “samata convert” takes one at a time: ${found}.`,
  'no-target': ({ path = '' }) => `${path}: “samata convert” writes a workbook, whose name ends in .xlsx, or a folder.`,
  'folder-in-use': ({ path = '', files = '' }) =>
    `${path}: has files of a project already: ${files}. Name another folder; --force writes over files that exist.`,
  'would-mingle': ({ path = '', files = '' }) =>
    `${path}: ${files} would stay there and become part of what is written. Take them away, or name another folder.`,
  'one-project': ({ option = '' }) => `${option} names something of one project; name one project, not several.`,
};
