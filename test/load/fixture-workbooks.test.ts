import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { FIXTURE_WORKBOOKS } from './fixture-workbooks.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname;
/** With WRITE_FIXTURES=1 they are written instead. */
const WRITES = process.env.WRITE_FIXTURES === '1';

test.each(Object.entries(FIXTURE_WORKBOOKS))('fixtures/%s is as its story has it', async (path, make) => {
  const bytes = await make();
  if (WRITES) {
    await mkdir(dirname(FIXTURES + path), { recursive: true });
    await writeFile(FIXTURES + path, bytes);
  }
  expect(bytes.equals(readFileSync(FIXTURES + path))).toBe(true);
});

test('every workbook among the fixtures has a story', () => {
  const there = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.xlsx'));
  // A file of four bytes, broken as it is.
  const broken = 'bad/file/unreadable/expenses/2019-2.xlsx';
  expect(
    there
      .map(name => name.replaceAll('\\', '/'))
      .filter(name => name !== broken)
      .toSorted(),
  ).toEqual(Object.keys(FIXTURE_WORKBOOKS).toSorted());
});
