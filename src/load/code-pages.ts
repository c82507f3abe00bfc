import type { CodePage } from './encoding.ts';

/** Code pages in which other programs than spreadsheets write: exports of old systems, and of DOS. */
export const OTHER_PAGES = ['iso-8859-13', 'iso-8859-2', 'iso-8859-4', 'cp775', 'cp852'] as const;
export type OtherPage = (typeof OTHER_PAGES)[number];

/** The characters of the bytes from 128 on, of the pages that no runtime knows. */
const UPPER: Readonly<Partial<Record<CodePage | OtherPage, string>>> = {
  cp775:
    'ĆüéāäģåćłēŖŗīŹÄÅÉæÆōöĢ¢ŚśÖÜø£Ø×¤ĀĪóŻżź”¦©®¬½¼Ł«»░▒▓│┤ĄČĘĖ╣║╗╝ĮŠ┐' +
    '└┴┬├─┼ŲŪ╚╔╩╦╠═╬Žąčęėįšųūž┘┌█▄▌▐▀ÓßŌŃõÕµńĶķĻļņĒŅ’\u00ad±“¾¶§÷„°∙·¹³²■\u00a0',
  cp852:
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐' +
    '└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
};

/** Turns the bytes of a code page into text. */
export function pageDecoder(page: CodePage | OtherPage): (bytes: Uint8Array) => string {
  const upper = UPPER[page];
  if (upper === undefined) {
    const decoder = new TextDecoder(page);
    return bytes => decoder.decode(bytes);
  }
  const high = /[\u0080-\u00ff]/g;
  return bytes =>
    Buffer.from(bytes)
      .toString('latin1')
      .replaceAll(high, char => upper.charAt(char.charCodeAt(0) - 128));
}
