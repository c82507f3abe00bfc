import { EXPENSE_COLUMNS } from '../../model/columns.ts';
import type { CountedFrom, DeadlineId, Missing } from '../../model/deadline.ts';
import type { ChangeReason } from '../../model/project.ts';
import type { NoteArgs } from '../../model/table.ts';
import type { Format, Plural, TableMessages } from '../types.ts';
import { line, listed } from './checks/words.ts';
import { LINES } from './lines.ts';
import { madeFrom } from './sources.ts';
import { UNITS } from './units.ts';

export const reports: TableMessages['reports'] = {
  budget: 'Budżet',
  claim: 'Wniosek o płatność',
  absorption: 'Wykorzystanie środków',
  cofinancing: 'Współfinansowanie',
  partners: 'Partnerzy',
  expenses: 'Wydatki',
  indicators: 'Wskaźniki',
  classification: 'Klasyfikacja ekonomiczna',
  assets: 'Środki trwałe',
  participants: 'Uczestnicy',
  dates: 'Terminy',
  changes: 'Zmiany',
  portfolio: 'Portfel projektów',
  council: 'Przegląd dla rady',
};

const ledger = Object.fromEntries(EXPENSE_COLUMNS.map(({ key, heading }) => [key, heading.pl]));

export const columns: TableMessages['columns'] = {
  ...ledger,
  portfolio: 'Portfel',
  project: 'Projekt',
  item: 'Pozycja',
  unit: 'Jednostka',
  price: 'Cena',
  flat: 'Stawka ryczałtowa',
  flat_of: 'od',
  amount: 'Kwota',
  closure: 'Zamknięcie',
  source: 'Źródło',
  of: 'Część',
  planned: 'Planowane',
  planned_rate: 'Planowane %',
  so_far: 'Narastająco',
  so_far_rate: 'Narastająco %',
  certified: 'Poświadczone',
  certified_rate: 'Poświadczone %',
  difference: 'Pozostało',
  cap: 'Maks. poziom',
  kind: 'Rodzaj',
  key: 'Pozycja',
  budget: 'Budżet',
  remaining: 'Pozostało',
  previous_parked: 'Odłożone wcześniej',
  this_taken_up: 'Ponownie ujęte teraz',
  certified_previous: 'Poświadczone wcześniej',
  certified_this: 'Poświadczone teraz',
  certified_so_far: 'Poświadczone narastająco',
  period: 'Okres',
  plan: 'Plan',
  spent: 'Wydano',
  plan_cumulative: 'Plan narastająco',
  spent_cumulative: 'Wydano narastająco',
  forecast: 'Prognoza',
  received: 'Otrzymano',
  receivable: 'Do otrzymania',
  rate: 'Kurs',
  rate_month: 'Kurs za',
  declared_eur: 'Zadeklarowano (EUR)',
  deducted_eur: 'Potrącenie (EUR)',
  certified_eur: 'Poświadczono (EUR)',
  eu_share: 'Udział UE',
  own_share: 'Wkład własny',
  code: 'Kod',
  name: 'Nazwa',
  type: 'Typ',
  baseline: 'Wartość bazowa',
  target: 'Wartość docelowa',
  previous: 'Wcześniej',
  this: 'To sprawozdanie',
  cumulative: 'Łącznie',
  year: 'Rok',
  women: 'Kobiety',
  men: 'Mężczyźni',
  other: 'Inne osoby',
  total: 'Ogółem',
  incomplete: 'Niekompletne',
  percent: '%',
  evidence: 'Dowód',
  date: 'Data',
  what: 'Termin',
  from: 'Liczony od',
  basis: 'Podstawa prawna',
  missing: 'Jeszcze nieznane',
  amendment: 'Aneks',
  old: 'Było',
  change: 'Zmiana',
  new: 'Jest',
  cumulative_percent: 'Łącznie %',
  verdict: 'Zgoda',
  title: 'Tytuł',
  programme: 'Program',
  measure: 'Przedsięwzięcie',
  eu: 'UE',
  national: 'Krajowe',
  own: 'Własne',
  granted: 'Przyznano',
  paid: 'Wypłacono',
  end: 'Koniec',
  indicators_reached: 'Osiągnięte wskaźniki',
  findings: 'Uwagi',
  allocation: 'Alokacja',
  rest: 'Do przyznania',
};

