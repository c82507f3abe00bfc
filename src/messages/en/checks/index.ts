import type { CheckArgs, CheckId } from '../../../model/checks.ts';
import type { Format } from '../../types.ts';
import { budget } from './budget.ts';
import { control } from './control.ts';
import { exchange } from './exchange.ts';
import { expense } from './expense.ts';
import { file } from './file.ts';
import { funding } from './funding.ts';
import { indicator } from './indicator.ts';
import { participant } from './participant.ts';
import { partner } from './partner.ts';
import { payment } from './payment.ts';
import { period } from './period.ts';
import { portfolio } from './portfolio.ts';
import { project } from './project.ts';
import { report } from './report.ts';
import { template } from './template.ts';
import { waiver } from './waiver.ts';

/** What a finding says, in English. */
export const checks = {
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
  ...portfolio,
  ...indicator,
  ...participant,
  ...waiver,
  ...template,
} satisfies { readonly [Id in CheckId]: (args: CheckArgs[Id], f: Format, subject: string) => string };
