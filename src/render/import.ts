import { doubtText, type ImportMessages } from '../messages/import.ts';
import { sentence } from '../messages/index.ts';
import type { Doubt, Proof } from '../model/import.ts';
import type { Mapped, RejectedRow, Replaced, SourceSummary } from '../model/imported.ts';
import type { Maybe } from '../model/money.ts';
import { decimalText } from '../model/money.ts';
import { type Place, placeText } from '../model/place.ts';
import { safeText, widthOf } from './values.ts';

/** How an import is told. */
export interface ImportTelling {
  readonly dryRun: boolean;
  /** Whether it is shown how each table was understood. */
  readonly isWhole: boolean;
  /** Whether nothing is in doubt. */
  readonly isSure: boolean;
  /** Only what is wrong. */
  readonly quiet: boolean;
  readonly written: readonly string[];
  /** The tables whose place was taken. */
  readonly replaced: readonly Replaced[];
  /** Whether the list of rejected rows has some of other imports. */
  readonly hasOtherRejected: boolean;
}

/** So many rejected rows are told of a source; a file has them all. */
const FIRST = 10;
/** A sample is no longer than this. */
const WIDEST = 32;

/** Why a row is not imported, in words. */
export function reasonOf({ why }: Pick<RejectedRow, 'why'>, { messages, texts }: ImportMessages): string {
  if (why.kind === 'found') return why.findings.map(finding => sentence(messages, finding)).join(' ');
  const text = texts.reasons[why.kind] as (its: typeof why, f: typeof messages.format) => string;
  return text(why, messages.format);
}

/** A place in a source that is named above: without the folders of its file. */
function short(place: Place): string {
  return safeText(placeText({ ...place, file: place.file.replace(/^.*[/\\]/, '') }));
}

function clipped(text: string): string {
  const its = safeText(text).trim();
  return [...its].length <= WIDEST ? its : `${[...its].slice(0, WIDEST - 1).join('')}…`;
}

/** Columns side by side; those of numbers to the right. */
function aligned(rows: readonly (readonly string[])[], toRight: (column: number) => boolean): string[] {
  const widths = rows.reduce<number[]>((all, row) => {
    for (const [i, text] of row.entries()) all[i] = Math.max(all[i] ?? 0, widthOf(text));
    return all;
  }, []);
  return rows.map(row =>
    row
      .map((text, i) => {
        const space = ' '.repeat(Math.max(0, (widths[i] ?? 0) - widthOf(text)));
        return toRight(i) ? space + text : text + space;
      })
      .join('  ')
      .trimEnd(),
  );
}

const indented = (lines: readonly string[]) => lines.map(line => `  ${line}\n`).join('');

/** What was settled of a table, each with what proves it. */
function settledLines(source: SourceSummary, { messages: { format }, texts }: ImportMessages): string[] {
  const { labels } = texts;
  const row = <T>(label: string, proof: Maybe<Proof<T>>, value: (its: T) => string): string[][] => {
    if (proof === null) return [];
    const { seen } = proof;
    const how =
      seen !== null
        ? texts.seen(clipped(seen.text), short(seen.place), format)
        : proof.by === 'map'
          ? texts.byMap
          : texts.byOnly;
    return [[label, value(proof.value), how]];
  };
  const delimiterOf = (sign: string) => texts.delimiters[sign as ';'] ?? sign;
  return aligned(
    [
      ...row(labels.encoding, source.encoding, its => its),
      ...row(labels.delimiter, source.delimiter, delimiterOf),
      ...row(labels.sheet, source.sheet, safeText),
      ...row(labels.header, source.header, texts.headerRow),
      ...row(labels.decimal, source.mark, mark => texts.marks[mark]),
      ...row(labels.dates, source.dates, order => texts.orders[order]),
      ...row(labels.currency, source.currency, its => its),
    ],
    () => false,
  );
}

/** Our columns beside theirs, with an example of each. */
function columnLines(mapped: readonly Mapped[], { texts }: ImportMessages): string[] {
  const rows = mapped.map(({ key, heading, sample, value }) =>
    heading === null
      ? [key, texts.everyRow, '', clipped(value ?? ''), '']
      : [
          ...[key, clipped(heading)],
          ...(sample === null ? ['', '', ''] : [clipped(sample.text), clipped(sample.read), short(sample.place)]),
        ],
  );
  return aligned([[texts.ours, texts.theirs, texts.sample, texts.readAs, ''], ...rows], () => false);
}

