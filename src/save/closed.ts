import type { ClosedReport } from '../model/closed.ts';

/** A closed report as its file: JSON, a figure, rate or row a line, so that versions compare well. */
export function closedText({ file: _file, ...closed }: ClosedReport): string {
  const list = (key: string, items: readonly unknown[]) =>
    `  ${JSON.stringify(key)}: [${items.map(item => `\n    ${JSON.stringify(item)}`).join(',')}${items.length === 0 ? '' : '\n  '}]`;
  const { figures, rates, rows, ...head } = closed;
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${[...fields, list('figures', figures), list('rates', rates), list('rows', rows)].join(',\n')}\n}\n`;
}
