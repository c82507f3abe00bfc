import { TABLES } from '../model/columns.ts';
import type { Cents, Maybe } from '../model/money.ts';
import type { Measure, Operation, OperationList, Portfolio } from '../model/portfolio.ts';
import { portfolio as shape } from './definition.ts';
import { judgeShape, readDefinition } from './definition-file.ts';
import type { Location } from './discover.ts';
import { join, stands } from './paths.ts';
import { readPeriod } from './periods.ts';
import { Reader } from './reader.ts';
import { openBeside, type Reading } from './tables.ts';
import { below } from './yaml.ts';

/** What stands above projects: `portfolio.yaml`, `list.csv`, or both; null when neither could be read. */
export async function readPortfolio({ folder, name }: Location, reading: Reading): Promise<Maybe<Portfolio>> {
  const file = join(folder, 'portfolio.yaml');
  reading.touched.push(file);
  const read = stands(file) ? await readDefinition(file, reading) : null;
  const reader = read === null ? null : new Reader(file, read, name, reading.say);
  if (reader !== null && read !== null) judgeShape(reader, read, shape);
  const strategy = {
    name: reader?.texts('name', 'en') ?? {},
    period:
      reader === null ? { start: null, end: null, preparationFrom: null, paymentsUntil: null } : readPeriod(reader),
    measures: reader === null ? [] : readMeasures(reader),
  };
  const { list, operations } = await readList(reading);
  if (read === null && list === null) return null;
  return {
    folder,
    file: read === null && list !== null ? list.file : file,
    ...strategy,
    operations,
    list,
    places: read?.places ?? new Map(),
    keys: read?.keys ?? new Map(),
  };
}

/** Measures flat, in file order. A second one of an id is said, and what stands below it belongs to the first. */
function readMeasures(reader: Reader): Measure[] {
  const measures = new Map<string, Measure>();
  const walk = (list: string, above: Maybe<Measure>): void => {
    for (const path of reader.items(list)) {
      const id = reader.text(below(path, 'id')) ?? path;
      const known = measures.get(id);
      if (known !== undefined) reader.bad(below(path, 'id'), id, 'once');
      const measure = known ?? {
        path,
        id,
        title: reader.texts(below(path, 'title'), 'en'),
        parent: above?.id ?? null,
        depth: above === null ? 0 : above.depth + 1,
        allocation: readAllocation(reader, below(path, 'allocation')),
      };
      measures.set(id, measure);
      walk(below(path, 'measures'), measure);
    }
  };
  walk('measures', null);
  return [...measures.values()];
}

function readAllocation(reader: Reader, path: string): Measure['allocation'] {
  return new Map(
    reader.keys(path).map((source): [string, Maybe<Cents>] => {
      const where = below(path, source);
      // An amount with a decimal comma inside braces is two keys for YAML, the second without a value.
      if (!reader.has(where)) reader.missing(where);
      const amount = reader.money(where);
      if (amount === null || amount > 0) return [source, amount];
      reader.bad(where, reader.text(where) ?? '', 'positive');
      return [source, null];
    }),
  );
}

/** The official list. It may have a hundred thousand rows, so of their places only what they follow from is kept. */
async function readList(reading: Reading): Promise<{ list: Maybe<OperationList>; operations: Operation[] }> {
  const columns = TABLES.list;
  const opened = await openBeside(reading, 'list', columns);
  if (opened === null) return { list: null, operations: [] };
  const { file, header, source } = opened.table;
  const sheet = 'sheet' in source ? source.sheet : null;
  const operations: Operation[] = [];
  for await (const rows of opened.rows()) {
    // A text is a slice of its passage, and would keep all of that in memory.
    for (const row of structuredClone(rows)) operations.push({ ...row, path: `list[${operations.length}]` });
  }
  return { list: { file, sheet, fields: new Map([...header].map(([key, index]) => [key, index + 1])) }, operations };
}