export const period: TableMessages['period'] = key => (key === 'p0' ? 'Przygotowanie' : `Okres ${key.slice(1)}`);

const DEADLINE_WORDS = {
  'report-due': 'złożenie sprawozdania',
  control: 'decyzja kontrolera',
  payment: 'płatność na rzecz beneficjenta',
  'payments-until': 'ostatni dzień płatności',
  retention: 'koniec przechowywania dokumentów',
  durability: 'koniec okresu trwałości',
} as const satisfies Readonly<Record<DeadlineId, string>>;

const FROM_WORDS = {
  'period-end': 'końca okresu sprawozdawczego',
  submitted: 'złożenia sprawozdania',
  'report-due': 'terminu złożenia sprawozdania',
  contract: 'umowy',
  'project-end': 'zakończenia projektu',
  'last-payment': '31 grudnia roku ostatniej płatności',
  accounts: '31 grudnia po złożeniu zestawienia wydatków z płatnością końcową',
  'final-payment': 'płatności końcowej',
} as const satisfies Readonly<Record<CountedFrom, string>>;

const MISSING_WORDS = {
  submitted: 'data złożenia sprawozdania',
  'final-payment': 'płatność końcowa, w payments.csv',
  total: 'wartość projektu ogółem',
  'project-end': 'data zakończenia projektu',
} as const satisfies Readonly<Record<Missing, string>>;

export const words: TableMessages['words'] = {
  unit: UNITS,
  line: LINES,
  'flat-of': { staff: 'kosztów personelu', direct: 'kosztów bezpośrednich' },
  'indicator-type': { output: 'produkt', result: 'rezultat' },
  'expense-status': {
    declared: 'zadeklarowane',
    certified: 'poświadczone',
    parked: 'odłożone',
    rejected: 'odrzucone',
  },
  method: { real: 'koszty rzeczywiste', depreciation: 'amortyzacja', 'in-kind': 'wkład niepieniężny' },
  'claim-kind': { category: 'kategoria', source: 'źródło' },
  'absorption-period': { 'no-report': 'jeszcze bez sprawozdania', preparation: 'przygotowanie', closure: 'zamknięcie' },
  deadline: DEADLINE_WORDS,
  'deadline-from': FROM_WORDS,
  'deadline-missing': MISSING_WORDS,
  'indicator-status': {
    'not-started': 'nierozpoczęty',
    'on-track': 'zgodnie z planem',
    late: 'opóźniony',
    reached: 'osiągnięty',
    exceeded: 'przekroczony',
  },
  'change-kind': {
    line: 'pozycja',
    category: 'kategoria',
    partner: 'partner',
    fund: 'fundusz',
    total: 'wartość ogółem',
  },
  'portfolio-kind': {
    project: 'projekt',
    measure: 'przedsięwzięcie',
    source: 'źródło',
    'no-measure': 'bez przedsięwzięcia',
    strategy: 'wszystkie przedsięwzięcia',
    programme: 'program',
    year: 'rok',
    'no-year': 'jeszcze bez roku',
    operation: 'tylko na liście',
  },
  verdict: { free: 'niepotrzebna', secretariat: 'sekretariat', committee: 'komitet' },
};

const WHO = {
  free: 'niczyja zgoda nie jest potrzebna',
  secretariat: 'potrzebna jest zgoda sekretariatu',
  committee: 'potrzebna jest zgoda komitetu',
};
const BETWEEN = { category: 'kategoriami', partner: 'partnerami', workpackage: 'pakietami zadań' };
const BECAUSE: Readonly<Record<ChangeReason, string>> = {
  locked: 'zmienia się kategoria, której nie wolno zmieniać',
  total: 'rośnie wartość projektu ogółem',
  fund: 'rośnie kwota z funduszu',
  partners: 'partner przystępuje albo rezygnuje',
  above: 'zmiana przekracza granicę zasady',
  within: 'zmiana mieści się w granicy zasady',
  free: 'nic nie przesuwa się między tym, czego dotyczy zasada',
  'not-computed': 'jedna z kwot nie jest znana',
};

