import { open } from 'node:fs/promises';
import type { Lines } from '../model/marks.ts';
import type { Maybe } from '../model/money.ts';
import { pageDecoder } from './code-pages.ts';
import { pieces, readableOf, type Survey } from './survey.ts';

/** Whole records of a file as text, and the line on which the first of them starts. */
export interface Passage {
  readonly text: string;
  readonly line: number;
  readonly multiline: boolean;
}

function decoderOf({ encoding }: Survey): (bytes: Buffer) => string {
  if (encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be')
    return bytes => bytes.toString('utf8');
  return pageDecoder(encoding);
}

/** Whether a record starts on one of some lines, the last not among them. */
function anyIn(only: Lines, from: number, to: number): boolean {
  for (let line = from; line < to; line++) if (only.has(line)) return true;
  return false;
}

/**
 * A file's text in passages of whole records, in order, cut where the survey found records to end: all of it, or at least
 * the passages in which records start on some lines.
 */
export async function* passages(survey: Survey, only: Maybe<Lines> = null): AsyncGenerator<Passage> {
  const decode = decoderOf(survey);
  const file = survey.bytes === undefined ? await open(survey.path) : null;
  try {
    let carried: Buffer = Buffer.alloc(0);
    let index = 0;
    for await (const piece of pieces(file ?? readableOf(survey.bytes ?? Buffer.alloc(0)), survey.encoding)) {
      const cut = survey.cuts[index++];
      // What was written to the file since it was surveyed is not part of this run.
      if (cut === undefined) break;
      const { line, multiline } = cut;
      const head = piece.subarray(0, cut.end);
      const next = survey.cuts[index]?.line ?? survey.lastLine;
      if (cut.end > 0 && (only === null || anyIn(only, line, next)))
        yield { text: decode(carried.length === 0 ? head : Buffer.concat([carried, head])), line, multiline };
      const tail = piece.subarray(cut.end);
      carried = cut.end > 0 ? tail : Buffer.concat([carried, tail]);
    }
    if (carried.length > 0) yield { text: decode(carried), line: survey.lastLine, multiline: true };
  } finally {
    await file?.close();
  }
}
