import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { CHECK_IDS } from '../../src/check/catalogue.ts';
import { check } from '../../src/commands/check.ts';
import { explain } from '../../src/commands/explain.ts';
import { init } from '../../src/commands/init.ts';
import { report } from '../../src/commands/report.ts';
import { show } from '../../src/commands/show.ts';
import { manualIn } from '../../src/manual/index.ts';
import { annotateTextsIn } from '../../src/messages/annotate.ts';
import { helpIn } from '../../src/messages/help.ts';
import { obstacleText, sentence } from '../../src/messages/index.ts';
import { noteText, reasonText, tableMessagesIn } from '../../src/messages/tables.ts';
import type { CheckArgs, CheckId } from '../../src/model/checks.ts';
import { EXPENSE_STATUSES } from '../../src/model/choices.ts';
import { METHODS, TABLES } from '../../src/model/columns.ts';
import { CannotRun } from '../../src/model/error.ts';
import { finding } from '../../src/model/finding.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { wholeFile } from '../../src/model/place.ts';
import type { ReasonArgs } from '../../src/model/reason.ts';
import { type NoteArgs, PROJECT_REPORT_NAMES, REPORT_NAMES } from '../../src/model/table.ts';
import { packOf, SHIPPED_IDS } from '../../src/programmes/index.ts';
import { heading } from '../../src/render/labels.ts';
import { known, tableOf } from '../report/examined.ts';
import { folderWith, here } from '../support.ts';
import { SAMPLES } from './samples.ts';
import { NOTE_SAMPLES } from './table-samples.ts';

const pl = await tableMessagesIn('pl');
const en = await tableMessagesIn('en');
const help = await helpIn('pl');
const manual = await manualIn('pl');
const english = await manualIn('en');
/** Until there is a Polish manual, the English one stands in its place. */
const hasManual = manual.explanations !== english.explanations;

const said = <Id extends CheckId>(id: Id, args: CheckArgs[Id], messages = pl) =>
  sentence(messages, finding(id, args, wholeFile('expenses.csv'), 'E-014'));
const samples = CHECK_IDS.flatMap(id => SAMPLES[id].map((args, i) => [id, i, args] as const));

const FLEXIBILITY: NoteArgs['flexibility'] = {
  ...{ scope: 'category', base: 'total', percent: '20.00', cumulative: true, locked: ['preparation'] },
  ...{ within: 'secretariat', above: 'committee' },
};
const VERDICT: NoteArgs['verdict'] = {
  ...{ amendment: 1, scope: 'category', moved: '3000.00', verdict: 'secretariat', reasons: ['within'] },
  measure: { unit: null, amount: '3000.00', of: '100000.00', share: '3.00', allowed: '20000.00' },
};
const CONTROL: NoteArgs['control'] = {
  ...{
    partner: 'LP',
    decided: '3.00',
    certified: '1.00',
    parked: '1.00',
    deducted: '1.00',
    undecided: '5.00',
    rows: 1,
  },
};
const COMMITMENT: NoteArgs['commitment'] = {
  ...{ year: 2017, amount: '100.00', cumulative: '100.00', until: '2020-12-31', claimed: '60.00', open: '40.00' },
};

