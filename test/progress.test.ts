import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { counted, NO_PROGRESS, type Progress, Several, type Step, watched } from '../src/commands/progress.ts';
import { progressFor, toldOn } from '../src/commands/progress-line.ts';
import { StatusLine } from '../src/commands/status-line.ts';
import type { TableFile } from '../src/load/table-file.ts';
import { type Messages, messagesIn } from '../src/messages/index.ts';
import { LANGUAGES, type Language } from '../src/model/language.ts';
import { NO_LEDGER } from '../src/model/ledger.ts';
import { fromList, type Table } from '../src/model/table.ts';
import { widthOf } from '../src/render/values.ts';
import { writeProject } from './bench/ledger.ts';
import { ROOT } from './support.ts';

/** A terminal that keeps what is written, with a clock that goes when it is told to. */
function fake(columns = 80) {
  const its = { written: [] as string[], now: 0, ticks: [] as (() => void)[], ended: 0 };
  const line = new StatusLine({
    write: text => void its.written.push(text),
    columns: () => columns,
    now: () => its.now,
    every(_, call) {
      its.ticks.push(call);
      return () => {
        its.ticks = its.ticks.filter(one => one !== call);
        its.ended++;
      };
    },
  });
  return { its, line };
}

/** Texts that are at hand, so that they come with the next turn. */
const texts = new Map<Language, Messages>();
beforeAll(async () => {
  for (const language of LANGUAGES) texts.set(language, await messagesIn(language));
});
const textsIn = (language: Language) => Promise.resolve(texts.get(language) as Messages);
const english = () => textsIn('en');
const soon = () => new Promise(resolve => setTimeout(resolve, 0));
const reading = (part: number | null, file = 'p/expenses.csv'): Step => ({ at: 'reading', file, part });

describe('a line of progress', () => {
  test('says nothing in the first second, then what is going on, ten times a second at most', async () => {
    const { its, line } = fake();
    const progress = toldOn(line, english);
    for (its.now = 0; its.now < 1000; its.now += 10) progress(reading(its.now / 100));
    expect(its.written).toEqual([]);
    its.now = 1000;
    progress(reading(10));
    await soon();
    for (; its.now < 2000; its.now += 10) progress(reading(its.now / 100));
    expect(its.written).toHaveLength(10);
    expect(its.written[0]).toBe('\rreading “expenses.csv”: 10 %\u001b[K');
  });

  test('comes by itself where nothing is told for long, and is not written again as it is', async () => {
    const { its, line } = fake();
    const progress = toldOn(line, english);
    progress(reading(null));
    for (its.now = 0; its.now < 5000; its.now += 100) {
      for (const tick of its.ticks) tick();
      await Promise.resolve();
      if (its.now === 1000) await soon();
    }
    expect(its.written).toEqual(['\rreading “expenses.csv”\u001b[K']);
  });

  test('is wiped before something else is told, and comes again; once it is closed it is gone for good', async () => {
    const { its, line } = fake();
    const progress = toldOn(line, english);
    its.now = 1000;
    progress(reading(1));
    await soon();
    progress(reading(1));
    line.wipe();
    line.wipe();
    its.now = 1100;
    progress(reading(1));
    line.wipe();
    its.now = 1200;
    progress(reading(2));
    line.close();
    its.now = 1400;
    progress(reading(3));
    line.wipe();
    expect(its.written).toEqual([
      '\rreading “expenses.csv”: 1 %\u001b[K',
      '\r\u001b[K',
      '\rreading “expenses.csv”: 1 %\u001b[K',
      '\r\u001b[K',
      '\rreading “expenses.csv”: 2 %\u001b[K',
      '\r\u001b[K',
    ]);
    expect([its.ticks.length, its.ended]).toEqual([0, 1]);
  });

  test.each(LANGUAGES)('is shorter than the terminal is wide in %s', async language => {
    for (const columns of [20, 40, 80]) {
      const { its, line } = fake(columns);
      const progress = toldOn(line, () => textsIn(language));
      its.now = 1000;
      const steps: Step[] = [
        reading(45, `folder/${'išlaidų-žurnalas-'.repeat(5)}.csv`),
        { at: 'projects', done: 1234, of: 12_345, part: 10 },
        { at: 'writing', file: 'reports/基金基金基金基金基金基金基金.xlsx', rows: 1_000_000 },
      ];
      for (const step of [steps[0], ...steps] as Step[]) {
        its.now += 200;
        progress(step);
        await soon();
      }
      expect(its.written).toHaveLength(3);
      for (const text of its.written) expect(widthOf(text.slice(1, -3))).toBeLessThan(columns);
    }
  });

  test.each([
    ['en', 'writing “list.xlsx”, rows: 32,000', 'projects read: 3 of 12, 27 %'],
    ['lt', 'rašoma „list.xlsx“, eilučių: 32\u00a0000', 'perskaityta projektų: 3 iš 12, 27\u00a0%'],
    ['pl', 'zapis „list.xlsx”, wierszy: 32\u00a0000', 'wczytane projekty: 3 z 12, 27\u00a0%'],
  ] as const)('in %s', async (language, writing, projects) => {
    const { terms, format } = await messagesIn(language);
    expect(terms.progress.writing(format.quote('list.xlsx'), 32_000)).toBe(writing);
    expect(terms.progress.projects(3, 12, 27)).toBe(projects);
  });

  test('is not there with --quiet, or where no person watches', () => {
    const terminal = { env: {} } as Parameters<typeof progressFor>[1];
    const { line } = fake();
    expect(progressFor({}, terminal)).toBe(NO_PROGRESS);
    expect(progressFor({ quiet: true }, { ...terminal, status: line })).toBe(NO_PROGRESS);
    expect(progressFor({}, { ...terminal, status: line })).not.toBe(NO_PROGRESS);
  });
});

