import { formCheck } from '../../check.ts';

export const encodingGuessed = formCheck('file/encoding-guessed', 'info', 'Format of samata');
