import type { CheckArgs, CheckId, UnreadableReason } from '../../src/model/checks.ts';

const MONEY = { expected: '955524.00', found: '955523.99', difference: '-0.01' };
const NEAR = { known: ['staff', 'office', 'travel'], nearest: 'staff' };
const FAR = { known: Array.from({ length: 14 }, (_, i) => `name ${i}`), nearest: null };
const ABOVE = {
  partner: 'LP',
  category: 'travel',
  budget: '1000.00',
  allowed: '1100.00',
  spent: '1234.50',
  above: '134.50',
};
const REASONS = {
  missing: '',
  denied: 'EACCES',
  folder: '',
  empty: '',
  binary: '',
  workbook: '',
  'not-workbook': '',
  'other-workbook': 'ods',
  'broken-workbook': '',
  'locked-workbook': '',
  'large-workbook': '',
  'old-workbook': '',
  'xml-workbook': '',
  'no-sheet': '',
  html: '',
  xml: '',
  document: '',
  archive: '',
  dbf: '',
  changed: '',
  syntax: 'Flow map must end with a }',
  'not-a-map': '',
  'open-quote': '',
  'stray-quote': '',
  'long-field': '',
  'no-header': '',
  'not-closed': '3',
} as const satisfies Partial<Record<UnreadableReason, string>>;
const LIMITS = { funds: '812195.41', total: '955524.00', rate: '85.01', cap: '85.00', allowed: '812195.40' };
const DAYS = { date: '2019-05-02', from: '2017-03-01', to: '2019-04-30', days: 2 };
const GAP = { report: 2, start: '2017-09-05', previousEnd: '2017-08-31', days: 4 };
const PAID = {
  partner: 'LP',
  source: 'ERDF',
  advance: null,
  interim: '12000.10',
  final: '2000.00',
  recovery: '300.00',
  paid: '13700.10',
  certified: '13000.00',
  above: '700.10',
};
const OFFERS = [
  { role: 'office', of: 'staff', upTo: '15.00' },
  { role: 'office', of: 'direct', upTo: '25.00' },
] as const;
const OFFICE = { category: 'office', rate: '15.00', of: 'staff' } as const;
const DOCUMENT = {
  document: 'SF-17',
  supplier: 'UAB Ąžuolas',
  date: '2017-09-01',
  amount: '1234.50',
  currency: 'PLN',
  firstId: 'E-1',
  first: 'expenses.csv:2',
};
const STRAY = {
  code: 'P1',
  table: 'indicators',
  rows: 0,
  from: null,
  known: [],
  elsewhere: null,
  nearest: null,
} as const;

const VAT = { claimed: '210.00', vat: '210.00', currency: 'EUR' };
const SPLIT = {
  document: 'SF-17',
  supplier: 'UAB Ąžuolas',
  gross: '1000.00',
  declared: '1200.00',
  above: '200.00',
  currency: 'EUR',
};
const SHARED = {
  document: 'FV 12/2018',
  supplier: 'UAB Ąžuolas',
  date: '2018-03-05',
  currency: 'EUR',
  reason: 'above-gross',
  gross: '1210.00',
  declared: '2420.00',
  above: '1210.00',
  otherProject: '08.4.1-ESFA-V-416-01-0001',
  other: 'town/family/expenses.csv:4',
  amount: '1210.00',
  otherAmount: '1210.00',
} as const;
const ALLOCATED = { measure: '1.1', source: 'ESF', allocation: '60000.00', amount: '65000.00', above: '5000.00' };
const FLAT = { partner: 'LP', percent: '15.00', of: 'staff' } as const;

