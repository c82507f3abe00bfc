import type { Payment } from '../model/columns.ts';
import type { Day } from '../model/date.ts';
import type { Cents, Maybe } from '../model/money.ts';
import { minus, plus } from '../model/money.ts';
import { byBytes } from '../model/place.ts';
import type { Project } from '../model/project.ts';
import type { Plan } from './plan.ts';

type Kind = NonNullable<Payment['kind']>;

/** What a source has paid, by kind; all of it n/a where the kind, the date or the amount of a payment could not be read. */
export interface Received extends Readonly<Record<Kind, Maybe<Cents>>> {
  /** What has come in: advance + interim + final − recovery. */
  readonly total: Maybe<Cents>;
  /** What stands against certified expenditure: interim + final − recovery; the advance too, from the first final payment on. */
  readonly settled: Maybe<Cents>;
  /** What is settled after each payment, in the order of their dates; `index` is the payment's among the project's. */
  readonly steps: readonly { readonly index: number; readonly settled: Maybe<Cents> }[];
}

/** What was received, by source. */
export type Sources = ReadonlyMap<string, Received>;

export interface PaymentFigures {
  /** By the id of the unit: payments that name a partner, and all those of a project that is one unit. */
  readonly units: ReadonlyMap<string, Sources>;
  /** Of the whole project, with the payments that name none of several partners. */
  readonly project: Sources;
  /** Sources of which such a payment came. */
  readonly unassigned: ReadonlySet<string>;
}

/** The payments behind what some sources have paid, in the order of their dates. */
export function paymentsOf(project: Project, sources: Sources): Payment[] {
  const indices = [...sources.values()].flatMap(({ steps }) => steps.map(({ index }) => index));
  return indices
    .sort((a, b) => a - b)
    .flatMap(index => project.payments.slice(index, index + 1))
    .sort((a, b) => byBytes(a.date ?? '', b.date ?? ''));
}

interface Numbered {
  readonly index: number;
  readonly payment: Payment;
}

const UNKNOWN = { advance: null, interim: null, final: null, recovery: null, total: null, settled: null };

/** The sums of some payments of one source. */
function receivedOf(payments: readonly Numbered[]): Received {
  const byDate = [...payments].sort((a, b) => byBytes(a.payment.date ?? '', b.payment.date ?? ''));
  const unreadable = ({ payment }: Numbered) => [payment.kind, payment.date, payment.amount].includes(null);
  if (byDate.some(unreadable)) {
    return { ...UNKNOWN, steps: byDate.map(({ index }) => ({ index, settled: null })) };
  }
  const sums: Record<Kind, Maybe<Cents>> = { advance: 0, interim: 0, final: 0, recovery: 0 };
  const claimed = () => minus(plus(sums.interim, sums.final), sums.recovery);
  let isFinal = false;
  const settled = () => plus(claimed(), isFinal ? sums.advance : 0);
  const steps: { index: number; settled: Maybe<Cents> }[] = [];
  for (const { index, payment } of byDate) {
    const kind = payment.kind ?? 'interim';
    sums[kind] = plus(sums[kind], payment.amount);
    isFinal ||= kind === 'final';
    steps.push({ index, settled: settled() });
  }
  return { ...sums, total: plus(claimed(), sums.advance), settled: settled(), steps };
}

function bySource(payments: readonly Numbered[]): Sources {
  const groups = new Map<string, Numbered[]>();
  for (const one of payments) {
    const { source } = one.payment;
    const group = groups.get(source);
    if (group === undefined) groups.set(source, [one]);
    else group.push(one);
  }
  return new Map([...groups].map(([source, group]) => [source, receivedOf(group)]));
}

/** What was received up to a day, and for reports up to one, later payments left out; those of a partner that the project does not have are in no sum. */
export function paymentFigures(
  project: Project,
  plan: Plan,
  asOf: Maybe<Day>,
  upTo: Maybe<number> = null,
): PaymentFigures {
  const [only] = plan.units;
  const whole = plan.units.length === 1 && only !== undefined ? only.id : null;
  const ofUnits = new Map<string, Numbered[]>(plan.units.map(({ id }) => [id, []]));
  const all: Numbered[] = [];
  const unassigned = new Set<string>();
  for (const [index, payment] of project.payments.entries()) {
    const { partner, source, date, broken } = payment;
    if (upTo !== null && payment.report !== null && payment.report > upTo) continue;
    if (broken.includes('partner') || source === '' || (asOf !== null && date !== null && date > asOf)) continue;
    const unit = partner === '' ? whole : (plan.unitOf.get(partner)?.id ?? null);
    if (unit === null && partner !== '') continue;
    all.push({ index, payment });
    if (unit === null) unassigned.add(source);
    else ofUnits.get(unit)?.push({ index, payment });
  }
  return {
    units: new Map([...ofUnits].map(([id, payments]) => [id, bySource(payments)])),
    project: bySource(all),
    unassigned,
  };
}
