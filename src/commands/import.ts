import { rm } from 'node:fs/promises';
import { holdsNoRows } from '../load/begun.ts';
import { DELIMITER_WORDS, type ReadMap, readImportMap } from '../load/import-map.ts';
import { headingsOf, readSource, type SourceRows } from '../load/import-rows.ts';
import { type ImportSource, isUnchanged, openSource } from '../load/import-source.ts';
import type { Loaded } from '../load/load.ts';
import { categoryNaming } from '../load/names.ts';
import { join, nameOf, stands } from '../load/paths.ts';
import { requiredKeys, type TableContext, unreadable } from '../load/table-file.ts';
import { type ImportMessages, importMessagesIn } from '../messages/import.ts';
import { sentence } from '../messages/index.ts';
import { ACHIEVEMENT_COLUMNS, type Column, EXPENSE_COLUMNS, LIST_COLUMNS } from '../model/columns.ts';
import { CannotRun } from '../model/error.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { ColumnFrom, ImportMap } from '../model/import.ts';
import { IMPORTED_BUDGET_COLUMNS } from '../model/import-columns.ts';
import type { ImportKind, Mapped, RejectedRow, Replaced, SourceSummary } from '../model/imported.ts';
import type { Language } from '../model/language.ts';
import type { Maybe } from '../model/money.ts';
import { inCell, inField, type Place } from '../model/place.ts';
import { csvRecords } from '../render/csv.ts';
import { importText, settlements } from '../render/import.ts';
import { importMapText, type MapLine } from '../save/import-map.ts';
import { cellText, tableRecords } from '../save/imported.ts';
import { columnSums, ownTotals, type SummedRow } from '../tally/imported.ts';
import { type CommonOptions, languageOf, type Terminal } from './context.ts';
import { permitLedger, projectAround, projectFolderOf, type Way, waysFor } from './import-places.ts';
import { rejectedList } from './import-rejected.ts';
import { replacedBy } from './import-replaced.ts';
import { asOperations, type Fate, fatesOf, isIdColumn, LedgerRows, OtherRows } from './import-rows.ts';
import { type Output, once, writeOutputs } from './output.ts';

