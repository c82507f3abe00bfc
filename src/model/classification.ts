import { byBytes } from './place.ts';

/** A code of the economic classification as it is compared, however its spaces and a point at its end are written. */
export function classificationCode(text: string): string {
  const plain = text.replaceAll(/\s+/g, '');
  let end = plain.length;
  while (plain[end - 1] === '.') end--;
  return plain.slice(0, end);
}

/** A code with all its numbers equally long, so that they come in their order as text. */
function ordered(code: string): string {
  return code.replaceAll(/\d+/g, number => number.padStart(12, '0'));
}

/** The order of codes: part by part, by the numbers that they are. */
export function byClassification(a: string, b: string): number {
  return byBytes(ordered(a), ordered(b)) || byBytes(a, b);
}
