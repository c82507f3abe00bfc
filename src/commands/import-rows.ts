import { CATALOGUE } from '../check/catalogue.ts';
import { alreadyThere, contentOf, documentId, idsOf, operationCode, sameRow, type There } from '../check/imported.ts';
import type { AnyRow, SourceRow } from '../load/import-rows.ts';
import type { Loaded } from '../load/load.ts';
import { isSame } from '../load/paths.ts';
import type { Expense } from '../model/columns.ts';
import type { Finding } from '../model/finding.ts';
import type { Rejection } from '../model/imported.ts';
import type { Maybe } from '../model/money.ts';
import { DEFAULT_PROGRAMME, packOf } from '../programmes/index.ts';
import type { Pack } from '../programmes/pack.ts';

/** What becomes of a row: it is imported as it stands here, or why it is not. */
export type Fate =
  | { readonly source: SourceRow; readonly row: AnyRow; readonly why: null }
  | { readonly source: SourceRow; readonly row: null; readonly why: Rejection };

function isError({ check }: Finding): boolean {
  return CATALOGUE[check].severity === 'error';
}

/** Why a row cannot be read; null where it can. */
function unreadRow({ row, isApart, findings }: SourceRow): Maybe<Rejection> {
  const [first, ...others] = isApart ? findings : findings.filter(isError);
  if (first !== undefined) return { kind: 'found', findings: [first, ...others] };
  if (row === null) return { kind: 'empty' };
  return row.broken.length === 0 ? null : { kind: 'broken', columns: row.broken };
}

/** Each row with its fate, as far as it shows by itself. */
export function fatesOf(rows: readonly SourceRow[]): Fate[] {
  return rows.map((source): Fate => {
    const why = unreadRow(source);
    if (why !== null) return { source, row: null, why };
    return source.row === null ? { source, row: null, why: { kind: 'empty' } } : { source, row: source.row, why: null };
  });
}

/** The rows of a ledger that some may be the same as, or have the same id as, from one file of an import to the next. */
export class LedgerRows {
  private readonly pack: Pack;
  private readonly there = new Map<string, There[]>();
  private readonly ids = new Map<string, There>();

  private constructor(pack: Pack) {
    this.pack = pack;
  }

  /** Reads the ledger of a project; the rows of files that are written anew do not count. */
  static async of(loaded: Maybe<Loaded>, targets: readonly string[]): Promise<LedgerRows> {
    const project = loaded?.project ?? null;
    const its = new LedgerRows(packOf(project ?? { programme: DEFAULT_PROGRAMME }));
    if (loaded === null) return its;
    const isWrittenAnew = loaded.ledger.files.map(file => targets.some(target => isSame(file, target)));
    for await (const rows of loaded.ledger.rows()) {
      for (const row of rows) {
        if (isWrittenAnew[row.file] !== true) its.add(row, loaded.ledger.files[row.file] ?? '', row.line);
      }
    }
    return its;
  }

  private add(row: Expense, file: string, line: number): void {
    // A copy: the text is a slice of its passage, and would keep all of that in memory.
    const one = { file, line, id: Buffer.from(row.id).toString() };
    const key = sameRow(this.pack, row);
    const same = this.there.get(key);
    if (same === undefined) this.there.set(key, [one]);
    else same.push(one);
    if (!this.ids.has(one.id)) this.ids.set(one.id, one);
  }

