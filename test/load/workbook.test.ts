import { describe, expect, test } from 'vitest';
import { messagesIn, sentence } from '../../src/messages/index.ts';
import { load } from './folder.ts';
import { type CellValue, type Worksheet, workbookOf } from './workbooks.ts';

const HEAD = [
  'id',
  'category',
  'document_no',
  'document_date',
  'paid_date',
  'supplier',
  'description',
  'declared',
  'gross',
];
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const ROW = ['E-1', 'external', 'VD-1', day('2018-05-14'), day('2018-05-25'), 'UAB Scena', 'Scena', 118.4, 118.4];

/** Writes a cell. */
const put = (at: string, value: CellValue) => (sheet: Worksheet) => {
  sheet.getCell(at).value = value;
};

/** What is read of a ledger of these rows. */
async function ledger(rows: readonly (readonly CellValue[])[], change?: (sheet: Worksheet) => void) {
  const { rows: read, findings, said } = await load({ 'expenses.xlsx': await workbookOf(rows, change) });
  return { rows: read, findings, said };
}

test('a plain sheet is read as a CSV file is, and silently', async () => {
  const { rows, said } = await ledger([HEAD, ROW]);
  expect(said).toEqual([]);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    id: 'E-1',
    document_no: 'VD-1',
    document_date: '2018-05-14',
    paid_date: '2018-05-25',
    declared: 11840,
    line: 2,
    broken: [],
  });
});

/** A row whose cell under a heading is another one, maybe with a number format. */
function withCell(heading: string, value: CellValue, format?: string) {
  const at = HEAD.indexOf(heading);
  const row: CellValue[] = ROW.map((its, i) => (i === at ? value : its));
  return ledger([HEAD, row], sheet => {
    if (format !== undefined) sheet.getRow(2).getCell(at + 1).numFmt = format;
  });
}

