import type { TableMessages } from '../../messages/tables.ts';
import type { Cover } from '../../model/cover.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Table } from '../../model/table.ts';
import { VERSION } from '../../model/version.ts';
import { unreadIn } from '../findings.ts';
import { heading, titleOf } from '../labels.ts';
import type { Chunks } from '../values.ts';
import type { Content } from './cover/contents.ts';
import { COVER_WIDTHS } from './cover/parts.ts';
import { titlesOf } from './cover/project.ts';
import { coverLines, headOf } from './cover-sheet.ts';
import { hasFindings, writeFindings } from './findings-sheet.ts';
import { HEADER, namingColumns, shownColumns } from './sheet-layout.ts';
import { writeLines } from './sheet-lines.ts';
import { cellOf, linkTo, sheetName } from './sheet-link.ts';
import { References } from './sheet-references.ts';
import { writeSheet } from './table-sheet.ts';
import { pageOf, pagesAcross, putFirst, UNWRITTEN_WIDTH, workbookFile } from './workbook-file.ts';

/** What the workbook calls the cell where its contents begin. */
const CONTENTS = 'contents';
/** As long as it stays clear of the page's number on a narrow page; a footer holds 255 characters in all. */
const LONGEST_TITLE = 80;

/** A dossier as a workbook. The same dossier and stamp give the same bytes. */
export function xlsx(dossier: Dossier, messages: TableMessages, stamp: Date): Chunks {
  const { covers, tables } = dossier;
  return workbookFile(stamp, async (workbook, naming) => {
    const references = new References(tables, messages);
    const coverName = sheetName(messages.cover.cover);
    const properties = { defaultColWidth: UNWRITTEN_WIDTH };
    const footer = (title: string, asOf: string | null) => ({ oddFooter: footerOf(title, asOf, messages) });
    const back = covers.length === 0 ? null : linkTo(CONTENTS, messages.cover.back);
    const contents: Content[] = [];

    for (const table of tables) {
      const name = sheetName(messages.reports[table.report]);
      const sheet = workbook.addWorksheet(name, {
        properties,
        views: [{ state: 'frozen', ySplit: HEADER }],
        pageSetup: pageOf(`${HEADER}:${HEADER}`, table.onePage ? 1 : 0),
        headerFooter: footer(titleOf(table, messages), table.asOf),
      });
      const { rows, pages, totalLine } = await writeSheet(sheet, table, messages, references, back);
      Object.assign(sheet.pageSetup, pagesAcross(pages, idsOf(table)));
      sheet.commit();
      const total = firstTotal(table, totalLine, messages);
      contents.push({ sheet: name, name: `sheet_${table.report}`, rows, total });
    }
    if (hasFindings(dossier)) {
      const name = sheetName(messages.terms.findings);
      const sheet = workbook.addWorksheet(name, {
        properties,
        views: [{ state: 'frozen', ySplit: HEADER }],
        pageSetup: pageOf(`${HEADER}:${HEADER}`),
        headerFooter: footer(`${messages.terms.findings} · ${subjectOf(dossier, messages)}`, asOfAll(covers)),
      });
      const rows = writeFindings(sheet, dossier, messages, back);
      sheet.commit();
      contents.push({ sheet: name, name: 'sheet_findings', rows, total: null });
    }
    for (const [i, { report }] of tables.entries()) {
      const { sheet = '', rows = 0 } = contents[i] ?? {};
      for (const { name, range } of references.names(report, sheet, HEADER + 1, HEADER + rows)) naming(name, range);
    }
    if (covers.length > 0) {
      // Made last, for its contents say how much every sheet has: the sheets of a zip are packed one after the other, and
      // all of them would stay in memory until one that was opened before them is done.
      const cover = workbook.addWorksheet(coverName, {
        properties,
        views: [{ showGridLines: false }],
        pageSetup: { ...pageOf(null), orientation: 'portrait', margins: MARGINS },
        headerFooter: footer(subjectOf(dossier, messages), asOfAll(covers)),
      });
      putFirst(workbook, cover);
      const { lines, contentsAt } = coverLines(dossier, contents, messages);
      cover.columns = COVER_WIDTHS.map(width => ({ width }));
      writeLines(cover, lines, COVER_WIDTHS);
      cover.commit();
      naming(CONTENTS, cellOf(coverName, `$A$${contentsAt}`));
      for (const { sheet, name } of contents) naming(name, cellOf(sheet, '$A$1'));
    }
  });
}

/** In inches. */
const MARGINS = { left: 0.6, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };

/** Left what it is, and below by whom and as of when; right the page. */
function footerOf(title: string, asOf: string | null, { terms, format }: TableMessages): string {
  const plain = (text: string) => text.replaceAll('&', '&&');
  const shown = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;
  const made = [`samata ${VERSION}`, ...(asOf === null ? [] : [`${terms.asOf} ${format.date(asOf)}`])].join(' · ');
  return `&L${plain(shown)}\n${plain(made)}&R&P / &N`;
}

/** What the whole document is of, in short. */
function subjectOf({ covers, tables, judgements }: Dossier, { terms }: TableMessages): string {
  const head = headOf(covers);
  if (head === null && tables.length === 0) return unreadIn(judgements);
  return head?.code ?? (head === null ? undefined : titlesOf(head)[0]) ?? terms.portfolio;
}

/** The day of which all of them tell. */
function asOfAll(covers: readonly Cover[]): string | null {
  const days = new Set(covers.map(({ asOf }) => asOf));
  return days.size === 1 ? (covers[0]?.asOf ?? null) : null;
}

/** The columns by which a row is known again on another page, `A:B`. */
function idsOf(table: Table): string {
  return `A:${namingColumns(shownColumns(table)).at(-1)?.letter ?? 'A'}`;
}

/** What a table comes to, by its first total in money. */
function firstTotal(table: Table, line: number | null, messages: TableMessages): Content['total'] {
  if (line === null) return null;
  const one = shownColumns(table).find(
    ({ column }) => column.kind === 'money' && table.totals[column.key] !== undefined,
  );
  if (one === undefined) return null;
  const { column, letter } = one;
  return { heading: heading(column, messages), address: `${letter}${line}`, value: table.totals[column.key] ?? null };
}
