import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { UnreadableReason } from '../model/checks.ts';
import type { Maybe } from '../model/money.ts';
import { LARGEST_WORKBOOK } from '../model/sheet-limits.ts';
import type { SheetRow } from './sheet-cells.ts';
import type { Merge } from './sheet-rows.ts';
import { notText } from './sniff.ts';
import { HEAD, refusal, type Unreadable } from './survey.ts';

export type { SheetCell, SheetRow } from './sheet-cells.ts';

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly Merge[];
  /** Rows with any cell, from the top. */
  rows(): Iterable<SheetRow>;
  isHidden(column: number): boolean;
  /** The day that a number would be as a date; null where it is none that people mean. */
  dayOf(serial: number): Maybe<string>;
}

export interface Workbook {
  readonly sha256: string;
  readonly sheets: readonly Sheet[];
}

const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** What a file that is no workbook is, though it has its ending. */
function otherThan(bytes: Buffer): Maybe<UnreadableReason> {
  if (bytes.length === 0) return 'empty';
  const kind = notText(bytes.subarray(0, HEAD));
  if (kind === 'workbook') return null;
  if (kind === 'old-workbook') return bytes.includes(ENCRYPTED) ? 'locked-workbook' : 'old-workbook';
  return kind ?? 'not-workbook';
}

/** Reads a workbook whole, or says why it cannot be read. */
export async function openWorkbook(path: string): Promise<Workbook | Unreadable> {
  const because = (reason: UnreadableReason): Unreadable => ({ reason, line: null, detail: '' });
  let bytes: Buffer;
  try {
    const its = await stat(path);
    if (!its.isFile() && !its.isDirectory()) return because('binary');
    if (its.size > LARGEST_WORKBOOK) return because('large-workbook');
    bytes = await readFile(path);
  } catch (error) {
    return refusal(error);
  }
  return workbookIn(bytes);
}

/** Reads the bytes of a workbook, as they stand or once stood in a file, or says why they cannot be read. */
export async function workbookIn(bytes: Buffer): Promise<Workbook | Unreadable> {
  const because = (reason: UnreadableReason, detail = ''): Unreadable => ({ reason, line: null, detail });
  const other = otherThan(bytes);
  if (other !== null) return because(other);
  const { sheetsIn } = await import('./book.ts');
  const sheets = await sheetsIn(bytes);
  if ('reason' in sheets) return because(sheets.reason, sheets.detail);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), sheets };
}
