import type { Topic, TopicName } from '../types.ts';
import { forms } from './forms.ts';
import { importing } from './import.ts';
import { workbooks } from './workbooks.ts';

const formats = `Projekt to folder z definicją, project.yaml, i tabelami obok niej:

  expenses.csv       rejestr wydatków: wiersz to zadeklarowany dokument;
                     kolumny: id, category, document_no, document_date,
                     paid_date, supplier, description, declared oraz partner,
                     gdy jest ich kilku
  achievements.csv   osiągnięcia wskaźników: indicator, date, value
  activities.csv     dni szkoleniowe, wizyty, kampanie: date, kind, title. Gdy
                     wskaźnik ma from: activities, liczy się do niego każde z
                     działań: liczbą swoich osób (participants, a bez niej women
                     + men), gdy jednostką są osoby; po jednym, gdy są nią
                     rzeczy; gdy jednostka tego nie określa (liczba albo brak),
                     liczbą osób, o ile podaje ją większość jego działań
  payments.csv       kwoty otrzymane albo zwrócone: date, source, kind (advance,
                     interim, final, recovery), amount; partner, report
  participants.csv   osoby w projekcie EFS, pod pseudonimami: person, sex,
                     birth_year, employment, education (ISCED), entered, left,
                     result_at_exit (jedna lub kilka z wartości job-search,
                     education, qualification, employment, none, unknown,
                     połączonych znakiem +), result_6m; także: samata explain
                     privacy
  rates.csv          własne kursy wymiany: month, currency, rate
  classification.csv kody litewskiej klasyfikacji ekonomicznej: year, code,
                     name. Wiersze partnera z budget-body: yes mają taki kod w
                     kolumnie classification, z listy na rok wiersza
  closed/2.json      sprawozdanie 2 w złożonej postaci; zapisuje je samata close
                     2; każda późniejsza zmiana jego kwot powoduje uwagę

Rejestr wydatków może też być w kilku plikach CSV w folderze expenses/. Folder
z takimi projektami to portfel. Nad nimi mogą być

  portfolio.yaml     strategia: name, measures z id, title, alokacją według
                     źródeł i przedsięwzięciami niższego poziomu
  list.csv           operacje z urzędowej listy: project, code, beneficiary,
                     total, financing, status, start, end, signed; currency,
                     jeżeli kwoty nie są w EUR

Nazwy kolumn i wartości takie jak yes, unemployed albo certified można pisać po
angielsku, litewsku albo polsku, ze znakami diakrytycznymi lub bez nich. To samo
dotyczy nazw kategorii wydatków i źródeł finansowania: koszty personelu, EFRR,
wkład własny. Jeśli rejestr wydatków nie ma kolumny id, zastępuje ją liczba
porządkowa (Lp.).

Zamiast każdej tabeli może być skoroszyt programu Excel, np. expenses.xlsx
zamiast expenses.csv, a cały projekt może być jednym skoroszytem: samata explain
workbooks.

Kwoty zapisuje się tak jak zwykle: 955524.00, 955 524,00, 955.524,00,
1 234,56 Eur, -12,50. W pliku jest jeden znak dziesiętny, o którym rozstrzyga
każda jednoznaczna kwota; kwoty niejasnej, jak 1,234, nie zgaduje się nigdy.
Daty to 2017-03-01, 2017.03.01 albo 01.03.2017, z rokiem w czterech cyfrach.
Wartości procentowe w definicji mają swój znak: 85%.

Pliki mogą być w UTF-8, UTF-16, Windows-1257, Windows-1250 albo Windows-1252;
które to kodowanie Windows, ustala się na podstawie liter i zgłasza w uwadze.

Zestawienie w CSV ma przecinki między polami i kropki dziesiętne, dla programów;
z --csv excel ma średniki i przecinki dziesiętne, aby otworzyć je podwójnym
kliknięciem. Przed znakiem tekstu, który arkusz wykonałby jako formułę, staje
apostrof; przed liczbami nigdy. Po takim otwarciu CSV z 0012, 1E5, 3/18
i 2017-03 robią się liczby albo daty, a z długiej liczby zostaje 15 cyfr:
aby numery dokumentów pozostały takie, jakie są, zapisz -o zestawienie.xlsx albo
zaimportuj CSV, wskazując, że te kolumny są tekstem.`;

