import type { Addend, Reason } from '../../src/model/reason.ts';

/** A fraction of whole numbers: arithmetic of this file alone, none of samata's. */
interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** `-1234.5` as a fraction. */
function fraction(text: string): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) throw new Error(`no number: ${text}`);
  const [, sign, whole = '', decimals = ''] = match;
  const n = BigInt(whole + decimals);
  return { n: sign === '-' ? -n : n, d: 10n ** BigInt(decimals.length) };
}

const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
const over = (a: Fraction, b: Fraction): Fraction => {
  const [n, d] = [a.n * b.d, a.d * b.n];
  return d < 0n ? { n: -n, d: -d } : { n, d };
};
const HUNDRED: Fraction = { n: 100n, d: 1n };

const absolute = (n: bigint) => (n < 0n ? -n : n);
const ROUND = {
  /** Toward zero: what a division of whole numbers does. */
  cut: ({ n, d }: Fraction) => n / d,
  floor: ({ n, d }: Fraction) => (n - (((n % d) + d) % d)) / d,
  'half-up': ({ n, d }: Fraction) => {
    const up = (2n * absolute(n) + d) / (2n * d);
    return n < 0n ? -up : up;
  },
};

/** A fraction in cents, rounded. */
const cents = (value: Fraction, how: keyof typeof ROUND) => ROUND[how](times(value, HUNDRED));
/** An amount that is in cents already. */
function amount(text: string): bigint {
  const { n, d } = times(fraction(text), HUNDRED);
  if (n % d !== 0n) throw new Error(`not in cents: ${text}`);
  return n / d;
}

/** The digits that a reason shows before rounding must be those of the true value; `…` says that more of them follow the eighth. */
function shows(exact: string, value: Fraction): void {
  const whole = { n: value.n * 10n ** 8n, d: value.d };
  const eight = ROUND.cut(whole);
  const shown = fraction(exact.replace('…', ''));
  const isSame = shown.n * 10n ** 8n === eight * shown.d;
  if (!isSame || exact.endsWith('…') !== (eight * whole.d !== whole.n))
    throw new Error(`${exact} is not ${value.n} ÷ ${value.d}`);
}

/** Σ of amounts; unknown when one is. */
function sum(amounts: readonly (string | null)[]): bigint | null {
  let all = 0n;
  for (const its of amounts) {
    if (its === null) return null;
    all += amount(its);
  }
  return all;
}
const sumOf = (parts: readonly Addend[]) => sum(parts.map(its => its.amount));
const minus = (a: bigint | null, b: bigint | null) => (a === null || b === null ? null : a - b);
const plus = (a: bigint | null, b: bigint | null) => (a === null || b === null ? null : a + b);

/** What a reason does not say in numbers: agreed and stated amounts. */
export const GIVEN = Symbol('given');

