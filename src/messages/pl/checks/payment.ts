import type { CheckArgs } from '../../../model/checks.ts';
import type { CheckTexts, Format, Plural } from '../../types.ts';
import { DAYS, first, line, off } from './words.ts';

const KINDS = { advance: 'zaliczka', interim: 'płatność pośrednia', final: 'płatność końcowa', recovery: 'zwrot' };
const YEARS: Plural = { one: 'rok', few: 'lata', many: 'lat', other: 'roku' };

/** What was paid, kind by kind: `płatności pośrednie 12 000,00 + płatność końcowa 2 000,00 − zwroty 300,00`. */
function kinds({ advance, interim, final, recovery }: CheckArgs['payment/above-certified'], f: Format): string {
  const paid = [
    { word: 'zaliczki', amount: advance ?? '0.00' },
    { word: 'płatności pośrednie', amount: interim },
    { word: 'płatność końcowa', amount: final },
  ].filter(({ amount }) => amount !== '0.00');
  const sum = paid.map(({ word, amount }) => `${word} ${f.money(amount)}`).join(' + ') || f.money('0.00');
  return recovery === '0.00' ? sum : `${sum} − zwroty ${f.money(recovery)}`;
}

export const payment = {
  'payment/above-certified': (args, f) => {
    const { partner, source, paid, certified, above } = args;
    const who = partner === null ? 'Projekt' : `Partner ${f.quote(partner)}`;
    const sum = kinds(args, f);
    const given = / [+−] /.test(sum) ? `${sum} = ${f.money(paid)}` : sum;
    return `${who}, źródło ${line(source, f)}, otrzymano: ${given}; udział w kwocie poświadczonej ${f.money(certified)}; ${off(above, f.money)}. Popraw płatność albo status wierszy, których dotyczy.`;
  },
  'payment/date-outside': ({ date, from, to, days, yearsAfterEnd }, f) => {
    const last =
      yearsAfterEnd === null
        ? 'ostatni dzień kwalifikowalności w programie'
        : `${f.count(yearsAfterEnd, YEARS)} po zakończeniu projektu`;
    return date < from
      ? `Płatność z dnia ${f.date(date)}: ${f.count(days, DAYS)} przed ${f.date(from)} (rozpoczęcie projektu). Sprawdź datę.`
      : `Płatność z dnia ${f.date(date)}: ${f.count(days, DAYS)} po ${f.date(to)} (${last}). Sprawdź datę.`;
  },
  'payment/duplicate': ({ partner, source, kind, date, amount, reference, first: place }, f) => {
    const whom = partner === null ? '' : ` dla partnera ${f.quote(partner)}`;
    const under = reference === null ? '' : `, ${f.quote(reference)}`;
    return `Płatność wpisano po raz drugi ${first(place)}: ${KINDS[kind]} ${f.sum(amount)} ze źródła ${line(source, f)}${whom} z dnia ${f.date(date)}${under}. Usuń jeden z wpisów albo rozróżnij je w kolumnie reference.`;
  },
} satisfies CheckTexts<'payment'>;
