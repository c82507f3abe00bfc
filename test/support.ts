import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { check } from '../src/commands/check.ts';
import type { Terminal } from '../src/commands/context.ts';
import { diff } from '../src/commands/diff.ts';
import type { CheckFormat, ReportFormat } from '../src/commands/formats.ts';
import { report } from '../src/commands/report.ts';

export { folderWith } from './load/folder.ts';

// A busy machine starts processes slowly, which is no finding of ours.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** The repo, which paths in expected outputs start from. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = fileURLToPath(new URL('../bin/samata.js', import.meta.url));

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

function collected(command: string, args: readonly string[], { cwd = ROOT, env = {} }: Surroundings): Promise<Run> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.stderr.on('data', (piece: Buffer) => err.push(piece));
    child.on('error', failed);
    child.on('close', status =>
      done({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}

/** Runs the built binary as a person would. */
export function samata(args: readonly string[], surroundings: Surroundings = {}): Promise<Run> {
  return collected(process.execPath, [BIN, ...args], surroundings);
}

/** Runs a line of shell in which `samata` is the built binary. */
export function shell(line: string, surroundings: Surroundings = {}): Promise<Run> {
  const samataHere = `samata() { "${process.execPath}" "${BIN}" "$@"; }`;
  return collected('sh', ['-c', `${samataHere}\n${line}`], surroundings);
}

/** A command in this process, from the repo's root: the same code without the start of a process. */
export async function here(command: (terminal: Terminal) => Promise<number>): Promise<Run> {
  let stdout = '';
  let stderr = '';
  const status = await command({
    write: async text => {
      stdout += text;
      return true;
    },
    tell: text => {
      stderr += `${text}\n`;
    },
    isTerminal: false,
    env: {},
    today: () => {
      throw new Error('nobody asked for the clock');
    },
    interrupted: () => new Promise(() => {}),
  });
  return { status, stdout, stderr };
}

export function checkHere(path: string, format: CheckFormat): Promise<Run> {
  return here(terminal => check([path], { format, failOn: 'error' }, terminal));
}

/** A report as JSON. */
export function reportHere(name: string, path: string): Promise<Run> {
  return here(terminal => report(name, [path], { format: 'json', output: [] }, terminal));
}

/** Changes from one definition to another, or by the amendments of one. */
export function diffHere(format: ReportFormat, old: string, later: string | null = null): Promise<Run> {
  return here(terminal => diff(old, later, { format, output: [] }, terminal));
}

/** A small project of one town, by the regulations alone; `keys` are added at its end. */
export function definition(keys = ''): string {
  return `samata: 1
code: Veisiejai-1
programme: generic-2014-2020
period: { start: 2018-03-01, end: 2019-08-31 }
total: 1000000.00
funding: { ERDF: 85%, own: rest }
partners:
  - { id: LP, name: Veisiejų kultūros namai „Ančia“, country: LT, budget: { external: 1000000.00 } }
${keys}`;
}

/** A ledger of that project: its heading, and a row for each amount, each of a document of its own. */
export function ledger(amounts: readonly string[]): string {
  const rows = amounts.map(
    (amount, i) => `E-${i + 1},external,VD-${i + 1},2018-05-14,2018-05-25,UAB Vilkupis,Scena,${amount}\n`,
  );
  return `id,category,document_no,document_date,paid_date,supplier,description,declared\n${rows.join('')}`;
}

/** A finding as it stands in the JSON of `check`. */
export interface PrintedFinding {
  readonly args: Readonly<Record<string, unknown>>;
  readonly check: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly project: string;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly subject: string;
  readonly message: string;
  readonly waived: string | null;
}

export interface PrintedFindings {
  readonly samata: string;
  readonly projects: number;
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly PrintedFinding[];
}

export function findingsIn({ stdout }: Run): PrintedFindings {
  return JSON.parse(stdout);
}

/** Each finding as `severity check file:line:column`, the file without its folder. */
export function said(run: Run, folder: string): string[] {
  return findingsIn(run).findings.map(({ severity, check: id, file, line, column }) => {
    const place = [file.replace(`${folder}/`, ''), line, column].filter(part => part !== null).join(':');
    return `${severity} ${id} ${place}`;
  });
}

/** Names of the folders in a folder of fixtures. */
export function folders(path: string): string[] {
  return readdirSync(`${ROOT}/${path}`, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Paths of all folders below one that hold a project: of a portfolio, those of its projects. */
export function projectsBelow(path: string): string[] {
  return folders(path).flatMap(name => {
    const folder = `${path}/${name}`;
    return existsSync(`${ROOT}/${folder}/project.yaml`) ? [folder] : projectsBelow(folder);
  });
}
