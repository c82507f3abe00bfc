import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { discover } from '../../src/load/discover.ts';
import { loadProject } from '../../src/load/load.ts';
import type { Expense, Participant } from '../../src/model/columns.ts';
import { collector, type Finding } from '../../src/model/finding.ts';
import { placeText } from '../../src/model/place.ts';
import type { Project } from '../../src/model/project.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

const made: string[] = [];
afterAll(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A folder of its own that holds these files, until the test file ends. */
export async function folderWith(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samata-test-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** The shortest definition that is whole. */
export const SHORT = `samata: 1
code: Birštonas-1
programme: generic-2014-2020
period: { start: 2017-03-01, end: 2019-02-28 }
total: 1000.00
funding: { ERDF: 85%, own: rest }
`;

export interface Loading {
  readonly project: Project | null;
  readonly rows: readonly Expense[];
  readonly participants: readonly Participant[];
  readonly findings: readonly Finding[];
  /** Each finding as `check place`, the place without the folder. */
  readonly said: readonly string[];
}

/** Loads a project from files, its whole ledger and its participants as well, with the column of every cell that has a finding. */
export async function load(files: Files): Promise<Loading> {
  const folder = await folderWith({ 'project.yaml': SHORT, ...files });
  const [location] = await discover(folder);
  if (location === undefined) throw new Error('no project');
  const { say, findings } = collector();
  const loaded = await loadProject(location, say);
  const rows: Expense[] = [];
  for await (const batch of loaded.ledger.rows()) rows.push(...batch);
  const participants: Participant[] = [];
  for await (const batch of loaded.participants.rows()) participants.push(...batch);
  const { list } = findings();
  const places = await loaded.locate(list.map(({ place }) => place));
  const located = list.map(one => ({ ...one, place: places.get(one.place) ?? one.place }));
  const short = (place: Finding['place']) => placeText(place).replace(`${folder}/`, '');
  return {
    project: loaded.project,
    rows,
    participants,
    findings: located,
    said: located.map(({ check, place }) => `${check} ${short(place)}`),
  };
}

/** A definition as text from what differs from the shortest one. */
export function withKeys(keys: string): string {
  return SHORT + keys;
}
