import { isUtf8 } from 'node:buffer';
import type { OtherPage } from './code-pages.ts';

export const CODE_PAGES = ['windows-1257', 'windows-1250', 'windows-1252'] as const;
export type CodePage = (typeof CODE_PAGES)[number];
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage | OtherPage;

/** Names as people know them. */
export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1257': 'Windows-1257 (Baltic)',
  'windows-1250': 'Windows-1250 (Central European)',
  'windows-1252': 'Windows-1252 (Western European)',
  'iso-8859-13': 'ISO 8859-13 (Baltic)',
  'iso-8859-2': 'ISO 8859-2 (Central European)',
  'iso-8859-4': 'ISO 8859-4 (Northern European)',
  cp775: 'CP775 (Baltic, DOS)',
  cp852: 'CP852 (Central European, DOS)',
};

/** How many bytes of a byte-order mark stand at the start. */
export function bomLength(head: Buffer): number {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 3;
  return wideByMark(head) === null ? 0 : 2;
}

function wideByMark(head: Buffer): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 by its mark, or by every other byte of the first lines being nothing; null for any encoding of single bytes. */
export function wideEncoding(head: Buffer): Encoding | null {
  const marked = wideByMark(head);
  if (marked !== null) return marked;
  const length = Math.min(head.length, 512) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (head[i] === 0) even++;
    if (head[i + 1] === 0) odd++;
  }
  const most = length * 0.35;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

const LITHUANIAN_POLISH = new Set('ąčęėįšųūžĄČĘĖĮŠŲŪŽćłńóśźżĆŁŃÓŚŹŻ');
const EUROPEAN = new Set('äöüßéèêëáàâãåæçíìîïñóòôõøúùûýřďťňěůőűőÄÖÜÉÅÆØāēīōģķļņõ');
const TYPOGRAPHIC = new Set('„“”’‘–—…€§°\u00a0«»');

/** Letters that a language of two countries knows weigh more where a page has all of one language's, not some of many. */
function likelihood(char: string, page: CodePage): number {
  if (LITHUANIAN_POLISH.has(char)) return 4;
  if (TYPOGRAPHIC.has(char)) return 2;
  if (EUROPEAN.has(char)) return page === 'windows-1252' ? 3 : 1;
  return char === '\ufffd' || char < '\u00a0' ? -8 : -2;
}

/**
 * Which Windows code page explains the bytes above 127 best, by how often each occurs: the letters of Lithuanian and
 * Polish, then typographic marks, then other letters. Ties go to the order of `CODE_PAGES`.
 */
export function likelyCodePage(counts: ArrayLike<number>): CodePage {
  let best: CodePage = CODE_PAGES[0];
  let highest = Number.NEGATIVE_INFINITY;
  for (const page of CODE_PAGES) {
    const chars = new TextDecoder(page).decode(Uint8Array.from({ length: 128 }, (_, i) => i + 128));
    let score = 0;
    for (let i = 0; i < 128; i++) score += (counts[i + 128] ?? 0) * likelihood(chars.charAt(i), page);
    if (score > highest) {
      highest = score;
      best = page;
    }
  }
  return best;
}

/** A small file's text and its encoding. */
export function decode(bytes: Buffer): { readonly text: string; readonly encoding: Encoding } {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' };
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  const encoding = likelyCodePage(counts);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
