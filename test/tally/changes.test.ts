import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agreement, Flexibility, Partner } from '../../src/model/project.ts';
import { type Change, changesOf, type Step } from '../../src/tally/changes.ts';
import { allowedOf, mostOf } from '../../src/tally/flexibility.ts';
import { type Version, versionsOf } from '../../src/tally/versions.ts';
import { aLine, aPartner, cents, GENERIC, slices } from './values.ts';

/** A partner's budget by category, in whole euros. */
type Budget = Readonly<Record<string, number>>;

function partner(id: string, budget: Budget): Partner {
  const lines = Object.entries(budget).map(([category, euros]) => aLine({ category, amount: euros * 100 }));
  return aPartner({ id, lines });
}

const FUNDING = { ERDF: '85%', own: 'rest' };

function agreed(budgets: Readonly<Record<string, Budget>>, more: Partial<Agreement> = {}): Agreement {
  const sum = Object.values(budgets).flatMap(each => Object.values(each));
  return {
    file: 'project.yaml',
    total: sum.reduce((all, euros) => all + euros, 0) * 100,
    funding: slices(FUNDING),
    partners: Object.entries(budgets).map(([id, budget]) => partner(id, budget)),
    ...more,
  };
}

const RULE: Flexibility = {
  scope: 'category',
  base: 'total',
  percent: 1000,
  cumulative: true,
  locked: [],
  within: 'free',
  above: 'secretariat',
};

const inRow = (agreements: readonly Agreement[]): Version[] =>
  agreements.map((agreement, i) => ({ no: i === 0 ? null : i, agreement }));

function steps(rule: Flexibility | null, ...agreements: Agreement[]): readonly Step[] {
  return changesOf(inRow(agreements), GENERIC, rule).steps;
}

/** The only step between two agreements. */
function step(rule: Flexibility | null, before: Agreement, after: Agreement): Step {
  const [only] = steps(rule, before, after);
  if (only === undefined) throw new Error('no step');
  return only;
}

const told = ({ kind, partner: id, category, item, change, verdict }: Change) =>
  `${[kind, id, category, item].filter(part => part !== null).join(' ')} ${change} ${verdict}`;

// Total 1,000.00, of which 10 % are 100.00.
const START = { LP: { staff: 500, travel: 100, external: 200 }, PP2: { external: 200 } };
const moved = (staff: number, travel: number, external: number, pp2: number) =>
  agreed({ LP: { staff: 500 + staff, travel: 100 + travel, external: 200 + external }, PP2: { external: 200 + pp2 } });

describe('a percentage of the total, between categories', () => {
  test.each<[string, Agreement, string, string[]]>([
    ['nothing', moved(0, 0, 0, 0), 'free', ['free']],
    ['10 % to the cent', moved(-100, 100, 0, 0), 'free', ['within']],
    ['a euro above', moved(-101, 101, 0, 0), 'secretariat', ['above']],
    ['from one category to two', moved(-101, 51, 50, 0), 'secretariat', ['above']],
    ['within a category, between partners', moved(0, 0, -150, 150), 'free', ['free']],
  ])('%s', (_story, after, verdict, reasons) => {
    expect(step(RULE, agreed(START), after)).toMatchObject({ verdict, reasons });
  });

  test('rows: lines, categories, with their changes and verdicts', () => {
    const { changes } = step(RULE, agreed(START), moved(-60, 60, -20, 20));
    expect(changes.map(told)).toEqual([
      'line LP staff -6000 free',
      'line LP travel 6000 free',
      'line LP external -2000 null',
      'line PP2 external 2000 null',
      'category staff -6000 free',
      'category travel 6000 free',
    ]);
    expect(changes.map(({ percent, cumulativePercent }) => [percent, cumulativePercent])).toEqual([
      [-1200, null],
      [6000, null],
      [-1000, null],
      [1000, null],
      [-1200, -600],
      [6000, 600],
    ]);
  });

  test('all that was moved counts, also what went back', () => {
    const [, back] = steps(RULE, agreed(START), moved(-60, 60, 0, 0), agreed(START));
    expect(back).toMatchObject({ moved: 6000, verdict: 'secretariat', measure: { amount: 12000, allowed: 10000 } });
    const [, alone] = steps({ ...RULE, cumulative: false }, agreed(START), moved(-60, 60, 0, 0), agreed(START));
    expect(alone).toMatchObject({ moved: 6000, verdict: 'free', measure: { amount: 6000, allowed: 10000 } });
  });
});

