import type { Expense } from '../model/columns.ts';
import type { Day, Month } from '../model/date.ts';
import { addToMonth, monthOf } from '../model/date.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Cents, Maybe } from '../model/money.ts';
import { Decimal, portion } from '../model/money.ts';
import type { MonthRule, Project, Rate, ReportingPeriod } from '../model/project.ts';
import type { Pack } from '../programmes/pack.ts';
import { inForce } from '../programmes/pack.ts';
import { rateTable } from '../programmes/rates.ts';

/** Which rate a row is converted at. `month` is null in EUR, or where no month could be told. */
export interface Conversion {
  readonly month: Maybe<Month>;
  readonly rate: Maybe<Rate>;
  /** The report has no date yet: the last known month stands in. */
  readonly provisional: boolean;
}

const IN_EUR: Conversion = { month: null, rate: null, provisional: false };
const WITHOUT_RATE: Conversion = { month: null, rate: null, provisional: false };

/** Finds the rate of a row by the project's month rule. */
export type Exchange = (row: Expense, currency: string, report: Maybe<ReportingPeriod>) => Conversion;

/** The month rule in force: the programme's where it fixes one, else the project's; null when neither says. */
export function monthRule(project: Project, pack: Pack): Maybe<MonthRule> {
  return inForce(pack.exchange) ?? project.exchange?.month ?? null;
}

/** Whether any row may be in another currency than EUR: by its partner's books, or by its own word. */
export function mayBeForeign(project: Project, ledger: Ledger): boolean {
  return project.partners.some(({ currency }) => currency !== 'EUR') || ledger.has('currency');
}

/** Whether a row's month may depend on as-of: then as-of is needed before the ledger is read. */
export function needsAsOf(project: Project, pack: Pack, ledger: Ledger): boolean {
  const rule = monthRule(project, pack);
  if (rule === null || rule === 'incurred') return false;
  if (!mayBeForeign(project, ledger)) return false;
  // Rows after the last report belong to none yet, unless that report ends with the project.
  const last = project.reports.at(-1);
  return last?.end !== project.period.end || project.reports.some(report => monthOfReport(rule, report) === null);
}

function monthOfReport(rule: MonthRule, report: ReportingPeriod): Maybe<Month> {
  switch (rule) {
    case 'submitted':
      return report.submitted === null ? null : monthOf(report.submitted);
    case 'previous-month':
      return report.submitted === null ? null : addToMonth(monthOf(report.submitted), -1);
    case 'reported':
      return report.reported === null ? null : monthOf(report.reported);
    case 'last-month':
    case 'average':
      return monthOf(report.end);
    case 'incurred':
    case 'registered':
      return null;
  }
}

export function exchange(project: Project, pack: Pack, asOf: Maybe<Day>): Exchange {
  const rates = rateTable(project.rates);
  const rule = monthRule(project, pack);
  const known = new Map<string, Conversion>();

  const at = (currency: string, month: Month, provisional: boolean): Conversion => ({
    month,
    rate: rates.find(currency, month),
    provisional,
  });
  const provisional = (currency: string): Conversion => {
    const month = asOf === null ? null : rates.lastMonth(currency, monthOf(asOf));
    // Of a currency that has no rate at all, the month is missing for which one was sought.
    if (month === null) return { month: asOf === null ? null : monthOf(asOf), rate: null, provisional: true };
    return at(currency, month, true);
  };
  /** Mean of the report's months, half up to four decimals. */
  const average = (currency: string, report: ReportingPeriod): Conversion => {
    let sum = new Decimal(0);
    let months = 0;
    for (let month = monthOf(report.start); month <= monthOf(report.end); month = addToMonth(month, 1)) {
      const rate = rates.find(currency, month);
      if (rate === null) return { month, rate: null, provisional: false };
      sum = sum.plus(rate.millionths);
      months++;
    }
    // A report whose dates are in the wrong order has no months.
    if (months === 0) return { month: monthOf(report.end), rate: null, provisional: false };
    const mean = sum.div(months).div(1_000_000).toDecimalPlaces(4, Decimal.ROUND_HALF_UP);
    const rate = {
      millionths: mean.mul(1_000_000).toNumber(),
      text: mean.toFixed(4),
      source: 'average',
      derived: false,
    };
    return { month: monthOf(report.end), rate, provisional: false };
  };
  const byReport = (currency: string, report: Maybe<ReportingPeriod>): Conversion => {
    const month = report === null || rule === null ? null : monthOfReport(rule, report);
    if (report === null || month === null) return provisional(currency);
    return rule === 'average' ? average(currency, report) : at(currency, month, false);
  };

  return (row, currency, report) => {
    if (currency === 'EUR') return IN_EUR;
    if (rule === null) return WITHOUT_RATE;
    let key: string;
    let month: Maybe<Month> = null;
    if (rule === 'incurred') {
      const day = project.exchange?.date === 'document' ? row.document_date : row.paid_date;
      month = day === null ? null : monthOf(day);
      key = `${currency} ${month}`;
    } else key = `${currency} ${report?.no ?? ''}`;
    let conversion = known.get(key);
    if (conversion === undefined) {
      if (rule !== 'incurred') conversion = byReport(currency, report);
      else conversion = month === null ? provisional(currency) : at(currency, month, false);
      known.set(key, conversion);
    }
    return conversion;
  };
}

/** An amount ÷ the rate, half up to the cent; n/a without a rate. */
export function inEur(amount: Maybe<Cents>, currency: string, rate: Maybe<Rate>): Maybe<Cents> {
  if (amount === null) return null;
  if (currency === 'EUR') return amount;
  return rate === null ? null : portion(amount, 1_000_000, rate.millionths, 'half-up');
}
