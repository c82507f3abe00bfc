import { describe, expect, test } from 'vitest';
import { CATALOGUE, CHECK_IDS } from '../../src/check/catalogue.ts';
import { manualIn } from '../../src/manual/index.ts';
import { messagesIn, obstacleText, sentence } from '../../src/messages/index.ts';
import { noteText, tableMessagesIn } from '../../src/messages/tables.ts';
import type { CheckId } from '../../src/model/checks.ts';
import { CannotRun, type Obstacle } from '../../src/model/error.ts';
import { finding } from '../../src/model/finding.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { wholeFile } from '../../src/model/place.ts';
import type { Note, NoteArgs } from '../../src/model/table.ts';
import { SAMPLES } from './samples.ts';

/** What slips into a sentence when an argument is forgotten, or an empty one leaves its punctuation behind. */
const SLIP = /undefined|null|\[object|NaN|\$\{|“”|\s{2}|\s[,.;:]|\.\.|;;|,,|\(\)|\.;|;\./;

const SPOKEN = {
  en: await messagesIn('en'),
  lt: await messagesIn('lt'),
  pl: await messagesIn('pl'),
};
const TABLES = {
  en: await tableMessagesIn('en'),
  lt: await tableMessagesIn('lt'),
  pl: await tableMessagesIn('pl'),
};
const { explanations } = await manualIn('en');

const said = (check: CheckId, index: number, language: (typeof LANGUAGES)[number] = 'en') => {
  const args = SAMPLES[check][index];
  if (args === undefined) throw new Error('no sample');
  return sentence(SPOKEN[language], finding(check, args, wholeFile('expenses.csv'), 'E-014'));
};

describe.each(LANGUAGES)('in %s', language => {
  test.each(CHECK_IDS)('%s is a sentence and a remedy, whatever its arguments', check => {
    expect(SAMPLES[check].length).toBeGreaterThan(0);
    for (const i of SAMPLES[check].keys()) {
      const text = said(check, i, language);
      expect(text).not.toMatch(SLIP);
      expect(text).toMatch(/^[\p{Lu}“„0-9]/u);
      expect(text).toMatch(/[.?]$/);
      expect(text.length).toBeLessThan(500);
    }
  });
});

const OLD_WORKBOOK = SAMPLES['file/unreadable'].findIndex(({ reason }) => reason === 'old-workbook');

test.each<[CheckId, number, string[]]>([
  ['file/two-ledgers', 0, ['only expenses.csv was read', 'Keep one of them.']],
  [
    'file/two-ledgers',
    1,
    ['Expenses and “Expenses 2018”', 'only Expenses was read', 'Move the rows of all into one sheet'],
  ],
  ['file/unreadable', OLD_WORKBOOK, ['save it as an Excel workbook (.xlsx)']],
  ['funding/sum-differs', 0, ['ERDF 812,195.40 + own 143,328.59 = 955,523.99', 'total 955,524.00', '0.01 missing']],
  ['funding/sum-differs', 1, ['99.00 %', '1.00 % missing']],
  ['project/total-differs', 1, ['1 partner', '0.01 too much']],
  ['file/ambiguous-amount', 0, ['1,234.00', '1.234']],
  ['project/unknown-key', 0, ['“fundng”', 'did you mean “funding”?']],
  ['funding/rate-above-cap', 0, ['812,195.41', '85.01 %', '85.00 %', '812,195.40', '0.01 too much']],
  ['expense/outside-period', 0, ['2019-05-02', '2 days after 2019-04-30']],
  ['expense/outside-period', 1, ['1 day before 2017-03-01']],
  ['expense/duplicate-document', 0, ['“SF-17”', '2017-09-01', '1,234.50 PLN', 'expenses.csv:2']],
  ['partner/outside-area', 0, ['name 9', '4 more']],
  ['expense/above-flexibility', 0, ['1,234.50 EUR', '10.00 % of it 1,100.00 EUR', '134.50 EUR too much']],
  ['expense/above-category', 0, ['1,234.50 EUR', '1,000.00 EUR', '234.50 EUR too much']],
  [
    'portfolio/same-document',
    0,
    [
      '“FV 12/2018” of “UAB Ąžuolas”, 2018-03-05',
      'in “08.4.1-ESFA-V-416-01-0001” (town/family/expenses.csv:4)',
      '2,420.00',
    ],
  ],
  ['portfolio/allocation-exceeded', 0, ['65,000.00', '1 project (08.4.1-ESFA-V-416-01-0001)', '5,000.00 too much']],
  ['portfolio/allocation-exceeded', 1, ['250 projects (among them P-0, P-1 and P-2)']],
  ['portfolio/allocation-exceeded', 2, ['2 measures below it (1.1 and 1.2)', '60,000.00']],
])('%s (%d) names its figures', (check, index, parts) => {
  for (const part of parts) expect(said(check, index)).toContain(part);
});

test('a user’s text cannot break out of a message', () => {
  const odd = `x\u001b[31m\u202e${'y'.repeat(500)}\nz`;
  const text = sentence(
    SPOKEN.en,
    finding('expense/unknown-category', { category: odd, known: [odd], nearest: odd }, wholeFile('f'), odd),
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not be there
  expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(text.length).toBeLessThan(600);
});

test.each(CHECK_IDS)('%s has a basis and is explained', check => {
  const { basis, id } = CATALOGUE[check];
  const { what, why, mend } = explanations[check];
  expect(id).toBe(check);
  for (const text of [basis, what, why, mend]) expect(text.trim().length).toBeGreaterThan(5);
});

const RULE: NoteArgs['flexibility'] = {
  scope: 'category',
  base: 'total',
  percent: '20.00',
  cumulative: true,
  locked: ['preparation'],
  within: 'secretariat',
  above: 'committee',
};
const STEP: NoteArgs['verdict'] = {
  amendment: 1,
  scope: 'category',
  moved: '3000.00',
  measure: { unit: null, amount: '3000.00', of: '100000.00', share: '3.00', allowed: '20000.00' },
  verdict: 'secretariat',
  reasons: ['within'],
};

const NOTES: readonly Note[] = [
  ...(['floor', 'half-up', 'either'] as const).map((rounding): Note => ({ note: 'rounding', args: { rounding } })),
  { note: 'rounding-over-project', args: { source: 'ERDF', sum: '778619.52', whole: '778619.53', rate: '85.00' } },
  { note: 'row-shares', args: {} },
  { note: 'not-computed', args: { rows: 1 } },
  { note: 'not-computed', args: { rows: 2 } },
  { note: 'no-partner', args: { rows: 1 } },
  { note: 'no-partner', args: { rows: 7 } },
  { note: 'this-report', args: { report: 4, start: '2018-09-01', end: '2019-02-28' } },
  { note: 'no-report', args: {} },
  { note: 'from-activities', args: { people: ['P.1', 'CO44'], each: ['P.2'] } },
  { note: 'from-activities', args: { people: ['P.1'], each: [] } },
  { note: 'from-activities', args: { people: [], each: ['P.2'] } },
  { note: 'no-participants', args: {} },
  { note: 'participants-counted', args: { all: 1204, complete: 1200, leftOut: 4 } },
  { note: 'participants-counted', args: { all: null, complete: null, leftOut: null } },
  { note: 'participants-incomplete', args: {} },
  { note: 'participants-after', args: { day: '2018-12-31' } },
  { note: 'not-by-partner', args: {} },
  { note: 'small-hidden', args: { below: 5 } },
  { note: 'indicators-hidden', args: {} },
  { note: 'budget-until', args: { report: 1, amendment: 1, date: '2018-03-01' } },
  { note: 'up-to-report', args: { report: 2 } },
  { note: 'one-partner', args: { partner: 'LP' } },
  { note: 'no-rule', args: { programme: 'generic-2014-2020', what: ['report-due', 'control'] } },
  { note: 'no-rule', args: { programme: './ours.yaml', what: ['durability'] } },
  { note: 'durability-unknown', args: {} },
  { note: 'no-flexibility', args: {} },
  { note: 'by-work-package', args: {} },
  { note: 'no-amendments', args: {} },
  { note: 'compared-alone', args: {} },
  { note: 'flexibility', args: RULE },
  { note: 'flexibility', args: { ...RULE, scope: 'partner', base: 'line', cumulative: false, locked: [] } },
  { note: 'verdict', args: STEP },
  { note: 'verdict', args: { ...STEP, amendment: null, verdict: 'free', reasons: ['free'], measure: null } },
  {
    note: 'verdict',
    args: { ...STEP, verdict: 'committee', reasons: ['locked', 'total', 'fund', 'partners', 'above'] },
  },
  {
    note: 'verdict',
    args: {
      ...STEP,
      moved: null,
      measure: { unit: 'PP2', amount: null, of: null, share: null, allowed: null },
      verdict: null,
      reasons: ['not-computed'],
    },
  },
  { note: 'portfolio-years', args: {} },
  { note: 'sources-not-allocated', args: { sources: ['state'] } },
  { note: 'sources-not-allocated', args: { sources: ['ESF+', 'state'] } },
  { note: 'own-allocated', args: { sources: ['municipal', 'own'] } },
  { note: 'operations-apart', args: { operations: 1 } },
  { note: 'operations-apart', args: { operations: 100_000 } },
  {
    note: 'operations-in-currency',
    args: { operations: 46, currency: 'PLN', total: '6165800.00', financing: '5665900.00' },
  },
  { note: 'projects-not-read', args: { projects: ['town/family/project.yaml'] } },
  { note: 'projects-not-read', args: { projects: ['a/project.yaml', 'b/project.yaml'] } },
  { note: 'projects-not-known', args: { projects: ['08.4.1-ESFA-V-416-01-0001'] } },
  { note: 'projects-not-known', args: { projects: Array.from({ length: 14 }, (_, i) => `P-${i}`) } },
  { note: 'paid-so-far', args: {} },
];

test.each(NOTES)('note $note $args', note => {
  const text = noteText(TABLES.en, note);
  expect(text).not.toMatch(SLIP);
  expect(text).toMatch(/^[\p{Lu}“0-9].*\.$/u);
});

const ARGS = {
  path: 'plan',
  name: 'budgt',
  known: 'budget, all',
  nearest: 'budget',
  partner: 'PP9',
  report: '9',
  programme: 'x',
  text: '1.3.17',
  format: 'doc',
  reason: 'EACCES',
  rows: '1048556',
  option: '--report',
  revision: 'HEAD~1',
  message: 'error: unknown option',
  found: 'a, b',
  files: 'project.yaml, rates.csv',
};
const OBSTACLES = [
  'usage',
  'path-missing',
  'path-denied',
  'no-project',
  'unknown-report',
  'unknown-check',
  'unknown-indicator',
  'unknown-partner',
  'unknown-period',
  'unknown-programme',
  'bad-date',
  'bad-format',
  'needs-folder',
  'needs-file',
  'bad-epoch',
  'only-dates',
  'only-csv',
  'exists',
  'is-input',
  'twice',
  'cannot-write',
  'cannot-write-output',
  'too-many-rows',
  'too-large',
  'one-project',
  'several-projects',
  'no-amendments',
  'cannot-annotate',
  'no-project-of',
  'would-be-table',
  'needs-xlsx',
  'with-macros',
  'needs-new',
  'no-git',
  'no-repository',
  'bad-revision',
  'unknown-revision',
  'not-in-revision',
] as const satisfies readonly Obstacle[];

test.each(OBSTACLES)('obstacle %s', obstacle => {
  expect(obstacleText(SPOKEN.en, new CannotRun(obstacle, ARGS))).not.toMatch(SLIP);
});
