import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXPENSE_COLUMNS } from '../src/model/columns.ts';

const README = readFileSync('README.md', 'utf8');

function blocks(kind: string): string[] {
  return [...README.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text);
}

function run(command: string) {
  return spawnSync(command, { shell: true, encoding: 'utf8' });
}

describe('what the README shows is what samata prints', () => {
  const shown = blocks('console').map(block => {
    const [command = '', ...output] = block.split('\n');
    return { command: command.replace(/^\$ /, ''), output: output.join('\n') };
  });
  test.each(shown)('$command', ({ command, output }) => {
    expect(run(command).stdout).toBe(output);
  });
  test('there is something to show', () => expect(shown.length).toBeGreaterThanOrEqual(3));
});

describe('the definition in the README', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samata-readme-'));
  const [definition = ''] = blocks('yaml');
  test('checks without errors or warnings', () => {
    writeFileSync(join(folder, 'project.yaml'), definition);
    const { status, stdout } = run(`node bin/samata.js check ${folder} --format json`);
    expect(JSON.parse(stdout)).toMatchObject({ projects: 1, summary: { error: 0, warning: 0 } });
    expect(status).toBe(0);
    rmSync(folder, { recursive: true });
  });
});

test('every column of the ledger is in the README', () => {
  const ledger = README.split('\n').find(line => line.startsWith('| `expenses.csv`')) ?? '';
  const named = new Set(ledger.match(/[a-z_]+/g));
  expect(EXPENSE_COLUMNS.map(({ key }) => key).filter(key => !named.has(key))).toEqual([]);
});

test('the commands of five minutes run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samata-start-'));
  const bin = join(process.cwd(), 'bin/samata.js');
  const commands = [...README.matchAll(/`node bin\/samata\.js ((?:init|check|report|explain|annotate)[^`]*)`/g)].map(
    ([, its = '']) => its,
  );
  expect(commands.length).toBeGreaterThanOrEqual(5);
  for (const command of commands) {
    const { status, stderr } = spawnSync(`node ${bin} ${command}`, { shell: true, cwd: folder, encoding: 'utf8' });
    expect({ command, status, stderr: status === 0 ? '' : stderr }).toEqual({ command, status: 0, stderr: '' });
  }
  rmSync(folder, { recursive: true });
}, 120_000);
