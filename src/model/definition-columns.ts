// The sheets of a workbook that make up a definition: what a key or a column of each is called in three languages. A
// column's key is the key of `project.yaml` that it stands for.

import {
  INDICATOR_FEED_WORDS,
  INDICATOR_FEEDS,
  INDICATOR_SUMS,
  INDICATOR_SUMS_WORDS,
  INDICATOR_TYPE_WORDS,
  INDICATOR_TYPES,
  PARTNER_ROLE_WORDS,
  PARTNER_ROLES,
  VAT_STATES,
  VAT_WORDS,
  YES_NO,
  YES_NO_WORDS,
} from './choices.ts';
import type { Column } from './column.ts';
import { ownOf } from './own.ts';
import { plainWords } from './plain.ts';

/** The sheet `Project`: a key of the definition and its value, one below the other. */
export const PROJECT_COLUMNS = [
  {
    key: 'key',
    kind: 'text',
    required: 'value',
    heading: { en: 'Key', lt: 'Laukas', pl: 'Pole' },
    aliases: ['Field', 'Raktas', 'Klucz'],
  },
  {
    key: 'value',
    kind: 'text',
    required: 'column',
    heading: { en: 'Value', lt: 'Reikšmė', pl: 'Wartość' },
  },
] as const satisfies readonly Column[];

/** The keys that the sheet `Project` has a line for, by their dotted paths, in the order of a definition. */
export const PROJECT_KEYS = [
  {
    key: 'samata',
    kind: 'integer',
    required: 'value',
    heading: { en: 'Version of this format', lt: 'Formato versija', pl: 'Wersja formatu' },
  },
  {
    key: 'code',
    kind: 'text',
    required: 'value',
    heading: { en: 'Project code', lt: 'Projekto kodas', pl: 'Kod projektu' },
    aliases: ['Project no.', 'Projekto Nr.', 'Nr projektu'],
  },
  {
    key: 'programme',
    kind: 'text',
    required: 'value',
    heading: { en: 'Programme', lt: 'Programa', pl: 'Program' },
  },
  {
    key: 'language',
    kind: 'text',
    heading: { en: 'Language', lt: 'Kalba', pl: 'Język' },
  },
  {
    key: 'title',
    kind: 'text',
    heading: { en: 'Title', lt: 'Pavadinimas', pl: 'Tytuł' },
    aliases: ['Project title', 'Projekto pavadinimas', 'Tytuł projektu'],
  },
  {
    key: 'objective',
    kind: 'text',
    heading: { en: 'Objective', lt: 'Tikslas', pl: 'Cel' },
    aliases: ['Project objective', 'Projekto tikslas', 'Cel projektu'],
  },
  {
    key: 'measure',
    kind: 'text',
    heading: { en: 'Measure', lt: 'Priemonė', pl: 'Środek' },
  },
  {
    key: 'period.start',
    kind: 'date',
    required: 'value',
    heading: { en: 'Start of the project', lt: 'Projekto pradžia', pl: 'Początek projektu' },
    aliases: ['Start', 'Start date', 'Pradžia', 'Początek', 'Data rozpoczęcia', 'Rozpoczęcie'],
  },
  {
    key: 'period.end',
    kind: 'date',
    required: 'value',
    heading: { en: 'End of the project', lt: 'Projekto pabaiga', pl: 'Koniec projektu' },
    aliases: ['End', 'End date', 'Pabaiga', 'Koniec', 'Data zakończenia', 'Zakończenie'],
  },
  {
    key: 'period.preparation-from',
    kind: 'date',
    heading: { en: 'Preparation from', lt: 'Parengimas nuo', pl: 'Przygotowanie od' },
  },
  {
    key: 'period.payments-until',
    kind: 'date',
    heading: { en: 'Payments until', lt: 'Mokėjimai iki', pl: 'Płatności do' },
  },
  {
    key: 'total',
    kind: 'money',
    required: 'value',
    heading: { en: 'Total (EUR)', lt: 'Bendra projekto suma (EUR)', pl: 'Wartość ogółem (EUR)' },
    aliases: ['Total', 'Bendra projekto suma', 'Bendra suma', 'Wartość ogółem', 'Wartość projektu'],
  },
  {
    key: 'exchange.month',
    kind: 'text',
    heading: { en: 'Month of the exchange rate', lt: 'Valiutos kurso mėnuo', pl: 'Miesiąc kursu wymiany' },
  },
  {
    key: 'exchange.date',
    kind: 'text',
    heading: { en: 'Date of the exchange rate', lt: 'Valiutos kurso data', pl: 'Data kursu wymiany' },
  },
  {
    key: 'flexibility.scope',
    kind: 'text',
    heading: { en: 'Flexibility: between', lt: 'Lankstumas: tarp', pl: 'Elastyczność: między' },
  },
  {
    key: 'flexibility.base',
    kind: 'text',
    heading: { en: 'Flexibility: share of', lt: 'Lankstumas: dalis nuo', pl: 'Elastyczność: udział w' },
  },
  {
    key: 'flexibility.percent',
    kind: 'text',
    heading: { en: 'Flexibility: at most', lt: 'Lankstumas: ne daugiau kaip', pl: 'Elastyczność: najwyżej' },
  },
  {
    key: 'flexibility.cumulative',
    kind: 'text',
    heading: { en: 'Flexibility: adds up', lt: 'Lankstumas: kaupiamasis', pl: 'Elastyczność: narastająco' },
  },
  {
    key: 'flexibility.locked',
    kind: 'text',
    heading: {
      en: 'Flexibility: locked categories',
      lt: 'Lankstumas: nekeičiamos kategorijos',
      pl: 'Elastyczność: kategorie zablokowane',
    },
  },
  {
    key: 'flexibility.within',
    kind: 'text',
    heading: {
      en: 'Flexibility: within it agrees',
      lt: 'Lankstumas: neviršijus sutinka',
      pl: 'Elastyczność: w jej granicach zgadza się',
    },
  },
  {
    key: 'flexibility.above',
    kind: 'text',
    heading: {
      en: 'Flexibility: above it agrees',
      lt: 'Lankstumas: viršijus sutinka',
      pl: 'Elastyczność: powyżej zgadza się',
    },
  },
  {
    key: 'report-months',
    kind: 'integer',
    heading: { en: 'Months in a report', lt: 'Ataskaitos mėnesių skaičius', pl: 'Liczba miesięcy w sprawozdaniu' },
  },
] as const satisfies readonly Column[];

