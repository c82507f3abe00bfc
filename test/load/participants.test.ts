import { describe, expect, test } from 'vitest';
import { isLithuanianCode, isPesel, personalHeading, personalValue } from '../../src/load/personal-data.ts';
import { messagesIn, sentence } from '../../src/messages/index.ts';
import { PARTICIPANT_COLUMNS } from '../../src/model/columns.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { load } from './folder.ts';

const messages = { en: await messagesIn('en'), lt: await messagesIn('lt'), pl: await messagesIn('pl') };

describe('a heading', () => {
  test.each([
    ['name', 'Name', 'SURNAME', 'First name', 'lastName', 'Participant name', 'Vardas', 'Vardas, pavardė', 'PAVARDE'],
    ['name', 'Dalyvio vardas ir pavardė', 'Imię i nazwisko', 'imie', 'Nazwisko uczestnika'],
    ['personal-code', 'Personal code', 'Asmens kodas', 'asmens_kodas', 'A.k.', 'PESEL', 'Nr PESEL', 'Passport no.'],
    [
      'address',
      'Address',
      'Home address',
      'Adresas',
      'Gyvenamoji vieta',
      'adres zamieszkania',
      'Kod pocztowy',
      'Gatvė',
    ],
    ['phone', 'Phone', 'Tel. nr.', 'Tel.', 'Telefonas', 'numer telefonu', 'Mobile', 'Kontaktai', 'Mob. tel.'],
    ['email', 'E-mail', 'email', 'El. paštas', 'el. pasto adresas', 'Adres e-mail', 'Poczta elektroniczna'],
    [
      'personal-code',
      'Tapatybės kortelė',
      'Asmens k.',
      'Nr dowodu',
      'Seria i numer dowodu',
      'Socialinio draudimo pažymėjimo Nr.',
    ],
    ['email', 'El. p.', 'el.p'],
    ['address', 'ul.', 'Nr domu', 'Namo Nr.', 'Miejsce zamieszkania', 'Gyvenamoji vieta (adresas)', 'Residence'],
    ['name', 'V.P.', 'V. P.', 'Imię'],
    ['account', 'IBAN', 'Sąskaitos Nr.', 'Nr konta', 'Banko sąskaita', 'Numer rachunku'],
    ['phone', 'Contact', 'Kontaktas', 'Kontaktinis tel.', 'Kontakt telefoniczny'],
    ['birth-date', 'Data i kraj urodzenia', 'Gimimo data ir šalis', 'Place of birth', 'Born'],
    ['birth-date', 'Birth date', 'Date of birth', 'Gimimo data', 'Data urodzenia', 'Gimimo metai, mėnuo, diena', 'DOB'],
  ])('of %s', (what, ...headings) => {
    expect(headings.map(personalHeading)).toEqual(headings.map(() => what));
  });

  test.each([
    'Course name',
    'Activity',
    'Kurso pavadinimas',
    'Nazwa szkolenia',
    'Gimimo metai',
    'Rok urodzenia',
    'Note',
    'Group',
    'Amžius',
    'Telia',
    'Kontaktas po 6 mėn.',
    'Contact hours',
    'Kontakto trukmė',
    'Godziny kontaktowe',
    'Mobile group',
    'Grupės vardas',
    'Veiklos vardas',
    'Education name',
    'Adresat wsparcia',
    'Resident of rural area',
    'Rural residence',
    'Gyvenamoji vietovė (kaimas/miestas)',
    'Obszar zamieszkania',
    'Kraj zamieszkania',
    'Kraj urodzenia',
    'Gimimo šalis',
    'Birth country',
    'Migrant (born abroad)',
  ])('%s is about nobody', heading => {
    expect(personalHeading(heading)).toBeNull();
  });

  test('every heading of our own is about nobody', async () => {
    for (const language of ['en', 'lt', 'pl'] as const) {
      const headings = PARTICIPANT_COLUMNS.map(({ heading }) => heading[language]);
      const { said } = await load({ 'participants.csv': `${headings.join(';')}\n` });
      expect(said).toEqual([]);
    }
  });
});

