import type { Cover } from './cover.ts';
import type { Judgement } from './finding.ts';
import type { Table } from './table.ts';

/** All that one document holds: what it is about, its tables, and what was found in their data. */
export interface Dossier {
  /** Whether it is the document of all reports. */
  readonly all: boolean;
  /** One of each project or portfolio that it tells of; none of a mere comparison. */
  readonly covers: readonly Cover[];
  readonly tables: readonly Table[];
  /** With no more than may be told. */
  readonly judgements: readonly Judgement[];
  /** Whether what was found about participants is left out of these. */
  readonly hidesPersons?: boolean;
}
