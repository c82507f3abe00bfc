import { default as ICAL } from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { enOfTables as en } from '../../src/messages/en/tables.ts';
import type { Table } from '../../src/model/table.ts';
import { ics } from '../../src/render/ics.ts';
import { join } from '../../src/report/join.ts';
import { collected, examinedWith, jsonOf, known, tableOf } from '../report/examined.ts';

// Our calendars as another library reads them.

const STAMP = new Date('2019-03-08T00:00:00Z');
const textOf = (table: Table, stamp = STAMP) => collected(ics(table, en, stamp));
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map(event => {
    const { uid, summary, description, startDate } = new ICAL.Event(event);
    const stamp = String(event.getFirstPropertyValue('dtstamp'));
    return { uid, summary, description, day: startDate.toString(), allDay: startDate.isDate, stamp };
  });
};
const demo = async () => tableOf(await known('LT-PL-1R-049-demo'), 'dates');

/** A project whose code has everything that a calendar's lines give a meaning. */
const ODD = `samata: 1
code: "Ąžuolas; 2,5\\\\: „žąsys“ BEGIN:VEVENT"
programme: interreg-v-a-lt-pl
period: { start: 2017-03-01, end: 2019-02-28 }
total: 1000.00
funding: { ERDF: 85%, own: 14% }
partners: [{ id: A, name: a, country: LT, role: lead, budget: { equipment: 1000.00 } }]
reports: [{ no: 1, end: 2018-02-28, submitted: 2018-03-09 }, { no: 2, end: 2019-02-28 }]
`;

describe('an event for each day that is known', () => {
  test('of the demo', async () => {
    const table = await demo();
    const { rows } = await jsonOf(table);
    const events = read(await textOf(table));
    expect(events.map(({ day }) => day)).toEqual(rows.flatMap(({ date }) => date ?? []));
    expect(rows.filter(({ date }) => date === null)).toHaveLength(2);
    expect(events[0]).toEqual({
      uid: 'LT-PL-1R-049-demo-report-due-1@samata',
      summary: 'LT-PL-1R-049-demo: report due, report 1',
      description:
        'Counted from: end of the reporting period\nBasis: Progress report guidelines of the programme: within 10 calendar days of the period’s end',
      day: '2017-09-10',
      allDay: true,
      stamp: '2019-03-08T00:00:00Z',
    });
    expect(events.find(({ day }) => day === '2019-04-30')).toMatchObject({
      uid: 'LT-PL-1R-049-demo-payments-until@samata',
      summary: 'LT-PL-1R-049-demo: last day for payments',
      description: 'Counted from: the contract',
    });
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(new Set(events.map(({ allDay }) => allDay))).toEqual(new Set([true]));
  });

  test('whatever a code holds, and data with errors says so', async () => {
    const table = tableOf(await examinedWith({ 'project.yaml': ODD }), 'dates');
    const events = read(await textOf(table));
    expect(events).toHaveLength(7);
    for (const { summary, description, uid } of events) {
      expect(summary).toMatch(/^Ąžuolas; 2,5\\: „žąsys“ BEGIN:VEVENT: /);
      expect(description).toMatch(/\nThe data of this report has 3 errors: /);
      expect(uid).toMatch(/^[\w.%-]+@samata$/);
    }
  });

  test('of several projects, each by its own code', async () => {
    const codes = ['keep-22716', 'LT-PL-1R-049'];
    const joined = join(await Promise.all(codes.map(async code => tableOf(await known(code), 'dates'))), true);
    if (joined === null) throw new Error('nothing joined');
    expect(read(await textOf(joined)).map(({ uid, day }) => [uid, day])).toEqual([
      ['keep-22716-payments-until@samata', '2021-03-31'],
      ['LT-PL-1R-049-payments-until@samata', '2019-02-28'],
    ]);
  });
});

describe('the form', () => {
  test('lines end in CRLF and have at most 75 octets', async () => {
    for (const table of [await demo(), tableOf(await examinedWith({ 'project.yaml': ODD }), 'dates')]) {
      const text = await textOf(table);
      const lines = text.split('\r\n');
      expect(lines.at(-1)).toBe('');
      expect(lines.join('')).not.toMatch(/[\r\n]/);
      expect(lines.some(line => line.startsWith(' '))).toBe(true);
      for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
    }
  });

  const home = process.env.TZ;
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  test('the same bytes on two runs, in every time zone; the stamp is the one given', async () => {
    const expected = await textOf(await demo());
    for (const zone of ['UTC', 'America/New_York', 'Pacific/Auckland']) {
      process.env.TZ = zone;
      expect(await textOf(await demo())).toBe(expected);
    }
    const later = await textOf(await demo(), new Date('2020-01-01T00:00:00Z'));
    expect(later).toBe(expected.replaceAll('DTSTAMP:20190308', 'DTSTAMP:20200101'));
  });
});