/** Arguments of every note: one without does not compile. */
const NOTES: { readonly [Code in keyof NoteArgs]: readonly NoteArgs[Code][] } = {
  sources: NOTE_SAMPLES.sources,
  rounding: [{ rounding: 'floor' }, { rounding: 'half-up' }, { rounding: 'either' }],
  'rounding-over-project': [{ source: 'ERDF', sum: '778619.52', whole: '778619.53', rate: '85.00' }],
  'differs-from-contract': [{ source: 'ERDF', sum: '778619.52', stated: '778619.53' }],
  'row-shares': [{}],
  'not-computed': [{ rows: 1 }, { rows: 2 }],
  'no-partner': [{ rows: 1 }, { rows: 7 }],
  'this-report': [{ report: 4, start: '2018-09-01', end: '2019-02-28' }],
  'no-report': [{}],
  'from-activities': [
    { people: ['P.1', 'CO44'], each: ['P.2'] },
    { people: [], each: ['P.2'] },
  ],
  'no-participants': [{}],
  'participants-counted': [
    { all: 12_040, complete: 1200, leftOut: 4 },
    { all: null, complete: null, leftOut: null },
  ],
  'participants-incomplete': [{}],
  'participants-after': [{ day: '2018-12-31' }],
  'not-by-partner': [{}],
  'small-hidden': [{ below: 5 }],
  'indicators-hidden': [{}],
  'budget-until': [{ report: 1, amendment: 1, date: '2018-03-01' }],
  control: [CONTROL, { ...CONTROL, rows: 2, undecided: null }, { ...CONTROL, partner: null, rows: 0, deducted: null }],
  'rows-of-no-report': [{ rows: 1 }, { rows: 12 }],
  'plan-by-periods': [{}],
  'plan-by-days': [{}],
  'plan-by-both': [{ spread: 1, units: 3 }],
  commitment: [COMMITMENT, { ...COMMITMENT, open: '0.00' }, { ...COMMITMENT, open: null, claimed: null }],
  receivable: [{}],
  'payments-of-no-partner': [{ payments: 1 }, { payments: 3 }],
  'up-to-report': [{ report: 2 }],
  'not-per-partner': [{}],
  'one-partner': [{ partner: 'LP' }],
  'beside-rows': [{ amount: '12.50' }, { amount: '-12.50' }],
  'not-in-classification': [{ years: [2018] }, { years: [2018, 2019] }],
  'no-rule': [{ programme: 'generic-2014-2020', what: ['report-due', 'control'] }],
  'durability-unknown': [{}],
  flexibility: [
    FLEXIBILITY,
    { ...FLEXIBILITY, scope: 'partner', base: 'line', cumulative: false, locked: [], within: 'free' },
  ],
  'no-flexibility': [{}],
  'by-work-package': [{}],
  'no-amendments': [{}],
  'compared-alone': [{}],
  verdict: [
    VERDICT,
    { ...VERDICT, amendment: null, verdict: 'free', reasons: ['free'], measure: null },
    { ...VERDICT, verdict: 'committee', reasons: ['locked', 'total', 'fund', 'partners', 'above'] },
    {
      ...{ ...VERDICT, moved: null, verdict: null, reasons: ['not-computed'] },
      measure: { unit: 'PP2', amount: null, of: null, share: null, allowed: null },
    },
  ],
  'portfolio-years': [{}],
  'sources-not-allocated': [{ sources: ['ESF+', 'state'] }],
  'own-allocated': [{ sources: ['municipal'] }],
  'operations-apart': [{ operations: 1 }, { operations: 100_000 }],
  'operations-in-currency': [{ operations: 2, currency: 'PLN', total: '6165800.00', financing: '5665900.00' }],
  'projects-not-read': [{ projects: ['a/project.yaml'] }, { projects: ['a/project.yaml', 'b/project.yaml'] }],
  'projects-not-known': [{ projects: ['P-1'] }, { projects: ['P-1', 'P-2'] }],
  'paid-so-far': [{}],
};
const notes = Object.entries(NOTES).flatMap(([note, all]) =>
  all.map(args => [note, { note, args } as Parameters<typeof noteText>[1]] as const),
);

const RATE = { currency: 'PLN', rate: '4.2598', month: '2017-09', provisional: true, rateOf: 'E-3' };
const ROW = { ...RATE, id: 'E-1', amount: '10.00', eur: '2.35', deducted: '0.10' };
const PARTS = [
  { name: 'ERDF', amount: '8.50' },
  { name: 'own', amount: '-1.50' },
];
const SHARE = { amount: '85.00', whole: '100.00', total: '10.01', exact: '8.5085' };
const DECISION = { status: 'parked', report: 2, declared: '10.00', deducted: '1.00', figure: 'certified' } as const;

