import type { TableMessages } from '../types.ts';
import { annotate } from './annotate.ts';
import { format } from './format.ts';

export const cover: TableMessages['cover'] = {
  cover: 'Cover',
  contents: 'Contents',
  back: 'To the contents',
  code: 'Code',
  title: 'Title',
  objective: 'Objective',
  lead: 'lead partner',
  country: 'Country',
  projects: 'Projects',
  rounding: 'Rounding',
  rates: 'Exchange rates used',
  unitsForOne: 'Units for 1 EUR',
  month: 'Month',
  rows: 'Rows',
  provisional: 'provisional',
  allInEur: 'All amounts are in EUR; nothing was converted.',
  inputs: 'Made from these files',
  file: 'File',
  madeBy: version => `Made by samata ${version}`,
  more: count => `and ${format.number(String(count))} more`,
  preparedBy: 'Prepared by',
  approvedBy: 'Approved by',
  twoPersons: 'Two different persons sign: who prepares it does not approve it.',
  person: 'Name and position',
  signature: 'Signature',
  date: 'Date',
  sheet: 'Sheet',
  findings: { ...annotate.headings, place: 'Place' },
};

export const charts: TableMessages['charts'] = {
  spending: 'Spent against plan over time',
  categories: 'Budget and spent by category',
  partners: 'Budget and spent by partner',
  sources: 'Planned and claimed by source',
  indicators: 'Indicators against their targets',
  portfolio: 'Planned and spent by project',
  measures: 'Allocated and granted by measure',
};

export const chartTexts: TableMessages['chartTexts'] = {
  others: count => `others (${count})`,
  inEur: 'Amounts in EUR.',
  allInTable: 'All values stand in the table.',
};
