import type { Terminal } from './commands/context.ts';
import { StatusLine } from './commands/status-line.ts';
import { CannotRun } from './model/error.ts';

/** Whether a person watches standard error on a terminal that can write over a line. */
function isWatched({ stderr, env }: NodeJS.Process): boolean {
  const isSet = (text = '') => text !== '' && text !== '0' && text !== 'false';
  return stderr.isTTY === true && env.TERM !== 'dumb' && !isSet(env.CI);
}

function statusLine({ stderr }: NodeJS.Process): StatusLine {
  return new StatusLine({
    write: text => void stderr.write(text),
    columns: () => stderr.columns || 80,
    now: () => performance.now(),
    every(milliseconds, call) {
      const timer = setInterval(call, milliseconds);
      timer.unref();
      return () => clearInterval(timer);
    },
  });
}

/** Standard streams as commands see them; a reader that goes away (`| head`) is told to them, and no error. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  let trouble: string | null = null;
  let wake = () => {};
  stdout.on('drain', () => wake());
  stdout.on('error', error => {
    trouble = 'code' in error ? String(error.code) : error.message;
    wake();
  });
  stderr.on('error', () => {});
  const status = isWatched(process) ? statusLine(process) : null;
  return {
    ...(status === null ? {} : { status }),
    async write(text) {
      status?.close();
      if (trouble === null && !stdout.write(text) && trouble === null) {
        await new Promise<void>(resolve => {
          wake = resolve;
        });
      }
      if (trouble === null || trouble === 'EPIPE') return trouble === null;
      throw new CannotRun('cannot-write-output', { reason: trouble });
    },
    tell(text) {
      status?.wipe();
      stderr.write(`${text}\n`);
    },
    isTerminal: stdout.isTTY === true,
    env: process.env,
    today: () => {
      const now = new Date();
      const two = (n: number) => String(n).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
    interrupted: () => new Promise(resolve => void process.once('SIGINT', resolve).once('SIGTERM', resolve)),
  };
}
