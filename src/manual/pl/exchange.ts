import type { Explanations } from '../types.ts';

export const exchange = {
  'exchange/month-rule-missing': {
    what: 'Niektóre kwoty nie są w EUR, a ani projekt, ani jego program nie określa, po kursie z którego miesiąca się je przelicza.',
    why: 'Programy stosują różne miesiące, a niewłaściwy zmienia każdy wiersz. Program samata go nie zgaduje.',
    mend: 'Sprawdź to w podręczniku programu i wpisz jako exchange: { month: … }. Objaśnia to polecenie „samata explain exchange”.',
  },
  'exchange/rate-missing': {
    what: 'Brakuje kursu waluty za miesiąc, w którym jest potrzebny.',
    why: 'Wiersze z tego miesiąca nie mają kwoty w EUR, więc zamiast sum, które je obejmują, jest b.d.',
    mend: 'Dodaj miesiąc, walutę i kurs do rates.csv, według miesięcznych obrachunkowych kursów wymiany Komisji Europejskiej (InforEuro).',
  },
  'exchange/derived-rate': {
    what: 'Kurs nie pochodzi z miesięcznej listy Komisji Europejskiej, lecz jest kursem referencyjnym EBC, na którego podstawie Komisja ustala własny.',
    why: 'Wszędzie, gdzie je porównano, oba kursy są zgodne, ale przy kontroli liczy się tylko opublikowany.',
    mend: 'Porównaj go z InforEuro za ten miesiąc. Jeśli się różni, a także dla pewności, dodaj ten miesiąc do rates.csv.',
  },
  'exchange/rate-upside-down': {
    what: 'Kurs w rates.csv jest bliski liczbie 1 podzielonej przez znany kurs: 0,23 zamiast 4,3. Jeśli w tabeli nie ma tego miesiąca, porównuje się go z najbliższym.',
    why: 'Kurs określa, ile jednostek waluty odpowiada 1\u00a0EUR. Odwrócony sprawia, że każda kwota z tego miesiąca jest wielokrotnie za duża albo za mała.',
    mend: 'Wpisz kurs tak jak w InforEuro: w jednostkach waluty za 1\u00a0EUR.',
  },
  'exchange/rate-not-positive': {
    what: 'Kurs w rates.csv jest równy zeru albo mniejszy od zera.',
    why: 'Według takiego kursu niczego nie można przeliczyć. Dołączona tabela nie zastępuje podanego kursu, więc zamiast kwot z tego miesiąca jest b.d.',
    mend: 'Popraw kurs albo usuń wiersz: wtedy stosuje się dołączoną tabelę, jeśli obejmuje ten miesiąc.',
  },
  'exchange/differs-from-table': {
    what: 'Kurs w rates.csv różni się od kursu Komisji Europejskiej za ten miesiąc o więcej niż 0,00005. Jeśli w tabeli jest tylko kurs referencyjny EBC, na którego podstawie Komisja ustala własny, o więcej niż jeden procent.',
    why: 'Stosuje się podany kurs. Jeśli pochodzi z banku albo z ksiąg, kontrola odliczy różnicę.',
    mend: 'Porównaj go z miesięcznym obrachunkowym kursem wymiany Komisji Europejskiej (InforEuro) i popraw albo usuń wiersz.',
  },
  'exchange/provisional-rate': {
    what: 'Wiersze są przeliczane po kursie z ostatniego znanego miesiąca do dnia, na który podaje się dane, ponieważ nie ma jeszcze daty, która decyduje o miesiącu. Jest na to jedna uwaga na każde sprawozdanie i walutę oraz jedna na wiersze bez sprawozdania.',
    why: 'Kwoty tych wierszy w EUR zmienią się, gdy data będzie znana.',
    mend: 'Na razie niczego nie trzeba zmieniać. Gdy data będzie znana, wpisz ją w definicji przy sprawozdaniu jako submitted albo reported.',
  },
} satisfies Explanations<'exchange'>;
