import type { TableMessages } from '../messages/tables.ts';
import type { Cover } from '../model/cover.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Table } from '../model/table.ts';
import { VERSION } from '../model/version.ts';
import type { Content } from './cover/contents.ts';
import { COVER_WIDTHS } from './cover/parts.ts';
import { titlesOf } from './cover/project.ts';
import { coverLines, headOf } from './cover-sheet.ts';
import { FINDINGS_HEADER, hasFindings, writeFindings } from './findings-sheet.ts';
import { heading, titleOf } from './labels.ts';
import { shownColumns } from './sheet-layout.ts';
import { writeLines } from './sheet-lines.ts';
import { linkTo, sheetName } from './sheet-link.ts';
import { writeSheet } from './table-sheet.ts';
import type { Chunks } from './values.ts';
import { pageOf, UNWRITTEN_WIDTH, workbookFile } from './workbook-file.ts';

/** The line of a sheet that holds its headings. */
const HEADER = 5;
/** The footer of a page holds 255 characters in all. */
const LONGEST_TITLE = 120;

/** A dossier as a workbook. The same dossier and stamp give the same bytes. */
export function xlsx(dossier: Dossier, messages: TableMessages, stamp: Date): Chunks {
  const { covers, tables } = dossier;
  return workbookFile(stamp, async workbook => {
    const hasCover = covers.length > 0;
    const hasFindingsSheet = hasFindings(dossier);
    const coverName = sheetName(messages.cover.cover);
    const findingsName = sheetName(messages.terms.findings);
    const properties = { defaultColWidth: UNWRITTEN_WIDTH };
    const footer = (title: string, asOf: string | null) => ({ oddFooter: footerOf(title, asOf, messages) });
    // The cover comes first and is written last: its contents say how much every sheet has.
    const cover = hasCover
      ? workbook.addWorksheet(coverName, {
          properties,
          views: [{ showGridLines: false }],
          pageSetup: { ...pageOf(null), orientation: 'portrait', margins: MARGINS },
          headerFooter: footer(subjectOf(covers, messages), asOfAll(covers)),
        })
      : null;
    const names = tables.map(table => sheetName(messages.reports[table.report]));
    const blank = [...names, ...(hasFindingsSheet ? [findingsName] : [])].map(
      (sheet): Content => ({ sheet, rows: 0, total: null }),
    );
    const { contentsAt } = hasCover ? coverLines(dossier, blank, messages) : { contentsAt: 1 };
    const back = hasCover ? linkTo(coverName, `A${contentsAt}`, messages.cover.back) : null;

    const contents: Content[] = [];
    for (const [i, table] of tables.entries()) {
      const name = names[i] ?? '';
      const sheet = workbook.addWorksheet(name, {
        properties,
        views: [{ state: 'frozen', ySplit: HEADER }],
        pageSetup: pageOf(`${HEADER}:${HEADER}`, table.onePage ? 1 : 0),
        headerFooter: footer(titleOf(table, messages), table.asOf),
      });
      const { rows, totalLine } = await writeSheet(sheet, table, messages, back);
      sheet.commit();
      contents.push({ sheet: name, rows, total: firstTotal(table, totalLine, messages) });
    }
    if (hasFindingsSheet) {
      const sheet = workbook.addWorksheet(findingsName, {
        properties,
        views: [{ state: 'frozen', ySplit: FINDINGS_HEADER }],
        pageSetup: pageOf(`${FINDINGS_HEADER}:${FINDINGS_HEADER}`),
        headerFooter: footer(`${messages.terms.findings} · ${subjectOf(covers, messages)}`, asOfAll(covers)),
      });
      const rows = writeFindings(sheet, dossier, messages, back);
      sheet.commit();
      contents.push({ sheet: findingsName, rows, total: null });
    }
    if (cover !== null) {
      cover.columns = COVER_WIDTHS.map(width => ({ width }));
      writeLines(cover, coverLines(dossier, contents, messages).lines, COVER_WIDTHS);
      cover.commit();
    }
  });
}

/** In inches. */
const MARGINS = { left: 0.6, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };

/** Left what it is, in the middle by whom and as of when, right the page. */
function footerOf(title: string, asOf: string | null, { terms, format }: TableMessages): string {
  const plain = (text: string) => text.replaceAll('&', '&&');
  const shown = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;
  const made = [`samata ${VERSION}`, ...(asOf === null ? [] : [`${terms.asOf} ${format.date(asOf)}`])].join(' · ');
  return `&L${plain(shown)}&C${plain(made)}&R&P / &N`;
}

/** What the whole document is of, in short. */
function subjectOf(covers: readonly Cover[], { terms }: TableMessages): string {
  const head = headOf(covers);
  return head?.code ?? (head === null ? undefined : titlesOf(head)[0]) ?? terms.portfolio;
}

/** The day of which all of them tell. */
function asOfAll(covers: readonly Cover[]): string | null {
  const days = new Set(covers.map(({ asOf }) => asOf));
  return days.size === 1 ? (covers[0]?.asOf ?? null) : null;
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