describe('cells of an amount', () => {
  test.each<[string, CellValue, string | undefined, number | null, string[]]>([
    ['a whole number', 12, undefined, 1200, []],
    ['two decimals', 955524.05, '#,##0.00', 95552405, []],
    ['nothing', 0, undefined, 0, []],
    ['below nothing', -12.5, undefined, -1250, []],
    ['the tail of a binary fraction', 109073.68000000001, undefined, 10907368, []],
    ['a sum of binary fractions', 0.1 + 0.2, undefined, 30, []],
    ['what a difference leaves', 1000.1 - 1000, undefined, 10, []],
    ['almost nothing', 0.1 + 0.2 - 0.3, undefined, 0, []],
    ['hidden decimals', 100.004999, '0.00', 10000, ['file/hidden-decimals']],
    ['half a cent up', 100.005, '0.00', 10001, ['file/hidden-decimals']],
    ['half a cent that a product falls short of', 1.005 * 100, '0.00', 10050, []],
    ['below nothing, half a cent', -0.005, '0.00', -1, ['file/hidden-decimals']],
    ['less than nothing shows', -0.004, '0.00', 0, ['file/hidden-decimals']],
    ['a large amount with hidden decimals', 955524.004, undefined, 95552400, ['file/hidden-decimals']],
    ['more than an amount may be', 1e15, undefined, null, ['file/bad-amount']],
    ['far more', 1e300, undefined, null, ['file/bad-amount']],
    ['euro in its format', 12.5, '#,##0.00 [$€-427]', 1250, []],
    ['złoty in its format in a row in EUR', 12.5, '#,##0.00\\ [$zł-415]', null, ['file/bad-amount']],
    ['złoty as text in its format', 12.5, '#,##0.00" zł"', null, ['file/bad-amount']],
    ['złoty as letters in its format', 12.5, '#,##0.00\\ \\z\\ł', null, ['file/bad-amount']],
    ['złoty by its code', 12.5, '[$PLN] #,##0.00', null, ['file/bad-amount']],
    [
      'an accounting format of złoty',
      12.5,
      '_-* #,##0.00\\ "zł"_-;-* #,##0.00\\ "zł"_-;_-* "-"??\\ "zł"_-',
      null,
      ['file/bad-amount'],
    ],
    ['nothing in złoty', 0, '#,##0.00\\ [$zł-415]', 0, []],
    ['euro as people print it', 12.5, '#,##0.00\\ "Eur"', 1250, []],
    [
      'an accounting format of euro, below nothing',
      -12.5,
      '_-[$€-2]\\ * #,##0.00_-;[Red]-[$€-2]\\ * #,##0.00_-',
      -1250,
      [],
    ],
    ['dollars in brackets', -12.5, '_("$"* #,##0.00_);_("$"* (#,##0.00)', -1250, []],
    ['red in brackets', -12.5, '#,##0.00_);[Red](#,##0.00)', -1250, []],
    ['a language without a currency', 12.5, '[$-427]#,##0.00', 1250, []],
    ['units of something', 12.5, '0.00" vnt"', 1250, []],
    ['science', 1.5e3, '0.00E+00', 150000, []],
    ['capital letters that are no date', 12.5, '#,##0.00 USD', null, ['file/bad-amount']],
    ['accounting in Polish', 12.5, '_-* #,##0.00\\ _z_ł_-;-* #,##0.00\\ _z_ł_-', 1250, []],
    ['square metres', 42, '0\\ \\m\\2', 4200, []],
    ['days', 42, '0\\ \\d\\a\\y\\s', 4200, []],
    ['hours', 1.5, '[h]:mm', 150, ['file/number-as-date']],
    ['a date', 1234.56, 'yyyy-mm-dd', 123456, ['file/number-as-date']],
    ['a date of a large amount', 955524.05, 'dd.mm.yyyy', 95552405, ['file/number-as-date']],
    ['per cent', 0.2, '0%', null, ['file/bad-amount']],
    ['per cent, of numbers up to one', 0.2, '[<=1]0.00%;#,##0.00', null, ['file/bad-amount']],
    ['an amount, where numbers up to one are per cent', 12.5, '[<=1]0.00%;#,##0.00', 1250, []],
    ['per cent below nothing', 12.5, '0.00%;-0.00', null, ['file/bad-amount']],
    ['text', '1 234,56', undefined, 123456, ['file/number-as-text']],
    ['text that may be two amounts', '1,234', undefined, null, ['file/ambiguous-amount']],
    ['words', 'apie 300', undefined, null, ['file/bad-amount']],
    ['a formula', { formula: 'H3', result: 12.5 }, undefined, 1250, []],
    ['a formula with nothing as result', { formula: 'H3', result: 0 }, undefined, 0, []],
    ['a formula without a result', { formula: 'H3' } as CellValue, undefined, null, ['file/formula-without-value']],
    ['a formula with an empty text', { formula: '""', result: '' }, undefined, null, ['file/bad-value']],
    ['a formula with an error', { formula: 'H3', result: { error: '#REF!' } }, undefined, null, ['file/cell-error']],
    ['an error', { error: '#N/A' }, undefined, null, ['file/cell-error']],
    ['rich text', { richText: [{ text: '12' }, { text: ',50' }] }, undefined, 1250, ['file/number-as-text']],
    ['yes', true, undefined, null, ['file/bad-amount']],
  ])('%s', async (_name, value, format, cents, checks) => {
    const { rows, said, findings } = await withCell('declared', value, format);
    expect(rows[0]?.declared ?? null).toBe(cents);
    expect(said).toEqual(checks.map(check => `${check} expenses.xlsx!Expenses!H2`));
    expect(rows[0]?.broken).toEqual(cents === null || (cents === 0 && checks.length > 0) ? ['declared'] : []);
    expect(findings.map(({ check }) => check)).toEqual(checks);
  });
});