describe('a value', () => {
  // Check digits by hand: 3 9 0 0 1 0 1 1 2 3: 3·1 + 9·2 + 0·3 + 0·4 + 1·5 + 0·6 + 1·7 + 1·8 + 2·9 + 3·1 = 62 = 5·11 + 7.
  test('Lithuanian codes', () => {
    expect(['39001011237', '39001011238', '39013011237'].map(isLithuanianCode)).toEqual([true, false, false]);
    // 4 8 0 0 2 0 1 0 0 5: 4 + 16 + 0 + 0 + 10 + 0 + 7 + 0 + 0 + 5 = 42 = 3·11 + 9.
    expect(isLithuanianCode('48002010059')).toBe(true);
    // 3 6 0 0 1 0 1 0 0 7: 3 + 12 + 5 + 7 + 7 = 34 = 3·11 + 1.
    expect(isLithuanianCode('36001010071')).toBe(true);
    // 3 9 0 0 1 0 1 0 1 1: 43 = 3·11 + 10, so with the other weights: 9 + 36 + 7 + 9 + 2 + 3 = 66 = 6·11.
    expect(isLithuanianCode('39001010110')).toBe(true);
  });

  // 4 4 0 5 1 4 0 1 3 5: 4·1 + 4·3 + 0·7 + 5·9 + 1·1 + 4·3 + 0·7 + 1·9 + 3·1 + 5·3 = 101, so 9.
  test('PESEL', () => {
    expect(['44051401359', '44051401358', '44131401359'].map(isPesel)).toEqual([true, false, false]);
    // Born in 2010, month 21: 1·1 + 0 + 2·7 + 1·9 + 0 + 1·3 + 2·7 + 3·9 + 4·1 + 5·3 = 87, so 3.
    expect(isPesel('10210123453')).toBe(true);
  });

  test.each([
    ['email', 'jonas@example.lt', 'Jonas <jonas.j@example.lt>'],
    ['personal-code', '39001011237', 'a.k. 39001011237', '390 0101 1237', '44051401359'],
    [
      'phone',
      '+370 612 34567',
      '+37061234567',
      '0037061234567',
      '861234567',
      '8 612 34567',
      '(8-612) 34567',
      '8-46 123456',
    ],
    ['phone', '+48 600 123 456', '600 123 456', '600-123-456', '22 123 45 67', 'tel. 861234567'],
    ['phone', '86 123 4567', '8 (612) 34567', '8-612-34567', '+48600123456', 'tel. 600123456'],
  ])('%s', (what, ...texts) => {
    expect(texts.map(personalValue)).toEqual(texts.map(() => what));
  });

  test.each([
    '2018-03-01',
    '01.03.2018',
    'A-000000017',
    '2018/000123',
    '123456789',
    '39001011238',
    'long-term-unemployed',
    '@',
    '1 234 567,00',
    '12-345-67-89',
  ])('%s is about nobody', text => {
    expect(personalValue(text)).toBeNull();
  });
});

