import { readFileSync } from 'node:fs';
import exceljs, { type Worksheet } from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { report } from '../src/commands/report.ts';
import { enOfTables as en } from '../src/messages/en/tables.ts';
import { cellAt, HEADER, resultOf } from './render/workbook/workbook.ts';
import { type Amounts, COMMON, type Counted, count, measures, operations } from './report/alytus-count.ts';
import { euro, halfUp, scaled, sum } from './report/demo-count.ts';
import type { Json } from './report/examined.ts';
import { checkHere, findingsIn, folderWith, here, ROOT, reportHere } from './support.ts';

const TOWN = 'fixtures/ok/alytus';
/** Each with the day of which it tells last, and the first day of its report of that time. */
const FAMILY = count('08.4.1-ESFA-V-416-01-0001', '2019-08-09', '2019-08-01');
const SENIORS = count('08.3.2-ESFA-K-415-01-0954', '2019-09-26', '2019-01-01');
const BUSINESS = count('08.6.1-ESFA-T-927-01-0912', '2019-07-15', '2019-03-01');
const PROJECTS = [SENIORS, FAMILY, BUSINESS];
const EACH = PROJECTS.map((project): [string, Counted] => [project.code, project]);

const reports = new Map<string, Json>();
beforeAll(async () => {
  for (const name of ['portfolio', 'council', 'cofinancing', 'indicators', 'participants', 'classification'])
    reports.set(name, JSON.parse((await reportHere(name, TOWN)).stdout) as Json);
});
function json(name: string): Json {
  const found = reports.get(name);
  if (found === undefined) throw new Error(`no report ${name}`);
  return found;
}
const rowsOf = (name: string, code: string) => json(name).rows.filter(({ project }) => project === code);
const kindOf = (kind: string) => json('portfolio').rows.filter(row => row.kind === kind);

const portion = (part: bigint, whole: bigint) => (whole === 0n ? null : euro(halfUp(part * 10_000n, whole)));
const over = (of: (project: Counted) => bigint, projects: readonly Counted[] = PROJECTS) => sum(projects.map(of));
const granted = ({ planned }: Counted) => (planned.ESF ?? 0n) + (planned.state ?? 0n);

test('nothing at all is found, not even a note', async () => {
  const { projects, findings } = findingsIn(await checkHere(TOWN, 'json'));
  expect([projects, findings]).toEqual([3, []]);
});

test('what was published stands as it was published', () => {
  expect([FAMILY.definition.total, euro(FAMILY.total), euro(granted(FAMILY))]).toEqual([
    '389549.00',
    '389549.00',
    '389549.00',
  ]);
  const listed = (code: string) => {
    const row = operations.find(its => its.code === code);
    return [row?.total, row?.financing];
  };
  expect(listed(FAMILY.code)).toEqual(['389549.00', '389549.00']);
  expect(listed('08.6.1-ESFA-T-909-01-0035')).toEqual(['4320.00', '3996.00']);
  expect(portion(399_600n, 432_000n)).toBe('92.50');
  expect(SENIORS.total).toBeLessThanOrEqual(10_000_000n);
  expect(portion(granted(BUSINESS), BUSINESS.total)).toBe('92.50');
});

