import fc from 'fast-check';
import type { Column } from '../../src/model/columns.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import type { Tree, TreeMap } from '../../src/model/tree.ts';

/** Texts that files and sheets stumble on, none of them empty, none with spaces at its ends, which no reader keeps. */
export const oddText: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(
      ...['no', 'yes', 'null', '~', 'true', '1.0', '1.10', '0123', '0017', '1e3', '12:30', '2017-03-01', '0x1F', '.5'],
      ...['@x', '- x', '-', '?', '# x', 'a # b', 'a: b', 'x:', ':x', '[x', '{x}', '"', "'", '"q"', '`', '|', '>', '!x'],
      ...['&a', '*a', '%', '---', '...', '<<', '=1+1', '=SUM(A1:A9)', '+370 600 00000', '-5', '@SUM', 'a,b', 'a;b'],
      ...['a\tb', 'x\ny', 'x\n\ny', 'x\n  y', 'ą č ę ė į š ų ū ž', 'ł ż ź ć ń ó', 'Łąka „Žalia“', '😀 👩‍👩‍👧', 'a b'],
      ...[
        '<b>&amp;</b>',
        '_x0041_',
        'a\\b',
        '188750166',
        '12345678901234567890',
        'TRUE',
        '1/2',
        '5%',
        "'0017",
        '\u0085x',
      ],
      ...['lt: x', 'a\u2028b', 'x\ufeffy', 'LP: 5; PP2: 6', 'rest', 'Viso', 'Iš viso:'],
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 12 }),
    fc.array(fc.string({ minLength: 1, maxLength: 9 }), { minLength: 2, maxLength: 4 }).map(lines => lines.join('\n')),
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no sheet has a place for these
  .map(text => text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g, '').trim())
  .filter(text => text !== '');

const wholeNumber = fc.integer({ min: 0, max: 999 }).map(String);
export const money: fc.Arbitrary<string> = fc
  .integer({ min: -99_999_999_999, max: 99_999_999_999 })
  .map(
    cents =>
      `${cents < 0 ? '-' : ''}${Math.trunc(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`,
  );
export const decimal: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, decimals]) =>
    decimals === 0 ? `${whole}` : `${whole}.${String(decimals).padStart(2, '0')}`.replace(/0$/, ''),
  );
