import type { Maybe } from '../model/money.ts';
import type { Package } from './parts.ts';
import { type Area, addressOf, CellWalk, isWithin } from './sheet.ts';
import { MAIN, workbookPart } from './workbook-parts.ts';
import { type Element, type Splice, walk, withAttribute } from './xml.ts';

/** Cells whose stored values are no longer theirs. */
export interface Outdated {
  /** Addresses of cells with a formula. */
  readonly cells: ReadonlySet<string>;
  /** What formulas fill that have several cells. */
  readonly areas: readonly Area[];
}

/** The splices that take the stored values of such cells out of a sheet. */
export function withoutResults(text: string, { cells, areas }: Outdated): Splice[] {
  const splices: Splice[] = [];
  const cell = new CellWalk();
  let stored: Maybe<Splice> = null;
  walk(text, {
    open: element => {
      if (cell.open(element)) stored = null;
    },
    close: ({ depth, name, start }, _at, after) => {
      if (depth === 4 && name === 'v') stored = [start, after - start, ''];
      if (depth !== 3 || name !== 'c' || stored === null) return;
      const { at } = cell;
      if (cells.has(addressOf(at)) || areas.some(area => isWithin(at, area))) splices.push(stored);
    },
  });
  return splices;
}

/** What follows the settings of computing in a workbook. */
const AFTER_SETTINGS: ReadonlySet<string> = new Set([
  ...['oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing'],
  ...['fileRecoveryPr', 'webPublishObjects', 'extLst', 'AlternateContent'],
]);

/** Has a workbook computed anew when it is opened. */
export function recomputed(its: Package): void {
  const part = workbookPart(its);
  const text = its.text(part);
  let settings: Maybe<Element> = null;
  let before = -1;
  let prefix = '';
  walk(text, {
    open: element => {
      if (element.depth === 0) prefix = element.prefix;
      if (element.depth !== 1) return;
      if (element.name === 'calcPr' && element.uri === MAIN) settings = element;
      if (before < 0 && AFTER_SETTINGS.has(element.name)) before = element.start;
    },
    close: ({ depth }, at) => {
      if (depth === 0 && before < 0) before = at;
    },
  });
  const splice: Splice =
    settings === null
      ? [before, 0, `<${prefix}calcPr fullCalcOnLoad="1"/>`]
      : withAttribute(text, settings, 'fullCalcOnLoad', '1');
  its.edit(part, [splice]);
}