describe('the currency in which an amount is shown', () => {
  test.each<[string, string, string[]]>([
    ['PLN', '#,##0.00\\ "zł"', []],
    ['PLN', '#,##0.00', []],
    ['PLN', '#,##0.00 [$€-427]', ['file/bad-amount expenses.xlsx!Expenses!H2']],
    ['', '#,##0.00\\ "zł"', ['file/bad-amount expenses.xlsx!Expenses!H2']],
    ['EUR', '#,##0.00 [$€-427]', []],
  ])('in a row of "%s" as %s', async (currency, format, expected) => {
    const { said, findings } = await ledger(
      [
        [...HEAD, 'currency'],
        [...ROW, currency],
      ],
      sheet => {
        sheet.getCell('H2').numFmt = format;
      },
    );
    expect(said).toEqual(expected);
    for (const { args } of findings) expect(args).toMatchObject({ reason: 'currency', mark: currency || 'EUR' });
  });

  test('is told with the amount', async () => {
    const { findings } = await withCell('declared', 1234.5, '#,##0.00\\ "zł"');
    expect(findings[0]?.args).toEqual({ column: 'declared', text: '1234.5 PLN', reason: 'currency', mark: 'EUR' });
  });

  test('counts for no other number', async () => {
    const { rows, said } = await withCell('document_no', 17, '0\\ "zł"');
    expect(said).toEqual([]);
    expect(rows[0]?.document_no).toBe('17');
  });
});

describe('cells of a date', () => {
  test.each<[string, CellValue, string | undefined, string | null, string[]]>([
    ['a date', day('2018-02-28'), 'dd.mm.yyyy', '2018-02-28', []],
    ['a date with a time', new Date('2018-02-28T23:59:59Z'), 'yyyy-mm-dd hh:mm', '2018-02-28', []],
    ['text', '28.02.2018', undefined, '2018-02-28', []],
    ['a formula', { formula: 'D2', result: day('2018-02-28') }, 'dd.mm.yyyy', '2018-02-28', []],
    ['a formula with an empty text', { formula: '""', result: '' }, 'dd.mm.yyyy', null, []],
    ['a formula with a text', { formula: '"x"', result: '28.02.2018' }, 'dd.mm.yyyy', '2018-02-28', []],
    ['a number', 43159, undefined, null, ['file/bad-date']],
    ['a small number', 5, undefined, null, ['file/bad-date']],
    ['days that are no date', 42, '0\\ \\d\\a\\y\\s', null, ['file/bad-date']],
  ])('%s', async (_name, value, format, expected, checks) => {
    const { rows, said } = await withCell('paid_date', value, format);
    expect(rows[0]?.paid_date).toBe(expected);
    expect(said).toEqual(checks.map(check => `${check} expenses.xlsx!Expenses!E2`));
  });

  test('a number tells which day it would be', async () => {
    const { findings } = await withCell('paid_date', 43159);
    expect(findings[0]?.args).toEqual({ column: 'paid_date', text: '43159', reason: 'serial', meant: '2018-02-28' });
  });
});

describe('cells of a text', () => {
  test.each<[string, CellValue, string | undefined, string, string[]]>([
    ['a number', 2017001, undefined, '2017001', []],
    ['a number with zeros in front', 42, '000000', '000042', []],
    ['a link', { text: 'VD-1', hyperlink: 'https://example.org' }, undefined, 'VD-1', []],
    ['what begins like a formula', '=1+2', undefined, '=1+2', ['file/looks-like-formula']],
    ['a number below nothing', -5, undefined, '-5', []],
    ['an error', { error: '#NAME?' }, undefined, '', ['file/cell-error']],
    ['a formula without a result', { formula: 'A1' } as CellValue, undefined, '', ['file/formula-without-value']],
  ])('%s', async (_name, value, format, expected, checks) => {
    const { rows, said } = await withCell('document_no', value, format);
    expect(rows[0]?.document_no).toBe(expected);
    expect(said).toEqual(checks.map(check => `${check} expenses.xlsx!Expenses!C2`));
  });
});

