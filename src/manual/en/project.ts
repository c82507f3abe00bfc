import type { Explanations } from '../types.ts';

export const project = {
  'project/unknown-key': {
    what: 'The definition has a key that samata does not know.',
    why: 'What stands under it is not read; a misspelt key hides a value that you believe is there.',
    mend: 'Take the name that the message proposes, or remove the key.',
  },
  'project/missing-field': {
    what: 'The definition lacks a key that it needs, or a partner has no money while others have.',
    why: 'Without it the project cannot be checked or its sums are incomplete.',
    mend: 'Add the key. The shortest definition has samata, code, programme, total, funding, and period with start and end.',
  },
  'project/bad-value': {
    what: 'A value of the definition has not the form that its key needs, or a key stands twice.',
    why: 'The value is left out, and so is every figure that needs it.',
    mend: 'Write it in the form that the message names. Percentages carry %, amounts have at most two decimals.',
  },
  'project/code-format': {
    what: 'The code of the project does not look like the other codes of its programme.',
    why: 'Every report carries the code, and a slip in it sends the report to another project.',
    mend: 'Compare it with the contract. If it is the same there, leave it.',
  },
  'project/total-differs': {
    what: "The partners' totals do not add up to the total of the project.",
    why: 'Differing totals are what first-level control finds most often.',
    mend: "Compare both with the contract; correct a partner's budget or the total.",
  },
} satisfies Explanations<'project'>;
