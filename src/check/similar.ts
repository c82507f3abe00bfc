import { oneEditApart } from '../model/nearest.ts';
import { KeyMap, KeySet } from './key-set.ts';

/** Longer texts are no numbers of documents. */
const LONGEST = 60;

/** Short texts in one block of bytes: some 15 bytes a number, where a string of its own would take four times as much. */
class Texts {
  private bytes = Buffer.alloc(1 << 12);
  private end = 0;

  /** Keeps a text; gives where it stands. */
  keep(text: string): number {
    const size = Buffer.byteLength(text);
    while (this.end + size + 1 > this.bytes.length) {
      this.bytes = Buffer.concat([this.bytes], this.bytes.length * 2);
    }
    const at = this.end;
    this.bytes[at] = size;
    this.bytes.write(text, at + 1);
    this.end = at + 1 + size;
    return at;
  }

  at(place: number): string {
    return this.bytes.toString('utf8', place + 1, place + 1 + (this.bytes[place] ?? 0));
  }

  /** Forgets the text that was kept last. */
  drop(place: number): void {
    this.end = place;
  }
}

/** So many texts under one key are told apart in the first pass, and compared in the second look. */
const TOLD_APART = 8;
const COMPARED = 50;

/**
 * Finds texts that are one edit apart among those that share a key. The first pass keeps 64 bits of the key, and the text;
 * only where two are that near, a second look hands over what belongs to the earlier one.
 */
export class Similar<Of> {
  private readonly met = new KeyMap();
  private readonly texts = new Texts();
  private readonly candidates = new KeySet();
  private readonly before = new Map<string, { readonly text: string; readonly of: Of }[]>();
  any = false;

  /** Takes a text in the first pass. */
  add(key: string, text: string): void {
    if (text.length > LONGEST) return;
    const place = this.texts.keep(text);
    for (let n = 0; n < TOLD_APART; n++) {
      const other = this.met.put(n === 0 ? key : `${key}|${n}`, place);
      if (other === null) return;
      const its = this.texts.at(other);
      if (its === text) {
        this.texts.drop(place);
        return;
      }
      if (oneEditApart(its, text)) break;
    }
    this.candidates.add(key);
    this.any = true;
  }

  /** In the second look: what belongs to the first text one edit away; keeps this one for those to come. */
  nearest(key: string, text: string, of: () => Of): Of | null {
    if (text.length > LONGEST || !this.candidates.has(key)) return null;
    const before = this.before.get(key);
    const near = before?.find(other => oneEditApart(other.text, text))?.of ?? null;
    // Cloned, for a text of a row is a slice of its passage and would keep all of that in memory.
    if (before === undefined) this.before.set(structuredClone(key), [structuredClone({ text, of: of() })]);
    else if (before.length < COMPARED) before.push(structuredClone({ text, of: of() }));
    return near;
  }
}
