import { BarChart, type BarSeriesOption, LineChart, type LineSeriesOption } from 'echarts/charts';
import {
  GridComponent,
  type GridComponentOption,
  LegendComponent,
  type LegendComponentOption,
  MarkLineComponent,
} from 'echarts/components';
import { type ComposeOption, init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { TableMessages } from '../../messages/tables.ts';
import type { Chart, ChartSeries } from '../../model/chart.ts';
import { decimalText, type Maybe, WHOLE } from '../../model/money.ts';
import { linesOf, widthIn } from './fit.ts';
import { redrawn } from './svg.ts';
import { chartText, placeDay, placeName, seriesName, valueText } from './words.ts';

export { type ChartText, chartText } from './words.ts';

const SIZE = 12;

use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);
// Its own guess is too narrow for many a face.
setPlatformAPI({ measureText: (text: string) => ({ width: widthIn(text, SIZE) }) });

type Option = ComposeOption<BarSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption>;

/** A page as it stands on paper or a screen, and one on a phone. */
export type ChartSize = 'wide' | 'narrow';
const WIDTH: Readonly<Record<ChartSize, number>> = { wide: 600, narrow: 340 };

const LINE = 15;
/** What stands beside a bar keeps off it. */
const GAP = 6;
const BAR = 12;
/** Room for the names of bars on a wide page. */
const NAMES = 220;
const PLOT = 220;

const COLORS = { plan: 'var(--plan)', actual: 'var(--actual)', forecast: 'var(--forecast)' } as const;
const INK = 'var(--ink)';
const RULE = 'var(--line)';
const PAPER = 'var(--paper)';

/** What is drawn, and how high it stands. */
interface Drawing {
  readonly option: Option;
  readonly height: number;
}

const TEXT = { color: INK, fontSize: SIZE } as const;

/** What a series is called, and what stands in the legend of it. */
interface Entry {
  readonly name: string;
  readonly text: string;
}

const MARK = 18;
const BETWEEN = 18;

/** The names of series, side by side where they fit. */
function legendOf(
  entries: readonly Entry[],
  width: number,
): { readonly legend: LegendComponentOption; height: number } {
  const textOf = new Map(entries.map(({ name, text }) => [name, text]));
  const whole = entries.reduce((sum, { text }) => sum + MARK + GAP + widthIn(text, SIZE) + BETWEEN, 0);
  const isInLine = whole - BETWEEN <= width;
  const rows = entries.length === 0 ? 0 : isInLine ? 1 : entries.length;
  return {
    height: rows * (LINE + 4) + (rows === 0 ? 0 : 2),
    legend: {
      show: rows > 0,
      data: entries.map(({ name }) => name),
      formatter: name => textOf.get(name) ?? name,
      orient: isInLine ? 'horizontal' : 'vertical',
      align: 'left',
      left: 0,
      top: 1,
      padding: 0,
      itemGap: isInLine ? BETWEEN : 4,
      itemWidth: MARK,
      itemHeight: 10,
      selectedMode: false,
      itemStyle: { borderWidth: 1 },
      textStyle: TEXT,
    },
  };
}

/** How a bar looks, or a mark in the legend: in grey too, what is planned is pale in a frame, and what is, is solid. */
function styleOf(role: ChartSeries['role']) {
  return role === 'actual'
    ? { color: COLORS.actual }
    : {
        color: COLORS[role],
        borderColor: COLORS[role],
        borderWidth: 1,
        ...(role === 'forecast' ? { borderType: 'dashed' as const } : {}),
      };
}

/** A place for the words that a value is not known. */
const NOTHING = { value: 0, itemStyle: { color: 'none', borderWidth: 0 } };

const STILL = { silent: true, animation: false, emphasis: { disabled: true } } as const;

/** A name of few lines stands as near to its bars as one of many. */
function padded(name: readonly string[], rows: number): string[] {
  return [...Array<string>(Math.max(0, rows - name.length)).fill(' '), ...name];
}

