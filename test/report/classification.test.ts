import { expect, test } from 'vitest';
import { socialNames } from '../../src/programmes/common-indicators.ts';
import { withData } from '../../src/report/index.ts';
import type { Subject } from '../../src/report/report.ts';
import { examinedWith, jsonOf, remarks, tableOf, type Whole } from './examined.ts';

const DEFINITION = `samata: 1
code: 08.4.1-ESFA-V-416-07-0077
programme: esf-lt-2014-2020
period: { start: 2018-01-01, end: 2019-12-31 }
total: 30000.00
funding: { ESF: 85%, state: 7.5%, municipal: rest }
partners:
  - { id: LP, name: Savivaldybė, country: LT, role: lead, budget-body: yes, budget: { staff: 10000.00, implementation: 8500.00, indirect: 15% of staff } }
  - { id: PP2, name: Asociacija, country: LT, budget: { implementation: 10000.00 } }
reports:
  - { no: 1, end: 2018-12-31 }
  - { no: 2, end: 2019-12-31 }
`;
const LEDGER = `id,partner,category,document_no,document_date,paid_date,supplier,description,declared,status,deducted,deduction_reason,classification
E-1,LP,staff,,2018-10-31,2018-11-07,,Atlyginimas,1000.01,certified,,,2.1.1.1.1.1.
E-2,LP,staff,,2018-12-31,2019-01-08,,Atlyginimas,1000.02,declared,,,2.1.1.1.1.1
E-3,LP,implementation,P-1,2018-11-05,2018-11-20,UAB „Kelias“,Vežimas,250.00,certified,50.00,Ne pagal sutartį,2.2.1.1.1.6
E-4,LP,implementation,P-2,2018-12-05,2018-12-20,UAB „Kelias“,Vežimas,80.00,certified,,,2.2.1.1.1.6
E-5,PP2,implementation,AS-7,2018-12-05,2018-12-21,MB „Sala“,Salės nuoma,120.40,certified,,,
`;
const LIST = 'year,code,name\n2018,2.1.1.1.1.1,Darbo užmokestis pinigais\n2018,2.2.1.1.1.6,Transporto išlaikymas\n';

const FILES = { 'project.yaml': DEFINITION, 'expenses.csv': LEDGER, 'classification.csv': LIST };

test('the annex, as it was worked out by hand', async () => {
  const examined = await examinedWith(FILES);
  expect(examined.judgement.list).toEqual([]);
  const { rows, totals, notes } = await jsonOf(tableOf(examined, 'classification'));
  const wages = { partner: 'LP', classification: '2.1.1.1.1.1' };
  expect(rows).toEqual([
    { ...wages, name: 'Darbo užmokestis pinigais', year: 2018, report: 1, declared: '1000.01', certified: '1000.01' },
    { ...wages, name: null, year: 2019, report: 2, declared: '1000.02', certified: null },
    {
      partner: 'LP',
      classification: '2.2.1.1.1.6',
      name: 'Transporto išlaikymas',
      year: 2018,
      report: 1,
      declared: '330.00',
      certified: '280.00',
    },
    {
      partner: 'PP2',
      classification: null,
      name: null,
      year: 2018,
      report: 1,
      declared: '120.40',
      certified: '120.40',
    },
  ]);
  expect(totals).toEqual({ declared: '2450.43', certified: '1400.41' });
  // 15 % of 1,000.01 is 150.0015, of 1,000.02 150.003: 150.00 in each report.
  expect(remarks(notes)).toEqual([
    { note: 'beside-rows', args: { amount: '300.00' } },
    { note: 'not-in-classification', args: { years: [2019] } },
  ]);
  const { totals: claimed } = await jsonOf(tableOf(examined, 'cofinancing'));
  expect(claimed.so_far).toBe('2750.43');
});

test.each([
  ['up to report 1', { report: 1 }, '1450.41', ['beside-rows', 'up-to-report']],
  ['of one partner', { partner: 'PP2' }, '120.40', ['one-partner']],
])('%s', async (_name, asked, declared, said) => {
  const { totals, notes } = await jsonOf(tableOf(await examinedWith(FILES), 'classification', asked));
  expect([totals.declared, remarks(notes).map(({ note }) => note)]).toEqual([declared, said]);
});

/** Whether `all` holds the annex. */
function isInAll({ known }: Whole): boolean {
  const { project, claims, assets, classification, deadlines, participants, figures } = known;
  const meta = { programme: null, rounding: null, inputs: [], findings: { error: 0, warning: 0 } };
  const its = figures(null);
  const subject: Subject = {
    project,
    figures: its,
    claims,
    assets,
    classification,
    deadlines,
    participants,
    names: socialNames,
    meta,
    report: null,
    partner: null,
    suppressBelow: null,
    language: 'en',
  };
  return withData(subject).includes('classification');
}

const without = (files: Readonly<Record<string, string>>) => ({ ...FILES, ...files });
const NO_BODY = DEFINITION.replace(' budget-body: yes,', '');
const NO_CODES = LEDGER.replaceAll(/,2\.[\d.]+$/gm, ',');

test.each<[string, Readonly<Record<string, string>>, boolean]>([
  ['a budget body with codes', {}, true],
  ['a budget body without', { 'expenses.csv': NO_CODES }, true],
  ['codes of no budget body', { 'project.yaml': NO_BODY }, true],
  ['neither', { 'project.yaml': NO_BODY, 'expenses.csv': NO_CODES }, false],
  ['a budget body without rows', { 'expenses.csv': LEDGER.slice(0, LEDGER.indexOf('\n') + 1) }, false],
])('with %s it is among all: %s', async (_name, files, expected) => {
  expect(isInAll(await examinedWith(without(files)))).toBe(expected);
});
