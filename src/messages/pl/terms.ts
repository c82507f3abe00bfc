import type { Messages, Terms } from '../types.ts';
import { format } from './format.ts';

export const severities: Messages['severities'] = {
  error: { one: 'błąd', few: 'błędy', many: 'błędów', other: 'błędu' },
  warning: { one: 'ostrzeżenie', few: 'ostrzeżenia', many: 'ostrzeżeń', other: 'ostrzeżenia' },
  info: { one: 'informacja', few: 'informacje', many: 'informacji', other: 'informacji' },
};

/** In how many projects. */
const IN_PROJECTS = { one: 'projekcie', few: 'projektach', many: 'projektach', other: 'projektu' };
/** How many rows are not explained. */
const NO_ROWS = { one: 'wiersza', few: 'wierszy', many: 'wierszy', other: 'wiersza' };
/** How many findings are gone. */
const GONE = {
  one: 'uwaga z listy bazowej już nie występuje',
  few: 'uwagi z listy bazowej już nie występują',
  many: 'uwag z listy bazowej już nie występuje',
  other: 'uwagi z listy bazowej już nie występuje',
};
const FINDINGS = { one: 'uwaga', few: 'uwagi', many: 'uwag', other: 'uwagi' };

export const terms: Terms = {
  total: 'Ogółem',
  notAvailable: format.notAvailable,
  control: 'Kontrola: różnica między kategoriami a kwotą ogółem',
  asOf: 'Stan na dzień',
  programme: 'Program',
  project: 'Projekt',
  portfolio: 'Kilka projektów',
  period: 'Okres',
  money: 'Finanse',
  indicators: 'Wskaźniki',
  spending: 'Wydatki',
  nextDates: 'Najbliższe terminy',
  findings: 'Uwagi',
  projectRow: 'projekt',
  basis: 'Podstawa prawna',
  severity: 'Waga',
  why: 'Dlaczego',
  mend: 'Co zrobić',
  topics: 'Tematy',
  bug: 'To błąd programu samata, a nie danych. Poniższe informacje pomogą go znaleźć:',
  howFigured: 'Skąd wzięły się poszczególne kwoty',
  unexplained: rows =>
    `Poza tym nie objaśniono tu ${format.count(rows, NO_ROWS)}; wybierz je opcjami --report i --partner.`,
  withErrors: errors =>
    `Dane tego zestawienia zawierają ${format.count(errors, severities.error)}: pokaże ${errors === 1 ? 'go' : 'je'} polecenie „samata check”.`,
  ofPerson: 'Uwaga dotyczy uczestnika: szczegóły pokazuje polecenie „samata check”.',
  summary: ({ error, warning, info, waived, baseline }, projects) => {
    const where = projects === 0 ? '' : ` w ${format.count(projects, IN_PROJECTS)}`;
    const found =
      error + warning + info > 0
        ? `${format.count(error, severities.error)}, ${format.count(warning, severities.warning)}, ${format.count(info, severities.info)}${where}`
        : `Brak ${waived + baseline > 0 ? 'innych ' : ''}uwag${where}`;
    const accepted = [
      ...(waived > 0 ? [`objęte odstępstwem: ${format.number(String(waived))}`] : []),
      ...(baseline > 0 ? [`na liście bazowej: ${format.number(String(baseline))}`] : []),
    ];
    return `${[found, ...(accepted.length > 0 ? [accepted.join(', ')] : [])].join('; ')}.`;
  },
  waived: reason => (reason === '' ? 'objęte odstępstwem' : `objęte odstępstwem: ${reason}`),
  inBaseline: 'na liście bazowej',
  resolved: count => `${format.count(count, GONE)}; opcja --write-baseline zapisuje listę na nowo:`,
  baselineElsewhere: path =>
    `${path}: nie ma tu nic o plikach z tego sprawdzenia. Czy listę bazową zapisano z innego folderu? Uruchom program samata stamtąd.`,
  more: (count, check) => `i jeszcze ${format.count(count, FINDINGS)} reguły ${check}`,
  moreListed: `Z opcją --verbose wymienia się wszystkie, do ${format.number('1000')} każdego rodzaju w projekcie.`,
  badExample: 'Przykład błędu',
  goodExample: 'Ten sam przykład po poprawieniu',
  lineGone: 'nic: tego wiersza już nie ma',
  waive: 'Jeśli jest to prawidłowe, uzasadnij to odstępstwem w project.yaml (samata explain waivers)',
  waiveReason: 'dlaczego jest to prawidłowe i kto wyraził zgodę',
  deadline: (what, report) => (report === null ? what : `${what}, sprawozdanie ${report}`),
  personsNotTold:
    'Z opcją --suppress-below uwag o uczestnikach nie podaje się tutaj ani nie liczy: pokazuje je polecenie „samata check”.',
  written: file => `zapisano: ${file}`,
  progress: {
    reading: (file, part) => `odczyt ${file}${part === null ? '' : `: ${part}\u00a0%`}`,
    projects: (done, of, part) => `wczytane projekty: ${done} z ${of}, ${part}\u00a0%`,
    writing: (file, rows) => `zapis ${file}, wierszy: ${format.number(String(rows))}`,
  },
  converting: {
    refused: 'Nic nie zapisano: najpierw popraw to, co wymieniono, bo zginęłoby albo stałoby się czymś innym.',
    told: 'Przeniesiono, ale nie widać już, jak było:',
    comments: count => `Komentarze definicji nie zostały przeniesione (było ich: ${format.number(String(count))}).`,
    sheets: names => `Pominięto arkusze, które nie są częścią projektu: ${names.join(', ')}.`,
    ledgers: (files, toSheets) =>
      `${toSheets ? 'Jeden arkusz' : 'Plik expenses.csv'} zawiera kolejno wiersze plików: ${files.join(', ')}; nie wiadomo już, z którego pliku pochodzi wiersz.`,
    outside: files => `Wskazano, ale nie skopiowano, bo leży poza folderem projektu: ${files.join(', ')}.`,
  },
  watching: 'Po każdym zapisie sprawdzanie zacznie się od nowa; kończy je Ctrl+C.',
  leftOut: columns => `Pominięto kolumny bez żadnej wartości: ${columns.join(', ')}.`,
};

