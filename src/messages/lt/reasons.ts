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
import { ROWS, rateSource } from './checks/words.ts';
import { lineWord } from './lines.ts';

/** Categories and sources by their words. */
const worded = (parts: readonly Addend[]): Term[] =>
  parts.map(({ name, amount }) => ({ name: lineWord(name), amount }));

const ROUNDED = { floor: 'suapvalinta žemyn', 'half-up': 'suapvalinta pagal aritmetines taisykles' } as const;
const CUT = 'atmetus cento dalis';

/** `Vertimas 386,5 × 16,35 = 6 319,275, atmetus cento dalis – 6 319,27` */
function budgetLine({ name, amount, quantity, price, exact }: BudgetAddend, f: Format): string {
  if (quantity === null || price === null || exact === null) return `${name} ${sum(amount, f)}`;
  const product = `${name} ${f.number(quantity)} × ${f.money(price)} = ${exactly(exact, f)}`;
  return exact === amount ? product : `${product}, ${CUT} – ${sum(amount, f)}`;
}

/** What stands after those that are named: ` ir dar 12 eilučių, kartu 1 234,50`. */
function more(count: number, amount: string | null, f: Format, words: Plural): string {
  return count === 0 ? '' : ` ir dar ${f.count(count, words)}, kartu ${sum(amount, f)}`;
}

/** ` (2017-09, laikinas; eilutės E-3 kursas)` */
function rateDetails({ month, provisional, rateOf }: RateUsed, f: Format, source: string | null = null): string {
  const details = [
    ...(month === null ? [] : [f.month(month)]),
    ...(source === null ? [] : [rateSource(source, f)]),
    ...(provisional ? ['laikinas'] : []),
    ...(rateOf === null ? [] : [`eilutės ${rateOf} kursas`]),
  ];
  return details.length === 0 ? '' : ` (${details.join(', ')})`;
}

/** `E-3 4 457,76 PLN ÷ 4,2598 (2017-09) = 1 046,47`, less what was deducted. */
function evidence(row: EvidenceRow, f: Format): string {
  const { id, amount, currency, rate, eur, deducted } = row;
  const converted =
    currency === 'EUR'
      ? sum(eur, f)
      : `${sum(amount, f)} ${currency} ÷ ${rate === null ? f.notAvailable : f.number(rate)}${rateDetails(row, f)} = ${sum(eur, f)}`;
  return `${id} ${converted}${deducted === null ? '' : `${less([bare(deducted)], f)} (išskaityta)`}`;
}

const WHY = { parked: 'atidėta', rejected: 'atmesta', undecided: 'nenuspręsta' } as const;

/** `neįskaičiuota: E-078 909,31 atidėta` */
function without(rows: readonly LeftOutRow[], left: number, f: Format): string {
  if (rows.length === 0) return '';
  const names = rows.map(({ id, eur, why }) => `${id} ${sum(eur, f)} ${WHY[why]}`).join('; ');
  return `; neįskaičiuota: ${names}${left === 0 ? '' : ` ir dar ${f.count(left, ROWS)}`}`;
}

const PAYMENTS = { one: 'mokėjimas', few: 'mokėjimai', other: 'mokėjimų' };
const KINDS = {
  advance: 'avansas',
  interim: 'tarpinis mokėjimas',
  final: 'galutinis mokėjimas',
  recovery: 'susigrąžinimas',
} as const;

/** `2017-11-21 ERPF tarpinis mokėjimas (MP-1) 1 000,00` */
function payment({ date, kind, source, reference, amount }: PaymentAddend, f: Format): Term {
  const what = `${date === null ? 'be datos' : f.date(date)} ${lineWord(source)} ${kind === null ? 'nenurodyta rūšis' : KINDS[kind]}`;
  return { name: reference === '' ? what : `${what} (${reference})`, amount };
}

const PERIODS: Readonly<Record<string, string>> = { preparation: 'parengimas', closure: 'užbaigimas' };
const periodName = (period: string) =>
  /^\d/.test(period) ? `laikotarpis Nr. ${period}:` : (PERIODS[period] ?? period);
const byPeriod = (parts: readonly Addend[]) => parts.map(({ name, amount }) => ({ name: periodName(name), amount }));

