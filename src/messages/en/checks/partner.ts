import type { CheckTexts } from '../../types.ts';
import { first, listed, name, PARTNERS } from './words.ts';

const LEGAL_CODES: Readonly<Record<string, string>> = {
  LT: 'a Lithuanian code has nine digits, the last of which checks the others',
  PL: 'a Polish NIP has ten digits and a REGON nine or fourteen, the last of which checks the others',
};

export const partner = {
  'partner/lead-missing': ({ partners }, f) =>
    `The project has ${f.count(partners, PARTNERS)}, and none of them leads. Write role: lead at the lead partner.`,
  'partner/lead-duplicate': (args, f) =>
    `${f.quote(args.partner)} is a second lead partner ${first(args.first)}. Keep role: lead at one of them.`,
  'partner/one-country': ({ countries, missing }, f) => {
    const from = `${countries.length === 1 ? 'All partners are' : 'The partners are'} from ${listed(countries, f)}`;
    const needed = missing.length === 0 ? 'a second country' : `${listed(missing, f)} as well`;
    return `${from}; the programme needs a partner from ${needed}. Correct a country, or add the partner.`;
  },
  'partner/duplicate-id': (args, f) =>
    `The partner id ${f.quote(args.partner)} stands twice ${first(args.first)}. Give one of the partners another id.`,
  'partner/outside-area': ({ partner, nuts, area }, f) =>
    `${f.quote(partner)} is in ${f.quote(nuts)}, outside the programme area: ${listed(area, f)}. Check the code, or ask the programme whether it accepts the partner.`,
  'partner/legal-code-invalid': ({ partner, code, country }, f) =>
    `${f.quote(code)} cannot be the code of ${f.quote(partner)}: ${LEGAL_CODES[country] ?? `it does not fit the codes of ${name(country, f)}`}. Compare it with the register.`,
} satisfies CheckTexts<'partner'>;
