import type { Participant, ParticipantKey } from './columns.ts';
import type { Marks } from './marks.ts';
import type { Maybe } from './money.ts';
import type { Place } from './place.ts';

/** The participants of a project: opened again and again, in batches, never in memory whole. */
export interface ParticipantRows {
  /** The file; null where there is none. One that may not or cannot be read has no rows and no columns. */
  readonly file: Maybe<string>;
  /** All rows, or as few of them as those that are marked. */
  rows(only?: Maybe<Marks>): AsyncIterable<readonly Participant[]>;
  has(key: ParticipantKey): boolean;
  place(row: Participant, key: ParticipantKey): Place;
}

/** The participants of a project that has none. */
export const NO_PARTICIPANTS: ParticipantRows = {
  file: null,
  async *rows() {},
  has: () => false,
  place: () => ({ file: '', line: null, column: null, sheet: null, cell: null }),
};

/** The participants of a file that may not be read, or cannot: nobody knows who they are. */
export function unreadParticipants(file: string): ParticipantRows {
  return { ...NO_PARTICIPANTS, file };
}

const PLAIN = /^[a-z0-9-]*$/;

/** What an id is known by: case, kinds of hyphens and of spaces, and how an accent is written, make no other person. */
export function personKey(id: string): string {
  if (PLAIN.test(id)) return id;
  return id
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