describe('the table of a sheet', () => {
  test.each<[string, (sheet: Worksheet) => void, string[]]>([
    ['titles above it', sheet => sheet.insertRows(1, [['Projektas'], [], ['Išlaidų sąrašas', '', '2018 m.']]), []],
    [
      'a million empty rows below it',
      sheet => {
        sheet.getRow(1_048_576).height = 20;
      },
      [],
    ],
    [
      'a row of sums below it',
      sheet => {
        sheet.addRow(['Iš viso', '', '', '', '', '', '', { formula: 'SUM(H2:H2)', result: 118.4 }]);
        sheet.mergeCells('A3:G3');
      },
      ['file/totals-row-skipped expenses.xlsx!Expenses!A3'],
    ],
    [
      'signatures below it, one of them over merged cells',
      sheet => {
        sheet.addRow([]);
        sheet.addRow(['Parengė: vyr. buhalterė Rasa Kazlauskienė']);
        sheet.addRow(['', '', '', '(parašas)']);
        sheet.mergeCells('A4:G4');
      },
      ['file/totals-row-skipped expenses.xlsx!Expenses!A4', 'file/totals-row-skipped expenses.xlsx!Expenses!D5'],
    ],
    ['empty rows in it', sheet => sheet.insertRows(2, [[], ['']]), []],
    ['a note beside it', put('XFD2', 'patikrinta'), []],
    ['a column of another name', put('J1', 'Spalva'), ['file/unknown-column expenses.xlsx!Expenses!J1']],
    ['a heading twice', put('J1', 'Deklaruota suma'), ['file/duplicate-header expenses.xlsx!Expenses!J1']],
    [
      'a hidden row and column',
      sheet => {
        sheet.getRow(2).hidden = true;
        sheet.getColumn(6).hidden = true;
      },
      ['file/hidden-rows expenses.xlsx!Expenses!F2'],
    ],
    [
      'a hidden sheet',
      sheet => {
        sheet.state = 'hidden';
      },
      ['file/hidden-rows expenses.xlsx!Expenses!A1'],
    ],
    [
      'a very hidden sheet',
      sheet => {
        sheet.state = 'veryHidden';
      },
      ['file/hidden-rows expenses.xlsx!Expenses!A1'],
    ],
    [
      'headings over two columns',
      sheet => {
        sheet.getCell('I1').value = null;
        sheet.mergeCells('H1:I1');
      },
      ['file/merged-cell expenses.xlsx!Expenses!H1'],
    ],
    [
      'headings merged with a title above, each in its column',
      sheet => {
        sheet.insertRow(1, HEAD);
        sheet.getRow(2).values = [];
        for (const column of 'ABCDEFGHI') sheet.mergeCells(`${column}1:${column}2`);
      },
      [],
    ],
  ])('%s', async (_name, change, expected) => {
    const { rows, said } = await ledger([HEAD, ROW], change);
    expect(said).toEqual(expected);
    expect(rows.map(({ id, declared }) => [id, declared])).toEqual([['E-1', 11840]]);
  });

  test('headings in two rows are said with where the others stand', async () => {
    const { rows, said, findings } = await ledger([HEAD, ROW], sheet => {
      sheet.insertRow(2, ['', '', '', '', '', '', '', 'declared', 'gross']);
      sheet.getCell('H1').value = 'Amounts';
      sheet.getCell('I1').value = null;
    });
    expect(said).toEqual([
      'file/unknown-column expenses.xlsx!Expenses!H1',
      'file/missing-column expenses.xlsx!Expenses!A1',
    ]);
    expect(findings[1]?.args).toMatchObject({ column: 'declared', elsewhere: expect.stringMatching(/!Expenses!H2$/) });
    expect(rows).toHaveLength(1);
  });

  test('values that are headings as well are a row of the table all the same', async () => {
    const head = ['partner', 'category', 'document_no', 'description', 'status'];
    const { findings, rows } = await ledger([head, ['no', 'staff', 'VD-1', 'Alga', 'declared']]);
    const missing = findings.flatMap(its => (its.check === 'file/missing-column' ? [its.args] : []));
    expect(missing.map(({ column }) => column)).toContain('declared');
    expect(missing.map(({ elsewhere }) => elsewhere ?? null)).toEqual(missing.map(() => null));
    expect(rows.map(({ document_no, status }) => [document_no, status])).toEqual([['VD-1', 'declared']]);
  });

  test.each(['Expenses', 'IŠLAIDOS', 'wydatki', 'Lapas1'])('headings in a sheet called %s', async name => {
    const bytes = await workbookOf([HEAD, ROW], () => {}, name);
    expect((await load({ 'expenses.xlsx': bytes })).rows).toHaveLength(1);
  });

  test('the sheet that has the columns is read, not the first, and others that have them are said', async () => {
    const bytes = await workbookOf(
      [
        ['Kas', 'Kiek'],
        ['scena', 1],
      ],
      (_, workbook) => {
        for (const name of ['2018', '2019']) {
          const sheet = workbook.addWorksheet(name);
          sheet.addRow(HEAD);
          sheet.addRow(ROW);
        }
      },
      'Viršelis',
    );
    const { rows, said, findings } = await load({ 'expenses.xlsx': bytes });
    expect(rows).toHaveLength(1);
    expect(said).toEqual(['file/two-ledgers expenses.xlsx!2019!A1']);
    expect(findings[0]?.args).toMatchObject({ read: expect.stringMatching(/expenses\.xlsx!2018$/) });
  });

  test('days of a calendar that begins in 1904', async () => {
    const bytes = await workbookOf([HEAD, ROW], (sheet, workbook) => {
      workbook.properties.date1904 = true;
      sheet.getCell('E2').value = day('2018-02-28');
      sheet.getCell('E2').numFmt = 'yyyy-mm-dd';
      sheet.getCell('I2').value = day('2018-02-28');
      sheet.getCell('I2').numFmt = 'yyyy-mm-dd';
    });
    const { rows, said } = await load({ 'expenses.xlsx': bytes });
    // 1904 calendars count 1,462 days fewer.
    expect(rows[0]).toMatchObject({ paid_date: '2018-02-28', gross: (43_159 - 1_462) * 100 });
    expect(said).toEqual(['file/number-as-date expenses.xlsx!Expenses!I2']);
  });
});

