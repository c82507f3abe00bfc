import { describe, expect, test } from 'vitest';
import { topics } from '../../src/manual/en/index.ts';
import { exampleOf, fitsForm, isCodeForm } from '../../src/model/code-form.ts';
import { addToMonth } from '../../src/model/date.ts';
import { classOf, DEFAULT_PROGRAMME, packOf, roleOf, SHIPPED_IDS } from '../../src/programmes/index.ts';
import { inForce, type Pack, type Ruled } from '../../src/programmes/pack.ts';
import { millionths, nearestShipped, rateTable } from '../../src/programmes/rates.ts';

const PACKS = SHIPPED_IDS.map(programme => packOf({ programme }));
const isRuled = (value: unknown): value is Ruled<unknown> =>
  typeof value === 'object' && value !== null && 'basis' in value;
const rulesOf = (pack: Pack) => Object.values(pack).flat().filter(isRuled);

test('a category or a source called like what every object has is nobody’s', () => {
  for (const pack of PACKS) {
    for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect([roleOf(pack, word), classOf(pack, word)]).toEqual([null, 'own']);
    }
  }
});

test('the packs of design §1 are shipped, and the default is one of them', () => {
  expect(SHIPPED_IDS).toEqual([
    'esf-lt-2014-2020',
    'esf-plus-lt-2021-2027',
    'generic-2014-2020',
    'generic-2021-2027',
    'interreg-v-a-lt-pl',
    'interreg-vi-a-lt-pl',
  ]);
  expect(SHIPPED_IDS).toContain(DEFAULT_PROGRAMME);
});

const OF_INTERREG = [
  ['staff', 'staff'],
  ['office', 'office'],
  ['travel', 'travel'],
  ['external', 'direct'],
  ['equipment', 'direct'],
  ['infrastructure', 'direct'],
];
const OF_ESF = [
  ['land', 'direct'],
  ['real-estate', 'direct'],
  ['works', 'direct'],
  ['equipment', 'direct'],
  ['staff', 'staff'],
  ['implementation', 'direct'],
  ['publicity', 'direct'],
  ['indirect', 'indirect'],
];
/** In ESF programmes the cap binds the priority, not a project. */
const CAPS: Readonly<Record<string, number | null>> = {
  'interreg-vi-a-lt-pl': 8_000,
  'esf-lt-2014-2020': null,
  'esf-plus-lt-2021-2027': null,
};

describe.each(PACKS)('$id', pack => {
  test('every value has a basis and a status', () => {
    expect(rulesOf(pack).length).toBeGreaterThan(5);
    for (const { basis, status } of rulesOf(pack)) {
      expect(basis.length).toBeGreaterThan(10);
      expect(['found', 'known', 'unverified']).toContain(status);
    }
  });

  test('what is not verified is off', () => {
    for (const rule of pack.unverified) expect([rule.status, inForce(rule)]).toEqual(['unverified', null]);
  });

  test('has the categories of its family and their roles, its cap, and one own', () => {
    expect(Object.entries(inForce(pack.categories) ?? {})).toEqual(
      expect.arrayContaining(pack.id.startsWith('esf-') ? OF_ESF : OF_INTERREG),
    );
    expect(inForce(pack.cap)).toBe(pack.id in CAPS ? CAPS[pack.id] : 8_500);
    expect(inForce(pack.sources)?.own).toBe('own');
    for (const { value } of pack.flatRates) expect(Object.values(inForce(pack.categories) ?? {})).toContain(value.role);
  });
});

test.each([
  ['interreg-v-a-lt-pl', 'ERDF', 'fund'],
  ['interreg-v-a-lt-pl', 'state', 'national'],
  ['interreg-v-a-lt-pl', 'municipal', 'own'],
  ['interreg-v-a-lt-pl', 'surprise', 'own'],
  ['generic-2014-2020', 'ESF', 'fund'],
  ['generic-2014-2020', 'YEI', 'fund'],
  ['generic-2021-2027', 'ESF+', 'fund'],
  ['esf-lt-2014-2020', 'ESF', 'fund'],
  ['esf-lt-2014-2020', 'ERDF', 'fund'],
  ['esf-lt-2014-2020', 'state', 'national'],
  ['esf-lt-2014-2020', 'municipal', 'own'],
  ['esf-plus-lt-2021-2027', 'ESF+', 'fund'],
  ['./our-programme.yaml', 'ERDF', 'fund'],
  ['./our-programme.yaml', 'private', 'own'],
])('in %s, %s is %s', (programme, source, expected) => {
  expect(classOf(packOf({ programme }), source)).toBe(expected);
});

