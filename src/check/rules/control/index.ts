import type { ChecksOf } from '../../../model/checks.ts';
import type { Check } from '../../check.ts';
import { certifiedAboveDeclared } from './certified-above-declared.ts';
import { deductedUndecided } from './deducted-undecided.ts';
import { deductionWithoutReason } from './deduction-without-reason.ts';
import { parkedAndDeducted } from './parked-and-deducted.ts';

export const control = {
  'control/certified-above-declared': certifiedAboveDeclared,
  'control/deduction-without-reason': deductionWithoutReason,
  'control/deducted-undecided': deductedUndecided,
  'control/parked-and-deducted': parkedAndDeducted,
} satisfies { readonly [Id in ChecksOf<'control'>]: Check<Id> };
