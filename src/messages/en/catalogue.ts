import type { CatalogueTexts } from '../types.ts';

export const catalogue: CatalogueTexts = {
  fund: 'Fund',
  list: 'List',
  codes: 'Codes',
  breakdown: 'Told apart by',
  timing: 'Measured',
  same: 'Also listed as',
  until: 'In force until',
  status: 'Status',
  lists: { common: 'of the Union', national: 'of Lithuania', programme: 'of a programme' },
  types: { output: 'Output', result: 'Result' },
  statuses: {
    found: 'found in the source that it rests on',
    known: 'known from the regulation',
    unverified: 'not verified: used nowhere',
  },
  measured: {
    immediate: 'within four weeks of leaving',
    'longer-term': 'six months after leaving',
    sample: 'of a representative sample',
  },
  breakdowns: { 'non-binary': 'non-binary where national law has it' },
  how: 'samata indicators CODE shows one, samata indicators WORD those with a word in their names.',
};