/** What of a file is not imported, be it wanted or not. */
function leftLines({ otherSheets, unused }: SourceSummary, { messages: { format }, texts }: ImportMessages): string[] {
  return [
    ...(otherSheets.length > 0 ? [texts.otherSheets(otherSheets, format)] : []),
    ...(unused.length > 0 ? [texts.unused(unused.map(clipped), format)] : []),
  ];
}

function sumLines({ sums, imported }: SourceSummary, { messages: { format }, texts }: ImportMessages): string[] {
  const told = sums.filter(({ source, unreadable }) => source !== 0 || unreadable > 0 || imported > 0);
  if (told.length === 0) return [];
  const money = (cents: number) => format.money(decimalText(cents));
  const rows = told.map(({ key, source, imported: its, rejected, difference, unreadable }) => [
    ...[key, money(source), money(its), money(rejected), money(difference)],
    ...(unreadable === 0 ? [] : [texts.unreadable(unreadable, format)]),
  ]);
  const head = ['', texts.inSource, texts.imported, texts.rejected, texts.difference];
  return aligned([head, ...rows], column => column > 0 && column < head.length);
}

function totalLines(
  { ownTotals }: SourceSummary,
  quiet: boolean,
  { messages: { format }, texts }: ImportMessages,
): string[] {
  return ownTotals.flatMap(({ key, place, stated, sum }) => {
    const at = short(place);
    if (stated !== sum) {
      const off = format.money(decimalText(stated - sum));
      const its = format.money(decimalText(stated));
      return [`${key}: ${texts.otherTotal(its, at, format.money(decimalText(sum)), off, format)}`];
    }
    return quiet ? [] : [`${key}: ${texts.sameTotal(format.money(decimalText(stated)), at, format)}`];
  });
}

function rejectedLines(rejected: readonly RejectedRow[], quiet: boolean, its: ImportMessages): string[] {
  const told = quiet ? rejected.filter(({ isApart }) => !isApart) : rejected;
  if (told.length === 0) return [];
  const rows = told.slice(0, FIRST).map(row => `  ${short(row.place)}  ${safeText(reasonOf(row, its))}`);
  const more = told.length - FIRST;
  return [its.texts.notImported, ...rows, ...(more > 0 ? [`  ${its.texts.more(more, its.messages.format)}`] : [])];
}

/** What of a map settles doubts, by its path there, with an example of each value. */
export function settlements(doubts: readonly Doubt[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const doubt of doubts) if (!values.has(doubt.settle)) values.set(doubt.settle, exampleOf(doubt));
  return values;
}

/** A map that settles doubts. */
function settlingLines(doubts: readonly Doubt[]): string[] {
  const values = settlements(doubts);
  const ofColumns = [...values].flatMap(([path, value]) => {
    const [, key] = /^columns\.(.+)$/.exec(path) ?? [];
    return key === undefined ? [] : [`  ${key}: ${value}`];
  });
  const others = [...values].filter(([path]) => !path.startsWith('columns.'));
  return [
    'samata-import: 1',
    ...others.map(([path, value]) => `${path}: ${value}`),
    ...(ofColumns.length > 0 ? ['columns:', ...ofColumns] : []),
  ];
}

function exampleOf(doubt: Doubt): string {
  const quoted = (text: string) => JSON.stringify(text);
  switch (doubt.code) {
    case 'encoding':
      return doubt.readings[0]?.encoding ?? 'utf-8';
    case 'not-encoded':
      return 'windows-1257';
    case 'unknown-encoding':
      return doubt.known[0] ?? 'utf-8';
    case 'delimiter':
      return quoted(doubt.readings[0]?.delimiter ?? ';');
    case 'sheets':
    case 'unknown-sheet':
      return quoted(doubt.sheets[0] ?? '');
    case 'no-headings':
    case 'no-header-row':
      return '1';
    case 'two-headers':
      return String(doubt.rows[0]?.row ?? 1);
    case 'missing-column':
      return quoted(doubt.maybe[0]?.heading || '…');
    case 'two-columns':
      return String(doubt.columns[0]?.column ?? 1);
    case 'unknown-heading':
      return quoted(doubt.nearest ?? '…');
    case 'decimal':
    case 'two-decimals':
      return 'comma';
    case 'dates':
    case 'two-orders':
    case 'turned-dates':
      return 'dmy';
    case 'two-digit-year':
      return 'dmy2';
    case 'currencies':
      return '{ value: EUR }';
    case 'unknown-key':
    case 'bad-map-value':
      return '…';
  }
}

