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
import { lineName } from './lines.ts';
import { rateSource } from './rate-source.ts';

/** Categories and sources under the names that tables give them. */
const asLine = <Its extends Addend>(parts: readonly Its[]) =>
  parts.map(part => ({ ...part, name: lineName(part.name) ?? part.name }));

const ROUNDED = {
  floor: 'zaokrąglone w dół',
  'half-up': 'zaokrąglone do najbliższego centa (połówki w górę)',
} as const;
const CUT = 'obcięte do centa';

/** `Tłumaczenia 386,5 × 16,35 = 6 319,275, obcięte do 6 319,27` */
function budgetLine({ name, amount, quantity, price, exact }: BudgetAddend, f: Format): string {
  if (quantity === null || price === null || exact === null) return `${name} ${sum(amount, f)}`;
  const product = `${name} ${f.number(quantity)} × ${f.money(price)} = ${exactly(exact, f)}`;
  return exact === amount ? product : `${product}, obcięte do ${sum(amount, f)}`;
}

/** What stands after those that are named: ` i jeszcze 12 wierszy, razem 1 234,50`. */
function more(count: number, amount: string | null, f: Format, words: Plural): string {
  return count === 0 ? '' : ` i jeszcze ${f.count(count, words)}, razem ${sum(amount, f)}`;
}

/** ` (09.2017, wstępny; kurs wiersza E-3)` */
function rateDetails({ month, provisional, rateOf }: RateUsed, f: Format, source: string | null = null): string {
  const details = [
    ...(month === null ? [] : [f.month(month)]),
    ...(source === null ? [] : [rateSource(source, f)]),
    ...(provisional ? ['kurs wstępny'] : []),
    ...(rateOf === null ? [] : [`kurs wiersza ${rateOf}`]),
  ];
  return details.length === 0 ? '' : ` (${details.join(', ')})`;
}

/** `E-3 4 457,76 PLN ÷ 4,2598 (09.2017) = 1 046,47`, less what was deducted. */
function evidence(row: EvidenceRow, f: Format): string {
  const { id, amount, currency, rate, eur, deducted } = row;
  const converted =
    currency === 'EUR'
      ? sum(eur, f)
      : `${sum(amount, f)} ${currency} ÷ ${rate === null ? f.notAvailable : f.number(rate)}${rateDetails(row, f)} = ${sum(eur, f)}`;
  return `${id} ${converted}${deducted === null ? '' : `${less([bare(deducted)], f)} potrącenia`}`;
}

