import { describe, expect, test } from 'vitest';
import { TABLES } from '../../src/model/columns.ts';
import { load } from './folder.ts';

const people = (column: string, ...values: string[]) => ({
  'participants.csv': `person;${column}\n${values.map((value, i) => `P-${i};${value}\n`).join('')}`,
});

describe('a sex by its letter', () => {
  test.each<[string, string[], (string | null)[], number[]]>([
    ['sex', ['f', 'M', 'x'], ['f', 'm', 'x'], []],
    ['Sex', ['F', 'V', 'K'], ['f', null, null], [3, 4]],
    ['Sex', ['M'], ['m'], []],
    ['Płeć', ['K', 'm', 'F'], ['f', 'm', 'f'], []],
    ['plec', ['M', 'M'], ['m', 'm'], []],
    ['Płeć (K/M)', ['K', 'M'], ['f', 'm'], []],
    ['Lytis', ['V', 'M', 'm'], ['m', 'f', 'f'], []],
    ['LYTIS', ['M', 'vyras'], ['f', 'm'], []],
    ['Lytis', ['M', 'F'], ['m', 'f'], []],
    ['Lytis', ['F', 'V'], ['f', 'm'], []],
    ['Lytis', ['V', 'V'], ['m', 'm'], []],
    ['Lytis', ['M', 'M'], [null, null], [2, 3]],
    ['Lytis', ['M', 'x'], [null, 'x'], [2]],
    ['Lytis', ['M', 'moteris'], [null, 'f'], [2]],
    ['Lytis', ['V', 'M', 'F'], ['m', null, 'f'], [3]],
    ['Lytis', ['moteris', 'vyras'], ['f', 'm'], []],
    ['Lytis', ['K'], [null], [2]],
    ['Lytis (V/M)', ['M', 'M'], ['f', 'f'], []],
    ['Lytis (F/M)', ['M'], ['m'], []],
  ])('under %s, %j', async (heading, letters, sexes, wrong) => {
    const { participants, said } = await load(people(heading, ...letters));
    expect(participants.map(({ sex }) => sex)).toEqual(sexes);
    expect(said).toEqual(wrong.map(line => `file/bad-value participants.csv:${line}:5`));
  });

  test('is settled by the whole column, however long', async () => {
    const many = Array.from({ length: 3000 }, () => 'M');
    const { participants, said } = await load(people('Lytis', ...many, 'V'));
    expect([participants[0]?.sex, said]).toEqual(['f', []]);
  });

  test('says why an M alone is not read', async () => {
    const { findings } = await load(people('Lytis', 'M', 'K'));
    expect(findings.map(({ args }) => args)).toEqual([
      { column: 'sex', text: null, expected: 'moteris-or-male' },
      { column: 'sex', text: null, expected: 'one of f|m|x' },
    ]);
  });
});