describe('a percentage of the category itself', () => {
  const line: Flexibility = { ...RULE, base: 'line' };
  test.each<[string, Agreement, string]>([
    ['staff by 10 %, travel by 50 %', moved(-50, 50, 0, 0), 'secretariat'],
    ['each by less', moved(-10, 10, 0, 0), 'free'],
    [
      'a category that was not there',
      agreed({ LP: { ...START.LP, staff: 499, other: 1 }, PP2: START.PP2 }),
      'secretariat',
    ],
  ])('%s', (_story, after, verdict) => {
    expect(step(line, agreed(START), after).verdict).toBe(verdict);
  });

  test('it is of the first budget, not of the last', () => {
    // 10.00 and then 5.00 more: 15 % of the first 100.00, though 4.55 % of 110.00.
    const walk = steps(line, agreed(START), moved(-10, 10, 0, 0), moved(-15, 15, 0, 0));
    expect(walk.map(({ verdict }) => verdict)).toEqual(['free', 'secretariat']);
    expect(walk[1]?.measure).toEqual({ unit: 'travel', amount: 1500, of: 10000, share: 1500, allowed: 1000 });
    const alone = steps({ ...line, cumulative: false }, agreed(START), moved(-10, 10, 0, 0), moved(-15, 15, 0, 0));
    expect(alone.map(({ verdict }) => verdict)).toEqual(['free', 'free']);
  });

  test('what a step leaves alone is not judged again', () => {
    const [, second] = steps(line, agreed(START), moved(-50, 50, 0, 0), moved(-50, 50, -1, 1));
    expect(second).toMatchObject({ verdict: 'free', reasons: ['free'] });
  });
});

describe('between partners', () => {
  const rule: Flexibility = { ...RULE, scope: 'partner', base: 'line' };
  test('moves inside a partner are free', () => {
    expect(step(rule, agreed(START), moved(-400, 400, 0, 0))).toMatchObject({ verdict: 'free', moved: 0 });
  });
  test('a partner changes by more than its percentage', () => {
    const { verdict, changes } = step(rule, agreed(START), moved(21, 0, 0, -21));
    expect(verdict).toBe('secretariat');
    expect(changes.map(told)).toEqual([
      'line LP staff 2100 free',
      'line PP2 external -2100 secretariat',
      'partner LP 2100 free',
      'partner PP2 -2100 secretariat',
    ]);
  });
});

describe('for the committee, always', () => {
  const rule: Flexibility = { ...RULE, percent: 10_000, locked: ['travel'] };
  const more = agreed({ ...START, LP: { ...START.LP, staff: 501 } });
  const withoutPp2 = agreed({ LP: { ...START.LP, external: 400 } });
  const withPp3 = agreed({ ...START, PP2: { external: 100 }, PP3: { external: 100 } });
  test.each<[string, Agreement, Agreement, string[]]>([
    ['a locked category', agreed(START), moved(0, -1, 1, 0), ['locked']],
    [
      'a locked category between partners',
      agreed({ ...START, PP2: { travel: 200 } }),
      agreed({ LP: { ...START.LP, travel: 99 }, PP2: { travel: 201 } }),
      ['locked'],
    ],
    ['more in total, and so of the fund', agreed(START), more, ['fund', 'total']],
    [
      'more of the fund alone',
      agreed(START),
      agreed(START, { funding: slices({ ERDF: '850.01', own: 'rest' }) }),
      ['fund'],
    ],
    [
      'a new fund',
      agreed(START),
      agreed(START, { funding: slices({ ERDF: '85%', ESF: '1.00', own: 'rest' }) }),
      ['fund'],
    ],
    ['a partner leaves', agreed(START), withoutPp2, ['partners']],
    ['a partner joins', agreed(START), withPp3, ['partners']],
  ])('%s', (_story, before, after, reasons) => {
    expect(step(rule, before, after)).toMatchObject({ verdict: 'committee', reasons });
    const byPartner = step({ ...rule, scope: 'partner' }, before, after);
    expect(byPartner).toMatchObject({ verdict: 'committee', reasons });
  });

  test('less in total is not', () => {
    const less = agreed({ ...START, LP: { ...START.LP, staff: 499 } });
    const { verdict, changes } = step(rule, agreed(START), less);
    expect(verdict).toBe('free');
    expect(changes.slice(-2).map(told)).toEqual(['fund ERDF -85 null', 'total -100 null']);
  });
});

