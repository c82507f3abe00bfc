import { describe, expect, test } from 'vitest';
import { PROJECT_REPORT_NAMES } from '../../src/model/table.ts';
import { VERSION } from '../../src/model/version.ts';
import { json } from '../../src/render/json.ts';
import { collected, known, tableOf } from '../report/examined.ts';
import { aRow, aTable, COLUMNS } from './a-table.ts';

const text = (...rows: Parameters<typeof aTable>[0]) => collected(json([aTable(rows)], false));

test('the frame is that of design §2', async () => {
  expect(JSON.parse(await text())).toEqual({
    report: 'expenses',
    project: 'LT-PL-1R-049',
    asOf: '2019-02-28',
    currency: 'EUR',
    columns: COLUMNS.map(({ key, kind }) => ({ key, kind })),
    rows: [],
    totals: { planned: '0.00', so_far: '0.00', difference: '0.00' },
    notes: [{ note: 'rounding', args: { rounding: 'floor' } }],
    meta: {
      samata: VERSION,
      programme: 'interreg-v-a-lt-pl',
      rounding: 'floor',
      inputs: [{ file: 'project.yaml', sha256: 'abc' }],
      findings: { error: 0, warning: 0 },
    },
  });
});

test('money, percent, rates and days are text; integers and numbers are numbers; nothing is null', async () => {
  const { rows } = JSON.parse(
    await text(aRow(), aRow({ description: null, report: null, planned: null, quantity: '-0.25', so_far: -5 })),
  );
  expect(rows[0]).toEqual({
    id: 'E-1',
    description: 'Birštonas „Žvilgsnis“',
    report: 1,
    document_date: '2017-03-01',
    rate_month: '2017-09',
    rate: '4.2598',
    quantity: 386.5,
    planned: '1200.00',
    so_far: '200.01',
    difference: '999.99',
    planned_rate: '85.00',
    comment: 'x',
  });
  expect(rows[1]).toMatchObject({ description: null, report: null, planned: null, quantity: -0.25, so_far: '-0.05' });
});

test('a number is written digit by digit, whatever a float would make of it', async () => {
  expect(await text(aRow({ quantity: '12345678901234567890.123456' }))).toContain(
    '"quantity": 12345678901234567890.123456',
  );
});

test('what cannot be computed is null, in totals too', async () => {
  const { totals } = JSON.parse(await text(aRow({ planned: null })));
  expect(totals).toEqual({ planned: null, so_far: '200.01', difference: '999.99' });
});

test.each(['"', '\\', '\n', '\u0000', '\u2028', '\ud800', '</script>', '=1+2'])('text with %j is valid', async odd => {
  const { rows } = JSON.parse(await text(aRow({ description: `a${odd}b` })));
  expect(rows[0].description).toBe(`a${odd}b`);
});

describe('all reports', () => {
  test('stand in one document', async () => {
    const demo = await known('LT-PL-1R-049-demo');
    const all = JSON.parse(
      await collected(
        json(
          PROJECT_REPORT_NAMES.map(name => tableOf(demo, name)),
          true,
        ),
      ),
    );
    expect(all.report).toBe('all');
    expect(all.reports.map(({ report, project }: { report: string; project: string }) => [report, project])).toEqual(
      PROJECT_REPORT_NAMES.map(name => [name, 'LT-PL-1R-049-demo']),
    );
  });

  test.each([0, 1])('also when there are %d', async count => {
    const tables = [aTable([aRow()])].slice(0, count);
    expect(JSON.parse(await collected(json(tables, true))).reports).toHaveLength(count);
  });
});
