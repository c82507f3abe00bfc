import type { Judged, Judgement, Severity } from '../model/finding.ts';
import { isAccepted, moreText, standing, summaryText, type Telling, toldOf } from './findings.ts';
import { safeText } from './values.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(name: string, value: string | number | null): string[] {
  if (value === null) return [];
  return [`${name}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`];
}

/** A finding as a command to the runner of a workflow; one that is accepted is a notice, whatever its severity. */
function command(one: Judged, { messages, say }: Telling): string {
  const { finding, severity } = one;
  const { check, place } = finding;
  const { file, line, column, sheet, cell } = place;
  const title = cell === null ? check : `${check} ${sheet}!${cell}`;
  const properties = [
    ...property('file', safeText(file)),
    ...property('line', line),
    ...property('col', line === null ? null : column),
    ...property('title', safeText(title)),
  ];
  const kind = isAccepted(one) ? 'notice' : COMMANDS[severity];
  const words = [say(messages, finding), standing(one, messages) ?? []].flat().map(safeText).join('\n');
  return `::${kind} ${properties.join(',')}::${escaped(words)}\n`;
}

/** Findings as annotations of a workflow on GitHub, in the reader's language. */
export function* findingsGithub(projects: readonly Judgement[], telling: Telling): Generator<string> {
  for (const project of projects) {
    const told = toldOf(project, telling);
    for (const one of told.list) yield command(one, telling);
    yield moreText(told, telling);
  }
  yield summaryText(projects, telling.messages);
}
