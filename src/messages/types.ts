import type { ChartName } from '../model/chart.ts';
import type { CheckArgs, CheckGroup, CheckId, ChecksOf } from '../model/checks.ts';
import type { CommonIndicator } from '../model/common-indicator.ts';
import type { Obstacle } from '../model/error.ts';
import type { Severity } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { FlatRateRule, PackRounding, ProgrammingPeriod, Role, SourceClass } from '../model/pack.ts';
import type { MonthRule } from '../model/project.ts';
import type { ReasonArgs } from '../model/reason.ts';
import type { NoteArgs, ReportName } from '../model/table.ts';

/** Forms of a word by number; a language uses those it has. */
export interface Plural {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** How a language writes values; texts get theirs as plain text, as in JSON, and write them through this. */
export interface Format {
  /** `955524.00` → `955,524.00` */
  money(text: string): string;
  /** A number with as many decimals as it has: a rate, a quantity. */
  number(text: string): string;
  /** What stands for a figure that could not be computed. */
  readonly notAvailable: string;
  /** Amount and currency. */
  sum(text: string, currency?: string): string;
  /** `85.00` → `85.00 %` */
  percent(text: string): string;
  /** `2017-03-01` as the language writes days. */
  date(day: string): string;
  /** `2017-03` as the language writes months. */
  month(month: string): string;
  /** A legal basis as the language cites it; one of a programme of the user's own stands as it is. */
  basis(text: string): string;
  /** A number and its word: `1 row`, `2 rows`. */
  count(number: number, words: Plural): string;
  /** A name or a text of the user's, in the language's quotation marks, shortened where it is long. */
  quote(text: string): string;
  /** `a, b and c` */
  list(items: readonly string[]): string;
}

/** A text for each check of a group, from its arguments: missing one does not compile. */
export type CheckTexts<Group extends CheckGroup> = {
  readonly [Id in ChecksOf<Group>]: (args: CheckArgs[Id], f: Format, subject: string) => string;
};

/** Texts of the notes under a report. */
export type NoteTexts = { readonly [Code in keyof NoteArgs]: (args: NoteArgs[Code], f: Format) => string };

/** Texts of the reasons of figures. */
export type ReasonTexts = { readonly [Code in keyof ReasonArgs]: (args: ReasonArgs[Code], f: Format) => string };

/** What samata says in a language of what it found, and of what it could not do. */
export interface Messages {
  readonly format: Format;
  readonly checks: { readonly [Id in CheckId]: (args: CheckArgs[Id], f: Format, subject: string) => string };
  readonly severities: Readonly<Record<Severity, Plural>>;
  readonly obstacles: { readonly [Code in Obstacle]: (args: Readonly<Record<string, string>>, f: Format) => string };
  readonly terms: Terms;
}

/** The same with what it says in tables, which no check needs. */
export interface TableMessages extends Messages {
  readonly reports: Readonly<Record<ReportName, string>>;
  /** Headings of the columns of reports, by key; period columns have a function of their own. */
  readonly columns: Readonly<Record<string, string>>;
  readonly period: (key: string) => string;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly notes: NoteTexts;
  readonly reasons: ReasonTexts;
  readonly catalogue: CatalogueTexts;
  readonly programmes: ProgrammeTexts;
  readonly cover: CoverTexts;
  readonly page: PageTexts;
  readonly charts: Readonly<Record<ChartName, string>>;
  readonly chartTexts: ChartTexts;
  readonly markdown: MarkdownTexts;
  readonly screen: ScreenTexts;
}

/** What a comment says that cannot hold all. */
export interface MarkdownTexts {
  readonly rows: (count: number) => string;
  readonly leftOut: (count: number, of: 'rows' | 'findings' | 'lines') => string;
  /** How nothing is left out: a command, or an option. */
  readonly whole: (how: string) => string;
}

/** Words in charts, and in what is told of them to those who do not see them. */
export interface ChartTexts {
  /** What has no place of its own: so many of them. */
  readonly others: (count: number) => string;
  readonly inEur: string;
  /** Where not all values are told. */
  readonly allInTable: string;
}

/** Words on the screen of a project, or of a portfolio. */
export interface ScreenTexts {
  readonly categories: string;
  readonly partners: string;
  readonly daysGone: string;
  /** A report's number or a month, and its last day, in few letters. */
  readonly until: (period: string, end: string) => string;
  /** Above what each of the months adds, as heights; the highest is so much. */
  readonly byMonth: (first: string, last: string, most: string) => string;
  /** How many indicators are reached: five columns at most, as the next one. */
  readonly reached: string;
  /** How many errors and warnings there are. */
  readonly found: string;
  readonly measures: string;
  readonly operations: string;
  /** Under the first of a list. */
  readonly more: (count: number) => string;
  /** How to see the whole of lists that are cut. */
  readonly everything: string;
  readonly moreFindings: (count: number) => string;
  readonly oneOf: (path: string) => string;
  readonly allOf: string;
}

/** Words on the cover of what is handed in, and in its contents. */
export interface CoverTexts {
  readonly cover: string;
  readonly contents: string;
  /** A link back to the contents. */
  readonly back: string;
  readonly code: string;
  readonly title: string;
  readonly objective: string;
  readonly lead: string;
  readonly country: string;
  readonly projects: string;
  readonly rounding: string;
  readonly rates: string;
  /** What a rate is. */
  readonly unitsForOne: string;
  readonly month: string;
  readonly rows: string;
  readonly provisional: string;
  /** Where no row was converted. */
  readonly allInEur: string;
  readonly inputs: string;
  readonly file: string;
  readonly madeBy: (version: string) => string;
  /** How many more there are than are listed. */
  readonly more: (count: number) => string;
  /** Where those sign who answer for it, two different persons. */
  readonly preparedBy: string;
  readonly approvedBy: string;
  readonly twoPersons: string;
  readonly person: string;
  readonly signature: string;
  readonly date: string;
  readonly sheet: string;
  /** Headings of what was found. */
  readonly findings: Readonly<Record<'check' | 'place' | 'subject' | 'message' | 'waived', string>>;
}

/** Words of a page that only a browser shows. What a page's script fills in stands in braces. */
export interface PageTexts {
  /** In which the page is written. */
  readonly language: Language;
  readonly skip: string;
  readonly summary: string;
  /** Above the charts of all tables. */
  readonly charts: string;
  /** So far of what is planned. */
  readonly spentOf: (percent: string) => string;
  readonly provenance: string;
  /** Where an exchange rate was read. */
  readonly rateSource: string;
  /** Above what follows project by project. */
  readonly eachProject: string;
  /** A label of the field by which a table's rows are chosen; how many of them are shown: `{shown}` of `{all}`. */
  readonly filter: string;
  readonly shown: string;
  /** Why a filtered table has no totals. */
  readonly totalsHidden: string;
  /** After a sort by `{column}`, and what the button above a column does. */
  readonly ascending: string;
  readonly descending: string;
  readonly sortBy: string;
  /** That a long table shows its first rows alone, while its totals are over all of them. */
  readonly firstRows: (shown: number, all: number) => string;
  /** A link beside a chart: where its figures stand. */
  readonly figuresIn: (table: string) => string;
}

/** Words around common indicators. */
export interface CatalogueTexts {
  readonly fund: string;
  readonly list: string;
  readonly codes: string;
  readonly breakdown: string;
  readonly timing: string;
  readonly same: string;
  readonly until: string;
  readonly status: string;
  readonly lists: Readonly<Record<CommonIndicator['list'], string>>;
  readonly types: Readonly<Record<CommonIndicator['type'], string>>;
  readonly statuses: Readonly<Record<CommonIndicator['status'], string>>;
  /** When results are measured, and of whom. */
  readonly measured: Readonly<Record<'immediate' | 'longer-term' | 'sample', string>>;
  /** Parts that the catalogue names by a word of its own; others stand as they are. */
  readonly breakdowns: Readonly<Record<string, string>>;
  /** Under the lists: how to look further. */
  readonly how: string;
}

/** What programmes rule, in sentences; amounts and percentages come as plain text. */
export interface ProgrammeTexts {
  /** Headings of the list. */
  readonly id: string;
  readonly name: string;
  readonly funds: string;
  readonly cap: string;
  readonly notVerified: string;
  readonly noCap: string;
  /** Under the list: how to look further. */
  readonly how: string;
  /** Above what is not verified. */
  readonly unverified: string;
  readonly period: (period: ProgrammingPeriod | null) => string;
  readonly roundings: Readonly<Record<PackRounding, string>>;
  readonly capped: (percent: string, f: Format) => string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly classes: Readonly<Record<SourceClass, string>>;
  readonly eligibility: (from: string, to: string, f: Format) => string;
  readonly countries: (countries: readonly string[], f: Format) => string;
  readonly area: (codes: readonly string[]) => string;
  readonly code: (forms: readonly string[], example: string) => string;
  readonly months: Readonly<Record<MonthRule, string>>;
  /** Where the categories that may have real costs beside it are named, it stands for all others but staff. */
  readonly flatRate: (
    role: Role,
    percent: string,
    of: FlatRateRule['of'],
    forAllBut: readonly string[] | null,
    f: Format,
  ) => string;
  readonly simplified: {
    readonly 'hourly-rate': (hours: number, f: Format) => string;
    readonly 'compulsory-up-to': (amount: string, of: 'total' | 'public-support', f: Format) => string;
    readonly 'lump-sum-up-to': (amount: string, f: Format) => string;
    readonly 'not-wholly-procured': string;
  };
  /** Null: only what the partner cannot recover is eligible, whatever the project costs. */
  readonly vat: (eligibleBelow: string | null, f: Format) => string;
  readonly categoryCap: (categories: readonly string[], percent: string, totalUpTo: string | null, f: Format) => string;
  readonly deadlines: Readonly<
    Record<'report' | 'control' | 'payment' | 'durability', (number: number, f: Format) => string>
  >;
  readonly lastPayment: (years: number, f: Format) => string;
  readonly accounts: (years: number, largerYears: number, below: string, f: Format) => string;
  readonly spendingPlan: (percent: string, f: Format) => string;
  readonly indicatorTarget: (percent: string, f: Format) => string;
  readonly size: (kind: string, above: string, upTo: string, forms: readonly string[] | null, f: Format) => string;
}

/** What a project was, and is no longer in another form. */
export interface Converting {
  /** Under what could not be carried over. */
  readonly refused: string;
  /** Above what was found, and is no longer to be seen. */
  readonly told: string;
  readonly comments: (count: number) => string;
  /** Sheets that are none of a project's. */
  readonly sheets: (names: readonly string[]) => string;
  /** The files of a ledger that are one sheet, or one file, now. */
  readonly ledgers: (files: readonly string[], toSheets: boolean) => string;
  /** What is named and stands outside of the project's folder. */
  readonly outside: (files: readonly string[]) => string;
}

/** Short words around tables and lists. */
export interface Terms {
  readonly total: string;
  readonly notAvailable: string;
  /** That the sum of a claim's categories less its total is nothing. */
  readonly control: string;
  readonly asOf: string;
  readonly programme: string;
  readonly project: string;
  readonly portfolio: string;
  readonly period: string;
  readonly money: string;
  readonly indicators: string;
  readonly spending: string;
  readonly nextDates: string;
  readonly findings: string;
  readonly projectRow: string;
  readonly basis: string;
  readonly severity: string;
  readonly why: string;
  readonly mend: string;
  /** Above an example of a mistake, and above the same put right. */
  readonly badExample: string;
  readonly goodExample: string;
  /** In place of lines that a mended file has no more. */
  readonly lineGone: string;
  /** Above a waiver to copy, and what stands in it in place of the reason. */
  readonly waive: string;
  readonly waiveReason: string;
  readonly topics: string;
  readonly bug: string;
  /** Above the reasons of a table's figures. */
  readonly howFigured: string;
  /** Under them: how many rows stay without. */
  readonly unexplained: (rows: number) => string;
  /** The line that a report on data with errors carries. */
  readonly withErrors: (errors: number) => string;
  /** In place of what is found in a participant's row, outside of a check. */
  readonly ofPerson: string;
  /** The last line of a check; of no projects, where a programme or a list alone was looked at, their number is not told. */
  readonly summary: (counts: Readonly<Record<Severity | 'waived' | 'baseline', number>>, projects: number) => string;
  /** Under a finding that is waived: the reason, in the user's words, or none where it is not told. */
  readonly waived: (reason: string) => string;
  /** Beside a finding that a baseline knows. */
  readonly inBaseline: string;
  /** Above the findings of a baseline that are no longer there. */
  readonly resolved: (count: number) => string;
  /** Of a baseline that holds nothing of the files that were looked into. */
  readonly baselineElsewhere: (path: string) => string;
  readonly more: (count: number, check: string) => string;
  /** Under a check that told the first findings of a kind alone: how all of them are listed. */
  readonly moreListed: string;
  /** After each run of those that start again on every save. */
  readonly watching: string;
  /** A deadline in one line: what it is, and of which report. */
  readonly deadline: (what: string, report: number | null) => string;
  /** That findings about participants stand in no number and no line, for they would tell of few. */
  readonly personsNotTold: string;
  readonly written: (file: string) => string;
  /** What a long run is at, in one short line; files come in quotation marks, parts as whole percent. */
  readonly progress: {
    readonly reading: (file: string, part: number | null) => string;
    readonly projects: (done: number, of: number, part: number) => string;
    readonly writing: (file: string, rows: number) => string;
  };
  /** What is said when a project is written in another form. */
  readonly converting: Converting;
  readonly leftOut: (columns: readonly string[]) => string;
}
