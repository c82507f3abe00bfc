import type { Messages } from '../types.ts';
import { checks } from './checks/index.ts';
import { format } from './format.ts';
import { obstacles, severities, terms } from './terms.ts';

export const lt: Messages = { format, checks, severities, obstacles, terms };
