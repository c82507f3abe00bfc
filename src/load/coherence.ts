import type { Say } from '../model/finding.ts';
import { finding } from '../model/finding.ts';
import { decimalText } from '../model/money.ts';
import type { Project } from '../model/project.ts';
import { partnersHaveMoney, placeOf } from '../model/project.ts';
import type { Reader } from './reader.ts';
import { below } from './yaml.ts';

// Values that are well written one by one, and mean nothing in this project.

/** Periods of a budget are the project's reports, once the last of these is known. */
export function judgePeriods(reader: Reader, { reports, partners, period: { end } }: Project): void {
  const last = reports.at(-1);
  if (last === undefined || end === null || last.end < end) return;
  for (const { path, period, periods } of partners.flatMap(({ lines }) => lines)) {
    const stated = period === null ? [...periods.keys()] : [period];
    for (const key of stated.filter(its => Number(its) > last.no)) {
      const at = period === null ? below(below(path, 'periods'), key) : below(path, 'period');
      reader.bad(at, key, 'period-of-project');
    }
  }
}

/** All partners have money, or none. */
export function needMoney(reader: Reader, project: Project): void {
  if (!partnersHaveMoney(project)) return;
  for (const { path, total, lines } of project.partners) {
    const broken = reader.broken.has(below(path, 'total')) || reader.broken.has(below(path, 'budget'));
    if (total === null && lines.length === 0 && !broken) reader.missing(below(path, 'budget'), reader.place(path));
  }
}

/** A payment that names no partner, or no source, of the project would be in no figure; money that went back is a recovery. */
export function judgePayments(project: Project, say: Say): void {
  const { payments, reports, partners, funding, places, file, code, broken } = project;
  const slices = [...funding, ...partners.flatMap(partner => partner.funding)];
  const known = {
    partner: partners.map(({ id }) => id),
    source: slices.length === 0 ? [] : [...new Set([...slices.map(({ source }) => source), 'own'])],
  };
  const wasReported = (no: number) =>
    reports.length === 0 || [...broken].some(path => path.startsWith('reports')) || reports.some(its => its.no === no);
  for (const [i, payment] of payments.entries()) {
    const bad = (column: 'amount' | 'report' | 'partner' | 'source', text: string, expected: string) => {
      const place = placeOf({ places, file }, `payments[${i}].${column}`);
      say(finding('file/bad-value', { column, text, expected }, place, code));
    };
    const { amount, report } = payment;
    if (amount !== null && amount < 0) bad('amount', decimalText(amount), 'positive');
    if (report !== null && !wasReported(report)) bad('report', String(report), 'known-report');
    for (const column of ['partner', 'source'] as const) {
      const text = payment[column];
      if (text === '' || known[column].length === 0 || known[column].includes(text)) continue;
      bad(column, text, `one of ${known[column].join('|')}`);
    }
  }
}
