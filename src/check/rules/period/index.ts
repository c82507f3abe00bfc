import type { ChecksOf } from '../../../model/checks.ts';
import type { Check } from '../../check.ts';
import { behindPlan } from './behind-plan.ts';
import { outsideEligibility } from './outside-eligibility.ts';
import { startAfterEnd } from './start-after-end.ts';

export const period = {
  'period/start-after-end': startAfterEnd,
  'period/outside-eligibility': outsideEligibility,
  'period/behind-plan': behindPlan,
} satisfies { readonly [Id in ChecksOf<'period'>]: Check<Id> };
