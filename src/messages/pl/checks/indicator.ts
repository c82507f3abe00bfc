import type { CheckArgs } from '../../../model/checks.ts';
import type { CheckTexts, Format, Plural } from '../../types.ts';
import { lineName } from '../lines.ts';
import { UNITS } from '../units.ts';
import { DAYS, didYouMean, IN_ROWS, listed, name } from './words.ts';

/** Where something is counted, and where rows are. */
const FROM_FILES = {
  achievements: 'z achievements.csv',
  activities: 'z activities.csv',
  participants: 'z participants.csv',
  indicators: 'z definicji',
};
const WITHOUT_EVIDENCE: Plural = {
  one: 'osiągnięcia nie podano dowodu',
  few: 'osiągnięć nie podano dowodu',
  many: 'osiągnięć nie podano dowodu',
  other: 'osiągnięcia nie podano dowodu',
};

/** Of rows that name an indicator which they do not count for. */
function stray(args: CheckArgs['indicator/unknown-code'], f: Format): string {
  const { code, reason, table, rows, from, known, nearest } = args;
  const its = f.quote(code);
  const count = f.count(rows, IN_ROWS);
  if (reason === 'other-table') {
    const [who, what] = rows === 1 ? ['który', 'ten wiersz'] : ['które', 'te wiersze'];
    return `Wartość wskaźnika ${its} oblicza się ${FROM_FILES[from ?? 'activities']}, a wpisano go także w ${count} pliku achievements.csv, ${who} nie ${rows === 1 ? 'jest nigdzie uwzględniany' : 'są nigdzie uwzględniane'}. Usuń ${what} albo wpisz w definicji from: achievements.`;
  }
  if (reason === 'not-fed') {
    return `Wskaźnik ${its} wpisano w ${count} pliku activities.csv, a jego wartość oblicza się z achievements.csv, gdzie nie ma żadnego jego osiągnięcia. Wpisz w definicji from: activities albo wprowadź osiągnięcia.`;
  }
  const there = known.length === 0 ? 'Definicja nie ma wskaźników.' : `Wskaźniki w definicji: ${listed(known, f)}.`;
  return `Wskaźnika ${its}, wpisanego w ${count} tabeli ${table}.csv, nie ma w definicji, więc nie jest nigdzie uwzględniany${didYouMean(nearest, f) || '. Popraw kod albo dodaj wskaźnik.'} ${there}`;
}

/** A list of indicators as people find it: `ESF (EFS) 2014-2020`. */
function listOf(elsewhere: string | null, f: Format): string {
  const [fund = '', ...rest] = (elsewhere ?? '').split(' ');
  const its = lineName(fund);
  return its === null ? name(elsewhere ?? '', f) : [`${fund} (${its})`, ...rest].join(' ');
}

export const indicator = {
  'indicator/unknown-code': (args, f) => {
    const { code, reason, elsewhere, nearest } = args;
    const its = f.quote(code);
    switch (reason) {
      case 'not-listed':
        return `Wskaźnik ${its} nie ma nazwy, a na żadnej liście dla funduszy i okresu tego projektu nie ma takiego kodu${didYouMean(nearest, f) || '.'} Popraw kod albo podaj nazwę i jednostkę własnego wskaźnika; listy pokazuje polecenie „samata indicators”.`;
      case 'other-list':
        return `Wskaźnik ${its} nie ma nazwy, a jego kod jest na liście ${listOf(elsewhere, f)}, która nie dotyczy tego projektu. Popraw kod albo finansowanie lub podaj nazwę i jednostkę.`;
      case 'unverified':
        return `Wskaźnik ${its} nie ma nazwy, a w katalogu programu samata ten kod nie jest potwierdzony. Podaj nazwę i jednostkę według dokumentów programu.`;
      default:
        return stray(args, f);
    }
  },
  'indicator/unit-differs': ({ code, unit, expected }, f) =>
    `Wskaźnik ${f.quote(code)} ma jednostkę ${f.quote(unit)}, a na liście ma jednostkę ${f.quote(UNITS[expected] ?? expected)}. Popraw jednostkę albo kod.`,
  'indicator/target-missing': ({ code }, f) =>
    `Wskaźnik ${f.quote(code)} nie ma wartości docelowej, więc nie wiadomo, w jakim stopniu go osiągnięto. Podaj wartość docelową z umowy.`,
  'indicator/outside-period': ({ code, date, from, to, days }, f) => {
    const where =
      date < from
        ? `${f.count(days, DAYS)} przed ${f.date(from)} (pierwszy dzień, w którym osiągnięcia się liczą)`
        : `${f.count(days, DAYS)} po ${f.date(to)} (ostatni dzień, w którym osiągnięcia się liczą)`;
    return `Wskaźnik ${f.quote(code)}: osiągnięcie z dnia ${f.date(date)}, ${where}. Sprawdź datę.`;
  },
  'indicator/decreases': ({ code, date, before, after }, f) =>
    `Wskaźnik ${f.quote(code)} spada z ${f.number(before)} do ${f.number(after)} w dniu ${f.date(date)}. Popraw wartość albo napisz w kolumnie note, dlaczego ją skorygowano.`,
  'indicator/breakdown-differs': ({ code, value, women, men, sum, mayBeLess }, f) => {
    const parts = [
      women === null ? [] : [`kobiety ${f.money(women)}`],
      men === null ? [] : [`mężczyźni ${f.money(men)}`],
    ].flat();
    const counted = parts.length === 2 ? `${parts.join(' + ')} = ${f.money(sum)}` : parts.join('');
    const who = code === null ? 'Działanie' : `Wskaźnik ${f.quote(code)}`;
    const most = mayBeLess || parts.length === 1 ? 'najwyżej ' : '';
    return `${who}: ${counted}; powinno być ${most}${f.number(value)}, bo tyle podano łącznie. Popraw jedną z liczb.`;
  },
  'indicator/below-target-at-end': ({ code, target, reached, percent, least, until }, f) =>
    `Wskaźnik ${f.quote(code)}: osiągnięto ${f.number(reached)}, a wartość docelowa to ${f.number(target)}: ${f.percent(percent)} do ${f.date(until)}, podczas gdy programy wymagają co najmniej ${f.percent(least)}. Sprawdź, czy nie brakuje osiągnięć; jeśli nie, wyjaśnij to w sprawozdaniu końcowym.`,
  'indicator/no-evidence': ({ code, without, rows }, f) =>
    `Wskaźnik ${f.quote(code)}: dla ${f.count(without, WITHOUT_EVIDENCE)} (wszystkich osiągnięć: ${f.money(String(rows))}). Podaj w kolumnie evidence listę, protokół albo sprawozdanie, z którego ${without === 1 ? 'ono wynika' : 'wynika każde z nich'}.`,
  'indicator/percent-summed': ({ code, count, values, sum }, f) => {
    const parts = values.map((value, i) =>
      i === 0 ? f.number(value) : value.startsWith('-') ? ` − ${f.number(value.slice(1))}` : ` + ${f.number(value)}`,
    );
    const more = count > values.length ? ' + …' : '';
    return `Wskaźnik ${f.quote(code)} jest wyrażony w procentach, a jego wartości (${count}) są sumowane: ${parts.join('')}${more} = ${f.number(sum)}. Wpisz sums: latest, a jako osiągnięcia to, co do danego dnia osiągnął cały projekt.`;
  },
} satisfies CheckTexts<'indicator'>;
