import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CannotRun } from '../model/error.ts';
import type { Maybe } from '../model/money.ts';
import { byBytes } from '../model/place.ts';
import { folderOf, isWorkbook, join, nameOf } from './paths.ts';

/** Where a project's definition stands, or what lies above projects: `portfolio.yaml`, `list.csv`. */
export interface Location {
  readonly kind: 'project' | 'portfolio';
  readonly folder: string;
  /** The definition; of a portfolio its folder. */
  readonly file: string;
  /** What a project is called whose definition says no code. */
  readonly name: string;
  /** The portfolio to which it belongs: the whole path of the folder with the nearest `portfolio.yaml` above it, else that of what was asked for. */
  readonly group: string;
  /** The folder of that, where it stands above the path that was asked for. */
  readonly above?: string;
  /** Whether it stands above the path that was asked for itself. */
  readonly isAbove?: boolean;
}

/** A workbook beside which tables of its project may stand, as beside a definition in text. */
export const WORKBOOK_OF_FOLDER = 'project.xlsx';
export const DEFINITIONS = ['project.yaml', 'project.yml', 'project.json', WORKBOOK_OF_FOLDER];
/** Where a project keeps its ledger in several files. */
export const ledgerFolder = 'expenses';
const CLOSED = 'closed';
const LEFT_OUT = new Set(['node_modules', CLOSED, ledgerFolder]);

/** Whether a file is a workbook that is a project of its own, among others in its folder. */
export function standsAlone(file: string): boolean {
  return isWorkbook(file) && nameOf(file) !== WORKBOOK_OF_FOLDER;
}

/** The name of a file without its ending. */
function stemOf(file: string): string {
  return nameOf(file).replace(/\.[^.]+$/, '');
}

/** The folder in which the closed reports of a project stand, by the file of its definition. */
export function closedFolderOf(file: string): string {
  const closed = join(folderOf(file), CLOSED);
  return standsAlone(file) ? join(closed, stemOf(file)) : closed;
}

function location(file: string, group: string): Location {
  const folder = folderOf(file);
  const name = standsAlone(file) ? stemOf(file) : nameOf(folder === '.' ? resolve('.') : folder);
  return { kind: 'project', folder, file, name, group };
}

/** What no folder but a project's has. */
const LEDGERS = ['expenses.csv', 'expenses.xlsx', 'participants.csv', 'participants.xlsx'];

const STRATEGY = 'portfolio.yaml';
const OF_PORTFOLIOS = [STRATEGY, 'list.csv', 'list.xlsx'];

function portfolio(folder: string, group: string): Location {
  return { kind: 'portfolio', folder, file: folder, name: nameOf(resolve(folder)), group };
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  const found = await stat(path).catch(() => null);
  return found === null ? null : found.isDirectory() ? 'folder' : 'file';
}

/** The workbooks of a folder that are projects, by their names. */
async function projectsAmong(folder: string, names: readonly string[]): Promise<string[]> {
  // A spreadsheet keeps a file of that beginning beside each workbook that is open.
  const workbooks = names.filter(name => isWorkbook(name) && !name.startsWith('~$') && !OF_PORTFOLIOS.includes(name));
  if (workbooks.length === 0) return [];
  const { isProjectWorkbook } = await import('./project-sheet.ts');
  const found: string[] = [];
  for (const name of workbooks) {
    const path = join(folder, name);
    if ((await kindOf(path)) === 'file' && (await isProjectWorkbook(path)) === true) found.push(name);
  }
  return found;
}

/** The projects in a folder; `above` are the folders on the way, so that a link back up leads nowhere. */
async function below(folder: string, asked: string, above: readonly string[] = []): Promise<Location[]> {
  const real = await realpath(folder);
  if (above.includes(real)) return [];
  const names = (await readdir(folder)).filter(name => !name.startsWith('.') && !LEFT_OUT.has(name)).sort(byBytes);
  for (const name of DEFINITIONS) {
    if (names.includes(name) && (await kindOf(join(folder, name))) !== 'folder')
      return [location(join(folder, name), asked)];
  }
  const workbooks = await projectsAmong(folder, names);
  // A ledger whose definition is lost is a project all the same: reading it says what is missing.
  const isLost = names.some(name => LEDGERS.includes(name) && !workbooks.includes(name));
  const lost = isLost ? [location(join(folder, DEFINITIONS[0] ?? ''), asked)] : [];
  if (isLost && workbooks.length === 0) return lost;
  const group = names.includes(STRATEGY) ? resolve(folder) : asked;
  const found: Location[] = names.some(name => OF_PORTFOLIOS.includes(name)) ? [portfolio(folder, group)] : [];
  found.push(...lost, ...workbooks.map(name => location(join(folder, name), group)));
  for (const name of names) {
    const path = join(folder, name);
    if ((await kindOf(path)) === 'folder') found.push(...(await below(path, group, [...above, real])));
  }
  return found;
}

