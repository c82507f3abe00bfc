import type { TableFile } from '../load/table-file.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Maybe } from '../model/money.ts';
import type { Table } from '../model/table.ts';

/** What a run is at; parts are whole percent, null where nothing tells how much there is. */
export type Step =
  | { readonly at: 'reading'; readonly file: string; readonly part: Maybe<number> }
  | { readonly at: 'projects'; readonly done: number; readonly of: number; readonly part: number }
  | { readonly at: 'writing'; readonly file: string; readonly rows: number };

/** Is told what a run is at, every few thousand rows. */
export type Progress = (step: Step) => void;

export const NO_PROGRESS: Progress = () => {};

/** How many rows of a sheet are kept together. */
const SHEET_PIECE = 1_000;
const HUNDRED = 100;

/** How many lines, or rows, a table has about. */
function lengthOf({ source }: TableFile): number {
  return 'sheet' in source ? source.pieces.length * SHEET_PIECE : source.lastLine;
}

/** A ledger that tells how much of a file is read. */
export function watched(ledger: Ledger, tables: readonly TableFile[], progress: Progress): Ledger {
  if (progress === NO_PROGRESS) return ledger;
  return {
    ...ledger,
    async *rows(only = null) {
      for await (const batch of ledger.rows(only)) {
        const last = batch.at(-1);
        const table = last === undefined ? undefined : tables[last.file];
        if (last !== undefined && table !== undefined) {
          const part = Math.min(HUNDRED, Math.floor((last.line * HUNDRED) / Math.max(1, lengthOf(table))));
          progress({ at: 'reading', file: table.file, part });
        }
        yield batch;
      }
    },
  };
}

/** Studies of several projects: what is told of each becomes how far all of them are. */
export class Several {
  private readonly parts: number[];
  private readonly progress: Progress;
  private done = 0;

  private readonly areProjects: readonly boolean[];

  /** Of what is studied, which is a project: what lies above them is read as well. */
  constructor(areProjects: readonly boolean[], progress: Progress) {
    this.areProjects = areProjects;
    this.parts = areProjects.map(() => 0);
    this.progress = progress;
  }

  /** What a project tells; of one alone the file says more than how many there are. */
  of(index: number): Progress {
    if (this.progress === NO_PROGRESS || this.parts.length < 2) return this.progress;
    return step => {
      if (step.at === 'reading' && step.part !== null) {
        // A ledger may be read twice: what is done stays done.
        this.parts[index] = Math.max(this.parts[index] ?? 0, Math.min(step.part, HUNDRED - 1));
      }
      this.tell();
    };
  }

  /** That a project is done. */
  end(index: number): void {
    this.parts[index] = HUNDRED;
    if (this.areProjects[index]) this.done++;
    if (this.parts.length > 1) this.tell();
  }

  private tell(): void {
    const of = this.areProjects.filter(its => its).length;
    const part = Math.floor(this.parts.reduce((sum, its) => sum + its, 0) / this.parts.length);
    this.progress({ at: 'projects', done: this.done, of, part });
  }
}

/** A table that tells how many of its rows were taken, as it is written into a file. */
export function counted(table: Table, file: string, progress: Progress): Table {
  if (progress === NO_PROGRESS) return table;
  return {
    ...table,
    async *rows() {
      let rows = 0;
      for await (const batch of table.rows()) {
        yield batch;
        rows += batch.length;
        progress({ at: 'writing', file, rows });
      }
    },
  };
}
