import type { TableMessages } from '../../messages/tables.ts';
import type { Cover } from '../../model/cover.ts';
import type { Dossier } from '../../model/dossier.ts';
import { VERSION } from '../../model/version.ts';
import { countOf, summaryOf } from '../findings.ts';
import { type Content, contentsOf, signatures } from './cover/contents.ts';
import { across, STYLES, section } from './cover/parts.ts';
import { identity, moneyOf, partnersOf, titlesOf } from './cover/project.ts';
import { projectsOf } from './cover/projects.ts';
import { sourcesOf } from './cover/sources.ts';
import type { Line } from './sheet-lines.ts';

/** What a cover says, line by line, and on which line its contents begin. */
export interface CoverLines {
  readonly lines: readonly Line[];
  readonly contentsAt: number;
}

/** The first sheet of what an officer signs: what it is of, what is in it, what was found, and from what it was made. */
export function coverLines(dossier: Dossier, contents: readonly Content[], messages: TableMessages): CoverLines {
  const head = headOf(dossier.covers);
  const before = [
    ...titleLines(dossier, head, messages),
    ...(head === null ? [] : identity(head, messages)),
    ...(head === null ? [] : moneyOf(head, messages)),
    ...(head === null ? [] : partnersOf(head, messages)),
    ...(head === null || head.code === null ? projectsOf(dossier, head, messages) : []),
    ...section(messages.terms.findings),
    across(messages.terms.summary(summaryOf(dossier.judgements), countOf(dossier.judgements)), STYLES.value),
    ...(dossier.hidesPersons ? [across(messages.terms.personsNotTold, STYLES.small)] : []),
  ];
  const lines = [
    ...before,
    ...contentsOf(contents, messages),
    ...signatures(messages),
    ...sourcesOf(dossier.covers, messages),
    [],
    across(messages.cover.madeBy(VERSION), STYLES.small),
  ];
  // After the gap before their heading.
  return { lines, contentsAt: before.length + 2 };
}

/** The one cover that stands for all: the only one, or that of the only portfolio. */
export function headOf(covers: readonly Cover[]): Cover | null {
  const candidates = covers.length === 1 ? covers : covers.filter(({ code }) => code === null);
  const [head] = candidates;
  return candidates.length === 1 && head !== undefined ? head : null;
}

function titleLines({ judgements }: Dossier, head: Cover | null, messages: TableMessages): Line[] {
  const { terms } = messages;
  const errors = summaryOf(judgements).error;
  const [title, ...others] = head === null ? [] : titlesOf(head);
  return [
    ...(title === undefined ? [] : [across(head?.code ?? terms.portfolio, STYLES.kicker)]),
    across(title ?? head?.code ?? terms.portfolio, STYLES.title),
    ...others.map(other => across(other, STYLES.other)),
    ...(errors === 0 ? [] : [across(terms.withErrors(errors), STYLES.alarm)]),
    [],
  ];
}
