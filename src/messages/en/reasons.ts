import type {
  Addend,
  BudgetAddend,
  EvidenceRow,
  LeftOutRow,
  PaymentAddend,
  PlannedAddend,
  RateUsed,
} from '../../model/reason.ts';
import { added, bare, exactly, less, rounded, sum, type Term } from '../sums.ts';
import type { Format, Plural, ReasonTexts } from '../types.ts';

const ROUNDED = { floor: 'rounded down', 'half-up': 'rounded half up' } as const;
const CUT = 'cut to the cent';

/** `Translation 386.5 × 16.35 = 6,319.275 cut to 6,319.27` */
function budgetLine({ name, amount, quantity, price, exact }: BudgetAddend, f: Format): string {
  if (quantity === null || price === null || exact === null) return `${name} ${sum(amount, f)}`;
  const product = `${name} ${f.number(quantity)} × ${f.money(price)} = ${exactly(exact, f)}`;
  return exact === amount ? product : `${product} cut to ${sum(amount, f)}`;
}

/** What stands after those that are named: ` and 12 more rows, 1,234.50 together`. */
function more(count: number, amount: string | null, f: Format, words: Plural): string {
  return count === 0 ? '' : ` and ${f.count(count, words)}, ${sum(amount, f)} together`;
}

/** ` (2017-09, provisional; rate of E-3)` */
function rateDetails({ month, provisional, rateOf }: RateUsed, f: Format, source: string | null = null): string {
  const details = [
    ...(month === null ? [] : [f.month(month)]),
    ...(source === null ? [] : [source]),
    ...(provisional ? ['provisional'] : []),
    ...(rateOf === null ? [] : [`the rate of ${rateOf}`]),
  ];
  return details.length === 0 ? '' : ` (${details.join(', ')})`;
}

/** `E-3 4,457.76 PLN ÷ 4.2598 (2017-09) = 1,046.47`, less what was deducted. */
function evidence(row: EvidenceRow, f: Format): string {
  const { id, amount, currency, rate, eur, deducted } = row;
  const converted =
    currency === 'EUR'
      ? sum(eur, f)
      : `${sum(amount, f)} ${currency} ÷ ${rate === null ? f.notAvailable : f.number(rate)}${rateDetails(row, f)} = ${sum(eur, f)}`;
  return `${id} ${converted}${deducted === null ? '' : `${less([bare(deducted)], f)} deducted`}`;
}

const WHY = { parked: 'parked', rejected: 'rejected', undecided: 'undecided' } as const;
const ROWS = { one: 'more row', other: 'more rows' };

/** `not: E-078 909.31 parked` */
function without(rows: readonly LeftOutRow[], left: number, f: Format): string {
  if (rows.length === 0) return '';
  const names = rows.map(({ id, eur, why }) => `${id} ${sum(eur, f)} ${WHY[why]}`).join('; ');
  return `; not counted: ${names}${left === 0 ? '' : ` and ${f.count(left, ROWS)}`}`;
}

const KINDS = { advance: 'advance', interim: 'interim', final: 'final', recovery: 'recovery' } as const;

/** `2017-11-21 ERDF interim (MP-1) 1,000.00` */
function payment({ date, kind, source, reference, amount }: PaymentAddend, f: Format): Term {
  const what = `${date === null ? 'no date' : f.date(date)} ${source} ${kind === null ? 'of no kind' : KINDS[kind]}`;
  return { name: reference === '' ? what : `${what} (${reference})`, amount };
}

const periodName = (period: string) => (/^\d/.test(period) ? `period ${period}` : period);
const byPeriod = (parts: readonly Addend[]) => parts.map(({ name, amount }) => ({ name: periodName(name), amount }));

/** What a partner plans by a day: `LP 571,846.40 × 184 ÷ 730 days = 144,136.627…, rounded down`. */
function planned({ name, amount, by }: PlannedAddend, f: Format): string {
  const prefix = name === '' ? '' : `${name} `;
  switch (by.kind) {
    case 'whole':
      return `${prefix}all of ${sum(amount, f)}`;
    case 'days':
      return `${prefix}${f.money(by.budget)} × ${by.days} ÷ ${by.of} days = ${rounded(by.exact, f, ROUNDED.floor)}`;
    case 'periods':
      return `${prefix}${by.periods.length === 0 ? 'nothing by then' : added(byPeriod(by.periods), f)}${by.periods.length > 1 ? ` = ${sum(amount, f)}` : ''}`;
    case 'unknown':
      return `${prefix}n/a`;
  }
}

