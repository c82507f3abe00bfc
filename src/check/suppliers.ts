import { withoutSigns } from '../model/plain.ts';
import type { Partner } from '../model/project.ts';
import { tokens } from './document.ts';

/** Suppliers repeat; of so many it is kept who they are. */
const KEPT = 20_000;

/** The digits of a code of a register, of VAT or of taxes, however it is written: `LT 188750166` → `188750166`. */
function digitsOf(code: string): string {
  return code.replaceAll(/^[A-Z]{2}(?=[\s\d])|[\s.-]/gi, '');
}

function wordsOf(name: string): string {
  return tokens(withoutSigns(name));
}

/** Tells which partners a supplier is: by its code, or by its whole name where one of the two has no code. */
export function partnersBySupplier(partners: readonly Partner[]): (name: string, code: string) => readonly Partner[] {
  const known = partners.map(partner => ({
    partner,
    code: digitsOf(partner.legalCode ?? ''),
    name: wordsOf(partner.name ?? ''),
  }));
  const find = (name: string, code: string): readonly Partner[] => {
    const digits = digitsOf(code);
    const words = wordsOf(name);
    return known
      .filter(its => (digits !== '' && its.code !== '' ? digits === its.code : words !== '' && words === its.name))
      .map(({ partner }) => partner);
  };
  const before = new Map<string, readonly Partner[]>();
  return (name, code) => {
    const key = `${code}|${name}`;
    let found = before.get(key);
    if (found === undefined) {
      found = find(name, code);
      // A copy: the texts are slices of their passage, and would keep all of that in memory.
      if (before.size < KEPT) before.set(structuredClone(key), found);
    }
    return found;
  };
}
