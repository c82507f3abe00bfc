import type { ImportTexts } from '../import.ts';
import { didYouMean } from './checks/words.ts';

const ROWS = { one: 'wiersz', few: 'wiersze', many: 'wierszy', other: 'wierszy' };
const UNREADABLE = {
  one: 'kwoty nie można odczytać',
  few: 'kwot nie można odczytać',
  many: 'kwot nie można odczytać',
  other: 'kwot nie można odczytać',
};
const COLUMNS = { one: 'kolumnę', few: 'kolumny', many: 'kolumn', other: 'kolumn' };

const DELIMITERS = { ';': 'średnik', ',': 'przecinek', '\t': 'tabulator', '|': 'kreska pionowa' } as const;
const delimiter = (sign: string) => DELIMITERS[sign as keyof typeof DELIMITERS] ?? sign;

export const importTexts: ImportTexts = {
  labels: {
    encoding: 'kodowanie',
    delimiter: 'znak podziału',
    sheet: 'arkusz',
    header: 'nagłówki',
    decimal: 'znak dziesiętny',
    dates: 'daty',
    currency: 'waluta',
    rows: 'wiersze',
  },
  delimiters: DELIMITERS,
  marks: { '.': 'kropka', ',': 'przecinek' },
  orders: {
    dmy: 'dzień, miesiąc, rok',
    mdy: 'miesiąc, dzień, rok',
    ymd: 'rok, miesiąc, dzień',
    dmy2: 'dzień, miesiąc, rok z dwóch cyfr (18 = 2018)',
    mdy2: 'miesiąc, dzień, rok z dwóch cyfr (18 = 2018)',
    ymd2: 'rok z dwóch cyfr (18 = 2018), miesiąc, dzień',
  },
  headerRow: row => (row === 0 ? 'brak' : `wiersz ${row}`),
  seen: (text, place, f) => `${f.quote(text)} (${place})`,
  byMap: 'tak podaje plik mapy',
  byOnly: 'nic nie wskazuje inaczej',
  otherSheets: (sheets, f) => `Pozostałe arkusze nie są czytane: ${f.list(sheets.map(f.quote))}.`,
  ours: 'nasza kolumna',
  theirs: 'skąd',
  sample: 'na przykład',
  readAs: 'odczytano jako',
  everyRow: '(w każdym wierszu)',
  unused: (headings, f) => `Nie importuje się: ${f.list(headings.map(f.quote))}.`,
  expectedCurrency: currency =>
    `Nic nie mówi, w jakiej walucie są kwoty: przyjęto ${currency}, bo nagłówki są polskie, i do sum w EUR ich nie wliczono. Jeśli jest inaczej, wpisz w pliku po --map: currency: EUR.`,
  madeIds: (heading, f) =>
    `Kolumna ${f.quote(heading)} tylko numeruje wiersze albo się powtarza, dlatego id powstały z numeru, daty i dostawcy. Jeśli mimo to ma być użyta, podaj w pliku mapy columns: { id: … }.`,
  counts: ({ rows, imported, rejected, there, apart }, f) => {
    const parts = [
      ...(there > 0 ? [`już w rejestrze: ${f.number(String(there))}`] : []),
      ...(apart > 0 ? [`spoza tabeli: ${f.number(String(apart))}`] : []),
    ];
    const which = parts.length === 0 ? '' : ` (z nich ${parts.join(', ')})`;
    return `${f.count(rows, ROWS)}: zaimportowano ${f.number(String(imported))}, odrzucono ${f.number(String(rejected))}${which}`;
  },
  inSource: 'w pliku',
  imported: 'zaimportowano',
  rejected: 'odrzucono',
  difference: 'różnica',
  unreadable: (amounts, f) => f.count(amounts, UNREADABLE),
  sameTotal: (stated, place) => `własna suma pliku ${stated} (${place}): zgodna`,
  otherTotal: (stated, place, sum, off) =>
    `własna suma pliku to ${stated} (${place}), a suma jego wierszy to ${sum}; różnica ${off}. Poszukaj wierszy, które suma obejmuje, a których w pliku nie ma, albo są dwa razy.`,
  notImported: 'Nie zaimportowano:',
  more: (rows, f) => `i jeszcze ${f.count(rows, ROWS)}`,
  inDoubt: 'Niejasne:',
  settle: 'W pliku podanym po --map wpisz takie wiersze i popraw je:',
  reasons: {
    broken: ({ columns }, f) =>
      `${f.list(columns.map(f.quote))}: komórki scalono z komórkami innego wiersza. Rozdziel je w pliku źródłowym i wypełnij każdy wiersz.`,
    empty: () => 'W żadnej z importowanych kolumn niczego nie ma.',
    there: ({ file, line, id }, f) =>
      `Jest już w pliku ${file}, wiersz ${line}${id === '' ? '' : ` (id ${f.quote(id)})`}.`,
    'id-taken': ({ file, line, id }, f) =>
      `To id (${f.quote(id)}) ma już w pliku ${file}, wiersz ${line}, inny dokument, inna kwota albo kategoria. Popraw tamten wiersz albo nadaj temu inne id.`,
  },
  doubts: {
    encoding: ({ readings }, f) =>
      `Litery pliku można odczytać na kilka sposobów: ${readings.map(its => `${its.encoding} ${f.quote(its.text)}`).join(', ')}. Podaj, który jest właściwy.`,
    'not-encoded': ({ encoding, seen }, f) =>
      encoding === null
        ? `Bajty pliku nie pasują do żadnego znanego kodowania: ${f.quote(seen.text)}. Zapisz go jako CSV UTF-8.`
        : `Kodowanie pliku to nie ${encoding}: ${f.quote(seen.text)}. Podaj właściwe albo nie podawaj żadnego.`,
    'unknown-encoding': ({ encoding, known }, f) =>
      `Kodowanie ${f.quote(encoding)} nie jest znane. Do wyboru: ${known.join(', ')}.`,
    delimiter: ({ readings }, f) =>
      `Plik dzieli na kolumny kilka znaków: ${f.list(readings.map(its => `${delimiter(its.delimiter)} na ${f.count(its.columns, COLUMNS)}`))}. Podaj, który jest właściwy.`,
    sheets: ({ sheets }, f) =>
      `Taka tabela jest w kilku arkuszach: ${f.list(sheets.map(f.quote))}. Podaj jeden albo wpisz all (wszystkie).`,
    'unknown-sheet': ({ sheet, sheets, nearest }, f) =>
      `Nie ma arkusza ${f.quote(sheet)}${nearest === null ? `. Są: ${f.list(sheets.map(f.quote))}.` : didYouMean(nearest, f)}`,
    'no-headings': ({ first }, f) =>
      `W żadnym wierszu nie ma znanych nagłówków; pierwszy wiersz z kilkoma komórkami: ${f.list(first.slice(0, 6).map(f.quote))}. Podaj, w którym wierszu są nagłówki i która kolumna jest która.`,
    'no-header-row': ({ row }) => `W wierszu ${row}, podanym w pliku mapy, nie ma nagłówków. Podaj, w którym są.`,
    'two-headers': ({ rows }, f) =>
      `Nagłówkami może być kilka wierszy: ${f.list(rows.map(({ row, headings }) => `${row} (${headings.slice(0, 4).map(f.quote).join(', ')})`))}. Podaj, który.`,
    'missing-column': ({ key, maybe, nearest, mayBeSame, mayLack }, f) => {
      const may = maybe.map(({ heading, column, samples }) => {
        const its = samples.length === 0 ? '' : `, na przykład ${f.quote(samples[0] ?? '')}`;
        return `${heading === '' ? `kolumna ${column}` : f.quote(heading)}${its}`;
      });
      const which = may.length > 0 ? ` Może to być: ${may.join('; ')}.` : '';
      const near =
        may.length === 0 && nearest.length > 0 ? ` Najbardziej podobne: ${f.list(nearest.map(f.quote))}.` : '';
      const what =
        mayBeSame && mayLack
          ? 'Podaj jej nagłówek, wartość wspólną dla wszystkich wierszy ({ value: … }) albo "-", jeśli tabela jej nie ma.'
          : mayBeSame
            ? 'Podaj jej nagłówek albo wartość wspólną dla wszystkich wierszy ({ value: … }).'
            : 'Podaj jej nagłówek.';
      return `Nie ma kolumny ${f.quote(key)}.${which}${near} ${what}`;
    },
    'two-columns': ({ key, columns }, f) =>
      `Kilka kolumn ma nagłówek jak ${f.quote(key)}: ${f.list(columns.map(({ heading, column }) => `${f.quote(heading)} (kolumna ${column})`))}. Podaj nagłówek albo numer kolumny.`,
    'unknown-heading': ({ heading, nearest }, f) =>
      nearest === null
        ? `Plik mapy podaje nagłówek ${f.quote(heading)}, którego w tabeli nie ma.`
        : `Plik mapy podaje nagłówek ${f.quote(heading)}, którego w tabeli nie ma${didYouMean(nearest, f)}`,
    'unknown-key': ({ key, nearest }, f) =>
      `Plik mapy podaje kolumnę ${f.quote(key)}, a takiej nie ma${nearest === null ? '.' : didYouMean(nearest, f)}`,
    'bad-map-value': ({ key, value }, f) =>
      `Wartość ${f.quote(value)}, podana w pliku mapy dla kolumny ${f.quote(key)}, do niej nie pasuje.`,
    decimal: ({ seen, withPoint, withComma }, f) =>
      `${f.quote(seen.text)} to ${f.money(withPoint)}, jeśli znakiem dziesiętnym jest kropka, i ${f.money(withComma)}, jeśli przecinek, a nic w tabeli tego nie rozstrzyga. Podaj, który to znak.`,
    'two-decimals': ({ point, comma }, f) =>
      `W kwocie ${f.quote(point.text)} znakiem dziesiętnym jest kropka, a w kwocie ${f.quote(comma.text)} przecinek. Podaj, który obowiązuje; wiersze z drugim zostaną odrzucone.`,
    dates: ({ key, seen, dmy, mdy }, f) =>
      `${f.quote(seen.text)} w kolumnie ${f.quote(key)} to ${f.date(dmy)} albo ${f.date(mdy)}, i żadna data w tabeli tego nie rozstrzyga. Podaj, w jakiej kolejności zapisano daty.`,
    'two-orders': ({ key, dmy, mdy }, f) =>
      `W kolumnie ${f.quote(key)} data ${f.quote(dmy.text)} zaczyna się od dnia, a ${f.quote(mdy.text)} od miesiąca. Podaj, w jakiej kolejności zapisano daty; wiersze z inną zostaną odrzucone.`,
    'two-digit-year': ({ key, seen }, f) =>
      `W kolumnie ${f.quote(key)} rok ma dwie cyfry, na przykład ${f.quote(seen.text)}. Podaj kolejność zapisu dat i dopisz po niej 2, jeśli są z tego stulecia.`,
    'turned-dates': ({ key, text, date }, f) =>
      `W kolumnie ${f.quote(key)} jedne daty są tekstem (${f.quote(text.text)}), a inne prawdziwymi datami, których dzień nigdy nie przekracza 12 (${f.quote(date.text)}): arkusz kalkulacyjny najpewniej zamienił dzień z miesiącem. Wyeksportuj tabelę ponownie jako tekst albo podaj, w jakiej kolejności zapisano teksty.`,
    currencies: ({ seen }, f) =>
      `Wymieniono kilka walut, a żadna kolumna nie mówi, który wiersz jest w której: ${f.list(seen.map(({ text }) => f.quote(text)))}. Podaj kolumnę waluty albo jedną walutę dla wszystkich wierszy.`,
  },
  written: (files, f) => `Zapisano: ${f.list(files)}.`,
  replaced: ({ path, rows, gone, column, sum }, f) => {
    const which = column === '' ? '' : ` (${column} ${f.money(sum)})`;
    const lack = gone === 0 ? 'nie brakuje żadnego' : `brakuje: ${f.number(String(gone))}${which}`;
    return `${path}: plik zastąpiono. Liczba wierszy wcześniej: ${f.number(String(rows))}; w nowym ${lack}.`;
  },
  nothingRejectedNow: 'Niczego nie odrzucono; wiersze w pliku rejected.csv pochodzą z innych importów.',
  mapToFillIn: (files, f) =>
    `Nie zaimportowano żadnego wiersza. Zapisano: ${f.list(files)}. Uzupełnij tam to, co wątpliwe, usuń z tych wierszy znak # i podaj ten plik w opcji --map.`,
  nothingRejected: 'Niczego nie odrzucono, więc nie ma pliku rejected.csv.',
  nothingWritten: {
    doubts: 'Niczego nie zapisano: rozstrzygnij w pliku, co niejasne, i podaj go po --map.',
    'dry-run': 'To próba: nie zapisano żadnego wiersza.',
    'no-rows': 'Nie zaimportowano żadnego wiersza.',
  },
  mapComments: (file, f) => ({
    title: [
      `Jak zaimportowano ${f.quote(file)}. Następny taki eksport: samata import PLIK --map TEN-PLIK`,
      'Nasza kolumna: ich nagłówek, numer kolumny, { value: … } dla każdego wiersza albo "-", jeśli jej nie ma.',
    ],
    mayDiffer: '# tak znaleziono; w następnym pliku może być inaczej',
    columns:
      'values: { … } po nagłówku podaje, co oznacza to, co zapisano: { heading: Konto, values: { "6001": staff } }',
    open: 'Wciąż wątpliwe: wpisz, co jest prawidłowe, i usuń znak #.',
    unused: 'Nie zaimportowano:',
  }),
};
