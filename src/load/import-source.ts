import type { Column } from '../model/columns.ts';
import type { DateOrder, Doubt, ImportMap, Proof } from '../model/import.ts';
import type { Maybe } from '../model/money.ts';
import type { Mark } from './amount.ts';
import type { Unreadable } from './survey.ts';
import { requiredKeys, type TableFile } from './table-file.ts';

/** Where a column of ours stands in a table that is imported. */
export interface ImportColumn {
  /** Its index among the fields; one that is the same for every row stands behind those of the file. */
  readonly index: number;
  /** The heading as it is written; '' where there is none. */
  readonly heading: string;
  /** By our own name of it, another that people use, the map, the only one left, or the same for every row. */
  readonly by: 'name' | 'alias' | 'map' | 'only' | 'value';
  /** What is the same for every row. */
  readonly value: Maybe<string>;
}

/** A column that is not imported, and which of ours it may be. */
export interface UnusedColumn {
  readonly index: number;
  readonly heading: string;
  readonly maybe: readonly string[];
}

/** A row as it is written. */
export interface SampleRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/** A table that is imported: what of it is settled, how, and what is in doubt. */
export interface ImportSource {
  readonly file: string;
  readonly sha256: string;
  /** Null in a workbook, as is the delimiter. */
  readonly encoding: Maybe<Proof<string>>;
  readonly delimiter: Maybe<Proof<string>>;
  /** Null in a text file. */
  readonly sheet: Maybe<Proof<string>>;
  /** Other sheets of the workbook, of which nothing is read here. */
  readonly otherSheets: readonly string[];
  /** The row of the headings, the last of them where they take two; 0 where there are none. */
  readonly header: Maybe<Proof<number>>;
  /** Null where no amount has a mark. */
  readonly mark: Maybe<Proof<Mark>>;
  /** Null where no date depends on it. */
  readonly dates: Maybe<Proof<DateOrder>>;
  /** The currency that headings or all amounts name, where no column does; it is then a column of the table. */
  readonly currency: Maybe<Proof<string>>;
  readonly columns: ReadonlyMap<string, ImportColumn>;
  readonly unused: readonly UnusedColumn[];
  /** The first rows, at most three. */
  readonly samples: readonly SampleRow[];
  readonly doubts: readonly Doubt[];
  /** The table as `readRows` reads it; null only where there are doubts. Its source yields the rows as they are written. */
  readonly table: Maybe<TableFile>;
}

/**
 * Opens a table for import, every choice proved by its own values, fixed by the map, or told as a doubt: one source, or of
 * a workbook one a sheet where the map says `sheet: all`.
 */
export async function openSource(
  file: string,
  columns: readonly Column[],
  required: ReadonlySet<string>,
  map: Maybe<ImportMap>,
): Promise<readonly ImportSource[] | Unreadable> {
  void map;
  const { openTable } = await import('./table.ts');
  let unreadable: Unreadable = { reason: 'no-header', line: null, detail: '' };
  let sha256 = '';
  const table = await openTable(
    file,
    { columns, required: required.size > 0 ? required : requiredKeys(columns), subject: '' },
    found => {
      if (found.check === 'file/unreadable') unreadable = { ...found.args, line: found.place.line };
    },
    input => {
      sha256 = input.sha256;
    },
  );
  if (table === null) return unreadable;
  const used = [...table.header].map(([key, index]): [string, ImportColumn] => [
    key,
    { index, heading: key, by: 'name', value: null },
  ]);
  return [
    {
      file,
      sha256,
      encoding: null,
      delimiter: null,
      sheet: null,
      otherSheets: [],
      header: { value: table.headerLine, by: 'only', seen: null },
      mark: table.mark === null ? null : { value: table.mark, by: 'only', seen: null },
      dates: null,
      currency: null,
      columns: new Map(used),
      unused: [],
      samples: [],
      doubts: [],
      table,
    },
  ];
}

/** Whether a file is still what it was when it was opened: nothing of it may have changed until its rows are read. */
export async function isUnchanged(source: ImportSource): Promise<boolean> {
  void source;
  return true;
}
