import type { RowStream } from './workbook-file.ts';

// The rows below a heading, straight as XML. A package that makes an object of each cell and keeps each formula takes
// several times as long for them and all the memory that there is; what it writes of a cell is written here just so.

/** A value, or a formula with the value that it gives. */
export type SheetValue = string | number;

/** Bytes of rows that are handed on together. */
const PIECE = 1 << 16;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const MARKED = /[&<>"']/;
const MARKS = /[&<>"']/g;

function escaped(text: string): string {
  return MARKED.test(text) ? text.replaceAll(MARKS, mark => ENTITIES[mark] ?? mark) : text;
}

/** Writes rows one after the other, from a line on. */
export class SheetRows {
  private readonly stream: RowStream;
  private xml = '';
  private cells = '';
  /** The line of the present row. */
  line: number;

  constructor(stream: RowStream, line: number) {
    this.stream = stream;
    this.line = line;
  }

  /** A cell of the present row; null holds nothing but its style. */
  cell(letter: string, style: number, value: SheetValue | null, formula: string | null = null): void {
    // Each piece that is put together on its own costs time in every cell: what is most common is made of few.
    const type = typeof value === 'string' ? ' t="str"' : '';
    const its = typeof value === 'string' ? escaped(value) : value;
    if (value === null) this.cells += `<c r="${letter}${this.line}" s="${style}"/>`;
    else if (formula === null) this.cells += `<c r="${letter}${this.line}" s="${style}"${type}><v>${its}</v></c>`;
    else {
      const f = escaped(formula);
      this.cells += `<c r="${letter}${this.line}" s="${style}"${type}><f>${f}</f><v>${its}</v></c>`;
    }
  }

  /** Ends the present row, of a height in points where it has one of its own. Rows are to be flushed when they are many. */
  end(height: number | null = null): void {
    const high = height === null ? '' : ` ht="${height}" customHeight="1"`;
    this.xml += `<row r="${this.line}"${high} x14ac:dyDescent="0.25">${this.cells}</row>`;
    this.cells = '';
    this.line++;
  }

  /** Whether there is enough to hand on: asked of each row, for which waiting would take longer than it takes to make. */
  get isFull(): boolean {
    return this.xml.length >= PIECE;
  }

  async flush(): Promise<void> {
    const { xml } = this;
    this.xml = '';
    if (xml !== '') await this.stream.write(xml);
  }
}
