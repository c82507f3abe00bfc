import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OTHER_PAGES, pageDecoder } from '../../src/load/code-pages.ts';
import { CODE_PAGES } from '../../src/load/encoding.ts';
import {
  encodingNamed,
  firstBroken,
  judgeEncoding,
  KNOWN_ENCODINGS,
  verdictOf,
} from '../../src/load/import-encoding.ts';
import { inCodePage } from './code-page.ts';
import { folderWith } from './folder.ts';

const LITHUANIAN = [
  'Šiaulių',
  'žvyro',
  'įkainis',
  'ąžuolas',
  'Panevėžys',
  'Kauno',
  'tiekėjų',
  'VILNIŲ',
  'ŠĮ',
  'ūkis',
  'tęsinys',
];
const POLISH = ['Łódź', 'będzie', 'Zażółć', 'gęślą', 'JAŹŃ', 'dzień', 'usługa', 'ŚWIDNICY', 'spółka', 'być', 'ciąg'];
const inFile = async (content: Uint8Array) => join(await folderWith({ 'export.csv': content }), 'export.csv');
const HOLDS = {
  'windows-1257': [...LITHUANIAN, ...POLISH],
  'windows-1250': POLISH,
  'iso-8859-13': [...LITHUANIAN, ...POLISH],
  'iso-8859-2': POLISH,
  'iso-8859-4': LITHUANIAN,
  cp775: [...LITHUANIAN, ...POLISH],
  cp852: POLISH,
} as const;

type Page = keyof typeof HOLDS;
const read = (page: Page, words: readonly string[]) => {
  const verdict = verdictOf(words.map(word => inCodePage(word, page)).filter(word => word.some(byte => byte >= 0x80)));
  return 'encoding' in verdict ? pageDecoder(verdict.encoding as Page)(inCodePage(words.join(' '), page)) : verdict;
};

describe('the code page of a file by its words', () => {
  test.each(Object.entries(HOLDS))('%s', (page, words) => {
    expect(read(page as Page, words)).toBe(words.join(' '));
  });

  test.each((Object.keys(HOLDS) as Page[]).flatMap(page => HOLDS[page].map(word => [page, word] as const)))(
    '%s: one word, %s, is read right or not at all',
    (page, word) => {
      const its = read(page, [word]);
      if (typeof its === 'string') expect(its).toBe(word);
      else expect('readings' in its && its.readings.length > 1).toBe(true);
    },
  );

  test('some words are read right or not at all, in any page', () => {
    const some = fc.constantFrom(...(Object.keys(HOLDS) as Page[])).chain(page =>
      fc.record({
        page: fc.constant(page),
        words: fc.uniqueArray(fc.constantFrom(...HOLDS[page]), { minLength: 1, maxLength: 4 }),
      }),
    );
    fc.assert(
      fc.property(some, ({ page, words }) => {
        const its = read(page, words);
        return typeof its !== 'string' || its === words.join(' ');
      }),
    );
  });

  test.each([
    ['windows-1252', 'Müller & Söhne, Café'],
    ['windows-1250', 'Jiří'],
    ['windows-1257', '„Ąžuolas“'],
    ['iso-8859-13', '„Ąžuolas“'],
    ['windows-1250', 'Edycja…'],
    ['windows-1252', '25 °C'],
    ['windows-1252', '§ 3'],
    ['windows-1257', 'a\u00a0b'],
    ['windows-1257', 'Petrauskienė'],
  ] as const)('%s: %s', (page, text) => {
    expect(read(page as Page, text.split(' '))).toBe(text);
  });

  test('words that two pages read equally well are in doubt, both readings told', () => {
    const verdict = verdictOf([inCodePage('robić', 'windows-1250')]);
    const readings = 'readings' in verdict ? verdict.readings : [];
    expect(readings.map(({ text }) => text).sort()).toEqual(['robić', 'robię']);
  });

  test.each([
    ['windows-1250', 'Dvořák'],
    ['windows-1252', 'façade'],
  ] as const)('%s: %s alone is in doubt', (page, word) => {
    expect(verdictOf([inCodePage(word, page)])).toHaveProperty('readings');
  });

  test('letters of no page that is known are in doubt', () => {
    const cyrillic = Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]);
    expect(verdictOf([cyrillic])).toHaveProperty('readings');
  });

  test('what is UTF-8 but for some bytes is no code page', () => {
    expect(verdictOf([Buffer.from('ąžuolas'), Buffer.from('Šiauliai'), inCodePage('žvyras', 'windows-1257')])).toEqual({
      broken: true,
    });
  });
});

describe('in a file', () => {
  test('words are met wherever they stand', async () => {
    const path = await inFile(inCodePage('data;Šiaulių\r\n"ąžuolas";žvyras', 'windows-1257'));
    expect(await judgeEncoding(path)).toEqual({ encoding: 'windows-1257', word: 'Šiaulių' });
  });

  test('the first bytes that are no UTF-8 are found by their line', async () => {
    const path = await inFile(Buffer.concat([Buffer.from('a;ą\nb;ž\n'), inCodePage('c;Šiauliai\n', 'windows-1257')]));
    expect(await firstBroken(path)).toEqual({ line: 3, text: '\ufffdiauliai' });
  });
});

describe('encodings by name', () => {
  test.each([
    ['UTF-8', 'utf-8'],
    ['utf8', 'utf-8'],
    ['Windows-1257', 'windows-1257'],
    ['cp1257', 'windows-1257'],
    ['1250', 'windows-1250'],
    ['ISO-8859-13', 'iso-8859-13'],
    ['iso8859_2', 'iso-8859-2'],
    ['CP775', 'cp775'],
    ['ibm852', 'cp852'],
    ['latin2', 'iso-8859-2'],
  ])('%s', (name, encoding) => expect(encodingNamed(name)).toBe(encoding));

  test('each by its own name, and no other', () => {
    expect(KNOWN_ENCODINGS.map(encodingNamed)).toEqual(KNOWN_ENCODINGS);
    expect(encodingNamed('koi8-r')).toBeNull();
  });
});

test.each([...CODE_PAGES, ...OTHER_PAGES])('%s has a character for each byte', page => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  expect([...pageDecoder(page)(bytes)]).toHaveLength(256);
});

test.each([
  [
    'cp775',
    'ĄČĘĖĮŠŲŪŽąčęėįšųūž',
    [0xb5, 0xb6, 0xb7, 0xb8, 0xbd, 0xbe, 0xc6, 0xc7, 0xcf, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8],
  ],
  [
    'cp852',
    'ĄĆĘŁŃÓŚŹŻąćęłńóśźż',
    [0xa4, 0x8f, 0xa8, 0x9d, 0xe3, 0xe0, 0x97, 0x8d, 0xbd, 0xa5, 0x86, 0xa9, 0x88, 0xe4, 0xa2, 0x98, 0xab, 0xbe],
  ],
] as const)('%s as DOS writes it', (page, letters, bytes) => {
  expect(pageDecoder(page)(Uint8Array.from(bytes))).toBe(letters);
});
