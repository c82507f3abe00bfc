import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = new URL('../src/', import.meta.url).pathname;

interface Source {
  /** Below src/, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** What it imports, by path below src/, or by package. */
  readonly imports: readonly string[];
}

/** Comments are not code. */
function code(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}

/** What a file imports as it is loaded: neither types, nor what it asks for later. */
function atOnce(source: Source | undefined): string[] {
  const { file = '', text = '' } = source ?? {};
  const forms = [/^(?:import|export)\b(?! type\b)[^;']*?\bfrom\s+'([^'\n]+)'/gm, /^import\s+'([^'\n]+)'/gm];
  const paths = forms.flatMap(form => [...text.matchAll(form)].map(([, path = '']) => path));
  return paths.map(path => (path.startsWith('.') ? posix.normalize(`${dirname(file)}/${path}`) : path));
}

/** The paths of static, re-exporting and lazy imports. */
function pathsIn(text: string): string[] {
  const forms = [
    /^(?:import|export)\b[^;']*?\bfrom\s+'([^'\n]+)'/gm,
    /^import\s+'([^'\n]+)'/gm,
    /\bimport\(\s*'([^'\n]+)'/g,
  ];
  return forms.flatMap(form => [...text.matchAll(form)].map(([, path = '']) => path));
}

function sources(): Source[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => {
      const file = relative(SRC, join(SRC, name)).replaceAll('\\', '/');
      const text = readFileSync(join(SRC, name), 'utf8');
      const paths = pathsIn(text);
      return {
        file,
        text: code(text),
        imports: paths.map(path => (path.startsWith('.') ? posix.normalize(`${dirname(file)}/${path}`) : path)),
      };
    });
}
const SOURCES = sources();

/** Which part of the house a file stands in: its folder, or for what stands beside the folders its own name. */
const partOf = (file: string) => file.split('/')[0] ?? file;
const isOurs = (path: string) => path.endsWith('.ts');

/** What each part may import beside itself, as house.md draws it; each departure from the drawing says why. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  model: [],
  programmes: ['model'],
  // zips and the parts of workbooks that are edited and not written anew: what is read out of them, load says
  package: ['model'],
  messages: ['model'],
  manual: ['model', 'messages'],
  load: ['model', 'programmes', 'package'],
  tally: ['model', 'programmes'],
  // tables of a project are CSV as reports are, and its workbook looks like theirs
  save: ['model', 'render'],
  check: ['model', 'programmes', 'tally'],
  // why figures are what they are
  reasons: ['model', 'programmes', 'tally'],
  // a cap and the class of a source stand in the programme, and a column shows them
  report: ['model', 'tally', 'programmes', 'reasons'],
  // a workbook with findings in it is the user's own, edited
  render: ['model', 'messages', 'package'],
  // the workbook to fill in: its lists, notes, example and sums
  template: ['model', 'programmes', 'messages', 'tally', 'check', 'render'],
  // a use-case speaks, explains and writes a template, so it knows texts, the manual and the programmes
  commands: [
    'model',
    'programmes',
    'messages',
    'manual',
    'load',
    'check',
    'tally',
    'report',
    'render',
    'save',
    'package',
    'template',
  ],
  // help texts and the sentence of what could not run
  'cli.ts': ['model', 'messages', 'commands', 'command-line.ts', 'terminal.ts'],
  'command-line.ts': ['model', 'messages', 'commands'],
  'terminal.ts': ['model', 'commands'],
  // studies what it is asked to, in a thread of its own
  'thread.ts': ['commands'],
};

test('there are sources, and each stands in a part of the house', () => {
  expect(SOURCES.length).toBeGreaterThan(100);
  expect([...new Set(SOURCES.map(({ file }) => partOf(file)))].filter(part => MAY[part] === undefined)).toEqual([]);
});

test.each(Object.entries(MAY))('%s imports only: %j', (part, allowed) => {
  const wrong = SOURCES.filter(({ file }) => partOf(file) === part).flatMap(({ file, imports }) =>
    imports
      .filter(isOurs)
      .map(partOf)
      .filter(its => its !== part && !allowed.includes(its))
      .map(its => `${file} imports ${its}`),
  );
  expect(wrong).toEqual([]);
});

test('every import of ours leads to a file', () => {
  const files = new Set(SOURCES.map(({ file }) => file));
  expect(
    SOURCES.flatMap(({ file, imports }) =>
      imports
        .filter(isOurs)
        .filter(path => !files.has(path))
        .map(path => `${file}: ${path}`),
    ),
  ).toEqual([]);
});

test('a report imports no other report', () => {
  const reports = SOURCES.filter(({ file }) => /^report\/(?!index|report|join|sources|figure)/.test(file));
  expect(reports.length).toBeGreaterThan(3);
  for (const { imports } of reports)
    expect(
      imports.filter(path => path.startsWith('report/') && !['report/report.ts', 'report/sources.ts'].includes(path)),
    ).toEqual([]);
});

describe('a heavy or odd thing stands in one place', () => {
  const importing = (name: string) =>
    SOURCES.filter(({ imports }) => imports.some(path => path === name || path.startsWith(`${name}/`))).map(
      ({ file }) => file,
    );

  test.each([
    // a report, and a form to fill in: they share no layout
    ['exceljs', ['render/workbook/form.ts', 'render/workbook/workbook-file.ts']],
    ['ical-generator', ['render/ics.ts']],
    ['chalk', ['render/paint.ts']],
    ['commander', ['cli.ts', 'command-line.ts']],
    // read there, written here
    ['yaml', ['load/yaml.ts', 'save/yaml.ts']],
    [
      'zod',
      [
        ...['load/baseline.ts', 'load/closed.ts', 'load/definition.ts', 'load/import-map.ts'],
        ...['load/programme-shape.ts', 'load/schema.ts'],
      ],
    ],
    ['decimal.js', ['model/money.ts']],
    ['date-fns', ['model/date.ts']],
    ['csv-parse', ['load/records.ts']],
    ['csv-stringify', ['render/csv.ts']],
    // workbooks read, workbooks edited, and what a library drew
    ['saxes', ['load/xml.ts', 'package/xml.ts', 'render/chart/svg.ts']],
    ['echarts', ['render/chart/chart.ts']],
    ['fastest-levenshtein', ['model/nearest.ts']],
  ])('%s in %j', (name, files) => {
    expect(importing(name)).toEqual(files);
  });

  test.each(['exceljs', 'ical-generator', 'chalk'])('%s is loaded only when it is needed', name => {
    for (const { text } of SOURCES.filter(({ imports }) => imports.includes(name))) {
      const statements = [...text.matchAll(/^import (?!type\b).*$/gm)].map(([line]) => line);
      expect(statements.filter(line => line.includes(`'${name}'`))).toEqual([]);
      expect(text).toContain(`import('${name}')`);
    }
  });

  test.each([
    'load/further.ts',
    'load/project-workbook.ts',
    'load/project-sheet.ts',
    'load/budget-file.ts',
    'check/between.ts',
    'commands/further.ts',
    'commands/others.ts',
    'render/chart/chart.ts',
  ])('what stands behind %s is loaded only where it is needed', door => {
    const name = door.replace(/^.*\//, '');
    const users = SOURCES.filter(({ imports }) => imports.includes(door));
    expect(users.length).toBeGreaterThan(0);
    for (const { text } of users) expect(text).not.toMatch(new RegExp(`^import (?!type\\b).*/${name}'`, 'm'));
  });

  test('no command loads charts, workbooks or calendars before it is asked for one', () => {
    const byFile = new Map(SOURCES.map(source => [source.file, source]));
    const loaded = new Set(['cli.ts', 'thread.ts']);
    for (const file of loaded) {
      for (const path of atOnce(byFile.get(file))) loaded.add(path);
    }
    expect(loaded.size).toBeGreaterThan(100);
    const packages = [...loaded].map(path => path.split('/')[0]);
    expect(['echarts', 'exceljs', 'ical-generator'].filter(name => packages.includes(name))).toEqual([]);
    // What the test would see, were it so.
    expect(atOnce(byFile.get('render/chart/chart.ts'))).toContain('echarts/core');
  });

  test('the catalogue of indicators is loaded only when it is needed', () => {
    const files = (path: string) => SOURCES.filter(({ imports }) => imports.includes(path)).map(({ file }) => file);
    expect(files('programmes/indicator-series.ts')).toEqual(['programmes/common-indicators.ts']);
    const importing = files('programmes/common-indicators.ts');
    expect(importing.toSorted()).toEqual(['commands/indicators.ts', 'commands/report.ts', 'load/indicators.ts']);
    for (const name of importing) {
      const text = SOURCES.find(({ file }) => file === name)?.text ?? '';
      expect(text).toContain("await import('../programmes/common-indicators.ts')");
      expect(text).not.toMatch(/^import (?!type\b).*common-indicators/m);
    }
  });

  test('files are read in load and commands alone', () => {
    const parts = new Set(
      SOURCES.filter(({ imports }) => imports.some(path => /^(node:)?fs(\/|$)/.test(path))).map(({ file }) =>
        partOf(file),
      ),
    );
    expect([...parts].filter(part => part !== 'load' && part !== 'commands')).toEqual([]);
  });

  test('every package that is imported is one that is installed with samata', () => {
    const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const names = SOURCES.flatMap(({ imports }) => imports).filter(path => !isOurs(path) && !path.startsWith('node:'));
    expect(
      [...new Set(names.map(path => path.split('/')[0]))].filter(name => dependencies[name ?? ''] === undefined),
    ).toEqual([]);
  });
});

describe('the machine is seen in few places', () => {
  const using = (pattern: RegExp) => SOURCES.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

  test.each<[string, RegExp, string[]]>([
    ['the clock', /new Date\(\)|Date\.now|performance\.now|hrtime/, ['terminal.ts']],
    ['the process', /\bprocess\.[a-z]/, ['commands/output.ts', 'terminal.ts']],
    ['chance', /Math\.random|randomUUID|randomBytes/, []],
    // Plural forms of a named language are no locale of the machine.
    // What a browser runs orders texts by the language of the page.
    ['the locale', /toLocale|Intl\.(?!PluralRules\('(?:lt|pl)'\))|localeCompare/, ['render/html/script.ts']],
    ['the console', /\bconsole\./, []],
    // It takes as long to load as a project to check: none of these is there where a project is only checked.
    [
      'cryptography at once',
      /^import .*'node:crypto'/m,
      ['commands/close.ts', 'commands/machine.ts', 'load/workbook.ts', 'render/html/page.ts'],
    ],
  ])('%s', (_name, pattern, files) => {
    expect(using(pattern).toSorted()).toEqual(files);
  });
});
