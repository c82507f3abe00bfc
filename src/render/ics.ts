import type { TableMessages } from '../messages/tables.ts';
import type { Table, TableRow } from '../model/table.ts';
import { VERSION } from '../model/version.ts';
import { errorLine, heading, label, titleOf } from './labels.ts';
import { type Chunks, safeText } from './values.ts';

/** A day as the calendar library takes it: by its UTC parts, so that no time zone can move it. */
function dayAt(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Codes are users' texts: what has a meaning in a calendar's lines is escaped, and different codes stay different. */
function inUid(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}

/**
 * A table of deadlines as an iCalendar (RFC 5545): an all-day event for each day that is known. The same table and stamp
 * give the same bytes.
 */
export async function* ics(table: Table, messages: TableMessages, stamp: Date): Chunks {
  const { default: ical } = await import('ical-generator');
  const calendar = ical({
    name: safeText(titleOf(table, messages)),
    prodId: { company: 'samata', product: `samata ${VERSION}`, language: 'EN' },
  });
  const cellOf = ({ cells }: TableRow, key: string) =>
    cells[table.columns.findIndex(column => column.key === key)] ?? null;
  const said = (row: TableRow, key: string) => {
    const column = table.columns.find(its => its.key === key);
    return column === undefined ? '' : label(row, cellOf(row, key), column, messages);
  };
  const error = errorLine(table, messages);
  for await (const rows of table.rows()) {
    for (const row of rows) {
      const date = cellOf(row, 'date');
      if (typeof date !== 'string') continue;
      const code = String(cellOf(row, 'project') ?? table.project ?? '');
      const report = cellOf(row, 'report');
      const no = typeof report === 'number' ? report : null;
      const lines = table.columns
        .filter(({ key }) => (key === 'from' || key === 'basis') && said(row, key) !== '')
        .map(column => `${heading(column, messages)}: ${said(row, column.key)}`);
      calendar.createEvent({
        id: `${inUid(code)}-${cellOf(row, 'what')}${no === null ? '' : `-${no}`}@samata`,
        stamp,
        start: dayAt(date),
        allDay: true,
        summary: `${safeText(code)}: ${messages.terms.deadline(said(row, 'what'), no)}`,
        description: [...lines, ...(error === null ? [] : [error])].join('\n'),
      });
    }
  }
  yield `${calendar.toString()}\r\n`;
}
