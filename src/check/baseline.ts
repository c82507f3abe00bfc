import { posix } from 'node:path';
import { knownKey } from '../model/baseline.ts';
import { type Finding, isOfPerson, KEPT } from '../model/finding.ts';
import { keyText } from '../model/keys.ts';
import type { Maybe } from '../model/money.ts';
import { byBytes, type Place } from '../model/place.ts';
import { numberTokens } from './document.ts';

/** How often each of some findings was found, by its key. */
export type Known = ReadonlyMap<string, number>;

/** Arguments that say what else there is, or when it was looked at: they change while the mistake stays the same. */
const PASSING = new Set(['known', 'nearest', 'names', 'rows', 'asOf']);

/** A place within a file: its line and column, or its cell, is another as soon as a row is added above it. */
const WITHIN = /^(.+\.[a-z]{3,4})(?::\d+(?::\d+)?|![^!]*![A-Z]+\d+)$/i;

/**
 * What stays of arguments while a mistake stays the same. Amounts, dates and names do, for a greater excess is another
 * mistake; numbers of rows and of days do not, nor do places within files.
 */
function lasting(value: unknown): unknown {
  if (typeof value === 'number') return null;
  if (typeof value === 'string') {
    const file = WITHIN.exec(value)?.[1];
    return file === undefined ? value : posix.normalize(file);
  }
  if (Array.isArray(value)) return value.map(lasting);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([key]) => !PASSING.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, its]) => [key, lasting(its)]);
}

/** What a baseline knows a finding by, beside its check and its file. */
interface Told {
  readonly subject: string;
  readonly args: object;
}

/**
 * Of rows that are alike the order decides which of them is told, and which is the first: what they have in common is
 * known instead, however each of them writes its document.
 */
function withoutOrder({ check, args, subject }: Finding): Told {
  const { firstId, first, purchaseId, purchased, supplier, ...same } = args as Readonly<Record<string, unknown>>;
  switch (check) {
    case 'expense/duplicate-document':
    case 'expense/near-duplicate': {
      const { document, amount, firstDocument = document, firstAmount = amount, ...rest } = same;
      const rows = [
        [numberTokens(String(document)), amount],
        [numberTokens(String(firstDocument)), firstAmount],
      ].sort((a, b) => byBytes(String(a), String(b)));
      return { subject: String(rows[0]?.[0]), args: { ...rest, pair: rows.flat() } };
    }
    case 'expense/split-above-document':
      return { subject: numberTokens(String(same.document)), args: { ...same, document: null } };
    case 'expense/depreciation-and-purchase':
      return { subject: String(same.asset), args: same };
    default:
      return { subject, args };
  }
}

/** A short proof of what a finding says, without what may change of it. */
function proofOf(args: Told['args']): string {
  return keyText([JSON.stringify(lasting(args))]);
}

/** The file of a place: `./town` and `town` are one folder, however it is typed. */
function fileOf({ file }: Place): string {
  return posix.normalize(file);
}

/** The key of a finding; null where it tells of a participant and is known by its number alone. */
function keyOf(finding: Finding): Maybe<string> {
  if (isOfPerson(finding)) return null;
  const { check, place } = finding;
  const { subject, args } = withoutOrder(finding);
  return knownKey({ check, file: fileOf(place), subject, proof: proofOf(args) });
}

/** The key of all other findings of a check in a file. */
function othersKey({ check, place }: Finding): string {
  return knownKey({ check, file: fileOf(place), subject: null, proof: null });
}

/** The findings of a project that a baseline knows, each as often as it was found then. */
export class KnownFindings {
  private readonly known: Maybe<Known>;
  /** How often each was found again. */
  readonly met = new Map<string, number>();

  constructor(known: Maybe<Known>) {
    this.known = known;
  }

  has(finding: Finding): boolean {
    if (this.known === null) return false;
    const key = keyOf(finding);
    return (key !== null && this.take(key)) || this.take(othersKey(finding));
  }

  private take(key: string): boolean {
    const met = this.met.get(key) ?? 0;
    if (met >= (this.known?.get(key) ?? 0)) return false;
    this.met.set(key, met + 1);
    return true;
  }
}

/** Writes down findings for a baseline: of a check the first ones each by itself, all others by their number in each file. */
export class Recorder {
  private readonly records: boolean;
  private readonly own = new Map<string, number>();
  readonly recorded = new Map<string, number>();

  constructor(records: boolean) {
    this.records = records;
  }

  record(finding: Finding): void {
    if (!this.records) return;
    let key = keyOf(finding);
    if (key !== null && !this.recorded.has(key)) {
      const own = this.own.get(finding.check) ?? 0;
      if (own < KEPT) this.own.set(finding.check, own + 1);
      else key = null;
    }
    key ??= othersKey(finding);
    this.recorded.set(key, (this.recorded.get(key) ?? 0) + 1);
  }
}
