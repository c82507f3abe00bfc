import type { TableMessages } from '../messages/tables.ts';
import type { Figure, FigureProblem, FigureTable } from '../model/figure.ts';
import { finding, type Say } from '../model/finding.ts';
import { inCell, placeText, wholeFile } from '../model/place.ts';
import { LAST_ROW } from '../model/sheet-limits.ts';
import { REPORT_NAMES } from '../model/table.ts';
import type { Form, Marked, NamedCell } from '../package/form.ts';
import type { At } from '../package/sheet.ts';
import { formText, formValue, isNotAvailable } from '../render/workbook/form-values.ts';
import { columnListed, rowsListed, starIn } from '../report/figure-lists.ts';
import { figuresNamed } from '../report/figures.ts';

/** What names of the workbook begin with that are meant for us. */
const OURS: ReadonlySet<string> = new Set([...REPORT_NAMES, 'project', 'partner', 'report', 'samata']);
/** What a form is filled with. */
export interface Filling {
  readonly tables: readonly FigureTable[];
  readonly messages: TableMessages;
}

/** Cells of one row of a sheet whose marks are of the same list. */
interface ListRow {
  readonly before: string;
  readonly cells: readonly Marked[];
}

/** Fills the marks, the lists and the named cells of a form, and says what is wrong with them. */
export class Filler {
  figures = 0;
  rows = 0;
  /** Where figures stand that could not be computed, and those that the project does not have. */
  readonly notAvailable: string[] = [];
  readonly empty: string[] = [];
  isBare = false;
  private readonly from1904: boolean;
  private readonly file: string;
  private readonly form: Form;
  private readonly filling: Filling;
  private readonly say: Say;
  private readonly named: readonly NamedCell[];

  constructor(file: string, form: Form, filling: Filling, say: Say) {
    this.file = file;
    this.form = form;
    this.filling = filling;
    this.say = say;
    this.from1904 = form.countsFrom1904;
    this.named = form.names(OURS);
  }

  async fill(): Promise<void> {
    const { tables } = this.filling;
    const names = this.named;
    const all = this.form.marked;
    this.isBare = all.length + names.length === 0;
    const marked = all.filter(cell => this.isWritable(cell));
    const wanted = [...marked.flatMap(its => its.names), ...names.map(({ name }) => name)];
    const figures = await figuresNamed(
      tables,
      wanted.filter(name => starIn(name) === null),
    );
    for (const cell of marked) if (!cell.names.some(name => starIn(name) !== null)) this.fillCell(cell, figures);
    for (const list of listsIn(marked)) await this.fillList(list, figures);
    for (const named of names) this.fillNamed(named, figures.get(named.name));
  }

  /** Whether the marks of a cell can be read, and figures may stand in it. */
  private isWritable(cell: Marked): boolean {
    const { sheet, row, column, names, open, isHeading } = cell;
    const place = inCell(this.file, sheet, row, column);
    const say = (mark: string, reason: 'open' | 'heading') => {
      const args = { mark, isName: false, reason, part: '', rows: 0, choices: [], nearest: null };
      this.say(finding('template/unknown-figure', args, place, mark));
    };
    if (open !== null) say(open, 'open');
    if (isHeading) for (const name of names) say(name, 'heading');
    return names.length > 0 && !isHeading;
  }

  private fillCell(cell: Marked, figures: ReadonlyMap<string, Figure | FigureProblem>): void {
    const its = cell.names.map(name => this.figureFor(cell, name, figures.get(name)));
    const [only] = its;
    if (cell.isWhole) {
      if (only !== undefined && only !== null) this.write(cell.sheet, cell, only);
      return;
    }
    if (its.every(one => one === null)) return;
    const { messages } = this.filling;
    for (const figure of its) if (figure !== null) this.count(cell.sheet, cell, figure);
    const marks = its.map(figure => (figure === null ? null : formText(figure, messages)));
    this.form.write(cell.sheet, cell, { marks, of: cell.runs });
  }

  /** The figure of a mark; null, with a finding, where it is none. */
  private figureFor(cell: Marked, name: string, answer: Figure | FigureProblem | undefined): Figure | null {
    if (answer !== undefined && !('reason' in answer)) return answer;
    this.sayUnknown(name, answer, inCell(this.file, cell.sheet, cell.row, cell.column), false);
    return null;
  }

  private sayUnknown(
    mark: string,
    problem: FigureProblem | undefined,
    place: ReturnType<typeof wholeFile>,
    isName: boolean,
  ): void {
    const its = problem ?? { reason: 'row', part: mark, nearest: null };
    const args =
      its.reason === 'several'
        ? { reason: its.reason, part: '', rows: its.rows, choices: its.choices, nearest: null }
        : { reason: its.reason, part: its.part, rows: 0, choices: [], nearest: its.nearest };
    this.say(finding('template/unknown-figure', { mark, isName, ...args }, place, mark));
  }

