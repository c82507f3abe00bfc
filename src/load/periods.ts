import { addDays, addMonths } from '../model/date.ts';
import type { Period, ReportingPeriod } from '../model/project.ts';
import type { Reader } from './reader.ts';
import { below } from './yaml.ts';

export function readPeriod(reader: Reader): Period {
  return {
    start: reader.date('period.start'),
    end: reader.date('period.end'),
    preparationFrom: reader.date('period.preparation-from'),
    paymentsUntil: reader.date('period.payments-until'),
  };
}

/** The reporting periods, stated one by one or by their length. */
export function readReports(reader: Reader, period: Period): ReportingPeriod[] {
  const months = reader.whole('report-months');
  if (!reader.has('reports') && months !== null) return byLength(reader, period, months);
  if (months !== null) reader.bad('report-months', String(months), 'one of reports|report-months');
  const reports: ReportingPeriod[] = [];
  const numbers = new Set<number>();
  let comparable = true;
  let previous = period.start === null ? null : addDays(period.start, -1);
  for (const [i, path] of reader.items('reports').entries()) {
    const no = reader.whole(below(path, 'no'));
    const stated = reader.date(below(path, 'start'));
    const end = reader.date(below(path, 'end'));
    const submitted = reader.date(below(path, 'submitted'));
    const reported = reader.date(below(path, 'reported'));
    if (no !== null && numbers.has(no)) reader.bad(below(path, 'no'), String(no), 'once');
    const start = stated ?? (previous === null ? null : addDays(previous, 1));
    if (no !== null && !numbers.has(no) && start !== null && end !== null) {
      const previousEnd = i === 0 || stated === null || !comparable ? null : previous;
      reports.push({ path, no, start, end, previousEnd, startStated: stated !== null, submitted, reported });
    }
    if (no !== null) numbers.add(no);
    previous = end;
    // What follows a report whose dates are in the wrong order is not compared with it.
    comparable = start !== null && end !== null && start <= end;
  }
  return reports;
}

/**
 * Periods of so many months, counted from the project's start: the i-th ends the day before start + i × length, clamped
 * to the month's end, the last with the project.
 */
function byLength(reader: Reader, { start, end }: Period, months: number): ReportingPeriod[] {
  if (months < 1 || months > 60) {
    reader.bad('report-months', String(months), 'positive');
    return [];
  }
  const reports: ReportingPeriod[] = [];
  if (start === null || end === null) return reports;
  for (let no = 1, from = start; from <= end; no++) {
    const next = addMonths(start, no * months);
    const last = addDays(next, -1);
    reports.push({
      path: 'report-months',
      no,
      start: from,
      end: last < end ? last : end,
      previousEnd: null,
      startStated: false,
      submitted: null,
      reported: null,
    });
    from = next;
  }
  return reports;
}
