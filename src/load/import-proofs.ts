import type { Column } from '../model/columns.ts';
import type { DateOrder, Doubt, ImportMap, Proof, Seen } from '../model/import.ts';
import type { Maybe } from '../model/money.ts';
import type { Place } from '../model/place.ts';
import { currencyOf, type Mark, markOf, readAmount } from './amount.ts';
import { isDash, plainAmount } from './import-amount.ts';
import { dateForm, dayIn } from './import-date.ts';
import { isBlank, type Record, recordsAfter, type Source } from './records.ts';
import { KIND, shownFields } from './sheet-field.ts';

/** A column whose values prove something. */
export interface Watched {
  readonly column: Column;
  readonly index: number;
  readonly values: ReadonlyMap<string, string>;
}

/** What the values of a table prove. */
export interface Proofs {
  readonly mark: Maybe<Proof<Mark>>;
  /** The order that each column of dates proves, by key. */
  readonly orders: ReadonlyMap<string, 'dmy' | 'mdy'>;
  readonly dates: Maybe<Proof<DateOrder>>;
  /** The currency that every amount names; null where one names none. */
  readonly currency: Maybe<Proof<string>>;
  readonly samples: readonly { readonly line: number; readonly fields: readonly string[] }[];
  /** Where the first text stands that tells the encoding; null where none does. */
  readonly telling: Maybe<Seen>;
  readonly doubts: readonly Doubt[];
}

const MOST_SAMPLES = 3;
/** So many days, none of them above 12, are no chance where those above 12 are texts. */
const TURNED_AT_LEAST = 3;

/** Kept beyond its row: a text is a slice of its passage, and would keep all of that in memory. */
function kept(place: Place, text: string): Seen {
  return { place, text: structuredClone(text.trim()) };
}

/** Which decimal mark the amounts of a table prove. */
class Marks {
  point: Maybe<Seen> = null;
  comma: Maybe<Seen> = null;
  /** Of a number that is no amount, and may be written otherwise. */
  private other: Maybe<{ readonly mark: Mark; readonly seen: Seen }> = null;
  open: Maybe<{ readonly seen: Seen; readonly withPoint: string; readonly withComma: string }> = null;

  meet(text: string, isMoney: boolean, place: () => Place): void {
    if (this.point !== null && this.comma !== null) return;
    // Where one is proved, only the other sign, or one that is there twice, can prove the other.
    if (this.comma !== null && !/\.|,.*,/.test(text)) return;
    if (this.point !== null && !/,|\..*\./.test(text)) return;
    const plain = plainAmount(text);
    const mark = markOf(plain);
    if (mark !== null && !isMoney) this.other ??= { mark, seen: kept(place(), text) };
    else if (mark === '.') this.point ??= kept(place(), text);
    else if (mark === ',') this.comma ??= kept(place(), text);
    else if (this.open === null && isMoney) {
      const read = readAmount(plain, null);
      if ('withPoint' in read) {
        const { withPoint, withComma } = read;
        this.open = { seen: kept(place(), text), withPoint, withComma };
      }
    }
  }

  proof(byMap: Mark | undefined, doubts: Doubt[]): Maybe<Proof<Mark>> {
    const { point, comma } = this;
    if (byMap !== undefined) return { value: byMap, by: 'map', seen: null };
    if (point !== null && comma !== null) {
      doubts.push({ code: 'two-decimals', settle: 'decimal', point, comma });
      return null;
    }
    if (point !== null) return { value: '.', by: 'file', seen: point };
    if (comma !== null) return { value: ',', by: 'file', seen: comma };
    if (this.other !== null) return { value: this.other.mark, by: 'file', seen: this.other.seen };
    if (this.open !== null) doubts.push({ code: 'decimal', settle: 'decimal', ...this.open });
    return null;
  }
}

/** Which order the dates of a column prove. */
class Dates {
  readonly key: string;
  dmy: Maybe<Seen> = null;
  mdy: Maybe<Seen> = null;
  open: Maybe<{ readonly seen: Seen; readonly dmy: string; readonly mdy: string }> = null;
  short: Maybe<Seen> = null;
  shorts = 0;
  others = 0;
  /** Texts with the day above 12, others, and days of real dates. */
  high: Maybe<Seen> = null;
  low = false;
  real: Maybe<Seen> = null;
  reals = 0;
  highReal = false;

  constructor(key: string) {
    this.key = key;
  }

  meet(text: string, kind: string, place: () => Place): void {
    if (kind === KIND.date) {
      this.reals++;
      this.real ??= kept(place(), text);
      if (Number(text.slice(8)) > 12) this.highReal = true;
      return;
    }
    const form = dateForm(text);
    if (form === null) return;
    if ('day' in form) {
      this.others++;
      return;
    }
    const { parts, short, usual } = form;
    const [a, b] = parts;
    if (short) {
      this.shorts++;
      this.short ??= kept(place(), text);
      return;
    }
    this.others++;
    if (a > 12) this.high ??= kept(place(), text);
    else this.low = true;
    if (usual !== null) return;
    if (a > 12 && b <= 12) this.dmy ??= kept(place(), text);
    else if (b > 12 && a <= 12) this.mdy ??= kept(place(), text);
    else if (a !== b && this.open === null) {
      const [dmy, mdy] = [dayIn('dmy', parts), dayIn('mdy', parts)];
      if (dmy !== null && mdy !== null) this.open = { seen: kept(place(), text), dmy, mdy };
    }
  }

