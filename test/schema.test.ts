import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { init } from '../src/commands/init.ts';
import { schema, schemaText } from '../src/commands/schema.ts';
import { readAmount, readFlat, readNumber, readPercent } from '../src/load/amount.ts';
import { readYesNo, YES_NO } from '../src/load/cell.ts';
import { readDate } from '../src/load/date.ts';
import { definition, keysAt, type Shape } from '../src/load/definition.ts';
import { programme } from '../src/load/programme-shape.ts';
import { GRAMMARS, properties, type Schema } from '../src/load/schema.ts';
import { definitionTexts, programmeTexts } from '../src/messages/en/schema.ts';
import { checkHere, findingsIn, folderWith, here, projectsBelow, ROOT, samata } from './support.ts';

const ajv = () => new Ajv({ strict: true, strictTypes: false, allErrors: true });
const whole = JSON.parse(schemaText('definition')) as Schema;
const fits = ajv().compile(whole);

/** What keeps a definition from fitting: where, and by which keyword. */
function wrong(text: string): string[] {
  fits(parse(text));
  return (fits.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const SHORT = `samata: 1
code: LT-PL-1R-001
programme: interreg-v-a-lt-pl
period: { start: 2018-01-01, end: 2019-12-31 }
total: 1000.00
funding: { ERDF: 85%, own: rest }
`;

describe('definitions that check silently', () => {
  const files = projectsBelow('fixtures/ok').map(folder => `${folder}/project.yaml`);
  test.each(files)('%s fits the schema', file => {
    expect(wrong(readFileSync(`${ROOT}/${file}`, 'utf8'))).toEqual([]);
  });

  test.each<[string, string]>([
    ['the shortest', ''],
    [
      'numbers where text is meant',
      'measure: 1.1\npartners:\n  - { id: 1, name: A, country: LT, legal-code: 188750166 }\n',
    ],
    ['amounts as people write them', 'commitments: { 2018: "955 524,00 Eur", 2019: 955.524, 2020: -12.50 }\n'],
    ['flags in every language', 'flexibility: { scope: category, base: total, percent: 20 %, cumulative: Taip }\n'],
    [
      'a flag that YAML takes for a boolean',
      'flexibility: { scope: line, base: line, percent: 5%, cumulative: true }\n'.replace(
        'scope: line',
        'scope: partner',
      ),
    ],
    [
      'a budget that is a map',
      'partners:\n  - { id: LP, name: A, country: LT, budget: { staff: 96000, office: 15% of staff } }\n',
    ],
    ['dates in each form', 'reports:\n  - { no: 1, start: 2018.01.01, end: 30.06.2018 }\n'],
  ])('%s', (_name, more) => {
    expect(wrong(SHORT + more)).toEqual([]);
  });

  test('a programme of one’s own', () => {
    for (const path of ['./our-programme.yaml', 'our.yml', '../shared/ours'])
      expect(wrong(SHORT.replace('interreg-v-a-lt-pl', path))).toEqual([]);
  });
});

test.each<[string, string, string[]]>([
  ['an unknown key', `${SHORT}tilte: x\n`, [' additionalProperties']],
  ['an unknown key within', SHORT.replace('start:', 'begin:'), ['/period required', '/period additionalProperties']],
  ['a missing code', SHORT.replace(/^code.*\n/m, ''), [' required']],
  ['a date that is none', SHORT.replace('2018-01-01', '2018-1-1'), ['/period/start pattern']],
  ['a year of two digits', SHORT.replace('2018-01-01', '01.01.18'), ['/period/start pattern']],
  ['an amount that is none', SHORT.replace('1000.00', 'much'), ['/total pattern']],
  ['a version that is none', SHORT.replace('samata: 1', 'samata: 2'), ['/samata enum']],
  ['a language that is none', `${SHORT}language: de\n`, ['/language enum']],
  [
    'a programme that is none',
    SHORT.replace('v-a', 'v-b'),
    ['/programme enum', '/programme pattern', '/programme anyOf'],
  ],
  [
    'a country in words',
    `${SHORT}partners:\n  - { id: LP, name: A, country: Lithuania }\n`,
    ['/partners/0/country pattern'],
  ],
  [
    'a percentage without its sign',
    `${SHORT}flexibility: { scope: category, base: total, percent: "20" }\n`,
    ['/flexibility/percent pattern'],
  ],
  ['a map where a list is meant', `${SHORT}reports: { no: 1 }\n`, ['/reports type']],
])('%s does not fit', (_name, text, expected) => {
  expect(wrong(text)).toEqual(expected);
});

const SCHEMAS = [
  ['definition', definition, definitionTexts.keys],
  ['programme', programme, programmeTexts.keys],
] as const;

describe.each(SCHEMAS)('the keys of a %s', (name, shape, words) => {
  const its = JSON.parse(schemaText(name)) as Schema;

  /** All keys that the shape of the reader knows, by path. */
  function keysOf(shape: Shape, path: readonly string[] = [], depth = 0): string[] {
    if (depth > 6) return [];
    return keysAt(shape, path).flatMap(key => [
      [...path, key].join('.'),
      ...keysOf(shape, [...path, key], depth + 1),
      ...keysOf(shape, [...path, key, '0'], depth + 1),
    ]);
  }
  const plain = (path: string) => path.replaceAll('[]', '.0').replaceAll('*', '0');

  test('of the schema are those that the reader knows, and no others', () => {
    const ours = new Set(keysOf(shape));
    expect(ours.size).toBeGreaterThan(60);
    expect(new Set([...properties(its)].map(([path]) => plain(path)))).toEqual(ours);
  });

  test('have words of their own, and there are no words without a key', () => {
    const paths = [...properties(its)].map(([path]) => path);
    const bare = [...properties(its)].filter(([, { description }]) => typeof description !== 'string');
    expect(bare.map(([path]) => path)).toEqual([]);
    const spoken = new Set(paths.flatMap(path => [path, path.replace(/^.*\./, '')]));
    expect(Object.keys(words).filter(key => !spoken.has(key))).toEqual([]);
  });
});

describe('a grammar of the schema takes whatever is read', () => {
  const pattern = (code: string) => new RegExp(String(GRAMMARS[code]?.pattern), 'u');
  const amounts = fc
    .tuple(
      fc.constantFrom('', '-', '−', '€', 'EUR ', 'zł ', '€-', '- '),
      fc.constantFrom('0', '12', '955524', '955 524', '955.524', '1,234,567', '955\u00a0524'),
      fc.constantFrom('', '.5', ',00', '.25'),
      fc.constantFrom('', ' Eur', 'EUR', ' zł.', ' €', ' PLN'),
    )
    .map(parts => parts.join(''));

  test('amounts and numbers', () => {
    fc.assert(
      fc.property(amounts, text => {
        if (!('problem' in readAmount(text, null))) expect(text).toMatch(pattern('amount'));
        if (!('problem' in readNumber(text, null))) expect(text).toMatch(pattern('number'));
        if (!('problem' in readAmount(text, null))) expect(text).toMatch(pattern('slice'));
      }),
    );
  });

  test('percentages, flat rates, days, yes and no', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,3}([.,]\d{1,2})? ?%( of (staff|direct))?$/), text => {
        if (readPercent(text) !== null) expect(text).toMatch(pattern('percent'));
        if (readFlat(text) !== null) expect(text).toMatch(pattern('flat'));
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^(\d{4}[-.]\d\d[-.]\d\d|\d{1,2}\.\d{1,2}\.\d{4})$/), text => {
        if ('day' in readDate(text)) expect(text).toMatch(pattern('date'));
      }),
    );
    const yesNo = ajv().compile(GRAMMARS['yes-no'] ?? {});
    for (const word of [...YES_NO, ...YES_NO.map(its => its.toUpperCase())])
      expect([word, yesNo(word), readYesNo(word) !== null]).toEqual([word, true, true]);
    expect([yesNo('maybe'), yesNo(1)]).toEqual([false, false]);
  });
});

describe('samata schema', () => {
  test('prints the schema of the definition, as the binary does', async () => {
    const printed = await here(terminal => schema('definition', terminal));
    expect(JSON.parse(printed.stdout)).toEqual(whole);
    expect(await samata(['schema'])).toEqual({ ...printed, stderr: '' });
  });

  test('cannot print that of something else', async () => {
    const { status, stderr } = await samata(['schema', 'ledger']);
    expect([status, stderr.includes('definition')]).toEqual([2, true]);
  });
});

test('a new definition names the schema that stands beside it, and fits it', async () => {
  const folder = await folderWith({});
  await here(terminal => init(folder, {}, terminal));
  const text = readFileSync(`${folder}/project.yaml`, 'utf8');
  const [, name = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
  expect(readFileSync(`${folder}/${name}`, 'utf8')).toBe(schemaText('definition'));
  expect(wrong(text)).toEqual([]);
  expect(findingsIn(await checkHere(folder, 'json'))).toMatchObject({ projects: 1, findings: [] });
});
