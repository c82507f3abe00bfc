import type { TableMessages } from '../../messages/tables.ts';
import type { Table, TableColumn } from '../../model/table.ts';
import type { Shown } from './sheet-layout.ts';
import type { RowStream } from './workbook-file.ts';

// Marks are rules that a spreadsheet applies, so that they follow what a person types. None says by its colour alone what
// the cell's word or sign does not say.

type Tone = 'good' | 'open' | 'bad' | 'negative';

const TONES: Readonly<Record<Tone, { readonly ink: string; readonly ground: string | null }>> = {
  good: { ink: 'FF006100', ground: 'FFE2F0D9' },
  open: { ink: 'FF7F4A00', ground: 'FFFFF2CC' },
  bad: { ink: 'FF9C0006', ground: 'FFFCE1E4' },
  negative: { ink: 'FFC00000', ground: null },
};
const BAR = 'FF9DC3E6';

/** How our own words look, by the words that a column has. */
const MARKED: Readonly<Record<string, Readonly<Record<string, Tone>>>> = {
  'indicator-status': { late: 'bad', 'not-started': 'open', reached: 'good', exceeded: 'good' },
  'expense-status': { rejected: 'bad', parked: 'open' },
};

/** Whether a column is what is left of something. */
function isDifference({ total, formula }: TableColumn): boolean {
  return [total, formula].some(rule => typeof rule === 'object' && 'difference' in rule);
}

/** The lines that rules are for: all rows of a table, and the line of its totals where it has one. */
export interface MarkedLines {
  readonly first: number;
  readonly last: number;
  readonly totals: number | null;
}

/** Bars of percentages from 0 to 100 %, words that ask for attention, amounts below nothing and days gone by. */
export function writeMarks(
  rows: RowStream,
  table: Table,
  shown: readonly Shown[],
  { first, last, totals }: MarkedLines,
  messages: TableMessages,
): void {
  if (last < first) return;
  const styles = new Map<Tone, number>();
  const styleOf = (tone: Tone): number => {
    const { ink, ground } = TONES[tone];
    const made =
      styles.get(tone) ??
      rows.ruleStyle({
        font: { color: { argb: ink } },
        ...(ground === null ? {} : { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: ground } } }),
      });
    styles.set(tone, made);
    return made;
  };
  let priority = 0;
  let xml = '';
  const rule = (range: string, its: (priority: number) => string) => {
    xml += `<conditionalFormatting sqref="${range}">${its(++priority)}</conditionalFormatting>`;
  };
  const expression = (range: string, tone: Tone, formula: string) =>
    rule(
      range,
      at =>
        `<cfRule type="expression" dxfId="${styleOf(tone)}" priority="${at}"><formula>${escaped(formula)}</formula></cfRule>`,
    );
  for (const { column, letter } of shown) {
    const body = `${letter}${first}:${letter}${last}`;
    const whole = totals === null || table.totals[column.key] === undefined ? body : `${body} ${letter}${totals}`;
    if (column.bar) {
      // The lengths are said because a bar of nothing is a tenth of the cell otherwise.
      const bar = `<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="1"/><color rgb="${BAR}"/></dataBar>`;
      rule(whole, at => `<cfRule type="dataBar" priority="${at}">${bar}</cfRule>`);
    }
    // What a sum of binary fractions leaves beyond the cent is no amount below nothing.
    if (isDifference(column)) expression(whole, 'negative', `ROUND(${letter}${first},2)<0`);
    const words = column.words === undefined ? undefined : messages.words[column.words];
    for (const [id, tone] of Object.entries(MARKED[column.words ?? ''] ?? {})) {
      // English says some of them as they are.
      const word = words?.[id] ?? id;
      expression(body, tone, `${letter}${first}="${word.replaceAll('"', '""')}"`);
    }
    if (table.report === 'dates' && column.kind === 'date' && table.asOf !== null) {
      const [year, month, day] = table.asOf.split('-').map(Number);
      expression(body, 'open', `AND(ISNUMBER(${letter}${first}),${letter}${first}<DATE(${year},${month},${day}))`);
    }
  }
  rows.rules(xml);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
