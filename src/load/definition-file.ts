import { readFile, stat } from 'node:fs/promises';
import { finding } from '../model/finding.ts';
import { nearest } from '../model/nearest.ts';
import { inText, wholeFile } from '../model/place.ts';
import { definition, issuesOf, keysAt, type Shape } from './definition.ts';
import { decode, ENCODING_NAMES } from './encoding.ts';
import { isWorkbook } from './paths.ts';
import type { Reader } from './reader.ts';
import { notText } from './sniff.ts';
import { refusal } from './survey.ts';
import { unreadable } from './table-file.ts';
import type { Reading } from './tables.ts';
import { below, type Definition, readYaml } from './yaml.ts';

/** A definition is typed by people; one of over this size is something else. */
export const LARGEST_DEFINITION = 16 * 1024 * 1024;

/** Loaded only where a report names its inputs: cryptography is a good part of a short start. */
async function sha256(bytes: Buffer): Promise<string> {
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads a YAML or JSON file with the place of every value; null, with its finding, when it cannot be read. */
export async function readDefinition(file: string, reading: Reading): Promise<Definition | null> {
  const { subject, say } = reading;
  try {
    const its = await stat(file);
    // A device or a pipe has no size, and may have no end.
    if (its.size <= LARGEST_DEFINITION && (its.isFile() || its.isDirectory()))
      return definitionIn(file, await readFile(file), reading);
    say(unreadable(file, { reason: 'binary', line: null, detail: '' }, subject));
  } catch (error) {
    say(unreadable(file, refusal(error), subject));
  }
  return null;
}

/** Reads the definition of a project as it was at some time, be it that of a workbook. */
export async function readEarlierDefinition(file: string, reading: Reading): Promise<Definition | null> {
  if (!isWorkbook(file)) return readDefinition(file, reading);
  const { openProjectWorkbook } = await import('./project-workbook.ts');
  return (await openProjectWorkbook(file, reading, true))?.definition ?? null;
}

/** Reads the bytes of a definition, as they stand or once stood in a file. */
export async function definitionIn(
  file: string,
  bytes: Buffer,
  { subject, say, inputs, proof }: Reading,
): Promise<Definition | null> {
  inputs.push({ file, sha256: proof ? await sha256(bytes) : '' });
  const tooLarge = bytes.length > LARGEST_DEFINITION ? 'binary' : null;
  const kind = tooLarge ?? notText(bytes) ?? (bytes.length === 0 ? 'empty' : null);
  const { text, encoding } = decode(bytes);
  const binary = encoding.startsWith('utf-16') ? false : bytes.includes(0);
  if (kind !== null || binary) {
    say(unreadable(file, { reason: kind ?? 'binary', line: null, detail: '' }, subject));
    return null;
  }
  if (encoding.startsWith('windows')) {
    say(finding('file/encoding-guessed', { encoding: ENCODING_NAMES[encoding] }, wholeFile(file), subject));
  }
  return readYaml(file, text, subject, say);
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((at, key) => below(at, typeof key === 'number' ? key : String(key)), '');
}

/** Says everything in a definition that does not fit its shape, and remembers what is broken. */
export function judgeShape(reader: Reader, read: Definition, shape: Shape = definition): void {
  const issues = issuesOf(shape, read.tree);
  // A key that was mistyped is not missing as well.
  const meant = new Set(
    issues.flatMap(({ kind, path }) => {
      if (kind !== 'unknown-key') return [];
      const near = nearest(String(path.at(-1)), keysAt(shape, path.slice(0, -1)));
      return near === null ? [] : [pathText([...path.slice(0, -1), near])];
    }),
  );
  for (const issue of issues) {
    const path = pathText(issue.path);
    if (read.broken?.has(path)) continue;
    if (issue.kind === 'unknown-key') {
      const known = keysAt(shape, issue.path.slice(0, -1));
      const args = { key: path, nearest: nearest(issue.key, known) };
      reader.say(finding('project/unknown-key', args, reader.keyPlace(path), reader.subject), path);
    } else if (issue.kind === 'missing') {
      if (meant.has(path)) continue;
      const parent = path.replace(/(\.[^.[\]]*|\[\d+\]|^[^.[\]]+)$/, '');
      // A cell that is empty can be opened; a line that is not written cannot.
      const cell = [path, parent].map(its => read.places.get(its)).find(its => its !== undefined && its.cell !== null);
      reader.missing(path, cell ?? (parent === '' ? inText(reader.file, 1, 1) : reader.place(parent)));
    } else reader.bad(path, reader.text(path) ?? '', issue.expected);
  }
}
