import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import type { Accepting, Known } from '../check/accept.ts';
import { isBaseline, readBaseline } from '../load/baseline.ts';
import { folderOf, isFolder } from '../load/paths.ts';
import { type BaselineEntry, knownFinding, knownKey } from '../model/baseline.ts';
import { CannotRun } from '../model/error.ts';
import { baselineText } from '../save/baseline.ts';
import type { Examined } from './examine.ts';
import { once, writeOutputs } from './output.ts';

export interface BaselineOptions {
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly force?: boolean;
}

/** The baseline of a run. */
export interface Baseline {
  readonly accepting: Accepting;
  readonly entries: readonly BaselineEntry[];
}

/** How often each finding was found, over several counts. */
function summed(counts: readonly Known[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const one of counts) for (const [key, count] of one) sums.set(key, (sums.get(key) ?? 0) + count);
  return sums;
}

/** Reads the baseline that findings are compared with, where there is one. */
export async function openBaseline({ baseline, writeBaseline }: BaselineOptions): Promise<Baseline> {
  // A folder is made for no baseline: a path that is mistyped would never be missed.
  const folder = folderOf(writeBaseline ?? '');
  if (!existsSync(folder)) throw new CannotRun('path-missing', { path: folder });
  const entries = baseline === undefined ? [] : await readBaseline(baseline);
  const known = baseline === undefined ? null : summed(entries.map(entry => new Map([[knownKey(entry), entry.count]])));
  return { accepting: { known, record: writeBaseline !== undefined }, entries };
}

/** Writes what was found, over an earlier baseline or where no file is yet; over another file only with `force`. */
export async function writeBaseline(path: string, examined: readonly Examined[], force: boolean): Promise<void> {
  const entries = examined.flatMap(({ judgement, acceptances }) =>
    [...summed(acceptances.map(({ recorded }) => recorded))].map(([key, count]) => ({
      ...knownFinding(key),
      project: judgement.project,
      count,
    })),
  );
  const inputs = examined.flatMap(({ touched }) => touched);
  const mayReplace = force || (await isBaseline(path));
  await writeOutputs([{ path, chunks: once(baselineText(entries)) }], inputs, mayReplace);
}

/** A path without what does not lead anywhere: `./town/` is `town`. */
function plain(path: string): string {
  return posix.normalize(path.replaceAll('\\', '/')).replace(/(?<=.)\/+$/, '');
}

function isBelow(folder: string, file: string): boolean {
  const whole = plain(folder);
  return whole === '.' ? !/^(\.\.)?\//.test(file) : file.startsWith(whole === '/' ? whole : `${whole}/`);
}

/** Whether a file is of a project, or of what lies above projects. */
function holds({ location, touched }: Examined, file: string): boolean {
  return location.kind === 'project' ? isBelow(location.folder, file) : touched.some(one => plain(one) === file);
}

/** Whether a baseline holds something, but nothing of a file that was looked into, nor of one that was beside it. */
export function isOfElsewhere(entries: readonly BaselineEntry[], examined: readonly Examined[]): boolean {
  const touched = new Set(examined.flatMap(its => its.touched.map(plain)));
  const folders = new Set(examined.map(({ location }) => plain(location.folder)));
  return entries.length > 0 && entries.every(({ file }) => !touched.has(file) && !folders.has(folderOf(file)));
}

/**
 * What a baseline holds and no longer is there, as often as it is missing. Of what was not asked for, or could not be read
 * or looked at whole, nobody can tell.
 */
export function resolvedOf(
  entries: readonly BaselineEntry[],
  examined: readonly Examined[],
  paths: readonly string[],
): BaselineEntry[] {
  if (isOfElsewhere(entries, examined)) return [];
  const folders = (paths.length === 0 ? ['.'] : paths).map(path => (isFolder(path) ? path : folderOf(path)));
  const touched = new Set(examined.flatMap(its => its.touched.map(plain)));
  const unsure = examined.filter(({ isWhole }) => !isWhole);
  const isAsked = (file: string) => touched.has(file) || folders.some(folder => isBelow(folder, file));
  const alone = examined.filter(({ isCompared }) => !isCompared);
  const isUnsure = ({ check, file }: BaselineEntry) => {
    if (unsure.some(one => holds(one, file))) return true;
    // Between projects a finding may be missing for what another of them lacks.
    return check.startsWith('portfolio/') && (unsure.length > 0 || alone.some(one => holds(one, file)));
  };
  const met = summed(examined.flatMap(({ acceptances }) => acceptances.map(its => its.met)));
  return entries.flatMap(entry => {
    const key = knownKey(entry);
    const found = Math.min(met.get(key) ?? 0, entry.count);
    met.set(key, (met.get(key) ?? 0) - found);
    const count = entry.count - found;
    return count > 0 && isAsked(entry.file) && !isUnsure(entry) ? [{ ...entry, count }] : [];
  });
}
