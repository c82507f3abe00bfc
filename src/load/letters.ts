import type { Column } from '../model/columns.ts';
import { LANGUAGES } from '../model/language.ts';
import { plainWords } from '../model/plain.ts';
import type { Header } from './header.ts';
import { type Record, recordsAfter, type Source } from './records.ts';

/** What a letter, as a plain word, stands for in a column; null for one that nothing in the file settles. */
export type SettledLetters = ReadonlyMap<string, string | null>;

/** Words beside which M is `moteris`, and words beside which it is `male`. */
const LITHUANIAN = ['v', 'vyras'];
const ENGLISH = ['f', 'female'];

/** What letters stand for in the columns of a file whose heading gives them a meaning; M under `Lytis` by the whole column. */
export async function lettersOfFile(
  source: Source,
  headings: Record,
  header: Header,
  columns: readonly Column[],
): Promise<ReadonlyMap<string, SettledLetters>> {
  const settled = new Map<string, SettledLetters>();
  for (const { key, heading, letters } of columns) {
    const index = header.get(key);
    if (index === undefined || letters === undefined) continue;
    const [first, ...others] = plainWords(headings.fields[index] ?? '').split(' ');
    const language = LANGUAGES.find(its => plainWords(heading[its]) === first) ?? 'en';
    const known = Object.entries(letters[language]);
    const open = known.some(([, choice]) => choice === null);
    const m = open ? await readingOfM(source, headings.line, index, others) : null;
    settled.set(key, new Map(known.map(([letter, choice]) => [letter, choice ?? m])));
  }
  return settled;
}

/** Whether M is a woman or a man in a column, by the words of its heading and the other words in it; null if neither is sure. */
async function readingOfM(
  source: Source,
  headerLine: number,
  index: number,
  words: readonly string[],
): Promise<'f' | 'm' | null> {
  let lithuanian = words.some(word => LITHUANIAN.includes(word));
  let english = words.some(word => ENGLISH.includes(word));
  for await (const records of recordsAfter(source, headerLine)) {
    for (const { fields } of records) {
      const word = (fields[index] ?? '').trim().toLowerCase();
      lithuanian ||= LITHUANIAN.includes(word);
      english ||= ENGLISH.includes(word);
    }
  }
  if (lithuanian === english) return null;
  return lithuanian ? 'f' : 'm';
}
