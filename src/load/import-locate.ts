import type { Place } from '../model/place.ts';
import type { ImportSource } from './import-source.ts';
import { locate } from './locate.ts';
import type { Source } from './records.ts';

type Placed = Pick<
  ImportSource,
  'encoding' | 'delimiter' | 'sheet' | 'header' | 'mark' | 'dates' | 'currency' | 'doubts'
>;

function isPlace(value: object): value is Place {
  return 'file' in value && 'cell' in value;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return isPlace(value) ? [value] : Object.values(value).flatMap(placesIn);
}

function replaced<T>(value: T, places: ReadonlyMap<Place, Place>): T {
  if (typeof value !== 'object' || value === null) return value;
  if (isPlace(value)) return (places.get(value) ?? value) as T;
  if (Array.isArray(value)) return value.map(its => replaced(its, places)) as T;
  return Object.fromEntries(Object.entries(value).map(([key, its]) => [key, replaced(its, places)])) as T;
}

/** What is proved and in doubt of a source, with the column of every place in a text file: one pass up to the last of them. */
export async function located<T extends Placed>(file: string, records: Source, its: T): Promise<T> {
  const { encoding, delimiter, sheet, header, mark, dates, currency, doubts } = its;
  const placed: Placed = { encoding, delimiter, sheet, header, mark, dates, currency, doubts };
  const places = await locate(placesIn(placed), [{ file, source: records }]);
  return places.size === 0 ? its : { ...its, ...replaced(placed, places) };
}
