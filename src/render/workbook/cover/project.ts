import type { TableMessages } from '../../../messages/tables.ts';
import type { Cover } from '../../../model/cover.ts';
import { LANGUAGES, type Texts, textIn } from '../../../model/language.ts';
import type { Line } from '../sheet-lines.ts';
import {
  AMOUNT,
  amount,
  bounded,
  LAST,
  LEFT,
  MIDDLE,
  NAME,
  pair,
  placed,
  STYLES,
  section,
  share,
  TEXT,
} from './parts.ts';

const MOST_PARTNERS = 60;

/** The titles of a project: in the language of its reader, then in its other ones. */
export function titlesOf({ title, language }: Pick<Cover, 'title' | 'language'>): readonly string[] {
  const first = textIn(title, language);
  const others = LANGUAGES.flatMap(its => title[its] ?? []);
  return first === null ? [] : [...new Set([first, ...others])];
}

/** A title in the language of its reader. */
export function titleOf(title: Texts, { language }: Pick<Cover, 'language'>): string {
  return textIn(title, language) ?? '';
}

/** `2017-03-01 – 2019-02-28` as the language writes days; nothing where neither is known. */
export function periodText({ start, end }: Pick<Cover, 'start' | 'end'>, { format }: TableMessages): string {
  if (start === null && end === null) return '';
  return [start, end].map(day => (day === null ? format.notAvailable : format.date(day))).join(' – ');
}

/** A programme by its name, and its id. */
export function programmeText({ programme, programmeName }: Cover): string {
  return programmeName === null ? (programme ?? '') : `${programmeName} (${programme})`;
}

/** What the project is, and to what the document is narrowed. */
export function identity(cover: Cover, messages: TableMessages): Line[] {
  const { terms, columns, format } = messages;
  const lead = cover.partners.find(({ id }) => id === cover.partner);
  const partner = [cover.partner, lead?.name ?? null].filter(its => its !== null).join(' · ');
  const pairs: readonly (readonly [string, string])[] = [
    [messages.cover.objective, textIn(cover.objective, cover.language) ?? ''],
    [terms.programme, programmeText(cover)],
    [terms.period, periodText(cover, messages)],
    [terms.asOf, cover.asOf === null ? '' : format.date(cover.asOf)],
    [columns.report ?? '', cover.report === null ? '' : String(cover.report)],
    [columns.partner ?? '', partner],
  ];
  return pairs.filter(([, value]) => value !== '').map(([label, value]) => pair(label, value));
}

/** What a project, or all of a portfolio, comes to: an amount a line. */
export function moneyOf({ money }: Cover, messages: TableMessages): Line[] {
  const { columns } = messages;
  const line = (key: string, cents: Cover['money']['planned'], isStrong = false): Line => [
    placed(NAME, columns[key] ?? key, isStrong ? STYLES.strong : STYLES.value, MIDDLE),
    amount(AMOUNT, cents, messages, isStrong ? STYLES.strongRight : STYLES.right),
    ...(key === 'so_far' ? [share(LAST, money.percent, messages, STYLES.right)] : []),
  ];
  return [
    ...section(messages.terms.money, placed(AMOUNT, 'EUR', STYLES.headingRight)),
    line('planned', money.planned, true),
    line('eu', money.eu),
    line('national', money.national),
    line('own', money.own),
    line('so_far', money.soFar, true),
    line('certified', money.certified),
    line('remaining', money.remaining),
  ];
}

/** The partners, each with what is planned for it. */
export function partnersOf({ partners }: Cover, messages: TableMessages): Line[] {
  if (partners.length === 0) return [];
  const { cover, columns } = messages;
  return [
    ...section(
      messages.reports.partners,
      placed(LEFT, cover.country, STYLES.headingRight),
      placed(AMOUNT, columns.planned ?? '', STYLES.headingRight),
    ),
    ...bounded(partners, MOST_PARTNERS, messages, ({ id, name, country, isLead, planned }) => [
      [
        placed(NAME, id, isLead ? STYLES.strong : STYLES.value),
        placed(TEXT, name ?? '', isLead ? STYLES.strong : STYLES.value),
        placed(LEFT, country ?? '', STYLES.right),
        placed(MIDDLE, isLead ? cover.lead : '', STYLES.right),
        amount(AMOUNT, planned, messages, STYLES.right),
      ],
    ]),
  ];
}
