import { type Maybe, type Percent, WHOLE } from '../../model/money.ts';

/** The left of a cell, by eighths. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;
const STEPS = 8;
/** What a height stands for, from little to all. */
const HEIGHTS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** A bar in its parts, which may have colours of their own: what is done, what is not, and the mark at 100 %. */
export interface Bar {
  readonly done: string;
  readonly rest: string;
  readonly mark: string;
}

/**
 * A bar of so many cells for 100 %, in eighths of a cell, and its mark: it is full only where all is done, and passes its
 * mark where more is. Of what is not known it is empty.
 */
export function barOf(percent: Maybe<Percent>, cells: number): Bar {
  if (percent === null) return { done: '', rest: ' '.repeat(cells), mark: ' ' };
  if (percent > WHOLE) return { done: '█'.repeat(cells), rest: '', mark: '▶' };
  const eighths = Math.floor((Math.max(0, percent) * cells * STEPS) / WHOLE);
  const seen = percent > 0 ? Math.max(1, eighths) : 0;
  const done = '█'.repeat(Math.floor(seen / STEPS)) + (EIGHTHS[seen % STEPS] ?? '');
  return { done, rest: '░'.repeat(cells - done.length), mark: '▏' };
}

/** Amounts as heights beside each other, of the most that is named; nothing where one is not known. */
export function heights(amounts: readonly Maybe<number>[], most: number): string {
  return amounts
    .map(amount => {
      if (amount === null) return ' ';
      if (amount <= 0 || most <= 0) return HEIGHTS[0];
      return HEIGHTS[Math.min(HEIGHTS.length - 1, Math.floor((amount * HEIGHTS.length) / most))] ?? '';
    })
    .join('');
}
