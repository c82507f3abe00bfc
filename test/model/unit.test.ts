import { describe, expect, test } from 'vitest';
import { countsPeople, unitOf } from '../../src/model/unit.ts';

describe('people, however they are written', () => {
  test.each([
    ['persons', 'Persons (number)', 'number of persons', 'Number of participants', 'person(s)', 'persons trained'],
    ['trained persons', 'people reached', 'persons aged 55 or more', 'training participants', 'no. of pupils'],
    ['asmenys', 'asm.', 'asm. sk.', 'asmenų', 'asmenu', 'asmenų sk.', 'asmenys, sk.', 'Asmenys (skaičius)', 'zmones'],
    [
      'dalyvių',
      'dalyvių skaičius',
      'dalyvis(-ė)',
      'žmonių',
      'vaikų',
      'Vaikų skaičius',
      'moksleiviai',
      'ASMENŲ SKAIČIUS',
    ],
    ['apmokyti asmenys', 'apmokytų asmenų skaičius', 'mokymų dalyviai', 'mokymų dalyvių sk.', 'asmenys iš įmonių'],
    ['osoba/y', 'osoba', 'osób', 'osob', 'os.', 'liczba osób', 'uczestnicy szkoleń', 'liczba uczestników szkoleń'],
    ['participations', 'dalyvavimai', 'dalyvavimų skaičius', 'dalyvavimai mokymuose', 'persons/year', 'osoby rocznie'],
  ])('%s, %s, …', (...units) => {
    expect(units.filter(unit => countsPeople(unit) !== true)).toEqual([]);
  });
});

describe('things', () => {
  test.each([
    [
      'events',
      'visits',
      'Number of visits',
      'visits of pupils',
      'pupil visits',
      'training days',
      'sessions for children',
      'km',
      '%',
    ],
    [
      'vizitai',
      'vizitų skaičius',
      'dienos',
      'mokymų dienos',
      'užsiėmimai',
      'apklausos',
      'kampanijos',
      'vnt.',
      'renginių sk.',
    ],
    ['moksleivių stovyklos', 'darbuotojų mokymai', 'organizacijos', 'įmonių skaičius', 'projektų sk.'],
    ['wizyty studyjne', 'szkolenia', 'warsztaty dla dzieci', 'dni', 'szt.', 'liczba spotkań', 'liczba przedsiębiorstw'],
  ])('%s, %s, …', (...units) => {
    expect(units.filter(unit => countsPeople(unit) !== false)).toEqual([]);
  });
});

test.each([null, '', 'number', 'skaičius', 'liczba', 'rinkiniai', 'person-days', 'man-days', 'participant days'])(
  '%j does not tell',
  unit => {
    expect(countsPeople(unit)).toBeNull();
  },
);

describe('a unit that is compared', () => {
  test.each(['asmenų', 'asmenų sk.', 'asmenys, sk.', 'žmonių', 'osoba/y', 'number of persons', 'dalyviu skaicius'])(
    '%s: persons',
    unit => {
      expect(unitOf(unit)).toBe('persons');
    },
  );

  test.each([
    'person-days',
    'man-days',
    'persons trained',
    'apmokyti asmenys',
    'uczestnicy szkoleń',
    'visits',
    'number',
    'vnt.',
  ])('%s: with nothing', unit => {
    expect(unitOf(unit)).toBeNull();
  });

  test.each([
    ['persons/year', 'persons/year'],
    ['participations', 'participations'],
    ['dalyvavimų skaičius', 'participations'],
    ['įmonių skaičius', 'enterprises'],
  ])('%s: %s', (unit, expected) => {
    expect(unitOf(unit)).toBe(expected);
  });
});