const rounding = `Każdą kwotę liczy się w całych centach, nigdy w ich częściach.

  ilość × cena       obcięta do centa: 5,5 × 1000,33 = 5501,815, więc 5501,81
  stawki ryczałtowe  obcięte do centa, raz na partnera i sprawozdanie
  udział funduszu    w kwocie ogółem partnera, zaokrąglony w dół: 85 % z
                     485 181,10 to 412 403,935, więc 412 403,93
  wkład własny       kwota ogółem pomniejszona o fundusze i środki państwowe:
                     obejmuje też ułamki centów
  inna waluta        kwota ÷ kurs, zaokrąglone do najbliższego centa (połówki w
                     górę), wiersz po wierszu, przed każdą sumą

Projekt jest sumą swoich partnerów. Jego udział może więc być o kilka centów
mniejszy niż stopa dofinansowania pomnożona przez kwotę ogółem: w rzeczywistym
projekcie 778 619,52 przy 916 022,98, gdzie 85 % kwoty ogółem dałoby po
zaokrągleniu 778 619,53. Jest to poprawne i nie jest błędem.

To, co wydano narastająco, jest sumą kwot poszczególnych sprawozdań, tak jak je
wypłacono, a nie jednym udziałem w sumie; tu też może być kilka centów różnicy.

Sposób zaokrąglania określa program: w programach Interreg w dół. Gdy program
dopuszcza oba sposoby, samata zaokrągla w dół, a przyjmuje też podaną kwotę
zaokrągloną do najbliższego centa (połówki w górę).

Polecenie samata report claim --report 2 --verbose podaje przy każdej kwocie,
skąd się wzięła, w liczbach, które można ręcznie przeliczyć: wiersze z kursami,
zasadę z cyframi sprzed zaokrąglenia, sprawozdania albo partnerów, których jest
sumą. To samo robią cofinancing, partners, absorption, budget i expenses, jako
tekst i jako JSON.`;

const exchange = `Budżety są w EUR. Kwotę wiersza w innej walucie dzieli się przez kurs z jednego
miesiąca i zaokrągla do najbliższego centa (połówki w górę), przed każdą sumą:
254,48 CZK ÷ 25,4855 = 9,99 EUR.

Który to miesiąc, określa w definicji exchange: { month: … }, chyba że ustala to
program (we wszystkich programach Interreg 2021–2027 jest to submitted):

  incurred         miesiąc płatności; z date: document miesiąc dokumentu
  submitted        miesiąc, w którym sprawozdanie złożono do kontroli
  reported         miesiąc, w którym przekazano je partnerowi wiodącemu
  last-month       ostatni miesiąc okresu sprawozdania
  previous-month   miesiąc przed złożeniem sprawozdania
  average          średnia z miesięcy okresu sprawozdania, do czterech miejsc
                   dziesiętnych
  registered       miesiąc, w którym wydatek ujęto w księgach instytucji
                   certyfikującej

Kursy to miesięczne obrachunkowe kursy wymiany Komisji Europejskiej (InforEuro).
Program samata ma ich tabelę i nie korzysta z sieci; kurs, który pochodzi z
kursu referencyjnego EBC, jest w niej oznaczony. Własny plik rates.csv ma
pierwszeństwo przed tabelą. Miesiąc bez kursu powoduje uwagę, a zamiast kwot,
które go wymagają, jest b.d.

Kursów bankowych ani księgowych nie stosuje się, a straty kursowe nie są
kwalifikowalne.`;

