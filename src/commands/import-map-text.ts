import { DELIMITER_WORDS } from '../load/import-map.ts';
import { headingsOf } from '../load/import-rows.ts';
import { nameOf } from '../load/paths.ts';
import type { ImportMessages } from '../messages/import.ts';
import type { ColumnFrom } from '../model/import.ts';
import type { Maybe } from '../model/money.ts';
import { settlements } from '../render/import.ts';
import { importMapText, type MapLine } from '../save/import-map.ts';
import type { Opened } from './import-open.ts';
import type { Plan } from './import-plan.ts';

/** The heading by which a map names a column: its number where the text is no name of it alone. */
function namedBy(index: number, heading: string, headings: readonly string[]): string | number {
  const isAlone = headings.filter(one => one === heading).length === 1;
  return heading === '' || heading === '-' || !isAlone || /^\d+$/.test(heading) ? index + 1 : heading;
}

/** What was decided of a source as a map, by which the next export of its kind is imported without another question. */
export function mapText(
  { source, map }: Pick<Opened, 'source' | 'map'>,
  plan: Plan,
  { texts, messages }: ImportMessages,
): string {
  const headings = headingsOf(source);
  const { encoding, delimiter, sheet, header, mark, dates, columns, unused } = source;
  const word = Object.entries(DELIMITER_WORDS).find(([, sign]) => sign === delimiter?.value)?.[0];
  const lines: readonly (MapLine | null)[] = [
    encoding && { key: 'encoding', value: encoding.value, isComment: false },
    delimiter && { key: 'delimiter', value: word ?? delimiter.value, isComment: false },
    sheet && { key: 'sheet', value: map?.map.sheet ?? sheet.value, isComment: sheet.by !== 'map' },
    header && { key: 'header', value: String(header.value), isComment: header.by !== 'map' },
    mark && { key: 'decimal', value: mark.value === ',' ? 'comma' : 'point', isComment: false },
    dates && { key: 'dates', value: dates.value, isComment: false },
  ];
  const stated = plan.columns.flatMap(({ key }): { key: string; from: Maybe<ColumnFrom> }[] => {
    const its = columns.get(key);
    if (its === undefined) return map?.without.has(key) === true ? [{ key, from: null }] : [];
    if (its.value !== null) return [{ key, from: { value: its.value } }];
    const from = map?.map.columns[key];
    const values = from !== undefined && 'values' in from ? { values: from.values ?? {} } : {};
    return [{ key, from: { heading: namedBy(its.index, its.heading, headings), ...values } }];
  });
  const open = settlements(source.doubts);
  const ignore = map?.map.ignore ?? [];
  const rest = unused.map(({ heading }) => heading).filter(heading => heading !== '' && !ignore.includes(heading));
  return importMapText(
    {
      lines: lines.filter(line => line !== null),
      columns: stated,
      ignore: open.has('ignore') ? [] : ignore,
      open,
      unused: rest,
    },
    texts.mapComments(nameOf(source.file), messages.format),
  );
}
