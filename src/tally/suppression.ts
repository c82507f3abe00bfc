import type { Maybe } from '../model/money.ts';
import type { Project } from '../model/project.ts';
import { countsPeople } from '../model/unit.ts';
import { periodOf } from '../programmes/index.ts';
import { type ParticipantRule, type ParticipantRules, participantRules } from '../programmes/participant-rules.ts';
import type { Figures } from './figures.ts';
import { type Counts, type Fact, hiddenOf } from './hidden.ts';
import type { IndicatorFigure } from './indicators.ts';
import { type ParticipantCount, type ParticipantCounts, type Participants, untilReport } from './participants.ts';

/** A limit of 2 hides nothing but ones, which whoever knows the limit would know: the least that hides is 3. */
const LEAST = 3;

/** The limit that a wanted one comes to: counts from 1 to below it are hidden. */
export function limitOf(below: number): number {
  return below < 2 ? below : Math.max(below, LEAST);
}

const SEXES = ['women', 'men', 'other'] as const;
const KINDS = [...SEXES, 'total'] as const;
type Kind = (typeof KINDS)[number];

/** An indicator's counts; what is not known or not printed is null. */
type Stated = Readonly<Record<Kind, Maybe<number>>> & { readonly code: string };

/** All persons that may be counted: printed as a total, known by sex from the indicators that make it. */
function everybody(kind: Kind): string {
  return kind === 'total' ? 'complete' : `complete:${kind}`;
}

/** Counts by name, with what is known of them. */
class System implements Counts {
  readonly values: number[] = [];
  readonly printed: boolean[] = [];
  readonly facts: Fact[] = [];
  readonly groups: number[][] = [];
  private readonly names = new Map<string, number>();

  add(name: string, value: Maybe<number>, isPrinted = true): void {
    if (value === null || this.names.has(name)) return;
    this.names.set(name, this.values.length);
    this.values.push(value);
    this.printed.push(isPrinted);
  }

  /** Σ of the first less Σ of the second is 0, or at least 0; nothing is known where one of them is not. */
  know(more: readonly string[], less: readonly string[], equal = false): void {
    const factors = new Map<number, number>();
    for (const [names, factor] of [[more, 1] as const, [less, -1] as const]) {
      for (const name of names) {
        const index = this.names.get(name);
        if (index === undefined) return;
        factors.set(index, (factors.get(index) ?? 0) + factor);
      }
    }
    this.facts.push({ terms: [...factors], equal });
  }

  group(names: readonly string[]): void {
    const group = names.flatMap(name => this.names.get(name) ?? []);
    if (group.length === names.length) this.groups.push(group);
  }

  hidden(limit: number): (name: string) => boolean {
    const hidden = hiddenOf(this, limit, this.groups);
    return name => hidden.has(this.names.get(name) ?? -1);
  }
}

/** The counts of indicators with all that the rules say of them. */
function systemOf(
  rows: readonly Stated[],
  { partitions, within, overlaps }: ParticipantRules,
  system = new System(),
): System {
  const byCode = new Map(rows.map(row => [row.code, row]));
  for (const row of rows) {
    const names = KINDS.map(kind => `${row.code}:${kind}`);
    for (const kind of KINDS) system.add(`${row.code}:${kind}`, row[kind]);
    system.know(names.slice(0, -1), names.slice(-1), true);
    system.group(names);
  }
  for (const kind of KINDS) {
    const of = (codes: readonly string[]) => codes.map(code => `${code}:${kind}`);
    const all = everybody(kind);
    for (const codes of partitions) {
      const sum = codes.reduce<Maybe<number>>((so, code) => {
        const value = byCode.get(code)?.[kind] ?? null;
        return so === null || value === null ? null : so + value;
      }, 0);
      system.add(all, sum, false);
      system.know(of(codes), [all], true);
    }
    for (const { codes, of: whole } of within.value) {
      // Of parts that are not stated, none is less than nothing.
      system.know(of(whole), of(codes.filter(code => (byCode.get(code)?.[kind] ?? null) !== null)));
    }
    for (const { code, of: both } of overlaps) system.know([...of([code]), all], of(both.flat()));
  }
  system.know(
    SEXES.map(kind => everybody(kind)),
    [everybody('total')],
    true,
  );
  return system;
}

/** What stands in the column of those who are not known to an indicator: one number for many of them. */
function unknownName({ code, measured, yes }: ParticipantRule): string {
  if (measured === 'exit' || measured === 'later') return `unknown:${measured}`;
  return yes === undefined ? 'left-out' : `unknown:${code}`;
}

export interface ShownCounts {
  readonly all: Maybe<number>;
  readonly complete: Maybe<number>;
  readonly leftOut: Maybe<number>;
  readonly indicators: readonly ParticipantCount[];
}

