import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Annotation, type Annotations, annotated } from '../../src/package/annotate.ts';
import { NotEditable } from '../../src/package/trouble.ts';
import { crcOf } from '../../src/package/zip.ts';
import { type HardCell, hardParts, type Parts, STYLE, withFills, zipOf } from './hard-workbook.ts';
import { contentsOf, differing, fillsIn, inOrder, notesIn, shapesAt, sheetNames } from './read-back.ts';

// A busy machine packs and unpacks slowly, which is no finding of ours.
vi.setConfig({ testTimeout: 120_000 });

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** A finding at a cell. */
function at(cell: string | null, change: Partial<Annotation> = {}): Annotation {
  const text = `Something at ${cell}`;
  return {
    severity: 'error',
    counts: true,
    sheet: 'Expenses',
    cell,
    pieces: [{ text: 'Error: ', bold: true }, { text: `${text}\nfile/bad` }],
    texts: ['Error', `Expenses!${cell}`, 'file/bad', 'E-1', text, 'basis', ''],
    ...change,
  };
}

const told = (list: readonly Annotation[]): Annotations => ({
  list,
  text: { above: ['Findings'], headings: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], below: [] },
  talked: 'People talk here.',
});
const mark = (zip: Buffer, ...list: readonly Annotation[]) => annotated(zip, told(list)).bytes;
const bare = (zip: Buffer) => mark(zip);

const ROWS = new Map<number, readonly HardCell[]>([
  [1, [{ text: 'Title', style: STYLE.title }]],
  [3, [{ text: 'id', style: STYLE.head }, null, { text: 'x', style: STYLE.hatched }]],
  [
    5,
    [
      { number: 1, style: STYLE.date },
      { blank: true, style: STYLE.amount },
    ],
  ],
  [8, []],
  [9, [null, null, null, null, { text: 'late' }]],
]);
const HARD = hardParts({ rows: ROWS, hidden: [], notes: [['C3', 2, 2, 'mine']], sums: [['1+1', 2]] });
const BOOK = zipOf(HARD);
const OWN_FILLS = fillsIn(BOOK, 'Expenses');

/** The workbook with parts in place of its own. */
const withParts = (parts: Parts) => zipOf({ ...HARD, ...parts });
const partOf = (zip: Buffer, name: string) => contentsOf(zip).get(name)?.toString() ?? '';
/** Its first sheet with other rows, and what stands around them. */
const withSheet = (sheet: string) =>
  withParts({ 'xl/worksheets/sheet1.xml': sheet, 'xl/worksheets/_rels/sheet1.xml.rels': relations('') });
