import { formCheck } from '../../check.ts';

export const cellError = formCheck('file/cell-error', 'error', 'Format of samata');
