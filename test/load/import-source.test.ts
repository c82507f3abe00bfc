import { describe, expect, test } from 'vitest';
import { LIST_COLUMNS } from '../../src/model/columns.ts';
import { inCodePage, inUtf16 } from './code-page.ts';
import { csv, doubtOf, doubtsOf, imported, only, opened } from './importing.ts';

const HEAD = ['Dok. Nr.', 'Dok. data', 'Kontrahentas', 'Tinkamos finansuoti išlaidos'];
const ROW = ['AB-1', '2018-03-25', 'UAB „Ąžuolas“', '1 234,56'];
const table = (...rows: readonly (readonly string[])[]) => csv([HEAD, ...rows]);

describe('exports of accounting programs', () => {
  test('a Lithuanian one, with the lines of its print above and below', async () => {
    const text = csv([
      ['Birštono savivaldybės administracija'],
      ['Ataskaita už laikotarpį', '2018-01-01 – 2018-03-31'],
      [],
      [
        'Eil. Nr.',
        'Dok. Nr.',
        'Dok. data',
        'Kontrahentas',
        'Kontrahento kodas',
        'Turinys',
        'Suma su PVM, Eur',
        'PVM suma',
        'Tinkama finansuoti suma',
      ],
      ['1', 'AB-1', '2018.03.25', 'UAB „Ąžuolas“', '188750166', 'Mokymai', '1 210,00', '210,00', '1 210,00'],
      ['2', 'AB-2', '2018.03.26', 'MB Šilas', '', 'Nuoma', '(121,00)', '21,00-', '(100,00)'],
      ['', '', '', '', '', 'Iš viso', '1 089,00', '189,00', '1 110,00'],
      ['Vyr. buhalterė', '', '', 'V. Pavardenė'],
    ]);
    const source = await only(text);
    expect(source.doubts).toEqual([]);
    expect(source.header).toMatchObject({ value: 4, by: 'file' });
    expect(source.delimiter).toMatchObject({ value: ';', by: 'file', seen: { place: { line: 4 } } });
    expect(source.mark).toMatchObject({
      value: ',',
      by: 'file',
      seen: { text: '1 210,00', place: { line: 5, column: 51, field: 7 } },
    });
    expect(source.currency).toMatchObject({ value: 'EUR', by: 'file', seen: { text: 'Suma su PVM, Eur' } });
    expect(source.columns.get('currency')).toMatchObject({ by: 'value', value: 'EUR' });
    expect(source.unused).toEqual([{ index: 0, heading: 'Eil. Nr.', maybe: [] }]);
    const { rows, said } = await imported(text);
    expect(rows.slice(0, 2)).toMatchObject([
      {
        line: 5,
        document_no: 'AB-1',
        document_date: '2018-03-25',
        supplier: 'UAB „Ąžuolas“',
        supplier_code: '188750166',
        description: 'Mokymai',
        gross: 121000,
        vat: 21000,
        declared: 121000,
        currency: 'EUR',
      },
      { line: 6, document_no: 'AB-2', document_date: '2018-03-26', gross: -12100, vat: -2100, declared: -10000 },
    ]);
    expect(said).toEqual(['file/totals-row-skipped Iš viso  :7:6', 'file/bad-value Vyr. buhalterė no-row :8:1']);
  });

  test('a Polish one in Windows-1250', async () => {
    const text = csv(
      [
        ['Zestawienie dokumentów księgowych'],
        [
          'Lp.',
          'Nr dowodu',
          'Data wystawienia',
          'Data zapłaty',
          'Kontrahent',
          'NIP',
          'Kwota netto [PLN]',
          'Kwota VAT [PLN]',
          'Kwota brutto [PLN]',
          'Wydatki kwalifikowalne [PLN]',
          'MPK',
        ],
        [
          '1',
          'FV/1/2018',
          '25.03.2018',
          '26.03.2018',
          'Spółka „Źródło”',
          '5260250274',
          '1 000,00',
          '230,00',
          '1 230,00',
          '1 230,00',
          '501-1',
        ],
      ],
      '\t',
      '\r\n',
    );
    const source = await only(inCodePage(text, 'windows-1250'));
    expect(source.doubts).toEqual([]);
    expect(source.encoding).toMatchObject({
      value: 'windows-1250',
      by: 'file',
      seen: { place: { line: 1, field: 1 } },
    });
    expect(source.delimiter?.value).toBe('\t');
    expect(source.currency?.value).toBe('PLN');
    expect(source.unused.map(({ heading, maybe }) => [heading, maybe])).toEqual([
      ['Lp.', []],
      ['Kwota netto [PLN]', []],
      ['MPK', ['category']],
    ]);
    const { rows, said } = await imported(inCodePage(text, 'windows-1250'));
    expect(said).toEqual([]);
    expect(rows).toMatchObject([
      {
        document_no: 'FV/1/2018',
        document_date: '2018-03-25',
        paid_date: '2018-03-26',
        supplier: 'Spółka „Źródło”',
        supplier_code: '5260250274',
        gross: 123000,
        vat: 23000,
        declared: 123000,
        currency: 'PLN',
      },
    ]);
  });

  test('a list of expenditures of a joint system', async () => {
    const source = await only(
      csv(
        [
          [
            'ID',
            'Unit costs and Lump sums',
            'Cost category',
            'Investment no.',
            'Procurement',
            'Internal reference no.',
            'Invoice no.',
            'Invoice date',
            'Date of payment',
            'Description',
            'Comment',
            'Total invoice value',
            'VAT',
            'Number of Units',
            'Price per unit',
            'Declared amount',
            'Currency',
            'Conversion rate',
            'Declared amount in EUR',
            'Certified amount',
            'Deducted amount in EUR',
            'Parked',
          ],
          [
            'R1.1',
            '',
            'Staff costs',
            '',
            '',
            '',
            'A-1',
            '03/14/2018',
            '03/15/2018',
            '',
            '',
            '1,234.56',
            '0',
            '',
            '',
            '1,234.56',
            'PLN',
            '4.2',
            '293.94',
            '',
            '0.00',
            'No',
          ],
        ],
        ',',
      ),
      { required: ['id', 'category', 'declared'] },
    );
    expect(source.doubts).toEqual([]);
    expect(source.dates).toMatchObject({ value: 'mdy', seen: { text: '03/14/2018' } });
    expect(Object.fromEntries([...source.columns].map(([key, { heading }]) => [key, heading]))).toEqual({
      id: 'ID',
      category: 'Cost category',
      budget_line: 'Unit costs and Lump sums',
      document_no: 'Invoice no.',
      document_date: 'Invoice date',
      paid_date: 'Date of payment',
      description: 'Description',
      quantity: 'Number of Units',
      currency: 'Currency',
      gross: 'Total invoice value',
      vat: 'VAT',
      declared: 'Declared amount',
      deducted: 'Deducted amount in EUR',
      procurement: 'Procurement',
      comment: 'Comment',
    });
  });

  test.each([
    [
      'Lithuanian',
      [
        'Projektas',
        'Kodas',
        'Pareiškėjas/ Vykdytojas',
        'Paraiškos būsena',
        'Projekto vertė paraiškoje',
        'Prašomas finansavimas',
        'Projekto išlaidų suma',
        'Finansavimas',
        'Sutarties pasirašymo data',
      ],
      { project: 0, code: 1, beneficiary: 2, status: 3, total: 6, financing: 7, signed: 8 },
    ],
    [
      'Polish',
      [
        'Tytuł projektu',
        'Numer umowy',
        'Nazwa beneficjenta',
        'Wartość projektu',
        'Dofinansowanie z EU',
        'Data rozpoczęcia',
        'Data zakończenia',
      ],
      { project: 0, code: 1, beneficiary: 2, total: 3, financing: 4, start: 5, end: 6 },
    ],
    [
      'English',
      [
        'Operation name',
        'Operation unique identifier',
        'Beneficiary name',
        'Total cost',
        'EU contribution',
        'Start date',
        'End date',
      ],
      { project: 0, code: 1, beneficiary: 2, total: 3, financing: 4, start: 5, end: 6 },
    ],
  ])('a %s list of operations', async (_, headings, expected) => {
    const row = headings.map(heading =>
      /^data|date$|data$/i.test(heading)
        ? '2018-03-01'
        : /koda|umowy|identifier/i.test(heading)
          ? 'X-1'
          : /vert|wart|dofin|finans|cost|contr|suma/i.test(heading)
            ? '1000.50'
            : 'x',
    );
    const source = await only(csv([headings, row]), { columns: LIST_COLUMNS, required: ['project', 'code'] });
    expect(source.doubts).toEqual([]);
    expect(Object.fromEntries([...source.columns].map(([key, { index }]) => [key, index]))).toEqual(expected);
  });
});

