import { readdir, readFile } from 'node:fs/promises';
import { judge } from '../check/judge.ts';
import { type ProjectContent, readContent } from '../load/content.ts';
import { closedFolderOf, DEFINITIONS, discover, ledgerFolder } from '../load/discover.ts';
import { locate } from '../load/locate.ts';
import { folderOf, isFolder, isSame, join, nameOf, stands } from '../load/paths.ts';
import { isWorkbook } from '../load/table-file.ts';
import { discreetSentence, type Messages } from '../messages/index.ts';
import { TABLES } from '../model/columns.ts';
import { CannotRun } from '../model/error.ts';
import { collector, type Findings, placesOf, replaced } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { FIRST, findingsText } from '../render/findings.ts';
import type { Chunks } from '../render/values.ts';
import { tableCsv } from '../save/csv.ts';
import { sheetsOf } from '../save/sheets.ts';
import { projectWorkbook } from '../save/workbook.ts';
import { yamlText } from '../save/yaml.ts';
import { type CommonOptions, languageOf, paintFor, speak, type Terminal } from './context.ts';
import { type Output, once, writeOutputs } from './output.ts';

export interface ConvertOptions extends CommonOptions {
  readonly force?: boolean;
}

/** `samata convert`: a project as a workbook becomes a folder, and a folder a workbook; nothing is lost, or nothing written. */
export async function convert(
  source: string,
  target: string,
  options: ConvertOptions,
  terminal: Terminal,
): Promise<number> {
  if (/\.(ya?ml|json|csv|xls|ods)$/i.test(target)) throw new CannotRun('no-target', { path: target });
  const found = (await discover(source)).filter(({ kind }) => kind === 'project');
  const [location] = found;
  if (location === undefined) throw new CannotRun('no-project', { path: source });
  if (found.length > 1) {
    throw new CannotRun('one-at-a-time', { path: source, found: found.map(({ folder }) => folder).join(', ') });
  }
  const toSheets = isWorkbook(target);
  const refused = collector();
  const told = collector();
  const content = await readContent(location, { toSheets, refuse: refused.say, tell: told.say });
  const messages = await speak(options, terminal, content?.language);
  const tell = async (name: string, findings: Findings) => {
    const located = content === null ? findings : replaced(findings, await locate(placesOf(findings), content.opened));
    const paint = await paintFor(options, terminal);
    const telling = { messages, paint, least: 'info', most: FIRST, say: discreetSentence } as const;
    terminal.tell([...findingsText([judge(name, located, false)], telling)].join('').trimEnd());
  };
  if (content === null || refused.findings().list.length > 0) {
    await tell(location.name, refused.findings());
    terminal.tell(messages.terms.converting.refused);
    return 1;
  }
  const language = languageOf(options, terminal, content.language);
  const outputs = toSheets ? workbookOutputs(content, target, language) : folderOutputs(content, target);
  if (!toSheets) await permitFolder(target, outputs, options.force ?? false);
  await writeOutputs(outputs, content.touched, options.force ?? false);
  if (!options.quiet) {
    for (const { path } of outputs) terminal.tell(messages.terms.written(path));
    if (told.findings().list.length > 0) {
      terminal.tell(messages.terms.converting.told);
      await tell(location.name, told.findings());
    }
    for (const line of notesOf(content, toSheets, messages)) terminal.tell(line);
  }
  return 0;
}

/** What is no longer there afterwards, in words. */
function notesOf(content: ProjectContent, toSheets: boolean, { terms }: Messages): string[] {
  const { converting } = terms;
  const { comments, sheets, ledgers, outside } = content;
  return [
    ...(comments > 0 ? [converting.comments(comments)] : []),
    ...(sheets.length > 0 ? [converting.sheets(sheets)] : []),
    ...(ledgers.length > 1 ? [converting.ledgers(ledgers.map(nameOf), toSheets)] : []),
    ...(outside.length > 0 ? [converting.outside(outside)] : []),
  ];
}

/** A project as a workbook, and beside it what does not go into one. */
function workbookOutputs(content: ProjectContent, target: string, language: Language): Output[] {
  const day = /^\d{4}-\d\d-\d\d$/.test(content.start) ? content.start : '1980-01-01';
  const sheets = sheetsOf(content, language);
  const workbook = projectWorkbook(sheets, language, new Date(`${day}T00:00:00Z`));
  return [{ path: target, chunks: workbook }, ...copies(content, folderOf(target), target)];
}

/** A project as a folder. */
function folderOutputs(content: ProjectContent, target: string): Output[] {
  const definition = join(target, 'project.yaml');
  return [
    { path: definition, chunks: once(yamlText(content.definition)) },
    ...content.tables.map(table => ({ path: join(target, `${table.name}.csv`), chunks: tableCsv(table) })),
    ...copies(content, target, definition),
  ];
}

/** Files that go with a project, as they are; none that stands where it belongs. */
function copies({ beside, closed }: ProjectContent, folder: string, definition: string): Output[] {
  const all = [
    ...beside.map(({ path, name }) => ({ path, to: join(folder, name) })),
    ...closed.map(({ path, name }) => ({ path, to: join(closedFolderOf(definition), name) })),
  ];
  return all.filter(({ path, to }) => !isSame(path, to)).map(({ path, to }) => ({ path: to, chunks: bytesOf(path) }));
}

async function* bytesOf(path: string): Chunks {
  yield await readFile(path);
}

/** What makes a folder a project, or becomes a part of one that is written there. */
const OF_PROJECT = [
  ...DEFINITIONS,
  ...['budget', ...Object.keys(TABLES)].flatMap(name => [`${name}.csv`, `${name}.xlsx`]),
];

/** Throws `CannotRun` where a folder holds a project, of which files would mingle with those that are written. */
async function permitFolder(folder: string, outputs: readonly Output[], force: boolean): Promise<void> {
  const closed = closedFolderOf(join(folder, 'project.yaml'));
  const inside = isFolder(closed) ? (await readdir(closed)).map(name => join(closed, name)) : [];
  const files = [...OF_PROJECT, ledgerFolder].map(name => join(folder, name));
  const written = outputs.map(({ path }) => path);
  const inTheWay = [...files, ...inside].filter(stands).filter(path => !force || !written.includes(path));
  if (inTheWay.length === 0) return;
  const names = inTheWay.map(path => path.slice(join(folder, 'x').length - 1)).join(', ');
  throw new CannotRun(force ? 'would-mingle' : 'folder-in-use', { path: folder, files: names });
}