function bars(chart: Chart, messages: TableMessages, size: ChartSize): Drawing {
  const { labels, series, kind } = chart;
  const width = WIDTH[size];
  const isNarrow = size === 'narrow';
  const values = series.flatMap(its => its.values.filter(value => value !== null));
  const least = Math.min(0, ...values);
  const largest = Math.max(kind === 'percent' ? WHOLE : 0, ...values);
  // On a phone names begin where bars do, at zero.
  const room = isNarrow ? Math.floor(width - 4 - ((width - 4) * -least) / (largest - least)) : NAMES;
  const names = labels.map(label => linesOf(placeName(label, messages), SIZE, room, 2));
  const texts = series.map(({ values }) => values.map(value => valueText(value, chart, messages)));
  const right = (kind === 'percent' ? 2 : 1) * GAP + Math.max(...texts.flat().map(text => widthIn(text, SIZE)));
  const left = isNarrow ? 1 : GAP * 2 + Math.max(...names.flat().map(name => widthIn(name, SIZE)));
  const rows = Math.max(...names.map(lines => lines.length));
  const most = rows * LINE;
  const group = series.length * (BAR + 4);
  const band = isNarrow ? most + group + 16 : Math.max(most, group) + 14;
  const entries = series.map(its => seriesName(its, messages)).map(name => ({ name, text: name }));
  const { legend, height: above } = legendOf(entries.length > 1 ? entries : [], width);
  const isMarked = kind === 'percent';
  const top = above + (isMarked ? LINE + 4 : 0);
  const height = top + labels.length * band + 4;
  const drawn = series.map(
    (its, i): BarSeriesOption => ({
      ...STILL,
      type: 'bar',
      name: seriesName(its, messages),
      barWidth: BAR,
      barGap: `${Math.round((4 / BAR) * 100)}%`,
      itemStyle: styleOf(its.role),
      // What is not known has no length, and says so.
      data: its.values.map(value => (value === null ? NOTHING : value)),
      label: {
        ...TEXT,
        show: !isMarked,
        position: 'right',
        distance: GAP,
        formatter: ({ dataIndex }) => texts[i]?.[dataIndex] ?? '',
      },
      ...(isMarked && i === 0
        ? {
            markLine: {
              silent: true,
              animation: false,
              symbol: 'none',
              data: [{ xAxis: WHOLE }],
              lineStyle: { color: INK, type: 'dashed', width: 1 },
              label: { ...TEXT, position: 'start', formatter: messages.format.percent('100') },
            },
          }
        : {}),
    }),
  );
  const headings: BarSeriesOption[] = isNarrow
    ? [
        {
          ...STILL,
          type: 'bar',
          // Names stand above a mark that goes through them.
          z: 6,
          barWidth: most,
          data: labels.map(() => NOTHING),
          label: {
            ...TEXT,
            textBorderColor: PAPER,
            textBorderWidth: 3,
            show: true,
            position: 'right',
            distance: 0,
            lineHeight: LINE,
            formatter: ({ dataIndex }) => padded(names[dataIndex] ?? [], rows).join('\n'),
          },
        },
      ]
    : [];
  const beside = {
    type: 'category',
    inverse: true,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: RULE } },
    axisLabel: { ...TEXT, interval: 0, lineHeight: LINE, margin: GAP * 2 },
  } as const;
  return {
    height,
    option: {
      legend: { ...legend, icon: 'rect' },
      grid: { left, right, top, bottom: 4, outerBoundsMode: 'none' },
      xAxis: {
        type: 'value',
        min: least,
        max: largest,
        axisLabel: { show: false },
        splitLine: { show: false },
      },
      yAxis: [
        { ...beside, data: names.map(name => name.join('\n')), axisLabel: { ...beside.axisLabel, show: !isNarrow } },
        // Beside a mark that crosses the bars, values stand apart from them.
        // Beside the bar, which on a phone stands under its name.
        {
          ...beside,
          show: isMarked,
          data: (texts[0] ?? []).map(text => (isNarrow ? `${' \n'.repeat(rows)}${text}` : text)),
          axisLine: { show: false },
          axisLabel: { ...beside.axisLabel, lineHeight: isNarrow ? LINE + 4 / rows : LINE },
        },
      ],
      series: [...headings, ...drawn],
    },
  };
}

/** The last value that is known. */
function lastOf(values: readonly Maybe<number>[]): Maybe<number> {
  return values.findLast(value => value !== null) ?? null;
}

