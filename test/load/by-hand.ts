/** A field as a person would find it: where it starts, and its text where nothing about it is odd. */
export interface HandField {
  readonly line: number;
  readonly column: number;
  /** Null where text stands after a closed quote: then nobody can say. */
  readonly text: string | null;
}

export interface HandRecord {
  /** Index of its first character. */
  readonly from: number;
  readonly line: number;
  readonly fields: readonly HandField[];
}

/** The field that starts at an index, and where it ends; null when its quote is never closed. */
function fieldAt(
  text: string,
  at: number,
  delimiter: string,
): { readonly text: string | null; readonly end: number } | null {
  const stop = new RegExp(`[\\r\\n${delimiter === '|' ? '\\|' : delimiter}]|$`, 'g');
  const endFrom = (index: number) => {
    stop.lastIndex = index;
    return stop.exec(text)?.index ?? text.length;
  };
  if (text[at] !== '"') {
    const end = endFrom(at);
    return { text: text.slice(at, end), end };
  }
  const quoted = /"((?:[^"]|"")*)"(?!")/y;
  quoted.lastIndex = at;
  const match = quoted.exec(text);
  if (match === null) return null;
  const end = endFrom(quoted.lastIndex);
  return { text: end === quoted.lastIndex ? (match[1] ?? '').replaceAll('""', '"') : null, end };
}

export interface ByHand {
  readonly records: readonly HandRecord[];
  /** A quote that is never closed, or text after one that is; the line on which it opens. */
  readonly problem: { readonly reason: 'open-quote' | 'stray-quote'; readonly line: number } | null;
}

/**
 * The records of a CSV text, found in the slowest and plainest way: a quote opens a field only at its start, and is
 * doubled inside.
 */
export function byHand(text: string, delimiter: string): ByHand {
  const records: HandRecord[] = [];
  let problem: ByHand['problem'] = null;
  const lineOf = (index: number) => text.slice(0, index).split(/\r\n|\r|\n/).length;
  const columnOf = (index: number) =>
    index - Math.max(text.lastIndexOf('\n', index - 1), text.lastIndexOf('\r', index - 1));
  for (let at = 0; at < text.length; ) {
    const from = at;
    const fields: HandField[] = [];
    for (;;) {
      const field = fieldAt(text, at, delimiter);
      if (field === null) return { records, problem: problem ?? { reason: 'open-quote', line: lineOf(at) } };
      if (field.text === null) problem ??= { reason: 'stray-quote', line: lineOf(at) };
      fields.push({ line: lineOf(at), column: columnOf(at), text: field.text });
      at = field.end;
      if (text[at] !== delimiter) break;
      at++;
    }
    records.push({ from, line: lineOf(from), fields });
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return { records, problem };
}

/** Empty lines are no records for anyone who reads a table. */
export function filled(records: readonly HandRecord[]): HandRecord[] {
  return records.filter(({ fields }) => fields.length > 1 || fields[0]?.text !== '');
}
