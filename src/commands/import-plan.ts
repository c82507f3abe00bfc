import type { Loaded } from '../load/load.ts';
import { categoryNaming } from '../load/names.ts';
import { requiredKeys, type TableContext } from '../load/table-file.ts';
import { ACHIEVEMENT_COLUMNS, type Column, EXPENSE_COLUMNS, LIST_COLUMNS } from '../model/columns.ts';
import { IMPORTED_BUDGET_COLUMNS } from '../model/import-columns.ts';
import type { ImportKind } from '../model/imported.ts';
import type { Maybe } from '../model/money.ts';

/** The columns of each table, in the order in which it is written. */
export const COLUMNS: Readonly<Record<ImportKind, readonly Column[]>> = {
  expenses: EXPENSE_COLUMNS,
  achievements: ACHIEVEMENT_COLUMNS,
  budget: IMPORTED_BUDGET_COLUMNS,
  list: LIST_COLUMNS,
};

/** What a source may come without: it is made from the rest of the row. */
const MADE: ReadonlySet<string> = new Set(['id', 'code']);

/** What must be in a source beside what its table must have anyway. */
export const NEEDED: Readonly<Partial<Record<ImportKind, readonly string[]>>> = {
  budget: ['category', 'item', 'amount'],
  list: ['total'],
};

/** What an import goes by. */
export interface Plan {
  readonly kind: ImportKind;
  /** As the source is read: what is made is not asked for. */
  readonly columns: readonly Column[];
  readonly context: TableContext;
  readonly project: Maybe<Loaded>;
}

export function planFor(kind: ImportKind, project: Maybe<Loaded>): Plan {
  const columns = COLUMNS[kind].map((column): Column => {
    const { required, ...others } = column;
    return MADE.has(column.key) ? others : column;
  });
  const required = requiredKeys(columns);
  for (const key of NEEDED[kind] ?? []) required.add(key);
  const partners = project?.project?.partners ?? [];
  if (partners.length > 1 && (kind === 'expenses' || kind === 'budget')) required.add('partner');
  const [only] = partners;
  const currencies = new Map(partners.map(({ id, currency }) => [id, currency]));
  const currencyOf = (partner: string) =>
    kind === 'expenses' ? (currencies.get(partner) ?? (partners.length === 1 ? only?.currency : null) ?? 'EUR') : 'EUR';
  const named = { category: categoryNaming(project?.files.categories ?? null) };
  return { kind, columns, project, context: { columns, required, subject: project?.name ?? '', currencyOf, named } };
}
