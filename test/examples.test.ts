import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, CHECK_IDS, isWaivable } from '../src/check/catalogue.ts';
import { exampleFinding, explain } from '../src/commands/explain.ts';
import { examples } from '../src/manual/examples.ts';
import { manualIn } from '../src/manual/index.ts';
import { messagesIn, sentence } from '../src/messages/index.ts';
import type { CheckId } from '../src/model/checks.ts';
import { SEVERITIES } from '../src/model/finding.ts';
import { LANGUAGES } from '../src/model/language.ts';
import { excerptsText, wrapped } from '../src/render/example.ts';
import { examplesText, shownFinding } from './examples.ts';
import { checkHere, findingsIn, folderWith, here, ROOT } from './support.ts';

const unwrapped = (text: string) => text.replaceAll(/[ \n]+/g, ' ');

/** The width of a terminal. */
const FITS = 80;

test('the examples of explain are the fixtures’ own', async () => {
  await expect(await examplesText()).toMatchFileSnapshot('../src/manual/examples.ts');
});

/** What an example says, in a language. */
async function saidIn(language: (typeof LANGUAGES)[number], check: CheckId): Promise<string> {
  return sentence(await messagesIn(language), exampleFinding(check, examples[check]));
}

test.each(CHECK_IDS)('%s says of its example what check says of its fixture', async check => {
  const { message, subject } = await shownFinding(check);
  // A path of the fixture is a long one, which may stand in quotation marks.
  const unquoted = (text: string) => text.replaceAll(/[“”]/g, '');
  expect(unquoted(await saidIn('en', check))).toBe(unquoted(message));
  expect(examples[check].subject).toBe(subject);
});

test.each(CHECK_IDS)('%s has a severity, a basis, and lines to show', check => {
  const { id, severity, basis } = CATALOGUE[check];
  const { bad, good } = examples[check];
  expect(id).toBe(check);
  expect(SEVERITIES).toContain(severity);
  expect(basis.trim().length).toBeGreaterThan(5);
  expect(bad.length).toBeGreaterThan(0);
  expect(good.length).toBeGreaterThan(0);
  expect(good).not.toEqual(bad);
  for (const { lines } of [...bad, ...good]) expect((lines ?? []).length).toBeLessThanOrEqual(6);
});

/** The files of a bad fixture, as they are. */
function filesOf(check: CheckId): Record<string, Uint8Array> {
  const folder = `${ROOT}/fixtures/bad/${check}`;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter(name => statSync(`${folder}/${name}`).isFile());
  return Object.fromEntries(files.map(name => [name, readFileSync(`${folder}/${name}`)]));
}

test.each(CHECK_IDS)('%s: the waiver that explain has ready waives, where there is one', async check => {
  const { stdout } = await here(terminal => explain(check, {}, terminal));
  const [, entry = null] = /\n {2}(waivers:\n[\s\S]*)$/.exec(stdout) ?? [];
  const { place } = examples[check];
  expect(entry === null).toBe(!isWaivable(check) || place.startsWith('portfolio.yaml'));
  if (entry === null) return;
  const files = filesOf(check);
  const definition = `${[...place.matchAll(/[^/]+\//g)].join('')}project.yaml`;
  const its = new TextDecoder().decode(files[definition] ?? files['project.yaml']);
  const folder = await folderWith({
    ...files,
    [files[definition] === undefined ? 'project.yaml' : definition]: `${its}\n${entry.replaceAll(/^ {2}/gm, '')}`,
  });
  const { findings } = findingsIn(await checkHere(folder, 'json'));
  const shown = findings.filter(one => one.check === check && one.subject === examples[check].subject);
  expect(shown.map(({ waived }) => waived)).toEqual(shown.map(() => 'why it is right and who agreed'));
  expect(shown.length).toBeGreaterThan(0);
});

describe.each(LANGUAGES)('explain in %s', language => {
  test.each(CHECK_IDS)('%s, with its example', async check => {
    const { severities, terms, format } = await messagesIn(language);
    const { what, why, mend } = (await manualIn(language)).explanations[check];
    const { severity, basis } = CATALOGUE[check];
    const { place, bad, good } = examples[check];
    const { status, stdout, stderr } = await here(terminal => explain(check, { lang: language }, terminal));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')[0]).toBe(`${check}  ${severities[severity].one}`);
    for (const text of [what, why, mend, format.basis(basis), await saidIn(language, check)]) {
      expect(unwrapped(stdout)).toContain(unwrapped(text));
    }
    for (const text of [place, excerptsText(bad, terms.lineGone, '  '), excerptsText(good, terms.lineGone, '  ')]) {
      expect(stdout).toContain(text);
    }
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(FITS);
  });

  test('the formats are told with the marks that a form may hold', async () => {
    const { topics } = await manualIn(language);
    const { stdout } = await here(terminal => explain('formats', { lang: language }, terminal));
    expect(stdout).toBe(
      `${topics.formats.title}\n\n${topics.formats.text}\n\n${topics.forms.title}\n\n${topics.forms.text}\n`,
    );
    expect(stdout).toContain('{{claim.LP.staff.this}}');
  });

  test('every topic is short, in lines of a terminal', async () => {
    const { topics } = await manualIn(language);
    for (const { text } of Object.values(topics)) {
      expect(text.split('\n').length).toBeLessThanOrEqual(70);
      for (const line of text.split('\n')) expect([...line].length).toBeLessThanOrEqual(FITS);
    }
  });
});

describe('excerptsText', () => {
  test('cells stand below their headings, each row with its number', () => {
    const lines = [
      [1, 'id', '…', 'declared'],
      [12, 'E-011', '…', '1210.00'],
    ] as const;
    expect(excerptsText([{ file: 'expenses.csv', lines }], 'gone', '')).toBe(
      'expenses.csv\n   1  id     …  declared\n  12  E-011  …  1210.00',
    );
  });

  test('a long line of a definition goes on below', () => {
    const line = `  - { id: LP, name: ${'Ą'.repeat(50)}, country: LT, role: lead, total: 36000.00 }`;
    expect(excerptsText([{ file: 'project.yaml', lines: [[9, line]] }], 'gone', '')).toBe(
      `project.yaml\n  9    - { id: LP, name: ${'Ą'.repeat(50)},\n           country: LT, role: lead, total: 36000.00 }`,
    );
  });

  test.each([
    ['gone', [], 'a.csv\n  gone'],
    ['not looked into', null, 'a.csv'],
  ] as const)('lines that are %s', (_what, lines, text) => {
    expect(excerptsText([{ file: 'a.csv', lines }], 'gone', '')).toBe(text);
  });
});

test('prose keeps together what a no-break space joins', () => {
  const text = `${'a'.repeat(70)} 955\u00a0524,00\u00a0EUR`;
  expect(wrapped(text, '')).toBe(`${'a'.repeat(70)}\n955\u00a0524,00\u00a0EUR`);
});