function doubtLines({ doubts }: SourceSummary, its: ImportMessages): string[] {
  if (doubts.length === 0) return [];
  const { texts } = its;
  return [
    texts.inDoubt,
    ...doubts.map(doubt => `  ${safeText(doubtText(its, doubt))}`),
    texts.settle,
    ...settlingLines(doubts).map(line => `  ${safeText(line)}`),
  ];
}

/** A source: how it was understood, what became of its rows, and their sums against its own. */
function* sourceText(source: SourceSummary, telling: ImportTelling, its: ImportMessages): Generator<string> {
  const { isWhole, quiet, isSure } = telling;
  const { messages, texts } = its;
  const { format } = messages;
  const lines: string[] = [];
  if (!quiet && isWhole) {
    lines.push(...settledLines(source, its));
    if (source.mapped.length > 0) lines.push('', ...columnLines(source.mapped, its));
    lines.push(...leftLines(source, its), '');
  }
  lines.push(...doubtLines(source, its));
  if (isSure) {
    const { rejected } = source;
    const apart = rejected.filter(({ isApart }) => isApart).length;
    const there = rejected.filter(({ why }) => why.kind === 'there').length;
    const counts = { rows: source.rows, imported: source.imported, rejected: rejected.length, there, apart };
    const sums = sumLines(source, its);
    if (!quiet) lines.push(texts.counts(counts, format), ...(isWhole ? [] : leftLines(source, its)));
    if (!quiet && sums.length > 0) lines.push('', ...sums);
    lines.push(...totalLines(source, quiet, its));
    if (source.expectedCurrency !== null) lines.push(texts.expectedCurrency(source.expectedCurrency));
    if (!quiet && source.madeIds !== null) lines.push(texts.madeIds(clipped(source.madeIds), format));
    const noticed = quiet ? [] : source.noticed;
    lines.push(
      ...noticed.slice(0, FIRST).map(found => `${short(found.place)}  ${safeText(sentence(messages, found))}`),
    );
    const told = rejectedLines(rejected, quiet, its);
    if (told.length > 0) lines.push(...(quiet ? [] : ['']), ...told);
  }
  if (lines.length === 0) return;
  const arrow = source.target === null ? '' : ` → ${safeText(source.target)}`;
  yield `${safeText(source.file)}${arrow}\n${indented(lines).replaceAll(/^ +$/gm, '')}\n`;
}

/** What an import did, or would do, for people. */
export function* importText(
  sources: readonly SourceSummary[],
  telling: ImportTelling,
  its: ImportMessages,
): Generator<string> {
  const { texts, messages } = its;
  for (const source of sources) yield* sourceText(source, telling, its);
  const { written, isSure, dryRun, quiet } = telling;
  if (!isSure) {
    yield written.length > 0
      ? `${texts.mapToFillIn(written.map(safeText), messages.format)}\n`
      : `${texts.nothingWritten.doubts}\n`;
  }
  for (const its of telling.replaced) {
    if (!quiet || its.gone > 0) yield `${texts.replaced({ ...its, path: safeText(its.path) }, messages.format)}\n`;
  }
  if (quiet || !isSure) return;
  if (written.length > 0) yield `${texts.written(written.map(safeText), messages.format)}\n`;
  if (dryRun) yield `${texts.nothingWritten['dry-run']}\n`;
  else if (sources.every(({ imported }) => imported === 0)) yield `${texts.nothingWritten['no-rows']}\n`;
  if (!dryRun && sources.every(({ rejected }) => rejected.length === 0)) {
    yield `${telling.hasOtherRejected ? texts.nothingRejectedNow : texts.nothingRejected}\n`;
  }
}
