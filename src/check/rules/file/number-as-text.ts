import { formCheck } from '../../check.ts';

export const numberAsText = formCheck('file/number-as-text', 'info', 'Format of samata');