describe('no verdict', () => {
  test.each<[string, Flexibility | null]>([
    ['without a rule', null],
    ['by work packages', { ...RULE, scope: 'workpackage' }],
  ])('%s, but the changes', (_story, rule) => {
    const { verdict, measure, changes } = step(rule, agreed(START), moved(-60, 60, 0, 0));
    expect([verdict, measure]).toEqual([null, null]);
    expect(changes.map(({ change, verdict: its }) => [change, its])).toEqual(
      [-6000, 6000, -6000, 6000].map(change => [change, null]),
    );
  });

  const bare = (total: number | null) =>
    agreed({ LP: START.LP }, { partners: [aPartner({ total }), partner('PP2', { staff: 1 })] });
  test.each<[string, Agreement, Agreement]>([
    ['a partner known by its total alone has no categories', bare(10_000), bare(10_001)],
    [
      'an amount that could not be read',
      agreed(START, { partners: [aPartner({ lines: [aLine({ category: 'staff' })] })] }),
      agreed({ LP: START.LP }, { total: 100_000 }),
    ],
    ['a total that could not be read', agreed(START), { ...moved(-60, 60, 0, 0), total: null }],
  ])('%s', (_story, before, after) => {
    expect(step(RULE, before, after)).toMatchObject({ verdict: null, reasons: ['not-computed'] });
  });

  test('unless what is known is for the committee already', () => {
    const after = agreed(START, { total: null, partners: [partner('LP', START.LP)] });
    expect(step(RULE, agreed(START), after).verdict).toBe('committee');
  });
});

describe('lines are found again', () => {
  const lines = (...named: [string, string | null, number][]) =>
    agreed(START, {
      partners: [aPartner({ lines: named.map(([category, item, amount]) => aLine({ category, item, amount })) })],
    });
  const linesIn = (before: Agreement, after: Agreement) =>
    step(null, before, after)
      .changes.filter(({ kind }) => kind === 'line')
      .map(({ category, item, before: from, after: to }) => `${category} ${item} ${from} ${to}`);

  test.each<[string, Agreement, Agreement, string[]]>([
    [
      'by item, in another order',
      lines(['external', 'Seminar', 300], ['external', 'Book', 100]),
      lines(['external', 'Book', 75], ['external', 'Seminar', 325]),
      ['external Book 100 75', 'external Seminar 300 325'],
    ],
    [
      'by position among equals',
      lines(['staff', null, 10], ['staff', null, 20]),
      lines(['staff', null, 10], ['staff', null, 25], ['staff', null, 5]),
      ['staff null 20 25', 'staff null 0 5'],
    ],
    [
      'and a dropped one comes last',
      lines(['staff', 'Cook', 10], ['travel', 'Bus', 20]),
      lines(['travel', 'Train', 30]),
      ['travel Train 0 30', 'staff Cook 10 0', 'travel Bus 20 0'],
    ],
  ])('%s', (_story, before, after, expected) => {
    expect(linesIn(before, after)).toEqual(expected);
  });

  test('a flat rate follows its base', () => {
    const flat = (staff: number) =>
      agreed(START, {
        partners: [
          aPartner({
            lines: [
              aLine({ category: 'staff', amount: staff }),
              aLine({ category: 'office', flat: { percent: 1500, of: 'staff' } }),
            ],
          }),
        ],
      });
    // 15 % of 10.00 and of 9.99, cut: 1.50 and 1.49.
    expect(linesIn(flat(1000), flat(999))).toEqual(['staff null 1000 999', 'office null 150 149']);
  });
});

