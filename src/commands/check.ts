import { fails, withoutKnown } from '../check/judge.ts';
import { type Messages, sentence } from '../messages/index.ts';
import type { BaselineEntry } from '../model/baseline.ts';
import { CannotRun } from '../model/error.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { holdsPersons, type Judged, type Judgement } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import {
  FIRST,
  findingsByFile,
  findingsJson,
  moreText,
  resolvedText,
  summaryText,
  type Telling,
  toldOf,
} from '../render/findings.ts';
import type { BaselineOptions } from './baseline.ts';
import { askedDay, type CommonOptions, commonLanguage, locations, paintFor, speak, type Terminal } from './context.ts';
import { examineAll } from './examine.ts';
import type { CheckFormat, FailLevel } from './formats.ts';
import { NO_PROGRESS } from './progress.ts';
import { progressFor } from './progress-line.ts';
import type { Ran } from './watch.ts';

export interface CheckOptions extends CommonOptions, BaselineOptions {
  readonly format: CheckFormat;
  readonly failOn: FailLevel;
  /** Whether to go on, and check again on every save. */
  readonly watch?: boolean;
}

/** `samata check`: all findings of all projects, once or again on every save. */
export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const run = () => checkOnce(paths, options, terminal);
  if (!options.watch) return (await run()).status;
  if (options.format !== 'text') throw new CannotRun('watch-is-text');
  const { watching } = await import('./further.ts');
  return watching(paths, options.quiet ?? false, terminal, run);
}

async function checkOnce(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<Ran> {
  const asked = askedDay(options, terminal);
  const judgements: Judgement[] = [];
  const places = await locations(paths);
  const isPlain = options.baseline === undefined && options.writeBaseline === undefined;
  const baselines = isPlain ? null : await import('./further.ts');
  const baseline = (await baselines?.openBaseline(options)) ?? null;
  const how = { asked, proof: options.verbose ?? false, closing: null, ...baseline };
  const progress = options.watch ? NO_PROGRESS : progressFor(options, terminal);
  const examined = await examineAll(places, how, progress);
  if (options.writeBaseline !== undefined) {
    await baselines?.writeBaseline(options.writeBaseline, examined, options.force ?? false);
  }
  const resolved = baselines?.resolvedOf(baseline?.entries ?? [], examined, paths) ?? [];
  const touched: string[] = [];
  const files: string[] = [];
  for (const { location, judgement, inputs, touched: its } of examined) {
    judgements.push(judgement);
    files.push(location.file);
    touched.push(...its);
    if (options.verbose) for (const { file, sha256 } of inputs) terminal.tell(`${file}  ${sha256}`);
  }
  const language = commonLanguage(examined.map(({ known }) => known?.project.language ?? null));
  const messages = await speak(options, terminal, language);
  if (options.baseline !== undefined && baselines?.isOfElsewhere(baseline?.entries ?? [], examined)) {
    terminal.tell(messages.terms.baselineElsewhere(options.baseline));
  }
  if (options.writeBaseline !== undefined && !options.quiet) {
    terminal.tell(messages.terms.written(options.writeBaseline));
  }
  const telling = {
    messages,
    paint: await paintFor(options, terminal),
    least: options.quiet ? 'error' : 'info',
    most: options.verbose ? Number.POSITIVE_INFINITY : FIRST,
    say: sentence,
  } as const;
  const text = await written({ judgements, files, resolved }, options, telling, () => speak({ lang: 'en' }, terminal));
  for await (const piece of text) if (!(await terminal.write(piece))) break;
  const failed = judgements.some(({ counts }) => fails(counts, options.failOn));
  return { status: failed ? 1 : 0, touched, messages };
}

/** What a run comes to: what was found, and what of a baseline no longer is. */
interface Outcome {
  readonly judgements: readonly Judgement[];
  /** Their definitions. */
  readonly files: readonly string[];
  readonly resolved: readonly BaselineEntry[];
}

/** Findings in the format that is asked for; for programs they are in English. */
async function written(
  { judgements, files, resolved }: Outcome,
  options: CheckOptions,
  telling: Telling,
  english: () => Promise<Messages>,
): Promise<Iterable<string> | AsyncIterable<string>> {
  const { format, failOn } = options;
  // What a baseline knows is no news to a person.
  const news = options.verbose ? judgements : judgements.map(withoutKnown);
  if (format === 'text') return forPeople({ judgements: news, files, resolved }, options, telling);
  if (format === 'json') return findingsJson(judgements, await english(), resolved);
  const { forMachines } = await import('./further.ts');
  return forMachines(format, format === 'github' ? news : judgements, files, failOn, telling, await english());
}

/** Findings by project and file, each with the line on which it stands: a file is read when its findings are told. */
async function* forPeople(
  { judgements, resolved }: Outcome,
  { verbose, quiet }: CheckOptions,
  telling: Telling,
): AsyncGenerator<string> {
  let isCut = false;
  let first = true;
  for (const judgement of judgements) {
    const told = toldOf(judgement, telling);
    for (const group of byFile(told.list)) {
      if (!first) yield '\n';
      first = false;
      yield* findingsByFile(group, await linesOf(group), telling);
    }
    yield moreText(told, telling);
    isCut ||= !verbose && told.more.length > 0;
  }
  if (!first) yield '\n';
  if (isCut) yield `${telling.messages.terms.moreListed}\n`;
  if (!quiet) yield resolvedText(resolved, telling);
  yield summaryText(judgements, telling.messages);
}

/** Neighbours in a list of findings that stand in one file. */
function byFile(list: readonly Judged[]): readonly (readonly Judged[])[] {
  const groups: Judged[][] = [];
  for (const one of list) {
    const group = groups.at(-1);
    if (group?.[0]?.finding.place.file === one.finding.place.file) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** The lines of findings in one file; never those of participants, where a line is a person. */
async function linesOf(list: readonly Judged[]): Promise<ReadonlyMap<Place, Excerpt>> {
  const place = list[0]?.finding.place;
  if (place === undefined || holdsPersons(place)) return new Map();
  const { excerpts } = await import('../load/further.ts');
  return excerpts(
    place.file,
    list.map(({ finding }) => finding.place),
  );
}
