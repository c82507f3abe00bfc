import type { ChecksOf } from '../../../model/checks.ts';
import type { Check } from '../../check.ts';
import { lineArithmetic } from './line-arithmetic.ts';
import { partnerSumDiffers } from './partner-sum-differs.ts';
import { unknownCategory } from './unknown-category.ts';

export const budget = {
  'budget/unknown-category': unknownCategory,
  'budget/line-arithmetic': lineArithmetic,
  'budget/partner-sum-differs': partnerSumDiffers,
} satisfies { readonly [Id in ChecksOf<'budget'>]: Check<Id> };
