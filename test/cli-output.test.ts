import { readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { partOf } from './render/workbook/workbook.ts';
import { definition, findingsIn, folderWith, ledger, type Run, samata } from './support.ts';

const DEMO = 'fixtures/ok/LT-PL-1R-049-demo';

/** Every file below a folder, with its bytes. */
function contents(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    files
      .filter(name => statSync(`${folder}/${name}`).isFile())
      .map(name => [name, readFileSync(`${folder}/${name}`, 'latin1')]),
  );
}

async function project(more: Readonly<Record<string, string>> = {}): Promise<string> {
  return await folderWith({ 'project.yaml': definition(), 'expenses.csv': ledger(['10.00', '20.50']), ...more });
}

const cofinancing = (cwd: string, ...more: string[]): Promise<Run> =>
  samata(['report', 'cofinancing', '.', ...more], { cwd });

describe('a file that exists', () => {
  test('is left as it is', async () => {
    const cwd = await project({ 'out.csv': 'mine\n' });
    const before = contents(cwd);
    const { status, stdout, stderr } = await cofinancing(cwd, '-o', 'out.csv');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--force');
    expect(contents(cwd)).toEqual(before);
  });

  test('is written over with --force', async () => {
    const cwd = await project({ 'out.csv': 'mine\n' });
    expect((await cofinancing(cwd, '-o', 'out.csv', '--force')).status).toBe(0);
    expect(readFileSync(`${cwd}/out.csv`, 'utf8')).toMatch(/^partner,source,/);
  });

  test('keeps the other files of a folder from being written', async () => {
    const cwd = await project({ 'handed-in/Veisiejai-1-expenses.csv': 'mine\n' });
    const before = contents(cwd);
    expect((await samata(['report', 'all', '.', '-o', 'handed-in/'], { cwd })).status).toBe(2);
    expect(contents(cwd)).toEqual(before);
  });
});

describe('a file that was read is never written over', () => {
  const OPEN_QUOTE = `${ledger(['10.00'])}E-2,external,"VD-2,2018-05-14\n`;
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['the definition', {}, 'project.yaml'],
    ['the ledger', {}, 'expenses.csv'],
    ['the ledger, by a longer path', {}, '../././expenses.csv'],
    ['achievements', { 'achievements.csv': 'indicator,date,value\n' }, 'achievements.csv'],
    ['rates', { 'rates.csv': 'month,currency,rate\n' }, 'rates.csv'],
    ['the economic classification', { 'classification.csv': 'year,code,name\n' }, 'classification.csv'],
    ['payments', { 'payments.csv': 'date,source,kind,amount\n' }, 'payments.csv'],
    ['a ledger with a quote that is not closed', { 'expenses.csv': OPEN_QUOTE }, 'expenses.csv'],
    ['a ledger without a heading', { 'expenses.csv': 'scena,10.00\n' }, 'expenses.csv'],
    ['an empty ledger', { 'expenses.csv': '' }, 'expenses.csv'],
    ['a workbook that cannot be read yet', { 'expenses.csv': 'PK\u0003\u0004' }, 'expenses.csv'],
    ['a workbook in place of the ledger', { 'expenses.xlsx': 'PK\u0003\u0004' }, 'expenses.xlsx'],
  ])('%s', async (_name, files, output) => {
    const cwd = await project(files);
    const before = contents(cwd);
    const path = output.startsWith('..') ? `../${cwd.split('/').at(-1)}/${output.slice(3)}` : output;
    const { status, stderr } = await cofinancing(cwd, '-o', path, '--format', 'csv', '--force');
    expect(status).toBe(2);
    expect(stderr).toContain(path);
    expect(contents(cwd)).toEqual(before);
  });

  test('nor through a link', async () => {
    const cwd = await project();
    symlinkSync('expenses.csv', `${cwd}/report.csv`);
    const before = contents(cwd);
    expect((await cofinancing(cwd, '-o', 'report.csv', '--force')).status).toBe(2);
    expect(contents(cwd)).toEqual(before);
  });
});

