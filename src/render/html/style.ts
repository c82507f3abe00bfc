/** Each row of a table as a card, its values below one another, where the table's room is narrower than its first line. */
function cards(step: number): string {
  const of = `.need-${step}`;
  return `@container (max-width: ${step}em) {
${of} table, ${of} tbody, ${of} tfoot, ${of} tr, ${of} th, ${of} td, ${of} caption { display: block; }
${of} thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
${of} thead:has(button) { position: static; display: block; width: auto; height: auto; clip-path: none; }
${of} thead:has(button) tr { display: flex; flex-wrap: wrap; gap: .4rem; padding: .25rem 0 .75rem; }
${of} thead th { position: static; padding: 0; border: 0; text-align: start; }
${of} thead button { padding: .2rem .55rem; border: 1px solid var(--line); border-radius: 3px; font-weight: 400; }
${of} tbody > tr, ${of} tfoot > tr { padding: .6rem 0; border-block-start: 1px solid var(--line); }
${of} tbody > tr.more, ${of} tfoot > tr.more { padding-block-start: 0; border: 0; }
${of} tbody:first-of-type > tr:first-child { border-block-start: 2px solid var(--ink); }
${of} tfoot > tr:first-child { border-block-start: 2px solid var(--ink); }
${of} tbody td, ${of} tbody th, ${of} tfoot td, ${of} tfoot th { padding: .12rem 0; border: 0; text-align: start; }
${of} [data-label] { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: .75rem; }
${of} [data-label].figure { text-align: end; }
${of} [data-label]::before { content: attr(data-label); color: var(--soft); font-weight: 400; text-align: start; }
${of} [data-label]:empty { display: none; }
${of} tbody > tr { display: flex; flex-direction: column; }
${of} tbody [role="rowheader"] { order: -1; display: block; padding-block-end: .2rem; font-size: 1.0714em; font-weight: 650; }
${of} tbody [role="rowheader"]::before { content: none; }
${of} .more td { padding: 0; }
${of} .more dl { display: block; }
${of} .more dl > div { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: .75rem; padding: .12rem 0; }
${of} .figure { white-space: normal; overflow-wrap: anywhere; }
}
`;
}

const STEPS = Array.from({ length: 11 }, (_, i) => (i + 1) * 10);

const LIGHT = `--paper: #fff; --ink: #1a2130; --soft: #535e70; --line: #d3d9e2; --shade: #f3f5f8; --link: #0b4f9c;
--plan: #8393ab; --actual: #14508f; --forecast: #b0560a; --error: #a3161b; --warning: #7a4a00; --info: #1d4f91;`;
const DARK = `--paper: #11151c; --ink: #e6e9ef; --soft: #a7b1c1; --line: #343d4b; --shade: #1a202a; --link: #8cc0ff;
--plan: #7b8aa3; --actual: #74b3ff; --forecast: #f0a860; --error: #ff9b95; --warning: #f1c067; --info: #8fc2ff;`;

