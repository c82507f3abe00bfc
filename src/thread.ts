import { parentPort, workerData } from 'node:worker_threads';
import type { StudyOptions } from './commands/study.ts';
import { type Answer, answerTo, type Task } from './commands/threads.ts';

// One of the threads that read projects: a task in, its study out; how far it is on the way.
parentPort?.on('message', async (location: Task) => {
  const answer = (its: Answer) => parentPort?.postMessage(its);
  answer(await answerTo(location, workerData as StudyOptions, part => answer({ part })));
});
