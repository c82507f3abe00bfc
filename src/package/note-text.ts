import { inCellXml } from './xml.ts';

/** A piece of a note's text. */
export interface Piece {
  readonly text: string;
  readonly bold?: boolean;
}

/** What a note of ours begins and ends with: what stands before or after it in a note is its owner's. */
const BEGIN = '──── samata ────';
const END = '────────────────';
const OURS = /\n?─{2,} samata ─{2,}\n[\s\S]*?\n─{8,}(?=\n|$)/g;

/** A note holds so many signs, as spreadsheets count them. */
const LONGEST = 32_767;

/** A note of ours, below the text that stands there already; what does not fit is cut. */
export function noteOf(pieces: readonly Piece[], before: string): Piece[] {
  const begin = `${before === '' ? '' : '\n'}${BEGIN}\n`;
  const end = `\n${END}`;
  let left = LONGEST - before.length - begin.length - end.length;
  const cut: Piece[] = [];
  for (const { text, bold = false } of pieces) {
    if (text.length <= left) cut.push({ text, bold });
    else cut.push({ text: `${text.slice(0, Math.max(0, left - 1))}…`, bold });
    left -= text.length;
    if (left < 0) break;
  }
  return [{ text: begin }, ...cut, { text: end }];
}

export const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

/** Where notes of ours stand in a text: from and to. */
export function oursIn(text: string): (readonly [from: number, to: number])[] {
  return [...text.matchAll(OURS)].map(({ index, 0: { length } }) => [index, index + length]);
}

/** The pieces as runs of a text, in the letters that spreadsheets write notes with. */
export function runsOf(pieces: readonly Piece[], prefix: string): string {
  return pieces
    .map(({ text, bold }) => {
      const look = `${bold ? '<b/>' : ''}<sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/>`;
      return `<r><rPr>${look}</rPr><t xml:space="preserve">${inCellXml(text)}</t></r>`;
    })
    .join('')
    .replaceAll(/(<\/?)(?=[A-Za-z])/g, `$1${prefix}`);
}
