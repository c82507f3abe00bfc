import { resolve } from 'node:path';
import { join, nameOf } from '../load/paths.ts';
import { templateIn } from '../messages/template.ts';
import { ACHIEVEMENT_COLUMNS, type Column, EXPENSE_COLUMNS } from '../model/columns.ts';
import { CannotRun } from '../model/error.ts';
import { decimalText } from '../model/money.ts';
import { DEFAULT_PROGRAMME, packOf, SHIPPED_IDS } from '../programmes/index.ts';
import { inForce } from '../programmes/pack.ts';
import { csvLine } from '../render/csv.ts';
import { type CommonOptions, languageOf, speak, type Terminal } from './context.ts';
import { once, writeOutputs } from './output.ts';
import { schemaText } from './schema.ts';

/** By which editors check and complete the definition, offline: they read what its first line names. */
const SCHEMA_FILE = 'project.schema.json';

export interface InitOptions extends CommonOptions {
  readonly programme?: string;
  readonly force?: boolean;
}

/** An empty table: its header alone. */
function header(columns: readonly Column[]): string {
  return csvLine(columns.map(({ key }) => key));
}

/** `samata init`: a commented definition and the tables that go with it; checks silently as it is. */
export async function init(dir: string, options: InitOptions, terminal: Terminal): Promise<number> {
  const programme = options.programme ?? DEFAULT_PROGRAMME;
  if (!SHIPPED_IDS.includes(programme)) {
    throw new CannotRun('unknown-programme', { programme, known: SHIPPED_IDS.join(', ') });
  }
  const pack = packOf({ programme });
  const code = pack.code?.value.placeholder ?? nameOf(resolve(dir)).replaceAll(/[^\p{L}\p{N}-]+/gu, '-');
  const cap = inForce(pack.cap);
  const template = await templateIn(languageOf(options, terminal));
  const definition = template({
    programme,
    name: pack.name,
    code,
    categories: Object.keys(pack.categories?.value ?? {}),
    abroad: pack.countries?.value.includes('PL') ?? false,
    fund: Object.entries(pack.sources?.value ?? {}).find(([, its]) => its === 'fund')?.[0] ?? 'ERDF',
    rate: cap === null ? null : `${Number(decimalText(cap))}%`,
    // The sixth year of the seven: projects are then in full swing.
    year: Number(pack.eligibility?.value.from.slice(0, 4) ?? '2014') + 5,
    month: inForce(pack.exchange),
  });
  const files = [
    { path: join(dir, 'project.yaml'), text: `# yaml-language-server: $schema=./${SCHEMA_FILE}\n${definition}` },
    { path: join(dir, SCHEMA_FILE), text: schemaText('definition') },
    { path: join(dir, 'expenses.csv'), text: header(EXPENSE_COLUMNS) },
    { path: join(dir, 'achievements.csv'), text: header(ACHIEVEMENT_COLUMNS) },
  ];
  await writeOutputs(
    files.map(({ path, text }) => ({ path, chunks: once(text) })),
    [],
    options.force ?? false,
  );
  const { terms } = await speak(options, terminal);
  if (!options.quiet) for (const { path } of files) terminal.tell(terms.written(path));
  return 0;
}