describe('what cannot be written leaves nothing behind', () => {
  test.each<[string, readonly string[]]>([
    ['a file below a file', ['-o', 'project.yaml/out.csv']],
    ['a folder below a file', ['-o', 'expenses.csv/reports/']],
    ['a good file and a bad one', ['-o', 'out.csv', '-o', 'project.yaml/out.json']],
    ['the same file twice', ['-o', 'out.csv', '-o', './out.csv']],
    ['an ending without a format', ['-o', 'out.docx']],
    ['a good file and a calendar of no deadlines', ['-o', 'out.csv', '-o', 'out.ics']],
  ])('%s', async (_name, outputs) => {
    const cwd = await project();
    const before = contents(cwd);
    const { status, stdout, stderr } = await cofinancing(cwd, ...outputs);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(contents(cwd)).toEqual(before);
  });
});

// A folder of the system in which nothing can be made stands everywhere but for these.
test.skipIf(process.platform !== 'linux')('a folder that cannot be made is told, and not tried for ever', async () => {
  const cwd = await project();
  const told = 'cannot be written: no folder or file can be made there.\n';
  const runs = [
    { args: ['report', 'cofinancing', '.', '-o', '/proc/a/b.csv'], path: '/proc/a/b.csv' },
    { args: ['init', '/proc/a/b'], path: '/proc/a/b/project.yaml' },
    { args: ['convert', '.', '/proc/x.xlsx'], path: '/proc/x.xlsx' },
  ];
  for (const { args, path } of runs) {
    const { status, stdout, stderr } = await samata(args, { cwd });
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `samata: ${path}: ${told}` });
  }
});