/** What a path holds, as part of the strategy above it where there is one. */
async function under(
  folder: string,
  path: string,
  found: (group: string) => Location[] | Promise<Location[]>,
): Promise<Location[]> {
  const above = await strategyAbove(folder);
  const group = resolve(above ?? path);
  const locations = await found(group);
  return above === null ? locations : locations.map(its => (its.group === group ? { ...its, above } : its));
}

/** The strategy above the path at which a project was found; null where there is none, or it was found as well. */
export function strategyOf({ above }: Location): Maybe<Location> {
  return above === undefined ? null : { ...portfolio(above, resolve(above)), isAbove: true };
}

/** The folder above a folder, as the user would type it. */
function parentOf(folder: string): string {
  const name = nameOf(folder);
  return name === '' || name === '.' || name === '..' ? join(folder, '..') : folderOf(folder.replace(/[/\\]+$/, ''));
}

/** The nearest folder that holds a strategy, a folder or one above it. */
export async function strategyAbove(folder: string): Promise<Maybe<string>> {
  for (let at = folder; ; at = parentOf(at)) {
    if ((await kindOf(join(at, STRATEGY))) === 'file') return at;
    if (resolve(at) === dirname(resolve(at))) return null;
  }
}

/** The projects at a path: a definition, a workbook, or a folder that holds one or many. Throws `CannotRun` when there is none. */
export async function discover(path: string): Promise<Location[]> {
  try {
    if (!(await stat(path)).isDirectory()) {
      // What stands above projects means all of them: so does a shell's dir/*.
      if (OF_PORTFOLIOS.includes(nameOf(path))) return await discover(folderOf(path));
      if (!/\.(ya?ml|json|xlsx?)$/i.test(path)) throw await noProject(path);
      if (isWorkbook(path)) await needProject(path);
      return await under(folderOf(path), path, group => [location(path, group)]);
    }
    const found = await under(parentOf(path), path, group => below(path, group));
    if (found.length === 0) throw new CannotRun('no-project', { path });
    return found;
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    const missing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    throw new CannotRun(missing ? 'path-missing' : 'path-denied', { path });
  }
}

/** Why a file that has no ending of a project is none: it may be a workbook all the same. */
async function noProject(path: string): Promise<CannotRun> {
  const { isProjectWorkbook } = await import('./project-sheet.ts');
  // Opening a pipe may wait for ever.
  const isBook = (await stat(path)).isFile() && (await isProjectWorkbook(path)) !== null;
  if (!isBook) return new CannotRun('no-project', { path });
  return new CannotRun(/\.(xls|xlt)m$/i.test(path) ? 'with-macros' : 'named-otherwise', { path });
}

/** Throws `CannotRun` for a workbook that is no project: it may be a table of one. What cannot be opened is read, and said. */
async function needProject(path: string): Promise<void> {
  const { isProjectWorkbook } = await import('./project-sheet.ts');
  if ((await isProjectWorkbook(path)) !== false || nameOf(path) === WORKBOOK_OF_FOLDER) return;
  const folder = nameOf(folderOf(path)) === ledgerFolder ? parentOf(folderOf(path)) : folderOf(path);
  const names = await readdir(folder).catch(() => []);
  if (names.some(name => DEFINITIONS.includes(name))) throw new CannotRun('table-of-project', { path });
  throw new CannotRun('no-project-sheet', { path });
}

/** Every folder in which a project below a folder may have files, the folder itself the first. */
export async function foldersBelow(folder: string, above: readonly string[] = []): Promise<string[]> {
  const real = await realpath(folder).catch(() => null);
  if (real === null || above.includes(real)) return [];
  const entries = await readdir(folder).catch(() => []);
  const isProject = entries.some(name => DEFINITIONS.includes(name) || LEDGERS.includes(name));
  const isClosed = (name: string) => name === CLOSED && entries.some(isWorkbook);
  const names = isProject
    ? entries.filter(name => name === CLOSED || name === ledgerFolder)
    : entries.filter(name => !name.startsWith('.') && (!LEFT_OUT.has(name) || isClosed(name)));
  const found = [folder];
  for (const name of names) {
    const path = join(folder, name);
    if ((await kindOf(path)) === 'folder') found.push(...(await foldersBelow(path, [...above, real])));
  }
  return found;
}