describe.each(EACH)('%s', (code, project) => {
  test('the definition’s totals are those of its partners', () => {
    const { total, funding } = project.definition;
    expect(euro(project.total)).toBe(total);
    const stated = Object.entries(funding).filter(([, slice]) => slice !== 'rest');
    expect(stated.map(([source]) => [source, euro(project.planned[source] ?? 0n)])).toEqual(stated);
  });

  test('who pays: planned, so far, certified, by partner and in all', () => {
    const shown = (partner: string | null) =>
      Object.fromEntries(
        rowsOf('cofinancing', code)
          .filter(row => row.partner === partner && row.source !== 'rounding')
          .map(({ source, planned, so_far, certified }) => [source, [planned, so_far, certified]]),
      );
    const counted = (...amounts: readonly Amounts[]) =>
      Object.fromEntries(
        Object.keys(amounts[0] ?? {}).map(source => [source, amounts.map(its => euro(its[source] ?? 0n))]),
      );
    for (const { id, planned, declared, certified } of project.partners)
      expect(shown(id)).toEqual(counted(planned, declared.sources, certified.sources));
    expect(shown(null)).toEqual(counted(project.planned, project.soFar, project.certifiedBy));
  });

  test('the line in the portfolio, and on the council’s page', () => {
    const line = kindOf('project').find(row => row.project === code);
    const money = {
      total: euro(project.total),
      eu: euro(project.planned.ESF ?? 0n),
      national: euro(project.planned.state ?? 0n),
      own: euro(project.planned.own ?? 0n),
    };
    const { measure = null, period } = project.definition;
    const aims = project.indicators.flatMap(({ target }) => target ?? []);
    const indicators_reached = `${aims.filter(({ gone, way }) => gone >= way).length}/${aims.length}`;
    const same = { ...money, measure, end: period.end, indicators_reached };
    const [spent, percent] = [euro(project.spent), portion(project.spent, project.total)];
    expect(line).toMatchObject({ ...same, granted: euro(granted(project)), spent, percent, findings: 0 });
    const [page] = rowsOf('council', code);
    expect(page).toMatchObject({ ...same, paid: spent, remaining: euro(project.total - project.spent) });
  });

  test('indicators: before this report, in it, so far, women and men, and of the target', () => {
    expect(
      rowsOf('indicators', code).map(row => [
        row.code,
        row.previous,
        row.this,
        row.cumulative,
        row.women ?? 0,
        row.men ?? 0,
        row.percent,
      ]),
    ).toEqual(
      project.indicators.map(({ code: its, before, value, women, men, target }) => [
        its,
        before,
        value - before,
        value,
        women,
        men,
        target === null ? null : portion(target.gone, target.way),
      ]),
    );
  });

  test('the annex by economic classification: each code by partner, year and report', () => {
    const cells = new Map<string, { declared: bigint; certified: bigint; decided: number }>();
    const cell = (...keys: readonly string[]) => {
      const its = cells.get(keys.join(' ')) ?? { declared: 0n, certified: 0n, decided: 0 };
      cells.set(keys.join(' '), its);
      return its;
    };
    for (const { partner, code: its, year, report: no, declared, certified, isDecided } of project.ledger) {
      cell(partner, its, year, no.declared).declared += declared;
      if (!isDecided) continue;
      const at = cell(partner, its, year, no.certified);
      at.certified += certified;
      at.decided++;
    }
    const found = rowsOf('classification', code).map(row => [
      [row.partner, row.classification ?? '', row.year, row.report].join(' '),
      row.declared,
      row.certified,
    ]);
    expect(found.sort()).toEqual(
      [...cells]
        .map(([key, { declared, certified, decided }]) => [key, euro(declared), decided === 0 ? null : euro(certified)])
        .sort(),
    );
  });
});

describe.each([
  ['the family home', FAMILY, 58],
  ['54+', SENIORS, 46],
])('participants of %s', (_name, project, persons) => {
  test('each common indicator by sex', () => {
    const rows = rowsOf('participants', project.code);
    for (const common of COMMON) {
      const row = rows.find(({ code }) => code === common);
      expect([common, row?.women, row?.men, row?.other, row?.total]).toEqual([
        common,
        project.people(common).women,
        project.people(common).men,
        0,
        project.people(common).total,
      ]);
    }
    const stated = rows.filter(({ code, total }) => /^CO2/.test(String(code)) && total !== null);
    expect(stated.map(({ code, total }) => [code, String(total)])).toEqual(Object.entries(project.definition.entities));
  });

  test('everybody has one situation in the labour market', () => {
    expect(['CO01', 'CO03', 'CO05'].reduce((count, code) => count + project.people(code).total, 0)).toBe(persons);
  });
});

test('everybody in 54+ is above 54', () => expect(SENIORS.people('CO07').total).toBe(46));

