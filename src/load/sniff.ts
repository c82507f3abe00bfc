import type { UnreadableReason } from '../model/checks.ts';

/** What a file that is no text is, by its first bytes; null when it may be text. */
export function notText(head: Buffer): UnreadableReason | null {
  const magic = head.subarray(0, 4).toString('latin1');
  if (magic === 'PK\u0003\u0004') return 'workbook';
  if (magic === '\u00d0\u00cf\u0011\u00e0') return 'old-workbook';
  const start = head.subarray(0, 256).toString('latin1').trimStart().toLowerCase();
  if (/^<(!doctype html|html|table|meta|head)/.test(start)) return 'html';
  if (magic.startsWith('%PDF') || magic === '\u0089PNG') return 'binary';
  return null;
}
