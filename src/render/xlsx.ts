import type { TableMessages } from '../messages/tables.ts';
import type { Dossier } from '../model/dossier.ts';
import { titleOf } from './labels.ts';
import { writeSheet } from './table-sheet.ts';
import type { Chunks } from './values.ts';
import { pageOf, UNWRITTEN_WIDTH, workbookFile } from './workbook-file.ts';

/** A sheet's name: what Excel refuses is left out, 31 characters at most. */
function sheetName(text: string): string {
  return text
    .replaceAll(/[*?:\\/[\]]/g, ' ')
    .slice(0, 31)
    .replaceAll(/^'|'$/g, ' ')
    .trim();
}

/** A dossier as a workbook. The same dossier and stamp give the same bytes. */
export function xlsx({ tables }: Dossier, messages: TableMessages, stamp: Date): Chunks {
  return workbookFile(stamp, async workbook => {
    for (const table of tables) {
      const sheet = workbook.addWorksheet(sheetName(messages.reports[table.report]), {
        properties: { defaultColWidth: UNWRITTEN_WIDTH },
        views: [{ state: 'frozen', ySplit: 5 }],
        pageSetup: pageOf('5:5', table.onePage ? 1 : 0),
        headerFooter: { oddFooter: `&L${titleOf(table, messages).replaceAll('&', '&&')}&R&P / &N` },
      });
      await writeSheet(sheet, table, messages);
      sheet.commit();
    }
  });
}
