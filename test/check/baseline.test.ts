import { describe, expect, test } from 'vitest';
import { Acceptor } from '../../src/check/accept.ts';
import { KnownFindings, Recorder } from '../../src/check/baseline.ts';
import type { CheckArgs, CheckId } from '../../src/model/checks.ts';
import { type Finding, finding } from '../../src/model/finding.ts';
import { inField } from '../../src/model/place.ts';

const at = (file: string, line = 2) => inField(file, line, 1);
const zero = (id: string, file = 'expenses.csv', line = 2): Finding =>
  finding('expense/zero', { id }, at(file, line), id);

/** What a baseline holds of findings. */
function recorded(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const recorder = new Recorder(true);
  for (const one of findings) recorder.record(one);
  return recorder.recorded;
}

/** Which of the later findings a baseline of the earlier ones knows. */
function known(before: readonly Finding[], after: readonly Finding[]): boolean[] {
  const its = new KnownFindings(recorded(before));
  return after.map(one => its.has(one));
}

const of = <Id extends CheckId>(check: Id, args: CheckArgs[Id], line: number) =>
  finding(check, args, at('expenses.csv', line), 'E-1');
const LATE = { date: '2019-11-01', from: '2018-03-01', to: '2019-10-31', days: 1 };
const ABOVE = { partner: 'LP', category: 'staff', budget: '10.00', spent: '12.00', above: '2.00' };
const NOT = { known: ['staff'], nearest: null };
const MISSING = { person: 'P', left: '2018-01-01', missing: [] };

describe('a finding is the same mistake', () => {
  test.each<[string, Finding, Finding, boolean]>([
    ['on another line', zero('E-1'), zero('E-1', 'expenses.csv', 9), true],
    ['in the same folder, typed otherwise', zero('E-1', './a/expenses.csv'), zero('E-1', 'a/expenses.csv'), true],
    ['in another file', zero('E-1', 'a/expenses.csv'), zero('E-1', 'b/expenses.csv'), false],
    ['of another row', zero('E-1'), zero('E-2'), false],
    [
      'with the same row before it, moved down',
      of('expense/duplicate-id', { id: 'E-1', first: 'expenses.csv:2:1' }, 3),
      of('expense/duplicate-id', { id: 'E-1', first: './expenses.csv:3:1' }, 4),
      true,
    ],
    [
      'with the same row before it, in a sheet',
      of('expense/duplicate-id', { id: 'E-1', first: 'a.xlsx!Expenses!F41' }, 3),
      of('expense/duplicate-id', { id: 'E-1', first: 'a.xlsx!Expenses!F42' }, 4),
      true,
    ],
    [
      'with the first row in another file',
      of('expense/duplicate-id', { id: 'E-1', first: 'expenses/a.csv:2:1' }, 3),
      of('expense/duplicate-id', { id: 'E-1', first: 'expenses/b.csv:2:1' }, 3),
      false,
    ],
    [
      'with more that is known',
      of('expense/unknown-category', { category: 'x', ...NOT }, 3),
      of('expense/unknown-category', { category: 'x', known: ['staff', 'y'], nearest: 'y' }, 3),
      true,
    ],
    [
      'with another wrong name',
      of('expense/unknown-category', { category: 'x', ...NOT }, 3),
      of('expense/unknown-category', { category: 'y', ...NOT }, 3),
      false,
    ],
    [
      'looked at later',
      of('participant/result-too-late', { ...MISSING, asOf: '2018-04-01' }, 3),
      of('participant/result-too-late', { ...MISSING, asOf: '2018-05-01' }, 3),
      true,
    ],
    [
      'with another date',
      of('expense/paid-outside-period', LATE, 3),
      of('expense/paid-outside-period', { ...LATE, date: '2019-11-02', days: 2 }, 3),
      false,
    ],
    [
      'with a greater excess',
      of('expense/above-category', ABOVE, 3),
      of('expense/above-category', { ...ABOVE, spent: '12.01', above: '2.01' }, 3),
      false,
    ],
  ])('%s: %#', (_name, before, after, same) => {
    expect(known([before], [after])).toEqual([same]);
  });
});

