import { discreetSentence, type Messages } from '../messages/index.ts';
import type { CheckId } from '../model/checks.ts';
import { isOfPerson, type Judged, type Judgement, type Severity } from '../model/finding.ts';
import { type Place, placeText } from '../model/place.ts';
import { VERSION } from '../model/version.ts';
import { countOf, standing, summaryOf, truncatedOf } from './findings.ts';

/** What a log says of a check beside its findings. */
export interface Rule {
  readonly id: CheckId;
  readonly severity: Severity;
  readonly basis: string;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;
const ROOT = '%SRCROOT%';

/** `funding/sum-differs` → `FundingSumDiffers` */
function nameOf(id: string): string {
  return id.replaceAll(/(?:^|[/-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function firstSentence(text: string): string {
  return /^.*?[.?](?=\s\p{Lu}|$)/u.exec(text)?.[0] ?? text;
}

function descriptor({ id, severity, basis, what, why, mend }: Rule, { terms }: Messages) {
  const text = `${what}\n\n${terms.why}: ${why}\n\n${terms.mend}: ${mend}\n\n${terms.basis}: ${basis}`;
  const markdown = `${what}\n\n**${terms.why}:** ${why}\n\n**${terms.mend}:** ${mend}\n\n**${terms.basis}:** ${basis}`;
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: firstSentence(what) },
    fullDescription: { text: `${what} ${why}` },
    help: { text, markdown },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { basis, tags: [id.split('/')[0] ?? id] },
  };
}

/** A path as a URI: one that the user typed as a relative one stays relative, to the root of the sources. */
function artifact(file: string) {
  const segments = file
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .filter((segment, i) => segment !== '.' && (segment !== '' || i === 0));
  const isDrive = /^[A-Za-z]:$/.test(segments[0] ?? '');
  const path = segments.map((segment, i) => (isDrive && i === 0 ? segment : encodeURIComponent(segment))).join('/');
  if (isDrive) return { uri: `file:///${path}` };
  return file.startsWith('/') ? { uri: `file://${path}` } : { uri: path, uriBaseId: ROOT };
}

/** Where a finding stands; what is said of a whole file, or of a cell, stands at a first line, for viewers show nothing else. */
function location({ file, line, column, sheet, cell }: Place, project: string, subject: string) {
  const region = { startLine: line ?? 1, ...(line === null || column === null ? {} : { startColumn: column }) };
  const logicalLocations = [
    { name: project, fullyQualifiedName: project, kind: 'project' },
    ...(subject === project ? [] : [{ name: subject, fullyQualifiedName: `${project}/${subject}`, kind: 'subject' }]),
    ...(cell === null ? [] : [{ name: cell, fullyQualifiedName: `${file}!${sheet}!${cell}`, kind: 'cell' }]),
  ];
  return {
    physicalLocation: { artifactLocation: artifact(file), region },
    logicalLocations,
  };
}

/**
 * Names each finding by what stays when lines move: its check, project, file and thing; the second alike has a number. What
 * is about a participant is named by its place, for nobody else's log is to know a person again.
 */
function fingerprints(sha256: (text: string) => string): (one: Judged, project: string) => string {
  const seen = new Map<string, number>();
  return ({ finding }, project) => {
    const { check, place, subject } = finding;
    const named = isOfPerson(finding) ? [placeText(place)] : [place.file, subject];
    const key = JSON.stringify([check, project, ...named]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return sha256(count === 1 ? key : `${key}${count}`);
  };
}

/** Why a finding does not count, as a log says it. */
function suppressions(one: Judged, messages: Messages) {
  const text = standing(one, messages);
  return text === null ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: text }] };
}

/** Findings as a SARIF 2.1.0 log, in English. */
export function* findingsSarif(
  projects: readonly Judgement[],
  rules: readonly Rule[],
  messages: Messages,
  sha256: (text: string) => string,
): Generator<string> {
  const indexes = new Map(rules.map(({ id }, i) => [id, i]));
  const fingerprint = fingerprints(sha256);
  const hasBaseline = projects.some(({ list }) => list.some(({ baseline }) => baseline));
  const driver = {
    name: 'samata',
    version: VERSION,
    semanticVersion: VERSION,
    rules: rules.map(rule => descriptor(rule, messages)),
  };
  const head = {
    tool: { driver },
    language: 'en',
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true }],
    properties: { projects: countOf(projects), summary: summaryOf(projects), truncated: truncatedOf(projects) },
  };
  yield `{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [`;
  yield `${JSON.stringify(head).slice(0, -1)},\n"results": [`;
  let first = true;
  for (const { project, list } of projects) {
    for (const one of list) {
      const { check, place } = one.finding;
      const subject = isOfPerson(one.finding) ? project : one.finding.subject;
      const result = {
        ruleId: check,
        ruleIndex: indexes.get(check),
        level: LEVELS[one.severity],
        message: { text: discreetSentence(messages, one.finding) },
        locations: [location(place, project, subject)],
        partialFingerprints: { 'samata/v1': fingerprint(one, project) },
        ...(hasBaseline ? { baselineState: one.baseline ? 'unchanged' : 'new' } : {}),
        ...suppressions(one, messages),
      };
      yield `${first ? '' : ','}\n${JSON.stringify(result)}`;
      first = false;
    }
  }
  yield `\n]}]\n}\n`;
}
