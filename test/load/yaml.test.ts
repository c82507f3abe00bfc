import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/load/yaml.ts';
import { collector } from '../../src/model/finding.ts';
import { placeText } from '../../src/model/place.ts';

function read(text: string) {
  const { say, findings } = collector();
  const definition = readYaml('p.yaml', text, 'subject', say);
  const at = (map: 'places' | 'keys', path: string) => {
    const place = definition?.[map].get(path);
    return place === undefined ? null : placeText(place).replace('p.yaml:', '');
  };
  return { definition, at, findings: findings().list };
}

const DEFINITION = `# a comment
samata: 1
total: 955524.00   # the contract's
funding: { ERDF: 85%, own: rest }
partners:
  - id: LP
    name: Birštono savivaldybės administracija
    budget:
      - { category: staff, "amount": "1 234,56" }
      - category: external
        amount:
          20.00
  - id: 'PP2'
title:
  lt: >
    Ilgas
    pavadinimas
"quoted": 1
ąžuolas: { ą: "žž", č: x }
`;

test.each([
  ['samata', '2:1', '2:9'],
  ['total', '3:1', '3:8'],
  ['funding', '4:1', '4:10'],
  ['funding.ERDF', '4:12', '4:18'],
  ['funding.own', '4:23', '4:28'],
  ['partners', '5:1', '6:3'],
  ['partners[0].id', '6:5', '6:9'],
  ['partners[0].budget[0].category', '9:11', '9:21'],
  ['partners[0].budget[0].amount', '9:28', '9:38'],
  ['partners[0].budget[1].amount', '11:9', '12:11'],
  ['partners[1].id', '13:5', '13:9'],
  ['title.lt', '15:3', '15:7'],
  ['quoted', '18:1', '18:11'],
  ['ąžuolas.ą', '19:12', '19:15'],
  ['ąžuolas.č', '19:21', '19:24'],
])('%s: key at %s, value at %s', (path, key, value) => {
  const { at } = read(DEFINITION);
  expect(at('keys', path)).toBe(key);
  expect(at('places', path)).toBe(value);
});

test('JSON is YAML, with the same places', () => {
  const { at, definition } = read('{\n  "total": "955524.00",\n  "funding": { "ERDF": "85%" }\n}\n');
  expect(at('places', 'total')).toBe('2:12');
  expect(at('places', 'funding.ERDF')).toBe('3:24');
  expect(definition?.values.get('total')).toBe('955524.00');
});

test.each([
  ['955524.00', '955524.00'],
  ['0.1', '0.1'],
  ['1e3', '1e3'],
  ['007', '007'],
  ['0x10', '0x10'],
  ['yes', 'yes'],
  ['null', 'null'],
  ['2017-03-01', '2017-03-01'],
  ['12345678901234567890.12', '12345678901234567890.12'],
  ['"  a b "', '  a b '],
  ['1_000', '1_000'],
])('the scalar %s stays the text "%s"', (written, text) => {
  expect(read(`key: ${written}\n`).definition?.values.get('key')).toBe(text);
});

test('an empty value is none, and keeps a place', () => {
  const { definition, at } = read('total:\ncode: x\n');
  expect(definition?.values.get('total')).toBeUndefined();
  expect(at('keys', 'total')).toBe('1:1');
});

test('an alias stands for its anchor, at its own place', () => {
  const { definition, at } = read('a: &x 12.00\nb: *x\n');
  expect(definition?.values.get('b')).toBe('12.00');
  expect(at('places', 'b')).toBe('2:4');
});

describe('what cannot be read', () => {
  test.each([
    ['a: [1, 2\nb: 3\n', 'file/unreadable'],
    ['a: {\n', 'file/unreadable'],
    ['a: "x\n', 'file/unreadable'],
    ['\tb: 1\n', 'file/unreadable'],
    ['a: 1\n b: 2\n', 'file/unreadable'],
    ['a: *nothing\n', 'file/unreadable'],
    ['a: 1\n---\nb: 2\n', 'file/unreadable'],
    ['- 1\n- 2\n', 'file/unreadable'],
    ['only text\n', 'file/unreadable'],
    ['', 'file/unreadable'],
    ['# only a comment\n', 'file/unreadable'],
  ])('%j is one finding with a place', (text, check) => {
    const { definition, findings } = read(text);
    expect(definition).toBeNull();
    expect(findings.map(its => its.check)).toEqual([check]);
    expect(findings[0]?.place.line).toBeGreaterThanOrEqual(1);
  });

  test('a syntax error names its line', () => {
    const [found] = read('a: 1\nb: {\nc: 3\n').findings;
    expect(found?.args).toMatchObject({ reason: 'syntax' });
    expect(found?.place.line).toBeGreaterThanOrEqual(2);
  });

  test('a key that stands twice is said at the second, and the first holds', () => {
    const { definition, findings } = read('total: 1.00\ncode: x\ntotal: 2.00\n');
    expect(definition?.values.get('total')).toBe('1.00');
    expect(findings.map(({ check, place }) => `${check} ${placeText(place)}`)).toEqual([
      'project/bad-value p.yaml:3:1',
    ]);
  });

  test('a map in a map in a map … does no harm', () => {
    expect(() => read(`${'{a: '.repeat(2_000)}1${'}'.repeat(2_000)}`)).not.toThrow();
  });

  test('aliases of aliases do not swell a page into millions of values', () => {
    const lists = Array.from(
      { length: 6 },
      (_, i) =>
        `k${i}: &k${i} [${Array(9)
          .fill(i === 0 ? 'x' : `*k${i - 1}`)
          .join(', ')}]`,
    );
    expect(read(`${lists.join('\n')}\n`).definition?.values.size ?? 0).toBeLessThan(10_000);
  });
});
