import type { ChecksOf } from '../../../model/checks.ts';
import type { Check } from '../../check.ts';
import { gap } from './gap.ts';
import { outsideProject } from './outside-project.ts';
import { overlap } from './overlap.ts';

export const report = {
  'report/gap': gap,
  'report/overlap': overlap,
  'report/outside-project': outsideProject,
} satisfies { readonly [Id in ChecksOf<'report'>]: Check<Id> };
