import type { TableMessages } from '../messages/tables.ts';
import type { CommonIndicator, ListCount } from '../model/common-indicator.ts';
import { LANGUAGES } from '../model/language.ts';
import { VERSION } from '../model/version.ts';
import type { Paint } from './paint.ts';

/** Rows in columns: the first ones to the left, the last `numbers` to the right. */
export function aligned(rows: readonly (readonly string[])[], numbers: number): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map(row => [...(row[i] ?? '')].length)));
  return rows.map(row =>
    row
      .map((text, i) => (i < row.length - numbers ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** The lists with their counts, as a person reads them. */
export function listsText(
  lists: readonly ListCount[],
  { catalogue, columns, terms }: TableMessages,
  { strong }: Paint,
): string {
  const { types, lists: kinds } = catalogue;
  const head = [
    columns.period,
    catalogue.fund,
    catalogue.list,
    catalogue.codes,
    types.output,
    types.result,
    terms.total,
  ];
  const rows = lists.map(({ period, fund, list, programme, output, result, from, to }) => [
    ...[period, fund, programme ?? kinds[list], from === to ? from : `${from} … ${to}`],
    ...[output, result, output + result].map(String),
  ]);
  const [first = '', ...others] = aligned([head.map(text => text ?? ''), ...rows], 3);
  return `${strong(first)}\n${others.join('\n')}\n\n${catalogue.how}\n`;
}

/** Indicators one a line. */
export function indicatorLines(some: readonly CommonIndicator[], language: (typeof LANGUAGES)[number]): string {
  const rows = some.map(({ code, fund, period, type, names }) => {
    const sure = names[language]?.status === 'unverified' ? names.en : (names[language] ?? names.en);
    return [code, `${fund} ${period}`, type, sure?.text ?? ''];
  });
  return `${aligned(rows, 0).join('\n')}\n`;
}

/** All that the catalogue says of an indicator. */
export function indicatorText(
  one: CommonIndicator,
  { catalogue, columns, terms, words, format }: TableMessages,
  { strong }: Paint,
): string {
  const { types, lists, statuses, breakdowns, measured } = catalogue;
  const marked = (text: string, status: CommonIndicator['status']) =>
    status === 'unverified' ? `${text} (${statuses.unverified})` : text;
  const same = one.same.map(({ code, status }) => marked(code, status));
  const names = LANGUAGES.flatMap(language => {
    const name = one.names[language];
    return name === undefined ? [] : [[language, marked(name.text, name.status)]];
  });
  const unit = words.unit?.[one.unit.en ?? ''] ?? LANGUAGES.flatMap(language => one.unit[language] ?? []).join(' · ');
  const rows = [
    ...names,
    [columns.unit, unit],
    [columns.type, types[one.type]],
    [catalogue.breakdown, one.breakdown.map(part => breakdowns[part] ?? part).join(', ')],
    [
      catalogue.timing,
      [one.timing === null ? [] : measured[one.timing], one.sample ? measured.sample : []].flat().join('; '),
    ],
    [catalogue.same, same.join(', ')],
    [catalogue.until, one.until === null ? '' : format.date(one.until)],
    [terms.basis, format.basis(one.basis)],
    [catalogue.status, statuses[one.status]],
  ].filter(([, text]) => text !== '');
  const width = Math.max(...rows.map(([label = '']) => label.length));
  const list = one.programme ?? lists[one.list];
  const head = `${strong(one.code)}  ${one.fund} ${one.period} · ${list}`;
  return `${head}\n${rows.map(([label = '', text]) => `  ${label.padEnd(width)}  ${text}`).join('\n')}\n`;
}

/** The lists as a program reads them. */
export function listsJson(lists: readonly ListCount[]): string {
  return `${JSON.stringify({ samata: VERSION, lists }, null, 2)}\n`;
}

/** Indicators as a program reads them: every key always there. */
export function indicatorsJson(indicators: readonly CommonIndicator[]): string {
  return `${JSON.stringify({ samata: VERSION, indicators }, null, 2)}\n`;
}
