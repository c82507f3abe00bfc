import { createHash } from 'node:crypto';
import type { TableMessages } from '../../messages/tables.ts';
import type { Cover } from '../../model/cover.ts';
import type { Dossier } from '../../model/dossier.ts';
import { textIn } from '../../model/language.ts';
import { isPortfolioReport, type Table } from '../../model/table.ts';
import { VERSION } from '../../model/version.ts';
import { unreadIn } from '../findings.ts';
import { titleOf } from '../labels.ts';
import type { Chunks } from '../values.ts';
import { attributes, escaped } from './escape.ts';
import { hasOverview, idOf, overview } from './figure.ts';
import { findings } from './findings.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { provenance, summary, titled } from './summary.ts';
import { section } from './table.ts';

/** A dossier as one page that holds all it needs. The same dossier gives the same bytes. */
export async function* html(dossier: Dossier, messages: TableMessages): Chunks {
  const { covers, tables, judgements } = dossier;
  const [first] = covers;
  const isPortfolio = first?.code === null;
  const above = tables.filter(({ report }) => isPortfolioReport(report));
  const below = tables.filter(({ report }) => !isPortfolioReport(report));
  const others = isPortfolio || covers.length > 1 ? covers.slice(isPortfolio ? 1 : 0) : [];
  yield start(dossier, messages);
  yield contents(dossier, others.length > 0, messages);
  yield '<main id="content">\n';
  yield title(dossier, messages);
  const errors = judgements.reduce((sum, { counts }) => sum + counts.error, 0);
  if (errors > 0)
    yield `<p class="mind">${escaped(messages.terms.withErrors(errors))} <a href="#findings">${escaped(messages.terms.findings)}</a></p>\n`;
  const head = coverOfAll(covers);
  if (head !== null) {
    yield `<section id="summary" aria-labelledby="summary-name">\n<h2 id="summary-name">${escaped(messages.page.summary)}</h2>\n`;
    yield `${summary(head, messages)}</section>\n`;
  }
  if (hasOverview(tables)) yield* overview(tables, messages);
  const isAlone = tables.length === 1;
  for (const table of above) yield* section(table, isAlone, messages);
  if (others.length > 0) yield projects(others, messages);
  for (const table of below) yield* section(table, isAlone, messages);
  if (tellsFindings(dossier)) yield* findings(dossier, messages);
  // Last, so that pictures and tables follow what a reader looks for first.
  if (head !== null) {
    yield `<section id="provenance" class="provenance" aria-labelledby="provenance-name">\n<h2 id="provenance-name">${escaped(messages.page.provenance)}</h2>\n`;
    yield `${provenance(head, messages)}</section>\n`;
  }
  yield `</main>\n<footer><p>${escaped(messages.cover.madeBy(VERSION))}</p></footer>\n`;
  yield `<div id="said" role="status"${attributes(said(messages))}></div>\n`;
  yield `<script>${SCRIPT}</script>\n</body>\n</html>\n`;
}

/** What the script says, where the page's language has to say it. */
function said({ page }: TableMessages) {
  const { filter, shown, totalsHidden, ascending, descending, sortBy } = page;
  return {
    'data-filter': filter,
    'data-shown': shown,
    'data-totals-hidden': totalsHidden,
    'data-ascending': ascending,
    'data-descending': descending,
    'data-sort-by': sortBy,
  };
}

