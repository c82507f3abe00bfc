import { readdir } from 'node:fs/promises';
import type { CellValue, Worksheet } from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/model/language.ts';
import { INSTALLED } from '../../office.ts';
import { OK } from '../../report/examined.ts';
import { computedBy, corrupted, type Rows } from './calc.ts';
import { type Signed, signed } from './signed.ts';

// What is handed in as one workbook, every formula of it computed anew by LibreOffice: also those over other sheets.

const ERROR = /^#[A-Z/0]+[!?]?|^Err:\d+/;

/** What LibreOffice writes of a value: a ratio of 0.8034 as 80.34%. */
function written(value: CellValue): string | null {
  const its = value !== null && typeof value === 'object' && 'formula' in value ? (value.result ?? 0) : value;
  if (typeof its === 'number') return its.toFixed(4).replace('-0.0000', '0.0000');
  return typeof its === 'string' ? its : null;
}
function comparable(text: string): string {
  if (/^-?[\d.]+%$/.test(text)) return (Number(text.slice(0, -1)) / 100).toFixed(4);
  return /^-?[\d.]+(?:E[-+]?\d+)?$/.test(text) ? Number(text).toFixed(4).replace('-0.0000', '0.0000') : text;
}

/** The cells of a sheet that are formulas and come to something else than is stored with them. */
function differing(sheet: Worksheet, rows: Rows): string[] {
  const wrong: string[] = [];
  sheet.eachRow((row, line) => {
    row.eachCell(cell => {
      const { value, address, fullAddress, master } = cell;
      if (master !== cell || value === null || typeof value !== 'object' || !('formula' in value)) return;
      const computed = rows[line - 1]?.[fullAddress.col - 1] ?? '';
      if (written(value) !== comparable(computed))
        wrong.push(`${sheet.name}!${address} ${value.formula}: ${computed} for ${written(value)}`);
    });
  });
  return wrong;
}

const books = new Map<string, Signed>();
let computed: ReadonlyMap<string, Rows> = new Map();

beforeAll(async () => {
  if (!INSTALLED) return;
  const found = (await readdir(OK, { recursive: true })).filter(path => path.endsWith('/project.yaml')).sort();
  for (const [i, path] of [...found, 'alytus/'].entries()) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const language = LANGUAGES[i % LANGUAGES.length] ?? 'lt';
    books.set(folder.replaceAll(/[/-]/g, '~'), await signed(`${OK}/${folder}`, language));
  }
  books.set('demo~lt', await signed(`${OK}/LT-PL-1R-049-demo`, 'lt'));
  books.set('demo~pl', await signed(`${OK}/LT-PL-1R-049-demo`, 'pl', 'all', { report: 2 }));
  books.set('town~pl', await signed(`${OK}/alytus`, 'pl'));
  computed = await computedBy(new Map([...books].map(([name, { bytes }]) => [name, corrupted(bytes)])));
}, 300_000);

describe.skipIf(!INSTALLED)('every workbook that is handed in', () => {
  test('has values beside its formulas to which LibreOffice comes as well', () => {
    const wrong = [...books].flatMap(([name, { book }]) =>
      book.worksheets.flatMap(sheet => differing(sheet, computed.get(`${name}-${sheet.name}`) ?? [])),
    );
    expect(wrong).toEqual([]);
  });

  test('has no cell with an error', () => {
    const wrong = [...computed].flatMap(([name, rows]) =>
      rows.flat().flatMap(text => (ERROR.test(text) ? [`${name}: ${text}`] : [])),
    );
    expect(wrong).toEqual([]);
  });

  test('has the figures of a claim as sums over the ledger and the budget beside it', () => {
    const formulas = (name: string, sheet: string) => {
      const all: string[] = [];
      books
        .get(name)
        ?.book.getWorksheet(sheet)
        ?.eachRow(row =>
          row.eachCell(({ formula }) => {
            const [, name] = /^SUMIFS\(([a-z_]+),/.exec(formula ?? '') ?? [];
            if (name !== undefined) all.push(name);
          }),
        );
      return new Set(all);
    };
    expect(formulas('demo~lt', 'Mokėjimo prašymas')).toEqual(
      new Set(['budget_amount', 'expenses_declared_eur', 'expenses_certified_eur']),
    );
    expect(formulas('demo~lt', 'Partneriai')).toEqual(
      new Set(['budget_amount', 'claim_so_far', 'claim_certified_so_far']),
    );
  });
});
