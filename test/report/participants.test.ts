import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Person, persons, writeParticipants } from '../bench/participants.ts';
import { reportHere } from '../support.ts';

type Is = (one: Person) => boolean;

/** Each common indicator in the words of the regulation, of a complete record, as one would ask a list of objects. */
const AS_OF = '2021-12-31';
const age = ({ entered, birth_year }: Person) => Number(entered.slice(0, 4)) - Number(birth_year);
const jobless: Is = ({ employment }) => employment.endsWith('unemployed');
const inactive: Is = ({ employment }) => employment.startsWith('inactive');
const outOfWork: Is = one => jobless(one) || inactive(one);
const isced =
  (from: number, to: number): Is =>
  ({ education }) =>
    Number(education) >= from && Number(education) <= to;
const disadvantaged: Is = one => [one.migrant, one.disability, one.disadvantaged].includes('yes');
const said = (text: string, word: string) => text.split(/[+, ]+/).includes(word);
const gone: Is = ({ left }) => left !== '' && left <= AS_OF;
const at =
  (word: string): Is =>
  one =>
    gone(one) && said(one.result_at_exit, word);
/** No day of these is later than the 28th, so six months later is the same day of another month. */
const halfYearAfter = (day: string) => {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + 6;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
};
const later =
  (word: string): Is =>
  one =>
    gone(one) && halfYearAfter(one.left) <= AS_OF && said(one.result_6m, word);
const newJob: Is = one => outOfWork(one) && at('employment')(one);
const newLearner: Is = one => one.employment !== 'inactive' && at('education')(one);
const newSeeker: Is = one => inactive(one) && at('job-search')(one);
const works: Is = one => outOfWork(one) && later('employment')(one);

const INDICATORS: Readonly<Record<string, Is>> = {
  CO01: jobless,
  CO02: ({ employment }) => employment === 'long-term-unemployed',
  CO03: inactive,
  CO04: ({ employment }) => employment === 'inactive-not-in-education',
  CO05: ({ employment }) => employment === 'employed',
  CO06: one => age(one) < 25,
  CO07: one => age(one) > 54,
  CO08: one => age(one) > 54 && (jobless(one) || one.employment === 'inactive-not-in-education'),
  CO09: isced(1, 2),
  CO10: isced(3, 4),
  CO11: isced(5, 8),
  CO15: ({ migrant }) => migrant === 'yes',
  CO16: ({ disability }) => disability === 'yes',
  CO17: one => one.disadvantaged === 'yes',
  CO18: ({ homeless }) => homeless === 'yes',
  CO19: ({ rural }) => rural === 'yes',
  CR01: newSeeker,
  CR02: newLearner,
  CR03: at('qualification'),
  CR04: newJob,
  CR05: one => disadvantaged(one) && [newSeeker, newLearner, at('qualification'), newJob].some(is => is(one)),
  CR06: works,
  CR07: later('improved'),
  CR08: one => age(one) > 54 && works(one),
  CR09: one => disadvantaged(one) && works(one),
};
const ANSWERS: Readonly<Record<string, keyof Person>> = {
  CO15: 'migrant',
  CO16: 'disability',
  CO17: 'disadvantaged',
  CO18: 'homeless',
  CO19: 'rural',
};
const NEEDED = ['sex', 'birth_year', 'employment', 'education', 'migrant', 'disability', 'disadvantaged'] as const;

test('a hundred thousand participants are counted as one counts a list of them', { timeout: 120_000 }, async () => {
  const all = persons(100_000);
  const folder = mkdtempSync(join(tmpdir(), 'samata-persons-'));
  try {
    writeParticipants(folder, all);
    const { rows, notes } = JSON.parse((await reportHere('participants', folder)).stdout);
    const once = [...new Map([...all].reverse().map(one => [one.person, one])).values()];
    const complete = once.filter(one => NEEDED.every(key => one[key] !== ''));
    expect(once.length).toBeLessThan(99_700);
    expect(complete.length).toBeLessThan(once.length - 500);
    const unknown = (code: string): number => {
      const notSaid = (text: string) => text === '' || text === 'unknown';
      if (code > 'CR05') {
        return complete.filter(one => gone(one) && halfYearAfter(one.left) <= AS_OF && notSaid(one.result_6m)).length;
      }
      if (code > 'CR') return complete.filter(one => gone(one) && notSaid(one.result_at_exit)).length;
      const key = ANSWERS[code];
      const open = key === undefined ? [] : complete.filter(one => !['yes', 'no'].includes(one[key]));
      return once.length - complete.length + open.length;
    };
    for (const [code, is] of Object.entries(INDICATORS)) {
      const counted = complete.filter(is);
      const of = (sex: string) => counted.filter(one => one.sex === sex).length;
      expect(rows.find((row: { code: string }) => row.code === code)).toMatchObject({
        women: of('f'),
        men: of('m'),
        other: of('x'),
        total: counted.length,
        incomplete: unknown(code),
      });
      expect(counted.length).toBeGreaterThan(100);
    }
    expect(notes[0].args).toEqual({
      all: once.length,
      complete: complete.length,
      leftOut: once.length - complete.length,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
