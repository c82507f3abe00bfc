import type { Messages } from '../types.ts';
import { catalogue } from './catalogue.ts';
import { checks } from './checks/index.ts';
import { format } from './format.ts';
import { reasons } from './reasons.ts';
import { columns, notes, period, reports, words } from './reports.ts';
import { obstacles, severities, terms } from './terms.ts';

export const en: Messages = {
  format,
  checks,
  severities,
  reports,
  columns,
  period,
  words,
  notes,
  reasons,
  obstacles,
  terms,
  catalogue,
};