/** The counts that are shown where those below a limit are hidden; null shows all. */
export function shownOf(counts: ParticipantCounts, rules: ParticipantRules, below: Maybe<number>): ShownCounts {
  if (below === null || limitOf(below) < 2) return counts;
  const { all, complete, leftOut, indicators } = counts;
  const rows = indicators.map(({ rule, women, men, other, total }) => ({ code: rule.code, women, men, other, total }));
  const system = new System();
  // The whole first: what stands in the system under a name stays as it was added.
  system.add('complete', complete);
  system.add('left-out', leftOut);
  system.add('all', all);
  const known = systemOf(rows, rules, system);
  known.know(['complete', 'left-out'], ['all'], true);
  for (const { rule, incomplete } of indicators) {
    const name = unknownName(rule);
    known.add(name, incomplete);
    if (name === `unknown:${rule.code}`) {
      // Who did not say is one of the complete records, and not among those who said yes.
      known.know([name], ['left-out']);
      known.know(['complete', 'left-out'], [name, `${rule.code}:total`]);
    } else if (name !== 'left-out') known.know(['complete'], [name, `${rule.code}:total`]);
  }
  const isHidden = known.hidden(limitOf(below));
  const shown = (name: string, value: Maybe<number>) => (isHidden(name) ? null : value);
  return {
    all: shown('all', all),
    complete: shown('complete', complete),
    leftOut: shown('left-out', leftOut),
    indicators: indicators.map(({ rule, women, men, other, total, incomplete }) => ({
      rule,
      women: shown(`${rule.code}:women`, women),
      men: shown(`${rule.code}:men`, men),
      other: shown(`${rule.code}:other`, other),
      total: shown(`${rule.code}:total`, total),
      incomplete: shown(unknownName(rule), incomplete),
    })),
  };
}

/** A count of persons; null where a figure is none. */
function countOf(text: Maybe<string>): Maybe<number> {
  const count = text === null ? Number.NaN : Number(text);
  return Number.isSafeInteger(count) && count >= 0 ? count : null;
}

/**
 * The indicators of persons of which nothing is shown: whose counts, before this report, in it or in all, are below the limit, are
 * hidden among the participants, or would give such a count away.
 */
export function hiddenCodes(
  figures: readonly IndicatorFigure[],
  counts: Maybe<ParticipantCounts>,
  rules: ParticipantRules,
  below: number,
): ReadonlySet<string> {
  const limit = limitOf(below);
  const common = new Set(
    rules.indicators.value.flatMap(({ code, measured }) => (measured === 'entities' ? [] : [code])),
  );
  const ofPersons = figures.filter(
    ({ indicator: { code, from, unit } }) => from === 'participants' || common.has(code) || countsPeople(unit),
  );
  const hidden = new Set<string>();
  if (limit < 2) return hidden;
  const shown = counts === null ? null : shownOf(counts, rules, below);
  for (const [i, { rule, women, men, total }] of shown?.indicators.entries() ?? []) {
    const before = counts?.indicators[i];
    if (women !== before?.women || men !== before?.men || total !== before?.total) hidden.add(rule.code);
  }
  const alone = (value: Maybe<string>) => ({ women: null, men: null, other: null, total: countOf(value) });
  const views: ((figure: IndicatorFigure) => Omit<Stated, 'code'>)[] = [
    ({ previous }) => alone(previous),
    ({ thisReport }) => alone(thisReport),
    figure => {
      const [women, men, total] = [countOf(figure.women), countOf(figure.men), countOf(figure.cumulative)];
      const other = women === null || men === null || total === null ? null : countOf(String(total - women - men));
      return { women, men, other, total };
    },
  ];
  for (const view of views) {
    const rows = ofPersons.map((figure): Stated => ({ code: figure.indicator.code, ...view(figure) }));
    const isHidden = systemOf(rows, rules).hidden(limit);
    for (const { code } of rows) if (KINDS.some(kind => isHidden(`${code}:${kind}`))) hidden.add(code);
  }
  // One of the project's own counts everybody, a national one the same as another: by them hidden parts could be told.
  const isAnyHidden = hidden.size > 0 || (shown !== null && [shown.all, shown.complete, shown.leftOut].includes(null));
  return new Set(
    ofPersons
      .map(({ indicator }) => indicator)
      .filter(({ code, from }) => hidden.has(code) || (isAnyHidden && from === 'participants' && !common.has(code)))
      .map(({ code }) => code),
  );
}

/** The codes of a project's indicators of which nothing is shown, as of its figures' day and up to a report. */
export function hiddenIndicators(
  project: Project,
  { asOf, indicators }: Pick<Figures, 'asOf' | 'indicators'>,
  participants: Maybe<Participants>,
  report: Maybe<number>,
  below: number,
): ReadonlySet<string> {
  const counts = participants?.counts(untilReport(project, report, asOf)) ?? null;
  return hiddenCodes(indicators, counts, participantRules(periodOf(project)), below);
}
