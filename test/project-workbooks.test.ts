import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { report } from '../src/commands/report.ts';
import { LANGUAGES, type Language } from '../src/model/language.ts';
import { PROJECT_REPORT_NAMES } from '../src/model/table.ts';
import { projectWorkbook } from './load/project-workbooks.ts';
import { checkHere, findingsIn, here, projectsBelow, ROOT, type Run } from './support.ts';

const DEMOS = ['LT-PL-1R-049-demo', 'generic-2021-2027-demo', 'keep-22716'].map(name => `fixtures/ok/${name}`);

/** What a cell cannot say as the file does: how a text is encoded, cut into fields or quoted, and which mark its texts prove. */
const OF_TEXTS = [
  'bad/file/ambiguous-amount',
  'bad/file/bad-amount',
  'bad/file/bad-value',
  'bad/file/duplicate-header',
  'bad/file/encoding-guessed',
  'bad/file/two-ledgers',
  'bad/file/unreadable',
  // A key that a sheet has no column for; a key twice; a column that no row has; a budget as a map.
  'bad/project/bad-value',
  'bad/project/missing-field',
  'bad/project/unknown-key',
  // What is found between projects.
  'bad/portfolio/',
  'inputs/definition-utf-16',
  'inputs/utf-16',
  'inputs/windows-',
];

const FIXTURES = projectsBelow('fixtures').filter(path => !OF_TEXTS.some(its => path.startsWith(`fixtures/${its}`)));

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** What stands in the workbook, and not beside it. */
const IN_WORKBOOK =
  /^(project\.(ya?ml|json)|(expenses|achievements|activities|payments|participants|rates|classification)\.csv)$/;

/** A folder with the same project, its definition and its tables in one workbook and all else beside. */
async function inWorkbook(path: string, language: Language): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'samata-workbook-'));
  made.push(folder);
  cpSync(join(ROOT, path), folder, { recursive: true });
  for (const name of readdirSync(folder)) if (IN_WORKBOOK.test(name)) rmSync(join(folder, name));
  writeFileSync(join(folder, 'project.xlsx'), await projectWorkbook(join(ROOT, path), language));
  return folder;
}

/** Findings without their places, in the order of a dictionary; numbers that people keep as texts are odd in a workbook alone. */
function told(run: Run, folder: string): string[] {
  return findingsIn(run)
    .findings.filter(({ check }) => check !== 'file/number-as-text')
    .map(({ check, severity, subject, args, waived }) =>
      JSON.stringify({ check, severity, subject, args, waived })
        .replaceAll(`${folder}/`, '')
        .replaceAll(/(project\.xlsx![^"!]+![A-Z]+\d+|[a-z]+\.(csv|yaml):\d+(:\d+)?)/g, 'there'),
    )
    .toSorted();
}

describe.each(LANGUAGES)('the demo projects as workbooks in %s', language => {
  test.each(DEMOS)('%s has the same findings, and the same reports to the byte', async path => {
    const folder = await inWorkbook(path, language);
    expect(told(await checkHere(folder, 'json'), folder)).toEqual(told(await checkHere(path, 'json'), path));
    for (const name of PROJECT_REPORT_NAMES) {
      // Over the same words: a workbook says nothing of its language but what its own key says.
      const csvOf = (at: string) =>
        here(terminal => report(name, [at], { format: 'csv', output: [] }, terminal)).catch(error => String(error));
      const [ours, theirs] = [await csvOf(folder), await csvOf(path)];
      expect(ours).toEqual(theirs);
      if (name === 'budget')
        expect(ours).toMatchObject({ stdout: expect.stringMatching(/^partner,category,item,.*\nLP,/) });
    }
  });
});

// In one of the languages each: what differs between them is the same for all.
test.each(FIXTURES.map((path, i) => [path, LANGUAGES[i % LANGUAGES.length] ?? 'en'] as const))(
  '%s says the same as a workbook in %s',
  async (path, language) => {
    const folder = await inWorkbook(path, language);
    expect(told(await checkHere(folder, 'json'), folder)).toEqual(told(await checkHere(path, 'json'), path));
  },
);

test('most fixtures are told as workbooks too', () => {
  expect(FIXTURES.length).toBeGreaterThan(250);
});
