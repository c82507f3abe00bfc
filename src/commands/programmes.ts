import { judge } from '../check/judge.ts';
import { isOwnProgramme } from '../load/own-programme.ts';
import { loadProgramme } from '../load/programme.ts';
import { sentence } from '../messages/index.ts';
import { tableMessagesIn } from '../messages/tables.ts';
import { CannotRun } from '../model/error.ts';
import { collector } from '../model/finding.ts';
import type { Maybe } from '../model/money.ts';
import { nearest } from '../model/nearest.ts';
import { packOf, SHIPPED_IDS } from '../programmes/index.ts';
import { FIRST, findingsJson, findingsText } from '../render/findings.ts';
import { programmeJson, programmesJson, programmesText, programmeText } from '../render/programmes.ts';
import { type CommonOptions, languageOf, paintFor, speak, type Terminal } from './context.ts';
import type { PlainFormat } from './formats.ts';

export interface ProgrammesOptions extends CommonOptions {
  readonly format: PlainFormat;
}

/** `samata programmes`: the programmes whose rules are shipped, or every value of one; of one's own, what is wrong with it. */
export async function programmes(
  asked: Maybe<string>,
  options: ProgrammesOptions,
  terminal: Terminal,
): Promise<number> {
  const messages = await tableMessagesIn(languageOf(options, terminal));
  const paint = await paintFor(options, terminal);
  const isJson = options.format === 'json';
  if (asked === null) {
    const packs = SHIPPED_IDS.map(programme => packOf({ programme }));
    await terminal.write(isJson ? programmesJson(packs) : programmesText(packs, messages, paint));
    return 0;
  }
  if (!SHIPPED_IDS.includes(asked) && isOwnProgramme(asked)) {
    const { say, findings } = collector();
    const pack = await loadProgramme(asked, say);
    const judgement = judge(pack?.id ?? asked, findings(), true);
    if (pack === null || judgement.counts.error > 0) {
      const text = isJson
        ? findingsJson([judgement], await speak({ lang: 'en' }, terminal), [])
        : findingsText([judgement], { messages, paint, least: 'info', most: FIRST, say: sentence });
      for (const piece of text) await terminal.write(piece);
      return 1;
    }
    await terminal.write(isJson ? programmeJson(pack) : programmeText(pack, messages, paint));
    if (judgement.list.length > 0) {
      const told = findingsText([judgement], { messages, paint, least: 'info', most: FIRST, say: sentence });
      terminal.tell([...told].join('').trimEnd());
    }
    return 0;
  }
  if (!SHIPPED_IDS.includes(asked)) {
    const args = { programme: asked, nearest: nearest(asked, SHIPPED_IDS) ?? '', known: SHIPPED_IDS.join(', ') };
    throw new CannotRun('unknown-programme', args);
  }
  const pack = packOf({ programme: asked });
  await terminal.write(isJson ? programmeJson(pack) : programmeText(pack, messages, paint));
  return 0;
}
