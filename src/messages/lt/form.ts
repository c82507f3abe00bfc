import type { FormTexts } from '../form.ts';
import { format } from './format.ts';

export const form: FormTexts = {
  filled: (figures, rows, file) => {
    const lists =
      rows === 0
        ? ''
        : ` ir ${format.count(rows, { one: 'sąrašų eilutė', few: 'sąrašų eilutės', other: 'sąrašų eilučių' })}`;
    return `Į formą ${file} įrašyta: ${format.count(figures, { one: 'skaičius', few: 'skaičiai', other: 'skaičių' })}${lists}.`;
  },
  nothing: file =>
    `Formoje ${file} nėra nei žymų, tokių kaip {{claim.LP.staff.this}}, nei tokių vardų, todėl niekas neįrašyta: kaip jie rašomi, paaiškina „samata explain forms“.`,
  notAvailable: (count, places) =>
    `Nepavyko apskaičiuoti: ${format.count(count, { one: 'skaičius', few: 'skaičiai', other: 'skaičių' })}; vietoj jų įrašyta „n. d.“: ${format.list(places)}.`,
  empty: (count, places) =>
    `Projekte nenurodyta: ${format.count(count, { one: 'reikšmė', few: 'reikšmės', other: 'reikšmių' })}; ten niekas neįrašyta: ${format.list(places)}.`,
  moreRows: (rows, report) =>
    `… ${report}: dar ${format.count(rows, { one: 'eilutė', few: 'eilutės', other: 'eilučių' })}, žr. samata report ${report} --names`,
};
