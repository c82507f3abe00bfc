import type { Maybe } from '../model/money.ts';
import { DECLARATION, type Package } from './parts.ts';
import { NotEditable } from './trouble.ts';
import { MAIN, OFFICE, partOfWorkbook, TYPE_OF, workbookPart } from './workbook-parts.ts';
import {
  appended,
  dropAttribute,
  type Element,
  nameOf,
  type Splice,
  setAttribute,
  spliced,
  walk,
  withAttribute,
} from './xml.ts';

const LISTS = ['fonts', 'fills', 'cellXfs'] as const;
type ListName = (typeof LISTS)[number];

/** A list of a workbook's styles: what stands in it, without prefixes, and what is added. */
interface List {
  readonly element: Element;
  readonly end: number;
  readonly items: string[];
  /** How many of them stood there. */
  readonly stood: number;
}

/** What a format makes of a number; `general` shows it as it is. */
export type NumberForm = 'general' | 'number' | 'percent' | 'date' | 'text';

/** The formats that are not spelt out in a workbook, where they are no plain numbers. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  ...Object.fromEntries([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47].map(no => [no, 'yyyy-mm-dd'])),
  49: '@',
};

/** What a format code makes of a number. */
function numberForm(code: string): NumberForm {
  // Quoted and escaped signs, and what stands in brackets (colours, languages), are no part of the form.
  const bare = code.replaceAll(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '');
  if (/^general\b/i.test(bare)) return 'general';
  if (bare.includes('%')) return 'percent';
  if (/[ymdhs]/i.test(bare)) return 'date';
  return bare.includes('@') && !/[0#?]/.test(bare) ? 'text' : 'number';
}

/** Styles of a workbook that has none: the ones that a spreadsheet takes then. */
export const PLAIN = `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** The styles of a workbook: those that stand there are never changed, for other cells share them; new ones are added. */
export class Styles {
  private readonly lists = new Map<ListName, List>();
  private readonly forms = new Map<number, NumberForm>();
  private readonly text: string;
  private prefix = '';

  constructor(text: string) {
    this.text = text;
    let list: Maybe<string[]> = null;
    walk(text, {
      open: ({ depth, prefix, name, uri }) => {
        if (depth === 0) this.prefix = prefix;
        if (depth === 1 && uri === MAIN && isList(name)) list = [];
      },
      close: (element, at, after) => {
        const { depth, name, uri, start } = element;
        if (depth === 2) list?.push(withoutPrefix(text.slice(start, after), this.prefix));
        if (depth !== 1 || uri !== MAIN || !isList(name) || list === null) return;
        this.lists.set(name, { element, end: at, items: list, stood: list.length });
        list = null;
      },
    });
  }

  /** The fill of a style, without prefixes. */
  fillOf(style: number): string {
    const fill = this.list('fills').items[Number(/\bfillId\s*=\s*["'](\d+)["']/.exec(this.xf(style))?.[1] ?? 0)];
    if (fill === undefined) throw new NotEditable('broken');
    return fill;
  }

  /** Whether its lists begin as others are. */
  beginsWith(others: Styles): boolean {
    return LISTS.every(name => others.lists.get(name)?.items.every((its, i) => its === this.lists.get(name)?.items[i]));
  }

  /** What stands around the lists, however long they are. */
  around(): string {
    const splices = [...this.lists.values()].flatMap(({ element, end }): Splice[] => {
      const { start, end: from, isEmpty } = element;
      const tag = dropAttribute(this.text.slice(start, from), 'count').replace(/\s*\/?>$/, '>');
      const after = isEmpty ? from : this.text.indexOf('>', end) + 1;
      return [[start, after - start, tag]];
    });
    return spliced(this.text, splices).text;
  }

  /** How many styles there are. */
  get count(): number {
    return this.list('cellXfs').items.length;
  }

  /** The style that is as another one, but for its fill. */
  withFill(style: number, fill: string): number {
    const filled = setAttribute(this.xf(style), 'fillId', String(this.idOf('fills', fill)));
    return this.idOf('cellXfs', setAttribute(filled, 'applyFill', '1'));
  }

  /** The same for a fill that was there before: the style that the cell had then, where there still is one. */
  withFormerFill(style: number, fill: string): number {
    const filled = setAttribute(this.xf(style), 'fillId', String(this.idOf('fills', fill)));
    const bare = dropAttribute(filled, 'applyFill');
    const at = this.list('cellXfs').items.findIndex(its => dropAttribute(its, 'applyFill') === bare);
    return at >= 0 ? at : this.idOf('cellXfs', filled);
  }

  /** A style of a font and a fill, with text that wraps at the top of its cell. */
  of(font: string, fill: string, alignment = ' wrapText="1"'): number {
    const ids = `fontId="${this.idOf('fonts', font)}" fillId="${this.idOf('fills', fill)}"`;
    const applied = 'applyFont="1" applyFill="1" applyAlignment="1"';
    return this.idOf(
      'cellXfs',
      `<xf numFmtId="0" ${ids} borderId="0" xfId="0" ${applied}><alignment vertical="top"${alignment}/></xf>`,
    );
  }

  /** How a style writes numbers. */
  formatOf(style: number): NumberForm {
    const known = this.forms.get(style) ?? this.formOf(style);
    this.forms.set(style, known);
    return known;
  }

  private formOf(style: number): NumberForm {
    const no = /\bnumFmtId\s*=\s*["'](\d+)["']/.exec(this.xf(style))?.[1] ?? '0';
    let code = BUILT_IN[Number(no)] ?? (no === '0' ? 'General' : '0');
    if (this.text.includes('numFmt ')) {
      walk(this.text, {
        open: ({ name, uri, attribute }) => {
          if (name === 'numFmt' && uri === MAIN && attribute('numFmtId') === no) code = attribute('formatCode') ?? code;
        },
      });
    }
    return numberForm(code);
  }

  /** The style that is as another one, but for one of the formats that every spreadsheet has. */
  withFormat(style: number, format: number): number {
    const formatted = setAttribute(this.xf(style), 'numFmtId', String(format));
    return this.idOf('cellXfs', setAttribute(formatted, 'applyNumberFormat', '1'));
  }

  /** What is added, as splices of the part. */
  splices(): Splice[] {
    return [...this.lists.values()].flatMap(({ element, end, items, stood }): Splice[] => {
      if (items.length === stood) return [];
      const added = items.slice(stood).map(item => withPrefix(item, this.prefix));
      const counted = element.attribute('count') !== null;
      return [
        ...(counted ? [withAttribute(this.text, element, 'count', String(items.length))] : []),
        appended(element, end, nameOf(element), added.join('')),
      ];
    });
  }

  private xf(style: number): string {
    const xf = this.list('cellXfs').items[style];
    if (xf === undefined) throw new NotEditable('broken');
    return xf;
  }

  /** The place of an item in a list, at whose end it is put where it is not there. */
  private idOf(name: ListName, item: string): number {
    const { items } = this.list(name);
    const at = items.indexOf(item);
    return at >= 0 ? at : items.push(item) - 1;
  }

  private list(name: ListName): List {
    const list = this.lists.get(name);
    if (list === undefined) throw new NotEditable('broken');
    return list;
  }
}

function isList(name: string): name is ListName {
  return (LISTS as readonly string[]).includes(name);
}

/** The part with the styles of a workbook, which is made where there is none. */
export function stylesPart(its: Package): string {
  const known = partOfWorkbook(its, 'styles');
  if (known !== null) return known;
  const part = 'xl/styles.xml';
  if (its.find(part) !== null) throw new NotEditable('broken');
  its.add(part, PLAIN);
  its.declare(part, TYPE_OF.styles);
  its.relate(workbookPart(its), `${OFFICE}/styles`, part);
  return part;
}

/** An element without the prefix that all of its part have. */
export function withoutPrefix(element: string, prefix: string): string {
  return prefix === '' ? element : element.replaceAll(new RegExp(`(</?)${prefix}`, 'g'), '$1');
}

/** An element with that prefix. */
export function withPrefix(element: string, prefix: string): string {
  return prefix === '' ? element : element.replaceAll(/(<\/?)(?=[A-Za-z]+[\s/>])/g, `$1${prefix}`);
}
