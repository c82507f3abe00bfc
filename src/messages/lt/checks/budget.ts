import type { BudgetOption, CheckArgs } from '../../../model/checks.ts';
import type { CheckTexts, Format } from '../../types.ts';
import { BASES, CATEGORIES, capital, listed, name, notOneOf, off, sizeOf } from './words.ts';

const LINES = { one: 'biudžeto eilutė', few: 'biudžeto eilutės', other: 'biudžeto eilučių' };
const PERIODS = { one: 'laikotarpis', few: 'laikotarpiai', other: 'laikotarpių' };

function option({ category, rate, of }: BudgetOption, f: Format): string {
  return rate === null || of === null
    ? `${name(category, f)} (faktinės išlaidos)`
    : `${name(category, f)} (fiksuotoji norma – ${f.percent(rate)} ${BASES[of]})`;
}

function conflict({ partner, reason, first, second }: CheckArgs['budget/flat-rates-conflict'], f: Format): string {
  const budget = `Partnerio ${f.quote(partner)} biudžete yra`;
  const both = `${budget} ${option(first, f)} ir ${option(second, f)}`;
  switch (reason) {
    case 'two-rates':
      return `${both}: viename biudžete gali būti tik viena iš šių normų. Kitą pašalinkite.`;
    case 'flat-and-real':
      return `${both}: fiksuotoji norma apima visas šios rūšies išlaidas, todėl faktinės neskaičiuojamos. Vieną iš jų pašalinkite.`;
    case 'other-stands-alone':
      return `${both}: visų kitų išlaidų norma derinama tik su faktinėmis personalo išlaidomis. Vieną iš jų pašalinkite.`;
    case 'of-itself':
      return first.category === second.category
        ? `${budget} ${option(second, f)}, o kategorija ${name(second.category, f)} įeina į jos pačios pagrindą, todėl normos apskaičiuoti negalima. Pasirinkite kitą pagrindą arba faktines išlaidas.`
        : `${both}: kiekviena įeina į kitos pagrindą, todėl nė vienos apskaičiuoti negalima. Vieną iš jų planuokite faktinėmis išlaidomis.`;
  }
}

const line = (item: string, f: Format) => (item === '' ? 'Eilutė' : `Eilutė ${f.quote(item)}`);

export const budget = {
  'budget/unknown-category': (args, f) => capital(notOneOf(args.category, CATEGORIES, args, f)),
  'budget/line-arithmetic': ({ item, quantity, price, expected, found, difference }, f) =>
    `${line(item, f)}: ${f.number(quantity)} × ${f.money(price)} yra ${f.money(expected)}; nurodyta ${f.money(found)}; ${off(difference, f.money)}. Pataisykite sumą, kiekį arba kainą.`,
  'budget/partner-sum-differs': ({ partner, lines, found, expected, difference }, f) =>
    `Partneris ${f.quote(partner)}: eilučių suma (${f.count(lines, LINES)}) yra ${f.money(found)}; bendra suma – ${f.money(expected)}; ${off(difference, f.money)}. Pataisykite eilutę arba bendrą sumą.`,
  'budget/period-sum-differs': ({ item, periods, found, expected, difference }, f) =>
    `${line(item, f)}: laikotarpių suma (${f.count(periods, PERIODS)}) yra ${f.money(found)}; eilutės suma – ${f.money(expected)}; ${off(difference, f.money)}. Pataisykite laikotarpį arba eilutę.`,
  'budget/flat-rate-above-cap': ({ partner, category, rate, of, cap, basis, offers }, f) => {
    const stated = `Partnerio ${f.quote(partner)} biudžete yra ${option({ category, rate, of }, f)}`;
    if (cap !== null) {
      const law = basis === null ? '' : ` (${f.basis(basis)})`;
      return `${stated}; programa leidžia ne daugiau kaip ${f.percent(cap)}${law}. Sumažinkite normą.`;
    }
    const offered = offers.map(offer => `${offer.role} – iki ${f.percent(offer.upTo)} ${BASES[offer.of]}`);
    return `${stated}, bet tokios fiksuotosios normos programa neturi. Joje yra: ${f.list(offered)}. Pasirinkite vieną iš šių normų arba faktines išlaidas.`;
  },
  'budget/flat-rates-conflict': conflict,
  'budget/category-above-cap': ({ categories, amount, total, rate, cap, allowed, above, basis }, f) =>
    `Visų partnerių išlaidos (${listed(categories, f)}) kartu – ${f.money(amount)} iš ${f.money(total)}${rate === cap ? '' : ` (${f.percent(rate)})`}; pagal didžiausią leidžiamą normą (${f.percent(cap)}) galima ${f.money(allowed)}; ${f.money(above)} per daug (${f.basis(basis)}). Viršijančią sumą perkelkite į kitas kategorijas.`,
  'budget/flat-rate-changed': ({ partner, amendment, date, before, now }, f) =>
    `Partnerio ${f.quote(partner)} biudžete yra ${option(now, f)}, o ataskaitose, kurios baigėsi iki ${f.date(date)} pakeitimo Nr. ${amendment}, deklaruota taip: ${option(before, f)}. Grįžkite prie to, kas sutarta, nebent programa pakeitimui pritarė raštu.`,
  'budget/simplified-required': ({ total, upTo }, f) =>
    `Bendra suma – ${f.sum(total)}, o visose biudžeto eilutėse planuojamos faktinės išlaidos; projektams iki ${f.sum(upTo)} taikomos fiksuotosios normos, fiksuotieji įkainiai arba fiksuotosios sumos. Pasirinkite vieną iš šių būdų, nebent parama yra valstybės pagalba arba programa leido projektui jų netaikyti.`,
  'budget/total-outside-call': ({ total, kinds }, f) => {
    const may = kinds.map(
      ({ kind, above, upTo }) =>
        `${sizeOf(kind, f)} projekto suma turi būti didesnė nei ${f.sum(above)} ir ne didesnė kaip ${f.sum(upTo)}`,
    );
    return `Bendra suma – ${f.sum(total)}; pagal programos kvietimus ${may.join(', o ')}. Patikrinkite bendrą sumą ir kodą.`;
  },
} satisfies CheckTexts<'budget'>;
