import { formCheck } from '../../check.ts';

export const ambiguousAmount = formCheck('file/ambiguous-amount', 'error', 'Format of samata');
