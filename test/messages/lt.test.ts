import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECK_IDS } from '../../src/check/catalogue.ts';
import { check } from '../../src/commands/check.ts';
import { explain } from '../../src/commands/explain.ts';
import { init } from '../../src/commands/init.ts';
import { report } from '../../src/commands/report.ts';
import { show } from '../../src/commands/show.ts';
import { manualIn } from '../../src/manual/index.ts';
import { annotateTextsIn } from '../../src/messages/annotate.ts';
import { expectedWords as expectedInEnglish } from '../../src/messages/en/expected.ts';
import { helpIn } from '../../src/messages/help.ts';
import { sentence } from '../../src/messages/index.ts';
import { expectedWords } from '../../src/messages/lt/expected.ts';
import { noteText, type TableMessages, tableMessagesIn } from '../../src/messages/tables.ts';
import { templateIn } from '../../src/messages/template.ts';
import {
  ACHIEVEMENT_COLUMNS,
  ACTIVITY_COLUMNS,
  EXPENSE_COLUMNS,
  PARTICIPANT_COLUMNS,
} from '../../src/model/columns.ts';
import { CannotRun, type Obstacle } from '../../src/model/error.ts';
import { finding } from '../../src/model/finding.ts';
import { wholeFile } from '../../src/model/place.ts';
import { type Note, type NoteArgs, REPORT_NAMES } from '../../src/model/table.ts';
import { packOf, SHIPPED_IDS } from '../../src/programmes/index.ts';
import { folderWith, here, ROOT } from '../support.ts';
import { SAMPLES } from './samples.ts';
import { NOTE_SAMPLES } from './table-samples.ts';

const lt = await tableMessagesIn('lt');
const en = await tableMessagesIn('en');
const manual = await manualIn('lt');
const english = await manualIn('en');
const help = await helpIn('lt');
const annotateLt = await annotateTextsIn('lt');
const annotateEn = await annotateTextsIn('en');
const englishHelp = await helpIn('en');
/** Until what `explain` says is there in Lithuanian as well, it is English, and nothing here is about it. */
const isManualThere = manual.explanations !== english.explanations;

const NBSP = '\u00a0';
const spaced = (text: string) => text.replaceAll(NBSP, ' ');

interface Said {
  readonly where: string;
  readonly text: string;
  readonly original: string;
  /** What the user gave for it. */
  readonly given: string;
}

const found: readonly Said[] = CHECK_IDS.flatMap(id =>
  SAMPLES[id].map((args, i) => {
    const its = finding(id, args as never, wholeFile('expenses.csv'), 'E-014');
    const given = `${JSON.stringify(args)} E-014`;
    return { where: `${id} ${i}`, text: sentence(lt, its), original: sentence(en, its), given };
  }),
);

const noted: readonly Said[] = Object.entries(NOTE_SAMPLES).flatMap(([note, samples]) =>
  (samples as readonly NoteArgs[keyof NoteArgs][]).map((args, i) => {
    const its = { note, args } as Note;
    return {
      where: `note ${note} ${i}`,
      text: noteText(lt, its),
      original: noteText(en, its),
      given: JSON.stringify(args),
    };
  }),
);

const OBSTACLE_ARGS = {
  path: 'plan',
  name: 'xyz',
  known: 'budget, all',
  nearest: 'budget',
  partner: 'PP9',
  report: '9',
  programme: 'xyz',
  text: '1.3.17',
  format: 'doc',
  reason: 'EACCES',
  rows: '1048556',
  option: '--report',
  revision: 'HEAD~1',
  day: '2018-03-01',
  submitted: '2018-04-01',
  found: 'a, b',
  files: 'project.yaml, rates.csv',
};
const hindered: readonly Said[] = (Object.keys(lt.obstacles) as Obstacle[])
  .filter(obstacle => obstacle !== 'usage')
  .map(obstacle => {
    const { args } = new CannotRun(obstacle, OBSTACLE_ARGS);
    const said = (messages: TableMessages) => messages.obstacles[obstacle](args, messages.format);
    return {
      where: `obstacle ${obstacle}`,
      text: said(lt),
      original: said(en),
      given: JSON.stringify(OBSTACLE_ARGS),
    };
  });

