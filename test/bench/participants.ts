import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// A project with as many participants as wanted, as objects and as the file that holds them.

const DEFINITION = `samata: 1
code: Alytus-100
programme: generic-2014-2020
period: { start: 2018-01-01, end: 2021-12-31 }
total: 1000000.00
funding: { ESF: 85%, own: rest }
`;

export interface Person {
  readonly person: string;
  readonly sex: string;
  readonly birth_year: string;
  readonly employment: string;
  readonly education: string;
  readonly migrant: string;
  readonly disability: string;
  readonly disadvantaged: string;
  readonly homeless: string;
  readonly rural: string;
  readonly entered: string;
  readonly left: string;
  readonly result_at_exit: string;
  readonly result_6m: string;
}

const EMPLOYMENTS = ['unemployed', 'long-term-unemployed', 'inactive', 'inactive-not-in-education', 'employed'];
const EXITS = ['none', 'employment', 'job-search', 'qualification+employment', 'education', 'education, qualification'];
const LATER = ['', 'none', 'employment', 'employment+improved', 'improved', 'unknown'];

/** Numbers that look random and are the same on every machine. */
function numbers(): (below: number) => number {
  let state = 20180101;
  return below => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}

const two = (n: number) => String(n).padStart(2, '0');

/** Persons, a few of whom come twice, some without all answers, most of whom have left. */
export function persons(count: number): Person[] {
  const below = numbers();
  const answer = () => ['no', 'no', 'no', 'no', 'yes', 'refused'][below(6)] ?? '';
  const made: Person[] = [];
  for (let i = 0; i < count; i++) {
    const again = i > 0 && below(200) === 0 ? made[below(i)] : undefined;
    const hasLeft = below(5) > 0;
    made.push({
      person: again?.person ?? `A-${i + 1}`,
      sex: ['f', 'f', 'f', 'm', 'm', 'x'][below(below(40) === 0 ? 6 : 5)] ?? '',
      birth_year: below(300) === 0 ? '' : String(1945 + below(60)),
      employment: below(300) === 0 ? '' : (EMPLOYMENTS[below(5)] ?? ''),
      education: String(below(9)),
      migrant: answer(),
      disability: answer(),
      disadvantaged: below(250) === 0 ? '' : answer(),
      homeless: below(3) === 0 ? '' : answer(),
      rural: answer(),
      entered: `${2018 + below(2)}-${two(1 + below(12))}-${two(1 + below(28))}`,
      left: hasLeft ? `${2020 + below(2)}-${two(1 + below(12))}-${two(1 + below(28))}` : '',
      result_at_exit: hasLeft && below(20) > 0 ? (EXITS[below(EXITS.length)] ?? '') : '',
      result_6m: hasLeft ? (LATER[below(LATER.length)] ?? '') : '',
    });
  }
  return made;
}

/** Writes the project into a folder; gives the path of its participants. */
export function writeParticipants(folder: string, all: readonly Person[]): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'project.yaml'), DEFINITION);
  const keys = Object.keys(all[0] ?? {}) as (keyof Person)[];
  const lineOf = (one: Person) => keys.map(key => (one[key].includes(',') ? `"${one[key]}"` : one[key])).join(',');
  const file = join(folder, 'participants.csv');
  writeFileSync(file, `${keys.join(',')}\n${all.map(lineOf).join('\n')}\n`);
  return file;
}
