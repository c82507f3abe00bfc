import type { CheckArgs } from '../../../model/checks.ts';
import { sheetsOfOne } from '../../../model/place.ts';
import type { CheckTexts, Format } from '../../types.ts';
import { expectedWords } from '../expected.ts';
import { trouble } from '../syntax.ts';
import { at, didYouMean, first, IN_CELLS, listed, name, ROWS } from './words.ts';

/** Windows names its encodings in English. */
const ENCODINGS: Readonly<Record<string, string>> = {
  'Windows-1257 (Baltic)': 'Windows-1257 (bałtyckim)',
  'Windows-1250 (Central European)': 'Windows-1250 (środkowoeuropejskim)',
  'Windows-1252 (Western European)': 'Windows-1252 (zachodnioeuropejskim)',
  'UTF-16 (big-endian)': 'UTF-16 (od starszego bajtu)',
};

function unreadable({ reason, detail }: CheckArgs['file/unreadable'], f: Format): string {
  switch (reason) {
    case 'missing':
      return detail === ''
        ? 'Plik nie istnieje. Sprawdź jego nazwę i folder.'
        : `Plik ${at(detail)} nie istnieje. Sprawdź jego nazwę i folder.`;
    case 'denied':
      return 'Brak uprawnień do odczytu pliku. Uzyskaj prawo do odczytu albo zamknij program, który go używa.';
    case 'folder':
      return 'To jest folder, a w tym miejscu powinien być plik. Zmień nazwę folderu albo umieść w tym miejscu plik.';
    case 'empty':
      return 'Plik jest pusty. Zapisz go ponownie z zawartością albo usuń.';
    case 'binary':
      return 'Plik nie zawiera tekstu. Zapisz tabelę jako CSV UTF-8, a definicję jako zwykły tekst.';
    case 'workbook':
      return 'To jest skoroszyt programu Excel. Nadaj plikowi z tabelą rozszerzenie „.xlsx”; definicję zapisz jako zwykły tekst, project.yaml.';
    case 'not-workbook':
      return 'To nie jest skoroszyt programu Excel, choć wskazuje na to rozszerzenie. Zapisz go w arkuszu kalkulacyjnym jako skoroszyt albo, jeśli jest to taka tabela, nadaj mu rozszerzenie „.csv”.';
    case 'other-workbook':
      return `To jest arkusz innego programu lub w innym formacie${detail === '' ? '' : ` (.${detail})`}. Zapisz go jako skoroszyt programu Excel (.xlsx) albo zapisz arkusz jako CSV UTF-8.`;
    case 'broken-workbook':
      return 'Skoroszyt jest uszkodzony albo zawiera coś, czego samata nie potrafi odczytać. Otwórz go w programie Excel i zapisz ponownie albo zapisz arkusz jako CSV UTF-8.';
    case 'locked-workbook':
      return 'Skoroszyt jest chroniony hasłem do otwarcia. Zapisz go bez hasła.';
    case 'large-workbook':
      return 'Skoroszyt po rozpakowaniu jest większy, niż może być tabela, albo ma za dużo komórek. Zapisz sam arkusz, bez pustych wierszy i formatów, albo zapisz go jako CSV UTF-8.';
    case 'no-project-sheet':
      return 'Skoroszyt nie ma arkusza „Projekt”, dzięki któremu byłby projektem. Nazwij tak ten arkusz albo sprawdź folder projektu, do którego skoroszyt należy.';
    case 'no-sheet':
      if (detail !== '')
        return `W arkuszu ${f.quote(detail)} wśród pierwszych 30 wierszy nie ma nazw kolumn, które samata zna. Wpisz je tam albo zmień nazwę arkusza; jakie to nazwy, pokazuje „samata explain formats”.`;
      return 'Żaden arkusz skoroszytu nie ma w pierwszych 30 wierszach znanych nazw kolumn. Wpisz tam nazwy kolumn; wymienia je polecenie „samata explain formats”.';
    case 'old-workbook':
      return 'To jest skoroszyt Excela w starym formacie (.xls), którego samata nie odczytuje. Otwórz go w arkuszu kalkulacyjnym i zapisz jako skoroszyt programu Excel (.xlsx); pojedynczą tabelę można zapisać także jako CSV UTF-8.';
    case 'xml-workbook':
      return 'To jest skoroszyt w formacie XML z 2003 roku, najczęściej z rozszerzeniem „.xls”. Otwórz go w arkuszu kalkulacyjnym i zapisz jako skoroszyt programu Excel (.xlsx).';
    case 'html':
      return 'To jest strona internetowa zapisana z innym rozszerzeniem. Otwórz ją w arkuszu kalkulacyjnym i zapisz tabelę jako CSV UTF-8.';
    case 'xml':
      return 'To jest plik XML, a nie tabela. Wyeksportuj tabelę do CSV albo do skoroszytu programu Excel (.xlsx) z programu, który zapisał ten plik.';
    case 'document':
      return 'To jest dokument, na przykład PDF, a nie tabela. Wyeksportuj tabelę do CSV albo do skoroszytu programu Excel (.xlsx) z programu, który go utworzył.';
    case 'archive':
      return 'To jest spakowane archiwum. Rozpakuj je i podaj plik, który się w nim znajduje.';
    case 'dbf':
      return 'To jest tabela w formacie DBF. Otwórz ją w arkuszu kalkulacyjnym i zapisz jako skoroszyt programu Excel (.xlsx).';
    case 'changed':
      return 'Plik zmienił się podczas odczytu. Zamknij program, który go zapisuje, i uruchom polecenie ponownie.';
    case 'syntax':
      return `Od tego miejsca pliku nie można odczytać: ${trouble(detail, f)}. Popraw to miejsce albo wiersz powyżej.`;
    case 'not-a-map':
      return 'Plik nie składa się z kluczy i wartości. Zapisz go w wierszach takich jak total: 955524.00.';
    case 'open-quote':
      return 'Cudzysłów otwarty w tym wierszu nie został zamknięty. Zamknij go albo usuń.';
    case 'stray-quote':
      return 'Po cudzysłowie zamykającym pole, które otwarto w tym wierszu, jest jeszcze tekst. Podwój cudzysłów wewnątrz pola albo usuń ten, który jest zbędny.';
    case 'long-field':
      return `W tym wierszu zaczyna się pole dłuższe niż ${f.number('1048576')} bajtów, najpewniej z powodu niezamkniętego cudzysłowu. Zamknij go albo usuń.`;
    case 'not-closed':
      return `To nie jest zamknięte sprawozdanie, na które wskazuje nazwa pliku${detail === '' ? '' : `; plik dotyczy sprawozdania ${detail}`}. Przywróć plik zapisany przez samata close.`;
    case 'no-header':
      return 'W pierwszym wierszu nie ma żadnej znanej nazwy kolumny. Wpisz tam nazwy kolumn; wymienia je polecenie „samata explain formats”.';
  }
}