  get order(): Maybe<'dmy' | 'mdy'> {
    if (this.dmy === null) return this.mdy === null ? null : 'mdy';
    return this.mdy === null ? 'dmy' : null;
  }

  doubts(byMap: DateOrder | undefined): Doubt[] {
    const { key, dmy, mdy, open, short, high, real } = this;
    const its = { settle: 'dates', key } as const;
    const doubts: Doubt[] = [];
    if (short !== null && this.shorts > this.others && byMap?.endsWith('2') !== true) {
      doubts.push({ code: 'two-digit-year', ...its, seen: short });
    }
    if (byMap !== undefined) return doubts;
    if (dmy !== null && mdy !== null) doubts.push({ code: 'two-orders', ...its, dmy, mdy });
    else if (open !== null && this.order === null) doubts.push({ code: 'dates', ...its, ...open });
    const isTurned = this.reals >= TURNED_AT_LEAST && !this.highReal && !this.low;
    if (isTurned && high !== null && real !== null)
      doubts.push({ code: 'turned-dates', ...its, text: high, date: real });
    return doubts;
  }
}

/** Whether all amounts name one currency. */
class Currencies {
  private named: Maybe<Seen> = null;
  private currency: Maybe<string> = null;
  private isAll = true;

  meet(text: string, place: () => Place): void {
    if (!this.isAll) return;
    const its = currencyOf(plainAmount(text).replace(/^-/, ''));
    if (its === null || (this.currency !== null && its !== this.currency)) this.isAll = false;
    else if (this.currency === null) {
      this.currency = its;
      this.named = kept(place(), text);
    }
  }

  proof(): Maybe<Proof<string>> {
    return this.isAll && this.currency !== null ? { value: this.currency, by: 'file', seen: this.named } : null;
  }
}

/** Two columns of which one proves that the day comes first, and the other that the month does. */
function ordersDiffer(dates: readonly Dates[]): Doubt[] {
  const first = dates.find(its => its.order === 'dmy');
  const other = dates.find(its => its.order === 'mdy');
  if (first?.dmy == null || other?.mdy == null) return [];
  return [{ code: 'two-orders', settle: 'dates', key: other.key, dmy: first.dmy, mdy: other.mdy }];
}

/** Goes once through a table's rows below its headings, and says what their values prove. */
export async function proofsOf(
  source: Source,
  headerLine: number,
  watched: readonly Watched[],
  map: Maybe<ImportMap>,
  /** What tells the encoding of the file is looked for from its first line on. */
  isTelling: Maybe<(text: string) => boolean>,
  placeOf: (line: number, field: number) => Place,
): Promise<Proofs> {
  const marks = new Marks();
  const currencies = new Currencies();
  const dates = new Map(
    watched.filter(({ column }) => column.kind === 'date').map(({ column: { key } }) => [key, new Dates(key)]),
  );
  const numbers = watched.filter(
    ({ column: { kind } }) => kind === 'money' || kind === 'number' || kind === 'quantity',
  );
  const samples: { line: number; fields: readonly string[] }[] = [];
  let found: Maybe<Seen> = null;
  const meet = (record: Record) => {
    const { line, fields, kinds } = record;
    const textOf = ({ index, values }: Watched) => {
      const text = fields[index]?.trim() ?? '';
      return values.get(text) ?? text;
    };
    for (const its of numbers) {
      // A number of a sheet has no mark of its own.
      const isText = kinds === undefined || kinds.charAt(its.index) === KIND.text;
      const text = textOf(its);
      if (text === '' || isDash(text)) continue;
      const { kind, key } = its.column;
      if (isText) marks.meet(text, kind !== 'quantity', () => placeOf(line, its.index + 1));
      if (kind === 'money' && key !== 'deducted') currencies.meet(text, () => placeOf(line, its.index + 1));
    }
    for (const its of watched) {
      const text = its.column.kind === 'date' ? textOf(its) : '';
      const kind = kinds?.charAt(its.index) ?? KIND.text;
      if (text !== '') dates.get(its.column.key)?.meet(text, kind, () => placeOf(line, its.index + 1));
    }
    if (samples.length < MOST_SAMPLES && !isBlank(record)) {
      samples.push({ line, fields: structuredClone(shownFields(fields, kinds)) });
    }
  };
  for await (const records of recordsAfter(source, isTelling === null ? headerLine : 0)) {
    for (const record of records) {
      if (isTelling !== null && found === null) {
        const at = record.fields.findIndex(isTelling);
        if (at >= 0) found = kept(placeOf(record.line, at + 1), record.fields[at] ?? '');
      }
      if (record.line > headerLine) meet(record);
    }
  }
  const doubts: Doubt[] = [];
  const mark = marks.proof(map?.decimal, doubts);
  const all = [...dates.values()];
  for (const its of all) doubts.push(...its.doubts(map?.dates));
  if (map?.dates === undefined) doubts.push(...ordersDiffer(all));
  const proved = all.find(({ order }) => order !== null);
  const order = proved?.order ?? null;
  return {
    mark,
    orders: new Map(all.flatMap(its => (its.order === null ? [] : [[its.key, its.order] as const]))),
    dates:
      map?.dates !== undefined
        ? { value: map.dates, by: 'map', seen: null }
        : order === null
          ? null
          : { value: order, by: 'file', seen: (order === 'dmy' ? proved?.dmy : proved?.mdy) ?? null },
    currency: currencies.proof(),
    samples,
    telling: found,
    doubts,
  };
}
