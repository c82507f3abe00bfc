import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECK_IDS, isCheck, isWaivable } from '../src/check/catalogue.ts';
import { check } from '../src/commands/check.ts';
import { close } from '../src/commands/close.ts';
import { report } from '../src/commands/report.ts';
import { show } from '../src/commands/show.ts';
import { checkHere, definition, folderWith, here, ledger, ROOT } from './support.ts';

/** A finding with its waiver, as JSON has it. */
interface Waived {
  readonly check: string;
  readonly severity: string;
  readonly subject: string;
  readonly waived: string | null;
}

async function found(folder: string, asOf?: string) {
  const how = { format: 'json', failOn: 'error', ...(asOf === undefined ? {} : { asOf }) } as const;
  const run = await here(terminal => check([folder], how, terminal));
  const { summary, findings } = JSON.parse(run.stdout) as { summary: object; findings: Waived[] };
  return { status: run.status, summary, findings };
}

const canBeWaived = (one: Waived) => isCheck(one.check) && isWaivable(one.check);

const waiverOf = (id: string, where: string, because = 'accepted') =>
  `  - { check: ${id}, where: ${JSON.stringify(where)}, because: ${JSON.stringify(because)} }\n`;

/** A copy of a bad fixture, in which more can be written. */
function copied(id: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'samata-waived-'));
  cpSync(`${ROOT}/fixtures/bad/${id}`, folder, { recursive: true });
  return folder;
}

