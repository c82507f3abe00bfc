import type { CheckTexts, Format } from '../../types.ts';
import { didYouMean, name } from './words.ts';

/** A waiver by what it is of. */
function waiverOf(check: string, where: string | null, f: Format): string {
  if (where === '') return `Išlyga patikrai ${name(check, f)} su tuščiu raktu where`;
  return where === null
    ? `Išlyga patikrai ${name(check, f)}`
    : `Išlyga patikrai ${name(check, f)} (where: ${f.quote(where)})`;
}

export const waiver = {
  'waiver/no-reason': ({ check, where }, f) =>
    `${waiverOf(check, where, f)} neturi priežasties, todėl negalioja. Prie rakto because parašykite, kas, kada ir kodėl su tuo sutiko.`,
  'waiver/unknown-check': ({ check, reason, nearest }, f) =>
    reason === 'unknown'
      ? `Patikros ${f.quote(check)} nėra, todėl išlyga negalioja${didYouMean(nearest, f) || '.'} Įrašykite id, kuris nurodytas prie pastebėjimo; visus išvardija „samata explain“.`
      : `Patikrai ${name(check, f)} išlyga negalima: ji ${check.startsWith('waiver/') ? 'yra apie pačias išlygas' : 'praneša, kad ko nors nepavyko perskaityti ar suprasti, ir jokia suma to neapima'}. Pataisykite, kas rasta, ir išlygą pašalinkite.`,
  'waiver/unused': ({ check, where, nearest }, f) =>
    `${waiverOf(check, where, f)} neatitinka jokio pastebėjimo${didYouMean(nearest, f) || '.'} Pašalinkite ją, jei tai, dėl ko ji įrašyta, jau pataisyta; kitu atveju pataisykite jos raktą check arba where.`,
  'waiver/expired': ({ check, where, until, asOf }, f) =>
    `${waiverOf(check, where, f)} galiojo iki ${f.date(until)}, todėl ${f.date(asOf)} nebegalioja. Pataisykite tai, dėl ko ji įrašyta, ir ją pašalinkite arba susitarkite dėl vėlesnės dienos.`,
} satisfies CheckTexts<'waiver'>;
