import type { Maybe } from '../model/money.ts';
import { NotEditable } from './trouble.ts';
import { appended, inAttribute, nameOf, type Splice, spliced, walk } from './xml.ts';
import { contentOf, crcOf, type Entry, editable, rebuilt } from './zip.ts';

export const TYPES = '[Content_Types].xml';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A part that holds the relationships of another one: its folder and its name. */
const IS_RELATIONS = /^(.*\/|)_rels\/([^/]*)\.rels$/i;

/** So many bytes may the parts hold that are edited: as texts they take twice that in memory. */
const LARGEST_EDITED = 256 * 1024 * 1024;

/** How parts were edited: from where each came to be as it is, the last change first; and which were not there. */
export interface Journal {
  readonly edited: Readonly<Record<string, { readonly crc: number; readonly undo: readonly (readonly Splice[])[] }>>;
  readonly added: Readonly<Record<string, number>>;
}

/** A relationship of a part to another one. */
export interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  /** The part it leads to; null where that is no part of the package. */
  readonly target: Maybe<string>;
  /** Where it stands. */
  readonly start: number;
  readonly end: number;
}

/** A package whose parts are edited as texts; what is not edited is never unpacked, and stays byte for byte. */
export class Package {
  private readonly texts = new Map<string, Maybe<string>>();
  private readonly undone = new Map<string, (readonly Splice[])[]>();
  private readonly added: string[] = [];
  private unpacked = 0;
  private readonly zip: Buffer;
  private readonly entries: readonly Entry[];
  private readonly names: ReadonlyMap<string, Entry>;

  constructor(zip: Buffer) {
    const entries = editable(zip);
    if (typeof entries === 'string') throw new NotEditable(entries);
    this.zip = zip;
    this.entries = entries;
    this.names = new Map(entries.map(entry => [entry.name.toString('utf8').toLowerCase(), entry]));
  }

  /** The name of a part as it is written, whatever the case in which it is named. */
  find(name: string): Maybe<string> {
    const entry = this.names.get(name.toLowerCase());
    const known = entry?.name.toString('utf8') ?? name;
    if (this.texts.has(known)) return this.texts.get(known) === null ? null : known;
    return entry === undefined ? null : known;
  }

  /** All parts that there are. */
  parts(): string[] {
    const names = new Set([...this.entries.map(({ name }) => name.toString('utf8')), ...this.texts.keys()]);
    return [...names].filter(name => this.find(name) !== null);
  }

  /** The text of a part. */
  text(name: string): string {
    const known = this.find(name);
    if (known === null) throw new NotEditable('broken');
    const text = this.texts.get(known);
    if (text !== undefined && text !== null) return text;
    const entry = this.names.get(known.toLowerCase());
    if (entry === undefined) throw new NotEditable('broken');
    this.unpacked += entry.size;
    if (this.unpacked > LARGEST_EDITED) throw new NotEditable('large');
    const bytes = contentOf(this.zip, entry);
    if (bytes === null || crcOf(bytes) !== entry.crc) throw new NotEditable('broken');
    const read = decoded(bytes);
    this.texts.set(known, read);
    return read;
  }

  /** Changes the text of a part. */
  edit(name: string, splices: readonly Splice[]): void {
    if (splices.length === 0) return;
    const { text, undo } = spliced(this.text(name), splices);
    const known = this.find(name) ?? name;
    this.texts.set(known, text);
    if (!this.added.includes(known)) this.undone.set(known, [undo, ...(this.undone.get(known) ?? [])]);
  }

  add(name: string, text: string): void {
    this.texts.set(name, text);
    this.added.push(name);
  }

  remove(name: string): void {
    const known = this.find(name);
    if (known !== null) this.texts.set(known, null);
  }

  /** How the parts came to be as they are, but for some that were added. */
  journal(without: readonly string[]): Journal {
    const crc = (name: string) => crcOf(Buffer.from(this.text(name)));
    return {
      edited: Object.fromEntries([...this.undone].map(([name, undo]) => [name, { crc: crc(name), undo }])),
      added: Object.fromEntries(this.added.filter(name => !without.includes(name)).map(name => [name, crc(name)])),
    };
  }

  /** Begins the journal anew: what was changed until here stays. */
  forget(): void {
    this.undone.clear();
    this.added.length = 0;
  }

