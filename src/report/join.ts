import { plus, ratio } from '../model/money.ts';
import {
  type Cell,
  type ExplainedRow,
  type Explanation,
  isPortfolioReport,
  type Table,
  type TableColumn,
  type TableRow,
} from '../model/table.ts';

import { joinedSources } from './sources.ts';

/** The same rows of other reports, of one project among several. */
function ofProject(from: NonNullable<TableRow['from']>): NonNullable<TableRow['from']> {
  const its = { project: { same: 'project' } } as const;
  return Object.fromEntries(
    Object.entries(from).map(([key, rows]) => [key, rows.map(one => ({ ...one, where: { ...its, ...one.where } }))]),
  );
}

/**
 * One table of several projects' tables of the same report, even if only one of them has it: the first column names the
 * project, or the portfolio.
 */
export function join(tables: readonly Table[], several: boolean): Table | null {
  const [first] = tables;
  if (first === undefined || !several) return first ?? null;
  const byKey = new Map<string, TableColumn>();
  for (const { columns } of tables) {
    for (const column of columns) {
      const before = byKey.get(column.key);
      byKey.set(
        column.key,
        before === undefined ? column : { ...before, hidden: (before.hidden ?? false) && (column.hidden ?? false) },
      );
    }
  }
  const whose = isPortfolioReport(first.report) ? 'portfolio' : 'project';
  const columns: TableColumn[] = [{ key: whose, kind: 'id', total: 'none' }, ...byKey.values()];
  const totals: Record<string, Cell> = {};
  for (const table of tables) {
    for (const [key, value] of Object.entries(table.totals)) {
      const before = totals[key];
      const amount = typeof value === 'number' ? value : null;
      totals[key] = before === undefined ? amount : plus(typeof before === 'number' ? before : null, amount);
    }
  }
  // What is a part of a whole is so of the sums of all.
  const amountOf = (key: string) => (typeof totals[key] === 'number' ? totals[key] : null);
  for (const { key, total } of byKey.values()) {
    if (typeof total !== 'object' || !('ratio' in total) || !Object.hasOwn(totals, key)) continue;
    const [part, whole] = total.ratio;
    totals[key] = ratio(amountOf(part), amountOf(whole));
  }
  const sum = (severity: 'error' | 'warning') => tables.reduce((count, { meta }) => count + meta.findings[severity], 0);
  const same = <T>(of: (table: Table) => T): T | null =>
    tables.every(table => of(table) === of(first)) ? of(first) : null;
  /** The cells of a table's row under the columns of all. */
  const moved = (table: Table) => {
    const at = columns.slice(1).map(({ key }) => table.columns.findIndex(column => column.key === key));
    return (row: TableRow): TableRow => ({
      ...row,
      ...(row.sums === undefined ? {} : { sums: [whose, ...row.sums] }),
      ...(row.from === undefined ? {} : { from: ofProject(row.from) }),
      cells: [
        whose === 'project' ? table.project : table.title,
        ...at.map(index => (index < 0 ? null : (row.cells[index] ?? null))),
      ],
    });
  };
  const explained = async (): Promise<Explanation> => {
    const rows: ExplainedRow[] = [];
    let more = 0;
    for (const table of tables) {
      const its = await table.explained?.();
      const move = moved(table);
      for (const { row, figures } of its?.rows ?? []) rows.push({ row: move(row), figures });
      more += its?.more ?? 0;
    }
    return { rows, more };
  };
  const all = tables.flatMap(table => table.notes);
  const sources = all.flatMap(({ note, args }) => (note === 'sources' ? [args] : []));
  const notes = all.filter(({ note }) => note !== 'sources');
  return {
    report: first.report,
    project: null,
    title: null,
    asOf: same(({ asOf }) => asOf),
    columns,
    async *rows() {
      for (const table of tables) {
        const move = moved(table);
        for await (const batch of table.rows()) yield batch.map(move);
      }
    },
    ...(tables.some(table => table.sums === undefined)
      ? {}
      : { sums: tables.flatMap(table => (table.sums ?? []).map(moved(table))) }),
    totalLevel: first.totalLevel,
    totals,
    notes: [
      ...notes.filter((note, i) => notes.findIndex(other => JSON.stringify(other) === JSON.stringify(note)) === i),
      ...(sources.length === 0 ? [] : [{ note: 'sources', args: joinedSources(sources) } as const]),
    ],
    meta: {
      programme: same(({ meta }) => meta.programme),
      rounding: same(({ meta }) => meta.rounding),
      inputs: tables.flatMap(({ meta }) => meta.inputs),
      findings: { error: sum('error'), warning: sum('warning') },
    },
    ...(tables.some(table => table.explained !== undefined) ? { explained } : {}),
    ...(first.named === undefined ? {} : { named: [whose, ...first.named] }),
  };
}