const relations = (list: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
const plainSheet = (data: string, after = '', before = '') =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}${data}${after}</worksheet>`;
/** The cells of the first sheet as they stand there. */
const cellsIn = (zip: Buffer) =>
  [...partOf(zip, 'xl/worksheets/sheet1.xml').matchAll(/<(?:\w+:)?c\b[^>]*\br="([A-Z]+\d+)"/g)].map(([, its]) => its);

const address = fc
  .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 12 }))
  .map(([column, row]) => `${String.fromCharCode(65 + column)}${row}`)
  // The title is merged over A1:H1.
  .filter(its => !/^[A-H]1$|^[JK][45]$/.test(its));
const findings = fc.array(
  fc.tuple(address, fc.constantFrom(...SEVERITIES)).map(([cell, severity]) => at(cell, { severity })),
  { maxLength: 12 },
);

describe('whatever cells are marked', () => {
  test('each has one note and a fill, in the order of the sheet, and no other has', () => {
    fc.assert(
      fc.property(findings, list => {
        const zip = mark(BOOK, ...list);
        const cells = inOrder(new Set(list.map(({ cell }) => cell ?? '')));
        const notes = [...notesIn(zip, 'Expenses')].filter(([, text]) => text.includes('samata'));
        expect(inOrder(notes.map(([cell]) => cell))).toEqual(cells);
        const fills = [...fillsIn(zip, 'Expenses')].filter(([cell, colour]) => OWN_FILLS.get(cell) !== colour);
        expect(inOrder(fills.map(([cell]) => cell))).toEqual(cells);
        const standing = cellsIn(zip) as string[];
        expect(standing).toEqual(inOrder(new Set(standing)));
      }),
      { numRuns: 30 },
    );
  });

  test('without them it is as it was, and with them twice as once', () => {
    fc.assert(
      fc.property(findings, findings, (list, others) => {
        const zip = mark(BOOK, ...list);
        expect(differing(BOOK, bare(zip))).toEqual([]);
        expect(mark(zip, ...list).equals(zip)).toBe(true);
        expect(differing(mark(zip, ...others), mark(BOOK, ...others))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a workbook that was changed since', () => {
  /** As a program that writes all parts anew would: none has the bytes in which it was left. */
  const rewritten = (zip: Buffer, change = (text: string) => text) =>
    zipOf(
      Object.fromEntries(
        [...contentsOf(zip)].map(([name, content]) => [
          name,
          /\.(xml|vml|rels)$/.test(name)
            ? change(`${content.toString().replace(/<extLst>.*<\/extLst>/, '')}\n`)
            : content,
        ]),
      ),
    );

  test('loses our marks, and no others', () => {
    fc.assert(
      fc.property(findings, list => {
        const zip = bare(rewritten(mark(BOOK, ...list)));
        expect([...notesIn(zip, 'Expenses')]).toEqual([['C3', 'mine']]);
        expect(shapesAt(zip, 'Expenses')).toEqual(['C3']);
        expect(sheetNames(zip)).toEqual(sheetNames(BOOK));
        const filled = (one: Map<string, string>) => [...one].filter(([cell]) => OWN_FILLS.has(cell));
        expect(filled(fillsIn(zip, 'Expenses'))).toEqual([...OWN_FILLS]);
        expect(
          [...fillsIn(zip, 'Expenses').values()].filter(colour => /^FF(F4B|FFE[0-9A-F]9|D0E)/.test(colour)),
        ).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  const byte = (from: number) =>
    fc.integer({ min: 0, max: 15 }).map(its => (from + its).toString(16).toUpperCase().padStart(2, '0'));
  const colour = fc.oneof(
    // What spreadsheets offer, near the colours of findings.
    fc.constantFrom('FFFFEB9C', 'FFFFE699', 'FFFFE599', 'FFF4B0A0', 'FFFFE090', 'FFD0E0F0'),
    ...[
      [0xf4, 0xb0, 0xa0],
      [0xff, 0xe0, 0x90],
      [0xd0, 0xe0, 0xf0],
    ].map(([red = 0, green = 0, blue = 0]) =>
      fc.tuple(byte(green), byte(blue)).map(its => `FF${red.toString(16).toUpperCase()}${its.join('')}`),
    ),
    fc.integer({ min: 0, max: 0xffffff }).map(its => `FF${its.toString(16).toUpperCase().padStart(6, '0')}`),
  );

  test('keeps all fills of its owner, near ours and far, wherever they are', () => {
    const colours = fc.tuple(colour, colour, colour, colour, colour);
    fc.assert(
      fc.property(colours, findings, ([one, two, three, four, five], list) => {
        const book = zipOf(
          withFills(HARD, {
            'xl/worksheets/sheet1.xml': { A5: one, B5: two, E9: three },
            'xl/worksheets/sheet3.xml': { A2: four, B3: five },
          }),
        );
        const zip = bare(rewritten(mark(book, at('A5'), ...list)));
        for (const sheet of ['Expenses', 'Plan']) {
          const before = fillsIn(book, sheet);
          // A cell that was put in stays, in the look of its column.
          const after = [...fillsIn(zip, sheet)].filter(([cell, its]) => before.has(cell) || its !== 'FFE2EFDA');
          expect(after).toEqual([...before]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('gives cells with more fills than can be told apart none back', () => {
    const cells = Array.from({ length: 270 }, (_, i) => `A${i + 1}`);
    const rows = new Map<number, readonly HardCell[]>(cells.map((_, i) => [i + 1, [{ text: `${i}` }]]));
    const fills = Object.fromEntries(
      cells.map((cell, i) => [cell, `FF0000${(i % 256).toString(16).padStart(2, '0')}`]),
    );
    const parts = hardParts({ rows, hidden: [], notes: [], sums: [] });
    for (const [i, cell] of cells.entries())
      if (i > 255) fills[cell] = `FF0001${(i % 256).toString(16).padStart(2, '0')}`;
    const book = zipOf(withFills(parts, { 'xl/worksheets/sheet1.xml': fills }));
    // A1 is the first of merged cells, and stands for them.
    const after = fillsIn(bare(rewritten(mark(book, ...cells.map(cell => at(cell))))), 'Expenses');
    const before = fillsIn(book, 'Expenses');
    expect(cells.slice(0, 255).map(cell => after.get(cell))).toEqual(cells.slice(0, 255).map(cell => before.get(cell)));
    expect(cells.slice(255).map(cell => after.get(cell))).toEqual(cells.slice(255).map(() => undefined));
  });

  test('gives cells that were moved their fills back', () => {
    const moved = rewritten(mark(BOOK, at('C3'), at('B5')), text => text.replaceAll('r="C3"', 'r="D3"'));
    const fills = fillsIn(bare(moved), 'Expenses');
    expect([fills.get('D3'), fills.get('B5')]).toEqual(['FF808080', 'FFE2EFDA']);
  });

  test('keeps what people wrote into our notes, and fills of their own', () => {
    const zip = mark(BOOK, at('A5'), at('C3'));
    const written = rewritten(zip, text =>
      text
        .replaceAll('\n────────────────</t>', '\n────────────────\nmended, Ona</t>')
        .replace(/(<c [^>]*\br="A5"[^>]*)/, its => its.replace(/ s="\d+"/, ` s="${STYLE.head}"`)),
    );
    const stripped = bare(written);
    expect([...notesIn(stripped, 'Expenses')]).toEqual([
      ['C3', 'mine\nmended, Ona'],
      ['A5', '\nmended, Ona'],
    ]);
    expect(fillsIn(stripped, 'Expenses').get('A5')).toBe('FFE2EFDA');
  });

  test('without our sheet has the marks taken off at the cells of our notes alone', () => {
    const zip = mark(BOOK, at('A5'), at('B9'));
    const [first = ''] = /<c [^>]*\br="A5"[^>]*>/.exec(partOf(zip, 'xl/worksheets/sheet1.xml')) ?? [];
    const ours = / s="(\d+)"/.exec(first)?.[1];
    const parts = Object.fromEntries(contentsOf(zip));
    const gone = zipOf({
      ...parts,
      'xl/workbook.xml': partOf(zip, 'xl/workbook.xml').replace(/<sheet name="Findings"[^>]*>/, ''),
      'xl/worksheets/sheet1.xml': partOf(zip, 'xl/worksheets/sheet1.xml').replace('r="E9"', `r="E9" s="${ours}"`),
    });
    const stripped = bare(gone);
    expect([...notesIn(stripped, 'Expenses').keys()]).toEqual(['C3']);
    const fills = fillsIn(stripped, 'Expenses');
    expect([fills.get('A5'), fills.get('B9'), fills.get('E9')]).toEqual([undefined, undefined, 'FFF4B0A0']);
  });

  test('keeps what our sheet leads to where another part does so too, and nothing else', () => {
    const zip = mark(BOOK, at('A5'));
    const lost = bare(
      rewritten(
        zipOf({
          ...Object.fromEntries(contentsOf(zip)),
          'xl/media/image2.png': Buffer.from('ours alone'),
          'xl/worksheets/_rels/sheet4.xml.rels': relations(
            [
              '../drawings/drawing1.xml',
              '../media/image2.png',
              '../styles.xml',
              '/xl/workbook.xml',
              '/[Content_Types].xml',
              '/_rels/.rels',
              'sheet1.xml',
              'sheet4.xml',
            ]
              .map((target, i) => `<Relationship Id="rId${i}" Type="${OFFICE}/image" Target="${target}"/>`)
              .join(''),
          ),
        }),
      ),
    );
    expect([...contentsOf(lost).keys()]).toEqual([...contentsOf(BOOK).keys()]);
  });

  test('has the names of its ranges counted anew when our sheet goes from among others', () => {
    const names =
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Findings!$A$5:$G$6</definedName>';
    const zip = rewritten(mark(BOOK, at('A5')), text =>
      text
        .replace(/(<sheets>)(.*)(<sheet name="Findings"[^>]*>)/, '$1$3$2')
        .replace('localSheetId="0"', 'localSheetId="1"')
        .replace('<definedNames>', `<definedNames>${names}`)
        .replace('<workbookView ', '<workbookView activeTab="3" '),
    );
    const workbook = partOf(bare(zip), 'xl/workbook.xml');
    expect(workbook).not.toContain('_FilterDatabase');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">');
    expect(workbook).toContain('activeTab="2"');
  });
});

describe('a journal that somebody else wrote', () => {
  const crc = (zip: Buffer, name: string) => crcOf(Buffer.from(partOf(zip, name)));
  /** The marked workbook with another journal in its sheet of findings. */
  const withJournal = (zip: Buffer, journal: unknown) =>
    zipOf({
      ...Object.fromEntries(contentsOf(zip)),
      'xl/worksheets/sheet4.xml': partOf(zip, 'xl/worksheets/sheet4.xml').replace(
        /(<samata:journal>).*(<\/samata:journal>)/,
        (_, begin: string, end: string) => `${begin}${JSON.stringify(journal).replaceAll('<', '&lt;')}${end}`,
      ),
    });
  const marked = mark(BOOK, at('A5'), at('B9'), at('C3'));
  const own = JSON.parse(
    (/<samata:journal>(.*)<\/samata:journal>/.exec(partOf(marked, 'xl/worksheets/sheet4.xml'))?.[1] ?? '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );

  test('but for the writer is as ours', () => {
    expect(differing(BOOK, bare(withJournal(marked, own)))).toEqual([]);
  });

  test.each<[string, string, RegExp, string]>([
    ['a value', 'xl/worksheets/sheet1.xml', /(?<=<c r="A5"[^>]*><v>)1/, '9999'],
    ['where a cell stands', 'xl/worksheets/sheet1.xml', /(?<=<c r=)"E9"/, '"F9"'],
    ['a formula', 'xl/worksheets/sheet2.xml', /1\+1/, '9*9'],
    ['a shared text', 'xl/sharedStrings.xml', /late/, 'early'],
    ['the name of a sheet', 'xl/workbook.xml', /name="Plan"/, 'name="Plans"'],
    ['a link', 'xl/worksheets/_rels/sheet1.xml.rels', /comments1/, 'comments2'],
    ['what a part is', '[Content_Types].xml', /image\/png/, 'image/gif'],
    ['a number format', 'xl/styles.xml', /#,##0\.00/, 'QQQ'],
    ['a style that stands', 'xl/styles.xml', /<xf numFmtId="14"/, '<xf numFmtId="10"'],
    ['a note', 'xl/comments1.xml', /mine/, 'nice'],
    ['a relationship of all', '_rels/.rels', /core-properties/, 'QQQ'],
  ])('changes not %s', (_name, part, what, other) => {
    const text = partOf(marked, part);
    const found = what.exec(text);
    expect(found).not.toBeNull();
    const splice = [found?.index, found?.[0].length, other];
    const undo = [[splice]];
    const journal = { ...own, edited: { ...own.edited, [part]: { crc: crc(marked, part), undo } } };
    const after = bare(withJournal(marked, journal));
    for (const name of ['xl/worksheets/sheet2.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml', '_rels/.rels']) {
      expect(partOf(after, name)).toBe(partOf(BOOK, name));
    }
    const values = (zip: Buffer) =>
      [...partOf(zip, 'xl/worksheets/sheet1.xml').matchAll(/<c r="(\w+)"[^>]*>(<v>.*?)<\/c>/g)].map(its =>
        its.slice(1),
      );
    expect(values(after)).toEqual(values(BOOK));
    expect([...notesIn(after, 'Expenses')]).toEqual([['C3', 'mine']]);
    expect(partOf(after, part)).not.toContain(other);
  });

  test.each<[string, unknown]>([
    ['nothing', { edited: { 'xl/workbook.xml': null }, added: {} }],
    ['no list', { edited: [], added: null }],
    ['another number', { edited: { 'xl/workbook.xml': { crc: '1', undo: [] } }, added: {} }],
    ['splices of texts', { edited: { 'xl/workbook.xml': { crc: 1, undo: [['a']] } }, added: {} }],
    [
      'places beyond the end',
      {
        ...own,
        edited: {
          ...own.edited,
          'xl/styles.xml': { crc: crc(marked, 'xl/styles.xml'), undo: [[[99_999_999, 1, '']]] },
        },
      },
    ],
    ['a part of the user as new', { ...own, added: { 'xl/comments1.xml': crc(marked, 'xl/comments1.xml') } }],
    ['a sheet as new', { edited: {}, added: { 'xl/worksheets/sheet3.xml': crc(marked, 'xl/worksheets/sheet3.xml') } }],
  ])('of %s is none', (_name, journal) => {
    const after = bare(withJournal(marked, journal));
    expect(sheetNames(after)).toEqual(sheetNames(BOOK));
    expect([...notesIn(after, 'Expenses')]).toEqual([['C3', 'mine']]);
    expect(fillsIn(after, 'Expenses').get('A5')).toBeUndefined();
  });
});

describe('cells of sheets as other programs write them', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['without rows', '<sheetData/>', ['B2', 'A4', 'A2'], ['A2', 'B2', 'A4']],
    ['with empty rows', '<sheetData><row r="2"/><row r="5"></row></sheetData>', ['C2', 'A5', 'B3'], ['C2', 'B3', 'A5']],
    [
      'without addresses',
      '<sheetData><row><c><v>1</v></c><c/></row><row><c/></row></sheetData>',
      ['C1', 'B2'],
      ['C1', 'B2'],
    ],
    ['with a prefix', '', ['B1', 'A2'], ['A1', 'B1', 'A2']],
  ])('%s', (_name, data, marked, expected) => {
    const sheet =
      data === ''
        ? `\ufeff<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>`
        : plainSheet(data);
    const zip = mark(withSheet(sheet), ...marked.map(cell => at(cell)));
    expect(cellsIn(zip)).toEqual(expected);
    expect(inOrder(notesIn(zip, 'Expenses').keys())).toEqual(inOrder(marked));
    expect(partOf(zip, 'xl/worksheets/sheet1.xml')).toContain(data === '' ? '<x:legacyDrawing ' : '<legacyDrawing ');
    expect(partOf(bare(zip), 'xl/worksheets/sheet1.xml')).toBe(sheet);
  });

  test('a cell that is not there takes the look of its row, else of its column', () => {
    const data = `<cols><col min="2" max="3" width="9" style="${STYLE.amount}"/></cols><sheetData><row r="2" s="${STYLE.hatched}" customFormat="1"/><row r="3"/></sheetData>`;
    const zip = mark(withSheet(plainSheet(data)), at('B2'), at('B3'), at('D3'));
    // What they would look like without ours, once ours is taken off by its looks.
    const parts = Object.fromEntries(
      [...contentsOf(zip)].map(([name, its]) => [name, name.endsWith('styles.xml') ? `${its}\n` : its]),
    );
    const fills = fillsIn(bare(zipOf(parts)), 'Expenses');
    expect(['B2', 'B3', 'D3'].map(cell => fills.get(cell))).toEqual(['FF808080', 'FFE2EFDA', undefined]);
  });

  test('of merged cells the first is marked, once', () => {
    const zip = mark(BOOK, at('K5'), at('J4'), at('H1', { severity: 'info' }));
    expect(inOrder(notesIn(zip, 'Expenses').keys())).toEqual(['A1', 'C3', 'J4']);
    expect(notesIn(zip, 'Expenses').get('J4')).toMatch(/K5[\s\S]*J4/);
  });

  test('the drawing of notes stands before what follows it', () => {
    const after =
      '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><tableParts count="0"/><extLst/>';
    const zip = mark(withSheet(plainSheet('<sheetData/>', after)), at('A1'));
    expect(partOf(zip, 'xl/worksheets/sheet1.xml')).toMatch(/<pageMargins[^>]*><legacyDrawing [^>]*><tableParts/);
  });

  test('a drawing of buttons takes notes as well', () => {
    const shapes = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s2051"><br></v:shape></xml>`;
    const zip = withParts({
      'xl/worksheets/sheet1.xml': plainSheet('<sheetData/>', '<legacyDrawing r:id="rId9"/>'),
      'xl/worksheets/_rels/sheet1.xml.rels': relations(
        `<Relationship Id="rId9" Type="${OFFICE}/vmlDrawing" Target="/xl/drawings/vmlDrawing1.vml"/>`,
      ),
      'xl/drawings/vmlDrawing1.vml': shapes,
    });
    const drawing = partOf(mark(zip, at('B2')), 'xl/drawings/vmlDrawing1.vml');
    expect(drawing).toContain('<v:shapetype id="_x0000_t202"');
    expect(drawing).toContain('id="_x0000_s2052"');
    expect(differing(zip, bare(mark(zip, at('B2'))))).toEqual([]);
  });
});

