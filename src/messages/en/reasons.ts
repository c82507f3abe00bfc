import type { Addend, BudgetAddend, EvidenceRow } from '../../model/table.ts';
import type { Format, ReasonTexts } from '../types.ts';

const sum = (amount: string | null, f: Format) => (amount === null ? 'n/a' : f.money(amount));

/** `a 1.00 + b 2.00`, negative ones as they are. */
function added(parts: readonly Addend[], f: Format): string {
  return parts.map(({ name, amount }) => `${name} ${sum(amount, f)}`).join(' + ');
}

/** Digits before any rounding, in the language's form. */
function exactly(text: string | null, f: Format): string {
  if (text === null) return 'n/a';
  return text.endsWith('…') ? `${f.money(text.slice(0, -1))}…` : f.money(text);
}

/** `Translation 386.5 × 16.35 = 6,319.275 cut to 6,319.27` */
function budgetLine({ name, amount, quantity, price, exact }: BudgetAddend, f: Format): string {
  if (quantity === null || price === null || exact === null) return `${name} ${sum(amount, f)}`;
  const product = `${name} ${f.money(quantity)} × ${f.money(price)} = ${exactly(exact, f)}`;
  return exact === amount ? product : `${product} cut to ${sum(amount, f)}`;
}

/** ` − a 1.00 − b 2.00` */
function less(parts: readonly Addend[], f: Format): string {
  return parts.map(({ name, amount }) => ` − ${name} ${sum(amount, f)}`).join('');
}

function more(count: number, f: Format, words: { readonly one: string; readonly other: string }): string {
  return count === 0 ? '' : ` and ${f.count(count, words)}`;
}

/** `E-3 4,457.76 PLN ÷ 4.2598 (2017-09) = 1,046.47`, less what was deducted. */
function evidence({ id, amount, currency, rate, month, eur, deducted }: EvidenceRow, f: Format): string {
  const converted =
    currency === 'EUR'
      ? sum(eur, f)
      : `${sum(amount, f)} ${currency} ÷ ${rate ?? 'n/a'}${month === null ? '' : ` (${month})`} = ${sum(eur, f)}`;
  return `${id} ${converted}${deducted === null ? '' : ` − ${f.money(deducted)} deducted`}`;
}

const ROUNDED = { floor: 'rounded down', 'half-up': 'rounded half up' } as const;

/** What stands behind a figure and its heading: `Budget 46,387.92: …`. */
export const reasons: ReasonTexts = {
  lines: ({ lines, more: left }, f) =>
    `${lines.map(line => budgetLine(line, f)).join(' + ')}${more(left, f, { one: 'more line', other: 'more lines' })}`,
  rows: ({ rows, more: left }, f) =>
    `${rows.map(row => evidence(row, f)).join('; ')}${more(left, f, { one: 'more row', other: 'more rows' })}`,
  reports: ({ parts }, f) =>
    parts.map(({ name, amount }) => `${name === '' ? 'no report' : `report ${name}`} ${sum(amount, f)}`).join(' + '),
  partners: ({ parts }, f) => added(parts, f),
  'flat-rate': ({ percent, of, base, exact }, f) =>
    `${f.percent(percent)} of ${of.length === 0 ? 'nothing' : added(of, f)}${of.length > 1 ? ` = ${sum(base, f)}` : ''}; ${exactly(exact, f)} cut to the cent`,
  rate: ({ percent, total, exact, rounding }, f) =>
    `${f.percent(percent)} of ${f.money(total)} = ${exactly(exact, f)}, ${ROUNDED[rounding]}`,
  share: ({ amount, whole, total, exact, rounding }, f) =>
    `${f.money(total)} × ${f.money(amount)} ÷ ${f.money(whole)} = ${exactly(exact, f)}, ${ROUNDED[rounding]}`,
  agreed: () => 'as agreed',
  left: () => 'what the other sources leave of the total',
  rest: ({ total, others }, f) =>
    others.length === 0 ? `all of ${f.money(total)}` : `${f.money(total)}${less(others, f)}`,
  contribution: ({ amount, whole, share, total }, f) =>
    `${f.money(total)} × ${share} (${f.money(amount)} ÷ ${f.money(whole)}), rounded down`,
  rounded: ({ total, others }, f) => `own ${f.money(total)}${less(others, f)}`,
  sum: ({ previous, this: current }, f) => `${f.money(previous)} + ${f.money(current)}`,
  difference: ({ budget, soFar }, f) => `${f.money(budget)} − ${f.money(soFar)}`,
  percentage: ({ soFar, budget }, f) =>
    Number(budget) === 0 ? 'of nothing there is no percentage' : `${f.money(soFar)} ÷ ${f.money(budget)}, half up`,
  nothing: () => 'no rows',
  unknown: () => 'something that it is made of is not known',
  'total-only': () => 'only a total is known, no budget by category',
};