/** Arguments of every reason: one without does not compile. */
const REASONS: { readonly [Code in keyof ReasonArgs]: readonly ReasonArgs[Code][] } = {
  lines: [
    { lines: [], more: 0, moreAmount: null },
    {
      lines: [{ name: 'Szkolenie', amount: '6319.27', quantity: '386.5', price: '16.35', exact: '6319.275' }],
      ...{ more: 2, moreAmount: '5.00' },
    },
  ],
  stated: [{}],
  priced: [{ quantity: '386.5', price: '16.35', exact: '6319.275' }],
  'counted-once': [{}],
  rows: [
    { rows: [], more: 0, moreAmount: null, without: [], moreWithout: 0 },
    {
      ...{ rows: [ROW], more: 5, moreAmount: '7.00', moreWithout: 2 },
      without: (['parked', 'rejected', 'undecided'] as const).map(why => ({ id: 'E-2', eur: '1.00', why })),
    },
  ],
  reports: [
    { parts: [] },
    {
      parts: [
        { name: '1', amount: '41290.67' },
        { name: '', amount: '1.00' },
      ],
    },
  ],
  partners: [{ parts: [] }],
  categories: [{ parts: [] }, { parts: [{ name: 'staff', amount: '1.00' }] }],
  'flat-rate': [
    { percent: '15.00', of: [], base: null, exact: null },
    { percent: '15.00', of: [{ name: 'staff', amount: '1.00' }], base: '1.00', exact: '0.155' },
  ],
  rate: [{ percent: '85.00', total: '10.01', exact: '8.5085', rounding: 'floor' }],
  share: [{ ...SHARE, rounding: 'half-up' }],
  agreed: [{}],
  rest: [
    { total: '10.00', others: [] },
    { total: '10.00', others: PARTS },
  ],
  contribution: [{ ...SHARE, share: '0.85' }],
  all: [{ amount: '1.00', total: '10.00' }],
  rounded: [{ total: '10.00', others: PARTS }],
  sum: [{ previous: '1.00', this: '2.00' }],
  difference: [{ budget: '1.00', soFar: '2.00' }],
  percentage: [
    { soFar: '1.00', budget: '3.00', exact: '33.333…' },
    { soFar: '1.00', budget: '0.00', exact: null },
  ],
  cap: [{ basis: 'Reg. (EU) 1303/2013 art. 120(3)' }],
  payments: [
    { payments: [], more: 0, moreAmount: null },
    {
      payments: (['advance', 'interim', 'final', 'recovery', null] as const).map(kind => ({
        ...{ date: kind === null ? null : '2017-11-21', kind, source: 'ERDF', reference: 'MP-1', amount: '1.00' },
      })),
      ...{ more: 3, moreAmount: '3.00' },
    },
  ],
  receivable: [
    { shares: [], received: '1.00' },
    { shares: PARTS, received: '1.00' },
  ],
  plan: [
    { parts: [] },
    {
      parts: [
        { name: 'LP', amount: '1.00', by: { kind: 'whole' } },
        { name: '', amount: '1.00', by: { kind: 'days', budget: '4.00', days: 184, of: 730, exact: '1.008' } },
        { name: '', amount: '1.00', by: { kind: 'periods', periods: [{ name: 'preparation', amount: '1.00' }] } },
        { name: '', amount: null, by: { kind: 'periods', periods: [] } },
        { name: '', amount: null, by: { kind: 'unknown' } },
      ],
    },
  ],
  step: [
    { cumulative: '1.00', before: '0.00' },
    { cumulative: '2.00', before: '1.00' },
  ],
  forecast: [{ spent: '1.00', days: 730, elapsed: 184, exact: '3.967…' }],
  'one-period': [{}],
  'last-period': [{ total: '5.00', others: [{ name: '2', amount: '1.00' }] }],
  'in-eur': [{}],
  converted: [{ ...RATE, amount: '10.00', source: 'ECB reference rate of 2017-08-30', exact: '2.3475…' }],
  decision: [
    DECISION,
    { ...DECISION, status: 'rejected' },
    { ...DECISION, status: 'rejected', figure: 'deducted' },
    { ...DECISION, status: 'certified', figure: 'deducted' },
    { ...DECISION, status: 'certified', figure: 'deducted', deducted: '0.00' },
    { ...DECISION, status: 'taken-up' },
    { ...DECISION, status: 'certified', deducted: '0.00' },
  ],
  'row-share': [{ declared: '10.01', amount: '85.00', whole: '100.00', exact: '8.5085', until: 1 }],
  'row-rest': [{ declared: '10.01', euShare: '8.50', national: { share: '0.75', amount: '7.50', whole: '100.00' } }],
  nothing: [{}],
  unknown: [{}],
  'not-planned': [{}],
  'total-only': [{}],
};
const reasons = Object.entries(REASONS).flatMap(([reason, all]) =>
  all.map(args => [reason, { reason, args } as Parameters<typeof reasonText>[1]] as const),
);

const OBSTACLES = Object.keys(pl.obstacles) as (keyof typeof pl.obstacles)[];
const OBSTACLE_ARGS = {
  ...{
    path: 'plan',
    name: 'budgt',
    known: 'budget, all',
    nearest: 'budget',
    partner: 'PP9',
    report: '9',
    day: '2018-03-01',
  },
  ...{ submitted: '2018-03-09', programme: 'x', text: '1.3.17', format: 'xlsx', reason: 'EACCES', rows: '1048576' },
  ...{ option: '--report', revision: 'HEAD~1', message: 'Nie ma opcji --x.' },
  ...{ found: 'a, b', files: 'project.yaml, rates.csv' },
};
const obstacle = (code: (typeof OBSTACLES)[number], messages = pl) =>
  obstacleText(messages, new CannotRun(code, OBSTACLE_ARGS));

/** All texts at the ends of a tree. */
function textsIn(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return tree !== null && typeof tree === 'object' ? Object.values(tree).flatMap(textsIn) : [];
}

/** The lines of the help without the commands of its examples. */
const helpTexts = textsIn(help)
  .flatMap(text => text.split('\n'))
  .map(line => line.replace(/^ {2}(?:samata|eval) .*?(?: {2,}|$)/, ''))
  .filter(line => line !== '');