describe('merged cells', () => {
  const SECOND = ROW.map((its, i) => (i === 0 ? 'E-2' : its));

  test('an amount counts once, and the row without one says nothing else', async () => {
    const { rows, said } = await ledger([HEAD, ROW, SECOND], sheet => {
      sheet.getCell('H3').value = null;
      sheet.mergeCells('H2:H3');
    });
    expect(rows.map(({ declared, broken }) => [declared, broken])).toEqual([
      [11840, []],
      [0, ['declared']],
    ]);
    expect(said).toEqual(['file/merged-cell expenses.xlsx!Expenses!H2']);
  });

  test('a text stands in the first, and is not known in the others', async () => {
    const { rows, said, findings } = await ledger([HEAD, ROW, SECOND], sheet => {
      sheet.mergeCells('F2:G3');
    });
    expect(rows.map(({ supplier, description }) => [supplier, description])).toEqual([
      ['UAB Scena', ''],
      ['', ''],
    ]);
    expect(said).toEqual(['file/merged-cell expenses.xlsx!Expenses!F2']);
    expect(findings[0]?.args).toEqual({ range: 'F2:G3', columns: ['supplier', 'description'] });
  });
});

test('numbers kept as text are said once a column, with how many there are', async () => {
  const text = (id: string) => ROW.map((its, i) => (i === 0 ? id : i > 6 ? '118,40' : its));
  const { findings } = await ledger([HEAD, ROW, text('E-2'), text('E-3')]);
  expect(findings.map(({ check, args, place }) => [check, args, place.cell])).toEqual([
    ['file/number-as-text', { column: 'gross', text: '118,40', count: 2 }, 'I3'],
    ['file/number-as-text', { column: 'declared', text: '118,40', count: 2 }, 'H3'],
  ]);
});