const NO_COLUMN = {
  key: 'no',
  kind: 'integer',
  required: 'value',
  heading: { en: 'No.', lt: 'Nr.', pl: 'Nr' },
  aliases: ['Number', 'Numeris', 'Numer'],
} as const satisfies Column;
const PARTNER = {
  key: 'partner',
  kind: 'id',
  heading: { en: 'Partner', lt: 'Partneris', pl: 'Partner' },
  aliases: ['Projekto partneris', 'Partner projektu', 'Partner id'],
} as const satisfies Column;

export const PARTNER_COLUMNS = [
  {
    key: 'id',
    kind: 'id',
    required: 'value',
    heading: { en: 'Id', lt: 'Trumpinys', pl: 'Skrót' },
    aliases: ['Partner', 'Partneris', 'Partner no.', 'Partnerio Nr.', 'Nr partnera', 'Identyfikator'],
  },
  {
    key: 'name',
    kind: 'text',
    required: 'value',
    heading: { en: 'Name', lt: 'Pavadinimas', pl: 'Nazwa' },
    aliases: ['Partner name', 'Partnerio pavadinimas', 'Nazwa partnera'],
  },
  {
    key: 'country',
    kind: 'id',
    required: 'value',
    heading: { en: 'Country', lt: 'Šalis', pl: 'Kraj' },
  },
  {
    key: 'role',
    kind: 'choice',
    choices: PARTNER_ROLES,
    words: PARTNER_ROLE_WORDS,
    heading: { en: 'Role', lt: 'Vaidmuo', pl: 'Rola' },
  },
  {
    key: 'nuts',
    kind: 'id',
    heading: { en: 'NUTS', lt: 'NUTS regionas', pl: 'Region NUTS' },
    aliases: ['NUTS code', 'NUTS kodas', 'Kod NUTS'],
  },
  {
    key: 'legal-code',
    kind: 'id',
    heading: { en: 'Legal code', lt: 'Juridinio asmens kodas', pl: 'NIP lub REGON' },
    aliases: ['Įmonės kodas', 'NIP', 'REGON'],
  },
  {
    key: 'currency',
    kind: 'currency',
    heading: { en: 'Currency', lt: 'Valiuta', pl: 'Waluta' },
  },
  {
    key: 'vat',
    kind: 'text',
    choices: VAT_STATES,
    words: VAT_WORDS,
    heading: { en: 'VAT', lt: 'PVM', pl: 'VAT' },
    aliases: ['VAT status', 'PVM statusas', 'Status VAT'],
  },
  {
    key: 'budget-body',
    kind: 'choice',
    choices: YES_NO,
    words: YES_NO_WORDS,
    heading: { en: 'Budget body', lt: 'Biudžetinė įstaiga', pl: 'Jednostka budżetowa' },
  },
  {
    key: 'total',
    kind: 'money',
    heading: { en: 'Total (EUR)', lt: 'Bendra suma (EUR)', pl: 'Ogółem (EUR)' },
    aliases: ['Total', 'Bendra suma', 'Ogółem', 'Budget', 'Biudžetas', 'Budżet'],
  },
] as const satisfies readonly Column[];

