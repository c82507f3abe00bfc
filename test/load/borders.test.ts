import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Borders } from '../../src/load/borders.ts';
import { byHand } from './by-hand.ts';

interface Cut {
  readonly text: string;
  readonly line: number;
}

/** Records with the line on which each starts, the bytes fed in pieces of these lengths. */
function cut(text: string, borders: Borders, lengths: Iterable<number>): Cut[] {
  const bytes = Buffer.from(text);
  const whole: Cut[] = [];
  let carried = Buffer.alloc(0);
  let at = 0;
  const take = (length: number) => {
    const piece = bytes.subarray(at, at + length);
    at += piece.length;
    const line = borders.cutLine;
    const { end } = borders.feed(piece);
    const all = Buffer.concat([carried, piece]);
    if (end === 0) carried = all;
    else {
      const until = carried.length + end;
      whole.push({ text: all.subarray(0, until).toString(), line });
      carried = all.subarray(until);
    }
  };
  for (const length of lengths) take(length);
  take(bytes.length - at);
  if (carried.length > 0) whole.push({ text: carried.toString(), line: borders.cutLine });
  return whole;
}

/** A byte at a time, every record comes out alone. */
const single = (text: string, delimiter = ',') =>
  cut(
    text,
    new Borders(delimiter),
    Array.from({ length: Buffer.byteLength(text) }, () => 1),
  );

describe('records, a byte at a time', () => {
  test.each<[string, string, [string, number][]]>([
    [
      'plain lines',
      'a,b\nc,d\n',
      [
        ['a,b\n', 1],
        ['c,d\n', 2],
      ],
    ],
    [
      'no end of the last line',
      'a\nb',
      [
        ['a\n', 1],
        ['b', 2],
      ],
    ],
    [
      // a CR that ends a stretch waits for the LF that may come: nothing is cut there
      'CR alone',
      'a\rb\r',
      [['a\rb\r', 1]],
    ],
    [
      'a line in a field',
      '"a\nb",c\nd\n',
      [
        ['"a\nb",c\n', 1],
        ['d\n', 3],
      ],
    ],
    [
      'CRLF in a field',
      '"a\r\nb",c\nd\n',
      [
        ['"a\r\nb",c\n', 1],
        ['d\n', 3],
      ],
    ],
    [
      'CR in a field',
      '"a\rb\r\r",c\nd\n',
      [
        ['"a\rb\r\r",c\n', 1],
        ['d\n', 5],
      ],
    ],
    [
      'doubled quotes',
      '"a""\n""b"\nc\n',
      [
        ['"a""\n""b"\n', 1],
        ['c\n', 3],
      ],
    ],
    [
      'a quote in the middle of a field',
      'pipe 5" wide,b\nc\n',
      [
        ['pipe 5" wide,b\n', 1],
        ['c\n', 2],
      ],
    ],
    [
      'a quote after a space',
      'a, "b\nc\n',
      [
        ['a, "b\n', 1],
        ['c\n', 2],
      ],
    ],
    [
      'text after a closed quote',
      '"a"b"c\nd\n',
      [
        ['"a"b"c\n', 1],
        ['d\n', 2],
      ],
    ],
    [
      'an empty quoted field',
      '"",b\nc\n',
      [
        ['"",b\n', 1],
        ['c\n', 2],
      ],
    ],
    [
      'empty lines',
      'a\n\n\nb\n',
      [
        ['a\n', 1],
        ['\n', 2],
        ['\n', 3],
        ['b\n', 4],
      ],
    ],
  ])('%s', (_name, text, records) => {
    expect(single(text)).toEqual(records.map(([its, line]) => ({ text: its, line })));
  });

  test('CR LF across two pieces is one end of a line', () => {
    const records = single('a\r\nb\r\n').map(({ text, line }) => [text, line]);
    expect(records.map(([text]) => text).join('')).toBe('a\r\nb\r\n');
    expect(records.filter(([text]) => /\w/.test(String(text))).map(([, line]) => line)).toEqual([1, 2]);
  });
});

const AWKWARD = fc.string({
  unit: fc.constantFrom('a', 'ž', ',', ';', '"', '"', '\n', '\r', '\r\n', ' '),
  maxLength: 40,
});
const PIECES = fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 30 });

test('wherever the bytes are cut, pieces end between records, and know their lines', () => {
  fc.assert(
    fc.property(AWKWARD, PIECES, fc.constantFrom(',', ';'), (text, lengths, delimiter) => {
      const { records, problem } = byHand(text, delimiter);
      const borders = new Borders(delimiter);
      const pieces = cut(text, borders, lengths);
      if (problem?.reason !== 'open-quote' && !borders.open)
        holds(text, pieces, new Map(records.map(({ from, line }) => [from, line])));
      if (problem?.reason === 'open-quote') expect([borders.open, borders.openLine]).toEqual([true, problem.line]);
      expect(borders.stray).toBe(problem?.reason === 'stray-quote' ? problem.line : null);
    }),
    { numRuns: 3_000 },
  );
});

/** That pieces make the text again, each from the start of a record and with its line. */
function holds(text: string, pieces: readonly Cut[], starts: ReadonlyMap<number, number>): void {
  expect(pieces.map(piece => piece.text).join('')).toBe(text);
  let at = 0;
  for (const { text: its, line } of pieces) {
    // a record ends with its CR already: the LF alone may come with the next piece
    if (!(its.startsWith('\n') && text[at - 1] === '\r')) expect([at, line]).toEqual([at, starts.get(at)]);
    at += its.length;
  }
}

test('every cut in two gives the same records', () => {
  const text = 'id,note\r\n1,"a, ""b""\r\nc"\r\n2,5" pipe\r3,"x"\n4,"ž\n"\n';
  const starts = new Map(byHand(text, ',').records.map(({ from, line }) => [from, line]));
  expect([...starts.values()]).toEqual([1, 2, 4, 5, 6]);
  for (let at = 1; at < Buffer.byteLength(text); at++) holds(text, cut(text, new Borders(','), [at]), starts);
});

test('a CR and its LF on either side of a cut are one line end', () => {
  const text = 'a,b\r\n"c\r\nd",e\r\nf,g\r\n';
  const starts = new Map(byHand(text, ',').records.map(({ from, line }) => [from, line]));
  for (let at = 1; at < text.length; at++) {
    const pieces = cut(text, new Borders(','), [at]);
    holds(text, pieces, starts);
    expect(pieces.every(({ text: its }) => !its.startsWith('\n'))).toBe(true);
  }
});
