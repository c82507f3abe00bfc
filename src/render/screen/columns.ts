import { safeText, widthOf } from '../values.ts';

/** A user's text cut to a width on a terminal. */
export function cut(text: string, width: number): string {
  const safe = safeText(text);
  if (widthOf(safe) <= width) return safe;
  let kept = '';
  let room = width - 1;
  for (const char of safe) {
    room -= widthOf(char);
    if (room < 0) break;
    kept += char;
  }
  return width < 1 ? '' : `${kept.trimEnd()}…`;
}

/** The end of a text, which in a path says most. */
export function cutBefore(text: string, width: number): string {
  const safe = safeText(text);
  if (widthOf(safe) <= width) return safe;
  let kept = '';
  let room = width - 1;
  for (const char of [...safe].reverse()) {
    room -= widthOf(char);
    if (room < 0) break;
    kept = char + kept;
  }
  return `…${kept}`;
}

/** Both ends of a text: codes begin alike, and end each its own way. */
export function cutInside(text: string, width: number): string {
  const safe = safeText(text);
  if (widthOf(safe) <= width) return safe;
  const end = cutBefore(safe, Math.ceil((width + 1) / 2)).slice(1);
  return cut(safe, width - widthOf(end)) + end;
}

export function left(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function right(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
}

/** A text in lines of a width, broken between words where that is possible. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    if (line !== '') lines.push(line);
    line = '';
  };
  for (const word of safeText(text).split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) <= width) {
      line += ` ${word}`;
      continue;
    }
    end();
    for (const char of word) {
      if (widthOf(line) + widthOf(char) > width) end();
      line += char;
    }
  }
  end();
  return lines;
}