describe('the other tables', () => {
  test('achievements, payments, rates and the classification', async () => {
    const book = (head: string[], row: CellValue[]) => workbookOf([head, row], () => {}, 'Sheet1');
    const { project, said } = await load({
      'achievements.xlsx': await book(['Rodiklis', 'Data', 'Reikšmė'], ['P.1', day('2018-05-01'), 12.5]),
      'payments.xlsx': await book(['date', 'source', 'kind', 'amount'], [day('2018-05-01'), 'ERDF', 'interim', 100]),
      'rates.xlsx': await book(['Mėnuo', 'Valiuta', 'Kursas'], [day('2018-05-01'), 'PLN', 4.2598]),
      'classification.xlsx': await book(['year', 'code'], [2018, '2.2.1.1.1.30']),
      'expenses/2018.xlsx': await workbookOf([HEAD, ROW]),
      'expenses/2019.csv': `${HEAD.join()}\nE-2,external,VD-2,2018-05-14,2018-05-25,UAB Scena,Scena,1.00,1.00\n`,
    });
    expect(said).toEqual([]);
    expect(project?.achievements[0]).toMatchObject({ indicator: 'P.1', date: '2018-05-01', value: '12.5' });
    expect(project?.payments[0]).toMatchObject({ amount: 10000, source: 'ERDF' });
    expect(project?.rates[0]).toMatchObject({ month: '2018-05', millionths: 4_259_800, source: 'rates.xlsx' });
    expect(project?.classification[0]).toMatchObject({ year: 2018, code: '2.2.1.1.1.30' });
    expect(project?.inputs.map(({ file }) => file.split('/').at(-1))).toContain('payments.xlsx');
  });

  test('one beside a CSV file is not read, and said', async () => {
    const { project, said } = await load({
      'rates.csv': 'month,currency,rate\n2018-05,PLN,4.2\n',
      'rates.xlsx': await workbookOf(
        [
          ['month', 'currency', 'rate'],
          ['2018-05', 'PLN', 4.3],
        ],
        () => {},
        'Rates',
      ),
    });
    expect(said).toEqual(['file/two-ledgers rates.xlsx']);
    expect(project?.rates.map(({ text }) => text)).toEqual(['4.2']);
  });

  test('a month is no number', async () => {
    const bytes = await workbookOf(
      [
        ['month', 'currency', 'rate'],
        [2018.1, 'PLN', 4.3],
      ],
      () => {},
      'Rates',
    );
    expect((await load({ 'rates.xlsx': bytes })).said).toEqual(['file/bad-value rates.xlsx!Rates!A2']);
  });
});

describe('participants', () => {
  const PEOPLE = [
    ['person', 'sex', 'birth_year', 'migrant', 'entered'],
    ['P-1', 'f', 1980, true, day('2018-05-01')],
  ];
  const people = (
    change?: (sheet: Worksheet, workbook: Parameters<NonNullable<Parameters<typeof workbookOf>[1]>>[1]) => void,
  ) => workbookOf(PEOPLE, change, 'Participants').then(bytes => load({ 'participants.xlsx': bytes }));

  test('are read', async () => {
    const { participants, said } = await people();
    expect(participants[0]).toMatchObject({ person: 'P-1', birth_year: 1980, migrant: 'yes', entered: '2018-05-01' });
    expect(said.filter(one => !one.startsWith('file/missing-column'))).toEqual([]);
  });

  test.each<
    [string, (sheet: Worksheet, workbook: Parameters<NonNullable<Parameters<typeof workbookOf>[1]>>[1]) => void, string]
  >([
    ['a heading', put('F1', 'Vardas, pavardė'), 'Participants!F1'],
    [
      'a heading below a title',
      sheet => {
        sheet.insertRow(1, ['Dalyviai']);
        sheet.getCell('F2').value = 'Pavardė';
      },
      'Participants!F2',
    ],
    ['a personal code that is a number', put('F2', 38_001_011_235), 'Participants!F2'],
    ['an address beside the table', put('M9', 'ona@example.org'), 'Participants!M9'],
    [
      'a day of birth',
      sheet => {
        sheet.getCell('C2').value = day('1980-01-01');
      },
      'Participants!C2',
    ],
    [
      'a key in another sheet, hidden',
      (_, workbook) => {
        const key = workbook.addWorksheet('Raktas', { state: 'hidden' });
        key.addRow(['Kodas', 'Vardas ir pavardė']);
      },
      'Raktas!B1',
    ],
  ])('are not read for %s', async (_name, change, cell) => {
    const { participants, said, project } = await people(change);
    expect(said).toEqual([`participant/personal-data participants.xlsx!${cell}`]);
    expect(participants).toEqual([]);
    expect(project?.inputs.some(({ file }) => file.endsWith('participants.xlsx'))).toBe(false);
  });
});

