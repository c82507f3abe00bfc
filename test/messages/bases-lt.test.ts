import { describe, expect, test } from 'vitest';
import { CATALOGUE, CHECK_IDS } from '../../src/check/catalogue.ts';
import { basis } from '../../src/messages/lt/bases.ts';
import { COMMON_INDICATORS } from '../../src/programmes/common-indicators.ts';
import { packOf, SHIPPED_IDS } from '../../src/programmes/index.ts';
import * as periods from '../../src/programmes/periods.ts';

/** Every text under a key `basis`, however deep. */
function basesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, its]) =>
    key === 'basis' && typeof its === 'string' ? [its] : basesOf(its),
  );
}

const BASES = [
  ...CHECK_IDS.map(id => CATALOGUE[id].basis),
  ...['none', ...SHIPPED_IDS].flatMap(programme => basesOf(packOf({ programme }))),
  ...basesOf(periods),
  ...basesOf(COMMON_INDICATORS),
];
const ALL = [...new Set(BASES)].sort();

test('there are bases to translate', () => {
  expect(ALL.length).toBeGreaterThan(150);
});

test.each(ALL)('%s', text => {
  const translated = basis(text);
  expect(translated).not.toBe(text);
  expect(translated).not.toMatch(/\b(Reg\.|arts?\.?|Annex|the|and|of|is|not|programme|contract)\b/);
  expect(translated).not.toMatch(/\s{2}|\s[,.;:]|\.\.|undefined|null/);
});

describe('citations', () => {
  test.each([
    ['Reg. (EU) 1303/2013 art. 65(2)', 'Reglamento (ES) Nr. 1303/2013 65 str. 2 d.'],
    ['Reg. (EU) 2021/1060 art. 53(2)', 'Reglamento (ES) 2021/1060 53 str. 2 d.'],
    ['Reg. (EU) 1303/2013 art. 68(1)(b)', 'Reglamento (ES) Nr. 1303/2013 68 str. 1 d. b p.'],
    ['Reg. (EU) 2021/1060 art. 54(b)', 'Reglamento (ES) 2021/1060 54 str. b p.'],
    ['Reg. (EU) 1303/2013 art. 68a(2)–(4)', 'Reglamento (ES) Nr. 1303/2013 68a str. 2–4 d.'],
    ['Reg. (EU) 2021/1060 arts 51, 54 and 56(2)', 'Reglamento (ES) 2021/1060 51 str., 54 str. ir 56 str. 2 d.'],
    ['Reg. (EU) 1304/2013 art. 5 and Annex I', 'Reglamento (ES) Nr. 1304/2013 5 str. ir I priedas'],
    ['Reg. (EU, Euratom) 966/2012 art. 59(5)', 'Reglamento (ES, Euratomas) Nr. 966/2012 59 str. 5 d.'],
    ['Reg. (EEC, Euratom) 1182/71 art. 3(4)', 'Reglamento (EEB, Euratomas) Nr. 1182/71 3 str. 4 d.'],
    [
      'Reg. (EU) 1303/2013 art. 65(11); Reg. (EU) 2021/1060 art. 63(9): no item is paid twice',
      'Reglamento (ES) Nr. 1303/2013 65 str. 11 d.; Reglamento (ES) 2021/1060 63 str. 9 d.: tos pačios išlaidos neapmokamos du kartus',
    ],
  ])('%s', (text, expected) => {
    // Nothing breaks a number from what it is the number of.
    expect(basis(text).replaceAll('\u00a0', ' ')).toBe(expected);
    expect(basis(text)).not.toMatch(/\d (str|d|p)\.| [a-z] p\.|Nr\. /);
  });

  test.each(['Our own manual, chapter 3', 'Reg. (EU) 1303/2013', 'Reg. (EU) 1303/2013 art. 65(2): our own rule'])(
    '%s stands as it is',
    text => {
      expect(basis(text)).toBe(text);
    },
  );
});
