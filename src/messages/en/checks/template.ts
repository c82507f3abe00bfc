import type { UnknownFigureReason } from '../../../model/checks.ts';
import type { CheckTexts, Format } from '../../types.ts';
import { didYouMean, listed, ROWS } from './words.ts';

type Unknown = { readonly part: string; readonly rows: number; readonly choices: readonly string[] };

/** What is wrong with a mark or a name; without a full stop. */
const WRONG: Readonly<Record<UnknownFigureReason, (its: Unknown, f: Format) => string>> = {
  report: ({ part }, f) => (part === '' ? 'names no report' : `begins with ${f.quote(part)}, which is no report`),
  row: ({ part }, f) =>
    part === '' ? 'does not say which row is meant' : `names the row ${f.quote(part)}, which this report has not`,
  column: ({ part }, f) =>
    part === '' ? 'does not say which column is meant' : `ends in ${f.quote(part)}, which is no column of this report`,
  several: ({ rows }, f) => `fits ${f.count(rows, ROWS)}`,
  open: () => 'is opened and never closed',
  heading: () => 'stands in the heading of a table, whose columns are found by it',
  range: ({ part }) => `refers to several cells (${part})`,
  'no-cell': ({ part }, f) => `refers to no cell of this workbook (${f.quote(part)})`,
  formula: ({ part }) => `refers to a cell with a formula (${part}), which is never written over`,
};

export const template = {
  'template/unknown-figure': ({ mark, isName, reason, part, rows, choices, nearest }, f) => {
    const what = isName ? `The name ${f.quote(mark)}` : `The mark ${f.quote(`{{${mark}}}`)}`;
    if (reason === 'open')
      return `The mark ${f.quote(`{{${mark}`)} ${WRONG.open({ part, rows, choices }, f)}. Close it with two braces.`;
    const wrong = `${what} ${WRONG[reason]({ part, rows, choices }, f)}${didYouMean(nearest, f) || '.'}`;
    if (reason === 'several') return `${wrong} Name one of them: ${listed(choices, f)}.`;
    if (reason === 'heading') return `${wrong} Put it above or below the table.`;
    if (reason === 'formula') return `${wrong} Name another cell, or remove the formula.`;
    if (reason === 'range' || reason === 'no-cell') return `${wrong} Let it refer to one cell.`;
    return `${wrong} Correct it, and fill the form again: “samata report all --names” lists the names of all figures.`;
  },
  'template/no-room': ({ list, rows, fitted, left, row }, f) =>
    `The list ${f.quote(list)} has ${f.count(rows, ROWS)}, and ${f.number(String(fitted))} fitted: something stands in row ${row} below. ${f.count(left, { one: 'row is', other: 'rows are' })} missing in the form. Insert as many empty rows there, and fill it again.`,
} satisfies CheckTexts<'template'>;
