import { type Chart, telling } from '../model/chart.ts';
import type { Note, Table, TableColumn, TableRow } from '../model/table.ts';
import { fromList } from '../model/table.ts';
import { explainPartner } from '../reasons/partners.ts';
import { type PartnerLine, partnersOf } from '../tally/partners.ts';
import { frame, moneyNotes, row, type Subject, totalsOf } from './report.ts';
import { fromDefinition, fromFlatRates, fromTable, fromUnits, over, sourcesNote } from './sources.ts';

const money = (key: string): TableColumn => ({ key, kind: 'money', total: 'sum', computed: true });

const COLUMNS: readonly TableColumn[] = [
  { key: 'partner', kind: 'id', total: 'none', role: 'partner' },
  money('budget'),
  money('declared'),
  money('certified'),
  money('received'),
  money('receivable'),
];

const THIS_PARTNER = { partner: { same: 'partner' } } as const;
const CATEGORIES = { ...THIS_PARTNER, kind: { word: 'category' } } as const;
/** Of which rows of other reports a partner's figures are the sums: flat rates stand in no row of a ledger, but in the claim. */
const ROWS_BEHIND: NonNullable<TableRow['from']> = {
  budget: [{ report: 'budget', column: 'amount', where: THIS_PARTNER }],
  declared: [
    { report: 'expenses', column: 'declared_eur', where: THIS_PARTNER },
    { report: 'claim', column: 'so_far', where: CATEGORIES },
  ],
  certified: [
    { report: 'expenses', column: 'certified_eur', where: THIS_PARTNER },
    { report: 'claim', column: 'certified_so_far', where: CATEGORIES },
  ],
};

/** One partner beside the others; alone it is the project. */
function chartOf(lines: readonly PartnerLine[]): Chart[] {
  const named = lines.flatMap(({ unit, budget, declared }) =>
    unit?.partner == null ? [] : [{ partner: unit.partner, budget, declared }],
  );
  if (named.length < 2) return [];
  return telling({
    chart: 'partners',
    form: 'bars',
    kind: 'money',
    labels: named.map(({ partner: { id, name } }) => ({ id, ...(name == null ? {} : { name }) })),
    series: [
      { key: 'budget', role: 'plan', values: named.map(({ budget }) => budget) },
      { key: 'declared', role: 'actual', values: named.map(({ declared }) => declared) },
    ],
  });
}

/** Partners: budget, what was declared and certified, what came in and what is still to come. */
export function partners(subject: Subject): Table {
  const { project, figures, partner, report } = subject;
  const its = partnersOf(project, figures, partner, report);
  const level = its.partners.some(({ unit }) => unit?.partner === null) ? 'project' : 'row';
  const rowOf = ({ unit, budget, declared, certified, received, receivable }: PartnerLine): TableRow => {
    const id = unit?.partner?.id ?? null;
    const cells = { partner: id, budget, declared, certified, received, receivable };
    return { ...row(level, COLUMNS, cells), ...(id === null ? {} : { from: ROWS_BEHIND }) };
  };
  const strays: Note[] =
    its.unassigned > 0 && partner === null
      ? [{ note: 'payments-of-no-partner', args: { payments: its.unassigned } }]
      : [];
  const { budget, declared, certified, received, receivable } = its.total;
  const rows = its.partners.map(rowOf);
  const payments = its.partners.reduce((count, line) => count + line.payments.length, 0);
  return {
    ...frame(subject),
    report: 'partners',
    columns: COLUMNS,
    rows: fromList(rows),
    totalLevel: level,
    totals: totalsOf(subject, { budget, declared, certified, received, receivable }),
    notes: [
      { note: 'receivable', args: {} },
      ...moneyNotes(subject),
      ...strays,
      sourcesNote(over(level, rows), [
        fromDefinition(subject),
        fromUnits(subject),
        fromFlatRates(subject),
        fromTable(subject, 'payments', payments),
      ]),
    ],
    charts: chartOf(its.partners),
    explained: async () => ({
      rows: its.partners.map(line => ({ row: rowOf(line), figures: explainPartner(line) })),
      more: 0,
    }),
  };
}
