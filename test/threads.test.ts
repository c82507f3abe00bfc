import { describe, expect, test } from 'vitest';
import { folderWith, SHORT } from './load/folder.ts';
import { checkHere, reportHere, samata } from './support.ts';

/** More projects than one thread reads while another starts. */
const MANY = 45;

const HEAD = 'id,category,document_no,document_date,paid_date,supplier,description,declared';

/** Projects with invoices of their own; what other rows declare is as asked. */
function towns(declared = '12x', times = 2): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: MANY }, (_, i) => i).flatMap(i => [
      [`p${i}/project.yaml`, SHORT.replace('Birštonas-1', `Birštonas-${i}`)],
      [
        `p${i}/expenses.csv`,
        `${HEAD}
E-1,external,FV-${i},2017-05-02,2017-05-09,UAB „Viena“,Mokymai,100.00
${Array.from({ length: times }, (_, k) => `K-${k},external,K-${i}/${k},2017-05-02,2017-05-09,MB „Kita“,Vaišės,${declared}\n`).join('')}`,
      ],
    ]),
  );
}

// Sources know no threads, the binary does: what one thread says is the measure of what many say.
describe('many projects, read on all cores', () => {
  test('say the same as on one, in the same order, twice', async () => {
    const folder = await folderWith(towns());
    const one = await checkHere(folder, 'json');
    expect(one.stdout.match(/"file\/bad-amount"/g)).toHaveLength(2 * MANY);
    for (let time = 0; time < 2; time++) {
      expect(await samata(['check', folder, '--format', 'json'])).toEqual({ ...one, stderr: '' });
    }
  });

  test('are waived, and known by a baseline, as on one', async () => {
    const files = towns('0.00', 3);
    const waiver = 'waivers:\n  - { check: expense/zero, where: K-0, because: agreed, until: 2019-02-28 }\n';
    for (const name of Object.keys(files)) if (name.endsWith('.yaml')) files[name] += waiver;
    const folder = await folderWith(files);
    const one = await checkHere(folder, 'json');
    expect(JSON.parse(one.stdout)).toMatchObject({ summary: { warning: 2 * MANY, waived: MANY } });
    expect(await samata(['check', folder, '--format', 'json'])).toEqual({ ...one, stderr: '' });

    const known = `${folder}/known.json`;
    const written = await samata(['check', folder, '--write-baseline', known, '--quiet']);
    expect(written).toMatchObject({ status: 0, stderr: '' });
    const run = await samata(['check', folder, '--baseline', known, '--format', 'json']);
    expect(JSON.parse(run.stdout)).toMatchObject({
      summary: { warning: 0, waived: MANY, baseline: 2 * MANY },
      resolved: [],
    });
  });

  test('make the same reports', async () => {
    const folder = await folderWith(towns('50.00'));
    const one = await reportHere('cofinancing', folder);
    const many = await samata(['report', 'cofinancing', folder, '--format', 'json']);
    expect(many.stdout).toBe(one.stdout);
    expect(many.status).toBe(one.status);
  });

  test('each say of their own sums that they are beyond counting', async () => {
    const folder = await folderWith(towns('999999999999.00', 95));
    const one = await checkHere(folder, 'json');
    const { findings } = JSON.parse(one.stdout) as { findings: { project: string; args: { reason?: string } }[] };
    const beyond = findings.filter(({ args }) => args.reason === 'sum').map(({ project }) => project);
    expect(new Set(beyond).size).toBe(MANY);
    expect(await samata(['check', folder, '--format', 'json'])).toEqual({ ...one, stderr: '' });
  });
});