describe('what is written', () => {
  test('a folder that is not there is made, and each report is a file in it', async () => {
    const cwd = await project();
    const { status, stdout, stderr } = await samata(['report', 'all', '.', '-o', 'handed-in/2018/'], { cwd });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    const written = ['absorption', 'budget', 'claim', 'cofinancing', 'dates', 'expenses', 'partners'].map(
      name => `handed-in/2018/Veisiejai-1-${name}.csv`,
    );
    expect([...contents(cwd).keys()].filter(name => name.startsWith('handed-in/'))).toEqual(written);
    for (const path of written) expect(stderr).toContain(path);
  });

  test.each([
    ['csv', /^partner,source,/],
    ['json', /^\{/],
    ['xlsx', /^PK/],
    ['txt', /Veisiejai-1/],
  ])('the ending .%s says the format, and the bytes are those of the stream', async (ending, begins) => {
    const cwd = await project();
    const format = ending === 'txt' ? 'text' : ending;
    await cofinancing(cwd, '-o', `out.${ending}`);
    await cofinancing(cwd, '-o', 'again', '--format', format);
    expect(readFileSync(`${cwd}/out.${ending}`, 'latin1')).toMatch(begins);
    expect(readFileSync(`${cwd}/again`)).toEqual(readFileSync(`${cwd}/out.${ending}`));
    if (format !== 'xlsx') {
      expect((await cofinancing(cwd, '--format', format)).stdout).toBe(readFileSync(`${cwd}/out.${ending}`, 'utf8'));
    }
  });

  test('deadlines are a calendar: as a file, on the stream and in a folder the same bytes, stamped as a workbook is', async () => {
    const cwd = await project();
    const calendar = async (...more: string[]) => {
      const { status, stdout } = await samata(['report', 'dates', '.', '--force', ...more], {
        cwd,
        env: { SOURCE_DATE_EPOCH: '1577836800' },
      });
      expect(status).toBe(0);
      return stdout;
    };
    const text = await calendar('--format', 'ics');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(new Set(text.match(/DTSTAMP:.*/g))).toEqual(new Set(['DTSTAMP:20200101T000000Z']));
    await calendar('-o', 'dates.ics');
    await calendar('-o', 'all/', '--format', 'ics');
    for (const file of ['dates.ics', 'all/Veisiejai-1-dates.ics'])
      expect(readFileSync(`${cwd}/${file}`, 'utf8')).toBe(text);
  });

  test('a report on data with errors is written all the same, and ends with 1', async () => {
    const cwd = await project({ 'expenses.csv': ledger(['10.00', 'apie 20']) });
    const { status, stdout, stderr } = await cofinancing(cwd, '-o', 'out.json');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('expenses.csv:3:');
    expect(JSON.parse(readFileSync(`${cwd}/out.json`, 'utf8'))).toMatchObject({
      // Of a sum with an amount that cannot be read nobody can say how much it is.
      totals: { planned: '1000000.00', so_far: null },
      meta: { findings: { error: 1, warning: 0 } },
    });
  });
});

describe('standard output carries only the document', () => {
  test.each(['budget', 'expenses', 'cofinancing', 'indicators', 'classification', 'assets', 'dates', 'all'])(
    'report %s as JSON',
    async name => {
      const { status, stdout } = await samata(['report', name, DEMO, '--format', 'json', '--verbose']);
      expect(JSON.parse(stdout)).toHaveProperty('report', name);
      expect(status).toBe(0);
    },
  );

  test('check as JSON, with what was read told elsewhere', async () => {
    const run = await samata(['check', DEMO, '--format', 'json', '--verbose']);
    expect(findingsIn(run)).toMatchObject({ projects: 1, summary: { error: 0, warning: 0 } });
    expect(run.stderr).toContain('expenses.csv');
  });

  test('a report on data with errors', async () => {
    const cwd = await project({ 'expenses.csv': ledger(['10.00', 'apie 20']) });
    const { status, stdout, stderr } = await cofinancing(cwd, '--format', 'json');
    expect(JSON.parse(stdout)).toHaveProperty('report', 'cofinancing');
    expect(stderr).toContain('file/bad-amount');
    expect(status).toBe(1);
  });
});

describe('a project that cannot be read', () => {
  const BROKEN = 'samata: 1\ncode: [\n';
  const NOTE = 'Šio projekto perskaityti nepavyko';
  const at = (name: string) => ({
    [`${name}/project.yaml`]: definition().replace('Veisiejai-1', `Veisiejai-${name}`),
  });

  test.each(['budget', 'all'])('is named in report %s of the others, whose sums are without it', async name => {
    const cwd = await folderWith({ ...at('1'), ...at('2'), 'b/project.yaml': BROKEN });
    const asked = ['report', name, '.', '--lang', 'lt'];
    const { status, stdout } = await samata(asked, { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain(`${NOTE}, todėl ataskaitoje jo nėra nei eilutėse, nei sumose: b/project.yaml.`);
    const comment = (await samata([...asked, '--format', 'md'], { cwd })).stdout;
    expect(comment).toContain('**3 projektai patikrinti: 1 klaida,');
    expect(comment).toContain('`file/unreadable`');
    const json = JSON.parse((await samata([...asked, '--format', 'json'], { cwd })).stdout);
    const tables: { notes: { note: string; args: unknown }[] }[] = json.reports ?? [json];
    expect(tables.length).toBeGreaterThan(0);
    for (const { notes } of tables) {
      expect(notes.filter(({ note }) => note === 'projects-not-read')).toEqual([
        { note: 'projects-not-read', args: { projects: ['b/project.yaml'] } },
      ]);
    }
  });

  test('alone is a document of findings all the same, and no table', async () => {
    const cwd = await folderWith({ 'b/project.yaml': BROKEN });
    const { status, stdout } = await samata(['report', 'all', 'b', '--format', 'md', '--lang', 'en'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^# b\n\n\*\*1 error, 0 warnings, 0 notes in 1 project\.\*\*\n\n## Findings\n/);
    expect(stdout).toContain('`b/project.yaml:3:1` `file/unreadable`');
    expect(stdout).not.toContain('<details>');
    const outputs = ['b.md', 'b.html', 'b.xlsx'].flatMap(file => ['-o', file]);
    expect((await samata(['report', 'all', 'b', ...outputs], { cwd })).status).toBe(1);
    expect([...contents(cwd).keys()].filter(file => file.startsWith('b.')).toSorted()).toEqual([
      'b.html',
      'b.md',
      'b.xlsx',
    ]);
    const page = String(contents(cwd).get('b.html'));
    expect(page).toContain('<h1>b</h1>');
    expect(page).toContain('<code>b/project.yaml:3:1</code>');
    const bytes = readFileSync(`${cwd}/b.xlsx`);
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('file/unreadable');
    expect(partOf(bytes, 'xl/workbook.xml').match(/<sheet /g)).toHaveLength(1);
    expect((await samata(['report', 'all', 'b', '--format', 'csv'], { cwd })).stdout).toBe('');
  });
});
