import { decimalText } from '../../../model/money.ts';
import { placeText } from '../../../model/place.ts';
import type { ProjectCheck } from '../../check.ts';
import { repeatedPayments } from '../../payments.ts';

export const duplicate: ProjectCheck<'payment/duplicate'> = {
  kind: 'project',
  id: 'payment/duplicate',
  severity: 'warning',
  basis: 'Reg. (EU) 1303/2013 art. 125(4)(b); Reg. (EU) 2021/1060 art. 74(1)(a): every transaction is booked, once',
  run({ project, at }, tell) {
    for (const { index, first, payment } of repeatedPayments(project)) {
      const { date, partner, source, kind, amount, reference } = payment;
      if (date === null || kind === null || amount === null) continue;
      const args = {
        partner: partner === '' ? null : partner,
        ...{ source, kind, date },
        amount: decimalText(amount),
        reference: reference === '' ? null : reference,
        first: placeText(at(`payments[${first}].date`)),
      };
      const subject = partner === '' ? project.code : `${partner}/${source}`;
      tell(args, at(`payments[${index}].date`), subject);
    }
  },
};
