import { expect, test } from 'vitest';
import { ineligibleCost } from '../../src/programmes/ineligible.ts';

test.each([
  ['Contractual penalties, May', 'penalty', 'Contractual penalties'],
  ['– Bauda už pavėlavimą', 'penalty', 'Bauda už'],
  ['ADMINISTRACINĖ BAUDA', 'penalty', 'ADMINISTRACINĖ BAUDA'],
  ['administracine bauda', 'penalty', 'administracine bauda'],
  ['Kary umowne', 'penalty', 'Kary umowne'],
  ['Delspinigiai', 'interest', 'Delspinigiai'],
  ['Odsetki za  zwłokę, maj', 'interest', 'Odsetki za  zwłokę'],
  ['Odsetki ustawowe', 'interest', 'Odsetki ustawowe'],
  ['Paskolos palūkanos', 'interest', 'Paskolos palūkanos'],
  ['Exchange rate differences', 'exchange-loss', 'Exchange rate differences'],
  ['Różnice kursowe', 'exchange-loss', 'Różnice kursowe'],
  ['Bylinėjimosi išlaidos', 'litigation', 'Bylinėjimosi išlaidos'],
])('%s is a cost of that kind', (description, kind, words) => {
  expect(ineligibleCost(description)).toEqual({ kind, words });
});

test.each([
  'Fine arts workshop',
  'Fine for art printing paper',
  'Penalties for late delivery: training handout',
  'Penalty for the quiz: a song',
  'Court costs of the youth tournament',
  'Baudos už vėlavimą: dalomoji medžiaga',
  'Baudos dėl vėlavimo: seminaras',
  'Fines Software licence',
  'Fine forest products',
  'Interest group meeting',
  'Penalty shoot-out, prizes',
  'Legal advice',
  'Court of honour, hall hire',
  'Baudų administravimo mokymai',
  'Bauda J., kelionė į Punską',
  'Sąskaita be delspinigių',
  'Mokymai „Delspinigiai ir kaip jų išvengti“',
  'Delspinigiais sumažinta sąskaita',
  'Palūkanų apskaitos mokymai',
  'Teismo vertėjo paslaugos',
  'Valiutos keitimo mokestis',
  'Kara Mustafa: spektakl',
  'Remont (pomniejszono o karę umowną)',
  'Mandat radnego: szkolenie',
  'Kurs: różnice kursowe w księgowości',
  'Koszty podróży',
  '',
])('%s is none', description => {
  expect(ineligibleCost(description)).toBeNull();
});