  private fillNamed({ name, refers, sheet, at, trouble }: NamedCell, answer: Figure | FigureProblem | undefined): void {
    const place = sheet === null || at === null ? wholeFile(this.file) : inCell(this.file, sheet, at.row, at.column);
    if (answer === undefined || 'reason' in answer) {
      this.sayUnknown(name, answer, place, true);
      return;
    }
    if (trouble === null && sheet !== null && at !== null) {
      this.write(sheet, at, answer);
      return;
    }
    const reason = trouble === 'several' ? 'range' : trouble === 'none' || trouble === null ? 'no-cell' : trouble;
    const args = { mark: name, isName: true, reason, part: refers, rows: 0, choices: [], nearest: null } as const;
    this.say(finding('template/unknown-figure', args, place, name));
  }

  /** Fills a list downward from the row of its marks, as far as there is room. */
  private async fillList(
    { before, cells }: ListRow,
    figures: ReadonlyMap<string, Figure | FigureProblem>,
  ): Promise<void> {
    const { tables, messages } = this.filling;
    const known = cells.filter(cell => {
      const problems = cell.names.flatMap(name => {
        const star = starIn(name);
        if (star === null) return this.figureFor(cell, name, figures.get(name)) === null ? [name] : [];
        const column = columnListed(tables, name);
        const isOther = star.before !== before;
        if (!isOther && !('reason' in column)) return [];
        const problem = 'reason' in column ? column : undefined;
        this.sayUnknown(name, problem, inCell(this.file, cell.sheet, cell.row, cell.column), false);
        return [name];
      });
      return problems.length === 0;
    });
    const [first] = known;
    if (first === undefined) return;
    const { sheet, row } = first;
    const room = this.form.room(
      sheet,
      row,
      known.map(({ column }) => column),
      this.named.flatMap(its => (its.sheet === sheet && its.at !== null && its.trouble === null ? [its.at] : [])),
    );
    const listed = await rowsListed(tables, before, room);
    if (listed === null) {
      for (const cell of known) {
        const part = before.slice(before.indexOf('.') + 1);
        const problem: FigureProblem = { reason: 'row', part, nearest: null };
        for (const name of cell.names) {
          this.sayUnknown(name, problem, inCell(this.file, sheet, cell.row, cell.column), false);
        }
      }
      return;
    }
    for (const cell of known) {
      const columns = cell.names.map(name => (starIn(name) === null ? null : columnListed(tables, name)));
      for (const [i, tableRow] of listed.rows.entries()) {
        const at = { row: row + i, column: cell.column };
        const its = cell.names.map((name, mark): Figure | null => {
          const column = columns[mark];
          if (column === null || column === undefined || 'reason' in column) {
            const answer = figures.get(name);
            return answer === undefined || 'reason' in answer ? null : answer;
          }
          const index = listed.columns.findIndex(({ key }) => key === column.key);
          return { row: tableRow, cell: tableRow.cells[index] ?? null, column };
        });
        for (const figure of its)
          if (figure !== null && isNotAvailable(figure)) this.note(this.notAvailable, sheet, at);
        const [only] = its;
        if (cell.isWhole && only !== null && only !== undefined) {
          const value = formValue(only, this.form.formAt(sheet, cell), messages, this.from1904);
          this.form.write(sheet, at, value, i === 0 ? null : cell);
        } else {
          const marks = its.map(figure => (figure === null ? null : formText(figure, messages)));
          this.form.write(sheet, at, { marks, of: cell.runs }, i === 0 ? null : cell);
        }
      }
      // Nothing to list: a mark is nothing to hand in either.
      if (listed.count === 0) this.form.write(sheet, cell, { text: '' });
    }
    this.rows += listed.rows.length;
    if (listed.count > listed.rows.length) {
      const [rows, fitted] = [listed.count, listed.rows.length];
      const inTheWay = Math.min(row + fitted, LAST_ROW);
      const args = { list: before, rows, fitted, left: rows - fitted, row: inTheWay };
      this.say(finding('template/no-room', args, inCell(this.file, sheet, inTheWay, first.column), before));
    }
  }

  private write(sheet: string, at: At, figure: Figure): void {
    this.count(sheet, at, figure);
    const { messages } = this.filling;
    this.form.write(sheet, at, formValue(figure, this.form.formAt(sheet, at), messages, this.from1904));
  }

  private count(sheet: string, at: At, figure: Figure): void {
    this.figures++;
    if (isNotAvailable(figure)) this.note(this.notAvailable, sheet, at);
    else if (figure.cell === null || figure.cell === '') this.note(this.empty, sheet, at);
  }

  private note(places: string[], sheet: string, { row, column }: At): void {
    const { cell } = inCell(this.file, sheet, row, column);
    places.push(placeText({ ...wholeFile(this.file), sheet, cell }));
  }
}

/** The lists of a form: cells of one row whose first star is of the same list. */
function listsIn(marked: readonly Marked[]): ListRow[] {
  const lists = new Map<string, { readonly before: string; readonly cells: Marked[] }>();
  for (const cell of marked) {
    const before = cell.names.flatMap(name => starIn(name)?.before ?? [])[0];
    if (before === undefined) continue;
    const key = JSON.stringify([cell.sheet, cell.row, before]);
    const list = lists.get(key) ?? { before, cells: [] };
    list.cells.push(cell);
    lists.set(key, list);
  }
  return [...lists.values()];
}
