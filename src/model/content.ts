import type { Column } from './column.ts';
import type { TableName } from './columns.ts';
import type { Tree } from './tree.ts';

/** A column of a table as it is written down. */
export interface ContentColumn {
  /** Null where its heading says nothing to us, or what another column has said already. */
  readonly column: Column | null;
  /** Its heading, as it stands. */
  readonly heading: string;
}

/**
 * A table of a project as it is written down: of each row a text a column, in a plain form where it could be read
 * (`1234.56`, `2017-03-01`, the value of a closed list), as it stands where not.
 */
export interface TableContent {
  readonly name: TableName;
  readonly columns: readonly ContentColumn[];
  readonly rows: () => AsyncIterable<readonly (readonly string[])[]>;
}

/** What a project says, without the form in which it is kept. */
export interface Content {
  readonly definition: Tree;
  readonly tables: readonly TableContent[];
}