describe('a column is told as its own table heads it', () => {
  const LT = [
    'Nr.',
    'Kategorija',
    'document_no',
    'document_date',
    'Apmokėjimo data',
    'Tiekėjas',
    'Aprašymas',
    'declared',
  ];
  const cells = ['E-1', 'external', 'VD-1', '2018-05-14', '31.02.2018', 'UAB Scena', 'Scena', '1,234'];
  const told = async (files: Parameters<typeof load>[0]) => {
    const { findings } = await load(files);
    const en = await messagesIn('en');
    return findings.map(found => [found.args, sentence(en, found)]);
  };
  const paid = { column: 'paid_date', text: '31.02.2018', reason: 'calendar', meant: null };

  test.each<[string, () => Promise<Parameters<typeof load>[0]>]>([
    ['a workbook', async () => ({ 'expenses.xlsx': await workbookOf([['2018 m.'], LT, cells]) })],
    ['a CSV file', async () => ({ 'expenses.csv': [LT, cells].map(row => row.join(';')).join('\n') })],
  ])('in %s', async (_name, files) => {
    const [date, amount] = await told(await files());
    expect(date).toEqual([paid, expect.stringMatching(/^“31.02.2018” in “Apmokėjimo data” is not in the calendar/)]);
    expect(amount?.[1]).toMatch(/in “declared” is/);
  });

  test('what is said of another column than that of its place keeps its key', async () => {
    const [missing] = await told({ 'expenses.xlsx': await workbookOf([LT.slice(0, 7), cells.slice(0, 7)]) });
    expect(missing?.[1]).toMatch(/^The column “declared” is missing/);
  });
});

describe('cells of every kind of column', () => {
  test.each(['id', 'category', 'document_date', 'supplier', 'declared'])('an error in %s is said as one', async key => {
    const { said } = await withCell(key, { error: '#REF!' });
    expect(said).toEqual([`file/cell-error expenses.xlsx!Expenses!${'ABCDEFGHI'[HEAD.indexOf(key)]}2`]);
  });

  test.each(['id', 'category', 'document_date', 'supplier', 'declared'])(
    'a formula without a result in %s is said as one',
    async key => {
      const { said } = await withCell(key, { formula: 'Z9' } as CellValue);
      expect(said).toEqual([`file/formula-without-value expenses.xlsx!Expenses!${'ABCDEFGHI'[HEAD.indexOf(key)]}2`]);
    },
  );

  test.each<[string, CellValue, string | undefined, string]>([
    ['yes', true, undefined, 'true'],
    ['per cent', 0.855, '0.0%', '85.5%'],
    ['a date', day('2018-03-01'), 'dd.mm.yyyy', '2018-03-01'],
    ['a large number', 188_750_166, undefined, '188750166'],
    ['a number as large as Excel keeps', 123_456_789_012_345, undefined, '123456789012345'],
    ['a small part', 0.1 + 0.2, undefined, '0.3'],
    ['lines', 'vienas\nantras', undefined, 'vienas\nantras'],
  ])('%s in a text', async (_name, value, format, expected) => {
    const { rows, said } = await withCell('description', value, format);
    expect(said).toEqual([]);
    expect(rows[0]?.description).toBe(expected);
  });

  test('a link whose text is a number, or reads like one', async () => {
    const { rows, said } = await ledger([HEAD, ROW], sheet => {
      sheet.getCell('H2').value = { text: '118,40', hyperlink: 'https://example.org/1' };
      sheet.getCell('C2').value = { text: '17', hyperlink: 'mailto:ona@example.org' };
    });
    expect(rows[0]).toMatchObject({ declared: 11840, document_no: '17' });
    expect(said).toEqual(['file/number-as-text expenses.xlsx!Expenses!H2']);
  });
});

