import { createHash } from 'node:crypto';
import { CATALOGUE, CHECK_IDS } from '../check/catalogue.ts';
import { failsAt } from '../check/judge.ts';
import { manualIn } from '../manual/index.ts';
import type { Messages } from '../messages/index.ts';
import type { Judgement } from '../model/finding.ts';
import type { Telling } from '../render/findings.ts';
import { findingsGithub } from '../render/github.ts';
import { findingsJunit } from '../render/junit.ts';
import { findingsSarif } from '../render/sarif.ts';
import type { CheckFormat, FailLevel } from './formats.ts';

/** What is read by machines other than our own; loaded where it is asked for. */
export async function forMachines(
  format: Exclude<CheckFormat, 'text' | 'json'>,
  judgements: readonly Judgement[],
  failOn: FailLevel,
  telling: Telling,
  english: Messages,
): Promise<Iterable<string>> {
  switch (format) {
    case 'github':
      return findingsGithub(judgements, telling);
    case 'junit':
      return findingsJunit(judgements, CHECK_IDS, ({ severity }) => failsAt(severity, failOn), english);
    case 'sarif': {
      const { explanations } = await manualIn('en');
      const rules = CHECK_IDS.map(id => ({
        id,
        severity: CATALOGUE[id].severity,
        basis: CATALOGUE[id].basis,
        ...explanations[id],
      }));
      return findingsSarif(judgements, rules, english, text => createHash('sha256').update(text).digest('hex'));
    }
  }
}
