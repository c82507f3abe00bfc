/** The longest text that a cell of a sheet takes, in characters. */
export const LONGEST_TEXT = 32_767;

/** The last row of a sheet, and its last column. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** So large, in bytes, may the file of a workbook be. */
export const LARGEST_WORKBOOK = 256 * 1024 * 1024;

/** Whether a cell keeps a text as it is: short enough, and none of the signs that no sheet has a place for. */
export function fitsCell(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.length <= LONGEST_TEXT && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text);
}
