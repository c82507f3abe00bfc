import { fails, withoutReasons } from '../check/judge.ts';
import { standsAlone } from '../load/discover.ts';
import { type TableMessages, tableMessagesIn } from '../messages/tables.ts';
import type { Paint } from '../render/paint.ts';
import { glanceText } from '../render/screen/glance.ts';
import { screenText } from '../render/screen/screen.ts';
import { glanceOf } from '../report/glance.ts';
import { findingsScreen, screenOf } from '../report/screen.ts';
import {
  askedDay,
  type CommonOptions,
  commonLanguage,
  languageOf,
  locations,
  paintFor,
  type Terminal,
} from './context.ts';
import { byPortfolio, type Examined, examineAll } from './examine.ts';
import { progressFor } from './progress-line.ts';
import { portfolioSubject } from './subject.ts';

/** So many projects have their screens below what is told of all of them. */
const FEW = 3;

/** A project on its screen, in its own language where none is asked for. */
async function ofProject(
  { known, judgement }: Examined,
  options: CommonOptions,
  terminal: Terminal,
  paint: Paint,
): Promise<string> {
  const language = languageOf(options, terminal, known?.project.language);
  const subject =
    known === null
      ? null
      : { project: known.project, figures: known.figures(null), deadlines: known.deadlines, language };
  const screen = screenOf(subject, withoutReasons(judgement), options.verbose ?? false);
  return screenText(screen, await tableMessagesIn(language), paint);
}

/** How to see a project alone, and all of them. */
function hints(projects: readonly Examined[], areShown: boolean, { screen }: TableMessages): string[] {
  const [first] = projects;
  if (first === undefined || areShown) return [];
  const { file, folder } = first.location;
  return [screen.oneOf(standsAlone(file) ? file : folder), screen.allOf];
}

/** All projects of a portfolio at a glance. */
async function ofPortfolio(
  group: readonly Examined[],
  areShown: boolean,
  options: CommonOptions,
  terminal: Terminal,
  paint: Paint,
): Promise<string> {
  const its = commonLanguage(group.map(({ known }) => known?.project.language ?? null));
  const language = languageOf(options, terminal, its);
  const messages = await tableMessagesIn(language);
  const all = options.verbose ?? false;
  const above = group.find(({ judgement }) => judgement.ofPortfolio && judgement.list.length > 0);
  const findings = above === undefined ? null : findingsScreen(withoutReasons(above.judgement), all);
  const projects = group.filter(({ judgement }) => !judgement.ofPortfolio);
  const glance = glanceOf(portfolioSubject(group, language), all);
  return glanceText(glance, findings, hints(projects, areShown, messages), messages, paint);
}

/** `samata show`: each project on a screen; of a portfolio first what is told of all. */
export async function show(paths: readonly string[], options: CommonOptions, terminal: Terminal): Promise<number> {
  const asked = askedDay(options, terminal);
  const paint = await paintFor(options, terminal);
  const examined = await examineAll(
    await locations(paths),
    { asked, proof: false, closing: null },
    progressFor(options, terminal),
  );
  const texts: string[] = [];
  for (const group of byPortfolio(examined)) {
    const projects = group.filter(({ judgement }) => !judgement.ofPortfolio);
    const areShown = projects.length <= FEW || options.verbose === true;
    const isOne =
      projects.length === 1 && group.every(({ location }) => location.isAbove || location.kind === 'project');
    if (!isOne) texts.push(await ofPortfolio(group, areShown, options, terminal, paint));
    if (areShown) for (const its of projects) texts.push(await ofProject(its, options, terminal, paint));
  }
  for (const [i, text] of texts.entries()) if (!(await terminal.write(i === 0 ? text : `\n\n${text}`))) break;
  return examined.some(({ judgement }) => fails(judgement.counts, 'error')) ? 1 : 0;
}
