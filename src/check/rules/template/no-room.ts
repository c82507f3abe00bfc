import { formCheck } from '../../check.ts';

export const noRoom = formCheck('template/no-room', 'error', 'Format of samata');
