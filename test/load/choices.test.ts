import { describe, expect, test } from 'vitest';
import { TABLES } from '../../src/model/columns.ts';
import { load } from './folder.ts';

const people = (column: string, ...values: string[]) => ({
  'participants.csv': `person;${column}\n${values.map((value, i) => `P-${i};${value}\n`).join('')}`,
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