  /**
   * Takes back what a journal tells, where each part came as `before` says, and those that are new are as they may be; false,
   * with nothing changed, where not, or where a part is no longer as it was left.
   */
  takeBack(
    { edited, added }: Journal,
    before: (name: string, undo: readonly (readonly Splice[])[]) => Maybe<string>,
    isAddition: (name: string) => boolean,
  ): boolean {
    const parts = [...Object.entries(edited).map(([name, { crc }]) => [name, crc] as const), ...Object.entries(added)];
    const isLeft = ([name, crc]: (typeof parts)[number]) =>
      this.find(name) === name && crcOf(Buffer.from(this.text(name))) === crc;
    const names = new Set(parts.map(([name]) => name));
    if (names.size < parts.length || !parts.every(isLeft) || !Object.keys(added).every(isAddition)) return false;
    const texts: [name: string, text: string][] = [];
    for (const [name, { undo }] of Object.entries(edited)) {
      const text = before(name, undo);
      if (text === null) return false;
      texts.push([name, text]);
    }
    for (const [name, text] of texts) this.texts.set(name, text);
    for (const name of Object.keys(added)) this.remove(name);
    return true;
  }

  /** The package as a zip; as it was where nothing is changed in the end. */
  bytes(): Buffer {
    const changes = new Map<string, Maybe<Buffer>>();
    for (const [name, text] of this.texts) {
      const entry = this.names.get(name.toLowerCase());
      if (text === null) {
        if (entry !== undefined) changes.set(name, null);
        continue;
      }
      const bytes = Buffer.from(text);
      if (entry === undefined || entry.size !== bytes.length || entry.crc !== crcOf(bytes)) changes.set(name, bytes);
    }
    return rebuilt(this.zip, this.entries, changes);
  }

  /** The relationships of a part; of the package itself where none is named. */
  relations(part = ''): Relation[] {
    const name = relationsOf(part);
    if (this.find(name) === null) return [];
    const found: Relation[] = [];
    walk(this.text(name), {
      open: element => {
        if (element.name !== 'Relationship' || element.uri !== RELATIONSHIPS) return;
        const target = element.attribute('Target') ?? '';
        const isInside = element.attribute('TargetMode') !== 'External';
        found.push({
          id: element.attribute('Id') ?? '',
          type: element.attribute('Type')?.replace(/^.*\//, '') ?? '',
          target: isInside ? this.find(resolved(part, target)) : null,
          start: element.start,
          end: element.end,
        });
      },
    });
    return found;
  }

  /** Relates a part to another; gives the id of the relationship. */
  relate(part: string, type: string, target: string): string {
    const name = relationsOf(part);
    const known = new Set(this.relations(part).map(({ id }) => id.toLowerCase()));
    let no = known.size + 1;
    while (known.has(`rid${no}`)) no++;
    const id = `rId${no}`;
    if (this.find(name) === null) {
      this.add(name, `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`);
    }
    this.append(
      name,
      prefix =>
        `<${prefix}Relationship Id="${id}" Type="${type}" Target="${inAttribute(encodeURI(wayTo(part, target)))}"/>`,
    );
    return id;
  }

  /** Takes a relationship of a part away. */
  unrelate(part: string, { start, end }: Relation): void {
    this.edit(relationsOf(part), [[start, end - start, '']]);
  }

  /** States what a part is. */
  declare(part: string, type: string): void {
    const name = `/${part}`;
    this.append(TYPES, prefix => `<${prefix}Override PartName="${inAttribute(name)}" ContentType="${type}"/>`);
  }

  /** Takes a part away, with what is stated of it, and its relationships; one that another part names stays. */
  drop(part: string): void {
    if (part === TYPES || IS_RELATIONS.test(part) || this.isNamed(part)) return;
    const splices: Splice[] = [];
    walk(this.text(TYPES), {
      open: element => {
        if (element.uri !== CONTENT_TYPES || element.name !== 'Override') return;
        if (element.attribute('PartName')?.toLowerCase() === `/${part}`.toLowerCase()) {
          splices.push([element.start, element.end - element.start, '']);
        }
      },
    });
    this.edit(TYPES, splices);
    this.remove(part);
    this.remove(relationsOf(part));
  }

  /** Whether another part, or the package itself, leads to a part. */
  private isNamed(part: string): boolean {
    const others = this.parts().flatMap(name => {
      const [, folder = '', file = ''] = IS_RELATIONS.exec(name) ?? [];
      return IS_RELATIONS.test(name) && name !== relationsOf(part) ? [`${folder}${file}`] : [];
    });
    return others.some(other => this.relations(other).some(({ target }) => target === part));
  }

  private append(name: string, content: (prefix: string) => string): void {
    const text = this.text(name);
    walk(text, {
      close: (element, at) => {
        if (element.depth === 0) this.edit(name, [appended(element, at, nameOf(element), content(element.prefix))]);
      },
    });
  }
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The part that holds the relationships of another one. */
export function relationsOf(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The part that a relationship of a part names. */
function resolved(part: string, target: string): string {
  const path = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  const name = path.join('/');
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}

/** A part as another one names it. */
function wayTo(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/** A part as text; its mark of the encoding stays in it. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotEditable('broken');
  }
}
