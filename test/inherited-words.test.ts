import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../src/commands/check.ts';
import { convert } from '../src/commands/convert.ts';
import { report } from '../src/commands/report.ts';
import { encodingNamed } from '../src/load/import-encoding.ts';
import { Names } from '../src/load/import-names.ts';
import { readFormat } from '../src/load/number-format.ts';
import { EXPENSE_COLUMNS } from '../src/model/columns.ts';
import { folderWith, here } from './support.ts';

// Words that every record of the language the program is written in inherits; people may write them anywhere.

describe.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('%s', word => {
  test('means nothing as an encoding, in a number format, or in a heading', () => {
    expect(encodingNamed(word)).toBeNull();
    expect(readFormat(`0.00 "${word}"`).currency).toBeNull();
    expect(new Names(EXPENSE_COLUMNS).namedBy(word)).toEqual([]);
  });

  const DEFINITION = `samata: 1
code: ${word}
programme: generic-2014-2020
period: { start: 2017-03-01, end: 2019-02-28 }
total: 1000.00
funding: { ERDF: 85%, "${word}": rest }
partners:
  - { id: "${word}", name: Birštonas, country: LT, currency: EUR, role: lead, budget: { staff: 900.00, "${word}": 100.00 } }
waivers:
  - { check: expense/unknown-category, where: "${word}", because: "${word}" }
`;
  const EXPENSES = `id,partner,category,document_no,document_date,paid_date,supplier,description,declared,currency,status,${word}
${word},${word},${word},${word},2018-05-14,2018-05-25,${word},${word},10.00,EUR,${word},${word}
`;
  const PARTICIPANTS = `id,sex,birth_year,started\n${word},${word},1990,2018-01-01\nD-2,m,1990,2018-01-01\n`;

  test('may stand anywhere in a project, which is checked, reported and converted', { timeout: 60_000 }, async () => {
    const folder = await folderWith({
      'origin/project.yaml': DEFINITION,
      'origin/expenses.csv': EXPENSES,
      'origin/participants.csv': PARTICIPANTS,
    });
    const origin = join(folder, 'origin');
    expect(
      (await here(terminal => check([origin], { format: 'text', failOn: 'error', lang: 'en' }, terminal))).status,
    ).toBe(1);
    for (const lang of ['en', 'lt', 'pl'] as const) {
      const options = { output: [`${folder}/${lang}/reports/`], lang, format: 'csv', quiet: true } as const;
      expect((await here(terminal => report('all', [origin], options, terminal))).status).toBeLessThan(2);
      const budget = await here(terminal => report('budget', [origin], { output: [], lang, format: 'text' }, terminal));
      expect(budget.status).toBeLessThan(2);
      expect(budget.stdout).not.toMatch(/native code|\[object/);
      // Whether all of it can be in a workbook is another question.
      const workbook = join(folder, lang, 'project.xlsx');
      const there = await here(terminal => convert(origin, workbook, { lang, quiet: true }, terminal));
      expect(there.status, there.stderr).toBe(0);
      const back = await here(terminal => convert(workbook, join(folder, lang, 'back'), { quiet: true }, terminal));
      expect(back.status, back.stderr).toBe(0);
    }
  });
});
