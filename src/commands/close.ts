import { createHash } from 'node:crypto';
import { fails, withoutReasons } from '../check/judge.ts';
import { closedFolderOf, discover } from '../load/discover.ts';
import { join } from '../load/paths.ts';
import { discreetSentence } from '../messages/index.ts';
import { CannotRun } from '../model/error.ts';
import { FIRST, findingsText } from '../render/findings.ts';
import { closedText } from '../save/closed.ts';
import { closingOf } from '../tally/closing.ts';
import { monthRule } from '../tally/exchange.ts';
import { askedDay, type CommonOptions, paintFor, speak, type Terminal } from './context.ts';
import { examine } from './examine.ts';
import { once, writeOutputs } from './output.ts';
import { progressFor } from './progress-line.ts';

export interface CloseOptions extends CommonOptions {
  readonly force?: boolean;
}

/** `samata close`: freezes a submitted report beside the project, so that any later change of its figures is found. */
export async function close(report: number, path: string, options: CloseOptions, terminal: Terminal): Promise<number> {
  const found = await discover(path);
  const [location] = found;
  if (location === undefined || found.length > 1 || location.kind === 'portfolio') {
    throw new CannotRun('one-project', { option: 'close' });
  }
  const asked = askedDay(options, terminal);
  const examined = await examine(location, { asked, proof: false, closing: report }, progressFor(options, terminal));
  const { known, judgement, touched } = examined;
  const messages = await speak(options, terminal, known?.project.language);
  const failed = fails(judgement.counts, 'error');
  if (known !== null) {
    const { project } = known;
    const period = project.reports.find(({ no }) => no === report);
    if (period === undefined) {
      const numbers = project.reports.map(({ no }) => no).join(', ');
      throw new CannotRun('unknown-period', { report: String(report), known: numbers });
    }
    if (period.submitted === null)
      throw new CannotRun('not-submitted', { report: String(report), path: location.file });
    // Rows paid after the day would be left out for good.
    if (asked !== null && asked < period.submitted) {
      throw new CannotRun('submitted-later', { report: String(report), submitted: period.submitted, day: asked });
    }
    const file = join(closedFolderOf(project.file), `${report}.json`);
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    const closed = await closingOf(known.figures(report), known.claims, report, file, sha256);
    // Until then its rates are provisional, and would be others with the next payment.
    const rule = monthRule(project, known.figures(null).plan.pack);
    if (rule === 'registered' && closed.rates.length > 0) throw new CannotRun('registered', { report: String(report) });
    if (rule === 'reported' && period.reported === null && closed.rates.length > 0) {
      throw new CannotRun('not-reported', { report: String(report), path: location.file });
    }
    await writeOutputs([{ path: file, chunks: once(closedText(closed)) }], touched, options.force ?? false);
    if (!options.quiet) terminal.tell(messages.terms.written(file));
  }
  if (failed && !options.quiet) {
    const paint = await paintFor(options, terminal);
    const telling = { messages, paint, least: 'error', most: FIRST, say: discreetSentence } as const;
    const text = findingsText([withoutReasons(judgement)], telling);
    terminal.tell([...text].join('').trimEnd());
  }
  return failed ? 1 : 0;
}
