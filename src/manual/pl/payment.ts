import type { Explanations } from '../types.ts';

export const payment = {
  'payment/above-certified': {
    what: 'Partner otrzymał ze źródła więcej, niż wynosi jego udział w kwocie poświadczonej przez kontrolera: liczą się płatności pośrednie i końcowe pomniejszone o zwroty, a zaliczki od pierwszej płatności końcowej. Płatności, które nie wskazują partnera, porównuje się z udziałem całego projektu. Jeśli żaden wiersz rejestru wydatków nie ma statusu, reguła nie zgłasza uwag.',
    why: 'To, co wypłacono, a czego nie poświadczono, trzeba zwrócić albo rozliczyć.',
    mend: 'Sprawdź, czy płatności nie wpisano dwa razy, przy niewłaściwym partnerze lub źródle albo jako pośredniej zamiast zaliczki; a także czy wszystkie poświadczone wiersze mają już status certified.',
  },
  'payment/date-outside': {
    what: 'Data płatności przypada przed rozpoczęciem projektu albo po ostatnim dniu kwalifikowalności w programie, a jeśli program go nie ma, później niż pięć lat po zakończeniu projektu.',
    why: 'Taka data to najczęściej pomyłka, przez którą płatność wchodzi do danych na określony dzień albo z nich wypada.',
    mend: 'Porównaj datę z wyciągiem bankowym.',
  },
  'payment/duplicate': {
    what: 'Dwa wiersze płatności są takie same: partner, źródło, rodzaj, data, kwota, sprawozdanie i numer referencyjny. To, co bank księguje dwa razy jednego dnia, ma dwa różne numery referencyjne.',
    why: 'Przez płatność wpisaną dwa razy kwota otrzymana jest za wysoka, a kwota do otrzymania za niska.',
    mend: 'Porównaj z wyciągiem bankowym. Jeśli była jedna płatność, usuń wiersz; jeśli były dwie, wpisz numer referencyjny każdej z nich w kolumnie reference.',
  },
} satisfies Explanations<'payment'>;
