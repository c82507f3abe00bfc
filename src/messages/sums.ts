import type { Format } from './types.ts';

// The arithmetic of reasons as every language writes it: digits and signs, and no words.

/** An amount, or that it could not be computed. */
export const sum = (amount: string | null, f: Format) => (amount === null ? f.notAvailable : f.money(amount));

/** What is added, and what it is called. */
export interface Term {
  readonly name: string;
  readonly amount: string | null;
}

/** `a 1.00 + b 2.00 − c 3.00`: an amount below zero is taken off, and the first stands as it is. */
export function added(terms: readonly Term[], f: Format): string {
  return terms.map((term, i) => (i === 0 ? named(term, f) : joined(term, f, ' + ', ' − '))).join('');
}

/** ` − a 1.00 − b 2.00`, after what it is taken from. */
export function less(terms: readonly Term[], f: Format): string {
  return terms.map(term => joined(term, f, ' − ', ' + ')).join('');
}

function named({ name, amount }: Term, f: Format): string {
  return name === '' ? sum(amount, f) : `${name} ${sum(amount, f)}`;
}

function joined({ name, amount }: Term, f: Format, sign: string, opposite: string): string {
  const isNegative = amount?.startsWith('-') ?? false;
  return `${isNegative ? opposite : sign}${named({ name, amount: isNegative ? (amount?.slice(1) ?? null) : amount }, f)}`;
}

/** An amount that needs no name. */
export const bare = (amount: string | null): Term => ({ name: '', amount });

/** Digits before any rounding, in the language's form. */
export function exactly(text: string | null, f: Format): string {
  if (text === null) return f.notAvailable;
  return text.endsWith('…') ? `${f.money(text.slice(0, -1))}…` : f.money(text);
}

/** `6,958.188, cut to the cent`; what comes out in whole cents needs no word of it. */
export function rounded(exact: string | null, f: Format, how: string): string {
  const isExact = exact === null || /^-?\d+\.\d\d$/.test(exact);
  return `${exactly(exact, f)}${isExact ? '' : `, ${how}`}`;
}
