import { Decimal, type Maybe } from '../model/money.ts';
import type { Project } from '../model/project.ts';
import type { Within } from '../programmes/participant-rules.ts';
import type { Figures } from './figures.ts';

/** Stated counts of a part that are more than its whole; numbers are decimal text. */
export interface PartAbove {
  readonly codes: readonly string[];
  readonly value: string;
  readonly parents: readonly string[];
  readonly most: string;
  readonly above: string;
  /** The last achievement of the part, or its indicator where that has none. */
  readonly path: string;
}

const ESF = /^(ESF\+?|EFS\+?|YEI)$/i;

/** Whether a fund that counts participants pays: the codes of its indicators are others elsewhere. */
export function hasEsf({ funding, partners }: Pick<Project, 'funding' | 'partners'>): boolean {
  return [...funding, ...partners.flatMap(partner => partner.funding)].some(({ source }) => ESF.test(source));
}

/** The parts that are stated at more than their wholes, as of the figures' day; each part once. */
export function partsAbove(project: Project, figures: Figures, within: readonly Within[]): PartAbove[] {
  // What is counted from the participants fits by the way it is counted; of what nothing is achieved, nothing is stated.
  const stated = new Map(
    figures.indicators
      .filter(({ indicator, achieved }) => indicator.from !== 'participants' && achieved.length > 0)
      .map(({ indicator, cumulative }): [string, Maybe<string>] => [indicator.code, cumulative]),
  );
  const sumOf = (codes: readonly string[]): Maybe<Decimal> =>
    codes.reduce<Maybe<Decimal>>((sum, code) => {
      const value = stated.get(code) ?? null;
      return sum === null || value === null ? null : sum.plus(value);
    }, new Decimal(0));
  const said = new Set<string>();
  return within.flatMap(({ codes: all, of: parents }): PartAbove[] => {
    // Parts that are not stated are none or more, so those that are must fit alone.
    const codes = all.filter(code => (stated.get(code) ?? null) !== null);
    const last = codes.at(-1);
    const [value, most] = [sumOf(codes), sumOf(parents)];
    if (last === undefined || value === null || most === null || !value.gt(most)) return [];
    if (codes.some(code => said.has(code))) return [];
    for (const code of codes) said.add(code);
    const path = placeOfStated(project, last, figures.asOf);
    const above = value.minus(most).toFixed();
    return [{ codes, value: value.toFixed(), parents, most: most.toFixed(), above, path }];
  });
}

function placeOfStated({ achievements, indicators }: Project, code: string, asOf: Maybe<string>): string {
  const row = achievements.findLastIndex(
    ({ indicator, value, date }) =>
      indicator === code && value !== null && date !== null && (asOf === null || date <= asOf),
  );
  return row >= 0 ? `achievements[${row}].value` : `${indicators.find(its => its.code === code)?.path}.code`;
}
