import { parentPort, workerData } from 'node:worker_threads';
import type { StudyOptions } from './commands/study.ts';
import { answerTo, type Task } from './commands/threads.ts';

// One of the threads that read projects: a task in, its study out.
parentPort?.on('message', async (location: Task) =>
  parentPort?.postMessage(await answerTo(location, workerData as StudyOptions)),
);