describe('values of closed lists', () => {
  test.each<[string, unknown, string[]]>([
    ['migrant', 'yes', ['yes', 'Taip', 'TAIP', 'tak', 'Tak']],
    ['migrant', 'no', ['no', 'Ne', 'nie', 'NIE']],
    ['migrant', 'refused', ['refused', 'atsisakė', 'Atsisake', 'odmówił', 'odmówiła', 'odmowa', 'ODMOWIL']],
    ['sex', 'f', ['f', 'F', 'Moteris', 'kobieta', 'female']],
    ['sex', 'm', ['m', 'M', 'vyras', 'Mężczyzna', 'mezczyzna', 'male']],
    ['sex', 'x', ['x', 'kita', 'inna']],
    ['employment', 'unemployed', ['Bedarbis', 'bedarbė', 'bedarbe', 'bedarbis (-ė)', 'bezrobotny', 'bezrobotna']],
    [
      'employment',
      'long-term-unemployed',
      ['ilgalaikis bedarbis', 'Ilgalaikė bedarbė', 'długotrwale bezrobotna', 'long term unemployed'],
    ],
    ['employment', 'inactive', ['neaktyvus', 'neaktyvi', 'bierny zawodowo', 'bierna  zawodowo']],
    [
      'employment',
      'inactive-not-in-education',
      ['neaktyvus, nesimokantis', 'neaktyvi nesimokanti', 'bierna zawodowo, nieucząca się'],
    ],
    ['employment', 'employed', ['dirbantis', 'Dirbanti', 'dirba', 'pracujący', 'pracująca']],
    ['result_at_exit', ['job-search'], ['darbo paieška', 'poszukiwanie pracy', 'job search', 'Job-search']],
    [
      'result_at_exit',
      ['education', 'qualification'],
      ['education qualification', 'kvalifikacija + mokymasis', 'kwalifikacja,edukacja', '"Kvalifikacija;Švietimas"'],
    ],
    ['result_at_exit', ['job-search', 'employment'], ['darbo paieška+įdarbinimas', 'job-search employment']],
    ['result_at_exit', ['employment'], ['įsidarbino', 'zatrudnienie', 'dirba']],
    ['result_at_exit', ['none'], ['nėra', 'brak']],
    ['result_at_exit', ['unknown'], ['nežinoma', 'nieznane']],
    ['result_6m', ['improved'], ['pagerėjusi padėtis', 'poprawa sytuacji']],
  ])('%s is %j', async (column, value, written) => {
    const { participants, said } = await load(people(column, ...written));
    expect(said).toEqual([]);
    expect(participants.map(row => Reflect.get(row, column))).toEqual(written.map(() => value));
  });

  test.each([
    ['migrant', 'taip?ne'],
    ['employment', 'dirbantis bedarbis'],
    ['result_at_exit', 'paieška'],
    ['result_at_exit', 'darbo+paieška'],
    ['result_at_exit', 'nėra darbo'],
    ['result_at_exit', '+'],
    ['sex', 'constructor'],
    ['sex', 'f?'],
    ['education', '-3'],
    ['education', '3+'],
  ])('%s is not "%s"', async (column, written) => {
    expect((await load(people(column, written))).said).toEqual(['file/bad-value participants.csv:2:5']);
  });

  test.each([
    ['status', { declared: 'deklaruota', certified: 'patvirtinta', parked: 'atidėta', rejected: 'atmesta' }],
    ['status', { declared: 'zadeklarowane', certified: 'poświadczone', parked: 'odłożone', rejected: 'odrzucone' }],
    ['method', { depreciation: 'nusidėvėjimas', 'in-kind': 'nepiniginis' }],
    ['method', { depreciation: 'amortyzacja', 'in-kind': 'rzeczowy' }],
  ])('%s of an expense', async (column, words) => {
    const head = 'id,category,document_no,document_date,paid_date,supplier,description,declared';
    const rows = Object.values(words).map((word, i) => `E-${i},staff,N,2017-04-01,2017-04-02,s,d,1.00,${word}\n`);
    const loaded = await load({ 'expenses.csv': `${head},${column}\n${rows.join('')}` });
    expect(loaded.said).toEqual([]);
    expect(loaded.rows.map(row => Reflect.get(row, column))).toEqual(Object.keys(words));
  });

  test('kinds of payments', async () => {
    const kinds = ['avansas', 'tarpinis', 'galutinis', 'grąžinimas', 'zaliczka', 'pośrednia', 'końcowa', 'zwrot'];
    const rows = kinds.map((kind, i) => `2017-04-0${i + 1},ERDF,${kind},1.00\n`);
    const { project, said } = await load({ 'payments.csv': `date,source,kind,amount\n${rows.join('')}` });
    expect(said).toEqual([]);
    const all = ['advance', 'interim', 'final', 'recovery'];
    expect(project?.payments.map(({ kind }) => kind)).toEqual([...all, ...all]);
  });

  test('no word of a column is that of two of its values, and every value has words', () => {
    for (const columns of Object.values(TABLES)) {
      for (const column of columns) {
        if (!('choices' in column)) continue;
        const words = 'words' in column ? Object.values(column.words).flat() : [];
        expect(new Set(words).size).toBe(words.length);
        if (column.key !== 'education')
          expect(Object.keys('words' in column ? column.words : {})).toEqual(column.choices);
      }
    }
  });
});
