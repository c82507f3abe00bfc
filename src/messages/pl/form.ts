import type { FormTexts } from '../form.ts';
import { format } from './format.ts';

export const form: FormTexts = {
  filled: (figures, rows, file) => {
    const lists =
      rows === 0
        ? ''
        : ` i ${format.count(rows, { one: 'wiersz list', few: 'wiersze list', many: 'wierszy list', other: 'wiersza list' })}`;
    return `Wpisano do formularza ${file}: ${format.count(figures, { one: 'liczba', few: 'liczby', many: 'liczb', other: 'liczby' })}${lists}.`;
  },
  nothing: file =>
    `W formularzu ${file} nie ma znaczników takich jak {{claim.LP.staff.this}} ani takich nazw, więc niczego nie wpisano: jak się je zapisuje, wyjaśnia polecenie „samata explain forms”.`,
  notAvailable: (count, places) =>
    `Nie można było obliczyć: ${format.count(count, { one: 'liczba', few: 'liczby', many: 'liczb', other: 'liczby' })}; zamiast nich wpisano „b.d.”: ${format.list(places)}.`,
  empty: (count, places) =>
    `Projekt nie podaje: ${format.count(count, { one: 'wartość', few: 'wartości', many: 'wartości', other: 'wartości' })}; niczego tam nie wpisano: ${format.list(places)}.`,
  moreRows: (rows, report) =>
    `… ${report}: jeszcze ${format.count(rows, { one: 'wiersz', few: 'wiersze', many: 'wierszy', other: 'wiersza' })}, zob. samata report ${report} --names`,
};
