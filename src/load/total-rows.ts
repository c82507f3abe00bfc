import type { Record } from './records.ts';

// Sums that stand among the rows of a table, or below it: `Iš viso`, `Razem`, `Total`, or amounts alone.

/** A column as far as it tells a sum from a row. */
interface Cell {
  readonly index: number;
  readonly text: boolean;
  readonly money: boolean;
  readonly dated: boolean;
}

const TOTALS = /^(grand |sub)?(total|sum)\b|^(iš )?viso\b|^suma\b|^razem\b|^ogółem\b|^łącznie\b/i;

/** A word that heads a sum and nothing else: a party whose name only begins so is none. */
const SUM_WORD = /^((grand |sub)?(total|sum)|(iš )?viso|suma|razem|ogółem|łącznie)[\s.:–=-]*$/i;

const TOTALS_START = 'gstivrołGSTIVROŁ';

/** Whether a text is how people head a sum of rows. */
export function isTotal(text: string): boolean {
  return TOTALS.test(text);
}

/** Where among some fields a word stands that heads a sum and nothing else; -1 where none does. */
export function sumWordIn(fields: readonly string[]): number {
  return fields.findIndex(text => SUM_WORD.test(text.trim()));
}

/** Whether a record is a sum, in a table of these columns, that of its ids the first. */
export function totalReader(cells: readonly Cell[]): (record: Record) => boolean {
  const [first] = cells;
  if (first === undefined) return () => false;
  const textOf = (fields: readonly string[], { index }: Cell) => (fields[index] ?? '').trim();
  // The day of a sum stands beside it in some registers: a row of a document has a number, a category or a name as well.
  const isDatedSum = (fields: readonly string[]): boolean => {
    const word = sumWordIn(fields);
    const filled = cells.filter(cell => cell.index !== word && textOf(fields, cell) !== '');
    return word >= 0 && filled.some(({ money }) => money) && filled.every(({ money, dated }) => money || dated);
  };
  return ({ fields, refused }) => {
    if (refused !== undefined || !(first.dated || totalsLike(fields[first.index]))) return false;
    if (isDatedSum(fields)) return true;
    const label = fields.find(text => text.trim() !== '')?.trim() ?? '';
    const amountsAlone = cells.every(cell => cell.money || textOf(fields, cell) === '');
    if (!TOTALS.test(label) && (label === '' || !amountsAlone)) return false;
    const id = textOf(fields, first);
    const others = cells.filter(cell => cell.text && textOf(fields, cell) !== '');
    return (id === '' || id === label) && others.length <= 1;
  };
}

/** A totals row has no id, or its own word in place of one. */
function totalsLike(id: string | undefined): boolean {
  const text = id?.trim() ?? '';
  return text === '' || (TOTALS_START.includes(text.charAt(0)) && TOTALS.test(text));
}
