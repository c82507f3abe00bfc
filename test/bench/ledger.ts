import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

// A project whose ledger has as many rows as wanted: both partners, one in PLN that recovers its VAT, four reports, every
// third supplier quoted. Some documents are split over two rows, some rows say their report, few correct an earlier one.

const DEFINITION = `samata: 1
code: LT-PL-9R-001
programme: generic-2014-2020
period: { start: 2017-03-01, end: 2019-02-28 }
total: 1000000000.00
funding: { ERDF: 85%, own: rest }
exchange: { month: submitted }
partners:
  - { id: LP, name: Miestas, country: LT, role: lead, total: 500000000.00, funding: { ERDF: 85%, own: rest } }
  - { id: PP2, name: Gmina, country: PL, currency: PLN, vat: recoverable, total: 500000000.00, funding: { ERDF: 85%, own: rest } }
reports:
  - { no: 1, end: 2017-08-31, submitted: 2017-09-08 }
  - { no: 2, end: 2018-02-28, submitted: 2018-03-09 }
  - { no: 3, end: 2018-08-31, submitted: 2018-09-07 }
  - { no: 4, end: 2019-02-28, submitted: 2019-03-08 }
`;

const COLUMNS =
  'id,partner,category,document_no,document_date,paid_date,supplier,description,currency,gross,vat,declared,status,' +
  'report,corrects';
const CATEGORIES = ['staff', 'travel', 'external', 'equipment', 'infrastructure'];
const STATUSES = ['certified', 'certified', 'certified', 'declared'];
/** The last day of each report but the last, from the start of the project. */
const ENDS = [183, 364, 548];
const DAYS = 730;
const BATCH = 5_000;

interface Row {
  readonly id: string;
  readonly partner: string;
  readonly category: string;
  readonly document: string;
  readonly dated: number;
  readonly paid: number;
  readonly supplier: string;
  readonly description: string;
  /** In cents; null where a payroll states none. */
  readonly gross: number | null;
  readonly vat: number | null;
  readonly declared: number;
  readonly status: string;
  readonly report: number | null;
  readonly corrects: string;
}

/** Numbers that look random and are the same on every machine. */
function numbers(): (below: number) => number {
  let state = 20170301;
  return below => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
}

function day(offset: number): string {
  return new Date(Date.UTC(2017, 2, 1 + offset)).toISOString().slice(0, 10);
}

function money(cents: number | null): string {
  if (cents === null) return '';
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Rows of one document after the other: one in eight is split over two categories, one in some 200 corrected later on. */
function* documents(): Generator<Row> {
  const below = numbers();
  let past: Row | null = null;
  for (let i = 0; ; i++) {
    const category = CATEGORIES[below(5)] ?? '';
    const staff = category === 'staff';
    const dated = below(720);
    const paid = Math.min(dated + below(10), DAYS - 1);
    const partner = below(2) === 1 ? 'PP2' : 'LP';
    const net = 100 + below(90_000);
    const vat = below(3) === 0 ? Math.floor((net * 21) / 100) : 0;
    const last = ENDS.filter(end => paid > end).length + 1;
    const whole: Row = {
      id: `E-${i + 1}`,
      partner,
      category,
      document: `SF-${i}/2018`,
      dated,
      paid,
      supplier: i % 3 === 0 ? `"UAB ""Šilelis ${below(900)}"", filialas"` : `Spółka Żuraw ${below(900)}`,
      description: `Mokymų ir konsultavimo paslaugos – ${below(1000)} dalis`,
      gross: staff ? null : net + vat,
      vat: staff ? null : vat,
      declared: staff || partner === 'PP2' ? net : net + vat,
      status: STATUSES[below(4)] ?? '',
      report: [null, null, last, Math.min(last + 1, ENDS.length + 1)][below(4)] ?? null,
      corrects: '',
    };
    if (!staff && below(8) === 0) {
      const half = Math.floor(whole.declared / 2);
      yield { ...whole, declared: half };
      yield {
        ...whole,
        id: `E-${i + 1}-2`,
        category: category === 'travel' ? 'external' : 'travel',
        declared: whole.declared - half,
      };
    } else yield whole;
    if (past !== null && below(200) === 0) {
      const { id, document, declared } = past;
      const back = -Math.floor(declared / 3);
      const amounts = { gross: back, vat: 0, declared: back };
      yield { ...past, ...amounts, id: `${id}-K`, document: `${document}-K`, report: ENDS.length + 1, corrects: id };
      past = null;
    } else if (!staff && past === null) past = whole;
  }
}

function lineOf(row: Row, days: readonly string[]): string {
  const { id, partner, category, document, supplier, description, status, report, corrects } = row;
  const dates = [days[row.dated], days[row.paid]];
  const amounts = [money(row.gross), money(row.vat), money(row.declared)];
  const currency = partner === 'PP2' ? 'PLN' : 'EUR';
  const first = [id, partner, category, document, ...dates, supplier, description, currency];
  return [...first, ...amounts, status, report ?? '', corrects].join(',');
}

/** The same rows by their columns, for files of another form; suppliers are plain text. */
export function* ledgerRows(count: number): Generator<Readonly<Record<string, string>>> {
  const days = Array.from({ length: DAYS }, (_, i) => day(i));
  const keys = COLUMNS.split(',');
  let written = 0;
  for (const row of documents()) {
    if (written++ === count) return;
    const supplier = row.supplier.replaceAll(/[",]/g, '');
    const fields = lineOf({ ...row, supplier }, days).split(',');
    yield Object.fromEntries(keys.map((key, i) => [key, fields[i] ?? '']));
  }
}

function* rows(count: number): Generator<string> {
  yield `${COLUMNS}\n`;
  const days = Array.from({ length: DAYS }, (_, i) => day(i));
  let text = '';
  let written = 0;
  for (const row of documents()) {
    if (written === count) break;
    text += `${lineOf(row, days)}\n`;
    if (++written % BATCH > 0 && written < count) continue;
    yield text;
    text = '';
  }
}

/** Writes the definition alone. */
export function writeDefinition(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'project.yaml'), DEFINITION);
}

/** Writes the project into a folder; gives the ledger's path. */
export async function writeProject(folder: string, count: number): Promise<string> {
  writeDefinition(folder);
  const ledger = join(folder, 'expenses.csv');
  await pipeline(Readable.from(rows(count)), createWriteStream(ledger));
  return ledger;
}
