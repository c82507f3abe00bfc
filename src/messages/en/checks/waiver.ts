import type { CheckTexts, Format } from '../../types.ts';
import { didYouMean, name } from './words.ts';

/** A waiver by what it is of. */
function waiverOf(check: string, where: string | null, f: Format): string {
  if (where === '') return `The waiver of ${name(check, f)} with an empty where`;
  return where === null ? `The waiver of ${name(check, f)}` : `The waiver of ${name(check, f)} for ${f.quote(where)}`;
}

export const waiver = {
  'waiver/no-reason': ({ check, where }, f) =>
    `${waiverOf(check, where, f)} has no reason, and waives nothing. Say in because who accepted it, when and why.`,
  'waiver/unknown-check': ({ check, reason, nearest }, f) =>
    reason === 'unknown'
      ? `${f.quote(check)} is not a check, and the waiver waives nothing${didYouMean(nearest, f) || '.'} Write the id that stands beside the finding; “samata explain” lists them all.`
      : `Findings of ${name(check, f)} cannot be waived: ${check.startsWith('waiver/') ? 'they are about the waivers themselves' : 'they say that something could not be read or understood, and no figure holds what that is'}. Mend what is found, and remove the waiver.`,
  'waiver/unused': ({ check, where, nearest }, f) =>
    `${waiverOf(check, where, f)} meets no finding${didYouMean(nearest, f) || '.'} Remove it if what it was about is mended; else correct its check, or where.`,
  'waiver/expired': ({ check, where, until, asOf }, f) =>
    `${waiverOf(check, where, f)} ended on ${f.date(until)}, and waives nothing as of ${f.date(asOf)}. Mend what it was about and remove it, or agree on a later day.`,
} satisfies CheckTexts<'waiver'>;
