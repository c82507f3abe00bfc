import type { ChecksOf } from '../../../model/checks.ts';
import type { Check } from '../../check.ts';
import { aboveCertified } from './above-certified.ts';
import { dateOutside } from './date-outside.ts';
import { duplicate } from './duplicate.ts';

export const payment = {
  'payment/above-certified': aboveCertified,
  'payment/date-outside': dateOutside,
  'payment/duplicate': duplicate,
} satisfies { readonly [Id in ChecksOf<'payment'>]: Check<Id> };