describe('participants.csv', () => {
  const HEAD =
    'person,sex,birth_year,employment,education,migrant,disability,disadvantaged,entered,left,result_at_exit';
  const ROW = 'P-1,f,1980,unemployed,3,no,no,no,2017-04-03,,';
  const file = (...lines: string[]) => ({ 'participants.csv': `${lines.join('\n')}\n` });

  test.each<[string, string[], string]>([
    ['a heading, whatever else is wrong', [`${HEAD},Pavardė,colour`, `${ROW},x,y`, 'P-1,q,,,,,,,,,'], '1:105'],
    ['an empty heading in quotation marks before it', [`"",${HEAD},"El. paštas"`, `,${ROW},x`], '1:108'],
    [
      'an e-mail address in an unknown column',
      [`${HEAD},note,colour`, ROW, `${ROW.replace('1,f', '2,q')},jonas@example.lt,`],
      '3:47',
    ],
    ['a personal code as an id', [HEAD, ROW, ROW.replace('P-1', '39001011237')], '3:1'],
    ['a phone number beyond the last column', [HEAD, `${ROW},+370 612 34567`], '2:47'],
    ['a name as an id', [HEAD, ROW.replace('P-1', 'Jonas Petraitis')], '2:1'],
    ['a name as an id, of three', [HEAD, ROW, ROW.replace('P-1', 'Jan Kowalski-Nowak')], '3:1'],
    ['a name in capitals as an id', [HEAD, ROW.replace('P-1', 'PETRAITYTĖ ONA')], '2:1'],
    ['a name without capitals', [HEAD, ROW.replace('P-1', 'petraitiene')], '2:1'],
    ['a name with an initial', [HEAD, ROW.replace('P-1', 'PETRAITYTĖ O.')], '2:1'],
    ['a first name', [HEAD, ROW, ROW.replace('P-1', 'Ona')], '3:1'],
    ['a name in quotation marks', [HEAD, ROW.replace('P-1', '"Petraitis, Jonas"')], '2:1'],
    ['a name of a participant', [`${HEAD},Dalyvis`, `${ROW},Jonas Petraitis`], '2:47'],
    [
      'a name of a participant, in Polish',
      [`${HEAD},x,Uczestnik`, ROW, `${ROW.replace('1,', '2,')},,Jan Nowak`],
      '3:48',
    ],
    ['a phone number as an id', [HEAD, ROW.replace('P-1', '8 612 34567')], '2:1'],
    ['a phone number in another column', [`${HEAD},note`, `${ROW},600123456`], '2:47'],
    ['a full date of birth', [HEAD, ROW.replace('1980', '1980-05-14')], '2:7'],
    ['a value where the heading should be', ['sex,jonas@example.lt', 'f,x'], '1:5'],
  ])('%s: that alone is said, and nobody is read', async (_name, lines, place) => {
    const { said, participants, findings, project } = await load(file(...lines));
    expect(said).toEqual([`participant/personal-data participants.csv:${place}`]);
    expect(participants).toEqual([]);
    expect(project?.inputs.map(({ file: name }) => name.endsWith('participants.csv'))).not.toContain(true);
    expect(JSON.stringify(findings[0]?.args)).not.toMatch(/jonas|Petrait|Nowak|39001|612|1980/i);
  });

  test.each([
    '501234567',
    '600000001',
    '861234567',
    'Alytus-P 17',
    'Grupė A 1',
    'AB CD',
    'dalyvis 1',
    'B-01',
    'x',
    '7',
  ])('the id %s is nobody’s name or number', async id => {
    const { said, participants } = await load(file(HEAD, ROW.replace('P-1', id)));
    expect(said).toEqual([]);
    expect(participants).toHaveLength(1);
  });

  test('what is no participant may have a name', async () => {
    const { said } = await load(file(`${HEAD},note,Participant group`, `${ROW},Senamiesčio Šeimos Namai,Antra Grupė`));
    expect(said.filter(one => one.startsWith('participant'))).toEqual([]);
  });

  test('in a Windows code page, whichever it is', async () => {
    for (const [byte, heading] of [
      [0xf0, 'El. pa\u00f0tas'],
      [0x9a, 'El. pa\u009atas'],
    ] as const) {
      const bytes = Buffer.from(`person;${heading}\nP-1;x\n`, 'latin1');
      expect(bytes.includes(byte)).toBe(true);
      expect((await load({ 'participants.csv': bytes })).said).toEqual([
        'participant/personal-data participants.csv:1:8',
      ]);
    }
  });

  test.each([
    ['a sum', 'Total,,,,,,,,,,', 'file/totals-row-skipped'],
    ['a name for employment', ROW.replace('unemployed', 'Ona Onaitė'), 'file/bad-value'],
    ['an address for employment', ROW.replace('unemployed', 'Pulko g. 7-2'), 'file/bad-value'],
    ['a personal code as the day', ROW.replace('2017-04-03', '38001011230'), 'file/bad-date'],
    ['a diagnosis for disability', ROW.replace('3,no,no', '3,no,asthma'), 'file/bad-value'],
    ['an error', ROW.replace('unemployed', '#N/A'), 'file/cell-error'],
    ['a day before the project', ROW.replace('2017-04-03', '2015-11-17'), 'file/bad-value'],
    ['a field too many', `${ROW},Ona Onaitė`, 'file/bad-value'],
  ])('%s is told without the text of the cell', async (_name, row, check) => {
    const { findings } = await load(file(HEAD, ROW.replace('P-1', 'P-2'), row));
    expect(findings.map(found => found.check)).toEqual([check]);
    expect(findings[0]?.args).toMatchObject({ text: null });
    for (const language of LANGUAGES) {
      const text = findings.map(found => sentence(messages[language], found)).join();
      expect(text).not.toMatch(/null|Total|Onait|Pulko|38001|asthma|N\/A|2015/);
    }
  });

  test('a heading that is not ours is told by its place alone', async () => {
    const { findings, said } = await load(file(`${HEAD},Ona Onaitė`, `${ROW},`));
    expect(said).toEqual(['file/unknown-column participants.csv:1:105']);
    expect(findings[0]?.args).toEqual({ column: null, nearest: null });
  });

  test('no column of it has numbers or texts, whose findings tell a cell by their nature', () => {
    const telling = ['text', 'money', 'number', 'quantity', 'rate'];
    expect(PARTICIPANT_COLUMNS.filter(({ kind }) => telling.includes(kind))).toEqual([]);
  });

  test('results are one or several words', async () => {
    const results = ['employment', 'education+qualification', 'Employment; job-search', 'none'];
    const rows = results.map((text, i) => `${ROW.replace('P-1', `P-${i}`)}${text}`);
    const { participants, said } = await load(file(HEAD, ...rows, `${ROW.replace('P-1', 'P-9')}job`));
    expect(said).toEqual(['file/bad-value participants.csv:6:46']);
    expect(participants.map(({ result_at_exit: words }) => words)).toEqual([
      ['employment'],
      ['education', 'qualification'],
      ['job-search', 'employment'],
      ['none'],
      null,
    ]);
  });

  test.each([
    ['on its first day', ROW.replace('2017-04-03', '2017-03-01'), []],
    ['the day before', ROW.replace('2017-04-03', '2017-02-28'), ['2:34']],
    ['after the end', ROW.replace('2017-04-03', '2019-03-01'), ['2:34']],
    ['leaves on the same day', ROW.replace('03,,', '03,2017-04-03,'), []],
    ['leaves before', ROW.replace('03,,', '03,2017-04-02,'), ['2:45']],
    ['of 120', ROW.replace('1980', '1897'), []],
    ['of 121', ROW.replace('1980', '1896'), ['2:7']],
    ['not born yet', ROW.replace('1980', '2018'), ['2:7']],
  ])('a person who enters %s', async (_name, row, places) => {
    const { said, participants } = await load(file(HEAD, row));
    expect(said).toEqual(places.map(place => `file/bad-value participants.csv:${place}`));
    expect(participants[0]?.broken).toHaveLength(places.length);
  });
});
