import type { TableContent } from '../model/content.ts';
import { csvHeader, csvRecords } from '../render/csv.ts';
import type { Chunks } from '../render/values.ts';

/** A table as the CSV file of a project: the keys of its columns, or the headings that nobody knows; then its rows. */
export async function* tableCsv({ columns, rows }: TableContent): Chunks {
  yield csvHeader(columns.map(({ column, heading }) => column?.key ?? heading));
  for await (const records of rows()) if (records.length > 0) yield csvRecords(records);
}
