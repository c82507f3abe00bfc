import { rm } from 'node:fs/promises';
import { holdsNoRows } from '../load/begun.ts';
import { join, stands } from '../load/paths.ts';
import { importMessagesIn } from '../messages/import.ts';
import { CannotRun } from '../model/error.ts';
import type { ImportKind, Replaced } from '../model/imported.ts';
import type { Language } from '../model/language.ts';
import { csvRecords } from '../render/csv.ts';
import { importText } from '../render/import.ts';
import { type CommonOptions, languageOf, type Terminal } from './context.ts';
import { mapText } from './import-map-text.ts';
import { mapsFor, openAll } from './import-open.ts';
import { permitLedger, projectAround, projectFolderOf, waysFor } from './import-places.ts';
import { planFor } from './import-plan.ts';
import { readAll, tablesOf } from './import-read.ts';
import { rejectedList } from './import-rejected.ts';
import { replacedBy } from './import-replaced.ts';
import { isWhole, summaryOf } from './import-summary.ts';
import { type Output, once, writeOutputs } from './output.ts';
import { progressFor } from './progress-line.ts';

export interface ImportOptions extends CommonOptions {
  readonly as: ImportKind;
  /** A file, or a folder. */
  readonly to?: string;
  /** One for all files, or one for each. */
  readonly map: readonly string[];
  readonly writeMap?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

/** Beside the definition, where no check takes it for a ledger. */
function rejectedPath(target: string): string {
  return join(projectFolderOf(target), 'rejected.csv');
}

/** `samata import`: messy tables in, ours out; what is not imported is told, and kept. */
export async function importTables(
  files: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
): Promise<number> {
  const { as: kind, to = null, dryRun = false, force = false, writeMap } = options;
  const ways = waysFor(files, kind, to);
  const [{ target: first } = { target: '' }] = ways;
  if (writeMap !== undefined && files.length > 1) throw new CannotRun('import-one-file');
  const project = await projectAround(first, to === null && kind !== 'list' && !dryRun);
  const language: Language = languageOf(options, terminal, project?.project?.language);
  const messages = await importMessagesIn(language);
  if (project !== null && kind === 'expenses') for (const { target } of ways) await permitLedger(target, project);
  for (const { target } of dryRun ? [] : ways) {
    if (stands(target) && !force && !holdsNoRows(target)) throw new CannotRun('exists', { path: target });
  }
  const plan = planFor(kind, project);
  const progress = progressFor(options, terminal);
  const maps = await mapsFor(files, options.map, plan.context, messages, terminal);
  const opened = await openAll(ways, maps, plan, messages, terminal, progress);
  if (opened === null) return 2;
  const isSure = opened.every(({ source }) => source.doubts.length === 0);
  const done = isSure ? await readAll(opened, plan, progress) : [];
  const summaries = opened.map(its => summaryOf(its, done.find(({ source }) => source === its.source) ?? null, plan));
  const isWriting = isSure && !dryRun;
  const written = isWriting ? tablesOf(done, plan) : [];
  const outputs = written.map(({ path, records }): Output => ({ path, chunks: once(csvRecords(records)) }));
  const aside = rejectedPath(first);
  const rejected = summaries.flatMap(its => its.rejected);
  const isNamed = to !== null && to === first;
  const replaced: Replaced[] = [];
  for (const { path, records } of written) {
    const its = await replacedBy(path, records, kind, isNamed);
    if (its !== null) replaced.push(its);
  }
  const list = isWriting ? await rejectedList(aside, files, rejected, messages) : null;
  const [only] = opened;
  if (writeMap !== undefined && only !== undefined) {
    outputs.push({ path: writeMap, chunks: once(mapText(only, plan, messages)) });
  }
  const mayReplace = force || outputs.filter(({ path }) => stands(path)).every(({ path }) => holdsNoRows(path));
  const inputs = [...files, ...options.map, ...(project?.project == null ? [] : [project.project.file])];
  if (list?.output != null) outputs.splice(written.length, 0, list.output);
  await writeOutputs(outputs, inputs, mayReplace);
  if (list?.isDone === true && outputs.every(({ path }) => path !== aside)) await rm(aside, { force: true });
  const telling = {
    dryRun,
    isWhole: dryRun || !isSure || options.verbose === true,
    isSure,
    quiet: options.quiet ?? false,
    replaced,
    hasOtherRejected: list?.hasOthers === true,
    written: outputs.map(({ path }) => path),
  };
  for (const piece of importText(summaries, telling, messages)) if (!(await terminal.write(piece))) break;
  return isSure && summaries.every(isWhole) ? 0 : 1;
}
