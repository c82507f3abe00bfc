import { expect, test } from 'vitest';
import { CATALOGUE } from '../../src/check/catalogue.ts';
import { format } from '../../src/messages/pl/format.ts';
import { COMMON_INDICATORS } from '../../src/programmes/common-indicators.ts';
import { packOf, SHIPPED_IDS } from '../../src/programmes/index.ts';
import { ACCOUNTS, INVESTMENTS, MEASURED } from '../../src/programmes/periods.ts';

/** Every text under the key `basis`, wherever it stands. */
function basesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, its]) =>
    key === 'basis' && typeof its === 'string' ? [its] : basesIn(its),
  );
}

const PACKS = SHIPPED_IDS.map(programme => packOf({ programme }));
const BASES = [...new Set(basesIn([CATALOGUE, PACKS, COMMON_INDICATORS, ACCOUNTS, INVESTMENTS, MEASURED]))];

test('there are bases of checks, of programmes and of indicators', () => {
  expect(BASES.length).toBeGreaterThan(150);
});

test.each(BASES)('%s', basis => {
  const text = format.basis(basis);
  // What names no law at all may be the same in both.
  expect(text).not.toBe(basis);
  expect(text).not.toMatch(/\b(?:Reg|arts?|Annex|of|the|and|with|by|not|is|are)\b(?!\.? (?:\d|I))/);
  expect(text).not.toMatch(/\{\}|\s{2}|\s[,.;:]|,,|\(\)/);
});

test.each([
  ['Reg. (EU) 1303/2013 art. 65(2)', 'rozporządzenie (UE) nr 1303/2013, art. 65 ust. 2'],
  ['Reg. (EU) 2021/1060 art. 53(2)', 'rozporządzenie (UE) 2021/1060, art. 53 ust. 2'],
  ['Reg. (EU) 2021/1060 art. 54(b)', 'rozporządzenie (UE) 2021/1060, art. 54 lit. b)'],
  ['Reg. (EU) 1303/2013 art. 125(4)(a)', 'rozporządzenie (UE) nr 1303/2013, art. 125 ust. 4 lit. a)'],
  ['Reg. (EU) 1303/2013 art. 68a(2)–(4)', 'rozporządzenie (UE) nr 1303/2013, art. 68a ust. 2–4'],
  ['Reg. (EU) 481/2014 arts 3–7', 'rozporządzenie (UE) nr 481/2014, art. 3–7'],
  ['Reg. (EU) 1301/2013 Annex I', 'rozporządzenie (UE) nr 1301/2013, załącznik I'],
  [
    'Reg. (EU) 1303/2013 arts 2(29) and 137(1); Reg. (EU, Euratom) 966/2012 art. 59(5)',
    'rozporządzenie (UE) nr 1303/2013, art. 2 pkt 29 i art. 137 ust. 1; rozporządzenie (UE, Euratom) nr 966/2012, art. 59 ust. 5',
  ],
  ['Reg. (EU) 1304/2013 art. 5 and Annex I', 'rozporządzenie (UE) nr 1304/2013, art. 5 i załącznik I'],
  ['Reg. (EU) 2021/1060 arts 51, 54 and 56(2)', 'rozporządzenie (UE) 2021/1060, art. 51, art. 54 i art. 56 ust. 2'],
])('%s is cited as %s', (basis, text) => {
  expect(format.basis(basis)).toBe(text);
});

test.each(['Contract 12/2018, § 3', 'Reg. (EU) 1303/2013 art. 65(2): our own reading', 'constructor'])(
  'a basis of a programme of the user’s own stands as it is: %s',
  basis => {
    expect(format.basis(basis)).toBe(basis);
  },
);