/** A figure from the numbers of its reason alone: cents, or hundredths of a percent; null where it is not known. */
export function recomputed({ reason, args }: Reason): bigint | null | typeof GIVEN {
  const proved = (exact: string, value: Fraction, how: keyof typeof ROUND) => {
    shows(exact, value);
    return cents(value, how);
  };
  switch (reason) {
    case 'stated':
    case 'agreed':
    case 'one-period':
    case 'in-eur':
    case 'cap':
      return GIVEN;
    case 'nothing':
    case 'counted-once':
    case 'not-planned':
      return 0n;
    case 'unknown':
    case 'total-only':
      return null;
    case 'lines':
      for (const { quantity, price, exact, amount: its } of args.lines) {
        if (quantity === null || price === null || exact === null) continue;
        if (String(proved(exact, times(fraction(quantity), fraction(price)), 'floor')) !== String(sum([its])))
          throw new Error('a line is not quantity × price');
      }
      return plus(sumOf(args.lines), sum([args.moreAmount]));
    case 'priced':
      return proved(args.exact, times(fraction(args.quantity), fraction(args.price)), 'floor');
    case 'rows': {
      for (const { currency, amount: declared, rate, eur } of args.rows) {
        if (eur === null) continue;
        const exact =
          currency === 'EUR' ? fraction(declared ?? '') : over(fraction(declared ?? ''), fraction(rate ?? ''));
        if (cents(exact, 'half-up') !== amount(eur)) throw new Error(`${declared} ÷ ${rate} is not ${eur}`);
      }
      const named = args.rows.map(({ eur, deducted }) => minus(sum([eur]), sum([deducted ?? '0'])));
      return named.reduce(plus, sum([args.moreAmount]));
    }
    case 'reports':
    case 'partners':
    case 'categories':
      return sumOf(args.parts);
    case 'flat-rate': {
      const base = sumOf(args.of);
      if (base === null || args.base === null || args.exact === null) return null;
      if (base !== amount(args.base)) throw new Error('the base is not the sum of its parts');
      return proved(args.exact, over(times(fraction(args.percent), fraction(args.base)), HUNDRED), 'cut');
    }
    case 'rate':
      return proved(args.exact, over(times(fraction(args.percent), fraction(args.total)), HUNDRED), args.rounding);
    case 'share':
      return proved(
        args.exact,
        over(times(fraction(args.total), fraction(args.amount)), fraction(args.whole)),
        args.rounding,
      );
    case 'rest':
    case 'rounded':
    case 'last-period':
      return minus(amount(args.total), sumOf(args.others));
    case 'contribution': {
      // The share is cut after seventeen decimals before it meets the expenditure.
      const share = over(fraction(args.amount), fraction(args.whole));
      const cut = { n: ROUND.cut({ n: share.n * 10n ** 17n, d: share.d }), d: 10n ** 17n };
      const shown = fraction(args.share);
      if (shown.n * cut.d !== cut.n * shown.d) throw new Error(`${args.share} is not the share`);
      return proved(args.exact, times(fraction(args.total), cut), 'floor');
    }
    case 'all':
      return amount(args.amount);
    case 'sum':
      return sum([args.previous, args.this]);
    case 'difference':
      return amount(args.budget) - amount(args.soFar);
    case 'step':
      return amount(args.cumulative) - amount(args.before);
    case 'percentage': {
      if (args.exact === null) return null;
      const value = times(over(fraction(args.soFar), fraction(args.budget)), HUNDRED);
      return proved(args.exact, value, 'half-up');
    }
    case 'payments':
      for (const { kind, amount: its } of args.payments)
        if (its !== null && kind === 'recovery' && amount(its) > 0n) throw new Error('a recovery comes in');
      return plus(sum(args.payments.map(its => its.amount)), sum([args.moreAmount]));
    case 'receivable':
      return minus(sumOf(args.shares), amount(args.received));
    case 'plan':
      return args.parts.reduce<bigint | null>((all, part) => plus(all, planned(part)), 0n);
    case 'forecast': {
      const days = over(fraction(String(args.days)), fraction(String(args.elapsed)));
      return proved(args.exact, times(fraction(args.spent), days), 'half-up');
    }
    case 'converted':
      if (args.rate === null || args.exact === null) return null;
      return proved(args.exact, over(fraction(args.amount), fraction(args.rate)), 'half-up');
    case 'decision': {
      const [declared, deducted] = [sum([args.declared]), sum([args.deducted])];
      if (args.status === 'parked' || (args.status === 'rejected' && args.figure === 'certified')) return 0n;
      return args.figure === 'deducted' ? deducted : minus(declared, deducted);
    }
    case 'row-share':
      return proved(
        args.exact,
        over(times(fraction(args.declared), fraction(args.amount)), fraction(args.whole)),
        'floor',
      );
    case 'row-rest': {
      const { declared, euShare, national } = args;
      const left = amount(declared) - amount(euShare);
      if (national === null) return left;
      const share = over(times(fraction(declared), fraction(national.amount)), fraction(national.whole));
      if (cents(share, 'floor') !== amount(national.share)) throw new Error('the national share is another');
      return left - amount(national.share);
    }
  }
}

type Planned = Extract<Reason, { reason: 'plan' }>['args']['parts'][number];

function planned({ by, amount: stated }: Planned): bigint | null {
  const its = sum([stated]);
  const check = (value: bigint | null) => {
    if (value !== its) throw new Error(`${stated} is planned, and not ${value}`);
    return value;
  };
  switch (by.kind) {
    case 'whole':
      return its;
    case 'unknown':
      return check(null);
    case 'periods':
      return check(sumOf(by.periods));
    case 'days': {
      const value = times(fraction(by.budget), over(fraction(String(by.days)), fraction(String(by.of))));
      shows(by.exact, value);
      return check(cents(value, 'floor'));
    }
  }
}
