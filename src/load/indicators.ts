import { INDICATOR_FEEDS, INDICATOR_SUMS } from '../model/choices.ts';
import type { Language } from '../model/language.ts';
import { textIn } from '../model/language.ts';
import type { Indicator, Project } from '../model/project.ts';
import { unitOf } from '../model/unit.ts';
import { readDate } from './date.ts';
import type { Reader } from './reader.ts';
import { below } from './yaml.ts';

type Catalogue = typeof import('../programmes/common-indicators.ts');
type Known = Pick<Project, 'programme' | 'pack' | 'period' | 'funding' | 'partners'>;

/** An indicator of the definition; what it leaves out comes from the catalogue. */
function readIndicator(
  reader: Reader,
  path: string,
  language: Language,
  { commonIndicator, listsOf, namesOf, notListed }: Catalogue,
  project: Known,
): Indicator {
  const at = (key: string) => below(path, key);
  const milestones = new Map<string, string>();
  for (const key of reader.keys(at('milestones'))) {
    const where = below(at('milestones'), key);
    const date = readDate(key);
    const value = reader.number(where);
    if (!('day' in date)) reader.bad(where, key, 'date');
    else if (value !== null) milestones.set(date.day, value);
  }
  const code = reader.text(at('code')) ?? '';
  const lists = listsOf(project);
  const common = code === '' ? null : commonIndicator(code, lists);
  const unit = reader.text(at('unit')) ?? (common === null ? null : textIn(common.unit, language));
  const isNamed = reader.has(at('name'));
  return {
    path,
    code,
    name: isNamed || common === null ? reader.texts(at('name'), language) : namesOf(common),
    type: reader.text(at('type')) ?? common?.type ?? null,
    unit,
    baseline: reader.number(at('baseline')),
    target: reader.number(at('target')),
    milestones,
    // A percentage is a level: two of them make no third.
    sums: reader.word(at('sums'), INDICATOR_SUMS) ?? (unitOf(unit) === 'percent' ? 'latest' : 'total'),
    from: reader.word(at('from'), INDICATOR_FEEDS) ?? 'achievements',
    common,
    notListed: isNamed || common !== null || code === '' || lists.period === null ? null : notListed(code, lists),
  };
}

/** The indicators, and what the project supported by common indicator: the catalogue is loaded where there are any. */
export async function readIndicators(
  reader: Reader,
  language: Language,
  project: Known,
): Promise<Pick<Project, 'indicators' | 'entities'>> {
  const items = reader.items('indicators');
  const codes = reader.keys('entities');
  if (items.length === 0 && codes.length === 0) return { indicators: [], entities: new Map() };
  const catalogue = await import('../programmes/common-indicators.ts');
  const indicators = items.map(path => readIndicator(reader, path, language, catalogue, project));
  const seen = new Set<string>();
  for (const { path, code } of indicators) {
    if (seen.has(code) && code !== '') reader.bad(below(path, 'code'), code, 'once');
    seen.add(code);
  }
  const known = catalogue.entityCodes(catalogue.listsOf(project));
  const entities = new Map<string, string>();
  for (const code of codes) {
    const path = below('entities', code);
    if (!known.includes(code)) {
      reader.badKey(path, code, `one of ${known.join('|')}`);
      continue;
    }
    const number = reader.number(path);
    if (number !== null) entities.set(code, number);
  }
  return { indicators, entities };
}
