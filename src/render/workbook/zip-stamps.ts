/** 1 January 1980, 00:00, the first moment that a zip can name. */
const TIME = 0;
const DATE = 0x0021;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;

/**
 * Takes the clock out of a zip archive: every entry's time becomes 1980-01-01, in the central directory and in its local
 * header. exceljs has no option for it, and without it no two workbooks of the same data have the same bytes.
 */
export function withoutClock(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.byteLength - 22;
  while (end > 0 && view.getUint32(end, true) !== END) end--;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < entries && view.getUint32(at, true) === CENTRAL; i++) {
    view.setUint16(at + 12, TIME, true);
    view.setUint16(at + 14, DATE, true);
    const local = view.getUint32(at + 42, true);
    view.setUint16(local + 10, TIME, true);
    view.setUint16(local + 12, DATE, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