/** How a page looks: on a screen by day and by night, on a phone, and on A4 paper on its side. */
export const STYLE = `
:root { color-scheme: light dark; ${LIGHT} }
@media screen and (prefers-color-scheme: dark) { :root { ${DARK} } }
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
font-variant-numeric: tabular-nums lining-nums; }
main, nav > ul, body > footer { max-width: 84rem; margin-inline: auto; padding-inline: clamp(1rem, 2.5vw, 2rem); }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; inset-inline-start: .5rem; inset-block-start: -10rem; padding: .5rem 1rem; background: var(--paper); z-index: 2; }
.skip:focus { inset-block-start: .5rem; }
nav { border-block-end: 1px solid var(--line); background: var(--shade); }
nav > ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin-block: 0; padding-block: .35rem; list-style: none; font-size: .875rem; }
nav a { display: inline-block; padding-block: .25rem; text-decoration: none; }
nav a:hover { text-decoration: underline; }
header { padding-block: 2.5rem 1rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; font-weight: 650; letter-spacing: -.01em; }
h1 { margin: 0; font-size: clamp(1.5rem, 1.1rem + 1.8vw, 2.125rem); max-width: 40em; }
h2 { margin: 0 0 1rem; padding-block-start: 1rem; border-block-start: 2px solid var(--ink); font-size: 1.375rem; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.0625rem; }
.over { margin: 0 0 .5rem; color: var(--soft); font-size: .9375rem; letter-spacing: .02em; }
.under { color: var(--soft); }
section { margin-block: 3rem; }
header + section, .mind + section { margin-block-start: 1.5rem; }
p { max-width: 75ch; }
.mind { max-width: none; padding: .6rem .9rem; border-inline-start: 4px solid var(--error); background: var(--shade); }
dl { margin: 0; }
dt { color: var(--soft); font-size: .875rem; }
dd { margin: 0; }
small { font-size: .8125rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: .75rem 2rem; margin-block: 1rem; }
.money { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 1.25rem 2rem; margin-block: 1.75rem 1.25rem; }
.money dd { font-size: 1.625rem; font-weight: 600; line-height: 1.3; letter-spacing: -.015em; }
.money small { display: block; color: var(--soft); font-weight: 400; letter-spacing: 0; }
.bar { display: block; width: 100%; height: .5rem; margin-block: .4rem .3rem; }
.bar .whole { fill: var(--line); }
.bar .part { fill: var(--actual); }
.sources { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin-block: 1rem 1.5rem; padding-block-start: .75rem; border-block-start: 1px solid var(--line); }
.sources > div { display: flex; gap: .6rem; align-items: baseline; }
summary { cursor: pointer; padding-block: .5rem; color: var(--link); }
.each { border-block-start: 1px solid var(--line); }
.each > summary > h3 { display: inline; color: var(--ink); }
code { font: .9em/1.4 ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; }
.charts { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.5rem 2rem; margin-block: 0 2.5rem; }
@media (min-width: 1000px) { .charts { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
figure { margin: 0; min-width: 0; container-type: inline-size; }
.chart svg { display: block; max-width: 100%; height: auto; font-family: inherit; }
.narrow { display: none; }
@container (max-width: 30em) { figure > .wide { display: none; } figure > .narrow { display: block; } }
figcaption { margin-block-end: .75rem; }
figcaption .name { display: block; font-weight: 600; }
figcaption .told { font-size: .875rem; }
.table { container-type: inline-size; font-size: .875rem; line-height: 1.4; overflow-wrap: break-word; }
.tight { font-size: .75rem; }
.reasons { margin-block: 1rem; }
.provenance > .table { margin-block: 0 1.5rem; }
table { min-width: min(100%, 45rem); border-collapse: separate; border-spacing: 0; }
caption { padding-block-end: .6rem; color: var(--soft); text-align: start; }
th, td { padding: .36em .5em; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
th:first-child, td:first-child { padding-inline-start: 0; }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { position: sticky; inset-block-start: 0; z-index: 1; background: var(--paper); vertical-align: bottom; font-weight: 600; line-height: 1.25; border-block-end: 2px solid var(--ink); overflow-wrap: normal; }
tbody th { font-weight: 500; }
.figure { text-align: end; white-space: nowrap; }
thead .figure { white-space: normal; }
.day { white-space: nowrap; }
.text { min-width: 9em; }
.short { white-space: nowrap; }
.step-1 { padding-inline-start: 1.5em; }
.step-2 { padding-inline-start: 2.5em; }
.step-3 { padding-inline-start: 3.5em; }
.step-4 { padding-inline-start: 4.5em; }
.part td, .part th { color: var(--soft); font-weight: 400; }
.project td, .project th { font-weight: 650; }
tbody tr:not(.more):hover > * { background: var(--shade); }
tbody:has(> .more) > tr:not(.more) > * { border-block-end: 0; }
.more td { padding-block-start: 0; }
.more dl { display: flex; flex-wrap: wrap; gap: 0 1.25em; color: var(--soft); }
.more dl > div { display: flex; gap: .4em; }
.more dt { font-size: 1em; }
.more dt::after { content: ":"; }
.more dd { color: var(--ink); }
tfoot > tr:not(.more) > * { border-block-start: 2px solid var(--ink); font-weight: 650; }
tfoot > tr > *, tbody:has(+ tfoot) > tr:last-child > * { border-block-end: 0; }
thead button { all: unset; cursor: pointer; font: inherit; }
thead button:hover { text-decoration: underline; text-underline-offset: .2em; }
thead button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
[aria-sort] button::after { content: " \\2191" / ""; }
[aria-sort="descending"] button::after { content: " \\2193" / ""; }
.filter { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin-block: 0 1rem; font-size: .875rem; }
.filter label { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
.filter input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 3px; padding: .3rem .5rem; min-width: 0; max-width: 100%; }
.notes { margin: 1rem 0 0; padding-inline-start: 1.1rem; color: var(--soft); font-size: .875rem; }
.notes > li { max-width: 100ch; margin-block: .2rem; }
.reasons ul { padding-inline-start: 1.1rem; font-size: .875rem; }
.findings { margin: 0; padding: 0; list-style: none; }
.findings > li { padding-block: .8rem; border-block-start: 1px solid var(--line); }
.findings p { margin: .15rem 0; }
.findings strong { display: inline-block; min-width: 7.5em; font-weight: 650; }
.findings strong > span { display: inline-block; width: 1.4em; height: 1.4em; line-height: 1.4; text-align: center; border: 1px solid currentcolor; border-radius: 50%; font-size: .8em; }
.error { color: var(--error); }
.warning { color: var(--warning); }
.info { color: var(--info); }
.is-accepted strong { text-decoration: line-through; }
.basis, .accepted, .rest { color: var(--soft); font-size: .875rem; }
.accepted { font-style: italic; }
#said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
body > footer { padding-block: 1rem 2rem; color: var(--soft); font-size: .8125rem; }
${STEPS.map(cards).join('')}
@media (max-width: 40rem) {
section { margin-block: 2rem; }
header { padding-block: 1.5rem .5rem; }
.money dd { font-size: 1.375rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@page { size: A4 landscape; margin: 12mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@media print {
html { font-size: 10pt; }
body { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
main, body > footer { max-width: none; padding-inline: 0; }
nav, .skip, .filter label { display: none; }
a { color: inherit; text-decoration: none; }
header { padding-block: 0 .5rem; }
section { margin-block: 0 2rem; }
h1, h2, h3, caption, .mind, summary { break-after: avoid; }
details::details-content { content-visibility: visible; block-size: auto; }
summary { list-style: none; color: inherit; }
.charts { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.25rem 2rem; }
figcaption .told { display: none; }
figure > .chart.wide { display: block; }
figure > .chart.narrow { display: none; }
figure, .findings > li, .money, .facts { break-inside: avoid; }
.table { font-size: 8.5pt; }
.tight { font-size: 7.5pt; }
thead { display: table-header-group; break-inside: avoid; }
tfoot { display: table-row-group; break-inside: avoid; }
thead th { position: static; }
thead button { display: contents; }
th, td { padding-block: .28em; }
.provenance > .table { break-inside: avoid; }
tr, tbody:has(> .more) { break-inside: avoid; }
tbody tr:hover > * { background: none; }
.one-page { break-before: page; break-after: page; }
[aria-sort] button::after { content: none; }
}
`;