/** Where a value stands: in a column of a table, under a key of the definition, or where both have the name. */
function inPlace(column: string, f: Format): string {
  if (/[.[]/.test(column)) return `w kluczu ${f.quote(column)}`;
  return `w ${column === 'total' ? 'polu' : 'kolumnie'} ${f.quote(column)}`;
}

/** A value by its place; of participants no value is told. */
function valueIn(column: string, text: string | null, f: Format): string {
  return `${text === null ? 'Wartość' : f.quote(text)} ${inPlace(column, f)}`;
}

function badAmount({ column, text, reason, mark }: CheckArgs['file/bad-amount'], f: Format): string {
  const amount = valueIn(column, text, f);
  switch (reason) {
    case 'form':
      return `${amount} nie jest kwotą. Zapisz ją w postaci 955524.00 albo 955 524,00.`;
    case 'decimals':
      return `${amount} ma więcej niż dwa miejsca dziesiętne. Zaokrąglij kwotę do centa.`;
    case 'size':
      return `${amount} przekracza ${f.money('1000000000000.00')}, największą dopuszczalną kwotę. Sprawdź cyfry.`;
    case 'sum':
      return `${amount} to największa z kwot, których sumy przekraczają ${f.money('90071992547409.91')}: powyżej tego samata nie liczy co do centa, więc żadna suma nie jest znana. Sprawdź cyfry tej kwoty i pozostałych.`;
    case 'currency':
      return `${amount} podaje inną walutę niż jej wiersz, który jest w ${mark ?? 'EUR'}. Popraw kwotę albo walutę wiersza.`;
    case 'side':
      return `${amount} ma oznaczenie strony Wn albo Ma, a od konta zależy, czy taka kwota zwiększa wydatki, czy je zmniejsza. Przed kwotą zmniejszającą wpisz znak „−”, a oznaczenia usuń.`;
    case 'mark': {
      const marks = mark === ',' ? 'przecinka' : mark === '.' ? 'kropki' : 'innego znaku';
      return `${amount} nie pasuje do reszty pliku, w którym części dziesiętne oddziela się za pomocą ${marks}. Zapisz kwotę w ten sam sposób.`;
    }
  }
}

function ambiguous({ column, text, withPoint, withComma }: CheckArgs['file/ambiguous-amount'], f: Format): string {
  return `${f.quote(text)} ${inPlace(column, f)} to ${f.money(withPoint)}, jeśli części dziesiętne oddziela kropka, a ${f.money(withComma)}, jeśli przecinek; plik tego nie rozstrzyga. Zapisz kwotę z dwoma miejscami dziesiętnymi, na przykład 955524.00.`;
}

function badDate({ column, text, reason, meant }: CheckArgs['file/bad-date'], f: Format): string {
  const date = valueIn(column, text, f);
  switch (reason) {
    case 'form':
      return meant === null
        ? `${date} nie jest datą. Zapisz ją w postaci 2017-03-01.`
        : `${date} nie jest datą w postaci, którą samata odczytuje. Zapisz ją jako ${meant}.`;
    case 'calendar':
      return `${date}: takiego dnia nie ma w kalendarzu. Sprawdź dzień i miesiąc.`;
    case 'two-digit-year':
      return `${date} ma rok zapisany dwiema cyframi. Wpisz wszystkie cztery, na przykład 2017-03-01.`;
    case 'serial':
      return meant === null
        ? `${date} jest liczbą, a nie datą. Zapisz datę w postaci 2017-03-01.`
        : `${date} jest liczbą; jako data byłby to dzień ${f.date(meant)}. Jeśli o ten dzień chodzi, nadaj komórce format daty.`;
  }
}

/** What is no row of a table that is imported. */
const NO_ROWS: Readonly<Record<string, string>> = {
  'repeated-header': 'Wiersz powtarza nagłówki tabeli i został pominięty. Nie trzeba go poprawiać.',
  'no-row':
    'W wierszu nie ma ani kwoty, ani daty, dlatego pominięto go jako nienależący do tabeli. Jeśli to pozycja tabeli, uzupełnij jej kwotę i daty.',
};

function badValue({ column, text, expected }: CheckArgs['file/bad-value'], f: Format): string {
  const noRow = NO_ROWS[expected];
  if (noRow !== undefined) return noRow;
  const ofRow = expected === 'short-row' || expected === 'long-row';
  const found = ofRow
    ? 'Wiersz nie pasuje do nagłówka'
    : text === ''
      ? `Kolumna ${f.quote(column)} jest w tym wierszu pusta`
      : text === null
        ? `${valueIn(column, text, f)} jest nieprawidłowa`
        : `W kolumnie ${f.quote(column)} jest ${f.quote(text)}`;
  return `${found}. Podaj ${expectedWords(expected, f)}.`;
}

function twoLedgers({ files, read }: CheckArgs['file/two-ledgers'], f: Format): string {
  const sheets = sheetsOfOne(files);
  return sheets === null
    ? `Ta sama tabela jest tu więcej niż raz: ${listed(files, f)}; odczytano tylko ${name(read, f)}. Pozostaw jedną z nich.`
    : `Ta sama tabela jest w kilku arkuszach: ${listed(sheets, f)}; odczytano tylko ${name(sheets[files.indexOf(read)] ?? read, f)}. Przenieś wiersze wszystkich do jednego arkusza; arkusz, który jest kopią, usuń.`;
}

export const file = {
  'file/unreadable': unreadable,
  'file/two-ledgers': twoLedgers,
  'file/missing-column': ({ column, elsewhere }, f) =>
    elsewhere === null
      ? `Brakuje kolumny ${f.quote(column)}. Dodaj ją do wiersza nagłówków i uzupełnij.`
      : `W tym wierszu nagłówków brakuje kolumny ${f.quote(column)}, a jej nagłówek jest w ${at(elsewhere)}. Umieść wszystkie nagłówki w jednym wierszu.`,
  'file/unknown-column': ({ column, nearest }, f) => {
    const its = column === null ? 'Ta kolumna' : `Kolumna ${f.quote(column)}`;
    return nearest === null
      ? `${its} jest nieznana i nie została odczytana. Zmień jej nazwę albo pozostaw ją, jeśli służy tylko do własnego użytku.`
      : `${its} jest nieznana i nie została odczytana${didYouMean(nearest, f)}`;
  },
  'file/duplicate-header': (args, f) =>
    `Nagłówek ${f.quote(args.column)} mają dwie kolumny ${first(args.first, args.field)}. Zmień nazwę jednej z nich albo ją usuń.`,
  'file/bad-amount': badAmount,
  'file/ambiguous-amount': ambiguous,
  'file/hidden-decimals': ({ column, stored, read }, f) =>
    `W kolumnie ${f.quote(column)} widać mniej miejsc dziesiętnych, niż zawiera komórka: ${f.number(stored)} odczytano jako ${f.number(read)}. Zaokrąglij samą wartość, na przykład funkcją ZAOKR(…; 2).`,
  'file/bad-date': badDate,
  'file/bad-value': badValue,
  'file/empty-cell': ({ column }, f) =>
    `Kolumna ${f.quote(column)} jest w tym wierszu pusta. Uzupełnij komórkę: wymaga jej zestawienie wydatków.`,
  'file/encoding-guessed': ({ encoding }) =>
    `Plik odczytano w kodowaniu ${ENCODINGS[encoding] ?? encoding}. Jeśli litery takie jak ą, š albo ż wyglądają źle, zapisz plik w kodowaniu UTF-8, a tabelę jako CSV UTF-8.`,
  'file/formula-without-value': ({ column }, f) =>
    `W kolumnie ${f.quote(column)} jest formuła, której wyniku nie ma w pliku. Otwórz skoroszyt w programie Excel, poczekaj na obliczenie i zapisz go.`,
  'file/cell-error': ({ column, text }, f) =>
    `W kolumnie ${f.quote(column)} zamiast wartości jest błąd arkusza${text === null ? '' : ` ${f.quote(text)}`}. Popraw formułę i zapisz tabelę ponownie.`,
  'file/merged-cell': ({ range, columns }, f) =>
    `Komórki ${range} są scalone (${columns.length === 1 ? 'kolumna' : 'kolumny'} ${listed(columns, f)}): ich wartość liczy się raz, w pierwszej z nich, a pozostałe są puste. Rozdziel je i uzupełnij każdy wiersz.`,
  'file/number-as-date': ({ column, shown, read }, f) =>
    `Kolumna ${f.quote(column)} pokazuje datę ${f.date(shown)}, a powinna zawierać liczbę: odczytano ${f.number(read)}. Nadaj komórce format liczby.`,
  'file/number-as-text': ({ column, text, count }, f) =>
    `Liczby zapisane jako tekst w kolumnie ${f.quote(column)}, w ${f.count(count, IN_CELLS)} (pierwsza: ${f.quote(text)}): tutaj je odczytano, ale arkusz kalkulacyjny pomija je w sumach. Zamień je na liczby.`,
  'file/totals-row-skipped': ({ text, kind }, f) => {
    const its = text === null ? 'Ten wiersz' : `Wiersz ${f.quote(text)}`;
    return kind === 'total'
      ? `${its} uznano za sumę i pominięto. Jeśli jest to samodzielny wpis, zmień treść tej komórki.`
      : `${its} uznano za dopisek pod tabelą i pominięto. Jeśli jest to samodzielny wpis, uzupełnij jego pozostałe komórki.`;
  },
  'file/hidden-rows': ({ sheet, whole, rows, columns }, f) => {
    const parts = [
      ...(whole ? ['sam arkusz'] : []),
      ...(rows > 0 ? [f.count(rows, ROWS)] : []),
      ...(columns.length > 0 ? [`${columns.length === 1 ? 'kolumna' : 'kolumny'} ${listed(columns, f)}`] : []),
    ];
    return `W arkuszu ${f.quote(sheet)} ukryto, a mimo to odczytano: ${f.list(parts)}. Odkryj to, co ukryto, albo usuń to, co nie ma być deklarowane.`;
  },
  'file/looks-like-formula': ({ column, text }, f) =>
    `Wartość w kolumnie ${f.quote(column)} zaczyna się jak formuła: ${f.quote(text)}. Pozostaje ona tekstem; usuń początkowy znak, jeśli to pomyłka.`,
} satisfies CheckTexts<'file'>;
