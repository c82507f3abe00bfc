import { describe, expect, test } from 'vitest';
import type { Expense } from '../../src/model/columns.ts';
import { aPartner, aProject, aRow, cents, GENERIC } from '../tally/values.ts';
import { findingsOf, told } from './told.ts';

const project = aProject({
  partners: [aPartner({ currency: 'PLN' })],
  exchange: { month: 'incurred', date: 'paid' },
});

/** A row in EUR with a reason, of 100.00 unless said. */
function row(more: Partial<Expense>, declared = '100.00', deducted: string | null = null): Expense {
  return aRow({
    paid_date: '2017-09-04',
    currency: 'EUR',
    deduction_reason: 'Not in the project',
    declared: cents(declared),
    deducted: deducted === null ? null : cents(deducted),
    ...more,
  });
}

describe('one thing at most is said of a decision', () => {
  const certified = { status: 'certified' } as const;
  const parked = { status: 'parked' } as const;
  const rejected = { status: 'rejected' } as const;
  const NO_REASON = { deduction_reason: '' };
  const inZloty = { ...certified, currency: '' }; // 425.98 ÷ 4.2598 is 100.00 EUR
  test.each<[string, Expense, string | null]>([
    ['nothing deducted', row(certified), null],
    ['0.00 deducted', row({ ...certified, ...NO_REASON }, '100.00', '0.00'), null],
    ['a part', row(certified, '100.00', '40.00'), null],
    ['all of it', row(certified, '100.00', '100.00'), null],
    ['a cent more', row(certified, '100.00', '100.01'), 'certified-above-declared'],
    ['less than nothing', row(certified, '100.00', '-0.01'), 'certified-above-declared'],
    ['more, and no reason', row({ ...certified, ...NO_REASON }, '100.00', '100.01'), 'certified-above-declared'],
    ['a part of a correction', row(certified, '-100.00', '-40.00'), null],
    ['all of a correction', row(certified, '-100.00', '-100.00'), null],
    ['more than a correction', row(certified, '-100.00', '-100.01'), 'certified-above-declared'],
    ['a correction made larger', row(certified, '-100.00', '0.01'), 'certified-above-declared'],
    ['of a row of nothing', row(certified, '0.00', '5.00'), null],
    ['the amount in EUR counts', row(inZloty, '425.98', '100.00'), null],
    ['and a cent more of it', row(inZloty, '425.98', '100.01'), 'certified-above-declared'],
    ['no amount in EUR', row({ ...certified, currency: 'CZK' }, '10.00', '9000.00'), null],
    [
      'no amount in EUR and no reason',
      row({ ...inZloty, currency: 'CZK', ...NO_REASON }, '10.00', '9.00'),
      'deduction-without-reason',
    ],
    ['no reason', row({ ...certified, ...NO_REASON }, '100.00', '40.00'), 'deduction-without-reason'],
    ['rejected', row(rejected), null],
    ['rejected without a reason', row({ ...rejected, ...NO_REASON }), 'deduction-without-reason'],
    ['rejected, with another deduction than all of it', row(rejected, '100.00', '40.00'), null],
    ['undecided', row({ status: null }), null],
    ['undecided and deducted', row({ status: null }, '100.00', '40.00'), 'deducted-undecided'],
    ['declared and deducted', row({ status: 'declared', ...NO_REASON }, '100.00', '400.00'), 'deducted-undecided'],
    ['parked', row({ ...parked, ...NO_REASON }), null],
    ['parked and deducted', row({ ...parked, ...NO_REASON }, '100.00', '400.00'), 'parked-and-deducted'],
    ['parked, taken up and deducted', row({ ...parked, taken_up: 2 }, '100.00', '40.00'), null],
    ['with too much', row({ ...parked, taken_up: 2 }, '100.00', '140.00'), 'certified-above-declared'],
    ['without a reason', row({ ...parked, taken_up: 2, ...NO_REASON }, '100.00', '40.00'), 'deduction-without-reason'],
    ['a status that could not be read', row({ status: null, broken: ['status'] }, '100.00', '400.00'), null],
    ['a deduction that could not be read', row({ ...certified, ...NO_REASON, broken: ['deducted'] }), null],
    ['a report that could not be read', row({ ...parked, broken: ['taken_up'] }, '100.00', '40.00'), null],
  ])('%s', async (_story, one, expected) => {
    expect(await told('control/', project, GENERIC, [one])).toEqual(expected === null ? [] : [`${expected} E-1`]);
  });
});

test('it says the three amounts, in EUR', async () => {
  const one = row({ status: 'certified', currency: '' }, '425.98', '120.00');
  const found = await findingsOf(project, GENERIC, [one]);
  expect(found.find(({ check }) => check === 'control/certified-above-declared')).toMatchObject({
    args: { declared: '100.00', deducted: '120.00', certified: '-20.00' },
    place: { file: 'E-1 deducted' },
  });
});

test.each([
  ['certified', 'E-1 deducted', '40.00'],
  ['rejected', 'E-1 status', '100.00'],
] as const)('a %s row without a reason is placed where it is told', async (status, file, deducted) => {
  const found = await findingsOf(project, GENERIC, [row({ status, deduction_reason: '' }, '100.00', '40.00')]);
  expect(found.find(({ check }) => check === 'control/deduction-without-reason')).toMatchObject({
    args: { status, deducted },
    place: { file },
  });
});
