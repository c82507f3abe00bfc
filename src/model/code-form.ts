/** A piece of a form: some characters in brackets, or one that stands alone. */
const PIECE = /\[([A-Za-z0-9-]+)\]|([^[\]])/gu;
const FORM = /^(\[[A-Za-z0-9-]+\]|[^[\]])+$/u;
const LONGEST = 100;
const DIGITS = '0123456789';
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The characters that brackets stand for; `1-5` is a range. */
function members(inside: string): string {
  return inside.replaceAll(/(.)-(.)/g, (_, from: string, to: string) => {
    const first = from.charCodeAt(0);
    const count = Math.max(0, to.charCodeAt(0) - first + 1);
    return String.fromCharCode(...Array.from({ length: count }, (_unused, i) => first + i));
  });
}

/** What may stand at each place of a code. */
function places(form: string): string[] {
  return [...form.matchAll(PIECE)].map(([, inside, alone = '']) =>
    inside !== undefined ? members(inside) : alone === '#' ? DIGITS : alone === '@' ? CAPITALS : alone,
  );
}

/** Whether a text is a form of codes: `#` a digit, `@` a capital letter, `[1-5RS]` one of these, all else itself. */
export function isCodeForm(text: string): boolean {
  return text.length <= LONGEST && FORM.test(text) && places(text).every(some => some !== '');
}

/** Whether a code has one of some forms. */
export function fitsForm(forms: readonly string[], code: string): boolean {
  const letters = [...code];
  return forms.some(form => {
    const allowed = places(form);
    return allowed.length === letters.length && allowed.every((some, i) => some.includes(letters[i] ?? ''));
  });
}

/** A code that has a form: the first character that may stand at each place. */
export function exampleOf(form: string): string {
  return places(form)
    .map(some => [...some][0] ?? '')
    .join('');
}
