import type { ChecksOf } from '../../../model/checks.ts';
import type { Check } from '../../check.ts';
import { closedDiffers } from './closed-differs.ts';
import { gap } from './gap.ts';
import { late } from './late.ts';
import { outsideProject } from './outside-project.ts';
import { overlap } from './overlap.ts';
import { submittedBeforeEnd } from './submitted-before-end.ts';

export const report = {
  'report/gap': gap,
  'report/overlap': overlap,
  'report/outside-project': outsideProject,
  'report/submitted-before-end': submittedBeforeEnd,
  'report/late': late,
  'report/closed-differs': closedDiffers,
} satisfies { readonly [Id in ChecksOf<'report'>]: Check<Id> };
