import { expect, test } from 'vitest';
import { discover } from '../../src/load/discover.ts';
import { loadProject } from '../../src/load/load.ts';
import type { Expense } from '../../src/model/columns.ts';
import { collector } from '../../src/model/finding.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { Marks } from '../../src/model/marks.ts';
import { folderWith, SHORT } from './folder.ts';

const HEADER = 'id,category,document_no,document_date,paid_date,supplier,description,declared\n';
const ROWS = 9_000;

/** Rows of a file; far apart some are blank, and one runs over lines. */
function rows(name: string): string {
  let text = HEADER;
  for (let i = 0; i < ROWS; i++) {
    if (i % 2_000 === 7) text += ',,,,,,,\n';
    const description = i === 5_000 ? '"Mokymai,\r\nvisą dieną"' : 'Mokymai';
    text += `${name}-${i},external,SF ${i},2017-03-02,2017-03-05,UAB Šilelis,${description},1.00\n`;
  }
  return text;
}

async function read(ledger: Ledger, only: Marks | null): Promise<Expense[]> {
  const read: Expense[] = [];
  for await (const batch of ledger.rows(only)) read.push(...batch);
  return read;
}

test('a second look reads the marked rows of a ledger in two long files, and no others', async () => {
  const folder = await folderWith({
    'project.yaml': SHORT,
    'expenses/one.csv': rows('A'),
    'expenses/two.csv': rows('B'),
  });
  const [location] = await discover(folder);
  if (location === undefined) throw new Error('no project');
  const { ledger } = await loadProject(location, collector().say);
  const all = await read(ledger, null);
  expect(all).toHaveLength(2 * ROWS);
  const marks = new Marks();
  const wanted = ['A-0', 'A-6', 'A-7', 'A-5000', 'A-5001', 'B-0', 'B-4999', 'B-5000', `B-${ROWS - 1}`];
  for (const row of all) {
    const number = marks.numberOf(row);
    if (wanted.includes(row.id)) marks.add(number);
  }
  expect(await read(ledger, marks)).toEqual(all.filter(({ id }) => wanted.includes(id)));
});
