import { describe, expect, test } from 'vitest';
import { plainAmount } from '../../src/load/import-amount.ts';
import { dateForm, importedDay } from '../../src/load/import-date.ts';

describe('amounts as accounting programs write them', () => {
  test.each([
    ['(1 234,56)', '-1 234,56'],
    ['( 1.234,56 )', '-1.234,56'],
    ['1 234,56-', '-1 234,56'],
    ['1234.56 -', '-1234.56'],
    ["1'234,56", '1234,56'],
    ['1’234’567.89', '1234567.89'],
    ["-1'234,56", '-1234,56'],
    ["(1'234,56)", '-1234,56'],
    ['(EUR 1.234,56)', '-1.234,56 EUR'],
    ['(1.000,00) EUR', '-1.000,00 EUR'],
    ['EUR (1.000,00)', '-1.000,00 EUR'],
    ['€(12.50)', '-12.50 €'],
    ['(12,50 zł)', '-12,50 zł'],
    ['-', ''],
    ['–', ''],
    [' - € ', ''],
    ['- zł', ''],
  ])('%s is %s', (text, plain) => expect(plainAmount(text)).toBe(plain));

  test.each([
    '1 234,56',
    '-12,50',
    '1 234,56 zł',
    'EUR 1.234,56',
    '(-5)',
    '-5-',
    "12'34",
    '()',
    '(abc)',
    '(1) (2)',
    'EUR (5) USD',
    '---',
    '',
    '5 - 7',
  ])('%s stays as it is', text => expect(plainAmount(text)).toBe(text));
});

describe('dates as people and programs write them', () => {
  test.each([
    '2018-03-04',
    '2018.03.04',
    '2018/03/04',
    '2018-3-4',
    '2018 03 04',
    '20180304',
    '2018.03.04.',
    '2018-03-04 d.',
    '04.03.2018',
    '4.3.2018 r.',
    '4. 3. 2018',
    '4 March 2018',
    'March 4, 2018',
    '4th of March 2018',
    '04-Mar-2018',
    '2018 m. kovo 4 d.',
    '2018 kovo 4',
    '2018 M. KOVO MĖN. 4 D.',
    '4 marca 2018 r.',
    '4 mar 2018',
    '2018-03-04 00:00:00',
    '2018-03-04T13:45:00',
    '2018-03-04 13:45:00.000',
    '04.03.2018 7:05',
  ])('%s needs no order', text => expect(importedDay(text, null, null)).toBe('2018-03-04'));

  test.each([
    ['1 sausio 2018', '2018-01-01'],
    ['2018 m. vasario 1 d.', '2018-02-01'],
    ['2018 m. balandžio 1 d.', '2018-04-01'],
    ['2018 m. gegužės 1 d.', '2018-05-01'],
    ['2018 m. birželio 1 d.', '2018-06-01'],
    ['2018 m. liepos 1 d.', '2018-07-01'],
    ['2018 m. rugpjūčio 1 d.', '2018-08-01'],
    ['2018 m. rugsėjo 1 d.', '2018-09-01'],
    ['2018 m. spalio 1 d.', '2018-10-01'],
    ['2018 m. lapkričio 1 d.', '2018-11-01'],
    ['2018 m. gruodžio 1 d.', '2018-12-01'],
    ['1 stycznia 2018', '2018-01-01'],
    ['1 lutego 2018', '2018-02-01'],
    ['1 kwietnia 2018', '2018-04-01'],
    ['1 maja 2018', '2018-05-01'],
    ['1 czerwca 2018', '2018-06-01'],
    ['1 lipca 2018', '2018-07-01'],
    ['1 sierpnia 2018', '2018-08-01'],
    ['1 września 2018', '2018-09-01'],
    ['1 października 2018', '2018-10-01'],
    ['1 listopada 2018', '2018-11-01'],
    ['1 grudnia 2018', '2018-12-01'],
    ['1 July 2018', '2018-07-01'],
    ['1 June 2018', '2018-06-01'],
    ['1 Sept 2018', '2018-09-01'],
  ])('%s is %s', (text, day) => expect(importedDay(text, null, null)).toBe(day));

  test.each(['03/04/2018', '3-4-2018', '03/04/2018 00:00:00', '3/4/2018 12:00:00 AM'])(
    '%s waits for its order',
    text => {
      expect(importedDay(text, null, null)).toBeNull();
      expect(importedDay(text, null, 'dmy')).toBe('2018-04-03');
      expect(importedDay(text, null, 'mdy')).toBe('2018-03-04');
      expect(importedDay(text, 'dmy', 'mdy')).toBe('2018-04-03');
    },
  );

  test('the same day in either order needs none', () => {
    expect(importedDay('04/04/2018', null, null)).toBe('2018-04-04');
    expect(importedDay('04/05/2018', null, null)).toBeNull();
  });

  test('dots tell the day first, but for a map that says otherwise', () => {
    expect(importedDay('03.04.2018', null, 'mdy')).toBe('2018-04-03');
    expect(importedDay('03.04.2018', 'ymd', null)).toBe('2018-04-03');
    expect(importedDay('03.04.2018', 'mdy', null)).toBe('2018-03-04');
  });

  test('a year of two digits is read only where the map says so', () => {
    expect(importedDay('03.04.18', 'dmy', 'dmy')).toBeNull();
    expect(importedDay('03.04.18', 'dmy2', null)).toBe('2018-04-03');
    expect(importedDay('03/04/18', 'mdy2', null)).toBe('2018-03-04');
    expect(importedDay('18-04-03', 'ymd2', null)).toBe('2018-04-03');
    expect(importedDay('03/04/2018', 'dmy2', null)).toBe('2018-04-03');
  });

  test.each([
    '31.02.2018',
    '2018-13-01',
    '20181301',
    '0.1.2018',
    '1.1.1899',
    '2018 m. kovo',
    '4 Foo 2018',
    '32 March 2018',
    '43163',
    'Partner 2',
    '2018-03-04T22:00:00Z',
    'š'.repeat(60),
    '',
  ])('%s is no date', text => {
    expect(importedDay(text, null, 'dmy')).toBeNull();
    expect(importedDay(text, 'dmy', null)).toBeNull();
  });

  test('what is open of a date is told', () => {
    expect(dateForm('3/4/18')).toEqual({ parts: [3, 4, 18], short: true, usual: null });
    expect(dateForm('25.12.2018')).toEqual({ parts: [25, 12, 2018], short: false, usual: 'dmy' });
  });
});
