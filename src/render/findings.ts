import { type Messages, sentence } from '../messages/index.ts';
import type { Judgement, Severity } from '../model/finding.ts';
import { placeText } from '../model/place.ts';
import { VERSION } from '../model/version.ts';
import type { Paint } from './paint.ts';
import { safeText } from './values.ts';

function summed(projects: readonly Judgement[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const project of projects) {
    for (const severity of ['error', 'warning', 'info'] as const) counts[severity] += project.counts[severity];
  }
  return counts;
}

function countOf(projects: readonly Judgement[]): number {
  return projects.filter(({ ofPortfolio }) => !ofPortfolio).length;
}

/**
 * Findings as a person reads them: place, severity and check on a line, what is wrong and what to do below, as `say` puts
 * it: with everything, or discreetly.
 */
export function* findingsText(
  projects: readonly Judgement[],
  messages: Messages,
  paint: Paint,
  least: Severity,
  say: typeof sentence,
): Generator<string> {
  const shown: Readonly<Record<Severity, boolean>> = {
    error: true,
    warning: least !== 'error',
    info: least === 'info',
  };
  for (const { list, truncated } of projects) {
    for (const { finding, severity } of list) {
      if (!shown[severity]) continue;
      const place = paint.place(safeText(placeText(finding.place)));
      yield `${place}  ${paint[severity](messages.severities[severity].one)}  ${finding.check}\n  ${say(messages, finding)}\n`;
    }
    for (const [check, count] of Object.entries(truncated)) {
      const kept = list.filter(({ finding }) => finding.check === check);
      if (kept.some(({ severity }) => shown[severity]))
        yield `  ${messages.terms.more(count - kept.length, check)}
`;
    }
  }
  yield `${messages.terms.summary(summed(projects), countOf(projects))}\n`;
}

/** Findings as a program reads them. */
export function* findingsJson(projects: readonly Judgement[], messages: Messages): Generator<string> {
  const counts = summed(projects);
  const waived = projects.flatMap(({ list }) => list).filter(one => one.waived !== null).length;
  const known = projects.flatMap(({ list }) => list).filter(({ baseline }) => baseline).length;
  const summary = { ...counts, waived, baseline: known };
  yield `{\n  "samata": ${JSON.stringify(VERSION)},\n  "projects": ${countOf(projects)},\n  "summary": ${JSON.stringify(summary)},\n  "findings": [`;
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
  const truncated: Record<string, number> = {};
  for (const project of projects) {
    for (const [check, count] of Object.entries(project.truncated)) truncated[check] = (truncated[check] ?? 0) + count;
  }
  yield `${first ? '' : '\n  '}],\n  "truncated": ${JSON.stringify(truncated)}\n}\n`;
}
