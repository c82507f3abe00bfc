import type { Employment, ExitResult, LaterResult, ParticipantKey } from '../model/columns.ts';
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
  readonly name: string;
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
  /** Days after leaving within which a result is to be known, and months after which the longer-term one is. */
  readonly exitDays: Ruled<number>;
  readonly laterMonths: Ruled<number>;
}

const OLDEST = 200;
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
      { code: 'CO01', name: 'unemployed, including long-term unemployed', measured: 'entry', employment: UNEMPLOYED },
      { code: 'CO02', name: 'long-term unemployed', measured: 'entry', employment: ['long-term-unemployed'] },
      { code: 'CO03', name: 'inactive', measured: 'entry', employment: INACTIVE },
      {
        code: 'CO04',
        name: 'inactive, not in education or training',
        measured: 'entry',
        employment: ['inactive-not-in-education'],
      },
      { code: 'CO05', name: 'employed, including self-employed', measured: 'entry', employment: ['employed'] },
      { code: 'CO06', name: 'below 25 years of age', measured: 'entry', age: [0, 24] },
      { code: 'CO07', name: 'above 54 years of age', measured: 'entry', age: [55, OLDEST] },
      {
        code: 'CO08',
        name: 'above 54 years of age who are unemployed, including long-term unemployed, or inactive not in education or training',
        measured: 'entry',
        age: [55, OLDEST],
        employment: [...UNEMPLOYED, 'inactive-not-in-education'],
      },
      {
        code: 'CO09',
        name: 'with primary (ISCED 1) or lower secondary education (ISCED 2)',
        measured: 'entry',
        education: ['1', '2'],
      },
      {
        code: 'CO10',
        name: 'with upper secondary (ISCED 3) or post-secondary education (ISCED 4)',
        measured: 'entry',
        education: ['3', '4'],
      },
      {
        code: 'CO11',
        name: 'with tertiary education (ISCED 5 to 8)',
        measured: 'entry',
        education: ['5', '6', '7', '8'],
      },
      {
        code: 'CO15',
        name: 'migrants, participants with a foreign background, minorities (including marginalised communities such as the Roma)',
        measured: 'entry',
        yes: ['migrant'],
      },
      { code: 'CO16', name: 'participants with disabilities', measured: 'entry', yes: ['disability'] },
      { code: 'CO17', name: 'other disadvantaged', measured: 'entry', yes: ['disadvantaged'] },
      { code: 'CO18', name: 'homeless or affected by housing exclusion', measured: 'entry', yes: ['homeless'] },
      { code: 'CO19', name: 'from rural areas', measured: 'entry', yes: ['rural'] },
      {
        code: 'CO20',
        name: 'number of projects fully or partially implemented by social partners or non-governmental organisations',
        measured: 'entities',
      },
      {
        code: 'CO21',
        name: 'number of projects dedicated at sustainable participation and progress of women in employment',
        measured: 'entities',
      },
      {
        code: 'CO22',
        name: 'number of projects targeting public administrations or public services at national, regional or local level',
        measured: 'entities',
      },
      {
        code: 'CO23',
        name: 'number of supported micro, small and medium-sized enterprises (including cooperative enterprises, enterprises of the social economy)',
        measured: 'entities',
      },
      {
        code: 'CR01',
        name: 'inactive participants engaged in job searching upon leaving',
        measured: 'exit',
        employment: INACTIVE,
        exit: ['job-search'],
      },
      {
        code: 'CR02',
        name: 'participants in education/training upon leaving',
        measured: 'exit',
        employment: NOT_IN_EDUCATION,
        exit: ['education'],
      },
      {
        code: 'CR03',
        name: 'participants gaining a qualification upon leaving',
        measured: 'exit',
        exit: ['qualification'],
      },
      {
        code: 'CR04',
        name: 'participants in employment, including self-employment, upon leaving',
        measured: 'exit',
        employment: NOT_EMPLOYED,
        exit: ['employment'],
      },
      {
        code: 'CR05',
        name: 'disadvantaged participants engaged in job searching, education/training, gaining a qualification, in employment, including self-employment, upon leaving',
        measured: 'exit',
        yes: DISADVANTAGED,
        anyOf: ['CR01', 'CR02', 'CR03', 'CR04'],
      },
      {
        code: 'CR06',
        name: 'participants in employment, including self-employment, six months after leaving',
        measured: 'later',
        employment: NOT_EMPLOYED,
        later: ['employment'],
      },
      {
        code: 'CR07',
        name: 'participants with an improved labour market situation six months after leaving',
        measured: 'later',
        later: ['improved'],
      },
      {
        code: 'CR08',
        name: 'participants above 54 years of age in employment, including self-employment, six months after leaving',
        measured: 'later',
        age: [55, OLDEST],
        employment: NOT_EMPLOYED,
        later: ['employment'],
      },
      {
        code: 'CR09',
        name: 'disadvantaged participants in employment, including self-employment, six months after leaving',
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
      { codes: ['CR07'], of: ALL_2014 },
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
  exitDays: known(28, `${ESF}: immediate results are recorded within four weeks of leaving`),
  laterMonths: known(6, `${ESF}: longer-term results are recorded six months after leaving`),
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
      { code: 'EECO01', name: 'Total number of participants', measured: 'entry' },
      { code: 'EECO02', name: 'Unemployed, including long-term unemployed', measured: 'entry', employment: UNEMPLOYED },
      { code: 'EECO03', name: 'Long-term unemployed', measured: 'entry', employment: ['long-term-unemployed'] },
      { code: 'EECO04', name: 'Inactive', measured: 'entry', employment: INACTIVE },
      { code: 'EECO05', name: 'Employed, including self-employed', measured: 'entry', employment: ['employed'] },
      { code: 'EECO06', name: 'Number of children below 18 years of age', measured: 'entry', age: [0, 17] },
      { code: 'EECO07', name: 'Number of young people aged 18-29 years', measured: 'entry', age: [18, 29] },
      {
        code: 'EECO08',
        name: 'Number of participants 55 years of age and above',
        measured: 'entry',
        age: [55, OLDEST],
      },
      {
        code: 'EECO09',
        name: 'With lower secondary education or less (ISCED 0-2)',
        measured: 'entry',
        education: ['0', '1', '2'],
      },
      {
        code: 'EECO10',
        name: 'With upper secondary (ISCED 3) or post-secondary education (ISCED 4)',
        measured: 'entry',
        education: ['3', '4'],
      },
      {
        code: 'EECO11',
        name: 'With tertiary education (ISCED 5 to 8)',
        measured: 'entry',
        education: ['5', '6', '7', '8'],
      },
      { code: 'EECO12', name: 'Participants with disabilities', measured: 'entry', yes: ['disability'] },
      { code: 'EECO13', name: 'Third-country nationals', measured: 'entry', yes: ['third_country'] },
      { code: 'EECO14', name: 'Participants with a foreign background', measured: 'entry', yes: ['migrant'] },
      {
        code: 'EECO15',
        name: 'Minorities (including marginalised communities such as Roma people)',
        measured: 'entry',
        yes: ['minority'],
      },
      { code: 'EECO16', name: 'Homeless or affected by housing exclusion', measured: 'entry', yes: ['homeless'] },
      { code: 'EECO17', name: 'Participants from rural areas', measured: 'entry', yes: ['rural'] },
      {
        code: 'EECO18',
        name: 'Number of supported public administrations or public services at national, regional or local level',
        measured: 'entities',
      },
      {
        code: 'EECO19',
        name: 'Number of supported micro, small and medium-sized enterprises (including cooperative enterprises, social enterprises)',
        measured: 'entities',
      },
      {
        code: 'EECR01',
        name: 'Participants engaged in job searching upon leaving',
        measured: 'exit',
        employment: INACTIVE,
        exit: ['job-search'],
      },
      {
        code: 'EECR02',
        name: 'Participants in education or training upon leaving',
        measured: 'exit',
        employment: NOT_IN_EDUCATION,
        exit: ['education'],
      },
      {
        code: 'EECR03',
        name: 'Participants gaining a qualification upon leaving',
        measured: 'exit',
        exit: ['qualification'],
      },
      {
        code: 'EECR04',
        name: 'Participants in employment, including self-employment, upon leaving',
        measured: 'exit',
        employment: NOT_EMPLOYED,
        exit: ['employment'],
      },
      {
        code: 'EECR05',
        name: 'Participants in employment, including self-employment, six months after leaving',
        measured: 'later',
        employment: NOT_EMPLOYED,
        later: ['employment'],
      },
      {
        code: 'EECR06',
        name: 'Participants with an improved labour market situation six months after leaving',
        measured: 'later',
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
      { codes: ['EECR06'], of: ALL_2021 },
    ],
    `${ESF_PLUS}, by what the indicators are`,
  ),
  overlaps: [],
  exitDays: known(28, `${ESF_PLUS}: immediate results are recorded within four weeks of leaving`),
  laterMonths: known(6, `${ESF_PLUS}: longer-term results are recorded six months after leaving`),
};

/** The rules by which a project's participants are counted: of its programme's period, else of the one in which it starts. */
export function participantRules(period: ProgrammingPeriod | null, start: string | null): ParticipantRules {
  const its = period ?? (start !== null && start >= '2021-01-01' ? '2021-2027' : '2014-2020');
  return its === '2014-2020' ? RULES_2014 : RULES_2021;
}
