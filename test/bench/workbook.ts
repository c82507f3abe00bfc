import { writeFileSync } from 'node:fs';
import { EXPENSE_COLUMNS, type ExpenseKey } from '../../src/model/columns.ts';
import { lettersOf } from '../../src/model/place.ts';
import { bookParts, sheetXml, zipOf } from '../load/zip.ts';
import { ledgerRows } from './ledger.ts';

/** The columns of a ledger that has the required ones, amounts and little else. */
const TEN: readonly ExpenseKey[] = [
  'id',
  'partner',
  'category',
  'document_no',
  'document_date',
  'paid_date',
  'supplier',
  'description',
  'gross',
  'declared',
];
/** What a column holds in every row that the ledger of the other bench has not. */
const FILLED: Readonly<Record<string, string>> = {
  method: 'real',
  supplier_code: '188750166',
  procurement: 'VP-2017-18',
  classification: '2.2.1.1.1.30',
  comment: 'patikrinta',
};
const EPOCH = 25_569;
const DAY = 86_400_000;
const BATCH = 5_000;

/** Writes the ledger as a workbook, as Excel lays it out: texts shared, dates and amounts as numbers. */
export function writeWorkbook(file: string, count: number, columns: 10 | 24): void {
  const keys = columns === 10 ? TEN : EXPENSE_COLUMNS.map(({ key }) => key as ExpenseKey);
  const texts = new Map<string, number>();
  const shared = (text: string) => {
    const index = texts.get(text) ?? texts.size;
    texts.set(text, index);
    return index;
  };
  const cell = (key: string, at: string, text: string) => {
    if (text === '') return '';
    const kind = EXPENSE_COLUMNS.find(column => column.key === key)?.kind;
    if (kind === 'date') return `<c r="${at}" s="1"><v>${Date.parse(text) / DAY + EPOCH}</v></c>`;
    if (kind === 'money') return `<c r="${at}" s="2"><v>${Number(text)}</v></c>`;
    if (kind === 'integer') return `<c r="${at}"><v>${text}</v></c>`;
    return `<c r="${at}" t="s"><v>${shared(text)}</v></c>`;
  };
  const letters = keys.map((_, i) => lettersOf(i + 1));
  const pieces: Buffer[] = [];
  let line = 1;
  let xml = `<row r="1">${keys.map((key, i) => `<c r="${letters[i]}1" t="s"><v>${shared(key)}</v></c>`).join('')}</row>`;
  for (const row of ledgerRows(count)) {
    line++;
    const cells = keys.map((key, i) => cell(key, `${letters[i]}${line}`, row[key] ?? FILLED[key] ?? ''));
    xml += `<row r="${line}" spans="1:${keys.length}">${cells.join('')}</row>`;
    if (line % BATCH > 0) continue;
    pieces.push(Buffer.from(xml));
    xml = '';
  }
  pieces.push(Buffer.from(xml));
  const [before = '', after = ''] = sheetXml('|').split('|');
  const sheet = Buffer.concat([Buffer.from(before), ...pieces, Buffer.from(after)]);
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const list = [...texts.keys()].map(text => `<si><t>${escaped(text)}</t></si>`).join('');
  writeFileSync(
    file,
    zipOf({ ...bookParts(''), 'xl/worksheets/sheet1.xml': sheet, 'xl/sharedStrings.xml': `<sst>${list}</sst>` }),
  );
}