describe('notes', () => {
  test('hold what is found at a cell, the worst first, and no more than fits', () => {
    const zip = mark(
      BOOK,
      at('A5', { severity: 'info', pieces: [{ text: 'last' }] }),
      at('A5', { pieces: [{ text: '<first> & _x0041_' }] }),
    );
    expect(notesIn(zip, 'Expenses').get('A5')).toBe(
      '──── samata ────\n<first> & _x005F_x0041_\n\nlast\n────────────────',
    );
    const long = notesIn(mark(BOOK, at('C3', { pieces: [{ text: 'x'.repeat(40_000) }] })), 'Expenses').get('C3') ?? '';
    expect(long).toHaveLength(32_767);
    expect(long).toMatch(/^mine\n─+ samata ─+\nx+…\n─+$/);
  });

  test('are not written where people talk, which the list says', () => {
    const zip = withParts({
      'xl/worksheets/_rels/sheet1.xml.rels': `${HARD['xl/worksheets/_rels/sheet1.xml.rels']}`.replace(
        '</Relationships>',
        '<Relationship Id="rId8" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
      ),
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C3" dT="2019-01-01T00:00:00" id="{1}"><text>mine</text></threadedComment></ThreadedComments>',
    });
    const marked = mark(zip, at('C3'), at('A5'));
    expect(notesIn(marked, 'Expenses').get('C3')).toBe('mine');
    expect(fillsIn(marked, 'Expenses').get('C3')).toMatch(/^FFF4B/);
    expect(partOf(marked, 'xl/worksheets/sheet4.xml').match(/[^>]*People talk here\./g)).toEqual([
      'Something at C3 People talk here.',
    ]);
  });
});

