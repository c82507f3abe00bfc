import type { FormTexts } from '../form.ts';
import { format } from './format.ts';

export const form: FormTexts = {
  filled: (figures, rows, file) => {
    const lists = rows === 0 ? '' : ` and ${format.count(rows, { one: 'row of a list', other: 'rows of lists' })}`;
    return `${format.count(figures, { one: 'figure', other: 'figures' })}${lists} written into the form ${file}.`;
  },
  nothing: file =>
    `${file} has no marks such as {{claim.LP.staff.this}} and no names of that kind, so nothing was filled in: “samata explain forms” tells how they are written.`,
  notAvailable: (count, places) =>
    `${format.count(count, { one: 'figure', other: 'figures' })} could not be computed, and ${count === 1 ? 'stands' : 'stand'} there as n/a: ${format.list(places)}.`,
  empty: (count, places) =>
    `${format.count(count, { one: 'figure is', other: 'figures are' })} empty in the project, and nothing stands there: ${format.list(places)}.`,
  moreRows: (rows, report) =>
    `… ${format.count(rows, { one: 'more row', other: 'more rows' })} of ${report}: samata report ${report} --names`,
};
