import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fails } from '../check/judge.ts';
import { DEFINITIONS, ledgerFolder } from '../load/discover.ts';
import { folderOf, isSame, join, nameOf, stands } from '../load/paths.ts';
import { annotateTextsIn } from '../messages/annotate.ts';
import { TABLES } from '../model/columns.ts';
import { CannotRun } from '../model/error.ts';
import type { Judgement } from '../model/finding.ts';
import { sheetNamed } from '../model/sheets.ts';
import { sheetNamesIn } from '../package/annotate.ts';
import { annotatedWorkbook, countsOf, type FoundInFile } from '../render/annotated.ts';
import { isAccepted } from '../render/findings.ts';
import {
  askedDay,
  type CommonOptions,
  commonLanguage,
  languageOf,
  locations,
  speak,
  type Terminal,
} from './context.ts';
import { type Examined, examineAll } from './examine.ts';
import { bytes, writeOutputs } from './output.ts';
import { edited, openWorkbook, XLSX } from './own-workbook.ts';
import { progressFor } from './progress-line.ts';

export interface AnnotateOptions extends CommonOptions {
  readonly output?: string;
  readonly force?: boolean;
}

/** `samata annotate`: the user's own workbook back, with the findings in its cells; all else in it stays as it was. */
export async function annotate(file: string, options: AnnotateOptions, terminal: Terminal): Promise<number> {
  const { output } = options;
  if (output === undefined) throw new CannotRun('needs-file', { format: 'xlsx' });
  if (!XLSX.test(output)) throw new CannotRun('needs-xlsx', { path: output });
  const asked = askedDay(options, terminal);
  const workbook = await openWorkbook(file, 'cannot-annotate');
  const examined = await examineAll(
    await projectsOf(file, workbook),
    { asked, proof: false, closing: null },
    progressFor(options, terminal),
  );
  const touched = [file, ...examined.flatMap(its => its.touched)];
  if (!touched.slice(1).some(one => isSame(one, file))) throw new CannotRun('no-project-of', { path: file });
  if (isTable(output) && !touched.some(one => isSame(one, output)) && isIn(output, examined)) {
    throw new CannotRun('would-be-table', { path: output });
  }
  const found = foundIn(file, examined);
  const language = commonLanguage(examined.map(({ known }) => known?.project.language ?? null));
  const messages = await speak(options, terminal, language);
  const texts = await annotateTextsIn(languageOf(options, terminal, language));
  const { bytes: written, isSigned } = edited(file, 'cannot-annotate', () =>
    annotatedWorkbook(workbook, found, messages, texts),
  );
  await writeOutputs([{ path: output, chunks: bytes(written) }], touched, options.force ?? false);
  const judgements = examined.map(({ judgement }) => judgement);
  if (!options.quiet) {
    terminal.tell(messages.terms.written(output));
    terminal.tell(texts.counts(countsOf(found.list), file));
    for (const { check, count } of found.more) terminal.tell(messages.terms.more(count, check));
    const others = elsewhere(judgements, found);
    if (others > 0) terminal.tell(texts.elsewhere(others));
    if (isSigned) terminal.tell(texts.signed(output));
  }
  return judgements.some(({ counts }) => fails(counts, 'error')) ? 1 : 0;
}

/** Whether a file is, by its name and folder, a table wherever a definition stands. */
function isTable(file: string): boolean {
  const name = nameOf(file).replace(XLSX, '');
  return XLSX.test(file) && (Object.hasOwn(TABLES, name) || isInLedgerFolder(file));
}

function isInLedgerFolder(file: string): boolean {
  return nameOf(realFolder(file)) === ledgerFolder;
}

/** The folder of a file that is still to be written, whatever links lead to it. */
function realFolder(file: string): string {
  try {
    return realpathSync(folderOf(file));
  } catch {
    return folderOf(file);
  }
}

/** The folder of the project whose table a file is. */
function homeOf(file: string): string {
  const folder = folderOf(file);
  return isInLedgerFolder(file) ? join(folder, '..') : folder;
}

/** The project of a workbook: the one that it is a table of, or the one that it is; with the strategy above it. */
async function projectsOf(file: string, workbook: Buffer) {
  const definition = isTable(file) ? DEFINITIONS.map(name => join(homeOf(file), name)).find(stands) : undefined;
  if (definition !== undefined) return locations([definition]);
  if (/^list\.xlsx$/i.test(nameOf(file))) return locations([file]);
  const sheets = edited(file, 'cannot-annotate', () => sheetNamesIn(workbook));
  if (sheets.some(name => sheetNamed(name) === 'project')) return locations([file]);
  throw new CannotRun('no-project-of', { path: file });
}

/** Whether an output would be a table of one of these projects. */
function isIn(output: string, examined: readonly Examined[]): boolean {
  // By its own words, for its folder may be still to be made.
  const folder = resolve(folderOf(output));
  const home = isInLedgerFolder(output) ? dirname(folder) : folder;
  return examined.some(({ location }) => isSame(home, location.folder));
}

/** What was found in a file. */
function foundIn(file: string, examined: readonly Examined[]): FoundInFile {
  const known = new Map<string, boolean>();
  const isHere = (one: string) => {
    const its = known.get(one) ?? isSame(one, file);
    known.set(one, its);
    return its;
  };
  const judgements = examined.map(({ judgement }) => judgement);
  const list = judgements.flatMap(its => its.list).filter(({ finding }) => isHere(finding.place.file));
  const checks = new Set(list.map(({ finding }) => finding.check));
  const more = judgements.flatMap(({ truncated, list: all }) =>
    [...checks].flatMap(check => {
      const count = (truncated[check] ?? 0) - all.filter(({ finding }) => finding.check === check).length;
      return count > 0 ? [{ check, count }] : [];
    }),
  );
  const figures = examined.find(({ known: its }) => its !== null)?.known?.figures(null);
  return { name: nameOf(file), list, more, asOf: figures?.asOf ?? null };
}

/** How many findings that count stand in no place of a file. */
function elsewhere(judgements: readonly Judgement[], { list }: FoundInFile): number {
  const here = new Set(list);
  return judgements.flatMap(its => its.list).filter(one => !here.has(one) && !isAccepted(one)).length;
}