export interface ImportOptions extends CommonOptions {
  readonly as: ImportKind;
  /** A file, or a folder. */
  readonly to?: string;
  /** One for all files, or one for each. */
  readonly map: readonly string[];
  readonly writeMap?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

/** The columns of each table, in the order in which it is written. */
const COLUMNS: Readonly<Record<ImportKind, readonly Column[]>> = {
  expenses: EXPENSE_COLUMNS,
  achievements: ACHIEVEMENT_COLUMNS,
  budget: IMPORTED_BUDGET_COLUMNS,
  list: LIST_COLUMNS,
};

/** What a source may come without: it is made from the rest of the row. */
const MADE: ReadonlySet<string> = new Set(['id', 'code']);

/** What must be in a source beside what its table must have anyway. */
const NEEDED: Readonly<Partial<Record<ImportKind, readonly string[]>>> = {
  budget: ['category', 'item', 'amount'],
  list: ['total'],
};

/** How Polish lists head their columns: their amounts may be in PLN as well as in EUR. */
const POLISH = /[łśźż]|beneficjent|dofinansowani/i;

/** A source with its rows and what became of each. */
interface Done {
  readonly source: ImportSource;
  readonly fates: readonly Fate[];
  readonly read: SourceRows;
  readonly target: string;
  readonly madeIds: Maybe<string>;
  readonly map: Maybe<ReadMap>;
}

/** What an import goes by. */
interface Plan {
  readonly kind: ImportKind;
  /** As the source is read: what is made is not asked for. */
  readonly columns: readonly Column[];
  readonly context: TableContext;
  readonly project: Maybe<Loaded>;
}

function planFor(kind: ImportKind, project: Maybe<Loaded>): Plan {
  const columns = COLUMNS[kind].map((column): Column => {
    const { required, ...others } = column;
    return MADE.has(column.key) ? others : column;
  });
  const required = requiredKeys(columns);
  for (const key of NEEDED[kind] ?? []) required.add(key);
  const partners = project?.project?.partners ?? [];
  if (partners.length > 1 && (kind === 'expenses' || kind === 'budget')) required.add('partner');
  const [only] = partners;
  const currencies = new Map(partners.map(({ id, currency }) => [id, currency]));
  const currencyOf = (partner: string) =>
    kind === 'expenses' ? (currencies.get(partner) ?? (partners.length === 1 ? only?.currency : null) ?? 'EUR') : 'EUR';
  const named = { category: categoryNaming(project?.files.categories ?? null) };
  return { kind, columns, project, context: { columns, required, subject: project?.name ?? '', currencyOf, named } };
}

/** Of each file the map that holds for it. */
async function mapsFor(
  files: readonly string[],
  options: ImportOptions,
  { columns, required }: TableContext,
  { messages }: ImportMessages,
  terminal: Terminal,
): Promise<readonly Maybe<ReadMap>[]> {
  const { map: named } = options;
  if (named.length > 1 && named.length !== files.length) throw new CannotRun('import-maps');
  const maps: ReadMap[] = [];
  for (const file of named) {
    const { read, findings } = await readImportMap(file, columns, required);
    if (read === null) {
      for (const one of findings.list) {
        const { line, column } = one.place;
        terminal.tell(`${file}${line === null ? '' : `:${line}:${column}`}  ${sentence(messages, one)}`);
      }
      throw new CannotRun('bad-import-map', { path: file });
    }
    maps.push(read);
  }
  return files.map((_, i) => (maps.length > 1 ? maps[i] : maps[0]) ?? null);
}

/**
 * The currency that a list's headings let expect where nothing states one: amounts in PLN that were taken for EUR would be
 * added to them.
 */
function expectedCurrency({ columns, currency, table }: ImportSource, kind: ImportKind): Maybe<string> {
  if (kind !== 'list' || table === null || currency !== null || columns.has('currency')) return null;
  return [...columns.values()].some(({ heading }) => POLISH.test(heading)) ? 'PLN' : null;
}

/** A source before its rows are read. */
interface Opened {
  readonly way: Way;
  readonly map: Maybe<ReadMap>;
  readonly source: ImportSource;
  readonly expectedCurrency: Maybe<string>;
}

/** A map by which all rows are in a currency. */
function inAll(read: Maybe<ReadMap>, currency: string): ImportMap {
  const { columns = {}, ...others } = read?.map ?? {};
  return { ...others, columns: { ...columns, currency: { value: currency } } };
}

/** Opens all files; null where one of them cannot be read, which is told. */
async function openAll(
  ways: readonly Way[],
  maps: readonly Maybe<ReadMap>[],
  { context, kind }: Plan,
  { messages }: ImportMessages,
  terminal: Terminal,
): Promise<Maybe<Opened[]>> {
  const opened: Opened[] = [];
  let isWhole = true;
  for (const [i, way] of ways.entries()) {
    const map = maps[i] ?? null;
    const required = new Set([...context.required].filter(key => map?.without.has(key) !== true));
    const sources = await openSource(way.file, COLUMNS[kind], required, map?.map ?? null);
    if ('reason' in sources) {
      isWhole = false;
      const found = unreadable(way.file, sources, way.file);
      const line = found.place.line === null ? '' : `:${found.place.line}`;
      terminal.tell(`${way.file}${line}: ${sentence(messages, found)}`);
    } else {
      const [currency = null] = sources.flatMap(source => expectedCurrency(source, kind) ?? []);
      const again =
        currency === null ? sources : await openSource(way.file, COLUMNS[kind], required, inAll(map, currency));
      if ('reason' in again) throw new CannotRun('import-changed', { path: way.file });
      for (const [at, source] of sources.entries()) {
        const expected = expectedCurrency(source, kind);
        opened.push({
          way,
          map,
          source: expected === null ? source : (again[at] ?? source),
          expectedCurrency: expected,
        });
      }
    }
  }
  return isWhole ? opened : null;
}

/** Reads the rows of all sources; of a ledger file by file, for what one has the next one has already. */
async function readAll(opened: readonly Opened[], { kind, columns, context, project }: Plan): Promise<Done[]> {
  const done: Done[] = [];
  const targets = [...new Set(opened.map(({ way }) => way.target))];
  const ledger = kind === 'expenses' ? await LedgerRows.of(project, targets) : null;
  const others = new OtherRows();
  for (const target of targets) {
    const pieces: (Omit<Done, 'fates' | 'madeIds'> & { fates: Fate[]; hasIds: boolean })[] = [];
    for (const { source, map, way } of opened) {
      if (way.target !== target || source.table === null) continue;
      const { header } = source.table;
      const its = {
        ...context,
        required: new Set([...context.required].filter(key => header.has(key) && !NEEDED[kind]?.includes(key))),
      };
      const read = await readSource(source, source.table, columns, its);
      if (!(await isUnchanged(source))) throw new CannotRun('import-changed', { path: source.file });
      const id = source.columns.get('id');
      const hasIds = id !== undefined && (id.by === 'map' || isIdColumn(read.rows, 'id'));
      pieces.push({ source, map, target, read, fates: fatesOf(read.rows), hasIds });
    }
    // One target has ids of its sources, or none.
    const hasIds = pieces.length > 0 && pieces.every(its => its.hasIds);
    let above = 0;
    const taken = pieces.flatMap(({ fates }) => {
      const its = ledger !== null ? ledger.take(fates, hasIds, target, above) : others.take(fates, target, above);
      above += its.filter(({ row }) => row !== null).length;
      return its;
    });
    const decided = kind === 'list' ? asOperations(taken) : taken;
    let at = 0;
    for (const { source, map, read, fates } of pieces) {
      const id = source.columns.get('id');
      const madeIds = kind === 'expenses' && id !== undefined && !hasIds ? id.heading : null;
      done.push({ source, map, target, read, madeIds, fates: decided.slice(at, at + fates.length) });
      at += fates.length;
    }
  }
  return done;
}

function summed(fates: readonly Fate[], money: readonly string[]): SummedRow[] {
  return fates.map(({ source: { place, isApart, amounts }, row }) => ({
    ...{ place, isApart, amounts },
    imported:
      row === null
        ? null
        : new Map(money.flatMap(key => (typeof row[key] === 'number' ? [[key, row[key] as number] as const] : []))),
  }));
}

/** Where a cell of a source stands. */
function cellAt({ file, sheet }: ImportSource, line: number, index: number): Place {
  return sheet === null ? inField(file, line, index + 1) : inCell(file, sheet.value, line, index + 1);
}

/** Each of our columns with where it comes from, and the first value of it: of those that were imported, where any was. */
function mappedOf({ source, fates }: Pick<Done, 'source' | 'fates'>, columns: readonly Column[]): Mapped[] {
  return columns.flatMap((column): Mapped[] => {
    const { key } = column;
    const its = source.columns.get(key);
    if (its === undefined) return [];
    const { index, heading, value } = its;
    if (value !== null) return [{ key, heading: null, sample: null, value }];
    const isFilled = ({ fields }: { readonly fields: readonly string[] }) => (fields[index] ?? '').trim() !== '';
    const fate = fates.find(its => its.row !== null && isFilled(its.source));
    const first =
      fate !== undefined
        ? { ...fate.source, read: cellText(column, fate.row?.[key]) }
        : fates.length > 0
          ? undefined
          : source.samples.filter(isFilled).map(its => ({ ...its, read: '' }))[0];
    const sample =
      first === undefined
        ? null
        : {
            ...{ place: cellAt(source, first.line, index), text: (first.fields[index] ?? '').trim() },
            read: first.read,
          };
    return [{ key, heading: heading === '' ? `${index + 1}` : heading, sample, value: null }];
  });
}

function rejectedOf({ source, fates }: Done): RejectedRow[] {
  const headings = headingsOf(source);
  return fates.flatMap(({ source: { place, line, sheet, fields, isApart }, why }): RejectedRow[] =>
    why === null ? [] : [{ source: source.file, sheet, line, place, why, isApart, headings, fields }],
  );
}

/** What of a sheet is hidden: it is read all the same, and that is said. */
function hiddenIn({ file, sheet, header, hidden }: ImportSource): Finding[] {
  if (sheet === null || hidden === null) return [];
  const { sheet: whole, rows, columns } = hidden;
  if (!whole && rows === 0 && columns.length === 0) return [];
  const args = { sheet: sheet.value, whole, rows, columns };
  return [finding('file/hidden-rows', args, inCell(file, sheet.value, Math.max(1, header?.value ?? 1), 1), file)];
}

/** What a source comes to, with its rows or, where there are doubts, before them. */
function summaryOf(its: Opened, done: Maybe<Done>, { columns }: Plan): SourceSummary {
  const { source, way, expectedCurrency: currency } = its;
  const fates = done?.fates ?? [];
  const money = columns.filter(({ key, kind }) => kind === 'money' && source.columns.get(key)?.value === null);
  const keys = money.map(({ key }) => key);
  const rows = summed(fates, keys);
  const imported = fates.filter(({ row }) => row !== null);
  return {
    file: source.file,
    encoding: source.encoding,
    delimiter: source.delimiter,
    sheet: source.sheet,
    otherSheets: source.otherSheets,
    header: source.header,
    mark: source.mark,
    dates: source.dates,
    currency: source.currency,
    target: imported.length > 0 ? way.target : null,
    mapped: mappedOf({ source, fates }, columns),
    unused: source.unused.map(({ heading }) => heading).filter(heading => heading !== ''),
    doubts: source.doubts,
    rows: fates.length,
    imported: imported.length,
    sums: columnSums(keys, rows),
    ownTotals: ownTotals(keys, rows),
    rejected: done === null ? [] : rejectedOf(done),
    noticed: [
      ...imported.flatMap(({ source: row }) => row.findings),
      ...(done?.read.findings ?? []),
      ...hiddenIn(source),
    ],
    madeIds: done?.madeIds ?? null,
    expectedCurrency: currency,
  };
}

/** The heading by which a map names a column: its number where the text is no name of it alone. */
function namedBy(index: number, heading: string, headings: readonly string[]): string | number {
  const isAlone = headings.filter(one => one === heading).length === 1;
  return heading === '' || heading === '-' || !isAlone || /^\d+$/.test(heading) ? index + 1 : heading;
}

/** What was decided of a source as a map, by which the next export of its kind is imported without another question. */
function mapText(
  { source, map }: Pick<Opened, 'source' | 'map'>,
  plan: Plan,
  { texts, messages }: ImportMessages,
): string {
  const headings = headingsOf(source);
  const { encoding, delimiter, sheet, header, mark, dates, columns, unused } = source;
  const word = Object.entries(DELIMITER_WORDS).find(([, sign]) => sign === delimiter?.value)?.[0];
  const lines: readonly (MapLine | null)[] = [
    encoding && { key: 'encoding', value: encoding.value, isComment: false },
    delimiter && { key: 'delimiter', value: word ?? delimiter.value, isComment: false },
    sheet && { key: 'sheet', value: map?.map.sheet ?? sheet.value, isComment: sheet.by !== 'map' },
    header && { key: 'header', value: String(header.value), isComment: header.by !== 'map' },
    mark && { key: 'decimal', value: mark.value === ',' ? 'comma' : 'point', isComment: false },
    dates && { key: 'dates', value: dates.value, isComment: false },
  ];
  const stated = plan.columns.flatMap(({ key }): { key: string; from: Maybe<ColumnFrom> }[] => {
    const its = columns.get(key);
    if (its === undefined) return map?.without.has(key) === true ? [{ key, from: null }] : [];
    if (its.value !== null) return [{ key, from: { value: its.value } }];
    const from = map?.map.columns[key];
    const values = from !== undefined && 'values' in from ? { values: from.values ?? {} } : {};
    return [{ key, from: { heading: namedBy(its.index, its.heading, headings), ...values } }];
  });
  const open = settlements(source.doubts);
  const ignore = map?.map.ignore ?? [];
  const rest = unused.map(({ heading }) => heading).filter(heading => heading !== '' && !ignore.includes(heading));
  return importMapText(
    {
      lines: lines.filter(line => line !== null),
      columns: stated,
      ignore: open.has('ignore') ? [] : ignore,
      open,
      unused: rest,
    },
    texts.mapComments(nameOf(source.file), messages.format),
  );
}

/** The tables that an import writes, as records. */
function tablesOf(done: readonly Done[], plan: Plan): { readonly path: string; readonly records: string[][] }[] {
  const targets = [...new Set(done.map(({ target }) => target))];
  return targets.flatMap(target => {
    const rows = done
      .filter(its => its.target === target)
      .flatMap(({ fates }) => fates.flatMap(({ row }) => row ?? []));
    if (rows.length === 0) return [];
    return [{ path: target, records: tableRecords(COLUMNS[plan.kind], rows) }];
  });
}

/** Beside the definition, where no check takes it for a ledger. */
function rejectedPath(target: string): string {
  return join(projectFolderOf(target), 'rejected.csv');
}

/** `samata import`: messy tables in, ours out; what is not imported is told, and kept. */
export async function importTables(
  files: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
): Promise<number> {
  const { as: kind, to = null, dryRun = false, force = false, writeMap } = options;
  const ways = waysFor(files, kind, to);
  const [{ target: first } = { target: '' }] = ways;
  if (writeMap !== undefined && files.length > 1) throw new CannotRun('import-one-file');
  const project = await projectAround(first, to === null && kind !== 'list' && !dryRun);
  const language: Language = languageOf(options, terminal, project?.project?.language);
  const messages = await importMessagesIn(language);
  if (project !== null && kind === 'expenses') for (const { target } of ways) await permitLedger(target, project);
  for (const { target } of dryRun ? [] : ways) {
    if (stands(target) && !force && !holdsNoRows(target)) throw new CannotRun('exists', { path: target });
  }
  const plan = planFor(kind, project);
  const maps = await mapsFor(files, options, plan.context, messages, terminal);
  const opened = await openAll(ways, maps, plan, messages, terminal);
  if (opened === null) return 2;
  const isSure = opened.every(({ source }) => source.doubts.length === 0);
  const done = isSure ? await readAll(opened, plan) : [];
  const summaries = opened.map(its => summaryOf(its, done.find(({ source }) => source === its.source) ?? null, plan));
  const isWriting = isSure && !dryRun;
  const written = isWriting ? tablesOf(done, plan) : [];
  const outputs = written.map(({ path, records }): Output => ({ path, chunks: once(csvRecords(records)) }));
  const aside = rejectedPath(first);
  const rejected = summaries.flatMap(its => its.rejected);
  const isNamed = to !== null && to === first;
  const replaced: Replaced[] = [];
  for (const { path, records } of written) {
    const its = await replacedBy(path, records, kind, isNamed);
    if (its !== null) replaced.push(its);
  }
  const list = isWriting ? await rejectedList(aside, files, rejected, messages) : null;
  const [only] = opened;
  if (writeMap !== undefined && only !== undefined) {
    outputs.push({ path: writeMap, chunks: once(mapText(only, plan, messages)) });
  }
  const mayReplace = force || outputs.filter(({ path }) => stands(path)).every(({ path }) => holdsNoRows(path));
  const inputs = [...files, ...options.map, ...(project?.project == null ? [] : [project.project.file])];
  if (list?.output != null) outputs.splice(written.length, 0, list.output);
  await writeOutputs(outputs, inputs, mayReplace);
  if (list?.isDone === true && outputs.every(({ path }) => path !== aside)) await rm(aside, { force: true });
  const telling = {
    dryRun,
    isWhole: dryRun || !isSure || options.verbose === true,
    isSure,
    quiet: options.quiet ?? false,
    replaced,
    hasOtherRejected: list?.hasOthers === true,
    written: outputs.map(({ path }) => path),
  };
  for (const piece of importText(summaries, telling, messages)) if (!(await terminal.write(piece))) break;
  return isSure && summaries.every(isWhole) ? 0 : 1;
}

/** Whether all rows of a source are imported, and its own totals are theirs. */
function isWhole({ rejected, ownTotals: totals }: SourceSummary): boolean {
  return rejected.every(({ isApart }) => isApart) && totals.every(({ stated, sum }) => stated === sum);
}
