import { discreetSentence } from '../../messages/index.ts';
import type { TableMessages } from '../../messages/tables.ts';
import type { CheckId } from '../../model/checks.ts';
import type { Dossier } from '../../model/dossier.ts';
import { isOfPerson, type Judged, type Judgement, KEPT, SEVERITIES, type Severity } from '../../model/finding.ts';
import { byBytes, placeText } from '../../model/place.ts';
import { countOf, isAccepted, standing, summaryOf, toldOf } from '../findings.ts';
import { safeText } from '../values.ts';
import { HEADER } from './sheet-layout.ts';
import { type Line, writeLines } from './sheet-lines.ts';
import { LINK_FONT } from './sheet-link.ts';
import type { CellFormulaValue, Style, Worksheet } from './workbook-file.ts';
import { FONT, SHADE } from './workbook-file.ts';

/** The most findings that the sheet lists. */
const MOST = 5_000;

/** A finding, and the project in which it was found. */
interface Listed {
  readonly project: string;
  readonly one: Judged;
}

const INK = { argb: 'FF1F3864' };
const GREY = { argb: 'FF595959' };
const PLAIN = {
  font: FONT,
  alignment: { wrapText: true },
  border: { bottom: { style: 'hair', color: { argb: 'FFBFBFBF' } } },
} as const;
const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;

/** A mark and a colour for each severity: one can be told without the other. */
const MARKS: Readonly<Record<Severity, { readonly mark: string; readonly style: Partial<Style> }>> = {
  error: {
    mark: '●',
    style: { ...PLAIN, font: { ...FONT, bold: true, color: { argb: 'FF9C0006' } }, fill: fill('FFFFC7CE') },
  },
  warning: {
    mark: '▲',
    style: { ...PLAIN, font: { ...FONT, bold: true, color: { argb: 'FF7F4F00' } }, fill: fill('FFFFEB9C') },
  },
  info: { mark: '○', style: PLAIN },
};
const ACCEPTED: Partial<Style> = { ...PLAIN, font: { ...FONT, italic: true, color: GREY } };

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly text: (listed: Listed) => string;
}

function columnsOf(severalProjects: boolean, messages: TableMessages): readonly Column[] {
  const { terms, severities, cover } = messages;
  const { findings } = cover;
  const project: Column = { heading: terms.project, width: 27, text: its => its.project };
  return [
    {
      heading: terms.severity,
      width: 16,
      text: ({ one }) => `${MARKS[one.severity].mark} ${severities[one.severity].one}`,
    },
    ...(severalProjects ? [project] : []),
    { heading: findings.message, width: 64, text: ({ one }) => discreetSentence(messages, one.finding) },
    { heading: findings.place, width: 30, text: ({ one }) => placeText(one.finding.place) },
    // Of a participant the subject would say who it is.
    { heading: findings.subject, width: 20, text: ({ one }) => (isOfPerson(one.finding) ? '' : one.finding.subject) },
    { heading: findings.check, width: 26, text: ({ one }) => one.finding.check },
    { heading: findings.waived, width: 28, text: ({ one }) => whyAccepted(one, messages) },
  ];
}

/** Why a finding does not count; of what is about a participant not even the reason that somebody gave. */
function whyAccepted(one: Judged, messages: TableMessages): string {
  if (one.waived === null || one.waived === '') return standing(one, messages) ?? '';
  return isOfPerson(one.finding) ? messages.terms.waived('') : one.waived;
}

/** Whether there is anything that whoever signs has to know: what counts more than a note, or what was accepted. */
export function hasFindings({ judgements }: Dossier): boolean {
  const { error, warning, waived, baseline } = summaryOf(judgements);
  return error + warning + waived + baseline > 0;
}

/** Errors first, then warnings, notes, and what was accepted; the first of them, and how many more there are of each check. */
function listedOf(judgements: readonly Judgement[]): { list: readonly Listed[]; more: ReadonlyMap<CheckId, number> } {
  const more = new Map<CheckId, number>();
  const add = (check: CheckId, count: number) => more.set(check, (more.get(check) ?? 0) + count);
  const all: Listed[] = [];
  for (const judgement of judgements) {
    const told = toldOf(judgement, { least: 'info', most: KEPT });
    for (const one of told.list) all.push({ project: judgement.project, one });
    for (const { check, count } of told.more) add(check, count);
  }
  const rank = ({ one }: Listed) => (isAccepted(one) ? SEVERITIES.length : 0) + SEVERITIES.indexOf(one.severity);
  all.sort((a, b) => rank(a) - rank(b));
  for (const { one } of all.slice(MOST)) add(one.finding.check, 1);
  return { list: all.slice(0, MOST), more };
}

/** Writes what was found in the data: what it is, where, and what to do; how many are listed is given back. */
export function writeFindings(
  sheet: Worksheet,
  { judgements, hidesPersons = false }: Dossier,
  messages: TableMessages,
  back: CellFormulaValue | null,
): number {
  const { terms } = messages;
  const columns = columnsOf(countOf(judgements) > 1, messages);
  const { list, more } = listedOf(judgements);
  const widths = columns.map(({ width }) => width);
  sheet.columns = columns.map(({ width }) => ({ width }));
  const alone = (value: string | CellFormulaValue | null, font: Style['font']): Line => [
    { from: 1, to: 1, value, style: { font } },
  ];
  const errors = summaryOf(judgements).error;
  const above: readonly Line[] = [
    alone(terms.findings, { ...FONT, bold: true, size: 14, color: INK }),
    alone(terms.summary(summaryOf(judgements), countOf(judgements)), FONT),
    alone(back, LINK_FONT),
    alone(errors === 0 ? null : terms.withErrors(errors), { ...FONT, bold: true, color: { argb: 'FFC00000' } }),
    columns.map(({ heading }, i) => ({
      from: i + 1,
      to: i + 1,
      value: heading,
      style: { ...PLAIN, font: { ...FONT, bold: true }, fill: fill(SHADE.argb), border: { bottom: { style: 'thin' } } },
    })),
  ];
  const lines = list.map(
    (listed): Line =>
      columns.map(({ text }, i) => {
        const { style } = MARKS[listed.one.severity];
        const its = isAccepted(listed.one) ? ACCEPTED : i === 0 ? style : PLAIN;
        return { from: i + 1, to: i + 1, value: safeText(text(listed)), style: its };
      }),
  );
  const below = [...more]
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => byBytes(a, b))
    .map(([check, count]) => alone(terms.more(count, check), { ...FONT, italic: true, color: GREY }));
  if (hidesPersons) below.push(alone(terms.personsNotTold, { ...FONT, italic: true, color: GREY }));
  writeLines(sheet, [...above, ...lines, ...(below.length > 0 ? [[], ...below] : [])], widths);
  sheet.autoFilter = {
    from: { row: HEADER, column: 1 },
    to: { row: HEADER + list.length, column: columns.length },
  };
  return list.length;
}
