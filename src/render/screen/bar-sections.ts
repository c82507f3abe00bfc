import type { TableMessages } from '../../messages/tables.ts';
import { decimalText, type Maybe, type Percent, WHOLE } from '../../model/money.ts';
import type { Paint } from '../paint.ts';
import { barOf } from './bar.ts';
import { cut, left, right, widest } from './columns.ts';

/** The columns of a terminal that a screen takes. */
export const SCREEN_WIDTH = 80;

/** A line with a bar: its name, what stands at the right end of that, and the numbers beside the bar. */
export interface BarLine {
  readonly name: string;
  readonly aside?: string;
  readonly percent: Maybe<Percent>;
  /** A colour of the bar, where it says more than that there is one. */
  readonly tone?: 'good' | 'warning' | 'error' | 'info';
  readonly soFar: string;
  readonly planned: string;
  /** Without a bar: a number alone. */
  readonly isPlain?: boolean;
}

/** Lines under a heading, and what stands under them. */
export interface Section {
  readonly name: string;
  readonly aside?: string;
  readonly soFar: string;
  readonly planned: string;
  readonly lines: readonly BarLine[];
  readonly under?: readonly string[];
}

/** The mark of 100 % behind a bar, and a blank. */
const MARK = 2;
const GAP = 2;
const LONGEST_BAR = 20;
/** What a bar gives up for names that are long, and the least that it keeps. */
const SHORT_BAR = 14;
const LEAST_NAME = 12;

/** The widths of the columns of sections: bars stand below each other, and are as long as names and numbers let them. */
interface Grid {
  readonly name: number;
  readonly aside: number;
  readonly bar: number;
  readonly percent: number;
  /** Of both numbers and the gap between them. */
  readonly numbers: number;
}

/** A percentage as people read it. */
export function percentText(percent: Maybe<Percent>, { format, terms }: TableMessages): string {
  return percent === null ? terms.notAvailable : format.percent(decimalText(percent));
}

/** An amount as people read it. */
export function moneyText(cents: Maybe<number>, { format, terms }: TableMessages): string {
  return cents === null ? terms.notAvailable : format.money(decimalText(cents));
}

/** The width of what is planned in a section. */
function plannedWidth(section: Section): number {
  return widest([section, ...section.lines].map(({ planned }) => planned));
}

function gridOf(sections: readonly Section[], messages: TableMessages): Grid {
  const lines = sections.flatMap(({ lines: its }) => its);
  const all = [...sections, ...lines];
  const percent = widest(lines.filter(({ isPlain }) => !isPlain).map(its => percentText(its.percent, messages)));
  const numbers = sections.reduce((most, section) => {
    const soFar = widest([section, ...section.lines].map(its => its.soFar));
    return Math.max(most, soFar + GAP + plannedWidth(section));
  }, 0);
  const aside = widest(all.map(its => its.aside ?? ''));
  const wanted = widest(all.map(its => its.name + (its.aside === undefined ? '' : ' '.repeat(GAP + aside))));
  const rest = SCREEN_WIDTH - MARK - percent - numbers - 2 * GAP;
  const name = Math.max(LEAST_NAME, Math.min(wanted, Math.max(rest - SHORT_BAR, Math.floor((rest * 3) / 5))));
  return { name, aside, bar: Math.max(1, Math.min(LONGEST_BAR, rest - name)), percent, numbers };
}

function nameIn({ name: width, aside }: Grid, its: Pick<BarLine, 'name' | 'aside'>): string {
  if (its.aside === undefined) return left(cut(its.name, width), width);
  const room = width - aside - GAP;
  return `${left(cut(its.name, room), room)}${' '.repeat(GAP)}${right(its.aside, aside)}`;
}

/** The numbers of a line, or what stands above them, to the right. */
function numbersIn({ numbers }: Grid, planned: number, its: Pick<BarLine, 'soFar' | 'planned'>): string {
  return right(`${its.soFar}${' '.repeat(GAP)}${right(its.planned, planned)}`, numbers);
}

function lineText(line: BarLine, grid: Grid, planned: number, messages: TableMessages, paint: Paint): string {
  const gap = ' '.repeat(GAP);
  const bar = line.isPlain
    ? ' '.repeat(grid.bar + MARK + grid.percent)
    : `${barText(line.percent, grid.bar, line.tone, paint)} ${right(percentText(line.percent, messages), grid.percent)}`;
  return `${nameIn(grid, line)}${gap}${bar}${gap}${numbersIn(grid, planned, line)}`.trimEnd();
}

/** A bar in its colours, its mark included. */
export function barText(percent: Maybe<Percent>, cells: number, tone: BarLine['tone'], paint: Paint): string {
  const { done, rest, mark } = barOf(percent, cells);
  const colour = paint[tone ?? 'info'];
  return isPast(percent) ? colour(done + mark) : `${colour(done)}${paint.faint(rest + mark)}`;
}

/** Whether more was done than is planned. */
export function isPast(percent: Maybe<Percent>): boolean {
  return percent !== null && percent > WHOLE;
}

function headText(section: Section, grid: Grid, paint: Paint): string {
  const room = ' '.repeat(grid.bar + MARK + grid.percent + 2 * GAP);
  return paint.strong(`${nameIn(grid, section)}${room}${numbersIn(grid, plannedWidth(section), section)}`.trimEnd());
}

/** Sections with bars of one length, line by line. */
export function sectionTexts(sections: readonly Section[], messages: TableMessages, paint: Paint): string[][] {
  const grid = gridOf(sections, messages);
  return sections.map(section => [
    headText(section, grid, paint),
    ...section.lines.map(line => lineText(line, grid, plannedWidth(section), messages, paint)),
    ...(section.under ?? []).map(text => cut(text, SCREEN_WIDTH)),
  ]);
}
