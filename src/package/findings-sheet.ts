import type { Severity } from '../model/finding.ts';
import type { Maybe } from '../model/money.ts';
import { FINDINGS_MARK, FINDINGS_MARK_COLUMN, namesFindings } from '../model/sheets.ts';
import { journalIn } from './journal.ts';
import { fillOf as fillOfMark, NO_FILL } from './marks.ts';
import { DECLARATION, type Journal, type Package } from './parts.ts';
import { atAddress } from './sheet.ts';
import type { Styles } from './styles.ts';
import { MAIN, partOfWorkbook, type SheetPart } from './workbook-parts.ts';
import { inAttribute, inCellXml, inXml, ofCellXml, walk } from './xml.ts';

/** A line of the sheet of findings. */
interface FindingLine {
  readonly severity: Severity;
  /** Whether it counts: one that is waived has no colour. */
  readonly counts: boolean;
  /** Where a click leads; null where the finding has no cell. */
  readonly link: Maybe<string>;
  readonly texts: readonly string[];
}

/** What stands on the sheet of findings. */
export interface FindingsText {
  /** Above the table: its title, then what else is to be said. */
  readonly above: readonly string[];
  readonly headings: readonly string[];
  readonly lines: readonly FindingLine[];
  /** Below it. */
  readonly below: readonly string[];
}

/** Widths of its columns in signs: severity, cell, check, subject, message, basis, why it is waived; and what we keep for ourselves. */
const WIDTHS = [11, 20, 28, 16, 66, 28, 26];
const KEPT_COLUMN = FINDINGS_MARK_COLUMN - 1;
const HEADER_ROW = 5;
const LINE_HEIGHT = 13.5;
const MOST_SIGNS = 32_767;
const TALLEST = 400;

const FACE = '<name val="Calibri"/><family val="2"/>';
const FONTS = {
  plain: `<font><sz val="10"/>${FACE}</font>`,
  bold: `<font><b/><sz val="10"/>${FACE}</font>`,
  title: `<font><b/><sz val="14"/><color rgb="FF1F3864"/>${FACE}</font>`,
  link: `<font><u/><sz val="10"/><color rgb="FF0563C1"/>${FACE}</font>`,
} as const;
const SHADE =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/><bgColor indexed="64"/></patternFill></fill>';

/** Where the journal stands: an extension that spreadsheets leave alone, and leave out as soon as they write the sheet anew. */
const EXTENSION = '{5A3D1C9E-8B0F-4C64-9B0E-2F9D6A7C1E11}';
const SPACE = 'urn:samata:annotate';

const letter = (column: number) => String.fromCharCode(65 + column);

/** The sheet of findings as a part; `fills` are those that cells had before ours. */
export function findingsSheet(
  text: FindingsText,
  fills: ReadonlyMap<number, string>,
  styles: Styles,
  journal: Journal,
): string {
  const { above, headings, lines, below } = text;
  const rows = new Map<number, { cells: string; height: number }>();
  const put = (row: number, column: number, content: string, style: number) => {
    const its = rows.get(row) ?? { cells: '', height: 0 };
    const shown = content.length > MOST_SIGNS ? `${content.slice(0, MOST_SIGNS - 1)}…` : content;
    const string = `<is><t xml:space="preserve">${inCellXml(shown)}</t></is>`;
    rows.set(row, {
      ...its,
      cells: `${its.cells}<c r="${letter(column)}${row}" s="${style}" t="inlineStr">${string}</c>`,
    });
  };
  const plain = styles.of(FONTS.plain, NO_FILL);
  const unwrapped = styles.of(FONTS.plain, NO_FILL, '');
  for (const [i, line] of above.entries())
    put(i + 1, 0, line, i === 0 ? styles.of(FONTS.title, NO_FILL, '') : unwrapped);
  for (const [i, heading] of headings.entries()) put(HEADER_ROW, i, heading, styles.of(FONTS.bold, SHADE));
  const last = HEADER_ROW + lines.length;
  const links: string[] = [];
  for (const [i, { severity, counts, link, texts }] of lines.entries()) {
    const row = HEADER_ROW + 1 + i;
    const fill = counts ? fillOfMark({ severity, before: 0 }) : NO_FILL;
    for (const [column, content] of texts.entries()) {
      if (column === 0) put(row, column, content, styles.of(FONTS.plain, fill));
      else put(row, column, content, column === 1 && link !== null ? styles.of(FONTS.link, NO_FILL) : plain);
    }
    const height = Math.max(...texts.map((content, column) => Math.ceil((content.length + 2) / (WIDTHS[column] ?? 1))));
    rows.set(row, { cells: rows.get(row)?.cells ?? '', height: Math.min(TALLEST, height * LINE_HEIGHT + 2) });
    if (link !== null) links.push(`<hyperlink ref="B${row}" location="${inAttribute(link)}"/>`);
  }
  for (const [i, line] of below.entries()) put(last + 2 + i, 0, line, unwrapped);
  put(1, KEPT_COLUMN, FINDINGS_MARK, unwrapped);
  for (const [i, [no, fill]] of [...fills].entries()) put(2 + i, KEPT_COLUMN, `${no} ${fill}`, unwrapped);
  const sheetRows = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, { cells, height }]) => {
      const tall = height > 0 ? ` ht="${height}" customHeight="1"` : '';
      return `<row r="${row}"${tall}>${cells}</row>`;
    });
  const columns = [
    ...WIDTHS.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`),
    `<col min="${KEPT_COLUMN + 1}" max="${KEPT_COLUMN + 1}" width="9" hidden="1" customWidth="1"/>`,
  ];
  return [
    `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0">',
    `<pane ySplit="${HEADER_ROW}" topLeftCell="A${HEADER_ROW + 1}" activePane="bottomLeft" state="frozen"/>`,
    '<selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.join('')}</cols><sheetData>${sheetRows.join('')}</sheetData>`,
    `<autoFilter ref="A${HEADER_ROW}:${letter(WIDTHS.length - 1)}${last}"/>`,
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    `<extLst><ext uri="${EXTENSION}" xmlns:samata="${SPACE}"><samata:journal>${inXml(JSON.stringify(journal))}</samata:journal></ext></extLst></worksheet>`,
  ].join('');
}

