import type { UnreadableReason } from '../model/checks.ts';
import type { Maybe } from '../model/money.ts';
import { FINDINGS_MARK, FINDINGS_MARK_COLUMN, namesFindings } from '../model/sheets.ts';
import { LARGEST_PARTS, openPackage, type Package, type Part } from './package.ts';
import type { SheetCell } from './sheet-cells.ts';
import { MOST_CELLS, readBook, readSheet, readStyles, readTexts, type SheetParts, SORT, Values } from './sheet-xml.ts';
import type { Sheet } from './workbook.ts';
import { TooLarge } from './xml.ts';

const DAY = 86_400_000;
/** Days from the first of a workbook's calendar to 1970; calendars of 1904 begin later. */
const EPOCH = 25_569;
const LATER = 1_462;
/** 1954-10-03 to 2119-01-10: what a number without a format is if it is a date at all. */
const DATES = { least: 20_000, most: 80_000 };
/** 9999-12-31 in either calendar. */
const LAST_DAY = 2_932_896;
/** What a spreadsheet shows for a date beyond its calendar. */
const BEYOND = '########';

/** The sheets of a package, or why there are none that can be read. */
export async function sheetsIn(
  zip: Buffer,
): Promise<readonly Sheet[] | { readonly reason: UnreadableReason; readonly detail: string }> {
  const because = (reason: UnreadableReason, detail = '') => ({ reason, detail });
  try {
    const opened = await openPackage(zip);
    if (opened === null) return because('broken-workbook');
    if (opened === 'other') return because('not-workbook');
    if (typeof opened === 'string') return because('other-workbook', opened);
    const sheets = await sheetsOf(opened);
    if (sheets === null) return because('not-workbook');
    return sheets.length === 0 ? because('no-sheet') : sheets;
  } catch (error) {
    return because(error instanceof TooLarge ? 'large-workbook' : 'broken-workbook');
  }
}

/** The sheets of a workbook's package; null where it is another kind of document. */
async function sheetsOf({ workbook, relations }: Package): Promise<Maybe<Sheet[]>> {
  const book = await readBook(workbook);
  if (book === null) return null;
  const { sheets, isLate } = book;
  const origin = EPOCH - (isLate ? LATER : 0);
  const one = (type: string) => [...relations.values()].find(its => its.type === type)?.part ?? null;
  const [texts, styles] = [one('sharedStrings'), one('styles')];
  const listed = sheets.flatMap(sheet => {
    const relation = relations.get(sheet.id);
    // A chart has a sheet of its own that is no table; a table whose part is gone is a damaged workbook.
    if (relation !== undefined && relation.type !== 'worksheet') return [];
    if (relation?.part === undefined || relation.part === null) throw new Error('no such part');
    return [{ ...sheet, part: relation.part }];
  });
  const parts: Maybe<Part>[] = [workbook, texts, styles, ...listed.map(({ part }) => part)];
  // No program writes one part as two sheets; reading it for each of thousands would take hours.
  if (new Set(listed.map(({ part }) => part)).size < listed.length) throw new Error('two sheets of one part');
  if (parts.reduce((sum, part) => sum + (part?.size ?? 0), 0) > LARGEST_PARTS) throw new TooLarge();
  const values = new Values();
  if (texts !== null) await readTexts(texts, values);
  const sorts = styles === null ? [] : await readStyles(styles, values);
  let left = MOST_CELLS;
  const read: Sheet[] = [];
  for (const { name, hidden, part } of listed) {
    const its = await readSheet(part, { sorts, values, origin }, left);
    left -= its.cells.size;
    read.push(sheetOf(name, hidden, its, values, origin));
  }
  // What samata found in a workbook is no part of the project, whatever its columns are called.
  return read.filter(sheet => !isOfFindings(sheet));
}

function isOfFindings({ name, rows }: Sheet): boolean {
  if (!namesFindings(name)) return false;
  const [first] = rows();
  const mark = first?.cells.get(FINDINGS_MARK_COLUMN);
  return first?.row === 1 && mark?.kind === 'text' && mark.text === FINDINGS_MARK;
}

function sheetOf(
  name: string,
  hidden: boolean,
  { cells, merges, hiddenColumns }: SheetParts,
  values: Values,
  origin: number,
): Sheet {
  const dateOf = (value: number): SheetCell => {
    // A time is kept to the millisecond, as spreadsheets do.
    const time = Math.round((value - origin) * DAY);
    return value < 0 || time / DAY >= LAST_DAY + 1
      ? { kind: 'error', text: BEYOND }
      : { kind: 'date', value, day: dayOf(time) };
  };
  const cellOf = (sort: number, value: number): SheetCell => {
    switch (sort) {
      case SORT.text:
        return { kind: 'text', text: values.text(value) ?? '' };
      case SORT.boolean:
        return { kind: 'boolean', value: value === 1 };
      case SORT.error:
        return { kind: 'error', text: values.text(value) ?? '' };
      case SORT.formula:
        return { kind: 'formula' };
      default: {
        const format = values.formatOf(sort);
        if (format === undefined) return { kind: 'number', value, percent: false, digits: 0, currency: null };
        if (format.date) return dateOf(value);
        const { percentUpTo, digits, currency } = format;
        const percent = format.percent && (percentUpTo === null || value <= percentUpTo);
        return { kind: 'number', value, percent, digits, currency };
      }
    }
  };
  return {
    name,
    hidden,
    merges,
    rows: () => cells.rows(merges, cellOf),
    isHidden: column => hiddenColumns.some(([first, last]) => column >= first && column <= last),
    dayOf: serial => (serial >= DATES.least && serial <= DATES.most ? dayOf((serial - origin) * DAY) : null),
  };
}

/** The day, in the calendar that a spreadsheet shows, of milliseconds since 1970. */
function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
