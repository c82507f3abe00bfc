import { formCheck } from '../../check.ts';

export const numberAsDate = formCheck('file/number-as-date', 'warning', 'Format of samata');
