import { EXPENSE_COLUMNS } from '../../model/columns.ts';
import type { CountedFrom, DeadlineId, Missing } from '../../model/deadline.ts';
import type { ChangeReason } from '../../model/project.ts';
import type { NoteArgs } from '../../model/table.ts';
import type { Format, TableMessages } from '../types.ts';
import { listed, name } from './checks/words.ts';
import { madeFrom } from './sources.ts';

export const reports: TableMessages['reports'] = {
  budget: 'Budget',
  claim: 'Claim',
  absorption: 'Absorption',
  cofinancing: 'Co-financing',
  partners: 'Partners',
  expenses: 'Expenses',
  indicators: 'Indicators',
  classification: 'Economic classification',
  assets: 'Long-term assets',
  participants: 'Participants',
  dates: 'Deadlines',
  changes: 'Changes',
  portfolio: 'Portfolio',
  council: 'Overview for the council',
};

const ledger = Object.fromEntries(EXPENSE_COLUMNS.map(({ key, heading }) => [key, heading.en]));

export const columns: TableMessages['columns'] = {
  ...ledger,
  portfolio: 'Portfolio',
  project: 'Project',
  item: 'Item',
  unit: 'Unit',
  price: 'Price',
  flat: 'Flat rate',
  flat_of: 'of',
  amount: 'Amount',
  closure: 'Closure',
  source: 'Source',
  of: 'Part of',
  planned: 'Planned',
  planned_rate: 'Planned %',
  so_far: 'So far',
  so_far_rate: 'So far %',
  certified: 'Certified',
  certified_rate: 'Certified %',
  difference: 'Remaining',
  cap: 'Cap',
  kind: 'Kind',
  key: 'Line',
  budget: 'Budget',
  remaining: 'Remaining',
  previous_parked: 'Previous, parked',
  this_taken_up: 'Taken up now',
  certified_previous: 'Certified before',
  certified_this: 'Certified now',
  certified_so_far: 'Certified so far',
  period: 'Period',
  plan: 'Plan',
  spent: 'Spent',
  plan_cumulative: 'Plan so far',
  spent_cumulative: 'Spent so far',
  forecast: 'Forecast',
  received: 'Received',
  receivable: 'Receivable',
  rate: 'Rate',
  rate_month: 'Rate of',
  declared_eur: 'Declared (EUR)',
  deducted_eur: 'Deduction (EUR)',
  certified_eur: 'Certified (EUR)',
  eu_share: 'EU share',
  own_share: 'Own share',
  code: 'Code',
  name: 'Name',
  type: 'Type',
  baseline: 'Baseline',
  target: 'Target',
  previous: 'Previous',
  this: 'This report',
  cumulative: 'Cumulative',
  year: 'Year',
  women: 'Women',
  men: 'Men',
  other: 'Other',
  total: 'Total',
  incomplete: 'Incomplete',
  percent: '%',
  evidence: 'Evidence',
  date: 'Date',
  what: 'What',
  from: 'Counted from',
  basis: 'Basis',
  missing: 'Not known yet',
  amendment: 'Amendment',
  old: 'Old',
  change: 'Change',
  new: 'New',
  cumulative_percent: 'Cumulative %',
  verdict: 'Verdict',
  title: 'Title',
  programme: 'Programme',
  measure: 'Measure',
  eu: 'EU',
  national: 'National',
  own: 'Own',
  granted: 'Granted',
  paid: 'Paid',
  end: 'End',
  indicators_reached: 'Indicators reached',
  findings: 'Findings',
  allocation: 'Allocation',
  rest: 'Rest',
};

export const period: TableMessages['period'] = key => (key === 'p0' ? 'Preparation' : `Period ${key.slice(1)}`);

const DEADLINE_WORDS = {
  'report-due': 'report due',
  control: 'controller’s decision',
  payment: 'payment to the beneficiary',
  'payments-until': 'last day for payments',
  retention: 'end of keeping documents',
  durability: 'end of durability',
} as const satisfies Readonly<Record<DeadlineId, string>>;

