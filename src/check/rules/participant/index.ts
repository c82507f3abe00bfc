import type { ChecksOf } from '../../../model/checks.ts';
import { type Check, formCheck } from '../../check.ts';
import { incomplete } from './incomplete.ts';
import { resultTooLate } from './result-too-late.ts';
import { subCountAboveParent } from './sub-count-above-parent.ts';

export const participant = {
  'participant/personal-data': formCheck(
    'participant/personal-data',
    'error',
    'Reg. (EU) 2016/679 art. 5(1)(c): what is not needed is not processed',
  ),
  'participant/incomplete': incomplete,
  // The runner finds it while it counts: each person once.
  'participant/duplicate': formCheck(
    'participant/duplicate',
    'error',
    'Reg. (EU) 1304/2013 Annex I; Reg. (EU) 2021/1057 Annex I: a person counts once per operation',
  ),
  'participant/sub-count-above-parent': subCountAboveParent,
  'participant/result-too-late': resultTooLate,
} satisfies { readonly [Id in ChecksOf<'participant'>]: Check<Id> };
