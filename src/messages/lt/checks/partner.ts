import type { CheckTexts } from '../../types.ts';
import { first, listed, name, PARTNERS } from './words.ts';

const LEGAL_CODES: Readonly<Record<string, string>> = {
  LT: 'Lietuvos juridinio asmens kodas turi devynis skaitmenis, kurių paskutinis tikrina kitus',
  PL: 'Lenkijos NIP turi dešimt, o REGON – devynis arba keturiolika skaitmenų, kurių paskutinis tikrina kitus',
};

export const partner = {
  'partner/lead-missing': ({ partners }, f) =>
    `Projekte yra ${f.count(partners, PARTNERS)}, bet pagrindinio partnerio nėra. Įrašykite role: lead prie pagrindinio partnerio.`,
  'partner/lead-duplicate': (args, f) =>
    `Prie partnerio ${f.quote(args.partner)} role: lead įrašyta dar kartą ${first(args.first)}, o pagrindinis partneris gali būti tik vienas. Palikite šį įrašą tik prie vieno partnerio.`,
  'partner/one-country': ({ countries, missing }, f) => {
    const from =
      countries.length === 1
        ? `Visi partneriai yra iš vienos šalies (${listed(countries, f)})`
        : `Partneriai yra iš šių šalių: ${listed(countries, f)}`;
    const needed = missing.length === 0 ? 'iš antros šalies' : `ir iš ${listed(missing, f)}`;
    return `${from}; programa reikalauja partnerio ${needed}. Pataisykite šalį arba įrašykite partnerį.`;
  },
  'partner/duplicate-id': (args, f) =>
    `Partnerio id ${f.quote(args.partner)} pasikartoja ${first(args.first)}. Vienam iš partnerių suteikite kitą id.`,
  'partner/outside-area': ({ partner, nuts, area }, f) =>
    `Partneris ${f.quote(partner)} yra regione ${f.quote(nuts)}, kuris nepriklauso programos teritorijai: ${listed(area, f)}. Patikrinkite kodą arba pasiteiraukite programos sekretoriato, ar toks partneris tinka.`,
  'partner/legal-code-invalid': ({ partner, code, country }, f) =>
    `Kodas ${f.quote(code)} negali būti partnerio ${f.quote(partner)} kodas: ${LEGAL_CODES[country] ?? `jis neatitinka šalies ${name(country, f)} kodų`}. Palyginkite jį su registru.`,
} satisfies CheckTexts<'partner'>;
