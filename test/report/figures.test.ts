import { describe, expect, test } from 'vitest';
import type { Cover } from '../../src/model/cover.ts';
import type { Figure, FigureProblem } from '../../src/model/figure.ts';
import { PROJECT_REPORT_NAMES, type Table } from '../../src/model/table.ts';
import { coverOf } from '../../src/report/cover.ts';
import { columnListed, rowsListed, starIn } from '../../src/report/figure-lists.ts';
import { namedFigures } from '../../src/report/figure-names.ts';
import { figureTables } from '../../src/report/figure-tables.ts';
import { figuresNamed } from '../../src/report/figures.ts';
import { type Asked, known, tableOf, type Whole } from './examined.ts';

const DEMO = 'LT-PL-1R-049-demo';

function coverOfWhole({ known: { project, figures, rates }, inputs }: Whole, report: number | null = null): Cover {
  const its = figures(report);
  const meta = { programme: project.programme, rounding: 'floor', inputs, findings: { error: 0, warning: 0 } };
  return coverOf({ project, figures: its, meta, report, partner: null, language: 'lt' }, rates);
}

async function sourcesOf(code: string, asked: Asked = {}) {
  const whole = await known(code);
  const tables = PROJECT_REPORT_NAMES.map(name => tableOf(whole, name, asked));
  return { tables, sources: figureTables(tables, [coverOfWhole(whole)], 'lt') };
}

const demo = sourcesOf(DEMO);

async function answer(name: string): Promise<Figure | FigureProblem | undefined> {
  return (await figuresNamed((await demo).sources, [name])).get(name);
}

/** What a name gives: its value, or why it gives none. */
async function told(name: string) {
  const its = await answer(name);
  return its !== undefined && 'reason' in its ? its : its?.cell;
}

/** A cell as the tables have it, found by what stands in other columns of its row. */
async function cellOf(table: Table | undefined, where: Readonly<Record<string, string | null>>, key: string) {
  const at = (its: string) => table?.columns.findIndex(column => column.key === its) ?? -1;
  for await (const batch of table?.rows() ?? []) {
    for (const { cells } of batch) {
      if (Object.entries(where).every(([its, value]) => cells[at(its)] === value)) return cells[at(key)];
    }
  }
  throw new Error(`no ${JSON.stringify(where)}`);
}

describe('a figure has a name', () => {
  test.each([
    ['claim.LP.staff.this', 'claim', { partner: 'LP', key: 'staff' }, 'this'],
    ['claim.LP.ERDF.certified_so_far', 'claim', { partner: 'LP', key: 'ERDF' }, 'certified_so_far'],
    ['claim.project.staff.so_far', 'claim', { partner: null, key: 'staff' }, 'so_far'],
    ['claim.staff.so_far', 'claim', { partner: null, key: 'staff' }, 'so_far'],
    ['samata.CLAIM.lp.Staff.THIS', 'claim', { partner: 'LP', key: 'staff' }, 'this'],
    ['claim.LP.staff.so far', 'claim', { partner: 'LP', key: 'staff' }, 'so_far'],
    ['cofinancing.PP2.own.planned', 'cofinancing', { partner: 'PP2', source: 'own' }, 'planned'],
    ['indicators.P.1.cumulative', 'indicators', { code: 'P.1' }, 'cumulative'],
    ['partners.LP.receivable', 'partners', { partner: 'LP' }, 'receivable'],
    ['absorption.2.spent', 'absorption', { period: '2' }, 'spent'],
    ['expenses.E-014.declared_eur', 'expenses', { id: 'E-014' }, 'declared_eur'],
    ['expenses.E_014.declared_eur', 'expenses', { id: 'E-014' }, 'declared_eur'],
  ])('%s', async (name, report, where, key) => {
    const { tables } = await demo;
    const table = tables.find(its => its.report === report);
    const expected = await cellOf(table, where, key);
    expect(expected).not.toBeNull();
    expect(await told(name)).toBe(expected);
  });

  test.each([
    ['project.code', DEMO],
    ['project.start', '2017-03-01'],
    ['project.end', '2019-02-28'],
    ['project.planned', 95_552_400],
    ['project.eu', 81_219_540],
    ['partner.LP.country', 'LT'],
    ['report.no', 4],
  ])('of what stands on the cover: %s', async (name, value) => {
    expect(await told(name)).toEqual(value);
  });

  test('titles stand in each language', async () => {
    expect(await told('project.title.pl')).not.toBe(await told('project.title.lt'));
    expect(await told('project.title')).toBe(await told('project.title.lt'));
  });

  test('and of what stands at the foot', async () => {
    const claim = (await demo).tables.find(({ report }) => report === 'claim');
    expect(await told('claim.total.this')).toBe(claim?.totals.this);
    expect(await told('cofinancing.total.planned')).toBe(95_552_400);
  });
});

