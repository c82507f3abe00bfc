import type { Maybe } from '../model/money.ts';
import type { Naming } from '../model/naming.ts';
import { byBytes } from '../model/place.ts';
import type { Amendment, Flexibility } from '../model/project.ts';
import { VERDICTS } from '../model/project.ts';
import { judgeShape, readEarlierDefinition } from './definition-file.ts';
import type { Namings } from './names.ts';
import { readFunding, readPartner } from './partners.ts';
import { isSame, join, leadsInside, stands } from './paths.ts';
import { readPeriod } from './periods.ts';
import { Reader } from './reader.ts';
import type { Reading } from './tables.ts';
import { below } from './yaml.ts';

/** How far the contract lets a budget be changed; null where the definition says nothing, or nothing whole. */
export function readFlexibility(reader: Reader, categoryOf: Naming): Flexibility | null {
  const at = (key: string) => below('flexibility', key);
  const scope = reader.word(at('scope'), ['category', 'partner', 'workpackage']);
  const base = reader.word(at('base'), ['total', 'line']);
  const percent = reader.percent(at('percent'));
  if (scope === null || base === null || percent === null) return null;
  return {
    scope,
    base,
    percent,
    cumulative: reader.flag(at('cumulative'), false),
    locked: reader.items(at('locked')).flatMap(path => {
      const text = reader.text(path);
      return text === null ? [] : [categoryOf(text)];
    }),
    within: reader.word(at('within'), VERDICTS) ?? 'free',
    above: reader.word(at('above'), VERDICTS) ?? 'secretariat',
  };
}

/** The fund's commitments by year. */
export function readCommitments(reader: Reader): ReadonlyMap<number, number> {
  return new Map(
    reader.keys('commitments').flatMap(year => {
      const amount = reader.money(below('commitments', year));
      return amount === null ? [] : [[Number(year), amount] as const];
    }),
  );
}

/** The amendments with what was agreed until each, in the order of their dates; those that can be read. */
export async function readAmendments(reader: Reader, reading: Reading, namings: Namings): Promise<Amendment[]> {
  const amendments: Amendment[] = [];
  const read = new Map<string, Maybe<Pick<Amendment, 'before' | 'places'>>>();
  for (const path of reader.items('amendments')) {
    const no = reader.whole(below(path, 'no'));
    const date = reader.date(below(path, 'date'));
    const name = reader.text(below(path, 'file'));
    if (no !== null && amendments.some(its => its.no === no)) reader.bad(below(path, 'no'), String(no), 'once');
    if (name === null) continue;
    const file = join(reading.folder, name.replace(/^\.\//, ''));
    if (!isInside(name) || !leadsInside(file, reading.folder)) {
      reader.bad(below(path, 'file'), name, 'inside');
      continue;
    }
    if (!stands(file)) {
      reader.missingFile(below(path, 'file'), file);
      continue;
    }
    if (isSame(file, reader.file)) {
      reader.bad(below(path, 'file'), name, 'earlier-definition');
      continue;
    }
    // A file that several amendments name is read, and judged, once.
    if (!read.has(file)) read.set(file, await readEarlier(file, reading, namings));
    const earlier = read.get(file) ?? null;
    if (earlier === null) reader.broken.add(below(path, 'file'));
    else if (no !== null && date !== null) amendments.push({ path, no, date, ...earlier });
  }
  return amendments.sort((a, b) => byBytes(a.date, b.date) || a.no - b.no);
}

/** Whether a path stays in the project's folder by its words: what lies elsewhere is not quoted in findings. */
export function isInside(name: string): boolean {
  return !/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(name);
}

/** What an earlier definition agrees on; null, with its finding, when it cannot be read. */
async function readEarlier(
  file: string,
  reading: Reading,
  namings: Namings,
): Promise<Maybe<Pick<Amendment, 'before' | 'places'>>> {
  reading.touched.push(file);
  const read = await readEarlierDefinition(file, reading);
  if (read === null) return null;
  const earlier = new Reader(file, read, reading.subject, reading.say);
  judgeShape(earlier, read);
  readPeriod(earlier);
  const before = {
    file,
    total: earlier.money('total'),
    funding: readFunding(earlier, 'funding', namings.source),
    partners: earlier.items('partners').map(each => readPartner(earlier, each, namings)),
  };
  return { before, places: read.places };
}
