import {
  EMPLOYMENT_WORDS,
  EMPLOYMENTS,
  EXIT_RESULT_WORDS,
  EXIT_RESULTS,
  LATER_RESULT_WORDS,
  LATER_RESULTS,
  SEX_LETTERS,
  SEX_WORDS,
  SEXES,
  YES_NO_REFUSED,
  YES_NO_REFUSED_WORDS,
} from './choices.ts';
import type { Column, RowOf } from './column.ts';

export const EDUCATIONS = ['0', '1', '2', '3', '4', '5', '6', '7', '8'] as const;
export type Education = (typeof EDUCATIONS)[number];

const sensitive = <Key extends string>(key: Key, en: string, lt: string, pl: string) =>
  ({
    key,
    kind: 'choice',
    choices: YES_NO_REFUSED,
    words: YES_NO_REFUSED_WORDS,
    heading: { en, lt, pl },
  }) as const satisfies Column;

/** Participants of an ESF project, under pseudonyms: a row is a person. */
export const PARTICIPANT_COLUMNS = [
  { key: 'person', kind: 'id', required: 'value', heading: { en: 'Person', lt: 'Asmuo', pl: 'Osoba' } },
  {
    key: 'sex',
    kind: 'choice',
    choices: SEXES,
    words: SEX_WORDS,
    letters: SEX_LETTERS,
    heading: { en: 'Sex', lt: 'Lytis', pl: 'Płeć' },
    aliases: [
      'Gender',
      ...['F/M', 'M/F', 'V/M', 'M/V', 'vyras/moteris', 'moteris/vyras'].map(letters => `Lytis (${letters})`),
      ...['K/M', 'M/K', 'F/M', 'M/F'].map(letters => `Płeć (${letters})`),
      ...['F/M', 'M/F'].map(letters => `Sex (${letters})`),
    ],
  },
  { key: 'birth_year', kind: 'integer', heading: { en: 'Year of birth', lt: 'Gimimo metai', pl: 'Rok urodzenia' } },
  {
    key: 'employment',
    kind: 'choice',
    choices: EMPLOYMENTS,
    words: EMPLOYMENT_WORDS,
    heading: { en: 'Employment', lt: 'Padėtis darbo rinkoje', pl: 'Status na rynku pracy' },
  },
  {
    key: 'education',
    kind: 'choice',
    choices: EDUCATIONS,
    heading: { en: 'Education (ISCED)', lt: 'Išsilavinimas (ISCED)', pl: 'Wykształcenie (ISCED)' },
  },
  sensitive('migrant', 'Migrant', 'Migrantas', 'Migrant'),
  sensitive('disability', 'Disability', 'Negalia', 'Niepełnosprawność'),
  sensitive('disadvantaged', 'Disadvantaged', 'Socialiai pažeidžiamas', 'W niekorzystnej sytuacji'),
  sensitive('homeless', 'Homeless', 'Benamis', 'Bezdomny'),
  sensitive('rural', 'Rural', 'Kaimo gyventojas', 'Obszar wiejski'),
  sensitive('third_country', 'Third-country national', 'Trečiosios šalies pilietis', 'Obywatel państwa trzeciego'),
  sensitive('minority', 'Minority', 'Mažuma', 'Mniejszość'),
  { key: 'entered', kind: 'date', heading: { en: 'Entered', lt: 'Dalyvavimo pradžia', pl: 'Rozpoczęcie udziału' } },
  { key: 'left', kind: 'date', heading: { en: 'Left', lt: 'Dalyvavimo pabaiga', pl: 'Zakończenie udziału' } },
  {
    key: 'result_at_exit',
    kind: 'words',
    choices: EXIT_RESULTS,
    words: EXIT_RESULT_WORDS,
    heading: { en: 'Result at exit', lt: 'Rezultatas baigus', pl: 'Rezultat po zakończeniu' },
  },
  {
    key: 'result_6m',
    kind: 'words',
    choices: LATER_RESULTS,
    words: LATER_RESULT_WORDS,
    heading: { en: 'Result after six months', lt: 'Rezultatas po 6 mėn.', pl: 'Rezultat po 6 mies.' },
  },
] as const satisfies readonly Column[];

export type Participant = RowOf<typeof PARTICIPANT_COLUMNS>;
export type ParticipantKey = (typeof PARTICIPANT_COLUMNS)[number]['key'];
