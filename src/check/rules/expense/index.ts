import type { ChecksOf } from '../../../model/checks.ts';
import type { Check } from '../../check.ts';
import { aboveCategory } from './above-category.ts';
import { aboveFlexibility } from './above-flexibility.ts';
import { abovePartnerBudget } from './above-partner-budget.ts';
import { duplicateDocument } from './duplicate-document.ts';
import { duplicateId } from './duplicate-id.ts';
import { notBudgeted } from './not-budgeted.ts';
import { notPaid } from './not-paid.ts';
import { outsidePeriod } from './outside-period.ts';
import { paidBeforeDocument } from './paid-before-document.ts';
import { paidOutsidePeriod } from './paid-outside-period.ts';
import { unknownCategory } from './unknown-category.ts';
import { unknownPartner } from './unknown-partner.ts';
import { unknownReport } from './unknown-report.ts';
import { zero } from './zero.ts';

export const expense = {
  'expense/unknown-partner': unknownPartner,
  'expense/unknown-category': unknownCategory,
  'expense/unknown-report': unknownReport,
  'expense/outside-period': outsidePeriod,
  'expense/paid-outside-period': paidOutsidePeriod,
  'expense/not-paid': notPaid,
  'expense/paid-before-document': paidBeforeDocument,
  'expense/duplicate-id': duplicateId,
  'expense/duplicate-document': duplicateDocument,
  'expense/not-budgeted': notBudgeted,
  'expense/above-category': aboveCategory,
  'expense/above-flexibility': aboveFlexibility,
  'expense/above-partner-budget': abovePartnerBudget,
  'expense/zero': zero,
} satisfies { readonly [Id in ChecksOf<'expense'>]: Check<Id> };