describe('encodings', () => {
  const text = table(ROW);
  test.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16', inUtf16(text, 'le', true), 'utf-16le'],
    ['UTF-16 without its mark', inUtf16(text, 'le', false), 'utf-16le'],
    ['UTF-16, big-endian', inUtf16(text, 'be', true), 'utf-16be'],
    ['Windows-1257', inCodePage(text, 'windows-1257'), 'windows-1257'],
    ['ISO 8859-13', inCodePage(text.replace('“', '”'), 'iso-8859-13'), 'iso-8859-13'],
    ['CP775', inCodePage(text.replaceAll(/[„“]/g, '"').replaceAll(/"[^;]*"/g, 'Ąžuolas ąžuolų'), 'cp775'), 'cp775'],
  ])('%s', async (_, bytes, encoding) => {
    const source = await only(bytes);
    expect(source.doubts).toEqual([]);
    expect(source.encoding).toMatchObject({ value: encoding, by: 'file' });
    expect(source.encoding?.seen?.text).toMatch(/[ąžĄš]/);
  });

  test('plain letters need none', async () => {
    const { encoding } = await only(
      csv([
        ['Doc. no.', 'Doc. date', 'Vendor', 'Amount claimed'],
        ['A', '2018-03-25', 'B', '1.00'],
      ]),
    );
    expect(encoding).toEqual({ value: 'utf-8', by: 'only', seen: null });
  });

  const open = csv([
    ['Doc. no.', 'Doc. date', 'Vendor', 'Amount claimed'],
    ['A', '2018-03-25', 'robić', '1.00'],
  ]);
  test('two readings are a doubt, which the map settles', async () => {
    const bytes = inCodePage(open, 'windows-1250');
    expect(await doubtOf(bytes, 'encoding')).toMatchObject({ settle: 'encoding' });
    const { rows } = await imported(bytes, { map: { encoding: 'cp1250' } });
    expect(rows[0]?.supplier).toBe('robić');
    expect((await imported(bytes, { map: { encoding: 'Windows-1257' } })).rows[0]?.supplier).toBe('robię');
  });

  test('what the map says and the bytes do not allow is a doubt', async () => {
    const bytes = inCodePage(text, 'windows-1257');
    expect(await doubtOf(bytes, 'not-encoded', { map: { encoding: 'utf-8' } })).toMatchObject({
      encoding: 'utf-8',
      seen: { place: { line: 1 } },
    });
    expect(await doubtsOf(bytes, { map: { encoding: 'utf-16' } })).toEqual(['not-encoded']);
    expect(await doubtsOf(inUtf16(text, 'le', true), { map: { encoding: 'cp1257' } })).toEqual(['not-encoded']);
    expect(await doubtOf(bytes, 'unknown-encoding', { map: { encoding: 'klingon' } })).toMatchObject({
      encoding: 'klingon',
    });
  });

  test('UTF-8 with other bytes in it is told by its line', async () => {
    const bytes = Buffer.concat([
      Buffer.from(table(ROW, ['x', '2018-03-26', 'Šiaulių', '1,00'])),
      inCodePage('y;2018-03-26;Žvyras;1,00\n', 'windows-1257'),
    ]);
    expect(await doubtOf(bytes, 'not-encoded')).toMatchObject({ seen: { place: { line: 4 }, text: '\ufffdvyras' } });
  });

  test('the ellipsis of a code page ends no line, and no-break spaces stay', async () => {
    const bytes = inCodePage(table(['A', '2018-03-25', 'Šiaulių\u00a0ąžuolas…\u00a0X', '1,00']), 'windows-1257');
    expect((await imported(bytes)).rows).toMatchObject([{ supplier: 'Šiaulių\u00a0ąžuolas…\u00a0X' }]);
  });
});

