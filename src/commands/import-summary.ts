import { headingsOf } from '../load/import-rows.ts';
import type { ImportSource } from '../load/import-source.ts';
import type { Column } from '../model/columns.ts';
import { CannotRun } from '../model/error.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Mapped, RejectedRow, SourceSummary } from '../model/imported.ts';
import { AmountTooLarge, type Maybe } from '../model/money.ts';
import { inCell, inField, type Place } from '../model/place.ts';
import { cellText } from '../save/imported.ts';
import { columnSums, ownTotals, type SummedRow } from '../tally/imported.ts';
import type { Opened } from './import-open.ts';
import type { Plan } from './import-plan.ts';
import type { Done } from './import-read.ts';
import type { Fate } from './import-rows.ts';

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

/**
 * What a source comes to, with its rows or, where there are doubts, before them. Throws `CannotRun` when its amounts are
 * beyond counting.
 */
export function summaryOf(its: Opened, done: Maybe<Done>, plan: Plan): SourceSummary {
  try {
    return counted(its, done, plan);
  } catch (error) {
    if (error instanceof AmountTooLarge) throw new CannotRun('too-large', { path: its.source.file });
    throw error;
  }
}

function counted(its: Opened, done: Maybe<Done>, { columns }: Plan): SourceSummary {
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

/** Whether all rows of a source are imported, and its own totals are theirs. */
export function isWhole({ rejected, ownTotals: totals }: SourceSummary): boolean {
  return rejected.every(({ isApart }) => isApart) && totals.every(({ stated, sum }) => stated === sum);
}