const TOLD: readonly (readonly [string, string])[] = [
  ...samples.map(([id, i, args]) => [`${id} ${i}`, said(id, args)] as const),
  ...notes.map(([note, its]) => [note, noteText(pl, its)] as const),
  ...reasons.map(([reason, its]) => [reason, reasonText(pl, its)] as const),
  ...OBSTACLES.map(code => [code, obstacle(code)] as const),
  ...textsIn([pl.columns, pl.reports, pl.words, pl.severities, pl.terms, pl.catalogue, pl.programmes]).map(
    text => [text, text] as const,
  ),
  ...helpTexts.map(text => [text, text] as const),
  ...textsIn(await annotateTextsIn('pl')).map(text => [text, text] as const),
  ...(hasManual ? textsIn(manual.explanations).map(text => [text, text] as const) : []),
];

describe('nothing stays English', () => {
  test.each(samples)('%s %d', (id, _, args) => {
    expect(said(id, args)).not.toBe(said(id, args, en));
  });

  test.each(notes)('note %s', (_, note) => {
    expect(noteText(pl, note)).not.toBe(noteText(en, note));
  });

  /** Those whose reasons are figures alone. */
  const FIGURES = ['sum', 'difference', 'partners'];
  test.each(reasons.filter(([code]) => !FIGURES.includes(code)))('reason %s', (code, reason) => {
    const isFigures = !/\p{L}{3}/u.test(reasonText(en, reason));
    expect([code, isFigures || reasonText(pl, reason) !== reasonText(en, reason)]).toEqual([code, true]);
  });

  test.each(OBSTACLES.filter(code => code !== 'usage'))('obstacle %s', code => {
    expect(obstacle(code)).not.toBe(obstacle(code, en));
  });

  test('headings and words', () => {
    const SAME = ['Partner', 'Plan', 'VAT', '%', 'Status', 'partner', 'program'];
    const alike = (polish: unknown, its: unknown) => {
      const others = new Set(textsIn(its));
      return textsIn(polish).filter(text => others.has(text) && !SAME.includes(text));
    };
    expect(alike(pl.columns, en.columns)).toEqual([]);
    expect(alike(pl.words, en.words)).toEqual([]);
    expect(alike(pl.reports, en.reports)).toEqual([]);
    expect(alike(pl.programmes, en.programmes)).toEqual([]);
  });

  /** Every word of the English texts. */
  const words = new Set<string>();
  const folders = ['messages/en', 'messages/en/checks', 'manual/en'].map(
    path => new URL(`../../src/${path}/`, import.meta.url),
  );
  for (const folder of folders) {
    for (const file of readdirSync(folder).filter(name => name.endsWith('.ts') && name !== 'schema.ts')) {
      const code = readFileSync(new URL(file, folder), 'utf8')
        .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm, '')
        .replaceAll(/\$\{[^{}]*\}/g, ' ');
      for (const [, text = ''] of code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`[^`]*`/g))
        for (const [word] of text.matchAll(/(?<![\w-])[a-z]{4,}(?![\w-])/gi)) words.add(word.toLowerCase());
      for (const [text] of code.matchAll(/`[^`]*`/g))
        for (const [word] of text.matchAll(/(?<![\w-])[a-z]{4,}(?![\w-])/gi)) words.add(word.toLowerCase());
    }
  }
  /** What people type stands as it is: keys, columns, values, commands, ids, names of files. */
  const pack = SHIPPED_IDS.map(programme => packOf({ programme }));
  const typed = new Set(
    [
      ...Object.values(TABLES).flatMap(columns => columns.map(({ key }) => key)),
      ...Object.keys(TABLES),
      ...pack.flatMap(({ categories, sources }) => [
        ...Object.keys(categories?.value ?? {}),
        ...Object.keys(sources?.value ?? {}),
      ]),
      ...[...EXPENSE_STATUSES, ...METHODS, ...REPORT_NAMES, ...Object.keys(help)],
      ...['funding', 'period', 'exchange', 'submitted', 'reported', 'incurred', 'reports', 'amendments', 'flexibility'],
      ...['rest', 'lead', 'role', 'from', 'sums', 'latest', 'because', 'where', 'until', 'start', 'title', 'today'],
      ...['closure', 'flat', 'direct', 'price', 'none', 'unknown', 'refused', 'total', 'measure', 'male', 'maybe'],
      ...['text', 'json', 'warning', 'group', 'amount', 'projects', 'project', 'waiver', 'file'],
      // Of the samples.
      ...['name', 'training', 'coordinator', 'study', 'visit', 'expenses', 'city', 'zebra', 'colour', 'calls'],
    ].map(word => word.toLowerCase()),
  );
  /** Words of both languages. */
  const HOMOGRAPHS = [
    'ctrl',
    ...['data', 'format', 'formula', 'host', 'interreg', 'jest', 'liter', 'partner', 'plan', 'program', 'samata'],
    ...['status', 'system', 'windows', 'excel', 'audyt', 'procent', 'czas', 'inforeuro', 'nuts', 'keep', 'sami'],
    ...['bank', 'cent', 'libreoffice', 'limit', 'minimis', 'zero'],
    // Of Polish and Lithuanian registers, headings and words that both languages quote; tools; names of topics.
    ...[
      'folder',
      'razem',
      'same',
      'regon',
      'pesel',
      'moteris',
      'vyras',
      'lytis',
      'xlsx',
      'compinit',
      'rounding',
      'waivers',
      'help',
    ],
  ];

  test('there are English words to be looked for', () => {
    expect(words.size).toBeGreaterThan(800);
    for (const word of ['missing', 'claims', 'correct', 'together', 'amounts']) expect(words).toContain(word);
  });

  test.each(TOLD)('%s', (_, text) => {
    const prose = text
      .replaceAll(/„samata[^”]*”|„[^„”]*”|\{[^}]*\}|<[^>]*>|\S*[/_.=:<>@~]\S*\w|--[\w-]+|\bsamata \w+/g, ' ')
      .toLowerCase();
    const left = [...prose.matchAll(/(?<![\p{L}\d-])[a-z]{4,}(?![\p{L}\d-])/gu)]
      .map(([word]) => word)
      .filter(word => words.has(word) && !typed.has(word) && !HOMOGRAPHS.includes(word));
    expect(left).toEqual([]);
  });
});

