import type { TableMessages } from '../../../messages/tables.ts';
import type { Cover } from '../../../model/cover.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { summaryOf } from '../../findings.ts';
import type { Line } from '../sheet-lines.ts';
import {
  AMOUNT,
  amount,
  bounded,
  LAST,
  LEFT,
  MIDDLE,
  NAME,
  placed,
  RED,
  STYLES,
  section,
  share,
  TEXT,
} from './parts.ts';
import { periodText, programmeText, titleOf } from './project.ts';

/** A portfolio's table lists all of its projects. */
const MOST_PROJECTS = 200;

/** The projects of which a document tells: of each its title and money, and in what it differs from what is said of all. */
export function projectsOf({ covers, judgements }: Dossier, head: Cover | null, messages: TableMessages): Line[] {
  const { terms, columns, format } = messages;
  const told = covers.filter(cover => cover !== head);
  const known = new Set(told.map(({ code }) => code));
  const others = (head?.projects ?? []).filter(({ code }) => !known.has(code));
  const same = (of: (cover: Cover) => unknown) => covers.every(cover => of(cover) === of(covers[0] as Cover));
  const areOfOneDay = same(({ asOf }) => asOf);
  const areOfOneProgramme = same(({ programme }) => programme);
  /** Of a code that two projects have, nobody could tell which of them is meant. */
  const errorsOf = (code: string | null) => {
    const its = judgements.filter(({ project, ofPortfolio }) => !ofPortfolio && project === code);
    return its.length === 1 ? summaryOf(its).error : 0;
  };

  const linesOf = (cover: Cover): Line[] => {
    const lead = cover.partners.find(({ isLead }) => isLead);
    const errors = errorsOf(cover.code);
    const more = [
      ...(lead === undefined ? [] : [`${messages.cover.lead}: ${lead.name ?? lead.id}`]),
      ...(areOfOneProgramme || cover.programme === null ? [] : [programmeText(cover)]),
      ...(areOfOneDay || cover.asOf === null ? [] : [`${terms.asOf} ${format.date(cover.asOf)}`]),
    ];
    return [
      [
        placed(NAME, cover.code ?? terms.portfolio, STYLES.strong),
        placed(TEXT, titleOf(cover.title, cover), STYLES.strong),
        placed(LEFT, periodText(cover, messages), STYLES.value, MIDDLE),
        amount(AMOUNT, cover.money.planned, messages, STYLES.right),
      ],
      [
        placed(NAME, errors === 0 ? '' : format.count(errors, messages.severities.error), {
          ...STYLES.small,
          font: { ...STYLES.small.font, color: RED },
        }),
        placed(TEXT, more.join(' · '), STYLES.small, MIDDLE),
        amount(AMOUNT, cover.money.soFar, messages, STYLES.smallRight),
        share(LAST, cover.money.percent, messages, STYLES.smallRight),
      ],
    ];
  };
  const list = [
    ...told.map(cover => linesOf(cover)),
    ...others.map(({ code, title }): Line[] => [
      [placed(NAME, code, STYLES.strong), placed(TEXT, head === null ? '' : titleOf(title, head), STYLES.value, LAST)],
    ]),
  ];
  if (list.length === 0) return [];
  return [
    ...section(
      messages.cover.projects,
      placed(LEFT, terms.period, STYLES.headingLeft, MIDDLE),
      placed(AMOUNT, `EUR: ${columns.planned} / ${columns.so_far}`, STYLES.headingRight),
    ),
    ...bounded(list, MOST_PROJECTS, messages, lines => lines),
  ];
}
