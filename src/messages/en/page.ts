import type { TableMessages } from '../types.ts';
import { format } from './format.ts';

export const page: TableMessages['page'] = {
  language: 'en',
  skip: 'Skip to the content',
  summary: 'Summary',
  charts: 'Charts',
  spentOf: percent => `${percent} of what is planned`,
  provenance: 'Partners, exchange rates and files',
  rateSource: 'Source of the rate',
  eachProject: 'Project by project',
  filter: 'Filter the rows',
  shown: 'Rows shown: {shown} of {all}',
  totalsHidden: 'The totals are over all rows and are hidden while rows are filtered.',
  ascending: 'Sorted by {column}, ascending',
  descending: 'Sorted by {column}, descending',
  sortBy: 'Sort by this column',
  firstRows: (shown, all) =>
    `The first ${format.number(String(shown))} of ${format.number(String(all))} rows are shown: sorting and filtering reach these alone. The totals are over all rows; --format csv and --format xlsx write all of them.`,
  figuresIn: table => `Figures in the table “${table}”`,
};
