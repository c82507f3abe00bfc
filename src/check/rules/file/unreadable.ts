import { formCheck } from '../../check.ts';

export const unreadable = formCheck('file/unreadable', 'error', 'Format of samata');
