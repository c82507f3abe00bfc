import { describe, expect, test } from 'vitest';
import { personalHeading } from '../../src/load/personal-data.ts';
import { byClassification } from '../../src/model/classification.ts';
import { EXPENSE_COLUMNS, TABLES } from '../../src/model/columns.ts';
import { plainWords } from '../../src/model/plain.ts';
import { load, SHORT, withKeys } from './folder.ts';

const HEADER = 'id,category,document_no,document_date,paid_date,supplier,description,declared';
const ROW = 'E-1,staff,N-1,2017-04-01,2017-04-02,s,d,100.00';
const ledger = (...lines: string[]) => ({ 'expenses.csv': `${lines.join('\n')}\n` });

test.each([
  ['2019 m. kovo 4 d.', '2019-03-04'],
  ['2019-3-18', '2019-03-18'],
  ['2019.03.04.', '2019-03-04'],
  ['3/4/2019', null],
  ['kovo pradžia', null],
])('a date %s is refused, and told as the day that it can only be: %s', async (text, meant) => {
  const { said, findings } = await load(ledger(HEADER, ROW.replace('2017-04-02', text)));
  expect(said).toEqual(['file/bad-date expenses.csv:2:26']);
  expect(findings[0]?.args).toMatchObject({ text, reason: 'form', meant });
});

