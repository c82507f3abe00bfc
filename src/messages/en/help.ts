/** The texts of `--help`; each example is one that a person would type. */
export const help = {
  samata: {
    summary: 'Checks and reports ESF and Interreg projects, exact to the cent.',
    examples: `  samata init my-project
  samata check my-project
  samata report all my-project -o reports/
  samata explain funding/rate-above-cap`,
  },
  check: {
    summary: 'Check projects: funding, budgets, dates, expenses.',
    examples: `  samata check                               the project in this folder
  samata check projects/                     every project below a folder
  samata check --watch my-project            again on every save
  samata check --format json --fail-on warning projects/ > findings.json
  samata check --format sarif projects/ > samata.sarif
  samata check projects/ --write-baseline known.json
  samata check projects/ --baseline known.json`,
  },
  report: {
    summary:
      'Make a report: budget, claim, cofinancing, partners, absorption, expenses, indicators, classification, assets, participants, dates, changes, portfolio, council, or all.',
    examples: `  samata report cofinancing
  samata report all my-project -o reports/ -o reports/all.xlsx
  samata report claim my-project --report 2 --verbose
  samata report expenses my-project --report 2 --partner LP -o expenses.csv
  samata report expenses my-project --csv excel -o expenses.csv
  samata report participants my-project --suppress-below 5 -o participants.xlsx
  samata report all my-project --template form.xlsx -o filled.xlsx
  samata report claim my-project --names                  what the marks in a form are called
  samata report dates my-project -o deadlines.ics
  samata report all my-project --format md > comment.md
  samata report council projects/ -o council.xlsx
  samata report budget my-project --format json | jq .totals.amount`,
  },
  diff: {
    summary: 'Compare two definitions, or walk the amendments of one: what changes, and who agrees to it.',
    examples: `  samata diff my-project                     by its amendments
  samata diff git:HEAD~1:my-project my-project
  samata diff my-project/before-amendment-1.yaml my-project/project.yaml -o changes.xlsx`,
  },
  show: {
    summary: 'Show a project on one screen: money, rates, indicators, next dates, findings.',
    examples: `  samata show my-project
  samata show my-project --as-of 2018-02-28`,
  },
  close: {
    summary: 'Freeze a submitted report: any later change of its figures is a finding.',
    examples: `  samata close 2 my-project`,
  },
  init: {
    summary: 'Start a project: a commented definition and empty tables, or a workbook; both check silently.',
    examples: `  samata init my-project
  samata init my-project --programme interreg-v-a-lt-pl
  samata init our-services --programme esf-lt-2014-2020
  samata init my-project --workbook          one Excel file, with lists, notes and an example`,
  },
  annotate: {
    summary: 'Give a workbook back with the findings in its cells: notes, colours, and a sheet that lists them.',
    examples: `  samata annotate project.xlsx -o checked.xlsx
  samata annotate my-project/expenses.xlsx -o checked.xlsx
  samata annotate my-project/expenses/2019-1.xlsx -o checked.xlsx --force`,
  },
  import: {
    summary:
      'Import a messy table, such as an export of the accounts or an official list: what cannot be proved is asked, and no row is lost.',
    examples: `  samata import export.csv --as expenses --dry-run        how it would be read, and why
  samata import export.csv --as expenses --write-map accounts.yaml
  samata import q2.csv q3.csv --as expenses --map accounts.yaml
  samata import indicators.xlsx --as achievements
  samata import operations.csv --as list --to region/list.csv`,
  },
  convert: {
    summary: 'Turn a workbook into a folder of text files, or a folder into a workbook, without loss.',
    examples: `  samata convert my-project my-project.xlsx
  samata convert my-project.xlsx my-project/
  samata convert my-project projektas.xlsx --lang lt`,
  },
  explain: {
    summary: 'Explain a check or a topic; without one, list them all.',
    examples: `  samata explain
  samata explain expense/paid-outside-period
  samata explain rounding`,
  },
  indicators: {
    summary:
      'Look up common indicators by code or word: names, unit, basis; without one, list them by period and fund.',
    examples: `  samata indicators
  samata indicators CO01
  samata indicators kvalifikacija
  samata indicators LT-PL 2.2.O.1 --format json`,
  },
  programmes: {
    summary: 'Show what a programme rules: each value with its legal basis and status; without one, list them.',
    examples: `  samata programmes
  samata programmes interreg-vi-a-lt-pl
  samata programmes ./our-programme.yaml        rules of your own, or what is wrong with them
  samata programmes generic-2021-2027 --format json | jq .programme.cap`,
  },
  schema: {
    summary:
      'Print the JSON Schema by which an editor checks and completes a definition, or the rules of a programme; or that of what check prints.',
    examples: `  samata schema > project.schema.json
  samata schema programme > our-programme.schema.json
  samata schema check > findings.schema.json`,
  },
  completion: {
    summary: 'Print the script by which a shell completes what you type: commands, options, reports, checks.',
    examples: `  samata completion fish | source               in ~/.config/fish/config.fish
  eval "$(samata completion bash)"              in ~/.bashrc
  eval "$(samata completion zsh)"               in ~/.zshrc, after compinit`,
  },
  examples: 'Examples:',
  path: 'project folders, definitions, workbooks, or folders of projects (default: this folder)',
  reportName:
    'budget, claim, cofinancing, partners, absorption, expenses, indicators, classification, assets, participants, dates, changes, portfolio, council or all',
  old: 'a project folder, a definition, a workbook, or git:REV:PATH; alone, the project whose amendments are walked (default: this folder)',
  new: 'what it is compared with: a project folder, a definition, a workbook, or git:REV:PATH',
  convertSource: 'a project: its folder, definition or workbook',
  convertTarget: 'a workbook (its name ends in .xlsx), else a folder',
  dir: 'where to (default: this folder)',
  topic: 'a check such as funding/sum-differs, or a topic such as rounding',
  indicator: 'a code such as CO44 or R.B.024, or words of a name',
  programmeId: 'a programme such as interreg-vi-a-lt-pl, or the path of one of your own',
  schemaName: 'of what',
  shell: 'of which shell',
  format: 'how to write it',
  watch: 'check again on every save, in text; Ctrl+C ends it',
  failOn: 'the lowest severity that makes the exit status 1',
  baseline: 'let findings that this file holds neither count nor be told; --verbose tells them',
  writeBaseline: 'write what is found to this file, for --baseline',
  csv: 'write CSV as this program opens it: semicolons and decimal commas',
  output: 'a file, by whose ending it is written, or a folder (with a slash); may be given several times',
  force: 'write over files that exist',
  reportNo: 'this report alone; figures so far are those up to it',
  partner: 'rows of this partner alone',
  formToFill: 'a form of your own to fill in, XLSX, with marks such as {{claim.LP.staff.this}}: “samata explain forms”',
  figureNames: 'the names of the figures and what they are, in place of the report: for --template',
  suppressBelow: 'hide counts of participants below this number, and what would give them away',
  annotated: 'an Excel workbook that is a project, or a table of one',
  annotatedOutput: 'the workbook to write: a copy, everything else in it as it was',
  importFile: 'tables to import: CSV, TSV or Excel',
  importAs: 'what they hold',
  importTo: 'a CSV file, or a folder (default: expenses/NAME.csv, or the table beside the definition)',
  importMap: 'what is settled of a table, and which column is which; may be given once a file',
  writeMap: 'write what was settled to this file, for --map',
  dryRun: 'show how the tables would be read, and write none',
  programme: 'whose rules to start from',
  workbook: 'one Excel workbook to fill in, instead of a folder of files',
  lang: 'language of messages and reports',
  asOf: 'leave out what is later than this day (YYYY-MM-DD, or today)',
  noColor: 'no colours',
  quiet: 'say no more than is asked for',
  verbose: 'say what was read; a report as text or JSON explains every figure: which rows, rule and rounding',
  wholeNumber: 'It is a whole number, such as 2.',
  /** What the command line itself says. */
  commander: {
    titles: { 'Usage:': 'Usage:', 'Arguments:': 'Arguments:', 'Options:': 'Options:', 'Commands:': 'Commands:' },
    help: 'show this help',
    helpCommand: 'help [command]',
    version: 'show the version',
    choices: 'one of',
    otherwise: 'default',
    /** Placeholders of usages. */
    slots: {
      options: 'options',
      command: 'command',
      check: 'check',
      topic: 'topic',
      code: 'code',
      word: 'word',
      date: 'date',
      dir: 'dir',
      file: 'file',
      folder: 'folder',
      format: 'format',
      id: 'id',
      language: 'language',
      level: 'level',
      n: 'n',
      name: 'name',
      new: 'new',
      no: 'no',
      old: 'old',
      path: 'path',
      program: 'program',
      report: 'report',
      table: 'table',
      shell: 'shell',
      source: 'source',
      target: 'target',
      what: 'what',
    },
    /** What is wrong with it: the word in question, what may have been meant, what was expected. */
    wrong: {
      unknownOption: (word: string, meant: string) =>
        `There is no option ${word}.${meant === '' ? '' : ` Did you mean ${meant}?`}`,
      unknownCommand: (word: string, meant: string) =>
        `There is no command ${word}.${meant === '' ? '' : ` Did you mean ${meant}?`} “samata --help” lists them.`,
      missingArgument: (word: string) => `${word} is missing. “--help” shows how it is written.`,
      optionMissingArgument: (word: string) => `${word} needs a value after it.`,
      excessArguments: (word: string) => `${word} takes fewer arguments. “--help” shows how it is written.`,
      invalidArgument: (word: string, value: string, expected: string) => `${word} cannot be ${value}. ${expected}`,
      oneOf: (choices: string) => `It is one of ${choices}.`,
    },
  },
} as const;
