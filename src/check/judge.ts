import type { CheckId } from '../model/checks.ts';
import type { Findings, Judged, Judgement, Severity } from '../model/finding.ts';
import { COUNTS, isOfPerson, SEVERITIES } from '../model/finding.ts';
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
  const list = [...findings.list.map(finding => ({ finding, ...COUNTS })), ...findings.accepted]
    .map((found): Judged => {
      const { severity, basis } = CATALOGUE[found.finding.check];
      return { ...found, severity, basis };
    })
    .sort(inOrder);
  return { project, ofPortfolio, ...counted(list, findings.tallies) };
}

/** A list of findings with what they count, by what there was of each check. */
function counted(list: readonly Judged[], tallies: Findings['tallies']): Omit<Judgement, 'project' | 'ofPortfolio'> {
  const counts = { error: 0, warning: 0, info: 0 };
  const accepted = { waived: 0, baseline: 0 };
  const listed = new Map<CheckId, number>();
  for (const { finding } of list) listed.set(finding.check, (listed.get(finding.check) ?? 0) + 1);
  const truncated: Partial<Record<CheckId, number>> = {};
  for (const [check, its] of tallies) {
    counts[CATALOGUE[check].severity] += its.counted;
    accepted.waived += its.waived;
    accepted.baseline += its.baseline;
    const all = its.counted + its.waived + its.baseline;
    if (all > (listed.get(check) ?? 0)) truncated[check] = all;
  }
  return { list, counts, ...accepted, truncated, tallies };
}

/** A judgement with the findings that a baseline knows in its number alone. */
export function withoutKnown(judgement: Judgement): Judgement {
  const list = judgement.list.filter(({ baseline }) => !baseline);
  const tallies = new Map([...judgement.tallies].map(([check, its]) => [check, { ...its, baseline: 0 }]));
  return { ...judgement, ...counted(list, tallies), baseline: judgement.baseline };
}

/** A judgement without the reasons that somebody gave for what is about a participant: they may say who it is. */
export function withoutReasons(judgement: Judgement): Judgement {
  const list = judgement.list.map(one =>
    one.waived !== null && isOfPerson(one.finding) ? { ...one, waived: '' } : one,
  );
  return { ...judgement, list };
}

/** A judgement of what is about no participant. Of a check that found something about one, no more than is kept is known. */
export function aboutNobody(judgement: Judgement): Judgement {
  const { truncated } = judgement;
  const tallies = new Map(judgement.tallies);
  for (const { finding, waived, baseline } of judgement.list) {
    const its = tallies.get(finding.check);
    if (its === undefined || !isOfPerson(finding)) continue;
    if (truncated[finding.check] !== undefined) tallies.delete(finding.check);
    else if (waived !== null) tallies.set(finding.check, { ...its, waived: its.waived - 1 });
    else if (baseline) tallies.set(finding.check, { ...its, baseline: its.baseline - 1 });
    else tallies.set(finding.check, { ...its, counted: its.counted - 1 });
  }
  const list = judgement.list.filter(({ finding }) => !isOfPerson(finding));
  return { ...judgement, ...counted(list, tallies) };
}

/** Whether a finding of a severity is at or above the level at which a run fails. */
export function failsAt(severity: Severity, level: Severity | 'never'): boolean {
  return level !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);
}

/** Whether findings reach the level at which a run fails. */
export function fails(counts: Readonly<Record<Severity, number>>, level: Severity | 'never'): boolean {
  return SEVERITIES.some(severity => counts[severity] > 0 && failsAt(severity, level));
}
