import type { AnnotateTexts } from '../annotate.ts';
import { format } from './format.ts';
import { severities, terms } from './terms.ts';

export const annotate: AnnotateTexts = {
  title: version => `Findings of samata ${version}`,
  counts: ({ error, warning, info, waived }, file) => {
    const found =
      error + warning + info > 0
        ? `${format.count(error, severities.error)}, ${format.count(warning, severities.warning)}, ${format.count(info, severities.info)} in ${file}`
        : `Nothing ${waived > 0 ? 'else ' : ''}found in ${file}`;
    return waived > 0 ? `${found}; ${format.number(String(waived))} waived.` : `${found}.`;
  },
  asOf: day => `As of ${format.date(day)}.`,
  removable:
    'This sheet can be deleted. While it is here, “samata annotate” gives cells their earlier colours back when it runs again.',
  headings: {
    severity: terms.severity,
    cell: 'Cell',
    check: 'Check',
    subject: 'About',
    message: 'Finding',
    basis: terms.basis,
    waived: 'Waived because',
  },
  talked: 'People discuss this cell in a thread of comments, so no note was added to it.',
  elsewhere: count =>
    `${format.count(count, { one: 'more finding stands', other: 'more findings stand' })} elsewhere in the project: “samata check” tells them.`,
  signed: path =>
    `${path}: the digital signature does not hold for this copy, for it was changed; the original keeps it.`,
};
