import { readdir, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CannotRun } from '../model/error.ts';
import { byBytes } from '../model/place.ts';
import { folderOf, join, nameOf } from './paths.ts';

/** Where a project's definition stands, or what lies above projects: `portfolio.yaml`, `list.csv`. */
export interface Location {
  readonly kind: 'project' | 'portfolio';
  readonly folder: string;
  /** The definition; of a portfolio its folder. */
  readonly file: string;
  /** What a project is called whose definition says no code. */
  readonly name: string;
  /** The portfolio to which it belongs: the folder of the nearest `portfolio.yaml` above it, else the path that was asked for. */
  readonly group: string;
}

export const DEFINITIONS = ['project.yaml', 'project.yml', 'project.json'];
/** Where a project keeps its ledger in several files. */
export const ledgerFolder = 'expenses';
const LEFT_OUT = new Set(['node_modules', 'closed', ledgerFolder]);

function location(file: string, group: string): Location {
  const folder = folderOf(file);
  return { kind: 'project', folder, file, name: nameOf(folder === '.' ? resolve('.') : folder), group };
}

const STRATEGY = 'portfolio.yaml';
const OF_PORTFOLIOS = [STRATEGY, 'list.csv'];

function portfolio(folder: string, group: string): Location {
  return { kind: 'portfolio', folder, file: folder, name: nameOf(resolve(folder)), group };
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  const found = await stat(path).catch(() => null);
  return found === null ? null : found.isDirectory() ? 'folder' : 'file';
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
  const group = names.includes(STRATEGY) ? folder : asked;
  const found: Location[] = names.some(name => OF_PORTFOLIOS.includes(name)) ? [portfolio(folder, group)] : [];
  for (const name of names) {
    const path = join(folder, name);
    if ((await kindOf(path)) === 'folder') found.push(...(await below(path, group, [...above, real])));
  }
  return found;
}

/** The projects at a path: a definition, a workbook, or a folder that holds one or many. Throws `CannotRun` when there is none. */
export async function discover(path: string): Promise<Location[]> {
  try {
    if (!(await stat(path)).isDirectory()) {
      if (!/\.(ya?ml|json|xlsx?)$/i.test(path)) throw new CannotRun('no-project', { path });
      return [location(path, path)];
    }
    const found = await below(path, path);
    if (found.length === 0) throw new CannotRun('no-project', { path });
    return found;
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    const missing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    throw new CannotRun(missing ? 'path-missing' : 'path-denied', { path });
  }
}
