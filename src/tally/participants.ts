import type { Participant, ParticipantKey } from '../model/columns.ts';
import { addMonths, type Day } from '../model/date.ts';
import { KeyMap, type KeyMapData } from '../model/keys.ts';
import type { Maybe } from '../model/money.ts';
import { personKey } from '../model/participants.ts';
import type { Project } from '../model/project.ts';
import {
  OLDEST,
  type ParticipantRule,
  type ParticipantRules,
  type SensitiveKey,
} from '../programmes/participant-rules.ts';
import { MEASURED } from '../programmes/periods.ts';
import type { Fed } from './achievements.ts';

/** Persons of an indicator by sex, and how many are not known to it; null where the table has no column for it. */
export interface ParticipantCount {
  readonly rule: ParticipantRule;
  readonly women: Maybe<number>;
  readonly men: Maybe<number>;
  readonly other: Maybe<number>;
  readonly total: Maybe<number>;
  readonly incomplete: Maybe<number>;
}

/**
 * Participants up to a day, each once: all, those whose records are complete, and the common indicators of these. Null
 * where their table could not be read.
 */
export interface ParticipantCounts {
  readonly all: Maybe<number>;
  readonly complete: Maybe<number>;
  readonly leftOut: Maybe<number>;
  readonly indicators: readonly ParticipantCount[];
}

/** How many persons an indicator gained on a day. */
export interface DatedCount {
  readonly date: Day;
  readonly value: number;
  readonly women: number;
  readonly men: number;
}

/** What the participants of a file come to, as plain data. */
export interface ParticipantsData {
  readonly size: number;
  readonly persons: Uint32Array<ArrayBuffer>;
  readonly keys: KeyMapData;
}

/** A person is six numbers: bits of indicators, bits of what is not known, three days, and the line of the row. */
const STRIDE = 6;
const [BITS, UNKNOWN, ENTERED, LEFT, LATER, LINE] = [0, 1, 2, 3, 4, 5] as const;
/** Among the bits of indicators: that the record is complete, and the sex. */
const COMPLETE = 1 << 28;
const SEX_SHIFT = 29;
const SEXES = { f: 1, m: 2, x: 3 } as const;
/** Among the bits of what is not known. */
const NO_EXIT = 1 << 30;
const NO_LATER = 1 << 29;
const SENSITIVE: readonly SensitiveKey[] = [
  'migrant',
  'disability',
  'disadvantaged',
  'homeless',
  'rural',
  'third_country',
  'minority',
];
const ALL = COMPLETE - 1;

/** A day as a number that sorts like it; 0 for none. */
function numberOf(day: Maybe<Day>): number {
  return day === null ? 0 : Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));
}

