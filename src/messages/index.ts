import type { CannotRun } from '../model/error.ts';
import { type Finding, isOfPerson } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { Messages } from './types.ts';

export type { Messages } from './types.ts';

const TEXTS: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en/index.ts')).en,
  lt: async () => (await import('./lt/index.ts')).lt,
  pl: async () => (await import('./pl/index.ts')).pl,
};

/** The texts of a language; of the others nothing is loaded. */
export function messagesIn(language: Language): Promise<Messages> {
  return TEXTS[language]();
}

/** A finding in words, without its place. */
export function sentence(messages: Messages, finding: Finding): string {
  const text = messages.checks[finding.check] as (
    args: Finding['args'],
    f: Messages['format'],
    subject: string,
  ) => string;
  return text(asHeaded(finding), messages.format, finding.subject);
}

/** What a finding is told of, its column as its own table heads it: an officer may never have seen our key. */
function asHeaded({ args, place: { heading } }: Finding): Finding['args'] {
  return heading !== undefined && 'column' in args && args.column === heading.key
    ? ({ ...args, column: heading.text } as Finding['args'])
    : args;
}

/** A finding in words wherever it is not asked for who is meant: nothing that stands in a row of participants. */
export function discreetSentence(messages: Messages, finding: Finding): string {
  return isOfPerson(finding) ? messages.terms.ofPerson : sentence(messages, finding);
}

/** Why a command could not run, in words. */
export function obstacleText(messages: Messages, { obstacle, args }: CannotRun): string {
  return messages.obstacles[obstacle](args, messages.format);
}
