import type { ChecksOf } from '../../../model/checks.ts';
import type { Check } from '../../check.ts';
import { derivedRate } from './derived-rate.ts';
import { differsFromTable } from './differs-from-table.ts';
import { monthRuleMissing } from './month-rule-missing.ts';
import { provisionalRate } from './provisional-rate.ts';
import { rateMissing } from './rate-missing.ts';
import { rateNotPositive } from './rate-not-positive.ts';
import { rateUpsideDown } from './rate-upside-down.ts';

export const exchange = {
  'exchange/month-rule-missing': monthRuleMissing,
  'exchange/rate-missing': rateMissing,
  'exchange/rate-upside-down': rateUpsideDown,
  'exchange/rate-not-positive': rateNotPositive,
  'exchange/differs-from-table': differsFromTable,
  'exchange/derived-rate': derivedRate,
  'exchange/provisional-rate': provisionalRate,
} satisfies { readonly [Id in ChecksOf<'exchange'>]: Check<Id> };
