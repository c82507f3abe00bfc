import { expect, test } from 'vitest';
import { CHECK_IDS } from '../../src/check/catalogue.ts';
import { locations } from '../../src/commands/context.ts';
import { examineAll } from '../../src/commands/examine.ts';
import { messagesIn, sentence } from '../../src/messages/index.ts';
import type { Judgement, Standing } from '../../src/model/finding.ts';
import { findingsText, toldOf } from '../../src/render/findings.ts';
import { findingsGithub } from '../../src/render/github.ts';
import { findingsJunit } from '../../src/render/junit.ts';
import { NO_COLOUR } from '../../src/render/paint.ts';
import { findingsSarif } from '../../src/render/sarif.ts';
import { definition, folderWith, ledger } from '../support.ts';

const WAIVED: Standing = { waived: 'Agreed <by> the controller', baseline: false };
const KNOWN: Standing = { waived: null, baseline: true };
const COUNTS: Standing = { waived: null, baseline: false };

/** A project with an amount that cannot be read in every row, which stands as is said. */
async function judged(standings: readonly Standing[]): Promise<Judgement> {
  const folder = await folderWith({ 'project.yaml': definition(), 'expenses.csv': ledger(standings.map(() => 'ten')) });
  const [examined] = await examineAll(await locations([folder]), { asked: null, proof: false, closing: null });
  if (examined === undefined) throw new Error('nothing was examined');
  const { judgement } = examined;
  expect(judgement.list).toHaveLength(standings.length);
  return { ...judgement, list: judgement.list.map((one, i) => ({ ...one, ...standings[i] })) };
}

const messages = await messagesIn('en');
const telling = { messages, paint: NO_COLOUR, least: 'info', most: 20, say: sentence } as const;
const all = (pieces: Iterable<string>) => [...pieces].join('');

test('on GitHub it is a notice, with its reason', async () => {
  const lines = all(findingsGithub([await judged([WAIVED, KNOWN, COUNTS])], telling)).split('\n');
  expect(lines.slice(0, 3).map(line => [/^::(\w+)/.exec(line)?.[1], line.includes('%0A')])).toEqual([
    ['notice', true],
    ['notice', true],
    ['error', false],
  ]);
  expect(lines[0]).toMatch(/%0Awaived: Agreed <by> the controller$/);
});

test('in SARIF it is suppressed, and what a baseline knows is not new', async () => {
  const log = JSON.parse(all(findingsSarif([await judged([WAIVED, KNOWN, COUNTS])], [], messages, text => text)));
  const { results } = log.runs[0];
  expect(
    results.map((one: { suppressions?: unknown; baselineState: string }) => [one.suppressions, one.baselineState]),
  ).toEqual([
    [[{ kind: 'external', status: 'accepted', justification: 'waived: Agreed <by> the controller' }], 'new'],
    [[{ kind: 'external', status: 'accepted', justification: messages.terms.inBaseline }], 'unchanged'],
    [undefined, 'new'],
  ]);
  const without = JSON.parse(all(findingsSarif([await judged([WAIVED])], [], messages, text => text)));
  expect(without.runs[0].results[0]).not.toHaveProperty('baselineState');
});

test.each<[string, readonly Standing[], string]>([
  ['all accepted: the test is skipped', [WAIVED, KNOWN], 'failures="0" errors="0" skipped="1"'],
  ['one that counts: it fails', [WAIVED, COUNTS], 'failures="1" errors="0" skipped="0"'],
])('in JUnit, %s', async (_name, standings, counts) => {
  const xml = all(findingsJunit([await judged(standings)], ['A-1'], CHECK_IDS, () => true, messages));
  expect(xml).toContain(counts);
  expect(xml).toContain('(waived: Agreed &lt;by&gt; the controller)');
  const [failure = ''] = /<failure [\s\S]*?<\/failure>/.exec(xml) ?? [];
  expect(failure).not.toContain('waived');
});

test('it takes the place of nothing that counts', async () => {
  const judgement = await judged([
    ...Array.from({ length: 30 }, () => WAIVED),
    ...Array.from({ length: 25 }, () => COUNTS),
  ]);
  const { list, more } = toldOf(judgement, telling);
  expect(list.map(({ waived }) => waived === null)).toEqual([...Array(20).fill(false), ...Array(20).fill(true)]);
  expect(more).toEqual([{ check: 'file/bad-amount', count: 15 }]);
  expect(all(findingsText([judgement], telling)).match(/waived: Agreed/g)).toHaveLength(20);
});
