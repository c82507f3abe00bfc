import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { filledForm } from '../src/commands/fill-form.ts';
import { report } from '../src/commands/report.ts';
import { tableMessagesIn } from '../src/messages/tables.ts';
import { PROJECT_REPORT_NAMES } from '../src/model/table.ts';
import { findingsJson } from '../src/render/findings.ts';
import { figureTables } from '../src/report/figure-tables.ts';
import { examinedAt, tableOf } from './report/examined.ts';
import { checkHere, here, ROOT, type Run } from './support.ts';

/**
 * What is found in the fixture of a check, which of a form is found while it is filled: as people read it (of a form on
 * standard error, below what is said of the filled one), or as JSON.
 */
export async function fixtureHere(path: string, format: 'text' | 'json'): Promise<Run> {
  if (!path.includes('/template/')) return checkHere(path, format);
  return format === 'text' ? filledAsText(path) : filledAsJson(path);
}

async function filledAsText(path: string): Promise<Run> {
  const folder = mkdtempSync(`${tmpdir()}/samata-form-`);
  const output = `${folder}/filled.xlsx`;
  const options = { template: `${path}/form.xlsx`, output: [output] };
  const { status, stdout, stderr } = await here(terminal => report('all', [path], options, terminal));
  const isWritten = readFileSync(output).length > 0;
  rmSync(folder, { recursive: true, force: true });
  const told = stderr.replace(/^written: .*\n.*\n/, '');
  return { status, stdout: isWritten && stdout === '' ? told : stdout, stderr: '' };
}

async function filledAsJson(path: string): Promise<Run> {
  const whole = await examinedAt(`${ROOT}/${path}`);
  const tables = PROJECT_REPORT_NAMES.map(name => tableOf(whole, name));
  const messages = await tableMessagesIn('en');
  const { code } = whole.known.project;
  const template = `${path}/form.xlsx`;
  const form = { template, tables: figureTables(tables, [], 'en'), code, messages, language: 'en' } as const;
  const { judgement } = await filledForm(form, 'filled.xlsx');
  const stdout = [...findingsJson([whole.judgement, judgement], messages, [])].join('');
  return { status: judgement.counts.error > 0 ? 1 : 0, stdout, stderr: '' };
}