test.each([
  ['interreg-v-a-lt-pl', 'preparation', 'other'],
  ['interreg-v-a-lt-pl', 'infrastructure', 'direct'],
  ['generic-2014-2020', 'other', 'other'],
  ['generic-2014-2020', 'unit-cost', null],
  ['generic-2014-2020', 'lump-sum', null],
  ['./our-programme.yaml', 'staff', 'staff'],
])('in %s, %s plays the part %s', (programme, category, role) => {
  expect(roleOf(packOf({ programme }), category)).toBe(role);
});

test('the code of LT-PL-1R-049 fits its programme', () => {
  const { forms } = packOf({ programme: 'interreg-v-a-lt-pl' }).code?.value ?? { forms: [] };
  for (const code of ['LT-PL-1R-049', 'LT-PL-4S-120']) expect([code, fitsForm(forms, code)]).toEqual([code, true]);
  for (const code of ['LT-PL-1R-49', 'LTPL-1R-049', 'LT-PL-1R-049-demo', 'lt-pl-1r-049'])
    expect([code, fitsForm(forms, code)]).toEqual([code, false]);
});

test.each<[string, string, boolean]>([
  ['esf-lt-2014-2020', '08.4.1-ESFA-V-416-01-0001', true],
  ['esf-lt-2014-2020', '08.6.1-ESFA-T-909-01-0035', true],
  ['esf-lt-2014-2020', '08.1.2-CPVA-R-408-11-0002', true],
  ['esf-lt-2014-2020', '05.4.1-TID-V-001-01-0001', true],
  ['esf-lt-2014-2020', '01.2.1-FM-F-001-01-0001', true],
  ['esf-lt-2014-2020', 'J05-LVPA-K-01-0220', true],
  // A measure is no project; neither is a code with a digit too few, or of another kind of selection.
  ['esf-lt-2014-2020', '08.4.1-ESFA-V-416', false],
  ['esf-lt-2014-2020', '08.4.1-ESFA-V-416-01-001', false],
  ['esf-lt-2014-2020', '08.4.1-ESFA-A-416-01-0001', false],
  ['esf-lt-2014-2020', '8.4.1-ESFA-V-416-01-0001', false],
  ['esf-plus-lt-2021-2027', '12-003-03-01-04', true],
  ['esf-plus-lt-2021-2027', '12-003-03-01-04-01-02', true],
  ['esf-plus-lt-2021-2027', '12-003-03-01', false],
  ['esf-plus-lt-2021-2027', '12-003-03-01-04-01', false],
  ['esf-plus-lt-2021-2027', '08.4.1-ESFA-V-416-01-0001', false],
])('to %s the code %s fits: %s', (programme, code, fits) => {
  expect(fitsForm(packOf({ programme }).code?.value.forms ?? [], code)).toBe(fits);
});

test.each<[string, string, string]>([
  ['LT-PL-[1-5][RS]-###', 'LT-PL-1R-000', 'LT-PL-6R-001'],
  ['@@#', 'AA0', 'aa0'],
  ['Ž.#', 'Ž.0', 'ŽX0'],
  ['[A-Ca]#', 'A0', 'D0'],
  ['(x)*', '(x)*', '(x)x'],
])('of the form %s is %s, and %s is not', (form, its, other) => {
  expect([isCodeForm(form), exampleOf(form), fitsForm([form], its), fitsForm([form], other)]).toEqual([
    ...[true, its, true, false],
  ]);
});

test.each(['', '[', 'A[]', '[9-1]', 'A]', '[ą]', '#'.repeat(101)])('%j is no form of codes', text => {
  expect(isCodeForm(text)).toBe(false);
});

test.each(PACKS.filter(({ code }) => code !== null))('the codes that $id shows fit it', ({ code }) => {
  const { forms, example, placeholder } = code?.value ?? { forms: [], example: '', placeholder: '' };
  expect([example, placeholder].filter(its => fitsForm(forms, its))).toEqual([example, placeholder]);
  expect(forms.filter(isCodeForm)).toEqual(forms);
});

