import type { ProjectCheck } from '../../check.ts';

function weighed(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11;
}

/** Code of a Lithuanian legal entity: nine digits, the last one from two rounds of weights. */
function isLithuanian(code: string): boolean {
  if (!/^\d{9}$/.test(code)) return false;
  const once = weighed(code, [1, 2, 3, 4, 5, 6, 7, 8]);
  const check = once < 10 ? once : weighed(code, [3, 4, 5, 6, 7, 8, 9, 1]) % 10;
  return check === Number(code[8]);
}

const NIP = [6, 5, 7, 2, 3, 4, 5, 6, 7];
const REGON = [8, 9, 2, 3, 4, 5, 6, 7];
const LONG_REGON = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8];

/** A Polish NIP of ten digits, or a REGON of nine or fourteen. */
function isPolish(code: string): boolean {
  const digits = code.replace(/^PL/, '').replaceAll(/[\s-]/g, '');
  if (/^\d{10}$/.test(digits)) return weighed(digits, NIP) === Number(digits[9]);
  if (/^\d{9}$/.test(digits)) return weighed(digits, REGON) % 10 === Number(digits[8]);
  return /^\d{14}$/.test(digits) && weighed(digits, LONG_REGON) % 10 === Number(digits[13]);
}

export const legalCodeInvalid: ProjectCheck<'partner/legal-code-invalid'> = {
  kind: 'project',
  id: 'partner/legal-code-invalid',
  severity: 'warning',
  basis: 'Check digits of the Lithuanian register of legal entities, of NIP and of REGON',
  run({ project, at }, tell) {
    for (const { path, id, country, legalCode: code } of project.partners) {
      if (code === null || (country !== 'LT' && country !== 'PL')) continue;
      if (!(country === 'LT' ? isLithuanian(code) : isPolish(code))) {
        tell({ partner: id, code, country }, at(`${path}.legal-code`), id);
      }
    }
  },
};