const WHY = { parked: 'odłożone', rejected: 'odrzucone', undecided: 'nierozstrzygnięte' } as const;
const ROWS: Plural = { one: 'wiersz', few: 'wiersze', many: 'wierszy', other: 'wiersza' };
const LINES: Plural = { one: 'pozycja', few: 'pozycje', many: 'pozycji', other: 'pozycji' };
const PAYMENTS: Plural = { one: 'płatność', few: 'płatności', many: 'płatności', other: 'płatności' };
/** Of how many days. */
const OF_DAYS: Plural = { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' };

/** `nie liczą się: E-078 909,31 odłożone` */
function without(rows: readonly LeftOutRow[], left: number, f: Format): string {
  if (rows.length === 0) return '';
  const names = rows.map(({ id, eur, why }) => `${id} ${sum(eur, f)} ${WHY[why]}`).join('; ');
  return `; nie liczą się: ${names}${left === 0 ? '' : ` i jeszcze ${f.count(left, ROWS)}`}`;
}

const KINDS = {
  advance: 'zaliczka',
  interim: 'płatność pośrednia',
  final: 'płatność końcowa',
  recovery: 'zwrot',
} as const;

/** `21.11.2017 EFRR płatność pośrednia (MP-1) 1 000,00` */
function payment({ date, kind, source, reference, amount }: PaymentAddend, f: Format): Term {
  const what = `${date === null ? 'bez daty' : f.date(date)} ${lineName(source) ?? source} ${kind === null ? 'bez rodzaju' : KINDS[kind]}`;
  return { name: reference === '' ? what : `${what} (${reference})`, amount };
}

const PERIODS: Readonly<Record<string, string>> = { preparation: 'przygotowanie', closure: 'zamknięcie' };
const periodName = (period: string) => (/^\d/.test(period) ? `okres ${period}:` : `${PERIODS[period] ?? period}:`);
const byPeriod = (parts: readonly Addend[]) => parts.map(({ name, amount }) => ({ name: periodName(name), amount }));

/** What a partner plans by a day: `LP 571 846,40 × 184 ÷ 730 dni = 144 136,627…, zaokrąglone w dół`. */
function planned({ name, amount, by }: PlannedAddend, f: Format): string {
  const prefix = name === '' ? '' : `${name} `;
  switch (by.kind) {
    case 'whole':
      return `${prefix}całość: ${sum(amount, f)}`;
    case 'days':
      return `${prefix}${f.money(by.budget)} × ${by.days} ÷ ${f.count(by.of, OF_DAYS)} = ${rounded(by.exact, f, ROUNDED.floor)}`;
    case 'periods':
      return `${prefix}${by.periods.length === 0 ? 'do tego czasu nic' : added(byPeriod(by.periods), f)}${by.periods.length > 1 ? ` = ${sum(amount, f)}` : ''}`;
    case 'unknown':
      return `${prefix}${f.notAvailable}`;
  }
}

/** What stands behind a figure and its heading: `Budżet 46 387,92: …`. */
export const reasons: ReasonTexts = {
  lines: ({ lines, more: left, moreAmount }, f) =>
    lines.length === 0
      ? 'brak pozycji budżetu'
      : `${lines.map(line => budgetLine(line, f)).join(' + ')}${more(left, moreAmount, f, LINES)}`,
  stated: () => 'jak podano w budżecie',
  priced: ({ quantity, price, exact }, f) => `${f.number(quantity)} × ${f.money(price)} = ${rounded(exact, f, CUT)}`,
  'counted-once': () => 'liczy się pierwsza stawka ryczałtowa w kategorii i obejmuje całość',
  rows: ({ rows, more: left, moreAmount, without: others, moreWithout }, f) => {
    const counted = rows.length === 0 ? 'brak wierszy' : rows.map(row => evidence(row, f)).join('; ');
    return `${counted}${more(left, moreAmount, f, ROWS)}${without(others, moreWithout, f)}`;
  },
  reports: ({ parts }, f) =>
    parts.length === 0
      ? 'nic w żadnym sprawozdaniu'
      : added(
          parts.map(({ name, amount }) => ({
            name: name === '' ? 'bez sprawozdania:' : `sprawozdanie ${name}:`,
            amount,
          })),
          f,
        ),
  partners: ({ parts }, f) => (parts.length === 0 ? 'nic u żadnego partnera' : added(parts, f)),
  categories: ({ parts }, f) => (parts.length === 0 ? 'nic w żadnej kategorii' : added(asLine(parts), f)),
  'flat-rate': ({ percent, of, base, exact }, f) => {
    const counted = asLine(of.filter(({ amount }) => amount !== '0.00'));
    if (counted.length === 0) return `podstawa stawki ${f.percent(percent)} wynosi ${f.money('0.00')}`;
    const whole = counted.length > 1 ? `(${added(counted, f)} = ${sum(base, f)})` : added(counted, f);
    return `${f.percent(percent)} × ${whole} = ${rounded(exact, f, CUT)}`;
  },
  rate: ({ percent, total, exact, rounding }, f) =>
    `${f.percent(percent)} × ${f.money(total)} = ${rounded(exact, f, ROUNDED[rounding])}`,
  share: ({ amount, whole, total, exact, rounding }, f) =>
    `${f.money(total)} × ${f.money(amount)} ÷ ${f.money(whole)} = ${rounded(exact, f, ROUNDED[rounding])}`,
  agreed: () => 'jak uzgodniono',
  rest: ({ total, others }, f) =>
    others.length === 0 ? `całość: ${f.money(total)}` : `${f.money(total)}${less(asLine(others), f)}`,
  contribution: ({ amount, whole, share, total, exact }, f) =>
    `${f.money(total)} × ${f.number(share)} (${f.money(amount)} ÷ ${f.money(whole)}) = ${rounded(exact, f, ROUNDED.floor)}`,
  all: ({ total }, f) => `jak uzgodniono, bo to cała kwota ${f.money(total)}`,
  rounded: ({ total, others }, f) => `wkład własny ${f.money(total)}${less(asLine(others), f)}`,
  sum: ({ previous, this: current }, f) => added([bare(previous), bare(current)], f),
  difference: ({ budget, soFar }, f) => `${f.money(budget)}${less([bare(soFar)], f)}`,
  percentage: ({ soFar, budget, exact }, f) =>
    exact === null
      ? `od ${f.money('0.00')} nie oblicza się wartości procentowej`
      : `${f.money(soFar)} ÷ ${f.money(budget)} = ${exactly(exact, f)}${'\u00a0'}%${/^-?\d+\.\d\d$/.test(exact) ? '' : ', zaokrąglone (połówki w górę)'}`,
  cap: ({ basis }, f) => `najwyższy udział funduszu, na jaki pozwala program: ${f.basis(basis)}`,
  payments: ({ payments, more: left, moreAmount }, f) =>
    payments.length === 0
      ? 'brak płatności'
      : `${added(
          payments.map(one => payment(one, f)),
          f,
        )}${more(left, moreAmount, f, PAYMENTS)}`,
  receivable: ({ shares, received }, f) => {
    const certified = shares.length === 0 ? 'nic nie poświadczono' : `poświadczono ${added(asLine(shares), f)}`;
    return `${certified}${less([{ name: 'otrzymano', amount: received }], f)}`;
  },
  plan: ({ parts }, f) =>
    parts.length === 0 ? 'nic tu nie zaplanowano' : parts.map(part => planned(part, f)).join('; '),
  step: ({ cumulative, before }, f) =>
    before === '0.00'
      ? `całość narastająco: ${f.money(cumulative)}`
      : `${f.money(cumulative)}${less([{ name: 'wcześniej', amount: before }], f)}`,
  forecast: ({ spent, days, elapsed, exact }, f) =>
    `${f.money(spent)} × ${days} ÷ ${f.count(elapsed, OF_DAYS)} = ${rounded(exact, f, ROUNDED['half-up'])}`,
  'one-period': () => 'cała pozycja',
  'last-period': ({ total, others }, f) =>
    `to, co pozostawiają inne okresy: ${f.money(total)}${less(byPeriod(others), f)}`,
  'in-eur': () => 'zadeklarowano w EUR',
  converted: (its, f) =>
    `${f.money(its.amount)} ${its.currency} ÷ ${its.rate === null ? f.notAvailable : f.number(its.rate)}${rateDetails(its, f, its.source)} = ${rounded(its.exact, f, ROUNDED['half-up'])}`,
  decision: ({ status, report, declared, deducted, figure }, f) => {
    if (status === 'parked') return 'odłożono: ani nie potrącono, ani nie poświadczono';
    const isNothing = deducted === '0.00';
    if (figure === 'deducted') {
      if (status === 'rejected') return `odrzucono w całości: ${sum(declared, f)}`;
      return isNothing ? 'nic nie potrącono' : 'tyle potrącił kontroler';
    }
    if (status === 'rejected') return 'odrzucono: nic';
    const left = isNothing ? `całość: ${sum(declared, f)}` : `${sum(declared, f)}${less([bare(deducted)], f)}`;
    return `${left}${status === 'taken-up' && report !== null ? `, ponownie ujęto w sprawozdaniu ${report}` : ''}`;
  },
  'row-share': ({ declared, amount, whole, exact, until }, f) =>
    `${f.money(declared)} × ${f.money(amount)} ÷ ${f.money(whole)}${until === null ? '' : ` (budżet sprzed aneksu ${until})`} = ${rounded(exact, f, ROUNDED.floor)}`,
  'row-rest': ({ declared, euShare, national }, f) => {
    const state =
      national === null
        ? ''
        : `${less([{ name: 'środki krajowe', amount: national.share }], f)} (${f.money(declared)} × ${f.money(national.amount)} ÷ ${f.money(national.whole)}, zaokrąglone w dół)`;
    return `${f.money(declared)}${less([{ name: 'środki UE', amount: euShare }], f)}${state}`;
  },
  nothing: () => 'nie ma czego dzielić',
  unknown: () => 'nie jest znana jedna z kwot, z których się składa',
  'not-planned': () => 'tego źródła nie ma w budżecie',
  'total-only': () => 'znana jest tylko kwota ogółem, bez budżetu według kategorii',
};