export const BUDGET_COLUMNS = [
  PARTNER,
  {
    key: 'category',
    kind: 'id',
    heading: { en: 'Category', lt: 'Išlaidų kategorija', pl: 'Kategoria wydatków' },
    aliases: ['Kategorija', 'Kategoria', 'Expenditure category', 'Budget category', 'Kategoria kosztów'],
  },
  {
    key: 'item',
    kind: 'text',
    heading: { en: 'Item', lt: 'Išlaidų pavadinimas', pl: 'Nazwa wydatku' },
    aliases: ['Budget line', 'Pozicija', 'Biudžeto eilutė', 'Pozycja budżetu', 'Pozycja', 'Description'],
  },
  {
    key: 'unit',
    kind: 'text',
    heading: { en: 'Unit', lt: 'Mato vienetas', pl: 'Jednostka miary' },
    aliases: ['Vienetas', 'Jednostka', 'J.m.'],
  },
  {
    key: 'quantity',
    kind: 'quantity',
    heading: { en: 'Quantity', lt: 'Kiekis', pl: 'Ilość' },
    aliases: ['Number of units', 'Vienetų skaičius', 'Liczba jednostek', 'Liczba'],
  },
  {
    key: 'price',
    kind: 'money',
    heading: { en: 'Unit price (EUR)', lt: 'Vieneto kaina (EUR)', pl: 'Cena jednostkowa (EUR)' },
    aliases: ['Price', 'Unit price', 'Kaina', 'Vieneto kaina', 'Cena', 'Cena jednostkowa'],
  },
  {
    key: 'amount',
    kind: 'money',
    heading: { en: 'Amount (EUR)', lt: 'Suma (EUR)', pl: 'Kwota (EUR)' },
    aliases: ['Amount', 'Suma', 'Iš viso', 'Kwota', 'Total', 'Razem', 'Wartość'],
  },
  {
    key: 'flat',
    kind: 'text',
    heading: { en: 'Flat rate', lt: 'Fiksuotoji norma', pl: 'Stawka ryczałtowa' },
  },
  {
    key: 'flat-of',
    kind: 'id',
    heading: { en: 'Flat rate of', lt: 'Fiksuotoji norma nuo', pl: 'Stawka ryczałtowa od' },
  },
  {
    key: 'unit-cost',
    kind: 'text',
    heading: { en: 'Unit cost', lt: 'Fiksuotasis įkainis', pl: 'Stawka jednostkowa' },
  },
  {
    key: 'lump-sum',
    kind: 'text',
    heading: { en: 'Lump sum', lt: 'Fiksuotoji suma', pl: 'Kwota ryczałtowa' },
  },
  {
    key: 'period',
    kind: 'id',
    heading: { en: 'Period', lt: 'Laikotarpis', pl: 'Okres' },
  },
] as const satisfies readonly Column[];

