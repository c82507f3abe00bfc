import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { zipOf } from '../../load/zip.ts';
import { partsOf } from './workbook.ts';

/** LibreOffice trusts the values that a workbook says Excel stored, unless told to compute them always. */
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
/** Comma, quote, UTF-8; values as they are, not as shown; every sheet. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

export type Rows = readonly (readonly string[])[];

/** A workbook in which every stored value of a formula is wrong: only a spreadsheet that computes can mend them. */
export function corrupted(workbook: Buffer): Buffer {
  const wrong = (xml: string) =>
    xml.replaceAll(/(<\/f><v>)[^<]*(<\/v>)/g, '$177777$2').replaceAll(' t="str"><f>', '><f>');
  return zipOf(Object.fromEntries([...partsOf(workbook)].map(([name, text]) => [name, wrong(text)])));
}

/** The cells of all sheets of workbooks, as LibreOffice computes them: by `BOOK-SHEET`. */
export async function computedBy(books: ReadonlyMap<string, Buffer>): Promise<ReadonlyMap<string, Rows>> {
  const folder = await mkdtemp(join(tmpdir(), 'samata-soffice-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS);
    const files = [...books.keys()].map(name => join(folder, `${name}.xlsx`));
    for (const [name, bytes] of books) await writeFile(join(folder, `${name}.xlsx`), bytes);
    const args = [
      '--headless',
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      '--convert-to',
      FILTER,
      '--outdir',
      folder,
      ...files,
    ];
    const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8', timeout: 240_000 });
    if (status !== 0) throw new Error(`soffice: ${stderr}`);
    const sheets = new Map<string, Rows>();
    for (const name of await readdir(folder)) {
      if (!name.endsWith('.csv')) continue;
      sheets.set(
        name.slice(0, -'.csv'.length),
        parse(await readFile(join(folder, name)), { relax_column_count: true, skip_empty_lines: false }),
      );
    }
    return sheets;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