/** Every text in a tree of them, with its path; functions get numbers, or words that stand for themselves. */
function leaves(tree: unknown, path: string): (readonly [string, string])[] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, its]) => leaves(its, `${path}.${key}`));
}

function pairs(mine: unknown, theirs: unknown, name: string): Said[] {
  const original = new Map(leaves(theirs, name));
  return leaves(mine, name).map(([where, text]) => ({ where, text, original: original.get(where) ?? '', given: '' }));
}

const short: readonly Said[] = [
  ...pairs(lt.reports, en.reports, 'reports'),
  ...pairs(lt.columns, en.columns, 'columns'),
  ...pairs(lt.words, en.words, 'words'),
  ...pairs(lt.terms, en.terms, 'terms'),
  ...pairs(lt.severities, en.severities, 'severities'),
  ...pairs(lt.catalogue, en.catalogue, 'catalogue'),
  ...pairs(lt.programmes, en.programmes, 'programmes'),
  ...pairs(help, englishHelp, 'help'),
  ...pairs(annotateLt, annotateEn, 'annotate'),
];

const sentences = [...found, ...noted, ...hindered];
const explained: readonly Said[] = isManualThere
  ? [...pairs(manual.explanations, english.explanations, 'manual'), ...pairs(manual.topics, english.topics, 'topics')]
  : [];
const everything = [...sentences, ...short, ...explained];

/** Texts that are one in both languages: numbers, signs, names and keys alone. */
const SAME = new Set([
  'columns.percent',
  'words.line.ESF',
  'words.line.ESF+',
  'help.reportName',
  'help.commander.slots.id',
  'help.commander.slots.n',
]);

describe('every text is there in Lithuanian', () => {
  test('and is not the English one', () => {
    const own = everything.filter(({ where }) => !SAME.has(where) && !where.endsWith('.examples'));
    expect(own.length).toBeGreaterThan(600);
    expect(own.filter(({ text, original }) => text.trim() === '' || text === original)).toEqual([]);
  });

  const codes = readFileSync(`${ROOT}src/messages/en/expected.ts`, 'utf8').matchAll(/^ {2}'?([a-z-]+)'?:/gm);
  test.each([...codes].map(([, code = '']) => code))('what is expected: %s', code => {
    const words = expectedWords(code, lt.format);
    expect(words).not.toBe(code);
    expect(words).not.toBe(expectedInEnglish(code, en.format));
  });

  test.each(SHIPPED_IDS)('categories and sources of %s', id => {
    const pack = packOf({ programme: id });
    const ids = [...Object.keys(pack.categories?.value ?? {}), ...Object.keys(pack.sources?.value ?? {})];
    expect(ids.filter(its => lt.words.line?.[its] === undefined)).toEqual([]);
  });

  test('words of states, methods and bases', () => {
    expect(Object.keys(lt.words['expense-status'] ?? {})).toEqual(['declared', 'certified', 'parked', 'rejected']);
    expect(Object.keys(lt.words.method ?? {})).toEqual(['real', 'depreciation', 'in-kind']);
    expect(Object.keys(lt.words['flat-of'] ?? {})).toEqual(['staff', 'direct']);
    expect(Object.keys(lt.words['indicator-type'] ?? {})).toEqual(['output', 'result']);
  });
});

