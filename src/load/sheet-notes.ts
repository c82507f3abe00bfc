import { type Finding, finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { holds, type Merge, rangeOf } from './sheet-rows.ts';

type Tell = (found: (subject: string) => Finding) => void;

/** Numbers that are kept as texts: said once a column, at the first of them, with how many there are. */
export function numbersAsText(tell: Tell) {
  const met = new Map<string, { readonly text: string; readonly place: Place; count: number }>();
  return {
    meet(column: string, text: string, place: Place): void {
      const its = met.get(column);
      if (its === undefined) met.set(column, { text, place, count: 1 });
      else its.count++;
    },
    end(): void {
      for (const [column, { text, place, count }] of met) {
        tell(subject => finding('file/number-as-text', { column, text, count }, place, subject));
      }
    },
  };
}

/** Merged cells, from the top: each is said at the first row of the table that it touches, one that touches none never. */
export function mergesMet(
  merges: readonly Merge[],
  columns: readonly { readonly key: string; readonly index: number }[],
  placeOf: (line: number, field: number) => Place,
  tell: Tell,
): (line: number) => void {
  let next = 0;
  let open: Merge[] = [];
  return line => {
    for (let merge = merges[next]; merge !== undefined && merge.top <= line; merge = merges[++next]) open.push(merge);
    if (open.length === 0) return;
    for (const merge of open) {
      const touched = columns.filter(({ index }) => holds(merge, line, index + 1)).map(({ key }) => key);
      if (touched.length === 0) continue;
      const args = { range: rangeOf(merge), columns: touched };
      tell(subject => finding('file/merged-cell', args, placeOf(merge.top, merge.left), subject));
    }
    open = [];
  };
}
