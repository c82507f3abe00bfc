import { formCheck } from '../../check.ts';

export const looksLikeFormula = formCheck('file/looks-like-formula', 'info', 'OWASP, CSV injection');
