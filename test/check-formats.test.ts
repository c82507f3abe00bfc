import Ajv2020 from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { CATALOGUE, CHECK_IDS } from '../src/check/catalogue.ts';
import { check } from '../src/commands/check.ts';
import type { CheckFormat, FailLevel } from '../src/commands/formats.ts';
import { checkSchema } from '../src/render/check-schema.ts';
import { definition, findingsIn, folderWith, here, ledger, type PrintedFinding } from './support.ts';

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

describe('json', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(checkSchema(CHECK_IDS));

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
    const expected = (await findingsOf(path())).map(({ check, severity, file, line, column, message }) => ({
      kind: KINDS[severity],
      file,
      ...(line === null ? {} : { line: `${line}` }),
      ...(column === null ? {} : { col: `${column}` }),
      title: check,
      message,
    }));
    expect(lines.slice(0, -1).map(commandIn)).toEqual(expected);
    expect(lines.at(-1)).toMatch(/projects?\.$/);
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
