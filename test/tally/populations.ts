import type { Participant } from '../../src/model/columns.ts';
import type { ParticipantRules } from '../../src/programmes/participant-rules.ts';
import { participantRules } from '../../src/programmes/participant-rules.ts';
import type { ParticipantCounts } from '../../src/tally/participants.ts';

/** A complete record of somebody who has not left. */
export const SOMEBODY: Participant = {
  person: 'P-1',
  sex: 'f',
  birth_year: 1980,
  employment: 'unemployed',
  education: '3',
  migrant: 'no',
  disability: 'no',
  disadvantaged: 'no',
  homeless: null,
  rural: null,
  third_country: null,
  minority: null,
  entered: '2018-03-01',
  left: null,
  result_at_exit: null,
  result_6m: null,
  file: 0,
  line: 2,
  broken: [],
};

/** A kind of person, and in which of the indicators of a small table he or she counts. */
export interface Kind {
  readonly row: Partial<Participant>;
  readonly sex: 0 | 1 | 2;
  /** Null: an incomplete record. */
  readonly counts: readonly string[] | null;
}

/** A small table: some of the indicators of a period, and every kind of person that they tell apart. */
export interface SmallTable {
  readonly rules: ParticipantRules;
  readonly codes: readonly string[];
  readonly kinds: readonly Kind[];
}

const SEXES = ['f', 'm', 'x'] as const;

export function smallTable(
  codes: readonly string[],
  sexes: number,
  kinds: readonly (readonly [Partial<Participant>, readonly string[]])[],
): SmallTable {
  const whole = participantRules('2014-2020');
  const rules: ParticipantRules = {
    ...whole,
    indicators: { ...whole.indicators, value: whole.indicators.value.filter(({ code }) => codes.includes(code)) },
    partitions: [codes.filter(code => ['CO01', 'CO03', 'CO05'].includes(code))],
    within: {
      ...whole.within,
      value: whole.within.value.map(({ codes: some, of }) => ({
        codes: some.filter(code => codes.includes(code)),
        of: of.filter(code => codes.includes(code)),
      })),
    },
    overlaps: whole.overlaps
      .filter(({ code, of }) => [code, ...of.flat()].every(its => codes.includes(its) || its === 'CO04'))
      .map(({ code, of }) => ({ code, of: of.map(some => some.filter(its => codes.includes(its))) })),
  };
  const every = SEXES.slice(0, sexes).flatMap((sex, i) =>
    kinds.map(([row, counts]): Kind => ({ row: { ...row, sex }, sex: i as 0 | 1 | 2, counts })),
  );
  return { rules, codes, kinds: [...every, { row: { sex: null }, sex: 0, counts: null }] };
}

/** How the cells of a small table are numbered: women, men, other and total of each indicator, then all, complete, left out. */
export function cellsOf({ codes, kinds }: SmallTable, numbers: ArrayLike<number>): Uint8Array {
  const cells = new Uint8Array(codes.length * 4 + 3);
  for (let k = 0; k < kinds.length; k++) {
    const number = numbers[k] ?? 0;
    const kind = kinds[k];
    if (number === 0 || kind === undefined) continue;
    const add = (at: number) => {
      cells[at] = (cells[at] ?? 0) + number;
    };
    add(codes.length * 4);
    add(codes.length * 4 + (kind.counts === null ? 2 : 1));
    for (const code of kind.counts ?? []) {
      add(codes.indexOf(code) * 4 + kind.sex);
      add(codes.indexOf(code) * 4 + 3);
    }
  }
  return cells;
}

/** Every population of at most so many persons, as the cells of its table. */
export function populations(table: SmallTable, most: number): Uint8Array[] {
  const all: Uint8Array[] = [];
  const numbers = new Uint8Array(table.kinds.length);
  const fill = (kind: number, rest: number): void => {
    if (kind === numbers.length) {
      all.push(cellsOf(table, numbers));
      return;
    }
    for (let n = 0; n <= rest; n++) {
      numbers[kind] = n;
      fill(kind + 1, rest - n);
    }
    numbers[kind] = 0;
  };
  fill(0, most);
  return all;
}

type Shown = Pick<ParticipantCounts, 'indicators'> & {
  readonly [Key in 'all' | 'complete' | 'leftOut']: number | null;
};

/** The same cells of a table as it is shown: -1 where one is hidden. */
export function shownCells({ codes }: SmallTable, { all, complete, leftOut, indicators }: Shown): Int16Array {
  const rows = codes.flatMap(code => {
    const its = indicators.find(({ rule }) => rule.code === code);
    return [its?.women, its?.men, its?.other, its?.total];
  });
  return Int16Array.from([...rows, all, complete, leftOut], value => value ?? -1);
}
