import type { ChecksOf } from '../../../model/checks.ts';
import type { Check } from '../../check.ts';
import { categoryAboveCap } from './category-above-cap.ts';
import { flatRateAboveCap } from './flat-rate-above-cap.ts';
import { flatRateChanged } from './flat-rate-changed.ts';
import { flatRatesConflict } from './flat-rates-conflict.ts';
import { lineArithmetic } from './line-arithmetic.ts';
import { partnerSumDiffers } from './partner-sum-differs.ts';
import { periodSumDiffers } from './period-sum-differs.ts';
import { simplifiedRequired } from './simplified-required.ts';
import { totalOutsideCall } from './total-outside-call.ts';
import { unknownCategory } from './unknown-category.ts';

export const budget = {
  'budget/unknown-category': unknownCategory,
  'budget/line-arithmetic': lineArithmetic,
  'budget/partner-sum-differs': partnerSumDiffers,
  'budget/period-sum-differs': periodSumDiffers,
  'budget/flat-rate-above-cap': flatRateAboveCap,
  'budget/flat-rates-conflict': flatRatesConflict,
  'budget/flat-rate-changed': flatRateChanged,
  'budget/category-above-cap': categoryAboveCap,
  'budget/simplified-required': simplifiedRequired,
  'budget/total-outside-call': totalOutsideCall,
} satisfies { readonly [Id in ChecksOf<'budget'>]: Check<Id> };