describe('delimiters', () => {
  const headings = ['Doc. no.', 'Doc. date', 'Vendor', 'Amount claimed'];
  test.each([';', ',', '\t', '|'])('%j, with the others in texts and amounts', async delimiter => {
    const row = ['A;1,2|3\t4', '2018-03-25', 'Vilnius, Kaunas; Alytus', '1234,50'];
    const source = await only(csv([headings, row, row], delimiter));
    expect(source.delimiter).toMatchObject({ value: delimiter, by: 'file' });
    expect((await imported(csv([headings, row], delimiter))).rows[0]?.declared).toBe(123450);
  });

  test('a stated one, and one of the map', async () => {
    expect((await only(`sep=|\r\n${csv([headings, ROW], '|')}`)).delimiter).toMatchObject({
      value: '|',
      seen: { text: 'sep=|', place: { line: 1 } },
    });
    expect((await only(csv([headings, ROW], '|'), { map: { delimiter: '|' } })).delimiter).toEqual({
      value: '|',
      by: 'map',
      seen: null,
    });
    expect((await only(csv([headings, ROW], '\t'), { map: { delimiter: 'tab' } })).delimiter?.value).toBe('\t');
  });

  test('two that cut equally well are a doubt', async () => {
    const text = 'a;b,c;d,e\n1;2,3;4,5\n6;7,8;9,0\n';
    expect(await doubtOf(text, 'delimiter')).toMatchObject({
      settle: 'delimiter',
      readings: [
        { delimiter: ';', columns: 3 },
        { delimiter: ',', columns: 3 },
      ],
    });
  });

  test('titles above do not decide', async () => {
    const text = `Ataskaita, 2018 m., I ketv., Birštonas\nSudaryta: 2018, kovas\n${table(ROW)}`;
    expect((await only(text)).delimiter?.value).toBe(';');
  });
});

