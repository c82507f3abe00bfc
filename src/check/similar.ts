import { KeyMap, KeySet, type Parts } from '../model/keys.ts';
import type { Marks } from '../model/marks.ts';
import type { Maybe } from '../model/money.ts';
import { oneEditApart } from '../model/nearest.ts';

/** Longer texts are no numbers of documents. */
const LONGEST = 60;

/** So many texts under one key are compared. */
const COMPARED = 50;

/**
 * Finds texts that are one edit apart among those that share a key. The first pass keeps 64 bits of the key and marks the
 * rows that share one; a second look at them compares the texts, and hands over what belongs to the earlier one.
 */
export class Similar<Of> {
  private readonly marks: Marks;
  private readonly keys = new KeyMap();
  private readonly shared = new KeySet();
  private readonly before = new Map<string, { readonly text: string; readonly of: Of }[]>();

  constructor(marks: Marks) {
    this.marks = marks;
  }

  /** Takes a text, and its row's number in the ledger, in the first pass. */
  add(key: Parts, text: string, number: number): void {
    if (text.length > LONGEST) return;
    const first = this.keys.put(key, number);
    if (first === null) return;
    this.shared.add(key);
    this.marks.add(first);
    this.marks.add(number);
  }

  /** In the second look: what belongs to the first text one edit away; keeps this one for those to come. */
  nearest(parts: Parts, text: string, of: () => Of): Maybe<Of> {
    if (text.length > LONGEST || !this.shared.has(parts)) return null;
    const key = parts.join('|');
    const before = this.before.get(key);
    const near = before?.find(other => oneEditApart(other.text, text))?.of ?? null;
    // Cloned, for a text of a row is a slice of its passage and would keep all of that in memory.
    if (before === undefined) this.before.set(structuredClone(key), [structuredClone({ text, of: of() })]);
    else if (before.length < COMPARED) before.push(structuredClone({ text, of: of() }));
    return near;
  }
}
