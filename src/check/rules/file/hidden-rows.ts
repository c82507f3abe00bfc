import { formCheck } from '../../check.ts';

export const hiddenRows = formCheck('file/hidden-rows', 'info', 'Format of samata');
