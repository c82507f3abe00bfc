import type { ChecksOf } from '../../../model/checks.ts';
import type { Check } from '../../check.ts';
import { belowTargetAtEnd } from './below-target-at-end.ts';
import { breakdownDiffers } from './breakdown-differs.ts';
import { decreases } from './decreases.ts';
import { noEvidence } from './no-evidence.ts';
import { outsidePeriod } from './outside-period.ts';
import { percentSummed } from './percent-summed.ts';
import { targetMissing } from './target-missing.ts';
import { unitDiffers } from './unit-differs.ts';
import { unknownCode } from './unknown-code.ts';

export const indicator = {
  'indicator/unknown-code': unknownCode,
  'indicator/unit-differs': unitDiffers,
  'indicator/target-missing': targetMissing,
  'indicator/outside-period': outsidePeriod,
  'indicator/decreases': decreases,
  'indicator/percent-summed': percentSummed,
  'indicator/breakdown-differs': breakdownDiffers,
  'indicator/below-target-at-end': belowTargetAtEnd,
  'indicator/no-evidence': noEvidence,
} satisfies { readonly [Id in ChecksOf<'indicator'>]: Check<Id> };