/** What a sheet of findings of ours keeps: the fills that were there before, and how the parts came to be as they are. */
export interface Kept {
  readonly fills: ReadonlyMap<number, string>;
  readonly journal: Maybe<Journal>;
}

/** What a sheet keeps, where it is one of findings of ours; null where it is none. */
export function keptIn(its: Package, sheet: SheetPart): Maybe<Kept> {
  if (!namesFindings(sheet.name)) return null;
  const texts: string[] = [];
  const shared: number[] = [];
  let journal = '';
  let told = '';
  let type = '';
  let isKept = false;
  walk(its.text(sheet.part), {
    open: element => {
      told = '';
      if (element.name !== 'c' || element.uri !== MAIN) return;
      isKept = atAddress(element.attribute('r') ?? '')?.column === KEPT_COLUMN + 1;
      type = element.attribute('t') ?? 'n';
    },
    text: text => {
      told += text;
    },
    close: element => {
      if (element.uri === SPACE && element.name === 'journal') journal = told;
      if (element.uri !== MAIN || !isKept) return;
      if (element.name === 't' || (element.name === 'v' && type === 'str')) texts.push(ofCellXml(told));
      if (element.name === 'v' && type === 's') shared.push(Number(told));
      if (element.name === 'c') isKept = false;
    },
  });
  if (shared.length > 0) texts.push(...sharedTexts(its, shared));
  if (!texts.includes(FINDINGS_MARK)) return null;
  const fills = new Map<number, string>();
  for (const text of texts) {
    const [, no, fill = ''] = /^(\d{1,3}) (<fill\b[\s\S]*)$/.exec(text) ?? [];
    if (no !== undefined) fills.set(Number(no), isFill(fill) ? fill : NO_FILL);
  }
  return { fills, journal: journalIn(journal) };
}

/** Some of the texts that sheets share. */
function sharedTexts(its: Package, wanted: readonly number[]): string[] {
  const part = partOfWorkbook(its, 'sharedStrings');
  if (part === null) return [];
  const which = new Set(wanted);
  const texts: string[] = [];
  let index = 0;
  let told = '';
  walk(its.text(part), {
    open: ({ name }) => {
      if (name === 'si') told = '';
    },
    text: text => {
      told += text;
    },
    close: ({ name }) => {
      if (name !== 'si') return;
      if (which.has(index)) texts.push(ofCellXml(told));
      index++;
    },
  });
  return texts;
}

/** Whether a text is a fill and nothing else, so that it may stand among the styles again. */
function isFill(text: string): boolean {
  try {
    walk(text.replace('<fill', `<fill xmlns="${MAIN}"`), {});
    return !/<(?!\/?(?:fill|patternFill|fgColor|bgColor|gradientFill|stop|color)\b)/.test(text);
  } catch {
    return false;
  }
}
