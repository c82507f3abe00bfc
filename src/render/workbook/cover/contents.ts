import type { TableMessages } from '../../../messages/tables.ts';
import type { Cell } from '../../../model/table.ts';
import type { Line } from '../sheet-lines.ts';
import { cellOf, LINK_FONT, linkTo } from '../sheet-link.ts';
import { numberFormats } from '../sheet-number-formats.ts';
import { AMOUNT, across, LAST, LEFT, MIDDLE, NAME, placed, STYLES, section, TEXT } from './parts.ts';

/** A sheet of the workbook, as its contents name it. */
export interface Content {
  readonly sheet: string;
  /** What the workbook calls its first cell. */
  readonly name: string;
  readonly rows: number;
  /** Its first total in money: what is summed, where, and to how much, in cents. */
  readonly total: { readonly heading: string; readonly address: string; readonly value: Cell } | null;
}

/** Each sheet with a link to it, how many rows it has, and to what they come. */
export function contentsOf(contents: readonly Content[], messages: TableMessages): Line[] {
  const { cover, terms, format } = messages;
  const formats = numberFormats(format);
  return [
    ...section(
      cover.contents,
      placed(LEFT, cover.rows, STYLES.headingRight),
      placed(MIDDLE, terms.total, STYLES.headingRight, AMOUNT),
    ),
    ...contents.map(({ sheet, name, rows, total }): Line => {
      const link = placed(NAME, linkTo(name, sheet), { font: LINK_FONT }, TEXT);
      const count = placed(LEFT, rows, { ...STYLES.right, numFmt: '#,##0' });
      if (total === null) return [link, count];
      const value =
        typeof total.value === 'number'
          ? { formula: cellOf(sheet, total.address), result: total.value / 100 }
          : terms.notAvailable;
      return [
        link,
        count,
        placed(MIDDLE, total.heading, STYLES.right),
        placed(AMOUNT, value, { ...STYLES.right, numFmt: formats.money }),
      ];
    }),
  ];
}

const SIGNED = { font: STYLES.small.font, border: { top: { style: 'thin' } } } as const;

/** Where those sign who answer for it: who prepared it, and another person, who approved it. */
export function signatures({ cover }: TableMessages): Line[] {
  const space = placed(NAME, null, { font: { ...STYLES.value.font, size: 20 } });
  return [
    [],
    [placed(NAME, cover.preparedBy, STYLES.strong, TEXT), placed(MIDDLE, cover.approvedBy, STYLES.strong, LAST)],
    ...[cover.person, cover.signature, cover.date].flatMap((what): Line[] => [
      [space],
      [placed(NAME, what, SIGNED, TEXT), placed(MIDDLE, what, SIGNED, LAST)],
    ]),
    across(cover.twoPersons, STYLES.small),
  ];
}
