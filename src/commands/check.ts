import { fails } from '../check/judge.ts';
import { sentence } from '../messages/index.ts';
import type { Judgement, Severity } from '../model/finding.ts';
import { findingsJson, findingsText } from '../render/findings.ts';
import { askedDay, type CommonOptions, locations, paintFor, speak, type Terminal } from './context.ts';
import { examineAll } from './examine.ts';
import type { CheckFormat, FailLevel } from './formats.ts';

export interface CheckOptions extends CommonOptions {
  readonly format: CheckFormat;
  readonly failOn: FailLevel;
}

/** `samata check`: all findings of all projects. */
export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const asked = askedDay(options, terminal);
  const judgements: Judgement[] = [];
  let language = null;
  const how = { asked, proof: options.verbose ?? false, closing: null };
  for (const { judgement, known, inputs } of await examineAll(await locations(paths), how)) {
    judgements.push(judgement);
    language ??= known?.project.language ?? null;
    if (options.verbose) for (const { file, sha256 } of inputs) terminal.tell(`${file}  ${sha256}`);
  }
  const messages = await speak(options, terminal, language);
  const least: Severity = options.quiet ? 'error' : 'info';
  const text =
    options.format === 'json'
      ? findingsJson(judgements, await speak({ lang: 'en' }, terminal))
      : findingsText(judgements, messages, await paintFor(options, terminal), least, sentence);
  for (const piece of text) if (!(await terminal.write(piece))) break;
  return judgements.some(({ counts }) => fails(counts, options.failOn)) ? 1 : 0;
}
