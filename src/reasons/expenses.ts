import { decimalText, exactText, type Maybe } from '../model/money.ts';
import type { Project } from '../model/project.ts';
import type { Reason } from '../model/reason.ts';
import { type Claim, type RowShares, rowShare, rowSharesOf } from '../tally/claim.ts';
import { agreedUntil, type Plan } from '../tally/plan.ts';
import { type Figure, known, text, UNKNOWN } from './reasons.ts';

/** The amount in EUR: as it is, or divided by a rate. */
function declaredReason({ row, currency, conversion, rateOf }: Claim): Reason {
  if (row.declared === null || row.broken.includes('currency')) return UNKNOWN;
  if (currency === 'EUR') return { reason: 'in-eur', args: {} };
  const { rate, month, provisional } = conversion;
  return {
    reason: 'converted',
    args: {
      amount: decimalText(row.declared),
      currency,
      rate: rate?.text ?? null,
      month: rate === null ? null : month,
      source: rate === null || rate.source === '' ? null : structuredClone(rate.source),
      provisional,
      rateOf: structuredClone(rateOf),
      exact: rate === null ? null : exactText(row.declared, 1_000_000, rate.millionths),
    },
  };
}

/** What the controller made of the row; nothing where that is still to come, or not known. */
function decisions({ row, declared, deducted, certified, takenUp }: Claim): Figure[] {
  const status = row.status === 'parked' && takenUp !== null ? ('taken-up' as const) : row.status;
  if (status === null || status === 'declared') return [];
  const args = { status, report: takenUp, declared: text(declared), deducted: text(deducted) };
  const reason = (figure: 'deducted' | 'certified'): Reason => ({ reason: 'decision', args: { ...args, figure } });
  return [
    ...(deducted === null ? [] : [{ column: 'deducted_eur', reason: reason('deducted') }]),
    ...(certified === null ? [] : [{ column: 'certified_eur', reason: reason('certified') }]),
  ];
}

/** The row's share of the funds by the budget of its report, and what is left to the partner. */
function shares({ declared, euShare }: Claim, its: Maybe<RowShares>, until: Maybe<number>): Figure[] {
  if (its === null || (its.total !== null && its.total <= 0)) {
    return ['eu_share', 'own_share'].map(column => ({ column, reason: UNKNOWN }));
  }
  const { funds, national, total } = its;
  const nationalShare = rowShare(declared, national, total);
  return [
    {
      column: 'eu_share',
      reason: known([declared, funds, total], (row, amount, whole) => ({
        reason: 'row-share',
        args: {
          declared: decimalText(row),
          amount: decimalText(amount),
          whole: decimalText(whole),
          exact: exactText(row, amount, whole),
          until,
        },
      })),
    },
    {
      column: 'own_share',
      reason: known([declared, euShare, nationalShare, national, total], (row, eu, share, amount, whole) => ({
        reason: 'row-rest',
        args: {
          declared: decimalText(row),
          euShare: decimalText(eu),
          national:
            amount === 0 ? null : { share: decimalText(share), amount: decimalText(amount), whole: decimalText(whole) },
        },
      })),
    },
  ];
}

/** A row of the ledger: its EUR, what the controller made of it, and its shares. */
export function explainRow(claim: Claim, project: Project, plan: Plan): Figure[] {
  const { unit, report } = claim;
  const its = unit === null ? null : rowSharesOf(plan.unitIn(unit, report));
  return [
    { column: 'declared_eur', reason: declaredReason(claim) },
    ...decisions(claim),
    ...shares(claim, its, agreedUntil(project, report)?.no ?? null),
  ];
}
