/** A text as plain words, by which headings and values of closed lists are compared: `Išlaidų_kategorija ` → `islaidu kategorija`. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll(/[\s_.,:;()[\]/*–-]+/g, ' ')
    .trim();
}
