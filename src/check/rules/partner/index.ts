import type { ChecksOf } from '../../../model/checks.ts';
import type { Check } from '../../check.ts';
import { duplicateId } from './duplicate-id.ts';
import { leadDuplicate } from './lead-duplicate.ts';
import { leadMissing } from './lead-missing.ts';
import { legalCodeInvalid } from './legal-code-invalid.ts';
import { oneCountry } from './one-country.ts';
import { outsideArea } from './outside-area.ts';

export const partner = {
  'partner/lead-missing': leadMissing,
  'partner/lead-duplicate': leadDuplicate,
  'partner/one-country': oneCountry,
  'partner/duplicate-id': duplicateId,
  'partner/outside-area': outsideArea,
  'partner/legal-code-invalid': legalCodeInvalid,
} satisfies { readonly [Id in ChecksOf<'partner'>]: Check<Id> };
