import { readdir, readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { ClosedReport } from '../model/closed.ts';
import type { Maybe } from '../model/money.ts';
import { closedFolderOf } from './discover.ts';
import { isFolder, join } from './paths.ts';
import { refusal } from './survey.ts';
import { unreadable } from './table-file.ts';
import type { Reading } from './tables.ts';

const text = z.string();
const maybeText = z.nullable(text);
const money = z.nullable(text.check(z.regex(/^-?\d{1,16}\.\d\d$/)));

const SHAPE = z.object({
  report: z.int(),
  samata: text,
  asOf: maybeText,
  figures: z.array(
    z.object({
      partner: maybeText,
      kind: z.enum(['category', 'source']),
      key: text,
      of: z.nullable(z.literal('own')),
      budget: money,
      previous: money,
      this: money,
    }),
  ),
  rates: z.array(z.object({ currency: text, month: text, rate: text })),
  rows: z.array(
    z.object({
      id: text,
      partner: text,
      category: text,
      currency: text,
      declared: money,
      corrects: text,
      document_no: text,
      document_date: maybeText,
      paid_date: maybeText,
      supplier: text,
      gross: money,
      vat: money,
      rate: maybeText,
      status: maybeText,
      deducted: money,
      sha256: text,
    }),
  ),
});

/**
 * The reports that were closed, by their numbers, without the one that is about to be closed again; one that cannot be
 * read, or is no closed report, is said.
 */
export async function readClosed(reading: Reading, closing: Maybe<number> = null): Promise<ClosedReport[]> {
  const folder = reading.workbook === null ? join(reading.folder, 'closed') : closedFolderOf(reading.workbook.file);
  if (!isFolder(folder)) return [];
  const names = (await namesIn(folder, reading)).filter(
    name => /^(0|[1-9]\d{0,5})\.json$/.test(name) && name !== `${closing}.json`,
  );
  const closed: ClosedReport[] = [];
  for (const name of names.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))) {
    const file = join(folder, name);
    reading.touched.push(file);
    const read = await readOne(file, reading);
    if (read === null) continue;
    if (read.report === Number.parseInt(name, 10)) closed.push({ file, ...read });
    else
      reading.say(unreadable(file, { reason: 'not-closed', line: null, detail: String(read.report) }, reading.subject));
  }
  return closed;
}

async function namesIn(folder: string, { subject, say }: Reading): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    say(unreadable(folder, refusal(error), subject));
    return [];
  }
}

async function readOne(file: string, { subject, say }: Reading): Promise<Omit<ClosedReport, 'file'> | null> {
  let tree: unknown;
  try {
    const json = await readFile(file, 'utf8');
    if (json.trim() === '') {
      say(unreadable(file, { reason: 'empty', line: null, detail: '' }, subject));
      return null;
    }
    tree = JSON.parse(json);
  } catch (error) {
    const problem =
      error instanceof SyntaxError ? ({ reason: 'not-closed', line: null, detail: '' } as const) : refusal(error);
    say(unreadable(file, problem, subject));
    return null;
  }
  const result = z.safeParse(SHAPE, tree);
  if (result.success) return result.data;
  say(unreadable(file, { reason: 'not-closed', line: null, detail: '' }, subject));
  return null;
}
