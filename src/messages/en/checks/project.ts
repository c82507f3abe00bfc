import type { CheckTexts, Format } from '../../types.ts';
import { expectedWords } from '../expected.ts';
import { didYouMean, name, off, PARTNERS } from './words.ts';

function trouble(text: string, expected: string, f: Format): string {
  if (expected === 'once') return 'stands here a second time';
  if (text !== '') return `is ${f.quote(text)}`;
  return expected.startsWith('not-empty') ? 'is empty' : 'has no value that fits';
}

export const project = {
  'project/unknown-key': ({ key, nearest }, f) =>
    nearest === null
      ? `The key ${f.quote(key)} is not known. Check its spelling, or remove it.`
      : `The key ${f.quote(key)} is not known${didYouMean(nearest, f)}`,
  'project/missing-field': ({ key }, f) => `${f.quote(key)} is missing. Add it to the definition.`,
  'project/bad-value': ({ key, text, expected }, f) => {
    return `${f.quote(key)} ${trouble(text, expected, f)}: write ${expectedWords(expected, f)}.`;
  },
  'project/code-format': ({ code, example }, f) =>
    `The code ${f.quote(code)} does not look like the codes of this programme, such as ${name(example, f)}. Compare it with the contract.`,
  'project/total-differs': ({ partners, found, expected, difference }, f) =>
    `The sum of ${f.count(partners, PARTNERS)} is ${f.money(found)}; the project's total is ${f.money(expected)}; ${off(difference, f.money)}. Correct a partner's budget or the total.`,
} satisfies CheckTexts<'project'>;
