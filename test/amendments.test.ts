import { symlinkSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { report } from '../src/commands/report.ts';
import { checkHere, diffHere, findingsIn, folderWith, here } from './support.ts';

const HEAD = `samata: 1
code: Palūšė-7
programme: generic-2014-2020
period: { start: 2018-01-01, end: 2019-12-31 }
total: 100000.00
`;

/** Until 2018-06-30: office 15 %, PP2 with a part of the state, and no PP3. */
const SIGNED = `${HEAD}funding: { ERDF: 83300.00, state: 3400.00, own: 13300.00 }
partners:
  - id: LP
    name: Palūšės bendruomenė
    country: LT
    role: lead
    budget: { staff: 40000.00, office: 15% of staff, external: 20000.00 }
    funding: { ERDF: 85%, own: rest }
  - id: PP2
    name: Ignalinos kultūros namai
    country: LT
    budget: { staff: 10000.00, external: 24000.00 }
    funding: { ERDF: 80%, state: 10%, own: rest }
`;

/** Until 2019-06-29: office 10 %, a municipal part, nothing of the state, and PP3 for 10,000.00 of PP2. */
const SECOND = `${HEAD}funding: { ERDF: 81700.00, own: 18300.00 }
partners:
  - id: LP
    name: Palūšės bendruomenė
    country: LT
    role: lead
    budget: { staff: 40000.00, office: 10% of staff, external: 22000.00 }
    funding: { ERDF: 80%, municipal: 5%, own: rest }
  - id: PP2
    name: Ignalinos kultūros namai
    country: LT
    budget: { staff: 10000.00, external: 14000.00 }
    funding: { ERDF: 85%, own: rest }
  - id: PP3
    name: Kazitiškio mokykla
    country: LT
    budget: { external: 10000.00 }
    funding: { ERDF: 85%, own: rest }
`;

/** From then on: office 12.5 %, 75 % for LP, and 10,000.00 more from PP2 to PP3. */
const NOW = `${HEAD}funding: { ERDF: 78400.00, own: 21600.00 }
partners:
  - id: LP
    name: Palūšės bendruomenė
    country: LT
    role: lead
    budget: { staff: 40000.00, office: 12.5% of staff, external: 21000.00 }
    funding: { ERDF: 75%, own: rest }
  - id: PP2
    name: Ignalinos kultūros namai
    country: LT
    budget: { staff: 10000.00, external: 4000.00 }
    funding: { ERDF: 85%, own: rest }
  - id: PP3
    name: Kazitiškio mokykla
    country: LT
    budget: { external: 20000.00 }
    funding: { ERDF: 85%, own: rest }
reports:
  - { no: 1, end: 2018-06-30 }
  - { no: 2, end: 2018-12-31 }
  - { no: 3, end: 2019-06-30 }
  - { no: 4, end: 2019-12-31 }
`;

/** The first report ends on the day before an amendment, the third on the day of one. */
const AMENDMENTS = `amendments:
  - { no: 1, date: 2018-07-01, file: signed.yaml }
  - { no: 2, date: 2019-06-30, file: second.yaml }
`;

type Claimed = readonly [report: number, partner: string, category: string, declared: string];
const CLAIMED: readonly Claimed[] = [
  [1, 'LP', 'staff', '1000.01'],
  [1, 'LP', 'external', '500.03'],
  [1, 'PP2', 'external', '333.33'],
  [2, 'LP', 'staff', '1000.01'],
  [2, 'LP', 'external', '500.03'],
  [2, 'PP2', 'external', '333.33'],
  [2, 'PP3', 'external', '777.77'],
  [3, 'LP', 'staff', '2000.02'],
  [3, 'LP', 'external', '500.03'],
  [3, 'PP3', 'external', '100.01'],
  [4, 'LP', 'external', '10.10'],
];
const PAID = ['', '2018-03-05', '2018-09-05', '2019-03-05', '2019-09-05'];

function ledgerOf(rows: readonly Claimed[]): string {
  const lines = rows.map(([no, partner, category, declared], i) => {
    return `E-${i + 1},${partner},${no},${category},VD-${i + 1},${PAID[no]},${PAID[no]},UAB Luodis ${i + 1},Darbai ${i + 1},${declared}\n`;
  });
  return `id,partner,report,category,document_no,document_date,paid_date,supplier,description,declared\n${lines.join('')}`;
}

const FILES = {
  'project.yaml': `${NOW}${AMENDMENTS}`,
  'signed.yaml': SIGNED,
  'second.yaml': SECOND,
  'expenses.csv': ledgerOf(CLAIMED),
};

type Row = Readonly<Record<string, string | null>>;

async function rowsOf(name: string, folder: string, no?: number): Promise<readonly Row[]> {
  const options = { format: 'json' as const, output: [], ...(no !== undefined && { report: no }) };
  return JSON.parse((await here(terminal => report(name, [folder], options, terminal))).stdout).rows;
}

/** Lines of a claim as `key budget previous this`, of one partner or of the project. */
async function claim(folder: string, no: number, partner: string | null): Promise<string[]> {
  const rows = await rowsOf('claim', folder, no);
  return rows
    .filter(row => row.partner === partner)
    .map(row => [row.key, row.budget, row.previous, row.this].map(value => value ?? 'n/a').join(' '));
}

let folder: string;
beforeAll(async () => {
  folder = await folderWith(FILES);
});

test('the project has nothing to find but its flat rate, which is another one each time', async () => {
  const { findings } = findingsIn(await checkHere(folder, 'json'));
  const serious = findings.filter(({ severity }) => severity !== 'info');
  expect(serious.map(({ check, subject }) => `${check} ${subject}`)).toEqual(['budget/flat-rate-changed LP/office']);
});

describe('a claim is by the budget of its day', () => {
  test.each<[number, string, readonly string[]]>([
    // Office 15 % of 1,000.01 = 150.0015; ERDF 85 % of 1,650.04 = 1,402.534.
    [
      1,
      'LP',
      [
        'staff 40000.00 0.00 1000.01',
        'office 6000.00 0.00 150.00',
        'external 20000.00 0.00 500.03',
        'ERDF 56100.00 0.00 1402.53',
        'own 9900.00 0.00 247.51',
      ],
    ],
    // ERDF 80 % of 333.33 = 266.664; the state 10 % = 33.333.
    [
      1,
      'PP2',
      [
        'staff 10000.00 0.00 0.00',
        'external 24000.00 0.00 333.33',
        'ERDF 27200.00 0.00 266.66',
        'state 3400.00 0.00 33.33',
        'own 3400.00 0.00 33.34',
      ],
    ],
    // It had not joined yet.
    [1, 'PP3', ['external 0.00 0.00 0.00', 'ERDF 0.00 0.00 0.00', 'own 0.00 0.00 0.00']],
    // Office 10 % = 100.001; ERDF 80 % of 1,600.04 = 1,280.032; municipal 5 % = 80.002; own 15 % = 240.006.
    [
      2,
      'LP',
      [
        'staff 40000.00 1000.01 1000.01',
        'office 4000.00 150.00 100.00',
        'external 22000.00 500.03 500.03',
        'ERDF 52800.00 1402.53 1280.03',
        'own 13200.00 247.51 320.01',
        'municipal 3300.00 0.00 80.00',
        'own-rest 9900.00 247.51 240.00',
        'rounding 0.00 0.00 0.01',
      ],
    ],
    // 85 % of 333.33 = 283.3305; the state has nothing planned any more, and keeps what it paid.
    [
      2,
      'PP2',
      [
        'staff 10000.00 0.00 0.00',
        'external 14000.00 333.33 333.33',
        'ERDF 20400.00 266.66 283.33',
        'state 0.00 33.33 0.00',
        'own 3600.00 33.34 50.00',
      ],
    ],
    // 85 % of 777.77 = 661.1045.
    [2, 'PP3', ['external 10000.00 0.00 777.77', 'ERDF 8500.00 0.00 661.10', 'own 1500.00 0.00 116.67']],
    // It ends on the day of the amendment: office 12.5 % of 2,000.02 = 250.0025; 75 % of 2,750.05 = 2,062.5375.
    [
      3,
      'LP',
      [
        'staff 40000.00 2000.02 2000.02',
        'office 5000.00 250.00 250.00',
        'external 21000.00 1000.06 500.03',
        'ERDF 49500.00 2682.56 2062.53',
        'own 16500.00 567.52 687.52',
        'municipal 0.00 80.00 0.00',
        'own-rest 16500.00 487.51 687.52',
        'rounding 0.00 0.01 0.00',
      ],
    ],
    [3, 'PP3', ['external 20000.00 777.77 100.01', 'ERDF 17000.00 661.10 85.00', 'own 3000.00 116.67 15.01']],
    // 75 % of 10.10 = 7.575
    [
      4,
      'LP',
      [
        'staff 40000.00 4000.04 0.00',
        'office 5000.00 500.00 0.00',
        'external 21000.00 1500.09 10.10',
        'ERDF 49500.00 4745.09 7.57',
        'own 16500.00 1255.04 2.53',
        'municipal 0.00 80.00 0.00',
        'own-rest 16500.00 1175.03 2.53',
        'rounding 0.00 0.01 0.00',
      ],
    ],
  ])('report %i, %s', async (no, partner, lines) => {
    expect(await claim(folder, no, partner)).toEqual(lines);
  });

  test('and the project is the sum of its partners', async () => {
    // Planned: 20,000.00 + 24,000.00 of external, 56,100.00 + 27,200.00 of ERDF; nothing of PP3.
    expect(await claim(folder, 1, null)).toEqual(
      expect.arrayContaining([
        'external 44000.00 0.00 833.36',
        'ERDF 83300.00 0.00 1669.19',
        'state 3400.00 0.00 33.33',
        'own 13300.00 0.00 280.85',
      ]),
    );
  });
});

test('co-financing adds up what was claimed, and keeps sources that only an earlier budget had', async () => {
  const rows = await rowsOf('cofinancing', folder);
  const told = rows.map(row => [row.partner ?? 'project', row.source, row.planned, row.so_far].join(' '));
  expect(told).toEqual([
    // 1,402.53 + 1,280.03 + 2,062.53 + 7.57; own 247.51 + 320.01 + 687.52 + 2.53, of it 80.00 municipal.
    'LP ERDF 49500.00 4752.66',
    'LP own 16500.00 1257.57',
    'LP municipal 0.00 80.00',
    'LP own-rest 16500.00 1177.56',
    'LP rounding 0.00 0.01',
    'PP2 ERDF 11900.00 549.99',
    'PP2 state 0.00 33.33',
    'PP2 own 2100.00 83.34',
    'PP3 ERDF 17000.00 746.10',
    'PP3 own 3000.00 131.68',
    'project ERDF 78400.00 6048.75',
    'project state 0.00 33.33',
    'project own 21600.00 1472.59',
    'project municipal 0.00 80.00',
    // What other partners pay of their own is of no named part: 83.34 + 131.68 more.
    'project own-rest 21600.00 1392.58',
    'project rounding 0.00 0.01',
  ]);
});

test('the last claim has what co-financing has so far', async () => {
  const told = (rows: readonly Row[]) => rows.map(row => [row.partner, row.key ?? row.source, row.of, row.so_far]);
  const claimed = (await rowsOf('claim', folder, 4)).filter(({ kind }) => kind === 'source');
  expect(told(claimed)).toEqual(told(await rowsOf('cofinancing', folder)));
});

describe('changes', () => {
  const cents = (text: string | null | undefined) => Math.round(Number(text ?? '0') * 100);
  test('are the same by report and by diff', async () => {
    const { rows } = JSON.parse((await diffHere('json', folder)).stdout);
    expect(await rowsOf('changes', folder)).toEqual(rows);
  });

  test.each([
    [1, 1, 2],
    [2, 2, 3],
  ])('of amendment %i are between the budgets of reports %i and %i', async (amendment, before, after) => {
    const changes = (await rowsOf('changes', folder)).filter(row => Number(row.amendment) === amendment);
    const [earlier, later] = await Promise.all([before, after].map(no => rowsOf('claim', folder, no)));
    const budget = (rows: readonly Row[] | undefined, partner: string | null, key: string) =>
      cents(rows?.find(row => row.partner === partner && row.key === key && row.of === null)?.budget);
    for (const partner of ['LP', 'PP2', 'PP3']) {
      for (const category of ['staff', 'office', 'external']) {
        const lines = changes.filter(
          row => row.kind === 'line' && row.partner === partner && row.category === category,
        );
        const change = lines.reduce((sum, row) => sum + cents(row.change), 0);
        expect([partner, category, change]).toEqual([
          partner,
          category,
          budget(later, partner, category) - budget(earlier, partner, category),
        ]);
      }
    }
    const fund = changes.find(row => row.kind === 'fund' && row.item === 'ERDF');
    expect([cents(fund?.old), cents(fund?.new)]).toEqual([budget(earlier, null, 'ERDF'), budget(later, null, 'ERDF')]);
    expect(changes.filter(row => row.kind === 'line').length).toBeGreaterThan(1);
  });
});

describe('a partner that is new', () => {
  test('may have claimed before it joined: as was agreed with it later, of no budget', async () => {
    const early: Claimed = [1, 'PP3', 'external', '10.01'];
    const its = await folderWith({ ...FILES, 'expenses.csv': ledgerOf([...CLAIMED, early]) });
    // 85 % of 10.01 = 8.5085
    expect(await claim(its, 1, 'PP3')).toEqual([
      'external 0.00 0.00 10.01',
      'ERDF 0.00 0.00 8.50',
      'own 0.00 0.00 1.51',
    ]);
  });

  test('has its budget where the earlier one is known by its totals alone', async () => {
    const its = await folderWith({ ...FILES, 'signed.yaml': SIGNED.replace(/partners:[\s\S]*/, '') });
    expect((await claim(its, 1, 'PP3'))[0]).toBe('external 20000.00 0.00 0.00');
  });

  test('known by a bare total has none before it joined', async () => {
    const bare = (text: string) => text.replaceAll(/budget: \{ external: (.0000.00) \}/g, 'total: $1');
    const project = bare(FILES['project.yaml']);
    expect(project).toContain('total: 20000.00');
    const its = await folderWith({ ...FILES, 'project.yaml': project, 'second.yaml': bare(SECOND) });
    expect(await claim(its, 1, 'PP3')).toEqual(['ERDF 0.00 0.00 0.00', 'own 0.00 0.00 0.00']);
    expect(await claim(its, 2, 'PP3')).toEqual([
      'external n/a 0.00 777.77',
      'ERDF 8500.00 0.00 661.10',
      'own 1500.00 0.00 116.67',
    ]);
  });
});

describe('a partner that leaves', () => {
  const partner = / {2}- id: PP2\n[\s\S]*?(?= {2}- id: PP3)/;
  test('keeps what it claimed while it stays in the definition', async () => {
    const left = FILES['project.yaml'].replace('{ staff: 10000.00, external: 4000.00 }', '{ external: 666.66 }');
    const its = await folderWith({ ...FILES, 'project.yaml': left });
    // 85 % of the 666.66 that are left to it = 566.661
    expect(await claim(its, 3, 'PP2')).toEqual([
      'external 666.66 666.66 0.00',
      'ERDF 566.66 549.99 0.00',
      'state 0.00 33.33 0.00',
      'own 100.00 83.34 0.00',
    ]);
  });

  test('and its rows are said to be of nobody where it does not', async () => {
    const its = await folderWith({ ...FILES, 'project.yaml': FILES['project.yaml'].replace(partner, '') });
    const { findings } = findingsIn(await checkHere(its, 'json'));
    expect(findings.filter(({ check: id }) => id === 'expense/unknown-partner').map(({ line }) => line)).toEqual([
      4, 7,
    ]);
  });
});

describe('the order of amendments', () => {
  test.each([
    ['is that of their dates', AMENDMENTS.replace(/(\n.*signed.*)(\n.*second.*)/, '$2$1')],
    [
      'is that of their numbers on one day',
      'amendments:\n  - { no: 2, date: 2018-07-01, file: second.yaml }\n  - { no: 1, date: 2018-07-01, file: signed.yaml }\n',
    ],
  ])('%s', async (_name, amendments) => {
    const its = await folderWith({ ...FILES, 'project.yaml': `${NOW}${amendments}` });
    expect((await claim(its, 1, 'LP'))[1]).toBe('office 6000.00 0.00 150.00');
    const steps = (await rowsOf('changes', its)).map(({ amendment }) => Number(amendment));
    expect(steps).toEqual([...steps].sort());
    expect(new Set(steps)).toEqual(new Set([1, 2]));
  });
});

describe('an earlier definition', () => {
  /** Errors as `check file:line`. */
  const errors = async (its: string): Promise<string[]> =>
    findingsIn(await checkHere(its, 'json'))
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ check: id, file, line }) => `${id} ${file.replace(`${its}/`, '')}${line === null ? '' : `:${line}`}`);

  test.each<[string, string | Uint8Array, string]>([
    ['is empty', '', 'file/unreadable signed.yaml'],
    ['is no text', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'file/unreadable signed.yaml'],
    ['is a list', '- a\n', 'file/unreadable signed.yaml'],
    ['is cut off', SIGNED.slice(0, SIGNED.indexOf('own: 13300') + 5), 'file/unreadable signed.yaml:6'],
    ['has an amount that cannot be read', SIGNED.replace('20000.00', '2OOOO'), 'file/bad-amount signed.yaml:12'],
    [
      'has a key that is mistyped',
      SIGNED.replace('    funding: { ERDF: 85%', '    fundng: { ERDF: 85%'),
      'project/unknown-key signed.yaml:13',
    ],
    ['has a bad day', SIGNED.replace('2018-01-01', '2018-13-01'), 'file/bad-date signed.yaml:4'],
  ])('that %s is said, and the rest goes on', async (_name, text, told) => {
    const its = await folderWith({ ...FILES, 'signed.yaml': text });
    const found = await errors(its);
    expect(found.map(one => one.replace(/(unreadable signed.yaml):1$/, '$1'))).toEqual([told]);
    expect((await claim(its, 2, 'LP'))[1]).toBe(
      // Where it cannot be read, the first report is by the second budget: 10 % of 1,000.01.
      told.startsWith('file/unreadable') ? 'office 4000.00 100.00 100.00' : 'office 4000.00 150.00 100.00',
    );
    const run = await diffHere('json', its);
    expect(run.status).toBe(1);
    expect(JSON.parse(run.stdout).rows.length).toBeGreaterThan(0);
  });

  test('with an amount that cannot be read has no total, nor shares of it', async () => {
    const its = await folderWith({ ...FILES, 'signed.yaml': SIGNED.replace('20000.00', '2OOOO') });
    expect(await claim(its, 1, 'LP')).toEqual([
      'staff 40000.00 0.00 1000.01',
      'office 6000.00 0.00 150.00',
      'external n/a 0.00 500.03',
      'ERDF n/a 0.00 1402.53',
      'own n/a 0.00 247.51',
    ]);
  });

  test('that is not there is said where it is named', async () => {
    const its = await folderWith({
      ...FILES,
      'project.yaml': FILES['project.yaml'].replace('signed.yaml', 'gone.yaml'),
    });
    expect(await errors(its)).toEqual(['file/unreadable project.yaml:30']);
  });

  test('that two amendments name is read once', async () => {
    const twice = FILES['project.yaml'].replace('second.yaml', './signed.yaml');
    const its = await folderWith({
      ...FILES,
      'project.yaml': twice,
      'signed.yaml': SIGNED.replace('20000.00', '2OOOO'),
    });
    expect(await errors(its)).toEqual(['file/bad-amount signed.yaml:12']);
  });

  test.each(['project.yaml', './project.yaml', 'link.yaml'])('cannot be the definition itself: %s', async name => {
    // Whatever else is wrong in it is said once.
    const project = FILES['project.yaml'].replace('signed.yaml', name).replace('    role: lead', '    role: leader');
    const its = await folderWith({ ...FILES, 'project.yaml': project });
    symlinkSync('project.yaml', `${its}/link.yaml`);
    expect(await errors(its)).toEqual(['project/bad-value project.yaml:11', 'project/bad-value project.yaml:30']);
  });
});
