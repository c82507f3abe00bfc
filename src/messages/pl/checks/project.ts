import type { CheckTexts, Format } from '../../types.ts';
import { expectedWords } from '../expected.ts';
import { didYouMean, name, OF_PARTNERS, off } from './words.ts';

function trouble(text: string, expected: string, f: Format): string {
  if (expected === 'once') return 'występuje tu po raz drugi';
  if (text !== '') return `ma wartość ${f.quote(text)}`;
  return expected.startsWith('not-empty') ? 'jest pusty' : 'nie ma odpowiedniej wartości';
}

export const project = {
  'project/unknown-key': ({ key, nearest }, f) =>
    nearest === null
      ? `Klucz ${f.quote(key)} jest nieznany. Sprawdź pisownię albo usuń go.`
      : `Klucz ${f.quote(key)} jest nieznany${didYouMean(nearest, f)}`,
  'project/missing-field': ({ key }, f) => `Brakuje klucza ${f.quote(key)}. Dodaj go do definicji.`,
  'project/bad-value': ({ key, text, expected }, f) =>
    `Klucz ${f.quote(key)} ${trouble(text, expected, f)}. Podaj ${expectedWords(expected, f)}.`,
  'project/code-format': ({ code, example }, f) =>
    `Kod ${f.quote(code)} nie wygląda jak kody tego programu, na przykład ${name(example, f)}. Porównaj go z umową.`,
  'project/total-differs': ({ partners, found, expected, difference }, f) =>
    `Suma budżetów ${f.count(partners, OF_PARTNERS)} wynosi ${f.money(found)}; wartość projektu ogółem wynosi ${f.money(expected)}; ${off(difference, f.money)}. Popraw budżet partnera albo wartość projektu ogółem.`,
} satisfies CheckTexts<'project'>;