  /**
   * Gives the rows of one source their ids, and refuses those that are there; what is left is there for the next source.
   * `above` are the rows that its target has already.
   */
  take(fates: readonly Fate[], hasIds: boolean, target: string, above: number): Fate[] {
    const open = fates.flatMap(({ row }, i) => (row === null ? [] : [{ i, row: row as unknown as Expense }]));
    const keyed = open.map(({ row }) => ({ key: sameRow(this.pack, row), content: () => contentOf({ ...row }) }));
    const there = alreadyThere(keyed, this.there);
    const decided = [...fates];
    const refuse = (i: number, why: Rejection) => {
      const source = fates[i]?.source;
      if (source !== undefined) decided[i] = { source, row: null, why };
    };
    const fresh = open.filter(({ i, row }, at) => {
      const same = there[at] ?? null;
      const taken = hasIds && row.id !== '' ? (this.ids.get(row.id) ?? null) : null;
      if (same !== null) refuse(i, { kind: 'there', ...same });
      else if (taken !== null) refuse(i, { kind: 'id-taken', ...taken });
      return same === null && taken === null;
    });
    const bases = fresh.map(({ row }) => ({ base: documentId(row), content: () => contentOf({ ...row }) }));
    const own = new Set(hasIds ? fresh.map(({ row }) => row.id) : []);
    const made = idsOf(bases, id => this.ids.has(id) || own.has(id));
    const ids = fresh.map(({ row }, at) => (hasIds && row.id !== '' ? row.id : made[at]));
    for (const [at, { i, row }] of fresh.entries()) {
      const whole = { ...row, id: ids[at] ?? '' };
      const source = fates[i]?.source;
      if (source !== undefined) decided[i] = { source, row: whole as unknown as AnyRow, why: null };
      this.add(whole, target, above + at + 2);
    }
    return decided;
  }
}

/** The rows of a table that have no document, from one source of an import to the next: what is there is not taken again. */
export class OtherRows {
  private readonly there = new Map<string, There[]>();

  take(fates: readonly Fate[], target: string, above: number): Fate[] {
    const open = fates.flatMap(({ row }, i) => (row === null ? [] : [{ i, content: contentOf(row) }]));
    const keyed = open.map(({ content }) => ({ key: content, content: () => content }));
    const there = alreadyThere(keyed, this.there);
    const decided = [...fates];
    let line = above + 1;
    for (const [at, { i, content }] of open.entries()) {
      const same = there[at] ?? null;
      const source = fates[i]?.source;
      if (source === undefined) continue;
      if (same !== null) decided[i] = { source, row: null, why: { kind: 'there', ...same } };
      else this.there.set(content, [...(this.there.get(content) ?? []), { file: target, line: ++line, id: '' }]);
    }
    return decided;
  }
}

/** Whether a column tells rows apart: it is filled in every row, none of them twice, and it does not merely count them. */
export function isIdColumn(rows: readonly SourceRow[], key: string): boolean {
  const values = rows.flatMap(({ row, isApart }) => (isApart || row === null ? [] : [String(row[key] ?? '')]));
  const distinct = new Set(values);
  if (values.length === 0 || distinct.size < values.length || distinct.has('')) return false;
  return !values.every(value => /^\d{1,7}$/.test(value) && Number(value) >= 1 && Number(value) <= values.length);
}

/** Operations with a code each, and the row of their list. */
export function asOperations(fates: readonly Fate[]): Fate[] {
  const open = fates.flatMap(({ row }, i) => (row === null ? [] : [{ i, row }]));
  const bases = open.map(({ row }) => {
    const { code, project, beneficiary } = row as unknown as Record<'code' | 'project' | 'beneficiary', string>;
    return {
      base: code === '' ? operationCode({ project, beneficiary }) : code,
      content: () => contentOf(row),
      isOwn: code !== '',
    };
  });
  const own = new Set(bases.flatMap(({ base, isOwn }) => (isOwn ? [base] : [])));
  const made = idsOf(bases, code => own.has(code));
  const decided = [...fates];
  for (const [at, { i, row }] of open.entries()) {
    const source = fates[i]?.source;
    if (source === undefined) continue;
    const code = bases[at]?.isOwn === true ? bases[at]?.base : made[at];
    decided[i] = { source, row: { ...row, code, source_row: row.source_row ?? source.line } as AnyRow, why: null };
  }
  return decided;
}
