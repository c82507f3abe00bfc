import type { ChecksOf } from '../../../model/checks.ts';
import type { Check } from '../../check.ts';
import { ambiguousAmount } from './ambiguous-amount.ts';
import { badAmount } from './bad-amount.ts';
import { badDate } from './bad-date.ts';
import { badValue } from './bad-value.ts';
import { cellError } from './cell-error.ts';
import { duplicateHeader } from './duplicate-header.ts';
import { emptyCell } from './empty-cell.ts';
import { encodingGuessed } from './encoding-guessed.ts';
import { formulaWithoutValue } from './formula-without-value.ts';
import { hiddenDecimals } from './hidden-decimals.ts';
import { hiddenRows } from './hidden-rows.ts';
import { looksLikeFormula } from './looks-like-formula.ts';
import { mergedCell } from './merged-cell.ts';
import { missingColumn } from './missing-column.ts';
import { numberAsDate } from './number-as-date.ts';
import { numberAsText } from './number-as-text.ts';
import { totalsRowSkipped } from './totals-row-skipped.ts';
import { twoLedgers } from './two-ledgers.ts';
import { unknownColumn } from './unknown-column.ts';
import { unreadable } from './unreadable.ts';

export const file = {
  'file/unreadable': unreadable,
  'file/two-ledgers': twoLedgers,
  'file/missing-column': missingColumn,
  'file/unknown-column': unknownColumn,
  'file/duplicate-header': duplicateHeader,
  'file/bad-amount': badAmount,
  'file/ambiguous-amount': ambiguousAmount,
  'file/hidden-decimals': hiddenDecimals,
  'file/bad-date': badDate,
  'file/bad-value': badValue,
  'file/empty-cell': emptyCell,
  'file/encoding-guessed': encodingGuessed,
  'file/formula-without-value': formulaWithoutValue,
  'file/cell-error': cellError,
  'file/merged-cell': mergedCell,
  'file/number-as-date': numberAsDate,
  'file/number-as-text': numberAsText,
  'file/totals-row-skipped': totalsRowSkipped,
  'file/hidden-rows': hiddenRows,
  'file/looks-like-formula': looksLikeFormula,
} satisfies { readonly [Id in ChecksOf<'file'>]: Check<Id> };
