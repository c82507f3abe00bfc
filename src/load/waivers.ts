import type { Waiver } from '../model/waiver.ts';
import type { Reader } from './reader.ts';
import { below } from './yaml.ts';

/** The waivers of a definition, whose shape has been judged. */
export function readWaivers(reader: Reader): Waiver[] {
  return reader.items('waivers').map(path => {
    const text = (key: string) => reader.text(below(path, key));
    const until = reader.date(below(path, 'until'));
    return {
      path,
      check: text('check') ?? '',
      // An empty `where` is one that somebody has still to fill in, and not the whole project.
      where: text('where') ?? (reader.hasKey(below(path, 'where')) ? '' : null),
      because: text('because')?.trim() || null,
      until,
      isBroken: [...reader.broken].some(broken => broken === path || broken.startsWith(`${path}.`)),
    };
  });
}