describe('what is told', () => {
  /** Keeps what is told. */
  function heard(): { readonly steps: Step[]; readonly progress: Progress } {
    const steps: Step[] = [];
    return { steps, progress: step => void steps.push(step) };
  }

  test('of a ledger is how much of each file is read, and nothing is lost of its rows', async () => {
    const lines = [50, 100, 200];
    const ledger = {
      ...NO_LEDGER,
      async *rows() {
        for (const line of lines) yield [{ line, file: 0 }] as never;
      },
    };
    const tables = [{ file: 'a.csv', source: { lastLine: 200 } }] as unknown as TableFile[];
    const { steps, progress } = heard();
    const seen: unknown[] = [];
    for await (const batch of watched(ledger, tables, progress).rows()) seen.push(...batch.map(({ line }) => line));
    expect(seen).toEqual(lines);
    expect(steps).toEqual([25, 50, 100].map(part => ({ at: 'reading', file: 'a.csv', part })));
    expect(watched(ledger, tables, NO_PROGRESS)).toBe(ledger);
  });

  test('of several projects is how many are done, and how far all of them are', () => {
    const { steps, progress } = heard();
    const several = new Several([false, true, true, true], progress);
    several.of(0)(reading(50));
    several.of(1)(reading(null));
    several.of(1)(reading(30));
    several.of(1)(reading(10));
    several.end(0);
    for (const i of [1, 2, 3]) several.end(i);
    expect(steps).toEqual(
      [
        [0, 12],
        [0, 12],
        [0, 20],
        // Read again from its beginning.
        [0, 20],
        // What lies above them is no project.
        [0, 32],
        [1, 50],
        [2, 75],
        [3, 100],
      ].map(([done, part]) => ({ at: 'projects', done, of: 3, part })),
    );
    expect(new Several([true], progress).of(0)).toBe(progress);
  });

  test('of a table is how many rows were taken', async () => {
    const { steps, progress } = heard();
    const row = { level: 'row', cells: [] } as const;
    const table = { rows: fromList([row, row, row]) } as unknown as Table;
    for await (const batch of counted(table, 'out.csv', progress).rows()) expect(batch).toHaveLength(3);
    expect(steps).toEqual([{ at: 'writing', file: 'out.csv', rows: 3 }]);
  });
});

describe('on a real terminal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samata-progress-'));
  const hasScript = spawnSync('script', ['--version']).status === 0;
  if (!hasScript) console.warn('script is not installed: progress is not tried on a real terminal');
  const command = `node bin/samata.js report cofinancing ${folder} --lang en`;
  const env = { ...process.env, TERM: 'xterm', CI: '' };
  const run = (line: string, its: Readonly<Record<string, string | undefined>> = env) =>
    spawnSync('sh', ['-c', line], { cwd: ROOT, env: its, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  /** What a terminal is given by a command. */
  const onTerminal = (line: string, its?: Readonly<Record<string, string | undefined>>) =>
    run(`script -qec '${line}' /dev/null < /dev/null`, its).stdout.replaceAll('\r\n', '\n');

  // What takes a second and more on a fast machine.
  beforeAll(() => writeProject(folder, 200_000), 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test.runIf(hasScript)(
    'is seen, is gone before the report is printed, and changes nothing of it',
    () => {
      const piped = run(command);
      expect(piped.stderr).toBe('');
      const seen = onTerminal(command);
      expect(seen).toContain('\rreading “expenses.csv”: ');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they move the cursor
      expect(seen).toMatch(/^(?:\r[^\r\n]*\u001b\[K)+Co-financing/);
      expect(seen.slice(seen.lastIndexOf('\r\u001b[K') + 4)).toBe(piped.stdout);
      // Standard output into a file, standard error on the terminal.
      const out = join(folder, 'out.txt');
      const told = onTerminal(`${command} > ${out}`);
      expect(told).toContain('reading “expenses.csv”: ');
      expect(told.endsWith('\r\u001b[K')).toBe(true);
      expect(readFileSync(out, 'utf8')).toBe(piped.stdout);
    },
    300_000,
  );

  test.runIf(hasScript).each([
    ['a terminal that can do little', { TERM: 'dumb' }],
    ['continuous integration', { CI: 'true' }],
  ])(
    'is not there with %s',
    (_, its) => {
      expect(onTerminal(command, { ...env, ...its })).not.toContain('\r');
    },
    300_000,
  );
});
