import type { TableMessages } from '../../messages/tables.ts';
import type { Cover } from '../../model/cover.ts';
import { LANGUAGES, type Language, type Texts, textIn } from '../../model/language.ts';
import { decimalText, type Maybe, type Percent } from '../../model/money.ts';
import { ownOf } from '../../model/own.ts';
import { attributes, escaped } from './escape.ts';

/** A title as an element's inside, which names its language where it is not the page's. */
export function titled(texts: Texts, first: Language, { page }: TableMessages): string {
  const text = textIn(texts, first);
  if (text === null) return '';
  const language = LANGUAGES.find(one => texts[one] === text) ?? page.language;
  return language === page.language || texts[page.language] === text
    ? escaped(text)
    : `<span lang="${language}">${escaped(text)}</span>`;
}

/** What is told of a project, or of a portfolio, before any picture or table. */
export function summary(cover: Cover, messages: TableMessages): string {
  return `${facts(cover, messages)}${money(cover, messages)}`;
}

/** A name and what it is of, as an entry of a list of descriptions; nothing where there is nothing. */
function entry(name: string | undefined, inside: string): string {
  return inside === '' ? '' : `<div><dt>${escaped(name ?? '')}</dt> <dd>${inside}</dd></div>\n`;
}

function day(text: Maybe<string>, { format }: TableMessages): string {
  return text === null ? '' : `<time datetime="${escaped(text)}">${escaped(format.date(text))}</time>`;
}

function facts(cover: Cover, messages: TableMessages): string {
  const { programme, programmeName, objective, language, start, end, asOf, report, partner } = cover;
  const { terms, cover: words, columns } = messages;
  const period = [start, end].map(one => day(one, messages)).filter(one => one !== '');
  const entries = [
    entry(words.objective, titled(objective, language, messages)),
    entry(terms.programme, escaped(programmeName ?? programme ?? '')),
    entry(terms.period, period.join(' – ')),
    entry(terms.asOf, day(asOf, messages)),
    entry(columns.report, report === null ? '' : escaped(String(report))),
    entry(columns.partner, escaped(partner ?? '')),
  ];
  return `<dl class="facts">\n${entries.join('')}</dl>\n`;
}

function money({ money: its }: Cover, messages: TableMessages): string {
  const { columns, format, terms } = messages;
  const amount = (cents: Maybe<number>) =>
    cents === null ? terms.notAvailable : `${format.money(decimalText(cents))} EUR`;
  const big = (name: string | undefined, cents: Maybe<number>) => entry(name, escaped(amount(cents)));
  const first = [
    big(columns.planned, its.planned),
    `<div><dt>${escaped(columns.so_far ?? '')}</dt> <dd>${escaped(amount(its.soFar))}${spent(its.percent, messages)}</dd></div>\n`,
    big(columns.certified, its.certified),
    big(columns.difference, its.remaining),
  ];
  const sources = [
    big(columns.eu, its.eu),
    its.national === 0 ? '' : big(columns.national, its.national),
    big(columns.own, its.own),
  ];
  return `<dl class="money">\n${first.join('')}</dl>\n<dl class="sources">\n${sources.join('')}</dl>\n`;
}

/** So far of what is planned, in words and as a bar. */
function spent(percent: Maybe<Percent>, { page, format }: TableMessages): string {
  if (percent === null) return '';
  const width = decimalText(Math.max(0, Math.min(10_000, percent)));
  const bar = `<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="whole" width="100" height="4"/><rect class="part" width="${width}" height="4"/></svg>`;
  return `${bar}<small>${escaped(page.spentOf(format.percent(decimalText(percent))))}</small>`;
}

interface Heads {
  readonly text: string;
  readonly isFigure?: boolean;
}

/** A small table of what stands behind the figures. */
function list(name: string, heads: readonly Heads[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const classOf = (i: number) => (heads[i]?.isFigure ? 'figure' : null);
  const head = heads.map(
    ({ text }, i) =>
      `<th${attributes({ scope: 'col', role: 'columnheader', class: classOf(i) })}>${escaped(text)}</th>`,
  );
  const body = rows.map(row => {
    const cells = row.map((inside, i) => {
      const its = attributes({ class: classOf(i), 'data-label': heads[i]?.text ?? '' });
      return i === 0 ? `<th scope="row" role="rowheader"${its}>${inside}</th>` : `<td role="cell"${its}>${inside}</td>`;
    });
    return `<tr role="row">${cells.join('')}</tr>\n`;
  });
  return `<div class="table need-50">\n<table role="table">\n<caption>${escaped(name)}</caption>\n<thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead>\n<tbody role="rowgroup">\n${body.join('')}</tbody>\n</table>\n</div>\n`;
}

/** Partners and projects, rates at which rows were converted, and the files with their SHA-256. */
export function provenance(cover: Cover, messages: TableMessages): string {
  const { cover: words, columns, format, reports, page, terms } = messages;
  const amount = (cents: Maybe<number>) => (cents === null ? terms.notAvailable : format.money(decimalText(cents)));
  const partners = list(
    reports.partners,
    [
      { text: columns.partner ?? '' },
      { text: columns.name ?? '' },
      { text: words.country },
      { text: columns.planned ?? '', isFigure: true },
    ],
    cover.partners.map(({ id, name, country, isLead, planned }) => [
      escaped(id),
      escaped([name ?? '', isLead ? `(${words.lead})` : ''].join(' ').trim()),
      escaped(country ?? ''),
      escaped(amount(planned)),
    ]),
  );
  const projects = list(
    words.projects,
    [{ text: words.code }, { text: words.title }],
    cover.projects.map(({ code, title }) => [escaped(code), titled(title, cover.language, messages)]),
  );
  const rates = list(
    words.rates,
    [
      { text: columns.currency ?? '' },
      { text: words.month },
      { text: words.unitsForOne, isFigure: true },
      { text: words.rows, isFigure: true },
      { text: page.rateSource },
    ],
    cover.rates.map(({ currency, month, rate, rows, source, provisional }) => [
      escaped(currency),
      escaped(`${month === null ? '' : format.month(month)}${provisional ? ` (${words.provisional})` : ''}`),
      escaped(format.number(rate)),
      escaped(format.number(String(rows))),
      escaped(source),
    ]),
  );
  const inputs = list(
    words.inputs,
    [{ text: words.file }, { text: 'SHA-256' }],
    cover.inputs.map(({ file, sha256 }) => [escaped(file), `<code>${escaped(sha256)}</code>`]),
  );
  const rounding = cover.rounding === null ? '' : entry(words.rounding, escaped(roundingOf(cover.rounding, messages)));
  const converted = cover.rates.length > 0 || cover.code === null ? '' : `<p>${escaped(words.allInEur)}</p>\n`;
  const facts = rounding === '' ? '' : `<dl class="facts">\n${rounding}</dl>\n`;
  return `${partners}${projects}${facts}${rates}${converted}${inputs}`;
}

/** How shares are rounded, in the words of the note under the tables. */
function roundingOf(rounding: string, { notes, format }: TableMessages): string {
  return ownOf({ floor: true, 'half-up': true, either: true }, rounding)
    ? notes.rounding({ rounding: rounding as 'floor' | 'half-up' | 'either' }, format)
    : rounding;
}
