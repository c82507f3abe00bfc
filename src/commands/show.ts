import { fails, withoutReasons } from '../check/judge.ts';
import { discreetSentence } from '../messages/index.ts';
import { type TableMessages, tableMessagesIn } from '../messages/tables.ts';
import { type Language, textIn } from '../model/language.ts';
import { decimalText, type Maybe, type Percent, ratio } from '../model/money.ts';
import { ownOf } from '../model/own.ts';
import { placeText } from '../model/place.ts';
import type { Paint } from '../render/paint.ts';
import { safeText } from '../render/values.ts';
import { absorptionOf } from '../tally/absorption.ts';
import { nextDeadlines } from '../tally/deadlines.ts';
import { askedDay, type CommonOptions, languageOf, locations, paintFor, type Terminal } from './context.ts';
import { type Examined, examineAll } from './examine.ts';

/** The findings that fit on the screen. */
const SHOWN = 8;
const NAME_WIDTH = 34;
/** The deadlines that are named. */
const NEXT = 3;

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map(row => [...(row[i] ?? '')].length)));
  return rows.map(row =>
    row
      .map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function percentText(percent: Maybe<Percent>, { format, terms }: TableMessages): string {
  return percent === null ? terms.notAvailable : format.percent(decimalText(percent));
}

function moneyText(cents: Maybe<number>, { format, terms }: TableMessages): string {
  return cents === null ? terms.notAvailable : format.money(decimalText(cents));
}

function moneyBlock({ known }: Examined, messages: TableMessages): string[] {
  if (known === null) return [];
  const { project } = known.figures(null);
  const head = [
    messages.terms.money,
    ...['planned', 'planned_rate', 'so_far', 'so_far_rate', 'difference'].map(key => messages.columns[key] ?? key),
  ];
  const sources = project.sources.map(({ source, of, planned, plannedRate, soFar, soFarRate, remaining }) => [
    `${of === null ? '' : '  '}${ownOf(messages.words.line ?? {}, source) ?? source}`,
    moneyText(planned, messages),
    percentText(plannedRate, messages),
    moneyText(soFar, messages),
    percentText(soFarRate, messages),
    moneyText(remaining, messages),
  ]);
  const spent = percentText(ratio(project.soFar, project.planned), messages);
  const total = [
    messages.terms.total,
    moneyText(project.planned, messages),
    '',
    moneyText(project.soFar, messages),
    spent,
    moneyText(project.remaining, messages),
  ];
  return columns([head, ...sources, total]);
}

function spendingBlock({ known }: Examined, messages: TableMessages): string[] {
  if (known === null) return [];
  const figures = known.figures(null);
  const { terms, columns: headings } = messages;
  const { figures: periods } = absorptionOf(known.project, figures);
  const ended = periods.filter(({ end, spent }) => end !== null && spent !== null && spent !== 0).at(-1);
  if (ended === undefined) return [];
  const head = [
    terms.spending,
    headings.plan_cumulative ?? '',
    headings.spent_cumulative ?? '',
    '%',
    headings.forecast ?? '',
  ];
  const row = [
    terms.untilPeriod(ended.period ?? '', ended.end ?? ''),
    moneyText(ended.planCumulative, messages),
    moneyText(ended.spentCumulative, messages),
    percentText(ended.percent, messages),
    moneyText(ended.forecast, messages),
  ];
  return columns([head, row]);
}

function cut(text: string, width: number): string {
  const chars = [...safeText(text)];
  return chars.length > width ? `${chars.slice(0, width - 1).join('')}…` : chars.join('');
}

function indicatorBlock({ known }: Examined, messages: TableMessages, language: Language): string[] {
  const figures = known?.figures(null).indicators ?? [];
  if (known === null || figures.length === 0) return [];
  const head = [messages.terms.indicators, messages.columns.cumulative ?? '', messages.columns.target ?? '', '%', ''];
  const rows = figures.map(({ indicator, cumulative, percent, status }) => [
    cut(`${indicator.code} ${textIn(indicator.name, language) ?? ''}`, NAME_WIDTH),
    cumulative === null ? messages.terms.notAvailable : messages.format.number(cumulative),
    indicator.target === null ? '' : messages.format.number(indicator.target),
    percentText(percent, messages),
    status === null ? '' : (ownOf(messages.words['indicator-status'] ?? {}, status) ?? status),
  ]);
  return columns([head, ...rows]);
}

function dateBlock({ known }: Examined, messages: TableMessages): string[] {
  if (known === null) return [];
  const next = nextDeadlines(known.deadlines, known.figures(null).asOf, NEXT);
  if (next.length === 0) return [];
  const lines = next.map(({ date, what, report }) => {
    const words = messages.words.deadline?.[what] ?? what;
    return `${messages.format.date(date ?? '')}  ${messages.terms.deadline(words, report)}`;
  });
  return [messages.terms.nextDates, ...lines];
}

function findingBlock({ judgement }: Examined, messages: TableMessages, paint: Paint): string[] {
  const { error, warning, info } = judgement.counts;
  const count = (severity: 'error' | 'warning' | 'info', n: number) =>
    messages.format.count(n, messages.severities[severity]);
  const head = `${messages.terms.findings}: ${count('error', error)}, ${count('warning', warning)}, ${count('info', info)}`;
  const serious = withoutReasons(judgement).list.filter(({ severity }) => severity !== 'info');
  const counting = serious.filter(({ waived }) => waived === null);
  const shown = [...counting, ...serious.filter(({ waived }) => waived !== null)].slice(0, SHOWN);
  const lines = shown.flatMap(({ finding, severity, waived }) => [
    `  ${paint[severity](messages.severities[severity].one)} ${safeText(placeText(finding.place))}`,
    `    ${discreetSentence(messages, finding)}`,
    ...(waived === null ? [] : [`    ${messages.terms.waived(safeText(waived))}`]),
  ]);
  return [paint.strong(head), ...lines];
}

function screen(examined: Examined, messages: TableMessages, language: Language, paint: Paint): string {
  const { known, judgement } = examined;
  const head: string[] = [paint.strong(judgement.project)];
  if (known !== null) {
    const { project } = known;
    const title = textIn(project.title, language);
    if (title !== null) head.push(safeText(title));
    const { start, end } = project.period;
    const asOf = known.figures(null).asOf;
    const { terms } = messages;
    const day = (date: Maybe<string>) => (date === null ? '?' : messages.format.date(date));
    head.push(
      `${terms.period} ${day(start)} – ${day(end)} · ${terms.programme} ${project.programme} · ${terms.asOf} ${day(asOf)}`,
    );
  }
  const blocks = [
    head,
    moneyBlock(examined, messages),
    spendingBlock(examined, messages),
    indicatorBlock(examined, messages, language),
    dateBlock(examined, messages),
    findingBlock(examined, messages, paint),
  ];
  return blocks
    .filter(block => block.length > 0)
    .map(block => block.join('\n'))
    .join('\n\n');
}

/** `samata show`: each project on a screen. */
export async function show(paths: readonly string[], options: CommonOptions, terminal: Terminal): Promise<number> {
  const asked = askedDay(options, terminal);
  const paint = await paintFor(options, terminal);
  let failed = false;
  let first = true;
  for (const examined of await examineAll(await locations(paths), { asked, proof: false, closing: null })) {
    failed ||= fails(examined.judgement.counts, 'error');
    if (examined.judgement.ofPortfolio && examined.judgement.list.length === 0) continue;
    const language = languageOf(options, terminal, examined.known?.project.language);
    const messages = await tableMessagesIn(language);
    await terminal.write(`${first ? '' : '\n\n'}${screen(examined, messages, language, paint)}\n`);
    first = false;
  }
  return failed ? 1 : 0;
}
