import type { LIST_COLUMNS, RowOf } from './columns.ts';
import type { Texts } from './language.ts';
import type { Cents, Maybe } from './money.ts';
import { inCell, inField, inText, type Place, wholeFile } from './place.ts';
import type { Period } from './project.ts';

/** What stands above projects: a strategy with its measures, and the operations of an official list. */
export interface Portfolio {
  readonly folder: string;
  /** `portfolio.yaml`; the list itself where nothing else stands above the projects. */
  readonly file: string;
  readonly name: Texts;
  readonly period: Period;
  /** In the order of the file, those below a measure right after it. */
  readonly measures: readonly Measure[];
  /** All rows of `list.csv`, in memory: about a kilobyte a row. */
  readonly operations: readonly Operation[];
  readonly list: Maybe<OperationList>;
  /** The place of every value of `portfolio.yaml`, and of every key, by path. */
  readonly places: ReadonlyMap<string, Place>;
  readonly keys: ReadonlyMap<string, Place>;
}

export interface Measure {
  readonly path: string;
  /** Its path where it states no id that could be read. */
  readonly id: string;
  readonly title: Texts;
  /** Id of the measure above. */
  readonly parent: Maybe<string>;
  /** How many measures stand above it. */
  readonly depth: number;
  /** By source, in cents; null for an amount that could not be read. */
  readonly allocation: ReadonlyMap<string, Maybe<Cents>>;
}

/** A row of `list.csv`; its path is `list[3]`. */
export type Operation = RowOf<typeof LIST_COLUMNS> & { readonly path: string };

/** The file of a list, and its sheet, and the number of each column's field: where a value stands follows from its row's line. */
export interface OperationList {
  readonly file: string;
  /** The sheet, where the file is a workbook. */
  readonly sheet: Maybe<string>;
  readonly fields: ReadonlyMap<string, number>;
}

/** The place of a value of an operation, or of its row where the list has no such column. */
export function placeOfOperation({ list, file }: Portfolio, { line }: Operation, key: string): Place {
  if (list === null) return wholeFile(file);
  const field = list.fields.get(key);
  if (list.sheet !== null) return inCell(list.file, list.sheet, line, field ?? 1);
  return field === undefined ? inText(list.file, line, 1) : inField(list.file, line, field);
}