const figure = (text: string | null, f: Format) => (text === null ? f.notAvailable : f.money(text));

/** What is measured against the rule's percentage. */
function measured({ moved, measure }: NoteArgs['verdict'], f: Format): string {
  if (measure === null) return '';
  const { unit, amount, of, share, allowed } = measure;
  const figures = `${share === null ? f.notAvailable : f.percent(share)} z ${figure(of, f)} (dopuszczalna zmiana: ${figure(allowed, f)})`;
  if (unit !== null) return `; ${line(unit, f)} zmienia się o ${figure(amount, f)}, czyli ${figures}`;
  return `${amount === moved ? '' : `, razem z wcześniejszymi ${figure(amount, f)}`}, czyli ${figures}`;
}

const ROWS_OF_NOTHING: Plural = {
  one: 'wiersz nie należy',
  few: 'wiersze nie należą',
  many: 'wierszy nie należy',
  other: 'wiersza nie należy',
};
const ROWS_UNDECIDED: Plural = {
  one: 'wiersz jest nierozstrzygnięty',
  few: 'wiersze są nierozstrzygnięte',
  many: 'wierszy jest nierozstrzygniętych',
  other: 'wiersza jest nierozstrzygnięte',
};
const IN_ROWS: Plural = { one: 'wierszu', few: 'wierszach', many: 'wierszach', other: 'wiersza' };
const PAYMENTS_OF_NOBODY: Plural = {
  one: 'płatność nie wskazuje partnera i wchodzi',
  few: 'płatności nie wskazują partnera i wchodzą',
  many: 'płatności nie wskazuje partnera i wchodzi',
  other: 'płatności nie wskazuje partnera i wchodzi',
};
const OPERATIONS: Plural = {
  one: 'operacja z list.csv nie jest tu projektem',
  few: 'operacje z list.csv nie są tu projektami',
  many: 'operacji z list.csv nie jest tu projektami',
  other: 'operacji z list.csv nie jest tu projektami',
};
const OPERATIONS_IN: Plural = {
  one: 'operacja z list.csv ma kwoty w walucie',
  few: 'operacje z list.csv mają kwoty w walucie',
  many: 'operacji z list.csv ma kwoty w walucie',
  other: 'operacji z list.csv ma kwoty w walucie',
};
const ROWS_WITHOUT_PARTNER: Plural = {
  one: 'wiersz nie wskazuje partnera projektu i nie wchodzi',
  few: 'wiersze nie wskazują partnera projektu i nie wchodzą',
  many: 'wierszy nie wskazuje partnera projektu i nie wchodzi',
  other: 'wiersza nie wskazuje partnera projektu i nie wchodzi',
};

/** Sources by their keys and names. */
const sources = (ids: readonly string[], f: Format) => f.list(ids.map(id => line(id, f)));

