import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse/sync';
import { examine } from '../../src/commands/examine.ts';
import { discover } from '../../src/load/discover.ts';
import { tableMessagesIn } from '../../src/messages/tables.ts';
import type { TableRow } from '../../src/model/table.ts';
import { xlsx } from '../../src/render/workbook/xlsx.ts';
import { expenses } from '../../src/report/expenses.ts';
import { writeDefinition, writeProject } from './ledger.ts';
import { persons, writeParticipants } from './participants.ts';
import { writeWorkbook } from './workbook.ts';

// Prints ratios, each of two things done in turn in this very run: start-up against `node -e 0`, participants against
// merely parsing their file, a workbook written against exceljs that only writes it, a ledger in a workbook against exceljs
// that only reads it, and a long ledger against a pandas script that reads, checks and sums it.
// `npm run bench -- 100000` takes a shorter ledger.

const ROWS = Number(process.argv[2] ?? 1_000_000);
const BIN = 'bin/samata.js';
/** Asks this very script for one writing of rows at hand. */
const AT_HAND = 'write-at-hand';

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
  readonly output: string;
}

/** The most memory that a process had so far, where the system tells. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function run(command: string, args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    let megabytes = 0;
    const watch = setInterval(() => {
      megabytes = Math.max(megabytes, peakOf(child.pid ?? 0));
    }, 20);
    child.stdout.on('data', piece => {
      output += piece;
    });
    child.on('error', reject);
    child.on('close', () => {
      clearInterval(watch);
      resolve({ seconds: (performance.now() - start) / 1000, megabytes, output });
    });
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

async function compare(times: number, ours: () => Promise<Run>, theirs: () => Promise<Run>) {
  await ours();
  await theirs();
  const pairs: { ours: Run; theirs: Run }[] = [];
  for (let i = 0; i < times; i++) pairs.push({ ours: await ours(), theirs: await theirs() });
  return {
    ratio: median(pairs.map(pair => pair.ours.seconds / pair.theirs.seconds)),
    seconds: median(pairs.map(pair => pair.ours.seconds)),
    theirs: median(pairs.map(pair => pair.theirs.seconds)),
    megabytes: Math.max(...pairs.map(pair => pair.ours.megabytes)),
    theirMegabytes: Math.max(...pairs.map(pair => pair.theirs.megabytes)),
    output: pairs.at(-1)?.ours.output ?? '',
    theirOutput: pairs.at(-1)?.theirs.output ?? '',
  };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** From the file of participants to the table of common indicators, against csv-parse that only parses the file. */
async function comparePersons(folder: string): Promise<void> {
  const count = 100_000;
  const file = writeParticipants(folder, persons(count));
  const [location] = await discover(folder);
  if (location === undefined) throw new Error('no project');
  const ours = () =>
    timed(async () =>
      (await examine(location, { asked: null, proof: false, closing: null })).known?.participants?.counts(null),
    );
  const theirs = () => timed(() => parse(readFileSync(file)));
  await ours();
  await theirs();
  const pairs: { ours: number; theirs: number }[] = [];
  for (let i = 0; i < 5; i++) pairs.push({ ours: await ours(), theirs: await theirs() });
  const ratio = median(pairs.map(pair => pair.ours / pair.theirs));
  const rate = Math.round(count / median(pairs.map(pair => pair.ours))).toLocaleString('en');
  console.log(`participants: ${ratio.toFixed(2)} × parsing the file, ${rate} rows a second`);
}

/** A ledger of as many columns in a workbook, checked, against exceljs that reads the file into memory and does no more. */
async function compareWorkbook(folder: string, columns: 10 | 24): Promise<void> {
  const count = 100_000;
  writeDefinition(folder);
  const file = join(folder, 'expenses.xlsx');
  writeWorkbook(file, count, columns);
  const read = `new (require('exceljs').Workbook)().xlsx.readFile(${JSON.stringify(file)})`;
  const { ratio, seconds, megabytes, theirMegabytes } = await compare(
    2,
    () => run('node', [BIN, 'check', folder, '--quiet']),
    () => run('node', ['-e', read]),
  );
  const rate = Math.round(count / seconds).toLocaleString('en');
  console.log(
    `workbook: ${count.toLocaleString('en')} rows of ${columns} columns checked in ${ratio.toFixed(2)} × the time in which exceljs reads them, ${rate} rows a second, ${megabytes.toFixed(0)} MB against ${theirMegabytes.toFixed(0)} MB`,
  );
}

/** exceljs's streaming writer with the cells of a table at hand, and nothing else: prints how long it took. */
const BARE = `
const exceljs = require('exceljs');
const { parse } = require('csv-parse/sync');
const [file, out] = process.argv.slice(1);
const cell = text => text === '' ? null : /^-?\\d+\\.\\d+$/.test(text) ? Number(text) : /^\\d{4}-\\d\\d-\\d\\d$/.test(text) ? new Date(text) : text;
const rows = parse(require('node:fs').readFileSync(file), { cast: cell });
const start = performance.now();
const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename: out });
const sheet = workbook.addWorksheet('Expenses');
for (const row of rows) sheet.addRow(row).commit();
sheet.commit();
workbook.commit().then(() => console.log((performance.now() - start) / 1000));
`;

