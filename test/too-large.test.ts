import { describe, expect, test } from 'vitest';
import { check } from '../src/commands/check.ts';
import { definition, findingsIn, folderWith, here, ledger, type Run, reportHere } from './support.ts';

/** The most that an amount may be: a hundred of it are more than can be counted to the cent. */
const MOST = '1000000000000.00';
const HUGE = ledger(['10.00', ...Array.from({ length: 100 }, () => MOST)]);

const checked = (folder: string) =>
  here(terminal => check([folder], { format: 'json', failOn: 'error' }, terminal)) as Promise<Run>;

/** What is said of sums beyond counting, and how many findings there are beside it. */
async function told(folder: string) {
  const run = await checked(folder);
  const { findings } = findingsIn(run);
  const sums = findings.filter(({ check: id }) => id === 'file/bad-amount');
  return {
    status: run.status,
    projects: [...new Set(findings.map(({ project }) => project))],
    sums: sums.map(({ project, file, line, message }) => ({
      at: `${file.replace(`${folder}/`, '')}:${line}`,
      project,
      message,
    })),
  };
}

const called = (code: string, keys = '') => definition(keys).replace('Veisiejai-1', code);

/** A project of so many partners, each with the most that there may be. */
function rich(code: string, partners: number): string {
  const lines = Array.from(
    { length: partners },
    (_, i) => `  - { id: P${i}, name: Partneris ${i}, country: LT, budget: { external: ${MOST} } }\n`,
  );
  return definition()
    .replace('Veisiejai-1', code)
    .replace(/ {2}- \{ id: LP.*\n/, lines.join(''));
}

describe('sums beyond counting', () => {
  test('of a ledger are said at its largest amount, and all other projects are told', async () => {
    const folder = await folderWith({
      'a/project.yaml': called('A-1'),
      'a/expenses.csv': ledger(['10.00', '0.00']),
      'b/project.yaml': called('B-1'),
      'b/expenses.csv': HUGE,
      'c/project.yaml': called('C-1', 'colour: red\n'),
    });
    const { status, projects, sums } = await told(folder);
    expect(status).toBe(1);
    expect(projects).toEqual(['A-1', 'B-1', 'C-1']);
    expect(sums.map(({ project, at }) => [project, at])).toEqual([['B-1', 'b/expenses.csv:3']]);
    expect(sums[0]?.message).toContain('90,071,992,547,409.91');
  });

  test('are of one project, and the others are reported', async () => {
    const folder = await folderWith({
      'a/project.yaml': called('A-1'),
      'a/expenses.csv': ledger(['10.00']),
      'b/project.yaml': called('B-1'),
      'b/expenses.csv': HUGE,
    });
    const run = await reportHere('portfolio', folder);
    expect(run.status).toBe(1);
    const { rows, notes } = JSON.parse(run.stdout);
    expect(rows.map((row: { project: string }) => row.project).filter(Boolean)).toEqual(['A-1']);
    expect(notes.map(({ note }: { note: string }) => note)).toContain('projects-not-read');
    const budget = await reportHere('budget', folder);
    expect(budget.status).toBe(1);
    expect(JSON.parse(budget.stdout).project).toBe('A-1');
  });

  test('of a definition are said at its largest amount', async () => {
    const folder = await folderWith({ 'project.yaml': rich('A-1', 100) });
    const { sums } = await told(folder);
    expect(sums.map(({ project, at }) => [project, at])).toEqual([['A-1', 'project.yaml:8']]);
  });

  test('of several projects leave out the largest until the others can be counted', async () => {
    const folder = await folderWith({
      'a/project.yaml': rich('A-1', 40),
      'b/project.yaml': rich('B-1', 50),
      'c/project.yaml': rich('C-1', 45),
    });
    const { sums } = await told(folder);
    expect(sums.map(({ project }) => project)).toEqual(['B-1']);
    const { rows } = JSON.parse((await reportHere('portfolio', folder)).stdout);
    expect(rows.map((row: { project: string }) => row.project).filter(Boolean)).toEqual(['A-1', 'C-1']);
  });

  test('of a strategy are its own', async () => {
    const measures = Array.from({ length: 100 }, (_, i) => `  - { id: M${i}, allocation: { ERDF: ${MOST} } }\n`);
    const folder = await folderWith({
      'portfolio.yaml': `name: { en: Town }\nmeasures:\n${measures.join('')}`,
      'a/project.yaml': called('A-1', 'measure: M1\n'),
      'a/expenses.csv': ledger(['10.00']),
    });
    const { sums } = await told(folder);
    expect(sums.map(({ at }) => at)).toEqual(['portfolio.yaml:3']);
    const { rows } = JSON.parse((await reportHere('portfolio', folder)).stdout);
    expect(rows.map((row: { project: string }) => row.project).filter(Boolean)).toEqual(['A-1']);
  });
});
