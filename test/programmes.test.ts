import { describe, expect, test } from 'vitest';
import { programmes } from '../src/commands/programmes.ts';
import { enOfTables } from '../src/messages/en/tables.ts';
import { CannotRun } from '../src/model/error.ts';
import type { Language } from '../src/model/language.ts';
import type { Pack } from '../src/model/pack.ts';
import { packOf, SHIPPED_IDS } from '../src/programmes/index.ts';
import { NO_COLOUR } from '../src/render/paint.ts';
import { programmeText } from '../src/render/programmes.ts';
import { folderWith, here, samata } from './support.ts';

const asked = (id: string | null, format: 'text' | 'json' = 'text') =>
  here(terminal => programmes(id, { format }, terminal));

/** The lines of a key, each with its basis and status. */
function linesOf(text: string, key: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, i) =>
    line.startsWith(`  ${key} `) ? [line.slice(key.length + 2).trim(), lines[i + 1]?.trim() ?? ''] : [],
  );
}

describe('samata programmes', () => {
  test('lists the programmes', async () => {
    const { stdout, status } = await asked(null);
    expect(status).toBe(0);
    const rows = stdout.split('\n').map(line => line.split(/ {2,}/));
    expect(rows[0]).toEqual(['Programme', 'Name', 'Period', 'Funds', 'Cap', 'Not verified']);
    expect(rows.slice(1, -3).map(([id]) => id)).toEqual(SHIPPED_IDS);
    expect(rows).toContainEqual([
      ...['interreg-vi-a-lt-pl', 'Interreg VI-A Lithuania–Poland 2021–2027', '2021-2027', 'ERDF', '80.00 %', '4'],
    ]);
    expect(rows.find(([id]) => id === 'esf-lt-2014-2020')?.slice(2)).toEqual([
      ...['2014-2020', 'ESF, YEI, ERDF, CF', 'none', '5'],
    ]);
    const { programmes: list } = JSON.parse((await asked(null, 'json')).stdout);
    expect(list.map(({ id }: { id: string }) => id)).toEqual(SHIPPED_IDS);
    expect(list.at(-2)).toEqual({
      ...{ id: 'interreg-v-a-lt-pl', name: 'Interreg V-A Lithuania–Poland 2014–2020', period: '2014-2020' },
      ...{ funds: ['ERDF'], cap: '85.00', unverified: 4 },
    });
  });

  test('says what a programme rules, with basis and status', async () => {
    const { stdout } = await asked('interreg-v-a-lt-pl');
    expect(stdout.split('\n')[0]).toBe(
      'interreg-v-a-lt-pl  Interreg V-A Lithuania–Poland 2014–2020 · of the programming period 2014-2020',
    );
    expect(linesOf(stdout, 'cap')).toEqual([
      'Funds give at most 85.00 % of a project, or of each partner.',
      'Reg. (EU) 1303/2013 art. 120(3), last subparagraph · known from the regulation',
    ]);
    expect(linesOf(stdout, 'flat-rates')[2]).toBe(
      'A flat rate of at most 25.00 % of direct costs may stand for office and administration.',
    );
    expect(linesOf(stdout, 'category-caps')[0]).toBe(
      'equipment and infrastructure: at most 30.00 % of the project’s total, where that is at most 50,000.00 EUR.',
    );
    expect(stdout.indexOf('exchange month')).toBeGreaterThan(stdout.indexOf('Not verified, so they rule nothing:'));
  });

  test('of the ESF, a flat rate stands for all costs but staff and what may stand beside it', async () => {
    expect(linesOf((await asked('esf-plus-lt-2021-2027')).stdout, 'flat-rates').at(-2)).toBe(
      'A flat rate of at most 40.00 % of staff costs may stand for all costs but staff; implementation may have real costs beside it.',
    );
  });

  test('a value that is not verified stands among those that rule nothing', () => {
    const { cap, ...pack } = packOf({ programme: 'interreg-v-a-lt-pl' });
    const unsure: Pack = { ...pack, cap: { value: 8_500, basis: 'Somebody said so', status: 'unverified' } };
    const text = programmeText(unsure, enOfTables, NO_COLOUR);
    expect(cap?.value).toBe(8_500);
    const [ruling = '', doubtful = ''] = text.split('Not verified, so they rule nothing:');
    expect([ruling.includes('\n  cap '), doubtful.includes('\n  cap ')]).toEqual([false, true]);
  });

  test('in JSON every key is there, amounts and percentages as text', async () => {
    for (const id of SHIPPED_IDS) {
      const { programme } = JSON.parse((await asked(id, 'json')).stdout);
      expect(Object.keys(programme).sort()).toEqual(Object.keys(packOf({ programme: id })).sort());
    }
    const { programme } = JSON.parse((await asked('generic-2021-2027', 'json')).stdout);
    expect(programme.cap).toEqual({
      ...{ value: '85.00', basis: 'Reg. (EU) 2021/1060 art. 112(3)(a)', status: 'known' },
    });
    expect(programme.vat.value).toEqual({ eligibleBelow: '5000000.00' });
    expect(programme.flatRates[0].value).toEqual({ role: 'office', of: 'staff', upTo: '15.00', forAllBut: null });
    expect(programme.simplified[1].value).toEqual({ option: 'compulsory-up-to', amount: '200000.00', of: 'total' });
    expect(programme.deadlines.retention.value).toEqual({
      ...{ from: 'last-payment', years: 5, below: null, largerYears: null },
    });
  });

  test.each([
    ['interreg-v-lt-pl', 'interreg-v-a-lt-pl'],
    ['unicorns', ''],
  ])('%s: cannot run, nearest “%s”', async (programme, nearest) => {
    const known = SHIPPED_IDS.join(', ');
    await expect(asked(programme)).rejects.toEqual(new CannotRun('unknown-programme', { programme, nearest, known }));
  });

  test.each<[Language, string]>([
    ['en', '1 error, 0 warnings, 0 notes.'],
    ['lt', '1 klaida, 0 įspėjimų, 0 pastabų.'],
    ['pl', '1 błąd, 0 ostrzeżeń, 0 informacji.'],
  ])('what is wrong with one of one’s own is in no project: %s', async (lang, last) => {
    const folder = await folderWith({ 'ours.yaml': 'id: ours\nname: Ours\nextends: generic-2014-2020\ncolour: red\n' });
    const run = await here(terminal => programmes(`${folder}/ours.yaml`, { format: 'text', lang }, terminal));
    expect(run.status).toBe(1);
    expect(run.stdout.trimEnd().split('\n').at(-1)).toBe(last);
  });

  test('the binary does as well', async () => {
    expect(await samata(['programmes', 'generic-2014-2020'])).toEqual({
      ...(await asked('generic-2014-2020')),
      stderr: '',
    });
  });
});