function dayOf(number: number): Day {
  const text = String(number).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

/** The rules as sets of bits: which indicators a value of a field leaves possible. */
class Compiled {
  readonly rules: readonly ParticipantRule[];
  readonly exit: number;
  readonly later: number;
  private readonly employment = new Map<string | null, number>();
  private readonly education = new Map<string | null, number>();
  private readonly ages: readonly number[];
  /** Indicators for which a yes to a question suffices. */
  private readonly yes = new Map<SensitiveKey, number>();
  private readonly noYes: number;
  private readonly exitWords = new Map<string, number>();
  private readonly noExit: number;
  private readonly laterWords = new Map<string, number>();
  private readonly noLater: number;
  private readonly anyOf: readonly { readonly bit: number; readonly of: number }[];
  private readonly required: readonly ParticipantKey[];
  private readonly laterDays = new Map<Day, number>();
  private readonly months: number;

  constructor({ indicators, required }: ParticipantRules) {
    this.rules = indicators.value.filter(({ measured }) => measured !== 'entities');
    this.required = required.value;
    this.months = MEASURED.value.longerTermMonths;
    const bits = (is: (rule: ParticipantRule) => boolean) =>
      this.rules.reduce((sum, rule, i) => (is(rule) ? sum | (1 << i) : sum), 0);
    for (const word of new Set([null, ...this.rules.flatMap(({ employment }) => employment ?? [])])) {
      const has = ({ employment }: ParticipantRule) => word !== null && employment?.includes(word) === true;
      this.employment.set(
        word,
        bits(rule => rule.employment === undefined || has(rule)),
      );
    }
    for (const level of new Set([null, ...this.rules.flatMap(({ education }) => education ?? [])])) {
      const has = ({ education }: ParticipantRule) => level !== null && education?.includes(level) === true;
      this.education.set(
        level,
        bits(rule => rule.education === undefined || has(rule)),
      );
    }
    this.ages = Array.from({ length: OLDEST + 1 }, (_, years) =>
      bits(({ age }) => age === undefined || (years >= age[0] && years <= age[1])),
    );
    for (const key of SENSITIVE)
      this.yes.set(
        key,
        bits(rule => rule.yes?.includes(key) === true),
      );
    this.noYes = bits(rule => rule.yes === undefined);
    for (const word of new Set(this.rules.flatMap(({ exit }) => exit ?? []))) {
      this.exitWords.set(
        word,
        bits(rule => rule.exit?.includes(word) === true),
      );
    }
    this.noExit = bits(rule => rule.exit === undefined);
    for (const word of new Set(this.rules.flatMap(({ later }) => later ?? []))) {
      this.laterWords.set(
        word,
        bits(rule => rule.later?.includes(word) === true),
      );
    }
    this.noLater = bits(rule => rule.later === undefined);
    this.exit = bits(({ measured }) => measured === 'exit');
    this.later = bits(({ measured }) => measured === 'later');
    this.anyOf = this.rules.flatMap(({ anyOf }, i) =>
      anyOf === undefined ? [] : [{ bit: 1 << i, of: bits(({ code }) => anyOf.includes(code)) }],
    );
  }

  /** The numbers of a person, into their place. */
  write(row: Participant, into: Uint32Array, at: number): void {
    const { entered, left, birth_year: born } = row;
    into[at + ENTERED] = numberOf(entered);
    into[at + LEFT] = numberOf(left);
    into[at + LATER] = left === null ? 0 : this.laterDay(left);
    into[at + LINE] = row.line;
    if (!isComplete(row, this.required) || entered === null || born === null || row.sex === null) {
      into[at + BITS] = 0;
      into[at + UNKNOWN] = 0;
      return;
    }
    let bits =
      this.of(this.employment, row.employment) &
      this.of(this.education, row.education) &
      (this.ages[Number(entered.slice(0, 4)) - born] ?? 0);
    let yes = this.noYes;
    let unknown = 0;
    for (let i = 0; i < SENSITIVE.length; i++) {
      const key = SENSITIVE[i] as SensitiveKey;
      const answer = row[key];
      if (answer === 'yes') yes |= this.yes.get(key) ?? 0;
      else if (answer !== 'no') unknown |= 1 << i;
    }
    bits &= yes & this.reached(row.result_at_exit, this.exitWords, this.noExit);
    bits &= this.reached(row.result_6m, this.laterWords, this.noLater);
    for (const { bit, of } of this.anyOf) if ((bits & of) === 0) bits &= ~bit;
    if (isUnknown(row.result_at_exit)) unknown |= NO_EXIT;
    if (isUnknown(row.result_6m)) unknown |= NO_LATER;
    into[at + BITS] = (bits | COMPLETE | (SEXES[row.sex] << SEX_SHIFT)) >>> 0;
    into[at + UNKNOWN] = unknown;
  }

  private of(map: ReadonlyMap<string | null, number>, value: string | null): number {
    return map.get(value) ?? map.get(null) ?? 0;
  }

  private reached(words: Maybe<readonly string[]>, by: ReadonlyMap<string, number>, always: number): number {
    let bits = always;
    if (words !== null) for (const word of words) bits |= by.get(word) ?? 0;
    return bits;
  }

  private laterDay(left: Day): number {
    let day = this.laterDays.get(left);
    if (day === undefined) {
      day = numberOf(addMonths(left, this.months));
      this.laterDays.set(left, day);
    }
    return day;
  }
}

function isUnknown(words: Maybe<readonly string[]>): boolean {
  return words === null || words.every(word => word === 'unknown');
}

/** The last day that counts up to a report: its end, of the last one as-of, when longer-term results are known. */
export function untilReport({ reports }: Project, report: Maybe<number>, asOf: Maybe<Day>): Maybe<Day> {
  const its = reports.find(({ no }) => no === report);
  if (its === undefined || its === reports.at(-1) || (asOf !== null && asOf < its.end)) return asOf;
  return its.end;
}

/** What a record has to say and does not. */
export function missingIn(row: Participant, required: readonly ParticipantKey[]): ParticipantKey[] {
  return required.filter(key => row[key] === null);
}

/** Whether a record may be counted: it is somebody's, has all it needs, and no day of it is in doubt. */
export function isComplete(row: Participant, required: readonly ParticipantKey[]): boolean {
  return row.person !== '' && missingIn(row, required).length === 0 && !row.broken.includes('left');
}

/**
 * The participants of a project: each person once, by the first row that has the id. A person counts from the day of
 * entry, with results on leaving from that day, with the longer-term ones six months after. Some 40 bytes a person.
 */
export class Participants {
  readonly rules: ParticipantRules;
  private readonly compiled: Compiled;
  private readonly has: (key: ParticipantKey) => boolean;
  private size = 0;
  private persons = new Uint32Array(STRIDE << 8);
  private keys = new KeyMap();

  /** `has`: which columns the table has. */
  constructor(rules: ParticipantRules, has: (key: ParticipantKey) => boolean) {
    this.rules = rules;
    this.compiled = new Compiled(rules);
    this.has = has;
  }

  /** Whether their table could be read: none is read without ids. */
  get isKnown(): boolean {
    return this.has('person');
  }

  /** Whether there is nobody. */
  get none(): boolean {
    return this.size === 0;
  }

  /** Takes a row; the line of the first row of a person who has been there before, else null. */
  add(row: Participant): Maybe<number> {
    if (row.person !== '') {
      const first = this.keys.put([personKey(row.person)], this.size);
      if (first !== null) return this.persons[first * STRIDE + LINE] ?? 0;
    }
    this.compiled.write(row, this.room(), this.size * STRIDE);
    this.size++;
    return null;
  }

  /** Adds the persons of a later piece of the same table, but for those who are here already. */
  merge(other: Participants): void {
    const named = new Uint8Array(other.size);
    const copy = (index: number) => {
      const from = index * STRIDE;
      this.room().set(other.persons.subarray(from, from + STRIDE), this.size * STRIDE);
      this.size++;
    };
    for (const [one, two, index] of other.keys.entries()) {
      named[index] = 1;
      if (this.keys.putKey(one, two, this.size) === null) copy(index);
    }
    for (let index = 0; index < other.size; index++) if (named[index] === 0) copy(index);
  }

  toData(): ParticipantsData {
    return { size: this.size, persons: this.persons.slice(0, this.size * STRIDE), keys: this.keys.toData() };
  }

  static of(data: ParticipantsData, rules: ParticipantRules, has: (key: ParticipantKey) => boolean): Participants {
    const participants = new Participants(rules, has);
    participants.size = data.size;
    participants.persons = data.persons;
    participants.keys = KeyMap.of(data.keys);
    return participants;
  }

  private room(): Uint32Array<ArrayBuffer> {
    if ((this.size + 1) * STRIDE > this.persons.length) {
      const { persons } = this;
      this.persons = new Uint32Array(Math.max(STRIDE << 8, persons.length * 2));
      this.persons.set(persons);
    }
    return this.persons;
  }

  /** Whether the table has what an indicator is counted by. */
  private knows({ yes, exit, later, anyOf }: ParticipantRule): boolean {
    return (
      this.isKnown &&
      (yes ?? []).every(key => this.has(key)) &&
      ((exit === undefined && anyOf === undefined) || this.has('result_at_exit')) &&
      (later === undefined || this.has('result_6m'))
    );
  }

  /** Counts up to a day; of all days where it is null. */
  counts(until: Maybe<Day>): ParticipantCounts {
    const { compiled, persons } = this;
    const last = until === null ? Number.MAX_SAFE_INTEGER : numberOf(until);
    const counts = new Uint32Array(4 * 32);
    const unsaid = new Uint32Array(32);
    let [all, complete, noExit, noLater] = [0, 0, 0, 0];
    for (let at = 0; at < this.size * STRIDE; at += STRIDE) {
      if ((persons[at + ENTERED] ?? 0) > last) continue;
      all++;
      const bits = persons[at + BITS] ?? 0;
      if ((bits & COMPLETE) === 0) continue;
      complete++;
      const unknown = persons[at + UNKNOWN] ?? 0;
      const [left, later] = [persons[at + LEFT] ?? 0, persons[at + LATER] ?? 0];
      let counted = bits & ALL;
      if (left === 0 || left > last) counted &= ~compiled.exit;
      else if ((unknown & NO_EXIT) !== 0) noExit++;
      if (later === 0 || later > last) counted &= ~compiled.later;
      else if ((unknown & NO_LATER) !== 0) noLater++;
      const sex = (bits >>> SEX_SHIFT) << 5;
      for (; counted !== 0; counted &= counted - 1) {
        const i = sex + 31 - Math.clz32(counted & -counted);
        counts[i] = (counts[i] ?? 0) + 1;
      }
      for (let open = unknown & 0x7f; open !== 0; open &= open - 1) {
        const i = 31 - Math.clz32(open & -open);
        unsaid[i] = (unsaid[i] ?? 0) + 1;
      }
    }
    const leftOut = all - complete;
    const notKnown = ({ measured, yes }: ParticipantRule): number => {
      if (measured === 'exit') return noExit;
      if (measured === 'later') return noLater;
      return leftOut + (yes ?? []).reduce((sum, key) => sum + (unsaid[SENSITIVE.indexOf(key)] ?? 0), 0);
    };
    const indicators = compiled.rules.map((rule, i): ParticipantCount => {
      if (!this.knows(rule)) {
        return { rule, women: null, men: null, other: null, total: null, incomplete: null };
      }
      const of = (sex: keyof typeof SEXES) => counts[(SEXES[sex] << 5) + i] ?? 0;
      const [women, men, other] = [of('f'), of('m'), of('x')];
      return { rule, women, men, other, total: women + men + other, incomplete: notKnown(rule) };
    });
    return this.isKnown
      ? { all, complete, leftOut, indicators }
      : { all: null, complete: null, leftOut: null, indicators };
  }

  /** What a common indicator gained, day by day; null where it is none that this table counts. */
  dated(code: string): Maybe<readonly DatedCount[]> {
    const index = this.compiled.rules.findIndex(rule => rule.code === code);
    const rule = this.compiled.rules[index];
    if (rule === undefined || !this.knows(rule)) return null;
    return this.gained(1 << index, { entry: ENTERED, exit: LEFT, later: LATER, entities: ENTERED }[rule.measured]);
  }

  /** Whether anybody enters after a day. */
  enterAfter(day: Day): boolean {
    const last = numberOf(day);
    for (let at = 0; at < this.size * STRIDE; at += STRIDE) if ((this.persons[at + ENTERED] ?? 0) > last) return true;
    return false;
  }

  /** Everybody who has a complete record, by the day of entry. */
  everybody(): readonly DatedCount[] {
    return this.gained(COMPLETE, ENTERED);
  }

  private gained(counted: number, day: number): DatedCount[] {
    const gained = new Map<number, { value: number; women: number; men: number }>();
    for (let at = 0; at < this.size * STRIDE; at += STRIDE) {
      const bits = this.persons[at + BITS] ?? 0;
      const number = this.persons[at + day] ?? 0;
      if ((bits & counted) === 0 || number === 0) continue;
      let its = gained.get(number);
      if (its === undefined) {
        its = { value: 0, women: 0, men: 0 };
        gained.set(number, its);
      }
      its.value++;
      if (bits >>> SEX_SHIFT === SEXES.f) its.women++;
      if (bits >>> SEX_SHIFT === SEXES.m) its.men++;
    }
    return [...gained].sort(([a], [b]) => a - b).map(([number, its]) => ({ date: dayOf(number), ...its }));
  }
}

/**
 * How indicators are fed by participants: a common one by its rule, a national one that counts the same by that, and one
 * of the project's own by everybody who has a complete record. Null where there is no table of them, or it could not be
 * read.
 */
export function fedBy(participants: Maybe<Participants>): Maybe<Fed> {
  if (participants?.isKnown !== true) return null;
  return ({ code, common }) => {
    const same = common === null || common.unit.en === '%' ? [] : common.same;
    const codes = [code, ...same.flatMap(its => (its.status === 'unverified' ? [] : its.code))];
    const counts =
      common === null
        ? participants.everybody()
        : codes.reduce<Maybe<readonly DatedCount[]>>((found, its) => found ?? participants.dated(its), null);
    if (counts === null) return null;
    return counts.map(({ date, value, women, men }) => ({
      date,
      value: String(value),
      women: String(women),
      men: String(men),
      partner: '',
      evidence: '',
    }));
  };
}
