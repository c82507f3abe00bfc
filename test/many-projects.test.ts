import { beforeAll, expect, test, vi } from 'vitest';
import { folderWith, type PrintedFindings, type Run, samata } from './support.ts';

const PROJECTS = 300;
const ROWS = 50;

interface Planted {
  readonly check: string;
  readonly project: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface Result {
  readonly ruleId: string;
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: { readonly startLine: number; readonly startColumn: number };
      };
      readonly logicalLocations: readonly [{ readonly name: string }];
    },
  ];
}

const codeOf = (n: number) => `Seirijai-${String(n).padStart(3, '0')}`;

/** A project's files; every third one has something wrong, each at a place that follows from its number. */
function project(n: number, planted: Planted[]): Readonly<Record<string, string>> {
  const code = codeOf(n);
  const plant = (check: string, file: string, line: number, column: number) =>
    void planted.push({ check, project: code, file: `${code}/${file}`, line, column });
  const rows = Array.from({ length: ROWS }, (_, i) => ({
    id: `E-${i + 1}`,
    category: 'external',
    document: `${code}/${i + 1}`,
    date: '2018-05-14',
    paid: '2018-05-25',
    supplier: `UAB Vilkupis ${i + 1}`,
    description: 'Scena',
    declared: `${100 + i}.00`,
  }));
  const columnOf = (row: number, key: string) => {
    const its = Object.entries(rows[row] ?? {});
    const before = its
      .slice(
        0,
        its.findIndex(([name]) => name === key),
      )
      .map(([, text]) => text);
    return before.reduce((all, text) => all + text.length + 1, 1);
  };
  const wrong = (row: number, key: 'category' | 'paid' | 'declared', text: string, check: string) => {
    const its = rows[row];
    if (its !== undefined) its[key] = text;
    plant(check, 'expenses.csv', row + 2, columnOf(row, key));
  };
  // Planted in the order in which they are found, by line and column.
  if (n % 3 === 0) wrong(n % 20, 'category', 'extrnal', 'expense/unknown-category');
  if (n % 5 === 0) wrong(20 + (n % 10), 'paid', '2018-02-30', 'file/bad-date');
  if (n % 7 === 0) wrong(30 + (n % 15), 'declared', 'daug', 'file/bad-amount');
  if (n % 4 === 0) plant('project/unknown-key', 'project.yaml', 8, 1);
  const lines = rows.map(row => Object.values(row).join(','));
  return {
    [`${code}/project.yaml`]: `samata: 1
code: ${code}
programme: generic-2014-2020
language: ${['en', 'lt', 'pl'][n % 3]}
period: { start: 2018-03-01, end: 2019-08-31 }
total: 1000000.00
funding: { ERDF: 85%, own: rest }
${n % 4 === 0 ? 'titel: Scena\n' : ''}partners:
  - { id: LP, name: Seirijų kultūros namai, country: LT, budget: { external: 1000000.00 } }
`,
    [`${code}/expenses.csv`]: `id,category,document_no,document_date,paid_date,supplier,description,declared\n${lines.join('\n')}\n`,
  };
}

const planted: Planted[] = [];
let cwd = '';
beforeAll(async () => {
  const files = Array.from({ length: PROJECTS }, (_, i) => project(i + 1, planted));
  cwd = await folderWith(Object.assign({}, ...files));
});

const check = (format: string, TZ: string): Promise<Run> =>
  samata(['check', '--format', format, '--verbose', '--lang', 'en', '.'], { cwd, env: { TZ } });
const ZONES = ['UTC', 'UTC', 'Pacific/Auckland', 'America/St_Johns'];
// Twelve runs over all projects: a busy machine takes its time.
vi.setConfig({ testTimeout: 600_000 });

/** What was printed, which is the same a second time and wherever the machine stands. */
async function printed(format: string): Promise<string> {
  const [first, ...others] = await Promise.all(ZONES.map(zone => check(format, zone)));
  for (const run of others) expect(run).toEqual(first);
  expect(first?.status).toBe(1);
  return first?.stdout ?? '';
}

test('300 projects of 50 rows: every mistake is found where it was planted, and nothing else', async () => {
  const { projects, summary, findings } = JSON.parse(await printed('json')) as PrintedFindings;
  expect([projects, summary.error, planted.length]).toEqual([PROJECTS, planted.length, 100 + 60 + 42 + 75]);
  const found = findings.map(({ check, project, file, line, column }) => ({ check, project, file, line, column }));
  expect(found).toEqual(planted);
});

test('the same findings in the same order as text', async () => {
  const text = await printed('text');
  const places = [...text.matchAll(/^ {2}(\S+):(\d+):(\d+) {2}error {2}(\S+)$/gm)];
  const found = places.map(([, file, line, column, id]) => [id, file, Number(line), Number(column)]);
  expect(found).toEqual(planted.map(({ check, file, line, column }) => [check, file, line, column]));
  expect(text).toMatch(/\n277 errors, 0 warnings, 0 notes in 300 projects\.\n$/);
  // Each with its own line: the caret stands below what was planted.
  const marks = [...text.matchAll(/^ +\d+ \| (.*)\n +\| ( *)(\^+)$/gm)].map(([, line = '', blank = '', mark = '']) =>
    line.slice(blank.length, blank.length + mark.length),
  );
  const WORDS = { 'expense/unknown-category': 'extrnal', 'file/bad-date': '2018-02-30', 'file/bad-amount': 'daug' };
  expect(marks).toEqual(planted.map(({ check }) => WORDS[check as keyof typeof WORDS] ?? 'titel'));
});

test('and as SARIF', async () => {
  const [{ results }] = JSON.parse(await printed('sarif')).runs;
  const found = results.map(({ ruleId, locations: [{ physicalLocation, logicalLocations }] }: Result) => ({
    check: ruleId,
    project: logicalLocations[0].name,
    file: physicalLocation.artifactLocation.uri,
    line: physicalLocation.region.startLine,
    column: physicalLocation.region.startColumn,
  }));
  expect(found).toEqual(planted);
});
