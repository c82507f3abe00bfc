import type { Explanations } from '../types.ts';

export const partner = {
  'partner/lead-missing': {
    what: 'Projekt ma kilku partnerów, a żaden z nich nie ma roli „lead”.',
    why: 'Projekt Interreg ma dokładnie jednego partnera wiodącego, który otrzymuje płatności i przekazuje je pozostałym.',
    mend: 'Wpisz role: lead przy partnerze wiodącym. Jedyny partner jest wiodący także bez tego.',
  },
  'partner/lead-duplicate': {
    what: 'Rolę „lead” ma więcej niż jeden partner.',
    why: 'Projekt Interreg ma dokładnie jednego partnera wiodącego, który otrzymuje płatności i przekazuje je pozostałym.',
    mend: 'Pozostaw role: lead przy partnerze, który podpisał umowę o dofinansowanie.',
  },
  'partner/one-country': {
    what: 'Projekt nie ma partnera z kraju, który musi być w nim reprezentowany.',
    why: 'Projekty Interreg wymagają partnerów z co najmniej dwóch państw uczestniczących w programie; program Litwa–Polska wymaga po jednym z każdego.',
    mend: 'Sprawdź kraj każdego partnera albo dodaj brakującego partnera.',
  },
  'partner/duplicate-id': {
    what: 'Dwóch partnerów ma ten sam identyfikator.',
    why: 'Wiersze rejestru wydatków wskazują partnera jego identyfikatorem, więc wydatek mógłby należeć do każdego z nich.',
    mend: 'Nadaj jednemu z nich inny identyfikator i wpisz go także w rejestrze wydatków.',
  },
  'partner/outside-area': {
    what: 'Kod NUTS partnera nie należy do obszaru programu.',
    why: 'Wydatki poza obszarem programu są kwalifikowalne tylko w granicach, które określa program.',
    mend: 'Sprawdź kod: w kolejnych wydaniach NUTS kody się zmieniały (okręg kowieński miał LT002, a ma LT022). Jeśli jest poprawny, zapytaj instytucję programu, czy taki partner jest dopuszczalny.',
  },
  'partner/legal-code-invalid': {
    what: 'Kod partnera nie zgadza się z własną cyfrą kontrolną albo ma złą liczbę cyfr.',
    why: 'W sprawozdaniach partnera oznacza ten kod, a kod z błędną cyfrą nie oznacza nikogo albo oznacza kogoś innego.',
    mend: 'Porównaj go z rejestrem osób prawnych. Sprawdza się kody litewskie oraz polskie numery NIP i REGON.',
  },
} satisfies Explanations<'partner'>;
