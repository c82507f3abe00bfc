import type { CheckId } from '../model/checks.ts';
import type { Findings, Judged, Judgement, Severity } from '../model/finding.ts';
import { isOfPerson, SEVERITIES } from '../model/finding.ts';
import { byBytes, byPlace } from '../model/place.ts';
import { CATALOGUE } from './catalogue.ts';

/**
 * The order of a project's findings in every format: by the bytes of the file, line, column (or sheet and cell), then by
 * the bytes of check and subject; what still is equal stays as it was found.
 */
function inOrder({ finding: a }: Judged, { finding: b }: Judged): number {
  return byPlace(a.place, b.place) || byBytes(a.check, b.check) || byBytes(a.subject, b.subject);
}

/** Findings with severity and basis, in order; the counts are whole even where the list is cut. */
export function judge(project: string, findings: Findings, ofPortfolio: boolean): Judgement {
  const list = findings.list
    .map((finding): Judged => {
      const { severity, basis } = CATALOGUE[finding.check];
      return { finding, severity, basis, waived: null, baseline: false };
    })
    .sort(inOrder);
  const counts = { error: 0, warning: 0, info: 0 };
  for (const [check, count] of findings.counts) counts[CATALOGUE[check].severity] += count;
  return { project, ofPortfolio, list, counts, truncated: findings.truncated };
}

/** A judgement of what is about no participant. Of a check that found something about one, no more than is kept is known. */
export function aboutNobody(judgement: Judgement): Judgement {
  const { list, truncated } = judgement;
  const ofPersons = list.filter(({ finding }) => isOfPerson(finding));
  const kept = new Map<CheckId, number>();
  for (const { finding } of ofPersons) kept.set(finding.check, (kept.get(finding.check) ?? 0) + 1);
  const counts = { ...judgement.counts };
  for (const [check, count] of kept) counts[CATALOGUE[check].severity] -= truncated[check] ?? count;
  return {
    ...judgement,
    list: list.filter(({ finding }) => !isOfPerson(finding)),
    counts,
    truncated: Object.fromEntries(Object.entries(truncated).filter(([check]) => !kept.has(check as CheckId))),
  };
}

/** Whether a finding of a severity is at or above the level at which a run fails. */
export function failsAt(severity: Severity, level: Severity | 'never'): boolean {
  return level !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);
}

/** Whether findings reach the level at which a run fails. */
export function fails(counts: Readonly<Record<Severity, number>>, level: Severity | 'never'): boolean {
  return SEVERITIES.some(severity => counts[severity] > 0 && failsAt(severity, level));
}