describe('the header', () => {
  test.each<[string, string]>([
    ['keys', HEADER],
    ['English headings', 'No.,Category,Document no.,Document date,Date of payment,Supplier,Description,Declared'],
    [
      'Lithuanian',
      'Nr.,Išlaidų kategorija,Dokumento Nr.,Dokumento data,Apmokėjimo data,Tiekėjas,Aprašymas,Deklaruota suma',
    ],
    ['Polish', 'Nr,Kategoria wydatków,Nr dokumentu,Data dokumentu,Data płatności,Dostawca,Opis,Kwota deklarowana'],
    [
      'Lithuanian without diacritics',
      'Nr,Islaidu kategorija,Dokumento nr,Dokumento data,Apmokejimo data,Tiekejas,Aprasymas,Deklaruota suma',
    ],
    [
      'other Lithuanian words',
      'Nr.,Kategorija,Dokumento numeris,Sąskaitos faktūros data,Mokėjimo data,Pardavėjas,Išlaidų aprašymas,Prašoma suma',
    ],
    [
      'other Polish words',
      'Nr,Kategoria,Numer dokumentu,Data wystawienia,Data zapłaty,Wystawca,Opis wydatku,Kwota zadeklarowana',
    ],
    ['aliases and odd letters', 'ID,CATEGORY, Invoice no ,invoice_date,Paid Date,supplier,DESCRIPTION,declared'],
  ])('%s', async (_name, header) => {
    const { rows, said } = await load(ledger(header, ROW));
    expect(said).toEqual([]);
    expect(rows).toMatchObject([
      {
        id: 'E-1',
        category: 'staff',
        document_no: 'N-1',
        document_date: '2017-04-01',
        paid_date: '2017-04-02',
        declared: 10_000,
      },
    ]);
  });

  test.each<[string, string, string[]]>([
    [
      'a column that is missing',
      HEADER.replace(',paid_date', ',').replace(',,', ','),
      ['file/missing-column expenses.csv:1:1'],
    ],
    ['a column that nobody knows', `${HEADER},colour`, ['file/unknown-column expenses.csv:1:79']],
    ['a column twice', `${HEADER},Declared`, ['file/duplicate-header expenses.csv:1:79']],
    ['no known column', 'a,b,c,d,e,f,g,h', ['file/unreadable expenses.csv:1:1']],
    [
      'a row of values of which one is the name of a column',
      'E-1,staff,N-1,2017-04-01,2017-04-02,supplier,x,100.00',
      ['file/unreadable expenses.csv:1:1'],
    ],
    [
      'years above columns that nobody knows, and a name that somebody does',
      'id,2017,2018,2019',
      [
        ...[4, 9, 14].map(at => `file/unknown-column expenses.csv:1:${at}`),
        ...HEADER.split(',')
          .slice(1)
          .map(() => 'file/missing-column expenses.csv:1:1'),
      ],
    ],
  ])('%s', async (_name, header, expected) => {
    const row = header
      .split(',')
      .map((_, i) => ROW.split(',')[i] ?? '')
      .join(',');
    const { said } = await load(ledger(header, row));
    expect(said.filter(text => !text.includes(':2:'))).toEqual(expected);
  });

  test('no name leads to two columns', () => {
    for (const columns of Object.values(TABLES)) {
      const keys = new Map<string, string>();
      for (const column of columns) {
        const aliases = 'aliases' in column ? column.aliases : [];
        const fallbacks = 'fallbacks' in column ? column.fallbacks : [];
        for (const name of [column.key, ...Object.values(column.heading), ...aliases, ...fallbacks].map(plainWords)) {
          expect([name, keys.get(name) ?? column.key]).toEqual([name, column.key]);
          keys.set(name, column.key);
        }
      }
    }
  });

  test.each<[string, string, string | undefined, string[]]>([
    ['Eil. Nr.', 'Dokumento data', '1', []],
    ['eilės nr', 'Dokumento data', '1', []],
    ['Lp.', 'Dokumento data', '1', []],
    ['L.P.', 'Dokumento data', '1', []],
    ['Nr.', 'Dokumento data', '1', []],
    ['Lp.', 'Nr', 'N-7', ['file/unknown-column']],
    ['Nr', 'Lp.', '1', ['file/unknown-column']],
    ['No.', 'id', 'N-7', ['file/unknown-column']],
    ['Eil. Nr.', 'Išlaidų Nr.', 'N-7', ['file/unknown-column']],
    ['Lp.', 'Eil. Nr.', 'N-7', ['file/unknown-column']],
    ['Nr', 'Nr.', '1', ['file/duplicate-header']],
    ['Eil.', 'Dokumento data', '', ['file/missing-column', 'file/unknown-column']],
  ])('%s beside %s', async (first, second, id, expected) => {
    const others = HEADER.split(',')
      .slice(1)
      .filter(key => second !== 'Dokumento data' || key !== 'document_date');
    const cells = others.map(key => ROW.split(',')[HEADER.split(',').indexOf(key)]);
    const value = second === 'Dokumento data' ? '2017-04-01' : 'N-7';
    const { rows, said } = await load(ledger([first, second, ...others].join(), ['1', value, ...cells].join()));
    expect(rows.map(row => row.id)).toEqual([id]);
    expect(said.map(text => text.split(' ')[0]).sort()).toEqual(expected);
  });

  test('no name of a column of participants is about who they are', () => {
    const names = TABLES.participants.flatMap(column => [
      column.key,
      ...Object.values(column.heading),
      ...('aliases' in column ? column.aliases : []),
    ]);
    expect(names.filter(name => personalHeading(name) !== null)).toEqual([]);
  });

  test.each([
    ['achievements', 'Rodiklio kodas;Pasiekimo data;Pasiekta reikšmė;Patvirtinantis dokumentas'],
    ['achievements', 'Kod wskaznika;Data osiągnięcia;Osiągnięta wartość;Dowody'],
    ['activities', 'Veiklos data;Veiklos rūšis;Veiklos pavadinimas;Vieta;Dalyvių skaičius;Rodiklio kodas'],
    ['activities', 'Data dzialania;Rodzaj działania;Nazwa;Miejsce;Liczba uczestników'],
    ['payments', 'Mokėjimo data;Lėšų šaltinis;Mokėjimo rūšis;Mokėjimo suma;Ataskaitos Nr.'],
    ['payments', 'Data płatności;Źródło finansowania;Rodzaj płatności;Kwota płatności;Nr raportu'],
    ['participants', 'Asmuo;Statusas darbo rinkoje;Issilavinimas;Kaimo vietovė;Įstojo;Išstojo;Rezultatas išstojus'],
    [
      'participants',
      'Dalyvio kodas;Užimtumas;Išsilavinimo lygis;Kaimo vietove;Pradžia;Pabaiga;Rezultatas po 6 mėnesių',
    ],
    [
      'participants',
      'Kod uczestnika;Status zatrudnienia;Wykształcenie;Data rozpoczęcia udziału;Data zakonczenia udzialu',
    ],
    ['rates', 'Mėnuo;Valiuta;Valiutos kursas'],
  ])('headings that people write in %s: %s', async (name, header) => {
    const { said } = await load({ [`${name}.csv`]: `${header}\n` });
    expect(said).toEqual([]);
  });

  test('every column has a heading of its own in each language', () => {
    for (const columns of Object.values(TABLES))
      for (const language of ['en', 'lt', 'pl'] as const) {
        const headings = columns.map(({ heading }) => heading[language]);
        expect(new Set(headings).size).toBe(headings.length);
      }
    expect(EXPENSE_COLUMNS.map(({ key }) => key)).toEqual(expect.arrayContaining(HEADER.split(',')));
  });

  test('with several partners, each row must name its own', async () => {
    const partners = 'partners: [{ id: A, name: a, country: LT }, { id: B, name: b, country: PL }]\n';
    const { said } = await load({ 'project.yaml': withKeys(partners), ...ledger(HEADER, ROW) });
    expect(said).toEqual(['file/missing-column expenses.csv:1:1']);
    const one = await load({
      'project.yaml': withKeys('partners: [{ id: A, name: a, country: LT }]\n'),
      ...ledger(HEADER, ROW),
    });
    expect(one.said).toEqual([]);
  });
});