describe('rows of headings', () => {
  test('two rows are read as one', async () => {
    const text = csv([
      ['Dokumentas', '', 'Kontrahentas', 'Suma', '', 'Tinkamos finansuoti išlaidos'],
      ['Nr.', 'data', '', 'be PVM', 'su PVM', ''],
      ['AB-1', '2018-03-25', 'X', '100,00', '121,00', '121,00'],
    ]);
    const source = await only(text);
    expect(source.doubts).toEqual([]);
    expect(source.header?.value).toBe(2);
    expect(source.columns.get('document_no')?.heading).toBe('Dokumentas / Nr.');
    expect(source.columns.get('gross')?.heading).toBe('Suma / su PVM');
    expect((await imported(text)).rows).toMatchObject([{ document_date: '2018-03-25', gross: 12100, declared: 12100 }]);
  });

  test('the numbers of the columns, and headings that are repeated, are no rows', async () => {
    const text = table(['1', '2', '3', '4'], ROW, HEAD, ROW);
    const { rows, said } = await imported(text);
    expect(rows.filter(({ broken }) => broken.length === 0)).toHaveLength(2);
    expect(said).toEqual(['file/bad-value 1 repeated-header :2:1', 'file/bad-value Dok. Nr. repeated-header :4:1']);
  });

  const bilingual = csv([HEAD, ['Doc. no.', 'Doc. date', 'Vendor', 'Amount claimed'], ROW]);
  test('two that fit equally well are a doubt, which the map settles', async () => {
    expect(await doubtOf(bilingual, 'two-headers')).toMatchObject({ settle: 'header', rows: [{ row: 1 }, { row: 2 }] });
    expect((await imported(bilingual, { map: { header: 2 } })).rows).toHaveLength(1);
  });

  test('none that is known is a doubt; the map names columns by number', async () => {
    const text = csv([ROW, ROW]);
    expect(await doubtOf(text, 'no-headings')).toMatchObject({ settle: 'header', place: { line: 1 }, first: ROW });
    const columns = {
      document_no: { heading: 1 },
      document_date: { heading: 2 },
      supplier: { heading: 3 },
      declared: { heading: 4 },
    };
    expect(await doubtsOf(text, { map: { columns } })).toEqual(['no-headings']);
    const source = await only(text, { map: { columns, header: 0 } });
    expect(source.header).toEqual({ value: 0, by: 'map', seen: null });
    expect((await imported(text, { map: { columns, header: 0 } })).rows).toHaveLength(2);
  });

  test('unknown ones are found by the map', async () => {
    const text = csv([['Pavadinimas ABC'], ['Foo', 'Bar', 'Baz', 'Qux'], ROW]);
    const columns = {
      document_no: { heading: 'Foo' },
      document_date: { heading: 'bar' },
      supplier: { heading: 'BAZ' },
      declared: { heading: 'Qux' },
    };
    const source = await only(text, { map: { columns } });
    expect(source.doubts).toEqual([]);
    expect(source.header?.value).toBe(2);
    expect(source.columns.get('supplier')).toMatchObject({ heading: 'Baz', by: 'map' });
  });

  test('a row of the map that is not there is a doubt', async () => {
    expect(await doubtOf(table(ROW), 'no-header-row', { map: { header: 9 } })).toMatchObject({ row: 9 });
  });
});

describe('amounts as ledgers show them', () => {
  test('a dash is nothing where an amount may be missing, and a reason where it may not', async () => {
    const { rows, said } = await imported(
      csv([
        [...HEAD, 'PVM suma', 'Suma su PVM'],
        ['A', '2018-03-25', 'B', '10,00', '-', ' -   € '],
        ['C', '2018-03-25', 'D', '-', '1,00', '2,00'],
      ]),
    );
    expect(rows).toMatchObject([
      { declared: 1000, vat: null, gross: null, broken: [] },
      { declared: null, broken: ['declared'] },
    ]);
    expect(said).toEqual(['file/bad-value - not-empty :3:4']);
  });

  test('brackets beside a currency, and the side of an account', async () => {
    const { rows, said } = await imported(
      csv([HEAD, ['A', '2018-03-25', 'B', '(1.000,00) EUR'], ['C', '2018-03-25', 'D', '12.345,67 CR']]),
    );
    expect(rows).toMatchObject([{ declared: -100000 }, { declared: null, broken: ['declared'] }]);
    expect(said).toEqual(['file/bad-amount 12.345,67 CR side :3:4']);
  });

  test('another currency is told behind a minus sign and in brackets, too', async () => {
    const { said } = await imported(
      csv([HEAD, ['A', '2018-03-25', 'B', '(USD 5,00)'], ['C', '2018-03-25', 'D', '-USD 5,00'], ROW]),
    );
    expect(said).toEqual(['file/bad-amount (USD 5,00) currency :2:4', 'file/bad-amount -USD 5,00 currency :3:4']);
  });
});

test('a lone line of text between the rows is none of them, whichever column it stands in', async () => {
  const lone = [
    ['Balandis', '', '', ''],
    ['', 'Balandis', '', ''],
    ['', '2018 m. balandžio mėn.', '', ''],
    ['', '', '', 'Puslapis 2'],
  ];
  const { rows, said } = await imported(table(ROW, ...lone, ROW));
  expect(rows.filter(({ broken }) => broken.length === 0)).toHaveLength(2);
  expect(said).toEqual([
    'file/bad-value Balandis no-row :3:1',
    'file/bad-value Balandis no-row :4:2',
    'file/bad-value 2018 m. balandžio mėn. no-row :5:2',
    'file/bad-value Puslapis 2 no-row :6:4',
  ]);
});

