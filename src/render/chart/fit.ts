/** How much of its size a letter takes in a wide sans-serif face: what fits in that fits in any other. */
function widthOfLetter(letter: string): number {
  if (/[iIjl|įĮ'’]/u.test(letter)) return 0.3;
  if (/[ .,:;!·\u00a0\u202f]/u.test(letter)) return 0.34;
  if (/[frt\-()[\]/"]/u.test(letter)) return 0.41;
  if (/[mwMW%@—…]/u.test(letter)) return 0.98;
  if (/[\p{M}\p{Cf}]/u.test(letter)) return 0;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u.test(letter))
    return 1.05;
  return /\p{Lu}/u.test(letter) ? 0.74 : 0.63;
}

/** How wide a text stands, in pixels: near enough to keep it off others, and the same on every machine. */
export function widthIn(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter);
  return Math.ceil(width * size);
}

function cut(text: string, size: number, room: number): string {
  if (widthIn(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && widthIn(`${letters.join('')}…`, size) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** A text in lines that fit into some room; what the last one does not hold is left out, and says so. */
export function linesOf(text: string, size: number, room: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/ +/).filter(word => word !== '');
  for (const [i, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthIn(longer, size) <= room) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      lines.push(cut([line, ...words.slice(i)].join(' '), size, room));
      return lines;
    }
    lines.push(cut(line, size, room));
    line = word;
  }
  return [...lines, cut(line, size, room)];
}