describe('cells', () => {
  const cell = (key: string, value: string) => {
    const at = [...HEADER.split(','), 'report', 'status', 'quantity', 'currency'];
    const values = [...ROW.split(','), '', '', '', ''];
    return ledger(at.join(','), at.map((its, i) => (its === key ? value : values[i])).join(','));
  };

  test.each<[string, string, unknown]>([
    ['declared', '"1 234,56 Eur"', 123_456],
    ['declared', '-12.50', -1_250],
    ['document_date', '01.04.2017', '2017-04-01'],
    ['report', '2', 2],
    ['status', 'Certified', 'certified'],
    ['status', 'PARKED', 'parked'],
    ['quantity', '0.5', '0.5'],
    ['currency', 'pln', 'PLN'],
    ['id', '  E-7  ', 'E-7'],
    ['supplier', '\u00a0UAB\u00a0', 'UAB'],
    ['paid_date', '', null],
    ['document_no', '', ''],
    ['supplier', '"UAB ""X"", Birštonas"', 'UAB "X", Birštonas'],
  ])('%s %s is %s', async (key, written, value) => {
    const { rows, said } = await load(cell(key, written));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ [key]: value });
    expect(said).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['declared', '', 'file/bad-value'],
    ['declared', '1.0055', 'file/bad-amount'],
    ['declared', '"1,234"', 'file/ambiguous-amount'],
    ['declared', '#REF!', 'file/cell-error'],
    ['id', '', 'file/bad-value'],
    ['category', '', 'file/bad-value'],
    ['category', '#N/A', 'file/cell-error'],
    ['document_date', '01.04.17', 'file/bad-date'],
    ['paid_date', '2017-02-29', 'file/bad-date'],
    ['report', 'first', 'file/bad-value'],
    ['report', '1.5', 'file/bad-value'],
    ['status', 'paid', 'file/bad-value'],
    ['quantity', '1.005', 'file/bad-value'],
    ['currency', 'złoty', 'file/bad-value'],
    ['description', '=SUM(A1)', 'file/looks-like-formula'],
    ['description', '@now', 'file/looks-like-formula'],
  ])('%s "%s" is %s at its cell, and the row stays', async (key, written, check) => {
    const { rows, findings } = await load(cell(key, written));
    const column = [...HEADER.split(','), 'report', 'status', 'quantity', 'currency'].indexOf(key) + 1;
    expect(findings.map(found => [found.check, found.place.line, found.place.field])).toEqual([[check, 2, column]]);
    expect(rows).toHaveLength(1);
    if (check !== 'file/looks-like-formula') expect(rows[0]?.broken).toEqual([key]);
  });

  test.each(['-', '- ', '-12', '+370 600 00000'])('a description "%s" is no formula', async text => {
    expect((await load(cell('description', text))).said).toEqual([]);
  });
});

