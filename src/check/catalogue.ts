import type { CheckGroup, CheckId } from '../model/checks.ts';
import type { Check } from './check.ts';
import { budget } from './rules/budget/index.ts';
import { control } from './rules/control/index.ts';
import { exchange } from './rules/exchange/index.ts';
import { expense } from './rules/expense/index.ts';
import { file } from './rules/file/index.ts';
import { funding } from './rules/funding/index.ts';
import { indicator } from './rules/indicator/index.ts';
import { participant } from './rules/participant/index.ts';
import { partner } from './rules/partner/index.ts';
import { payment } from './rules/payment/index.ts';
import { period } from './rules/period/index.ts';
import { portfolio } from './rules/portfolio/index.ts';
import { project } from './rules/project/index.ts';
import { report } from './rules/report/index.ts';
import { template } from './rules/template/index.ts';
import { waiver } from './rules/waiver/index.ts';

/** Every check, in the order in which people look for mistakes: first what keeps files from being read, last the rows. */
export const CATALOGUE: { readonly [Id in CheckId]: Check<Id> } = {
  ...file,
  ...project,
  ...partner,
  ...funding,
  ...budget,
  ...period,
  ...report,
  ...exchange,
  ...expense,
  ...control,
  ...payment,
  ...indicator,
  ...portfolio,
  ...participant,
  ...waiver,
  ...template,
};

export const CHECK_IDS = Object.keys(CATALOGUE) as readonly CheckId[];

/** Those of them that look at projects: the others look at a form while it is filled. */
export const PROJECT_CHECK_IDS = CHECK_IDS.filter(id => !id.startsWith('template/'));

/** What could not be read is in no figure, and no waiver puts it there; nor does one waive another. A form has no waivers. */
const NEVER_WAIVED: ReadonlySet<string> = new Set<CheckGroup | CheckId>([
  'file',
  'project',
  'waiver',
  'template',
  'participant/personal-data',
]);

/** Whether findings of a check can be waived. */
export function isWaivable(id: CheckId): boolean {
  return !NEVER_WAIVED.has(id) && !NEVER_WAIVED.has(id.split('/')[0] ?? '');
}

export function isCheck(id: string): id is CheckId {
  return Object.hasOwn(CATALOGUE, id);
}
