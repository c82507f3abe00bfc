import type { Maybe } from './money.ts';

/** The version of the format of baselines. */
export const BASELINE_VERSION = 1;

/**
 * A finding as a baseline names it. Subject and proof are null for what is known by its number in a file alone: what is
 * beyond the findings that are kept of a check, and what tells of participants.
 */
export interface KnownFinding {
  readonly check: string;
  readonly file: string;
  readonly subject: Maybe<string>;
  /** A short hash of what it says. */
  readonly proof: Maybe<string>;
}

/** An entry of a baseline: a finding of a project, and how often it is there. */
export interface BaselineEntry extends KnownFinding {
  readonly project: string;
  readonly count: number;
}

/** A finding as one text. */
export function knownKey({ check, file, subject, proof }: KnownFinding): string {
  return JSON.stringify([check, file, subject, proof]);
}

/** The finding that a text of `knownKey` names. */
export function knownFinding(key: string): KnownFinding {
  const [check, file, subject, proof] = JSON.parse(key) as [string, string, Maybe<string>, Maybe<string>];
  return { check, file, subject, proof };
}
