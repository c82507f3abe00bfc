import type { TableMessages } from '../types.ts';
import { annotate } from './annotate.ts';
import { format } from './format.ts';

export const cover: TableMessages['cover'] = {
  cover: 'Okładka',
  contents: 'Spis treści',
  back: 'Do spisu treści',
  code: 'Kod',
  title: 'Tytuł',
  objective: 'Cel',
  lead: 'partner wiodący',
  country: 'Kraj',
  projects: 'Projekty',
  rounding: 'Zaokrąglanie',
  rates: 'Zastosowane kursy wymiany',
  unitsForOne: 'Jednostek za 1 EUR',
  month: 'Miesiąc',
  rows: 'Wiersze',
  provisional: 'tymczasowy',
  allInEur: 'Wszystkie kwoty są w EUR; niczego nie przeliczono.',
  inputs: 'Sporządzono z tych plików',
  file: 'Plik',
  madeBy: version => `Sporządzono programem samata ${version}`,
  more: count => `i jeszcze ${format.number(String(count))}`,
  preparedBy: 'Sporządził(a)',
  approvedBy: 'Zatwierdził(a)',
  twoPersons: 'Podpisują dwie różne osoby: kto sporządza, ten nie zatwierdza.',
  person: 'Imię i nazwisko, stanowisko',
  signature: 'Podpis',
  date: 'Data',
  sheet: 'Arkusz',
  findings: { ...annotate.headings, place: 'Miejsce' },
};

export const charts: TableMessages['charts'] = {
  spending: 'Wydatki w porównaniu z planem w czasie',
  categories: 'Budżet i wydatki według kategorii',
  partners: 'Budżet i wydatki według partnerów',
  sources: 'Plan i zadeklarowane środki według źródeł',
  indicators: 'Wskaźniki w porównaniu z wartościami docelowymi',
  portfolio: 'Plan i wydatki według projektów',
  measures: 'Alokacja i środki przyznane według środków',
};

export const chartTexts: TableMessages['chartTexts'] = {
  others: count => `pozostałe (${count})`,
  inEur: 'Kwoty w EUR.',
  allInTable: 'Wszystkie wartości podano w tabeli.',
};