/** Arguments as checks give them, each kind of them at least once; a check without samples does not compile. */
export const SAMPLES: { readonly [Id in CheckId]: readonly CheckArgs[Id][] } = {
  'file/unreadable': Object.entries(REASONS).map(([reason, detail]) => ({
    reason: reason as UnreadableReason,
    detail,
  })),
  'file/two-ledgers': [
    { files: ['expenses.csv', 'expenses'], read: 'expenses.csv' },
    { files: ['p/project.xlsx!Expenses', 'p/project.xlsx!Expenses 2018'], read: 'p/project.xlsx!Expenses' },
  ],
  'file/missing-column': [
    { column: 'paid_date', elsewhere: null },
    { column: 'paid_date', elsewhere: 'expenses.xlsx!Expenses!F4' },
  ],
  'file/unknown-column': [
    { column: 'pad_date', nearest: 'paid_date' },
    { column: 'colour', nearest: null },
    { column: null, nearest: null },
  ],
  'file/duplicate-header': [
    { column: 'Declared', first: 'expenses.csv:1', field: 8 },
    { column: 'Declared', first: 'expenses.xlsx!Expenses!H1', field: null },
  ],
  'file/bad-amount': (['form', 'decimals', 'mark', 'size', 'side', 'sum'] as const).flatMap(reason =>
    ['.', ',', null].map(mark => ({ column: 'declared', text: '1,005', reason, mark })),
  ),
  'file/ambiguous-amount': [{ column: 'declared', text: '1,234', withPoint: '1234.00', withComma: '1.234' }],
  'file/hidden-decimals': [{ column: 'declared', stored: '100.004999', read: '100.00' }],
  'file/bad-date': [
    ...(['form', 'calendar', 'two-digit-year', 'serial'] as const).map(reason => ({
      column: 'paid_date',
      text: reason === 'serial' ? '42795' : '31.04.17',
      reason,
      meant: reason === 'serial' ? '2017-03-01' : null,
    })),
    { column: 'paid_date', text: '2019-3-18', reason: 'form', meant: '2019-03-18' },
  ],
  'file/bad-value': [
    'date',
    'whole-number',
    'number',
    'rate',
    'month',
    'not-empty',
    'long-row',
    'repeated-header',
    'no-row',
    'moteris-or-male',
    'one of declared|certified',
  ].map(expected => ({
    column: 'report',
    text: expected === 'not-empty' ? '' : expected === 'date' ? null : 'x',
    expected,
  })),
  'file/empty-cell': [{ column: 'supplier' }],
  'file/encoding-guessed': [{ encoding: 'Windows-1257 (Baltic)' }],
  'file/formula-without-value': [{ column: 'declared' }],
  'file/cell-error': ['#REF!', null].map(text => ({ column: 'declared', text })),
  'file/merged-cell': [{ range: 'F5:F6', columns: ['supplier'] }],
  'file/number-as-date': [{ column: 'declared', shown: '1903-05-18', read: '1234.50' }],
  'file/number-as-text': [1, 12].map(count => ({ column: 'declared', text: '1 234,56', count })),
  'file/totals-row-skipped': ['Iš viso', null].flatMap(text =>
    (['total', 'note'] as const).map(kind => ({ text, kind })),
  ),
  'file/hidden-rows': [
    { sheet: 'Expenses', whole: false, rows: 3, columns: [] },
    { sheet: 'Expenses', whole: true, rows: 1, columns: ['deducted', 'comment'] },
    { sheet: 'Expenses', whole: false, rows: 0, columns: ['deducted'] },
  ],
  'file/looks-like-formula': [{ column: 'description', text: '=1+2' }],
  'project/unknown-key': [
    { key: 'fundng', nearest: 'funding' },
    { key: 'zebra', nearest: null },
  ],
  'project/missing-field': [{ key: 'period.end' }],
  'project/bad-value': [
    'amount',
    'percent',
    'slice',
    'date',
    'text',
    'map',
    'list',
    'list-or-map',
    'flat',
    'language',
    'country',
    'currency',
    'version',
    'once',
    'one-rest',
    'period-key',
    'yes-no',
    'positive',
    'one-form',
    'two-decimals',
    'period-of-project',
    'known-report',
    'up-to-whole',
    'inside',
    'in-portfolio',
    'programme-file',
    'earlier-definition',
    'amount-or-flat',
    'one of lead|partner',
  ].flatMap(expected => [
    { key: 'partners[0].vat', text: 'maybe', expected },
    { key: 'title', text: '', expected },
  ]),
  'project/code-format': [{ code: 'LTPL049', example: 'LT-PL-1R-049' }],
  'project/total-differs': [
    { ...MONEY, partners: 2 },
    { ...MONEY, difference: '0.01', partners: 1 },
  ],
  'partner/lead-missing': [{ partners: 1 }, { partners: 3 }],
  'partner/lead-duplicate': [{ partner: 'PP2', first: 'project.yaml:9:5' }],
  'partner/one-country': [
    { countries: ['LT'], missing: ['PL'] },
    { countries: ['LT', 'LV'], missing: [] },
  ],
  'partner/duplicate-id': [{ partner: 'PP2', first: 'project.yaml:9:5' }],
  'partner/outside-area': [{ partner: 'PP2', nuts: 'PL911', area: FAR.known }],
  'partner/legal-code-invalid': ['LT', 'PL', 'DE'].map(country => ({ partner: 'LP', code: '188750160', country })),
  'funding/sum-differs': [
    {
      ...MONEY,
      unit: 'money',
      parts: [
        { source: 'ERDF', amount: '812195.40' },
        { source: 'own', amount: '143328.59' },
      ],
    },
    {
      expected: '100.00',
      found: '99.00',
      difference: '-1.00',
      unit: 'percent',
      parts: [{ source: 'ERDF', amount: '99.00' }],
    },
  ],
  'funding/partner-sum-differs': [{ ...MONEY, source: 'ERDF' }],
  'funding/rate-above-cap': [
    { ...LIMITS, above: '0.01' },
    { ...LIMITS, rate: '85.00', above: '0.01' },
  ],
  'funding/rate-below-cap': [{ ...LIMITS, below: '1000.00' }],
  'funding/rounding-differs': [{ ...MONEY, source: 'ERDF', rate: '85.00' }],
  'funding/unknown-source': [
    { source: 'EFRR', ...NEAR },
    { source: 'x', ...FAR },
  ],
  'budget/unknown-category': [
    { category: 'stafff', ...NEAR },
    { category: 'x', ...FAR },
  ],
  'budget/line-arithmetic': [
    { ...MONEY, item: 'Coordinator', quantity: '24', price: '1250.00' },
    { ...MONEY, item: '', quantity: '386.5', price: '16.35' },
  ],
  'budget/partner-sum-differs': [
    { ...MONEY, partner: 'LP', lines: 1 },
    { ...MONEY, partner: 'LP', lines: 16 },
  ],
  'budget/period-sum-differs': [
    { ...MONEY, item: 'Training', periods: 1 },
    { ...MONEY, item: '', periods: 4 },
  ],
  'budget/flat-rate-above-cap': [
    {
      partner: 'LP',
      category: 'office',
      rate: '20.00',
      of: 'staff',
      cap: '15.00',
      basis: 'art. 68(1)(b)',
      offers: OFFERS,
    },
    { partner: 'LP', category: 'office', rate: '20.00', of: 'direct', cap: '15.00', basis: null, offers: OFFERS },
    { partner: 'LP', category: 'travel', rate: '15.00', of: 'staff', cap: null, basis: null, offers: OFFERS },
  ],
  'budget/flat-rates-conflict': [
    { partner: 'LP', reason: 'two-rates', first: OFFICE, second: { ...OFFICE, of: 'direct' } },
    { partner: 'LP', reason: 'flat-and-real', first: OFFICE, second: { ...OFFICE, rate: null, of: null } },
    { partner: 'LP', reason: 'other-stands-alone', first: { ...OFFICE, category: 'other' }, second: OFFICE },
    { partner: 'LP', reason: 'of-itself', first: OFFICE, second: OFFICE },
    { partner: 'LP', reason: 'of-itself', first: OFFICE, second: { ...OFFICE, category: 'staff' } },
  ],
  'budget/flat-rate-changed': [
    { partner: 'LP', amendment: 1, date: '2018-09-01', before: OFFICE, now: { ...OFFICE, rate: '10.00' } },
    { partner: 'LP', amendment: 2, date: '2018-09-01', before: OFFICE, now: { ...OFFICE, rate: null, of: null } },
  ],
  'budget/category-above-cap': [
    {
      categories: ['equipment', 'infrastructure'],
      amount: '15000.01',
      total: '50000.00',
      rate: '30.00',
      cap: '30.00',
      allowed: '15000.00',
      above: '0.01',
      basis: 'Calls for proposals',
    },
  ],
  'budget/simplified-required': [{ total: '200000.00', upTo: '200000.00' }],
  'budget/total-outside-call': [
    { total: '1200000.00', kinds: [{ kind: 'regular', above: '50000.00', upTo: '1000000.00' }] },
    {
      total: '9000.00',
      kinds: [
        { kind: 'regular', above: '50000.00', upTo: '1000000.00' },
        { kind: 'small', above: '10000.00', upTo: '50000.00' },
      ],
    },
  ],
  'period/start-after-end': [{ start: '2019-03-01', end: '2017-02-28' }],
  'period/outside-eligibility': (['start', 'end', 'payments-until'] as const).map(which => ({
    date: '2013-01-01',
    which,
    from: '2014-01-01',
    to: '2023-12-31',
  })),
  'period/behind-plan': [
    {
      ...{ report: 2, end: '2018-02-28', plan: '1000.00', spent: '600.00', percent: '60.00' },
      least: '70.00',
      missing: '100.00',
    },
  ],
  'report/gap': [GAP, { ...GAP, days: 1 }],
  'report/overlap': [GAP, { ...GAP, days: 1 }],
  'report/outside-project': [{ report: 4, date: '2019-03-31', start: '2017-03-01', end: '2019-02-28' }],
  'report/submitted-before-end': [{ report: 2, end: '2018-08-31', submitted: '2018-03-09', days: 175 }],
  'report/late': [{ report: 2, end: '2018-02-28', submitted: '2018-03-14', due: '2018-03-12', within: 10, days: 2 }],
  'report/closed-differs': [
    { report: 2, what: 'row', partner: 'LP', line: 'E-3', column: 'declared', closed: '1261.87', now: '1621.87' },
    { report: 2, what: 'row', partner: 'LP', line: 'E-3', column: 'category', closed: 'staff', now: 'travel' },
    { report: 2, what: 'row', partner: null, line: 'E-3', column: 'id', closed: null, now: 'E-3' },
    { report: 2, what: 'row', partner: null, line: 'E-3', column: 'id', closed: 'E-3', now: null },
    { report: 2, what: 'row', partner: null, line: 'E-3', column: 'report', closed: '2', now: null },
    { report: 2, what: 'rate', partner: 'LP', line: 'PLN', column: 'rate', closed: '2018-03 4.1670', now: null },
    { report: 2, what: 'budget', partner: 'LP', line: 'staff', column: 'budget', closed: '10.00', now: '12.00' },
    { report: 2, what: 'figure', partner: null, line: 'ERDF', column: 'this', closed: '10.00', now: '9.99' },
  ],
  'exchange/month-rule-missing': [{ currency: 'PLN', rules: ['submitted', 'incurred'] }],
  'exchange/rate-missing': [{ currency: 'CZK', month: '2017-09' }],
  'exchange/derived-rate': [
    { currency: 'PLN', month: '2017-09', rate: '4.2598', source: 'ECB reference rate of 2017-08-30' },
  ],
  'exchange/rate-upside-down': ['2017-09', '2025-03'].map(expectedMonth => ({
    currency: 'PLN',
    month: '2017-09',
    rate: '0.2347',
    expected: '4.2598',
    expectedMonth,
  })),
  'exchange/rate-not-positive': ['0', '-4.3'].map(rate => ({ currency: 'PLN', month: '2017-09', rate })),
  'exchange/differs-from-table': [true, false].map(derived => ({
    currency: 'PLN',
    month: '2010-07',
    rate: '4.2',
    expected: '4.1603',
    source: 'Commission, monthly accounting rate',
    derived,
  })),
  'exchange/provisional-rate': [2, null].map(report => ({
    currency: 'PLN',
    report,
    month: '2017-09',
    rate: '4.2598',
  })),
  'expense/unknown-partner': [
    { partner: 'PP9', ...NEAR },
    { partner: 'PP9', known: [], nearest: null },
    { partner: 'x', ...FAR },
  ],
  'expense/unknown-category': [
    { category: 'stafff', ...NEAR },
    { category: 'x', ...FAR },
  ],
  'expense/unknown-report': [
    { report: 9, known: [1, 2, 3], column: 'report', own: null },
    { report: 9, known: [1], column: 'taken_up', own: 1 },
    { report: 1, known: [1, 2], column: 'taken_up', own: 2 },
    { report: 9, known: [], column: 'report', own: null },
  ],
  'expense/unknown-line': [
    {
      line: 'Vertimas',
      partner: 'LP',
      category: 'external',
      known: ['Vertimas raštu', 'Viešinimas'],
      nearest: 'Vertimas raštu',
    },
    { line: 'x', partner: 'LP', category: 'unit-cost', known: ['Study visit'], nearest: null },
    { line: '', partner: 'LP', category: 'lump-sum', known: FAR.known, nearest: null },
  ],
  'expense/outside-period': [DAYS, { ...DAYS, date: '2017-02-28', days: 1 }],
  'expense/paid-outside-period': [DAYS, { ...DAYS, date: '2017-02-28', days: 1 }],
  'expense/not-paid': [{ amount: '1234.50', currency: 'PLN' }],
  'expense/paid-before-document': [{ paid: '2017-04-01', document: '2017-04-02', days: 1 }],
  'expense/outside-report': [
    { report: 1, paid: '2017-09-12', end: '2017-08-31', days: 12 },
    { report: 4, paid: '2019-05-01', end: '2019-04-30', days: 1 },
  ],
  'expense/vat-above-gross': [
    { vat: '1210.00', gross: '210.00', currency: 'EUR' },
    { vat: '-210.00', gross: '1210.00', currency: 'PLN' },
    { vat: '210.00', gross: '0.00', currency: 'EUR' },
  ],
  'expense/declared-above-document': [
    { declared: '1234.50', gross: '1000.00', above: '234.50', currency: 'PLN' },
    { declared: '180.00', gross: '-180.00', above: '360.00', currency: 'EUR' },
  ],
  'expense/vat-recoverable': [
    { ...VAT, allowed: '136.50', above: '73.50', recoverable: '35.00', count: 1 },
    { ...VAT, allowed: '0.00', above: '210.00', recoverable: '100.00', count: 2 },
  ],
  'expense/duplicate-id': [{ id: 'E-1', first: 'expenses.csv:2' }],
  'expense/duplicate-document': [DOCUMENT, { ...DOCUMENT, document: '', supplier: '' }],
  'expense/depreciation-and-purchase': [
    {
      ...{ partner: 'LP', asset: 'Mikroautobusas, inv. 114', depreciation: '412.50', purchase: '24750.00' },
      ...{ purchaseId: 'E-014', purchased: 'expenses.csv:15' },
    },
  ],
  'expense/near-duplicate': [
    { ...DOCUMENT, reason: 'number', firstDocument: 'SF-18', firstAmount: '1234.50' },
    { ...DOCUMENT, reason: 'no-gross', firstDocument: 'SF 17', firstAmount: '100.00', supplier: '' },
  ],
  'expense/split-above-document': [
    { ...SPLIT, count: 2, rows: ['E-1', 'E-2'] },
    { ...SPLIT, count: 250, rows: Array.from({ length: 100 }, (_, i) => `E-${i}`), supplier: '' },
  ],
  'expense/negative-without-correction': [{ amount: '-60.50', currency: 'EUR' }],
  'expense/correction-unknown': [
    { corrects: 'E-1', reason: 'partner' },
    { corrects: 'E-1', reason: 'positive' },
    { corrects: 'E-1', reason: 'unknown' },
    { corrects: 'E-014', reason: 'circle' },
    { corrects: 'E-2', reason: 'circle' },
  ],
  'expense/correction-above-row': [
    { corrects: 'E-1', declared: '100.00', corrections: '-160.00', above: '60.00', currency: 'PLN', count: 1 },
    { corrects: 'E-1', declared: '100.00', corrections: '-160.00', above: '60.00', currency: 'EUR', count: 3 },
  ],
  'expense/in-flat-rate-category': [
    { ...FLAT, category: 'office', flatCategory: 'office', rows: 1, claimed: '96.80' },
    { ...FLAT, category: 'travel', flatCategory: 'other', rows: 4, claimed: null },
    { ...FLAT, category: 'office', flatCategory: 'office', of: 'direct', rows: 2, claimed: '96.80' },
  ],
  'expense/not-budgeted': [{ partner: 'LP', category: 'travel', spent: '1234.50' }],
  'expense/above-category': [
    { partner: 'LP', category: 'travel', budget: '1000.00', spent: '1234.50', above: '234.50' },
  ],
  'expense/above-flexibility': [
    { ...ABOVE, base: 'line', percent: '10.00' },
    { ...ABOVE, base: 'total', percent: '10.00' },
    { ...ABOVE, base: 'line', percent: null, allowed: '1000.00', above: '234.50' },
  ],
  'expense/above-partner-budget': [{ partner: 'LP', budget: '1000.00', spent: '1234.50', above: '234.50' }],
  'expense/in-kind-above-own': [
    { inKind: '15000.01', rows: 1, own: '15000.00', above: '0.01' },
    { inKind: '18000.00', rows: 12, own: '15000.00', above: '3000.00' },
  ],
  'expense/staff-with-invoice': [
    { category: 'staff', vat: '210.00', procurement: null, currency: 'EUR' },
    { category: 'staff', vat: null, procurement: 'MVP-2017-08', currency: 'EUR' },
    { category: 'staff', vat: '210.00', procurement: 'MVP-2017-08', currency: 'PLN' },
  ],
  'expense/between-partners': [
    {
      ...{ document: 'SF-17', partner: 'LP', supplier: 'PP2', name: 'Gmina Puńsk' },
      amount: '1210.00',
      currency: 'EUR',
    },
    { ...{ document: '', partner: 'PP2', supplier: 'LP', name: '' }, amount: '1210.00', currency: 'PLN' },
  ],
  'expense/zero': [{ id: 'E-1' }],
  'expense/ineligible-by-name': (['penalty', 'interest', 'exchange-loss', 'litigation'] as const).map(kind => ({
    ...{ kind, words: 'Delspinigiai' },
    ...{ amount: '36.80', currency: 'EUR' },
  })),
  'expense/classification-missing': [
    { partner: 'LP', reason: 'row', rows: 1, declared: '1210.00' },
    { partner: 'LP', reason: 'row', rows: 1, declared: null },
    { partner: 'LP', reason: 'all', rows: 14, declared: '12345.67' },
    { partner: 'LP', reason: 'column', rows: 1, declared: '1210.00' },
    { partner: 'LP', reason: 'column', rows: 14, declared: null },
  ],
  'expense/classification-unknown': [
    { classification: '2.2.1.1.1.3O', year: 2018, nearest: '2.2.1.1.1.30' },
    { classification: 'x', year: 2018, nearest: null },
  ],
  'control/certified-above-declared': [
    { declared: '100.00', deducted: '120.00', certified: '-20.00' },
    { declared: '-100.00', deducted: '20.00', certified: '-120.00' },
  ],
  'control/deduction-without-reason': [
    { status: 'certified', deducted: '12.50' },
    { status: 'parked', deducted: '12.50' },
    { status: 'rejected', deducted: '12.50' },
    { status: 'rejected', deducted: null },
  ],
  'control/deducted-undecided': [{ deducted: '12.50' }],
  'control/parked-and-deducted': [{ deducted: '12.50' }],
  'waiver/no-reason': ['E-014', null].map(where => ({ check: 'expense/paid-outside-period', where })),
  'waiver/unknown-check': [
    { check: 'expense/paid-outside-perod', reason: 'unknown', nearest: 'expense/paid-outside-period' },
    { check: 'weather', reason: 'unknown', nearest: null },
    ...['file/bad-amount', 'participant/personal-data', 'waiver/unused'].map(
      check => ({ check, reason: 'never-waived', nearest: null }) as const,
    ),
  ],
  'waiver/unused': [
    { check: 'expense/zero', where: 'E14', nearest: 'E-14' },
    { check: 'expense/zero', where: '', nearest: null },
    { check: 'expense/zero', where: null, nearest: null },
  ],
  'waiver/expired': ['E-014', null].map(where => ({
    check: 'expense/paid-outside-period',
    where,
    until: '2018-12-31',
    asOf: '2019-02-28',
  })),
  'payment/above-certified': [
    PAID,
    { ...PAID, partner: null, advance: '5000.00', recovery: '0.00' },
    { ...PAID, interim: '0.00', recovery: '0.00' },
    { ...PAID, interim: '0.00', final: '0.00', paid: '-300.00', certified: '-400.00' },
  ],
  'payment/date-outside': [null, 5].flatMap(yearsAfterEnd => [
    { date: '2016-02-29', from: '2017-03-01', to: '2023-12-31', days: 366, yearsAfterEnd },
    { date: '2024-01-01', from: '2017-03-01', to: '2023-12-31', days: 1, yearsAfterEnd },
  ]),
  'payment/duplicate': [
    {
      ...{ partner: 'LP', source: 'ERDF', kind: 'interim', date: '2018-11-05', amount: '850.00' },
      ...{ reference: 'MP-141', first: 'payments.csv:3' },
    },
    {
      ...{ partner: null, source: 'ESF', kind: 'recovery', date: '2018-11-05', amount: '850.00' },
      ...{ reference: null, first: 'payments.csv:3' },
    },
  ],
  'portfolio/duplicate-code': [
    { code: '08.4.1-ESFA-V-416-01-0001', what: 'project', first: 'town/family/project.yaml:2:7' },
    { code: '08.4.1-ESFA-V-416-01-0001', what: 'operation', first: 'town/list.csv:2' },
  ],
  'portfolio/same-document': [
    SHARED,
    { ...SHARED, reason: 'same-amount', gross: null, above: null, declared: '2420.00' },
    { ...SHARED, reason: 'same-amount', gross: null, above: null, document: '', supplier: '', currency: 'PLN' },
  ],
  'portfolio/unknown-measure': [
    { measure: '1.3', known: ['1', '1.1', '1.2'], nearest: '1.1' },
    { measure: 'x', ...FAR },
  ],
  'portfolio/allocation-exceeded': [
    { ...ALLOCATED, reason: 'granted', count: 1, names: ['08.4.1-ESFA-V-416-01-0001'] },
    { ...ALLOCATED, reason: 'granted', count: 250, names: Array.from({ length: 100 }, (_, i) => `P-${i}`) },
    { ...ALLOCATED, reason: 'allocated', count: 2, names: ['1.1', '1.2'] },
  ],

  'indicator/unknown-code': [
    { ...STRAY, reason: 'unknown', table: 'achievements', rows: 1, known: ['P.1', 'R.1'], nearest: 'P.1' },
    { ...STRAY, reason: 'unknown', table: 'activities', rows: 14, known: FAR.known },
    { ...STRAY, reason: 'unknown', table: 'achievements', rows: 2 },
    { ...STRAY, reason: 'other-table', table: 'achievements', rows: 1, from: 'activities' },
    { ...STRAY, reason: 'other-table', table: 'achievements', rows: 3, from: 'participants' },
    { ...STRAY, reason: 'not-fed', table: 'activities', rows: 1, from: 'achievements' },
    { ...STRAY, reason: 'not-fed', table: 'activities', rows: 2, from: 'achievements' },
    { ...STRAY, reason: 'not-listed', nearest: 'CO44' },
    { ...STRAY, reason: 'not-listed' },
    { ...STRAY, reason: 'other-list', elsewhere: 'Interreg 2021-2027' },
    { ...STRAY, reason: 'unverified' },
  ],
  'indicator/unit-differs': [{ code: 'CO44', unit: 'participations', expected: 'persons' }],
  'indicator/target-missing': [{ code: 'P.1' }],
  'indicator/outside-period': [
    { code: 'P.1', date: '2017-02-28', from: '2017-03-01', to: '2019-02-28', days: 1 },
    { code: 'P.1', date: '2019-03-02', from: '2017-03-01', to: '2019-02-28', days: 2 },
  ],
  'indicator/decreases': [{ code: 'P.1', date: '2018-05-12', before: '1234.5', after: '1200' }],
  'indicator/percent-summed': [
    { code: 'R.1', count: 2, values: ['40', '52.5'], sum: '92.5' },
    { code: 'R.1', count: 3, values: ['40', '52.5', '-2'], sum: '90.5' },
    { code: 'R.1', count: 14, values: Array.from({ length: 10 }, () => '5'), sum: '70' },
  ],
  'indicator/breakdown-differs': [
    { code: 'P.1', value: '14', women: '9', men: '4', sum: '13', mayBeLess: false },
    { code: 'P.1', value: '14', women: '9', men: '6', sum: '15', mayBeLess: true },
    { code: null, value: '14', women: '15', men: null, sum: '15', mayBeLess: false },
    { code: null, value: '14', women: null, men: '15', sum: '15', mayBeLess: true },
  ],
  'indicator/below-target-at-end': [
    { code: 'P.1', target: '1200', reached: '950.5', percent: '79.21', least: '80.00', until: '2019-02-28' },
  ],
  'indicator/no-evidence': [
    { code: 'P.1', without: 1, rows: 1 },
    { code: 'P.1', without: 3, rows: 12 },
  ],

  'participant/personal-data': (
    ['name', 'personal-code', 'address', 'phone', 'email', 'birth-date', 'account'] as const
  ).flatMap(what => [
    { what, column: null },
    { what, column: 'Vardas, pavardė' },
  ]),
  'participant/incomplete': [
    { person: 'D-17', missing: ['sex'] },
    { person: null, missing: ['employment', 'education'] },
    { person: 'D-17', missing: ['birth_year', 'employment', 'education', 'entered', 'migrant', 'disadvantaged'] },
  ],
  'participant/duplicate': [{ person: 'D-17', first: 'participants.csv:4:1' }],
  'participant/sub-count-above-parent': [
    { codes: ['CO02'], value: '31', parents: ['CO01'], most: '30', above: '1' },
    { codes: ['CO06', 'CO07'], value: '131', parents: ['CO01', 'CO03', 'CO05'], most: '130', above: '1' },
  ],
  'participant/result-too-late': [
    {
      person: 'D-17',
      left: '2018-01-31',
      asOf: '2018-12-31',
      missing: [
        { column: 'result_at_exit', until: '2018-02-28' },
        { column: 'result_6m', until: '2018-08-28' },
      ],
    },
  ],
  'template/unknown-figure': [
    ...(['report', 'row', 'column'] as const).flatMap(reason =>
      ['', 'LP.stuff'].map(part => ({
        mark: 'claim.LP.stuff.this',
        isName: false,
        reason,
        part,
        rows: 0,
        choices: [],
        nearest: part === '' ? null : 'claim.LP.staff.this',
      })),
    ),
    {
      mark: 'budget.LP.staff.amount',
      isName: false,
      reason: 'several',
      part: 'LP.staff',
      rows: 2,
      choices: ['budget.LP.staff.Project coordinator.amount', 'budget.LP.staff.Accountant.amount'],
      nearest: null,
    },
    ...(['open', 'heading'] as const).map(reason => ({
      mark: 'claim.total.this',
      isName: false,
      reason,
      part: '',
      rows: 0,
      choices: [],
      nearest: null,
    })),
    ...(['range', 'no-cell', 'formula', 'heading'] as const).map(reason => ({
      mark: 'samata.claim.total.this',
      isName: true,
      reason,
      part: reason === 'no-cell' ? '#REF!' : 'Sheet1!$B$2:$B$5',
      rows: 0,
      choices: [],
      nearest: null,
    })),
  ],
  'template/no-room': [
    { list: 'expenses', rows: 31, fitted: 12, left: 19, row: 30 },
    { list: 'claim.LP', rows: 2, fitted: 1, left: 1, row: 8 },
  ],
};
