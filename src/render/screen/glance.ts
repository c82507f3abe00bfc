import { noteText, type TableMessages } from '../../messages/tables.ts';
import type { Maybe } from '../../model/money.ts';
import { ownOf } from '../../model/own.ts';
import type {
  FindingsScreen,
  MeasureLine,
  OperationLine,
  PortfolioScreen,
  ProjectLineScreen,
  Some,
} from '../../model/screen.ts';
import type { Paint } from '../paint.ts';
import { safeText } from '../values.ts';
import { barText, isPast, moneyText, percentText, SCREEN_WIDTH, type Section, sectionTexts } from './bar-sections.ts';
import { cut, cutInside, left, right, widest, wrapped } from './columns.ts';
import { blocksText, dotted, findingBlock } from './screen.ts';

const LEAST_CODE = 12;
const SHORT_BAR = 7;
const LONGEST_BAR = 16;
const MARK = 2;

/** What stands beside a project's bar. */
type Beside = readonly string[];

/**
 * Which columns stand beside the bars, and how far apart: closer where codes are long; where the money of huge projects
 * leaves no room for codes, what was spent stands in the bar and its percentage alone.
 */
function fitted(rows: readonly Beside[], percent: number, code: number): Fitted {
  const all = [0, 1, 2, 3, 4];
  const widths = all.map(i => widest(rows.map(row => row[i] ?? '')));
  const roomIn = ({ columns, gap }: Fitted) =>
    SCREEN_WIDTH - MARK - percent - gap - columns.reduce((sum, i) => sum + gap + (widths[i] ?? 0), 0);
  const wide = { columns: all, gap: 2 };
  const close = { columns: all, gap: 1 };
  if (roomIn(wide) >= code + SHORT_BAR) return wide;
  return roomIn(close) >= LEAST_CODE + SHORT_BAR ? close : { columns: all.slice(1), gap: 1 };
}

interface Fitted {
  readonly columns: readonly number[];
  readonly gap: number;
}

/** A line a project: how much of its money is spent, until when it runs, what it has reached, what was found. */
function projectsBlock({ projects, total }: PortfolioScreen, m: TableMessages, paint: Paint): readonly string[] {
  if (projects.shown.length === 0) return [];
  const { columns: names, screen, terms, format } = m;
  const whole: ProjectLineScreen = { ...total, code: terms.total, end: null, reached: null };
  const beside = (its: ProjectLineScreen): Beside => [
    moneyText(its.spent, m),
    moneyText(its.total, m),
    its.end === null ? '' : format.date(its.end),
    its.reached ?? '',
    format.number(String(its.findings)),
  ];
  const head = [names.spent ?? '', names.total ?? '', names.end ?? '', screen.reached, screen.found];
  const rows = [...projects.shown, whole];
  const texts = [head, ...rows.map(beside)];
  const percents = rows.map(({ percent }) => percentText(percent, m));
  const percentWidth = widest(percents);
  const wanted = widest([names.project ?? '', ...rows.map(its => safeText(its.code))]);
  const { columns, gap } = fitted(texts, percentWidth, wanted);
  const widths = columns.map(i => widest(texts.map(row => row[i] ?? '')));
  const rest = SCREEN_WIDTH - MARK - percentWidth - gap - widths.reduce((sum, width) => sum + width + gap, 0);
  const code = Math.max(LEAST_CODE, Math.min(wanted, rest - SHORT_BAR));
  const cells = Math.max(1, Math.min(LONGEST_BAR, rest - code));
  const space = ' '.repeat(gap);
  const line = (name: string, bar: string, row: Beside) =>
    `${left(cutInside(name, code), code)}${space}${bar}${columns.map((i, at) => space + right(row[i] ?? '', widths[at] ?? 0)).join('')}`.trimEnd();
  const bar = (percent: Maybe<number>, text: string) =>
    `${barText(percent, cells, isPast(percent) ? 'error' : 'info', paint)} ${right(text, percentWidth)}`;
  const lines = rows.map((its, i) => line(its.code, bar(its.percent, percents[i] ?? ''), beside(its)));
  const more = projects.more === 0 ? [] : [`${screen.more(projects.more)}. ${screen.everything}`];
  const last = lines.pop() ?? '';
  const heading = line(names.project ?? '', ' '.repeat(cells + MARK + percentWidth), head);
  return [paint.strong(heading), ...lines, ...more, last];
}

function measuresSection({ shown, more }: Some<MeasureLine>, m: TableMessages): Section[] {
  if (shown.length === 0) return [];
  const lines = shown.map(({ kind, id, title, depth, isAllocated, soFar, planned, percent }) => ({
    name:
      kind === 'measure'
        ? `${'  '.repeat(depth)}${safeText([id, title].filter(its => its !== null).join(' '))}`
        : (ownOf(m.words['portfolio-kind'] ?? {}, kind) ?? kind),
    percent,
    isPlain: !isAllocated,
    soFar: moneyText(soFar, m),
    planned: isAllocated ? moneyText(planned, m) : '',
  }));
  const headings = { soFar: m.columns.granted ?? '', planned: m.columns.allocation ?? '' };
  const under = more === 0 ? [] : [`${m.screen.more(more)}. ${m.screen.everything}`];
  return [{ name: m.screen.measures, ...headings, lines, under }];
}

function operationsBlock({ shown, more }: Some<OperationLine>, m: TableMessages, paint: Paint): readonly string[] {
  if (shown.length === 0) return [];
  const totals = shown.map(({ total }) => moneyText(total, m));
  const ends = shown.map(({ end }) => (end === null ? '' : m.format.date(end)));
  const [total, end] = [
    Math.max(widest(totals), widest([m.columns.total ?? ''])),
    widest([...ends, m.columns.end ?? '']),
  ];
  const room = SCREEN_WIDTH - total - end - 4;
  const line = (name: string, amount: string, day: string) =>
    `${left(cut(name, room), room)}  ${right(amount, total)}  ${left(day, end)}`.trimEnd();
  return [
    paint.strong(line(m.screen.operations, m.columns.total ?? '', m.columns.end ?? '')),
    ...shown.map((its, i) => line(`${its.code} ${its.name}`, totals[i] ?? '', ends[i] ?? '')),
    ...(more === 0 ? [] : [`${m.screen.more(more)}. ${m.screen.everything}`]),
  ];
}

/** A portfolio at a glance: its projects in a line each, its measures, and what was found above them. */
export function glanceText(
  its: PortfolioScreen,
  findings: Maybe<FindingsScreen>,
  hints: readonly string[],
  messages: TableMessages,
  paint: Paint,
): string {
  const { terms, format } = messages;
  const head = [
    paint.strong(cut(its.name, SCREEN_WIDTH)),
    ...(its.asOf === null ? [] : dotted([`${terms.asOf} ${format.date(its.asOf)}`])),
  ];
  const notes = its.notes.flatMap(note => wrapped(noteText(messages, note), SCREEN_WIDTH));
  return blocksText([
    head,
    projectsBlock(its, messages, paint),
    ...sectionTexts(measuresSection(its.measures, messages), messages, paint),
    operationsBlock(its.operations, messages, paint),
    notes,
    findings === null ? [] : findingBlock(findings, messages, paint),
    hints.flatMap(hint => wrapped(hint, SCREEN_WIDTH)),
  ]);
}