test.each([
  [['', '2018-03-25', '', '']],
  [['', '31/02/2018', '', '']],
  [['', '4 March 2018', '', '']],
  [['', '', '', '12,50 EUR']],
  [['', '', '', 'EUR 12,50']],
  [['', 'Balandis', '', '12,50']],
  [['', 'Balandis', 'UAB', '']],
])('what has a date, an amount or more than one text is a row with something wrong: %j', async row => {
  const { said } = await imported(table(ROW, row, ROW));
  expect(said).not.toEqual([]);
  expect(said.join()).not.toContain('no-row');
});

describe('ledgers of accounting programs', () => {
  const asked = { required: ['document_no', 'document_date', 'supplier', 'declared', 'category'] };
  const maybes = async (headings: readonly string[], row: readonly string[]) => {
    const { doubts, columns } = await only(csv([headings, row]), asked);
    const missing = doubts.flatMap(doubt =>
      doubt.code === 'missing-column' ? [[doubt.key, ...doubt.maybe.map(({ heading }) => heading)]] : [],
    );
    return { missing, used: Object.fromEntries([...columns].map(([key, { heading }]) => [key, heading])) };
  };

  test('Business Central', async () => {
    const { missing, used } = await maybes(
      [
        ...['Posting Date', 'Document Date', 'External Document No.', 'G/L Account No.', 'Description'],
        ...['Vendor Name', 'Amount (LCY)', 'VAT Amount'],
      ],
      ['2018-03-25', '2018-03-24', 'A-1', '6001', 'Nuoma', 'UAB', '121.00', '21.00'],
    );
    expect(missing).toEqual([
      ['category', 'G/L Account No.'],
      ['document_no', 'External Document No.'],
      ['declared', 'Amount (LCY)'],
    ]);
    expect(used).toMatchObject({
      document_date: 'Document Date',
      description: 'Description',
      supplier: 'Vendor Name',
      vat: 'VAT Amount',
    });
  });

  test.each([
    [['Data', 'Numeris', 'Kontrahentas', 'DK sąskaita', 'Suma (VV)'], 'Numeris', 'DK sąskaita', 'Suma (VV)'],
    [['Data', 'Numer obcy', 'Podmiot', 'Konto księgowe', 'Kwota Wn'], 'Numer obcy', 'Konto księgowe', 'Kwota Wn'],
    [['Date', 'External document no.', 'Name', 'Account', 'Debit'], 'External document no.', 'Account', 'Debit'],
  ])('%j', async (headings, number, account, amount) => {
    const { missing } = await maybes(
      ['Turinys', 'Valiuta', ...headings],
      ['x', 'EUR', '2018-03-25', 'A', 'B', '6', '1.50'],
    );
    const found = new Map(missing.map(([key = '', ...its]) => [key, its]));
    expect(found.get('document_no')).toContain(number);
    expect(found.get('category')).toContain(account);
    expect(found.get('declared')).toContain(amount);
  });

  test('debit and credit: neither is taken for the amount without being asked', async () => {
    const headings = [...HEAD.slice(0, 3), 'Debetas', 'Kreditas'];
    const text = csv([headings, ['A', '2018-03-25', 'UAB', '121,00', ''], ['B', '2018-03-25', 'UAB', '', '21,00']]);
    expect(await doubtOf(text, 'missing-column')).toMatchObject({
      key: 'declared',
      maybe: [{ heading: 'Debetas' }],
      mayBeSame: false,
      mayLack: false,
    });
    const map = { columns: { declared: { heading: 'Debetas' } } };
    expect((await only(text, { map })).unused).toMatchObject([{ heading: 'Kreditas' }]);
    const { rows, said } = await imported(text, { map });
    expect(rows).toMatchObject([{ declared: 12100 }, { declared: null, broken: ['declared'] }]);
    expect(said).toEqual(['file/bad-value  not-empty :3:4']);
  });
});

describe('quotation marks in titles above a table', () => {
  const TITLE = '"UAB "Ąžuolas"" išlaidos';
  test.each([
    ['alone', `${TITLE}\n`],
    ['with separators', `${TITLE};;;\n`],
    ['between commas', `Įstaiga;"MB "Šilas" filialas";;\n\n`],
  ])('%s keep nothing from being read', async (_, titles) => {
    const { rows, said } = await imported(
      `${titles}${table(ROW, ['B-2', '2018-03-26', 'UAB "Šilas"\nVilnius', '1,50'])}`,
    );
    expect(said).toEqual([]);
    expect(rows).toMatchObject([
      { document_no: 'AB-1', declared: 123456 },
      { document_no: 'B-2', supplier: 'UAB "Šilas"\nVilnius', declared: 150 },
    ]);
  });

  test('in the table they are told, be there one above it or not', async () => {
    const wrong = 'AB-2;2018-03-25;"UAB "Ąžuolas"";1,00\n';
    for (const titles of ['', `${TITLE}\n`]) {
      await expect(only(`${titles}${table(ROW)}${wrong}`)).rejects.toThrow('stray-quote');
    }
  });
});

