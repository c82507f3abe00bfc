import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convert } from '../../src/commands/convert.ts';
import { TABLES, type TableName } from '../../src/model/columns.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { yamlText } from '../../src/save/yaml.ts';
import { here } from '../support.ts';
import { code, definition, oddText, table } from './arbitrary.ts';
import { essenceOf } from './same.ts';

const language = fc.constantFrom(...LANGUAGES);

/** Carries a project into a workbook, a folder and a workbook again, and looks at each of them. */
async function carried(files: Readonly<Record<string, string>>, lang: (typeof LANGUAGES)[number]) {
  const folder = await mkdtemp(join(tmpdir(), 'samata-lossless-'));
  try {
    const origin = join(folder, 'origin');
    await mkdir(origin);
    for (const [name, text] of Object.entries(files)) await writeFile(join(origin, name), text);
    const run = (source: string, target: string) => here(terminal => convert(source, target, { lang }, terminal));
    const [first, back, second] = ['first.xlsx', 'back', 'second.xlsx'].map(name => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const there = await run(origin, first);
    if (there.status !== 0) return { status: there.status, stderr: there.stderr, all: [], isSame: true };
    const runs = [await run(first, back), await run(back, second)];
    expect(runs.map(({ status, stderr }) => (status === 0 ? '' : stderr))).toEqual(['', '']);
    const all = [await essenceOf(origin), await essenceOf(first), await essenceOf(back)];
    return { status: 0, stderr: '', all, isSame: (await readFile(first)).equals(await readFile(second)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('any definition is the same in a workbook, and in a folder again; what it cannot be in is refused', async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(definition, language, async (tree, lang) => {
      const { status, stderr, all, isSame } = await carried({ 'project.yaml': yamlText(tree) }, lang);
      if (status !== 0) {
        refused++;
        expect(stderr).toMatch(/project\.yaml:\d+:\d+/);
        return;
      }
      const [origin, workbook, back] = all;
      expect(workbook).toEqual(origin);
      expect(back).toEqual(origin);
      expect(isSame).toBe(true);
    }),
    { numRuns: 40 },
  );
  expect(refused).toBeLessThan(10);
}, 120_000);

const PROJECT = `samata: 1
code: Birštonas-1
programme: generic-2014-2020
period: { start: 2017-03-01, end: 2019-02-28 }
total: 1000.00
funding: { ERDF: 85%, own: rest }
partners:
  - { id: LP, name: Birštonas, country: LT, currency: EUR, budget: { staff: 1000.00 } }
  - { id: PP2, name: Puńsk, country: PL, currency: PLN, budget: { staff: 0.00 } }
`;
const NAMES = Object.keys(TABLES).filter(name => name !== 'list') as TableName[];

test.each(NAMES)(
  'any %s is the same in a workbook, and in a folder again; what it cannot be in is refused',
  async name => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        table(TABLES[name], name === 'participants' ? code : oddText),
        language,
        async (records, lang) => {
          const csv = stringify(records.map(record => [...record]));
          const { status, stderr, all, isSame } = await carried(
            { 'project.yaml': PROJECT, [`${name}.csv`]: csv },
            lang,
          );
          if (status !== 0) {
            refused++;
            expect(stderr).toMatch(new RegExp(`${name}\\.csv:\\d+`));
            return;
          }
          const [origin, workbook, back] = all;
          expect(workbook?.project).toEqual(origin?.project);
          expect(back?.project).toEqual(origin?.project);
          expect(isSame).toBe(true);
        },
      ),
      { numRuns: 15 },
    );
    expect(refused).toBeLessThan(12);
  },
  120_000,
);
