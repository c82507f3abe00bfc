import type { CheckArgs } from '../../../model/checks.ts';
import type { CheckTexts, Format, Plural } from '../../types.ts';
import {
  at,
  BASES,
  CATEGORY,
  DAYS,
  didYouMean,
  first,
  IN_ROWS,
  line as lineOf,
  listed,
  name,
  notOneOf,
  off,
  ROWS,
} from './words.ts';

const CORRECTIONS: Plural = {
  one: 'korekta pomniejsza',
  few: 'korekty pomniejszają',
  many: 'korekt pomniejsza',
  other: 'korekty pomniejsza',
};

/** What a row claims by the unit, and what a budget does not have. */
const UNITS: Readonly<Record<string, { readonly accusative: string; readonly genitive: string }>> = {
  'unit-cost': { accusative: 'stawkę jednostkową', genitive: 'stawki jednostkowej' },
  'lump-sum': { accusative: 'kwotę ryczałtową', genitive: 'kwoty ryczałtowej' },
};
const LINE = { accusative: 'pozycję', genitive: 'pozycji' };

/** On which side of the eligible time a date lies, and how far. */
function outside({ date, from, to, days }: CheckArgs['expense/outside-period'], f: Format): string {
  return date < from
    ? `${f.count(Math.abs(days), DAYS)} przed ${f.date(from)} (pierwszy dzień kwalifikowalności)`
    : `${f.count(Math.abs(days), DAYS)} po ${f.date(to)} (ostatni dzień kwalifikowalności)`;
}

/** What is never eligible, of costs that a description names. */
const NEVER_PAID = {
  penalty: 'kary i grzywny',
  interest: 'odsetki od zadłużenia i za zwłokę',
  'exchange-loss': 'straty kursowe',
  litigation: 'koszty sporów prawnych',
};