describe('columns', () => {
  test('a column that must be there is told with what may be it', async () => {
    const text = csv([
      ['Dok. Nr.', 'Dok. data', 'Kontrahentas', 'Suma be PVM', 'Suma su PVM'],
      ['A', '2018-03-25', 'B', '100,00', '121,00'],
    ]);
    const doubt = await doubtOf(text, 'missing-column');
    expect(doubt).toMatchObject({
      settle: 'columns.declared',
      key: 'declared',
      maybe: [
        { column: 4, heading: 'Suma be PVM', samples: ['100,00'] },
        { column: 5, heading: 'Suma su PVM', samples: ['121,00'] },
      ],
    });
    expect((await imported(text, { map: { columns: { declared: { heading: 'Suma be PVM' } } } })).rows).toMatchObject([
      { declared: 10000, gross: 12100 },
    ]);
  });

  test('a heading with a slip of the pen is told', async () => {
    const text = csv([['Dok. Nr.', 'Dok. data', 'Kontrahentas', 'Deklaruta suma'], ROW]);
    expect(await doubtOf(text, 'missing-column')).toMatchObject({ key: 'declared', nearest: ['Deklaruta suma'] });
  });

  test('an amount is never one of two', async () => {
    const text = csv([
      [...HEAD, 'Kwota brutto', 'Suma su PVM'],
      [...ROW, '1,00', '2,00'],
    ]);
    expect(await doubtOf(text, 'two-columns')).toMatchObject({
      settle: 'columns.gross',
      key: 'gross',
      columns: [
        { column: 5, heading: 'Kwota brutto', samples: ['1,00'] },
        { column: 6, heading: 'Suma su PVM', samples: ['2,00'] },
      ],
    });
    expect((await imported(text, { map: { columns: { gross: { heading: 6 } } } })).rows).toMatchObject([
      { gross: 200 },
    ]);
    expect((await imported(text, { map: { columns: {}, ignore: ['Kwota brutto'] } })).rows).toMatchObject([
      { gross: 200 },
    ]);
  });

  test('our own name of a column comes before another; of two alike neither is taken', async () => {
    const own = csv([
      ['Tiekėjas', ...HEAD],
      ['Tikrasis', ...ROW],
    ]);
    expect((await imported(own)).rows).toMatchObject([{ supplier: 'Tikrasis' }]);
    const alike = csv([
      [...HEAD, 'Pastabos', 'Pastabos'],
      [...ROW, 'a', 'b'],
    ]);
    expect(await doubtOf(alike, 'two-columns')).toMatchObject({ key: 'comment' });
  });

  test('what may be one of two is taken where the other is found, and an amount is not', async () => {
    const text = csv([
      ['Dok. Nr.', 'Data', 'Apmokėjimo data', 'Kontrahentas', 'Tinkama finansuoti suma', 'Suma'],
      ['A', '2018-03-25', '2018-03-26', 'B', '1,00', '2,00'],
    ]);
    const source = await only(text);
    expect(source.columns.get('document_date')).toMatchObject({ heading: 'Data', by: 'only' });
    expect(source.unused).toEqual([{ index: 5, heading: 'Suma', maybe: ['gross'] }]);
    const alone = csv([
      ['Dok. Nr.', 'Data', 'Kontrahentas', 'Tinkama finansuoti suma'],
      ['A', '2018-03-25', 'B', '1,00'],
    ]);
    expect(await doubtOf(alone, 'missing-column')).toMatchObject({
      key: 'document_date',
      maybe: [{ heading: 'Data' }],
    });
    // A day of booking is none of payment.
    const booked = csv([
      ['Dok. Nr.', 'Dok. data', 'Posting date', 'Kontrahentas', 'Tinkama finansuoti suma'],
      ['A', '2018-03-25', '2018-03-26', 'B', '1,00'],
    ]);
    expect((await only(booked)).columns.has('paid_date')).toBe(false);
  });

  test('what is in the map and not in the file is a doubt', async () => {
    const text = table(ROW);
    expect(
      await doubtOf(text, 'unknown-heading', { map: { columns: { gross: { heading: 'Dok. Datta' } } } }),
    ).toMatchObject({ key: 'gross', nearest: 'Dok. data' });
    expect(await doubtsOf(text, { map: { columns: { gross: { heading: 9 } } } })).toEqual(['unknown-heading']);
    expect(await doubtsOf(text, { map: { columns: {}, ignore: ['Foo'] } })).toEqual(['unknown-heading']);
    expect(await doubtOf(text, 'unknown-key', { map: { columns: { grosss: { heading: 1 } } } })).toMatchObject({
      nearest: 'gross',
    });
    expect(await doubtOf(text, 'bad-map-value', { map: { columns: { status: { value: 'maybe' } } } })).toMatchObject({
      key: 'status',
      value: 'maybe',
      expected: 'one of declared|certified|parked|rejected',
    });
    expect(await doubtsOf(text, { map: { columns: { gross: { value: 'x' } } } })).toEqual(['bad-map-value']);
  });

  test('values and codes of the map are what is read', async () => {
    const text = csv([
      [...HEAD, 'MPK', 'Būsena'],
      [...ROW, '501', 'taip'],
      [...ROW, '502', 'Patvirtinta'],
    ]);
    const map = {
      columns: {
        partner: { value: 'LP' },
        vat: { value: '0.00' },
        category: { heading: 'MPK', values: { '501': 'staff', '502': 'travel' } },
        status: { heading: 'Būsena', values: { taip: 'certified' } },
      },
    };
    const { rows, said } = await imported(text, { map });
    expect(said).toEqual([]);
    expect(rows).toMatchObject([
      { partner: 'LP', vat: 0, category: 'staff', status: 'certified' },
      { partner: 'LP', vat: 0, category: 'travel', status: 'certified' },
    ]);
  });
});

