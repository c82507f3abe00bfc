import { columnOf } from '../../src/model/place.ts';
import { Package } from '../../src/package/parts.ts';
import { Styles } from '../../src/package/styles.ts';
import { partOfWorkbook, type SheetPart, sheetsOf } from '../../src/package/workbook-parts.ts';
import { contentOf, editable } from '../../src/package/zip.ts';

/** The content of every part of a package by name, in its order. */
export function contentsOf(zip: Buffer): Map<string, Buffer> {
  const entries = editable(zip);
  if (typeof entries === 'string') throw new Error(entries);
  return new Map(entries.map(entry => [entry.name.toString(), contentOf(zip, entry) ?? Buffer.alloc(0)]));
}

/** The names of parts that are not the same in two packages. */
export function differing(one: Buffer, other: Buffer): string[] {
  const [a, b] = [contentsOf(one), contentsOf(other)];
  const names = new Set([...a.keys(), ...b.keys()]);
  return [...names].filter(name => a.get(name)?.equals(b.get(name) ?? Buffer.alloc(0)) !== true);
}

function sheetOf(its: Package, name: string): SheetPart {
  const sheet = sheetsOf(its).find(one => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

const decoded = (text: string) =>
  text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The notes of a sheet by cell, read with no more than patterns, so that what reads is not what writes. */
export function notesIn(zip: Buffer, name: string): Map<string, string> {
  const its = new Package(zip);
  const part = its.relations(sheetOf(its, name).part).find(({ type }) => type === 'comments')?.target;
  if (part === undefined || part === null) return new Map();
  const comments = its.text(part).matchAll(/<comment\b[^>]*\bref="([^"]+)"[^>]*>([\s\S]*?)<\/comment>/g);
  return new Map(
    [...comments].map(([, address = '', body = '']) => [
      address,
      [...body.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)].map(([, text = '']) => decoded(text)).join(''),
    ]),
  );
}

/** The cells that have a shape for their note. */
export function shapesAt(zip: Buffer, name: string): string[] {
  const its = new Package(zip);
  const part = its.relations(sheetOf(its, name).part).find(({ type }) => type === 'vmlDrawing')?.target;
  if (part === undefined || part === null) return [];
  const data = its.text(part).matchAll(/<x:Row>\s*(\d+)\s*<\/x:Row>\s*<x:Column>\s*(\d+)\s*<\/x:Column>/g);
  return [...data].map(([, row, column]) => `${String.fromCharCode(65 + Number(column))}${Number(row) + 1}`);
}

/** The colour of the fill of every cell of a sheet that has one; other fills by the name of their pattern. */
export function fillsIn(zip: Buffer, name: string): Map<string, string> {
  const its = new Package(zip);
  const styles = new Styles(its.text(partOfWorkbook(its, 'styles') ?? ''));
  const cells = its.text(sheetOf(its, name).part).matchAll(/<c\b[^>]*\br="([A-Z]+\d+)"[^>]*?(?:\bs="(\d+)")?[^>]*>/g);
  const fills = new Map<string, string>();
  for (const [all, address = ''] of cells) {
    const fill = styles.fillOf(Number(/\bs="(\d+)"/.exec(all)?.[1] ?? 0));
    const colour = /<fgColor rgb="(\w+)"/.exec(fill)?.[1] ?? /patternType="(\w+)"/.exec(fill)?.[1] ?? '';
    if (colour !== 'none' && colour !== '') fills.set(address, colour);
  }
  return fills;
}

/** The addresses in the order in which they are read. */
export function inOrder(addresses: Iterable<string>): string[] {
  const at = (address: string) =>
    Number(/\d+/.exec(address)?.[0]) * 20_000 + columnOf(/[A-Z]+/.exec(address)?.[0] ?? '');
  return [...addresses].sort((a, b) => at(a) - at(b));
}

/** The names of the sheets. */
export const sheetNames = (zip: Buffer): string[] => sheetsOf(new Package(zip)).map(({ name }) => name);
