import type { ChecksOf } from '../../../model/checks.ts';
import type { Check } from '../../check.ts';
import { derivedRate } from './derived-rate.ts';
import { monthRuleMissing } from './month-rule-missing.ts';
import { rateMissing } from './rate-missing.ts';

export const exchange = {
  'exchange/month-rule-missing': monthRuleMissing,
  'exchange/rate-missing': rateMissing,
  'exchange/derived-rate': derivedRate,
} satisfies { readonly [Id in ChecksOf<'exchange'>]: Check<Id> };
