import { SaxesParser } from 'saxes';
import { inAttribute, inXml } from '../../package/xml.ts';

type Attributes = Readonly<Record<string, string>>;

/** What becomes of an SVG that was drawn for a page with styles of its own. */
export interface Redrawing {
  /** What its ids begin with: a page has many. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What an element has instead of the attributes that it was given. */
  readonly attributes: (attributes: Attributes) => Attributes;
}

/** A style, `font-size:12px;fill:red`, as the attributes that say the same: a strict page forbids it. */
function fromStyle(style: string): Attributes {
  const rules = style.split(';').flatMap(rule => {
    const at = rule.indexOf(':');
    return at < 0 ? [] : [[rule.slice(0, at).trim(), rule.slice(at + 1).trim()] as const];
  });
  return Object.fromEntries(rules);
}

/** What a page decides, or what is of no use in a still picture. */
const DROPPED: ReadonlySet<string> = new Set(['class', 'style', 'pointer-events', 'font-family']);

/** Whether an element shows nothing. */
function isUnseen(its: Attributes): boolean {
  const isFilled = its.fill !== 'none' && its['fill-opacity'] !== '0';
  return its.fill !== undefined && !isFilled && ((its.stroke ?? 'none') === 'none' || its['stroke-width'] === '0');
}

/**
 * A drawing without styles, classes and scripts, with a title and a description and ids that are its own. The numbers that a
 * library counts its ids by go on from drawing to drawing, so they are counted anew.
 */
export function redrawn(svg: string, { id, title, description, attributes: change }: Redrawing): string {
  const pieces: string[] = [];
  const ids = new Map<string, string>();
  const idOf = (old: string) => {
    const its = ids.get(old) ?? `${id}-${ids.size + 1}`;
    ids.set(old, its);
    return its;
  };
  const kept = (name: string, value: string): [string, string][] => {
    if (DROPPED.has(name)) return [];
    if (name === 'id') return [[name, idOf(value)]];
    return [[name, value.replaceAll(/url\(#([^)]+)\)/g, (_, old: string) => `url(#${idOf(old)})`)]];
  };
  const written = (its: Attributes) =>
    Object.entries(its)
      .map(([name, value]) => ` ${name}="${inAttribute(value)}"`)
      .join('');
  /** Inside of what is left out. */
  let without = 0;
  let isRoot = true;
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (without > 0 || name === 'style' || isUnseen(attributes)) {
      without++;
      return;
    }
    if (isRoot) {
      isRoot = false;
      const { xmlns = '', width = '', height = '', viewBox = '' } = attributes;
      const labelled = { role: 'img', 'aria-labelledby': `${id}-title ${id}-desc` };
      pieces.push(
        `<svg${written({ xmlns, width, height, viewBox, ...labelled })}>`,
        `<title id="${inAttribute(id)}-title">${inXml(title)}</title>`,
        `<desc id="${inAttribute(id)}-desc">${inXml(description)}</desc>\n`,
      );
      return;
    }
    const all = { ...attributes, ...fromStyle(attributes.style ?? '') };
    const its = Object.fromEntries(Object.entries(all).flatMap(([key, value]) => kept(key, value)));
    pieces.push(`<${name}${written(change(its))}>`);
  });
  parser.on('closetag', ({ name }) => {
    if (without > 0) without--;
    else pieces.push(`</${name}>\n`);
  });
  parser.on('text', text => {
    if (without === 0 && text.trim() !== '') pieces.push(inXml(text));
  });
  parser.write(svg).close();
  return pieces.join('').trimEnd();
}
