import type { Column } from '../model/columns.ts';
import { finding } from '../model/finding.ts';
import type { Maybe } from '../model/money.ts';
import { isTreeList, isTreeMap, type Tree, type TreeMap } from '../model/tree.ts';
import { DefinitionDraft, valuesOf } from './definition-draft.ts';
import { isWorkbook } from './paths.ts';
import { tableIn } from './sheet-table.ts';
import { survey, surveyKept } from './survey.ts';
import { firstRecord, tableOfSurvey } from './table.ts';
import type { TableContext, TableFile } from './table-file.ts';
import type { Reading } from './tables.ts';
import { openWorkbook, workbookIn } from './workbook.ts';
import { budgetColumns, columnsWithPeriods, partOfTable, putBudget } from './workbook-definition.ts';
import type { Definition } from './yaml.ts';

/** A file that holds a budget; with bytes, they are what once stood in it. */
export interface BudgetFile {
  readonly file: string;
  readonly bytes: Maybe<Buffer>;
}

/**
 * A definition with the lines of a budget that stand in a file of their own: those of partners who have none in the
 * definition. They are read as those of the sheet `Budget`, with the decimal mark of their file.
 */
export async function withBudget(
  definitionFile: string,
  read: Definition,
  { file, bytes }: BudgetFile,
  reading: Reading,
): Promise<Definition> {
  const { subject, say } = reading;
  const partners = partnersOf(read.tree);
  const ids = partners.map(partner => (typeof partner.id === 'string' ? partner.id : ''));
  const opened = await openBudget({ file, bytes }, ids.length > 1, reading);
  if (opened === null) return withUnknown(read, partners);
  const { table, columns, required } = opened;
  reading.tables.push(table);
  const part = await partOfTable(table, columns, required, subject, say);
  const draft = new DefinitionDraft(part.start, subject, say, table.mark);
  const told = new Set<number>();
  let isSure = true;
  putBudget({ draft, subject, say }, part, ids, ({ index, ...owner }, { place }) => {
    isSure &&= owner.isSure;
    if (partners[index]?.budget === undefined) return false;
    const args = { files: [definitionFile, file], read: definitionFile };
    // A row of no partner has its own finding.
    if (owner.isSure && !told.has(index)) say(finding('file/two-ledgers', args, place, subject));
    if (owner.isSure) told.add(index);
    return true;
  });
  const whole = merged(read, draft.definition());
  // A row whose partner is not known may be any of theirs.
  return isSure ? whole : withUnknown(whole, partnersOf(whole.tree));
}

/** A definition in which the budgets that are not there are unknown, and not missing: why has its finding. */
function withUnknown(read: Definition, partners: readonly TreeMap[]): Definition {
  const unknown = partners.flatMap(({ budget }, i) => (budget === undefined ? [`partners[${i}].budget`] : []));
  return { ...read, broken: new Set([...(read.broken ?? []), ...unknown]) };
}

/** The partners of a definition; one that is no map is none that takes anything. */
function partnersOf(tree: Tree): TreeMap[] {
  const partners = isTreeMap(tree) && isTreeList(tree.partners) ? tree.partners : [];
  return partners.map(partner => (isTreeMap(partner) ? partner : { budget: partner }));
}

interface Opened extends Pick<TableContext, 'columns' | 'required'> {
  readonly table: TableFile;
}

/** The table of a budget; null, with its finding, where it cannot be read. */
async function openBudget({ file, bytes }: BudgetFile, isOfSeveral: boolean, reading: Reading): Promise<Opened | null> {
  const { subject, say, inputs } = reading;
  const required = new Set(isOfSeveral ? ['partner', 'category'] : ['category']);
  const opened = async (columns: readonly Column[], open: (context: TableContext) => Promise<TableFile | null>) => {
    const table = await open({ columns, required, subject });
    return table === null ? null : { table, columns, required };
  };
  if (isWorkbook(file)) {
    const workbook = bytes === null ? await openWorkbook(file) : await workbookIn(bytes);
    const columns = budgetColumns('reason' in workbook ? [] : workbook.sheets);
    return opened(columns, context => tableIn(file, workbook, context, say, input => inputs.push(input)));
  }
  const surveyed = bytes === null ? await survey(file) : await surveyKept(file, bytes);
  const headings = 'reason' in surveyed ? null : await firstRecord(surveyed);
  const columns = columnsWithPeriods(headings?.fields ?? []);
  return opened(columns, context => tableOfSurvey(file, surveyed, context, say, input => inputs.push(input)));
}

/** A definition with the budgets of another one, which has nothing else. */
function merged(read: Definition, budgets: Definition): Definition {
  const lines = partnersOf(budgets.tree).map(({ budget }) => budget);
  if (!isTreeMap(read.tree) || !isTreeList(read.tree.partners)) return read;
  const partners = read.tree.partners.map((partner, i): Tree => {
    const budget = lines[i];
    return budget === undefined || !isTreeMap(partner) ? partner : withKey(partner, 'budget', budget);
  });
  const tree = withKey(read.tree, 'partners', partners);
  const isOfBudget = (path: string) => /^partners\[\d+\]\.budget(?:\[|$)/.test(path);
  const added = <Value>(its: ReadonlyMap<string, Value> = new Map()) => [...its].filter(([path]) => isOfBudget(path));
  return {
    tree,
    places: new Map([...read.places, ...added(budgets.places)]),
    keys: new Map([...read.keys, ...added(budgets.keys)]),
    values: valuesOf(tree),
    marks: new Map([...(read.marks ?? []), ...added(budgets.marks)]),
    broken: new Set([...(read.broken ?? []), ...(budgets.broken ?? [])]),
  };
}

/** A map with a value of a key; its keys are those of a file, and no others. */
function withKey(map: TreeMap, key: string, value: Tree): TreeMap {
  const copy: { [key: string]: Tree } = Object.assign(Object.create(null), map);
  copy[key] = value;
  return copy;
}
