import { type Messages, sentence } from '../messages/index.ts';
import type { BaselineEntry } from '../model/baseline.ts';
import type { CheckId } from '../model/checks.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { type Judged, type Judgement, SEVERITIES, type Severity, type Standing } from '../model/finding.ts';
import { byBytes, type Place, placeText } from '../model/place.ts';
import { VERSION } from '../model/version.ts';
import type { Paint } from './paint.ts';
import { safeLine, safeText, widthOf } from './values.ts';

/** How many findings count by severity, and how many do not. */
export function summaryOf(projects: readonly Judgement[]): Record<Severity | 'waived' | 'baseline', number> {
  const counts = { error: 0, warning: 0, info: 0, waived: 0, baseline: 0 };
  for (const project of projects) {
    counts.waived += project.waived;
    counts.baseline += project.baseline;
    for (const severity of SEVERITIES) counts[severity] += project.counts[severity];
  }
  return counts;
}

/** The counts of checks of which some project has more findings than are kept, over all projects; by the bytes of their ids. */
export function truncatedOf(projects: readonly Judgement[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { truncated } of projects) {
    for (const [check, count] of Object.entries(truncated)) counts.set(check, (counts.get(check) ?? 0) + count);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => byBytes(a, b)));
}

/** How many projects were checked: what lies above them is none. */
export function countOf(projects: readonly Judgement[]): number {
  return projects.filter(({ ofPortfolio }) => !ofPortfolio).length;
}

/** How findings are put for people. */
export interface Telling {
  readonly messages: Messages;
  readonly paint: Paint;
  /** The lowest severity that is told. */
  readonly least: Severity;
  /** How many of a check are told in a project: the first ones of those that are kept. */
  readonly most: number;
  /** In which words: with everything, or discreetly. */
  readonly say: typeof sentence;
}

/** So many findings of a check are told of a project, where not all are asked for. */
export const FIRST = 20;

/** What is told of a project: some of its findings, in order, and how many more there are of a check. */
export interface Told {
  readonly list: readonly Judged[];
  readonly more: readonly { readonly check: CheckId; readonly count: number }[];
}

