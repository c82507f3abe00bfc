import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate, readMonth } from '../../src/load/date.ts';

test.each([
  ['2017-03-01', '2017-03-01'],
  ['2017.03.01', '2017-03-01'],
  ['01.03.2017', '2017-03-01'],
  ['1.3.2017', '2017-03-01'],
  [' 2017-03-01 ', '2017-03-01'],
  ['2016-02-29', '2016-02-29'],
  ['29.02.2000', '2000-02-29'],
  ['31.12.2018', '2018-12-31'],
])('"%s" is %s', (text, day) => {
  expect(readDate(text)).toEqual({ day });
});

test.each([
  ['2017-02-29', 'calendar'],
  ['1900-02-29', 'calendar'],
  ['2017-13-01', 'calendar'],
  ['2017-00-10', 'calendar'],
  ['2017-01-00', 'calendar'],
  ['31.04.2017', 'calendar'],
  ['30.02.2016', 'calendar'],
  ['0017-03-01', 'calendar'],
  ['01.03.17', 'two-digit-year'],
  ['1.3.17', 'two-digit-year'],
  ['01/03/17', 'two-digit-year'],
  ['17-03-01', 'two-digit-year'],
  ['01/03/2017', 'form'],
  ['2017/03/01', 'form'],
  ['2017-03.01', 'form'],
  ['2017-3-1', 'form'],
  ['1 March 2017', 'form'],
  ['2017-03-01T00:00:00Z', 'form'],
  ['42795', 'form'],
  ['2017-03', 'form'],
  ['', 'form'],
])('"%s" is no date: %s', (text, problem) => {
  expect(readDate(text)).toEqual({ problem });
});

test.each([
  ['2017-03', '2017-03'],
  ['2017.03', '2017-03'],
  ['03.2017', '2017-03'],
  ['3.2017', '2017-03'],
  ['2017-12', '2017-12'],
  ['2017-13', null],
  ['2017-00', null],
  ['00.2017', null],
  ['March 2017', null],
  ['2017', null],
  ['2017-03-01', null],
])('the month "%s" is %s', (text, month) => {
  expect(readMonth(text)).toBe(month);
});

test('a day that is written in any of its forms is read back', () => {
  const noInvalidDate = true;
  const min = new Date('1900-01-01');
  const max = new Date('2999-12-31');
  fc.assert(
    fc.property(fc.date({ min, max, noInvalidDate }), date => {
      const day = date.toISOString().slice(0, 10);
      const [year, month, of] = day.split('-');
      for (const text of [
        day,
        `${year}.${month}.${of}`,
        `${of}.${month}.${year}`,
        `${Number(of)}.${Number(month)}.${year}`,
      ])
        expect(readDate(text)).toEqual({ day });
    }),
  );
});
