import { readdir, stat } from 'node:fs/promises';
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
}

const DEFINITIONS = ['project.yaml', 'project.yml', 'project.json'];
const LEFT_OUT = new Set(['node_modules', 'closed', 'expenses']);

function location(file: string): Location {
  const folder = folderOf(file);
  return { kind: 'project', folder, file, name: nameOf(folder === '.' ? resolve('.') : folder) };
}

const OF_PORTFOLIOS = ['portfolio.yaml', 'list.csv'];

function portfolio(folder: string): Location {
  return { kind: 'portfolio', folder, file: folder, name: nameOf(resolve(folder)) };
}

async function below(folder: string): Promise<Location[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const definition = DEFINITIONS.find(name => entries.some(entry => entry.isFile() && entry.name === name));
  if (definition !== undefined) return [location(join(folder, definition))];
  const folders = entries
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.') && !LEFT_OUT.has(entry.name))
    .map(entry => entry.name)
    .sort(byBytes);
  const isPortfolio = entries.some(entry => entry.isFile() && OF_PORTFOLIOS.includes(entry.name));
  const found: Location[] = isPortfolio ? [portfolio(folder)] : [];
  for (const name of folders) found.push(...(await below(join(folder, name))));
  return found;
}

/** The projects at a path: a definition, a workbook, or a folder that holds one or many. Throws `CannotRun` when there is none. */
export async function discover(path: string): Promise<Location[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [location(path)];
    const found = await below(path);
    if (found.length === 0) throw new CannotRun('no-project', { path });
    return found;
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    const missing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    throw new CannotRun(missing ? 'path-missing' : 'path-denied', { path });
  }
}