describe('numbers and their words', () => {
  /** Which form each number takes. */
  const FORMS = [
    ...([
      [0, 'many'],
      [1, 'one'],
      [2, 'few'],
      [5, 'many'],
      [10, 'many'],
      [11, 'many'],
      [12, 'many'],
    ] as const),
    ...([
      [14, 'many'],
      [21, 'many'],
      [22, 'few'],
      [25, 'many'],
      [104, 'few'],
      [112, 'many'],
      [1000, 'many'],
    ] as const),
  ] as const;
  const GAP = { report: 2, start: '2017-09-05', previousEnd: '2017-08-31' };
  const MONEY = { expected: '5.00', found: '4.99', difference: '-0.01' };
  const counts = { error: 0, warning: 0, info: 0, waived: 0, baseline: 0 };
  const reportOf = (note: keyof NoteArgs, args: object) => noteText(pl, { note, args } as never);

  const CASES: readonly (readonly [
    what: string,
    text: (n: number) => string,
    one: string,
    few: string,
    many: string,
  ])[] = [
    ['błąd', n => pl.format.count(n, pl.severities.error), 'błąd', 'błędy', 'błędów'],
    ['ostrzeżenie', n => pl.format.count(n, pl.severities.warning), 'ostrzeżenie', 'ostrzeżenia', 'ostrzeżeń'],
    ['informacja', n => pl.format.count(n, pl.severities.info), 'informacja', 'informacje', 'informacji'],
    ['projekt', n => pl.terms.summary({ ...counts, error: 1 }, n), 'projekcie.', 'projektach.', 'projektach.'],
    ['uwaga', n => pl.terms.more(n, 'x'), 'uwaga reguły', 'uwagi reguły', 'uwag reguły'],
    [
      'już nie występuje',
      n => pl.terms.resolved(n),
      'uwaga z listy bazowej już nie występuje',
      'uwagi z listy bazowej już nie występują',
      'uwag z listy bazowej już nie występuje',
    ],
    ['niewyjaśnione', n => pl.terms.unexplained(n), 'wiersza;', 'wierszy;', 'wierszy;'],
    [
      'dzień',
      n => said('expense/outside-period', { date: '2019-05-02', from: '2017-03-01', to: '2019-04-30', days: n }),
      ...(['dzień po', 'dni po', 'dni po'] as const),
    ],
    [
      'dni przerwy',
      n => said('report/gap', { ...GAP, days: n }),
      'dzień nie należy',
      'dni nie należą',
      'dni nie należy',
    ],
    ['dni wspólne', n => said('report/overlap', { ...GAP, days: n }), 'dzień należy', 'dni należą', 'dni należy'],
    [
      'lata',
      n =>
        said('payment/date-outside', {
          ...{ date: '2024-01-01', from: '2017-03-01', to: '2023-12-31', days: 1, yearsAfterEnd: n },
        }),
      ...(['rok po', 'lata po', 'lat po'] as const),
    ],
    ['partnerzy', n => said('partner/lead-missing', { partners: n }), 'partnera,', 'partnerów,', 'partnerów,'],
    [
      'okresy',
      n => said('budget/period-sum-differs', { ...MONEY, item: '', periods: n }),
      'okresu',
      'okresów',
      'okresów',
    ],
    [
      'pozycje',
      n => said('budget/partner-sum-differs', { ...MONEY, partner: 'LP', lines: n }),
      'pozycji',
      'pozycji',
      'pozycji',
    ],
    [
      'wiersze',
      n =>
        said('expense/in-flat-rate-category', {
          ...{ partner: 'LP', category: 'office', flatCategory: 'office', percent: '15.00', of: 'staff', rows: n },
          claimed: null,
        }),
      ...(['wiersz kosztów', 'wiersze kosztów', 'wierszy kosztów'] as const),
    ],
    [
      'w wierszach',
      n => said('expense/classification-missing', { partner: 'LP', reason: 'all', rows: n, declared: '1.00' }),
      ...(['wierszu jego', 'wierszach jego', 'wierszach jego'] as const),
    ],
    [
      'komórki',
      n => said('file/number-as-text', { column: 'declared', text: '1', count: n }),
      ...(['komórce', 'komórkach', 'komórkach'] as const),
    ],
    [
      'osiągnięcia',
      n => said('indicator/no-evidence', { code: 'P.1', without: n, rows: 200 }),
      ...(['osiągnięcia nie podano', 'osiągnięć nie podano', 'osiągnięć nie podano'] as const),
    ],
    [
      'nierozstrzygnięte',
      n => reportOf('control', { ...CONTROL, rows: n || 3 }),
      'wiersz jest nierozstrzygnięty',
      'wiersze są nierozstrzygnięte',
      'wierszy jest nierozstrzygniętych',
    ],
    [
      'bez partnera',
      n => reportOf('no-partner', { rows: n }),
      'wiersz nie wskazuje',
      'wiersze nie wskazują',
      'wierszy nie wskazuje',
    ],
    [
      'bez sprawozdania',
      n => reportOf('rows-of-no-report', { rows: n }),
      'wiersz nie należy',
      'wiersze nie należą',
      'wierszy nie należy',
    ],
    [
      'płatności',
      n => reportOf('payments-of-no-partner', { payments: n }),
      'płatność nie wskazuje',
      'płatności nie wskazują',
      'płatności nie wskazuje',
    ],
    [
      'operacje w walucie',
      n => reportOf('operations-in-currency', { operations: n, currency: 'PLN', total: '10.00', financing: '8.00' }),
      'operacja z list.csv ma',
      'operacje z list.csv mają',
      'operacji z list.csv ma',
    ],
    ['operacje', n => reportOf('operations-apart', { operations: n }), 'operacja z', 'operacje z', 'operacji z'],
    ['w ciągu dni', n => pl.programmes.deadlines.report(n, pl.format), 'dnia od', 'dni od', 'dni od'],
    [
      'w ciągu miesięcy',
      n => pl.programmes.deadlines.control(n, pl.format),
      'miesiąca od',
      'miesięcy od',
      'miesięcy od',
    ],
    ['przez lata', n => pl.programmes.deadlines.durability(n, pl.format), 'rok od', 'lata od', 'lat od'],
  ];

  test.each(CASES)('%s', (what, text, one, few, many) => {
    for (const [n, form] of FORMS) {
      if (n === 0 && (what === 'nierozstrzygnięte' || what === 'projekt')) continue;
      expect(text(n)).toContain(`${n} ${{ one, few, many }[form]}`);
    }
  });

  test('corrections agree with their number', () => {
    const args = { corrects: 'E-1', declared: '1.00', corrections: '-2.00', above: '1.00', currency: 'EUR' };
    expect(said('expense/correction-above-row', { ...args, count: 3 })).toContain('3 korekty pomniejszają');
    expect(said('expense/correction-above-row', { ...args, count: 12 })).toContain('12 korekt pomniejsza');
  });
});

