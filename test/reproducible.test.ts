import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { REPORT_FORMATS, type ReportFormat } from '../src/commands/formats.ts';
import { type ReportOptions, report } from '../src/commands/report.ts';
import { contentsOf, differing } from './package/read-back.ts';
import { definition, folderWith, here, ledger, ROOT, samata } from './support.ts';

// Two runs of `check`, and two formats of reports, are compared in test/fixtures.test.ts: here it is every format.

const DEMO = 'LAKE-1-004';
// Dozens of runs: a busy machine takes its time.
vi.setConfig({ testTimeout: 300_000 });

interface Way {
  readonly format: ReportFormat;
  readonly args: readonly string[];
}

/** Every format that there is, also those still to come: all reports where a document holds several. */
const WAYS: readonly Way[] = [
  ...REPORT_FORMATS.map((format): Way => {
    const what = format === 'ics' ? 'dates' : format === 'csv' ? 'claim' : 'all';
    return { format, args: ['report', what, DEMO, '--format', format] };
  }),
  { format: 'csv', args: ['report', 'expenses', DEMO, '--format', 'csv', '--csv', 'excel'] },
];

const HERE = { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' };
const ELSEWHERE: readonly Readonly<Record<string, string>>[] = [
  { TZ: 'Pacific/Auckland', LANG: 'lt_LT.UTF-8', LC_ALL: 'lt_LT.UTF-8' },
  { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];
const POLAND = { TZ: 'Europe/Warsaw', LANG: 'pl_PL.UTF-8', LC_ALL: 'pl_PL.UTF-8' };

/** A folder, as deep as is said, with the project in it. */
async function above(...depth: readonly string[]): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'samata-same-')), ...depth);
  await mkdir(folder, { recursive: true });
  await cp(`${ROOT}fixtures/ok/${DEMO}`, join(folder, DEMO), { recursive: true });
  return folder;
}

/** The file that a run writes; what it prints passes through a decoder, which no workbook survives. */
async function written(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<Buffer> {
  const { status, stderr } = await samata([...args, '-o', 'out', '--force', '--quiet'], { cwd, env });
  if (status !== 0) throw new Error(`${status}: ${stderr}`);
  return readFile(join(cwd, 'out'));
}

describe.each(WAYS.map(way => [way.args.join(' '), way] as const))('%s', (_name, { args }) => {
  test('is the same bytes again, in any time zone and locale, and from however deep a folder', async () => {
    const cwd = await above();
    const first = await written(args, cwd, HERE);
    expect(first.length).toBeGreaterThan(100);
    for (const env of ELSEWHERE) expect((await written(args, cwd, env)).equals(first)).toBe(true);
    expect((await written(args, await above('a', 'folder', 'further'), POLAND)).equals(first)).toBe(true);
  });
});

test('one thread and several give the same document of many projects', async () => {
  const many = Array.from({ length: 210 }, (_, i): [string, string][] => [
    [`p${i}/project.yaml`, definition().replace('Veisiejai-1', `Veisiejai-${i + 1}`)],
    [`p${i}/expenses.csv`, ledger([`${i + 1}.10`, '20.02'])],
  ]);
  const folder = await folderWith(Object.fromEntries(many.flat()));
  // Sources run on one thread, the bundle on all cores where there is as much to read as here.
  for (const format of ['json', 'md'] as const) {
    const options: ReportOptions = { format, output: [], lang: 'en' };
    const alone = await here(terminal => report('expenses', [folder], options, terminal));
    const { stdout } = await samata(['report', 'expenses', folder, '--format', format, '--lang', 'en']);
    expect(stdout === alone.stdout).toBe(true);
    expect(stdout).toContain('Veisiejai-210');
  }
});

describe('SOURCE_DATE_EPOCH', () => {
  const stamped = (epoch: string) => ({ ...HERE, SOURCE_DATE_EPOCH: epoch });

  test('moves the stamps of a workbook and nothing else of it', async () => {
    const cwd = await above();
    const args = ['report', 'claim', DEMO, '--format', 'xlsx'];
    const [before, after] = [await written(args, cwd, HERE), await written(args, cwd, stamped('1577836800'))];
    expect(differing(before, after)).toEqual(['docProps/core.xml']);
    expect(String(contentsOf(after).get('docProps/core.xml'))).toContain('2020-01-01T00:00:00Z');
  });

  test('moves the stamps of a calendar and nothing else of it', async () => {
    const cwd = await above();
    const args = ['report', 'dates', DEMO, '--format', 'ics'];
    const [before = '', after = ''] = [await written(args, cwd, HERE), await written(args, cwd, stamped('0'))].map(
      String,
    );
    const plain = (text: string) => text.replaceAll(/DTSTAMP:.*/g, 'DTSTAMP');
    expect(after).toContain('DTSTAMP:19700101T000000Z');
    expect(before).not.toContain('DTSTAMP:1970');
    expect(plain(after)).toBe(plain(before));
  });

  test.each(['-1', '1.5', 'yesterday', '1e9', '0x10', ' 5', '253402300800', '99999999999999999999'])(
    'that is %j stops what would be stamped, and nothing else',
    async epoch => {
      const run = (format: ReportFormat) =>
        here(terminal =>
          report(
            'dates',
            [`fixtures/ok/${DEMO}`],
            { format, output: [], lang: 'en' },
            { ...terminal, env: { SOURCE_DATE_EPOCH: epoch } },
          ),
        );
      await expect(run('ics')).rejects.toMatchObject({ obstacle: 'bad-epoch', args: { text: epoch } });
      expect((await run('text')).status).toBe(0);
    },
  );

  test('that is empty is none', async () => {
    const run = (env: Readonly<Record<string, string>>) =>
      here(terminal => report('dates', [`fixtures/ok/${DEMO}`], { format: 'ics', output: [] }, { ...terminal, env }));
    expect(await run({ SOURCE_DATE_EPOCH: '' })).toEqual(await run({}));
  });
});

test('no format is left out', () => {
  expect(new Set(WAYS.map(({ format }) => format))).toEqual(new Set(REPORT_FORMATS));
  expect(readFileSync(`${ROOT}fixtures/ok/${DEMO}/project.yaml`, 'utf8')).toContain(DEMO);
});