const WRITE_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'nie można tam utworzyć folderu ani pliku',
  EACCES: 'brak uprawnień do zapisu w tym miejscu',
  EPERM: 'brak uprawnień do zapisu w tym miejscu',
  EROFS: 'dysk jest tylko do odczytu',
  ENOSPC: 'dysk jest pełny',
  EEXIST: 'w miejscu folderu jest plik',
  ENOTDIR: 'w miejscu folderu jest plik',
  EISDIR: 'taką nazwę ma folder',
  ENAMETOOLONG: 'nazwa jest za długa',
};

/** Why nothing can be written into a workbook. */
const EDIT_REASONS = {
  ending: 'uwagi wpisuje się tylko do skoroszytów XLSX; najpierw zapisz go jako „Skoroszyt programu Excel (*.xlsx)”',
  folder: 'to folder; podaj sam skoroszyt',
  old: 'to skoroszyt w starym formacie (.xls), bez względu na nazwę; zapisz go jako „Skoroszyt programu Excel (*.xlsx)”',
  encrypted: 'skoroszyt jest chroniony hasłem; zapisz go bez hasła',
  broken:
    'plik jest uszkodzony albo nie jest skoroszytem; otwórz go w arkuszu kalkulacyjnym i zapisz ponownie jako XLSX',
  twice: 'dwie jego części mają tę samą nazwę; otwórz go w arkuszu kalkulacyjnym i zapisz ponownie jako XLSX',
  large: 'skoroszyt jest za duży; pozostaw w nim tylko potrzebne wiersze',
  strict:
    'to skoroszyt „Strict Open XML”, w którym nie ma takich notatek; zapisz go jako „Skoroszyt programu Excel (*.xlsx)”',
} as Readonly<Record<string, string>>;

/** The same of a form, where it is said otherwise. */
const FILL_REASONS = {
  ...EDIT_REASONS,
  ending: 'wypełnić można tylko skoroszyt XLSX; najpierw zapisz go jako „Skoroszyt programu Excel (*.xlsx)”',
  large: 'skoroszyt jest za duży, aby go wypełnić',
  strict:
    'to skoroszyt „Strict Open XML”, do którego nic się nie wpisuje; zapisz go jako „Skoroszyt programu Excel (*.xlsx)”',
} as Readonly<Record<string, string>>;

