import type { TableMessages } from '../types.ts';
import { annotate } from './annotate.ts';
import { format } from './format.ts';

export const cover: TableMessages['cover'] = {
  cover: 'Viršelis',
  contents: 'Turinys',
  back: 'Į turinį',
  code: 'Kodas',
  title: 'Pavadinimas',
  objective: 'Tikslas',
  lead: 'pagrindinis partneris',
  country: 'Šalis',
  projects: 'Projektai',
  rounding: 'Apvalinimas',
  rates: 'Taikyti valiutos kursai',
  unitsForOne: 'Vienetų už 1 EUR',
  month: 'Mėnuo',
  rows: 'Eilutės',
  provisional: 'laikinas',
  allInEur: 'Visos sumos nurodytos eurais; niekas nebuvo perskaičiuota.',
  inputs: 'Parengta iš šių failų',
  file: 'Failas',
  madeBy: version => `Parengė samata ${version}`,
  more: count => `ir dar ${format.number(String(count))}`,
  preparedBy: 'Parengė',
  approvedBy: 'Patvirtino',
  twoPersons: 'Pasirašo du skirtingi asmenys: parengęs asmuo netvirtina.',
  person: 'Vardas, pavardė, pareigos',
  signature: 'Parašas',
  date: 'Data',
  sheet: 'Lapas',
  findings: { ...annotate.headings, place: 'Vieta' },
};

export const charts: TableMessages['charts'] = {
  spending: 'Panaudota lėšų, palyginti su planu',
  categories: 'Biudžetas ir panaudotos lėšos pagal išlaidų kategorijas',
  partners: 'Biudžetas ir panaudotos lėšos pagal partnerius',
  sources: 'Planuota ir deklaruota pagal finansavimo šaltinius',
  indicators: 'Rodikliai, palyginti su siektinomis reikšmėmis',
  portfolio: 'Planuota ir panaudota pagal projektus',
  measures: 'Skirta suma ir skirta projektams pagal priemones',
};

export const chartTexts: TableMessages['chartTexts'] = {
  others: count => `kiti (${count})`,
  inEur: 'Sumos nurodytos eurais.',
  allInTable: 'Visos reikšmės nurodytos lentelėje.',
};