const FROM_WORDS = {
  'period-end': 'end of the reporting period',
  submitted: 'submission of the report',
  'report-due': 'day on which the report is due',
  contract: 'the contract',
  'project-end': 'end of the project',
  'last-payment': '31 December of the year of the last payment',
  accounts: '31 December after the accounts that hold the final payment',
  'final-payment': 'final payment',
} as const satisfies Readonly<Record<CountedFrom, string>>;

const MISSING_WORDS = {
  submitted: 'when the report is submitted',
  'final-payment': 'the final payment, in payments.csv',
  total: 'the total of the project',
  'project-end': 'the end of the project',
} as const satisfies Readonly<Record<Missing, string>>;

export const words: TableMessages['words'] = {
  'claim-kind': { category: 'category', source: 'source' },
  'absorption-period': { 'no-report': 'no report yet' },
  deadline: DEADLINE_WORDS,
  'deadline-from': FROM_WORDS,
  'deadline-missing': MISSING_WORDS,
  'indicator-status': {
    'not-started': 'not started',
    'on-track': 'on track',
    late: 'late',
    reached: 'reached',
    exceeded: 'exceeded',
  },
  'change-kind': { line: 'line', category: 'category', partner: 'partner', fund: 'fund', total: 'total' },
  'portfolio-kind': {
    project: 'project',
    measure: 'measure',
    source: 'source',
    'no-measure': 'no measure',
    strategy: 'all measures',
    programme: 'programme',
    year: 'year',
    'no-year': 'no year yet',
    operation: 'listed only',
  },
  verdict: { free: 'free', secretariat: 'secretariat', committee: 'committee' },
};

const WHO = { free: 'nobody has to agree', secretariat: 'the secretariat agrees', committee: 'the committee agrees' };
const BETWEEN = { category: 'categories', partner: 'partners', workpackage: 'work packages' };
const BECAUSE: Readonly<Record<ChangeReason, string>> = {
  locked: 'a locked category changes',
  total: 'the total rises',
  fund: 'what a fund gives rises',
  partners: 'a partner joins or leaves',
  above: 'it is more than that',
  within: 'it is within that',
  free: 'nothing moves between what the rule is about',
  'not-computed': 'an amount is not known',
};

/** What is measured against the rule's percentage. */
function measured({ moved, measure }: NoteArgs['verdict'], f: Format): string {
  if (measure === null) return '';
  const money = (text: string | null) => (text === null ? f.notAvailable : f.money(text));
  const { unit, amount, of, share, allowed } = measure;
  const figures = `${share === null ? f.notAvailable : f.percent(share)} of ${money(of)}; ${money(allowed)}`;
  if (unit !== null) return `; ${name(unit, f)} changes by ${money(amount)}, ${figures} may change`;
  return `${amount === moved ? '' : `, with the earlier ones ${money(amount)}`}, ${figures} may move`;
}

