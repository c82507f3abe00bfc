import type { TableMessages } from '../../messages/tables.ts';
import type { Chart, ChartLabel, ChartSeries } from '../../model/chart.ts';
import { decimalText, type Maybe } from '../../model/money.ts';
import { ownOf } from '../../model/own.ts';
import { safeText } from '../values.ts';

/** So many places a description tells one by one. */
const TOLD = 12;

export interface ChartText {
  readonly title: string;
  /** What is to be seen, for who does not see it. */
  readonly description: string;
}

/** What a place along a chart is called: id and name, or our word for it; a report by its number, a month as it is written. */
export function placeName({ id, words, name, until, others }: ChartLabel, { format, ...texts }: TableMessages): string {
  if (others !== undefined) return texts.chartTexts.others(others);
  if (until !== undefined) return isMonth(id) ? format.month(id) : id;
  if (words !== undefined) return capital(safeText(ownOf(texts.words[words] ?? {}, id) ?? id));
  return safeText(name === undefined || name === id ? id : `${id} · ${name}`);
}

function isMonth(id: string): boolean {
  return /^\d{4}-\d{2}$/.test(id);
}

/** The day on which a report ends, under its number; a month says it itself. */
export function placeDay({ id, until }: ChartLabel, { format }: TableMessages): Maybe<string> {
  return until === undefined || isMonth(id) ? null : format.date(until);
}

/** What a series is called. */
export function seriesName({ key }: ChartSeries, { columns }: TableMessages): string {
  return columns[key] ?? key;
}

/** A value as a person reads it. */
export function valueText(value: Maybe<number>, { kind }: Pick<Chart, 'kind'>, { format }: TableMessages): string {
  if (value === null) return format.notAvailable;
  const text = decimalText(value);
  return kind === 'money' ? format.money(text) : format.percent(text);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A name as it stands in the middle of a sentence. */
function inSentence(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** What a chart is called, and what is to be seen in it, with all values where they are few. */
export function chartText(chart: Chart, messages: TableMessages): ChartText {
  const { labels, series, kind, form } = chart;
  const place = (index: number) => {
    const label = labels[index];
    if (label === undefined) return '';
    const day = placeDay(label, messages);
    const values = series.flatMap(its => {
      const value = its.values[index] ?? null;
      // Over time a value that is not there is one that is still to come.
      if (value === null && form === 'lines') return [];
      const text = valueText(value, chart, messages);
      return [series.length === 1 ? text : `${inSentence(seriesName(its, messages))} ${text}`];
    });
    return `${placeName(label, messages)}${day === null ? '' : ` (${day})`}: ${values.join(', ')}`;
  };
  const all = labels.map((_, index) => index);
  const isTold = labels.length <= TOLD;
  // Of what is beside one another the first are the largest, or as good as any; over time it began and came to something.
  const told = isTold ? all : form === 'lines' ? ends(chart) : all.filter(i => i < TOLD || labels[i]?.others);
  const texts = [
    ...(kind === 'money' ? [messages.chartTexts.inEur] : []),
    `${told.map(place).join('; ')}.`.replace(/\.\.$/, '.'),
    ...(isTold ? [] : [messages.chartTexts.allInTable]),
  ];
  return { title: messages.charts[chart.chart], description: texts.join(' ') };
}

/** The first place, the last one of which anything is known, and the last. */
function ends({ labels, series }: Chart): number[] {
  const known = series
    .filter(({ role }) => role === 'actual')
    .flatMap(({ values }) => values.findLastIndex(value => value !== null));
  return [...new Set([0, ...known.filter(index => index >= 0), labels.length - 1])].sort((a, b) => a - b);
}
