import { formCheck } from '../../check.ts';

export const badAmount = formCheck('file/bad-amount', 'error', 'Format of samata');
