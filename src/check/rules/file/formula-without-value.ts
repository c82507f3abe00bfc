import { formCheck } from '../../check.ts';

export const formulaWithoutValue = formCheck('file/formula-without-value', 'error', 'Format of samata');