export const notes: TableMessages['notes'] = {
  sources: madeFrom,
  rounding: ({ rounding }) =>
    rounding === 'half-up'
      ? 'A fund’s share of each partner’s total is rounded half up to the cent, once per report; own is the rest.'
      : rounding === 'either'
        ? 'A fund’s share of each partner’s total is rounded down to the cent, once per report; stated amounts may also be rounded half up.'
        : 'A fund’s share of each partner’s total is rounded down to the cent, once per report; own is the rest.',
  'rounding-over-project': ({ source, sum, whole, rate }, f) =>
    `${source} of the project is the sum of its partners’ shares, ${f.money(sum)}; ${f.percent(rate)} of the total alone would be ${f.money(whole)}.`,
  'differs-from-contract': ({ source, sum, stated }, f) =>
    `${source} of the project is the sum of its partners’ shares, ${f.money(sum)}; the contract states ${f.money(stated)}.`,
  'row-shares': () =>
    'EU and own share of single rows are informative: each is cut to the cent, while a report’s split is cut once.',
  'not-computed': ({ rows }, f) =>
    `${f.count(rows, { one: 'row has', other: 'rows have' })} an amount or exchange rate that is not known: sums with ${rows === 1 ? 'it' : 'them'} are n/a.`,
  'no-partner': ({ rows }, f) =>
    `${f.count(rows, { one: 'row names', other: 'rows name' })} no partner of the project and ${rows === 1 ? 'stands' : 'stand'} in no partner’s figures.`,
  'this-report': ({ report, start, end }, f) =>
    `“This report” is report ${report}, ${f.date(start)} to ${f.date(end)}; “previous” is all before it.`,
  'no-report': () => 'No reporting period holds this day: everything so far counts as “this report”.',
  'from-activities': ({ people, each }, f) => {
    const ways = [
      people.length === 0 ? [] : [`${listed(people, f)} by the people who took part`],
      each.length === 0 ? [] : [`${listed(each, f)} as one for each activity`],
    ].flat();
    return `Counted in activities.csv: ${ways.join('; ')}.`;
  },
  'no-participants': () =>
    'There is no participants.csv: nobody is counted, and only what the definition states of entities stands here.',
  'participants-counted': ({ all, complete, leftOut }, f) => {
    const number = (count: number | null) => (count === null ? f.notAvailable : f.money(String(count)));
    return `Participants, each once: ${number(all)}. Complete records: ${number(complete)}; left out of every common indicator because a record is incomplete: ${number(leftOut)}.`;
  },
  'participants-incomplete': () =>
    'Incomplete, of an output: records that are left out of it, with those who did not say or refused; of a result: complete records of persons who left, or left six months ago, without a known result.',
  'participants-after': ({ day }, f) =>
    `Who entered after ${f.date(day)} is not counted: with --as-of, a later day can be asked for.`,
  'not-by-partner': () => 'Participants are those of the whole project: --partner changes nothing here.',
  'small-hidden': ({ below }) =>
    `Counts below ${below} are hidden, and so is whatever one of them could be worked out from: n/a stands for both.`,
  'indicators-hidden': () =>
    'Indicators that would tell of few persons are hidden: they stand in no count of indicators.',
  'budget-until': ({ report, amendment, date }, f) =>
    `The budget is the one agreed until amendment ${amendment} of ${f.date(date)}, for report ${report} ended before it.`,
  control: ({ partner, decided, certified, parked, deducted, undecided, rows }, f) => {
    const sum = (text: string | null) => (text === null ? f.notAvailable : f.money(text));
    const open =
      rows === 0
        ? ''
        : ` ${f.count(rows, { one: 'row', other: 'rows' })} undecided: ${sum(undecided)} with ${rows === 1 ? 'its' : 'their'} flat rates.`;
    return `${partner === null ? 'Control' : `Control of ${f.quote(partner)}`}: decided ${sum(decided)} = certified ${sum(certified)} + parked ${sum(parked)} + deducted ${sum(deducted)}.${open}`;
  },
  'rows-of-no-report': ({ rows }, f) =>
    `${f.count(rows, { one: 'row belongs', other: 'rows belong' })} to no report yet and ${rows === 1 ? 'stands' : 'stand'} in no claim.`,
  'plan-by-periods': () => 'The plan is what the budget’s lines state by period.',
  'plan-by-days': () => 'The budget’s lines do not all state their periods: the plan goes evenly by days.',
  'plan-by-both': ({ spread, units }) =>
    `The plan of ${spread} of ${units} partners is what their budgets’ lines state by period; that of the others goes evenly by days.`,
  commitment: ({ year, amount, cumulative, until, claimed, open }, f) => {
    const sum = (text: string | null) => (text === null ? f.notAvailable : f.money(text));
    const left =
      open === null
        ? f.notAvailable
        : Number(open) === 0
          ? 'all covered'
          : `${f.money(open)} to be claimed, or it lapses`;
    return `Commitment of ${year}, ${f.money(amount)} (${sum(cumulative)} with earlier years), to be claimed by ${f.date(until)} (n+3): funds claimed so far ${sum(claimed)}, ${left}.`;
  },
  receivable: () =>
    'Receivable is the certified share of funds and national sources less what was received of these: advance + interim + final − recovery.',
  'payments-of-no-partner': ({ payments }, f) =>
    `${f.count(payments, { one: 'payment names', other: 'payments name' })} no partner and ${payments === 1 ? 'stands' : 'stand'} in the project’s total alone.`,
  'up-to-report': ({ report }) => `Figures so far are those up to report ${report}.`,
  'not-per-partner': () =>
    'The project is known by its totals alone, so no figure of a single partner is: give the partners their budgets.',
  'one-partner': ({ partner }, f) => `Rows of partner ${f.quote(partner)} alone.`,
  'beside-rows': ({ amount }, f) =>
    amount.startsWith('-')
      ? `The claim so far has ${f.money(amount.slice(1))} less than these rows: it has flat rates in place of some of them.`
      : `The claim so far has ${f.money(amount)} more than these rows: flat rates, which have no rows and no code.`,
  'not-in-classification': ({ years }, f) =>
    `No list of codes is known for ${f.list(years.map(String))}: classification.csv has none, so codes of ${years.length === 1 ? 'that year have' : 'those years have'} no name and were not checked.`,
  'no-rule': ({ programme, what }, f) =>
    `No rule of ${f.quote(programme)} is known to samata for: ${f.list(what.map(its => DEADLINE_WORDS[its]))}. Look into the contract and the programme’s manual.`,
  'durability-unknown': () =>
    'The project is known by its totals alone, which do not tell whether it builds or buys what has to keep its use: durability is left out.',
  flexibility: ({ scope, base, percent, cumulative, locked, within, above }, f) => {
    const of =
      base === 'total' ? 'the project’s total' : `the ${scope === 'partner' ? 'partner' : 'category'}’s budget`;
    const counted = cumulative ? 'counted over all amendments' : 'each amendment counted alone';
    const kept = locked.length === 0 ? '' : `; ${f.list(locked.map(each => name(each, f)))} may not change`;
    return `By the contract ${f.percent(percent)} of ${of} may move between ${BETWEEN[scope]}, ${counted}${kept}. Within that ${WHO[within]}, above it ${WHO[above]}.`;
  },
  'no-flexibility': () =>
    'The definition does not say how far the contract lets the budget be changed: without flexibility there is no verdict.',
  'by-work-package': () =>
    'The contract lets money move between work packages, which a definition does not name: there is no verdict.',
  'no-amendments': () => 'The definition names no amendments: nothing has changed.',
  'compared-alone': () =>
    'The rule counts all changes since the contract; here only those between the two definitions are.',
  'portfolio-years': () =>
    'A year has the reports, or the months, that end in it: what was planned for them stands as its total.',
  'sources-not-allocated': ({ sources }, f) =>
    `Where nothing is allocated of a source that projects are granted (${listed(sources, f)}), the rest leaves that source out.`,
  'own-allocated': ({ sources }, f) =>
    `What projects pay themselves (${listed(sources, f)}) is no grant: its allocations stand in rows of their own alone.`,
  'operations-apart': ({ operations }, f) =>
    `${f.count(operations, { one: 'operation of list.csv is', other: 'operations of list.csv are' })} no project here: what the list says stands at the end, and in no sum.`,
  'operations-in-currency': ({ operations, currency, total, financing }, f) =>
    `${f.count(operations, { one: 'operation of list.csv is', other: 'operations of list.csv are' })} in ${currency}: ${f.sum(total, currency)} in all, financing ${f.sum(financing, currency)}. No rate makes this EUR, so the rows are n/a here.`,
  'projects-not-read': ({ projects }, f) =>
    `Not in this report, in no row and in no sum, for ${projects.length === 1 ? 'it' : 'they'} could not be read: ${listed(projects, f)}.`,
  'projects-not-known': ({ projects }, f) =>
    `The total, or what was spent, of ${listed(projects, f)} is not known: sums over ${projects.length === 1 ? 'it' : 'them'} are n/a.`,
  'paid-so-far': () => 'Paid is what was claimed so far.',
  verdict: (args, f) => {
    const { amendment, scope, moved, verdict, reasons } = args;
    const subject = amendment === null ? 'The new definition' : `Amendment ${amendment}`;
    const amount = moved === null ? f.notAvailable : f.money(moved);
    const who = verdict === null ? 'who agrees cannot be told' : WHO[verdict];
    return `${subject} moves ${amount} between ${BETWEEN[scope]}${measured(args, f)}: ${who}, for ${f.list(reasons.map(reason => BECAUSE[reason]))}.`;
  },
};
