import type { CheckTexts, Format } from '../../types.ts';
import { expectedWords } from '../expected.ts';
import { didYouMean, name, off, PARTNERS } from './words.ts';

function trouble(key: string, text: string, expected: string, f: Format): string {
  if (expected === 'once') return `Raktas ${f.quote(key)} čia parašytas antrą kartą`;
  if (text !== '') return `Rakto ${f.quote(key)} reikšmė ${f.quote(text)} netinka`;
  return expected.startsWith('not-empty') ? `Raktas ${f.quote(key)} tuščias` : `Rakto ${f.quote(key)} reikšmė netinka`;
}

export const project = {
  'project/unknown-key': ({ key, nearest }, f) =>
    nearest === null
      ? `Raktas ${f.quote(key)} nežinomas. Patikrinkite, kaip jis parašytas, arba pašalinkite jį.`
      : `Raktas ${f.quote(key)} nežinomas${didYouMean(nearest, f)}`,
  'project/missing-field': ({ key }, f) => `Trūksta rakto ${f.quote(key)}. Įrašykite jį į projekto aprašą.`,
  'project/bad-value': ({ key, text, expected }, f) =>
    `${trouble(key, text, expected, f)}: nurodykite ${expectedWords(expected, f)}.`,
  'project/code-format': ({ code, example }, f) =>
    `Kodas ${f.quote(code)} nepanašus į šios programos kodus, pavyzdžiui, ${name(example, f)}. Palyginkite jį su sutartimi.`,
  'project/total-differs': ({ partners, found, expected, difference }, f) =>
    `Partnerių biudžetų suma (${f.count(partners, PARTNERS)}) yra ${f.money(found)}; bendra projekto suma – ${f.money(expected)}; ${off(difference, f.money)}. Pataisykite partnerio biudžetą arba bendrą projekto sumą.`,
} satisfies CheckTexts<'project'>;
