import { readFile, stat } from 'node:fs/promises';
import { stands } from '../load/paths.ts';
import { CannotRun, type Obstacle } from '../model/error.ts';
import { LARGEST_WORKBOOK } from '../model/sheet-limits.ts';
import { NotEditable } from '../package/trouble.ts';

export const XLSX = /\.xlsx$/i;
/** Workbooks of before 2007, and those behind a password, begin with this. */
const OLD = Buffer.from('d0cf11e0', 'hex');
/** What those behind a password have a part called. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** What is said where a workbook cannot be edited, by what it was meant for. */
type Refusal = Extract<Obstacle, 'cannot-annotate' | 'cannot-fill'>;

/** The bytes of a workbook that may be edited. */
export async function openWorkbook(file: string, refusal: Refusal): Promise<Buffer> {
  const trouble = (reason: string) => new CannotRun(refusal, { path: file, reason });
  const its = await stat(file).catch(() => {
    throw new CannotRun(stands(file) ? 'path-denied' : 'path-missing', { path: file });
  });
  if (its.isDirectory()) throw trouble('folder');
  if (!XLSX.test(file) || !its.isFile()) throw trouble('ending');
  if (its.size > LARGEST_WORKBOOK) throw trouble('large');
  const content = await readFile(file).catch(() => {
    throw new CannotRun('path-denied', { path: file });
  });
  if (content.subarray(0, OLD.length).equals(OLD)) throw trouble(content.includes(ENCRYPTED) ? 'encrypted' : 'old');
  return content;
}

/** Does something with a workbook, or says why it cannot be done. */
export function edited<Result>(file: string, refusal: Refusal, edit: () => Result): Result {
  try {
    return edit();
  } catch (error) {
    if (error instanceof NotEditable) throw new CannotRun(refusal, { path: file, reason: error.trouble });
    throw error;
  }
}