/** What people type as it is: columns, keys, values, commands, files; and what stands in examples of code. */
const TYPED = new Set(
  [
    ...[EXPENSE_COLUMNS, ACHIEVEMENT_COLUMNS, ACTIVITY_COLUMNS, PARTICIPANT_COLUMNS].flat().map(({ key }) => key),
    ...SHIPPED_IDS.flatMap(id => Object.keys(packOf({ programme: id }).categories?.value ?? {})),
    ...REPORT_NAMES,
    ...[
      'samata',
      'check',
      'explain',
      'report',
      'close',
      'diff',
      'init',
      'show',
      'indicators',
      'programmes',
      'schema',
      'annotate',
      'xlsx',
      'convert',
      'import',
    ],
    ...['achievements', 'activities', 'amendments', 'because', 'exchange', 'flexibility', 'funding', 'lead', 'month'],
    ...['none', 'unknown', 'refused', 'reports', 'reported', 'rest', 'role', 'rows', 'submitted', 'sums', 'latest'],
    ...['until', 'vat', 'waiver', 'waivers', 'where', 'yes', 'today', 'preparation', 'closure', 'completion', 'help'],
    ...['certified', 'parked', 'rejected', 'project', 'file', 'formats', 'direct', 'staff', 'flat', 'amount', 'from'],
    ...['price', 'total', 'path', 'measure', 'rounding', 'source', 'text', 'json', 'fish', 'zsh', 'bash', 'compinit'],
    ...['import', 'list', 'semicolon', 'comma', 'point', 'header', 'decimal', 'dates', 'encoding', 'delimiter'],
    ...['sheet', 'columns', 'values', 'ignore', 'heading', 'currency', 'workbooks', 'forms'],
    // names of figures
    ...['objective', 'asof', 'planned', 'national', 'percent', 'remaining', 'country'],
    ...['month', 'output', 'budget', 'directory', 'samata', 'year', 'code', 'name', 'date', 'value'],
  ].map(word => word.toLowerCase()),
);
/** What only `explain` names besides: keys and values of definitions and tables. */
const TYPED_IN_MANUAL = new Set([
  ...['programme', 'period', 'start', 'target', 'document', 'recoverable', 'privacy', 'subject', 'baseline', 'true'],
  ...['incurred', 'average', 'registered', 'depreciation', 'unemployed', 'qualification', 'reference', 'rate'],
  ...['advance', 'interim', 'final', 'recovery', 'beneficiary', 'financing', 'signed', 'github', 'sarif', 'junit'],
]);
/** Words of both languages, names of programs and what names itself in every language. */
const BOTH = new Set([
  'excel',
  'interreg',
  'inforeuro',
  'round',
  'nuts',
  'iban',
  'isced',
  'unicode',
  'windows',
  'status',
  'sex',
  'vyras',
  'moteris',
  // Words that English texts quote from Lithuanian tables, or that happen to be spelt alike.
  'data',
  'lytis',
  'regon',
  'pesel',
  'razem',
  'minimis',
  'delspinigiai',
  'libreoffice',
  'ctrl',
  'save',
  'vertimas',
  'vardas',
  'viso',
]);

const WORD = /(?<![\p{L}\p{N}_./:@~<-])[A-Za-z]{4,}(?![\p{L}\p{N}_/:@~>-]|\.\w)/gu;
const wordsOf = (text: string) => [...text.matchAll(WORD)].map(([word]) => word.toLowerCase());

/** Words of the English texts, and those that people write when they forget to translate. */
const ENGLISH = new Set([
  ...everything.flatMap(({ original }) => wordsOf(original)),
  ...leaves(english.explanations, '').flatMap(([, text]) => wordsOf(text)),
  ...leaves(english.topics, '').flatMap(([, text]) => wordsOf(text)),
  ...['the', 'and', 'with', 'without', 'error', 'warning', 'row', 'column', 'cell', 'partner', 'claim', 'eligible'],
]);

