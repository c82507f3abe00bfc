import type { CheckTexts, Format } from '../../types.ts';
import { BY_DAYS, DAYS } from './words.ts';

const IN_NEITHER = {
  one: 'diena nepatenka nė į vieną',
  few: 'dienos nepatenka nė į vieną',
  other: 'dienų nepatenka nė į vieną',
};
const IN_BOTH = { one: 'diena patenka į abi', few: 'dienos patenka į abi', other: 'dienų patenka į abi' };
const START = 'Nurodykite, kad ji prasideda kitą dieną po ankstesnės pabaigos, arba pradžios nenurodykite.';

/** `2018-03 4.1670` as people say it: `4,1670 (2018-03)`. */
function rateAndMonth(text: string, f: Format): string {
  const [month = '', rate = ''] = text.split(' ');
  return `${f.number(rate)} (${f.month(month)})`;
}

export const report = {
  'report/gap': ({ report, start, previousEnd, days }, f) =>
    `Ataskaita Nr. ${report} prasideda ${f.date(start)}, o ankstesnė baigiasi ${f.date(previousEnd)}; ${f.count(days, IN_NEITHER)}. ${START}`,
  'report/overlap': ({ report, start, previousEnd, days }, f) =>
    `Ataskaita Nr. ${report} prasideda ${f.date(start)}, o ankstesnė baigiasi ${f.date(previousEnd)}; ${f.count(days, IN_BOTH)}. ${START}`,
  'report/outside-project': ({ report, date, start, end }, f) =>
    `Ataskaitos Nr. ${report} data yra ${f.date(date)}, o projektas vykdomas nuo ${f.date(start)} iki ${f.date(end)}. Pataisykite ataskaitos datą arba projekto laikotarpį.`,
  'report/closed-differs': ({ report, what, partner, line, column, closed, now }, f) => {
    const value = (text: string | null) =>
      text === null
        ? 'nieko'
        : /^-?\d+\.\d\d$/.test(text)
          ? f.money(text)
          : what === 'rate'
            ? rateAndMonth(text, f)
            : f.quote(text);
    const mend =
      'Grąžinkite tai, kas pateikta, o jei dėl pakeitimo susitarta, užrakinkite ataskaitą iš naujo su --force.';
    if (column === 'id') {
      return closed === null
        ? `Ataskaita Nr. ${report} užrakinta, o eilutės ${f.quote(line)} joje nebuvo. Nurodykite eilutei vėlesnę ataskaitą.`
        : `Ataskaita Nr. ${report} užrakinta, o jos eilutės ${f.quote(line)} išlaidų žurnale nebėra. ${mend}`;
    }
    const whose = partner === null ? '' : ` (partneris ${f.quote(partner)})`;
    const of = {
      row: `Eilutė ${f.quote(line)}, stulpelis ${column}`,
      rate: `Kursas, ${line}`,
      budget: `Biudžetas, ${line}${whose}, ${column}`,
      figure: `Suma, ${line}${whose}, ${column}`,
    }[what];
    return `Ataskaita Nr. ${report} užrakinta. ${of}: užrakinant – ${value(closed)}, dabar – ${value(now)}. ${mend}`;
  },
  'report/submitted-before-end': ({ report, end, submitted, days }, f) =>
    `Ataskaita Nr. ${report} pateikta ${f.date(submitted)}, ${f.count(days, BY_DAYS)} anksčiau, nei baigiasi jos laikotarpis (${f.date(end)}). Pataisykite vieną iš šių datų.`,
  'report/late': ({ report, end, submitted, due, within, days }, f) =>
    `Ataskaita Nr. ${report} pateikta ${f.date(submitted)}, ${f.count(days, BY_DAYS)} vėliau nei ${f.date(due)}: programa po laikotarpio pabaigos (${f.date(end)}) ataskaitai pateikti skiria ${f.count(within, DAYS)}. Patikrinkite datą; jei ji teisinga, sutikimą dėl vėlesnės datos saugokite kartu su ataskaita.`,
} satisfies CheckTexts<'report'>;
