import { execFile, execFileSync } from 'node:child_process';
import { lstat, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { once, writeOutputs } from '../src/commands/output.ts';
import { folderWith } from './support.ts';

test('where the last of several files cannot be put in its place, all others are as they were', async () => {
  const folder = await folderWith({ 'a.csv': 'old a', 'b.csv': 'old b' });
  const at = (name: string) => join(folder, name);
  async function* meanwhile() {
    yield 'new';
    // Another program makes a folder of that name while the file is written.
    await mkdir(at('d.csv/full'), { recursive: true });
  }
  const outputs = [
    ...['a.csv', 'b.csv', 'c.csv'].map(name => ({ path: at(name), chunks: once('new') })),
    { path: at('d.csv'), chunks: meanwhile() },
  ];
  const writing = writeOutputs(outputs, [], true);
  await expect(writing).rejects.toMatchObject({ obstacle: 'cannot-write', args: { path: at('d.csv') } });
  expect((await readdir(folder)).sort()).toEqual(['a.csv', 'b.csv', 'd.csv']);
  expect(await readdir(at('d.csv'))).toEqual(['full']);
  expect([await readFile(at('a.csv'), 'utf8'), await readFile(at('b.csv'), 'utf8')]).toEqual(['old a', 'old b']);
});

test('files that take the place of others leave nothing of these behind', async () => {
  const folder = await folderWith({ 'a.csv': 'old a', 'b.csv': 'old b' });
  const outputs = ['a.csv', 'b.csv', 'c.csv'].map(name => ({ path: join(folder, name), chunks: once('new') }));
  await writeOutputs(outputs, [], true);
  expect((await readdir(folder)).sort()).toEqual(['a.csv', 'b.csv', 'c.csv']);
  for (const { path } of outputs) expect(await readFile(path, 'utf8')).toBe('new');
});

test('a pipe is written into, needs no force, and stays a pipe', async () => {
  const folder = await folderWith({});
  const path = join(folder, 'pipe.csv');
  execFileSync('mkfifo', [path]);
  const reading = promisify(execFile)('cat', [path]);
  const outputs = [path, join(folder, 'a.csv')].map(each => ({ path: each, chunks: once(`for ${each}`) }));
  await writeOutputs(outputs, [], false);
  expect((await reading).stdout).toBe(`for ${path}`);
  expect((await lstat(path)).isFIFO()).toBe(true);
  expect((await readdir(folder)).sort()).toEqual(['a.csv', 'pipe.csv']);
});
