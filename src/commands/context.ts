import { realpath } from 'node:fs/promises';
import { readDate } from '../load/date.ts';
import { discover, type Location, strategyOf } from '../load/discover.ts';
import { type Messages, messagesIn } from '../messages/index.ts';
import type { Day } from '../model/date.ts';
import { CannotRun } from '../model/error.ts';
import { type Language, languageNamed } from '../model/language.ts';
import type { Maybe } from '../model/money.ts';
import { type Paint, paint } from '../render/paint.ts';
import type { StatusLine } from './status-line.ts';

/** What every command takes. */
export interface CommonOptions {
  readonly lang?: Language;
  readonly asOf?: string;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** A command's streams and surroundings: nothing else of the machine is seen. */
export interface Terminal {
  /** Writes to standard output; false once nobody reads it any more. */
  readonly write: (text: string | Uint8Array) => Promise<boolean>;
  readonly tell: (text: string) => void;
  readonly isTerminal: boolean;
  /** A line of standard error for what a run is at, where a person watches it on a terminal. */
  readonly status?: StatusLine;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock, for `--as-of today` alone. */
  readonly today: () => Day;
  /** Comes when somebody ends a command that would go on for ever. */
  readonly interrupted: () => Promise<void>;
}

/** The language of `--lang`, else of the project, else `SAMATA_LANG`, else English. */
export function languageOf(options: CommonOptions, terminal: Terminal, project: Maybe<Language> = null): Language {
  return options.lang ?? project ?? languageNamed(terminal.env.SAMATA_LANG ?? '') ?? 'en';
}

/** The language of several projects: that of all which have one; null where two differ, whatever their order. */
export function commonLanguage(languages: readonly Maybe<Language>[]): Maybe<Language> {
  const [one = null, ...others] = new Set(languages.filter(language => language !== null));
  return others.length === 0 ? one : null;
}

/** Messages in that language. */
export function speak(options: CommonOptions, terminal: Terminal, project: Maybe<Language> = null): Promise<Messages> {
  return messagesIn(languageOf(options, terminal, project));
}

/** The day asked for; null when none is. */
export function askedDay({ asOf }: CommonOptions, terminal: Terminal): Maybe<Day> {
  if (asOf === undefined) return null;
  if (asOf === 'today') return terminal.today();
  const read = readDate(asOf);
  if ('day' in read) return read.day;
  throw new CannotRun('bad-date', { text: asOf });
}

/** Whether to colour: on a terminal, unless told otherwise. */
export function paintFor(options: CommonOptions, terminal: Terminal): Promise<Paint> {
  const { NO_COLOR = '', TERM } = terminal.env;
  return paint(terminal.isTerminal && options.color !== false && NO_COLOR === '' && TERM !== 'dumb');
}

/** The projects at the paths that were named, and the strategies above them, each once. */
export async function locations(paths: readonly string[]): Promise<Location[]> {
  const found = new Map<string, Location>();
  for (const path of paths.length === 0 ? ['.'] : paths) {
    for (const location of await discover(path)) {
      const strategy = strategyOf(location);
      for (const one of strategy === null ? [location] : [strategy, location]) {
        const real = await realpath(one.file).catch(() => one.file);
        if (!found.has(real)) found.set(real, one);
      }
    }
  }
  return [...found.values()];
}
