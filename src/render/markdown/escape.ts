import { safeText } from '../values.ts';

/** The longest a text of the user's stands in a comment. */
const LONGEST = 300;

/** What stands between the parts of what would be a link or a mention: nothing to read, and to copy. */
const BREAK = '<!-- -->';

const SIGNS = /[|\\`*_~<>&[\]$]/g;

/** Signs that mean something to Markdown, as references that mean nothing but themselves. */
function referred(sign: string): string {
  return `&#${sign.codePointAt(0)};`;
}

/** A text of the user's as long as it may stand; no character is cut in half. */
export function cut(text: string): string {
  const letters = text.length > LONGEST ? [...text] : [];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : text;
}

/**
 * Text as a comment on GitHub shows it, sign by sign, and nothing more: no emphasis, no HTML, no link, nobody who is told of
 * it. A reference alone does not keep a name or a number from becoming a link, which is looked for in what is shown.
 */
export function escaped(text: string): string {
  return (
    safeText(text)
      .trim()
      .replaceAll(SIGNS, referred)
      .replaceAll(/@(?=[\p{L}\p{N}])/gu, `@${BREAK}`)
      // A reference of ours is a number as well.
      .replaceAll(/(?<!&)#(?=\d)/g, `#${BREAK}`)
      .replaceAll(/\b(gh-)(?=\d)/gi, `$1${BREAK}`)
      .replaceAll(/\bwww\./gi, its => `${its}${BREAK}`)
      .replaceAll(/:(?=\/\/)/g, `:${BREAK}`)
      .replaceAll(/\b(mailto|xmpp):/gi, its => `${its}${BREAK}`)
      // At its beginning, what would be a list, a heading or a line.
      .replace(/^(?:[-+=]|#(?!<))/, referred)
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, (_, number: string, sign: string) => `${number}${referred(sign)}`)
  );
}

/** The same with the lines that it has, in a cell. */
export function escapedLines(text: string): string {
  return cut(text)
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map(escaped)
    .join('<br>');
}

/** Text as code: nothing in it is looked at, but for as many backticks as begin it. */
export function code(text: string): string {
  const plain = safeText(text);
  const runs = [...plain.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  const room = /^`|`$|^ .* $/.test(plain) ? ' ' : '';
  return `${fence}${room}${plain}${room}${fence}`;
}
