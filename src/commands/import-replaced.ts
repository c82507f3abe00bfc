import { readAmount } from '../load/amount.ts';
import { stands } from '../load/paths.ts';
import { isBlank, type Record as Raw, recordsAfter } from '../load/records.ts';
import { survey } from '../load/survey.ts';
import { CannotRun } from '../model/error.ts';
import type { ImportKind, Replaced } from '../model/imported.ts';
import { decimalText, type Maybe } from '../model/money.ts';
import { missingRows, type ReplacedRow } from '../tally/imported.ts';

/** What tells a row of each table, what it is about, and the column of its money; a row without an id is told by all of it. */
const TOLD: Readonly<Record<ImportKind, { id: string; about: readonly string[]; money: string }>> = {
  expenses: { id: 'id', about: ['document_no', 'document_date'], money: 'declared' },
  list: { id: 'code', about: ['project', 'beneficiary'], money: 'total' },
  budget: { id: '', about: [], money: 'amount' },
  achievements: { id: '', about: [], money: '' },
};

/** The rows of a table of ours by its records, its headings first. */
function rowsOf([head = [], ...records]: readonly (readonly string[])[], kind: ImportKind): ReplacedRow[] {
  const { id, about, money } = TOLD[kind];
  return records.map(fields => {
    const cells = new Map(head.map((key, i) => [key.trim(), fields[i]?.trim() ?? '']));
    const its = (key: string) => cells.get(key) ?? '';
    const read = readAmount(its(money), null);
    const whole = JSON.stringify([...cells].filter(([, text]) => text !== '').sort());
    return {
      key: its(id) === '' ? whole : its(id),
      about: about.map(its).join('\n').trim(),
      amount: 'cents' in read ? read.cents : null,
    };
  });
}

/** The records of a table as it stands; null where it is none. */
async function recordsOf(path: string): Promise<Maybe<readonly (readonly string[])[]>> {
  const source = await survey(path);
  if ('reason' in source) return source.reason === 'empty' ? [] : null;
  const all: Raw[] = [];
  for await (const records of recordsAfter(source, 0)) all.push(...records);
  return all.filter(record => !isBlank(record)).map(({ fields }) => fields);
}

/**
 * What a table that is written anew had; null where there was none with rows. Throws `CannotRun` where that is more than
 * another form of the same export, unless the user named it.
 */
export async function replacedBy(
  path: string,
  records: readonly (readonly string[])[],
  kind: ImportKind,
  isNamed: boolean,
): Promise<Maybe<Replaced>> {
  if (!stands(path)) return null;
  const before = await recordsOf(path);
  if (before === null) {
    if (isNamed) return null;
    throw new CannotRun('import-no-table', { path });
  }
  const old = rowsOf(before, kind);
  if (old.length === 0) return null;
  const { rows, sum } = missingRows(old, rowsOf(records, kind));
  const { money } = TOLD[kind];
  const column = old.some(({ amount }) => amount !== null) ? money : '';
  const text = decimalText(sum);
  if (rows > 0 && !isNamed) throw new CannotRun('import-replaces', { path, rows: String(rows), column, sum: text });
  return { path, rows: old.length, gone: rows, column, sum: text };
}
