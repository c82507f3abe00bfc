import { describe, expect, test } from 'vitest';
import { LINES as LITHUANIAN } from '../../src/messages/lt/lines.ts';
import { LINES as POLISH } from '../../src/messages/pl/lines.ts';
import { CATEGORY_NAMES, type Names, SOURCE_NAMES } from '../../src/model/categories.ts';
import { naming, nearestNamed } from '../../src/model/naming.ts';
import { plainWords } from '../../src/model/plain.ts';
import { knownCategories, knownSources, packOf, SHIPPED_IDS } from '../../src/programmes/index.ts';

const PACKS = SHIPPED_IDS.map(programme => packOf({ programme }));
const CATEGORIES = [...new Set(PACKS.flatMap(pack => knownCategories(pack) ?? []))];
const SOURCES = [...new Set(PACKS.flatMap(pack => knownSources(pack) ?? []))];

describe.each<[string, readonly string[], Names]>([
  ['category', CATEGORIES, CATEGORY_NAMES],
  ['source', SOURCES, SOURCE_NAMES],
])('every %s of the shipped programmes', (_, ids, names) => {
  test('has names, and nothing else has', () => {
    expect(Object.keys(names).sort()).toEqual([...ids].sort());
  });

  test('has names that are neither another’s nor another’s id', () => {
    const plain = Object.entries(names).flatMap(([id, its]) => [id, ...its].map(name => plainWords(name)));
    expect(plain.filter((name, i) => plain.indexOf(name) !== i)).toEqual([]);
  });

  test.each([
    ['Lithuanian', LITHUANIAN],
    ['Polish', POLISH],
  ])('is understood by the word that %s tables print', (_language, lines) => {
    const named = naming(names, ids);
    for (const id of ids) expect([lines[id], named(lines[id] ?? '')]).toEqual([lines[id], id]);
  });

  test.each(PACKS)('means in $id what it means everywhere', pack => {
    const known = ids === CATEGORIES ? knownCategories(pack) : knownSources(pack);
    const named = naming(names, known);
    for (const id of ids) {
      for (const name of [id, ...(names[id] ?? [])]) expect(named(name)).toBe(known?.includes(id) ? id : name);
    }
  });
});

describe('a category', () => {
  const interreg = naming(CATEGORY_NAMES, knownCategories(packOf({ programme: 'interreg-v-a-lt-pl' })));
  test.each([
    ['staff', 'staff'],
    ['Staff', 'staff'],
    ['Staff costs', 'staff'],
    ['Personalas', 'staff'],
    ['PERSONALO IŠLAIDOS', 'staff'],
    ['personalo  islaidos', 'staff'],
    ['Koszty personelu', 'staff'],
    ['Biuras ir administracija', 'office'],
    ['Biuro ir administracinės išlaidos', 'office'],
    ['Podroze i zakwaterowanie', 'travel'],
    ['1. Personalo išlaidos', 'staff'],
    ['5.1. Įranga', 'equipment'],
    ['BL1 Staff costs', 'staff'],
    ['BL 4 – External expertise and services', 'external'],
    ['Unit cost', 'unit-cost'],
    ['Fiksuotieji įkainiai', 'unit-cost'],
    ['Kwoty ryczałtowe', 'lump-sum'],
    ['Koszty przygotowawcze', 'preparation'],
  ])('%s is %s', (text, id) => expect(interreg(text)).toBe(id));

  test.each([
    ['a word of no category', 'extrnal'],
    ['a number alone', '1'],
    ['a number that begins a word', '1staff'],
    ['a category of another programme', 'Projekto vykdymas'],
    ['part of a name', 'išlaidos'],
    ['a name with more beside it', 'Personalo išlaidos, vadovas'],
    ['what a record inherits', 'constructor'],
    ['nothing', ''],
  ])('%s stays as it is written', (_, text) => expect(interreg(text)).toBe(text));

  test('of a programme of one’s own is named by its own ids first', () => {
    const own = naming(CATEGORY_NAMES, ['staff', 'Personalas', 'biuras', 'works', 'Works', 'constructor']);
    const texts = [
      'Personalas',
      'personalas',
      'Personalo išlaidos',
      'Biuras',
      'biuro išlaidos',
      'WORKS',
      'works',
      'Works',
    ];
    expect(texts.map(own)).toEqual([
      ...['Personalas', 'Personalas', 'staff', 'biuras', 'biuro išlaidos', 'WORKS', 'works', 'Works'],
    ]);
  });

  test('of a programme that takes any is a usual one where it has its name', () => {
    const any = naming(CATEGORY_NAMES, null);
    expect(['Darbo užmokestis', 'Grunty', 'Mūsų išlaidos'].map(any)).toEqual(['staff', 'land', 'Mūsų išlaidos']);
  });
});

test.each([
  ['ERPF', 'ERDF'],
  ['efrr', 'ERDF'],
  ['EFS+', 'ESF+'],
  ['ESF Plus', 'ESF+'],
  ['EFS', 'ESF'],
  ['ESF', 'ESF'],
  ['nuosavas indėlis', 'own'],
  ['Wkład własny', 'own'],
  ['Budżet państwa', 'state'],
  ['Savivaldybės biudžetas', 'municipal'],
  ['rest', 'rest'],
])('the source %s is %s', (text, id) => {
  expect(naming(SOURCE_NAMES, null)(text)).toBe(id);
});

test.each([
  ['extrnal', 'external'],
  ['Personalo išlaidso', 'staff'],
  ['kosty personelu', 'staff'],
  ['quantum', null],
])('%s most likely means %s', (text, id) => {
  expect(nearestNamed(text, knownCategories(packOf({ programme: 'interreg-v-a-lt-pl' })) ?? [], CATEGORY_NAMES)).toBe(
    id,
  );
});
