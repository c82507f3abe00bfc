import type { ClosedFigure, ClosedReport } from '../model/closed.ts';
import type { Maybe } from '../model/money.ts';
import { type Place, wholeFile } from '../model/place.ts';
import { type Agreement, placeOf } from '../model/project.ts';
import { frozenFigures } from '../tally/closing.ts';
import type { Figures } from '../tally/figures.ts';
import { OWN_REST } from '../tally/funding.ts';
import { agreedUntil } from '../tally/plan.ts';
import type { Context, Tell } from './check.ts';

/** What is told of a line of a closed claim. */
type Told = Parameters<Tell<'report/closed-differs'>>;

const NOTHING = '0.00';

function lineOf({ partner, kind, key, of }: ClosedFigure): string {
  return JSON.stringify([partner, kind, key, of]);
}

function byLine(lines: readonly ClosedFigure[]): ReadonlyMap<string, ClosedFigure> {
  return new Map(lines.map(line => [lineOf(line), line]));
}

function toldOf(
  { report }: ClosedReport,
  { partner, key }: ClosedFigure,
  column: 'budget' | 'previous' | 'this',
  closed: Maybe<string>,
  now: Maybe<string>,
  place: Place,
): Told {
  const what = column === 'budget' ? ('budget' as const) : ('figure' as const);
  return [{ report, what, partner, line: key, column, closed, now }, place, String(report)];
}

/** Where the agreement of a report's day states what a line is planned at. */
function placeIn(agreement: Agreement, at: (path: string) => Place, { partner: id, kind, key }: ClosedFigure): Place {
  const partner = agreement.partners.find(its => its.id === id);
  if (id !== null && partner === undefined) return at('partners');
  if (partner === undefined) return at(`funding.${key}`);
  if (kind === 'source') {
    const source = key === OWN_REST ? 'own' : key;
    return at(partner.funding.length > 0 ? `${partner.path}.funding.${source}` : `funding.${source}`);
  }
  const lines = partner.lines.filter(({ category }) => category === key);
  const [line] = lines;
  return at(line === undefined || lines.length > 1 ? `${partner.path}.budget` : line.path);
}

/** A planned amount that is another one now. */
interface Planned {
  readonly figure: ClosedFigure;
  readonly closed: string;
  readonly now: string;
}

/**
 * Budgets that are others now, once for each thing that a person would change: a category, not the flat rates that follow
 * from it nor the sources that pay it; of sources the first, for another makes up for it. `explained` where a budget
 * cannot be computed now.
 */
export function budgetDifferences(
  closed: ClosedReport,
  { plan, units }: Pick<Figures, 'plan' | 'units'>,
  { project, at }: Pick<Context, 'project' | 'at'>,
): { readonly told: ReadonlyMap<string, Told>; readonly explained: boolean } {
  const told = new Map<string, Told>();
  // Where an amendment cannot be read, the budget of that day is not known.
  if ([...project.broken].some(path => path.startsWith('amendments'))) return { told, explained: true };
  const amendment = agreedUntil(project, closed.report);
  const agreement = amendment?.before ?? project;
  const place = (path: string) =>
    amendment === null ? at(path) : placeOf({ file: agreement.file, places: amendment.places }, path);

  const before = byLine(closed.figures);
  const after = byLine(frozenFigures({ plan, units }, closed.report));
  let explained = false;
  const differing = [...new Set([...before.keys(), ...after.keys()])].flatMap((line): Planned[] => {
    const [then, now] = [before.get(line), after.get(line)];
    const figure = then ?? now;
    const [budgetThen, budgetNow] = [then, now].map(its => (its === undefined ? NOTHING : its.budget));
    if (figure === undefined || budgetThen == null || budgetThen === budgetNow) return [];
    if (budgetNow == null) {
      explained = true;
      return [];
    }
    return [{ figure, closed: budgetThen, now: budgetNow }];
  });

  for (const partner of new Set(differing.map(({ figure }) => figure.partner))) {
    const mine = differing.filter(({ figure }) => figure.partner === partner);
    const unit = units.find(its => (its.unit.partner?.id ?? null) === partner)?.unit;
    const flat = unit === undefined ? undefined : plan.unitIn(unit, closed.report).flatRates;
    const categories = mine.filter(({ figure }) => figure.kind === 'category');
    const real = categories.filter(({ figure }) => flat?.has(figure.key) !== true);
    const causes = real.length > 0 ? real : categories.length > 0 ? categories : mine;
    const isWhole = !closed.figures.some(its => its.partner === partner) || unit === undefined;
    const first = isWhole || categories.length === 0;
    for (const { figure, closed: was, now } of first ? causes.slice(0, 1) : causes) {
      const key = JSON.stringify([figure.partner, figure.kind, figure.key, was, now]);
      told.set(key, toldOf(closed, figure, 'budget', was, now, placeIn(agreement, place, figure)));
    }
  }
  return { told, explained };
}

/**
 * Lines of the claim that are others now though no row, rate or budget is: at the closed file. What was before a report
 * is left out where an earlier closed report says why.
 */
export function figureDifferences(
  closed: ClosedReport,
  figures: Pick<Figures, 'plan' | 'units'>,
  earlierDiffers: boolean,
): Told[] {
  const after = byLine(frozenFigures(figures, closed.report));
  const columns = earlierDiffers ? (['this'] as const) : (['previous', 'this'] as const);
  const found = closed.figures.flatMap((before): { readonly before: ClosedFigure; readonly told: Told }[] => {
    const now = after.get(lineOf(before));
    const column = columns.find(its => {
      const amount = now === undefined ? NOTHING : now[its];
      return amount !== null && amount !== before[its];
    });
    if (column === undefined) return [];
    const amount = now === undefined ? NOTHING : now[column];
    return [{ before, told: toldOf(closed, before, column, before[column], amount, wholeFile(closed.file)) }];
  });
  // A partner's categories explain its sources.
  const explained = new Set(found.flatMap(({ before }) => (before.kind === 'category' ? [before.partner] : [])));
  return found
    .filter(({ before }) => before.kind === 'category' || !explained.has(before.partner))
    .map(({ told }) => told);
}
