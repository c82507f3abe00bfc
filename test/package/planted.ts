import { type HardCell, hardParts, type Parts, STYLE } from './hard-workbook.ts';

const HEAD = ['id', 'category', 'document_no', 'document_date', 'paid_date', 'supplier', 'description', 'declared'];
const FIRST_ROW = 4;
const ROWS = 30;
/** What is stored of formulas: only a program that computes them has their values. */
const STALE = 77_777;
/** 2018-05-14, as spreadsheets count days. */
const MAY = 43_234;

const text = (its: string): HardCell => ({ text: its });

/** A row of the ledger in which nothing is wrong. */
function soundRow(i: number): HardCell[] {
  return [
    text(`E-${i + 1}`),
    text('external'),
    text(`VD-${i + 1}`),
    { number: MAY + i, style: STYLE.date },
    { number: MAY + 10 + i, style: STYLE.date },
    text(`UAB „Scena“ & Ko ${i}`),
    text(`Scenos <apšvietimas> ${i}`),
    { number: 100 + i, style: STYLE.amount },
  ];
}

/** What is wrong in a row: its cell, counted from 0, and what stands there. */
const MISTAKES: readonly (readonly [column: number, cell: HardCell, check: string])[] = [
  [1, text('externals'), 'expense/unknown-category'],
  [3, { text: 'kovas', style: STYLE.date }, 'file/bad-date'],
  [4, { text: '31.02.2018', style: STYLE.hatched }, 'file/bad-date'],
  [7, { text: '1.5.5', style: STYLE.amount }, 'file/bad-amount'],
  [7, { number: 12.345, style: STYLE.amount }, 'file/hidden-decimals'],
  [0, null, 'file/bad-value'],
];

export interface Planted {
  readonly parts: Parts;
  /** What the formulas come to. */
  readonly sums: readonly number[];
  /** The cells with a mistake, and the checks that find them. */
  readonly cells: ReadonlyMap<string, string>;
}

/** The project of the workbook. */
export const DEFINITION = `samata: 1
code: Veisiejai-1
programme: generic-2014-2020
language: en
period: { start: 2018-03-01, end: 2019-08-31 }
total: 1000000.00
funding: { ERDF: 85%, own: rest }
partners:
  - { id: LP, name: Veisiejų kultūros namai „Ančia“, country: LT, budget: { external: 1000000.00 } }
`;

/** A ledger in a workbook of everything, with so many mistakes in its rows, each in a cell of its own; a row is hidden. */
export function planted(mistakes: number): Planted {
  const rows = new Map<number, readonly HardCell[]>([
    [1, [{ text: 'Išlaidos 2018', style: STYLE.title }]],
    [2, []],
    [3, HEAD.map(heading => ({ text: heading, style: STYLE.head }))],
  ]);
  const cells = new Map<string, string>();
  let [sum, numbers] = [0, 0];
  for (let i = 0; i < ROWS; i++) {
    const row = FIRST_ROW + i;
    const sound = soundRow(i);
    const mistake = i < mistakes ? MISTAKES[i % MISTAKES.length] : undefined;
    if (mistake !== undefined) {
      const [column, cell, check] = mistake;
      sound[column] = cell;
      cells.set(`${String.fromCharCode(65 + column)}${row}`, check);
    }
    rows.set(row, sound);
    const [declared] = sound.slice(7);
    if (declared === null || declared === undefined || !('number' in declared)) continue;
    sum += declared.number;
    numbers++;
  }
  const parts = hardParts({
    rows,
    hidden: [],
    notes: [
      ['D5', 4, 3, 'Ona: kada tai buvo?'],
      ['F9', 8, 5, 'Ona: adresas & telefonas'],
    ],
    sums: [
      [`SUM(Expenses!H${FIRST_ROW}:H${FIRST_ROW + ROWS - 1})`, STALE],
      ['COUNT(Declared)', STALE],
      ['B1*2', STALE],
    ],
  });
  return { parts, cells, sums: [sum, numbers, sum * 2] };
}
