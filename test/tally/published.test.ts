import { expect, test } from 'vitest';
import { decimalText } from '../../src/model/money.ts';
import { known } from '../report/examined.ts';

const text = (cents: number | null) => (cents === null ? 'n/a' : decimalText(cents));

test.each<[string, string, string, string]>([
  ['LT-PL-1R-049', '955524.00', '812195.40', '143328.60'],
  ['LT-PL-1R-049-demo', '955524.00', '812195.40', '143328.60'],
  ['keep-22716', '916022.98', '778619.52', '137403.46'],
])('%s is figured as it was published: %s, ERDF %s, own %s', async (code, total, erdf, own) => {
  const { figures } = (await known(code)).known;
  const { project, plan } = figures(null);
  expect(text(project.planned)).toBe(total);
  const planned = (source: string) =>
    text(project.sources.find(its => its.source === source && its.of === null)?.planned ?? null);
  expect([planned('ERDF'), planned('own')]).toEqual([erdf, own]);
  expect(plan.funding.planned.filter(({ of }) => of === null).map(({ amount }) => text(amount))).toEqual([erdf, own]);
});

test('keep-22716: each partner’s ERDF is its total × 85 %, cut to the cent', async () => {
  const { units } = (await known('keep-22716')).known.figures(null);
  expect(
    units.map(({ unit: { id, funding } }) => [
      id,
      text(funding.total),
      ...funding.planned.map(({ amount }) => text(amount)),
    ]),
  ).toEqual([
    ['LP', '485181.10', '412403.93', '72777.17'],
    ['PP2', '65883.00', '56000.55', '9882.45'],
    ['PP3', '364958.88', '310215.04', '54743.84'],
  ]);
});

test.each(['LT-PL-1R-049', 'LT-PL-1R-049-demo', 'keep-22716'])('%s has neither error nor warning', async code => {
  expect((await known(code)).judgement.counts).toMatchObject({ error: 0, warning: 0 });
});
