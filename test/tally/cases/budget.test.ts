import { describe, expect, test } from 'vitest';
import { AmountTooLarge, ratio } from '../../../src/model/money.ts';
import type { BudgetLine } from '../../../src/model/project.ts';
import { budgetOf, pricedAmount } from '../../../src/tally/budget.ts';
import { withFlatRates } from '../../../src/tally/flat-rates.ts';
import { fundingPlan } from '../../../src/tally/funding.ts';
import { budgetByPeriod, isSpread, namedPeriods } from '../../../src/tally/periods.ts';
import { planOf, type Unit } from '../../../src/tally/plan.ts';
import { figured } from '../figured.ts';
import { aLine, aPartner, aProject, cents, slices } from '../values.ts';
import { BUDGETS, G369_LP, G369_PP, type SpreadBudget } from './budgets.ts';
import { FLAT_RATES } from './flat-rates.ts';
import { bySource, type Funding, flatLines, flatRates, kindOf, ofOne, PACK, shown, text } from './given.ts';
import { BY_PERIOD, FUND_BY_PERIOD } from './periods.ts';
import { ROWS } from './rows.ts';
import { CFO_01, PBF_01 } from './shares.ts';
import { BEYOND, CLAIMED, PLANNED } from './splits.ts';
import { spreadLines } from './spread.ts';

test.each(ROWS)('$id: $quantity × $price', ({ kind, quantity, price, amount }) => {
  const line = aLine({ category: 'external', kind, quantity: cents(quantity), price: cents(price) });
  expect(text(pricedAmount(line))).toBe(amount);
});

test.each(FLAT_RATES)('$id: flat rates', ({ flat, real, expected }) => {
  const costs = new Map(Object.entries(real).map(([category, amount]) => [category, cents(amount)]));
  expect(shown(withFlatRates(costs, flatRates(flat), PACK), expected)).toEqual(expected);
});

