import type { ColumnFrom } from '../model/import.ts';
import type { Maybe } from '../model/money.ts';

/** A line of a map: what is settled, or in a comment what was found and may be another in the next file. */
export interface MapLine {
  readonly key: 'encoding' | 'delimiter' | 'sheet' | 'header' | 'decimal' | 'dates';
  readonly value: string;
  readonly isComment: boolean;
}

/** What a map is written from. */
export interface MapToWrite {
  readonly lines: readonly MapLine[];
  readonly columns: readonly { readonly key: string; readonly from: Maybe<ColumnFrom> }[];
  readonly ignore: readonly string[];
  /** What is still in doubt, by its path in the map, each with an example. */
  readonly open: ReadonlyMap<string, string>;
  /** Headings that nothing of ours was made of. */
  readonly unused: readonly string[];
}

/** The comments of a map, in its reader's language. */
export interface MapComments {
  readonly title: readonly string[];
  readonly mayDiffer: string;
  readonly columns: string;
  readonly open: string;
  readonly unused: string;
}

const PLAIN = /^[a-z0-9][\w-]*$/i;
/** What YAML takes for something else than a text; every value is read as text here, but others may look. */
const WORDS = /^(true|false|yes|no|on|off|null|y|n)$/i;

function scalar(text: string): string {
  return PLAIN.test(text) && !WORDS.test(text) ? text : JSON.stringify(text);
}

function fromText(from: Maybe<ColumnFrom>): string {
  if (from === null) return '"-"';
  if ('value' in from) return `{ value: ${scalar(from.value)} }`;
  const heading = typeof from.heading === 'number' ? String(from.heading) : scalar(from.heading);
  if (from.values === undefined) return heading;
  const values = Object.entries(from.values).map(([word, meant]) => `${JSON.stringify(word)}: ${scalar(meant)}`);
  return `{ heading: ${heading}, values: { ${values.join(', ')} } }`;
}

/** A map as its file: YAML that reads back as the same import. */
export function importMapText(map: MapToWrite, comments: MapComments): string {
  const commented = (line: string) => `# ${line}`.trimEnd();
  const open = [...map.open].map(([path, value]) => ({ path, key: path.replace(/^columns\./, ''), value }));
  const openColumns = open.filter(({ path, key }) => path !== key);
  const openOthers = open.filter(({ path, key }) => path === key);
  const stated = map.columns.filter(({ key }) => !map.open.has(`columns.${key}`));
  return [
    ...comments.title.map(commented),
    'samata-import: 1',
    ...(open.length === 0 ? [] : [commented(comments.open)]),
    // Without a space behind the sign: taken away, the line stands where it belongs.
    ...openOthers.map(({ key, value }) => `#${key}: ${value}`),
    ...map.lines
      .filter(({ key }) => !map.open.has(key))
      .map(({ key, value, isComment }) =>
        isComment ? commented(`${key}: ${scalar(value)}    ${comments.mayDiffer}`) : `${key}: ${scalar(value)}`,
      ),
    commented(comments.columns),
    // Keys without any below them would be no keys.
    ...(stated.length === 0 && open.length > 0 ? ['#columns:'] : ['columns:']),
    ...openColumns.map(({ key, value }) => `  #${key}: ${value}`),
    ...stated.map(({ key, from }) => `  ${key}: ${fromText(from)}`),
    ...(map.ignore.length === 0 ? [] : [`ignore: [${map.ignore.map(scalar).join(', ')}]`]),
    ...(map.unused.length === 0 ? [] : [commented(`${comments.unused} ${map.unused.map(scalar).join(', ')}`)]),
    '',
  ].join('\n');
}