describe('rows', () => {
  test('of a file are decided by one mark, wherever it stands', async () => {
    const { rows, said } = await load(ledger(HEADER, ROW.replace('100.00', '"1,234"'), ROW.replace('100.00', '0.50')));
    expect(said).toEqual([]);
    expect(rows.map(({ declared }) => declared)).toEqual([123_400, 50]);
    const comma = await load(ledger(HEADER, ROW.replace('100.00', '"1,234"'), ROW.replace('100.00', '"0,50"')));
    expect(comma.said).toEqual(['file/bad-amount expenses.csv:2:41']);
  });

  test('of totals are left out, and said', async () => {
    const total = (label: string) => `${label},,,,,,,100.00`;
    const labels = ['Total', 'Iš viso', 'Razem', 'SUMA', 'Ogółem', 'Viso:', 'Grand total'];
    for (const label of labels) {
      const { rows, said } = await load(ledger(HEADER, ROW, total(label)));
      expect([label, rows.length, said]).toEqual([label, 1, ['file/totals-row-skipped expenses.csv:3:1']]);
    }
    const real = await load(ledger(HEADER, ROW.replace('E-1', 'Total-1').replace(',s,d,', ',Total Energies,Razem,')));
    expect([real.rows.length, real.said]).toEqual([1, []]);
  });

  describe('below the table', () => {
    const NAMED = `${HEADER},comment,report`;
    const FULL = `${ROW},,`;
    const below = async (...lines: string[]) => {
      const { rows, findings } = await load(ledger(NAMED, FULL, ...lines));
      return { rows: rows.length, said: findings.map(({ check, args, place }) => ({ check, args, line: place.line })) };
    };

    test.each([
      'Parengė: J. Jonaitis,,,,,,,,,',
      'Parengė,J. Jonaitis,,,,,,,,',
      ',,Parengė:,J. Jonaitis,,,,,,',
      'PARENGE:,,,,,,,,,',
      'Vyr. buhalterė,,,,(parašas),,O. Petraitienė,,,',
      'Vyriausioji buhalterė O. Petraitienė,,,,,,,,,',
      '(pareigos),,,,(parašas),,(vardas ir pavardė),,,',
      'Patvirtinu,,,,,,,,,',
      'Sporządził: Jan Nowak,,,,,,,,,',
      'Sporządziła: Anna Nowak,,,,,,,,,',
      'Sporządził(a):,Anna Nowak,,,,,,,,',
      'Główna księgowa,,,,,,Anna Nowak,,,',
      'Prepared by,,,,,,Ann Smith,,,',
      'Data: 2019-03-05,,,,,,,,,',
      '"Data:",,,,,2019-03-05,,,,',
      '* pastaba: sumos be PVM,,,,,,,,,',
      'Uwagi: kwoty bez VAT,,,,,,,,,',
      '____________,,,,,,,,,',
      ',,,,,,,,tarpinė ataskaita,',
    ])('%s is no row, and said', async line => {
      const text =
        line
          .split(',')
          .map(one => one.replaceAll('"', ''))
          .find(one => one !== '') ?? '';
      const { rows, said } = await below(line);
      expect([rows, said]).toEqual([1, [{ check: 'file/totals-row-skipped', args: { text, kind: 'note' }, line: 3 }]]);
    });

    test.each([
      ['has an id alone', 'E-2,,,,,,,,,'],
      ['has an id, and a signature beside it', 'E-2,Parengė,,,,,,,,'],
      ['has an amount', 'Parengė: J. Jonaitis,,,,,,,12.00,,'],
      ['has a broken amount', 'Parengė: J. Jonaitis,,,,,,,1.2.3,,'],
      ['has an amount and a description', ',,,,,,Spauda,12.00,,'],
      ['has a date', 'Data:,,,2019-03-05,,,,,,'],
      ['has a date of payment alone', ',,,,2019-03-05,,,,,'],
      ['has the number of a report', 'Parengė,,,,,,,,,2'],
      ['has a category alone', ',staff,,,,,,,,'],
      ['describes something', ',,,,,,Projekto vadovas,,,'],
      ['describes something, and has a comment', ',,,,,,Spauda,,patikslinti,'],
      ['has a supplier whose name begins so', ',,,,,Data Systems UAB,,,,'],
      ['has an id that begins so', 'Notes-7,,,,,,,,,'],
      ['has more than a signature', 'Parengė,staff,N-2,,,J. Jonaitis,,,,'],
    ])('what %s is a row', async (_story, line) => {
      const { rows, said } = await below(line);
      expect(rows).toBe(2);
      expect(said.filter(({ check }) => check === 'file/totals-row-skipped')).toEqual([]);
    });

    test('no row may follow: above one, a note is a row that is not whole', async () => {
      const note = ',,,,,,,,patikslinti,';
      const { rows, said } = await below(note, '', note, FULL.replace('E-1', 'E-2'), note, ',,,,,,,,,');
      expect(rows).toBe(4);
      expect(said.filter(({ check }) => check === 'file/totals-row-skipped').map(({ line }) => line)).toEqual([7]);
      expect(new Set(said.map(({ line }) => line))).toEqual(new Set([3, 5, 7]));
    });

    test('totals may stand between and below notes', async () => {
      const { rows, said } = await below(
        'Parengė,,,,,,,,,',
        'Iš viso,,,,,,,100.00,,',
        'Data:,,,,,,,,,',
        'Razem,,,,,,,,,',
      );
      expect(rows).toBe(1);
      const kinds = said.map(({ args, line }) => [line, 'kind' in args ? args.kind : null]);
      expect(kinds.sort()).toEqual([
        [3, 'note'],
        [4, 'total'],
        [5, 'note'],
        [6, 'total'],
      ]);
    });

    test('there are no hundreds of notes', async () => {
      const { rows } = await below(...Array.from({ length: 200 }, () => ',,,,,,,,patikslinti,'));
      expect(rows).toBeGreaterThan(100);
    });

    test('a payment has none either', async () => {
      const table = 'date;source;kind;amount\n2017-04-01;ERDF;interim;1,00\nSporządziła: Anna Nowak;;;\n';
      const { project, said } = await load({ 'payments.csv': table });
      expect(project?.payments).toHaveLength(1);
      expect(said).toEqual(['file/totals-row-skipped payments.csv:3:1']);
    });
  });

  test('that are empty are nothing', async () => {
    const { rows, said } = await load(ledger(HEADER, ',,,,,,,', '', ' , , ', ROW, ',,,'));
    expect([rows.length, said]).toEqual([1, []]);
  });

  test('with a field too many are broken, with empty ones not', async () => {
    const { rows, said } = await load(ledger(HEADER, `${ROW},,`, ROW.replace('100.00', '1,234.00')));
    expect(said).toEqual(['file/bad-value expenses.csv:3:43']);
    expect(rows.map(({ broken }) => broken.length > 0)).toEqual([false, true]);
  });

  test('know the file and the line on which they stand', async () => {
    const files = {
      'expenses/b.csv': `${HEADER}\n${ROW}\n`,
      'expenses/a.csv': `${HEADER}\n\n"E-0",staff,"N\n1",2017-04-01,2017-04-02,s,d,1.00\n${ROW}\n`,
    };
    const { rows, said } = await load(files);
    expect(said).toEqual([]);
    expect(rows.map(({ id, file, line }) => [id, file, line])).toEqual([
      ['E-0', 0, 3],
      ['E-1', 0, 5],
      ['E-1', 1, 2],
    ]);
  });
});

