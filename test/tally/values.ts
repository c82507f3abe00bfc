import {
  type Achievement,
  type Activity,
  EXPENSE_COLUMNS,
  type Expense,
  type Payment,
} from '../../src/model/columns.ts';
import type { CommonIndicator } from '../../src/model/common-indicator.ts';
import type { BudgetLine, Indicator, Partner, Project, ReportingPeriod, Slice } from '../../src/model/project.ts';
import { generic20142020 } from '../../src/programmes/packs/generic-2014-2020.ts';
import { interregVaLtPl } from '../../src/programmes/packs/interreg-v-a-lt-pl.ts';

export const GENERIC = generic20142020;
export const INTERREG = interregVaLtPl;

/** Cents of a decimal text: `812195.40`. */
export function cents(text: string): number {
  const [whole = '', decimals = ''] = text.replace('-', '').split('.');
  const amount = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  return text.startsWith('-') ? -amount : amount;
}

/** Slices as they are written: `{ ERDF: '85%', municipal: '20.00', own: 'rest' }`. */
export function slices(funding: Readonly<Record<string, string>>): Slice[] {
  return Object.entries(funding).map(([source, text]): Slice => {
    const path = `funding.${source}`;
    if (text === 'rest') return { source, path, kind: 'rest' };
    if (text.endsWith('%')) return { source, path, kind: 'rate', rate: cents(text.slice(0, -1)) };
    return { source, path, kind: 'amount', amount: cents(text) };
  });
}

export function aLine(line: Partial<BudgetLine> & Pick<BudgetLine, 'category'>): BudgetLine {
  return {
    path: '',
    kind: line.flat == null ? 'real' : 'flat',
    item: null,
    unit: null,
    quantity: null,
    price: null,
    amount: null,
    flat: null,
    period: null,
    periods: new Map(),
    ...line,
  };
}

export function aPartner(partner: Partial<Partner>): Partner {
  return {
    path: 'partners[0]',
    id: 'LP',
    name: 'Birštonas',
    country: 'LT',
    role: null,
    nuts: null,
    legalCode: null,
    currency: 'EUR',
    vatRecoverable: null,
    budgetBody: false,
    total: null,
    lines: [],
    funding: [],
    ...partner,
  };
}

export function aReport(no: number, start: string, end: string, more: Partial<ReportingPeriod> = {}): ReportingPeriod {
  return { path: '', no, start, end, previousEnd: null, startStated: false, submitted: null, reported: null, ...more };
}

export function anIndicator(indicator: Partial<Indicator>): Indicator {
  return {
    path: '',
    code: 'P.1',
    name: {},
    type: 'output',
    unit: null,
    baseline: null,
    target: null,
    milestones: new Map(),
    sums: 'total',
    from: 'achievements',
    common: null,
    notListed: null,
    ...indicator,
  };
}

/** What a list has for a code: an output of the ESF, of persons. */
export function aCommonIndicator(common: Partial<CommonIndicator>): CommonIndicator {
  return {
    code: 'CO01',
    period: '2014-2020',
    fund: 'ESF',
    list: 'common',
    programme: null,
    type: 'output',
    names: { en: { text: 'unemployed', status: 'known' } },
    unit: { en: 'persons' },
    breakdown: ['women', 'men'],
    timing: null,
    sample: false,
    entity: false,
    until: null,
    same: [],
    basis: 'Reg. (EU) 1304/2013 Annex I',
    status: 'known',
    ...common,
  };
}

export function anAchievement(achievement: Partial<Achievement>): Achievement {
  return {
    ...{
      indicator: 'P.1',
      date: '2017-06-16',
      value: '1',
      partner: '',
      women: null,
      men: null,
      evidence: '',
      note: '',
    },
    ...{ file: 0, line: 2, broken: [] },
    ...achievement,
  };
}

export function anActivity(activity: Partial<Activity>): Activity {
  return {
    ...{ date: '2017-06-16', kind: 'training', title: 'Day 1', partner: '', place: '', participants: null },
    ...{ women: null, men: null, indicator: 'P.1', evidence: '', file: 0, line: 2, broken: [] },
    ...activity,
  };
}

export function aProject(project: Partial<Project>): Project {
  return {
    folder: '.',
    file: 'project.yaml',
    code: 'X',
    programme: 'generic-2014-2020',
    pack: null,
    language: null,
    title: {},
    objective: {},
    measure: null,
    period: { start: '2017-03-01', end: '2019-02-28', preparationFrom: null, paymentsUntil: null },
    total: null,
    funding: [],
    exchange: null,
    flexibility: null,
    commitments: new Map(),
    amendments: [],
    partners: [],
    reports: [],
    indicators: [],
    achievements: [],
    activities: [],
    entities: new Map(),
    payments: [],
    closed: [],
    waivers: [],
    rates: [],
    classification: [],
    places: new Map(),
    keys: new Map(),
    broken: new Set(),
    inputs: [],
    ...project,
  };
}

const TEXTS: readonly string[] = ['text', 'id', 'currency'];
const EMPTY = Object.fromEntries(
  EXPENSE_COLUMNS.map(({ key, kind }) => [key, TEXTS.includes(kind) ? '' : null]),
) as unknown as Expense;

export function aRow(row: Partial<Expense>): Expense {
  return { ...EMPTY, id: 'E-1', category: 'staff', declared: 10_000, file: 0, line: 2, broken: [], ...row };
}

export function aPayment(payment: Partial<Payment>): Payment {
  return {
    date: '2018-06-04',
    partner: '',
    source: 'ERDF',
    kind: 'interim',
    amount: 10_000,
    report: null,
    reference: '',
    file: 0,
    line: 2,
    broken: [],
    ...payment,
  };
}