export const expense = {
  'expense/unknown-partner': ({ partner, known, nearest }, f, subject) => {
    const partners =
      known.length === 0
        ? 'Projekt nie ma żadnych partnerów: pozostaw komórkę pustą.'
        : `Partnerzy projektu: ${listed(known, f)}.`;
    return `Wiersz ${f.quote(subject)}: w projekcie nie ma partnera ${f.quote(partner)}${didYouMean(nearest, f) || '.'} ${partners}`;
  },
  'expense/unknown-category': (args, f, subject) =>
    `Wiersz ${f.quote(subject)}: ${notOneOf(args.category, CATEGORY, args, f)}`,
  'expense/unknown-report': ({ report, known, column, own }, f, subject) => {
    if (column === 'taken_up' && known.includes(report)) {
      const from = own === null ? '' : ` ze sprawozdania ${own}`;
      return `Wiersz ${f.quote(subject)}${from} jest ponownie ujęty w sprawozdaniu ${report}; to, co odłożono, można ująć dopiero w późniejszym sprawozdaniu. Popraw kolumnę taken_up albo pozostaw ją pustą.`;
    }
    const reports =
      known.length === 0
        ? 'w projekcie nie ma sprawozdań'
        : `w projekcie ${known.length === 1 ? 'jest sprawozdanie' : 'są sprawozdania'} ${listed(known.map(String), f)}`;
    return `Wiersz ${f.quote(subject)} jest ${column === 'report' ? '' : 'ponownie ujęty '}w sprawozdaniu ${report}; ${reports}. Popraw numer albo dodaj to sprawozdanie do definicji.`;
  },
  'expense/unknown-line': ({ line, partner, category, known, nearest }, f, subject) => {
    const lines = nearest === null && known.length > 0 ? `Nazwy w budżecie: ${listed(known, f)}. ` : '';
    const remedy = 'Wpisz nazwę tak, jak brzmi w budżecie.';
    const unit = (Object.hasOwn(UNITS, category) ? UNITS[category] : undefined) ?? LINE;
    if (line === '')
      return `W wierszu ${f.quote(subject)} zadeklarowano ${unit.accusative} partnera ${f.quote(partner)}, ale nie podano, którą: kolumna budget_line jest pusta. ${lines}${remedy}`;
    return `Wiersz ${f.quote(subject)}: partner ${f.quote(partner)} nie ma w budżecie ${unit.genitive} o nazwie ${f.quote(line)}${didYouMean(nearest, f) || '.'} ${lines}${remedy}`;
  },
  'expense/outside-period': (args, f, subject) =>
    `Wiersz ${f.quote(subject)}: data dokumentu ${f.date(args.date)}, ${outside(args, f)}. Popraw datę albo usuń wiersz z wniosku.`,
  'expense/paid-outside-period': (args, f, subject) =>
    `Wiersz ${f.quote(subject)}: data płatności ${f.date(args.date)}, ${outside(args, f)}. Popraw datę albo usuń wiersz z wniosku.`,
  'expense/not-paid': ({ amount, currency }, f, subject) =>
    `Wiersz ${f.quote(subject)}, ${f.sum(amount, name(currency, f))}, nie ma daty płatności. Uzupełnij kolumnę paid_date albo zadeklaruj wydatek dopiero po dokonaniu płatności.`,
  'expense/paid-before-document': ({ paid, document, days }, f, subject) =>
    `Wiersz ${f.quote(subject)}: data płatności ${f.date(paid)}, ${f.count(Math.abs(days), DAYS)} przed datą dokumentu ${f.date(document)}. Sprawdź obie daty; jeśli była to zaliczka, napisz o tym w kolumnie comment.`,
  'expense/outside-report': ({ report, paid, end, days }, f, subject) =>
    `Wiersz ${f.quote(subject)} ujęto w sprawozdaniu ${report}, a płatności dokonano ${f.date(paid)}, ${f.count(Math.abs(days), DAYS)} po ${f.date(end)} (ostatni dzień okresu tego sprawozdania). Popraw datę albo ujmij wiersz w sprawozdaniu za okres, w którym dokonano płatności.`,
  'expense/vat-above-gross': ({ vat, gross, currency }, f, subject) => {
    const sum = (text: string) => f.sum(text, name(currency, f));
    const wrong =
      vat.startsWith('-') === gross.startsWith('-') || /^-?0\.00$/.test(gross)
        ? 'jest wyższy niż kwota brutto dokumentu'
        : 'ma inny znak niż kwota brutto dokumentu';
    return `Wiersz ${f.quote(subject)}: VAT ${sum(vat)} ${wrong}, ${sum(gross)}. Popraw kolumnę vat albo gross.`;
  },
  'expense/declared-above-document': ({ declared, gross, above, currency }, f, subject) => {
    const sum = (text: string) => f.sum(text, name(currency, f));
    return `W wierszu ${f.quote(subject)} zadeklarowano ${sum(declared)}; kwota brutto dokumentu wynosi ${sum(gross)}; ${off(above, sum)}. Zadeklaruj najwyżej kwotę dokumentu albo popraw kolumnę gross.`;
  },
  'expense/vat-recoverable': (args, f, subject) => {
    const sum = (text: string) => f.sum(text, name(args.currency, f));
    const who =
      args.count === 1
        ? `W wierszu ${f.quote(subject)} zadeklarowano`
        : `W wierszu ${f.quote(subject)} i we wcześniejszych wierszach tego dokumentu (łącznie ${args.count}) zadeklarowano`;
    const eligible = /^0\.00$/.test(args.allowed)
      ? 'żadna część tej kwoty nie jest kwalifikowalna'
      : `kwalifikowalne jest najwyżej ${sum(args.allowed)}`;
    return `${who} ${sum(args.claimed)} VAT, a VAT w dokumencie wynosi ${sum(args.vat)}; partner odlicza ${f.percent(args.recoverable)} swojego VAT, więc ${eligible}; ${off(args.above, sum)}. Zadeklaruj mniej albo popraw klucz vat partnera.`;
  },
  'expense/duplicate-id': (args, f) =>
    `Numer (id) ${f.quote(args.id)} występuje po raz drugi ${first(args.first)}. Nadaj jednemu z wierszy inny numer (id).`,
  'expense/duplicate-document': (args, f, subject) => {
    const named = [args.document, args.supplier].filter(text => text !== '').map(text => f.quote(text));
    const document = [...named, f.date(args.date), f.sum(args.amount, name(args.currency, f))].join(', ');
    return `W wierszu ${f.quote(subject)} zadeklarowano ten sam dokument co w wierszu ${f.quote(args.firstId)} (${at(args.first)}): ${document}. Usuń jeden z nich; jeśli są to części jednego dokumentu, rozróżnij je w kolumnie budget_line.`;
  },
  'expense/near-duplicate': (args, f, subject) => {
    const sum = (text: string) => f.sum(text, name(args.currency, f));
    const both = `W wierszach ${f.quote(subject)} i ${f.quote(args.firstId)} (${at(args.first)}) zadeklarowano`;
    const supplier = args.supplier === '' ? '' : ` od dostawcy ${f.quote(args.supplier)}`;
    return args.reason === 'number'
      ? `${both} po ${sum(args.amount)} na podstawie dokumentów${supplier} z dnia ${f.date(args.date)}, o numerach ${f.quote(args.document)} i ${f.quote(args.firstDocument)}, które różnią się jednym znakiem. Jeśli to jeden dokument, usuń jeden z wierszy; jeśli dwa, można to potwierdzić odstępstwem.`
      : `${both} ten sam dokument${supplier}, ${f.quote(args.document)} z dnia ${f.date(args.date)}: ${sum(args.amount)} i ${sum(args.firstAmount)}. Uzupełnij kolumnę gross, aby można było porównać części z całością, albo usuń jeden z wierszy.`;
  },
  'expense/split-above-document': (args, f, subject) => {
    const sum = (text: string) => f.sum(text, name(args.currency, f));
    const all = args.count === args.rows.length;
    const rows = all ? listed(args.rows, f) : `między innymi ${listed(args.rows.slice(0, 3), f)}`;
    const supplier = args.supplier === '' ? '' : ` od dostawcy ${f.quote(args.supplier)}`;
    return `Z jednego dokumentu, ${f.quote(args.document)}${supplier} na kwotę ${sum(args.gross)}, zadeklarowano ${sum(args.declared)} w ${f.count(args.count, IN_ROWS)} (${rows}); z wierszem ${f.quote(subject)} ${off(args.above, sum)}. Zadeklaruj kwotę dokumentu jeden raz albo popraw kolumnę gross.`;
  },
  'expense/negative-without-correction': ({ amount, currency }, f, subject) =>
    `W wierszu ${f.quote(subject)} zadeklarowano ${f.sum(amount, name(currency, f))}, ale nie podano, który wiersz jest korygowany. Wpisz w kolumnie corrects numer (id) korygowanego wiersza.`,
  'expense/correction-unknown': ({ corrects, reason }, f, subject) => {
    if (reason === 'unknown')
      return `Wiersz ${f.quote(subject)} koryguje wiersz ${f.quote(corrects)}, którego nie ma w rejestrze wydatków. Wpisz numer (id) korygowanego wiersza.`;
    if (reason === 'partner')
      return `Wiersz ${f.quote(subject)} koryguje wiersz ${f.quote(corrects)} innego partnera: kwota jednego partnera zmalałaby z powodu dokumentu drugiego. Wykaż korektę u tego partnera, którego dotyczy.`;
    if (reason === 'positive')
      return `Wiersz ${f.quote(subject)} ma korygować wiersz ${f.quote(corrects)}, ale jego kwota jest większa od zera i niczego nie pomniejsza. Wpisz kwotę ujemną albo pozostaw kolumnę corrects pustą.`;
    return corrects === subject
      ? `Wiersz ${f.quote(subject)} koryguje sam siebie. Wpisz numer (id) korygowanego wiersza.`
      : `Wiersz ${f.quote(subject)} koryguje wiersz ${f.quote(corrects)}, który prowadzi z powrotem do niego. Wpisz numer (id) korygowanego wiersza.`;
  },
  'expense/correction-above-row': ({ corrects, declared, corrections, above, currency, count }, f, subject) => {
    const sum = (text: string) => f.sum(text, name(currency, f));
    const who =
      count === 1
        ? `Wiersz ${f.quote(subject)} pomniejsza`
        : `Razem z wierszem ${f.quote(subject)} ${f.count(count, CORRECTIONS)}`;
    return `${who} wiersz ${f.quote(corrects)} o ${sum(corrections.replace(/^-/, ''))}, a zadeklarowano w nim ${sum(declared)}; ${off(above, sum)}. Popraw kwotę albo numer (id) w kolumnie corrects.`;
  },
  'expense/in-flat-rate-category': (args, f) => {
    const claimed = args.claimed === null ? '' : ` (${f.sum(args.claimed)})`;
    const rate = `${f.percent(args.percent)} ${BASES[args.of]}`;
    const covers =
      args.category === args.flatCategory
        ? `dla której w jego budżecie jest stawka ryczałtowa ${rate}`
        : `a jego stawka ryczałtowa dla kategorii ${lineOf(args.flatCategory, f)}, ${rate}, obejmuje wszystko poza kosztami personelu`;
    return `Partner ${f.quote(args.partner)} deklaruje ${f.count(args.rows, ROWS)} kosztów rzeczywistych${claimed} w kategorii ${lineOf(args.category, f)}, ${covers}. Usuń ${args.rows === 1 ? 'ten wiersz' : 'te wiersze'} z wniosku: stawkę ryczałtową rozlicza się bez dokumentów.`;
  },
  'expense/not-budgeted': ({ partner, category, spent }, f) =>
    `Partner ${f.quote(partner)} zadeklarował ${f.sum(spent)} w kategorii ${lineOf(category, f)}, a nie ma w niej budżetu. Popraw kategorię albo wystąp o zmianę budżetu.`,
  'expense/above-category': ({ partner, category, budget, spent, above }, f) =>
    `Partner ${f.quote(partner)} zadeklarował ${f.sum(spent)} w kategorii ${lineOf(category, f)}; budżet ${f.sum(budget)}; ${off(above, f.sum)}. Sprawdź, czy umowa pozwala na takie przesunięcie, albo wystąp o zmianę budżetu.`,
  'expense/above-flexibility': ({ partner, category, budget, base, percent, allowed, spent, above }, f) => {
    const limit =
      percent === null
        ? `budżet ${f.sum(budget)}, którego umowa nie pozwala zmieniać`
        : `budżet ${f.sum(budget)}, a po dopuszczalnym zwiększeniu o ${f.percent(percent)} ${base === 'total' ? 'wartości projektu' : 'jego kwoty'} ${f.sum(allowed)}`;
    return `Partner ${f.quote(partner)} zadeklarował ${f.sum(spent)} w kategorii ${lineOf(category, f)}; ${limit}; ${off(above, f.sum)}. Wystąp o zmianę umowy przed złożeniem wniosku albo usuń nadwyżkę z wniosku.`;
  },
  'expense/above-partner-budget': ({ partner, budget, spent, above }, f) =>
    `Partner ${f.quote(partner)} zadeklarował ${f.sum(spent)}; jego cały budżet wynosi ${f.sum(budget)}; ${off(above, f.sum)}. Usuń nadwyżkę z wniosku albo wystąp o zmianę budżetu.`,
  'expense/staff-with-invoice': ({ category, vat, procurement, currency }, f, subject) => {
    const has = [
      ...(vat === null ? [] : [`VAT ${f.sum(vat, name(currency, f))}`]),
      ...(procurement === null ? [] : [`zamówienie ${f.quote(procurement)}`]),
    ];
    const empty =
      vat === null
        ? 'wartość z kolumny procurement'
        : procurement === null
          ? 'wartość z kolumny vat'
          : 'wartości z kolumn vat i procurement';
    return `Wiersz ${f.quote(subject)} jest w kategorii ${lineOf(category, f)} i ma ${f.list(has)}, tak jak zakupione usługi. Przenieś go do kategorii usług zewnętrznych albo usuń w nim ${empty}.`;
  },
  'expense/zero': ({ id }, f) =>
    `W wierszu ${f.quote(id)} zadeklarowano ${f.money('0.00')}. Popraw kwotę albo usuń wiersz.`,
  'expense/classification-missing': ({ partner, reason, rows, declared }, f, subject) => {
    const sum = declared === null ? 'kwota b.d.' : f.sum(declared);
    if (reason === 'row')
      return `Wiersz ${f.quote(subject)} (${sum}) nie ma kodu klasyfikacji ekonomicznej, a partner ${f.quote(partner)} jest jednostką budżetową. Wpisz kod w kolumnie classification.`;
    const all = `Partner ${f.quote(partner)} jest jednostką budżetową, a w ${f.count(rows, IN_ROWS)} jego wydatków (${sum}) brakuje kodu klasyfikacji ekonomicznej`;
    return reason === 'all'
      ? `${all}: kolumna classification jest pusta we wszystkich wierszach. Uzupełnij ją.`
      : `${all}: ich tabela nie ma kolumny classification. Dodaj tę kolumnę i wpisz kod w każdym wierszu.`;
  },
  'expense/classification-unknown': ({ classification, year, nearest }, f, subject) =>
    `Wiersz ${f.quote(subject)}: kodu ${f.quote(classification)} nie ma w klasyfikacji ekonomicznej na rok ${year}${didYouMean(nearest, f) || '.'} Popraw kod albo dodaj go do classification.csv dla tego roku.`,
  'expense/between-partners': ({ document, partner, supplier, name: written, amount, currency }, f, subject) => {
    const no = document === '' ? '' : `, dokument ${f.quote(document)}`;
    const who =
      written === ''
        ? `koszt, którego dostawcą jest ${f.quote(supplier)}, partner`
        : `koszt, którego dostawcą jest ${f.quote(written)}, czyli ${f.quote(supplier)}, partner`;
    return `Wiersz ${f.quote(subject)}${no}: partner ${f.quote(partner)} deklaruje ${who} z tego samego projektu: ${f.sum(amount, name(currency, f))}. Usuń ten wiersz z wniosku i zadeklaruj koszt u partnera, który go poniósł, chyba że instytucja programu zgodziła się na podział kosztów.`;
  },
  'expense/in-kind-above-own': ({ inKind, rows, own, above }, f) =>
    `Wkład niepieniężny w projekcie wynosi ${f.sum(inKind)} (${f.count(rows, ROWS)}), a wkład własny ${f.sum(own)}; ${off(above, f.sum)}, więc fundusze zapłaciłyby więcej, niż wydano. Usuń nadwyżkę z wniosku.`,
  'expense/depreciation-and-purchase': (
    { partner, asset, depreciation, purchase, purchaseId, purchased },
    f,
    subject,
  ) =>
    `W wierszu ${f.quote(subject)} zadeklarowano amortyzację środka trwałego ${f.quote(asset)}, a w wierszu ${f.quote(purchaseId)} (${at(purchased)}) jego cenę: partner ${f.quote(partner)} deklaruje ${f.sum(purchase)} ceny i ${f.sum(depreciation)} amortyzacji. Usuń jedno z nich z wniosku; jeśli są to dwa środki trwałe, nadaj im różne nazwy.`,
  'expense/ineligible-by-name': ({ kind, words, amount, currency }, f, subject) =>
    `W wierszu ${f.quote(subject)} zadeklarowano ${f.sum(amount, name(currency, f))} z opisem ${f.quote(words)}: ${NEVER_PAID[kind]} nigdy nie są kwalifikowalne. Usuń wiersz z wniosku albo popraw jego opis.`,
} satisfies CheckTexts<'expense'>;