/** What a partner plans by a day: `LP 571 846,40 × 184 ÷ 730 d. = 144 136,627…, suapvalinta žemyn`. */
function planned({ name, amount, by }: PlannedAddend, f: Format): string {
  const prefix = name === '' ? '' : `${name} `;
  switch (by.kind) {
    case 'whole':
      return `${prefix}visa suma ${sum(amount, f)}`;
    case 'days':
      return `${prefix}${f.money(by.budget)} × ${by.days} ÷ ${by.of} d. = ${rounded(by.exact, f, ROUNDED.floor)}`;
    case 'periods':
      return `${prefix}${by.periods.length === 0 ? 'iki tol nieko' : added(byPeriod(by.periods), f)}${by.periods.length > 1 ? ` = ${sum(amount, f)}` : ''}`;
    case 'unknown':
      return `${prefix}${f.notAvailable}`;
  }
}

/** What stands behind a figure and its heading: `Biudžetas 46 387,92: …`. */
export const reasons: ReasonTexts = {
  lines: ({ lines, more: left, moreAmount }, f) =>
    lines.length === 0
      ? 'biudžeto eilučių nėra'
      : `${lines.map(line => budgetLine(line, f)).join(' + ')}${more(left, moreAmount, f, ROWS)}`,
  stated: () => 'kaip nurodyta biudžete',
  priced: ({ quantity, price, exact }, f) => `${f.number(quantity)} × ${f.money(price)} = ${rounded(exact, f, CUT)}`,
  'counted-once': () => 'skaičiuojama pirmoji kategorijos fiksuotoji norma, ir jai tenka visa suma',
  rows: ({ rows, more: left, moreAmount, without: others, moreWithout }, f) => {
    const counted = rows.length === 0 ? 'eilučių nėra' : rows.map(row => evidence(row, f)).join('; ');
    return `${counted}${more(left, moreAmount, f, ROWS)}${without(others, moreWithout, f)}`;
  },
  reports: ({ parts }, f) =>
    parts.length === 0
      ? 'nė vienoje ataskaitoje nieko nėra'
      : added(
          parts.map(({ name, amount }) => ({ name: name === '' ? 'be ataskaitos' : `ataskaita Nr. ${name}:`, amount })),
          f,
        ),
  partners: ({ parts }, f) => (parts.length === 0 ? 'nė vienas partneris nieko neturi' : added(parts, f)),
  categories: ({ parts }, f) => (parts.length === 0 ? 'nė vienoje kategorijoje nieko nėra' : added(worded(parts), f)),
  'flat-rate': ({ percent, of, base, exact }, f) => {
    const counted = worded(of.filter(({ amount }) => amount !== '0.00'));
    if (counted.length === 0) return `${f.percent(percent)} nuo nulio`;
    const whole = counted.length > 1 ? `(${added(counted, f)} = ${sum(base, f)})` : added(counted, f);
    return `${f.percent(percent)} nuo: ${whole} = ${rounded(exact, f, CUT)}`;
  },
  rate: ({ percent, total, exact, rounding }, f) =>
    `${f.percent(percent)} nuo ${f.money(total)} = ${rounded(exact, f, ROUNDED[rounding])}`,
  share: ({ amount, whole, total, exact, rounding }, f) =>
    `${f.money(total)} × ${f.money(amount)} ÷ ${f.money(whole)} = ${rounded(exact, f, ROUNDED[rounding])}`,
  agreed: () => 'kaip sutarta',
  rest: ({ total, others }, f) =>
    others.length === 0 ? `visa suma ${f.money(total)}` : `${f.money(total)}${less(worded(others), f)}`,
  contribution: ({ amount, whole, share, total, exact }, f) =>
    `${f.money(total)} × ${f.number(share)} (${f.money(amount)} ÷ ${f.money(whole)}) = ${rounded(exact, f, ROUNDED.floor)}`,
  all: ({ total }, f) => `kaip sutarta, nes tai visa suma ${f.money(total)}`,
  rounded: ({ total, others }, f) => `${lineWord('own')} ${f.money(total)}${less(worded(others), f)}`,
  sum: ({ previous, this: current }, f) => added([bare(previous), bare(current)], f),
  difference: ({ budget, soFar }, f) => `${f.money(budget)}${less([bare(soFar)], f)}`,
  percentage: ({ soFar, budget, exact }, f) =>
    exact === null
      ? `nuo ${f.money('0.00')} procentas neskaičiuojamas`
      : `${f.money(soFar)} ÷ ${f.money(budget)} = ${exactly(exact, f)}\u00a0%${/^-?\d+\.\d\d$/.test(exact) ? '' : `, ${ROUNDED['half-up']}`}`,
  cap: ({ basis }, f) => `didžiausia fondo dalis, kurią leidžia programa: ${f.basis(basis)}`,
  payments: ({ payments, more: left, moreAmount }, f) =>
    payments.length === 0
      ? 'mokėjimų nėra'
      : `${added(
          payments.map(one => payment(one, f)),
          f,
        )}${more(left, moreAmount, f, PAYMENTS)}`,
  receivable: ({ shares, received }, f) => {
    const certified = shares.length === 0 ? 'nieko nepatvirtinta' : `patvirtinta: ${added(worded(shares), f)}`;
    return `${certified}${less([{ name: 'gauta', amount: received }], f)}`;
  },
  plan: ({ parts }, f) =>
    parts.length === 0 ? 'čia nieko neplanuota' : parts.map(part => planned(part, f)).join('; '),
  step: ({ cumulative, before }, f) =>
    before === '0.00'
      ? `visa iki šiol sukaupta suma ${f.money(cumulative)}`
      : `${f.money(cumulative)}${less([{ name: 'anksčiau', amount: before }], f)}`,
  forecast: ({ spent, days, elapsed, exact }, f) =>
    `${f.money(spent)} × ${days} ÷ ${elapsed} d. = ${rounded(exact, f, ROUNDED['half-up'])}`,
  'one-period': () => 'visa eilutės suma',
  'last-period': ({ total, others }, f) =>
    `kas lieka po kitų laikotarpių: ${f.money(total)}${less(byPeriod(others), f)}`,
  'in-eur': () => 'deklaruota eurais',
  converted: (its, f) =>
    `${f.money(its.amount)} ${its.currency} ÷ ${its.rate === null ? f.notAvailable : f.number(its.rate)}${rateDetails(its, f, its.source)} = ${rounded(its.exact, f, ROUNDED['half-up'])}`,
  decision: ({ status, report, declared, deducted, figure }, f) => {
    if (status === 'parked') return 'atidėta: nei išskaityta, nei patvirtinta';
    const isNothing = deducted === '0.00';
    if (figure === 'deducted') {
      if (status === 'rejected') return `atmesta: visa suma ${sum(declared, f)}`;
      return isNothing ? 'nieko neišskaityta' : 'kiek išskaitė tikrintojas';
    }
    if (status === 'rejected') return 'atmesta: nieko';
    const left = isNothing ? `visa suma ${sum(declared, f)}` : `${sum(declared, f)}${less([bare(deducted)], f)}`;
    return `${left}${status === 'taken-up' && report !== null ? `, vėl įtraukta į ataskaitą Nr. ${report}` : ''}`;
  },
  'row-share': ({ declared, amount, whole, exact, until }, f) =>
    `${f.money(declared)} × ${f.money(amount)} ÷ ${f.money(whole)}${until === null ? '' : ` (biudžetas iki pakeitimo Nr. ${until})`} = ${rounded(exact, f, ROUNDED.floor)}`,
  'row-rest': ({ declared, euShare, national }, f) => {
    const state =
      national === null
        ? ''
        : `${less([{ name: 'nacionalinės lėšos', amount: national.share }], f)} (${f.money(declared)} × ${f.money(national.amount)} ÷ ${f.money(national.whole)}, ${ROUNDED.floor})`;
    return `${f.money(declared)}${less([{ name: 'ES lėšos', amount: euShare }], f)}${state}`;
  },
  nothing: () => 'nėra ko dalyti',
  unknown: () => 'nežinoma kuri nors sudedamoji dalis',
  'not-planned': () => 'tokio finansavimo šaltinio šiame biudžete nėra',
  'total-only': () => 'žinoma tik bendra suma, biudžeto pagal kategorijas nėra',
};
