import { discreetSentence, type Messages } from '../messages/index.ts';
import type { CheckId } from '../model/checks.ts';
import type { Judged, Judgement } from '../model/finding.ts';
import { placeText } from '../model/place.ts';
import { isAccepted, standing } from './findings.ts';

/** Whether a finding makes a test fail. */
type Fails = (one: Judged) => boolean;

/** What XML 1.0 has no way to write, not even as a reference. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function xml(text: string): string {
  return text
    .replaceAll(FORBIDDEN, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[\t\n\r]/g, char => `&#${char.charCodeAt(0)};`);
}

function said({ finding }: Judged, messages: Messages): string {
  return `${placeText(finding.place)}: ${discreetSentence(messages, finding)}`;
}

function lines(list: readonly Judged[], messages: Messages): string {
  return list
    .map(one => {
      const why = standing(one, messages);
      const words = `${messages.severities[one.severity].one}: ${said(one, messages)}`;
      return `${xml(why === null ? words : `${words} (${why})`)}\n`;
    })
    .join('');
}

interface Case {
  readonly text: string;
  readonly state: 'passed' | 'failed' | 'skipped';
}

/** A check of a project as a test: it fails by what counts, and is skipped where all that it found is accepted. */
function testcase(
  name: string,
  { truncated }: Judgement,
  check: CheckId,
  list: readonly Judged[],
  fails: Fails,
  messages: Messages,
): Case {
  const head = `    <testcase classname="${xml(`${name}.${check.split('/')[0]}`)}" name="${xml(check)}" time="0"`;
  const [first] = list;
  if (first === undefined) return { text: `${head}/>\n`, state: 'passed' };
  const failing = list.filter(one => !isAccepted(one) && fails(one));
  const others = list.filter(one => !failing.includes(one));
  const kept = list.length;
  const more =
    (truncated[check] ?? kept) > kept ? xml(messages.terms.more((truncated[check] ?? kept) - kept, check)) : '';
  const [worst] = failing;
  if (worst !== undefined) {
    const failure = `      <failure type="${worst.severity}" message="${xml(said(worst, messages))}">${lines(failing, messages)}${more}</failure>\n`;
    const out = others.length === 0 ? '' : `      <system-out>${lines(others, messages)}</system-out>\n`;
    return { text: `${head}>\n${failure}${out}    </testcase>\n`, state: 'failed' };
  }
  const isSkipped = list.every(isAccepted);
  const element = isSkipped ? 'skipped' : 'system-out';
  const text = `${head}>\n      <${element}>${lines(list, messages)}${more}</${element}>\n    </testcase>\n`;
  return { text, state: isSkipped ? 'skipped' : 'passed' };
}

/** What is checked above projects; everything else is of a project. */
const ABOVE = /^(file|project|portfolio)\//;

function suite(name: string, judgement: Judgement, checks: readonly CheckId[], fails: Fails, messages: Messages) {
  const byCheck = new Map<CheckId, Judged[]>();
  for (const one of judgement.list) {
    const its = byCheck.get(one.finding.check);
    if (its === undefined) byCheck.set(one.finding.check, [one]);
    else its.push(one);
  }
  const run = checks.filter(id => !judgement.ofPortfolio || ABOVE.test(id) || byCheck.has(id));
  const cases = run.map(id => testcase(name, judgement, id, byCheck.get(id) ?? [], fails, messages));
  const count = (state: Case['state']) => cases.filter(one => one.state === state).length;
  return { name, cases, failures: count('failed'), skipped: count('skipped') };
}

/** Findings as JUnit's XML, in English: a suite a project, a test a check, which fails by what makes the run fail. */
export function* findingsJunit(
  projects: readonly Judgement[],
  names: readonly string[],
  checks: readonly CheckId[],
  fails: Fails,
  messages: Messages,
): Generator<string> {
  const suites = projects.map((project, i) => suite(names[i] ?? project.project, project, checks, fails, messages));
  const sum = (of: (one: (typeof suites)[number]) => number) => suites.reduce((all, one) => all + of(one), 0);
  const tests = sum(({ cases }) => cases.length);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="samata" tests="${tests}" failures="${sum(one => one.failures)}" errors="0" time="0">\n`;
  for (const [i, { name, cases, failures, skipped }] of suites.entries()) {
    yield `  <testsuite id="${i}" name="${xml(name)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}" time="0">\n`;
    for (const { text } of cases) yield text;
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}