const meant = (nearest: string) => (nearest === '' ? '' : ` Czy chodziło o ${nearest}?`);

export const obstacles: Messages['obstacles'] = {
  usage: ({ message = '' }) => message,
  'path-missing': ({ path = '' }) => `${path}: nie ma takiego pliku ani folderu.`,
  'path-denied': ({ path = '' }) => `${path}: nie można otworzyć; sprawdź uprawnienia do pliku albo folderu.`,
  'no-project': ({ path = '' }) =>
    `${path}: nie ma tu projektu. Projekt to folder z plikiem project.yaml albo skoroszyt z arkuszem „Projekt”; tworzy go polecenie „samata init”.`,
  'no-project-sheet': ({ path = '' }) =>
    `${path}: nie ma arkusza „Projekt”, dzięki któremu skoroszyt jest projektem. Nazwij tak ten arkusz albo wskaż folder projektu, do którego skoroszyt należy.`,
  'named-otherwise': ({ path = '' }) =>
    `${path}: to skoroszyt Excela, choć ma inne rozszerzenie. Zmień nazwę tak, aby kończyła się na .xlsx.`,
  'with-macros': ({ path = '' }) =>
    `${path}: to skoroszyt z makrami. Zapisz go jako „Skoroszyt programu Excel (*.xlsx)” i podaj ten plik.`,
  'table-of-project': ({ path = '' }) =>
    `${path}: to tabela projektu, a nie osobny projekt. Wskaż folder tego projektu.`,
  'unknown-report': ({ name = '', known = '' }) => `Nie ma zestawienia „${name}”. Dostępne: ${known}.`,
  'unknown-check': ({ name = '', nearest = '' }) =>
    `Nie ma reguły ani tematu „${name}”.${meant(nearest)} Pełną listę podaje polecenie „samata explain”.`,
  'unknown-indicator': ({ name = '', nearest = '' }) =>
    `Żaden wskaźnik wspólny nie ma kodu „${name}” ani takich słów w nazwie.${meant(nearest)} Kody podaje polecenie „samata indicators”.`,
  'unknown-partner': ({ partner = '', known = '' }) =>
    `Nie ma partnera „${partner}”.${known === '' ? '' : ` Partnerzy projektu: ${known}.`}`,
  'unknown-period': ({ report = '', known = '' }) =>
    `Nie ma sprawozdania nr ${report}.${known === '' ? ' Projekt nie ma okresów sprawozdawczych.' : ` Dostępne numery: ${known}.`}`,
  'not-submitted': ({ report = '', path = '' }) =>
    `Sprawozdanie ${report} nie zostało złożone: podaj w ${path} datę złożenia (submitted), a potem zamknij sprawozdanie.`,
  'submitted-later': ({ report = '', submitted = '', day = '' }, f) =>
    `Sprawozdanie ${report} złożono ${f.date(submitted)}, a więc po ${f.date(day)}: zamknij je bez opcji --as-of albo na późniejszy dzień.`,
  registered: ({ report = '' }) =>
    `Sprawozdania ${report} nie można zamknąć: nigdzie nie podano, kiedy wydatki ujęto w księgach, więc kursy wymiany pozostają wstępne.`,
  'not-reported': ({ report = '', path = '' }) =>
    `Sprawozdanie ${report} ma wstępne kursy wymiany: podaj w ${path}, kiedy przekazano je partnerowi wiodącemu (reported), a potem zamknij sprawozdanie.`,
  'unknown-programme': ({ programme = '', nearest = '', known = '' }) =>
    `Nie ma programu „${programme}”.${meant(nearest)} Dostępne: ${known}.`,
  'bad-baseline': ({ path = '' }) =>
    `${path}: to nie jest lista bazowa, którą odczytuje ta wersja programu samata. Zapisuje ją polecenie „samata check --write-baseline PLIK”.`,
  'bad-date': ({ text = '' }) => `„${text}” nie jest datą. Podaj ją w postaci 2019-02-28 albo wpisz today.`,
  'bad-format': ({ format = '', known = '' }) =>
    `${format}: rozszerzenie nie określa formatu. Podaj plik z rozszerzeniem ${known} albo opcję --format.`,
  'needs-folder': ({ path = '' }) =>
    `${path}: kilka tabel CSV wymaga osobnego folderu; podaj jego nazwę z ukośnikiem na końcu, na przykład -o zestawienia/.`,
  'needs-file': ({ format = '' }) =>
    `Skoroszytu nie można wypisać na ekranie: podaj plik opcją -o, na przykład -o zestawienie.${format}.`,
  'only-csv': ({ format = '' }) =>
    `Opcja --csv określa sposób zapisu CSV, a --format ${format} to inny format: pomiń jedną z tych opcji.`,
  'bad-epoch': ({ text = '' }, f) =>
    `SOURCE_DATE_EPOCH ma wartość ${f.quote(text)}: podaj całkowitą liczbę sekund od 1970-01-01, bez znaku, albo pomiń tę zmienną.`,
  'only-dates': () => 'Kalendarz zawiera tylko terminy: w tym formacie zapisuje się wyłącznie „samata report dates”.',
  exists: ({ path = '' }) => `${path}: już istnieje; zastąpić można opcją --force.`,
  'is-input': ({ path = '' }) =>
    `${path}: ten plik odczytano w tym samym przebiegu i nie można go zastąpić; podaj inną nazwę.`,
  twice: ({ path = '' }) => `${path}: tę nazwę mają dwa pliki wynikowe; podaj inną nazwę dla jednego z nich.`,
  'cannot-write': ({ path = '', reason = '' }) => `${path}: nie można zapisać: ${WRITE_REASONS[reason] ?? reason}.`,
  'cannot-write-output': ({ reason = '' }) =>
    `standardowe wyjście: nie można zapisać: ${WRITE_REASONS[reason] ?? reason}.`,
  'too-many-rows': ({ rows = '' }, f) =>
    `Arkusz mieści ${f.number('1048576')} wierszy; ta tabela ma ich więcej niż ${f.number(rows)}. Wybierz format CSV albo jedno sprawozdanie lub jednego partnera.`,
  'too-large': ({ path = '' }, f) =>
    `${path}: sumy przekraczają ${f.money('90071992547409.91')}, a tylko do tej kwoty samata liczy co do centa.`,
  'several-projects': ({ path = '' }) => `${path}: jest tu kilka projektów; podaj jeden z nich.`,
  'no-amendments': ({ path = '' }) =>
    `${path}: nie podano aneksów do porównania. Wymień je w części amendments albo podaj dwie definicje: samata diff STARA NOWA.`,
  'needs-new': ({ path = '' }) => `${path}: podaj także, z czym porównać: samata diff STARA NOWA.`,
  'no-git': () => 'Program git nie jest zainstalowany albo nie można go znaleźć; wymaga go zapis git:WERSJA:ŚCIEŻKA.',
  'no-repository': ({ path = '' }) => `${path}: ten folder nie należy do repozytorium git.`,
  'bad-revision': ({ path = '' }) => `${path}: podaj to jako git:WERSJA:ŚCIEŻKA, na przykład git:HEAD~1:moj-projekt.`,
  'unknown-revision': ({ revision = '' }) => `W tym repozytorium git nie ma wersji „${revision}”.`,
  'not-in-revision': ({ path = '', revision = '' }) =>
    `${path}: nie było tego w wersji „${revision}”; ścieżki liczy się od bieżącego folderu.`,
  'cannot-annotate': ({ path = '', reason = '' }) => `${path}: ${EDIT_REASONS[reason] ?? EDIT_REASONS.broken}.`,
  'cannot-fill': ({ path = '', reason = '' }) => `${path}: ${FILL_REASONS[reason] ?? FILL_REASONS.broken}.`,
  'names-alone': () => '--names wypisuje nazwy liczb na ekran: pomiń -o, --format i --csv albo --names.',
  'form-output': () =>
    'Wypełniony formularz zapisuje się w osobnym skoroszycie: podaj opcją -o jeden plik zakończony na .xlsx, na przykład -o wypelniony.xlsx, i pomiń --format oraz --csv.',
  'no-project-of': ({ path = '' }) =>
    `${path}: nie należy do żadnego projektu. Umieść go obok pliku project.yaml pod nazwą expenses.xlsx albo w tamtejszym folderze expenses/; tabele o innym układzie wczytuje polecenie „samata import”.`,
  'would-be-table': ({ path = '' }) =>
    `${path}: od teraz byłby odczytywany jako tabela projektu; podaj inne miejsce albo inną nazwę.`,
  'needs-xlsx': ({ path = '' }) =>
    `${path}: skoroszyt z uwagami zapisuje się w formacie XLSX; podaj plik z tym rozszerzeniem.`,
  'template-xlsx': ({ path = '' }) =>
    `${path}: skoroszyt do wypełnienia zapisuje się w formacie XLSX; podaj nazwę zakończoną na .xlsx albo folder.`,
  'import-csv': ({ path = '' }) =>
    `${path}: import zapisuje plik CSV; po --to podaj nazwę zakończoną na .csv albo folder.`,
  'import-folder': ({ path = '' }) =>
    `${path}: z kilku plików powstaje rejestr z kilku plików; po --to podaj folder, na przykład expenses/.`,
  'import-one-file': () => '--write-map zapisuje ustalenia o jednym pliku; podaj jeden plik.',
  'import-maps': () => 'Podaj --map raz dla wszystkich plików albo raz dla każdego, w tej samej kolejności.',
  'import-no-project': ({ path = '' }) =>
    `${path}: nie ma tu project.yaml, a więc nie ma rejestru, do którego można importować. Uruchom samata w folderze projektu albo podaj miejsce po --to.`,
  'import-check-first': ({ path = '' }) =>
    `${path}: nie można odczytać projektu albo jego rejestru, więc nie wiadomo, które wiersze już w nim są. Uruchom „samata check” i popraw to najpierw.`,
  'import-empty-ledger': ({ path = '', folder = '' }) =>
    `${path}: to rejestr bez wierszy, a tylko on byłby czytany. Usuń go (w skoroszycie projektu: tylko arkusz wydatków); rejestrem będzie wtedy zawartość folderu ${folder}/.`,
  'import-two-ledgers': ({ path = '', folder = '' }) =>
    `${path}: rejestr już jest, a z dwóch czytany jest tylko jeden. Przenieś go do folderu ${folder}/, w którym każdy eksport ma własny plik, albo importuj w inne miejsce, podane po --to.`,
  'import-rejected': ({ path = '' }) =>
    `${path}: to nie jest lista odrzuconych wierszy, więc nie można jej uzupełnić. Zmień nazwę tego pliku albo go usuń.`,
  'import-replaces': ({ path = '', rows = '', column = '', sum = '' }, f) =>
    `${path}: są tu wiersze, których ten import nie zawiera: ${f.number(rows)}${column === '' ? '' : ` (${column} ${f.money(sum)})`}. To zatem inny eksport. Zmień nazwę importowanego pliku, aby stanął obok tego, albo podaj ten plik po --to razem z --force, a zostanie zastąpiony.`,
  'import-no-table': ({ path = '' }) =>
    `${path}: to nie jest tabela samata, więc nie wiadomo, co by z nią zginęło. Podaj ten plik po --to razem z --force, a zostanie zastąpiony.`,
  'import-changed': ({ path = '' }) =>
    `${path}: plik zmienił się w trakcie czytania. Zamknij program, który go zapisuje, i importuj ponownie.`,
  'bad-import-map': ({ path = '' }) =>
    `${path}: według tego pliku mapy nie można importować. Przykład pokazuje „samata explain import”.`,
  'watch-is-text': () => 'Z opcją --watch wynik jest tylko tekstem: pomiń --format.',
  'cannot-watch': ({ path = '' }) => `${path}: zmian nie można śledzić; sprawdź uprawnienia albo pomiń --watch.`,
  'one-at-a-time': ({ path = '', found = '' }) =>
    `${path}: jest tu kilka projektów, a „samata convert” bierze po jednym: ${found}.`,
  'no-target': ({ path = '' }) =>
    `${path}: „samata convert” zapisuje skoroszyt, którego nazwa kończy się na .xlsx, albo folder.`,
  'folder-in-use': ({ path = '', files = '' }) =>
    `${path}: są tu już pliki projektu: ${files}. Podaj inny folder; z --force istniejące pliki zostają nadpisane.`,
  'would-mingle': ({ path = '', files = '' }) =>
    `${path}: zostałyby tu i stałyby się częścią zapisanego projektu: ${files}. Usuń je albo podaj inny folder.`,
  'one-project': ({ option = '' }) => `Opcja ${option} dotyczy jednego projektu; podaj jeden projekt, a nie kilka.`,
};
