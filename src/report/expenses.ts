import type { ExpenseKey } from '../model/columns.ts';
import { EXPENSE_COLUMNS } from '../model/columns.ts';
import { type Cents, type Maybe, plus } from '../model/money.ts';
import type { Cell, ExplainedRow, Explanation, Note, Table, TableColumn, TableRow, ValueKind } from '../model/table.ts';
import { explainRow } from '../reasons/expenses.ts';
import type { Claim } from '../tally/claim.ts';
import type { Sum } from '../tally/sums.ts';
import { frame, moneyNotes, row, type Subject } from './report.ts';
import { fromLedger, sourcesNote } from './sources.ts';

const KINDS = {
  text: 'text',
  id: 'id',
  choice: 'id',
  currency: 'id',
  integer: 'integer',
  quantity: 'number',
  money: 'money',
  date: 'date',
} as const satisfies Readonly<Record<string, ValueKind>>;

const FIGURES: readonly TableColumn[] = [
  { key: 'rate', kind: 'rate', total: 'none', minor: true },
  { key: 'rate_month', kind: 'month', total: 'none', minor: true },
  { key: 'declared_eur', kind: 'money', total: 'sum', computed: true },
  { key: 'deducted_eur', kind: 'money', total: 'sum', minor: true },
  { key: 'certified_eur', kind: 'money', total: 'sum' },
  { key: 'eu_share', kind: 'money', total: 'sum', computed: true, minor: true },
  { key: 'own_share', kind: 'money', total: 'sum', computed: true, minor: true },
];

function cellOf(claim: Claim, key: ExpenseKey): Cell {
  const { row } = claim;
  switch (key) {
    case 'partner':
      return claim.partner || null;
    case 'report':
      return claim.report;
    case 'currency':
      return claim.currency;
    case 'status':
      return row.status ?? 'declared';
    default: {
      const value = row[key];
      return value === '' ? null : value;
    }
  }
}

/** Columns of the ledger whose values have a text in each language. */
const WORDS: Readonly<Partial<Record<ExpenseKey, Pick<TableColumn, 'words'>>>> = {
  category: { words: 'line' },
  status: { words: 'expense-status' },
  method: { words: 'method' },
};

/** Columns of the ledger that are looked up, and not read along: they stand below where a row is too long for a line. */
const MINOR: ReadonlySet<ExpenseKey> = new Set([
  'budget_line',
  'supplier_code',
  'quantity',
  'method',
  'currency',
  'gross',
  'vat',
  'declared',
  'deducted',
  'deduction_reason',
  'taken_up',
  'corrects',
  'procurement',
  'classification',
  'asset',
  'comment',
]);

const LEDGER_KEYS: readonly ExpenseKey[] = EXPENSE_COLUMNS.map(({ key }) => key);

function rowOf(claim: Claim): TableRow {
  const { rate, month } = claim.conversion;
  return {
    level: 'row',
    cells: [
      ...LEDGER_KEYS.map(key => cellOf(claim, key)),
      rate?.text ?? null,
      rate === null ? null : month,
      claim.declared,
      claim.deducted,
      claim.certified,
      claim.euShare,
      claim.ownShare,
    ],
  };
}

/**
 * What the rows of the ledger come to, as rows of its table: a row for those that have the same cells but for their amounts.
 * Nothing where rows name nobody whom we know, for a spreadsheet may take them for somebody.
 */
function sumsOf(cells: readonly Sum[], columns: readonly TableColumn[]): TableRow[] {
  if (cells.some(({ unit }) => unit === null)) return [];
  return cells
    .filter(({ rows }) => rows > 0)
    .map(its =>
      row('row', columns, {
        partner: its.partner,
        report: its.report,
        category: its.category,
        status: its.status,
        taken_up: its.takenUp,
        declared_eur: its.declared,
        deducted_eur: its.deducted,
        certified_eur: its.certified,
        eu_share: its.euShare,
        own_share: its.ownShare,
      }),
    );
}

/** The rows that are asked for. */
async function* wanted({ claims, report, partner }: Subject): AsyncIterable<readonly Claim[]> {
  const isWanted = (claim: Claim) =>
    (report === null || claim.report === report) && (partner === null || claim.partner === partner);
  for await (const batch of claims()) yield report === null && partner === null ? batch : batch.filter(isWanted);
}

/** So many rows are explained: a ledger may be too long for memory, and any explanation of it for reading. */
const EXPLAINED = 1_000;

async function explained(subject: Subject): Promise<Explanation> {
  const rows: ExplainedRow[] = [];
  let more = 0;
  for await (const batch of wanted(subject)) {
    const taken = batch.slice(0, EXPLAINED - rows.length);
    more += batch.length - taken.length;
    for (const claim of taken) {
      const { cells, level } = rowOf(claim);
      // Cloned, for a text of a row is a slice of its passage and would keep all of that in memory.
      const row = { level, cells: structuredClone(cells) };
      rows.push({ row, figures: explainRow(claim, subject.project, subject.figures.plan) });
    }
  }
  return { rows, more };
}

/** List of expenditure: a row of the ledger with its rate, its EUR and its shares. */
export function expenses(subject: Subject): Table {
  const { figures, report, partner } = subject;
  const isShown = (key: ExpenseKey) =>
    key === 'partner' || key === 'report' || key === 'currency' || key === 'status' || figures.sums.uses(key);
  const { foreign } = figures.sums;
  const columns: readonly TableColumn[] = [
    ...EXPENSE_COLUMNS.map(
      ({ key, kind }): TableColumn => ({
        key,
        kind: KINDS[kind],
        total: 'none',
        hidden: !isShown(key),
        ...WORDS[key],
        ...(MINOR.has(key) ? { minor: true } : {}),
      }),
    ),
    ...FIGURES.map(column => (column.key.startsWith('rate') ? { ...column, hidden: !foreign } : column)),
  ];
  const cells = [...figures.sums.cells.values()].filter(
    sum => (report === null || sum.report === report) && (partner === null || sum.partner === partner),
  );
  const sum = (amount: (its: Sum) => Maybe<Cents>) =>
    cells.filter(({ rows }) => rows > 0).reduce<Maybe<Cents>>((total, its) => plus(total, amount(its)), 0);
  const notes: Note[] = [...moneyNotes({ ...subject, report: null }), { note: 'row-shares', args: {} }];
  const rows = cells.reduce((count, its) => count + its.rows, 0);
  notes.push(sourcesNote({ level: 'row', rows, of: rows }, [fromLedger(subject, cells)]));
  return {
    ...frame(subject),
    report: 'expenses',
    columns,
    async *rows() {
      for await (const batch of wanted(subject)) yield batch.map(rowOf);
    },
    sums: sumsOf(cells, columns),
    totalLevel: 'row',
    totals: {
      declared_eur: sum(its => its.declared),
      deducted_eur: sum(its => its.deducted),
      certified_eur: sum(its => its.certified),
      eu_share: sum(its => its.euShare),
      own_share: sum(its => its.ownShare),
    },
    notes,
    explained: () => explained(subject),
    named: ['id'],
  };
}
