import type { CheckTexts, Plural } from '../../types.ts';
import { at, didYouMean, first, line, listed, name, off } from './words.ts';

/** To how many. */
const TO_PROJECTS: Plural = { one: 'projektowi', few: 'projektom', many: 'projektom', other: 'projektu' };
const TO_MEASURES: Plural = {
  one: 'przedsięwzięciu',
  few: 'przedsięwzięciom',
  many: 'przedsięwzięciom',
  other: 'przedsięwzięcia',
};

export const portfolio = {
  'portfolio/duplicate-code': (args, f) =>
    args.what === 'project'
      ? `Dwa projekty mają kod ${f.quote(args.code)} ${first(args.first)}. Nadaj jednemu z nich inny kod albo usuń jeden z projektów z folderu.`
      : `Dwa wiersze listy mają kod ${f.quote(args.code)} ${first(args.first)}. Usuń jeden z nich albo popraw jego kod.`,
  'portfolio/same-document': (args, f) => {
    const sum = (text: string) => f.sum(text, name(args.currency, f));
    const document = args.document === '' ? 'Dokument' : `Dokument ${f.quote(args.document)}`;
    const supplier = args.supplier === '' ? '' : ` od dostawcy ${f.quote(args.supplier)}`;
    const both = `tutaj ${sum(args.amount)}, a w projekcie ${f.quote(args.otherProject)} (${at(args.other)}) ${sum(args.otherAmount)}`;
    const whole =
      args.gross === null || args.above === null
        ? 'żaden wiersz nie podaje kwoty brutto, a kwoty są takie same. Zadeklaruj go w jednym z projektów; jeśli jest podzielony, uzupełnij kolumnę gross.'
        : `razem ${f.money(args.declared)}, kwota brutto ${f.money(args.gross)}; ${off(args.above, f.money)}. Zadeklaruj go w jednym z projektów albo podziel w granicach kwoty brutto.`;
    return `${document}${supplier} z dnia ${f.date(args.date)} zadeklarowano w więcej niż jednym projekcie: ${both}; ${whole}`;
  },
  'portfolio/unknown-measure': ({ measure, known, nearest }, f) =>
    `${f.quote(measure)} nie jest przedsięwzięciem tego portfela${didYouMean(nearest, f) || '.'} Przedsięwzięcia portfela: ${listed(known, f)}. Popraw klucz measure albo dodaj przedsięwzięcie do portfolio.yaml.`,
  'portfolio/allocation-exceeded': ({ measure, source, reason, allocation, amount, above, count, names }, f) => {
    const who = `Przedsięwzięcie ${f.quote(measure)}, źródło ${line(source, f)}`;
    const whom = count > names.length ? `między innymi ${listed(names.slice(0, 3), f)}` : listed(names, f);
    return reason === 'granted'
      ? `${who}: ${f.money(amount)} przyznano ${f.count(count, TO_PROJECTS)} (${whom}); alokacja ${f.money(allocation)}; ${off(above, f.money)}. Popraw finansowanie projektu albo alokację.`
      : `${who}: ${f.money(amount)} przydzielono ${f.count(count, TO_MEASURES)} niższego poziomu (${whom}); własna alokacja ${f.money(allocation)}; ${off(above, f.money)}. Popraw jedną z alokacji.`;
  },
} satisfies CheckTexts<'portfolio'>;
