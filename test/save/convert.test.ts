import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { convert } from '../../src/commands/convert.ts';
import { report } from '../../src/commands/report.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { findingsIn, here, projectsBelow, ROOT, type Run } from '../support.ts';

const made: string[] = [];
afterAll(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samata-convert-'));
  made.push(folder);
  return folder;
}

const converted = (source: string, target: string, options: Parameters<typeof convert>[2] = {}): Promise<Run> =>
  here(terminal => convert(source, target, options, terminal));

/** All reports of a project as CSV, by their names. */
async function reportsOf(path: string): Promise<Record<string, string>> {
  const folder = await emptyFolder();
  const run = await here(terminal =>
    report('all', [path], { format: 'csv', output: [`${folder}/`], lang: 'en' }, terminal),
  );
  expect(run.status).toBeLessThan(2);
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, i) => [name, texts[i] ?? '']));
}

/** What is found in a project, each with what it is about. */
async function foundIn(path: string): Promise<string[]> {
  const run = await here(terminal => check([path], { format: 'json', failOn: 'never', lang: 'en' }, terminal));
  return findingsIn(run)
    .findings.map(({ check: id, subject }) => `${id} ${subject}`)
    .sort();
}

describe.each(projectsBelow('fixtures/ok'))('%s', fixture => {
  test('says the same as a workbook in every language, as a folder again, and as the same workbook', async () => {
    const folder = await emptyFolder();
    const origin = join(folder, 'origin');
    await cp(`${ROOT}${fixture}`, origin, { recursive: true });
    const reports = await reportsOf(origin);
    expect(Object.keys(reports).length).toBeGreaterThan(2);
    const found = await foundIn(origin);
    for (const lang of LANGUAGES) {
      const workbook = join(folder, lang, 'project.xlsx');
      expect(await converted(origin, workbook, { lang, quiet: true })).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(await reportsOf(workbook)).toEqual(reports);
      expect(await foundIn(workbook)).toEqual(found);
      const back = join(folder, lang, 'back');
      expect(await converted(workbook, back, { quiet: true })).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(await reportsOf(back)).toEqual(reports);
      expect(await foundIn(back)).toEqual(found);
      const again = join(folder, lang, 'again', 'project.xlsx');
      expect((await converted(back, again, { lang, quiet: true })).status).toBe(0);
      expect((await readFile(again)).equals(await readFile(workbook))).toBe(true);
    }
  });
});
