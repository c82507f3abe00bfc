import type { ChecksOf } from '../../../model/checks.ts';
import type { Check } from '../../check.ts';
import { badValue } from './bad-value.ts';
import { codeFormat } from './code-format.ts';
import { missingField } from './missing-field.ts';
import { totalDiffers } from './total-differs.ts';
import { unknownKey } from './unknown-key.ts';

export const project = {
  'project/unknown-key': unknownKey,
  'project/missing-field': missingField,
  'project/bad-value': badValue,
  'project/code-format': codeFormat,
  'project/total-differs': totalDiffers,
} satisfies { readonly [Id in ChecksOf<'project'>]: Check<Id> };
