import { describe, expect, test } from 'vitest';
import { annotateTextsIn } from '../../src/messages/annotate.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const counts = (error: number, warning: number, info: number, waived = 0) => ({ error, warning, info, waived });

describe('what is said around findings in a workbook', () => {
  test.each([
    ['en', counts(25, 1, 0), '25 errors, 1 warning, 0 notes in a.xlsx.'],
    ['en', counts(0, 0, 0), 'Nothing found in a.xlsx.'],
    ['en', counts(0, 0, 0, 2), 'Nothing else found in a.xlsx; 2 waived.'],
    ['lt', counts(25, 1, 2, 1), 'Faile a.xlsx: 25 klaidos, 1 įspėjimas, 2 pastabos; pagal išlygas priimta: 1.'],
    ['lt', counts(0, 0, 0), 'Faile a.xlsx nieko nerasta.'],
    ['lt', counts(0, 0, 0, 3), 'Faile a.xlsx daugiau nieko nerasta; pagal išlygas priimta: 3.'],
    ['pl', counts(25, 1, 2), 'Plik a.xlsx: 25 błędów, 1 ostrzeżenie, 2 informacje.'],
    ['pl', counts(0, 0, 0, 1), 'Brak innych uwag w pliku a.xlsx; objęte odstępstwem: 1.'],
  ] as const)('%s %j', async (language, its, text) => {
    expect(spaced((await annotateTextsIn(language)).counts(its, 'a.xlsx'))).toBe(text);
  });

  test.each([
    ['en', 1, '1 more finding stands elsewhere'],
    ['en', 2, '2 more findings stand elsewhere'],
    ['lt', 1, 'Dar 1 pastebėjimas kitose'],
    ['lt', 3, 'Dar 3 pastebėjimai kitose'],
    ['lt', 11, 'Dar 11 pastebėjimų kitose'],
    ['pl', 1, 'Jeszcze 1 uwaga w innych'],
    ['pl', 22, 'Jeszcze 22 uwagi w innych'],
    ['pl', 5, 'Jeszcze 5 uwag w innych'],
  ] as const)('elsewhere in %s: %d', async (language, count, text) => {
    expect(spaced((await annotateTextsIn(language)).elsewhere(count))).toContain(text);
  });
});