/** The column of a period's amounts in the sheet `Budget`: `preparation`, `closure`, or the number of a report. */
export function periodColumn(period: string): Column {
  const fixed = ownOf(PERIOD_HEADINGS, period);
  const heading = fixed ?? { en: `Period ${period}`, lt: `Laikotarpis ${period}`, pl: `Okres ${period}` };
  const short = period === 'preparation' ? 'p0' : period === 'closure' ? period : `p${period}`;
  return { key: `periods.${period}`, kind: 'money', heading, aliases: [short, `${period} laikotarpis`] };
}

/** The period that a heading of the sheet `Budget` names, or a cell of its column `period`; null where it names none. */
export function periodNamed(text: string): string | null {
  const plain = plainWords(text);
  const number = /^0*([1-9]\d{0,2})$/.exec(plain)?.[1];
  if (number !== undefined) return number;
  const inside = /\d{1,3}/.exec(plain)?.[0];
  const periods = [...Object.keys(PERIOD_HEADINGS), ...(inside === undefined ? [] : [String(Number(inside))])];
  return (
    periods.find(period => {
      const { key, heading, aliases = [] } = periodColumn(period);
      return [period, key, ...Object.values(heading), ...aliases].some(name => plainWords(name) === plain);
    }) ?? null
  );
}

const PERIOD_HEADINGS: Readonly<Record<string, Column['heading']>> = {
  preparation: { en: 'Preparation', lt: 'Parengimas', pl: 'Przygotowanie' },
  closure: { en: 'Closure', lt: 'Užbaigimas', pl: 'Zamknięcie' },
};

/** A source of funding, of a partner or, without one, of the project: its rate, its amount, or `rest`. */
export const FUNDING_COLUMNS = [
  PARTNER,
  {
    key: 'source',
    kind: 'id',
    required: 'value',
    heading: { en: 'Source', lt: 'Finansavimo šaltinis', pl: 'Źródło finansowania' },
    aliases: ['Šaltinis', 'Lėšų šaltinis', 'Źródło', 'Source of funding'],
  },
  {
    key: 'share',
    kind: 'text',
    required: 'value',
    heading: { en: 'Rate or amount', lt: 'Norma arba suma', pl: 'Stopa lub kwota' },
    aliases: ['Share', 'Amount', 'Rate', 'Dalis', 'Suma', 'Norma', 'Udział', 'Kwota', 'Stopa'],
  },
] as const satisfies readonly Column[];

export const REPORT_COLUMNS = [
  NO_COLUMN,
  {
    key: 'start',
    kind: 'date',
    heading: { en: 'Start', lt: 'Pradžia', pl: 'Początek' },
    aliases: ['From', 'Nuo', 'Od'],
  },
  {
    key: 'end',
    kind: 'date',
    required: 'value',
    heading: { en: 'End', lt: 'Pabaiga', pl: 'Koniec' },
    aliases: ['To', 'Iki', 'Do'],
  },
  { key: 'submitted', kind: 'date', heading: { en: 'Submitted', lt: 'Pateikta', pl: 'Złożono' } },
  {
    key: 'reported',
    kind: 'date',
    heading: {
      en: 'Reported to the lead partner',
      lt: 'Pateikta pagrindiniam partneriui',
      pl: 'Przekazano partnerowi wiodącemu',
    },
  },
] as const satisfies readonly Column[];

