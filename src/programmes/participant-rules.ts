import type { Employment, ExitResult, LaterResult, ParticipantKey } from '../model/columns.ts';
import type { Maybe } from '../model/money.ts';
import type { ProgrammingPeriod, Ruled } from './pack.ts';

// What the regulations of a programming period count of participants: each common indicator as conditions on a record, all
// of which have to hold. How a result stands to the situation at entry is the guidance on monitoring of the ESF.

/** Which answers a person may refuse. */
export type SensitiveKey =
  | 'migrant'
  | 'disability'
  | 'disadvantaged'
  | 'homeless'
  | 'rural'
  | 'third_country'
  | 'minority';

/** When a person counts: on entering, on leaving, six months after leaving; `entities`: stated in the definition. */
export type Measured = 'entry' | 'exit' | 'later' | 'entities';

/** A common indicator of participants. A condition that is absent holds for everybody. */
export interface ParticipantRule {
  readonly code: string;
  readonly measured: Measured;
  readonly employment?: readonly Employment[];
  /** ISCED levels. */
  readonly education?: readonly string[];
  /** Year of entry less year of birth: from, to. */
  readonly age?: readonly [number, number];
  /** Any of these answers is yes. */
  readonly yes?: readonly SensitiveKey[];
  /** Any of these results was reached. */
  readonly exit?: readonly ExitResult[];
  readonly later?: readonly LaterResult[];
  /** Counts in any of these results. */
  readonly anyOf?: readonly string[];
}

/** A part of one indicator, or of the sum of several that exclude each other. */
export interface Within {
  readonly codes: readonly string[];
  readonly of: readonly string[];
}

/** An indicator of those who are in all of some others; each of these is a sum of indicators that exclude each other. */
export interface Overlap {
  readonly code: string;
  readonly of: readonly (readonly string[])[];
}

/** What a programming period asks of participants. */
export interface ParticipantRules {
  readonly period: ProgrammingPeriod;
  /** Records without one of these are counted in no common indicator; a refusal is an answer. */
  readonly required: Ruled<readonly ParticipantKey[]>;
  readonly indicators: Ruled<readonly ParticipantRule[]>;
  /** Indicators, each person in exactly one: together they are all participants. */
  readonly partitions: readonly (readonly string[])[];
  /** Sums that are never more than another. */
  readonly within: Ruled<readonly Within[]>;
  /** Who has both of two things is at least their sum less everybody. */
  readonly overlaps: readonly Overlap[];
}

/** Older than anybody. */
export const OLDEST = 200;
const UNEMPLOYED = ['unemployed', 'long-term-unemployed'] as const;
const INACTIVE = ['inactive', 'inactive-not-in-education'] as const;
/** Who takes up work: nobody who works already. */
const NOT_EMPLOYED = [...UNEMPLOYED, ...INACTIVE] as const;
/** Who takes up education. `inactive` is, beside `inactive-not-in-education`, a person in education. */
const NOT_IN_EDUCATION = [...UNEMPLOYED, 'inactive-not-in-education', 'employed'] as const;
const DISADVANTAGED = ['migrant', 'disability', 'disadvantaged'] as const;
const ESF = 'Reg. (EU) 1304/2013 art. 5 and Annex I';
const ESF_PLUS = 'Reg. (EU) 2021/1057 art. 17 and Annex I';

const known = <T>(value: T, basis: string): Ruled<T> => ({ value, basis, status: 'known' });

const ALL_2014 = ['CO01', 'CO03', 'CO05'];

