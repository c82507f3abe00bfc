import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECK_IDS } from '../src/check/catalogue.ts';
import { explain } from '../src/commands/explain.ts';
import { topics } from '../src/manual/en/index.ts';
import { VERSION } from '../src/model/version.ts';
import { SHIPPED_IDS } from '../src/programmes/index.ts';
import { definition, findingsIn, folderWith, here, ledger, samata } from './support.ts';

const COMMANDS = [
  'check',
  'report',
  'diff',
  'show',
  'init',
  'explain',
  'indicators',
  'programmes',
  'schema',
  'completion',
];
const DEMO = 'fixtures/ok/LT-PL-1R-049-demo';

describe('help', () => {
  test.each(COMMANDS)('%s --help shows what a person would type', async name => {
    const { status, stdout, stderr } = await samata([name, '--help']);
    expect(stdout).toMatch(new RegExp(`Examples:\n  samata ${name}`));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('without anything it lists every command', async () => {
    const { status, stdout } = await samata([]);
    for (const name of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(status).toBe(0);
  });

  test('--version says the version', async () => {
    expect(await samata(['--version'])).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  test('the version is that of the package', () => {
    expect(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version).toBe(VERSION);
  });
});

describe('what cannot be asked for ends with 2 and a line that names it', () => {
  test.each<[string, readonly string[], string]>([
    ['a path that is not there', ['check', 'fixtures/nowhere'], 'fixtures/nowhere'],
    ['a path below a file', ['check', 'package.json/project'], 'package.json/project'],
    ['a folder without a project', ['check', 'src/model'], 'src/model'],
    ['one bad path among good ones', ['check', DEMO, 'fixtures/nowhere'], 'fixtures/nowhere'],
    ['a command', ['chekc', DEMO], 'chekc'],
    ['an option', ['check', '--frist', DEMO], '--frist'],
    ['a format of check', ['check', '--format', 'xml', DEMO], 'xml'],
    ['a format of report', ['report', 'budget', '--format', 'docx', DEMO], 'docx'],
    ['an ending', ['report', 'budget', DEMO, '-o', 'budget.docx'], 'docx'],
    ['a fail level', ['check', '--fail-on', 'maybe', DEMO], 'maybe'],
    ['a language', ['check', '--lang', 'de', DEMO], 'de'],
    ['a day', ['check', '--as-of', '2018-02-30', DEMO], '2018-02-30'],
    ['a report', ['report', 'budgets', DEMO], 'budgets'],
    ['no report', ['report'], 'name'],
    ['a reporting period', ['report', 'cofinancing', '--report', '9', DEMO], '9'],
    ['a reporting period in words', ['report', 'cofinancing', '--report', 'first', DEMO], 'first'],
    ['a partner', ['report', 'expenses', '--partner', 'PP9', DEMO], 'PP9'],
    ['a partner of several projects', ['report', 'expenses', '--partner', 'LP', 'fixtures/ok'], '--partner'],
    ['several CSV tables in one stream', ['report', 'all', '--format', 'csv', DEMO], 'folder'],
    ['a calendar of something else', ['report', 'budget', '--format', 'ics', DEMO], 'report dates'],
    ['a calendar of everything', ['report', 'all', DEMO, '-o', 'all.ics'], 'report dates'],
    ['CSV of another format', ['report', 'budget', '--csv', 'excel', '--format', 'json', DEMO], '--format json'],
    ['a check', ['explain', 'funding/sum-difers'], 'funding/sum-differs'],
    ['a topic', ['explain', 'rounding-off'], 'rounding-off'],
    ['a code of no list', ['indicators', 'CO-999'], 'CO-999'],
    ['a code that is mistyped', ['indicators', 'ROC81'], 'RCO81'],
    ['a programme that is none', ['programmes', 'interreg-v-lt-pl'], 'interreg-v-a-lt-pl'],
    ['a word of no name', ['indicators', 'unicorns'], 'unicorns'],
    ['a project without amendments to walk', ['diff', DEMO], 'amendments'],
    ['several projects to compare', ['diff', 'fixtures/ok'], 'several'],
    ['a revision compared with nothing', ['diff', 'git:HEAD:fixtures'], 'git:HEAD:fixtures'],
    ['a revision without a path', ['diff', 'git:HEAD', DEMO], 'git:REV:PATH'],
    ['a programme', ['init', '/nowhere', '--programme', 'interreg-lv-ee'], 'interreg-lv-ee'],
  ])('%s', async (_name, args, said) => {
    const { status, stdout, stderr } = await samata(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
    // The second line is commander's, where it guesses what was meant.
    expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
  });
});

describe('--fail-on', () => {
  const [NOTE, WARNING, ERROR] = ['project/code-format', 'expense/zero', 'funding/sum-differs'];
  test.each<[string, string | undefined, number]>([
    ['error', NOTE, 0],
    ['error', WARNING, 0],
    ['error', ERROR, 1],
    ['warning', NOTE, 0],
    ['warning', WARNING, 1],
    ['warning', ERROR, 1],
    ['info', NOTE, 1],
    ['info', WARNING, 1],
    ['never', ERROR, 0],
  ])('%s: %s gives %i', async (level, fixture, status) => {
    const run = await samata(['check', '--fail-on', level, `fixtures/bad/${fixture}`]);
    expect(run.status).toBe(status);
    expect(run.stdout).toContain(fixture);
  });
});

describe('explain', () => {
  test.each([...CHECK_IDS, ...Object.keys(topics)])('%s', async name => {
    const { status, stdout, stderr } = await here(terminal => explain(name, {}, terminal));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.length).toBeGreaterThan(80);
  });

  test('the binary lists every check and every topic', async () => {
    const { status, stdout } = await samata(['explain']);
    const listed = stdout.split('\n').map(line => line.trim().split(/\s+/)[0]);
    expect(listed).toEqual(expect.arrayContaining([...CHECK_IDS, ...Object.keys(topics)]));
    expect(status).toBe(0);
  });

  test('the binary explains a check with its basis', async () => {
    const { status, stdout } = await samata(['explain', 'funding/rate-above-cap']);
    expect(stdout).toContain('1303/2013');
    expect(status).toBe(0);
  });
});

describe('explain of a group', () => {
  test.each([
    ['en', 'What the partners get from a source does not add up to what'],
    ['lt', 'Visų partnerių iš vieno finansavimo šaltinio gaunama suma'],
    ['pl', 'Suma kwot, które partnerzy otrzymują z jednego źródła'],
  ] as const)('lists its checks, each with its first sentence: %s', async (lang, text) => {
    const { status, stdout } = await here(terminal => explain('funding', { lang }, terminal));
    expect([status, stdout.match(/^\S+/gm)]).toEqual([0, CHECK_IDS.filter(id => id.startsWith('funding/'))]);
    expect(stdout).toContain(text);
  });
});

describe('init', () => {
  test.each(SHIPPED_IDS)('a project of %s checks silently, and is not made twice', async programme => {
    const cwd = await folderWith({});
    const made = await samata(['init', 'Kalvarija', '--programme', programme], { cwd });
    expect({ status: made.status, stdout: made.stdout }).toEqual({ status: 0, stdout: '' });
    const checked = await samata(['check', 'Kalvarija', '--format', 'json', '--fail-on', 'info'], { cwd });
    expect(findingsIn(checked).findings).toEqual([]);
    expect(checked.status).toBe(0);

    const before = readFileSync(`${cwd}/Kalvarija/project.yaml`);
    const again = await samata(['init', 'Kalvarija'], { cwd });
    expect(again.stderr).toContain('Kalvarija/project.yaml');
    expect(again.status).toBe(2);
    expect(readFileSync(`${cwd}/Kalvarija/project.yaml`)).toEqual(before);
  });

  test('in the current folder, without a name', async () => {
    const cwd = await folderWith({});
    expect((await samata(['init'], { cwd })).status).toBe(0);
    expect((await samata(['check', '--fail-on', 'info'], { cwd })).status).toBe(0);
  });

  test('a folder that has a ledger already gets nothing', async () => {
    const cwd = await folderWith({ 'expenses.csv': 'mine\n' });
    expect((await samata(['init'], { cwd })).status).toBe(2);
    expect(readFileSync(`${cwd}/expenses.csv`, 'utf8')).toBe('mine\n');
    expect(existsSync(`${cwd}/project.yaml`)).toBe(false);
  });
});

describe('paths', () => {
  test('the current folder is the project when none is named, and places are as short as that', async () => {
    const cwd = await folderWith({ 'project.yaml': definition(), 'expenses.csv': ledger(['ten']) });
    expect((await samata(['check'], { cwd })).stdout).toMatch(
      /^expenses\.csv\n {2}expenses\.csv:2:\d+ {2}error {2}file\/bad-amount\n/,
    );
  });

  test('a definition, a folder and a folder of folders are the same project', async () => {
    const cwd = await folderWith({ 'plan/project.yaml': definition(), 'plan/expenses.csv': ledger(['ten']) });
    const runs = await Promise.all(
      ['plan', 'plan/', 'plan/project.yaml', '.'].map(path => samata(['check', path], { cwd })),
    );
    for (const run of runs) expect(run).toEqual(runs[0]);
    expect(runs[0]?.stdout).toMatch(/^plan\/expenses\.csv\n {2}plan\/expenses\.csv:2:/);
  });

  test('a project that is named twice is checked once', async () => {
    const run = await samata(['check', '--format', 'json', DEMO, `${DEMO}/project.yaml`]);
    expect(findingsIn(run).projects).toBe(1);
  });
});

describe('a command line in the reader’s words', () => {
  test.each<[string, string[], string]>([
    ['what is missing', ['--lang', 'lt', 'report'], 'Trūksta argumento <pavadinimas>. Kaip rašyti, parodo „--help“.'],
    ['a value that is missing', ['check', '--lang', 'lt', '--format'], 'Po --format <formatas> turi eiti reikšmė.'],
    [
      'a value that cannot be',
      ['--lang=pl', 'completion', 'foo'],
      'powłoka nie może mieć wartości foo. Do wyboru: bash, zsh, fish.',
    ],
    ['another language', ['--lang', 'xx', 'check'], '--lang <language> cannot be xx. It is one of en, lt, pl.'],
    [
      'help of no command',
      ['help', 'chek'],
      'There is no command chek. Did you mean check? “samata --help” lists them.',
    ],
    [
      'the same in Polish',
      ['--lang', 'PL', 'help', 'nosuch'],
      'Nie ma polecenia nosuch. Pełną listę podaje „samata --help”.',
    ],
  ])('%s', async (_name, args, text) => {
    expect(await samata(args)).toEqual({ status: 2, stdout: '', stderr: `samata: ${text}\n` });
  });

  test.each<[string, string[], Record<string, string>, string]>([
    ['before the command', ['--quiet', '--lang', 'lt', 'explain'], {}, 'Temos'],
    ['in capitals', ['explain', '--lang', 'LT'], {}, 'Temos'],
    ['as systems write it', ['explain'], { SAMATA_LANG: 'pl_PL.UTF-8' }, 'Tematy'],
    ['of one that there is not', ['explain'], { SAMATA_LANG: 'plt' }, 'Topics'],
    ['before help', ['--lang', 'lt', 'help', 'schema'], {}, 'numatyta: definition'],
  ])('a language %s', async (_name, args, env, text) => {
    const { status, stdout } = await samata(args, { env });
    expect(status).toBe(0);
    expect(stdout).toContain(text);
  });

  test('no line of the list of commands is wider than a terminal', async () => {
    const { stdout } = await samata(['--help', '--lang', 'lt']);
    expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([]);
  });
});

describe('several projects', () => {
  const town = (code: string, language: string) =>
    `${definition().replace('Veisiejai-1', code)}${language === '' ? '' : `language: ${language}\n`}`;
  test.each<[string, string[], RegExp]>([
    ['of one language', ['lt', 'lt'], /patikrinti/],
    ['of which one says its language', ['', 'lt'], /patikrinti/],
    ['of several languages', ['lt', 'pl'], /Nothing found in 2 projects/],
    ['of several, the other way round', ['pl', 'lt'], /Nothing found in 2 projects/],
  ])('%s', async (_name, [a = '', b = ''], expected) => {
    const cwd = await folderWith({ 'a/project.yaml': town('A-1', a), 'b/project.yaml': town('B-1', b) });
    expect((await samata(['check', 'a', 'b'], { cwd })).stdout).toMatch(expected);
  });
});
