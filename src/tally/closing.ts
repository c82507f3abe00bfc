import type { ClosedFigure, ClosedRate, ClosedReport, ClosedRow } from '../model/closed.ts';
import { decimalText, type Maybe } from '../model/money.ts';
import { VERSION } from '../model/version.ts';
import type { Claim, Claims } from './claim.ts';
import type { Figures } from './figures.ts';
import { type OverviewLine, overviewOf } from './overview.ts';

const text = (cents: Maybe<number>) => (cents === null ? null : decimalText(cents));

/** What of a row a closed report freezes: what was declared, and of the control what was decided for good by then. */
export function frozenRow({ row, partner, currency, takenUp, conversion }: Claim): Omit<ClosedRow, 'sha256'> {
  const status = row.status ?? 'declared';
  // An undecided row is decided later, and a parked one may be taken up.
  const isFinal = status !== 'declared' && status !== 'parked' && takenUp === null && !row.broken.includes('status');
  return {
    id: row.id,
    partner,
    category: row.category,
    currency,
    declared: text(row.declared),
    corrects: row.corrects,
    document_no: row.document_no,
    document_date: row.document_date,
    paid_date: row.paid_date,
    supplier: row.supplier,
    gross: text(row.gross),
    vat: text(row.vat),
    rate: conversion.rate === null ? null : `${conversion.month ?? ''} ${conversion.rate.text}`,
    status: isFinal ? status : null,
    deducted: isFinal && !row.broken.includes('deducted') ? decimalText(row.deducted ?? 0) : null,
  };
}

/** The lines of a report's claim that stay as they are: the budget of its day, what was before, and what it declares. */
export function frozenFigures(figures: Pick<Figures, 'units' | 'plan'>, report: number): ClosedFigure[] {
  return overviewOf(figures, report).units.flatMap(({ unit, categories, sources }) => {
    const partner = unit.partner?.id ?? null;
    const line = (kind: 'category' | 'source') => (its: OverviewLine) => ({
      partner,
      kind,
      key: its.key,
      of: its.of,
      budget: text(its.budget),
      previous: text(its.previous),
      this: text(its.this),
    });
    return [...categories.map(line('category')), ...sources.map(line('source'))];
  });
}

/** A report to be frozen; `sha256` gives the hash of a text. */
export async function closingOf(
  figures: Figures,
  claims: Claims,
  report: number,
  file: string,
  sha256: (text: string) => string,
): Promise<ClosedReport> {
  const rows: ClosedRow[] = [];
  const rates = new Map<string, ClosedRate>();
  for await (const batch of claims()) {
    for (const claim of batch) {
      if (claim.report !== report) continue;
      const { file: _file, line: _line, broken: _broken, ...values } = claim.row;
      rows.push(structuredClone({ ...frozenRow(claim), sha256: sha256(JSON.stringify(Object.values(values))) }));
      const { month, rate } = claim.conversion;
      if (month === null || rate === null) continue;
      const { currency } = claim;
      rates.set(`${currency} ${month}`, structuredClone({ currency, month, rate: rate.text }));
    }
  }
  return {
    file,
    report,
    samata: VERSION,
    asOf: figures.asOf,
    figures: frozenFigures(figures, report),
    rates: [...rates.values()].sort((a, b) => (`${a.currency} ${a.month}` < `${b.currency} ${b.month}` ? -1 : 1)),
    rows,
  };
}
