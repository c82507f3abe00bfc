import { formCheck } from '../../check.ts';

export const badDate = formCheck('file/bad-date', 'error', 'Format of samata');
