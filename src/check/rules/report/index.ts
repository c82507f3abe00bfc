import type { ChecksOf } from '../../../model/checks.ts';
import type { Check } from '../../check.ts';
import { closedDiffers } from './closed-differs.ts';
import { gap } from './gap.ts';
import { outsideProject } from './outside-project.ts';
import { overlap } from './overlap.ts';

export const report = {
  'report/gap': gap,
  'report/overlap': overlap,
  'report/outside-project': outsideProject,
  'report/closed-differs': closedDiffers,
} satisfies { readonly [Id in ChecksOf<'report'>]: Check<Id> };
