import type { TableMessages } from '../types.ts';
import { format } from './format.ts';

export const page: TableMessages['page'] = {
  language: 'pl',
  skip: 'Przejdź do treści',
  summary: 'Podsumowanie',
  charts: 'Wykresy',
  spentOf: percent => `${percent} planowanej kwoty`,
  provenance: 'Partnerzy, kursy wymiany i pliki',
  rateSource: 'Źródło kursu',
  eachProject: 'Każdy projekt z osobna',
  filter: 'Filtruj wiersze',
  shown: 'Pokazano wierszy: {shown} z {all}',
  totalsHidden: 'Sumy obejmują wszystkie wiersze, dlatego przy filtrowaniu są ukryte.',
  ascending: 'Posortowano według kolumny „{column}”, rosnąco',
  descending: 'Posortowano według kolumny „{column}”, malejąco',
  sortBy: 'Sortuj według tej kolumny',
  firstRows: (shown, all) =>
    `Pokazano pierwsze wiersze: ${format.number(String(shown))} z ${format.number(String(all))}: sortowanie i filtr obejmują tylko te wiersze. Sumy obejmują wszystkie wiersze; wszystkie zapisują --format csv i --format xlsx.`,
  figuresIn: table => `Liczby w tabeli „${table}”`,
};
