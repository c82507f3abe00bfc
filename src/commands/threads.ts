import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { type Location, ledgerFolder, standsAlone } from '../load/discover.ts';
import { join } from '../load/paths.ts';
import { CannotRun, type Obstacle } from '../model/error.ts';
import { type Progress, Several } from './progress.ts';
import { type Study, type StudyOptions, study } from './study.ts';

/** What a thread is asked to study; how, it is told as it starts. */
export type Task = Location;

/** What it answers. */
export type Answer =
  | { readonly study: Study }
  /** How far it is, in whole percent of a file: another answer follows. */
  | { readonly part: number }
  | { readonly cannot: { readonly obstacle: Obstacle; readonly args: Readonly<Record<string, string>> } }
  | { readonly bug: string };

/** Stands beside the bundle; where it does not, as when sources are run, one thread reads all. */
const THREAD = new URL('./thread.js', import.meta.url);

/** A thread takes as long to start as so many bytes to read; a project's own files weigh something too. */
const WORTH = 4_000_000;
const PROJECT = 20_000;

/** Studies projects, on all cores where there is enough to read for it; in the order given. */
export async function studyAll(
  locations: readonly Location[],
  options: StudyOptions,
  progress: Progress,
): Promise<Study[]> {
  const several = new Several(
    locations.map(({ kind }) => kind === 'project'),
    progress,
  );
  const threads = Math.min(availableParallelism(), locations.length);
  if (threads > 1 && existsSync(THREAD) && (await isWorth(locations)))
    return onThreads(threads, locations, options, several);
  const studies: Study[] = [];
  for (const [i, location] of locations.entries()) {
    studies.push(await study(location, options, several.of(i)));
    several.end(i);
  }
  return studies;
}

/** Whether there is more to read than one thread does while another starts. */
async function isWorth(locations: readonly Location[]): Promise<boolean> {
  let bytes = locations.length * PROJECT;
  for (const { kind, folder, file } of locations) {
    if (bytes > WORTH) return true;
    if (kind === 'project') bytes += await (standsAlone(file) ? sizeOfFile(file) : sizeOf(folder));
  }
  return bytes > WORTH;
}

async function sizeOfFile(file: string): Promise<number> {
  return stat(file).then(
    its => (its.isFile() ? its.size : 0),
    () => 0,
  );
}

/** Bytes of the files in a project's folder, and in that of its ledger. */
async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for (const inside of [folder, join(folder, ledgerFolder)]) {
    for (const name of await readdir(inside).catch(() => [])) {
      bytes += await sizeOfFile(join(inside, name));
    }
  }
  return bytes;
}

/** Each thread takes the next project as it is done with one. Of those that end the run the first counts, as on one thread. */
async function onThreads(
  count: number,
  locations: readonly Location[],
  options: StudyOptions,
  several: Several,
): Promise<Study[]> {
  const { Worker } = await import('node:worker_threads');
  const answers: Answer[] = [];
  const workers = Array.from({ length: count }, () => new Worker(THREAD, { workerData: options }));
  const waiting = [...locations.entries()].reverse();
  const work = (worker: InstanceType<typeof Worker>) =>
    new Promise<void>((resolve, reject) => {
      let at = 0;
      const next = () => {
        const [i, location] = waiting.pop() ?? [];
        if (i === undefined || location === undefined) return resolve();
        at = i;
        worker.postMessage(location satisfies Task);
      };
      worker.on('error', reject);
      worker.on('exit', code => reject(new Error(`a reading thread ended with ${code}`)));
      worker.on('message', (answer: Answer) => {
        if ('part' in answer) {
          several.of(at)({ at: 'reading', file: '', part: answer.part });
          return;
        }
        answers[at] = answer;
        several.end(at);
        next();
      });
      next();
    });
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }
  return answers.map(taken);
}

function taken(answer: Answer): Study {
  if ('study' in answer) return answer.study;
  if ('cannot' in answer) throw new CannotRun(answer.cannot.obstacle, answer.cannot.args);
  throw new Error('bug' in answer ? answer.bug : 'a reading thread that told nothing');
}

/** What a thread answers. */
export async function answerTo(location: Task, options: StudyOptions, tell: (part: number) => void): Promise<Answer> {
  let told = 0;
  try {
    const progress: Progress = step => {
      if (step.at !== 'reading' || step.part === null || step.part === told) return;
      told = step.part;
      tell(told);
    };
    return { study: await study(location, options, progress) };
  } catch (error) {
    if (error instanceof CannotRun) return { cannot: { obstacle: error.obstacle, args: error.args } };
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
