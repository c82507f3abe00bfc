import type { Explanations } from '../types.ts';

export const template = {
  'template/unknown-figure': {
    what: 'A mark in a cell of the form, such as {{claim.LP.staff.this}}, or a name of the workbook that begins as the names of figures do, is the name of no figure, or of several; or the name refers to several cells, to none, or to a formula. It is found while samata report fills a form with --template, and the mark stays as it is.',
    why: 'A form that is signed with a mark in place of an amount comes back; and nobody would look for an amount that was never filled in.',
    mend: 'Write the name as “samata report all --names” lists it; “samata explain forms” has the rules.',
  },
  'template/no-room': {
    what: 'A list of the form, such as {{expenses.*.declared_eur}}, has more rows than there are empty rows below its mark. Those that fitted were written, and nothing was written over.',
    why: 'Rows that are missing in an annex are missing in what is paid out.',
    mend: 'Insert as many empty rows as the finding says above what stands in the way, and fill the form again.',
  },
} satisfies Explanations<'template'>;