describe('ledgers', () => {
  test('two at once are said, the first is read', async () => {
    const { rows, said } = await load({ ...ledger(HEADER, ROW), 'expenses/more.csv': `${HEADER}\n${ROW}\n${ROW}\n` });
    expect(rows).toHaveLength(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^file\/two-ledgers expenses\/more\.csv/);
  });

  test.each([
    ['none', {}, []],
    ['only a header', ledger(HEADER), []],
    ['an empty file', { 'expenses.csv': '' }, ['file/unreadable expenses.csv']],
    ['only empty lines', { 'expenses.csv': '\n\n\n' }, ['file/unreadable expenses.csv']],
  ])('%s has no rows', async (_name, files, expected) => {
    const { rows, said } = await load({ 'project.yaml': SHORT, ...files });
    expect(rows).toEqual([]);
    expect(said).toEqual(expected);
  });
});

test('rates of the project: what cannot be used is there as that, and each knows its place', async () => {
  const rates =
    'month,currency,rate,source\n2017-09,pln,"4,2598",letter\n2017-10,PLN,4.123456,\n2017-11,PLN,0,\n2017-12,PLN,4.1234567,\nkovas,PLN,4.2,\n2018-01,PLN,-4.3,\n';
  const { project, said } = await load({ 'rates.csv': rates });
  expect(project?.rates.map(({ month, currency, millionths, text }) => [month, currency, millionths, text])).toEqual([
    ['2017-09', 'PLN', 4_259_800, '4.2598'],
    ['2017-10', 'PLN', 4_123_456, '4.123456'],
    ['2017-11', 'PLN', 0, '0'],
    ['2017-12', 'PLN', 0, ''],
    ['2018-01', 'PLN', 0, '-4.3'],
  ]);
  const places = project?.rates.map(({ path }) => project.places.get(`${path}.rate`));
  expect(places?.map(place => [place?.line, place?.field])).toEqual([
    [2, 3],
    [3, 3],
    [4, 3],
    [5, 3],
    [7, 3],
  ]);
  expect(said).toContain('file/bad-value rates.csv:5:13');
});

