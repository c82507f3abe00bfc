import { describe, expect, test } from 'vitest';
import { byBytes, byPlace } from '../../src/model/place.ts';
import { load, SHORT, withKeys } from './folder.ts';

/** A definition without its marks ¦, and the places that they marked. */
function marked(definition: string): { readonly text: string; readonly places: string[] } {
  const parts = definition.split('¦');
  const places = parts.slice(1).map((_, i) => {
    const lines = parts
      .slice(0, i + 1)
      .join('')
      .split('\n');
    return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
  });
  return { text: parts.join(''), places };
}

/** The findings of a definition, in order of place: `check key`, then what was expected or is nearest. */
async function said(definition: string): Promise<{ readonly said: string[]; readonly places: string[] }> {
  const { findings } = await load({ 'project.yaml': definition });
  const sorted = findings.toSorted((a, b) => byPlace(a.place, b.place) || byBytes(a.check, b.check));
  return {
    places: sorted.map(({ place }) => `${place.line}:${place.column}`),
    said: sorted.map(({ check, args }) => {
      const { key, column, expected, nearest } = args as Partial<Record<string, string | null>>;
      const more = expected?.replace(/^one of .*/, 'one of') ?? (nearest === undefined ? '' : `→ ${nearest}`);
      return `${check} ${key ?? column} ${more}`.trim();
    }),
  };
}

/** Holds that a definition has exactly these findings, each where a ¦ stands. */
async function holds(definition: string, expected: readonly string[]): Promise<void> {
  const { text, places } = marked(definition);
  expect(await said(text)).toEqual({ said: expected, places });
}

const without = (key: string) =>
  SHORT.split('\n')
    .filter(line => !line.startsWith(`${key}:`))
    .join('\n');
