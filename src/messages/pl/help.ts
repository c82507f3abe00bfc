import type { HelpTexts } from '../help.ts';

const meantOf = (meant: string) => (meant === '' ? '' : ` Czy chodziło o ${meant}?`);

/** The texts of `--help`; each example is one that a person would type. */
export const help: HelpTexts = {
  samata: {
    summary: 'Sprawdza i rozlicza projekty EFS i Interreg z dokładnością do centa.',
    examples: `  samata init moj-projekt
  samata check moj-projekt
  samata report all moj-projekt -o zestawienia/
  samata explain funding/rate-above-cap`,
  },
  check: {
    summary: 'Sprawdź projekty: finansowanie, budżety, daty, wydatki.',
    examples: `  samata check                               projekt w tym folderze
  samata check projekty/                     wszystkie projekty w folderze
  samata check --watch moj-projekt           ponownie po każdym zapisie
  samata check --format json --fail-on warning projekty/ > uwagi.json
  samata check --format sarif projekty/ > samata.sarif
  samata check projekty/ --write-baseline znane.json
  samata check projekty/ --baseline znane.json`,
  },
  report: {
    summary:
      'Sporządź zestawienie: budget, claim, cofinancing, partners, absorption, expenses, indicators, classification, assets, participants, dates, changes, portfolio, council albo all.',
    examples: `  samata report cofinancing
  samata report all moj-projekt -o zestawienia/ -o zestawienia/razem.xlsx
  samata report claim moj-projekt --report 2 --verbose
  samata report expenses moj-projekt --report 2 --partner LP -o wydatki.csv
  samata report expenses moj-projekt --csv excel -o wydatki.csv
  samata report participants moj-projekt --suppress-below 5 -o uczestnicy.xlsx
  samata report all moj-projekt --template formularz.xlsx -o wypelniony.xlsx
  samata report claim moj-projekt --names                 jak nazywają się znaczniki formularza
  samata report dates moj-projekt -o terminy.ics
  samata report all moj-projekt --format md > komentarz.md
  samata report council projekty/ -o rada.xlsx
  samata report budget moj-projekt --format json | jq .totals.amount`,
  },
  diff: {
    summary: 'Porównaj dwie definicje albo aneksy jednej: co się zmienia i czyja zgoda jest potrzebna.',
    examples: `  samata diff moj-projekt                    według aneksów
  samata diff git:HEAD~1:moj-projekt moj-projekt
  samata diff moj-projekt/przed-aneksem-1.yaml moj-projekt/project.yaml -o zmiany.xlsx`,
  },
  show: {
    summary: 'Pokaż projekt na jednym ekranie: finanse, stopy, wskaźniki, najbliższe terminy, uwagi.',
    examples: `  samata show moj-projekt
  samata show moj-projekt --as-of 2018-02-28`,
  },
  close: {
    summary: 'Zamknij złożone sprawozdanie: każda późniejsza zmiana jego kwot spowoduje uwagę.',
    examples: `  samata close 2 moj-projekt`,
  },
  init: {
    summary: 'Załóż projekt: definicja z objaśnieniami i puste tabele albo skoroszyt do wypełnienia, bez żadnych uwag.',
    examples: `  samata init moj-projekt
  samata init moj-projekt --programme interreg-v-a-lt-pl
  samata init nasze-uslugi --programme esf-lt-2014-2020
  samata init moj-projekt --workbook         jeden plik Excela z listami i przykładem`,
  },
  annotate: {
    summary: 'Zwróć skoroszyt z uwagami w komórkach: notatki, kolory i arkusz ze spisem.',
    examples: `  samata annotate project.xlsx -o sprawdzone.xlsx
  samata annotate moj-projekt/expenses.xlsx -o sprawdzone.xlsx
  samata annotate moj-projekt/expenses/2019-1.xlsx -o sprawdzone.xlsx --force`,
  },
  import: {
    summary:
      'Importuj nieuporządkowaną tabelę, na przykład eksport z księgowości albo urzędową listę: o to, czego nie da się dowieść, samata pyta, i żaden wiersz nie ginie.',
    examples: `  samata import eksport.csv --as expenses --dry-run       jak i dlaczego byłaby czytana
  samata import eksport.csv --as expenses --write-map ksiegi.yaml
  samata import q2.csv q3.csv --as expenses --map ksiegi.yaml
  samata import wskazniki.xlsx --as achievements
  samata import operacje.csv --as list --to region/list.csv`,
  },
  convert: {
    summary: 'Zamień skoroszyt na folder plików tekstowych albo folder na skoroszyt, bez żadnej straty.',
    examples: `  samata convert moj-projekt moj-projekt.xlsx
  samata convert moj-projekt.xlsx moj-projekt/
  samata convert moj-projekt project.xlsx --lang en`,
  },
  explain: {
    summary: 'Objaśnij regułę albo temat; bez nazwy: spis wszystkich.',
    examples: `  samata explain
  samata explain expense/paid-outside-period
  samata explain rounding`,
  },
  indicators: {
    summary:
      'Znajdź wskaźniki wspólne według kodu albo słowa: nazwy, jednostka, podstawa prawna; bez nich: listy według okresu i funduszu.',
    examples: `  samata indicators
  samata indicators CO01
  samata indicators kwalifikacje
  samata indicators LT-PL 2.2.O.1 --format json`,
  },
  programmes: {
    summary: 'Pokaż zasady programu: każda wartość z podstawą prawną i statusem; bez nazwy: spis programów.',
    examples: `  samata programmes
  samata programmes interreg-vi-a-lt-pl
  samata programmes ./nasz-program.yaml         własne zasady albo to, co w nich poprawić
  samata programmes generic-2021-2027 --format json | jq .programme.cap`,
  },
  schema: {
    summary:
      'Wypisz schemat JSON, według którego edytor sprawdza i uzupełnia definicję albo zasady programu, lub schemat wyniku polecenia check.',
    examples: `  samata schema > project.schema.json
  samata schema programme > nasz-program.schema.json
  samata schema check > uwagi.schema.json`,
  },
  completion: {
    summary: 'Wypisz skrypt, który uzupełnia w powłoce polecenia, opcje, zestawienia i reguły.',
    examples: `  eval "$(samata completion bash)"              w ~/.bashrc
  eval "$(samata completion zsh)"               w ~/.zshrc, po compinit
  samata completion fish | source               w ~/.config/fish/config.fish`,
  },
  examples: 'Przykłady:',
  path: 'foldery projektów, definicje, skoroszyty albo foldery z projektami (domyślnie: ten folder)',
  reportName:
    'budget, claim, cofinancing, partners, absorption, expenses, indicators, classification, assets, participants, dates, changes, portfolio, council albo all',
  old: 'folder projektu, definicja, skoroszyt albo git:WERSJA:ŚCIEŻKA; jeśli jedyne, projekt, którego aneksy są porównywane (domyślnie: ten folder)',
  new: 'z czym porównać: folder projektu, definicja, skoroszyt albo git:WERSJA:ŚCIEŻKA',
  convertSource: 'projekt: jego folder, definicja albo skoroszyt',
  convertTarget: 'skoroszyt (nazwa kończy się na .xlsx), w innym razie folder',
  dir: 'gdzie (domyślnie: ten folder)',
  topic: 'reguła, na przykład funding/sum-differs, albo temat, na przykład rounding',
  indicator: 'kod, na przykład CO44 albo R.B.024, albo słowa z nazwy',
  programmeId: 'program, na przykład interreg-vi-a-lt-pl, albo ścieżka własnego programu',
  baseline: 'nie licz ani nie podawaj uwag, które są w tym pliku; opcja --verbose je podaje',
  writeBaseline: 'zapisz uwagi do tego pliku, dla opcji --baseline',
  schemaName: 'czego dotyczy schemat',
  shell: 'dla której powłoki',
  format: 'format wyniku',
  watch: 'sprawdza ponownie po każdym zapisie, wynikiem jest tekst; kończy Ctrl+C',
  failOn: 'najniższa waga, przy której kod wyjścia to 1',
  csv: 'zapisz CSV tak, jak go otwiera ten program: średniki i przecinki dziesiętne',
  output: 'plik, którego rozszerzenie określa format, albo folder (z ukośnikiem); można podać kilka razy',
  force: 'zastąp istniejące pliki',
  reportNo: 'tylko to sprawozdanie; kwoty narastająco obejmują sprawozdania do niego włącznie',
  partner: 'tylko wiersze tego partnera',
  formToFill:
    'własny formularz XLSX do wypełnienia, ze znacznikami takimi jak {{claim.LP.staff.this}}: „samata explain forms”',
  figureNames: 'nazwy liczb i ich wartości zamiast zestawienia: do opcji --template',
  suppressBelow: 'ukryj liczby uczestników mniejsze niż podana i to, co by je zdradziło',
  annotated: 'skoroszyt Excela: cały projekt albo jedna z jego tabel',
  annotatedOutput: 'skoroszyt do zapisania: kopia, w której wszystko inne zostaje bez zmian',
  importFile: 'tabele do importu: CSV, TSV albo Excel',
  importAs: 'co zawierają',
  importTo: 'plik CSV albo folder (domyślnie: expenses/NAZWA.csv albo tabela obok definicji)',
  importMap: 'co ustalono o tabeli i która kolumna jest która; można podać raz dla każdego pliku',
  writeMap: 'zapisz ustalenia do tego pliku, dla opcji --map',
  dryRun: 'pokaż, jak tabele byłyby czytane, i niczego nie zapisuj',
  programme: 'program, od którego zasad zacząć',
  workbook: 'jeden skoroszyt Excela do wypełnienia zamiast folderu z plikami',
  lang: 'język komunikatów i zestawień',
  asOf: 'pomiń to, co jest późniejsze niż ten dzień (RRRR-MM-DD albo today)',
  noColor: 'bez kolorów',
  quiet: 'podaj tylko to, o co proszono',
  verbose: 'podaj, co odczytano; zestawienie jako tekst albo JSON objaśnia każdą kwotę: wiersze, zasadę i zaokrąglenie',
  wholeNumber: 'Musi to być liczba całkowita, na przykład 2.',
  commander: {
    titles: {
      'Usage:': 'Użycie:',
      'Arguments:': 'Argumenty:',
      'Options:': 'Opcje:',
      'Commands:': 'Polecenia:',
    },
    help: 'pokaż tę pomoc',
    helpCommand: 'help [polecenie]',
    version: 'pokaż wersję',
    choices: 'do wyboru',
    otherwise: 'domyślnie',
    slots: {
      options: 'opcje',
      command: 'polecenie',
      check: 'reguła',
      topic: 'temat',
      code: 'kod',
      word: 'słowo',
      date: 'data',
      dir: 'folder',
      file: 'plik',
      folder: 'folder',
      format: 'format',
      id: 'id',
      language: 'język',
      level: 'waga',
      n: 'n',
      name: 'nazwa',
      new: 'nowa',
      no: 'nr',
      old: 'stara',
      path: 'ścieżka',
      program: 'program',
      report: 'nr',
      shell: 'powłoka',
      table: 'tabela',
      source: 'źródło',
      target: 'cel',
      what: 'co',
    },
    wrong: {
      unknownOption: (word, meant) => `Nie ma opcji ${word}.${meantOf(meant)}`,
      unknownCommand: (word, meant) => `Nie ma polecenia ${word}.${meantOf(meant)} Pełną listę podaje „samata --help”.`,
      missingArgument: word => `Brakuje argumentu ${word}. Sposób zapisu pokazuje „--help”.`,
      optionMissingArgument: word => `Po opcji ${word} brakuje wartości.`,
      excessArguments: word => `Polecenie ${word} przyjmuje mniej argumentów. Sposób zapisu pokazuje „--help”.`,
      invalidArgument: (word, value, expected) => `${word} nie może mieć wartości ${value}. ${expected}`,
      oneOf: choices => `Do wyboru: ${choices}.`,
    },
  },
};
