import type { TableMessages } from '../types.ts';
import { ROWS } from './checks/words.ts';
import { format } from './format.ts';

const LEFT_OUT = {
  rows: { one: 'row is', other: 'rows are' },
  findings: { one: 'finding is', other: 'findings are' },
  lines: { one: 'line is', other: 'lines are' },
};

export const markdown: TableMessages['markdown'] = {
  rows: count => format.count(count, ROWS),
  leftOut: (count, of) =>
    `${format.count(count, LEFT_OUT[of])} left out here, for a comment holds 65,536 characters${of === 'rows' ? '; totals are over all rows' : ''}.`,
  whole: how => `Nothing is left out with ${how}.`,
};
