import { formCheck } from '../../check.ts';

export const badValue = formCheck('file/bad-value', 'error', 'Format of samata');
