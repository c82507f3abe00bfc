import { describe, expect, test } from 'vitest';
import { check } from '../src/commands/check.ts';
import { checkHere, definition, folderWith, here, ledger } from './support.ts';

const options = { format: 'text', failOn: 'error' } as const;

/** What `check` prints of a project of these files, without the folder. */
async function printed(files: Readonly<Record<string, string | Uint8Array>>, more: object = {}): Promise<string> {
  const folder = await folderWith(files);
  const { stdout } = await here(terminal => check([folder], { ...options, ...more }, terminal));
  return stdout.replaceAll(`${folder}/`, '');
}

/** A ledger with a supplier of one's own in its only row, whose date is wrong. */
const oneRow = (supplier: string, separator = ',') =>
  ledger(['10.00']).replace('UAB Vilkupis', supplier).replace('2018-05-25', '2018-13-25').replaceAll(',', separator);

describe('the line of a finding', () => {
  test('stands below it, with what is meant marked', async () => {
    expect(await printed({ 'project.yaml': definition(), 'expenses.csv': oneRow('UAB Vilkupis') })).toBe(
      `expenses.csv
  expenses.csv:2:30  error  file/bad-date
    “2018-13-25” in “paid_date” is not in the calendar. Check the day and the month.
      2 | E-1,external,VD-1,2018-05-14,2018-13-25,UAB Vilkupis,Scena,10.00
        |                              ^^^^^^^^^^

1 error, 0 warnings, 0 notes in 1 project.
`,
    );
  });

  test('marks a tab that begins a line of a definition', async () => {
    const text = await printed({ 'project.yaml': 'samata: 1\n\tcode: X\n' });
    expect(text).toContain('\n      2 |  code: X\n        | ^\n');
  });

  test.each<[string, string, string]>([
    [
      'tabs between cells',
      oneRow('Vilkupis', '\t'),
      '      2 | E-1 external VD-1 2018-05-14 2018-13-25 Vilkupis Scena 10.00',
    ],
    [
      'what turns the direction of writing, or moves the cursor',
      oneRow('\u202eVilkupis\u001b[2J\u2028'),
      '      2 | E-1,external,VD-1,2018-05-14,2018-13-25, Vilkupis [2J ,Scena,10.00',
    ],
  ])('%s', async (_name, csv, line) => {
    const lines = (await printed({ 'project.yaml': definition(), 'expenses.csv': csv })).split('\n');
    expect(lines[3]).toBe(line);
    expect(lines[4]).toBe(`        | ${' '.repeat(29)}^^^^^^^^^^`);
  });

  test('a caret is where its value is, whatever takes two columns, or none', async () => {
    const wide = ledger(['10.00'])
      .replace('VD-1', '東京-1😀')
      .replace('2018-05-14', '2018-05-1é日')
      .replace('E-1', 'E-e\u0301\u200d1');
    const lines = (await printed({ 'project.yaml': definition(), 'expenses.csv': wide })).split('\n');
    expect(lines[3]).toBe(
      '      2 | E-e\u0301\u200d1,external,東京-1😀,2018-05-1é日,2018-05-25,UAB Vilkupis,Scena,10.00',
    );
    // E-é1, external, then 東京-1😀, which is eight columns wide; the day is ten signs, the last of them wide.
    expect(lines[4]).toBe(`        | ${' '.repeat(4 + 1 + 8 + 1 + 8 + 1)}${'^'.repeat(12)}`);
  });

  test('is never that of a participant', async () => {
    const out = await printed({
      'project.yaml': definition().replace('generic-2014-2020', 'esf-lt-2014-2020').replace('ERDF', 'ESF'),
      'participants.csv': 'person,sex,birth_year,employment,entered\nMARIJAMPOLE-7,x,1985,sometimes,2018-04-01\n',
    });
    expect(out).toContain('participants.csv:2:');
    expect(out).not.toContain('MARIJAMPOLE-7');
  });

  test('is left out where its file is gone or unreadable by then', async () => {
    const out = await printed({ 'project.yaml': definition(), 'expenses.csv': '' });
    expect(out).toContain('expenses.csv  error  file/unreadable');
    expect(out).not.toContain(' | ');
  });
});

describe('the first twenty of a kind', () => {
  const amounts = Array.from({ length: 25 }, () => '1.0001');
  const files = { 'project.yaml': definition(), 'expenses.csv': ledger([...amounts, '']) };
  const count = (text: string, check: string) =>
    text.split('\n').filter(line => line.endsWith(`  error  ${check}`)).length;

  test('then how many more there are, and how to see them', async () => {
    const out = await printed(files);
    expect([count(out, 'file/bad-amount'), count(out, 'file/bad-value')]).toEqual([20, 1]);
    expect(out.split('\n').slice(-5)).toEqual([
      '  and 5 more findings of file/bad-amount',
      '',
      'With --verbose all are listed, up to 1,000 of each kind and project.',
      '26 errors, 0 warnings, 0 notes in 1 project.',
      '',
    ]);
  });

  test('all of them with --verbose', async () => {
    const out = await printed(files, { verbose: true });
    expect(count(out, 'file/bad-amount')).toBe(25);
    expect(out).not.toContain('more findings');
    expect(out).not.toContain('--verbose');
  });

  test('those that are kept with --verbose, and how many there are besides', async () => {
    const many = Array.from({ length: 1_005 }, () => '1.0001');
    const out = await printed({ 'project.yaml': definition(), 'expenses.csv': ledger(many) }, { verbose: true });
    expect(count(out, 'file/bad-amount')).toBe(1_000);
    expect(out).toContain('\n  and 5 more findings of file/bad-amount\n');
  });

  test('in each project', async () => {
    const folder = await folderWith(
      Object.fromEntries(
        ['a', 'b'].flatMap(name =>
          Object.entries(files).map(([file, text]) => [`${name}/${file}`, text.replace('Veisiejai-1', name)]),
        ),
      ),
    );
    const { stdout } = await checkHere(folder, 'text');
    expect(count(stdout, 'file/bad-amount')).toBe(40);
    expect(stdout.split('and 5 more findings')).toHaveLength(3);
    expect(stdout.split('--verbose')).toHaveLength(2);
  });
});

test('with --quiet errors alone, and none of the rest is counted as more', async () => {
  const csv = ledger(Array.from({ length: 30 }, () => '0.00')).replace('0.00', '1.0001');
  const out = await printed({ 'project.yaml': definition(), 'expenses.csv': csv }, { quiet: true });
  expect(out.match(/ {2}(error|warning|note) {2}/g)).toEqual(['  error  ']);
  expect(out).not.toContain('more finding');
  expect(out).toMatch(/\n1 error, 29 warnings, 0 notes in 1 project\.\n$/);
});

test('findings stand by file, line, column, check and thing, whatever order they were found in', async () => {
  const { stdout } = await checkHere('fixtures/bad/file/bad-value', 'text');
  const places = [...stdout.matchAll(/^ {2}(\S+?):(\d+):(\d+) {2}/gm)].map(([, file, line, column]) => [
    file,
    Number(line),
    Number(column),
  ]);
  expect(places.length).toBeGreaterThan(8);
  const sorted = places.toSorted(([f1 = '', l1, c1], [f2 = '', l2, c2]) =>
    f1 === f2 ? Number(l1) - Number(l2) || Number(c1) - Number(c2) : f1 < f2 ? -1 : 1,
  );
  expect(places).toEqual(sorted);
});
