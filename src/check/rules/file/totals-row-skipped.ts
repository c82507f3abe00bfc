import { formCheck } from '../../check.ts';

export const totalsRowSkipped = formCheck('file/totals-row-skipped', 'info', 'Format of samata');