export const INDICATOR_COLUMNS = [
  {
    key: 'code',
    kind: 'id',
    required: 'value',
    heading: { en: 'Code', lt: 'Kodas', pl: 'Kod' },
    aliases: ['Indicator code', 'Rodiklio kodas', 'Kod wskaźnika'],
  },
  {
    key: 'name',
    kind: 'text',
    heading: { en: 'Name', lt: 'Pavadinimas', pl: 'Nazwa' },
    aliases: ['Indicator', 'Rodiklis', 'Wskaźnik', 'Rodiklio pavadinimas', 'Nazwa wskaźnika'],
  },
  { key: 'name.en', kind: 'text', heading: { en: 'Name (en)', lt: 'Pavadinimas (en)', pl: 'Nazwa (en)' } },
  { key: 'name.lt', kind: 'text', heading: { en: 'Name (lt)', lt: 'Pavadinimas (lt)', pl: 'Nazwa (lt)' } },
  { key: 'name.pl', kind: 'text', heading: { en: 'Name (pl)', lt: 'Pavadinimas (pl)', pl: 'Nazwa (pl)' } },
  {
    key: 'type',
    kind: 'choice',
    choices: INDICATOR_TYPES,
    words: INDICATOR_TYPE_WORDS,
    heading: { en: 'Type', lt: 'Rodiklio tipas', pl: 'Rodzaj wskaźnika' },
    aliases: ['Tipas', 'Typ', 'Rodzaj'],
  },
  {
    key: 'unit',
    kind: 'text',
    heading: { en: 'Unit', lt: 'Matavimo vienetas', pl: 'Jednostka miary' },
    aliases: ['Vienetas', 'Mato vienetas', 'Jednostka'],
  },
  {
    key: 'baseline',
    kind: 'number',
    heading: { en: 'Baseline', lt: 'Pradinė reikšmė', pl: 'Wartość bazowa' },
  },
  {
    key: 'target',
    kind: 'number',
    heading: { en: 'Target', lt: 'Siektina reikšmė', pl: 'Wartość docelowa' },
  },
  {
    key: 'milestones',
    kind: 'text',
    heading: { en: 'Milestones', lt: 'Tarpinės reikšmės', pl: 'Wartości pośrednie' },
  },
  {
    key: 'sums',
    kind: 'choice',
    choices: INDICATOR_SUMS,
    words: INDICATOR_SUMS_WORDS,
    heading: { en: 'Adds up as', lt: 'Sumavimas', pl: 'Sumowanie' },
    aliases: ['Sums'],
  },
  {
    key: 'from',
    kind: 'choice',
    choices: INDICATOR_FEEDS,
    words: INDICATOR_FEED_WORDS,
    heading: { en: 'Counted in', lt: 'Skaičiuojama iš', pl: 'Liczone z' },
    aliases: ['From'],
  },
] as const satisfies readonly Column[];

export const AMENDMENT_COLUMNS = [
  NO_COLUMN,
  { key: 'date', kind: 'date', required: 'value', heading: { en: 'Date', lt: 'Data', pl: 'Data' } },
  {
    key: 'file',
    kind: 'text',
    required: 'value',
    heading: { en: 'Earlier definition', lt: 'Ankstesnis aprašas', pl: 'Wcześniejsza definicja' },
    aliases: ['File', 'Failas', 'Byla', 'Plik'],
  },
] as const satisfies readonly Column[];

export const WAIVER_COLUMNS = [
  {
    key: 'check',
    kind: 'id',
    required: 'value',
    heading: { en: 'Check', lt: 'Patikra', pl: 'Reguła' },
  },
  { key: 'where', kind: 'id', heading: { en: 'Where', lt: 'Kur', pl: 'Gdzie' } },
  {
    key: 'because',
    kind: 'text',
    heading: { en: 'Because', lt: 'Priežastis', pl: 'Powód' },
    aliases: ['Reason', 'Uzasadnienie'],
  },
  { key: 'until', kind: 'date', heading: { en: 'Until', lt: 'Iki', pl: 'Do' } },
] as const satisfies readonly Column[];

/** The sheets of a definition that are tables, by the key of the definition that they fill. */
export const DEFINITION_TABLES = {
  partners: PARTNER_COLUMNS,
  budget: BUDGET_COLUMNS,
  funding: FUNDING_COLUMNS,
  reports: REPORT_COLUMNS,
  indicators: INDICATOR_COLUMNS,
  amendments: AMENDMENT_COLUMNS,
  waivers: WAIVER_COLUMNS,
} as const satisfies Readonly<Record<string, readonly Column[]>>;

export type DefinitionTable = keyof typeof DEFINITION_TABLES;
