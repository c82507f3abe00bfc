import { formCheck } from '../../check.ts';

export const unknownFigure = formCheck('template/unknown-figure', 'error', 'Format of samata');
