import { createWriteStream, existsSync, realpathSync, statSync } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CannotRun } from '../model/error.ts';
import type { Chunks } from '../render/values.ts';

/** A file to write. */
export interface Output {
  readonly path: string;
  readonly chunks: Chunks;
}

/** A text that is at hand, as what a renderer gives out. */
export async function* once(text: string): Chunks {
  yield text;
}

/** Bytes that are at hand, the same way. */
export async function* bytes(content: Uint8Array): Chunks {
  yield content;
}

/** The file itself, whatever links lead to it; a file that is not there yet, and a pipe, is its path. */
function identity(path: string): string {
  const whole = resolve(path);
  return existsSync(whole) && !isPipe(whole) ? realpathSync(whole) : whole;
}

/** Whether something stands there that is written into and never replaced, such as a pipe or a device. */
function isPipe(path: string): boolean {
  if (!existsSync(path)) return false;
  const there = statSync(path);
  return !there.isFile() && !there.isDirectory();
}

/** The system's code for what went wrong; `messages` has words for the usual ones. */
function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Throws `CannotRun` unless every output may be written: not over an input, not twice, over a file only with `force`. */
function permit(outputs: readonly Output[], inputs: readonly string[], force: boolean): void {
  const read = new Set(inputs.map(identity));
  const seen = new Set<string>();
  for (const { path } of outputs) {
    const file = identity(path);
    if (read.has(file)) throw new CannotRun('is-input', { path });
    if (seen.has(file)) throw new CannotRun('twice', { path });
    seen.add(file);
    if (!existsSync(file) || isPipe(file)) continue;
    if (statSync(file).isDirectory()) throw new CannotRun('cannot-write', { path, reason: 'EISDIR' });
    if (!force) throw new CannotRun('exists', { path });
  }
}

/** Makes a folder and those above it, one by one: where none can be made, `recursive` may try for ever. */
async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let at = folder; !(await isThere(at)); at = dirname(at)) missing.unshift(at);
  for (const path of missing) {
    await mkdir(path).catch(async error => {
      // Another run may have made it meanwhile.
      if (!(await stat(path).catch(() => null))?.isDirectory()) throw error;
    });
  }
}

/** Whether something stands at a path; throws where that cannot be told. */
async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (reasonOf(error) === 'ENOENT' && path !== dirname(path)) return false;
    throw error;
  }
}

/** Writes files whole or not at all: each beside its place first, then all are moved there. What goes into pipes goes last. */
export async function writeOutputs(
  outputs: readonly Output[],
  inputs: readonly string[],
  force: boolean,
): Promise<void> {
  permit(outputs, inputs, force);
  const written: Written[] = [];
  try {
    const pipes = outputs.filter(({ path }) => isPipe(path));
    for (const { path, chunks } of [...outputs.filter(its => !pipes.includes(its)), ...pipes]) {
      const temporary = `${path}.samata-${process.pid}.tmp`;
      try {
        const source = Readable.from(chunks, { objectMode: true });
        if (isPipe(path)) {
          await pipeline(source, createWriteStream(path));
          continue;
        }
        await makeFolder(dirname(resolve(path)));
        written.push({ path, temporary });
        await pipeline(source, createWriteStream(temporary, { flags: 'wx' }));
      } catch (error) {
        if (error instanceof CannotRun || !(error instanceof Error && 'syscall' in error)) throw error;
        throw new CannotRun('cannot-write', { path, reason: reasonOf(error) });
      }
    }
    await moveAll(written);
  } catch (error) {
    for (const { temporary } of written) await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

interface Written {
  readonly path: string;
  readonly temporary: string;
}

/** Moves files to their places; where one cannot be, what stood at the places of the others stands there again. */
async function moveAll(written: readonly Written[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  const kept: string[] = [];
  for (const { path, temporary } of written) {
    try {
      // One file alone takes the place of another at once: at no moment is there none.
      if (written.length > 1 && statSync(path, { throwIfNoEntry: false })?.isDirectory() === false) {
        const old = `${path}.samata-${process.pid}.old`;
        await rename(path, old);
        kept.push(old);
        undo.unshift(() => rename(old, path));
      }
      await rename(temporary, path);
      undo.unshift(() => rm(path, { force: true }));
    } catch (error) {
      for (const each of undo) await each().catch(() => {});
      throw new CannotRun('cannot-write', { path, reason: reasonOf(error) });
    }
  }
  for (const old of kept) await rm(old, { force: true }).catch(() => {});
}
