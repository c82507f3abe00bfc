import type { Day } from '../model/date.ts';
import {
  COUNTS,
  collector,
  type Finding,
  type Findings,
  IN_BASELINE,
  type Say,
  type Standing,
} from '../model/finding.ts';
import type { Maybe } from '../model/money.ts';
import type { Waiver } from '../model/waiver.ts';
import { type Known, KnownFindings, Recorder } from './baseline.ts';
import { isCheck, isWaivable } from './catalogue.ts';

/** Whether a waiver ended before a day. */
export function isExpired({ until }: Waiver, asOf: Maybe<Day>): boolean {
  return until !== null && asOf !== null && asOf > until;
}

/** Whether a waiver waives what it meets, as of a day. */
export function isInForce(waiver: Waiver, asOf: Maybe<Day>): boolean {
  const { check, because, isBroken } = waiver;
  return !isBroken && because !== null && isCheck(check) && isWaivable(check) && !isExpired(waiver, asOf);
}

interface Held {
  readonly index: number;
  readonly because: string;
}

/** The waivers of a project that hold on a day, and which of all of them have met a finding. */
export class InForce {
  /** By check, then by subject; null for the whole project. In the order in which they are written. */
  private readonly held = new Map<string, Map<Maybe<string>, Held[]>>();
  readonly used: boolean[];

  constructor(waivers: readonly Waiver[], asOf: Maybe<Day>, used: readonly boolean[] = []) {
    this.used = waivers.map((_, i) => used[i] ?? false);
    for (const [index, waiver] of waivers.entries()) {
      const { check, where, because } = waiver;
      if (because === null || !isInForce(waiver, asOf)) continue;
      const its = this.held.get(check) ?? new Map<Maybe<string>, Held[]>();
      this.held.set(check, its.set(where, [...(its.get(where) ?? []), { index, because }]));
    }
  }

  /** The reason for which a finding is waived, of the first waiver that meets it; null where none does. */
  reasonFor({ check, subject }: Finding): Maybe<string> {
    const its = this.held.get(check);
    if (its === undefined) return null;
    let first: Maybe<Held> = null;
    for (const held of [...(its.get(subject) ?? []), ...(its.get(null) ?? [])]) {
      this.used[held.index] = true;
      if (first === null || held.index < first.index) first = held;
    }
    return first?.because ?? null;
  }
}

export type { Known } from './baseline.ts';

/** What a run accepts beside the waivers of its projects, and whether it writes down what it finds. */
export interface Accepting {
  readonly known: Maybe<Known>;
  readonly record: boolean;
}

/** What was accepted of a project's findings, as plain values. */
export interface Acceptance {
  readonly used: readonly boolean[];
  /** What of the baseline was found again. */
  readonly met: Known;
  /** What a new baseline would hold. */
  readonly recorded: Known;
}

/**
 * Takes the findings of a project as they are said and decides how each stands. What can be waived waits until it is known
 * which waivers hold: they stand in the definition, and may end on a day that the ledger decides.
 */
export class Acceptor {
  private inForce: Maybe<InForce> = null;
  private waiting: Finding[] = [];
  private readonly known: KnownFindings;
  private readonly recorder: Recorder;
  private readonly collected: ReturnType<typeof collector>;

  constructor({ known, record }: Accepting) {
    this.known = new KnownFindings(known);
    this.recorder = new Recorder(record);
    this.collected = collector(finding => this.standing(finding));
  }

  readonly say: Say = finding => {
    if (this.inForce === null && isWaivable(finding.check)) this.waiting.push(finding);
    else this.collected.say(finding);
  };

  /** Waives from now on what these waivers meet, as of a day; `used` are those that have met something before. */
  waive(waivers: readonly Waiver[], asOf: Maybe<Day>, used: readonly boolean[] = []): void {
    this.inForce = new InForce(waivers, asOf, used);
    const { waiting } = this;
    this.waiting = [];
    for (const finding of waiting) this.collected.say(finding);
  }

  findings(): Findings {
    if (this.inForce === null) this.waive([], null);
    return this.collected.findings();
  }

  get acceptance(): Acceptance {
    return { used: this.inForce?.used ?? [], met: this.known.met, recorded: this.recorder.recorded };
  }

  private standing(finding: Finding): Standing {
    const waived = isWaivable(finding.check) ? (this.inForce?.reasonFor(finding) ?? null) : null;
    if (waived !== null) return { waived, baseline: false };
    this.recorder.record(finding);
    return this.known.has(finding) ? IN_BASELINE : COUNTS;
  }
}