function lines(chart: Chart, messages: TableMessages, size: ChartSize): Drawing {
  const { labels, series } = chart;
  const entries = series.map(its => {
    const name = seriesName(its, messages);
    return { name, text: `${name}  ${valueText(lastOf(its.values), chart, messages)}` };
  });
  const values = series.flatMap(its => its.values.filter(value => value !== null));
  const { legend, height: above } = legendOf(entries, WIDTH[size]);
  const top = above + 12;
  const most = Math.max(...values);
  const tick = (value: number) =>
    messages.format.money(value % 100 === 0 ? decimalText(value).slice(0, -3) : decimalText(value));
  const places = labels.map(label =>
    [placeName(label, messages), placeDay(label, messages)].filter(its => its !== null),
  );
  const widest = Math.max(...places.flat().map(text => widthIn(text, SIZE)));
  const right = Math.ceil(widest / 2) + 2;
  // A tick may have a digit more than the largest value.
  const left = Math.max(right, GAP * 2 + widthIn(`0${tick(most - (most % 100))}`, SIZE));
  const isTwofold = places.some(({ length }) => length > 1);
  const bottom = (isTwofold ? 2 : 1) * LINE + 10;
  const fit = Math.max(2, Math.floor((WIDTH[size] - left - right) / (widest + 14)));
  const every = Math.max(1, Math.ceil((labels.length - 1) / Math.max(1, fit)));
  const last = labels.length - 1;
  const actual = series.find(({ role }) => role === 'actual');
  const since = actual?.values.findLastIndex(value => value !== null) ?? -1;
  const drawn = series.map((its): LineSeriesOption => {
    const isActual = its.role === 'actual';
    // A forecast goes on from what is.
    const data: NonNullable<LineSeriesOption['data']> = its.values.map((value, i) =>
      its.role === 'forecast' && i === since ? { value: actual?.values[i] ?? '-', symbol: 'none' } : (value ?? '-'),
    );
    return {
      ...STILL,
      type: 'line',
      name: seriesName(its, messages),
      data,
      clip: false,
      connectNulls: its.role === 'forecast',
      showAllSymbol: true,
      symbol: 'circle',
      symbolSize: isActual ? 7 : 5,
      lineStyle: {
        color: COLORS[its.role],
        width: isActual ? 3 : 1.5,
        type: its.role === 'forecast' ? 'dashed' : 'solid',
      },
      itemStyle: { color: COLORS[its.role], borderColor: COLORS[its.role], borderWidth: 1, opacity: 1 },
      z: isActual ? 4 : 3,
    };
  });
  return {
    height: top + PLOT + bottom,
    option: {
      legend,
      grid: { left, right, top, bottom, outerBoundsMode: 'none' },
      xAxis: {
        type: 'category',
        boundaryGap: false,
        data: places.map(texts => texts.join('\n')),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: RULE }, onZero: true },
        axisLabel: {
          ...TEXT,
          lineHeight: LINE,
          margin: 8,
          interval: index => (last - index) % every === 0,
        },
      },
      yAxis: {
        type: 'value',
        splitNumber: 4,
        axisLabel: { ...TEXT, formatter: tick },
        splitLine: { lineStyle: { color: RULE } },
      },
      series: drawn,
    },
  };
}

/**
 * A chart as SVG text that needs no script and no style beside the page's own colours: `--ink`, `--line`, `--paper`,
 * `--plan`, `--actual`, `--forecast`. Bars and points carry their series, place and value. `id` is what its ids begin with.
 */
export function chartSvg(chart: Chart, messages: TableMessages, size: ChartSize, id: string): string {
  const { option, height } = (chart.form === 'bars' ? bars : lines)(chart, messages, size);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH[size], height });
  try {
    drawing.setOption({ animation: false, ...option });
    const own = (option.series as readonly unknown[]).length - chart.series.length;
    const { title, description } = chartText(chart, messages);
    return redrawn(drawing.renderToSVGString(), {
      id,
      title,
      description,
      attributes: attributes => marked(attributes, chart, own),
    });
  } finally {
    drawing.dispose();
  }
}

type Attributes = Readonly<Record<string, string>>;

/** The attributes of an element, with what it shows instead of where the library keeps it. */
function marked(attributes: Attributes, { series }: Chart, own: number): Attributes {
  const plain = Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('ecmeta')));
  // A straight line in the legend is filled, which nobody sees.
  if (plain.fill === '#000') return { ...plain, fill: 'none' };
  const pale = plain.fill === COLORS.plan || plain.fill === COLORS.forecast ? { 'fill-opacity': '0.3' } : {};
  // A line goes through places, and a mark in the legend stands for all of them.
  const isOfPlace = plain.fill !== 'none' && attributes.ecmeta_ssr_type !== 'legend';
  const its = isOfPlace ? series[Number(attributes.ecmeta_series_index ?? -1) - own] : undefined;
  const index = Number(attributes.ecmeta_data_index ?? -1);
  const value = its?.values[index] ?? null;
  if (its === undefined || value === null) return { ...plain, ...pale };
  return {
    ...plain,
    ...pale,
    'data-series': its.key,
    'data-index': String(index),
    'data-value': decimalText(value),
  };
}
