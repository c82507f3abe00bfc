import type { Format } from '../types.ts';

/** Where a rate of the shipped table is from; what a table of the user's says of it stands in quotation marks. */
export function rateSource(source: string, f: Format): string {
  if (source === 'Commission, monthly accounting rate')
    return 'miesięczny obrachunkowy kurs wymiany Komisji Europejskiej';
  const day = source.match(/^ECB reference rate of (\d{4}-\d\d-\d\d)$/)?.[1];
  return day === undefined ? f.quote(source) : `kurs referencyjny EBC z dnia ${f.date(day)}`;
}
