import { expect, test } from 'vitest';
import type { Expense } from '../../src/model/columns.ts';
import { aPartner, aProject, aRow, GENERIC } from '../tally/values.ts';
import { told } from './told.ts';

const PROJECT = aProject({ partners: [aPartner({}), aPartner({ path: 'partners[1]', id: 'PP2' })] });

const row = (id: string, more: Partial<Expense>): Expense =>
  aRow({ id, partner: 'LP', category: 'equipment', asset: 'Krosnis, inv. 0311', ...more });
const price = (more: Partial<Expense> = {}) => row('E-1', { method: 'real', ...more });
const off = (more: Partial<Expense> = {}) => row('E-2', { method: 'depreciation', ...more });
const SAID = ['depreciation-and-purchase E-2'];

test.each<[string, Expense[], string[]]>([
  ['a price and its depreciation', [price(), off()], SAID],
  ['the depreciation first', [off(), price()], SAID],
  ['a price without a method', [price({ method: null }), off()], SAID],
  ['the name written otherwise', [price({ asset: 'KROSNIS INV 0311' }), off()], SAID],
  ['said once', [price(), off(), row('E-3', { method: 'depreciation' })], SAID],
  ['a price alone', [price(), row('E-3', { method: 'real' })], []],
  ['depreciation alone', [off(), row('E-3', { method: 'depreciation' })], []],
  ['another asset', [price({ asset: 'Krosnis, inv. 0312' }), off()], []],
  ['no asset', [price({ asset: '' }), off({ asset: '' })], []],
  ['another partner’s', [price({ partner: 'PP2' }), off()], []],
  ['its repair', [price({ category: 'external' }), off()], []],
  ['given in kind', [price({ method: 'in-kind' }), off()], []],
  ['a price taken back', [price(), row('E-3', { corrects: 'E-1', declared: -10_000 }), off()], []],
  ['a part of it taken back', [price(), row('E-3', { corrects: 'E-1', declared: -9_999 }), off()], SAID],
  ['a rejected price', [price({ status: 'rejected' }), off()], []],
  ['a price that was deducted', [price({ status: 'certified', deducted: 10_000 }), off()], []],
  ['a price that is not known', [price({ declared: null }), off()], []],
])('%s', async (_story, rows, expected) => {
  expect(await told('expense/depreciation', PROJECT, GENERIC, rows)).toEqual(expected);
});
