import type { Language } from '../model/language.ts';
import { INDICATOR_FEEDS, type Indicator } from '../model/project.ts';
import { readDate } from './date.ts';
import type { Reader } from './reader.ts';
import { below } from './yaml.ts';

export function readIndicator(reader: Reader, path: string, language: Language): Indicator {
  const at = (key: string) => below(path, key);
  const milestones = new Map<string, string>();
  for (const key of reader.keys(at('milestones'))) {
    const where = below(at('milestones'), key);
    const date = readDate(key);
    const value = reader.number(where);
    if (!('day' in date)) reader.bad(where, key, 'date');
    else if (value !== null) milestones.set(date.day, value);
  }
  return {
    path,
    code: reader.text(at('code')) ?? '',
    name: reader.texts(at('name'), language),
    type: reader.text(at('type')),
    unit: reader.text(at('unit')),
    baseline: reader.number(at('baseline')),
    target: reader.number(at('target')),
    milestones,
    sums: reader.word(at('sums'), ['total', 'latest', 'maximum']) ?? 'total',
    from: reader.word(at('from'), INDICATOR_FEEDS) ?? 'achievements',
  };
}

/** What the project supported, by common indicator. */
export function readEntities(reader: Reader): ReadonlyMap<string, string> {
  return new Map(
    reader.keys('entities').flatMap(code => {
      const number = reader.number(below('entities', code));
      return number === null ? [] : [[code, number] as const];
    }),
  );
}
