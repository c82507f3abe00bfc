import type { ChecksOf } from '../../../model/checks.ts';
import type { Check } from '../../check.ts';
import { expired } from './expired.ts';
import { noReason } from './no-reason.ts';
import { unknownCheck } from './unknown-check.ts';
import { unused } from './unused.ts';

export const waiver = {
  'waiver/no-reason': noReason,
  'waiver/unknown-check': unknownCheck,
  'waiver/unused': unused,
  'waiver/expired': expired,
} satisfies { readonly [Id in ChecksOf<'waiver'>]: Check<Id> };
