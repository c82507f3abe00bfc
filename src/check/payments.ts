import type { Payment } from '../model/columns.ts';
import { plainWords } from '../model/plain.ts';
import type { Project } from '../model/project.ts';

/** A payment that stands in the table again, by its index, with the index of the first one like it. */
export interface Repeated {
  readonly index: number;
  readonly first: number;
  readonly payment: Payment;
}

/** Payments that agree with an earlier one in everything that tells payments apart; one that could not be read agrees with none. */
export function repeatedPayments({ payments }: Pick<Project, 'payments'>): Repeated[] {
  const seen = new Map<string, number>();
  return payments.flatMap((payment, index): Repeated[] => {
    const { date, partner, source, kind, amount, report, reference, broken } = payment;
    if (date === null || kind === null || amount === null || broken.length > 0) return [];
    const key = JSON.stringify([date, partner, source, kind, amount, report, plainWords(reference)]);
    const first = seen.get(key);
    if (first !== undefined) return [{ index, first, payment }];
    seen.set(key, index);
    return [];
  });
}