describe('terms', () => {
  /** What each is called, and what it is not. */
  const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
    ['partner wiodący', /partner(?:a|owi|em)? (?:główn|prowadząc|lider)|lider/i],
    ['wydatki kwalifikowalne', /uprawnion|koszt\p{L}* dopuszczaln|kwalifikowan/iu],
    ['umowa o dofinansowanie', /umow\p{L}* (?:grantow|dotac|o dotac|finansow)/iu],
    ['wkład własny', /udział własny|środki własne/i],
    ['wniosek o płatność', /żądani|roszczen/i],
    ['kontroler', /sprawdzając|weryfikator/i],
    ['sprawozdanie', /(?<!\p{L})raport/iu],
    ['rejestr wydatków', /księg\p{L}* wydatk|dziennik/iu],
    ['stawka ryczałtowa', /zryczałtowan|stawk\p{L}* (?:płask|stał)/iu],
    ['stawka jednostkowa', /koszt\p{L}* jednostkow/iu],
    ['wartość docelowa', /\bcel(?:em|u)? wskaźnik|wartoś\p{L}* celow/iu],
    ['środek trwały', /aktyw\p{L}*/iu],
    ['odstępstwo', /zrzeczen|zwolnien/i],
    ['pozycja budżetu', /lini\p{L}* budżet|wiersz\p{L}* budżet/iu],
    ['obrachunkowy kurs', /kurs\p{L}* księgow\p{L}* Komisji/iu],
  ];
  /** Headings of the ledger are those by which it is read back. */
  const HEADINGS = new Set(['Raport', 'Ujęto w raporcie']);

  test.each(FORBIDDEN)('%s is called nothing else', (_, other) => {
    expect(TOLD.map(([, text]) => text).filter(text => other.test(text) && !HEADINGS.has(text))).toEqual([]);
  });

  test.each([
    'partner\\p{L}* wiodąc',
    'umow\\p{L}* o dofinansowanie',
    'kwalifikowaln',
    'wkład\\p{L}* własn',
    'wnios\\p{L}* o płatność',
    'sprawozdani',
    'budże\\p{L}*',
    'kontroler',
    'rejestr\\p{L}* wydatków',
    'stawk\\p{L}* ryczałtow',
    'podręcznik\\p{L}* programu',
    'wskaźnik',
    'przechowywani\\p{L}* dokumentów',
    'trwałości',
  ])('%s is said', term => {
    const form = new RegExp(term, 'iu');
    const bases = ['Subsidy contract: not found'].map(text => pl.format.basis(text));
    expect([...TOLD.map(([, text]) => text), ...bases].some(text => form.test(text))).toBe(true);
  });
});

