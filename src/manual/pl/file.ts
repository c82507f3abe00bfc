import type { Explanations } from '../types.ts';

export const file = {
  'file/unreadable': {
    what: 'Pliku projektu nie można otworzyć albo jego treść nie jest definicją ani tabelą.',
    why: 'Niczego z tego pliku nie sprawdza się ani nie liczy, więc każda kwota, która od niego zależy, jest niepełna.',
    mend: 'Postąp zgodnie z uwagą: najczęściej wystarczy ponownie zapisać arkusz jako CSV UTF-8 albo zamknąć cudzysłów.',
  },
  'file/two-ledgers': {
    what: 'Ta sama tabela występuje więcej niż raz: expenses.csv i pliki w folderze expenses/, payments.csv i payments.xlsx, dwa arkusze skoroszytu z tymi samymi kolumnami, arkusz skoroszytu, który jest projektem, i plik obok niego albo project.yaml i project.xlsx.',
    why: 'Gdyby odczytać obie, te same dokumenty mogłyby liczyć się dwa razy, więc odczytuje się tylko jedną.',
    mend: 'Pozostaw jedną z nich. Jeśli to arkusze, przenieś wszystkie wiersze do jednego. Aby podzielić rejestr wydatków, umieść wszystkie jego pliki w folderze expenses/, w każdym po jednym arkuszu.',
  },
  'file/missing-column': {
    what: 'W tabeli brakuje kolumny, której ona wymaga.',
    why: 'Bez tej kolumny wierszy tabeli nie można sprawdzić ani policzyć.',
    mend: 'Dodaj kolumnę do wiersza nagłówków; wszystkie nagłówki muszą być w jednym wierszu. Nagłówki mogą być po angielsku, litewsku albo polsku.',
  },
  'file/unknown-column': {
    what: 'Tabela ma kolumnę, której nazwy samata nie zna.',
    why: 'Jej komórek nie odczytuje się; błąd w nazwie ukrywa całą kolumnę danych.',
    mend: 'Popraw nazwę. Kolumna, która służy tylko do własnego użytku, może pozostać.',
  },
  'file/duplicate-header': {
    what: 'Dwie kolumny tabeli mają tę samą nazwę, być może w dwóch językach.',
    why: 'Nie wiadomo, w której z nich są właściwe wartości.',
    mend: 'Zmień nazwę jednej z nich albo ją usuń.',
  },
  'file/bad-amount': {
    what: 'W komórce, w której powinna być kwota, jest coś innego, kwota ma więcej niż dwa miejsca dziesiętne albo za dużo cyfr, jej części dziesiętne oddziela inny znak niż w reszcie pliku lub podano inną walutę niż w wierszu (w skoroszycie może ją wskazywać format komórki); albo sumy projektu są z nią tak duże, że nie można ich policzyć co do centa.',
    why: 'Kwoty liczy się co do centa; kropka wzięta za przecinek zmienia kwotę tysiąckrotnie.',
    mend: 'Zapisz kwotę tak jak inne w tym pliku: 955524.00 albo 955\u00a0524,00.',
  },
  'file/ambiguous-amount': {
    what: 'Kwotę taką jak 1,234 można odczytać na dwa sposoby, a żadna inna kwota w pliku nie wskazuje, który znak oddziela części dziesiętne.',
    why: 'Zgadywanie w połowie przypadków dałoby kwotę tysiąc razy za dużą albo za małą.',
    mend: 'Zapisz jedną kwotę tej kolumny z dwoma miejscami dziesiętnymi, na przykład 1234.00; rozstrzygnie to o całym pliku.',
  },
  'file/hidden-decimals': {
    what: 'Komórka skoroszytu ma więcej miejsc dziesiętnych, niż dopuszcza jej kolumna; arkusz może pokazywać ich mniej. Przy odczycie wartość zaokrąglono (połówki w górę).',
    why: 'Arkusz sumuje to, co jest w komórkach, a wniosek kwoty co do centa: sumy różnią się wtedy o cent albo więcej.',
    mend: 'Zaokrąglij samą wartość, na przykład funkcją ZAOKR(…; 2) w formule, a nie tylko to, co widać.',
  },
  'file/bad-date': {
    what: 'W komórce, w której powinna być data, jest coś innego, dzień, którego nie ma w kalendarzu, rok zapisany dwiema cyframi albo, w skoroszycie, liczba bez formatu daty.',
    why: 'Daty rozstrzygają, czy wydatek jest kwalifikowalny i do którego sprawozdania należy.',
    mend: 'Zapisz datę jako 2017-03-01, 2017.03.01 albo 01.03.2017.',
  },
  'file/bad-value': {
    what: 'Komórka ma wartość, której jej kolumna nie dopuszcza, albo jest pusta, choć wiersz jej wymaga; albo wiersz ma więcej lub mniej pól niż nagłówek.',
    why: 'Wartość pomija się we wszystkim, co od niej zależy, więc sumy mogą być niepełne.',
    mend: 'Wpisz jedną z wartości, które podaje uwaga.',
  },
  'file/empty-cell': {
    what: 'Pusta jest komórka, której wymaga zestawienie wydatków: numer albo data dokumentu, dostawca lub opis.',
    why: 'Kontrolerzy zwracają zestawienia z brakami. W sprawozdaniu z realizacji programu Interreg V-A Litwa–Polska zamiast pustej komórki ma być „0” albo „N/A”.',
    mend: 'Uzupełnij komórkę. Koszty personelu, stawki jednostkowe, kwoty ryczałtowe, amortyzacja i wkład niepieniężny nie wymagają dokumentu ani dostawcy.',
  },
  'file/encoding-guessed': {
    what: 'Plik nie jest zapisany w UTF-8; kodowanie ustalono na podstawie liter, które zawiera.',
    why: 'Jeśli ustalono je błędnie, w nazwach i opisach są niewłaściwe litery. Kwot i dat to nie dotyczy.',
    mend: 'Sprawdź kilka nazw. Jeśli są błędne, zapisz plik jako CSV UTF-8; jeśli są poprawne, niczego nie trzeba zmieniać.',
  },
  'file/formula-without-value': {
    what: 'W komórce skoroszytu jest formuła, a jej wyniku nie ma w pliku: zapisał go inny program niż arkusz kalkulacyjny.',
    why: 'Program samata nie oblicza formuł, więc nie zna tej wartości ani żadnej sumy, która od niej zależy.',
    mend: 'Otwórz skoroszyt w programie Excel albo LibreOffice, poczekaj na obliczenie i zapisz go.',
  },
  'file/cell-error': {
    what: 'Komórka zamiast wartości zawiera błąd arkusza kalkulacyjnego, na przykład #REF! (w polskiej wersji programu Excel: #ADR!).',
    why: 'Wartość jest utracona, a z nią każda suma, która od niej zależy.',
    mend: 'Popraw formułę w arkuszu kalkulacyjnym i zapisz tabelę ponownie.',
  },
  'file/merged-cell': {
    what: 'W skoroszycie komórki tabeli są scalone w kilku wierszach albo kolumnach.',
    why: 'Wspólna wartość kilku wierszy może liczyć się tylko raz: ma ją pierwszy z nich, a pozostałe nie mają żadnej.',
    mend: 'Rozdziel komórki i uzupełnij każdy wiersz osobno.',
  },
  'file/number-as-date': {
    what: 'W komórce, w której ma być liczba, jest liczba, ale arkusz pokazuje ją jako datę. Odczytano liczbę.',
    why: 'Arkusz kalkulacyjny zamienia na datę to, co ją przypomina, na przykład 1.5 na 1 maja; wtedy liczba nie jest już tą, którą wpisano.',
    mend: 'Nadaj komórce format liczby i sprawdź, czy wartość jest poprawna.',
  },
  'file/number-as-text': {
    what: 'Komórki skoroszytu zawierają liczby zapisane jako tekst, na przykład po wklejeniu z innego programu. Odczytano je tak jak kwoty w pliku CSV.',
    why: 'Arkusz kalkulacyjny pomija teksty w sumach, więc jego suma jest mniejsza niż suma tabeli.',
    mend: 'Zamień teksty na liczby: w programie Excel służy do tego zielony trójkąt w rogu komórek.',
  },
  'file/totals-row-skipped': {
    what: 'Wiersz bez numeru (id), zatytułowany „razem”, „suma”, „viso” lub podobnie, uznano za sumę i pominięto; albo pominięto wiersz pod tabelą, w którym jest tylko podpis lub dopisek.',
    why: 'Gdyby policzyć sumę, każda kwota liczyłaby się dwa razy, a podpis nie jest dokumentem.',
    mend: 'Jeśli jest to suma, podpis lub dopisek, niczego nie trzeba zmieniać. Jeśli jest to samodzielny wpis, nadaj mu numer (id) albo zmień treść komórki, którą przytacza uwaga.',
  },
  'file/hidden-rows': {
    what: 'W skoroszycie wiersze, kolumny albo cały arkusz tabeli są ukryte lub odfiltrowane. Mimo to je odczytano.',
    why: 'Osoba, która przegląda arkusz, nie widzi wszystkiego, co zadeklarowano.',
    mend: 'Odkryj je. Wiersze, które nie mają być deklarowane, usuń, zamiast je ukrywać.',
  },
  'file/looks-like-formula': {
    what: 'Tekst zaczyna się od znaku =, +, - albo @, tak jak formuła.',
    why: 'Po otwarciu tabeli arkusz kalkulacyjny mógłby ją wykonać. Program samata traktuje ją jak tekst.',
    mend: 'Usuń początkowy znak, jeśli to pomyłka.',
  },
} satisfies Explanations<'file'>;
