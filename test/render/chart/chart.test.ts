import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { enOfTables as en } from '../../../src/messages/en/tables.ts';
import { ltOfTables as lt } from '../../../src/messages/lt/tables.ts';
import { plOfTables as pl } from '../../../src/messages/pl/tables.ts';
import { CHART_NAMES, type Chart } from '../../../src/model/chart.ts';
import { decimalText } from '../../../src/model/money.ts';
import { type ChartSize, chartSvg, chartText } from '../../../src/render/chart/chart.ts';
import { linesOf, widthIn } from '../../../src/render/chart/fit.ts';
import { known, portfolioTableOf, tableOf } from '../../report/examined.ts';

const MESSAGES = { en, lt, pl };
const LANGUAGES = ['en', 'lt', 'pl'] as const;
const SIZES = ['wide', 'narrow'] as const;
const WIDTH: Readonly<Record<ChartSize, number>> = { wide: 600, narrow: 340 };

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of an SVG; throws where it is not well-formed. */
function elementsOf(svg: string): Element[] {
  const parser = new SaxesParser();
  const elements: Element[] = [];
  const open: Element[] = [];
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', text => {
    const [element] = open.slice(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(svg).close();
  return elements;
}

const LONG =
  'Bendradarbiavimas abipus sienos sveiko senėjimo ir socialinės gerovės srityje <b>„Powiat“ & "kiti"</b>, Nepaprastaiilgasžodiskurionieknekelianėrapertraukiamasirtęsiasi';

const bars: Chart = {
  chart: 'categories',
  form: 'bars',
  kind: 'money',
  labels: [
    { id: 'staff', words: 'line' },
    { id: 'travel', words: 'line' },
    { id: 'X<1>&"', name: LONG },
  ],
  series: [
    { key: 'budget', role: 'plan', values: [9_600_000, null, 12_345_678_901] },
    { key: 'so_far', role: 'actual', values: [-941_250, 0, 9_999_999_999] },
  ],
};
const percent: Chart = {
  chart: 'indicators',
  form: 'bars',
  kind: 'percent',
  labels: [
    { id: 'P.1', name: LONG },
    { id: 'P.2', name: 'Trained' },
    { id: 'P.3', name: 'Seen' },
  ],
  series: [{ key: 'percent', role: 'actual', values: [10_667, 3_333, null] }],
};
const reports: Chart = {
  chart: 'spending',
  form: 'lines',
  kind: 'money',
  labels: [
    { id: '1', until: '2017-08-31' },
    { id: '2', until: '2018-02-28' },
    { id: '3', until: '2018-08-31' },
    { id: '4', until: '2019-02-28' },
  ],
  series: [
    { key: 'plan_cumulative', role: 'plan', values: [21_968_059, 47_605_118, 74_237_177, 95_552_400] },
    { key: 'spent_cumulative', role: 'actual', values: [21_294_294, 46_890_072, null, null] },
    { key: 'forecast', role: 'forecast', values: [null, null, null, 93_780_144] },
  ],
};
const months: Chart = {
  ...reports,
  labels: Array.from({ length: 40 }, (_, i) => {
    const month = `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}` as const;
    return { id: month, until: `${month}-28` as (typeof reports.labels)[number]['until'] & string };
  }),
  series: [
    { key: 'plan_cumulative', role: 'plan', values: Array.from({ length: 40 }, (_, i) => (i + 1) * 123_456) },
    {
      key: 'spent_cumulative',
      role: 'actual',
      values: Array.from({ length: 40 }, (_, i) => (i < 20 ? i * i * 1_111 : null)),
    },
  ],
};
const many: Chart = {
  chart: 'portfolio',
  form: 'bars',
  kind: 'money',
  labels: [...Array.from({ length: 24 }, (_, i) => ({ id: `P-${i}` })), { id: 'others', others: 17 }],
  series: [
    { key: 'total', role: 'plan', values: Array.from({ length: 25 }, (_, i) => 900_000 - i) },
    { key: 'spent', role: 'actual', values: Array.from({ length: 25 }, (_, i) => 500_000 - i) },
  ],
};
const SAMPLES = { bars, percent, reports, months, many };
const samples = Object.entries(SAMPLES).flatMap(([name, chart]) =>
  LANGUAGES.flatMap(language => SIZES.map(size => ({ name, chart, language, size }))),
);

/** Every value that is known, as `series index value`. */
const valuesOf = ({ series }: Chart) =>
  series.flatMap(({ key, values }) =>
    values.flatMap((value, i) => (value === null ? [] : [`${key} ${i} ${decimalText(value)}`])),
  );

/** How far texts reach to the left and to the right, and how low they stand. */
function boxesOf(elements: readonly Element[]) {
  return elements
    .filter(({ name, text }) => name === 'text' && text.trim() !== '')
    .map(({ text, attributes }) => {
      const [, x = '0', y = '0'] = /translate\((\S+) (\S+)\)/.exec(attributes.transform ?? '') ?? [];
      const at = Number(x) + Number(attributes.x ?? 0);
      const width = widthIn(text, Number.parseFloat(attributes['font-size'] ?? ''));
      const left =
        at - (attributes['text-anchor'] === 'end' ? width : attributes['text-anchor'] === 'middle' ? width / 2 : 0);
      return { text, left, right: left + width, y: Number(y) + Number(attributes.y ?? 0) };
    });
}

describe.each(samples)('$name in $language, $size', ({ chart, language, size }) => {
  const messages = MESSAGES[language];
  const svg = chartSvg(chart, messages, size, 'c7');
  const elements = elementsOf(svg);

  test('has a size, and says in words what is to be seen', () => {
    const [root, title, desc] = elements;
    const { width, height, viewBox, role, 'aria-labelledby': labelledBy } = root?.attributes ?? {};
    expect([width, viewBox, role]).toEqual([String(WIDTH[size]), `0 0 ${width} ${height}`, 'img']);
    expect(labelledBy).toBe(`${title?.attributes.id} ${desc?.attributes.id}`);
    expect({ title: title?.text, description: desc?.text }).toEqual(chartText(chart, messages));
  });

  test('has no style and no class, and every id begins with its own', () => {
    const attributes = elements.flatMap(its => Object.entries(its.attributes));
    expect(elements.filter(({ name }) => name === 'style' || name === 'script')).toEqual([]);
    expect(attributes.filter(([name]) => /^(style|class|on.*|ecmeta.*)$/.test(name))).toEqual([]);
    const ids = attributes.filter(([name]) => name === 'id').map(([, id]) => id);
    expect(ids.filter(id => !id.startsWith('c7-'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(svg).not.toMatch(/zr\d|url\(#(?!c7-)/);
  });

  test('takes its colours from the page alone', () => {
    const colours = elements.flatMap(({ attributes: { fill, stroke } }) => [fill, stroke]);
    expect([...new Set(colours)].filter(its => its !== undefined && !/^(none|var\(--[a-z]+\))$/.test(its))).toEqual([]);
  });

  test('shows each value that is known once, and no other', () => {
    const shown = elements.flatMap(({ attributes: its }) =>
      its['data-value'] === undefined ? [] : [`${its['data-series']} ${its['data-index']} ${its['data-value']}`],
    );
    expect(shown.toSorted()).toEqual(valuesOf(chart).toSorted());
  });

  test('keeps its texts inside, and large enough', () => {
    const height = Number(elements[0]?.attributes.height);
    const sizes = elements.flatMap(({ attributes: its }) => its['font-size'] ?? []);
    expect(sizes.filter(its => Number.parseFloat(its) < 11)).toEqual([]);
    const boxes = boxesOf(elements);
    expect(boxes.length).toBeGreaterThan(3);
    const outside = boxes.filter(
      ({ left, right, y }) => left < -1 || right > WIDTH[size] + 1 || y < 4 || y > height - 4,
    );
    expect(outside).toEqual([]);
  });

  test('no text stands on another', () => {
    const boxes = boxesOf(elements);
    const clashes = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(b => Math.abs(a.y - b.y) < 11 && a.left < b.right && b.left < a.right)
        .map(b => `${a.text} | ${b.text}`),
    );
    expect(clashes).toEqual([]);
  });

  test('is the same drawn again, and after others', () => {
    chartSvg(bars, en, 'wide', 'other');
    expect(chartSvg(chart, messages, size, 'c7')).toBe(svg);
  });
});

test('what is not known says so, and has no bar', () => {
  const texts = elementsOf(chartSvg(bars, lt, 'wide', 'c'))
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);
  expect(texts).toContain('n.\u00a0d.');
  expect(texts).toContain('−9\u00a0412,50');
});

test('the target of indicators is marked', () => {
  for (const language of LANGUAGES) {
    const texts = elementsOf(chartSvg(percent, MESSAGES[language], 'wide', 'c')).map(({ text }) => text);
    expect(texts).toContain(MESSAGES[language].format.percent('100'));
  }
});

test('in grey too, plans are pale in a frame and forecasts are dashed', () => {
  const all = elementsOf(chartSvg({ ...bars, labels: bars.labels.slice(0, 1) }, en, 'wide', 'c'));
  const of = (key: string) => all.find(its => its.attributes['data-series'] === key)?.attributes;
  expect([of('budget')?.['fill-opacity'], of('budget')?.stroke]).toEqual(['0.3', 'var(--plan)']);
  expect([of('so_far')?.['fill-opacity'], of('so_far')?.fill]).toEqual([undefined, 'var(--actual)']);
  const dashed = elementsOf(chartSvg(reports, en, 'wide', 'c'))
    .filter(({ attributes }) => attributes['stroke-dasharray'] !== undefined)
    .map(({ attributes }) => attributes.stroke);
  expect(new Set(dashed)).toEqual(new Set(['var(--forecast)']));
});

describe('in words', () => {
  test.each([
    [
      en,
      'Budget and spent by category',
      `Amounts in EUR. Staff: budget 96,000.00, so far -9,412.50; Travel: budget n/a, so far 0.00; X<1>&" · ${LONG}: budget 123,456,789.01, so far 99,999,999.99.`,
    ],
    [
      lt,
      'Biudžetas ir panaudotos lėšos pagal išlaidų kategorijas',
      `Sumos nurodytos eurais. Personalas: biudžetas 96 000,00, iki šiol −9 412,50; Kelionės ir apgyvendinimas: biudžetas n. d., iki šiol 0,00; X<1>&" · ${LONG}: biudžetas 123 456 789,01, iki šiol 99 999 999,99.`,
    ],
    [
      pl,
      'Budżet i wydatki według kategorii',
      `Kwoty w EUR. Koszty personelu: budżet 96 000,00, narastająco −9 412,50; Podróże i zakwaterowanie: budżet b.d., narastająco 0,00; X<1>&" · ${LONG}: budżet 123 456 789,01, narastająco 99 999 999,99.`,
    ],
  ])('bars: all values, where they are few', (messages, title, description) => {
    const text = chartText(bars, messages);
    expect({ ...text, description: text.description.replaceAll('\u00a0', ' ') }).toEqual({ title, description });
  });

  test('lines: what is still to come is not said to be unknown', () => {
    expect(chartText(reports, en).description).toBe(
      'Amounts in EUR. 1 (2017-08-31): plan so far 219,680.59, spent so far 212,942.94; ' +
        '2 (2018-02-28): plan so far 476,051.18, spent so far 468,900.72; 3 (2018-08-31): plan so far 742,371.77; ' +
        '4 (2019-02-28): plan so far 955,524.00, forecast 937,801.44.',
    );
  });

  test('of many months the first, the last spent and the last, and where the others are', () => {
    expect(chartText(months, pl).description.replaceAll('\u00a0', ' ')).toBe(
      'Kwoty w EUR. 01.2021: plan narastająco 1 234,56, wydano narastająco 0,00; ' +
        '08.2022: plan narastająco 24 691,20, wydano narastająco 4 010,71; 04.2024: plan narastająco 49 382,40. ' +
        'Wszystkie wartości podano w tabeli.',
    );
  });

  test('of many projects the first twelve, and the others together', () => {
    const { description } = chartText(many, en);
    expect(description).toContain('P-11: total 8,999.89');
    expect(description).not.toContain('P-12:');
    expect(description).toContain('others (17): total 8,999.76, spent 4,999.76. All values stand in the table.');
  });

  test('a percentage needs no name beside it', () => {
    const { description } = chartText({ ...percent, labels: [{ id: 'P.1' }, { id: 'P.2' }, { id: 'P.3' }] }, lt);
    expect(description.replaceAll('\u00a0', ' ')).toBe('P.1: 106,67 %; P.2: 33,33 %; P.3: n. d.');
  });

  test.each(LANGUAGES)('every chart has a title in %s', language => {
    const titles = CHART_NAMES.map(name => MESSAGES[language].charts[name]);
    expect(new Set(titles).size).toBe(CHART_NAMES.length);
  });
});

describe('the demo projects', () => {
  test('every chart is drawn with all its values, at both sizes, in each language', async () => {
    const whole = await known('LT-PL-1R-049-demo', '2018-04-15');
    const tables = (['claim', 'cofinancing', 'partners', 'absorption', 'indicators'] as const).map(name =>
      tableOf(whole, name),
    );
    const all = [...tables, await portfolioTableOf('alytus', 'portfolio')].flatMap(({ charts = [] }) => charts);
    expect(all.length).toBe(7);
    for (const chart of all) {
      for (const language of LANGUAGES) {
        for (const size of SIZES) {
          const elements = elementsOf(chartSvg(chart, MESSAGES[language], size, 'c'));
          const shown = elements.flatMap(({ attributes: its }) =>
            its['data-value'] === undefined ? [] : [`${its['data-series']} ${its['data-index']} ${its['data-value']}`],
          );
          expect(shown.toSorted()).toEqual(valuesOf(chart).toSorted());
        }
      }
    }
  });
});

describe('names in lines', () => {
  test.each([
    ['a short one stands as it is', 'Staff', 100, 2, ['Staff']],
    ['words go on', 'one two three', 40, 3, ['one', 'two', 'three']],
    ['what has no room is left out', 'one two three', 40, 2, ['one', 'two…']],
    ['nothing at all', '', 40, 2, ['']],
  ] as const)('%s', (_name, text, room, most, lines) => {
    expect(linesOf(text, 12, room, most)).toEqual(lines);
  });

  test('no line is wider than its room, however long the words', () => {
    for (const line of linesOf(LONG, 12, 120, 9)) expect(widthIn(line, 12)).toBeLessThanOrEqual(120);
  });
});

test('the hour and the place decide nothing', () => {
  const before = process.env.TZ;
  try {
    const all = ['UTC', 'Pacific/Auckland', 'America/New_York'].map(zone => {
      process.env.TZ = zone;
      return chartSvg(reports, lt, 'wide', 'c');
    });
    expect(new Set(all).size).toBe(1);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});
