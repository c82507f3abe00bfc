import { describe, expect, test } from 'vitest';
import { Acceptor, InForce } from '../../src/check/accept.ts';
import { CHECK_IDS, isWaivable } from '../../src/check/catalogue.ts';
import { type Finding, finding } from '../../src/model/finding.ts';
import { wholeFile } from '../../src/model/place.ts';
import type { Waiver } from '../../src/model/waiver.ts';

const NOTHING = { known: null, record: false };

function aWaiver(waiver: Partial<Waiver>): Waiver {
  return {
    path: 'waivers[0]',
    check: 'expense/zero',
    where: 'E-1',
    because: 'agreed',
    until: null,
    isBroken: false,
    ...waiver,
  };
}

const zero = (id: string): Finding => finding('expense/zero', { id }, wholeFile('expenses.csv'), id);

describe('a waiver', () => {
  test.each<[string, Partial<Waiver>, string | null, string | null]>([
    ['of the subject', {}, null, 'agreed'],
    ['of the whole project', { where: null }, null, 'agreed'],
    ['of another subject', { where: 'E-2' }, null, null],
    ['of a part of the subject', { where: 'E' }, null, null],
    ['of the subject in small letters', { where: 'e-1' }, null, null],
    ['of nothing yet', { where: '' }, null, null],
    ['of another check', { check: 'expense/not-paid' }, null, null],
    ['of a group', { check: 'expense/*' }, null, null],
    ['without a reason', { because: null }, null, null],
    ['that could not be read', { isBroken: true }, null, null],
    ['before its last day', { until: '2019-04-30' }, '2019-04-29', 'agreed'],
    ['on its last day', { until: '2019-04-30' }, '2019-04-30', 'agreed'],
    ['after its last day', { until: '2019-04-30' }, '2019-05-01', null],
    ['with a last day where no day is known', { until: '2019-04-30' }, null, 'agreed'],
  ])('%s', (_name, waiver, asOf, reason) => {
    const inForce = new InForce([aWaiver(waiver)], asOf);
    expect(inForce.reasonFor(zero('E-1'))).toBe(reason);
    expect(inForce.used).toEqual([reason !== null]);
  });

  test('of several the first gives the reason, and all are of use', () => {
    const waivers = [
      aWaiver({ where: 'E-2', because: 'another' }),
      aWaiver({ where: null, because: 'all of them' }),
      aWaiver({ because: 'this one' }),
    ];
    const inForce = new InForce(waivers, null);
    expect(inForce.reasonFor(zero('E-1'))).toBe('all of them');
    expect(inForce.used).toEqual([false, true, true]);
  });

  test('that has met something before is of use', () => {
    expect(new InForce([aWaiver({}), aWaiver({})], null, [false, true]).used).toEqual([false, true]);
  });
});

test('what could not be read, waivers themselves, and what is found in a form cannot be waived', () => {
  const never = CHECK_IDS.filter(id => !isWaivable(id));
  const ofGroups = (id: string) => /^(file|project|waiver|template)\//.test(id);
  expect(never.filter(id => !ofGroups(id))).toEqual(['participant/personal-data']);
  expect(CHECK_IDS.filter(id => ofGroups(id) && !never.includes(id))).toEqual([]);
  const acceptor = new Acceptor(NOTHING);
  acceptor.say(finding('file/empty-cell', { column: 'supplier' }, wholeFile('expenses.csv'), 'E-1'));
  acceptor.waive([aWaiver({ check: 'file/empty-cell' })], null);
  expect(acceptor.findings().tallies.get('file/empty-cell')).toEqual({ counted: 1, waived: 0, baseline: 0 });
  expect(acceptor.acceptance.used).toEqual([false]);
});

describe('findings as they are said', () => {
  test('wait for the waivers, and are waived as if these had been there', () => {
    const acceptor = new Acceptor(NOTHING);
    acceptor.say(zero('E-1'));
    acceptor.say(zero('E-2'));
    acceptor.waive([aWaiver({})], null);
    acceptor.say(zero('E-3'));
    const { list, accepted } = acceptor.findings();
    expect(list.map(({ subject }) => subject)).toEqual(['E-2', 'E-3']);
    expect(accepted.map(({ finding: its, waived }) => [its.subject, waived])).toEqual([['E-1', 'agreed']]);
  });

  test('count all without waivers, where a definition could not be read', () => {
    const acceptor = new Acceptor(NOTHING);
    acceptor.say(zero('E-1'));
    expect(acceptor.findings().list).toHaveLength(1);
  });

  test('that are waived take no room from the others, and all are counted', () => {
    const acceptor = new Acceptor(NOTHING);
    acceptor.waive([aWaiver({})], null);
    for (let i = 0; i < 2_500; i++) acceptor.say(zero('E-1'));
    for (let i = 0; i < 1_200; i++) acceptor.say(zero('E-2'));
    const { list, accepted, tallies } = acceptor.findings();
    expect({ list: list.length, accepted: accepted.length }).toEqual({ list: 1_000, accepted: 1_000 });
    expect(tallies.get('expense/zero')).toEqual({ counted: 1_200, waived: 2_500, baseline: 0 });
  });
});
