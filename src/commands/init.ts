import { resolve } from 'node:path';
import { join, nameOf } from '../load/paths.ts';
import { templateIn } from '../messages/template.ts';
import { ACHIEVEMENT_COLUMNS, type Column, EXPENSE_COLUMNS } from '../model/columns.ts';
import { CannotRun } from '../model/error.ts';
import { decimalText } from '../model/money.ts';
import { DEFAULT_PROGRAMME, packOf, SHIPPED_IDS } from '../programmes/index.ts';
import { inForce, type Pack } from '../programmes/pack.ts';
import { csvLine } from '../render/csv.ts';
import { workbookTemplate } from '../template/workbook.ts';
import { type CommonOptions, languageOf, speak, type Terminal } from './context.ts';
import { type Output, once, writeOutputs } from './output.ts';
import { schemaText } from './schema.ts';

/** By which editors check and complete the definition, offline: they read what its first line names. */
const SCHEMA_FILE = 'project.schema.json';
const WORKBOOK = /\.xlsx$/i;
/** How files are called that people would fill in, and that are not written. */
const OTHER_TABLE = /\.(xls[bm]?|xlt[mx]|ods|csv)$/i;

export interface InitOptions extends CommonOptions {
  readonly programme?: string;
  /** One workbook to fill in, instead of a definition and tables. */
  readonly workbook?: boolean;
  readonly force?: boolean;
}

/** An empty table: its header alone. */
function header(columns: readonly Column[]): string {
  return csvLine(columns.map(({ key }) => key));
}

/** What a new project starts from, by the rules of its programme. */
function valuesOf(programme: string, pack: Pack, name: string) {
  return {
    programme,
    code: pack.code?.value.placeholder ?? name.replaceAll(/[^\p{L}\p{N}-]+/gu, '-'),
    abroad: pack.countries?.value.includes('PL') ?? false,
    fund: Object.entries(pack.sources?.value ?? {}).find(([, its]) => its === 'fund')?.[0] ?? 'ERDF',
    // The sixth year of the seven: projects are then in full swing.
    year: Number(pack.eligibility?.value.from.slice(0, 4) ?? '2014') + 5,
  };
}

/** The definition, its schema and its empty tables. */
async function folderOf(dir: string, programme: string, options: InitOptions, terminal: Terminal): Promise<Output[]> {
  const pack = packOf({ programme });
  const cap = inForce(pack.cap);
  const template = await templateIn(languageOf(options, terminal));
  const definition = template({
    ...valuesOf(programme, pack, nameOf(resolve(dir))),
    name: pack.name,
    categories: Object.keys(pack.categories?.value ?? {}),
    rate: cap === null ? null : `${Number(decimalText(cap))}%`,
    month: inForce(pack.exchange),
  });
  const files = [
    { path: join(dir, 'project.yaml'), text: `# yaml-language-server: $schema=./${SCHEMA_FILE}\n${definition}` },
    { path: join(dir, SCHEMA_FILE), text: schemaText('definition') },
    { path: join(dir, 'expenses.csv'), text: header(EXPENSE_COLUMNS) },
    { path: join(dir, 'achievements.csv'), text: header(ACHIEVEMENT_COLUMNS) },
  ];
  return files.map(({ path, text }) => ({ path, chunks: once(text) }));
}

/** The workbook: in a folder, or the file that is named. */
async function workbookOf(to: string, programme: string, options: InitOptions, terminal: Terminal): Promise<Output[]> {
  if (OTHER_TABLE.test(to)) throw new CannotRun('template-xlsx', { path: to });
  const pack = packOf({ programme });
  const path = WORKBOOK.test(to) ? to : join(to, 'project.xlsx');
  const name = nameOf(resolve(to)).replace(WORKBOOK, '');
  const chunks = await workbookTemplate(languageOf(options, terminal), {
    ...valuesOf(programme, pack, name),
    pack,
    cap: inForce(pack.cap),
    needsMonth: inForce(pack.exchange) === null,
  });
  return [{ path, chunks }];
}

/** `samata init`: a commented definition and the tables that go with it, or a workbook; checks silently as it is. */
export async function init(dir: string, options: InitOptions, terminal: Terminal): Promise<number> {
  const programme = options.programme ?? DEFAULT_PROGRAMME;
  if (!SHIPPED_IDS.includes(programme)) {
    throw new CannotRun('unknown-programme', { programme, known: SHIPPED_IDS.join(', ') });
  }
  const make = options.workbook === true ? workbookOf : folderOf;
  const outputs = await make(dir, programme, options, terminal);
  await writeOutputs(outputs, [], options.force ?? false);
  const { terms } = await speak(options, terminal);
  if (!options.quiet) for (const { path } of outputs) terminal.tell(terms.written(path));
  return 0;
}
