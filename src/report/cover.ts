import type { Cover, CoverMoney, CoverPartner, RateUsed } from '../model/cover.ts';
import { type Maybe, ratio } from '../model/money.ts';
import type { Pack } from '../model/pack.ts';
import { OPEN } from '../programmes/index.ts';
import { portfolioFigures } from '../tally/portfolio.ts';
import { moneyOf, type PortfolioMoney } from '../tally/portfolio-sums.ts';
import type { PortfolioSubject, Subject } from './report.ts';

function coverMoney({ total, eu, national, own, spent, certified, remaining }: PortfolioMoney): CoverMoney {
  return { planned: total, eu, national, own, soFar: spent, percent: ratio(spent, total), certified, remaining };
}

function nameOf({ id, name }: Pack): Maybe<string> {
  return id === OPEN.id ? null : name;
}

/** What the documents about a project have on their cover. */
export function coverOf(
  {
    project,
    figures,
    meta,
    report,
    partner,
    language,
  }: Pick<Subject, 'project' | 'figures' | 'meta' | 'report' | 'partner' | 'language'>,
  rates: readonly RateUsed[],
): Cover {
  const planned = (id: string) => figures.plan.units.find(unit => unit.id === id)?.funding.total ?? null;
  return {
    code: project.code,
    title: project.title,
    objective: project.objective,
    programme: project.programme,
    programmeName: nameOf(figures.plan.pack),
    start: project.period.start,
    end: project.period.end,
    partners: project.partners.map(
      ({ id, name, country, role }): CoverPartner => ({
        id,
        name,
        country,
        isLead: role === 'lead' || project.partners.length === 1,
        planned: planned(id),
      }),
    ),
    projects: [],
    asOf: figures.asOf,
    rounding: meta.rounding,
    rates,
    money: coverMoney(moneyOf(figures)),
    report,
    partner,
    inputs: meta.inputs,
    language,
  };
}

/** What the documents about a portfolio have on their cover. */
export function coverOfPortfolio({ name, portfolio, members, asOf, meta, language }: PortfolioSubject): Cover {
  const { projects, money } = portfolioFigures(portfolio, members);
  const [first] = members;
  return {
    code: null,
    title: portfolio !== null && Object.keys(portfolio.name).length > 0 ? portfolio.name : { [language]: name },
    objective: {},
    programme: meta.programme,
    programmeName: first === undefined || meta.programme === null ? null : nameOf(first.figures.plan.pack),
    start: portfolio?.period.start ?? null,
    end: portfolio?.period.end ?? null,
    partners: [],
    projects: projects.map(({ code, title }) => ({ code, title })),
    asOf,
    rounding: meta.rounding,
    rates: [],
    money: coverMoney(money),
    report: null,
    partner: null,
    inputs: meta.inputs,
    language,
  };
}
