import type { PersonalData } from '../../../model/checks.ts';
import type { CheckTexts } from '../../types.ts';
import { first } from './words.ts';

/** What a cell holds. */
const WHAT: Readonly<Record<PersonalData, string>> = {
  name: 'imię i nazwisko',
  'personal-code': 'numer PESEL albo inny kod osobowy',
  address: 'adres',
  phone: 'numer telefonu',
  email: 'adres e-mail',
  'birth-date': 'datę urodzenia',
  account: 'numer rachunku bankowego',
};

/** What is missing of a person. */
const FIELDS: Readonly<Record<string, string>> = {
  sex: 'płeć',
  birth_year: 'rok urodzenia',
  employment: 'status na rynku pracy',
  education: 'wykształcenie',
  entered: 'data rozpoczęcia udziału',
  migrant: 'pochodzenie migracyjne',
  disability: 'niepełnosprawność',
  disadvantaged: 'niekorzystna sytuacja społeczna',
};

const RESULTS = { result_at_exit: 'rezultat po zakończeniu udziału', result_6m: 'rezultat po sześciu miesiącach' };

export const participant = {
  'participant/personal-data': ({ what, column }, f) =>
    column === null
      ? `Ta komórka zawiera ${WHAT[what]}, więc niczego z pliku nie odczytano. Usuń dane, które pozwalają rozpoznać osoby${what === 'birth-date' ? ', i pozostaw sam rok urodzenia' : ''}; jeśli to ${what === 'name' ? 'własny kod, dodaj do niego cyfrę' : 'własny numer, poprzedź go literą'}.`
      : `Kolumna ${f.quote(column)} wygląda tak, jakby zawierała ${WHAT[what]}, więc niczego z pliku nie odczytano. Usuń tę kolumnę${what === 'birth-date' ? ' i pozostaw sam rok urodzenia' : ''}; osobę oznacza się tu własnym numerem albo kodem.`,
  'participant/incomplete': ({ person, missing }, f) => {
    const fields = f.list(missing.map(key => (Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined) ?? key));
    return person === null
      ? `Żadna osoba nie jest uwzględniana we wskaźnikach wspólnych; w tabeli brakuje danych: ${fields}. Dodaj do wiersza nagłówków ${missing.length === 1 ? 'kolumnę' : 'kolumny'} ${missing.join(', ')} i wpisz to, co wiadomo.`
      : `Osoba ${f.quote(person)} nie jest uwzględniana w żadnym wskaźniku wspólnym; brakuje danych: ${fields}. Wpisz to, co wiadomo; jeśli osoba odmówiła odpowiedzi, wpisz refused.`;
  },
  'participant/duplicate': ({ person, first: place }, f) =>
    `Osoba ${f.quote(person)} występuje tu po raz drugi ${first(place)}; każda osoba liczy się raz, według pierwszego wiersza. Połącz te wiersze.`,
  'participant/sub-count-above-parent': ({ codes, value, parents, most, above }, f) => {
    const sum = (some: readonly string[]) => some.join(' + ');
    return `${sum(codes)} = ${f.money(value)} jest częścią ${sum(parents)} = ${f.money(most)}, a jest o ${f.money(above)} większe. Popraw jedną z tych wartości.`;
  },
  'participant/result-too-late': ({ person, left, asOf, missing }, f) => {
    const late = missing.map(({ column, until }) => `${RESULTS[column]} (termin ${f.date(until)})`);
    return `Osoba ${f.quote(person)} zakończyła udział ${f.date(left)}; na dzień ${f.date(asOf)} brakuje: ${f.list(late)}. Uzupełnij dane albo wpisz none lub unknown.`;
  },
} satisfies CheckTexts<'participant'>;
