import type { OtherPage } from '../../src/load/code-pages.ts';
import { pageDecoder } from '../../src/load/code-pages.ts';
import type { CodePage } from '../../src/load/encoding.ts';

/** A text in a code page; throws where it has no such letter. */
export function inCodePage(text: string, page: CodePage | OtherPage): Buffer {
  const decode = pageDecoder(page);
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) bytes.set(decode(Uint8Array.of(byte)), byte);
  return Buffer.from(
    [...text].map(letter => {
      const byte = bytes.get(letter);
      if (byte === undefined) throw new Error(`${page} has no ${letter}`);
      return byte;
    }),
  );
}

/** A text in UTF-16, big-endian or little, with its mark or without. */
export function inUtf16(text: string, order: 'le' | 'be', mark: boolean): Buffer {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}
