import { locations } from '../../src/commands/context.ts';
import { type Examined, examine, examineAll, type Known, memberOf } from '../../src/commands/examine.ts';
import { discover } from '../../src/load/discover.ts';
import type { PortfolioReportName, ProjectReportName, Table } from '../../src/model/table.ts';
import { socialNames } from '../../src/programmes/common-indicators.ts';
import { json } from '../../src/render/json.ts';
import { PORTFOLIO_REPORTS, REPORTS } from '../../src/report/index.ts';
import type { Subject } from '../../src/report/report.ts';
import { type Files, folderWith, SHORT } from '../load/folder.ts';

export type Whole = Examined & { readonly known: Known };

export const OK = new URL('../../fixtures/ok/', import.meta.url).pathname;

/** A project at a path, examined; it must be readable. */
export async function examinedAt(path: string, asOf: string | null = null): Promise<Whole> {
  const [location] = await discover(path);
  if (location === undefined) throw new Error(`no project at ${path}`);
  const examined = await examine(location, { asked: asOf, proof: true, closing: null });
  if (examined.known === null) throw new Error(`cannot read ${path}`);
  return { ...examined, known: examined.known };
}

/** One of the silent fixtures. */
export function known(code: string, asOf: string | null = null): Promise<Whole> {
  return examinedAt(`${OK}${code}`, asOf);
}

/** A project of these files. */
export async function examinedWith(files: Files, asOf: string | null = null): Promise<Whole> {
  return examinedAt(await folderWith({ 'project.yaml': SHORT, ...files }), asOf);
}

export interface Asked {
  readonly report?: number;
  readonly partner?: string;
  readonly suppressBelow?: number;
}

/** What a report of a project is made from, as `samata report` puts it together. */
export function subjectOf(
  { known: { project, claims, assets, classification, deadlines, participants, figures }, judgement, inputs }: Whole,
  asked: Asked = {},
): Subject {
  const its = figures(asked.report ?? null);
  const { error, warning } = judgement.counts;
  return {
    project,
    claims,
    figures: its,
    assets,
    classification,
    deadlines,
    participants,
    names: socialNames,
    meta: {
      programme: project.programme,
      rounding: its.plan.pack.rounding.value,
      inputs,
      findings: { error, warning },
    },
    report: asked.report ?? null,
    partner: asked.partner ?? null,
    suppressBelow: asked.suppressBelow ?? null,
    language: project.language ?? 'en',
  };
}

/** A report of a project, as `samata report` makes it. */
export function tableOf(whole: Whole, name: ProjectReportName, asked: Asked = {}): Table {
  return REPORTS[name](subjectOf(whole, asked));
}

/** A report of one of the silent portfolios. */
export async function portfolioTableOf(name: string, report: PortfolioReportName): Promise<Table> {
  const examined = await examineAll(await locations([`${OK}${name}`]), { asked: null, proof: false, closing: null });
  return PORTFOLIO_REPORTS[report]({
    name,
    portfolio: examined.find(({ portfolio }) => portfolio !== null)?.portfolio ?? null,
    members: examined.flatMap(({ known: its, judgement }) => (its === null ? [] : [memberOf(its, judgement.counts)])),
    unread: [],
    asOf: null,
    meta: { programme: null, rounding: null, inputs: [], findings: { error: 0, warning: 0 } },
    language: 'lt',
  });
}

export async function collected(chunks: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
  return text;
}

type Value = string | number | null;

export interface Json {
  readonly report: string;
  readonly project: string | null;
  readonly asOf: string | null;
  readonly columns: readonly { readonly key: string; readonly kind: string }[];
  readonly rows: readonly Readonly<Record<string, Value>>[];
  readonly totals: Readonly<Record<string, Value>>;
  readonly notes: readonly { readonly note: string; readonly args: Readonly<Record<string, unknown>> }[];
  readonly meta: Readonly<Record<string, unknown>>;
}

/** The notes but that of what the figures are made from. */
export function remarks<Its extends { readonly note: string }>(notes: readonly Its[]): Its[] {
  return notes.filter(({ note }) => note !== 'sources');
}

/** A report's JSON, parsed. */
export async function jsonOf(table: Table): Promise<Json> {
  return JSON.parse(await collected(json([table], false))) as Json;
}
