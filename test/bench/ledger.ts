import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

// A project whose ledger has as many rows as wanted: both partners, one in PLN, four reports, every third supplier quoted.

const DEFINITION = `samata: 1
code: LT-PL-9R-001
programme: generic-2014-2020
period: { start: 2017-03-01, end: 2019-02-28 }
total: 1000000000.00
funding: { ERDF: 85%, own: rest }
exchange: { month: submitted }
partners:
  - { id: LP, name: Miestas, country: LT, role: lead, total: 500000000.00, funding: { ERDF: 85%, own: rest } }
  - { id: PP2, name: Gmina, country: PL, currency: PLN, total: 500000000.00, funding: { ERDF: 85%, own: rest } }
reports:
  - { no: 1, end: 2017-08-31, submitted: 2017-09-08 }
  - { no: 2, end: 2018-02-28, submitted: 2018-03-09 }
  - { no: 3, end: 2018-08-31, submitted: 2018-09-07 }
  - { no: 4, end: 2019-02-28, submitted: 2019-03-08 }
`;

const COLUMNS =
  'id,partner,category,document_no,document_date,paid_date,supplier,description,currency,gross,vat,declared,status';
const CATEGORIES = ['staff', 'travel', 'external', 'equipment', 'infrastructure'];
const STATUSES = ['certified', 'certified', 'certified', 'declared'];
const BATCH = 5_000;

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

function* rows(count: number): Generator<string> {
  yield `${COLUMNS}\n`;
  const below = numbers();
  const days = Array.from({ length: 730 }, (_, i) => day(i));
  for (let from = 0; from < count; from += BATCH) {
    let text = '';
    for (let i = from; i < Math.min(from + BATCH, count); i++) {
      const polish = below(2) === 1;
      const at = below(720);
      const cents = 100 + below(90_000);
      const amount = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
      const supplier = i % 3 === 0 ? `"UAB ""Šilelis ${below(900)}"", filialas"` : `Spółka Żuraw ${below(900)}`;
      const fields = [
        `E-${i + 1}`,
        polish ? 'PP2' : 'LP',
        CATEGORIES[below(5)],
        `SF-${i}/2018`,
        days[at],
        days[Math.min(at + below(10), 729)],
        supplier,
        `Mokymų ir konsultavimo paslaugos, ${below(1000)} dalis`.replace(',', ' –'),
        polish ? 'PLN' : 'EUR',
        amount,
        '0.00',
        amount,
        STATUSES[below(4)],
      ];
      text += `${fields.join(',')}\n`;
    }
    yield text;
  }
}

/** Writes the project into a folder; gives the ledger's path. */
export async function writeProject(folder: string, count: number): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'project.yaml'), DEFINITION);
  const ledger = join(folder, 'expenses.csv');
  await pipeline(Readable.from(rows(count)), createWriteStream(ledger));
  return ledger;
}
