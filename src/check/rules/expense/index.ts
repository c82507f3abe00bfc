import type { ChecksOf } from '../../../model/checks.ts';
import type { Check } from '../../check.ts';
import { aboveCategory } from './above-category.ts';
import { aboveFlexibility } from './above-flexibility.ts';
import { abovePartnerBudget } from './above-partner-budget.ts';
import { betweenPartners } from './between-partners.ts';
import { classificationMissing } from './classification-missing.ts';
import { classificationUnknown } from './classification-unknown.ts';
import { correctionAboveRow } from './correction-above-row.ts';
import { correctionUnknown } from './correction-unknown.ts';
import { declaredAboveDocument } from './declared-above-document.ts';
import { depreciationAndPurchase } from './depreciation-and-purchase.ts';
import { duplicateDocument } from './duplicate-document.ts';
import { duplicateId } from './duplicate-id.ts';
import { inFlatRateCategory } from './in-flat-rate-category.ts';
import { inKindAboveOwn } from './in-kind-above-own.ts';
import { ineligibleByName } from './ineligible-by-name.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { negativeWithoutCorrection } from './negative-without-correction.ts';
import { notBudgeted } from './not-budgeted.ts';
import { notPaid } from './not-paid.ts';
import { outsidePeriod } from './outside-period.ts';
import { outsideReport } from './outside-report.ts';
import { paidBeforeDocument } from './paid-before-document.ts';
import { paidOutsidePeriod } from './paid-outside-period.ts';
import { splitAboveDocument } from './split-above-document.ts';
import { staffWithInvoice } from './staff-with-invoice.ts';
import { unknownCategory } from './unknown-category.ts';
import { unknownLine } from './unknown-line.ts';
import { unknownPartner } from './unknown-partner.ts';
import { unknownReport } from './unknown-report.ts';
import { vatAboveGross } from './vat-above-gross.ts';
import { vatRecoverable } from './vat-recoverable.ts';
import { zero } from './zero.ts';

export const expense = {
  'expense/unknown-partner': unknownPartner,
  'expense/unknown-category': unknownCategory,
  'expense/unknown-report': unknownReport,
  'expense/unknown-line': unknownLine,
  'expense/outside-period': outsidePeriod,
  'expense/paid-outside-period': paidOutsidePeriod,
  'expense/not-paid': notPaid,
  'expense/paid-before-document': paidBeforeDocument,
  'expense/outside-report': outsideReport,
  'expense/vat-above-gross': vatAboveGross,
  'expense/declared-above-document': declaredAboveDocument,
  'expense/vat-recoverable': vatRecoverable,
  'expense/duplicate-id': duplicateId,
  'expense/duplicate-document': duplicateDocument,
  'expense/depreciation-and-purchase': depreciationAndPurchase,
  'expense/near-duplicate': nearDuplicate,
  'expense/split-above-document': splitAboveDocument,
  'expense/negative-without-correction': negativeWithoutCorrection,
  'expense/correction-unknown': correctionUnknown,
  'expense/correction-above-row': correctionAboveRow,
  'expense/in-flat-rate-category': inFlatRateCategory,
  'expense/not-budgeted': notBudgeted,
  'expense/above-category': aboveCategory,
  'expense/above-flexibility': aboveFlexibility,
  'expense/above-partner-budget': abovePartnerBudget,
  'expense/in-kind-above-own': inKindAboveOwn,
  'expense/staff-with-invoice': staffWithInvoice,
  'expense/between-partners': betweenPartners,
  'expense/zero': zero,
  'expense/ineligible-by-name': ineligibleByName,
  'expense/classification-missing': classificationMissing,
  'expense/classification-unknown': classificationUnknown,
} satisfies { readonly [Id in ChecksOf<'expense'>]: Check<Id> };