describe('the economic classification', () => {
  test('is of codes by year, however a code is written', async () => {
    const list = `Metai;Kodas;Pavadinimas
2018;2.1.1.1.1.1;Darbo užmokestis pinigais
2019;2.1.1.1.1.1;Darbo užmokestis pinigais
2018;"2.2.1. 1.1.30.";Kitų prekių ir paslaugų įsigijimo išlaidos
`;
    const { project, said } = await load({ 'classification.csv': list });
    expect(said).toEqual([]);
    expect(project?.classification).toEqual([
      { year: 2018, code: '2.1.1.1.1.1', name: 'Darbo užmokestis pinigais' },
      { year: 2019, code: '2.1.1.1.1.1', name: 'Darbo užmokestis pinigais' },
      { year: 2018, code: '2.2.1.1.1.30', name: 'Kitų prekių ir paslaugų įsigijimo išlaidos' },
    ]);
  });

  test('needs no names; a code that stands twice in a year, and a year that is none, are said once each', async () => {
    const list = 'year,code\n2018,2.2.1.\n2018, 2.2.1 \n18,2.2.2\n2018,\nkovas,2.2.3\n2018,2.2.1\n';
    const { project, said } = await load({ 'classification.csv': list });
    expect(project?.classification).toEqual([{ year: 2018, code: '2.2.1', name: '' }]);
    expect(said).toEqual([
      'file/bad-value classification.csv:5:6',
      'file/bad-value classification.csv:6:1',
      'file/bad-value classification.csv:3:6',
      'file/bad-value classification.csv:4:1',
      'file/bad-value classification.csv:7:6',
    ]);
  });

  test('is of no project that has none', async () => {
    expect((await load({})).project?.classification).toEqual([]);
  });

  test.each([
    [
      ['2.10', '2.9', '2.2.1', '2.2', '3', '2.9.1'],
      ['2.2', '2.2.1', '2.9', '2.9.1', '2.10', '3'],
    ],
    [
      ['2.b', '10.a', '2.a', '2.1'],
      ['2.1', '2.a', '2.b', '10.a'],
    ],
  ])('of %j is in the order of its numbers', (codes, ordered) => {
    expect([...codes].sort(byClassification)).toEqual(ordered);
  });
});
