import { formCheck } from '../../check.ts';

export const missingColumn = formCheck('file/missing-column', 'error', 'Format of samata');