describe('decimal marks', () => {
  const of = (...amounts: string[]) => table(...amounts.map(amount => ['A', '2018-03-25', 'B', amount]));
  test.each([
    ['1 234,56', ',', 123456],
    ['1.234,56', ',', 123456],
    ['1,234.56', '.', 123456],
    ["1'234.56", '.', 123456],
    ['1234,5', ',', 123450],
    ['-12,50', ',', -1250],
    ['12,50-', ',', -1250],
    ['(12.50)', '.', -1250],
    ['1.234.567', ',', 123456700],
    ['EUR 1.234,56', ',', 123456],
  ])('%s proves %s', async (amount, mark, cents) => {
    const source = await only(of(amount));
    expect(source.mark).toMatchObject({
      value: mark,
      by: 'file',
      seen: { text: amount, place: { line: 2, field: 4 } },
    });
    expect((await imported(of(amount))).rows).toMatchObject([{ declared: cents }]);
  });

  test('whole amounts need none', async () => {
    expect(await only(of('1234', '1 234'))).toMatchObject({ mark: null, doubts: [] });
  });

  test('an open one is a doubt, which another value or the map settles', async () => {
    expect(await doubtOf(of('1.234'), 'decimal')).toMatchObject({
      settle: 'decimal',
      seen: { text: '1.234', place: { line: 2, field: 4 } },
      withPoint: '1.234',
      withComma: '1234',
    });
    expect((await imported(of('1.234', '0,50'))).rows).toMatchObject([{ declared: 123400 }, { declared: 50 }]);
    expect((await imported(of('1.234'), { map: { decimal: ',' } })).rows).toMatchObject([{ declared: 123400 }]);
  });

  test('both are a doubt that names both; by the map the other is a finding', async () => {
    const text = csv([
      [...HEAD, 'Suma su PVM'],
      ['A', '2018-03-25', 'B', '1,50', '1.50'],
    ]);
    expect(await doubtOf(text, 'two-decimals')).toMatchObject({
      point: { text: '1.50', place: { field: 5 } },
      comma: { text: '1,50', place: { line: 2, column: 16, field: 4 } },
    });
    const { said } = await imported(text, { map: { decimal: ',' } });
    expect(said).toEqual(['file/bad-amount 1.50 mark :2:5']);
  });

  test('a finding has the text as it is written', async () => {
    const { said } = await imported(of('(1.234,567)', '1,00'));
    expect(said).toEqual(['file/bad-amount (1.234,567) decimals :2:4']);
  });
});

describe('dates', () => {
  const of = (...dates: string[]) => table(...dates.map(date => ['A', date, 'B', '1,00']));
  test('a part above 12 proves the order of its column', async () => {
    const source = await only(of('03/04/2018', '25/04/2018'));
    expect(source.dates).toMatchObject({
      value: 'dmy',
      by: 'file',
      seen: { text: '25/04/2018', place: { line: 3, field: 2 } },
    });
    expect((await imported(of('03/04/2018', '25/04/2018'))).rows).toMatchObject([
      { document_date: '2018-04-03' },
      { document_date: '2018-04-25' },
    ]);
    expect((await imported(of('03-04-2018', '04-25-2018'))).rows).toMatchObject([
      { document_date: '2018-03-04' },
      { document_date: '2018-04-25' },
    ]);
  });

  test('without one they are a doubt, which the map settles; the same day either way is none', async () => {
    expect(await doubtOf(of('03/04/2018'), 'dates')).toMatchObject({
      settle: 'dates',
      key: 'document_date',
      seen: { text: '03/04/2018' },
      dmy: '2018-04-03',
      mdy: '2018-03-04',
    });
    expect((await imported(of('03/04/2018'), { map: { dates: 'mdy' } })).rows).toMatchObject([
      { document_date: '2018-03-04' },
    ]);
    expect(await only(of('04/04/2018'))).toMatchObject({ doubts: [] });
  });

  test('another column proves nothing for this one', async () => {
    const text = csv([
      [...HEAD, 'Apmokėjimo data'],
      ['A', '03/04/2018', 'B', '1,00', '25/04/2018'],
    ]);
    expect(await doubtOf(text, 'dates')).toMatchObject({ key: 'document_date' });
  });

  test('two orders are a doubt, in one column or in two', async () => {
    expect(await doubtOf(of('25/04/2018', '04/25/2018'), 'two-orders')).toMatchObject({
      dmy: { text: '25/04/2018' },
      mdy: { text: '04/25/2018' },
    });
    const text = csv([
      [...HEAD, 'Apmokėjimo data'],
      ['A', '25/04/2018', 'B', '1,00', '04/26/2018'],
    ]);
    expect(await doubtOf(text, 'two-orders')).toMatchObject({
      dmy: { text: '25/04/2018' },
      mdy: { text: '04/26/2018' },
    });
  });

  test('years of two digits are a doubt where most are such, and one alone is a finding', async () => {
    expect(await doubtOf(of('25.04.18', '26.04.18'), 'two-digit-year')).toMatchObject({
      settle: 'dates',
      key: 'document_date',
    });
    expect((await imported(of('25.04.18'), { map: { dates: 'dmy2' } })).rows).toMatchObject([
      { document_date: '2018-04-25' },
    ]);
    expect((await imported(of('25.04.18', '2018-04-25'))).said).toEqual(['file/bad-date 25.04.18 two-digit-year :2:2']);
  });

  test('what is no day stays as it is written, in its finding', async () => {
    expect((await imported(of('31/02/2018', '25/04/2018'))).said).toEqual(['file/bad-date 31/02/2018 form :2:2']);
    expect((await imported(of('2018 m. kovo 32 d.'))).said).toEqual(['file/bad-date 2018 m. kovo 32 d. form :2:2']);
  });

  test('words and hours', async () => {
    const { rows } = await imported(
      of('2018 m. kovo 4 d.', '4 marca 2018 r.', '4 March 2018', '2018-03-04 00:00:00', '20180304'),
    );
    expect(rows.map(row => row.document_date)).toEqual(Array(5).fill('2018-03-04'));
  });
});

