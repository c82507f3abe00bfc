import type { TableMessages } from '../types.ts';
import { format } from './format.ts';

export const page: TableMessages['page'] = {
  language: 'lt',
  skip: 'Pereiti prie turinio',
  summary: 'Santrauka',
  charts: 'Diagramos',
  spentOf: percent => `${percent} planuotos sumos`,
  provenance: 'Partneriai, valiutos kursai ir failai',
  rateSource: 'Kurso šaltinis',
  eachProject: 'Kiekvienas projektas',
  filter: 'Atrinkti eilutes',
  shown: 'Rodoma eilučių: {shown} iš {all}',
  totalsHidden: 'Bendros sumos apima visas eilutes, todėl atrinkus eilutes nerodomos.',
  ascending: 'Rūšiuota pagal stulpelį „{column}“, didėjimo tvarka',
  descending: 'Rūšiuota pagal stulpelį „{column}“, mažėjimo tvarka',
  sortBy: 'Rūšiuoti pagal šį stulpelį',
  firstRows: (shown, all) =>
    `Rodomos pirmosios eilutės: ${format.number(String(shown))} iš ${format.number(String(all))}: tik jos rūšiuojamos ir atrenkamos. Bendros sumos apima visas eilutes; visas jas įrašo --format csv ir --format xlsx.`,
  figuresIn: table => `Skaičiai – lentelėje „${table}“`,
};