describe('the sheet of findings', () => {
  const list = (zip: Buffer) => partOf(zip, 'xl/worksheets/sheet4.xml');

  test('leaves a sheet of that name to its owner', () => {
    const zip = withParts({
      'xl/workbook.xml': `${HARD['xl/workbook.xml']}`.replace('name="Plan"', 'name="FINDINGS"'),
    });
    const marked = mark(zip, at('A5'));
    expect(sheetNames(marked)).toEqual(['Expenses', "Ona's sums", 'FINDINGS', 'Findings (2)']);
    expect(differing(zip, bare(marked))).toEqual([]);
  });

  test('leads to sheets whose names have signs, and nowhere for what has no cell', () => {
    const zip = mark(BOOK, at('B1', { sheet: "Ona's sums" }), at(null), at('A1', { sheet: 'gone' }));
    expect([...list(zip).matchAll(/<hyperlink [^>]*>/g)].map(([its]) => its)).toEqual([
      `<hyperlink ref="B6" location="'Ona''s sums'!B1"/>`,
    ]);
    expect([...notesIn(zip, "Ona's sums").keys()]).toEqual(['B1']);
    expect([...notesIn(zip, 'Expenses').keys()]).toEqual(['C3']);
  });

  test('lists what is waived without a colour, and marks no cell', () => {
    const zip = mark(BOOK, at('A5', { counts: false }));
    expect([...notesIn(zip, 'Expenses').keys()]).toEqual(['C3']);
    expect([...fillsIn(zip, 'Expenses')]).toEqual([...OWN_FILLS]);
    expect(list(zip)).toContain('location="\'Expenses\'!A5"');
  });

  test('holds no sign that XML cannot hold, and texts that look like formulas as texts', () => {
    const zip = mark(BOOK, at('A5', { texts: ['=1+1', '\u0000\u000b<a>', '\ud800', '&', '', '', ''] }));
    expect(list(zip)).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t></is>');
    expect(list(zip)).toContain('<t xml:space="preserve">  &lt;a&gt;</t>');
  });
});

