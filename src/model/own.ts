/** What a record holds for a word of the user's; nothing for `constructor`, which every record only inherits. */
export function ownOf<Value>(record: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(record, word) ? record[word] : undefined;
}