const flatRates = `Stawkę ryczałtową podaje się w pozycji budżetu zamiast kwoty: flat: 15% of staff
albo flat: 7% of direct. Jej kwotę oblicza się i obcina do centa, więc zmienia
się ona razem z podstawą. Stawki oblicza się w tej kolejności:

  staff    procent kosztów bezpośrednich: travel, external, equipment i
           infrastructure (travel tylko wtedy, gdy nie jest stawką ryczałtową)
  travel   od staff
  office   od staff; albo od kosztów bezpośrednich, czyli staff, travel,
           external, equipment i infrastructure
  other    od staff, na wszystkie pozostałe koszty, gdy staff nie jest stawką
           ryczałtową

Liczy się rola kategorii, więc to samo obowiązuje, gdy program nazywa ją
inaczej. Stawka jednostkowa z kategorią liczy się w tej kategorii, a więc i w
podstawach; kwoty ryczałtowe oraz stawki jednostkowe bez kategorii nie wchodzą
do żadnej podstawy.

W sprawozdaniu stawkę ryczałtową oblicza się od tego, co w nim zadeklarowano,
nigdy od budżetu. Koszt rzeczywisty zadeklarowany w kategorii ze stawką
ryczałtową jest przez nią zastępowany, a nie do niej dodawany.

Rozporządzenia przewidują najwyżej te stawki, a program może przewidywać mniej.
Każdą inną mimo to się oblicza, ale powoduje ona uwagę:

  2014–2020   office  15% of staff    rozporządzenie (UE) nr 1303/2013, art. 68
                                      ust. 1 lit. b)
              office  25% of direct   art. 68 ust. 1 lit. a), rzetelna metoda
              staff   20% of direct   art. 68a ust. 1; Interreg: rozporządzenie
                                      (UE) nr 1299/2013, art. 19
              other   40% of staff    art. 68b
  2021–2027   office  15% of staff    rozporządzenie (UE) 2021/1060, art. 54
                                      lit. b)
              office  25% of direct   art. 54 lit. c), rzetelna metoda; bez niej
                                      7 %
              staff   20% of direct   art. 55 ust. 1
              travel  15% of staff    Interreg: rozporządzenie (UE) 2021/1059,
                                      art. 41 ust. 5
              other   40% of staff    art. 56 ust. 1

Litewskie programy EFS nie mają kategorii travel ani office: indirect to w nich
15% of staff albo 25% of direct, czyli wszystkich kategorii poza indirect.
Powyżej 15% of staff jest to stawka na wszystkie pozostałe koszty, do 40 %; obok
niej kwalifikowalne są wynagrodzenia i dodatki uczestników w implementation.
Tabeli stawek według wysokości kosztów bezpośrednich nie sprawdzono, więc samata
jej nie stosuje.

Stawka office od staff nie może być w budżecie obok office od direct, a other
od staff obok innej stawki ani obok kosztów rzeczywistych poza staff.

VAT, który partner odlicza (vat: recoverable albo { recoverable: 35% }), nie
jest kwalifikowalny: rozporządzenie (UE) nr 1303/2013, art. 69 ust. 3 lit. c).
Od 2021 r. dotyczy to operacji o wartości co najmniej 5 000 000,00:
rozporządzenie (UE) 2021/1060, art. 64 ust. 1 lit. c).`;

