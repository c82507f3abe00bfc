import type { ProgrammeTexts } from '../types.ts';
import { DAYS } from './checks/words.ts';

const MONTHS = { one: 'month', other: 'months' };
const YEARS = { one: 'year', other: 'years' };
const BASES = { staff: 'staff costs', direct: 'direct costs' };
const ROLES = {
  staff: 'staff costs',
  travel: 'travel and accommodation',
  office: 'office and administration',
  direct: 'other direct costs',
  indirect: 'indirect costs',
  other: 'other costs',
};

export const programmes: ProgrammeTexts = {
  id: 'Programme',
  name: 'Name',
  funds: 'Funds',
  cap: 'Cap',
  notVerified: 'Not verified',
  noCap: 'none',
  how: 'samata programmes ID shows every value of one with its basis, samata programmes ./our-programme.yaml one of your own.',
  unverified: 'Not verified, so they rule nothing:',
  period: period => (period === null ? 'of any programming period' : `of the programming period ${period}`),
  roundings: {
    floor: 'Shares of funds are rounded down to the cent.',
    'half-up': 'Shares of funds are rounded half up to the cent.',
    either: 'Shares of funds are rounded down to the cent; a stated amount may be rounded half up as well.',
  },
  capped: (percent, f) => `Funds give at most ${f.percent(percent)} of a project, or of each partner.`,
  roles: ROLES,
  classes: {
    fund: 'funds, capped',
    national: 'paid out with the funds, not capped',
    own: 'own contribution',
  },
  eligibility: (from, to, f) => `Expenditure is eligible from ${f.date(from)} to ${f.date(to)}.`,
  countries: (countries, f) => `At least one partner of each country: ${f.list(countries)}.`,
  area: codes => `Partners are in ${codes.join(', ')} (NUTS).`,
  code: (forms, example) =>
    `Project codes are of the form ${forms.join(' or ')}, such as ${example} (# a digit, @ a capital letter, […] one of these).`,
  months: {
    incurred: 'The rate of the month in which expenditure was incurred converts it.',
    submitted: 'The rate of the month in which the report was submitted to the controller converts it.',
    reported: 'The rate of the month in which expenditure was reported to the lead partner converts it.',
    'last-month': 'The rate of the last month of the report converts it.',
    'previous-month': 'The rate of the month before the report was submitted converts it.',
    average: 'The average of the rates of the report’s months converts it.',
    registered: 'The rate of the month in which expenditure was registered in the accounts converts it.',
  },
  flatRate: (role, percent, of, forAllBut, f) => {
    const rate = `A flat rate of at most ${f.percent(percent)} of ${BASES[of]}`;
    if (forAllBut === null) return `${rate} may stand for ${ROLES[role]}.`;
    const beside = forAllBut.length === 0 ? '' : `; ${f.list(forAllBut)} may have real costs beside it`;
    return `${rate} may stand for all costs but staff${beside}.`;
  },
  simplified: {
    'hourly-rate': (hours, f) =>
      `An hourly rate of staff may be the latest yearly costs divided by ${f.money(String(hours))} hours.`,
    'compulsory-up-to': (amount, of, f) =>
      `Operations up to ${f.sum(amount)} of ${of === 'total' ? 'total cost' : 'public support'} have to use simplified cost options.`,
    'lump-sum-up-to': (amount, f) => `A lump sum may be up to ${f.sum(amount)}.`,
    'not-wholly-procured': 'What is procured as a whole takes no simplified cost option.',
  },
  vat: (eligibleBelow, f) =>
    eligibleBelow === null
      ? 'VAT is eligible only where the partner cannot recover it.'
      : `VAT is eligible where the project costs less than ${f.sum(eligibleBelow)} with VAT; above, only where the partner cannot recover it.`,
  categoryCap: (categories, percent, totalUpTo, f) =>
    `${f.list(categories)}: at most ${f.percent(percent)} of the project’s total${totalUpTo === null ? '' : `, where that is at most ${f.sum(totalUpTo)}`}.`,
  deadlines: {
    report: (days, f) => `A report is due ${f.count(days, DAYS)} after the end of its period.`,
    control: (months, f) => `The controller decides within ${f.count(months, MONTHS)} of its submission.`,
    payment: (days, f) => `The beneficiary is paid within ${f.count(days, DAYS)} of its submission.`,
    durability: (years, f) =>
      `What was built or bought keeps its use for ${f.count(years, YEARS)} after the final payment.`,
  },
  lastPayment: (years, f) =>
    `Documents are kept for ${f.count(years, YEARS)} from 31 December of the year of the last payment.`,
  accounts: (years, largerYears, below, f) =>
    `Documents are kept for ${f.count(years, YEARS)} from 31 December after the accounts with the expenditure; from ${f.sum(below)} of total cost on for ${f.count(largerYears, YEARS)} after those with the final expenditure.`,
  spendingPlan: (percent, f) => `By the end of a period at least ${f.percent(percent)} of the plan is spent.`,
  indicatorTarget: (percent, f) => `By the end at least ${f.percent(percent)} of an indicator’s target is reached.`,
  size: (kind, above, upTo, forms, f) =>
    `A ${kind} project${forms === null ? '' : ` (code ${forms.join(', ')})`} costs more than ${f.sum(above)}, and at most ${f.sum(upTo)}.`,
};
