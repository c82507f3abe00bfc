import type { Judgement } from '../model/finding.ts';
import type { Telling } from '../render/findings.ts';
import { findingsGithub } from '../render/github.ts';
import type { CheckFormat } from './formats.ts';

/** What is read by machines other than our own; loaded where it is asked for. */
export async function forMachines(
  format: Exclude<CheckFormat, 'text' | 'json'>,
  judgements: readonly Judgement[],
  telling: Telling,
): Promise<Iterable<string>> {
  switch (format) {
    case 'github':
      return findingsGithub(judgements, telling);
  }
}
