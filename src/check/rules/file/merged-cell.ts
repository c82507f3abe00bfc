import { formCheck } from '../../check.ts';

export const mergedCell = formCheck('file/merged-cell', 'warning', 'Format of samata');