const RULES_2014: ParticipantRules = {
  period: '2014-2020',
  required: known(
    ['sex', 'birth_year', 'employment', 'education', 'entered', 'migrant', 'disability', 'disadvantaged'],
    `${ESF}: a record is complete with all personal data; homeless and rural may come from a sample`,
  ),
  indicators: known(
    [
      { code: 'CO01', measured: 'entry', employment: UNEMPLOYED },
      { code: 'CO02', measured: 'entry', employment: ['long-term-unemployed'] },
      { code: 'CO03', measured: 'entry', employment: INACTIVE },
      {
        code: 'CO04',
        measured: 'entry',
        employment: ['inactive-not-in-education'],
      },
      { code: 'CO05', measured: 'entry', employment: ['employed'] },
      { code: 'CO06', measured: 'entry', age: [0, 24] },
      { code: 'CO07', measured: 'entry', age: [55, OLDEST] },
      {
        code: 'CO08',
        measured: 'entry',
        age: [55, OLDEST],
        employment: [...UNEMPLOYED, 'inactive-not-in-education'],
      },
      {
        code: 'CO09',
        measured: 'entry',
        education: ['1', '2'],
      },
      {
        code: 'CO10',
        measured: 'entry',
        education: ['3', '4'],
      },
      {
        code: 'CO11',
        measured: 'entry',
        education: ['5', '6', '7', '8'],
      },
      {
        code: 'CO15',
        measured: 'entry',
        yes: ['migrant'],
      },
      { code: 'CO16', measured: 'entry', yes: ['disability'] },
      { code: 'CO17', measured: 'entry', yes: ['disadvantaged'] },
      { code: 'CO18', measured: 'entry', yes: ['homeless'] },
      { code: 'CO19', measured: 'entry', yes: ['rural'] },
      {
        code: 'CO20',
        measured: 'entities',
      },
      {
        code: 'CO21',
        measured: 'entities',
      },
      {
        code: 'CO22',
        measured: 'entities',
      },
      {
        code: 'CO23',
        measured: 'entities',
      },
      {
        code: 'CR01',
        measured: 'exit',
        employment: INACTIVE,
        exit: ['job-search'],
      },
      {
        code: 'CR02',
        measured: 'exit',
        employment: NOT_IN_EDUCATION,
        exit: ['education'],
      },
      {
        code: 'CR03',
        measured: 'exit',
        exit: ['qualification'],
      },
      {
        code: 'CR04',
        measured: 'exit',
        employment: NOT_EMPLOYED,
        exit: ['employment'],
      },
      {
        code: 'CR05',
        measured: 'exit',
        yes: DISADVANTAGED,
        anyOf: ['CR01', 'CR02', 'CR03', 'CR04'],
      },
      {
        code: 'CR06',
        measured: 'later',
        employment: NOT_EMPLOYED,
        later: ['employment'],
      },
      {
        code: 'CR07',
        measured: 'later',
        employment: ['employed'],
        later: ['improved'],
      },
      {
        code: 'CR08',
        measured: 'later',
        age: [55, OLDEST],
        employment: NOT_EMPLOYED,
        later: ['employment'],
      },
      {
        code: 'CR09',
        measured: 'later',
        yes: DISADVANTAGED,
        employment: NOT_EMPLOYED,
        later: ['employment'],
      },
    ],
    `${ESF}; a result counts against the situation at entry; CO12–CO14 were repealed by Reg. (EU, Euratom) 2018/1046 art. 273`,
  ),
  partitions: [ALL_2014],
  within: known(
    [
      { codes: ['CO02'], of: ['CO01'] },
      { codes: ['CO04'], of: ['CO03'] },
      { codes: ['CO08'], of: ['CO07'] },
      { codes: ['CO08'], of: ['CO01', 'CO04'] },
      { codes: ['CO06', 'CO07'], of: ALL_2014 },
      { codes: ['CO09', 'CO10', 'CO11'], of: ALL_2014 },
      { codes: ['CO15'], of: ALL_2014 },
      { codes: ['CO16'], of: ALL_2014 },
      { codes: ['CO17'], of: ALL_2014 },
      { codes: ['CO18'], of: ALL_2014 },
      { codes: ['CO19'], of: ALL_2014 },
      { codes: ['CR01'], of: ['CO03'] },
      { codes: ['CR02'], of: ['CO01', 'CO04', 'CO05'] },
      { codes: ['CR03'], of: ALL_2014 },
      { codes: ['CR04'], of: ['CO01', 'CO03'] },
      { codes: ['CR05'], of: ['CR01', 'CR02', 'CR03', 'CR04'] },
      { codes: ['CR05'], of: ['CO15', 'CO16', 'CO17'] },
      { codes: ['CR06'], of: ['CO01', 'CO03'] },
      { codes: ['CR07'], of: ['CO05'] },
      { codes: ['CR08'], of: ['CR06'] },
      { codes: ['CR08'], of: ['CO07'] },
      { codes: ['CR09'], of: ['CR06'] },
      { codes: ['CR09'], of: ['CO15', 'CO16', 'CO17'] },
    ],
    `${ESF}, by what the indicators are`,
  ),
  overlaps: [
    { code: 'CO08', of: [['CO07'], ['CO01', 'CO04']] },
    { code: 'CR08', of: [['CR06'], ['CO07']] },
    ...['CO15', 'CO16', 'CO17'].flatMap(group => [
      { code: 'CR09', of: [['CR06'], [group]] },
      ...['CR01', 'CR02', 'CR03', 'CR04'].map(result => ({ code: 'CR05', of: [[result], [group]] })),
    ]),
  ],
};

