import type { Excerpt, ExcerptLine } from '../model/example.ts';

const WIDTH = 80;

/** Prose in lines of 80 characters; what a language keeps together by a no-break space stays so. */
export function wrapped(text: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/[ \n]+/)) {
    if (line.length + word.length + 1 > WIDTH && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}

/** Lines of files with their numbers, the cells of a table one below the other; `gone` stands for lines that are no more. */
export function excerptsText(excerpts: readonly Excerpt[], gone: string, indent: string): string {
  return excerpts.flatMap(({ file, lines }) => [`${indent}${file}`, ...linesOf(lines, gone, `${indent}  `)]).join('\n');
}

function linesOf(lines: Excerpt['lines'], gone: string, indent: string): string[] {
  if (lines === null) return [];
  if (lines.length === 0) return [`${indent}${gone}`];
  const widest = Math.max(...lines.map(([number]) => String(number).length));
  const widths = widthsOf(lines);
  return lines.flatMap(([number, ...cells]) => {
    const start = `${indent}${String(number).padStart(widest)}  `;
    const [only = ''] = cells;
    if (widths.length === 1) return folded(only, start);
    return `${start}${cells.map((cell, i) => padded(cell, widths[i] ?? 0)).join('  ')}`.trimEnd();
  });
}

function length(text: string): number {
  return [...text].length;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - length(text)));
}

function widthsOf(lines: readonly ExcerptLine[]): number[] {
  const columns = Math.max(...lines.map(line => line.length - 1));
  return Array.from({ length: columns }, (_, i) => Math.max(...lines.map(line => length(String(line[i + 1] ?? '')))));
}

/** A line of a definition that is too long goes on below, after a comma if it can, two steps further in. */
export function folded(line: string, start: string): string[] {
  const lines: string[] = [];
  const further = ' '.repeat(length(start) + line.length - line.trimStart().length + 4);
  const room = WIDTH - further.length;
  const parts = line.split(/(?<=, )/).flatMap(part => (length(part) > room ? part.split(/(?<=\S )/) : [part]));
  let its = start;
  for (const part of parts) {
    if (length(its) + length(part.trimEnd()) > WIDTH && its.trim() !== start.trim()) {
      lines.push(its.trimEnd());
      its = further;
    }
    its += part;
  }
  return [...lines, its.trimEnd()];
}
