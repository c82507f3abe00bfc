/** What a file is called, without the folders in which it stands, and without anything that a terminal would obey. */
export function fileName(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? file).replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

/** A place in a file by the file's name alone. */
export function placeName(place: string): string {
  return fileName(place);
}

/** Files by their names; only how many they are where these are many, or the same. */
export function fileNames(files: readonly string[], many: (files: number) => string): string[] {
  const names = new Set(files.map(fileName));
  return files.length > 3 || names.size < files.length ? [many(files.length)] : [...names];
}

/** `a.csv, E-1 … E-9`: files, of which there may be many, and from where to where; a place names its file itself. */
export function whereabouts(
  files: readonly string[],
  many: (files: number) => string,
  ends: readonly [string | null, string | null] = [null, null],
  show: (text: string) => string = text => text,
): string {
  const named = fileNames(files, many);
  const [first, last] = ends;
  const span = first === null || last === null ? [] : [first === last ? show(first) : `${show(first)} … ${show(last)}`];
  const isPlace = show === placeName && span.length > 0 && files.length === 1;
  return [...(isPlace ? [] : named), ...span].join(', ');
}
