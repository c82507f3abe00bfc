import { toJSONSchema } from 'zod/mini';
import { LANGUAGES } from '../model/language.ts';
import { SHIPPED_IDS } from '../programmes/index.ts';
import { YES_NO } from './cell.ts';
import { grammarOf, type Shape } from './definition.ts';

/** A piece of a JSON Schema. */
export type Schema = { [key: string]: unknown };

/** What an editor says of a shape: its title, and of each key by its path. */
export interface SchemaTexts {
  readonly title: string;
  readonly keys: Readonly<Record<string, string>>;
}

const text = (pattern: string): Schema => ({ type: 'string', pattern });
/** What YAML may take for a number before we read it as text. */
const numeric = (pattern: string): Schema => ({ type: ['string', 'number'], pattern });

const PERCENT = String.raw`\d{1,3}([.,]\d{1,2})?\s*%`;
/** Digits with marks and spaces between, and a currency before or after. */
const AMOUNT = String.raw`^\s*(\D{0,5}\s*)?\d[\d.,\s]*(\D{0,5})?$`;

/** A pattern of a word in small or capital letters. */
function inAnyCase(word: string): string {
  return [...word].map(letter => `[${letter}${letter.toUpperCase()}]`).join('');
}

/** Each grammar of a scalar as an editor can know it: never narrower than what is read. */
export const GRAMMARS: Readonly<Record<string, Schema>> = {
  text: { type: ['string', 'number', 'boolean'] },
  amount: numeric(AMOUNT),
  number: numeric(AMOUNT.replace('$', String.raw`\s*%?$`)),
  quantity: numeric(AMOUNT),
  slice: numeric(String.raw`^rest$|^\s*${PERCENT}\s*$|${AMOUNT}`),
  percent: text(String.raw`^\s*${PERCENT}\s*$`),
  flat: text(String.raw`^\s*${PERCENT}\s+of\s+(staff|direct)\s*$`),
  date: text(String.raw`^\s*(\d{4}-\d{2}-\d{2}|\d{4}\.\d{2}\.\d{2}|\d{1,2}\.\d{1,2}\.\d{4})\s*$`),
  'whole-number': { type: ['integer', 'string'], pattern: String.raw`^\d{1,6}$`, minimum: 0, maximum: 999_999 },
  'yes-no': { anyOf: [{ enum: ['yes', 'no'] }, { type: 'boolean' }, text(`^(${YES_NO.map(inAnyCase).join('|')})$`)] },
  country: text('^[A-Z]{2}$'),
  currency: text('^[A-Z]{3}$'),
  language: { enum: [...LANGUAGES] },
  'period-key': {
    type: ['string', 'integer'],
    pattern: String.raw`^([1-9]\d{0,2}|preparation|closure)$`,
    minimum: 1,
    maximum: 999,
  },
  days: text(String.raw`^\s*\d{1,4}\s+days?\s*$`),
  months: text(String.raw`^\s*\d{1,4}\s+months?\s*$`),
  years: text(String.raw`^\s*\d{1,4}\s+years?\s*$`),
  nuts: text('^[A-Z]{2}[0-9A-Z]{1,3}$'),
  'code-form': text(String.raw`^(\[[A-Za-z0-9-]+\]|[^\[\]])+$`),
  year: text(String.raw`^20\d\d$`),
  version: { enum: [1, '1'] },
  programme: { anyOf: [{ enum: [...SHIPPED_IDS] }, text(String.raw`[/\\]|\.ya?ml$`)] },
};

/** The schema of a scalar's grammar. */
function ofGrammar(code: string): Schema {
  if (code.startsWith('one of ')) return { enum: code.slice('one of '.length).split('|') };
  const its = GRAMMARS[code];
  if (its === undefined) throw new Error(`no schema of the grammar ${code}`);
  return its;
}

/** The JSON Schema of a shape, in the draft that editors of YAML read, with words at every key. */
export function schemaOf(shape: Shape, { title, keys }: SchemaTexts): Schema {
  const schema = toJSONSchema(shape, {
    target: 'draft-07',
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const code = grammarOf(zodSchema);
      if (code === null) return;
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
      Object.assign(jsonSchema, structuredClone(ofGrammar(code)));
    },
  });
  const whole = JSON.parse(JSON.stringify(schema)) as Schema;
  for (const [path, at] of properties(whole)) {
    const its = keys[path] ?? keys[path.split('.').at(-1) ?? ''];
    if (its !== undefined) at.description = its;
  }
  const { $schema, ...rest } = whole;
  return { $schema, title, ...rest };
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every key that a schema knows, by its path: `partners[].budget[].item`; `*` where any key may stand. */
export function* properties(schema: Schema, path = ''): Generator<readonly [path: string, at: Schema]> {
  for (const branch of Array.isArray(schema.anyOf) ? schema.anyOf : [])
    if (isSchema(branch)) yield* properties(branch, path);
  if (isSchema(schema.properties)) {
    for (const [key, its] of Object.entries(schema.properties)) {
      if (!isSchema(its)) continue;
      const below = path === '' ? key : `${path}.${key}`;
      yield [below, its];
      yield* properties(its, below);
    }
  }
  if (isSchema(schema.items)) yield* properties(schema.items, `${path}[]`);
  if (isSchema(schema.additionalProperties)) yield* properties(schema.additionalProperties, `${path}.*`);
}
