import { oneEditApart } from '../model/nearest.ts';
import { KeyMap, KeySet } from './key-set.ts';

/**
 * Which letters and digits a text has an odd number of, in 32 bits: an edit of one character changes two of them at most.
 */
function oddOnes(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits ^= 1 << (text.charCodeAt(i) & 31);
  return bits >>> 0;
}

function atMostTwoBits(bits: number): boolean {
  const one = bits & (bits - 1);
  return (one & (one - 1)) === 0;
}

/** So many texts under one key are told apart in the first pass, and compared in the second look. */
const TOLD_APART = 4;
const COMPARED = 50;

/**
 * Finds texts that are one edit apart among those that share a key. The first pass keeps 64 bits of the key and 32 of the
 * text; only where two may be that near, a second look compares the texts themselves.
 */
export class Similar<Of> {
  private readonly met = new KeyMap();
  private readonly candidates = new KeySet();
  private readonly texts = new Map<string, { readonly text: string; readonly of: Of }[]>();
  any = false;

  /** Takes a text in the first pass. */
  add(key: string, text: string): void {
    const bits = oddOnes(text);
    for (let n = 0; n < TOLD_APART; n++) {
      const other = this.met.put(n === 0 ? key : `${key}|${n}`, bits);
      if (other === null) return;
      if (atMostTwoBits(other ^ bits)) break;
    }
    this.candidates.add(key);
    this.any = true;
  }

  /** In the second look: the first that an earlier text one edit away belongs to; keeps this one for those to come. */
  nearest(key: string, text: string, of: () => Of): Of | null {
    if (!this.candidates.has(key)) return null;
    const before = this.texts.get(key);
    const near = before?.find(other => oneEditApart(other.text, text))?.of ?? null;
    // Cloned, for a text of a row is a slice of its passage and would keep all of that in memory.
    if (before === undefined) this.texts.set(structuredClone(key), [structuredClone({ text, of: of() })]);
    else if (before.length < COMPARED) before.push(structuredClone({ text, of: of() }));
    return near;
  }
}
