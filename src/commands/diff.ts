import { Acceptor } from '../check/accept.ts';
import { fails, judge } from '../check/judge.ts';
import { discover, type Location } from '../load/discover.ts';
import { loadDefinition } from '../load/load.ts';
import { isKept, readKept } from '../load/revision.ts';
import { tableMessagesIn } from '../messages/tables.ts';
import { CannotRun } from '../model/error.ts';
import { type Judgement, placesOf, replaced } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { AmountTooLarge, type Maybe } from '../model/money.ts';
import type { Input, Project } from '../model/project.ts';
import { packOf } from '../programmes/index.ts';
import { changesBetween } from '../report/changes.ts';
import { defaultAsOf } from '../tally/as-of.ts';
import { type Version, versionsOf } from '../tally/versions.ts';
import { languageOf, type Terminal } from './context.ts';
import { type DeliverOptions, deliver, sorted, type Tables } from './deliver.ts';

/** A definition that was read for its form; `project` is null when it could not be read at all. */
interface Side {
  readonly project: Maybe<Project>;
  readonly judgement: Judgement;
  readonly inputs: readonly Input[];
  readonly touched: readonly string[];
}

async function only(path: string): Promise<Location> {
  const [location, second] = await discover(path);
  if (location === undefined || location.kind !== 'project' || second !== undefined) {
    throw new CannotRun('several-projects', { path });
  }
  return location;
}

async function read(path: string): Promise<Side> {
  const kept = isKept(path) ? await readKept(path) : null;
  const at = kept?.at ?? (await only(path));
  const acceptor = new Acceptor({ known: null, record: false });
  const { name, project, inputs, touched, locate } = await loadDefinition(at, kept, acceptor.say);
  if (project !== null) acceptor.waive(project.waivers, defaultAsOf(project, null));
  const findings = acceptor.findings();
  const located = replaced(findings, await locate(placesOf(findings)));
  return { project, judgement: judge(name, located, false), inputs, touched };
}

/** Whether a definition names amendments, be it that none of them can be read. */
function names({ places }: Project): boolean {
  return places.has('amendments[0]');
}

/** What the sides come to as versions: two definitions, or one with its amendments. */
function versionsIn(path: string, old: Maybe<Project>, current: Project): readonly Version[] {
  if (old !== null) return [old, current].map(agreement => ({ no: null, agreement }));
  if (current.amendments.length === 0 && !names(current)) throw new CannotRun('no-amendments', { path });
  return versionsOf(current, current.amendments);
}

/** The table of changes; none when a side could not be read. */
function tablesOf(sides: readonly Side[], path: string, asked: Maybe<Language>): Tables[] {
  const [first, second] = sides;
  const current = (second ?? first)?.project ?? null;
  const old = second === undefined ? null : (first?.project ?? null);
  if (current === null || (second !== undefined && old === null)) return [];
  const pack = packOf(current);
  const sum = (severity: 'error' | 'warning') =>
    sides.reduce((count, { judgement }) => count + judgement.counts[severity], 0);
  const meta = {
    programme: current.programme,
    rounding: pack.rounding.value,
    inputs: sorted(sides.flatMap(({ inputs }) => inputs)),
    findings: { error: sum('error'), warning: sum('warning') },
  };
  const versions = versionsIn(path, old, current);
  const language = asked ?? current.language ?? 'en';
  const table = changesBetween({ project: current, pack, versions, meta, partner: null, asOf: null, language });
  const told = sides.map(({ judgement }) => judgement);
  return [{ code: current.code, cover: null, told, tables: new Map([['changes', table]]) }];
}

/** `samata diff`: what changes from one definition to another, or from amendment to amendment, and for whom it is. */
export async function diff(
  old: string,
  later: Maybe<string>,
  options: DeliverOptions,
  terminal: Terminal,
): Promise<number> {
  if (later === null && isKept(old)) throw new CannotRun('needs-new', { path: old });
  const sides: Side[] = [];
  for (const path of later === null ? [old] : [old, later]) sides.push(await read(path));
  const judgements = sides.map(({ judgement }) => judgement);
  const made = within(later ?? old, () => tablesOf(sides, old, options.lang ?? null));
  const messages = await tableMessagesIn(languageOf(options, terminal, sides.at(-1)?.project?.language));
  const touched = sides.flatMap(its => its.touched);
  await deliver({ made, all: false, touched, judgements, told: judgements, unread: [] }, options, messages, terminal);
  return judgements.some(({ counts }) => fails(counts, 'error')) ? 1 : 0;
}

/** Sums beyond what samata counts are no bug, but no table either. */
function within<T>(path: string, made: () => T): T {
  try {
    return made();
  } catch (error) {
    if (error instanceof AmountTooLarge) throw new CannotRun('too-large', { path });
    throw error;
  }
}
