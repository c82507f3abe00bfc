import { formCheck } from '../../check.ts';

export const missingField = formCheck('project/missing-field', 'error', 'Format of samata');
