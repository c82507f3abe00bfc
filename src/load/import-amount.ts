const GROUPED_BY_APOSTROPHES = /^\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?$/;
const BRACKETED = /^\(([^()]*\d[^()]*)\)$/;
const MINUS_BEHIND = /^(\S.*\d)\s*[-−–]$/;
const SIGNED = /^[-−–+]/;

/**
 * An amount as accounting programs write it, in a form that every table of ours may have: `(1 234,56)` and `1 234,56-` with
 * the sign in front, `1'234,56` without the apostrophes. Any other text is left as it is.
 */
export function plainAmount(text: string): string {
  if (/^[-−–]?\d[\d\s.,]*$/.test(text)) return text;
  const body = text.trim();
  const negative = BRACKETED.exec(body)?.[1] ?? MINUS_BEHIND.exec(body)?.[1];
  const unsigned = negative === undefined || SIGNED.test(negative.trim()) ? null : negative.trim();
  const inner = unsigned ?? body;
  const plain = GROUPED_BY_APOSTROPHES.test(inner.replace(SIGNED, '')) ? inner.replaceAll(/['’]/g, '') : inner;
  if (unsigned !== null) return `-${plain}`;
  return plain === body ? text : plain;
}
