import type { ReadMap } from '../load/import-map.ts';
import { readSource, type SourceRows } from '../load/import-rows.ts';
import { type ImportSource, isUnchanged } from '../load/import-source.ts';
import { CannotRun } from '../model/error.ts';
import type { Maybe } from '../model/money.ts';
import { tableRecords } from '../save/imported.ts';
import type { Opened } from './import-open.ts';
import { COLUMNS, NEEDED, type Plan } from './import-plan.ts';
import { asOperations, type Fate, fatesOf, isIdColumn, LedgerRows, OtherRows } from './import-rows.ts';
import type { Progress } from './progress.ts';

/** A source with its rows and what became of each. */
export interface Done {
  readonly source: ImportSource;
  readonly fates: readonly Fate[];
  readonly read: SourceRows;
  readonly target: string;
  readonly madeIds: Maybe<string>;
  readonly map: Maybe<ReadMap>;
}

/** Reads the rows of all sources; of a ledger file by file, for what one has the next one has already. */
export async function readAll(
  opened: readonly Opened[],
  { kind, columns, context, project }: Plan,
  progress: Progress,
): Promise<Done[]> {
  const done: Done[] = [];
  const targets = [...new Set(opened.map(({ way }) => way.target))];
  const ledger = kind === 'expenses' ? await LedgerRows.of(project, targets) : null;
  const others = new OtherRows();
  for (const target of targets) {
    const pieces: (Omit<Done, 'fates' | 'madeIds'> & { fates: Fate[]; hasIds: boolean })[] = [];
    for (const { source, map, way } of opened) {
      if (way.target !== target || source.table === null) continue;
      const { header } = source.table;
      const its = {
        ...context,
        required: new Set([...context.required].filter(key => header.has(key) && !NEEDED[kind]?.includes(key))),
      };
      progress({ at: 'reading', file: source.file, part: null });
      const read = await readSource(source, source.table, columns, its);
      if (!(await isUnchanged(source))) throw new CannotRun('import-changed', { path: source.file });
      const id = source.columns.get('id');
      const hasIds = id !== undefined && (id.by === 'map' || isIdColumn(read.rows, 'id'));
      pieces.push({ source, map, target, read, fates: fatesOf(read.rows), hasIds });
    }
    // One target has ids of its sources, or none.
    const hasIds = pieces.length > 0 && pieces.every(its => its.hasIds);
    let above = 0;
    const taken = pieces.flatMap(({ fates }) => {
      const its = ledger !== null ? ledger.take(fates, hasIds, target, above) : others.take(fates, target, above);
      above += its.filter(({ row }) => row !== null).length;
      return its;
    });
    const decided = kind === 'list' ? asOperations(taken) : taken;
    let at = 0;
    for (const { source, map, read, fates } of pieces) {
      const id = source.columns.get('id');
      const madeIds = kind === 'expenses' && id !== undefined && !hasIds ? id.heading : null;
      done.push({ source, map, target, read, madeIds, fates: decided.slice(at, at + fates.length) });
      at += fates.length;
    }
  }
  return done;
}

/** The tables that an import writes, as records. */
export function tablesOf(done: readonly Done[], plan: Plan): { readonly path: string; readonly records: string[][] }[] {
  const targets = [...new Set(done.map(({ target }) => target))];
  return targets.flatMap(target => {
    const rows = done
      .filter(its => its.target === target)
      .flatMap(({ fates }) => fates.flatMap(({ row }) => row ?? []));
    if (rows.length === 0) return [];
    return [{ path: target, records: tableRecords(COLUMNS[plan.kind], rows) }];
  });
}
