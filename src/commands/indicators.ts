import { tableMessagesIn } from '../messages/tables.ts';
import { CannotRun } from '../model/error.ts';
import { indicatorLines, indicatorsJson, indicatorText, listsJson, listsText } from '../render/catalogue.ts';
import { type CommonOptions, languageOf, paintFor, type Terminal } from './context.ts';
import type { PlainFormat } from './formats.ts';

export interface IndicatorsOptions extends CommonOptions {
  readonly format: PlainFormat;
}

/** `samata indicators`: the lists of common indicators, those of a code, or those with a word in their names. */
export async function indicators(
  asked: readonly string[],
  options: IndicatorsOptions,
  terminal: Terminal,
): Promise<number> {
  const { catalogueLists, nearestCode, withCode, withWords } = await import('../programmes/common-indicators.ts');
  const messages = await tableMessagesIn(languageOf(options, terminal));
  const paint = await paintFor(options, terminal);
  const isJson = options.format === 'json';
  const name = asked.join(' ').trim();
  if (name === '') {
    const lists = catalogueLists();
    await terminal.write(isJson ? listsJson(lists) : listsText(lists, messages, paint));
    return 0;
  }
  const coded = withCode(name);
  const found = coded.length > 0 ? coded : withWords(name);
  if (found.length === 0) throw new CannotRun('unknown-indicator', { name, nearest: nearestCode(name) ?? '' });
  if (isJson) await terminal.write(indicatorsJson(found));
  else if (coded.length > 0) await terminal.write(found.map(one => indicatorText(one, messages, paint)).join('\n'));
  else await terminal.write(indicatorLines(found, languageOf(options, terminal)));
  return 0;
}