/** Writing alone: the list of expenditure whose rows are at hand; prints how long it took. Runs in a process of its own. */
async function writeAtHand(folder: string, out: string): Promise<void> {
  const [location] = await discover(folder);
  const its = location === undefined ? null : await examine(location, { asked: null, proof: false, closing: null });
  if (its?.known == null) throw new Error('no project');
  const { known } = its;
  const meta = { programme: null, rounding: null, inputs: [], findings: { error: 0, warning: 0 } };
  const rest = {
    names: () => new Map(),
    meta,
    report: null,
    partner: null,
    suppressBelow: null,
    language: 'en',
  } as const;
  const table = expenses({ ...known, ...rest, figures: known.figures(null) });
  const batches: (readonly TableRow[])[] = [];
  for await (const batch of table.rows()) batches.push(batch);
  const dossier = {
    all: false,
    covers: [],
    judgements: [],
    tables: [{ ...table, rows: () => Readable.from(batches) }],
  };
  const messages = await tableMessagesIn('en');
  const write = () => pipeline(Readable.from(xlsx(dossier, messages, new Date(0))), createWriteStream(out));
  console.log(await timed(write));
}

/** A ledger read, checked and written as a workbook, and its rows only written, against exceljs that writes the same cells. */
async function compareWritten(folder: string): Promise<void> {
  const count = 100_000;
  await writeProject(folder, count);
  const [csv, ours, bare] = ['cells.csv', 'ours.xlsx', 'bare.xlsx'].map(name => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await run('node', [BIN, 'report', 'expenses', folder, '-o', csv, '--quiet']);
  const theirWriting = async () => {
    const its = await run('node', ['-e', BARE, csv, bare]);
    return { ...its, seconds: Number(its.output) };
  };
  const writing = await compare(
    3,
    async () => {
      const its = await run('node', [process.argv[1] ?? '', AT_HAND, folder, ours]);
      return { ...its, seconds: Number(its.output) };
    },
    theirWriting,
  );
  console.log(
    `workbook written, rows at hand: ${writing.ratio.toFixed(2)} × the time in which exceljs writes the same cells (${writing.seconds.toFixed(1)} s, ${writing.theirs.toFixed(1)} s)`,
  );
  const { ratio, seconds, theirs, megabytes, theirMegabytes } = await compare(
    3,
    () => run('node', [BIN, 'report', 'expenses', folder, '-o', ours, '--force', '--quiet']),
    theirWriting,
  );
  console.log(
    `workbook written: ${count.toLocaleString('en')} rows read, checked and written in ${ratio.toFixed(2)} × the time in which exceljs writes their cells (${seconds.toFixed(1)} s, ${theirs.toFixed(1)} s), ${megabytes.toFixed(0)} MB against ${theirMegabytes.toFixed(0)} MB`,
  );
}

if (process.argv[2] === AT_HAND) {
  await writeAtHand(process.argv[3] ?? '', process.argv[4] ?? '');
  process.exit();
}

const startUp = await compare(
  15,
  () => run('node', [BIN, 'check', 'fixtures/ok/LT-PL-1R-049']),
  () => run('node', ['-e', '0']),
);
console.log(`start-up: check of LT-PL-1R-049 takes ${startUp.ratio.toFixed(2)} × node -e 0`);

const folder = mkdtempSync(join(tmpdir(), 'samata-bench-'));
try {
  const ofPersons = join(folder, 'persons');
  await comparePersons(ofPersons);
  rmSync(ofPersons, { recursive: true });
  const written = join(folder, 'written');
  await compareWritten(written);
  rmSync(written, { recursive: true });
  for (const columns of [10, 24] as const) await compareWorkbook(join(folder, `workbook-${columns}`), columns);
  const ledger = await writeProject(folder, ROWS);
  const size = (statSync(ledger).size / 1e6).toFixed(0);
  const python = ['python3', '/usr/bin/python3'].find(
    path => spawnSync(path, ['-c', 'import pandas'], { stdio: 'ignore' }).status === 0,
  );
  const ours = () => run('node', [BIN, 'report', 'cofinancing', folder, '--format', 'json']);
  const theirs = python === undefined ? ours : () => run(python, ['test/bench/count.py', ledger]);
  const long = await compare(3, ours, theirs);
  const rate = Math.round(ROWS / long.seconds).toLocaleString('en');
  console.log(`ledger: ${ROWS.toLocaleString('en')} rows (${size} MB) checked and reported, ${rate} rows a second`);
  if (existsSync('/proc/self/status')) console.log(`memory: ${long.megabytes.toFixed(0)} MB at most`);
  if (python === undefined) {
    console.log('pandas: not here (Debian: python3-pandas), so nothing to compare with');
  } else {
    const { totals, rows } = JSON.parse(long.output);
    const erdf = rows.find(
      (row: { partner: string | null; source: string }) => row.partner === null && row.source === 'ERDF',
    );
    const [, eur, theirErdf] = long.theirOutput.trim().split(' ').map(Number);
    const same = Number(totals.so_far) * 100 === eur && Math.round(Number(erdf.so_far) * 100) === theirErdf;
    console.log(
      `pandas: samata takes ${long.ratio.toFixed(2)} × its time; the sums are ${same ? 'the same' : 'DIFFERENT'}`,
    );
    if (!same) console.log(`  samata ${totals.so_far} ERDF ${erdf.so_far}, pandas ${eur} ERDF ${theirErdf} (cents)`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
