import { decimalText, type Maybe, minus, total } from '../model/money.ts';
import type { PaymentAddend, Reason } from '../model/reason.ts';
import type { PartnerLine } from '../tally/partners.ts';
import { addends, categoriesReason, type Figure, known, NAMED, NOTHING, reportName, sumOf, text } from './reasons.ts';

function paymentsReason({ payments }: PartnerLine): Reason {
  const signed = payments.map(
    ({ kind, amount }): Maybe<number> => (kind === null ? null : kind === 'recovery' ? minus(0, amount) : amount),
  );
  return {
    reason: 'payments',
    args: {
      payments: payments.slice(0, NAMED).map(
        ({ date, kind, source, reference }, i): PaymentAddend => ({
          date,
          kind,
          source,
          reference,
          amount: text(signed[i] ?? null),
        }),
      ),
      more: Math.max(0, payments.length - NAMED),
      moreAmount: text(total(signed.slice(NAMED))),
    },
  };
}

/** What a partner's figures are made of: its categories, its reports, its payments, and what it has still to get. */
export function explainPartner(its: PartnerLine): Figure[] {
  const { unit, figures, paidOut, shares } = its;
  const byReport = (of: 'declared' | 'certified'): Reason =>
    figures === null
      ? NOTHING
      : sumOf(
          'reports',
          figures.reports.map(one => ({ name: reportName(one.report), amount: one[of].total })),
        );
  const budget = (): Reason => {
    if (unit === null) return NOTHING;
    return unit.budget.lines.length === 0 ? { reason: 'agreed', args: {} } : categoriesReason(unit.budget.byCategory);
  };
  return [
    { column: 'budget', reason: budget() },
    { column: 'declared', reason: byReport('declared') },
    { column: 'certified', reason: byReport('certified') },
    { column: 'received', reason: paymentsReason(its) },
    {
      column: 'receivable',
      reason: known([paidOut], cameIn => ({
        reason: 'receivable',
        args: {
          shares: addends(shares.map(({ source, certified }) => ({ name: source, amount: certified }))),
          received: decimalText(cameIn),
        },
      })),
    },
  ];
}
