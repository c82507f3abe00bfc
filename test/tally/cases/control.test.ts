import { expect, test } from 'vitest';
import type { Expense } from '../../../src/model/columns.ts';
import { ratio } from '../../../src/model/money.ts';
import { claimsOf, figured, ledgerOf } from '../figured.ts';
import { aReport, cents } from '../values.ts';
import { CONTROL, type ControlRow, ROW_CONTROL } from './control.ts';
import { certified, flatLines, ofOne, shown, text } from './given.ts';

const REPORTS = [aReport(1, '2017-03-01', '2019-02-28')];

function rowOf([category, declared, decision]: ControlRow): Partial<Expense> {
  const row = certified(category, declared, { report: 1 });
  if (decision === 'parked') return { ...row, status: 'parked' };
  return decision === null ? row : { ...row, deducted: cents(decision.deducted) };
}

test.each(CONTROL)('$id: control of a report', async ({ flat, rows, expected }) => {
  const { units } = await figured({ ...ofOne(flatLines(flat)), reports: REPORTS }, rows.map(rowOf));
  const control = units[0]?.reports[0]?.control;
  if (control === undefined) throw new Error('no report');
  const { decided, certified: eligible, parked, deducted, deductedByCategory, undecided } = control;
  const found = {
    decided: text(decided.total),
    certified: text(eligible.total),
    percent: text(ratio(eligible.total, decided.total)),
    parked: text(parked.total),
    deducted: text(deducted),
    deductedByCategory: shown(deductedByCategory, expected.deductedByCategory ?? {}),
  };
  expect(found).toMatchObject(expected);
  expect(undecided).toBe(0);
});

test.each(ROW_CONTROL)('$id: control of a row', async ({ row, certified: expected }) => {
  const [claim] = await claimsOf({ ...ofOne([]), reports: REPORTS }, ledgerOf([rowOf(row)]));
  expect(text(claim?.certified)).toBe(expected);
});
