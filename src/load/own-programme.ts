import { collector } from '../model/finding.ts';
import type { Maybe } from '../model/money.ts';
import type { Pack } from '../model/pack.ts';
import { DEFAULT_PROGRAMME, SHIPPED_IDS } from '../programmes/index.ts';
import { strategyAbove } from './discover.ts';
import { isInFolder, isSame, join, stands } from './paths.ts';
import type { Reader } from './reader.ts';
import type { Beside } from './revision.ts';
import type { Reading } from './tables.ts';
/** Whether what names a programme is the path of one's own. */
export function isOwnProgramme(name: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(name);
}

/**
 * The id of the programme that a definition names, and the rules of one of its own: below the definition's folder, or as
 * far above it as its portfolio goes, whose projects may share them. Those of a definition that a revision keeps are in it.
 */
export async function programmeOf(
  reader: Reader,
  reading: Reading,
  beside: Maybe<Beside>,
): Promise<{ readonly programme: string; readonly pack: Maybe<Pack> }> {
  const programme = reader.text('programme') ?? DEFAULT_PROGRAMME;
  const bad = (expected: string) => reader.bad('programme', programme, expected);
  const alone = { programme, pack: null };
  if (!isOwnProgramme(programme)) {
    if (!SHIPPED_IDS.includes(programme)) bad(`one of ${SHIPPED_IDS.join('|')}`);
    return alone;
  }
  if (/^([/\\]|[A-Za-z]:)/.test(programme)) {
    bad('relative-path');
    return alone;
  }
  const file = join(reading.folder, programme.replace(/^\.\//, ''));
  const isOutside = !isInFolder(file, reading.folder);
  if (beside !== null) return shown(await beside(file), isOutside);
  if (isOutside && !(await isInPortfolio(file, reading.folder))) {
    bad('in-portfolio');
    return alone;
  }
  if (!stands(file)) {
    reader.missingFile('programme', file);
    reading.touched.push(file);
    return alone;
  }
  if (isSame(file, reader.file)) {
    bad('own-programme');
    return alone;
  }
  return shown({ file, bytes: null }, isOutside);

  /** What is no programme is not quoted where it stands outside of the project's folder: it may be anything. */
  async function shown(its: { readonly file: string; readonly bytes: Maybe<Buffer> }, isHidden: boolean) {
    const { say, findings } = collector();
    // Few projects have one, and its shapes take longer to build than most definitions to read.
    const { readProgramme } = await import('./further.ts');
    const pack = await readProgramme(its.file, { ...reading, say }, its.bytes, isHidden);
    if (pack === null && isHidden) bad('programme-file');
    else for (const finding of findings().list) reading.say(finding);
    return pack === null ? alone : { programme: pack.id, pack };
  }
}

/** Whether a file stands in the folder of the portfolio to which a project's folder belongs. */
async function isInPortfolio(file: string, folder: string): Promise<boolean> {
  const above = await strategyAbove(folder);
  return above !== null && isInFolder(file, above);
}
