import type { Explanations } from '../types.ts';

export const participant = {
  'participant/personal-data': {
    what: 'Kolumna pliku participants.csv ma nagłówek, który wskazuje na imię i nazwisko, kod osobowy, adres, numer telefonu, adres e-mail, datę urodzenia albo rachunek bankowy; albo komórka zawiera adres e-mail, litewski kod osobowy lub numer PESEL z poprawną cyfrą kontrolną, numer telefonu, pełną datę w miejscu roku urodzenia; albo oznaczeniem osoby jest imię lub nazwisko: nie ma w nim cyfry, a są co najmniej trzy litery obok siebie. Wtedy niczego z pliku nie odczytuje się, nie liczy ani nie przytacza.',
    why: 'Uczestników liczy się pod pseudonimami. Ich dane osobowe nie mogą trafić do sprawozdania, logu ani wiadomości i nie są potrzebne do żadnej liczby.',
    mend: 'Usuń kolumnę albo zastąp wartość własnym numerem lub kodem, poprzedzonym literą. Listę, która prowadzi od niego do osoby, przechowuj gdzie indziej.',
  },
  'participant/incomplete': {
    what: 'W danych osoby brakuje tego, czego wymaga wskaźnik wspólny. W okresie 2014–2020: płci, roku urodzenia, statusu na rynku pracy, wykształcenia, daty rozpoczęcia udziału oraz odpowiedzi w kolumnach migrant, disability i disadvantaged; odpowiedzią jest też refused. W okresie 2021–2027: pierwszych pięciu z nich. To, co wpisano, a czego nie można odczytać, ma osobną uwagę i także powoduje pominięcie osoby. Jeśli tabela nie ma kolumny na jedną z tych danych, jest na to jedna uwaga dla całego pliku.',
    why: 'Rozporządzenia każą liczyć tylko osoby z kompletnymi danymi. Pozostałych nie ma w żadnym wskaźniku wspólnym, ani produktu, ani rezultatu; zestawienia podają, ile osób pominięto, a które, podaje tylko polecenie „samata check”.',
    mend: 'Zapytaj tę osobę i uzupełnij wskazaną komórkę. Dodaj brakującą kolumnę.',
  },
  'participant/duplicate': {
    what: 'Ta sama osoba jest w dwóch wierszach. Oznaczenia, które różnią się tylko wielkością liter, odstępami na początku lub końcu albo rodzajem łącznika, uznaje się za jedno. Liczy się pierwszy wiersz, inne nie zmieniają żadnej liczby.',
    why: 'Osoba liczy się w operacji raz, bez względu na to, ile razy wraca.',
    mend: 'Połącz wiersze: data pierwszego rozpoczęcia udziału, data ostatniego zakończenia i jego rezultaty.',
  },
  'participant/sub-count-above-parent': {
    what: 'Spośród liczb podanych w projekcie EFS wskaźnik jest większy niż ten, którego jest częścią: długotrwale bezrobotni niż bezrobotni, uczestnicy według wieku niż wszyscy uczestnicy, pracujący w wieku powyżej 54 lat niż pracujący. Porównuje się sumy do dnia, na który podaje się dane. Nie dotyczy to liczb, które samata oblicza z participants.csv: ze względu na sposób liczenia zawsze są zgodne.',
    why: 'Takie dwie liczby nie mogą być poprawne i system monitorowania ich nie przyjmie.',
    mend: 'Popraw osiągnięcie tego wskaźnika albo wskaźnika, którego jest on częścią.',
  },
  'participant/result-too-late': {
    what: 'Osoba zakończyła udział ponad cztery tygodnie temu i nie podano rezultatu po zakończeniu udziału; albo zakończyła go ponad sześć miesięcy i cztery tygodnie temu, a kolumna na ten rezultat jest w tabeli, lecz pusta. Reguła nie dotyczy osób z niekompletnymi danymi.',
    why: 'Rezultaty bezpośrednie zapisuje się w ciągu czterech tygodni od zakończenia udziału, a długoterminowe sześć miesięcy po nim. To, co ustalono później, nie liczy się jako taki rezultat.',
    mend: 'Uzupełnij rezultat; none, jeśli go nie ma, unknown, jeśli z osobą nie można się skontaktować.',
  },
} satisfies Explanations<'participant'>;