describe('what people do to a sheet changes no value', () => {
  const many = Array.from({ length: 12 }, (_, i) => ROW.with(0, `E-${i + 1}`).with(2, `VD-${i + 1}`));

  test.each<[string, (sheet: Worksheet) => void, string[]]>([
    [
      'panes that stand still, a filter, a zoom',
      sheet => {
        sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 1, zoomScale: 80 }];
        sheet.autoFilter = 'A1:I13';
      },
      [],
    ],
    [
      'rows that a filter hides',
      sheet => {
        for (const row of [3, 4, 9]) sheet.getRow(row).hidden = true;
      },
      ['file/hidden-rows expenses.xlsx!Expenses!A3'],
    ],
    [
      'groups that are folded',
      sheet => {
        for (const row of [3, 4]) Object.assign(sheet.getRow(row), { outlineLevel: 1, hidden: true });
        sheet.getColumn(6).outlineLevel = 1;
      },
      ['file/hidden-rows expenses.xlsx!Expenses!A3'],
    ],
    [
      'formats to the last column',
      sheet => {
        sheet.getRow(1).getCell(16_384).numFmt = '0.00';
        for (let column = 10; column <= 16_384; column++) sheet.getRow(2).getCell(column).numFmt = 'dd.mm.yyyy';
      },
      [],
    ],
    [
      'colours, borders, notes and rules',
      sheet => {
        sheet.getCell('H2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } };
        sheet.getCell('H2').border = { bottom: { style: 'double' } };
        sheet.getCell('H3').note = 'Patikrinti';
        sheet.getCell('B2').dataValidation = { type: 'list', formulae: ['"external,staff"'] };
        sheet.protect('slapta', {});
      },
      [],
    ],
  ])('%s', async (_name, change, expected) => {
    const { rows, said } = await ledger([HEAD, ...many], change);
    expect(said).toEqual(expected);
    expect(rows.map(({ id, declared }) => [id, declared])).toEqual(many.map(([id]) => [id, 11840]));
  });

  test('a table of the spreadsheet, with its row of totals', async () => {
    const { rows, said } = await ledger([], sheet => {
      sheet.addTable({
        name: 'Islaidos',
        ref: 'A1',
        headerRow: true,
        totalsRow: true,
        columns: HEAD.map((name, i) => ({
          name,
          ...(i === 0 ? { totalsRowLabel: 'Iš viso' } : {}),
          ...(name === 'declared' ? { totalsRowFunction: 'sum' as const } : {}),
        })),
        rows: many as unknown[][],
      });
      sheet.getCell('H14').value = { formula: 'SUBTOTAL(109,Islaidos[declared])', result: 1420.8 };
    });
    expect(rows.map(({ id }) => id)).toEqual(many.map(([id]) => id));
    expect(said).toEqual(['file/totals-row-skipped expenses.xlsx!Expenses!A14']);
  });

  test('a second row of headings further down is read as the row it is', async () => {
    const { rows, findings } = await ledger([HEAD, ROW, HEAD, ROW.with(0, 'E-2').with(2, 'VD-2')]);
    expect(rows.map(({ id }) => id)).toEqual(['E-1', 'id', 'E-2']);
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ place }) => place.cell?.slice(1)))).toEqual(new Set(['3']));
  });
});
