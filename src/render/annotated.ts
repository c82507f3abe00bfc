import type { AnnotateTexts } from '../messages/annotate.ts';
import { type Messages, sentence } from '../messages/index.ts';
import type { CheckId } from '../model/checks.ts';
import type { Day } from '../model/date.ts';
import type { Judged, Severity } from '../model/finding.ts';
import type { Maybe } from '../model/money.ts';
import { VERSION } from '../model/version.ts';
import { type Annotated, type Annotation, annotated } from '../package/annotate.ts';
import { isAccepted, standing } from './findings.ts';
import { safeText } from './values.ts';

/** What was found in a workbook. */
export interface FoundInFile {
  /** What the file is called. */
  readonly name: string;
  readonly list: readonly Judged[];
  /** How many more there are of a check than are listed. */
  readonly more: readonly { readonly check: CheckId; readonly count: number }[];
  readonly asOf: Maybe<Day>;
}

/** How many findings count, by severity, and how many are accepted. */
export function countsOf(list: readonly Judged[]): Record<Severity | 'waived', number> {
  const counts = { error: 0, warning: 0, info: 0, waived: 0 };
  for (const one of list) counts[isAccepted(one) ? 'waived' : one.severity]++;
  return counts;
}

/** A workbook of the user's with findings in its cells. */
export function annotatedWorkbook(
  workbook: Buffer,
  { name, list, more, asOf }: FoundInFile,
  messages: Messages,
  texts: AnnotateTexts,
): Annotated {
  const { headings } = texts;
  const counted = texts.counts(countsOf(list), safeText(name));
  return annotated(workbook, {
    list: list.map(one => annotationOf(one, messages)),
    text: {
      above: [texts.title(VERSION), asOf === null ? counted : `${counted} ${texts.asOf(asOf)}`, texts.removable],
      headings: [
        headings.severity,
        headings.cell,
        headings.check,
        headings.subject,
        headings.message,
        headings.basis,
        headings.waived,
      ],
      below: more.map(({ check, count }) => messages.terms.more(count, check)),
    },
    talked: texts.talked,
  });
}

function annotationOf(one: Judged, messages: Messages): Annotation {
  const { finding, severity, basis } = one;
  const { check, place, subject } = finding;
  const word = capital(messages.severities[severity].one);
  const told = sentence(messages, finding);
  const cell = place.cell === null ? (place.sheet ?? '') : `${place.sheet}!${place.cell}`;
  return {
    severity,
    counts: !isAccepted(one),
    sheet: place.sheet,
    cell: place.cell,
    pieces: [{ text: `${word}: `, bold: true }, { text: `${told}\n${check}` }],
    texts: [word, safeText(cell), check, safeText(subject), told, messages.format.basis(basis), why(one, messages)],
  };
}

/** Why a finding does not count; nothing of one that does. */
function why(one: Judged, messages: Messages): string {
  if (one.waived !== null && one.waived !== '') return safeText(one.waived);
  return standing(one, messages) ?? '';
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
