import { CATALOGUE, CHECK_IDS, isCheck, isWaivable } from '../check/catalogue.ts';
import { type Manual, manualIn, type TopicName } from '../manual/index.ts';
import { type Messages, sentence } from '../messages/index.ts';
import type { CheckId } from '../model/checks.ts';
import { CannotRun } from '../model/error.ts';
import type { Example } from '../model/example.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Maybe } from '../model/money.ts';
import { nearest } from '../model/nearest.ts';
import { wholeFile } from '../model/place.ts';
import { excerptsText, folded, wrapped } from '../render/example.ts';
import type { Paint } from '../render/paint.ts';
import { type CommonOptions, languageOf, paintFor, speak, type Terminal } from './context.ts';

function isTopic(name: string, { topics }: Manual): name is TopicName {
  return Object.hasOwn(topics, name);
}

/** Topics that are told after another one: the marks of a form are a format as well. */
const FURTHER: Readonly<Partial<Record<TopicName, readonly TopicName[]>>> = { formats: ['forms'] };

/** `samata explain`: what a check finds, why, on what basis and what to do; or a topic; or the list of both; of a group its checks. */
export async function explain(name: Maybe<string>, options: CommonOptions, terminal: Terminal): Promise<number> {
  const messages = await speak(options, terminal);
  const { terms, severities, format } = messages;
  const manual = await manualIn(languageOf(options, terminal));
  const { explanations, topics } = manual;
  const paint = await paintFor(options, terminal);
  const { strong } = paint;
  if (name === null) {
    const widest = Math.max(...CHECK_IDS.map(id => id.length));
    const checks = CHECK_IDS.map(id => `  ${id.padEnd(widest)}  ${severities[CATALOGUE[id].severity].one}`);
    const list = Object.entries(topics).map(([topic, { title }]) => `  ${topic.padEnd(widest)}  ${title}`);
    await terminal.write(`${checks.join('\n')}\n\n${strong(terms.topics)}\n${list.join('\n')}\n`);
    return 0;
  }
  if (isTopic(name, manual)) {
    const told = [name, ...(FURTHER[name] ?? [])].map(topic => {
      const { title, text } = topics[topic];
      return `${strong(title)}\n\n${text.trim()}\n`;
    });
    await terminal.write(told.join('\n'));
    return 0;
  }
  const inGroup = CHECK_IDS.filter(id => id.startsWith(`${name}/`));
  if (inGroup.length > 0) {
    const first = (text: string) => /^.*?[.](?=\s+\p{Lu}|\s*$)/su.exec(text)?.[0] ?? text;
    const about = inGroup.map(id => {
      const head = `${strong(id)}  ${severities[CATALOGUE[id].severity].one}`;
      return `${head}\n${wrapped(first(explanations[id].what), '  ')}`;
    });
    await terminal.write(`${about.join('\n')}\n`);
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
    ...(await exampleParts(name, messages, paint)),
  ];
  await terminal.write(`${parts.join('\n\n')}\n`);
  return 0;
}

/** A mistake that a check finds, what it says of it, and the same put right. */
async function exampleParts(check: CheckId, messages: Messages, paint: Paint): Promise<string[]> {
  const { examples } = await import('../manual/examples.ts');
  const { terms, severities } = messages;
  const { severity } = CATALOGUE[check];
  const { place, subject, bad, good } = examples[check];
  const said = sentence(messages, exampleFinding(check, examples[check]));
  return [
    `${paint.strong(terms.badExample)}\n${excerptsText(bad, terms.lineGone, '  ')}`,
    `  ${paint.place(place)}  ${paint[severity](severities[severity].one)}  ${check}\n${wrapped(said, '    ')}`,
    `${paint.strong(terms.goodExample)}\n${excerptsText(good, terms.lineGone, '  ')}`,
    ...(canBeWaived(check, place) ? [waiverPart(check, subject, messages, paint)] : []),
  ];
}

/** The finding of an example: as for every reader its column has the heading of its own table. */
export function exampleFinding(check: CheckId, { place, args, subject, heading }: Example): Finding {
  const its = wholeFile(place);
  const isHeaded = heading !== undefined && 'column' in args && typeof args.column === 'string';
  return finding(check, args, isHeaded ? { ...its, heading: { key: args.column, text: heading } } : its, subject);
}

/** Whether what an example shows can be waived: what stands above projects has no definition to say so. */
function canBeWaived(check: CheckId, place: string): boolean {
  return isWaivable(check) && !place.startsWith('portfolio.yaml');
}

/** The waiver of a finding, to copy. */
function waiverPart(check: CheckId, subject: string, { terms }: Messages, paint: Paint): string {
  const where = /^[\p{L}\p{N}][\p{L}\p{N}/._-]*$/u.test(subject) ? subject : JSON.stringify(subject);
  const entry = `- { check: ${check}, where: ${where}, because: ${JSON.stringify(terms.waiveReason)} }`;
  return `${paint.strong(wrapped(terms.waive, ''))}\n  waivers:\n${folded(entry, '    ').join('\n')}`;
}
