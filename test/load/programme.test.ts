import { readFileSync, symlinkSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { programmes } from '../../src/commands/programmes.ts';
import { schemaText } from '../../src/commands/schema.ts';
import { discover } from '../../src/load/discover.ts';
import { loadProject } from '../../src/load/load.ts';
import { loadProgramme } from '../../src/load/programme.ts';
import { CannotRun } from '../../src/model/error.ts';
import { collector } from '../../src/model/finding.ts';
import type { Pack, Status } from '../../src/model/pack.ts';
import { packOf, periodOf, SHIPPED_IDS } from '../../src/programmes/index.ts';
import { checkHere, findingsIn, here, ROOT, reportHere, said, samata } from '../support.ts';
import { folderWith, load, SHORT } from './folder.ts';
import { written } from './written-programme.ts';

const OWN = SHORT.replace('generic-2014-2020', './our.yaml');
const HEAD = 'id: ours\nname: Our programme\n';

/** The pack of a file, and what is found in it, as `check key expected place`. */
async function read(text: string): Promise<{ readonly pack: Pack | null; readonly said: string[] }> {
  const folder = await folderWith({ 'our.yaml': text });
  const { say, findings } = collector();
  const pack = await loadProgramme(`${folder}/our.yaml`, say);
  return {
    pack,
    said: findings().list.map(({ check, args, place }) => {
      const { key, column, expected, nearest } = args as Partial<Record<string, string | null>>;
      return [check, key ?? column, expected ?? nearest, `${place.line}:${place.column}`].filter(Boolean).join(' ');
    }),
  };
}

/** The pack of rules that are well written. */
async function ruling(rules: string): Promise<Pack> {
  const { pack, said: its } = await read(HEAD + rules);
  expect(its).toEqual([]);
  if (pack === null) throw new Error('no pack');
  return pack;
}

const own = (pack: Pack): Pack => ({ ...pack, id: `${pack.id}-ours` });
const fits = new Ajv({ strict: true, strictTypes: false }).compile(JSON.parse(schemaText('programme')));

describe('a pack that is written out and read back is itself', () => {
  test.each(SHIPPED_IDS)('%s', async id => {
    const pack = own(packOf({ programme: id }));
    expect(await read(written(pack))).toEqual({ pack, said: [] });
    expect([fits(JSON.parse(written(pack))), fits.errors]).toEqual([true, null]);
  });

  test.each(SHIPPED_IDS)('one that extends %s and says nothing else', async id => {
    const { pack } = await read(`${HEAD}extends: ${id}\n`);
    expect(pack).toEqual({ ...packOf({ programme: id }), id: 'ours', name: 'Our programme' });
  });

  test('with any shares, amounts, days and statuses', async () => {
    const status = fc.constantFrom<Status>('found', 'known', 'unverified');
    const share = fc.integer({ min: 0, max: 10_000 });
    const cents = fc.integer({ min: 0, max: 10 ** 12 });
    const rule = <T>(value: fc.Arbitrary<T>) =>
      fc.option(fc.record({ value, basis: fc.constant('Manual, 1'), status }));
    const base = own(packOf({ programme: 'interreg-v-a-lt-pl' }));
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          cap: rule(share),
          spendingPlan: rule(share),
          vat: rule(fc.record({ eligibleBelow: fc.option(cents) })),
          exchange: rule(fc.constantFrom('submitted' as const, 'average' as const)),
          rounding: fc.record({
            value: fc.constantFrom('floor' as const, 'half-up' as const),
            basis: fc.constant('M'),
            status,
          }),
        }),
        async some => {
          const pack: Pack = { ...base, ...some };
          expect(await read(written(pack))).toEqual({ pack, said: [] });
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('what a programme of one’s own says', () => {
  test('a plain value has the basis of the file, else its name, and is found', async () => {
    expect((await ruling('cap: 80%\n')).cap).toEqual({ value: 8_000, basis: 'Our programme', status: 'found' });
    expect((await ruling('basis: Manual, 3\ncap: 80 %\n')).cap).toEqual({
      ...{ value: 8_000, basis: 'Manual, 3', status: 'found' },
    });
    expect((await ruling('cap: { value: "82,5%", basis: Annex 2, status: known }\n')).cap).toEqual({
      ...{ value: 8_250, basis: 'Annex 2', status: 'known' },
    });
  });

  test('what it does not say is not ruled, or as in what it extends; none is no rule', async () => {
    expect((await ruling('cap: 80%\n')).eligibility).toBe(null);
    const extended = await ruling(
      'extends: interreg-vi-a-lt-pl\ncap: none\nflat-rates: []\ndeadlines: { control: none }\n',
    );
    const { cap, flatRates, deadlines, countries } = extended;
    expect([cap, flatRates, deadlines.control, deadlines.payment?.value, countries?.value]).toEqual([
      ...[null, [], null, 80, ['LT', 'PL']],
    ]);
  });

  test('none is no rule wherever it stands', async () => {
    const { deadlines, simplified, flatRates, cap, size, eligibility } = await ruling(
      'extends: interreg-vi-a-lt-pl\ndeadlines: { payment: { value: none }, control: none, retention: { value: none, basis: Manual } }\nsimplified: none\nflat-rates: none\ncap: { value: none, basis: Manual, status: found }\nsize: none\neligibility: { value: none }\n',
    );
    expect([deadlines.payment, deadlines.control, deadlines.retention, simplified, flatRates]).toEqual([
      ...[null, null, null, [], []],
    ]);
    expect([cap, size, eligibility]).toEqual([null, [], null]);
  });

  test('a category may be called value, and one be told from a value', async () => {
    const plain = await ruling('categories: { value: direct, staff: staff }\n');
    expect(plain.categories?.value).toEqual({ value: 'direct', staff: 'staff' });
    const whole = await ruling('categories: { value: { value: direct }, basis: Manual }\n');
    expect(whole.categories).toEqual({ value: { value: 'direct' }, basis: 'Manual', status: 'found' });
  });

  test('amounts keep one decimal mark, spans their unit', async () => {
    const pack = await ruling(
      'vat: { eligible-below: "5.000.000,00" }\nsize: [{ kind: small, above: "1.234", up-to: "50 000,00" }]\ndeadlines: { report: 1 day, durability: 10  years }\n',
    );
    expect(pack.vat?.value).toEqual({ eligibleBelow: 500_000_000 });
    expect(pack.size[0]?.value).toEqual({ kind: 'small', above: 123_400, upTo: 5_000_000 });
    expect([pack.deadlines.report?.value, pack.deadlines.durability?.value]).toEqual([1, 10]);
  });
});

describe('what is wrong in it is one finding, and rules nothing', () => {
  test.each<[string, string, string[], (pack: Pack) => unknown, unknown]>([
    ['a key that is mistyped', 'caap: 80%\n', ['project/unknown-key caap cap 3:1'], p => p.cap, null],
    [
      'a key of a value',
      'cap: { value: 80%, bais: Manual }\n',
      ['project/unknown-key cap.bais basis 3:20'],
      p => p.cap,
      null,
    ],
    [
      'a key of a map',
      'eligibility: { from: 2021-01-01, too: 2029-12-31 }\n',
      ['project/unknown-key eligibility.too to 3:34'],
      p => p.eligibility,
      null,
    ],
    [
      'a key of a map in a value',
      'eligibility: { value: { from: 2021-01-01, too: 2029-12-31 } }\n',
      ['project/unknown-key eligibility.value.too to 3:43'],
      p => p.eligibility,
      null,
    ],
    ['a share without its sign', 'cap: "80"\n', ['project/bad-value cap percent 3:6'], p => p.cap, null],
    ['a cap above all', 'cap: 120%\n', ['project/bad-value cap up-to-whole 3:6'], p => p.cap, null],
    [
      'a status that is none',
      'cap: { value: 80%, status: sure }\n',
      ['project/bad-value cap.status one of found|known|unverified 3:28'],
      p => p.cap,
      null,
    ],
    [
      'a role that is none',
      'categories: { staff: wages, office: office }\n',
      ['project/bad-value categories.staff one of staff|travel|office|direct|indirect|other 3:22'],
      p => p.categories,
      null,
    ],
    [
      'a rounding that is none',
      'rounding: up\n',
      ['project/bad-value rounding one of floor|half-up|either 3:11'],
      p => p.rounding.value,
      'floor',
    ],
    [
      'from after to',
      'eligibility: { from: 2029-12-31, to: 2021-01-01 }\n',
      ['project/bad-value eligibility.to not-before-from 3:38'],
      p => p.eligibility,
      null,
    ],
    [
      'a day that is none',
      'eligibility: { from: 2021-02-30, to: 2029-12-31 }\n',
      ['file/bad-date eligibility.from 3:22'],
      p => p.eligibility,
      null,
    ],
    [
      'a category that it does not have',
      'categories: { staff: staff }\ncategory-caps: [{ categories: [land], up-to: 10% }]\n',
      ['project/bad-value category-caps[0].categories[0] one of staff 4:32'],
      p => p.categoryCaps,
      [],
    ],
    [
      'a flat rate of what it does not have',
      'categories: { staff: staff }\nflat-rates: [{ role: office, rate: 15% of staff }]\n',
      ['project/bad-value flat-rates[0].role one of staff 4:22'],
      p => p.flatRates,
      [],
    ],
    [
      'a flat rate of nothing',
      'flat-rates: [{ role: office, rate: 15% of travel }]\n',
      ['project/bad-value flat-rates[0].rate flat 3:36'],
      p => p.flatRates,
      [],
    ],
    [
      'a span without its unit',
      'deadlines: { report: "10" }\n',
      ['project/bad-value deadlines.report days 3:22'],
      p => p.deadlines.report,
      null,
    ],
    [
      'a span in another unit',
      'deadlines: { control: 90 days }\n',
      ['project/bad-value deadlines.control months 3:23'],
      p => p.deadlines.control,
      null,
    ],
    [
      'a retention that is not whole',
      'deadlines: { retention: { from: accounts, years: 3 years, below: 1000000.00 } }\n',
      ['project/missing-field deadlines.retention.larger-years 3:25'],
      p => p.deadlines.retention,
      null,
    ],
    [
      'an option that is not whole',
      'simplified: [{ option: hourly-rate }]\n',
      ['project/missing-field simplified[0].hours 3:14'],
      p => p.simplified,
      [],
    ],
    [
      'a form that is none',
      'code: { forms: ["[", LT-#] }\n',
      ['project/bad-value code.forms[0] code-form 3:17'],
      p => p.code,
      null,
    ],
    ['no form at all', 'code: { forms: [] }\n', ['project/bad-value code.forms code-form 3:16'], p => p.code, null],
    [
      'a code of another form',
      'code: { forms: ["LT-#"], example: LT-10 }\n',
      ['project/bad-value code.example fits-form 3:35'],
      p => p.code,
      null,
    ],
    [
      'an amount below zero',
      'vat: { eligible-below: -1.00 }\n',
      ['project/bad-value vat.eligible-below positive 3:24'],
      p => p.vat,
      null,
    ],
    [
      'a size the wrong way round',
      'size: [{ kind: small, above: 50000.00, up-to: 10000.00 }]\n',
      ['project/bad-value size[0].up-to more-than-above 3:47'],
      p => p.size,
      [],
    ],
    [
      'what it extends is not shipped',
      'extends: interreg-iii\n',
      [`project/bad-value extends one of ${SHIPPED_IDS.join('|')} 3:10`],
      p => p.cap,
      null,
    ],
    ['a list for a value', 'cap: [80%]\n', ['project/bad-value cap ruled 3:6'], p => p.cap, null],
  ])('%s', async (_name, rules, expected, of, value) => {
    const { pack, said: its } = await read(HEAD + rules);
    expect(its).toEqual(expected);
    if (pack === null) throw new Error('no pack');
    expect(of(pack)).toEqual(value);
  });

  test('one broken rule leaves the others', async () => {
    const { pack } = await read(
      `${HEAD}cap: 120%\ncountries: [LV, LT]\nflat-rates: [{ role: office, rate: 1% of x }, { role: staff, rate: 20% of direct }]\n`,
    );
    expect([pack?.cap, pack?.countries?.value, pack?.flatRates.map(({ value }) => value)]).toEqual([
      ...[null, ['LV', 'LT'], [{ role: 'staff', of: 'direct', upTo: 2_000 }]],
    ]);
  });

  test('without id and name, and with the id of a shipped one', async () => {
    expect((await read('cap: 80%\n')).said).toEqual(['project/missing-field id 1:1', 'project/missing-field name 1:1']);
    expect((await read('id: generic-2014-2020\nname: Ours\n')).said).toEqual(['project/bad-value id own-id 1:5']);
  });
});

describe('a project', () => {
  test('is ruled by what it brings, which is one of its inputs and plain data', async () => {
    const { project, said: its } = await load({
      'project.yaml': OWN,
      'our.yaml': `${HEAD}period: 2014-2020\ncap: 80%\n`,
    });
    if (project === null) throw new Error('no project');
    expect([its, project.programme, packOf(project).cap?.value, periodOf(project)]).toEqual([
      [],
      'ours',
      8_000,
      '2014-2020',
    ]);
    expect(project.inputs.map(({ file, sha256 }) => [file.split('/').at(-1), sha256.length])).toContainEqual([
      'our.yaml',
      64,
    ]);
    expect(structuredClone(project.pack)).toEqual(project.pack);
  });

  test.each<[string, string, Readonly<Record<string, string>>, string[]]>([
    ['a file that is not there', './ours.yaml', {}, ['file/unreadable project.yaml:3:12']],
    ['a folder', './plan/', { 'plan/x': '' }, ['file/unreadable plan/']],
    ['an absolute path', '/etc/ours.yaml', {}, ['project/bad-value project.yaml:3:12']],
    ['itself', './project.yaml', {}, ['project/bad-value project.yaml:3:12']],
    ['what is no map', './our.yaml', { 'our.yaml': '- cap\n' }, ['file/unreadable our.yaml:1:1']],
    ['one wrong value', './our.yaml', { 'our.yaml': `${HEAD}cap: 120%\n` }, ['project/bad-value our.yaml:3:6']],
  ])('is read with %s', async (_name, path, files, expected) => {
    const { project, said: its } = await load({ 'project.yaml': OWN.replace('./our.yaml', path), ...files });
    expect(its).toEqual(expected);
    expect(project === null ? null : packOf(project).cap).toBe(null);
  });

  test('shares the rules of a folder above with others', async () => {
    const folder = await folderWith({
      'portfolio.yaml': 'name: Kaimai\n',
      'ours.yaml': `${HEAD}cap: 80%\n`,
      'a/project.yaml': SHORT.replace('generic-2014-2020', '../ours.yaml'),
      'b/project.yaml': SHORT.replace('generic-2014-2020', '../ours.yaml').replace('Birštonas-1', 'Birštonas-2'),
    });
    expect(said(await checkHere(folder, 'json'), folder)).toEqual([
      'error funding/rate-above-cap a/project.yaml:6:18',
      'error funding/rate-above-cap b/project.yaml:6:18',
    ]);
  });

  test.each<[string, string, Readonly<Record<string, string>>, string]>([
    ['nothing above it makes a portfolio', '../creds.yaml', { 'creds.yaml': `${HEAD}cap: 80%\n` }, 'in-portfolio'],
    ['beyond the portfolio', '../../creds.yaml', { 'creds.yaml': HEAD, 'w/portfolio.yaml': 'name: x' }, 'in-portfolio'],
    ['by a way round', './../creds.yaml', { 'creds.yaml': HEAD }, 'in-portfolio'],
    [
      'no programme',
      '../creds.yaml',
      { 'creds.yaml': 'password: geheim', 'portfolio.yaml': 'name: x' },
      'programme-file',
    ],
    ['no YAML', '../creds.yaml', { 'creds.yaml': 'a: [geheim', 'portfolio.yaml': 'name: x' }, 'programme-file'],
    ['nothing that may be read', '../creds/', { 'creds/x': 'geheim', 'portfolio.yaml': 'name: x' }, 'programme-file'],
  ])('is not read, nor quoted, where it is outside: %s', async (_name, path, files, expected) => {
    const inner = path.startsWith('../../') ? 'w/a' : 'a';
    const folder = await folderWith({ ...files, [`${inner}/project.yaml`]: OWN.replace('./our.yaml', path) });
    for (const format of ['json', 'text'] as const) {
      const { stdout, stderr } = await checkHere(`${folder}/${inner}`, format);
      expect(`${stdout}${stderr}`).not.toContain('geheim');
    }
    const [location] = await discover(`${folder}/${inner}`);
    if (location === undefined) throw new Error('no project');
    const { say, findings } = collector();
    await loadProject(location, say);
    expect(findings().list.map(({ check, args }) => [check, args])).toEqual([
      ['project/bad-value', { key: 'programme', text: path, expected }],
    ]);
  });

  test('is not ruled by what is unverified', async () => {
    const capped = (status: string) => ({
      ...{ 'project.yaml': OWN, 'our.yaml': `${HEAD}cap: { value: 80%, status: ${status} }\n` },
    });
    const sure = await folderWith(capped('known'));
    const unsure = await folderWith(capped('unverified'));
    expect(said(await checkHere(sure, 'json'), sure)).toEqual(['error funding/rate-above-cap project.yaml:6:18']);
    expect(said(await checkHere(unsure, 'json'), unsure)).toEqual([]);
  });

  test('never writes over its rules', async () => {
    const folder = await folderWith({ 'project.yaml': OWN, 'our.json': '{ "id": "ours", "name": "Ours" }' });
    const text = readFileSync(`${folder}/project.yaml`, 'utf8').replace('./our.yaml', './our.json');
    const again = await folderWith({ 'project.yaml': text, 'our.json': '{ "id": "ours", "name": "Ours" }' });
    const { status, stderr } = await samata(['report', 'budget', '.', '-o', 'our.json', '--force'], { cwd: again });
    expect([status, stderr.includes('our.json')]).toEqual([2, true]);
  });
});

describe('fixtures/ok/LAKE-1-004', () => {
  const path = 'fixtures/ok/LAKE-1-004';

  test('is figured by its own cap and flat rates', async () => {
    // LP so far: 2 × 1,200.00 + 6,455.20, office 12.5 % and travel 10 % of 2,400.00 = 9,395.20; 80 % = 7,516.16.
    const { rows, meta } = JSON.parse((await reportHere('cofinancing', path)).stdout);
    expect(rows.find((row: { partner: string }) => row.partner === 'LP')).toMatchObject({
      ...{ source: 'ERDF', planned: '22912.00', so_far: '7516.16', cap: '80.00' },
    });
    expect(meta.inputs.map(({ file }: { file: string }) => file.split('/').at(-1))).toContain('our-programme.yaml');
    expect(meta.programme).toBe('lakeland-2021-2027');
  });

  test('is silent, and above a cap of 75 % it is not; the earlier definition has the same rules', async () => {
    const files = ['project.yaml', 'before-amendment-1.yaml', 'our-programme.yaml', 'expenses.csv'];
    const texts = Object.fromEntries(files.map(name => [name, readFileSync(`${ROOT}/${path}/${name}`, 'utf8')]));
    const folder = await folderWith({
      ...texts,
      'our-programme.yaml': texts['our-programme.yaml']?.replace('value: 80%', 'value: 75%') ?? '',
    });
    expect(findingsIn(await checkHere(path, 'json')).findings).toEqual([]);
    expect(said(await checkHere(folder, 'json'), folder)).toEqual([
      'error funding/rate-above-cap project.yaml:19:22',
      'error funding/rate-above-cap project.yaml:24:22',
    ]);
  });

  test('its file fits the schema, and is shown', async () => {
    const file = `${ROOT}/${path}/our-programme.yaml`;
    expect([fits(parse(readFileSync(file, 'utf8'))), fits.errors]).toEqual([true, null]);
    const shown = await here(terminal => programmes(file, { format: 'text' }, terminal));
    expect(shown.status).toBe(0);
    expect(shown.stdout).toContain('Funds give at most 80.00 % of a project, or of each partner.\n');
    const json = JSON.parse((await here(terminal => programmes(file, { format: 'json' }, terminal))).stdout);
    expect(json.programme.cap.value).toBe('80.00');
  });
});

describe('samata programmes PATH', () => {
  test('says what is wrong with it', async () => {
    const folder = await folderWith({ 'our.yaml': `${HEAD}cap: 120%\n` });
    const { status, stdout } = await here(terminal => programmes(`${folder}/our.yaml`, { format: 'text' }, terminal));
    expect(status).toBe(1);
    expect(stdout).toContain('our.yaml:3:6  error  project/bad-value');
    const json = findingsIn(await here(terminal => programmes(`${folder}/our.yaml`, { format: 'json' }, terminal)));
    expect(json.findings.map(({ check }) => check)).toEqual(['project/bad-value']);
  });

  test('shows one with a warning, and tells of it', async () => {
    const folder = await folderWith({ 'our.yaml': Buffer.from('id: ours\nname: M\xfbs\u0173 programa', 'latin1') });
    const { status, stdout, stderr } = await samata(['programmes', `${folder}/our.yaml`]);
    expect([status, stdout.includes('ours'), stderr.includes('file/encoding-guessed')]).toEqual([0, true, true]);
  });

  test('cannot open a link that leads nowhere', async () => {
    const folder = await folderWith({});
    symlinkSync(`${folder}/nowhere.yaml`, `${folder}/our.yaml`);
    expect(await samata(['programmes', `${folder}/our.yaml`])).toMatchObject({ status: 2, stdout: '' });
  });

  test('cannot show what is not there', async () => {
    await expect(here(terminal => programmes('./nowhere.yaml', { format: 'text' }, terminal))).rejects.toEqual(
      new CannotRun('path-missing', { path: './nowhere.yaml' }),
    );
  });
});