test.each(BUDGETS)('$id: a budget and who pays it', ({ flat, lines, funding, categories, total, sources }) => {
  const priced = lines.map(([category, quantity, price]) =>
    aLine({ category, kind: kindOf(category), quantity: cents(quantity), price: cents(price) }),
  );
  const budget = budgetOf({ lines: [...flatLines(flat), ...priced], total: null }, PACK);
  expect(shown(budget.byCategory, categories)).toEqual(categories);
  expect(text(budget.total)).toBe(total);
  expect(bySource(fundingPlan(budget.total, slices(funding), PACK).planned)).toEqual(sources);
  expect(budget.lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(budget.total);
});

describe('co-financing', () => {
  test.each(PLANNED)('$id: of a budget', ({ total, funding, expected }) => {
    expect(bySource(fundingPlan(cents(total), slices(funding), PACK).planned)).toEqual(expected);
  });

  test.each(CLAIMED)('$id: of a claim', ({ total, funding, amount, expected }) => {
    expect(bySource(fundingPlan(cents(total), slices(funding), PACK).split(cents(amount)))).toMatchObject(expected);
  });

  test.each(BEYOND)('$id: beyond what is counted to the cent', ({ total, funding, amount, smaller, expected }) => {
    const { split } = fundingPlan(cents(total), slices(funding), PACK);
    expect(() => split(cents(amount))).toThrow(AmountTooLarge);
    expect(bySource(split(cents(smaller)))).toMatchObject(expected);
  });

  test('PBF-01: of several budgets', async () => {
    const { partners, ofFund, sources, rates, total } = PBF_01;
    const project = aProject({
      programme: PACK.id,
      partners: partners.map(({ id, total: its, funding }) =>
        aPartner({ id, total: cents(its), funding: slices(funding) }),
      ),
    });
    const { units, project: whole } = await figured(project, []);
    const planned = (unit: Unit | undefined, source: string) =>
      unit?.funding.planned.find(its => its.source === source)?.amount ?? null;
    for (const [i, { funds, share }] of partners.entries()) {
      const unit = units[i]?.unit;
      expect(Object.fromEntries(Object.keys(funds).map(fund => [fund, text(planned(unit, fund))]))).toEqual(funds);
      expect(text(ratio(unit?.budget.total ?? null, whole.planned))).toBe(share);
    }
    expect(text(whole.planned)).toBe(total);
    expect(Object.fromEntries(whole.sources.map(its => [its.source, text(its.planned)]))).toMatchObject(sources);
    expect(Object.fromEntries(whole.sources.map(its => [its.source, text(its.plannedRate)]))).toMatchObject(rates);
    const esf = whole.sources.find(({ source }) => source === 'ESF')?.planned ?? null;
    for (const [id, percent] of Object.entries(ofFund)) {
      const unit = units.find(its => its.unit.id === id)?.unit;
      expect(text(ratio(planned(unit, 'ESF'), esf))).toBe(percent);
    }
  });

  test('CFO-01: rates are rounded half up', async () => {
    const { total, funding, fund, named, rate, rateOfBoth } = CFO_01;
    const project = aProject({
      programme: PACK.id,
      partners: [aPartner({ total: cents(total), funding: slices(funding) })],
    });
    const { sources } = (await figured(project, [])).project;
    const of = (wanted: string) => sources.find(({ source }) => source === wanted);
    expect([text(of('ERDF')?.planned), text(of('automatic-public')?.planned)]).toEqual([fund, named]);
    expect(text(of('ERDF')?.plannedRate)).toBe(rate);
    expect(text(ratio(cents(fund), cents(fund) + cents(named)))).toBe(rateOfBoth);
  });
});

/** The one unit of a project with these lines. */
function unitOf(lines: readonly BudgetLine[], funding?: Funding): Unit {
  const [unit] = planOf(ofOne(lines, funding), PACK).units;
  if (unit === undefined) throw new Error('no unit');
  return unit;
}

describe('by period', () => {
  test.each(BY_PERIOD)('$id: a budget', ({ flat, real, periods, total, shares }) => {
    const lines = real.flatMap((amounts, i) =>
      Object.entries(amounts).map(([category, amount]) =>
        aLine({ category, kind: kindOf(category), amount: cents(amount), period: String(i + 1) }),
      ),
    );
    const unit = unitOf([...flatLines(flat), ...lines]);
    const budgets = budgetByPeriod(unit, namedPeriods([unit]), PACK);
    const told = budgets.map((its, i) => {
      const { total: _, ...categories } = periods[i] ?? {};
      return { ...shown(its.byCategory, categories), total: text(its.total) };
    });
    expect(told).toEqual(periods);
    expect(text(unit.budget.total)).toBe(total);
    if (shares !== null) expect(budgets.map(its => text(ratio(its.total, unit.budget.total)))).toEqual(shares);
  });

  test.each(FUND_BY_PERIOD)('$id: a fund', ({ rate, budget, fund, total }) => {
    const lines = Object.entries(budget).map(([period, amount]) =>
      aLine({ category: 'external', amount: cents(amount), period }),
    );
    const unit = unitOf(lines, { ERDF: rate, own: 'rest' });
    const budgets = budgetByPeriod(unit, namedPeriods([unit]), PACK);
    expect(Object.fromEntries(budgets.map(({ period, sources }) => [period, text(sources[0]?.amount)]))).toEqual(fund);
    expect(bySource(unit.funding.planned).ERDF).toBe(total);
  });

  test.each<SpreadBudget>([G369_LP, G369_PP])('$id: a whole budget', its => {
    const lines = spreadLines(its);
    for (const [i, [, , , amount]] of its.lines.entries())
      expect(text(pricedAmount(lines[i + Object.keys(its.flat).length] ?? aLine({ category: '' })))).toBe(amount);
    const unit = unitOf(lines, its.funding);
    expect(isSpread(unit)).toBe(true);
    expect(shown(unit.budget.byCategory, its.categories)).toEqual(its.categories);
    expect(text(unit.budget.total)).toBe(its.total);
    expect(bySource(unit.funding.planned)).toMatchObject(its.sources);
    expect(text(ratio(unit.budget.total, cents(G369_LP.total) + cents(G369_PP.total)))).toBe(its.share);
    const budgets = budgetByPeriod(unit, namedPeriods([unit]), PACK);
    expect(Object.fromEntries(budgets.map(one => [one.period, text(one.total)]))).toEqual(its.periods);
    for (const [category, amounts] of Object.entries(its.byPeriod)) {
      const numbered = budgets.filter(({ period }) => /^\d+$/.test(period));
      expect(numbered.map(({ byCategory }) => text(byCategory.get(category)))).toEqual(amounts);
    }
  });
});