const checks = `Uwaga podaje, w którym pliku i wierszu albo komórce jest błąd, identyfikator
reguły, co jest nie tak, razem z kwotami, czego oczekiwano i co zrobić. Więcej,
wraz z przykładem, podaje samata explain z tym identyfikatorem.

  błąd          naruszono zasadę albo dane nie mogą być poprawne: kontrola
                odrzuciłaby wydatek albo nie przyjęto by sprawozdania
  ostrzeżenie   coś jest mało prawdopodobne albo trzeba to wyjaśnić instytucji
                programu
  informacja    warto sprawdzić, ale jest to zgodne z prawem: jak odczytano
                plik, stopa dofinansowania niższa od maksymalnej

Wagi są stałe. --fail-on określa, od której z nich kod wyjścia to 1;
odstępstwo oznacza, że jedna uwaga jest znana i zaakceptowana, a lista bazowa,
że są takie wszystkie uwagi z danego dnia.

Każda reguła sprawdza wszystko w jednym przebiegu. Jedna przyczyna to jedna
uwaga: data, której nie można odczytać, powoduje jedną, a to, co by z niej
wynikało, żadnej. Popraw więc to, co podano, i sprawdź ponownie: za nieodczytaną
wartością może kryć się coś jeszcze. Zamiast tego, czego nie można obliczyć,
jest b.d., nigdy zero.

Uwaga ma przedmiot, który podają odstępstwa: id wiersza albo partnera,
partner/kategoria, partner/źródło, kod wskaźnika, numer sprawozdania, a w innych
przypadkach kod projektu.

Zachowuje się 1000 uwag jednej reguły w projekcie, a liczy wszystkie. W tekście
pokazuje się z wierszami pierwsze 20 uwag reguły i podaje, ile jest dalszych.

To, co zdarza się w projektach i jest poprawne, nie powoduje uwag: niższą stopę
dofinansowania podaje się tylko jako informację; EFRR projektu o cent niższy,
niż wynika ze stopy, bo udział każdego partnera zaokrągla się w dół; kwoty w
pełnych euro; faktury korygujące, które wskazują korygowany wiersz; dokument w
kilku pozycjach budżetu w granicach kwoty brutto; lista płac o jednym numerze i
wielu wierszach; wynagrodzenia wypłacone po zakończeniu, do dnia payments-until;
finansowanie wyłącznie z funduszu i z budżetu państwa.`;

const waivers = `Odstępstwo oznacza, że uwaga jest znana i zaakceptowana, i podaje, przez kogo i
do kiedy. Wpisuje się je w definicji:

  waivers:
    - check: expense/paid-outside-period
      where: E-014
      because: "Dzień wolny w banku; kontroler wyraził zgodę na piśmie"
      until: 2019-04-30

  check    identyfikator reguły podany przy uwadze
  where    przedmiot uwagi, litera po literze: id wiersza albo partnera,
           partner/kategoria, partner/źródło, kod wskaźnika, numer sprawozdania,
           a w innych przypadkach kod projektu; --format json podaje go jako
           subject. Bez where dotyczy każdej uwagi tej reguły w projekcie
  because  uzasadnienie; odstępstwo bez uzasadnienia niczego nie wyłącza
  until    ostatni dzień obowiązywania. Liczy się dzień, na który podaje się
           dane (as-of), nigdy zegar komputera: odstępstwo do 2019-04-30
           obowiązuje na ten dzień, a na następny już nie

Uwaga objęta odstępstwem pozostaje na każdej liście, z uzasadnieniem. Nie
zmienia kodu wyjścia, nie liczy się wśród błędów, ostrzeżeń i informacji ani w
wierszu, którym zestawienie zapowiada błędy w danych. Ile takich uwag jest,
podaje ostatni wiersz polecenia check. Gdy jednej uwagi dotyczy kilka odstępstw,
uzasadnienie podaje pierwsze z nich.

Od reguł z grup file i project oraz od participant/personal-data nie ma
odstępstw: wskazują one, że czegoś nie można było odczytać albo zrozumieć, i
żadna kwota tego nie obejmuje. Nie ma ich też od reguł z grupy waiver, które
dotyczą samych odstępstw:

  waiver/no-reason      nie ma klucza because albo jest on pusty
  waiver/unknown-check  nie ma takiej reguły albo nie ma od niej odstępstw
  waiver/expired        as-of jest późniejsze niż until
  waiver/unused         nie dotyczy żadnej uwagi. Nie zgłasza się tego, gdy
                        czegoś nie odczytano albo pominięto przez --as-of, ani
                        dla portfolio/, gdy nie sprawdza się całego portfela

Odstępstwo z nieczytelnym kluczem albo wartością niczego nie wyłącza. To, co
dotyczy kilku projektów portfela, wyłącza się w projekcie, przy którym jest
uwaga; od uwag do portfolio.yaml i list.csv nie ma odstępstw.

Lista bazowa służy projektowi, który ma już uwagi, gdy zaczyna się używać
programu samata: zapisuje się je, a od tej chwili liczą się tylko nowe.

  samata check projekty/ --write-baseline znane.json
  samata check projekty/ --baseline znane.json

Uwag z listy nie podaje się ani nie liczy; ile ich jest, podaje ostatni wiersz,
pokazuje je --verbose, a w JSON mają "baseline": true. To, co jest na liście, a
czego już nie ma, wymienia się na końcu, w JSON jako resolved: zapisz wtedy
listę na nowo, aby nie wróciło niezauważone. Z obiema opcjami porównuje się z
dawnym plikiem przed zapisaniem nowego. --write-baseline zastępuje listę bazową,
a inny plik tylko z --force. Kod wyjścia jest taki sam jak bez tej opcji.

Uwagę poznaje się po regule, pliku (uruchamiaj samata w tym samym folderze),
przedmiocie i treści: nazwach, datach i kwotach, ale nie po wierszach i
komórkach, liczbie wierszy i dni ani wykazach. Wiersz może się więc przesunąć, a
rosnąca nadwyżka jest nowa. Jeśli uwag jest więcej niż na liście, dalsze są
nowe. Na liście nie ma uwag z odstępstwem. Z ponad 1000 uwag reguły w projekcie
wymienia ona pierwsze 1000, a dla innych i dla uwag o uczestnikach podaje tylko,
ile ich jest w każdym pliku.`;

