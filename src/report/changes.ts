import { type Language, textIn } from '../model/language.ts';
import { decimalText, type Maybe } from '../model/money.ts';
import type { Project } from '../model/project.ts';
import type { Note, Table, TableColumn, TableMeta } from '../model/table.ts';
import { fromList } from '../model/table.ts';
import type { Pack } from '../programmes/pack.ts';
import { changesOf, type Step } from '../tally/changes.ts';
import { type Version, versionsOf } from '../tally/versions.ts';
import { row, type Subject } from './report.ts';
import { sourcesNote } from './sources.ts';

/** The columns; a verdict that cannot be given at all is n/a, one that a row does not have is nothing. */
function columnsOf(hasVerdicts: boolean): readonly TableColumn[] {
  return [
    { key: 'amendment', kind: 'integer', total: 'none' },
    { key: 'partner', kind: 'id', total: 'none', role: 'partner' },
    { key: 'kind', kind: 'id', total: 'none', words: 'change-kind' },
    { key: 'category', kind: 'id', total: 'none', words: 'line' },
    { key: 'item', kind: 'text', total: 'none' },
    { key: 'old', kind: 'money', total: 'none', computed: true },
    { key: 'change', kind: 'money', total: { difference: ['new', 'old'] }, computed: true },
    { key: 'new', kind: 'money', total: 'none', computed: true },
    { key: 'percent', kind: 'percent', total: 'none', computed: true },
    { key: 'cumulative', kind: 'money', total: 'none' },
    { key: 'cumulative_percent', kind: 'percent', total: 'none' },
    { key: 'verdict', kind: 'id', total: 'none', words: 'verdict', computed: !hasVerdicts },
  ];
}

function textOf(hundredths: Maybe<number>): string | null {
  return hundredths === null ? null : decimalText(hundredths);
}

function verdictNote({ no, moved, measure, verdict, reasons }: Step, scope: 'category' | 'partner'): Note {
  const measured = measure && {
    unit: measure.unit,
    amount: textOf(measure.amount),
    of: textOf(measure.of),
    share: textOf(measure.share),
    allowed: textOf(measure.allowed),
  };
  const args = { amendment: no, scope, moved: textOf(moved), measure: measured, verdict, reasons };
  return { note: 'verdict', args };
}

/** The rule in words, and what it makes of each step. */
function notesOf({ flexibility: rule }: Project, steps: readonly Step[]): Note[] {
  if (steps.length === 0) return [{ note: 'no-amendments', args: {} }];
  if (rule === null) return [{ note: 'no-flexibility', args: {} }];
  const { scope } = rule;
  if (scope === 'workpackage') return [{ note: 'by-work-package', args: {} }];
  const alone: Note[] =
    rule.cumulative && steps.some(({ no }) => no === null) ? [{ note: 'compared-alone', args: {} }] : [];
  return [
    { note: 'flexibility', args: { ...rule, percent: decimalText(rule.percent) } },
    ...alone,
    ...steps.map(step => verdictNote(step, scope)),
  ];
}

/** What versions of a definition are compared as, and for whom. */
export interface Compared extends Pick<Table, 'asOf'> {
  /** The definition by whose rule changes are judged. */
  readonly project: Project;
  readonly pack: Pack;
  readonly versions: readonly Version[];
  readonly meta: TableMeta;
  /** Rows of one partner alone. */
  readonly partner: Maybe<string>;
  readonly language: Language;
}

/** Changes of the budget from version to version: lines, then what money moves between, then funds and the total. */
export function changesBetween({ project, pack, versions, meta, partner, asOf, language }: Compared): Table {
  const { flexibility } = project;
  const { steps, before, change, after } = changesOf(versions, pack, flexibility, partner);
  const columns = columnsOf(flexibility !== null && flexibility.scope !== 'workpackage');
  const rows = steps.flatMap(({ no, changes }) =>
    changes
      .filter(its => partner === null || its.partner === partner)
      .map(its =>
        row(its.kind === 'line' ? 'row' : 'project', columns, {
          amendment: no,
          partner: its.partner,
          kind: its.kind,
          category: its.category,
          item: its.item,
          old: its.before,
          change: its.change,
          new: its.after,
          percent: its.percent,
          cumulative: its.cumulative,
          cumulative_percent: its.cumulativePercent,
          verdict: its.verdict,
        }),
      ),
  );
  const one: Note[] = partner === null ? [] : [{ note: 'one-partner', args: { partner } }];
  return {
    report: 'changes',
    project: project.code,
    title: textIn(project.title, language),
    asOf,
    columns,
    rows: fromList(rows),
    totalLevel: 'project',
    totals: { old: before, change, new: after },
    notes: [
      ...notesOf(project, steps),
      ...one,
      // What was agreed before and after is that of all lines, be it that they do not change.
      sourcesNote(null, [{ what: 'definition', files: [...new Set(versions.map(its => its.agreement.file))] }]),
    ],
    meta,
  };
}

/** Changes by the contract's amendments, each against what was agreed before it. */
export function changes({ project, figures, meta, partner, language }: Subject): Table {
  const versions = versionsOf(project, project.amendments);
  return changesBetween({ project, pack: figures.plan.pack, versions, meta, partner, asOf: figures.asOf, language });
}
