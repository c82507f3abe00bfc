import { readdir, readFile } from 'node:fs/promises';
import { TABLES, type TableName } from '../model/columns.ts';
import type { Content, TableContent } from '../model/content.ts';
import type { Say } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { LANGUAGES } from '../model/language.ts';
import type { Maybe } from '../model/money.ts';
import { byBytes } from '../model/place.ts';
import type { Period } from '../model/project.ts';
import { isTreeList, isTreeMap, type Tree } from '../model/tree.ts';
import { isInside } from './agreement.ts';
import { definitionContent } from './definition-content.ts';
import { readDefinition } from './definition-file.ts';
import { closedFolderOf, type Location } from './discover.ts';
import { decode } from './encoding.ts';
import { isOwnProgramme } from './own-programme.ts';
import { isFile, isFolder, join, leadsInside, stands } from './paths.ts';
import { Reader } from './reader.ts';
import { type Carrying, tableContent } from './table-content.ts';
import { isWorkbook, requiredKeys, type TableFile } from './table-file.ts';
import { ledgerContext, openBeside, openLedger, type Reading, readParticipants, withBudgetBeside } from './tables.ts';
import { below, commentsIn, type Definition } from './yaml.ts';

/** A file that belongs to a project, and what it is called from the folder of its definition. */
export interface Beside {
  readonly path: string;
  readonly name: string;
}

/** What a project says, and what goes with it. */
export interface ProjectContent extends Content {
  readonly language: Maybe<Language>;
  /** The first day of the project as it is written, for what has to bear a date. */
  readonly start: string;
  /** Earlier definitions, and a programme of its own. */
  readonly beside: readonly Beside[];
  /** Reports that were closed, by the names of their files. */
  readonly closed: readonly Beside[];
  /** What is named and stands where it stays: outside of the project's folder. */
  readonly outside: readonly string[];
  /** How many comments the definition has. */
  readonly comments: number;
  /** Sheets that are none of a project's. */
  readonly sheets: readonly string[];
  /** The files of the ledger. */
  readonly ledgers: readonly string[];
  /** Every file that was looked into. */
  readonly touched: readonly string[];
  /** The tables that were opened, for looking up the column of a cell. */
  readonly opened: readonly TableFile[];
}

/** What may be found of a file that can be read whole all the same. */
const HARMLESS: ReadonlySet<string> = new Set(['file/number-as-text', 'file/looks-like-formula']);
/** What is carried over, and nobody sees any more that it was there. */
const TOLD: ReadonlySet<string> = new Set([
  'file/encoding-guessed',
  'file/hidden-decimals',
  'file/hidden-rows',
  'file/number-as-date',
  'file/totals-row-skipped',
  'file/unknown-column',
]);
/** What keeps a table from being read as it stands. */
const UNREAD: ReadonlySet<string> = new Set(['file/unreadable', 'file/two-ledgers']);
const OF_TABLES: ReadonlySet<string> = new Set(['file/encoding-guessed', 'file/hidden-rows']);

/** The tables of a project beside its ledger and its participants. */
const SMALL: readonly TableName[] = ['achievements', 'activities', 'payments', 'rates', 'classification'];

/**
 * Reads all that a project says as it is written, to be written elsewhere. What cannot be carried over without loss is
 * refused, all of it at once; null where not even the definition could be read.
 */
