import { expect, test } from 'vitest';
import { readSource } from '../../src/load/import-rows.ts';
import { EXPENSE_COLUMNS } from '../../src/model/columns.ts';
import { doubtOf, imported, only, opened, rowsOf } from './importing.ts';
import { type CellValue, workbookOf } from './workbooks.ts';

const HEAD = ['Dok. Nr.', 'Dok. data', 'Kontrahentas', 'Tinkamos finansuoti išlaidos, Eur'];
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const row = (no: string, date: CellValue = day('2018-03-25'), amount: CellValue = 1234.56): CellValue[] => [
  no,
  date,
  'UAB „Ąžuolas“',
  amount,
];
const asked = { name: 'export.xlsx' };

test('a sheet with titles above, a total and a signature below, whatever its name', async () => {
  const rows = [
    ['Birštono savivaldybė'],
    [],
    HEAD,
    row('A-1'),
    row('A-2'),
    ['', '', 'Iš viso', 2469.12],
    ['Parengė V. Pavardenė'],
  ];
  const bytes = await workbookOf(rows, () => {}, 'Žurnalas');
  for (const name of ['export.xlsx', 'export.csv', 'export.XLS']) {
    const source = await only(bytes, { name });
    expect(source).toMatchObject({
      doubts: [],
      encoding: null,
      delimiter: null,
      mark: null,
      otherSheets: [],
      sheet: { value: 'Žurnalas', by: 'only' },
      header: { value: 3 },
      currency: { value: 'EUR' },
    });
    const { rows: read, said } = await imported(bytes, { name });
    expect(read.filter(({ broken }) => broken.length === 0)).toMatchObject([
      { line: 4, document_no: 'A-1', document_date: '2018-03-25', declared: 123456, currency: 'EUR' },
      { line: 5, document_no: 'A-2' },
    ]);
    expect(said).toEqual([
      'file/totals-row-skipped Iš viso  !Žurnalas!C6',
      'file/bad-value Parengė V. Pavardenė no-row !Žurnalas!A7',
    ]);
  }
});

test('texts among numbers prove the mark, and stay what they are in findings', async () => {
  const bytes = await workbookOf([HEAD, row('A'), row('B', '25/03/2018', '(1.234,50)'), row('C', '31/02/2018', '1,5')]);
  const source = await only(bytes, asked);
  expect(source.mark).toMatchObject({ value: ',', seen: { text: '(1.234,50)', place: { cell: 'D3' } } });
  const { rows, said } = await imported(bytes, asked);
  expect(rows).toMatchObject([
    { declared: 123456 },
    { document_date: '2018-03-25', declared: -123450 },
    { declared: 150 },
  ]);
  expect(said).toEqual(['file/bad-date 31/02/2018 form !Expenses!B4', 'file/number-as-text (1.234,50)  !Expenses!D3']);
});

test('codes that are numbers are read as what the map means by them', async () => {
  const bytes = await workbookOf([
    [...HEAD, 'MPK'],
    [...row('A'), 501],
  ]);
  const map = { columns: { category: { heading: 'MPK', values: { '501': 'staff' } }, partner: { value: 'LP' } } };
  expect((await imported(bytes, { ...asked, map })).rows).toMatchObject([{ category: 'staff', partner: 'LP' }]);
});

test('headings over two rows, merged down and across', async () => {
  const bytes = await workbookOf(
    [
      ['Dokumentas', '', 'Kontrahentas', 'Suma', '', 'Tinkamos finansuoti išlaidos'],
      ['Nr.', 'Data', '', 'be PVM', 'su PVM', ''],
      ['A', day('2018-03-25'), 'B', 100, 121, 121],
    ],
    sheet => {
      sheet.mergeCells('A1:B1');
      sheet.mergeCells('C1:C2');
      sheet.mergeCells('D1:E1');
      sheet.mergeCells('F1:F2');
    },
  );
  const source = await only(bytes, asked);
  expect(source.doubts).toEqual([]);
  expect([...source.columns].map(([key, { heading }]) => [key, heading])).toEqual([
    ['document_no', 'Dokumentas / Nr.'],
    ['document_date', 'Dokumentas / Data'],
    ['supplier', 'Kontrahentas'],
    ['gross', 'Suma / su PVM'],
    ['declared', 'Tinkamos finansuoti išlaidos'],
  ]);
  expect((await imported(bytes, asked)).rows).toMatchObject([
    { document_date: '2018-03-25', gross: 12100, declared: 12100 },
  ]);
});

const MONTHS = () =>
  workbookOf(
    [HEAD, row('A-1')],
    (_, workbook) => {
      workbook.addWorksheet('Vasaris').addRows([HEAD, row('A-2'), row('A-3')]);
      workbook.addWorksheet('Pastabos').addRows([['Šis lapas nėra lentelė'], ['Dok. Nr. A-1 atidėtas']]);
    },
    'Sausis',
  );

