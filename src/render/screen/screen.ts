import { discreetSentence } from '../../messages/index.ts';
import type { TableMessages } from '../../messages/tables.ts';
import type { ChartLabel } from '../../model/chart.ts';
import { decimalText, type Maybe } from '../../model/money.ts';
import { ownOf } from '../../model/own.ts';
import { placeText } from '../../model/place.ts';
import type {
  FindingsScreen,
  Gauge,
  IndicatorGauge,
  MonthsScreen,
  PeriodGauge,
  ProjectScreen,
  Screen,
  Some,
  SpendingScreen,
} from '../../model/screen.ts';
import type { Paint } from '../paint.ts';
import { safeText } from '../values.ts';
import { heights } from './bar.ts';
import {
  type BarLine,
  isPast,
  moneyText,
  percentText,
  SCREEN_WIDTH,
  type Section,
  sectionTexts,
} from './bar-sections.ts';
import { cut, cutBefore, left, widest, wrapped } from './columns.ts';

/** Lines of a screen that belong together. */
type Block = readonly string[];

/** What a label says: our own words in the language, a user's text as it is. */
function labelText({ id, words, name }: ChartLabel, messages: TableMessages): string {
  const word = words === undefined ? undefined : ownOf(messages.words[words] ?? {}, id);
  return safeText(word ?? [id, name].filter(part => part !== undefined && part !== '').join(' '));
}

function moneyLine(name: string, its: Omit<Gauge, 'label'>, messages: TableMessages): BarLine {
  const { soFar, planned, percent } = its;
  const tone = isPast(percent) ? ({ tone: 'error' } as const) : {};
  return { name, percent, ...tone, soFar: moneyText(soFar, messages), planned: moneyText(planned, messages) };
}

function moneySection(
  { sources, total, certified, remaining }: ProjectScreen,
  headings: Headings,
  m: TableMessages,
): Section {
  const { terms, format, columns } = m;
  return {
    ...headings,
    name: terms.money,
    aside: '%',
    lines: [
      ...sources.map(source => ({
        ...moneyLine(`${source.isPart ? '  ' : ''}${labelText(source.label, m)}`, source, m),
        aside: source.rate == null ? terms.notAvailable : format.percent(decimalText(source.rate)),
      })),
      moneyLine(terms.total, total, m),
    ],
    under: dotted([
      ...(certified === null
        ? []
        : [`${columns.certified} ${moneyText(certified.soFar, m)} (${percentText(certified.percent, m)})`]),
      `${columns.difference} ${moneyText(remaining, m)}`,
    ]),
  };
}

/** What stands above the numbers of every section. */
type Headings = Pick<Section, 'soFar' | 'planned'>;

function gaugeSection(name: string, { shown, more }: Some<Gauge>, headings: Headings, m: TableMessages): Section[] {
  if (shown.length === 0) return [];
  const lines = shown.map(gauge => moneyLine(labelText(gauge.label, m), gauge, m));
  return [{ ...headings, name, lines, under: moreLine(more, m) }];
}

function moreLine(more: number, { screen }: TableMessages): string[] {
  return more === 0 ? [] : [`${screen.more(more)}. ${screen.everything}`];
}

function periodName({ period, end }: PeriodGauge, { screen, words }: TableMessages): string {
  if (period === null || end === null) return words['absorption-period']?.['no-report'] ?? '';
  return screen.until(period, end);
}

function spendingSection(
  { gauges, forecast, time }: SpendingScreen,
  total: Gauge['planned'],
  headings: Headings,
  m: TableMessages,
): Section {
  const { format } = m;
  const days = (count: number) => format.number(String(count));
  return {
    ...headings,
    name: m.terms.spending,
    lines: [
      ...gauges.shown.map(gauge => moneyLine(periodName(gauge, m), gauge, m)),
      ...(forecast === null ? [] : [moneyLine(m.columns.forecast ?? '', { ...forecast, planned: total }, m)]),
      ...(time === null
        ? []
        : [{ name: m.screen.daysGone, percent: time.percent, soFar: days(time.days), planned: days(time.of) }]),
    ],
    under: moreLine(gauges.more, m),
  };
}

/** What each month adds to plan and spending, as heights beside each other; of a long project the last months. */
function monthsBlock({ first, last, plan, spent }: MonthsScreen, m: TableMessages, paint: Paint): Block {
  const most = [...plan, ...spent].reduce<number>((highest, amount) => Math.max(highest, amount ?? 0), 0);
  const names = [m.columns.plan ?? '', m.columns.spent ?? ''];
  const width = widest(names);
  const room = SCREEN_WIDTH - width - 2;
  return [
    paint.strong(cut(m.screen.byMonth(first, last, moneyText(most, m)), SCREEN_WIDTH)),
    `${left(names[0] ?? '', width)}  ${paint.faint(heights(plan.slice(-room), most))}`.trimEnd(),
    `${left(names[1] ?? '', width)}  ${paint.info(heights(spent.slice(-room), most))}`.trimEnd(),
  ];
}

const TONES: Readonly<Record<string, BarLine['tone']>> = { reached: 'good', exceeded: 'good', late: 'warning' };