const ALL_2021 = ['EECO01'];
const EMPLOYMENT_2021 = ['EECO02', 'EECO04', 'EECO05'];

const RULES_2021: ParticipantRules = {
  period: '2021-2027',
  required: known(
    ['sex', 'birth_year', 'employment', 'education', 'entered'],
    `${ESF_PLUS}: data on the indicators that are not special categories are complete for each participant`,
  ),
  indicators: known(
    [
      { code: 'EECO01', measured: 'entry' },
      { code: 'EECO02', measured: 'entry', employment: UNEMPLOYED },
      { code: 'EECO03', measured: 'entry', employment: ['long-term-unemployed'] },
      { code: 'EECO04', measured: 'entry', employment: INACTIVE },
      { code: 'EECO05', measured: 'entry', employment: ['employed'] },
      { code: 'EECO06', measured: 'entry', age: [0, 17] },
      { code: 'EECO07', measured: 'entry', age: [18, 29] },
      {
        code: 'EECO08',
        measured: 'entry',
        age: [55, OLDEST],
      },
      {
        code: 'EECO09',
        measured: 'entry',
        education: ['0', '1', '2'],
      },
      {
        code: 'EECO10',
        measured: 'entry',
        education: ['3', '4'],
      },
      {
        code: 'EECO11',
        measured: 'entry',
        education: ['5', '6', '7', '8'],
      },
      { code: 'EECO12', measured: 'entry', yes: ['disability'] },
      { code: 'EECO13', measured: 'entry', yes: ['third_country'] },
      { code: 'EECO14', measured: 'entry', yes: ['migrant'] },
      {
        code: 'EECO15',
        measured: 'entry',
        yes: ['minority'],
      },
      { code: 'EECO16', measured: 'entry', yes: ['homeless'] },
      { code: 'EECO17', measured: 'entry', yes: ['rural'] },
      {
        code: 'EECO18',
        measured: 'entities',
      },
      {
        code: 'EECO19',
        measured: 'entities',
      },
      {
        code: 'EECR01',
        measured: 'exit',
        employment: INACTIVE,
        exit: ['job-search'],
      },
      {
        code: 'EECR02',
        measured: 'exit',
        employment: NOT_IN_EDUCATION,
        exit: ['education'],
      },
      {
        code: 'EECR03',
        measured: 'exit',
        exit: ['qualification'],
      },
      {
        code: 'EECR04',
        measured: 'exit',
        employment: NOT_EMPLOYED,
        exit: ['employment'],
      },
      {
        code: 'EECR05',
        measured: 'later',
        employment: NOT_EMPLOYED,
        later: ['employment'],
      },
      {
        code: 'EECR06',
        measured: 'later',
        employment: ['employed'],
        later: ['improved'],
      },
    ],
    `${ESF_PLUS}; a result counts against the situation at entry`,
  ),
  partitions: [ALL_2021, EMPLOYMENT_2021, ['EECO09', 'EECO10', 'EECO11']],
  within: known(
    [
      { codes: ['EECO03'], of: ['EECO02'] },
      { codes: EMPLOYMENT_2021, of: ALL_2021 },
      { codes: ['EECO06', 'EECO07', 'EECO08'], of: ALL_2021 },
      { codes: ['EECO09', 'EECO10', 'EECO11'], of: ALL_2021 },
      { codes: ['EECO12'], of: ALL_2021 },
      { codes: ['EECO13'], of: ALL_2021 },
      { codes: ['EECO14'], of: ALL_2021 },
      { codes: ['EECO15'], of: ALL_2021 },
      { codes: ['EECO16'], of: ALL_2021 },
      { codes: ['EECO17'], of: ALL_2021 },
      { codes: ['EECR01'], of: ['EECO04'] },
      { codes: ['EECR02'], of: ALL_2021 },
      { codes: ['EECR03'], of: ALL_2021 },
      { codes: ['EECR04'], of: ['EECO02', 'EECO04'] },
      { codes: ['EECR05'], of: ['EECO02', 'EECO04'] },
      { codes: ['EECR06'], of: ['EECO05'] },
    ],
    `${ESF_PLUS}, by what the indicators are`,
  ),
  overlaps: [],
};

/** The rules by which participants are counted in a programming period; in the earlier one where none is known. */
export function participantRules(period: Maybe<ProgrammingPeriod>): ParticipantRules {
  return period === '2021-2027' ? RULES_2021 : RULES_2014;
}
