import { formCheck } from '../../check.ts';

export const unknownKey = formCheck('project/unknown-key', 'error', 'Format of samata');