function indicatorSection({ shown, more }: Some<IndicatorGauge>, m: TableMessages): Section[] {
  if (shown.length === 0) return [];
  const { terms, format } = m;
  const number = (text: Maybe<string>) => (text === null ? terms.notAvailable : format.number(text));
  const lines = shown.map(({ code, name, soFar, target, percent, status }): BarLine => {
    const tone = TONES[status ?? ''];
    return {
      name: `${code} ${name}`.trim(),
      percent,
      ...(tone === undefined ? {} : { tone }),
      soFar: target === null ? number(soFar) : `${number(soFar)} / ${number(target)}`,
      planned: status === null ? '' : (ownOf(m.words['indicator-status'] ?? {}, status) ?? status),
      isPlain: target === null,
    };
  });
  return [{ name: terms.indicators, soFar: '', planned: '', lines, under: moreLine(more, m) }];
}

/** The first of them beside the heading. */
function dateBlock({ dates }: ProjectScreen, m: TableMessages, paint: Paint): Block {
  const width = widest([m.terms.nextDates]);
  return dates.shown.map(({ date, what, report }, i) => {
    const head = i === 0 ? paint.strong(m.terms.nextDates) : ' '.repeat(width);
    const words = ownOf(m.words.deadline ?? {}, what) ?? what;
    const text = `${m.format.date(date ?? '')}  ${m.terms.deadline(words, report)}`;
    return `${head}  ${cut(text, SCREEN_WIDTH - width - 2)}`;
  });
}

/** What was found: the numbers of all, then the most serious in words. */
export function findingBlock({ counts, list }: FindingsScreen, m: TableMessages, paint: Paint): Block {
  const count = (severity: 'error' | 'warning' | 'info') => m.format.count(counts[severity], m.severities[severity]);
  const lines = list.shown.flatMap(({ finding, severity, waived }) => {
    const word = m.severities[severity].one;
    const place = cutBefore(placeText(finding.place), SCREEN_WIDTH - 3 - [...word].length);
    const text = [discreetSentence(m, finding), ...(waived === null ? [] : [m.terms.waived(safeText(waived))])];
    return [
      `  ${paint[severity](word)} ${place}`,
      ...text.flatMap(its => wrapped(its, SCREEN_WIDTH - 4).map(line => `    ${line}`)),
    ];
  });
  return [
    paint.strong(`${m.terms.findings}: ${count('error')}, ${count('warning')}, ${count('info')}`),
    ...lines,
    ...(list.more === 0 ? [] : wrapped(m.screen.moreFindings(list.more), SCREEN_WIDTH).map(paint.faint)),
  ];
}

/** Parts of a line, in as many lines as they need. */
export function dotted(parts: readonly string[]): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joined = `${last} · ${part}`;
    if (last !== undefined && widest([joined]) <= SCREEN_WIDTH) lines[lines.length - 1] = joined;
    else lines.push(cut(part, SCREEN_WIDTH));
  }
  return lines;
}

function headBlock(code: string, project: Maybe<ProjectScreen>, m: TableMessages, paint: Paint): Block {
  const name = paint.strong(cut(code, SCREEN_WIDTH));
  if (project === null) return [name];
  const { title, programme, start, end, asOf } = project;
  const { terms, format } = m;
  const day = (date: Maybe<string>) => (date === null ? '?' : format.date(date));
  const facts = [
    `${terms.period} ${day(start)} – ${day(end)}`,
    `${terms.programme} ${programme}`,
    `${terms.asOf} ${day(asOf)}`,
  ];
  return [name, ...(title === null ? [] : [cut(title, SCREEN_WIDTH)]), ...dotted(facts)];
}

/** Blocks with a blank line between them. */
export function blocksText(blocks: readonly Block[]): string {
  return `${blocks
    .filter(block => block.length > 0)
    .map(block => block.join('\n'))
    .join('\n\n')}\n`;
}

/** A project on one screen: its figures with bars, what is next, and what was found. */
export function screenText({ code, project, findings }: Screen, messages: TableMessages, paint: Paint): string {
  const head = headBlock(code, project, messages, paint);
  const found = findingBlock(findings, messages, paint);
  if (project === null) return blocksText([head, found]);
  const { spending } = project;
  const headings = { soFar: messages.columns.so_far ?? '', planned: messages.columns.planned ?? '' };
  const sections = [
    moneySection(project, headings, messages),
    ...gaugeSection(messages.screen.categories, project.categories, headings, messages),
    ...gaugeSection(messages.screen.partners, project.partners, headings, messages),
    ...(spending === null ? [] : [spendingSection(spending, project.total.planned, headings, messages)]),
    ...indicatorSection(project.indicators, messages),
  ];
  const texts = sectionTexts(sections, messages, paint);
  const months = spending?.months ?? null;
  const at = sections.findIndex(({ name }) => name === messages.terms.spending) + 1;
  const blocks =
    months === null ? texts : [...texts.slice(0, at), monthsBlock(months, messages, paint), ...texts.slice(at)];
  return blocksText([head, ...blocks, dateBlock(project, messages, paint), found]);
}