test('several sheets with such a table are a doubt, which the map settles', async () => {
  const bytes = await MONTHS();
  expect(await doubtOf(bytes, 'sheets', asked)).toMatchObject({ settle: 'sheet', sheets: ['Sausis', 'Vasaris'] });
  const one = await only(bytes, { ...asked, map: { sheet: 'Vasaris' } });
  expect(one).toMatchObject({
    doubts: [],
    sheet: { value: 'Vasaris', by: 'map' },
    otherSheets: ['Sausis', 'Pastabos'],
  });
  const all = await opened(bytes, { ...asked, map: { sheet: 'all' } });
  expect(all.map(({ sheet, doubts, otherSheets }) => [sheet?.value, doubts, otherSheets])).toEqual([
    ['Sausis', [], ['Pastabos']],
    ['Vasaris', [], ['Pastabos']],
  ]);
  const read = await Promise.all(all.map(rowsOf));
  expect(read.map(({ rows }) => rows.map(its => its.document_no))).toEqual([['A-1'], ['A-2', 'A-3']]);
  expect(await doubtOf(bytes, 'unknown-sheet', { ...asked, map: { sheet: 'Vassaris' } })).toMatchObject({
    nearest: 'Vasaris',
    sheets: ['Sausis', 'Vasaris', 'Pastabos'],
  });
});

test('sheets of which none has known headings are in doubt, too', async () => {
  const bytes = await workbookOf(
    [
      ['x', 'y'],
      [1, 2],
    ],
    (_, workbook) => workbook.addWorksheet('Two').addRow(['z']),
    'One',
  );
  const { doubts } = await only(bytes, asked);
  expect(doubts.map(({ code }) => code)).toEqual(['sheets', 'no-headings']);
});

test('what is hidden is read, and told', async () => {
  const bytes = await workbookOf([HEAD, row('A'), row('B')], sheet => {
    sheet.getRow(2).hidden = true;
    sheet.getColumn(3).hidden = true;
  });
  expect((await only(bytes, asked)).hidden).toEqual({ sheet: false, rows: 1, columns: ['supplier'] });
  expect((await imported(bytes, asked)).rows).toHaveLength(2);
});

test('real dates that a spreadsheet turned around beside texts that it could not are a doubt', async () => {
  const turned = [row('A', '25/03/2018'), ...[3, 4, 5].map(month => row('B', day(`2018-0${month}-02`)))];
  const bytes = await workbookOf([HEAD, ...turned]);
  expect(await doubtOf(bytes, 'turned-dates', asked)).toMatchObject({
    settle: 'dates',
    key: 'document_date',
    text: { text: '25/03/2018', place: { cell: 'B2' } },
    date: { text: '2018-03-02', place: { cell: 'B3' } },
  });
  expect(await only(bytes, { ...asked, map: { dates: 'dmy' } })).toMatchObject({ doubts: [] });
  expect(await only(await workbookOf([HEAD, ...turned, row('C', day('2018-03-13'))]), asked)).toMatchObject({
    doubts: [],
  });
  expect(await only(await workbookOf([HEAD, ...turned, row('C', '03/03/2018')]), asked)).toMatchObject({ doubts: [] });
});

test('a number where a date is expected, and a day where an amount is, are told as their cells show them', async () => {
  const bytes = await workbookOf([
    HEAD,
    row('A', 43166),
    row('B', day('2018-03-25'), day('2018-02-28')),
    ['Iš viso', 43166, '', ''],
    ['', 43166, '', ''],
  ]);
  const source = await only(bytes, asked);
  expect(source.samples.map(({ fields }) => fields.slice(1, 4))).toEqual([
    ['43166', 'UAB „Ąžuolas“', '1234.56'],
    ['2018-03-25', 'UAB „Ąžuolas“', '2018-02-28'],
    ['43166', '', ''],
  ]);
  const { said } = await imported(bytes, asked);
  expect(said.join('\n')).not.toContain('|');
  expect(said).toContain('file/bad-date 43166 serial !Expenses!B2');
});

test('an amount that is shown in a currency counts in the sum of its source', async () => {
  const bytes = await workbookOf([HEAD, row('A'), row('B')], sheet => {
    sheet.getColumn(4).numFmt = '#,##0.00 [$€-427]';
  });
  const source = await only(bytes, asked);
  if (source.table === null) throw new Error('in doubt');
  const context = { columns: EXPENSE_COLUMNS, required: new Set<string>(), subject: '' };
  const { rows } = await readSource(source, source.table, EXPENSE_COLUMNS, context);
  expect(rows.map(({ amounts, findings }) => [...amounts, ...findings])).toEqual([
    [['declared', 123456]],
    [['declared', 123456]],
  ]);
});
