import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CHECK_IDS } from '../src/check/catalogue.ts';
import { SHELLS, type Shell } from '../src/model/command-tree.ts';
import { REPORT_NAMES } from '../src/model/table.ts';
import { SHIPPED_IDS } from '../src/programmes/index.ts';
import { completionScript } from '../src/render/completion.ts';
import { folderWith, samata } from './support.ts';

const here = (shell: string) => spawnSync(shell, ['--version']).status === 0;
const scripts = new Map<Shell, string>();
let folder = '';

beforeAll(async () => {
  folder = await folderWith({ 'plan/project.yaml': '', 'plan b/project.yaml': '' });
  for (const shell of SHELLS) {
    const { status, stdout } = await samata(['completion', shell]);
    expect(status).toBe(0);
    scripts.set(shell, stdout);
    writeFileSync(join(folder, `samata.${shell}`), stdout);
  }
});

/** Commands, and the options of each, as `--help` has them. */
async function helped(): Promise<Map<string, string[]>> {
  const options = (text: string) => [...text.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, flag = '']) => flag);
  const { stdout } = await samata(['--help']);
  const names = [...(stdout.split('Commands:')[1] ?? '').matchAll(/^ {2}([a-z]+) /gm)].map(([, name = '']) => name);
  const commands = names.filter(name => name !== 'help');
  const all = await Promise.all(
    commands.map(async name => [name, options((await samata([name, '--help'])).stdout)] as const),
  );
  return new Map([['', options(stdout)], ...all]);
}

test('every command, option and word stands in each script', async () => {
  const tree = await helped();
  expect(tree.size).toBeGreaterThan(10);
  for (const [shell, script] of scripts) {
    const lacking = [...tree].flatMap(([name, flags]) =>
      [...flags.map(flag => (shell === 'fish' ? `-l ${flag.slice(2)}` : flag)), name].filter(
        word => !new RegExp(`(^|[ '"(*)])${word}([ '")=:[]|$)`, 'm').test(script),
      ),
    );
    const words = [...CHECK_IDS, ...REPORT_NAMES, ...SHIPPED_IDS, 'all', 'rounding', 'privacy', 'bash', 'zsh', 'fish'];
    expect([shell, lacking, words.filter(word => !script.includes(word))]).toEqual([shell, [], []]);
  }
});

/** What each shell completes: what is typed, and what of it is offered. */
const CASES: readonly (readonly [typed: string, offered: readonly string[]])[] = [
  ['re', ['report']],
  ['report co', ['cofinancing', 'council']],
  ['report -o out.csv cou', ['council']],
  ['report --format json abs', ['absorption']],
  ['report claim pl', ['plan', 'plan b']],
  ['report claim --format i', ['ics']],
  ['report claim --out', ['--output']],
  ['check --fail-on ', ['error', 'info', 'never', 'warning']],
  ['check pl', ['plan', 'plan b']],
  ['check plan --lang ', ['en', 'lt', 'pl']],
  ['explain funding/sum', ['funding/sum-differs']],
  ['explain round', ['rounding']],
  ['programmes generic', ['generic-2014-2020', 'generic-2021-2027']],
  ['init --programme esf-l', ['esf-lt-2014-2020']],
  ['completion f', ['fish']],
  ['indicators CO', []],
  ['help che', ['check']],
  ['--vers', ['--version']],
];

describe.skipIf(!here('bash'))('bash', () => {
  /** The words of a line as bash hands them to a completion: = is one of them. */
  function offered(words: readonly string[]): string[] {
    const quoted = words.map(word => `'${word}'`).join(' ');
    const { stdout, stderr, status } = spawnSync(
      'bash',
      [
        '--norc',
        '-c',
        `source ./samata.bash; COMP_WORDS=(samata ${quoted}); COMP_CWORD=${words.length}; _samata; for its in "\${COMPREPLY[@]}"; do echo "$its"; done`,
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect([stderr.replaceAll(/.*compopt: not currently executing.*\n/g, ''), status]).toEqual(['', 0]);
    return stdout.split('\n').filter(Boolean).sort();
  }

  test.each(CASES)('samata %s', (typed, expected) => {
    expect(offered(typed.split(' '))).toEqual(expected);
  });

  test.each([
    ['a value after = is one of its words', ['check', '--format', '=', 'js'], ['json']],
    ['so is the first of them', ['check', '--lang', '='], ['en', 'lt', 'pl']],
    ['what stands before the command is no command', ['--lang', 'lt', 'ch'], ['check']],
    ['nor is a value after =', ['--lang', '=', 'lt', 'ch'], ['check']],
    ['a value may stand before the command', ['--lang', 'l'], ['lt']],
    ['what stands before it is no argument', ['report', '--format', '=', 'json', 'cou'], ['council']],
  ])('%s', (_name, words, expected) => {
    expect(offered(words)).toEqual(expected);
  });

  test('completes samata', () => {
    const { stdout } = spawnSync('bash', ['--norc', '-c', 'source ./samata.bash; complete -p samata'], {
      ...{ cwd: folder, encoding: 'utf8' },
    });
    expect(stdout).toBe('complete -F _samata samata\n');
  });
});

describe.skipIf(!here('fish'))('fish (left out where it is not installed)', () => {
  test.each(CASES)('samata %s', (typed, expected) => {
    const { stdout, stderr } = spawnSync(
      'fish',
      ['-N', '-c', `source samata.fish; complete -C ${JSON.stringify(`samata ${typed}`)}`],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, HOME: folder } },
    );
    const words = stdout.split('\n').map(line => (line.split('\t')[0] ?? '').replaceAll('\\', '').replace(/\/$/, ''));
    expect([stderr, words.filter(Boolean).sort()]).toEqual(['', expected]);
  });
});

test.skipIf(!here('zsh'))('zsh reads its script (left out where it is not installed)', () => {
  const { stderr, status } = spawnSync('zsh', ['-fn', 'samata.zsh'], { cwd: folder, encoding: 'utf8' });
  expect([stderr, status]).toEqual(['', 0]);
});

test('a summary with signs that shells obey stays a text', () => {
  const summary = `what's [this]: $(no) \\ "it"`;
  const value = { name: 'file', words: [], isPath: true, isMany: false };
  const node = { name: 'check', summary, slots: [value], options: [{ flags: ['--map'], summary, value }] };
  const tree = { ...node, name: 'samata', slots: [], options: [], commands: [node] };
  for (const shell of SHELLS.filter(here)) {
    writeFileSync(join(folder, `odd.${shell}`), completionScript(shell, tree));
    const { stderr, status } = spawnSync(shell, ['-n', `odd.${shell}`], { cwd: folder, encoding: 'utf8' });
    expect([shell, stderr, status]).toEqual([shell, '', 0]);
  }
  expect(completionScript('zsh', tree)).toContain(`'check:what'\\''s \\[this\\]\\: $(no) \\ "it"'`);
  expect(completionScript('fish', tree)).toContain(`-d 'what\\'s [this]: $(no) \\\\ "it"'`);
});
