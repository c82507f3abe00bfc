import { formCheck } from '../../check.ts';

export const unknownColumn = formCheck('file/unknown-column', 'warning', 'Format of samata');
