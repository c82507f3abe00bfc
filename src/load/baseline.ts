import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { BASELINE_VERSION, type BaselineEntry } from '../model/baseline.ts';
import { CannotRun } from '../model/error.ts';
import type { Maybe } from '../model/money.ts';
import { refusal } from './survey.ts';

const text = z.string();

const SHAPE = z.strictObject({
  baseline: z.literal(BASELINE_VERSION),
  findings: z.array(
    z.strictObject({
      check: text,
      project: text,
      file: text,
      subject: z.nullable(text),
      proof: z.nullable(text),
      count: z.int().check(z.positive()),
    }),
  ),
});

/** The entries of a baseline; null where a text is none. */
function parsed(json: string): Maybe<readonly BaselineEntry[]> {
  try {
    const result = z.safeParse(SHAPE, JSON.parse(json));
    return result.success ? result.data.findings : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Reads a baseline; throws `CannotRun` where it cannot be read, or is none. */
export async function readBaseline(path: string): Promise<readonly BaselineEntry[]> {
  const json = await readFile(path, 'utf8').catch(error => {
    throw new CannotRun(refusal(error).reason === 'missing' ? 'path-missing' : 'path-denied', { path });
  });
  const entries = parsed(json);
  if (entries === null) throw new CannotRun('bad-baseline', { path });
  return entries;
}

/** Whether a file is a baseline that can be read. */
export async function isBaseline(path: string): Promise<boolean> {
  const json = await readFile(path, 'utf8').catch(() => '');
  return parsed(json) !== null;
}
