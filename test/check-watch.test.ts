import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { definition, folderWith, ledger, ROOT, samata } from './support.ts';

const SEPARATOR = `\n${'─'.repeat(80)}\n\n`;
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** A check that goes on, and what it has printed so far. */
function watched(cwd: string, ...args: string[]) {
  const child = spawn(process.execPath, [`${ROOT}bin/samata.js`, 'check', '--watch', ...args], { cwd });
  children.push(child);
  let stdout = '';
  let stderr = '';
  let wake = () => {};
  child.stdout.on('data', (piece: Buffer) => {
    stdout += piece;
    wake();
  });
  child.stderr.on('data', (piece: Buffer) => {
    stderr += piece;
    wake();
  });
  const ended = new Promise<number | null>(resolve => {
    child.on('close', resolve);
  });
  /** Waits, as long as the test may take, until something holds of what was printed. */
  const until = async (holds: (stdout: string, stderr: string) => boolean): Promise<void> => {
    while (!holds(stdout, stderr)) {
      await new Promise<void>(resolve => {
        wake = resolve;
      });
    }
  };
  return {
    until,
    /** Waits for the end of the first run; gives what it has printed. */
    async first(): Promise<string> {
      await until((_, err) => err.includes('Ctrl+C'));
      return stdout.split(SEPARATOR)[0] ?? '';
    },
    end(): Promise<number | null> {
      child.kill('SIGINT');
      return ended;
    },
  };
}

const GOOD = { 'project.yaml': definition(), 'expenses.csv': ledger(['10.00']) };

describe('--watch', () => {
  test('checks again when a file is saved, and ends with the status of its last run', async () => {
    const folder = await folderWith(GOOD);
    const check = watched(folder);
    expect(await check.first()).toBe('Nothing found in 1 project.\n');
    await writeFile(`${folder}/expenses.csv`, ledger(['ten']));
    await check.until(out => out.includes('  expenses.csv:2:60  error  file/bad-amount\n'));
    // As an editor saves: another file that takes the name of this one.
    await writeFile(`${folder}/.expenses.csv.swp`, ledger(['11.00']));
    await rename(`${folder}/.expenses.csv.swp`, `${folder}/expenses.csv`);
    await check.until(out => out.endsWith(`${SEPARATOR}Nothing found in 1 project.\n`));
    expect(await check.end()).toBe(0);
  });

  test('hears of files and projects that are new, or gone', async () => {
    const folder = await folderWith({ 'a/project.yaml': definition() });
    const check = watched(folder, '.');
    await check.first();
    await writeFile(`${folder}/a/expenses.csv`, ledger(['ten']));
    await check.until(out => out.includes('a/expenses.csv:2:60'));
    await rm(`${folder}/a/expenses.csv`);
    await check.until(out => out.endsWith('Nothing found in 1 project.\n') && out.includes('a/expenses.csv:2:60'));
    await mkdir(`${folder}/b/expenses`, { recursive: true });
    await writeFile(`${folder}/b/project.yaml`, definition().replace('Veisiejai-1', 'Veisiejai-2'));
    await check.until(out => out.endsWith('in 2 projects.\n'));
    await writeFile(`${folder}/b/expenses/2018.csv`, ledger(['ten']));
    await check.until(out => out.includes('b/expenses/2018.csv:2:60'));
    expect(await check.end()).toBe(1);
  });

  test('waits for a project that is not there for a moment', async () => {
    const folder = await folderWith(GOOD);
    const check = watched(folder);
    await check.first();
    await rename(`${folder}/project.yaml`, `${folder}/away.txt`);
    await rm(`${folder}/expenses.csv`);
    await check.until((_, err) => err.includes('holds no project'));
    await rename(`${folder}/away.txt`, `${folder}/project.yaml`);
    await check.until((out, err) => err.includes('holds no project') && out.endsWith('Nothing found in 1 project.\n'));
    expect(await check.end()).toBe(0);
  });

  test('is text alone, and needs a project to begin with', async () => {
    const folder = await folderWith(GOOD);
    const json = await samata(['check', '--watch', '--format', 'json'], { cwd: folder });
    expect(json).toMatchObject({ status: 2, stdout: '' });
    expect(json.stderr).toContain('--watch');
    const nothing = await samata(['check', '--watch', 'nowhere'], { cwd: folder });
    expect(nothing).toMatchObject({ status: 2, stdout: '' });
    expect(nothing.stderr).toContain('nowhere');
  });
});