const privacy = `samata działa na tym komputerze: niczego nie wysyła i nie korzysta z sieci.

W participants.csv są osoby z projektu EFS, pod pseudonimami:

  person        własny numer albo kod, nigdy imię i nazwisko ani kod osobowy:
                17, B-01, P-007. To, co nie ma cyfry, a ma trzy litery obok
                siebie, uznaje się za imię lub nazwisko
  birth_year    sam rok, a nie data urodzenia
  migrant, disability, disadvantaged, homeless, rural, third_country, minority
                yes, no albo refused

Listę, która prowadzi od pseudonimu do osoby, przechowuj gdzie indziej, u tych,
którym jest potrzebna. Kolumna, której nagłówek wskazuje na imię i nazwisko, kod
osobowy, adres, numer telefonu, adres e-mail, datę urodzenia albo rachunek
bankowy, jest błędem i niczego więcej z pliku nie odczytuje się. Tak samo
komórka z adresem e-mail, litewskim kodem osobowym lub numerem PESEL z poprawną
cyfrą kontrolną, numerem telefonu, pełną datą w miejscu roku urodzenia albo
imieniem i nazwiskiem zamiast oznaczenia: niczego z pliku się wtedy nie liczy.
Do czasu poprawienia zamiast liczb, które wynikałyby z pliku, jest b.d., a nie
zero. Od reguły participant/personal-data nie ma odstępstw.

W żadnym formacie nie przytacza się komórek tego pliku, z wyjątkiem oznaczeń
osób: przy wartości, której nie można odczytać, jest tylko miejsce i kolumna.

O kogo chodzi, podaje tylko samata check: oznaczenia osób, których dane są
niekompletne, które są w pliku dwa razy albo których rezultaty są spóźnione.
Zestawienia i show podają tylko miejsce w pliku, a z opcją --suppress-below
nawet tego nie. Formaty github, sarif i junit, przeznaczone do logów, też podają
tylko miejsce, bez uzasadnienia odstępstwa. Tego, co check podaje o uczestnikach
jako tekst albo JSON, nie umieszczaj w wiadomościach ani w logach.

Zestawienie liczy każdą osobę raz. --suppress-below 5 ukrywa liczby od 1 do 4 i
tyle innych, ile trzeba, aby żadnej z ukrytych nie można było obliczyć z tego,
co widać: z sum kobiet, mężczyzn i innych osób, ze wskaźników, które razem dają
wszystkich uczestników, z części i ich całości. Liczba ogółem mniejsza od tej
granicy ukrywa cały wiersz. Zera pozostają, chyba że zdradzałyby jakąś liczbę.
Granica wynosi co najmniej 3: przy niższej byłoby wiadomo, że ukryto 1.

Opcja obejmuje

  participants       jak wyżej
  indicators         te same wskaźniki i każdy inny, którego jednostką są osoby,
                     bez względu na tabelę: wszystkie liczby wiersza naraz
  portfolio, council ukrytych wskaźników nie liczy się ani wśród osiągniętych,
                     ani wśród wszystkich
  standardowe        uwag o uczestnikach nie podaje się ani nie liczy, także w
  wyjście błędów     dokumentach; kod wyjścia nadal wynosi 1

Nie chroni przed porównaniem dwóch zestawień: z różnych dni, różnych okresów
sprawozdawczych albo z różnymi granicami. Udostępniaj jedno. Nie ukrywa też
niczego w check i show, które są dla osób prowadzących dane.

Uwaga przytacza wartość, której dotyczy, do 60 znaków. Usuń imiona i nazwiska z
kolumn rejestru wydatków, które ich nie wymagają, zanim uwagi trafią do
wiadomości albo do logu serwera CI.`;