/** English words in a text, but for those that are typed so, and those of the user's own. */
function englishIn(text: string, given = ''): string[] {
  const users = new Set(wordsOf(given.replaceAll(/["\\[\]{},:]/g, ' ')));
  return wordsOf(text).filter(word => ENGLISH.has(word) && !TYPED.has(word) && !BOTH.has(word) && !users.has(word));
}

test('no English word is left', () => {
  const left = everything
    .filter(({ where }) => !where.endsWith('.examples'))
    .map(({ where, text, given }) => ({
      where,
      words: englishIn(text, given).filter(word => !/^(manual|topics)/.test(where) || !TYPED_IN_MANUAL.has(word)),
    }));
  expect(left.filter(({ words }) => words.length > 0)).toEqual([]);
});

test('the search for English words finds them', () => {
  expect(
    wordsOf('Eilutė “x”: the claim is not eligible, see paid_date, --force, expense/zero and project.yaml.'),
  ).toEqual(['claim', 'eligible']);
  expect(ENGLISH.size).toBeGreaterThan(900);
});

/** What is wrong with the marks of a text, or null. */
function slip(where: string, text: string): string | null {
  const isLaidOut = where.endsWith('.examples') || where.startsWith('topics.');
  const plain = isLaidOut ? text.replaceAll(/ {2,}/g, ' ') : text;
  if (/ {2}|[ \u00a0][,.;:!?](?!\S)|\.\.|,,|;;|\(\)|undefined|null|\[object|NaN|\$\{/.test(plain)) return 'punctuation';
  if (/[”‘«»]/.test(text)) return 'foreign quotation marks';
  // A quotation opens with „ and closes with “, and none stands within another.
  if (/[„“]/.test(text.replaceAll(/„[^„“]*“/g, ''))) return 'quotation marks that do not match';
  // Amounts have their comma, and nothing breaks a percentage from its sign.
  if (!/^(manual|topics|help)/.test(where) && /\d,\d{3}[.,]\d/.test(text)) return 'an amount';
  return /^(topics)/.test(where) || !/\d %/.test(text) ? null : 'a percentage';
}

describe('written as Lithuanian is', () => {
  test('marks', () => {
    const wrong = everything.map(({ where, text }) => ({ where, text, slip: slip(where, text) }));
    expect(wrong.filter(its => its.slip !== null)).toEqual([]);
  });

  test.each([
    'Eilutė  tuščia.',
    'Eilutė “E-1” tuščia.',
    'Eilutė „E-1” tuščia.',
    'Trūksta 1,234.50.',
    'Sudaro 85 %.',
    'Tiek yra n. d..',
  ])('a slip is found: %s', text => {
    expect(slip('', text)).not.toBeNull();
  });

  test('what is said begins and ends as a sentence', () => {
    const wrong = sentences.filter(
      ({ where, text }) => !/[.?]$/.test(text) || !(where.startsWith('obstacle') || /^[\p{Lu}\d„]/u.test(text)),
    );
    expect(wrong.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  test('a finding says what is to be done, politely', () => {
    const silent = /unknown-(column|key|source|category|partner|code)|provisional-rate|correction-unknown/;
    const blunt = /(?<!\p{L})(Pataisyk|Nurodyk|Palygink|Patikrink|Užpildyk|Pašalink|Įrašyk)(?!\p{L})/u;
    const wrong = found.filter(
      ({ where, text }) => blunt.test(text) || !(silent.test(where) || /\p{L}{2,}(kite|tegul)(?!\p{L})/u.test(text)),
    );
    expect(wrong.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });
});

describe('numbers, days and quotations', () => {
  const { format: f } = lt;
  test.each([
    ['money', f.money('955524.00'), '955 524,00'],
    ['money of four digits', f.money('1234.50'), '1 234,50'],
    ['money below zero', f.money('-1000000.01'), '−1 000 000,01'],
    ['little money', f.money('0.01'), '0,01'],
    ['a number', f.number('4.2598'), '4,2598'],
    ['a number of four digits', f.number('1200'), '1200'],
    ['a number of five digits', f.number('12000.5'), '12 000,5'],
    ['a sum', f.sum('955524.00'), '955 524,00 EUR'],
    ['a sum of another currency', f.sum('-4457.76', 'PLN'), '−4 457,76 PLN'],
    ['a percentage', f.percent('85.00'), '85,00 %'],
    ['a day', f.date('2017-03-01'), '2017-03-01'],
    ['a month', f.month('2017-03'), '2017-03'],
    ['a quotation', f.quote('UAB Ąžuolas'), '„UAB Ąžuolas“'],
    ['one', f.list(['a']), 'a'],
    ['two', f.list(['a', 'b']), 'a ir b'],
    ['three', f.list(['a', 'b', 'c']), 'a, b ir c'],
  ])('%s', (_what, written, expected) => {
    expect(spaced(written)).toBe(expected);
  });

  test('no line breaks within a number, or before its unit', () => {
    for (const text of [f.money('955524.00'), f.sum('955524.00'), f.percent('85.00'), f.number('12000')])
      expect(text).not.toContain(' ');
  });
});

/** Words after numbers: after 1 and 21, after 2 to 9, and after 0 and 10 to 20. */
const PLURALS: readonly (readonly [string, string, string])[] = [
  ['eilutei', 'eilutėms', 'eilučių'],
  ['skaičius', 'skaičiai', 'skaičių'],
  ['sąrašų eilutė', 'sąrašų eilutės', 'sąrašų eilučių'],
  ['biudžeto eilutė', 'biudžeto eilutės', 'biudžeto eilučių'],
  ['diena', 'dienomis', 'dienų'],
  ['diena', 'dienos', 'dienų'],
  ['dieną', 'dienas', 'dienų'],
  ['diena nepatenka nė į vieną', 'dienos nepatenka nė į vieną', 'dienų nepatenka nė į vieną'],
  ['diena patenka į abi', 'dienos patenka į abi', 'dienų patenka į abi'],
  ['eilutė', 'eilutės', 'eilučių'],
  ['eilutė niekur neskaičiuojama', 'eilutės niekur neskaičiuojamos', 'eilučių niekur neskaičiuojama'],
  ['eilutė čia nepaaiškinta', 'eilutės čia nepaaiškintos', 'eilučių čia nepaaiškinta'],
  ['eilutė, nurodanti turtą', 'eilutės, nurodančios turtą', 'eilučių, nurodančių turtą'],
  ['eilutė čia praleista', 'eilutės čia praleistos', 'eilučių čia praleista'],
  ['eilutė, kurios', 'eilutės, kurių', 'eilučių, kurių'],
  [
    'eilutė nenurodo projekto partnerio ir neįtraukta',
    'eilutės nenurodo projekto partnerio ir neįtrauktos',
    'eilučių nenurodo projekto partnerio ir neįtraukta',
  ],
  [
    'eilutė dar nepriskirta jokiai ataskaitai ir neįtraukta',
    'eilutės dar nepriskirtos jokiai ataskaitai ir neįtrauktos',
    'eilučių dar nepriskirta jokiai ataskaitai ir neįtraukta',
  ],
  ['eilutės dar nenuspręsta', 'eilučių dar nenuspręsta', 'eilučių dar nenuspręsta'],
  [
    'failo list.csv projektas čia neturi aprašo',
    'failo list.csv projektai čia neturi aprašo',
    'failo list.csv projektų čia neturi aprašo',
  ],
  ['fiksuotoji norma', 'fiksuotosios normos', 'fiksuotųjų normų'],
  ['išlaidų žurnalo eilutė', 'išlaidų žurnalo eilutės', 'išlaidų žurnalo eilučių'],
  ['klaida', 'klaidos', 'klaidų'],
  ['laikotarpis', 'laikotarpiai', 'laikotarpių'],
  ['langelis', 'langeliai', 'langelių'],
  ['metai', 'metai', 'metų'],
  ['metus', 'metus', 'metų'],
  ['mokėjimas', 'mokėjimai', 'mokėjimų'],
  [
    'mokėjimas nenurodo partnerio ir įtrauktas',
    'mokėjimai nenurodo partnerio ir įtraukti',
    'mokėjimų nenurodo partnerio ir įtraukta',
  ],
  ['mėnesį', 'mėnesius', 'mėnesių'],
  ['partneris', 'partneriai', 'partnerių'],
  ['pasiekimas', 'pasiekimai', 'pasiekimų'],
  ['pastaba', 'pastabos', 'pastabų'],
  ['pastebėjimas', 'pastebėjimai', 'pastebėjimų'],
  ['pastebėjimas čia praleistas', 'pastebėjimai čia praleisti', 'pastebėjimų čia praleista'],
  ['pastebėjimo nebėra', 'pastebėjimų nebėra', 'pastebėjimų nebėra'],
  ['priemonė', 'priemonės', 'priemonių'],
  ['projektas', 'projektai', 'projektų'],
  ['projektas patikrintas', 'projektai patikrinti', 'projektų patikrinta'],
  ['reikšmė', 'reikšmės', 'reikšmių'],
  ['reikšmė sudedama', 'reikšmės sudedamos', 'reikšmių sudedama'],
  ['taisymas', 'taisymai', 'taisymų'],
  ['veikla', 'veiklos', 'veiklų'],
  ['valandos', 'valandų', 'valandų'],
  ['stulpelį', 'stulpelius', 'stulpelių'],
  ['sumos perskaityti negalima', 'sumų perskaityti negalima', 'sumų perskaityti negalima'],
  ['įrašas čia praleistas', 'įrašai čia praleisti', 'įrašų čia praleista'],
  ['įspėjimas', 'įspėjimai', 'įspėjimų'],
];

describe('words after numbers', () => {
  const folder = `${ROOT}src/messages/lt`;
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .flatMap(file => [
      ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(
        /\{\s*one: '([^']+)',\s*few: '([^']+)',\s*other: '([^']+)',?\s*\}/g,
      ),
    ])
    .map(([, one = '', few = '', other = '']) => [one, few, other].join(' | '));

  test('are those of the table here', () => {
    expect([...new Set(written)].sort()).toEqual(PLURALS.map(forms => forms.join(' | ')).sort());
  });

  test.each(PLURALS)('1 %s, 2 %s, 10 %s', (one, few, other) => {
    const counted = [0, 1, 2, 5, 10, 11, 21, 22, 25, 112].map(number => lt.format.count(number, { one, few, other }));
    expect(counted).toEqual([
      `0 ${other}`,
      `1 ${one}`,
      `2 ${few}`,
      `5 ${few}`,
      `10 ${other}`,
      `11 ${other}`,
      `21 ${one}`,
      `22 ${few}`,
      `25 ${few}`,
      `112 ${other}`,
    ]);
  });
});

/** Words of the field: an English word, what its text has to say in Lithuanian. */
const TERMS: readonly (readonly [RegExp, RegExp])[] = [
  [/\blead partner/i, /pagrindini(s|am|o|u) partner/i],
  [/\bown contribution/i, /nuosav\p{L}+ indėl/iu],
  [/\beconomic classification/i, /ekonomin\p{L}+ klasifikacij/iu],
  [/\blong-term asset/i, /ilgalaiki\p{L}+ turt/iu],
  [/\bflat rate/i, /fiksuot\p{L}+ norm|normos/iu],
  [/\bthe controller\b/i, /tikrintoj/i],
  [/\bthe ledger\b/i, /išlaidų žurnal/i],
  [/\bthe claim\b/i, /mokėjimo prašym|deklaruo|tikrin/i],
  [/\btarget\b/i, /siektin\p{L}+ reikšm|siektina/iu],
  [/\bevidence\b/i, /įrodym/i],
  [/\bmeasure\b/i, /priemon/i],
  [/\bdurability\b/i, /tęstinum/i],
  [/\bsecretariat\b/i, /sekretoriat/i],
  [/\bwaiver\b/i, /išlyg/i],
];
/** What no official of a Lithuanian institution writes. */
const NEVER: readonly RegExp[] = [
  /vedan\p{L}+ partner|vadovaujan\p{L}+ partner|lyder/iu,
  /tinkam\p{L}+ išlaid/iu,
  /kofinans|ko-finans/iu,
  /kontrolier/iu,
  /indikator/iu,
  /biudžeto linij/iu,
  /personalo kašt|\bkašt(ai|ų|us)\b/iu,
  /fail\p{L}+ yra tušči? \(/iu,
  /savo kontribucij|nuosav\p{L}+ įnaš/iu,
  /apvalin\p{L}+ į apačią/iu,
  /darbo knyg/iu,
];

describe('the words of the field', () => {
  test.each(TERMS)('%s', (theirs, ours) => {
    const meant = [...sentences, ...short].filter(
      ({ original, where }) => theirs.test(original) && !where.startsWith('help.') && !where.startsWith('programmes.'),
    );
    expect(meant.length).toBeGreaterThan(0);
    expect(meant.filter(({ text }) => !ours.test(text)).map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  test.each(NEVER)('never %s', wrong => {
    expect(everything.filter(({ text }) => wrong.test(text)).map(({ where }) => where)).toEqual([]);
  });
});

const DEMO = 'fixtures/ok/LT-PL-1R-049-demo';
const run = (name: string, options: Parameters<typeof report>[2]) =>
  here(terminal => report(name, [DEMO], options, terminal));

describe('a reader of Lithuanian', () => {
  test('finds numbers and words of the report in the language', async () => {
    const { status, stdout } = await run('cofinancing', { lang: 'lt', output: [] });
    expect(status).toBe(0);
    const text = spaced(stdout);
    expect(text).toMatch(/^Bendrasis finansavimas · LT-PL-1R-049-demo$/m);
    expect(text).toMatch(/Duomenys iki 2019-03-08/);
    expect(text).toMatch(/^projektas +ERPF +812 195,40 +85,00 % +794 501,31/m);
    expect(text).toMatch(/^Iš viso +955 524,00/m);
    expect(text).not.toMatch(/\d\.\d\d\b(?!\d|-)/);
  });

  test.each(['budget', 'claim', 'cofinancing', 'partners', 'absorption', 'expenses'])(
    'finds every figure of %s explained in the language',
    async name => {
      const { status, stdout } = await run(name, { lang: 'lt', output: [], verbose: true });
      expect(status).toBe(0);
      const [, reasons = ''] = stdout.split('Kaip gauta kiekviena suma');
      expect(reasons.length).toBeGreaterThan(500);
      // Between quotation marks, and after the name of a row, stand words of the project.
      expect([...new Set(englishIn(reasons))]).toEqual([]);
      expect(spaced(reasons)).not.toMatch(/\d\.\d\d\b(?!\d|-|\.)/);
    },
  );

  test('finds them on the screen of a project', async () => {
    const { stdout } = await here(terminal => show([DEMO], { lang: 'lt' }, terminal));
    const text = spaced(stdout);
    expect(text).toMatch(/Laikotarpis 2017-03-01 – 2019-02-28/);
    expect(text).toMatch(/812 195,40/);
    expect(text).toMatch(/mokėjimas paramos gavėjui, ataskaita Nr\. 4/);
    expect(text).not.toMatch(/\d\.\d\d\b(?!\d|-)/);
  });

  test('reads findings and their number', async () => {
    const { status, stdout } = await here(terminal =>
      check(['fixtures/bad/funding/sum-differs'], { lang: 'lt', format: 'text', failOn: 'error' }, terminal),
    );
    expect(status).toBe(1);
    const text = spaced(stdout);
    expect(text).toContain('ERDF 51 000,00 + own 8 999,99 = 59 999,99; bendra suma 60 000,00; trūksta 0,01.');
    expect(text).toMatch(/^1 projektas patikrintas: 2 klaidos, 0 įspėjimų, 0 pastabų\.$/m);
  });

  test.each(['json', 'csv'] as const)('gets the same %s as everybody', async format => {
    const [mine, theirs] = await Promise.all([
      run('claim', { lang: 'lt', format, output: [] }),
      run('claim', { lang: 'en', format, output: [] }),
    ]);
    expect(mine).toEqual(theirs);
    expect(mine.stdout).toContain('486069.44');
  });

  test('gets the same findings as everybody where a program reads them', async () => {
    const as = (lang: 'lt' | 'en') =>
      here(terminal =>
        check(['fixtures/bad/funding/sum-differs'], { lang, format: 'json', failOn: 'error' }, terminal),
      );
    const [mine, theirs] = await Promise.all([as('lt'), as('en')]);
    const args = (text: string) =>
      JSON.parse(text).findings.map(({ message: _message, ...its }: Record<string, unknown>) => its);
    expect(args(mine.stdout)).toEqual(args(theirs.stdout));
  });

  test.each(SHIPPED_IDS)('begins a project of %s that checks silently', async programme => {
    const cwd = await folderWith({});
    const made = await here(terminal => init(`${cwd}/naujas`, { lang: 'lt', programme }, terminal));
    expect(made.status).toBe(0);
    expect(made.stderr).toMatch(/^įrašyta: /m);
    const definition = readFileSync(`${cwd}/naujas/project.yaml`, 'utf8');
    expect(definition).toMatch(/^language: lt /m);
    const { status, stdout } = await here(terminal =>
      check([`${cwd}/naujas`], { lang: 'lt', format: 'text', failOn: 'info' as never }, terminal),
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: '1 projektas patikrintas, nieko nerasta.\n' });
  });

  test('has no English comment in a new project', async () => {
    const template = await templateIn('lt');
    const text = template({
      ...{ programme: 'interreg-v-a-lt-pl', name: 'Programa', code: 'LT-PL-5R-999', categories: ['staff'] },
      ...{ abroad: true, fund: 'ERDF', rate: '85%', year: 2019, month: null },
    });
    const comments = [...text.matchAll(/#(.*)$/gm)].map(([, comment = '']) => comment);
    expect(comments.length).toBeGreaterThan(10);
    const left = comments.flatMap(wordsOf).filter(word => ENGLISH.has(word) && !TYPED.has(word));
    expect(left.filter(word => !['incurred'].includes(word))).toEqual([]);
  });

  test.each(['funding/sum-differs', 'rounding'])('has %s explained, with headings in the language', async name => {
    const { status, stdout } = await here(terminal => explain(name, { lang: 'lt' }, terminal));
    expect(status).toBe(0);
    expect(stdout.length).toBeGreaterThan(100);
    if (name.includes('/'))
      for (const word of ['klaida', 'Kodėl', 'Ką daryti', 'Teisinis pagrindas', 'Reglamento (ES)'])
        expect(stdout).toContain(word);
  });

  test('has the examples that everybody has', () => {
    const commands = (texts: unknown) =>
      leaves(texts, 'help')
        .filter(([where]) => where.endsWith('.examples') && where !== 'help.examples')
        // Names of files and folders are examples too: commands, options and how many there are of each are the same.
        .map(([where, text]) => [where, text.split('\n').map(line => line.trim().match(/^samata \w+| --?[a-z-]+/g))]);
    expect(commands(help)).toEqual(commands(englishHelp));
  });

  test('has lines of examples that fit a screen', () => {
    for (const [, text] of leaves(help, 'help').filter(([where]) => where.endsWith('.examples')))
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
});

describe.skipIf(!isManualThere)('what is explained', () => {
  test('of every check', () => {
    expect(Object.keys(manual.explanations)).toEqual(Object.keys(english.explanations));
  });

  test('of every topic, in lines of at most 80 characters', () => {
    expect(Object.keys(manual.topics)).toEqual(Object.keys(english.topics));
    for (const { text } of Object.values(manual.topics))
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});