describe('currencies', () => {
  test('headings that differ are a doubt, which the map settles', async () => {
    const text = csv([
      ['Dok. Nr.', 'Dok. data', 'Kontrahentas', 'Tinkama finansuoti suma, EUR', 'Suma su PVM (PLN)'],
      [...ROW, '1,00'],
    ]);
    expect(await doubtOf(text, 'currencies')).toMatchObject({
      settle: 'columns.currency',
      seen: [{ text: 'Tinkama finansuoti suma, EUR' }, { text: 'Suma su PVM (PLN)' }],
    });
    expect(await doubtsOf(text, { map: { columns: { currency: { value: 'EUR' } } } })).toEqual([]);
  });

  test('a heading in one currency beside a column of currencies is a doubt', async () => {
    const text = csv([
      ['Dok. Nr.', 'Dok. data', 'Kontrahentas', 'Tinkama finansuoti suma, EUR', 'Valiuta'],
      [...ROW, 'PLN'],
    ]);
    expect(await doubtsOf(text)).toEqual(['currencies']);
  });

  test('amounts that all name it prove it', async () => {
    const of = (...amounts: string[]) => table(...amounts.map(amount => ['A', '2018-03-25', 'B', amount]));
    expect((await only(of('1,00 zł', '2,00 PLN'))).currency).toMatchObject({ value: 'PLN', seen: { text: '1,00 zł' } });
    expect((await only(of('1,00 zł', '2,00'))).currency).toBeNull();
  });
});

describe('rows that are none', () => {
  test('one that is filled beside the table alone, and one with too many fields', async () => {
    const text = `${csv([
      [...HEAD, 'Puslapis'],
      [...ROW, ''],
      ['', '', '', '', 'Lapas 2'],
    ])}A;2018-03-25;B;1,00;;too much\n`;
    const { said } = await imported(text);
    expect(said).toEqual(['file/bad-value Lapas 2 no-row :3:5', 'file/bad-value too much long-row :4:6']);
  });

  test('a total below constants of the map', async () => {
    const text = table(ROW, ['', '', 'Iš viso', '1 234,56'], ['Suma', '', '', '1 234,56']);
    const { rows, said } = await imported(text, {
      map: { columns: { category: { value: 'staff' }, partner: { value: 'LP' } } },
    });
    expect(rows).toHaveLength(1);
    expect(said).toEqual(['file/totals-row-skipped Iš viso  :3:3', 'file/totals-row-skipped Suma  :4:1']);
  });

  test('blank rows are nothing', async () => {
    expect(
      await imported(table(ROW, ['', '', '', ''], []), { map: { columns: { partner: { value: 'LP' } } } }),
    ).toMatchObject({ rows: [{ line: 2 }], said: [] });
  });
});

test('samples are the first rows as they are written', async () => {
  const { samples } = await only(table(['A', '4 marca 2018 r.', 'B', '(1,00)'], [], ROW, ROW, ROW));
  expect(samples).toHaveLength(3);
  expect(samples[0]).toEqual({ line: 2, fields: ['A', '4 marca 2018 r.', 'B', '(1,00)'] });
});

test('all doubts are told in one go', async () => {
  const text = csv([
    ['Dok. Nr.', 'Dok. data', 'Suma', 'Kwota brutto', 'Brutto'],
    ['A', '03/04/2018', '1.234', '1', '2'],
  ]);
  expect((await opened(text))[0]?.doubts.map(({ code }) => code)).toEqual([
    'two-columns',
    'missing-column',
    'missing-column',
    'dates',
  ]);
});