describe('rows that are alike are the same mistake in any order', () => {
  const about = { document: 'VD-7', supplier: 'UAB Vilkupis', date: '2018-05-14', amount: '9.00', currency: 'EUR' };
  const first = (firstId: string, line: number) => ({ firstId, first: `expenses.csv:${line}:5` });
  const twice = (id: string, firstId: string, more = {}) =>
    finding('expense/duplicate-document', { ...about, ...first(firstId, 2), ...more }, at('expenses.csv', 3), id);
  const near = (id: string, firstId: string, here: readonly string[], there: readonly string[]) => {
    const [document = '', amount = ''] = here;
    const [firstDocument = '', firstAmount = ''] = there;
    const args = { ...about, reason: 'number', document, amount, firstDocument, firstAmount } as const;
    return finding('expense/near-duplicate', { ...args, ...first(firstId, 2) }, at('expenses.csv', 3), id);
  };
  const above = (id: string) =>
    finding(
      'expense/split-above-document',
      {
        ...{ document: 'VD-7', supplier: 'UAB Vilkupis', gross: '10.00', declared: '12.00', above: '2.00' },
        ...{ currency: 'EUR', count: 2, rows: id === 'E-1' ? ['E-2', 'E-1'] : ['E-1', 'E-2'] },
      },
      at('expenses.csv', 3),
      id,
    );
  const both = (id: string, purchaseId: string) =>
    finding(
      'expense/depreciation-and-purchase',
      {
        ...{ partner: 'LP', asset: 'T-1', depreciation: '1.00', purchase: '9.00' },
        ...{ purchaseId, purchased: 'expenses.csv:4:5' },
      },
      at('expenses.csv', 3),
      id,
    );
  test.each<[string, readonly Finding[], readonly Finding[], readonly boolean[]]>([
    ['two', [twice('E-2', 'E-1')], [twice('E-1', 'E-2')], [true]],
    [
      'written otherwise',
      [twice('E-2', 'E-1')],
      [twice('E-1', 'E-2', { document: 'vd 007', supplier: 'Vilkupis' })],
      [true],
    ],
    ['three', [twice('E-2', 'E-1'), twice('E-3', 'E-1')], [twice('E-1', 'E-3'), twice('E-2', 'E-3')], [true, true]],
    ['one more', [twice('E-2', 'E-1')], [twice('E-2', 'E-1'), twice('E-3', 'E-1')], [true, false]],
    ['another document', [twice('E-2', 'E-1')], [twice('E-2', 'E-1', { document: 'VD-8' })], [false]],
    ['another amount', [twice('E-2', 'E-1')], [twice('E-2', 'E-1', { amount: '9.01' })], [false]],
    [
      'nearly alike',
      [near('E-2', 'E-1', ['VD-7', '9.00'], ['VD-71', '8.00'])],
      [near('E-1', 'E-2', ['VD-71', '8.00'], ['VD-7', '9.00'])],
      [true],
    ],
    [
      'nearly alike, of another amount',
      [near('E-2', 'E-1', ['VD-7', '9.00'], ['VD-71', '8.00'])],
      [near('E-1', 'E-2', ['VD-71', '9.00'], ['VD-7', '8.00'])],
      [false],
    ],
    ['together above their document', [above('E-2')], [above('E-1')], [true]],
    ['of one asset', [both('E-2', 'E-4')], [both('E-3', 'E-5')], [true]],
  ])('%s', (_name, before, after, same) => {
    expect(known(before, after)).toEqual(same);
  });
});

describe('a baseline', () => {
  test('knows no more of a finding than there were', () => {
    expect(known([zero('E-1'), zero('E-1')], [zero('E-1'), zero('E-1'), zero('E-1')])).toEqual([true, true, false]);
  });

  test('knows nothing without a file', () => {
    expect(new KnownFindings(null).has(zero('E-1'))).toBe(false);
  });

  test('holds a thousand of a check each by itself, the others by their number in each file', () => {
    const many = Array.from({ length: 3_000 }, (_, i) => zero(`E-${i}`, i % 2 === 0 ? 'a.csv' : 'b.csv'));
    const held = recorded(many);
    expect(held.size).toBe(1_002);
    expect([...held.values()].filter(count => count > 1)).toEqual([1_000, 1_000]);
    expect(known(many, many).every(Boolean)).toBe(true);
    // One more is new, whichever it is, as long as no other is mended.
    expect(known(many, [...many, zero('E-new', 'a.csv')]).filter(its => !its)).toHaveLength(1);
  });

  test('says nothing of a participant but how many there are', () => {
    const person = (id: string) =>
      finding('participant/duplicate', { person: id, first: 'participants.csv:2' }, at('participants.csv'), id);
    const held = recorded([person('P-1'), person('P-2')]);
    expect([...held]).toEqual([['["participant/duplicate","participants.csv",null,null]', 2]]);
    expect(known([person('P-1')], [person('P-2'), person('P-1')])).toEqual([true, false]);
    const waiver = finding(
      'waiver/unused',
      { check: 'participant/duplicate', where: 'P-1', nearest: null },
      at('p.yaml'),
      'X',
    );
    expect([...recorded([waiver]).keys()].join()).not.toContain('P-1');
  });

  test('leaves out what is waived, and knows nothing of it', () => {
    const waiver = { path: '', check: 'expense/zero', where: 'E-1', because: 'agreed', until: null, isBroken: false };
    const acceptor = new Acceptor({ known: recorded([zero('E-1'), zero('E-2')]), record: true });
    acceptor.waive([waiver], null);
    for (const id of ['E-1', 'E-2', 'E-3']) acceptor.say(zero(id));
    expect(acceptor.findings().tallies.get('expense/zero')).toEqual({ counted: 1, waived: 1, baseline: 1 });
    expect(acceptor.acceptance.met.size).toBe(1);
    expect([...acceptor.acceptance.recorded.keys()].map(key => JSON.parse(key)[2])).toEqual(['E-2', 'E-3']);
  });
});
