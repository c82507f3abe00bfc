import { expect, test } from 'vitest';
import { messagesIn } from '../../../src/messages/index.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { numberFormats } from '../../../src/render/workbook/sheet-number-formats.ts';

test.each([
  ['en', 'yyyy-mm-dd', 'yyyy-mm', '0.00" "%'],
  ['lt', 'yyyy-mm-dd', 'yyyy-mm', '0.00"\u00a0"%'],
  ['pl', 'dd.mm.yyyy', 'mm.yyyy', '0.00"\u00a0"%'],
] as const)('%s: days, months and percentages as its reader writes them', async (language, date, month, percent) => {
  const { format } = await messagesIn(language);
  expect(numberFormats(format)).toMatchObject({ date, month, percent });
});

test('what separates thousands and decimals is the business of the spreadsheet, in every language', async () => {
  for (const language of LANGUAGES) {
    const { format } = await messagesIn(language);
    expect(numberFormats(format)).toMatchObject({
      money: '#,##0.00',
      rate: '0.0000##',
      integer: '0',
      number: 'General',
    });
  }
});