const exitStatus = `Program samata kończy pracę kodem wyjścia, który może odczytać skrypt:

  0   wykonano; nie ma uwag o wadze, od której kodem jest 1
  1   są uwagi o takiej wadze: błędy, jeśli --fail-on nie stanowi inaczej. Tak
      samo kończy się report, a plik mimo to zapisuje
  2   nie można było wykonać: nie ma takiej opcji, ścieżki nie można otworzyć
      albo nie ma na niej projektu, pliku wynikowego nie można zapisać
  3   błąd programu samata

Nigdy nie jest to liczba uwag. Plik wewnątrz projektu, którego nie można
odczytać, powoduje uwagę, a więc 1, a nie 2.

Polecenie samata check pisze tekst dla ludzi, a z --format json, github, sarif
albo junit dla programów: uwagi dla własnego programu, adnotacje w GitHub
Actions (GitHub pokazuje po dziesięć każdego rodzaju na krok, a log wszystkie),
SARIF 2.1.0 i JUnit, w którym testem jest reguła, a o niepowodzeniu rozstrzyga
--fail-on. Schemat JSON pierwszego wypisuje samata schema check. Z --watch
kontrola powtarza się po każdym zapisie aż do Ctrl+C i kończy się kodem z
ostatniego przebiegu.

Na standardowym wyjściu jest tylko dokument, o który proszono; wszystko inne
trafia na standardowe wyjście błędów. Te same dane wejściowe dają te same bajty,
na każdym komputerze i każdego dnia.`;

export const topics: Readonly<Record<TopicName, Topic>> = {
  formats: { title: 'Pliki, kwoty i daty', text: formats },
  workbooks: { title: 'Skoroszyty i projekt w jednym z nich', text: workbooks },
  import: { title: 'Import nieuporządkowanych tabel', text: importing },
  forms: { title: 'Formularz programu wypełniany liczbami', text: forms },
  rounding: { title: 'Zaokrąglanie do centa', text: rounding },
  exchange: { title: 'Kursy wymiany', text: exchange },
  'flat-rates': { title: 'Stawki ryczałtowe', text: flatRates },
  checks: { title: 'Uwagi i ich znaczenie', text: checks },
  waivers: { title: 'Odstępstwa i listy bazowe', text: waivers },
  privacy: { title: 'Dane osobowe', text: privacy },
  'exit-status': { title: 'Kod wyjścia', text: exitStatus },
};
