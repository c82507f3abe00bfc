import { decimalText } from '../model/money.ts';
import type { ExplainedRow, Note, Table, TableColumn } from '../model/table.ts';
import { fromList } from '../model/table.ts';
import { explainInPeriod, explainLine } from '../reasons/budget.ts';
import { budgetByPeriod, isSpread, namedPeriods, periodsOf } from '../tally/periods.ts';
import { sumOf } from '../tally/totals.ts';
import { frame, isKnown, row, type Subject, totalsOf } from './report.ts';
import { fromLines, over, sourcesNote } from './sources.ts';

const COLUMNS: readonly TableColumn[] = [
  { key: 'partner', kind: 'id', total: 'none' },
  { key: 'category', kind: 'id', total: 'none', words: 'line' },
  { key: 'item', kind: 'text', total: 'none' },
  { key: 'unit', kind: 'text', total: 'none', words: 'unit', minor: true },
  { key: 'quantity', kind: 'number', total: 'none', minor: true },
  { key: 'price', kind: 'money', total: 'none', minor: true },
  { key: 'flat', kind: 'percent', total: 'none', minor: true },
  { key: 'flat_of', kind: 'id', total: 'none', words: 'flat-of', minor: true },
  { key: 'amount', kind: 'money', total: 'sum', computed: true },
];

/** The key of a period's column: `p0` is preparation, then the periods by number, then `closure`. */
function periodKey(period: string): string {
  return period === 'closure' ? 'closure' : period === 'preparation' ? 'p0' : `p${Number(period)}`;
}

/** Detailed budget: a row is a line, in the order of the file. */
export function budget(subject: Subject): Table {
  const { figures, partner: only } = subject;
  const { pack } = figures.plan;
  const units = figures.plan.units.filter(({ id }) => only === null || id === only);
  const named = namedPeriods(figures.plan.units);
  const periods = namedPeriods(units).map(periodKey);
  const columns = [...COLUMNS, ...periods.map((key): TableColumn => ({ key, kind: 'money', total: 'sum' }))];
  const explained = units.flatMap((unit): ExplainedRow[] => {
    const { partner, budget: whole } = unit;
    const id = partner?.id ?? null;
    // Flat rates follow what they are of, where all of that is spread.
    const byPeriod = isSpread(unit) ? budgetByPeriod(unit, named, pack) : [];
    if (whole.lines.length === 0) {
      const agreed = [{ column: 'amount', reason: { reason: 'agreed', args: {} } }] as const;
      return [{ row: row('row', columns, { partner: id, amount: whole.total }), figures: agreed }];
    }
    return whole.lines.map(its => {
      const { line, amount } = its;
      const stated = periodsOf(line, amount);
      const spread =
        stated.size > 0 || line.flat === null
          ? [...stated]
          : byPeriod.map(one => [one.period, its.counts ? (one.byCategory.get(line.category) ?? 0) : 0] as const);
      const cells = {
        partner: id,
        category: line.category,
        item: line.item,
        unit: line.unit,
        quantity: line.quantity === null ? null : decimalText(line.quantity).replace(/\.?0+$/, ''),
        price: line.price,
        flat: line.flat?.percent ?? null,
        flat_of: line.flat?.of ?? null,
        amount,
        ...Object.fromEntries(spread.map(([period, part]) => [periodKey(period), part])),
      };
      const inPeriods = spread.map(([period]) => ({
        column: periodKey(period),
        reason: explainInPeriod(its, period, byPeriod, unit, pack),
      }));
      const figures = [{ column: 'amount', reason: explainLine(its, unit, pack) }, ...inPeriods];
      return { row: row('row', columns, cells), figures };
    });
  });
  const rows = explained.map(its => its.row);
  const notes: Note[] = only === null ? [] : [{ note: 'one-partner', args: { partner: only } }];
  if (!isKnown(subject)) notes.push({ note: 'not-per-partner', args: {} });
  notes.push(sourcesNote(over('row', rows), [fromLines(subject)]));
  const totals = Object.fromEntries(
    [...periods, 'amount'].map(key => [key, sumOf(columns, rows, key, 'row', key !== 'amount')]),
  );
  return {
    ...frame(subject),
    report: 'budget',
    columns,
    rows: fromList(rows),
    sums: rows,
    totalLevel: 'row',
    totals: totalsOf(subject, totals),
    notes,
    explained: async () => ({ rows: explained, more: 0 }),
    named: ['partner', 'category', 'item'],
  };
}
