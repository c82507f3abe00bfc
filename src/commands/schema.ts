import { PROJECT_CHECK_IDS } from '../check/catalogue.ts';
import { definition } from '../load/definition.ts';
import { programme } from '../load/programme-shape.ts';
import { schemaOf } from '../load/schema.ts';
import { definitionTexts, programmeTexts } from '../messages/en/schema.ts';
import { checkSchema } from '../render/check-schema.ts';
import type { Terminal } from './context.ts';
import type { SchemaName } from './formats.ts';

const SCHEMAS: Readonly<Record<SchemaName, () => object>> = {
  definition: () => schemaOf(definition, definitionTexts),
  programme: () => schemaOf(programme, programmeTexts),
  check: () => checkSchema(PROJECT_CHECK_IDS),
};

/** The JSON Schema of something that samata reads or writes, as a file. */
export function schemaText(name: SchemaName): string {
  return `${JSON.stringify(SCHEMAS[name](), null, 2)}\n`;
}

/** `samata schema`: a JSON Schema. */
export async function schema(name: SchemaName, terminal: Terminal): Promise<number> {
  await terminal.write(schemaText(name));
  return 0;
}
