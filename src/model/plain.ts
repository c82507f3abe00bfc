/** A text without case and diacritics, as people without its signs on their keyboard write it: `Łąka` → `laka`. */
export function withoutSigns(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l');
}

/** A text as plain words, by which headings and values of closed lists are compared: `Išlaidų_kategorija ` → `islaidu kategorija`. */
export function plainWords(text: string): string {
  return withoutSigns(text)
    .replaceAll(/[\s_.,:;()[\]/*–-]+/g, ' ')
    .trim();
}
