import { readFileSync, statSync } from 'node:fs';

/** Longer than any row of headings. */
const LONGEST_HEADER = 4_096;

/** Whether a table has headings and nothing below them, such as one that was only begun: nothing is lost with it. */
export function holdsNoRows(path: string): boolean {
  try {
    if (statSync(path).size > LONGEST_HEADER) return false;
    const lines = readFileSync(path, 'utf8')
      .trim()
      .split(/\r\n|\r|\n/);
    return lines.length <= 1;
  } catch {
    return false;
  }
}
