import { decimalText } from '../../../model/money.ts';
import type { RowCheck } from '../../check.ts';
import { controlFault } from '../../control.ts';

export const certifiedAboveDeclared: RowCheck<'control/certified-above-declared'> = {
  kind: 'rows',
  id: 'control/certified-above-declared',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 art. 125(4)(a); Reg. (EU) 2021/1060 art. 74(1)(a): what is certified was declared before',
  watch({ cell }, tell) {
    return {
      row(claim) {
        if (controlFault(claim) !== 'certified-above-declared') return;
        const { declared, certified, row } = claim;
        if (declared === null || certified === null) return;
        const args = {
          declared: decimalText(declared),
          deducted: decimalText(row.deducted ?? 0),
          certified: decimalText(certified),
        };
        tell(args, cell(claim, 'deducted'), row.id);
      },
    };
  },
};
