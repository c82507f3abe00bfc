import type { ChecksOf } from '../../../model/checks.ts';
import type { Check } from '../../check.ts';
import { noRoom } from './no-room.ts';
import { unknownFigure } from './unknown-figure.ts';

export const template = {
  'template/unknown-figure': unknownFigure,
  'template/no-room': noRoom,
} satisfies { readonly [Id in ChecksOf<'template'>]: Check<Id> };