function waive(folder: string, findings: readonly Waived[]): void {
  const file = `${folder}/project.yaml`;
  const keys = new Set(findings.map(one => waiverOf(one.check, one.subject)));
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nwaivers:\n${[...keys].join('')}`);
}

const WAIVABLE = CHECK_IDS.filter(id => isWaivable(id) && existsSync(`${ROOT}/fixtures/bad/${id}/project.yaml`));

describe('whatever is waived', () => {
  test.each(WAIVABLE)('%s: all of it leaves nothing that counts', async id => {
    const folder = copied(id);
    const before = await found(folder);
    const waivable = before.findings.filter(canBeWaived);
    waive(folder, waivable);
    const after = await found(folder);
    const others = before.findings.length - waivable.length;
    expect(after.findings).toHaveLength(before.findings.length);
    expect(after.findings.filter(({ waived }) => waived === 'accepted')).toHaveLength(waivable.length);
    expect(after).toMatchObject({
      status: 0,
      summary: { error: 0, warning: 0, info: others, waived: waivable.length },
    });
  });

  test.each(WAIVABLE)('%s: one subject of it changes nothing else', async id => {
    const folder = copied(id);
    const before = await found(folder);
    const first = before.findings.find(canBeWaived);
    if (first === undefined) throw new Error('nothing found');
    waive(folder, [first]);
    const { findings } = await found(folder);
    const isMeant = (one: Waived) => one.check === first.check && one.subject === first.subject;
    expect(findings).toEqual(before.findings.map(one => (isMeant(one) ? { ...one, waived: 'accepted' } : one)));
  });
});

/** A row that was paid too late, and a day of payment in time. */
const LATE = `${ledger(['10.00', '11.00', '12.00'])}L-1,external,VD-9,2019-08-20,2019-11-04,UAB Vilkupis,Garsas,99.00\n`;
const late = (waivers: string, files: Readonly<Record<string, string>> = {}) =>
  folderWith({ 'project.yaml': definition(`waivers:\n${waivers}`), 'expenses.csv': LATE, ...files });
const PAID = 'expense/paid-outside-period';

describe('waivers that are wrong', () => {
  test.each<[string, string, string[]]>([
    ['none', '', ['error expense/paid-outside-period']],
    ['without a reason', `  - { check: ${PAID}, where: L-1 }\n`, [`error ${PAID}`, 'error waiver/no-reason']],
    ['an empty reason', `  - { check: ${PAID}, because: "  " }\n`, [`error ${PAID}`, 'error waiver/no-reason']],
    [
      'a mistyped key, which is said once',
      `  - { check: ${PAID}, where: L-1, becuase: x }\n`,
      [`error ${PAID}`, 'error project/unknown-key'],
    ],
    [
      'a day that cannot be read',
      `  - { check: ${PAID}, because: x, until: soon }\n`,
      [`error ${PAID}`, 'error file/bad-date'],
    ],
    ['no check', '  - { where: L-1, because: x }\n', [`error ${PAID}`, 'error project/missing-field']],
    ['an empty where', `  - { check: ${PAID}, because: x, where: }\n`, [`error ${PAID}`, 'warning waiver/unused']],
    ['another subject', waiverOf(PAID, 'L-2'), [`error ${PAID}`, 'warning waiver/unused']],
    ['a group', waiverOf('expense/*', 'L-1'), [`error ${PAID}`, 'error waiver/unknown-check']],
    ['of a waiver', waiverOf('waiver/unused', 'Veisiejai-1'), [`error ${PAID}`, 'error waiver/unknown-check']],
    [
      'without check and reason: two mistakes',
      '  - { check: expense/zeros }\n',
      [`error ${PAID}`, 'error waiver/unknown-check', 'error waiver/no-reason'],
    ],
    [
      'that ended, and meets nothing: said once',
      '  - { check: expense/zero, because: x, until: 2018-01-31 }\n',
      [`error ${PAID}`, 'warning waiver/expired'],
    ],
  ])('%s', async (_name, waivers, expected) => {
    const folder = await late(waivers);
    const { findings } = await found(folder);
    expect(findings.map(one => `${one.severity} ${one.check}`).sort()).toEqual(expected.toSorted());
  });
});

describe('the last day of a waiver', () => {
  const until = (day: string) => `  - { check: ${PAID}, where: L-1, because: agreed, until: ${day} }\n`;

  // The row itself was paid on 2019-11-04, within a year after the end: that is as-of.
  test.each<[string, string | undefined, number]>([
    ['2019-11-04', undefined, 0],
    ['2019-11-03', undefined, 1],
    ['2019-11-03', '2019-11-04', 1],
    ['2019-12-31', '2019-12-31', 0],
    ['2019-12-31', '2020-01-01', 1],
  ])('until %s, as of %s: status %d', async (day, asOf, status) => {
    const folder = await late(until(day));
    const run = await found(folder, asOf);
    expect(run.status).toBe(status);
    expect(run.findings.map(one => one.check)).toEqual(status === 0 ? [PAID] : [PAID, 'waiver/expired']);
  });
});

describe('a waiver of no use is not said', () => {
  test('where a row could not be read', async () => {
    const folder = await late(waiverOf('expense/zero', 'E-1'), { 'expenses.csv': LATE.replace('10.00', '10x') });
    const { findings } = await found(folder);
    expect(findings.map(one => one.check).sort()).toEqual([PAID, 'file/bad-amount']);
  });

  test('where its row is later than the day that was asked for', async () => {
    const folder = await late(waiverOf(PAID, 'L-1'));
    expect(await found(folder, '2018-12-31')).toMatchObject({ status: 0, findings: [] });
    expect(await found(folder, '2019-12-31')).toMatchObject({ findings: [{ waived: 'accepted' }] });
  });

  test('but it is where all there is was looked at', async () => {
    const folder = await late(waiverOf('expense/zero', 'E-1'), { 'expenses.csv': ledger(['10.00']) });
    expect((await found(folder, '2019-12-31')).findings.map(one => one.check)).toEqual(['waiver/unused']);
  });
});

describe('a row without an id', () => {
  const nameless = LATE.replace('L-1,', ',');

  test('is named by its number, and is waived by it', async () => {
    const { findings } = await found(await late(waiverOf(PAID, '5'), { 'expenses.csv': nameless }));
    expect(findings.map(({ check: its, subject, waived }) => [its, subject, waived])).toEqual([
      ['file/bad-value', 'Veisiejai-1', null],
      [PAID, '5', 'accepted'],
    ]);
  });

  test('has no id that another row could have as well', async () => {
    const ledgers = { 'expenses.csv': nameless.replace('E-1,', '5,') };
    const { findings } = await found(await folderWith({ 'project.yaml': definition(''), ...ledgers }));
    expect(findings.map(({ check: its }) => its)).toEqual(['file/bad-value', PAID]);
  });
});

describe('waived findings', () => {
  test('stay in the text with their reason, and are counted apart', async () => {
    const folder = await late(waiverOf(PAID, 'L-1', 'Bank holiday'));
    const run = await checkHere(folder, 'text');
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(
      /error {2}expense\/paid-outside-period\n {4}Row “L-1”.*\n(.*\n){2} {4}waived: Bank holiday\n/,
    );
    expect(run.stdout.trimEnd().split('\n').at(-1)).toBe('Nothing else found in 1 project; 1 waived.');
  });

  test('take no room from those that count, and are counted all', async () => {
    const rows = Array.from(
      { length: 1_300 },
      (_, i) => `L-${i},external,VD-${i},2019-08-20,2019-11-04,UAB V,Garsas,9.00`,
    );
    const waivers = Array.from({ length: 1_100 }, (_, i) => waiverOf(PAID, `L-${i}`));
    const folder = await late(waivers.join(''), { 'expenses.csv': `${ledger([])}${rows.join('\n')}\n` });
    const run = await checkHere(folder, 'json');
    const printed = JSON.parse(run.stdout) as { summary: object; truncated: object; findings: Waived[] };
    expect(printed).toMatchObject({ summary: { error: 200, waived: 1_100 }, truncated: { [PAID]: 1_300 } });
    const paid = printed.findings.filter(one => one.check === PAID);
    expect(paid.filter(({ waived }) => waived === null)).toHaveLength(200);
    expect(paid).toHaveLength(1_200);
  });

  test('leave the first ones that count to be told', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, i) => `L-${i},external,VD-${i},2019-08-20,2019-11-04,UAB V${i},Garsas,${i + 1}.00`,
    );
    const waivers = Array.from({ length: 30 }, (_, i) => waiverOf(PAID, `L-${i}`));
    const folder = await late(waivers.join(''), { 'expenses.csv': `${ledger([])}${rows.join('\n')}\n` });
    const { stdout } = await checkHere(folder, 'text');
    expect([...stdout.matchAll(/^ {4}Row “(L-\d+)”/gm)].map(([, id]) => id)).toEqual([
      ...Array.from({ length: 20 }, (_, i) => `L-${i}`),
      ...Array.from({ length: 20 }, (_, i) => `L-${i + 30}`),
    ]);
    expect(stdout).toContain(`and 20 more findings of ${PAID}\n`);
    expect(stdout).toMatch(/\n30 errors, 0 warnings, 0 notes in 1 project; 30 waived\.\n$/);
  });

  test('are no errors of a report’s data', async () => {
    const folder = await late(waiverOf(PAID, 'L-1'));
    const run = await here(terminal => report('cofinancing', [folder], { format: 'json', output: [] }, terminal));
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({ meta: { findings: { error: 0, warning: 0 } } });
  });

  test('are on the screen of the project', async () => {
    const folder = await late(waiverOf(PAID, 'L-1', 'Bank holiday'));
    const run = await here(terminal => show([folder], {}, terminal));
    expect(run.stdout).toContain('Findings: 0 errors, 0 warnings, 0 notes\n');
    expect(run.stdout).toContain('    waived: Bank holiday\n');
    expect(run.status).toBe(0);
  });

  test('of a report that is closed again are not missed meanwhile', async () => {
    const reports = 'reports:\n  - { no: 1, end: 2019-08-31, submitted: 2019-09-05 }\n';
    const folder = await late(`  - { check: report/closed-differs, because: agreed }\n${reports}`);
    const again = () => here(terminal => close(1, folder, { force: true }, terminal));
    expect((await again()).stderr).toContain('1 error, 0 warnings, 0 notes in 1 project.');
    writeFileSync(`${folder}/expenses.csv`, LATE.replace('10.00', '10.01'));
    const { findings } = await found(folder);
    expect(findings.filter(({ waived }) => waived === 'agreed').length).toBeGreaterThan(0);
    expect((await again()).stderr).toContain('1 error, 0 warnings, 0 notes in 1 project.');
    expect((await found(folder)).findings.map(one => one.check).sort()).toEqual([PAID, 'waiver/unused']);
  });
});

describe('between projects', () => {
  const HEAD = 'id,category,document_no,document_date,paid_date,supplier,description,declared\n';
  const ROW = 'external,FV-7,2018-05-14,2018-05-25,UAB Vilkupis,Scena,10.00\n';
  const portfolio = (waivers: string) =>
    folderWith({
      'a/project.yaml': definition(),
      'a/expenses.csv': `${HEAD}A-1,${ROW}`,
      'b/project.yaml': definition(`waivers:\n${waivers}`).replace('Veisiejai-1', 'Veisiejai-2'),
      'b/expenses.csv': `${HEAD}B-1,${ROW}`,
    });

  test('a document that two claim is waived where it is said', async () => {
    const folder = await portfolio(waiverOf('portfolio/same-document', 'B-1'));
    expect(await found(folder)).toMatchObject({ status: 0, findings: [{ subject: 'B-1', waived: 'accepted' }] });
  });

  test('of one project alone it is not known whether the waiver is of use', async () => {
    const folder = await portfolio(waiverOf('portfolio/same-document', 'B-1'));
    expect(await found(`${folder}/b`)).toMatchObject({ status: 0, findings: [] });
  });

  test('of all of them it is', async () => {
    const folder = await portfolio(waiverOf('portfolio/same-document', 'B-2'));
    const { findings } = await found(folder);
    expect(findings.map(one => one.check)).toEqual(['portfolio/same-document', 'waiver/unused']);
  });
});

describe('people', () => {
  const HEAD =
    'person,sex,birth_year,employment,education,migrant,disability,disadvantaged,homeless,rural,entered,left,result_at_exit,result_6m\n';
  const PERSON = 'P-017,f,1980,unemployed,3,no,no,no,no,no,2018-05-02,,,\n';
  const files = (waivers: string) => ({
    'project.yaml': definition(`waivers:\n${waivers}`)
      .replace('generic-2014-2020', 'esf-lt-2014-2020')
      .replace('ERDF', 'ESF'),
    'participants.csv': `${HEAD}${PERSON}${PERSON}`,
    'expenses.csv': LATE,
  });

  test('are named by check alone, be it in a waiver or its reason', async () => {
    const waivers = [
      waiverOf('participant/duplicate', 'P-017', 'Ona came twice'),
      '  - { check: participant/duplicate, where: P-018 }\n',
      '  - { check: participant/incomplete, where: P-018, because: Jonas was ill }\n',
    ].join('');
    const folder = await folderWith(files(waivers));
    const names = /Ona|Jonas|P-01\d/;
    expect((await checkHere(folder, 'text')).stdout).toMatch(names);
    for (const format of ['text', 'json'] as const) {
      const run = await here(terminal => report('participants', [folder], { format, output: [] }, terminal));
      expect(run.status).toBe(1);
      expect(`${run.stdout}${run.stderr}`).not.toMatch(names);
    }
    const run = await here(terminal => show([folder], {}, terminal));
    expect(run.stdout).toContain('participant');
    expect(run.stdout).not.toMatch(names);
  });
});
