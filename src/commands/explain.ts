import { CATALOGUE, CHECK_IDS, isCheck } from '../check/catalogue.ts';
import { type Manual, manualIn } from '../manual/index.ts';
import { CannotRun } from '../model/error.ts';
import type { Maybe } from '../model/money.ts';
import { nearest } from '../model/nearest.ts';
import { type CommonOptions, languageOf, paintFor, speak, type Terminal } from './context.ts';

function isTopic(name: string, { topics }: Manual): name is keyof Manual['topics'] {
  return Object.hasOwn(topics, name);
}

const WIDTH = 80;

/** Prose in lines of 80 characters. */
function wrapped(text: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > WIDTH && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}

/** `samata explain`: what a check finds, why, on what basis and what to do; or a topic; or the list of both. */
export async function explain(name: Maybe<string>, options: CommonOptions, terminal: Terminal): Promise<number> {
  const { terms, severities, format } = await speak(options, terminal);
  const manual = await manualIn(languageOf(options, terminal));
  const { explanations, topics } = manual;
  const { strong } = await paintFor(options, terminal);
  if (name === null) {
    const widest = Math.max(...CHECK_IDS.map(id => id.length));
    const checks = CHECK_IDS.map(id => `  ${id.padEnd(widest)}  ${severities[CATALOGUE[id].severity].one}`);
    const list = Object.entries(topics).map(([topic, { title }]) => `  ${topic.padEnd(widest)}  ${title}`);
    await terminal.write(`${checks.join('\n')}\n\n${strong(terms.topics)}\n${list.join('\n')}\n`);
    return 0;
  }
  if (isTopic(name, manual)) {
    const { title, text } = topics[name];
    await terminal.write(`${strong(title)}\n\n${text.trim()}\n`);
    return 0;
  }
  if (!isCheck(name)) {
    const known = [...CHECK_IDS, ...Object.keys(topics)];
    const same = known.find(id => id.endsWith(`/${name}`));
    throw new CannotRun('unknown-check', { name, nearest: same ?? nearest(name, known) ?? '' });
  }
  const { severity, basis } = CATALOGUE[name];
  const { what, why, mend } = explanations[name];
  const parts = [
    `${strong(name)}  ${severities[severity].one}`,
    wrapped(what, ''),
    `${strong(terms.why)}\n${wrapped(why, '  ')}`,
    `${strong(terms.mend)}\n${wrapped(mend, '  ')}`,
    `${strong(terms.basis)}\n${wrapped(format.basis(basis), '  ')}`,
  ];
  await terminal.write(`${parts.join('\n\n')}\n`);
  return 0;
}
