import { discover } from '../../src/load/discover.ts';
import { loadProject } from '../../src/load/load.ts';
import { collector } from '../../src/model/finding.ts';

/** Where something stands, and what it is called there: that differs from form to form. */
const OF_PLACES = new Set(['path', 'places', 'keys', 'broken', 'inputs', 'file', 'folder', 'line']);

/** A rate without a source has the file that states it for one. */
function isFile(key: string, value: unknown): boolean {
  return key === 'source' && typeof value === 'string' && /\.(csv|xlsx)$/.test(value);
}

function essence(value: unknown): unknown {
  // What is looked up has no order.
  if (value instanceof Map) return [...value].map(([key, its]) => [key, essence(its)]).sort();
  if (value instanceof Set) return [...value].sort();
  if (Array.isArray(value)) return value.map(essence);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, its]) =>
      OF_PLACES.has(key) || isFile(key, its) ? [] : [[key, essence(its)]],
    ),
  );
}

/** What a project is to all that reads it, whatever form it is kept in; and which findings its files have. */
export async function essenceOf(
  path: string,
): Promise<{ readonly project: unknown; readonly found: readonly string[] }> {
  const [location] = await discover(path);
  if (location === undefined) throw new Error('no project');
  const { say, findings } = collector();
  const { project, ledger, participants } = await loadProject(location, say);
  const rows: unknown[] = [];
  for await (const batch of ledger.rows()) rows.push(...batch.map(row => ({ ...row, broken: [...row.broken].sort() })));
  const persons: unknown[] = [];
  for await (const batch of participants.rows()) persons.push(...batch);
  const found = findings().list.map(({ check }) => check);
  return {
    project: { project: essence(project), rows: rows.map(withBroken), persons: essence(persons) },
    found: found.sort(),
  };
}

/** A row with the cells that could not be read. */
function withBroken(row: unknown): unknown {
  const { broken = [] } = row as { broken?: readonly string[] };
  return { row: essence(row), broken };
}
