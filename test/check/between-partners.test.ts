import { expect, test } from 'vitest';
import type { Expense } from '../../src/model/columns.ts';
import type { Partner } from '../../src/model/project.ts';
import { aPartner, aProject, aRow, GENERIC } from '../tally/values.ts';
import { told } from './told.ts';

const LP = aPartner({ id: 'LP', name: 'Rudaminos kultūros centras „Žilvitis“', legalCode: '302477748' });
const PP2 = aPartner({ path: 'partners[1]', id: 'PP2', name: 'Gmina Puńsk', country: 'PL' });

const found = (row: Partial<Expense>, partners: readonly Partner[] = [LP, PP2], more: readonly Expense[] = []) => {
  const all = { id: 'E-9', partner: 'LP', category: 'external', document_no: 'SF-7', supplier: 'Gmina Puńsk', ...row };
  return told('expense/between-partners', aProject({ partners }), GENERIC, [aRow(all), ...more]);
};
const SAID = ['between-partners E-9'];

test.each<[string, Partial<Expense>, string[]]>([
  ['a partner’s name', {}, SAID],
  ['without its signs', { supplier: 'GMINA PUNSK' }, SAID],
  ['with more around it', { supplier: 'Gmina Puńsk, wydział promocji' }, []],
  ['with less', { supplier: 'Puńsk' }, []],
  ['a name, and a code that the partner does not tell', { supplier_code: 'PL 8442139923' }, SAID],
  ['a partner’s code', { partner: 'PP2', supplier: 'Žilvitis', supplier_code: 'LT302477748' }, SAID],
  ['a partner’s name with another code', { partner: 'PP2', supplier: LP.name ?? '', supplier_code: '188750166' }, []],
  ['the partner itself', { partner: 'PP2' }, []],
  ['nobody', { supplier: '' }, []],
  ['of staff', { category: 'staff' }, []],
  ['in kind', { method: 'in-kind' }, []],
  ['depreciation', { method: 'depreciation' }, []],
  ['a unit cost', { quantity: '2' }, []],
  ['taken off again', { declared: -10_000 }, []],
  ['rejected', { status: 'rejected' }, []],
  ['certified', { status: 'certified' }, SAID],
  ['deducted', { status: 'certified', deducted: 10_000 }, []],
  ['deducted in part', { status: 'certified', deducted: 9_999 }, SAID],
  ['claimed by nobody of the project', { partner: 'PP9' }, []],
])('%s', async (_story, row, expected) => {
  expect(await found(row)).toEqual(expected);
});

test('partners of one country may have a national programme’s leave', async () => {
  expect(await found({}, [LP, { ...PP2, country: 'LT' }])).toEqual([]);
  expect(await found({}, [LP, { ...PP2, country: null }])).toEqual([]);
});

test('two partners of one name are not told apart', async () => {
  const twin = { ...PP2, path: 'partners[2]', id: 'PP3' };
  expect(await found({ partner: 'PP3' }, [LP, PP2, twin])).toEqual([]);
});

test.each([
  [-10_000, []],
  [-9_999, SAID],
])('a later correction by %i', async (declared, expected) => {
  const correction = aRow({ id: 'K-1', partner: 'LP', category: 'external', declared, corrects: 'E-9' });
  expect(await found({}, [LP, PP2], [correction])).toEqual(expected);
});
