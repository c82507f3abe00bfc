import type { Maybe } from '../model/money.ts';
import { MARK, type Runs, textOf } from './form-read.ts';
import { withoutPrefix, withPrefix } from './styles.ts';
import { dropAttribute, type Element, inCellXml, type Splice, setAttribute, spliced } from './xml.ts';

/** What is written into a cell; `shown` is the format that a number gets in a cell that has none. */
export type FormValue =
  | { readonly text: string }
  | { readonly number: string; readonly shown: Maybe<keyof typeof SHOWN> }
  /** Its own text, with each of its marks replaced; null leaves a mark. */
  | { readonly marks: readonly Maybe<string>[]; readonly of: Runs };

/** Formats that every spreadsheet has. */
export const SHOWN = { money: 4, percent: 10, date: 14 } as const;

/** A cell with another value, all else in its start tag as it was. */
export function cellXml(part: string, element: Element, style: number, value: FormValue): string {
  const { start, end, prefix: p } = element;
  const tag = part.slice(start, end).replace(/\s*\/?>$/, '/>');
  // What a value of another kind is, and what a richer one would be, holds no more.
  const bare = ['t', 'cm', 'vm'].reduce(dropAttribute, setAttribute(tag, 's', String(style)));
  const opened = (content: string, kind: string) =>
    `${(kind === '' ? bare : setAttribute(bare, 't', kind)).slice(0, -2)}>${content}</${p}c>`;
  if ('number' in value) return opened(`<${p}v>${value.number}</${p}v>`, '');
  if ('text' in value)
    return value.text === '' ? bare : opened(`<${p}is>${textXml(value.text, p)}</${p}is>`, 'inlineStr');
  return opened(`<${p}is>${runsXml(value.of, value.marks, p)}</${p}is>`, 'inlineStr');
}

function textXml(text: string, prefix: string): string {
  return `<${prefix}t xml:space="preserve">${inCellXml(text)}</${prefix}t>`;
}

/** A text with its marks replaced: what takes the place of one stands in the run in which the mark began. */
function runsXml(runs: Runs, marks: readonly Maybe<string>[], prefix: string): string {
  const pieces = replacedIn(runs, marks);
  // A text that stood as a value has no runs.
  if (runs.xml === '') return textXml(pieces.join(''), prefix);
  const splices = runs.pieces.flatMap(({ start, end, text }, i): Splice[] => {
    const its = pieces[i] ?? '';
    return its === text ? [] : [[start, end - start, textXml(its, runs.prefix)]];
  });
  const without = (runs.phonetics ?? []).map(({ start, end }): Splice => [start, end - start, '']);
  const { text } = spliced(runs.xml, [...splices, ...without]);
  return runs.prefix === prefix ? text : withPrefix(withoutPrefix(text, runs.prefix), prefix);
}

/** The pieces of a text with its marks replaced. */
function replacedIn(runs: Runs, marks: readonly Maybe<string>[]): string[] {
  const found = [...textOf(runs).matchAll(MARK)];
  let from = 0;
  return runs.pieces.map(({ text }) => {
    const [start, end] = [from, from + text.length];
    from = end;
    let its = '';
    let at = start;
    for (const [i, { index, 0: mark }] of found.entries()) {
      const to = index + mark.length;
      const by = marks[i] ?? null;
      if (by === null || to <= start || index >= end) continue;
      its += text.slice(at - start, Math.max(index, start) - start);
      if (index >= start) its += by;
      at = Math.min(to, end);
    }
    return its + text.slice(at - start);
  });
}
