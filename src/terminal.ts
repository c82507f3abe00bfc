import type { Terminal } from './commands/context.ts';
import { CannotRun } from './model/error.ts';

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
  return {
    async write(text) {
      if (trouble === null && !stdout.write(text) && trouble === null) {
        await new Promise<void>(resolve => {
          wake = resolve;
        });
      }
      if (trouble === null || trouble === 'EPIPE') return trouble === null;
      throw new CannotRun('cannot-write-output', { reason: trouble });
    },
    tell: text => void stderr.write(`${text}\n`),
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
