import { formCheck } from '../../check.ts';

export const duplicateHeader = formCheck('file/duplicate-header', 'error', 'Format of samata');