/** The findings of a project that are told; those that are accepted take the place of no other. */
export function toldOf({ list, truncated }: Judgement, { least, most }: Pick<Telling, 'least' | 'most'>): Told {
  const low = SEVERITIES.indexOf(least);
  const seen = new Map<CheckId, { counted: number; accepted: number; told: number }>();
  const told: Judged[] = [];
  for (const one of list) {
    if (SEVERITIES.indexOf(one.severity) > low) continue;
    const { check } = one.finding;
    const its = seen.get(check) ?? { counted: 0, accepted: 0, told: 0 };
    seen.set(check, its);
    if (++its[isAccepted(one) ? 'accepted' : 'counted'] > most) continue;
    its.told++;
    told.push(one);
  }
  const more = [...seen]
    .map(([check, its]) => ({ check, count: (truncated[check] ?? its.counted + its.accepted) - its.told }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => byBytes(a.check, b.check));
  return { list: told, more };
}

/** Whether a finding does not count: by a waiver, or because a baseline knows it. */
export function isAccepted({ waived, baseline }: Standing): boolean {
  return waived !== null || baseline;
}

/** Why a finding does not count, in words; null of one that does. */
export function standing({ waived, baseline }: Standing, { terms }: Messages): string | null {
  if (waived !== null) return terms.waived(safeText(waived));
  return baseline ? terms.inBaseline : null;
}

/** Place, severity and check of a finding in a line. */
function headOf({ finding, severity }: Judged, { messages, paint }: Telling): string {
  const place = paint.place(safeText(placeText(finding.place)));
  return `${place}  ${paint[severity](messages.severities[severity].one)}  ${finding.check}`;
}

function standingText(one: Judged, indent: string, messages: Messages): string {
  const text = standing(one, messages);
  return text === null ? '' : `${indent}${text}\n`;
}

/** How many more there are of each check. */
export function moreText({ more }: Told, { messages }: Telling): string {
  return more.map(({ check, count }) => `  ${messages.terms.more(count, check)}\n`).join('');
}

/** What a baseline holds and is no longer there, as a person reads it. */
export function resolvedText(
  resolved: readonly BaselineEntry[],
  { messages: { terms, format }, paint }: Telling,
): string {
  if (resolved.length === 0) return '';
  const lines = resolved.map(({ check, file, subject, count }) =>
    [
      `  ${paint.place(safeText(file))}`,
      check,
      ...(subject === null ? [] : [safeText(subject)]),
      ...(count === 1 ? [] : [`× ${format.number(String(count))}`]),
    ].join('  '),
  );
  const all = resolved.reduce((sum, { count }) => sum + count, 0);
  return `${terms.resolved(all)}\n${lines.join('\n')}\n\n`;
}

/** How much was found in all, as a person reads it. */
export function summaryText(projects: readonly Judgement[], messages: Messages): string {
  return `${messages.terms.summary(summaryOf(projects), countOf(projects))}\n`;
}

/** Findings as a person reads them in short: place, severity and check on a line, what is wrong and what to do below. */
export function* findingsText(projects: readonly Judgement[], telling: Telling): Generator<string> {
  const { messages, say } = telling;
  for (const project of projects) {
    const told = toldOf(project, telling);
    for (const one of told.list) {
      yield `${headOf(one, telling)}\n  ${say(messages, one.finding)}\n${standingText(one, '  ', messages)}`;
    }
    yield moreText(told, telling);
  }
  yield summaryText(projects, messages);
}

/** The line of a file with what is meant marked below. */
function excerptText(
  { before, value, after, cutBefore, cutAfter }: Excerpt,
  { finding, severity }: Judged,
  paint: Paint,
) {
  const { line, column } = finding.place;
  const number = `${line}`.padStart(7);
  const start = `${cutBefore ? '…' : ''}${safeLine(before)}`;
  const meant = safeLine(value);
  const text = `${number} | ${start}${meant}${safeLine(after)}${cutAfter ? '…' : ''}`.trimEnd();
  // What cannot be read from a line on may be wrong above it; a tab that begins a line is seen nowhere else.
  const isUnreadable = finding.check === 'file/unreadable' && value !== '\t';
  const isWhole = column === null || finding.check === 'file/missing-column' || isUnreadable;
  if (isWhole && (column ?? 1) === 1) return `${text}\n`;
  const marks = paint[severity]('^'.repeat(Math.max(1, widthOf(meant))));
  return `${text}\n${' '.repeat(number.length)} | ${' '.repeat(widthOf(start))}${marks}\n`;
}

/** Findings in one file as a person reads them: the file, then each finding with the line on which it stands. */
export function* findingsByFile(
  list: readonly Judged[],
  excerpts: ReadonlyMap<Place, Excerpt>,
  telling: Telling,
): Generator<string> {
  const { messages, paint, say } = telling;
  const [first] = list;
  if (first !== undefined) yield `${paint.strong(safeText(first.finding.place.file))}\n`;
  for (const one of list) {
    yield `  ${headOf(one, telling)}\n    ${say(messages, one.finding)}\n`;
    const excerpt = excerpts.get(one.finding.place);
    if (excerpt !== undefined) yield excerptText(excerpt, one, paint);
    yield standingText(one, '    ', messages);
  }
}

/** Findings as a program reads them. */
export function* findingsJson(
  projects: readonly Judgement[],
  messages: Messages,
  resolved: readonly BaselineEntry[] = [],
): Generator<string> {
  yield `{\n  "samata": ${JSON.stringify(VERSION)},\n  "projects": ${countOf(projects)},\n  "summary": ${JSON.stringify(summaryOf(projects))},\n  "findings": [`;
  let first = true;
  for (const { project, list } of projects) {
    for (const { finding, severity, basis, waived: reason, baseline } of list) {
      const { check, args, place, subject } = finding;
      const { file, line, column, sheet, cell } = place;
      const message = sentence(messages, finding);
      const object = {
        check,
        severity,
        project,
        file,
        line,
        column,
        sheet,
        cell,
        subject,
        message,
        args,
        basis,
        waived: reason,
        baseline,
      };
      yield `${first ? '' : ','}\n    ${JSON.stringify(object)}`;
      first = false;
    }
  }
  const gone = resolved.map(({ check, project, file, subject, count }) => ({ check, project, file, subject, count }));
  const list = gone.map(one => `\n    ${JSON.stringify(one)}`).join(',');
  yield `${first ? '' : '\n  '}],\n  "truncated": ${JSON.stringify(truncatedOf(projects))},\n`;
  yield `  "resolved": [${list}${list === '' ? '' : '\n  '}]\n}\n`;
}

/** What a document is called that has nothing but findings: the projects of which nothing could be read. */
export function unreadIn(judgements: readonly Judgement[]): string {
  return judgements.map(({ project }) => project).join(', ');
}
