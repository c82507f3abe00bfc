import { createHash } from 'node:crypto';
import { CATALOGUE, PROJECT_CHECK_IDS } from '../check/catalogue.ts';
import { failsAt, withoutReasons } from '../check/judge.ts';
import { manualIn } from '../manual/index.ts';
import { discreetSentence, type Messages } from '../messages/index.ts';
import type { Judged, Judgement } from '../model/finding.ts';
import type { Telling } from '../render/findings.ts';
import { findingsGithub } from '../render/github.ts';
import { findingsJunit } from '../render/junit.ts';
import { findingsSarif } from '../render/sarif.ts';
import type { CheckFormat, FailLevel } from './formats.ts';

/**
 * What is read by machines other than our own, and ends in their logs: of participants the place alone. Loaded where it is
 * asked for; `files` are the definitions of the projects.
 */
export async function forMachines(
  format: Exclude<CheckFormat, 'text' | 'json'>,
  projects: readonly Judgement[],
  files: readonly string[],
  failOn: FailLevel,
  telling: Telling,
  english: Messages,
): Promise<Iterable<string>> {
  const judgements = projects.map(withoutReasons);
  switch (format) {
    case 'github':
      return findingsGithub(judgements, { ...telling, say: discreetSentence });
    case 'junit': {
      const fails = ({ severity }: Judged) => failsAt(severity, failOn);
      return findingsJunit(judgements, suiteNames(judgements, files), PROJECT_CHECK_IDS, fails, english);
    }
    case 'sarif': {
      const { explanations } = await manualIn('en');
      const rules = PROJECT_CHECK_IDS.map(id => ({
        id,
        severity: CATALOGUE[id].severity,
        basis: CATALOGUE[id].basis,
        ...explanations[id],
      }));
      return findingsSarif(judgements, rules, english, text => createHash('sha256').update(text).digest('hex'));
    }
  }
}

/** What suites are called: by the project's code, or by its definition where a code stands twice in the run. */
function suiteNames(judgements: readonly Judgement[], files: readonly string[]): string[] {
  const codes = judgements.map(({ project }) => project);
  const twice = new Set(codes.filter((code, i) => codes.indexOf(code) !== i));
  return codes.map((code, i) => (twice.has(code) ? (files[i] ?? code) : code));
}
