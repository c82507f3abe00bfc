import { expect, test } from 'vitest';
import type { Expense } from '../../src/model/columns.ts';
import { aPartner, aProject, aRow, GENERIC } from '../tally/values.ts';
import { told } from './told.ts';

const PROJECT = aProject({ partners: [aPartner({})] });
const SAID = ['ineligible-by-name E-9'];

test.each<[string, Partial<Expense>, string[]]>([
  ['claimed', {}, SAID],
  ['certified', { status: 'certified' }, SAID],
  ['deducted in part', { status: 'certified', deducted: 9_999 }, SAID],
  ['deducted', { status: 'certified', deducted: 10_000 }, []],
  ['rejected', { status: 'rejected' }, []],
  ['taken back', { declared: -10_000, corrects: 'E-1' }, []],
  ['of staff', { category: 'staff' }, []],
  ['of a unit cost', { quantity: '2' }, []],
  ['depreciation', { method: 'depreciation' }, []],
])('default interest %s', async (_story, row, expected) => {
  const all = { id: 'E-9', category: 'external', description: 'Delspinigiai', ...row };
  expect(await told('expense/ineligible', PROJECT, GENERIC, [aRow(all)])).toEqual(expected);
});

test.each([
  [-10_000, []],
  [-9_999, SAID],
])('default interest corrected later by %i', async (declared, expected) => {
  const rows = [
    aRow({ id: 'E-9', category: 'external', description: 'Delspinigiai' }),
    aRow({ id: 'K-1', category: 'external', declared, corrects: 'E-9' }),
  ];
  expect(await told('expense/ineligible', PROJECT, GENERIC, rows)).toEqual(expected);
});
