import { BASELINE_VERSION, type BaselineEntry } from '../model/baseline.ts';
import { byBytes } from '../model/place.ts';

/** By file, check and subject; what tells of many comes before what tells of one. */
function inOrder(a: BaselineEntry, b: BaselineEntry): number {
  return (
    byBytes(a.file, b.file) ||
    byBytes(a.check, b.check) ||
    byBytes(a.subject ?? '', b.subject ?? '') ||
    byBytes(a.proof ?? '', b.proof ?? '') ||
    byBytes(a.project, b.project)
  );
}

/** A baseline as its file: JSON, a finding a line, sorted, so that versions compare well. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = [...entries]
    .sort(inOrder)
    .map(({ check, project, file, subject, proof, count }) =>
      JSON.stringify({ check, project, file, subject, proof, count }),
    );
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "baseline": ${BASELINE_VERSION},\n  "findings": ${list}\n}\n`;
}
