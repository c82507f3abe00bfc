import type { CheckTexts, Format, Plural } from '../../types.ts';
import { DAYS, line as lineOf } from './words.ts';

/** How many days stand in neither report, and in both. */
const IN_NEITHER: Plural = {
  one: 'dzień nie należy',
  few: 'dni nie należą',
  many: 'dni nie należy',
  other: 'dnia nie należy',
};

const IN_BOTH: Plural = { one: 'dzień należy', few: 'dni należą', many: 'dni należy', other: 'dnia należy' };

/** Columns of a claim. */
const FIGURES: Readonly<Record<string, string>> = {
  budget: 'budżet',
  previous: 'wcześniejsze sprawozdania',
  this: 'to sprawozdanie',
};

/** `2018-03 4.1670` as people say it: `4,1670 (03.2018)`. */
function rateAndMonth(text: string, f: Format): string {
  const [month = '', rate = ''] = text.split(' ');
  return `${f.number(rate)} (${f.month(month)})`;
}

export const report = {
  'report/gap': ({ report, start, previousEnd, days }, f) =>
    `Okres sprawozdania ${report} zaczyna się ${f.date(start)}, a poprzedni kończy się ${f.date(previousEnd)}; ${f.count(days, IN_NEITHER)} do żadnego z nich. Ustal początek na dzień po końcu poprzedniego okresu albo usuń klucz start.`,
  'report/overlap': ({ report, start, previousEnd, days }, f) =>
    `Okres sprawozdania ${report} zaczyna się ${f.date(start)}, a poprzedni kończy się ${f.date(previousEnd)}; ${f.count(days, IN_BOTH)} do obu z nich. Ustal początek na dzień po końcu poprzedniego okresu albo usuń klucz start.`,
  'report/outside-project': ({ report, date, start, end }, f) =>
    `Sprawozdanie ${report} ma datę ${f.date(date)}; projekt trwa od ${f.date(start)} do ${f.date(end)}. Popraw datę sprawozdania albo okres projektu.`,
  'report/closed-differs': ({ report, what, partner, line, column, closed, now }, f) => {
    const value = (text: string | null) => {
      if (text === null) return 'brak wartości';
      if (/^-?\d+\.\d\d$/.test(text)) return f.money(text);
      if (what === 'rate') return rateAndMonth(text, f);
      return f.quote(f.date(text));
    };
    const mend =
      'Przywróć to, co złożono, albo, jeśli zmianę uzgodniono, zamknij sprawozdanie ponownie z opcją --force.';
    if (column === 'id') {
      return closed === null
        ? `Sprawozdanie ${report} jest zamknięte, a wiersza ${f.quote(line)} w nim nie było. Podaj przy wierszu numer późniejszego sprawozdania.`
        : `Sprawozdanie ${report} jest zamknięte, a jego wiersza ${f.quote(line)} nie ma już w rejestrze wydatków. ${mend}`;
    }
    const whose = partner === null ? '' : ` partnera ${f.quote(partner)}`;
    const figure = `Pozycja ${lineOf(line, f)}${whose}, ${(Object.hasOwn(FIGURES, column) ? FIGURES[column] : undefined) ?? column}`;
    const of = {
      row: `Wiersz ${f.quote(line)}, kolumna ${column}`,
      rate: `Kurs ${line}`,
      budget: figure,
      figure,
    }[what];
    return `Sprawozdanie ${report} jest zamknięte. ${of}: w chwili zamknięcia ${value(closed)}, teraz ${value(now)}. ${mend}`;
  },
  'report/submitted-before-end': ({ report, end, submitted, days }, f) =>
    `Sprawozdanie ${report} złożono ${f.date(submitted)}, ${f.count(days, DAYS)} przed końcem jego okresu, ${f.date(end)}. Popraw jedną z tych dat.`,
  'report/late': ({ report, end, submitted, due, within, days }, f) =>
    `Sprawozdanie ${report} złożono ${f.date(submitted)}, ${f.count(days, DAYS)} po ${f.date(due)}: program przewiduje na to ${f.count(within, DAYS)} od końca okresu, czyli od ${f.date(end)}. Sprawdź datę; jeśli jest poprawna, dołącz do dokumentacji sprawozdania zgodę na późniejszy termin.`,
} satisfies CheckTexts<'report'>;
