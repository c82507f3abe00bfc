import { safeText } from '../values.ts';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it stands in an element or in an attribute's quotes, without signs that turn the direction of writing. */
export function escaped(text: string): string {
  return safeText(text).replaceAll(/[&<>"']/g, sign => SIGNS[sign] ?? '');
}

/** Attributes, but for those without a value. */
export function attributes(its: Readonly<Record<string, string | null>>): string {
  return Object.entries(its)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escaped(value)}"`))
    .join('');
}

/** A word longer than this may be broken, so that no column is wider than it has to be. */
export const LONGEST_WORD = 15;
const PIECES = new RegExp(`.{1,${LONGEST_WORD}}`, 'gsu');

/** A text as it stands in a cell: its longest words may take several lines. */
export function breakable(text: string): string {
  return text
    .split(/(\s+)/)
    .map(word => (word.length > LONGEST_WORD ? (word.match(PIECES) ?? []).map(escaped).join('<wbr>') : escaped(word)))
    .join('');
}