/** The hash by which a policy knows a text that stands in the page. */
function hashed(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The cover that stands for the whole page: the only one, or that of a portfolio. */
function coverOfAll(covers: readonly Cover[]): Cover | null {
  const [first] = covers;
  return first !== undefined && (covers.length === 1 || first.code === null) ? first : null;
}

function start(dossier: Dossier, messages: TableMessages): string {
  const { tables, all } = dossier;
  const policy = `default-src 'none'; style-src ${hashed(STYLE)}; script-src ${hashed(SCRIPT)}; img-src 'none'; base-uri 'none'; form-action 'none'`;
  const name = nameOf(dossier, messages);
  const [only] = tables;
  const what = !all && only !== undefined ? `${messages.reports[only.report]} · ` : '';
  return `<!DOCTYPE html>
<html lang="${messages.page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="samata ${VERSION}">
<title>${escaped(`${what}${name}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#content">${escaped(messages.page.skip)}</a>
`;
}

/** What the page is about, in one line. */
function nameOf({ covers, tables, judgements }: Dossier, messages: TableMessages): string {
  const [first, ...others] = covers;
  const [table] = tables;
  if (first === undefined) return table === undefined ? unreadIn(judgements) : titleOf(table, messages);
  if (first.code !== null && others.length > 0) return messages.terms.portfolio;
  const title = textIn(first.title, first.language);
  return [first.code, title].filter(text => text !== null).join(' · ');
}

function title({ covers, tables, judgements, all }: Dossier, messages: TableMessages): string {
  const [first, ...others] = covers;
  const [table] = tables;
  const what = !all && table !== undefined ? messages.reports[table.report] : null;
  const over = (text: string | null) => (text === null ? '' : `<p class="over">${escaped(text)}</p>\n`);
  if (first === undefined) {
    const under = table?.title ?? null;
    const name = table === undefined ? unreadIn(judgements) : titleOf(table, messages);
    return `<header>\n<h1>${escaped(name)}</h1>\n${under === null ? '' : `<p class="under">${escaped(under)}</p>\n`}</header>\n`;
  }
  if (first.code !== null && others.length > 0) {
    return `<header>\n${over(what)}<h1>${escaped(messages.terms.portfolio)}</h1>\n</header>\n`;
  }
  const own = titled(first.title, first.language, messages);
  const code = [own === '' ? null : first.code, what].filter(text => text !== null).join(' · ');
  const name = own || escaped(first.code ?? messages.terms.portfolio);
  return `<header>\n${over(code === '' ? null : code)}<h1>${name}</h1>\n</header>\n`;
}

/** Whether what was found stands on the page: not of a mere comparison; it is all there is of what could not be read. */
function tellsFindings({ covers, tables }: Dossier): boolean {
  return covers.length > 0 || tables.length === 0;
}

/** Links to the sections of the page. */
function contents(dossier: Dossier, isOfMany: boolean, messages: TableMessages): string {
  const { covers, tables } = dossier;
  const { page, terms, reports, cover } = messages;
  const isAbove = ({ report }: Table) => isPortfolioReport(report);
  const link = (table: Table) => [idOf(table), reports[table.report]] as const;
  const links = [
    ...(coverOfAll(covers) === null ? [] : [['summary', page.summary] as const]),
    ...(hasOverview(tables) ? [['charts', page.charts] as const] : []),
    ...tables.filter(isAbove).map(link),
    ...(isOfMany ? [['projects', page.eachProject] as const] : []),
    ...tables.filter(table => !isAbove(table)).map(link),
    ...(tellsFindings(dossier) ? [['findings', terms.findings] as const] : []),
    ...(coverOfAll(covers) === null ? [] : [['provenance', page.provenance] as const]),
  ];
  const items = links.map(([id, name]) => `<li><a href="#${id}">${escaped(name)}</a></li>\n`);
  return `<nav aria-label="${escaped(cover.contents)}">\n<ul>\n${items.join('')}</ul>\n</nav>\n`;
}

/** The summaries of projects, one after the other. */
function projects(covers: readonly Cover[], messages: TableMessages): string {
  const items = covers.map(cover => {
    const name = titled(cover.title, cover.language, messages);
    const code = escaped(cover.code ?? '');
    return `<details class="each">\n<summary><h3>${[code, name].filter(Boolean).join(' · ')}</h3></summary>\n${summary(cover, messages)}${provenance(cover, messages)}</details>\n`;
  });
  return `<section id="projects" aria-labelledby="projects-name">\n<h2 id="projects-name">${escaped(messages.page.eachProject)}</h2>\n${items.join('')}</section>\n`;
}
