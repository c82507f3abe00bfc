import DecimalJs from 'decimal.js';

/** An amount in integer cents; a safe integer always. */
export type Cents = number;

/** A percentage in hundredths of a percentage point: 85 % is 8500. */
export type Percent = number;

/** What could not be computed is `null`, printed as n/a; it makes every sum over it n/a as well. */
export type Maybe<T> = T | null;

export type Rounding = 'floor' | 'down' | 'half-up';

/** decimal.js with room for any product of two safe integers, apart from the package's shared settings. */
export const Decimal = DecimalJs.clone({
  precision: 50,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 60,
});
export type Decimal = DecimalJs;

const MODES = {
  floor: DecimalJs.ROUND_FLOOR,
  down: DecimalJs.ROUND_DOWN,
  'half-up': DecimalJs.ROUND_HALF_UP,
} as const;

/** The sums of the data leave the range in which samata counts to the cent. */
export class AmountTooLarge extends Error {}

function safe(cents: number): Cents {
  if (!Number.isSafeInteger(cents)) throw new AmountTooLarge('a sum passes 90,071,992,547,409.91');
  return cents === 0 ? 0 : cents;
}

/** Sum of cents; n/a when either is. Throws `AmountTooLarge` beyond safe integers. */
export function plus(a: Maybe<Cents>, b: Maybe<Cents>): Maybe<Cents> {
  return a === null || b === null ? null : safe(a + b);
}

/** Difference of cents; n/a when either is. */
export function minus(a: Maybe<Cents>, b: Maybe<Cents>): Maybe<Cents> {
  return a === null || b === null ? null : safe(a - b);
}

/** Sum of many amounts in cents; n/a when one of them is. */
export function total(amounts: Iterable<Maybe<Cents>>): Maybe<Cents> {
  let sum: Maybe<Cents> = 0;
  for (const amount of amounts) sum = plus(sum, amount);
  return sum;
}

/**
 * `amount × times ÷ by`, rounded once to an integer: multiplied first, divided last, no fraction in a binary float.
 * All three are safe integers and `by` is positive. While the product is a safe integer the remainder of the integer
 * division decides; beyond, decimal.js does.
 */
export function portion(amount: number, times: number, by: number, rounding: Rounding): number {
  const product = amount * times;
  if (!Number.isSafeInteger(product)) {
    const exact = new Decimal(amount).mul(times).div(by);
    return safe(exact.toDecimalPlaces(0, MODES[rounding]).toNumber());
  }
  const rest = product % by;
  const whole = (product - rest) / by;
  if (rest === 0) return safe(whole);
  switch (rounding) {
    case 'down':
      return safe(whole);
    case 'floor':
      return safe(rest < 0 ? whole - 1 : whole);
    case 'half-up':
      return safe(Math.abs(rest) >= by - Math.abs(rest) ? whole + Math.sign(rest) : whole);
  }
}

/** `amount × times ÷ by` before any rounding, in whole units with up to eight decimals: `104938.263`; longer ones end in `…`. */
export function exactText(amount: number, times: number, by: number): string {
  return unrounded(new Decimal(amount).mul(times).div(by).div(100));
}

/** An amount in cents times a decimal factor before any rounding, in the same form. */
export function productText(amount: Cents, factor: string): string {
  return unrounded(new Decimal(amount).mul(factor).div(100));
}

function unrounded(exact: Decimal): string {
  const cut = exact.toDecimalPlaces(8, DecimalJs.ROUND_DOWN);
  return cut.toFixed(Math.max(2, cut.decimalPlaces())) + (cut.equals(exact) ? '' : '…');
}

/** The whole, in hundredths of a percentage point. */
export const WHOLE: Percent = 10_000;

/** `percent` of an amount in cents, rounded as said. */
export function percentOf(amount: Cents, percent: Percent, rounding: Rounding): Cents {
  return portion(amount, percent, WHOLE, rounding);
}

/** How many percent `part` is of `whole`, half up to two decimals; n/a when the whole is nothing. */
export function ratio(part: Maybe<Cents>, whole: Maybe<Cents>): Maybe<Percent> {
  if (part === null || whole === null || whole === 0) return null;
  return portion(Math.sign(whole) * part, WHOLE, Math.abs(whole), 'half-up');
}

/** How many percent `part` is of `whole` before any rounding, as `exactText` writes it; null where the whole is nothing. */
export function exactRatio(part: Cents, whole: Cents): Maybe<string> {
  return whole === 0 ? null : exactText(Math.sign(whole) * part, WHOLE, Math.abs(whole));
}

/** Cents, or hundredths of a percent, as plain text with a dot and two decimals: `812195.40`. */
export function decimalText(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