describe('a name that is of no figure', () => {
  test.each([
    ['clam.LP.staff.this', { reason: 'report', part: 'clam', nearest: 'claim.LP.staff.this' }],
    ['claim.LP.staff.thsi', { reason: 'column', part: 'thsi', nearest: 'claim.LP.staff.this' }],
    ['claim.LP.stuff.this', { reason: 'row', part: 'LP.stuff', nearest: 'claim.LP.staff.this' }],
    ['indicators.P.99.cumulative', { reason: 'row', part: 'P.99' }],
    ['claim.this', { reason: 'row', part: '' }],
    ['claim', { reason: 'column', part: '' }],
    ['nothing of ours', { reason: 'report', nearest: null }],
  ])('%s', async (name, expected) => {
    expect(await told(name)).toMatchObject(expected);
  });

  test('of several rows lists them, and each of these is one', async () => {
    const its = await told('claim.LP.this');
    expect(its).toMatchObject({ reason: 'several' });
    const { rows, choices } = its as Extract<FigureProblem, { reason: 'several' }>;
    expect(rows).toBeGreaterThan(choices.length);
    for (const choice of choices) expect(await answer(choice)).toHaveProperty('cell');
  });
});

describe('every figure is found by its name', () => {
  test.each([DEMO, 'generic-2021-2027-demo', 'LT-PL-1R-049', 'keep-22716'])('%s', async code => {
    const { sources } = await sourcesOf(code);
    const all: { readonly name: string; readonly figure: Figure }[] = [];
    for await (const its of namedFigures(sources)) all.push(its);
    expect(all.length).toBeGreaterThan(50);
    expect(new Set(all.map(({ name }) => name.toLowerCase())).size).toBe(all.length);
    const found = await figuresNamed(
      sources,
      all.map(({ name }) => name),
    );
    const lost = all.filter(({ name, figure }) => {
      const its = found.get(name);
      return its === undefined || 'reason' in its || its.cell !== figure.cell || its.column !== figure.column;
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});

describe('a list', () => {
  test('is of all rows, or of those that begin alike', async () => {
    const { sources } = await demo;
    expect(starIn('expenses.*.declared_eur')).toEqual({ before: 'expenses', column: 'declared_eur' });
    expect(starIn('claim.LP.*.this')).toEqual({ before: 'claim.lp', column: 'this' });
    expect(starIn('claim.LP.staff.this')).toBeNull();
    const all = await rowsListed(sources, 'expenses', 3);
    expect(all?.rows.length).toBe(3);
    expect(all?.count).toBeGreaterThan(10);
    const ofLead = await rowsListed(sources, 'claim.lp', 100);
    expect(new Set(ofLead?.rows.map(({ cells }) => cells[0]))).toEqual(new Set(['LP']));
    expect(await rowsListed(sources, 'claim.lq', 100)).toBeNull();
    expect(columnListed(sources, 'expenses.*.declaredeur')).toMatchObject({
      reason: 'column',
      nearest: 'expenses.*.declared_eur',
    });
  });
});
