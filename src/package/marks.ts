import type { Severity } from '../model/finding.ts';
import type { Maybe } from '../model/money.ts';

/**
 * The fills of findings: light enough for black letters, and of another lightness each, for eyes that tell no red from
 * green. The last bits of green and blue, which nobody sees, say which fill a cell had before: they come back with the cell
 * wherever it was moved to, and whatever program wrote it.
 */
const COLOURS: Readonly<Record<Severity, readonly [red: number, green: number, blue: number]>> = {
  error: [0xf4, 0xb0, 0xa0],
  warning: [0xff, 0xe0, 0x90],
  info: [0xd0, 0xe0, 0xf0],
};

/** So many fills are told apart by those bits; the last of them stands for all others. */
export const MOST_FILLS = 256;
export const NO_FILL = '<fill><patternFill patternType="none"/></fill>';

export interface Mark {
  readonly severity: Severity;
  /** Which fill was there before. */
  readonly before: number;
}

const hex = (byte: number) => byte.toString(16).toUpperCase().padStart(2, '0');

/** The fill of a mark, as it stands in the styles of a workbook. */
export function fillOf({ severity, before }: Mark): string {
  const [red, green, blue] = COLOURS[severity];
  const rgb = `FF${hex(red)}${hex(green | (before >> 4))}${hex(blue | (before & 15))}`;
  return `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/**
 * The mark that a fill is by its colour; null where it cannot be one of ours. People choose such colours as well: it is one
 * only where what it says was before is known of.
 */
export function markOf(fill: string): Maybe<Mark> {
  if (!/<patternFill\b[^<>]*\bpatternType\s*=\s*["']solid["']/.test(fill)) return null;
  const rgb = /<fgColor\s+rgb\s*=\s*["'](?:ff)?([0-9a-f]{6})["']\s*\/?>/i.exec(fill)?.[1];
  if (rgb === undefined) return null;
  const value = Number.parseInt(rgb, 16);
  for (const [severity, [red, green, blue]] of Object.entries(COLOURS)) {
    if (value >> 16 !== red || ((value >> 8) & 0xf0) !== green || (value & 0xf0) !== blue) continue;
    return { severity: severity as Severity, before: ((value >> 4) & 0xf0) | (value & 15) };
  }
  return null;
}
