import { formCheck } from '../../check.ts';

export const hiddenDecimals = formCheck('file/hidden-decimals', 'warning', 'Format of samata');