/** What stands behind a figure and its heading: `Budget 46,387.92: …`. */
export const reasons: ReasonTexts = {
  lines: ({ lines, more: left, moreAmount }, f) =>
    lines.length === 0
      ? 'no line of the budget'
      : `${lines.map(line => budgetLine(line, f)).join(' + ')}${more(left, moreAmount, f, { one: 'more line', other: 'more lines' })}`,
  stated: () => 'as the budget states it',
  priced: ({ quantity, price, exact }, f) => `${f.number(quantity)} × ${f.money(price)} = ${rounded(exact, f, CUT)}`,
  'counted-once': () => 'the first flat rate of the category counts, and has all of it',
  rows: ({ rows, more: left, moreAmount, without: others, moreWithout }, f) => {
    const counted = rows.length === 0 ? 'no rows' : rows.map(row => evidence(row, f)).join('; ');
    return `${counted}${more(left, moreAmount, f, ROWS)}${without(others, moreWithout, f)}`;
  },
  reports: ({ parts }, f) =>
    parts.length === 0
      ? 'nothing in any report'
      : added(
          parts.map(({ name, amount }) => ({ name: name === '' ? 'no report' : `report ${name}`, amount })),
          f,
        ),
  partners: ({ parts }, f) => (parts.length === 0 ? 'nothing of any partner' : added(parts, f)),
  categories: ({ parts }, f) => (parts.length === 0 ? 'nothing in any category' : added(parts, f)),
  'flat-rate': ({ percent, of, base, exact }, f) => {
    const counted = of.filter(({ amount }) => amount !== '0.00');
    if (counted.length === 0) return `${f.percent(percent)} of nothing`;
    const whole = counted.length > 1 ? `(${added(counted, f)} = ${sum(base, f)})` : added(counted, f);
    return `${f.percent(percent)} of ${whole} = ${rounded(exact, f, CUT)}`;
  },
  rate: ({ percent, total, exact, rounding }, f) =>
    `${f.percent(percent)} of ${f.money(total)} = ${rounded(exact, f, ROUNDED[rounding])}`,
  share: ({ amount, whole, total, exact, rounding }, f) =>
    `${f.money(total)} × ${f.money(amount)} ÷ ${f.money(whole)} = ${rounded(exact, f, ROUNDED[rounding])}`,
  agreed: () => 'as agreed',
  rest: ({ total, others }, f) =>
    others.length === 0 ? `all of ${f.money(total)}` : `${f.money(total)}${less(others, f)}`,
  contribution: ({ amount, whole, share, total, exact }, f) =>
    `${f.money(total)} × ${f.number(share)} (${f.money(amount)} ÷ ${f.money(whole)}) = ${rounded(exact, f, ROUNDED.floor)}`,
  all: ({ total }, f) => `as agreed, for it is all of ${f.money(total)}`,
  rounded: ({ total, others }, f) => `own ${f.money(total)}${less(others, f)}`,
  sum: ({ previous, this: current }, f) => added([bare(previous), bare(current)], f),
  difference: ({ budget, soFar }, f) => `${f.money(budget)}${less([bare(soFar)], f)}`,
  percentage: ({ soFar, budget, exact }, f) =>
    exact === null
      ? 'of 0.00 there is no percentage'
      : `${f.money(soFar)} ÷ ${f.money(budget)} = ${exactly(exact, f)} %${/^-?\d+\.\d\d$/.test(exact) ? '' : ', rounded half up'}`,
  cap: ({ basis }, f) => `the most that the programme lets a fund pay: ${f.basis(basis)}`,
  payments: ({ payments, more: left, moreAmount }, f) =>
    payments.length === 0
      ? 'no payments'
      : `${added(
          payments.map(one => payment(one, f)),
          f,
        )}${more(left, moreAmount, f, { one: 'more payment', other: 'more payments' })}`,
  receivable: ({ shares, received }, f) => {
    const certified = shares.length === 0 ? 'nothing certified' : `certified ${added(shares, f)}`;
    return `${certified}${less([{ name: 'received', amount: received }], f)}`;
  },
  plan: ({ parts }, f) =>
    parts.length === 0 ? 'nothing is planned here' : parts.map(part => planned(part, f)).join('; '),
  step: ({ cumulative, before }, f) =>
    before === '0.00'
      ? `all of ${f.money(cumulative)} so far`
      : `${f.money(cumulative)}${less([{ name: 'before', amount: before }], f)}`,
  forecast: ({ spent, days, elapsed, exact }, f) =>
    `${f.money(spent)} × ${days} ÷ ${elapsed} days = ${rounded(exact, f, ROUNDED['half-up'])}`,
  'one-period': () => 'all of the line',
  'last-period': ({ total, others }, f) => `what the others leave: ${f.money(total)}${less(byPeriod(others), f)}`,
  'in-eur': () => 'declared in EUR',
  converted: (its, f) =>
    `${f.money(its.amount)} ${its.currency} ÷ ${its.rate === null ? f.notAvailable : f.number(its.rate)}${rateDetails(its, f, its.source)} = ${rounded(its.exact, f, ROUNDED['half-up'])}`,
  decision: ({ status, report, declared, deducted, figure }, f) => {
    if (status === 'parked') return 'parked: neither deducted nor certified';
    const isNothing = deducted === '0.00';
    if (figure === 'deducted') {
      if (status === 'rejected') return `rejected: all of ${sum(declared, f)}`;
      return isNothing ? 'nothing deducted' : 'as the controller deducted it';
    }
    if (status === 'rejected') return 'rejected: nothing';
    const left = isNothing ? `all of ${sum(declared, f)}` : `${sum(declared, f)}${less([bare(deducted)], f)}`;
    return `${left}${status === 'taken-up' && report !== null ? `, taken up in report ${report}` : ''}`;
  },
  'row-share': ({ declared, amount, whole, exact, until }, f) =>
    `${f.money(declared)} × ${f.money(amount)} ÷ ${f.money(whole)}${until === null ? '' : ` (the budget until amendment ${until})`} = ${rounded(exact, f, ROUNDED.floor)}`,
  'row-rest': ({ declared, euShare, national }, f) => {
    const state =
      national === null
        ? ''
        : `${less([{ name: 'national', amount: national.share }], f)} (${f.money(declared)} × ${f.money(national.amount)} ÷ ${f.money(national.whole)}, rounded down)`;
    return `${f.money(declared)}${less([{ name: 'EU', amount: euShare }], f)}${state}`;
  },
  nothing: () => 'nothing to share',
  unknown: () => 'something that it is made of is not known',
  'not-planned': () => 'not a source of this budget',
  'total-only': () => 'only a total is known, no budget by category',
};
