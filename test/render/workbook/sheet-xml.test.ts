import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/model/language.ts';
import type { Table } from '../../../src/model/table.ts';
import { aRow, aTable } from '../a-table.ts';
import { signed } from './signed.ts';
import { bytesOf, partsOf } from './workbook.ts';

// No spreadsheet but Excel takes a part of a sheet in the wrong place for damage: what its schema says is held here.

/** The parts of a sheet in the order of CT_Worksheet (ECMA-376, part 1, 18.3.1.99). */
const SEQUENCE = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];
/** Those that may stand more than once. */
const REPEATED = new Set(['conditionalFormatting']);

/** The names of the elements right below the root of a part; tags that do not close as they open are an error. */
function childrenOf(xml: string): string[] {
  const open: string[] = [];
  const children: string[] = [];
  for (const [, isEnd, name = '', isEmpty] of xml.matchAll(/<(\/?)([A-Za-z][\w:]*)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (isEnd) {
      if (open.pop() !== name) throw new Error(`</${name}> closes what it did not open`);
      continue;
    }
    if (open.length === 1) children.push(name);
    if (!isEmpty) open.push(name);
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} stay open`);
  return children;
}

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A cell or a range as columns and rows. */
function boxOf(range: string) {
  const [, a = '', top = '', b = a, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range) ?? [];
  return { left: columnOf(a), top: Number(top), right: columnOf(b), bottom: Number(bottom) };
}

interface Book {
  readonly parts: ReadonlyMap<string, string>;
  readonly sheets: readonly (readonly [string, string])[];
}
const books = new Map<string, Book>();
function add(name: string, bytes: Buffer): void {
  const parts = partsOf(bytes);
  books.set(name, { parts, sheets: [...parts].filter(([path]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path)) });
}
/** Of all sheets of all books, what is wrong with them. */
const wrongIn = (of: (xml: string, book: Book) => readonly string[]) =>
  [...books].flatMap(([name, book]) =>
    book.sheets.flatMap(([path, xml]) => of(xml, book).map(what => `${name} ${path}: ${what}`)),
  );

beforeAll(async () => {
  for (const language of LANGUAGES) {
    add(`demo ${language}`, (await signed('fixtures/ok/LT-PL-1R-049-demo', language)).bytes);
  }
  add('town', (await signed('fixtures/ok/alytus', 'lt')).bytes);
  add('findings', (await signed('fixtures/bad/expense/duplicate-document', 'pl')).bytes);
  const awkward: Table = aTable([
    aRow({ id: 'a&b<c>"d\'', description: `\u0000\u0008\ud800\ufffe]]> ${'ž'.repeat(40_000)}` }),
    aRow({ description: '' }),
  ]);
  add('awkward', await bytesOf([awkward]));
  add('empty', await bytesOf([aTable([])]));
}, 300_000);

describe('every sheet of every workbook', () => {
  test('has its parts once, in the order of the schema', () => {
    expect(
      wrongIn(xml => {
        const children = childrenOf(xml);
        const at = children.map(child => SEQUENCE.indexOf(child));
        return children.filter((child, i) => {
          const before = at[i - 1] ?? -1;
          const here = at[i] ?? -1;
          return here < before || here < 0 || (here === before && !REPEATED.has(child));
        });
      }),
    ).toEqual([]);
    expect([...books.values()].flatMap(({ sheets }) => sheets).length).toBeGreaterThan(45);
  });

  test('has its rows and cells in order, each once', () => {
    expect(
      wrongIn(xml => {
        let last = 0;
        return [...xml.matchAll(/<row r="(\d+)"[^>]*?(?:\/>|>(.*?)<\/row>)/gs)].flatMap(([, line = '', cells = '']) => {
          const isNext = Number(line) > last;
          last = Number(line);
          const columns = [...cells.matchAll(/<c r="([A-Z]+)(\d+)"/g)];
          const isSorted = columns.every(
            ([, letters = '', its], i) => its === line && columnOf(letters) > columnOf(columns[i - 1]?.[1] ?? ''),
          );
          return isNext && isSorted ? [] : [`row ${line}`];
        });
      }),
    ).toEqual([]);
  });

  test('has merged cells that do not overlap, with nothing in any but their first', () => {
    expect(
      wrongIn(xml => {
        const filled = new Set(
          [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>(.*?)<\/c>)/gs)]
            .filter(([, , content = '']) => content !== '')
            .map(([, address = '']) => address),
        );
        const taken = new Set<string>();
        return [...xml.matchAll(/<mergeCell ref="([^"]*)"/g)].flatMap(([, range = '']) => {
          const { left, top, right, bottom } = boxOf(range);
          const wrong: string[] = right > left || bottom > top ? [] : [`${range} is one cell`];
          for (const address of filled) {
            const { left: column, top: line } = boxOf(address);
            const isFirst = column === left && line === top;
            if (!isFirst && left <= column && column <= right && top <= line && line <= bottom)
              wrong.push(`${range} hides ${address}`);
          }
          for (let line = top; line <= bottom; line++)
            for (let column = left; column <= right; column++) {
              const key = `${column}/${line}`;
              if (taken.has(key)) wrong.push(`${range} overlaps another`);
              taken.add(key);
            }
          return wrong;
        });
      }),
    ).toEqual([]);
  });

  test('has no style, and no style of a rule, that the workbook does not', () => {
    expect(
      wrongIn((xml, { parts }) => {
        const styles = parts.get('xl/styles.xml') ?? '';
        const [, list = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? [];
        const known = [...list.matchAll(/<xf /g)].length;
        const rules = [...styles.matchAll(/<dxf>/g)].length;
        const numbers = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, number]) => Number(number));
        return [
          ...numbers(/<c [^>]*\bs="(\d+)"/g).filter(style => style >= known),
          ...numbers(/\bdxfId="(\d+)"/g).filter(style => style >= rules),
        ].map(style => `style ${style}`);
      }),
    ).toEqual([]);
  });

  test('has rules of different ranks', () => {
    expect(
      wrongIn(xml => {
        const ranks = [...xml.matchAll(/<cfRule [^>]*\bpriority="(\d+)"/g)].map(([, rank]) => rank);
        return new Set(ranks).size === ranks.length ? [] : [`ranks ${ranks.join()}`];
      }),
    ).toEqual([]);
  });

  test('has numbers that are numbers, texts and formulas no longer than a cell takes', () => {
    expect(
      wrongIn(xml =>
        [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(?:<f>(.*?)<\/f>)?(?:<v>(.*?)<\/v>)?<\/c>/gs)].flatMap(
          ([, address, attributes = '', formula = '', value = '']) => {
            const text = plain(value);
            const isText = attributes.includes('t="str"');
            const isRight = isText ? text.length <= 32_767 : /^(?:-?\d+(?:\.\d+)?(?:e-?\d+)?)?$/.test(value);
            return isRight && plain(formula).length <= 8_192 ? [] : [`${address}`];
          },
        ),
      ),
    ).toEqual([]);
  });

  test('has no character that XML has no place for', () => {
    expect(
      wrongIn(xml => (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml) ? ['a character'] : [])),
    ).toEqual([]);
    expect(books.get('awkward')?.sheets[0]?.[1]).toContain('a&amp;b&lt;c&gt;&quot;d&apos;');
  });
});

describe('every workbook', () => {
  test('has names of sheets that Excel takes, each once', () => {
    for (const [name, { parts, sheets }] of books) {
      const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*\bname="([^"]*)"/g)].map(
        ([, its = '']) => plain(its),
      );
      expect([name, names.length]).toEqual([name, sheets.length]);
      expect([name, new Set(names.map(its => its.toLowerCase())).size]).toEqual([name, names.length]);
      for (const its of names) expect(its).toMatch(/^(?!')[^*?:\\/[\]]{1,31}(?<!')$/);
    }
  });

  test('has names of ranges that Excel takes, each once, of sheets that are there', () => {
    for (const [book, { parts }] of books) {
      const workbook = parts.get('xl/workbook.xml') ?? '';
      const sheets = new Set([...workbook.matchAll(/<sheet [^>]*\bname="([^"]*)"/g)].map(([, its = '']) => plain(its)));
      const all = [...workbook.matchAll(/<definedName name="([^"]*)"([^>]*)>([^<]*)</g)];
      const global = all.filter(([, , attributes = '']) => !attributes.includes('localSheetId'));
      expect([book, new Set(global.map(([, name = '']) => name.toLowerCase())).size]).toEqual([book, global.length]);
      for (const [, name = ''] of global) {
        expect(name).toMatch(/^[a-z_][a-z0-9_]{0,254}$/);
        // Neither the address of a cell, nor a row or a column of another way to write them.
        expect(name).not.toMatch(/^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/i);
      }
      for (const [, , , range = ''] of all) {
        const [, sheet = ''] = /^'(.+?)'!\$/.exec(plain(range)) ?? [];
        expect([book, range, sheets.has(sheet.replaceAll("''", "'"))]).toEqual([book, range, true]);
      }
    }
  });

  test('has a link or a sum for every name, and a name for everything that is named', () => {
    for (const [book, { parts, sheets }] of books) {
      const workbook = parts.get('xl/workbook.xml') ?? '';
      const names = new Set(
        [...workbook.matchAll(/<definedName name="([^"]*)"/g)].flatMap(([, name = '']) =>
          name.startsWith('_xlnm') ? [] : [name],
        ),
      );
      const formulas = sheets.flatMap(([, xml]) =>
        [...xml.matchAll(/<f>(.*?)<\/f>/gs)].map(([, its = '']) => plain(its)),
      );
      const used = new Set(
        formulas.flatMap(formula => [
          ...[...formula.matchAll(/HYPERLINK\("#([^"]*)"/g)].map(([, name = '']) => name),
          ...[...formula.replaceAll(/"[^"]*"|'[^']*'/g, '').matchAll(/\b[a-z]+_[a-z0-9_]+/g)].map(([name]) => name),
        ]),
      );
      expect([book, [...used].sort()]).toEqual([book, [...names].sort()]);
    }
  });
});

function plain(xml: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return xml.replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
