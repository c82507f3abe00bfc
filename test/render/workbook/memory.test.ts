import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { enOfTables as en } from '../../../src/messages/en/tables.ts';
import type { Table } from '../../../src/model/table.ts';
import { xlsx } from '../../../src/render/workbook/xlsx.ts';
import { coverOf } from '../../../src/report/cover.ts';
import { known } from '../../report/examined.ts';
import { aRow, aTable } from '../a-table.ts';
import { STAMP } from './workbook.ts';

const ROWS = 200_000;
const BATCH = 1_000;

test('rows of a sheet are made as what was made before is taken, and never wait for the cover', async () => {
  const { known: its, inputs } = await known('LT-PL-1R-049');
  const meta = { programme: 'interreg-v-a-lt-pl', rounding: 'floor', inputs, findings: { error: 0, warning: 0 } };
  const subject = { project: its.project, figures: its.figures(null), meta, report: null, partner: null } as const;
  let made = 0;
  const table: Table = {
    ...aTable([], { totals: {} }),
    async *rows() {
      const batch = Array.from({ length: BATCH }, (_, i) => aRow({ id: `E-${i}` }));
      for (; made < ROWS; made += BATCH) yield batch;
    },
  };
  const covers = [coverOf({ ...subject, language: 'lt' }, [])];
  const pieces = xlsx({ all: false, covers, tables: [table], judgements: [] }, en, STAMP)[Symbol.asyncIterator]();
  expect((await pieces.next()).done).toBe(false);
  // Nobody takes more: what is full stays full, however long one looks away.
  let before = -1;
  while (made > before) {
    before = made;
    await setTimeout(500);
  }
  expect(made).toBeGreaterThan(0);
  expect(made).toBeLessThan(ROWS / 4);
  await pieces.return?.();
});
