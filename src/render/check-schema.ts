import type { CheckId } from '../model/checks.ts';
import { SEVERITIES } from '../model/finding.ts';

const TEXT = { type: 'string' } as const;
const COUNT = { type: 'integer', minimum: 0 } as const;
const FROM_ONE = { type: ['integer', 'null'], minimum: 1 } as const;

/** An object that has all of these keys, and no others. */
function whole(properties: Readonly<Record<string, object>>) {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

/** The JSON Schema of what `check --format json` prints, where these are the checks. */
export function checkSchema(checks: readonly CheckId[]) {
  const finding = whole({
    check: { enum: checks },
    severity: { enum: SEVERITIES },
    project: { ...TEXT, description: 'The code of the project, or the name of what lies above projects' },
    file: { ...TEXT, description: 'As typed, joined, with forward slashes' },
    line: { ...FROM_ONE, description: 'From 1; null for a whole file or a workbook' },
    column: { ...FROM_ONE, description: 'From 1, in UTF-16 code units' },
    sheet: { type: ['string', 'null'], description: 'In a workbook' },
    cell: { type: ['string', 'null'], description: 'In a workbook, such as F41' },
    subject: { ...TEXT, description: 'The thing that it is about; what a waiver’s where matches' },
    message: { ...TEXT, description: 'In English' },
    args: { type: 'object', description: 'What the message is made of; money as plain text, such as 955523.99' },
    basis: { ...TEXT, description: 'The legal basis' },
    waived: { type: ['string', 'null'], description: 'The reason of the waiver by which it does not count' },
    baseline: { type: 'boolean', description: 'Whether the baseline knows it, so that it does not count' },
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:samata:check',
    title: 'samata check --format json',
    ...whole({
      samata: { ...TEXT, description: 'The version that wrote it' },
      projects: COUNT,
      summary: whole(Object.fromEntries([...SEVERITIES, 'waived', 'baseline'].map(key => [key, COUNT]))),
      findings: {
        type: 'array',
        items: finding,
        description:
          'By project as given, then by the bytes of file, by line, column, and by the bytes of check and subject',
      },
      truncated: {
        type: 'object',
        propertyNames: { enum: checks },
        additionalProperties: { type: 'integer', minimum: 1 },
        description: 'Checks of which not all findings are listed, with how many there are',
      },
      resolved: {
        type: 'array',
        items: whole({
          check: TEXT,
          project: TEXT,
          file: TEXT,
          subject: { type: ['string', 'null'], description: 'Null where several are known by their number alone' },
          count: { type: 'integer', minimum: 1 },
        }),
        description: 'What the baseline holds and is no longer there',
      },
    }),
  };
}
