import { columnOf, type Heading, type Place } from '../model/place.ts';
import { type Passage, passages } from './passages.ts';
import type { TableFile } from './table-file.ts';

/** Places by the line on which their record starts, and by field. */
type Wanted = ReadonlyMap<number, ReadonlyMap<number, readonly Place[]>>;

/** Walks the records of a passage from its first line and tells where the wanted fields start. */
function walk(
  passage: Passage,
  delimiter: string,
  wanted: Wanted,
  headings: ReadonlyMap<number, Heading>,
  found: Map<Place, Place>,
): void {
  const { text } = passage;
  let { line } = passage;
  let record = line;
  let field = 1;
  let lineStart = 0;
  let open = false;
  let fresh = true;
  let fields = wanted.get(record);
  const tell = (at: number) => {
    for (const place of fields?.get(field) ?? [])
      found.set(place, { ...place, line, column: at - lineStart + 1, ...headed(headings.get(field)) });
  };
  for (let i = 0; i <= text.length; i++) {
    if (fresh) {
      if (fields !== undefined) tell(i);
      fresh = false;
      if (text[i] === '"') {
        open = true;
        continue;
      }
    }
    const char = text[i];
    if (char === '"' && open) {
      if (text[i + 1] === '"') i++;
      else open = false;
    } else if (char === '\n' || (char === '\r' && text[i + 1] !== '\n')) {
      line++;
      lineStart = i + 1;
      if (!open) {
        record = line;
        fields = wanted.get(record);
        field = 1;
        fresh = true;
      }
    } else if (char === delimiter && !open) {
      field++;
      fresh = true;
    }
  }
}

function headed(heading: Heading | undefined): Pick<Place, 'heading'> {
  return heading === undefined ? {} : { heading };
}

/**
 * Fills in the columns, in characters, of places that know their field, with one pass over each file that has any; and how
 * people head the columns of cells.
 */
export async function locate(
  places: readonly Place[],
  tables: readonly Pick<TableFile, 'file' | 'source' | 'headings'>[],
): Promise<Map<Place, Place>> {
  const found = new Map<Place, Place>();
  for (const { file, source, headings = new Map<number, Heading>() } of tables) {
    if ('sheet' in source) {
      for (const place of places) {
        if (place.file !== file || place.sheet !== source.sheet || place.cell === null) continue;
        const heading = headings.get(columnOf(place.cell.replace(/\d+$/, '')));
        if (heading !== undefined) found.set(place, { ...place, heading });
      }
      continue;
    }
    const wanted = new Map<number, Map<number, Place[]>>();
    let last = 0;
    for (const place of places) {
      if (place.file !== file || place.field === undefined || place.line === null) continue;
      const fields = wanted.get(place.line) ?? new Map<number, Place[]>();
      wanted.set(place.line, fields);
      fields.set(place.field, [...(fields.get(place.field) ?? []), place]);
      last = Math.max(last, place.line);
    }
    if (wanted.size === 0) continue;
    for await (const passage of passages(source)) {
      if (passage.line > last) break;
      walk(passage, source.delimiter, wanted, headings, found);
    }
  }
  return found;
}
