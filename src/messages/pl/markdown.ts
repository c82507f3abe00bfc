import type { Plural, TableMessages } from '../types.ts';
import { ROWS } from './checks/words.ts';
import { format } from './format.ts';

const LEFT_OUT: Readonly<Record<'rows' | 'findings' | 'lines', Plural>> = {
  rows: ROWS,
  findings: { one: 'uwagę', few: 'uwagi', many: 'uwag', other: 'uwagi' },
  lines: { one: 'wpis', few: 'wpisy', many: 'wpisów', other: 'wpisu' },
};

export const markdown: TableMessages['markdown'] = {
  rows: count => format.count(count, ROWS),
  leftOut: (count, of) =>
    `Pominięto tu ${format.count(count, LEFT_OUT[of])}, bo komentarz mieści ${format.money('65536')} znaków${of === 'rows' ? '; sumy obejmują wszystkie wiersze' : ''}.`,
  whole: how => `Bez pominięć pokazuje to ${how}.`,
};
