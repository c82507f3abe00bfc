import type { Explanations } from '../types.ts';

export const partner = {
  'partner/lead-missing': {
    what: 'The project has several partners, and none of them has the role lead.',
    why: 'An Interreg project has exactly one lead partner, which receives the payments and passes them on.',
    mend: 'Write role: lead at the lead partner. An only partner leads without saying so.',
  },
  'partner/lead-duplicate': {
    what: 'More than one partner has the role lead.',
    why: 'An Interreg project has exactly one lead partner, which receives the payments and passes them on.',
    mend: 'Keep role: lead at the partner that signed the contract with the programme.',
  },
  'partner/one-country': {
    what: 'The project has no partner from a country that has to take part.',
    why: 'Interreg projects need partners from at least two participating countries; the Lithuania–Poland programme needs one from each.',
    mend: 'Check the country of each partner, or add the partner that is missing.',
  },
  'partner/duplicate-id': {
    what: 'Two partners have the same id.',
    why: 'Ledger rows name their partner by its id, so its costs could go to either.',
    mend: 'Give one of them another id, and use it in the ledger as well.',
  },
  'partner/outside-area': {
    what: "The partner's NUTS code is not in the area of the programme.",
    why: 'Costs outside the area are eligible only within limits that the programme sets.',
    mend: 'Check the code: codes changed with the editions of NUTS (the Kaunas region was LT002 and is LT022). If it is right, ask the programme whether it accepts the partner.',
  },
  'partner/legal-code-invalid': {
    what: "The partner's code fails its own check digit or has the wrong number of digits.",
    why: 'Reports name the partner by this code, and a mistyped digit names nobody or somebody else.',
    mend: 'Compare it with the register of legal entities. Lithuanian codes, Polish NIP and Polish REGON are checked.',
  },
} satisfies Explanations<'partner'>;