describe('a workbook is refused, and nothing of it written', () => {
  const trouble = (zip: Buffer) => {
    try {
      mark(zip, at('A5'));
    } catch (error) {
      if (error instanceof NotEditable) return error.trouble;
      throw error;
    }
    return null;
  };
  const without = (name: string) => Object.fromEntries(Object.entries(HARD).filter(([its]) => its !== name));

  test.each<[string, () => Buffer, string]>([
    ['a zip of something else', () => zipOf({ 'a.txt': 'a' }), 'broken'],
    ['without its relationships', () => zipOf(without('_rels/.rels')), 'broken'],
    ['with a part that is no XML', () => withParts({ 'xl/styles.xml': '<styleSheet>' }), 'broken'],
    [
      'with a sheet of another encoding',
      () => withParts({ 'xl/worksheets/sheet1.xml': Buffer.from(`\ufeff${plainSheet('<sheetData/>')}`, 'utf16le') }),
      'broken',
    ],
    [
      'with rows that go backwards',
      () => withSheet(plainSheet('<sheetData><row r="3"/><row r="2"/></sheetData>')),
      'broken',
    ],
    [
      'of the strict form',
      () =>
        withParts({
          'xl/workbook.xml': `${HARD['xl/workbook.xml']}`.replaceAll(
            MAIN,
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          ),
        }),
      'strict',
    ],
  ])('%s', (_name, zip, expected) => {
    expect(trouble(zip())).toBe(expected);
  });

  test('but one without styles has some', () => {
    const parts = without('xl/styles.xml');
    const rels = `${HARD['xl/_rels/workbook.xml.rels']}`.replace(/<Relationship [^>]*styles[^>]*>/, '');
    const types = `${HARD['[Content_Types].xml']}`.replace(/<Override [^>]*styles[^>]*>/, '');
    const zip = zipOf({
      ...parts,
      'xl/_rels/workbook.xml.rels': rels,
      '[Content_Types].xml': types,
      'xl/worksheets/sheet1.xml': plainSheet('<sheetData/>', '<legacyDrawing r:id="rId2"/>'),
    });
    const marked = mark(zip, at('A5'));
    expect(fillsIn(marked, 'Expenses').get('A5')).toBe('FFF4B0A0');
    expect(differing(zip, bare(marked))).toEqual([]);
  });

  test('one that is signed says so', () => {
    const zip = withParts({ '_xmlsignatures/sig1.xml': '<Signature/>' });
    expect(annotated(zip, told([at('A5')])).isSigned).toBe(true);
    expect(annotated(BOOK, told([at('A5')])).isSigned).toBe(false);
  });
});
