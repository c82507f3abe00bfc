import type { CheckTexts } from '../../types.ts';
import { at, first, listed, name, OF_PARTNERS } from './words.ts';

const LEGAL_CODES: Readonly<Record<string, string>> = {
  LT: 'kod litewski ma dziewięć cyfr, a ostatnia z nich jest cyfrą kontrolną',
  PL: 'polski NIP ma dziesięć cyfr, a REGON dziewięć albo czternaście; ostatnia z nich jest cyfrą kontrolną',
};

export const partner = {
  'partner/lead-missing': ({ partners }, f) =>
    `Projekt ma ${f.count(partners, OF_PARTNERS)}, ale nie wskazano partnera wiodącego. Wpisz role: lead przy partnerze wiodącym.`,
  'partner/lead-duplicate': (args, f) =>
    `Partner ${f.quote(args.partner)} jest drugim partnerem wiodącym (pierwszy: ${at(args.first)}). Pozostaw role: lead przy jednym z nich.`,
  'partner/one-country': ({ countries, missing }, f) => {
    const from =
      countries.length === 1
        ? `Wszyscy partnerzy pochodzą z jednego kraju: ${listed(countries, f)}`
        : `Partnerzy pochodzą z krajów: ${listed(countries, f)}`;
    const needed =
      missing.length === 0
        ? 'program wymaga partnera z drugiego kraju'
        : `program wymaga też partnera z ${missing.length === 1 ? 'kraju' : 'krajów'} ${listed(missing, f)}`;
    return `${from}; ${needed}. Popraw kraj albo dodaj partnera.`;
  },
  'partner/duplicate-id': (args, f) =>
    `Identyfikator partnera ${f.quote(args.partner)} występuje po raz drugi ${first(args.first)}. Nadaj jednemu z partnerów inny identyfikator.`,
  'partner/outside-area': ({ partner, nuts, area }, f) =>
    `Partner ${f.quote(partner)} ma siedzibę w ${f.quote(nuts)}, poza obszarem programu: ${listed(area, f)}. Sprawdź kod albo zapytaj instytucję programu, czy taki partner jest dopuszczalny.`,
  'partner/legal-code-invalid': ({ partner, code, country }, f) =>
    `${f.quote(code)} nie może być kodem partnera ${f.quote(partner)}: ${(Object.hasOwn(LEGAL_CODES, country) ? LEGAL_CODES[country] : undefined) ?? `nie odpowiada kodom kraju ${name(country, f)}`}. Porównaj go z rejestrem.`,
} satisfies CheckTexts<'partner'>;
