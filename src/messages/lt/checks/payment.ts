import type { CheckArgs } from '../../../model/checks.ts';
import type { CheckTexts, Format } from '../../types.ts';
import { BY_DAYS, first, name } from './words.ts';

const KINDS = {
  advance: 'Avansas',
  interim: 'Tarpinis mokėjimas',
  final: 'Galutinis mokėjimas',
  recovery: 'Susigrąžinimas',
} as const;
const YEARS = { one: 'metai', few: 'metai', other: 'metų' };

/** What was paid, kind by kind: `tarpiniai 12 000,00 + galutinis 2 000,00 − susigrąžinta 300,00`. */
function kinds({ advance, interim, final, recovery }: CheckArgs['payment/above-certified'], f: Format): string {
  const paid = [
    { word: 'avansas', amount: advance ?? '0.00' },
    { word: 'tarpiniai mokėjimai', amount: interim },
    { word: 'galutinis mokėjimas', amount: final },
  ].filter(({ amount }) => amount !== '0.00');
  const sum = paid.map(({ word, amount }) => `${word} ${f.money(amount)}`).join(' + ') || f.money('0.00');
  return recovery === '0.00' ? sum : `${sum} − susigrąžinta ${f.money(recovery)}`;
}

export const payment = {
  'payment/above-certified': (args, f) => {
    const { partner, source, paid, certified, above } = args;
    const who = partner === null ? 'Projektas' : `Partneris ${f.quote(partner)}`;
    const sum = kinds(args, f);
    const given = / [+−] /.test(sum) ? `${sum} = ${f.money(paid)}` : sum;
    return `${who}, finansavimo šaltinis ${name(source, f)}, gauta: ${given}; patvirtintų išlaidų dalis yra ${f.money(certified)}; ${f.money(above)} per daug. Pataisykite mokėjimą arba juo apmokėtų eilučių būseną.`;
  },
  'payment/date-outside': ({ date, from, to, days, yearsAfterEnd }, f) => {
    if (date < from)
      return `Mokėjimas ${f.date(date)} atliktas ${f.count(days, BY_DAYS)} anksčiau, nei prasideda projektas (${f.date(from)}). Patikrinkite mokėjimo datą.`;
    const late = `Mokėjimas ${f.date(date)} atliktas ${f.count(days, BY_DAYS)} vėliau nei ${f.date(to)}`;
    return yearsAfterEnd === null
      ? `${late}, paskutinė programos išlaidų tinkamumo diena. Patikrinkite mokėjimo datą.`
      : `${late}, kai nuo projekto pabaigos praeina ${f.count(yearsAfterEnd, YEARS)}. Patikrinkite mokėjimo datą.`;
  },
  'payment/duplicate': ({ partner, source, kind, date, amount, reference, first: place }, f) => {
    const whom = partner === null ? '' : `, partneris ${f.quote(partner)}`;
    const under = reference === null ? '' : `, ${f.quote(reference)}`;
    return `${KINDS[kind]} (${name(source, f)} ${f.sum(amount)}${whom}, ${f.date(date)}${under}) įrašytas antrą kartą ${first(place)}. Vieną iš jų pašalinkite arba atskirkite juos pagal numerį stulpelyje reference.`;
  },
} satisfies CheckTexts<'payment'>;