export async function readContent(at: Location, carrying: Carrying): Promise<ProjectContent | null> {
  const { refuse, tell } = carrying;
  const reading: Reading = {
    ...{ folder: at.folder, subject: at.name, say: refuse, inputs: [], proof: false },
    ...{ touched: [at.file], tables: [], places: new Map(), workbook: null },
  };
  const ofDefinition: Say = found => {
    if (TOLD.has(found.check)) tell(found);
    else if (!HARMLESS.has(found.check)) refuse(found);
  };
  const workbook = isWorkbook(at.file) ? await opened(at.file, { ...reading, say: ofDefinition }) : null;
  const stated: Maybe<Definition> = isWorkbook(at.file)
    ? (workbook?.definition ?? null)
    : await readDefinition(at.file, { ...reading, say: ofDefinition });
  if (stated === null) return null;
  const read = await withBudgetBeside(at, stated, { ...reading, workbook, say: ofDefinition });
  const subject = typeof read.values.get('code') === 'string' ? String(read.values.get('code')) : at.name;
  const definition = definitionContent(at.file, read, subject, carrying);
  const ofTables: Say = found => {
    if (OF_TABLES.has(found.check)) tell(found);
    else if (UNREAD.has(found.check)) refuse(found);
  };
  const inTables: Reading = { ...reading, subject, say: ofTables, workbook };
  // Words for categories stay the words that they are: they mean the same wherever the programme is the same.
  const ledger = await openLedger(inTables, partnersIn(definition), null);
  const { named: _, ...context } = ledgerContext(ledger);
  const tables: (TableContent | null)[] = [
    ledger.tables.length === 0 ? null : await tableContent('expenses', ledger.tables, context, carrying),
  ];
  for (const name of SMALL) tables.push(await smallTable(name, inTables, carrying));
  tables.push(await participants(inTables, carrying));
  const named = filesNamed(definition).filter(({ name }) => stands(join(at.folder, plainPath(name))));
  const mayGo = (path: string) => isFile(path) && leadsInside(path, at.folder);
  const goesAlong = (name: string) => isInside(name) && mayGo(join(at.folder, plainPath(name)));
  const reader = new Reader(at.file, read, subject, refuse);
  // Where a link leads to is not for whoever gets the project.
  for (const { name, key } of named) if (isInside(name) && !goesAlong(name)) reader.bad(key, name, 'inside');
  const inside = named.flatMap(({ name }) => (goesAlong(name) ? [plainPath(name)] : []));
  const beside = [...new Set(inside)].map(name => ({ path: join(at.folder, name), name }));
  const closed = await closedReports(at);
  const language = textAt(definition, 'language');
  return {
    definition,
    tables: tables.filter(table => table !== null),
    language: LANGUAGES.find(its => its === language) ?? null,
    start: isTreeMap(definition) ? textAt(definition.period, 'start') : '',
    beside,
    closed: closed.filter(({ path }) => mayGo(path)),
    outside: [
      ...named.flatMap(({ name }) => (isInside(name) ? [] : [name])),
      ...closed.flatMap(({ path }) => (mayGo(path) ? [] : [path])),
    ],
    comments: isWorkbook(at.file) ? 0 : commentsIn(decode(await readFile(at.file)).text),
    sheets: workbook?.others ?? [],
    ledgers: ledger.tables.map(({ file }) => file),
    touched: [...reading.touched, ...beside.map(({ path }) => path), ...closed.map(({ path }) => path)],
    opened: reading.tables,
  };
}

async function smallTable(name: TableName, reading: Reading, carrying: Carrying): Promise<TableContent | null> {
  const opened = await openBeside(reading, name, TABLES[name]);
  if (opened === null) return null;
  const { subject } = reading;
  const currencyOf = () => 'EUR';
  const context = { columns: TABLES[name], required: requiredKeys(TABLES[name]), subject, currencyOf };
  return tableContent(name, [opened.table], context, carrying);
}

/** The participants; where they are not pseudonymous nothing of them is copied. */
async function participants(reading: Reading, carrying: Carrying): Promise<TableContent | null> {
  const { subject } = reading;
  let isPersonal = false;
  const say: Say = found => {
    isPersonal ||= found.check === 'participant/personal-data';
    if (isPersonal) carrying.refuse(found);
    else reading.say(found);
  };
  const tables: TableFile[] = [];
  await readParticipants({ ...reading, say, tables }, ANY_TIME);
  const [table] = tables;
  if (table === undefined || isPersonal) return null;
  reading.tables.push(table);
  const columns = TABLES.participants;
  return tableContent('participants', [table], { columns, required: requiredKeys(columns), subject }, carrying);
}

const ANY_TIME: Period = { start: null, end: null, preparationFrom: null, paymentsUntil: null };

function textAt(tree: Tree, key: string): string {
  const value = isTreeMap(tree) ? tree[key] : undefined;
  return typeof value === 'string' ? value : '';
}

function partnersIn(definition: Tree): { readonly id: string; readonly currency: string }[] {
  const partners = isTreeMap(definition) && isTreeList(definition.partners) ? definition.partners : [];
  return partners.map(partner => ({ id: textAt(partner, 'id'), currency: textAt(partner, 'currency') || 'EUR' }));
}

/** The files that a definition names, each with the key that names it. */
function filesNamed(definition: Tree): { readonly name: string; readonly key: string }[] {
  const programme = textAt(definition, 'programme');
  const amendments = isTreeMap(definition) && isTreeList(definition.amendments) ? definition.amendments : [];
  const named = [
    ...(isOwnProgramme(programme) ? [{ name: programme, key: 'programme' }] : []),
    ...amendments.map((its, i) => ({ name: textAt(its, 'file'), key: below(below('amendments', i), 'file') })),
  ];
  return named.filter(({ name }) => name !== '');
}

function plainPath(name: string): string {
  return name.replace(/^\.\//, '');
}

/** The reports of a project that were closed. */
async function closedReports(at: Location): Promise<Beside[]> {
  const folder = closedFolderOf(at.file);
  if (!isFolder(folder)) return [];
  const names = (await readdir(folder)).filter(name => /^(0|[1-9]\d{0,5})\.json$/.test(name)).sort(byBytes);
  return names.map(name => ({ path: join(folder, name), name }));
}

async function opened(file: string, reading: Reading) {
  const { openProjectWorkbook } = await import('./project-workbook.ts');
  return openProjectWorkbook(file, reading);
}
