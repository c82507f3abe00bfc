import type { CheckTexts, Format } from '../../types.ts';
import { didYouMean, name } from './words.ts';

/** A waiver by what it is of. */
function waiverOf(check: string, where: string | null, f: Format): string {
  if (where === '') return `Odstępstwo od reguły ${name(check, f)} z pustym kluczem where`;
  return where === null
    ? `Odstępstwo od reguły ${name(check, f)}`
    : `Odstępstwo od reguły ${name(check, f)} dla ${f.quote(where)}`;
}

export const waiver = {
  'waiver/no-reason': ({ check, where }, f) =>
    `${waiverOf(check, where, f)} nie ma uzasadnienia i niczego nie wyłącza. Podaj w kluczu because, kto, kiedy i dlaczego wyraził zgodę.`,
  'waiver/unknown-check': ({ check, reason, nearest }, f) =>
    reason === 'unknown'
      ? `${f.quote(check)} nie jest identyfikatorem reguły, więc odstępstwo niczego nie wyłącza${didYouMean(nearest, f) || '.'} Wpisz identyfikator podany przy uwadze; pełną listę podaje polecenie „samata explain”.`
      : `Od reguły ${name(check, f)} nie ma odstępstw: ${check.startsWith('waiver/') ? 'dotyczy ona samych odstępstw' : 'wskazuje ona, że czegoś nie można było odczytać albo zrozumieć, i żadna kwota tego nie obejmuje'}. Popraw to, czego dotyczy uwaga, i usuń odstępstwo.`,
  'waiver/unused': ({ check, where, nearest }, f) =>
    `${waiverOf(check, where, f)} nie dotyczy żadnej uwagi${didYouMean(nearest, f) || '.'} Usuń je, jeśli to, czego dotyczyło, poprawiono; w przeciwnym razie popraw klucz check albo where.`,
  'waiver/expired': ({ check, where, until, asOf }, f) =>
    `${waiverOf(check, where, f)} wygasło ${f.date(until)} i na dzień ${f.date(asOf)} niczego nie wyłącza. Popraw to, czego dotyczyło, i usuń je albo uzgodnij późniejszy dzień.`,
} satisfies CheckTexts<'waiver'>;