describe('the portfolio', () => {
  const fields = (projects: readonly Counted[]) => ({
    total: euro(over(its => its.total, projects)),
    eu: euro(over(its => its.planned.ESF ?? 0n, projects)),
    national: euro(over(its => its.planned.state ?? 0n, projects)),
    own: euro(over(its => its.planned.own ?? 0n, projects)),
  });

  test('totals over the projects', () => {
    const spent = euro(over(its => its.spent));
    expect(json('portfolio').totals).toEqual({
      ...fields(PROJECTS),
      granted: euro(over(granted)),
      spent,
      percent: portion(
        over(its => its.spent),
        over(its => its.total),
      ),
      findings: 0,
    });
    const remaining = euro(over(its => its.total - its.spent));
    expect(json('council').totals).toEqual({ ...fields(PROJECTS), paid: spent, remaining });
  });

  const MEASURES = measures(PROJECTS);
  test('its measures are those of the strategy', () => {
    expect(MEASURES.map(({ id, projects }) => [id, projects.length])).toEqual([
      ['1', 2],
      ['1.1', 1],
      ['1.2', 1],
      ['2', 0],
      ['3', 1],
    ]);
    expect(kindOf('measure').map(({ measure }) => measure)).toEqual(MEASURES.map(({ id }) => id));
    expect(kindOf('no-measure')).toEqual([]);
  });

  test.each(MEASURES)('measure $id: allocation, granted, spent, rest', ({ id, allocation, projects }) => {
    const allocated = sum(['ESF', 'state'].map(source => scaled(allocation[source] ?? '0', 2)));
    const given = over(granted, projects);
    const spent = over(its => its.spent, projects);
    expect(kindOf('measure').find(({ measure }) => measure === id)).toMatchObject({
      ...fields(projects),
      granted: euro(given),
      spent: euro(spent),
      percent: portion(
        spent,
        over(its => its.total, projects),
      ),
      allocation: euro(allocated),
      rest: euro(allocated - given),
    });
    const sources = kindOf('source').filter(({ measure }) => measure === id);
    expect(sources.map(row => [row.source, row.allocation, row.granted, row.spent, row.rest])).toEqual(
      Object.entries(allocation).map(([source, amount]) => {
        const its = over(({ planned }) => planned[source] ?? 0n, projects);
        const paid = over(({ soFar }) => soFar[source] ?? 0n, projects);
        return [source, amount, euro(its), euro(paid), euro(scaled(amount, 2) - its)];
      }),
    );
  });

  test('all measures together', () => {
    const tops = MEASURES.filter(({ id }) => !id.includes('.'));
    const allocated = sum(
      tops.flatMap(({ allocation }) => ['ESF', 'state'].map(source => scaled(allocation[source] ?? '0', 2))),
    );
    expect(kindOf('strategy')).toMatchObject([
      { allocation: euro(allocated), granted: euro(over(granted)), rest: euro(allocated - over(granted)) },
    ]);
  });

  test('by the years in which reports end: what was planned for them, and spent', () => {
    const years = [...new Set(PROJECTS.flatMap(its => Object.keys(its.years)))].sort();
    expect(years).toEqual(['2017', '2018', '2019', '2020']);
    expect(kindOf('year').map(row => [row.year, row.total, row.spent, row.percent])).toEqual(
      years.map(year => {
        const planned = over(its => its.years[year]?.planned ?? 0n);
        const spent = over(its => its.years[year]?.spent ?? 0n);
        return [Number(year), euro(planned), euro(spent), portion(spent, planned)];
      }),
    );
    expect(kindOf('no-year')).toEqual([]);
  });

  test('the operations of the list that are no projects here', () => {
    const others = operations.filter(({ code }) => !PROJECTS.some(its => its.code === code));
    expect(others).toHaveLength(operations.length - 1);
    expect(kindOf('operation').map(row => [row.project, row.total, row.granted])).toEqual(
      others.map(({ code, total, financing }) => [code, total, financing]),
    );
  });
});

/** What the count itself came to, once: neither it nor the reports may drift. */
test.each<[string, string, string, string, string]>([
  [FAMILY.code, '297255.12', '244131.46', '227725.77', '16405.58'],
  [SENIORS.code, '89656.26', '89595.76', '76156.37', '13439.34'],
  [BUSINESS.code, '19092.98', '9617.05', '8174.49', '721.27'],
])('%s: spent %s, certified %s, of the ESF %s, of the state %s', (code, ...expected) => {
  const its = PROJECTS.find(project => project.code === code);
  const amounts = [its?.spent, its?.certified, its?.certifiedBy.ESF, its?.certifiedBy.state];
  expect(amounts.map(amount => euro(amount ?? 0n))).toEqual(expected);
});

test('one invoice is shared between two projects: in each its part, together the whole', async () => {
  const shared = [FAMILY, SENIORS].map(({ code }) => {
    const lines = readFileSync(`${ROOT}/${TOWN}/${code}/expenses.csv`, 'utf8').split('\n');
    const [head = '', ...rows] = lines.filter(line => /^id,|DT-18.0?417/.test(line)).map(line => line.split(','));
    return rows.map(row => [row[head.indexOf('gross')], row[head.indexOf('declared')]]);
  });
  expect(shared).toEqual([[['1452.00', '968.00']], [['1452.00', '484.00']]]);
});