describe('rates', () => {
  const table = rateTable([]);

  test.each([
    ['2010-07', '4.1603', false],
    ['2017-09', '4.2598', true],
    ['2018-03', '4.167', true],
    ['2018-09', '4.2882', true],
    ['2019-03', '4.3146', true],
  ])('1 EUR in %s is %s PLN, derived: %s', (month, text, derived) => {
    const rate = table.find('PLN', month);
    expect([rate?.text, rate?.derived, rate?.millionths]).toEqual([
      text,
      derived,
      Math.round(Number(text) * 1_000_000),
    ]);
  });

  test('have no month left out from 2014 on, and none that is odd', () => {
    const last = table.lastMonth('PLN', '9999-12') ?? '';
    let months = 0;
    for (let month = '2014-01'; month <= last; month = addToMonth(month, 1), months++) {
      const rate = table.find('PLN', month)?.millionths ?? 0;
      expect([month, rate > 3_800_000 && rate < 5_000_000]).toEqual([month, true]);
    }
    expect(months).toBeGreaterThan(120);
  });

  test('of the project win, and make a month last that would not be', () => {
    const own = {
      path: 'rates[0]',
      month: '2017-09',
      currency: 'PLN',
      millionths: 4_000_000,
      text: '4.0000',
      source: 'letter',
      derived: false,
    };
    const with2030 = rateTable([own, { ...own, month: '2030-01' }]);
    expect(with2030.find('PLN', '2017-09')?.text).toBe('4.0000');
    expect(with2030.find('PLN', '2017-10')?.text).toBe('4.3122');
    expect([
      with2030.lastMonth('PLN', '2031-01'),
      table.lastMonth('PLN', '2017-09'),
      table.lastMonth('PLN', '2009-01'),
      table.lastMonth('CZK', '2031-01'),
    ]).toEqual(['2030-01', '2017-09', null, null]);
    expect(table.find('CZK', '2017-09')).toBeNull();
  });

  test('of the project that cannot be used have none stand in for them', () => {
    const none = { path: '', month: '2017-09', currency: 'PLN', millionths: 0, text: '0', source: '', derived: false };
    expect(rateTable([none]).find('PLN', '2017-09')).toBeNull();
    expect(rateTable([none]).find('PLN', '2017-10')?.text).toBe('4.3122');
  });

  test.each([
    ['2017-09', '2017-09 4.2598'],
    ['2010-11', '2010-09 3.9806'],
    // April 2010 to September 2010 and January 2014 on: 2012-05 is twenty months from both.
    ['2012-05', '2010-09 3.9806'],
    ['2012-06', '2014-01 4.1487'],
    ['2009-01', '2010-04 3.8759'],
  ])('the one nearest to %s is of %s', (month, expected) => {
    const nearest = nearestShipped('PLN', month);
    expect(`${nearest?.month} ${nearest?.rate.text}`).toBe(expected);
    expect(nearestShipped('CZK', month)).toBeNull();
  });

  test.each([
    ['4.2598', 4_259_800],
    ['4', 4_000_000],
    ['0.000001', 1],
    ['123456.123456', 123_456_123_456],
    ['4.1234567', null],
    ['4,25', null],
    ['-4', null],
    ['', null],
  ])('"%s" is %s millionths', (text, expected) => {
    expect(millionths(text)).toBe(expected);
  });
});

test.each(['generic-2014-2020', 'generic-2021-2027'])(
  'explain flat-rates names what %s offers, with its article',
  programme => {
    const { text } = topics['flat-rates'];
    const pack = packOf({ programme });
    const [, earlier = '', later = ''] = /(2014–2020[\s\S]*)(2021–2027[\s\S]*)/.exec(text) ?? [];
    const period = programme.endsWith('2020') ? earlier : later;
    expect(pack.flatRates.length).toBeGreaterThan(3);
    for (const { value, basis } of pack.flatRates) {
      const line = period
        .split('\n')
        .find(its => its.includes(`${value.role} `) && its.includes(`${value.upTo / 100}% of ${value.of}`));
      expect(line).toContain(/art\. \S+?(?=[,;]|$)/.exec(basis)?.[0]);
    }
  },
);
