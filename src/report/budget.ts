import { decimalText } from '../model/money.ts';
import type { BudgetLine } from '../model/project.ts';
import type { Note, Table, TableColumn } from '../model/table.ts';
import { fromList } from '../model/table.ts';
import { sumOf } from '../tally/totals.ts';
import { frame, row, type Subject } from './report.ts';

const COLUMNS: readonly TableColumn[] = [
  { key: 'partner', kind: 'id', total: 'none' },
  { key: 'category', kind: 'id', total: 'none' },
  { key: 'item', kind: 'text', total: 'none' },
  { key: 'unit', kind: 'text', total: 'none' },
  { key: 'quantity', kind: 'number', total: 'none' },
  { key: 'price', kind: 'money', total: 'none' },
  { key: 'flat', kind: 'percent', total: 'none' },
  { key: 'flat_of', kind: 'id', total: 'none' },
  { key: 'amount', kind: 'money', total: 'sum', computed: true },
];

/** The key of a period's column: `p0` is preparation, then the periods by number, then `closure`. */
function periodKey(period: string): string {
  return period === 'closure' ? 'closure' : period === 'preparation' ? 'p0' : `p${Number(period)}`;
}

function periodOrder(key: string): number {
  return key === 'closure' ? Number.POSITIVE_INFINITY : Number(key.slice(1));
}

function periodsOf(lines: readonly BudgetLine[]): string[] {
  const keys = lines
    .flatMap(({ periods, period }) => [...periods.keys(), ...(period === null ? [] : [period])])
    .map(periodKey);
  return [...new Set(keys)].sort((a, b) => periodOrder(a) - periodOrder(b));
}

/** Detailed budget: a row is a line, in the order of the file. */
export function budget(subject: Subject): Table {
  const { figures, partner: only } = subject;
  const units = figures.plan.units.filter(({ id }) => only === null || id === only);
  const periods = periodsOf(units.flatMap(({ budget: { lines } }) => lines.map(({ line }) => line)));
  const columns = [...COLUMNS, ...periods.map((key): TableColumn => ({ key, kind: 'money', total: 'sum' }))];
  const rows = units.flatMap(({ partner, budget: { lines, total } }) => {
    if (lines.length === 0) return [row('row', columns, { partner: partner?.id ?? null, amount: total })];
    return lines.map(({ line, amount }) => {
      const spread = Object.fromEntries([...line.periods].map(([period, its]) => [periodKey(period), its]));
      return row('row', columns, {
        partner: partner?.id ?? null,
        category: line.category,
        item: line.item,
        unit: line.unit,
        quantity: line.quantity === null ? null : decimalText(line.quantity).replace(/\.?0+$/, ''),
        price: line.price,
        flat: line.flat?.percent ?? null,
        flat_of: line.flat?.of ?? null,
        amount,
        ...spread,
        ...(line.period === null ? {} : { [periodKey(line.period)]: amount }),
      });
    });
  });
  const notes: Note[] = only === null ? [] : [{ note: 'one-partner', args: { partner: only } }];
  const totals = Object.fromEntries(
    [...periods, 'amount'].map(key => [key, sumOf(columns, rows, key, 'row', key !== 'amount')]),
  );
  return { ...frame(subject), report: 'budget', columns, rows: fromList(rows), totalLevel: 'row', totals, notes };
}