test('a walk goes from what was agreed before each amendment to what is agreed now', () => {
  const amendment = (no: number, before: Agreement) => ({
    path: '',
    no,
    date: '2018-01-01',
    before,
    places: new Map(),
  });
  const [first, second, now] = [agreed(START), moved(-10, 10, 0, 0), agreed({ LP: { staff: 900 } })];
  const versions = versionsOf(now, [amendment(4, first), amendment(7, second)]);
  expect(versions).toEqual([
    { no: null, agreement: first },
    { no: 4, agreement: second },
    { no: 7, agreement: now },
  ]);
  const { steps: walk, ...totals } = changesOf(versions, GENERIC, RULE);
  expect(walk.map(({ no }) => no)).toEqual([4, 7]);
  expect(totals).toEqual({ before: 100_000, change: -10_000, after: 90_000 });
  expect(changesOf(versions, GENERIC, RULE, 'PP2')).toMatchObject({ before: 20_000, change: -20_000, after: 0 });
});

describe('whatever is moved', () => {
  const budget = fc.record({ staff: fc.nat(5000), travel: fc.nat(5000), external: fc.nat(5000) });
  const agreement = fc.record({ LP: budget, PP2: budget }).map(budgets => agreed(budgets));

  test('lines, categories and the total change by the same sum', () => {
    fc.assert(
      fc.property(agreement, agreement, (before, after) => {
        const { changes } = step(RULE, before, after);
        const sum = (wanted: Change['kind']) =>
          changes.filter(({ kind }) => kind === wanted).reduce((all, { change }) => all + (change ?? Number.NaN), 0);
        expect(sum('line')).toBe((after.total ?? 0) - (before.total ?? 0));
        expect(sum('category')).toBe(sum('line'));
        expect(sum('total')).toBe(sum('line'));
      }),
    );
  });

  test('a step alone is the comparison of its two versions', () => {
    const rule = { ...RULE, cumulative: false };
    fc.assert(
      fc.property(agreement, agreement, agreement, (a, b, c) => {
        const [, second] = steps(rule, a, b, c);
        expect({ ...second, no: 1 }).toEqual(step(rule, b, c));
      }),
    );
  });
});

describe('what may be spent in a category', () => {
  test.each<[string, Partial<Flexibility>, string | null]>([
    ['10 % of it', { base: 'line' }, '2200.05'],
    ['10 % of the total', {}, '7000.05'],
    ['locked', { locked: ['travel'] }, '2000.05'],
    ['between partners', { scope: 'partner' }, null],
    ['between work packages', { scope: 'workpackage' }, null],
  ])('%s', (_story, rule, expected) => {
    const most = mostOf({ ...RULE, ...rule }, 'travel', cents('2000.05'), cents('50000.00'));
    expect(most).toBe(expected === null ? null : cents(expected));
  });

  test('without a rule, a budget or a total', () => {
    expect(mostOf(null, 'travel', 200_000, 5_000_000)).toBeNull();
    expect(mostOf(RULE, 'travel', null, 5_000_000)).toBeNull();
    expect(mostOf(RULE, 'travel', 200_000, null)).toBeNull();
    expect(mostOf({ ...RULE, base: 'line' }, 'travel', 200_000, null)).toBe(220_000);
  });

  // 33.33 % of 0.10 are 3.333 cents: four are more than that, three are not.
  test('what is allowed is cut to the cent', () => {
    expect(allowedOf({ ...RULE, percent: 3333 }, 10)).toBe(3);
    expect(allowedOf(RULE, null)).toBeNull();
  });
});
