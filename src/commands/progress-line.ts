import { nameOf } from '../load/paths.ts';
import { type Messages, messagesIn } from '../messages/index.ts';
import type { Maybe } from '../model/money.ts';
import { cut } from '../render/screen/columns.ts';
import { type CommonOptions, languageOf, type Terminal } from './context.ts';
import { NO_PROGRESS, type Progress, type Step } from './progress.ts';
import type { StatusLine } from './status-line.ts';

/** What takes no longer says nothing. */
const QUIET_FOR = 1_000;
const BETWEEN = 100;

function textOf(step: Step, { terms, format }: Messages): string {
  switch (step.at) {
    case 'reading':
      return terms.progress.reading(format.quote(nameOf(step.file)), step.part);
    case 'projects':
      return terms.progress.projects(step.done, step.of, step.part);
    case 'writing':
      return terms.progress.writing(format.quote(nameOf(step.file)), step.rows);
  }
}

/** Tells on one line of a terminal what a run is at, from its second second on. */
export function toldOn(line: StatusLine, texts: () => Promise<Messages>): Progress {
  const start = line.now();
  let last = Number.NEGATIVE_INFINITY;
  let step: Maybe<Step> = null;
  let messages: Maybe<Messages> = null;
  let isLoading = false;
  let shown = '';
  const draw = () => {
    const now = line.now();
    if (step === null || now - start < QUIET_FOR || now - last < BETWEEN) return;
    if (messages === null) {
      if (isLoading) return;
      isLoading = true;
      texts().then(
        its => {
          messages = its;
        },
        () => {},
      );
      return;
    }
    const text = cut(textOf(step, messages), line.room());
    if (text === shown && line.isShown) return;
    line.show(text);
    [shown, last] = [text, now];
  };
  line.every(BETWEEN, draw);
  return its => {
    step = its;
    draw();
  };
}

/** Where a person waits at a terminal: what the run is at. */
export function progressFor(options: CommonOptions, terminal: Terminal): Progress {
  const { status = null } = terminal;
  if (status === null || options.quiet) return NO_PROGRESS;
  return toldOn(status, () => messagesIn(languageOf(options, terminal)));
}
