import { PARTNER_ROLES } from '../model/choices.ts';
import { finding } from '../model/finding.ts';
import { type Maybe, type Percent, WHOLE } from '../model/money.ts';
import type { Naming } from '../model/naming.ts';
import type { BudgetLine, Partner, Slice } from '../model/project.ts';
import { readFlat, readPercent } from './amount.ts';
import type { Namings } from './names.ts';
import type { Reader } from './reader.ts';
import { below } from './yaml.ts';

/** The slices of a `funding` map, in its order. A source by two of its names is said, and neither is taken for it. */
export function readFunding(reader: Reader, path: string, sourceOf: Naming): Slice[] {
  const slices = new Map<string, Slice>();
  for (const key of reader.keys(path)) {
    const at = below(path, key);
    const source = sourceOf(key);
    if (slices.has(source)) {
      reader.badKey(at, key, 'once');
      slices.set(source, { source, path: at, kind: 'broken' });
      continue;
    }
    const hasRest = [...slices.values()].some(({ kind }) => kind === 'rest');
    const slice = readSlice(reader, at, source, hasRest);
    if (slice !== null) slices.set(source, slice);
  }
  return [...slices.values()];
}

/** `85 proc.`: a rate was meant, and no amount. */
const RATE_IN_WORDS = /\d\s*(?:proc|pct|percent)/i;

function readSlice(reader: Reader, path: string, source: string, hasRest: boolean): Maybe<Slice> {
  const text = reader.text(path);
  if (text === null) return reader.broken.has(path) ? { source, path, kind: 'broken' } : null;
  if (text === 'rest') {
    if (!hasRest) return { source, path, kind: 'rest' };
    reader.bad(path, text, 'one-rest');
    return { source, path, kind: 'broken' };
  }
  const rate = text.includes('%') ? readPercent(text) : null;
  if (rate !== null) return { source, path, kind: 'rate', rate };
  if (RATE_IN_WORDS.test(text)) {
    reader.bad(path, text, 'slice');
    return { source, path, kind: 'broken' };
  }
  const amount = reader.money(path);
  return amount === null ? { source, path, kind: 'broken' } : { source, path, kind: 'amount', amount };
}

/** The largest product of a line, in cents: far above any project, far below what could not be counted. */
const LARGEST = 10 ** 14;

const EMPTY = {
  item: null,
  unit: null,
  quantity: null,
  price: null,
  amount: null,
  flat: null,
  period: null,
  periods: new Map(),
} as const;

/** A line of a budget that is a map: `staff: 96000.00`, `office: 15% of staff`. */
function readEntry(reader: Reader, path: string, category: string): BudgetLine {
  const text = reader.text(path);
  const flat = text === null ? null : readFlat(text);
  if (flat !== null) return { ...EMPTY, path, kind: 'flat', category, flat };
  if (text?.includes('%')) {
    reader.bad(path, text, 'amount-or-flat');
    return { ...EMPTY, path, kind: 'flat', category };
  }
  return { ...EMPTY, path, kind: 'real', category, amount: reader.money(path) };
}

/** A price whose product with the quantity can be counted to the cent. */
function affordable(reader: Reader, path: string, quantity: Maybe<number>, price: Maybe<number>): Maybe<number> {
  if (quantity === null || price === null || Math.abs(quantity / 100) * Math.abs(price) < LARGEST) return price;
  const args = { column: path, text: reader.text(path) ?? '', reason: 'size', mark: null } as const;
  reader.say(finding('file/bad-amount', args, reader.place(path), reader.subject), path);
  return null;
}

/** Periods by their keys; others have their finding. */
function periodKeys(reader: Reader, path: string): string[] {
  return reader.keys(path).filter(key => /^([1-9]\d{0,2}|preparation|closure)$/.test(key));
}

function readLine(reader: Reader, path: string, categoryOf: Naming): BudgetLine {
  const at = (key: string) => below(path, key);
  const unitCost = reader.text(at('unit-cost'));
  const lumpSum = reader.text(at('lump-sum'));
  const flatText = reader.text(at('flat'));
  const flat = flatText === null ? null : readFlat(flatText);
  const quantity = reader.hundredths(at('quantity'));
  const price = affordable(reader, at('price'), quantity, reader.money(at('price')));
  const amount = reader.money(at('amount'));
  const stated = (['flat', 'amount', 'quantity', 'price'] as const).filter(key => reader.has(at(key)));
  if (stated.length > 1 && stated.includes('flat')) reader.bad(at('flat'), flatText ?? '', 'one-form');
  else if (unitCost !== null && lumpSum !== null) reader.bad(at('lump-sum'), lumpSum, 'one-form');
  else if (stated.length === 0) reader.missing(at('amount'), reader.place(path));
  else if (!stated.includes('amount') && !stated.includes('flat')) {
    for (const key of ['quantity', 'price'] as const) {
      if (!stated.includes(key)) reader.missing(at(key), reader.place(path));
    }
  }
  const kind =
    unitCost !== null ? 'unit-cost' : lumpSum !== null ? 'lump-sum' : stated.includes('flat') ? 'flat' : 'real';
  const own = kind === 'unit-cost' || kind === 'lump-sum' ? kind : '';
  const written = reader.text(at('category'));
  const category = written === null ? own : categoryOf(written);
  if (category === '' && !reader.broken.has(at('category'))) reader.missing(at('category'), reader.place(path));
  const periods = new Map(
    periodKeys(reader, at('periods')).map(key => [key, reader.money(below(at('periods'), key))] as const),
  );
  return {
    path,
    kind,
    category,
    item: reader.text(at('item')) ?? unitCost ?? lumpSum,
    unit: reader.text(at('unit')),
    quantity,
    price,
    amount,
    flat,
    period: reader.text(at('period')),
    periods,
  };
}

function readBudget(reader: Reader, path: string, categoryOf: Naming): BudgetLine[] {
  const entries = reader.keys(path).map(key => readEntry(reader, below(path, key), categoryOf(key)));
  return [...entries, ...reader.items(path).map(item => readLine(reader, item, categoryOf))];
}

/** How much of its VAT a partner recovers, in hundredths of a point. */
function readVat(reader: Reader, path: string): Maybe<Percent> {
  const text = reader.text(path);
  if (text !== null) return text === 'recoverable' ? WHOLE : 0;
  const share = reader.percent(below(path, 'recoverable'));
  if (share === null || share <= WHOLE) return share;
  reader.bad(below(path, 'recoverable'), reader.text(below(path, 'recoverable')) ?? '', 'up-to-whole');
  return null;
}

export function readPartner(reader: Reader, path: string, namings: Namings): Partner {
  const at = (key: string) => below(path, key);
  return {
    path,
    id: reader.text(at('id')) ?? '',
    name: reader.text(at('name')),
    country: reader.text(at('country')),
    role: reader.word(at('role'), PARTNER_ROLES),
    nuts: reader.text(at('nuts')),
    legalCode: reader.text(at('legal-code')),
    currency: reader.text(at('currency')) ?? 'EUR',
    vatRecoverable: readVat(reader, at('vat')),
    budgetBody: reader.flag(at('budget-body'), false),
    total: reader.money(at('total')),
    lines: readBudget(reader, at('budget'), namings.category),
    funding: readFunding(reader, at('funding'), namings.source),
  };
}
