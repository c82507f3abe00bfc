import type { ChecksOf } from '../../../model/checks.ts';
import type { Check } from '../../check.ts';
import { allocationExceeded } from './allocation-exceeded.ts';
import { duplicateCode } from './duplicate-code.ts';
import { sameDocument } from './same-document.ts';
import { unknownMeasure } from './unknown-measure.ts';

export const portfolio = {
  'portfolio/duplicate-code': duplicateCode,
  'portfolio/same-document': sameDocument,
  'portfolio/unknown-measure': unknownMeasure,
  'portfolio/allocation-exceeded': allocationExceeded,
} satisfies { readonly [Id in ChecksOf<'portfolio'>]: Check<Id> };
