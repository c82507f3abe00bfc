import type { Format } from '../../messages/types.ts';
import type { ValueKind } from '../../model/table.ts';

/** A day and a month of which each part is known again wherever a language puts it. */
const DAY = '1111-22-33';
const MONTH = DAY.slice(0, 7);
const PARTS: Readonly<Record<string, string>> = { 1111: 'yyyy', 22: 'mm', 33: 'dd' };

/** How a spreadsheet shows values of a kind: numbers as its reader's own settings have it, days and months as the language writes them. */
export function numberFormats(format: Format): Readonly<Record<ValueKind, string>> {
  const parts = (text: string) => text.replaceAll(/1111|22|33/g, part => PARTS[part] ?? part);
  const [, gap = ''] = /^0(.*)%$/u.exec(format.percent('0')) ?? [];
  return {
    text: 'General',
    id: 'General',
    number: 'General',
    integer: '0',
    money: '#,##0.00',
    percent: `0.00"${gap}"%`,
    rate: '0.0000##',
    date: parts(format.date(DAY)),
    month: parts(format.month(MONTH)),
  };
}
