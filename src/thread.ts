import { parentPort } from 'node:worker_threads';
import { answerTo, type Task } from './commands/threads.ts';

// One of the threads that read projects: a task in, its study out.
parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await answerTo(task)));
