import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import type { Maybe } from '../model/money.ts';
import { ownOf } from '../model/own.ts';
import { OTHER_PAGES, type OtherPage, pageDecoder } from './code-pages.ts';
import { CODE_PAGES, type CodePage, type Encoding } from './encoding.ts';
import { likenessOf } from './import-words.ts';
import { pieces } from './survey.ts';

type Page = CodePage | OtherPage;
const PAGES: readonly Page[] = [...CODE_PAGES, ...OTHER_PAGES];
/** Spreadsheets write in the code pages of Windows; the others are rarer. */
const OFTEN: ReadonlySet<string> = new Set(CODE_PAGES);
const BONUS = 1;
/** By so much one page must explain the letters better than another to be sure. */
const CLEAR = 2;
const CLEAR_SHARE = 0.1;

/** So many different words tell a file's letters. */
const MOST_WORDS = 5_000;
const LONGEST_WORD = 200;

/** What people call an encoding. */
const NAMES: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  latin1: 'windows-1252',
  iso88591: 'windows-1252',
  latin2: 'iso-8859-2',
  latin4: 'iso-8859-4',
  latin7: 'iso-8859-13',
  ...Object.fromEntries(
    PAGES.flatMap(page => {
      const number = page.replace(/^(?:windows-|cp|iso-)/, '').replaceAll('-', '');
      const prefixes = page.startsWith('iso') ? ['iso', ''] : ['windows', 'win', 'cp', 'ibm', ''];
      return prefixes.map(prefix => [`${prefix}${number}`, page]);
    }),
  ),
};

/** The encodings that can be named. */
export const KNOWN_ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', ...PAGES];

/** The encoding that a name means, `cp1257`, `Windows-1257`, `UTF8`; null for one that is not known. */
export function encodingNamed(name: string): Maybe<Encoding> {
  return ownOf(NAMES, name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')) ?? null;
}

/** A code page, and a word as it reads it. */
export interface Reading {
  readonly encoding: Encoding;
  readonly text: string;
}

export type Verdict =
  | { readonly encoding: Encoding; readonly word: string }
  /** Pages of which none is clearly better. */
  | { readonly readings: readonly Reading[] }
  /** Most of it is UTF-8, and something is not. */
  | { readonly broken: true };

function isWordByte(byte: number): boolean {
  return byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

/** The different words of a file of single bytes that have a letter beyond ASCII. */
async function wordsOf(path: string): Promise<Buffer[]> {
  const words = new Map<string, Buffer>();
  const file = await open(path);
  try {
    for await (const piece of pieces(file, 'utf-8')) {
      for (let at = 0; at < piece.length && words.size < MOST_WORDS; at++) {
        if ((piece[at] ?? 0) < 0x80) continue;
        let start = at;
        while (start > 0 && isWordByte(piece[start - 1] ?? 0) && at - start < LONGEST_WORD) start--;
        while (at < piece.length && isWordByte(piece[at] ?? 0) && at - start < LONGEST_WORD) at++;
        const word = piece.toString('latin1', start, at);
        if (!words.has(word)) words.set(word, Buffer.from(word, 'latin1'));
      }
    }
  } finally {
    await file.close();
  }
  return [...words.values()];
}

interface Candidate {
  readonly page: Page;
  readonly texts: readonly string[];
  readonly scores: readonly number[];
  readonly total: number;
}

function candidateOf(page: Page, words: readonly Buffer[]): Candidate {
  const decode = pageDecoder(page);
  const texts = words.map(decode);
  const scores = texts.map(likenessOf);
  const total = scores.reduce((sum, score) => sum + score, OFTEN.has(page) ? BONUS : 0);
  return { page, texts, scores, total };
}

/** Whether one page explains the words clearly better than another, on those that they read otherwise. */
function beats(best: Candidate, other: Candidate): boolean {
  const differ = best.texts.flatMap((text, i) => (text === other.texts[i] ? [] : [i]));
  if (differ.length === 0) return true;
  const bonus = (OFTEN.has(best.page) ? BONUS : 0) - (OFTEN.has(other.page) ? BONUS : 0);
  const margin = differ.reduce((sum, i) => sum + (best.scores[i] ?? 0) - (other.scores[i] ?? 0), bonus);
  return margin >= Math.max(CLEAR, CLEAR_SHARE * differ.length);
}

/** Which code page a file of single bytes is written in, by its words; or which pages it may be. */
export function verdictOf(words: readonly Buffer[]): Verdict {
  if (words.filter(word => isUtf8(word)).length * 2 > words.length) return { broken: true };
  const candidates = PAGES.map(page => candidateOf(page, words)).toSorted((a, b) => b.total - a.total);
  const [best, ...others] = candidates;
  if (best === undefined) return { readings: [] };
  const rivals = others.filter(other => !beats(best, other));
  const explained = best.scores.reduce((sum, score) => sum + score, 0);
  if (rivals.length === 0 && explained >= 0) return { encoding: best.page, word: tellingWord(best, others) };
  const among = rivals.length > 0 ? rivals : others;
  return { readings: readings([best, ...among]) };
}

/** The first word that the other pages read otherwise. */
function tellingWord(best: Candidate, others: readonly Candidate[]): string {
  const at = best.texts.findIndex((text, i) => others.some(({ texts }) => texts[i] !== text));
  return best.texts[Math.max(0, at)] ?? '';
}

/** A word that most of some pages read otherwise, as each of them does; pages that read it alike are told once. */
function readings(pages: readonly Candidate[]): Reading[] {
  const variety = (i: number) => new Set(pages.map(({ texts }) => texts[i])).size;
  let at = 0;
  for (const i of pages[0]?.texts.keys() ?? []) if (variety(i) > variety(at)) at = i;
  const seen = new Map<string, Encoding>();
  for (const { page, texts } of pages) if (!seen.has(texts[at] ?? '')) seen.set(texts[at] ?? '', page);
  return [...seen].slice(0, 3).map(([text, encoding]) => ({ encoding, text }));
}

/** Judges the code page of a file that is not UTF-8. */
export async function judgeEncoding(path: string): Promise<Verdict> {
  return verdictOf(await wordsOf(path));
}

/** The line, from 1, and the text of the first bytes of a file that are no UTF-8. */
export async function firstBroken(path: string): Promise<{ readonly line: number; readonly text: string }> {
  const file = await open(path);
  let line = 1;
  let carried = Buffer.alloc(0);
  try {
    for await (const piece of pieces(file, 'utf-8')) {
      const bytes = Buffer.concat([carried, piece]);
      let start = 0;
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        const its = bytes.subarray(start, end);
        if (!isUtf8(its)) return { line, text: brokenWord(its) };
        start = end + 1;
        line++;
      }
      carried = Buffer.from(bytes.subarray(start));
    }
  } finally {
    await file.close();
  }
  return { line, text: brokenWord(carried) };
}

/** The word of a line that is no UTF-8, a sign in place of what is none. */
function brokenWord(line: Buffer): string {
  const text = line.toString('utf8');
  return /[^\s;,|"]*\ufffd[^\s;,|"]*/.exec(text)?.[0].slice(0, 60) ?? '';
}
