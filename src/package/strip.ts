import type { Maybe } from '../model/money.ts';
import { keptIn } from './findings-sheet.ts';
import { tookBack } from './journal.ts';
import { markOf, NO_FILL } from './marks.ts';
import { removeNotes } from './notes.ts';
import type { Package } from './parts.ts';
import { Styles } from './styles.ts';
import { MAIN, partOfWorkbook, removeSheet, type SheetPart, sheetsOf } from './workbook-parts.ts';
import { type Splice, walk, withAttribute } from './xml.ts';

/**
 * Takes away what an earlier run put into a workbook: byte for byte where nobody changed it since, else by what it looks
 * like, wherever it stands by now.
 */
export function withoutAnnotations(its: Package): void {
  const ours = sheetsOf(its).flatMap(sheet => {
    const kept = keptIn(its, sheet);
    return kept === null ? [] : [{ sheet, kept }];
  });
  const [only] = ours;
  if (
    only !== undefined &&
    ours.length === 1 &&
    only.kept.journal !== null &&
    tookBack(its, only.kept.journal, only.sheet)
  ) {
    its.remove(only.sheet.part);
    return;
  }
  const fills = ours.length === 0 ? null : new Map(ours.flatMap(({ kept }) => [...kept.fills]));
  // From the last one on, so that the places of the others stay.
  for (const { sheet } of ours.toReversed()) removeSheet(its, sheet);
  const sheets = sheetsOf(its);
  const noted = new Map(sheets.map(sheet => [sheet, removeNotes(its, sheet)]));
  removeFills(its, noted, fills);
}

/** Gives cells with a fill of ours the one that they had; where nothing tells it, those alone at which a note of ours stood. */
function removeFills(
  its: Package,
  noted: ReadonlyMap<SheetPart, ReadonlySet<string>>,
  fills: Maybe<ReadonlyMap<number, string>>,
): void {
  const part = partOfWorkbook(its, 'styles');
  if (part === null) return;
  const styles = new Styles(its.text(part));
  const former = new Map<number, number>();
  for (let style = 0, all = styles.count; style < all; style++) {
    const mark = markOf(styles.fillOf(style));
    // Without a list of them, all that may be ours are, but only at cells where a note of ours stood.
    const before = mark === null ? undefined : fills === null ? NO_FILL : fills.get(mark.before);
    if (before !== undefined) former.set(style, styles.withFormerFill(style, before));
  }
  if (former.size === 0) return;
  for (const [sheet, cells] of noted) {
    if (fills === null && cells.size === 0) continue;
    const text = its.text(sheet.part);
    const splices: Splice[] = [];
    walk(text, {
      open: element => {
        const { name, uri } = element;
        const attribute = name === 'col' ? 'style' : 's';
        if (uri !== MAIN || (name !== 'c' && name !== 'row' && name !== 'col')) return;
        const style = former.get(Number(element.attribute(attribute) ?? -1));
        if (style === undefined || (fills === null && !cells.has(element.attribute('r') ?? ''))) return;
        splices.push(withAttribute(text, element, attribute, String(style)));
      },
    });
    its.edit(sheet.part, splices);
  }
  its.edit(part, styles.splices());
}