const changed = (key: string, value: string) => SHORT.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`);
const partner = (keys: string) =>
  withKeys(`partners: [{ id: LP, name: Punskas, country: LT, total: 1000.00, ${keys} }]\n`);

test('the shortest definition is silent', async () => {
  await holds(SHORT, []);
});

test.each([
  ['¦fundng: 1', ['project/unknown-key fundng → funding']],
  ['¦Total: 1', ['project/unknown-key Total → total']],
  ['¦zebra: 1', ['project/unknown-key zebra → null']],
  ['exchange: { month: submitted, ¦dates: paid }', ['project/unknown-key exchange.dates → date']],
  ['title: { ¦de: x }', ['project/unknown-key title.de → null']],
  ['reports: [{ no: 1, end: 2017-08-31, ¦ends: 2017-08-31 }]', ['project/unknown-key reports[0].ends → end']],
  ['indicators: [{ code: P.1, ¦mile: 1 }]', ['project/unknown-key indicators[0].mile → null']],
  ['waivers: [{ check: expense/zero, ¦becuase: x }]', ['project/unknown-key waivers[0].becuase → because']],
])('an unknown key: %s', async (keys, expected) => {
  await holds(withKeys(`${keys}\n`), expected);
});

test.each(['samata', 'code', 'period', 'total', 'funding', 'programme'])('design §1: %s is required', async key => {
  await holds(`¦${without(key)}`, [`project/missing-field ${key}`]);
});

test('a missing key inside a map is said at the map', async () => {
  await holds(changed('period', '¦{ start: 2017-03-01 }'), ['project/missing-field period.end']);
  await holds(withKeys('exchange: ¦{ date: paid }\n'), ['project/missing-field exchange.month']);
});

test('of a partner id, name and country are required', async () => {
  await holds(withKeys('partners:\n  - ¦¦¦role: lead\n'), [
    'project/missing-field partners[0].id',
    'project/missing-field partners[0].name',
    'project/missing-field partners[0].country',
  ]);
});

describe('values of the wrong kind', () => {
  test.each<[string, string]>([
    ['project/bad-value samata version', changed('samata', '¦2')],
    ['project/bad-value programme one of', changed('programme', '¦interreg-v-a')],
    ['project/bad-value funding map', changed('funding', '¦85%')],
    ['project/bad-value funding.ERDF slice', changed('funding', '{ ERDF: ¦85.123%, own: rest }')],
    ['project/bad-value funding.ERDF slice', changed('funding', '{ ERDF: ¦85 proc., own: rest }')],
    ['project/bad-value funding.own one-rest', changed('funding', '{ ERDF: rest, own: ¦rest }')],
    ['project/bad-value total amount', changed('total', '¦{ a: 1 }')],
    ['project/bad-value total positive', changed('total', '¦0.00')],
    ['project/bad-value total positive', changed('total', '¦-5.00')],
    ['file/bad-amount total', changed('total', '¦12.3456')],
    ['file/ambiguous-amount total', changed('total', '¦12.345')],
    ['file/bad-amount total', changed('total', '¦many')],
    ['file/bad-date period.start', changed('period', '{ start: ¦2017-02-30, end: 2019-02-28 }')],
    ['project/bad-value language language', withKeys('language: ¦de\n')],
    ['project/bad-value partners list', withKeys('partners: ¦LP\n')],
    ['project/bad-value partners[0] map', withKeys('partners: [¦LP]\n')],
    ['project/bad-value reports[0].no whole-number', withKeys('reports: [{ no: ¦one, end: 2017-08-31 }]\n')],
    ['project/bad-value report-months positive', withKeys('report-months: ¦0\n')],
    ['project/bad-value exchange.month one of', withKeys('exchange: { month: ¦someday }\n')],
    ['project/bad-value title text', withKeys('title: ¦[a]\n')],
    ['project/bad-value partners[0].role one of', partner('role: ¦boss')],
    ['project/bad-value partners[0].currency currency', partner('currency: ¦zl')],
    ['project/bad-value partners[0].vat one of', partner('vat: ¦maybe')],
    ['project/bad-value partners[0].vat.recoverable percent', partner('vat: { recoverable: ¦much }')],
    ['project/bad-value partners[0].budget list-or-map', partner('budget: ¦many')],
    ['project/bad-value partners[0].budget.staff amount-or-flat', partner('budget: { staff: ¦15% }')],
    ['project/bad-value partners[0].budget[0].flat flat', partner('budget: [{ category: staff, flat: ¦lots }]')],
    ['project/bad-value partners[0].country country', partner('nuts: x').replace('country: LT', 'country: ¦Lietuva')],
  ])('%s', async (expected, definition) => {
    await holds(definition, [expected]);
  });
});

test('all mistakes are said in one run', async () => {
  await holds(
    `samata: 1
code: X
programme: generic-2014-2020
period: { start: ¦2017-03-32, end: ¦soon }
total: ¦12,345.678,9
funding: { ERDF: ¦85% of it, own: rest }
¦colour: red
partners: [¦¦{ id: LP }]
`,
    [
      'file/bad-date period.start',
      'file/bad-date period.end',
      'file/bad-amount total',
      'project/bad-value funding.ERDF slice',
      'project/unknown-key colour → null',
      'project/missing-field partners[0].name',
      'project/missing-field partners[0].country',
    ],
  );
});

test('what is broken is remembered, and reads as nothing', async () => {
  const { project } = await load({ 'project.yaml': changed('total', 'many') });
  expect(project?.total).toBeNull();
  expect(project?.broken.has('total')).toBe(true);
});

test.each([
  ['activities.csv', 'date,kind,title\n2017-13-01,visit,x\n', ['file/bad-date activities.csv:2:1']],
  ['payments.csv', 'date,source,kind,amount\n2017-10-01,ERDF,gift,1.00\n', ['file/bad-value payments.csv:2:17']],
  ['participants.csv', 'person,sex\nP1,q\n', ['file/bad-value participants.csv:2:4']],
  ['rates.csv', 'month,currency,rate\n2017-13,PLN,4.2\n', ['file/bad-value rates.csv:2:1']],
  ['achievements.csv', 'indicator,date,value\nP.1,2017-05-01,many\n', ['file/bad-amount achievements.csv:2:16']],
  ['expenses.xlsx', 'x', ['file/unreadable expenses.xlsx']],
])('%s is read and held to its form', async (name, content, expected) => {
  expect((await load({ [name]: content })).said).toEqual(expected);
});