export const day: fc.Arbitrary<string> = fc
  .date({ min: new Date('1900-03-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));
const rate = fc.integer({ min: 0, max: 10_000 }).map(percent => `${percent / 100}%`);
const slice = fc.oneof(rate, money, fc.constant('rest'));
const source = fc.constantFrom('ERDF', 'ESF+', 'state', 'own', 'municipal', 'private', 'public');
const category = fc.constantFrom('staff', 'office', 'travel', 'external', 'equipment', 'infrastructure', 'other');
const period = fc.oneof(fc.integer({ min: 1, max: 12 }).map(String), fc.constantFrom('preparation', 'closure'));

const map = (keys: Readonly<Record<string, fc.Arbitrary<Tree>>>, required: readonly string[] = []) =>
  fc.record(keys, { requiredKeys: [...required] }) as fc.Arbitrary<TreeMap>;
const dictionary = (key: fc.Arbitrary<string>, value: fc.Arbitrary<Tree>) =>
  fc.dictionary(key, value, { minKeys: 1, maxKeys: 5, noNullPrototype: true }) as fc.Arbitrary<TreeMap>;
const list = (item: fc.Arbitrary<Tree>) => fc.array(item, { minLength: 1, maxLength: 4 });
const filled = (made: fc.Arbitrary<TreeMap>) => made.filter(its => Object.keys(its).length > 0);

const texts = fc.oneof(oddText, filled(map({ en: oddText, lt: oddText, pl: oddText })));
const line = filled(
  map({
    category,
    item: oddText,
    unit: oddText,
    quantity: decimal,
    price: money,
    amount: money,
    flat: fc.constantFrom('15% of staff', '7.5% of direct'),
    'unit-cost': oddText,
    'lump-sum': oddText,
    periods: dictionary(period, money),
    period,
  }),
);
const partner = map(
  {
    id: oddText,
    name: oddText,
    country: fc.constantFrom('LT', 'PL', 'NO'),
    role: fc.constantFrom('lead', 'partner'),
    nuts: oddText,
    'legal-code': oddText,
    currency: fc.constantFrom('EUR', 'PLN'),
    vat: fc.oneof(fc.constantFrom('not-recoverable', 'recoverable'), map({ recoverable: rate }, ['recoverable'])),
    'budget-body': fc.constantFrom('yes', 'no'),
    budget: fc.oneof(list(line), dictionary(category, fc.oneof(money, fc.constant('15% of staff')))),
    total: money,
    funding: dictionary(source, slice),
  },
  ['id', 'name', 'country'],
);

/** A definition with any of its keys; not one that makes sense. */
export const definition: fc.Arbitrary<TreeMap> = map(
  {
    samata: fc.constant('1'),
    code: oddText,
    programme: fc.constantFrom('generic-2014-2020', 'interreg-v-a-lt-pl'),
    language: fc.constantFrom('en', 'lt', 'pl'),
    title: texts,
    objective: texts,
    measure: oddText,
    period: map({ start: day, end: day, 'preparation-from': day, 'payments-until': day }, ['start', 'end']),
    total: money,
    funding: dictionary(source, slice),
    exchange: map({ month: fc.constantFrom('submitted', 'incurred'), date: fc.constantFrom('paid', 'document') }, [
      'month',
    ]),
    flexibility: map(
      {
        scope: fc.constantFrom('category', 'partner'),
        base: fc.constantFrom('total', 'line'),
        percent: rate,
        cumulative: fc.constantFrom('true', 'no'),
        locked: fc.uniqueArray(category, { minLength: 1, maxLength: 3 }),
        within: fc.constantFrom('free', 'secretariat'),
        above: fc.constantFrom('secretariat', 'committee'),
      },
      ['scope', 'base', 'percent'],
    ),
    partners: fc.uniqueArray(partner, { minLength: 1, maxLength: 3, selector: ({ id }) => String(id).toLowerCase() }),
    reports: list(map({ no: wholeNumber, start: day, end: day, submitted: day, reported: day }, ['no', 'end'])),
    'report-months': wholeNumber,
    indicators: list(
      map(
        {
          code: oddText,
          name: texts,
          type: fc.constantFrom('output', 'result', 'impact'),
          unit: oddText,
          baseline: decimal,
          target: decimal,
          milestones: dictionary(day, decimal),
          sums: fc.constantFrom('total', 'latest', 'maximum'),
          from: fc.constantFrom('achievements', 'activities', 'participants'),
        },
        ['code'],
      ),
    ),
    entities: dictionary(fc.constantFrom('CO20', 'CO21', 'CO22'), wholeNumber),
    commitments: dictionary(fc.constantFrom('2018', '2019', '2020'), money),
    amendments: list(
      map({ no: wholeNumber, date: day, file: fc.constantFrom('before-1.yaml', 'old/before 2.yaml') }, [
        'no',
        'date',
        'file',
      ]),
    ),
    waivers: list(
      map({ check: fc.constant('expense/not-paid'), where: oddText, because: oddText, until: day }, ['check']),
    ),
  },
  ['samata', 'code', 'programme', 'period', 'total', 'funding'],
);

/** A cell of a table as people write it: mostly what its column takes, at times nothing, or what nobody can read. */
function cellOf(column: Column, mark: '.' | ',', text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const broken = fc.constantFrom(
    '?',
    '12,3456',
    '1.2.3',
    '#REF!',
    '2017-02-30',
    '31.12.17',
    '=1+1',
    '100 PLN',
    '-',
    'n/a',
  );
  const marked = (number: fc.Arbitrary<string>) => number.map(text => text.replace('.', mark));
  const own = ((): fc.Arbitrary<string> => {
    switch (column.kind) {
      case 'money':
        return fc.oneof(
          marked(money),
          marked(money).map(text => `${text} Eur`),
          fc.constant('1 234'),
        );
      case 'number':
      case 'quantity':
      case 'rate':
        return marked(decimal);
      case 'integer':
        return fc.oneof(wholeNumber, fc.constantFrom('01', '1234567890'));
      case 'date':
        return fc.oneof(
          day,
          day.map(text => text.split('-').reverse().join('.')),
        );
      case 'month':
        return day.map(text => text.slice(0, 7));
      case 'currency':
        return fc.constantFrom('EUR', 'pln', 'SEK');
      case 'choice':
        return fc.constantFrom(...(column.choices ?? []), ...Object.values(column.words ?? {}).flat());
      case 'words':
        return fc.constantFrom(...(column.choices ?? ['none']));
      default:
        return text;
    }
  })();
  return fc.oneof(
    { weight: 12, arbitrary: own },
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: broken },
    { weight: 1, arbitrary: own.map(text => ` ${text}  `) },
  );
}

/** What stands in a table of people without being taken for one of them. */
export const code: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: 0, max: 9_999 }).map(number => `D-${number}`),
  fc.constantFrom('0017', '1.10', '1e3', 'no', 'true', '-', '_x0041_', '=1+1', 'LP', 'ą č', 'x_y', '1/2', '5%'),
);

/** A table as a CSV file: some of its columns, with headings of any language, some that nobody knows, and rows. */
export function table(columns: readonly Column[], text = oddText): fc.Arbitrary<readonly (readonly string[])[]> {
  const chosen = fc.subarray([...columns], { minLength: 2 });
  const headings = fc.constantFrom('key' as const, ...LANGUAGES);
  return fc
    .tuple(chosen, headings, fc.constantFrom('.' as const, ','), fc.boolean())
    .chain(([its, language, mark, further]) => {
      const first = its.map(column => (language === 'key' ? column.key : column.heading[language]));
      const cells = its.map(column => cellOf(column, mark, text));
      const row = fc.tuple(...cells, ...(further ? [fc.oneof(text, fc.constant(''))] : []));
      return fc.array(row, { maxLength: 5 }).map(rows => [further ? [...first, 'Spalva; „kita“'] : first, ...rows]);
    });
}
