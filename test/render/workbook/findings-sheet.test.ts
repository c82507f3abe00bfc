import { expect, test } from 'vitest';
import { tableMessagesIn } from '../../../src/messages/tables.ts';
import type { Dossier } from '../../../src/model/dossier.ts';
import { finding, type Judged, type Judgement } from '../../../src/model/finding.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { inText } from '../../../src/model/place.ts';
import { definition, folderWith, ledger } from '../../support.ts';
import { aRow, aTable } from '../a-table.ts';
import { linesOf, type Signed, sheetNames, signed, signedOf, textOf } from './signed.ts';
import { HEADER } from './workbook.ts';

const TWICE = 'fixtures/bad/expense/duplicate-document';

function findingsIn({ book }: Signed, name = 'Findings') {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
/** The lines below the headings. */
const rowsIn = (its: Signed, name = 'Findings') => {
  const lines: unknown[][] = [];
  findingsIn(its, name).eachRow((row, at) => {
    if (at > HEADER) lines.push(Array.from(row.values as unknown[], value => value ?? '').slice(1));
  });
  return lines;
};

test.each(LANGUAGES)('in %s: what was found, where, and what to do', async language => {
  const its = await signed(TWICE, language);
  const { terms, severities, cover } = await tableMessagesIn(language);
  expect(sheetNames(its).at(-1)).toBe(terms.findings);
  const sheet = findingsIn(its, terms.findings);
  expect((sheet.getRow(HEADER).values as unknown[]).slice(1)).toEqual([
    terms.severity,
    cover.findings.message,
    cover.findings.place,
    cover.findings.subject,
    cover.findings.check,
    cover.findings.waived,
  ]);
  expect(rowsIn(its, terms.findings)).toEqual([
    [
      `● ${severities.error.one}`,
      expect.stringMatching(/E-004.*E-001.*budget_line/),
      `${TWICE}/expenses.csv:5:20`,
      'E-004',
      'expense/duplicate-document',
    ],
  ]);
  expect(sheet.autoFilter).toBe('A5:F6');
  expect(sheet.getRow(HEADER + 1).getCell(1).fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } });
  expect(sheet.getRow(HEADER + 1).getCell(2).alignment.wrapText).toBe(true);
});

test('there is none where nothing but notes was found', async () => {
  expect(sheetNames(await signed('fixtures/ok/LT-PL-1R-049-demo', 'en'))).not.toContain('Findings');
});

test('errors come first, then warnings and notes, then what was waived, with its reason', async () => {
  const folder = await folderWith({
    'project.yaml': definition(
      "waivers:\n  - { check: expense/zero, where: E-2, because: '=Agreed in writing' }\nperiods: 3\n",
    ),
    'expenses.csv': ledger(['100.00', '0.00', '0.00']),
  });
  const rows = rowsIn(await signed(folder, 'en'));
  expect(rows.map(row => [row[0], row[3], row[4], row[5] ?? ''])).toEqual([
    ['● error', 'Veisiejai-1', 'project/unknown-key', ''],
    ['▲ warning', 'E-3', 'expense/zero', ''],
    ['▲ warning', 'E-2', 'expense/zero', '=Agreed in writing'],
  ]);
});

test('of several projects, each line says of which', async () => {
  const its = await signed('fixtures/bad/portfolio/same-document', 'en');
  expect((findingsIn(its).getRow(HEADER).values as unknown[])[2]).toBe('Project');
  expect(rowsIn(its)[0]?.[1]).toBe('LT-PL-2S-161');
});

const PEOPLE = `person,sex,birth_year,employment,education,entered
RK-1,f,1990,unemployed,3,2018-10-02
JP-2,m,1981,inactive,2,2018-10-02
RK-1,f,1990,employed,3,2018-11-01
JP-2,m,1981,inactive,2,2018-11-02
`;
const OF_PEOPLE = {
  'project.yaml': definition(
    "waivers:\n  - { check: participant/duplicate, where: RK-1, because: 'Rasa Kazlauskienė took part twice' }\n",
  ),
  'participants.csv': PEOPLE,
};

test('nobody learns from it who a participant is: not by subject, words or reason', async () => {
  for (const language of LANGUAGES) {
    const its = await signed(await folderWith(OF_PEOPLE), language);
    const { terms } = await tableMessagesIn(language);
    const rows = rowsIn(its, terms.findings).filter(row => row[4] === 'participant/duplicate');
    expect(rows.map(row => [row[1], row[3], row[5] ?? ''])).toEqual([
      [terms.ofPerson, '', ''],
      [terms.ofPerson, '', terms.waived('')],
    ]);
    for (const sheet of its.book.worksheets) expect(textOf(sheet)).not.toMatch(/RK-1|JP-2|Kazlausk/);
  }
});

test('with --suppress-below nothing at all is told of participants', async () => {
  const its = await signed(await folderWith(OF_PEOPLE), 'en', 'all', { suppressBelow: 5 });
  for (const sheet of its.book.worksheets) expect(textOf(sheet)).not.toMatch(/participant\/|RK-1|JP-2/);
  const { terms, cover } = await tableMessagesIn('en');
  const sheets = its.book.worksheets.filter(sheet => textOf(sheet).includes(terms.personsNotTold));
  expect(sheets.map(({ name }) => name)).toContain(cover.cover);
});

test('of very many the first are listed, and how many more there are of each check', async () => {
  const judged = (line: number): Judged => ({
    finding: finding('expense/zero', { id: `E-${line}` }, inText('expenses.csv', line, 1), `E-${line}`),
    severity: 'warning',
    basis: '',
    waived: null,
    baseline: false,
  });
  const judgement = (project: string): Judgement => ({
    project,
    ofPortfolio: false,
    list: Array.from({ length: 1_000 }, (_, i) => judged(i + 2)),
    counts: { error: 0, warning: 1_500, info: 0 },
    waived: 0,
    baseline: 0,
    truncated: { 'expense/zero': 1_500 },
    tallies: new Map(),
  });
  const judgements = Array.from({ length: 7 }, (_, i) => judgement(`P-${i}`));
  const dossier: Dossier = { all: true, covers: [], tables: [aTable([aRow()])], judgements };
  const lines = linesOf(findingsIn(await signedOf(dossier)));
  expect(lines.filter(line => line.includes('expense/zero'))).toHaveLength(5_000);
  // 7 × 1,500 of which 5,000 stand there.
  expect(lines.at(-1)).toEqual(['and 5,500 more findings of expense/zero']);
});
