import type { TableMessages } from '../types.ts';
import { ROWS } from './checks/words.ts';
import { format } from './format.ts';

const LEFT_OUT = {
  rows: { one: 'eilutė čia praleista', few: 'eilutės čia praleistos', other: 'eilučių čia praleista' },
  findings: {
    one: 'pastebėjimas čia praleistas',
    few: 'pastebėjimai čia praleisti',
    other: 'pastebėjimų čia praleista',
  },
  lines: { one: 'įrašas čia praleistas', few: 'įrašai čia praleisti', other: 'įrašų čia praleista' },
};

export const markdown: TableMessages['markdown'] = {
  rows: count => format.count(count, ROWS),
  leftOut: (count, of) =>
    `${format.count(count, LEFT_OUT[of])}, nes komentare telpa ${format.money('65536')} ženklai${of === 'rows' ? '; bendros sumos apima visas eilutes' : ''}.`,
  whole: how => `Viską be praleidimų parodo ${how}.`,
};
