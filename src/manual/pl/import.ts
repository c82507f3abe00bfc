/** How messy tables become ours. */
export const importing = `samata import czyta tabelę taką, jaka wyszła z księgowości, z urzędowej listy
albo od kogoś z zespołu, i zapisuje naszą: UTF-8, przecinki, kropki, nagłówki.

  samata import eksport.csv --as expenses      do expenses/eksport.csv
  … --as achievements | budget | list          achievements.csv, …

Tabel uczestników się nie importuje: to dane osobowe.

Niczego się nie zgaduje. Kodowania, znaku podziału, arkusza, wiersza nagłówków,
znaku dziesiętnego oraz kolejności dnia i miesiąca dowodzą wartości samej tabeli
albo podaje je plik mapy. O tym, co niejasne, samata mówi od razu i niczego nie
zapisuje. Opcja --dry-run także niczego nie zapisuje, ale pokazuje wszystko: co
czego dowodzi, która kolumna czym się staje, jak wartość zapisano i jak ją
odczytano.

Plik mapy zapisuje --write-map; następny taki eksport wymaga już tylko --map:

  samata-import: 1
  encoding: windows-1250      delimiter: semicolon, comma, tab albo bar
  header: 5                   wiersz nagłówków; 0: nagłówków nie ma
  decimal: comma              albo point
  dates: dmy                  mdy, ymd; dmy2: rok z dwóch cyfr (18 = 2018)
  sheet: I kw.                all: wszystkie arkusze z taką tabelą
  currency: PLN               wszystkich wierszy
  columns:
    declared: Kwota netto     nasza kolumna: ich nagłówek albo numer kolumny
    partner: { value: LP }    w każdym wierszu to samo
    supplier_code: "-"        tabela jej nie ma
    category: { heading: Konto, values: { "6001": staff } }
  ignore: [Obiekt]

Każde ustawienie stoi w osobnym wierszu. Kilka plików może mieć po jednym pliku
mapy: --map powtarza się dla każdego, w tej samej kolejności.

Żaden wiersz nie ginie: jest zaimportowany albo trafia do rejected.csv
z plikiem, arkuszem, wierszem, regułą, powodem i komórkami bez zmian. Lista ta
jest obok definicji; z --to jest obok podanego pliku albo obok jego folderu,
jeśli jest nim expenses/. Trafiają tam też wiersze sum, powtórzone nagłówki
i to, co nie jest wierszem tabeli; z ich powodu kod wyjścia pozostaje 0. Lista
wszystkich importów jest jedna: ponowny import pliku zastępuje jego wiersze, a
wiersze innych plików zostają. Wiersze i sumy porównuje się z plikiem
źródłowym, także z jego własną sumą. Popraw pozostałe wiersze i zaimportuj
listę pod inną nazwą.

Każdy eksport jest osobnym plikiem rejestru. Id wiersza powstaje z numeru, daty
i dostawcy (FV-118.2018-05-14.5252248481), a bez numeru z opisu, daty, kategorii
i kwoty: jest takie samo w każdym eksporcie, niezależnie od kolejności wierszy.
Dalsze wiersze dokumentu kończą się na -2, -3, według treści. Kolumnę id, która
jest wypełniona i bez powtórzeń, bierze się bez zmian.

Wiersz, który rejestr już ma (ten sam dokument, kwota i kategoria), zostaje
odrzucony i wskazany; z eksportu narastającego importuje się tylko to, co nowe.
Wiersz powtórzony w jednym pliku zostaje zaimportowany, a ocenia go check. Ten
sam eksport ponownie wymaga --force i zastępuje to, co zapisał, także poprawiony
albo dłuższy. Jeśli brakuje w nim wierszy, które już są, to inny eksport i nie
zostaje przyjęty; z --to PLIK i --force zastępuje je, a samata mówi, ilu
brakuje. Plik expenses.csv z samymi nagłówkami nie jest rejestrem, jeśli są
pliki w folderze expenses/.

Na liście source_row to wiersz pliku źródłowego; jeśli nie ma kodów, powstają
z tytułu i beneficjenta. Kwoty w innej walucie niż EUR w niej pozostają i nie
wchodzą do sum zestawienia portfolio. Jeśli polska lista waluty nie podaje,
przyjmuje się PLN, i samata o tym mówi; inaczej jest z currency: EUR w pliku
mapy.`;
