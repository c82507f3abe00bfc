import type { ChecksOf } from '../../../model/checks.ts';
import type { Check } from '../../check.ts';
import { partnerSumDiffers } from './partner-sum-differs.ts';
import { rateAboveCap } from './rate-above-cap.ts';
import { rateBelowCap } from './rate-below-cap.ts';
import { roundingDiffers } from './rounding-differs.ts';
import { sumDiffers } from './sum-differs.ts';
import { unknownSource } from './unknown-source.ts';

export const funding = {
  'funding/sum-differs': sumDiffers,
  'funding/partner-sum-differs': partnerSumDiffers,
  'funding/rate-above-cap': rateAboveCap,
  'funding/rate-below-cap': rateBelowCap,
  'funding/rounding-differs': roundingDiffers,
  'funding/unknown-source': unknownSource,
} satisfies { readonly [Id in ChecksOf<'funding'>]: Check<Id> };
