import { execFile } from 'node:child_process';
import { posix } from 'node:path';
import { promisify } from 'node:util';
import { CannotRun } from '../model/error.ts';
import type { Maybe } from '../model/money.ts';
import { DEFINITIONS, type Location } from './discover.ts';
import { folderOf, join, nameOf } from './paths.ts';

/** A definition as git keeps it, and where. */
export interface Kept {
  readonly at: Location;
  readonly bytes: Buffer;
  /** Another file of the same revision. Throws `CannotRun` when there is none. */
  readonly beside: Beside;
}

/** Gives a file that a revision keeps, by its path as seen from the current folder; its name says the revision. */
export type Beside = (path: string) => Promise<{ readonly file: string; readonly bytes: Buffer }>;

/** `git:REV:PATH`; a revision may have a time in braces, with colons of its own. */
const FORM = /^git:((?:[^:{]|\{[^}]*\})+):(.*)$/s;

/** Far more than any definition has. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Whether a path names something that git keeps. */
export function isKept(path: string): boolean {
  return path.startsWith('git:');
}

/** What git answers, no shell between; null when it refuses. */
async function git(...args: readonly string[]): Promise<Maybe<Buffer>> {
  try {
    const { stdout } = await promisify(execFile)('git', args, { encoding: 'buffer', maxBuffer: MOST_BYTES });
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new CannotRun('no-git');
    return null;
  }
}

/** The definition at `git:REV:PATH`, a file or a folder as seen from the current one. Throws `CannotRun` when there is none. */
export async function readKept(asked: string): Promise<Kept> {
  const [, revision, named] = FORM.exec(asked) ?? [];
  if (revision === undefined || named === undefined) throw new CannotRun('bad-revision', { path: asked });
  if ((await git('rev-parse', '--git-dir')) === null) throw new CannotRun('no-repository', { path: asked });
  const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  if (commit === null) throw new CannotRun('unknown-revision', { revision });
  const path = named.replaceAll('\\', '/').replace(/\/+$/, '') || '.';
  const object = (its: string) => `${commit.toString().trim()}:./${its}`;
  const kind = (await git('cat-file', '-t', object(path)))?.toString().trim();
  const files = kind === 'tree' ? DEFINITIONS.map(name => join(path, name)) : [path];
  for (const file of files) {
    const bytes = await git('cat-file', 'blob', object(file));
    if (bytes === null) continue;
    const folder = folderOf(file);
    const name = nameOf(folder === '.' ? file : folder);
    const inRevision = (its: string) => `git:${revision}:${its}`;
    const beside: Beside = async named => {
      const other = posix.normalize(named);
      const found = await git('cat-file', 'blob', object(other));
      if (found === null) throw new CannotRun('not-in-revision', { path: other, revision });
      return { file: inRevision(other), bytes: found };
    };
    return { at: { kind: 'project', folder, file: inRevision(file), name, group: asked }, bytes, beside };
  }
  throw new CannotRun(kind === 'tree' ? 'no-project' : 'not-in-revision', {
    path: kind === 'tree' ? asked : path,
    revision,
  });
}
