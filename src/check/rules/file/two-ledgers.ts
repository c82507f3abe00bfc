import { formCheck } from '../../check.ts';

export const twoLedgers = formCheck('file/two-ledgers', 'error', 'Format of samata');
