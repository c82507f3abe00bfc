import type { BudgetOption, CheckArgs } from '../../../model/checks.ts';
import type { CheckTexts, Format } from '../../types.ts';
import { BASES, CATEGORY, line, notOneOf, off, sizeName } from './words.ts';

/** Of how many. */
const OF_LINES = { one: 'pozycji budżetu', few: 'pozycji budżetu', many: 'pozycji budżetu', other: 'pozycji budżetu' };
const OF_PERIODS = { one: 'okresu', few: 'okresów', many: 'okresów', other: 'okresu' };

/** What a partner has in its budget. */
function option({ category, rate, of }: BudgetOption, f: Format): string {
  const its = `kategorię ${line(category, f)}`;
  return rate === null || of === null
    ? `${its} według kosztów rzeczywistych`
    : `${its} ze stawką ryczałtową ${f.percent(rate)} ${BASES[of]}`;
}

function conflict({ partner, reason, first, second }: CheckArgs['budget/flat-rates-conflict'], f: Format): string {
  const both = `Partner ${f.quote(partner)} ma ${option(first, f)} oraz ${option(second, f)}`;
  switch (reason) {
    case 'two-rates':
      return `${both}: w jednym budżecie stosuje się tylko jedną z tych stawek. Usuń drugą z nich.`;
    case 'flat-and-real':
      return `${both}: stawka ryczałtowa obejmuje wszystkie koszty tej kategorii, a koszty rzeczywiste nie są liczone. Usuń stawkę albo koszty rzeczywiste.`;
    case 'other-stands-alone':
      return `${both}: stawkę na wszystkie pozostałe koszty łączy się tylko z rzeczywistymi kosztami personelu. Usuń jedną z tych pozycji.`;
    case 'of-itself':
      return first.category === second.category
        ? `Partner ${f.quote(partner)} ma ${option(second, f)}, a ta kategoria sama wchodzi do podstawy swojej stawki, więc kwoty nie można obliczyć. Wybierz inną podstawę albo koszty rzeczywiste.`
        : `${both}: każda z tych kategorii wchodzi do podstawy drugiej, więc żadnej kwoty nie można obliczyć. Zaplanuj jedną z nich według kosztów rzeczywistych.`;
  }
}

export const budget = {
  'budget/unknown-category': (args, f) => notOneOf(args.category, CATEGORY, args, f),
  'budget/line-arithmetic': ({ item, quantity, price, expected, found, difference }, f) =>
    `${item === '' ? 'Pozycja budżetu' : f.quote(item)}: ${f.number(quantity)} × ${f.money(price)} daje ${f.money(expected)}; podano ${f.money(found)}; ${off(difference, f.money)}. Popraw kwotę, ilość albo cenę.`,
  'budget/partner-sum-differs': ({ partner, lines, found, expected, difference }, f) =>
    `Partner ${f.quote(partner)}: suma ${f.count(lines, OF_LINES)} wynosi ${f.money(found)}; kwota ogółem wynosi ${f.money(expected)}; ${off(difference, f.money)}. Popraw pozycję albo kwotę ogółem.`,
  'budget/period-sum-differs': ({ item, periods, found, expected, difference }, f) =>
    `${item === '' ? 'Pozycja budżetu' : f.quote(item)}: suma ${f.count(periods, OF_PERIODS)} wynosi ${f.money(found)}; kwota pozycji wynosi ${f.money(expected)}; ${off(difference, f.money)}. Popraw kwotę okresu albo kwotę pozycji.`,
  'budget/flat-rate-above-cap': ({ partner, category, rate, of, cap, basis, offers }, f) => {
    const stated = `Partner ${f.quote(partner)} ma ${option({ category, rate, of }, f)}`;
    if (cap !== null) {
      const law = basis === null ? '' : ` (${f.basis(basis)})`;
      return `${stated}; program dopuszcza najwyżej ${f.percent(cap)}${law}. Obniż stawkę.`;
    }
    const offered = offers.map(offer => `${line(offer.role, f)} do ${f.percent(offer.upTo)} ${BASES[offer.of]}`);
    return `${stated}, a takiej stawki program nie przewiduje. Przewiduje: ${f.list(offered)}. Wybierz jedną z tych stawek albo koszty rzeczywiste.`;
  },
  'budget/flat-rates-conflict': conflict,
  'budget/category-above-cap': ({ categories, amount, total, rate, cap, allowed, above, basis }, f) =>
    `${categories.length === 1 ? 'Kategoria' : 'Kategorie'} ${f.list(categories.map(each => line(each, f)))} u wszystkich partnerów: razem ${f.money(amount)} z ${f.money(total)}${rate === cap ? '' : ` (${f.percent(rate)})`}; limit ${f.percent(cap)} pozwala na ${f.money(allowed)}; ${off(above, f.money)} (${f.basis(basis)}). Przenieś nadwyżkę do innych kategorii.`,
  'budget/flat-rate-changed': ({ partner, amendment, date, before, now }, f) =>
    `Partner ${f.quote(partner)} ma ${option(now, f)}; sprawozdania za okresy zakończone przed aneksem ${amendment} z dnia ${f.date(date)} rozliczono inaczej: ${option(before, f)}. Wróć do tego, co uzgodniono, chyba że instytucja programu zgodziła się na zmianę na piśmie.`,
  'budget/simplified-required': ({ total, upTo }, f) =>
    `Wartość projektu ogółem wynosi ${f.sum(total)}, a wszystkie pozycje budżetu są rozliczane według kosztów rzeczywistych; w projekcie o wartości do ${f.sum(upTo)} stosuje się stawki ryczałtowe, stawki jednostkowe albo kwoty ryczałtowe. Zastosuj jedną z tych metod, chyba że wsparcie jest pomocą państwa albo projekt zwolniono w programie z tego obowiązku.`,
  'budget/total-outside-call': ({ total, kinds }, f) => {
    const may = kinds.map(
      ({ kind, above, upTo }) =>
        `projekt ${sizeName(kind) ?? f.quote(kind)} o wartości powyżej ${f.sum(above)} i nie wyższej niż ${f.sum(upTo)}`,
    );
    return `Wartość projektu ogółem wynosi ${f.sum(total)}; w naborach programu dopuszcza się: ${may.join('; ')}. Sprawdź wartość projektu i jego kod.`;
  },
} satisfies CheckTexts<'budget'>;
