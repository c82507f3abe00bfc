import { describe, expect, test } from 'vitest';
import { checkHere, definition, findingsIn, folders, folderWith } from './support.ts';

/** What looks like a mistake to many tools and is none, and what is told of it. */
const TRAPS: Readonly<Record<string, readonly string[]>> = {
  'credit-note': [],
  'no-own-money': [],
  'partners-rounded-down': [],
  payroll: [],
  // Legal; whether money was left lying is for its people to see.
  'rate-83-70': ['info funding/rate-below-cap'],
  'salaries-after-the-end': [],
  'split-to-gross': [],
  'whole-euros': [],
};

async function told(path: string): Promise<string[]> {
  const { findings } = findingsIn(await checkHere(path, 'json'));
  return findings.map(({ severity, check }) => `${severity} ${check}`);
}

describe('traps', () => {
  test('each has a name and a fixture', () => {
    expect(folders('fixtures/ok/traps')).toEqual(Object.keys(TRAPS));
  });

  test.each(Object.entries(TRAPS))('%s: %j', async (name, expected) => {
    expect(await told(`fixtures/ok/traps/${name}`)).toEqual(expected);
  });

  test('all of them are silent together', async () => {
    expect(await told('fixtures/ok/traps')).toEqual(Object.values(TRAPS).flat());
  });
});

describe('a rate below the cap', () => {
  const BELOW = ['info funding/rate-below-cap'];
  test.each([
    ['a programme’s table in whole euros', '70769277', '60153883', []],
    ['84.995 %, which is 85.00 %', '100000.00', '84995.00', []],
    ['84.99 %', '100000.00', '84994.99', BELOW],
    ['a cent less, where a cent is much', '1.00', '0.84', []],
    ['two cents less, where a cent is much', '1.00', '0.83', BELOW],
  ])('%s', async (_what, total, erdf, expected) => {
    const own = (Number(total) - Number(erdf)).toFixed(2);
    const text = definition().replace(/total: [\s\S]*/, `total: ${total}\nfunding: { ERDF: ${erdf}, own: ${own} }\n`);
    expect(await told(await folderWith({ 'project.yaml': text }))).toEqual(expected);
  });
});