describe('signs', () => {
  test.each(TOLD)('%s', (_, text) => {
    expect(text).not.toMatch(
      /["“«»‟’]|\s{2,}(?! *\S)|[^\S\n][,.;!?](?:\s|$)|\.\.(?!\/)|,,|;;|\(\)|undefined|NaN|\[object/,
    );
    // Each quotation that opens is closed; commands and users' texts are quoted in the same way.
    expect([...text.matchAll(/„/g)].length).toBe([...text.matchAll(/”/g)].length);
  });

  test.each([
    ...samples.map(([id, i, args]) => [`${id} ${i}`, said(id, args)] as const),
    ...notes.map(([note, its]) => [note, noteText(pl, its)] as const),
  ])('%s is a sentence', (_, text) => {
    expect(text).toMatch(/^[\p{Lu}„0-9].*[.?]$/u);
    expect(text).not.toMatch(/(?<!b\.d|np|nr|art|ust|lit|pkt|str)\. \p{Ll}/u);
  });

  test('numbers, sums, percentages, days and months', () => {
    const { format } = pl;
    expect(format.money('955524.00')).toBe('955\u00a0524,00');
    expect(format.money('1234.50')).toBe('1\u00a0234,50');
    expect(format.money('-0.05')).toBe('−0,05');
    expect(format.money('-1234567.89')).toBe('−1\u00a0234\u00a0567,89');
    expect(format.number('1204')).toBe('1204');
    expect(format.number('12040.5')).toBe('12\u00a0040,5');
    expect(format.number('4.2598')).toBe('4,2598');
    expect(format.sum('955524.00')).toBe('955\u00a0524,00\u00a0EUR');
    expect(format.sum('10.00', 'PLN')).toBe('10,00\u00a0PLN');
    expect(format.percent('85.00')).toBe('85,00\u00a0%');
    expect(format.date('2017-03-01')).toBe('01.03.2017');
    expect(format.month('2017-03')).toBe('03.2017');
    expect(format.list(['a', 'b', 'c'])).toBe('a, b i c');
    expect(format.quote('x\u001b[31m\n y')).toBe('„x [31m y”');
  });
});

describe('words of tables', () => {
  test('every category and source of every programme has a name', () => {
    const ids = SHIPPED_IDS.flatMap(programme => {
      const { categories, sources } = packOf({ programme });
      return [...Object.keys(categories?.value ?? {}), ...Object.keys(sources?.value ?? {})];
    });
    const all = [...new Set([...ids, 'unit-cost', 'lump-sum', 'own-rest', 'rounding'])];
    expect(all.filter(id => pl.words.line?.[id] === undefined)).toEqual([]);
    const names = all.map(id => pl.words.line?.[id]);
    expect(names).toEqual([...new Set(names)]);
  });

  test('every value of a closed list has a word', () => {
    const { words } = pl;
    expect(EXPENSE_STATUSES.filter(id => words['expense-status']?.[id] === undefined)).toEqual([]);
    expect(METHODS.filter(id => words.method?.[id] === undefined)).toEqual([]);
    for (const [group, its] of Object.entries(en.words))
      expect([group, Object.keys(its).filter(id => words[group]?.[id] === undefined)]).toEqual([group, []]);
  });

  test.each(PROJECT_REPORT_NAMES)('%s has a heading for every column, and no two alike', async name => {
    const { columns } = tableOf(await known('LT-PL-1R-049-demo'), name);
    const shown = columns.filter(({ hidden }) => !hidden).map(column => heading(column, pl));
    expect(shown).toEqual([...new Set(shown)]);
  });
});

describe('on a terminal', () => {
  const DEMO = 'fixtures/ok/LT-PL-1R-049-demo';
  const common = { lang: 'pl', output: [] } as const;

  test('a table has its figures and days as they are written', async () => {
    const { stdout } = await here(terminal => report('cofinancing', [DEMO], { ...common, format: 'text' }, terminal));
    expect(stdout).toContain('Współfinansowanie · LT-PL-1R-049-demo');
    expect(stdout).toContain('Stan na dzień 08.03.2019');
    expect(stdout).toMatch(/EFRR +812\u00a0195,40 +85,00\u00a0%/);
    expect(stdout).not.toMatch(/\d,\d{3}\.\d\d|\d{4}-\d\d-\d\d/);
  });

  test.each(['csv', 'json'] as const)('%s stays as it is', async format => {
    const run = (lang: 'en' | 'pl') =>
      here(terminal => report('cofinancing', [DEMO], { lang, output: [], format }, terminal));
    expect((await run('pl')).stdout).toBe((await run('en')).stdout);
  });

  test('findings are told in Polish, and in JSON as they are', async () => {
    const bad = 'fixtures/bad/funding/sum-differs';
    const text = await here(terminal => check([bad], { lang: 'pl', format: 'text', failOn: 'error' }, terminal));
    expect(text.stdout).toMatch(/2 błędy, 0 ostrzeżeń, 0 informacji w 1 projekcie\.\n$/);
    expect(text.stdout).toMatch(/brakuje|za dużo/);
    const [polish, its] = await Promise.all(
      (['pl', 'en'] as const).map(lang =>
        here(terminal => check([bad], { lang, format: 'json', failOn: 'error' }, terminal)),
      ),
    );
    expect(polish?.stdout).toBe(its?.stdout);
  });

  test('show has days, money and words', async () => {
    const { stdout } = await here(terminal => show([DEMO], { lang: 'pl' }, terminal));
    for (const part of ['01.03.2017 – 28.02.2019', 'Najbliższe terminy', '955\u00a0524,00', 'osiągnięty'])
      expect(stdout).toContain(part);
  });

  test.each(SHIPPED_IDS)('a new project of %s checks silently', async programme => {
    const folder = await folderWith({});
    await here(terminal => init(folder, { lang: 'pl', programme, force: true, quiet: true }, terminal));
    const definition = readFileSync(`${folder}/project.yaml`, 'utf8');
    const run = await here(terminal => check([folder], { format: 'text', failOn: 'info' }, terminal));
    await rm(folder, { recursive: true });
    expect(run.stdout).toBe('Brak uwag w 1 projekcie.\n');
    expect(definition).toContain('language: pl');
    expect(definition.split('\n').filter(line => line.length > 120)).toEqual([]);
  });

  test.each(CHECK_IDS)('%s is explained', async id => {
    const { stdout, status } = await here(terminal => explain(id, { lang: 'pl' }, terminal));
    expect(status).toBe(0);
    expect(stdout).toContain('Podstawa prawna');
    if (hasManual) expect(manual.explanations[id]).not.toEqual(english.explanations[id]);
  });

  test.runIf(hasManual).each(Object.keys(english.topics) as (keyof typeof english.topics)[])(
    'topic %s fits a terminal',
    topic => {
      const { title, text } = manual.topics[topic];
      expect([title, text]).not.toEqual([english.topics[topic].title, english.topics[topic].text]);
      expect(text.split('\n').filter(line => [...line].length > 80)).toEqual([]);
    },
  );

  test('help has a Polish text wherever it has an English one', async () => {
    const its = await helpIn('en');
    const SAME = /^(?:format|id|n|folder|program)$|^ {2}samata (?:programmes|explain)\b/;
    const others = new Set(textsIn(its));
    expect(textsIn(help).filter(text => others.has(text) && !SAME.test(text))).toEqual([]);
    const lines = textsIn(help).flatMap(text => (text.includes('\n') ? text.split('\n') : []));
    expect(lines.filter(line => [...line].length > 100)).toEqual([]);
    expect(LANGUAGES).toContain('pl');
  });
});