export const notes: TableMessages['notes'] = {
  sources: madeFrom,
  rounding: ({ rounding }) =>
    rounding === 'half-up'
      ? 'Udział funduszu w kwocie każdego partnera zaokrągla się do najbliższego centa (połówki w górę), raz na sprawozdanie; wkład własny to reszta.'
      : rounding === 'either'
        ? 'Udział funduszu w kwocie każdego partnera zaokrągla się w dół do centa, raz na sprawozdanie; podane kwoty mogą też być zaokrąglone do najbliższego centa (połówki w górę).'
        : 'Udział funduszu w kwocie każdego partnera zaokrągla się w dół do centa, raz na sprawozdanie; wkład własny to reszta.',
  'rounding-over-project': ({ source, sum, whole, rate }, f) =>
    `Kwota ${line(source, f)} w projekcie to suma udziałów partnerów, ${f.money(sum)}; ${f.percent(rate)} samej kwoty ogółem dałoby ${f.money(whole)}.`,
  'differs-from-contract': ({ source, sum, stated }, f) =>
    `Kwota ${line(source, f)} w projekcie to suma udziałów partnerów, ${f.money(sum)}; umowa podaje ${f.money(stated)}.`,
  'row-shares': () =>
    'Udział UE i wkład własny w poszczególnych wierszach mają charakter informacyjny: każdy jest obcięty do centa, a podział w sprawozdaniu obcina się tylko raz.',
  'not-computed': ({ rows }, f) =>
    `W ${f.count(rows, IN_ROWS)}, ${rows === 1 ? 'który wchodzi' : 'które wchodzą'} do sum, kwota albo kurs wymiany nie są znane: takich sum nie można obliczyć (b.d.).`,
  'no-partner': ({ rows }, f) => `${f.count(rows, ROWS_WITHOUT_PARTNER)} do kwot żadnego partnera.`,
  'this-report': ({ report, start, end }, f) =>
    `„To sprawozdanie” oznacza sprawozdanie ${report}, od ${f.date(start)} do ${f.date(end)}; „wcześniej” oznacza wszystko przed nim.`,
  'no-report': () =>
    'Ten dzień nie należy do żadnego okresu sprawozdawczego: wszystko dotychczasowe liczy się jako „to sprawozdanie”.',
  'from-activities': ({ people, each }, f) => {
    const ways = [
      people.length === 0 ? [] : [`${listed(people, f)} według liczby osób, które wzięły udział`],
      each.length === 0 ? [] : [`${listed(each, f)} po jednym za każde działanie`],
    ].flat();
    return `Liczone w activities.csv: ${ways.join('; ')}.`;
  },
  'no-participants': () =>
    'Nie ma pliku participants.csv: nikt nie jest liczony, a zestawienie zawiera tylko to, co definicja podaje o podmiotach.',
  'participants-counted': ({ all, complete, leftOut }, f) => {
    const number = (count: number | null) => (count === null ? f.notAvailable : f.number(String(count)));
    return ended(
      `Uczestnicy, każdy liczony raz: ${number(all)}; z kompletnymi danymi: ${number(complete)}; pominięci we wszystkich wskaźnikach wspólnych z powodu niekompletnych danych: ${number(leftOut)}`,
    );
  },
  'participants-incomplete': () =>
    'Niekompletne, przy wskaźniku produktu: osoby w nim pominięte, razem z tymi, które nie odpowiedziały albo odmówiły; przy wskaźniku rezultatu: osoby z kompletnymi danymi, które zakończyły udział, także sześć miesięcy temu, i których rezultat nie jest znany.',
  'participants-after': ({ day }, f) =>
    `Osób, które rozpoczęły udział po ${f.date(day)}, nie liczy się: późniejszy dzień można podać opcją --as-of.`,
  'not-by-partner': () => 'Uczestnicy dotyczą całego projektu: opcja --partner niczego tu nie zmienia.',
  'small-hidden': ({ below }) =>
    `Liczby mniejsze niż ${below} są ukryte, tak jak wszystko, z czego można by je obliczyć: w obu przypadkach jest b.d. zamiast liczby.`,
  'indicators-hidden': () =>
    'Wskaźniki, które ujawniałyby dane o niewielu osobach, są ukryte: nie wchodzą do żadnej liczby wskaźników.',
  'budget-until': ({ report, amendment, date }, f) =>
    `Przyjęto budżet obowiązujący do aneksu ${amendment} z dnia ${f.date(date)}, ponieważ okres sprawozdania ${report} skończył się wcześniej.`,
  control: ({ partner, decided, certified, parked, deducted, undecided, rows }, f) => {
    const open =
      rows === 0
        ? ''
        : ` ${f.count(rows, ROWS_UNDECIDED)}, razem z ${rows === 1 ? 'jego' : 'ich'} stawkami ryczałtowymi: ${figure(undecided, f)}`;
    const head = partner === null ? 'Kontrola' : `Kontrola partnera ${f.quote(partner)}`;
    const text = `${head}: rozstrzygnięto ${figure(decided, f)} = poświadczono ${figure(certified, f)} + odłożono ${figure(parked, f)} + potrącono ${figure(deducted, f)}`;
    return ended(open === '' ? text : `${ended(text)}${open}`);
  },
  'rows-of-no-report': ({ rows }, f) =>
    `${f.count(rows, ROWS_OF_NOTHING)} jeszcze do żadnego sprawozdania ani do żadnego wniosku.`,
  'plan-by-periods': () => 'Plan to kwoty podane w pozycjach budżetu w podziale na okresy.',
  'plan-by-days': () =>
    'Nie dla wszystkich pozycji budżetu podano kwoty w podziale na okresy: plan rozłożono równomiernie na dni.',
  'plan-by-both': ({ spread, units }) =>
    `Plan ${spread} z ${units} partnerów to kwoty podane w pozycjach ich budżetów w podziale na okresy; plan pozostałych rozłożono równomiernie na dni.`,
  commitment: ({ year, amount, cumulative, until, claimed, open }, f) => {
    const left =
      open === null
        ? 'pozostała kwota b.d.'
        : Number(open) === 0
          ? 'całość jest pokryta'
          : `pozostaje do zadeklarowania ${f.money(open)}, inaczej kwota przepadnie`;
    return ended(
      `Zobowiązanie za rok ${year}, ${f.money(amount)} (razem z wcześniejszymi latami ${figure(cumulative, f)}), do zadeklarowania do ${f.date(until)} (n+3): dotychczas zadeklarowano z funduszy ${figure(claimed, f)}, ${left}`,
    );
  },
  receivable: () =>
    'Do otrzymania pozostaje poświadczony udział funduszy i źródeł krajowych pomniejszony o to, co z nich otrzymano: zaliczka + płatności pośrednie + płatność końcowa − zwroty.',
  'payments-of-no-partner': ({ payments }, f) =>
    `${f.count(payments, PAYMENTS_OF_NOBODY)} tylko do sumy całego projektu.`,
  'up-to-report': ({ report }) => `Kwoty narastająco obejmują sprawozdania do sprawozdania ${report} włącznie.`,
  'not-per-partner': () =>
    'Znane są tylko kwoty całego projektu, a nie poszczególnych partnerów: podaj budżety partnerów.',
  'one-partner': ({ partner }, f) => `Tylko wiersze partnera ${f.quote(partner)}.`,
  'beside-rows': ({ amount }, f) =>
    amount.startsWith('-')
      ? `Wniosek obejmuje dotychczas o ${f.money(amount.slice(1))} mniej niż te wiersze: część z nich zastępują stawki ryczałtowe.`
      : `Wniosek obejmuje dotychczas o ${f.money(amount)} więcej niż te wiersze: są to stawki ryczałtowe, które nie mają wierszy ani kodu.`,
  'not-in-classification': ({ years }, f) =>
    years.length === 1
      ? `Lista kodów na rok ${f.list(years.map(String))} nie jest znana: nie ma jej w classification.csv, więc kody z tego roku nie mają nazw i nie zostały sprawdzone.`
      : `Listy kodów na lata ${f.list(years.map(String))} nie są znane: nie ma ich w classification.csv, więc kody z tych lat nie mają nazw i nie zostały sprawdzone.`,
  'no-rule': ({ programme, what }, f) =>
    `Dla programu ${f.quote(programme)} samata nie zna zasad dla tych terminów: ${f.list(what.map(its => DEADLINE_WORDS[its]))}. Sprawdź umowę i podręcznik programu.`,
  'durability-unknown': () =>
    'Znane są tylko kwoty całego projektu, z których nie wynika, czy projekt coś buduje albo kupuje: okres trwałości pominięto.',
  flexibility: ({ scope, base, percent, cumulative, locked, within, above }, f) => {
    const of =
      base === 'total' ? 'wartości projektu ogółem' : `budżetu ${scope === 'partner' ? 'partnera' : 'kategorii'}`;
    const counted = cumulative ? 'łącznie we wszystkich aneksach' : 'w każdym aneksie osobno';
    const kept = locked.length === 0 ? '' : `; nie wolno zmieniać: ${f.list(locked.map(each => line(each, f)))}`;
    return `Umowa pozwala przesunąć między ${BETWEEN[scope]} ${f.percent(percent)} ${of}, licząc ${counted}${kept}. W tych granicach ${WHO[within]}, powyżej ${WHO[above]}.`;
  },
  'no-flexibility': () =>
    'Definicja nie podaje, w jakim zakresie umowa pozwala zmieniać budżet: bez klucza flexibility nie wiadomo, czyja zgoda jest potrzebna.',
  'by-work-package': () =>
    'Umowa pozwala przesuwać środki między pakietami zadań, których definicja nie wymienia: nie wiadomo, czyja zgoda jest potrzebna.',
  'no-amendments': () => 'Definicja nie wymienia aneksów: nic się nie zmieniło.',
  'compared-alone': () =>
    'Zasada liczy wszystkie zmiany od zawarcia umowy; tutaj są tylko zmiany między dwiema definicjami.',
  'portfolio-years': () =>
    'Do roku należą sprawozdania albo miesiące, które się w nim kończą: w kolumnie „Ogółem” jest to, co na nie zaplanowano.',
  'sources-not-allocated': ({ sources: some }, f) =>
    `W kwocie do przyznania pomija się źródła, z których przyznano środki projektom, a które nie mają alokacji: ${sources(some, f)}.`,
  'own-allocated': ({ sources: some }, f) =>
    `To, co projekty finansują same, nie jest dofinansowaniem, więc alokacje tych źródeł są tylko w osobnych wierszach: ${sources(some, f)}.`,
  'operations-apart': ({ operations }, f) =>
    `${f.count(operations, OPERATIONS)}: dane z listy są na końcu i nie wchodzą do żadnej sumy.`,
  'operations-in-currency': ({ operations, currency, total, financing }, f) =>
    `${f.count(operations, OPERATIONS_IN)} ${currency}: razem ${f.sum(total, currency)}, dofinansowanie ${f.sum(financing, currency)}. Nie ma kursu, który przeliczyłby to na EUR, dlatego kwot w tych wierszach brak (b.d.).`,
  'projects-not-read': ({ projects }, f) =>
    projects.length === 1
      ? `Tego projektu nie ma w zestawieniu, w żadnym wierszu ani w żadnej sumie, ponieważ nie można go było odczytać: ${listed(projects, f)}.`
      : `Tych projektów nie ma w zestawieniu, w żadnym wierszu ani w żadnej sumie, ponieważ nie można ich było odczytać: ${listed(projects, f)}.`,
  'projects-not-known': ({ projects }, f) =>
    `Nie jest znana wartość ogółem albo kwota wydana w ${projects.length === 1 ? 'projekcie' : 'projektach'} ${listed(projects, f)}: sum, które ${projects.length === 1 ? 'go' : 'je'} obejmują, nie można obliczyć (b.d.).`,
  'paid-so-far': () => '„Wypłacono” oznacza tu to, co dotychczas ujęto we wnioskach.',
  verdict: (args, f) => {
    const { amendment, scope, moved, verdict, reasons } = args;
    const subject = amendment === null ? 'Nowa definicja' : `Aneks ${amendment}`;
    const who = verdict === null ? 'nie wiadomo, czyja zgoda jest potrzebna' : WHO[verdict];
    return `${subject} przesuwa ${figure(moved, f)} między ${BETWEEN[scope]}${measured(args, f)}: ${who}, bo ${f.list(reasons.map(reason => BECAUSE[reason]))}.`;
  },
};

/** A sentence with its full stop, which an abbreviation at its end has already. */
function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
