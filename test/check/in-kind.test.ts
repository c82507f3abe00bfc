import { expect, test } from 'vitest';
import type { Expense } from '../../src/model/columns.ts';
import type { Project } from '../../src/model/project.ts';
import { aLine, aPartner, aProject, aRow, cents, GENERIC, slices } from '../tally/values.ts';
import { told } from './told.ts';

// Each plans 10,000.00, of which it pays 1,500.00 itself.
const LP = aPartner({ lines: [aLine({ category: 'external', amount: cents('10000.00') })] });
const PP2 = aPartner({ path: 'partners[1]', id: 'PP2', lines: LP.lines });
const PROJECT = aProject({
  total: cents('20000.00'),
  funding: slices({ ERDF: '85%', own: 'rest' }),
  partners: [LP, PP2],
});

const given = (amount: string, more: Partial<Expense> = {}): Expense =>
  aRow({ id: 'E-9', partner: 'LP', category: 'external', method: 'in-kind', declared: cents(amount), ...more });
const SAID = ['in-kind-above-own X'];

test.each<[string, Expense[], string[]]>([
  ['as much as the partners pay', [given('3000.00')], []],
  ['a cent more', [given('3000.01')], SAID],
  ['of both', [given('3000.00'), given('0.01', { partner: 'PP2' })], SAID],
  ['said once', [given('3000.01'), given('500.00')], SAID],
  ['and taken back', [given('3000.01'), given('-0.01', { corrects: 'E-9' })], []],
  ['of which a cent is deducted', [given('3000.01', { status: 'certified', deducted: 1 })], []],
  ['certified', [given('3000.01', { status: 'certified' })], SAID],
  ['rejected', [given('3000.01', { status: 'rejected' })], []],
  ['parked', [given('3000.01', { status: 'parked' })], []],
  ['of nobody', [given('3000.01', { partner: 'PP9' })], []],
  ['beside what was paid', [given('3000.00'), given('9000.00', { method: 'real' })], []],
  ['of an unknown amount as well', [given('3000.01'), given('0.01', { declared: null })], []],
])('%s', async (_story, rows, expected) => {
  expect(await told('expense/in-kind', PROJECT, GENERIC, rows)).toEqual(expected);
});

test.each<[string, Partial<Project>, string[]]>([
  ['the funds pay all', { funding: slices({ ERDF: '100%' }) }, SAID],
  ['the fund and the state pay all', { funding: slices({ ESF: '93.28%', state: 'rest' }) }, SAID],
  ['the state pays a part', { funding: slices({ ERDF: '50%', state: '25%', own: 'rest' }) }, []],
  ['no funding is stated', { funding: [] }, []],
  ['the total is not known', { total: null, partners: [] }, []],
])('3,000.01 where %s', async (_story, more, expected) => {
  expect(await told('expense/in-kind', { ...PROJECT, ...more }, GENERIC, [given('3000.01')])).toEqual(expected);
});
