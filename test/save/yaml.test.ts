import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/load/yaml.ts';
import { collector } from '../../src/model/finding.ts';
import type { Tree } from '../../src/model/tree.ts';
import { yamlText } from '../../src/save/yaml.ts';
import { projectsBelow, ROOT } from '../support.ts';
import { definition, oddText } from './arbitrary.ts';

/** A tree as YAML is read; plain, so that it compares. */
function read(text: string): Tree {
  const { say, findings } = collector();
  const its = readYaml('project.yaml', text, '', say);
  expect(findings().list).toEqual([]);
  return plain(its?.tree);
}

function plain(tree: Tree): Tree {
  return tree === undefined ? undefined : (JSON.parse(JSON.stringify(tree)) as Tree);
}

test('any definition is read as it was written', () => {
  fc.assert(
    fc.property(definition, tree => {
      expect(read(yamlText(tree))).toEqual(plain(tree));
    }),
    { numRuns: 300 },
  );
});

test('any text is read as it was written, as a value in a map of many lines or of one, and as a key', () => {
  const any = fc.oneof(
    oddText,
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({ unit: fc.constantFrom('\r', '\n', ' ', '\t', 'x', '#', ':', '-', '"', '\\'), minLength: 1 }),
  );
  fc.assert(
    fc.property(any, text => {
      const tree = {
        code: text,
        partners: [{ id: text, name: 'x'.repeat(120) }],
        funding: { [`k${text}`]: text, [text]: '1' },
      };
      expect(read(yamlText(tree))).toEqual(plain(tree));
    }),
    { numRuns: 1000 },
  );
});

test('a text as long as a cell takes', () => {
  const tree = { objective: 'Ilgas tekstas '.repeat(2340) };
  expect(read(yamlText(tree))).toEqual(tree);
});

describe('it is written as people write it', () => {
  test('in their order, short maps in a line, long ones in several, parts apart', () => {
    const tree: Tree = {
      reports: [{ end: '2017-08-31', no: '1' }],
      funding: { ERDF: '85%', own: 'rest' },
      code: '0123',
      samata: '1',
      title: { lt: 'Metai: „Žalia“' },
      objective: 'Pirma eilutė\nantra eilutė',
      total: '955524.00',
      partners: [
        {
          id: 'LP',
          'legal-code': '188750166',
          'budget-body': 'yes',
          name: 'no',
          vat: { recoverable: '35%' },
          budget: [
            { category: 'office', flat: '15% of staff' },
            {
              category: 'external',
              item: 'Mokymų programa „Socialinės srities darbuotojų ir susijusių institucijų mokymai abipus sienos“',
              amount: '48000.00',
              periods: { 1: '20000.00', closure: '28000.00' },
            },
          ],
        },
        { id: 'PP2', name: '# 2', budget: { staff: '8000.00', office: '12.5% of staff' } },
      ],
      flexibility: { scope: 'category', locked: ['staff', 'travel'], cumulative: 'true' },
      waivers: [{ check: 'expense/not-paid', where: '12', because: '- agreed, in writing' }],
    };
    expect(yamlText(tree)).toBe(`samata: 1
code: "0123"
title: { lt: "Metai: „Žalia“" }
objective: |-
  Pirma eilutė
  antra eilutė
total: 955524.00
funding: { ERDF: 85%, own: rest }
flexibility: { scope: category, cumulative: true, locked: [ staff, travel ] }

partners:
  - id: LP
    name: "no"
    legal-code: "188750166"
    vat: { recoverable: 35% }
    budget-body: yes
    budget:
      - { category: office, flat: 15% of staff }
      - category: external
        item: Mokymų programa „Socialinės srities darbuotojų ir susijusių institucijų mokymai abipus sienos“
        amount: 48000.00
        periods: { 1: 20000.00, closure: 28000.00 }

  - id: PP2
    name: "# 2"
    budget: { staff: 8000.00, office: 12.5% of staff }

reports:
  - { no: 1, end: 2017-08-31 }

waivers:
  - { check: expense/not-paid, where: "12", because: "- agreed, in writing" }
`);
  });

  test.each(projectsBelow('fixtures/ok'))('%s is read back the same', folder => {
    const text = readFileSync(`${ROOT}${folder}/project.yaml`, 'utf8');
    const tree = read(text);
    expect(read(yamlText(tree))).toEqual(tree);
  });
});