test.each(['council', 'portfolio'])('%s, as it is printed', async name => {
  const { status, stdout } = await here(terminal => report(name, [TOWN], { format: 'text', output: [] }, terminal));
  expect(stdout).toBe(readFileSync(`${ROOT}/test/report/alytus-${name}.txt`, 'utf8'));
  expect(status).toBe(0);
});

test('of two towns each is a portfolio of its own', async () => {
  const paths = [TOWN, 'fixtures/ok/LT-PL-1R-049-demo'];
  const run = await here(terminal => report('portfolio', paths, { format: 'json', output: [] }, terminal));
  const projects = (JSON.parse(run.stdout) as Json).rows.filter(({ kind }) => kind === 'project');
  expect(projects.map(({ portfolio, project }) => [portfolio, project])).toEqual([
    ...PROJECTS.map(({ code }) => ['Alytaus miesto vietos plėtros strategija', code]),
    ['LT-PL-1R-049-demo', 'LT-PL-1R-049-demo'],
  ]);
  expect(run.status).toBe(0);
  const page = await here(terminal => report('council', paths, { lang: 'en', format: 'text', output: [] }, terminal));
  expect(page.stdout).toMatch(/^Portfolio +Project +Title/m);
});

describe('report all, one workbook', () => {
  const workbook = new exceljs.Workbook();
  beforeAll(async () => {
    const file = `${await folderWith({})}/alytus.xlsx`;
    const run = await here(terminal => report('all', [TOWN], { lang: 'en', output: [file] }, terminal));
    expect(run.status).toBe(0);
    await workbook.xlsx.readFile(file);
  });
  function sheet(name: keyof typeof en.reports): Worksheet {
    const found = workbook.getWorksheet(en.reports[name]);
    if (found === undefined) throw new Error(`no sheet of ${name}`);
    return found;
  }
  /** Values of some columns, line by line, under the header. */
  function valuesOf(its: Worksheet, headings: readonly string[]): unknown[][] {
    const lines = Array.from({ length: its.rowCount - HEADER }, (_, i) => HEADER + 1 + i);
    return lines.map(line => headings.map(heading => resultOf(cellAt(its, line, heading)) ?? null));
  }
  const cents = (values: readonly unknown[]) =>
    values.map(value => (typeof value === 'number' ? value.toFixed(2) : value));

  test('has a sheet for each of these, the portfolio and the council’s page last', () => {
    const names = workbook.worksheets.map(({ name }) => name);
    const wanted = ['cofinancing', 'indicators', 'classification', 'participants', 'portfolio', 'council'] as const;
    expect(names).toEqual(expect.arrayContaining(wanted.map(name => en.reports[name])));
    expect(names.slice(-2)).toEqual([en.reports.portfolio, en.reports.council]);
  });

  test('the measures with what they are allocated, grant and have left', () => {
    const found = valuesOf(sheet('portfolio'), ['Kind', 'Measure', 'Allocation', 'Granted', 'Rest']);
    expect(found.filter(([kind]) => kind === 'measure').map(cents)).toEqual(
      kindOf('measure').map(row => ['measure', row.measure, row.allocation, row.granted, row.rest]),
    );
  });

  test('the indicators of both ESF projects', () => {
    const found = valuesOf(sheet('indicators'), ['Project', 'Code', 'Cumulative']);
    for (const project of [FAMILY, SENIORS])
      expect(found.filter(([code]) => code === project.code)).toEqual(
        project.indicators.map(({ code, value }) => [project.code, code, value]),
      );
  });

  test('the council’s page: one sheet of paper, its sums formulas', () => {
    const page = sheet('council');
    expect(page.pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1, fitToHeight: 1 });
    const found = valuesOf(page, ['Project', 'Total', 'Paid', 'Remaining']).map(cents);
    expect(found.slice(0, PROJECTS.length)).toEqual(
      PROJECTS.map(({ code, total, spent }) => [code, euro(total), euro(spent), euro(total - spent)]),
    );
    const total = cellAt(page, HEADER + 1 + PROJECTS.length, 'Total');
    expect(total.formula).toMatch(/^SUM\(/);
    expect(cents([total.result])).toEqual([euro(over(its => its.total))]);
  });
});
