import { holdsNoRows } from '../load/begun.ts';
import { DEFINITIONS, discover, ledgerFolder } from '../load/discover.ts';
import { type Loaded, loadProject } from '../load/load.ts';
import { folderOf, isFolder, isSame, join, nameOf, stands } from '../load/paths.ts';
import { CannotRun } from '../model/error.ts';
import type { ImportKind } from '../model/imported.ts';
import type { Maybe } from '../model/money.ts';

/** A file to import, and the table that it becomes. */
export interface Way {
  readonly file: string;
  readonly target: string;
}

/** What a target is called: the name of the file, in letters, digits and signs that every system takes. */
function cleanName(file: string): string {
  const name = nameOf(file).replace(/\.[^.]+$/, '');
  const clean = name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-._~]+|-+$/g, '');
  return `${clean === '' ? 'import' : clean}.csv`;
}

/** Where each file goes: a ledger has a file for each of them, another table is one of all. */
export function waysFor(files: readonly string[], kind: ImportKind, to: Maybe<string>): Way[] {
  const own = (folder: string) => files.map(file => ({ file, target: join(folder, cleanName(file)) }));
  const one = (target: string) => files.map(file => ({ file, target }));
  if (to === null) return kind === 'expenses' ? own(ledgerFolder) : one(`${kind}.csv`);
  if (/[/\\]$/.test(to) || isFolder(to)) {
    const folder = to.replace(/(?<=.)[/\\]+$/, '');
    return kind === 'expenses' ? own(folder) : one(join(folder, `${kind}.csv`));
  }
  if (!/\.csv$/i.test(to)) throw new CannotRun('import-csv', { path: to });
  if (kind === 'expenses' && files.length > 1) throw new CannotRun('import-folder', { path: to });
  return one(to);
}

/** The folder of the project to which a table belongs, be there one or not. */
export function projectFolderOf(target: string): string {
  const folder = folderOf(target);
  return nameOf(folder) === ledgerFolder ? folderOf(folder) : folder;
}

/** The project whose table is imported; null where its folder holds none. */
export async function projectAround(target: string, isNeeded: boolean): Promise<Maybe<Loaded>> {
  const folder = projectFolderOf(target);
  const file = DEFINITIONS.map(name => join(folder, name)).find(stands);
  if (file === undefined) {
    if (isNeeded) throw new CannotRun('import-no-project', { path: folder });
    return null;
  }
  const [location] = await discover(folder);
  const loaded = location === undefined ? null : await loadProject(location, () => {}, false);
  // Without them nobody could tell what is there already.
  if (loaded?.project == null || !loaded.files.whole) throw new CannotRun('import-check-first', { path: folder });
  return loaded;
}

/** Throws `CannotRun` where a target would be a second ledger of its project, of which only one is read. */
export async function permitLedger(target: string, { ledger }: Loaded): Promise<void> {
  const folder = projectFolderOf(target);
  const inside = join(folder, ledgerFolder);
  const isInside = isSame(folderOf(target), inside) || folderOf(target) === inside;
  const isLedger = isInside || ['expenses.csv', 'expenses.xlsx'].some(name => target === join(folder, name));
  if (!isLedger) return;
  const other = ledger.files.find(file => !isSame(file, target) && !(isInside && isSame(folderOf(file), inside)));
  // One that was only begun gives way to the files of the folder.
  if (other === undefined || (isInside && other === join(folder, 'expenses.csv') && holdsNoRows(other))) return;
  let isEmpty = true;
  for await (const rows of ledger.rows()) isEmpty &&= rows.length === 0;
  throw new CannotRun(isEmpty ? 'import-empty-ledger' : 'import-two-ledgers', { path: other, folder: inside });
}
