import type { Ruled } from './pack.ts';

/** What no programme of the funds pays, whatever budget line it stands in. */
export type IneligibleKind = 'penalty' | 'interest' | 'exchange-loss' | 'litigation';

/**
 * How descriptions of such costs begin, in English, Lithuanian and Polish: names of the cost itself, in the nominative, so
 * that a training about fines, or an invoice less a penalty, is none of them; none that begins ordinary words as well, as
 * a fine does art. Written without diacritics.
 */
const BEGINNINGS: Ruled<Readonly<Record<IneligibleKind, readonly string[]>>> = {
  value: {
    penalty: [
      'contractual penalty, contractual penalties, financial penalty, financial penalties',
      'bauda uz, bauda del, administracine bauda, sutartine bauda',
      'kara umowna, kary umowne, kara finansowa, kara pieniezna, grzywna za, mandat karny, mandat za',
    ],
    interest: [
      'default interest, late payment interest, interest on late payment, interest on arrears, interest on the loan',
      'loan interest, interest on a loan, interest on debt',
      'delspinigiai, palukanos uz, paskolos palukanos, kredito palukanos',
      'odsetki karne, odsetki za zwloke, odsetki za opoznienie, odsetki ustawowe, odsetki od kredytu, odsetki od pozyczki',
    ],
    'exchange-loss': [
      'exchange loss, exchange rate loss, foreign exchange loss, exchange rate difference, exchange rate differences',
      'valiutos kurso skirtumas, valiutos kurso skirtumai, valiutos kurso nuostolis, valiutos kurso nuostoliai',
      'nuostolis del valiutos kurso, nuostoliai del valiutos kurso',
      'roznica kursowa, roznice kursowe, ujemna roznica kursowa, ujemne roznice kursowe, strata kursowa, straty kursowe',
    ],
    litigation: [
      'litigation costs, costs of litigation',
      'bylinejimosi islaidos, teismo islaidos',
      'koszty procesu, koszty sadowe',
    ],
  },
  basis:
    'Reg. (EU) 481/2014 art. 2; Reg. (EU) 1303/2013 art. 69(3)(a); Reg. (EU) 2021/1059 art. 38(3); Reg. (EU) 2021/1060 art. 64(1)(a)',
  status: 'known',
};

/** A letter with the diacritics that it has in Lithuanian and Polish. */
const LETTERS: Readonly<Record<string, string>> = {
  a: '[aą]',
  c: '[cčć]',
  e: '[eęė]',
  i: '[iį]',
  l: '[lł]',
  n: '[nń]',
  o: '[oó]',
  s: '[sšś]',
  u: '[uųū]',
  z: '[zžźż]',
  ' ': '\\s+',
};

const FORMS = Object.entries(BEGINNINGS.value).map(([kind, lines]) => {
  const phrases = lines
    .flatMap(line => line.split(', '))
    .map(phrase => phrase.replaceAll(/./g, its => LETTERS[its] ?? its));
  const pattern = new RegExp(`^[^\\p{L}\\p{N}]*(${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  return [kind as IneligibleKind, pattern] as const;
});

export const INELIGIBLE_BASIS = BEGINNINGS.basis;

/** What ineligible cost a description names, and in which words; null where it names none. */
export function ineligibleCost(description: string): { readonly kind: IneligibleKind; readonly words: string } | null {
  for (const [kind, pattern] of FORMS) {
    const words = pattern.exec(description)?.[1];
    if (words !== undefined) return { kind, words };
  }
  return null;
}
