import { type ReadMap, readImportMap } from '../load/import-map.ts';
import { type ImportSource, openSource } from '../load/import-source.ts';
import { type TableContext, unreadable } from '../load/table-file.ts';
import type { ImportMessages } from '../messages/import.ts';
import { sentence } from '../messages/index.ts';
import { CannotRun } from '../model/error.ts';
import type { ImportMap } from '../model/import.ts';
import type { ImportKind } from '../model/imported.ts';
import type { Maybe } from '../model/money.ts';
import type { Terminal } from './context.ts';
import type { Way } from './import-places.ts';
import { COLUMNS, type Plan } from './import-plan.ts';
import type { Progress } from './progress.ts';

/** How Polish lists head their columns: their amounts may be in PLN as well as in EUR. */
const POLISH = /[łśźż]|beneficjent|dofinansowani/i;

/** Of each file the map that holds for it. */
export async function mapsFor(
  files: readonly string[],
  named: readonly string[],
  { columns, required }: TableContext,
  { messages }: ImportMessages,
  terminal: Terminal,
): Promise<readonly Maybe<ReadMap>[]> {
  if (named.length > 1 && named.length !== files.length) throw new CannotRun('import-maps');
  const maps: ReadMap[] = [];
  for (const file of named) {
    const { read, findings } = await readImportMap(file, columns, required);
    if (read === null) {
      for (const one of findings.list) {
        const { line, column } = one.place;
        terminal.tell(`${file}${line === null ? '' : `:${line}:${column}`}  ${sentence(messages, one)}`);
      }
      throw new CannotRun('bad-import-map', { path: file });
    }
    maps.push(read);
  }
  return files.map((_, i) => (maps.length > 1 ? maps[i] : maps[0]) ?? null);
}

/**
 * The currency that a list's headings let expect where nothing states one: amounts in PLN that were taken for EUR would be
 * added to them.
 */
function expectedCurrency({ columns, currency, table }: ImportSource, kind: ImportKind): Maybe<string> {
  if (kind !== 'list' || table === null || currency !== null || columns.has('currency')) return null;
  return [...columns.values()].some(({ heading }) => POLISH.test(heading)) ? 'PLN' : null;
}

/** A source before its rows are read. */
export interface Opened {
  readonly way: Way;
  readonly map: Maybe<ReadMap>;
  readonly source: ImportSource;
  readonly expectedCurrency: Maybe<string>;
}

/** A map by which all rows are in a currency. */
function inAll(read: Maybe<ReadMap>, currency: string): ImportMap {
  const { columns = {}, ...others } = read?.map ?? {};
  return { ...others, columns: { ...columns, currency: { value: currency } } };
}

/** Opens all files; null where one of them cannot be read, which is told. */
export async function openAll(
  ways: readonly Way[],
  maps: readonly Maybe<ReadMap>[],
  { context, kind }: Plan,
  { messages }: ImportMessages,
  terminal: Terminal,
  progress: Progress,
): Promise<Maybe<Opened[]>> {
  const opened: Opened[] = [];
  let isWhole = true;
  for (const [i, way] of ways.entries()) {
    const map = maps[i] ?? null;
    const required = new Set([...context.required].filter(key => map?.without.has(key) !== true));
    progress({ at: 'reading', file: way.file, part: null });
    const sources = await openSource(way.file, COLUMNS[kind], required, map?.map ?? null);
    if ('reason' in sources) {
      isWhole = false;
      const found = unreadable(way.file, sources, way.file);
      const line = found.place.line === null ? '' : `:${found.place.line}`;
      terminal.tell(`${way.file}${line}: ${sentence(messages, found)}`);
    } else {
      const [currency = null] = sources.flatMap(source => expectedCurrency(source, kind) ?? []);
      const again =
        currency === null ? sources : await openSource(way.file, COLUMNS[kind], required, inAll(map, currency));
      if ('reason' in again) throw new CannotRun('import-changed', { path: way.file });
      for (const [at, source] of sources.entries()) {
        const expected = expectedCurrency(source, kind);
        opened.push({
          way,
          map,
          source: expected === null ? source : (again[at] ?? source),
          expectedCurrency: expected,
        });
      }
    }
  }
  return isWhole ? opened : null;
}
