import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, test } from 'vitest';
import { ltOfTables as lt } from '../../src/messages/lt/tables.ts';
import { csv } from '../../src/render/csv.ts';
import { isNumeric } from '../../src/render/values.ts';
import { INSTALLED } from '../office.ts';
import { collected, jsonOf, known, tableOf } from '../report/examined.ts';

const folder = mkdtempSync(join(tmpdir(), 'samata-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Semicolon, double quote, UTF-8, from the first line; then Lithuanian, quoted fields as text, numbers recognized. */
const IMPORT = 'Text - txt - csv (StarCalc):59,34,76,1,,1063,false,true,false';
/** Comma, double quote, UTF-8, values as they are and not as they are shown. */
const EXPORT = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false';

test.skipIf(!INSTALLED)(
  'LibreOffice in Lithuanian opens it with each number as JSON has it, and each text as a text',
  { timeout: 240_000 },
  async () => {
    const table = await tableOf(await known('generic-2021-2027-demo'), 'expenses');
    writeFileSync(join(folder, 'ledger.csv'), await collected(csv(table, lt, true)));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [
      '--headless',
      profile,
      `--infilter=${IMPORT}`,
      '--convert-to',
      EXPORT,
      '--outdir',
      join(folder, 'out'),
    ];
    const { status, stderr } = spawnSync('soffice', [...args, join(folder, 'ledger.csv')], { timeout: 200_000 });
    expect(status, String(stderr)).toBe(0);
    const opened: Record<string, string>[] = parse(readFileSync(join(folder, 'out/ledger.csv')), { columns: true });
    const { rows } = await jsonOf(table);
    expect(opened).toHaveLength(rows.length);
    const numbers = table.columns.filter(({ kind }) => isNumeric(kind));
    const texts = table.columns.filter(({ kind }) => kind === 'text');
    let compared = 0;
    for (const [i, row] of rows.entries()) {
      for (const { key } of numbers) {
        const value = opened[i]?.[key] ?? '';
        // A number that was not read as one keeps its comma.
        expect(value, `${key} of row ${i + 1}`).not.toContain(',');
        expect(value === '' ? null : Number(value), `${key} of row ${i + 1}`).toBe(
          row[key] === null ? null : Number(row[key]),
        );
        if (value !== '') compared++;
      }
      for (const { key } of texts) expect(opened[i]?.[key], `${key} of row ${i + 1}`).toBe(row[key] ?? '');
    }
    expect(compared).toBeGreaterThan(rows.length * 3);
  },
);
