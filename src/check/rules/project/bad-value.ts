import { formCheck } from '../../check.ts';

export const badValue = formCheck('project/bad-value', 'error', 'Format of samata');
