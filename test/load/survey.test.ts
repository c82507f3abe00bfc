import { describe, expect, test } from 'vitest';
import { survey } from '../../src/load/survey.ts';
import { folderWith } from './folder.ts';

describe('a file that is no table', () => {
  test.each<[string, string | Uint8Array, string, number | null]>([
    ['empty', '', 'empty', null],
    ['a workbook', Buffer.from('PK\u0003\u0004rest of a zip'), 'workbook', null],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'old-workbook', null],
    ['a web page', '<!DOCTYPE html><table><tr><td>1</td></tr></table>', 'html', null],
    ['a web table', '\n <table><tr><td>1</td></tr></table>', 'html', null],
    ['a PDF', '%PDF-1.7\n', 'binary', null],
    ['bytes of nothing', Buffer.from([65, 0, 0, 0, 66, 0, 0, 0, 67, 200, 1, 2]), 'binary', null],
    ['a quote left open', 'a,b\n1,2\n3,"4\n5,6\n', 'open-quote', 3],
    ['a quote left open in the header', '"a,b\n1,2\n', 'open-quote', 1],
    ['a quote left open in a field that is not the first', 'a,b\n"1\n2","3\n4,5\n', 'open-quote', 3],
    ['text after a closed quote', 'a,b\n1,2\n"3"x,4\n', 'stray-quote', 3],
    ['a quote that should be doubled', 'a,b\n"UAB "Ąžuolas"",2\n', 'stray-quote', 2],
    ['a field of megabytes', `a,b\n1,2\n3,"${'x'.repeat(3 << 20)}"\n`, 'long-field', 3],
  ])('%s', async (_name, content, reason, line) => {
    const folder = await folderWith({ 'table.csv': content });
    expect(await survey(`${folder}/table.csv`)).toMatchObject({ reason, line });
  });

  test('one that is not there, and a folder', async () => {
    const folder = await folderWith({ 'a.csv/b.txt': 'x' });
    expect(await survey(`${folder}/none.csv`)).toMatchObject({ reason: 'missing' });
    expect(await survey(`${folder}/a.csv`)).toMatchObject({ reason: 'folder' });
  });
});
