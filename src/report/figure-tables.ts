import type { Cover } from '../model/cover.ts';
import type { FigureTable } from '../model/figure.ts';
import { LANGUAGES, type Language, textIn } from '../model/language.ts';
import type { Maybe } from '../model/money.ts';
import { fromList, type ReportName, type Table, type TableColumn, type TableRow } from '../model/table.ts';
import { WHOLE } from './figure-names.ts';

/** By which columns the rows of a report are named. */
const KEYS: Readonly<Record<ReportName, readonly string[]>> = {
  budget: ['partner', 'category', 'item'],
  claim: ['partner', 'key'],
  cofinancing: ['partner', 'source'],
  partners: ['partner'],
  absorption: ['period'],
  expenses: ['id'],
  indicators: ['code'],
  classification: ['partner', 'classification', 'year', 'report'],
  assets: ['partner', 'asset'],
  participants: ['code'],
  dates: ['what', 'report'],
  changes: ['amendment', 'partner', 'category', 'item'],
  portfolio: ['kind', 'project', 'measure', 'source', 'year'],
  council: ['project'],
};

const text = (key: string): TableColumn => ({ key, kind: 'text', total: 'none' });
const id = (key: string): TableColumn => ({ key, kind: 'id', total: 'none' });
const date = (key: string): TableColumn => ({ key, kind: 'date', total: 'none' });
const money = (key: string): TableColumn => ({ key, kind: 'money', total: 'none', computed: true });

/** The figures of reports, and of covers: `project`, `partner` and `report`. */
export function figureTables(
  tables: readonly Table[],
  covers: readonly Cover[],
  language: Language,
): readonly FigureTable[] {
  const ofReports = tables.map(({ report, columns, rows, totals, totalLevel }): FigureTable => {
    const wanted = columns[0]?.key === WHOLE && report !== 'council' ? [WHOLE, ...KEYS[report]] : KEYS[report];
    const keys = [...new Set(wanted)].map(key => columns.findIndex(column => column.key === key));
    return { name: report, columns, keys: keys.filter(at => at >= 0), rows, totals, totalLevel };
  });
  return [...ofReports, ofProjects(covers, language), ofPartners(covers), ofPeriods(tables, covers)];
}

/** Figures of a cover, by the project's code; those of the only project, or of the portfolio, without. */
function ofProjects(covers: readonly Cover[], language: Language): FigureTable {
  const columns: readonly TableColumn[] = [
    id('code'),
    ...['title', 'objective'].flatMap(key => [text(key), ...LANGUAGES.map(its => text(`${key}.${its}`))]),
    id('programme'),
    ...['start', 'end', 'asof'].map(date),
    text('lead'),
    ...['planned', 'eu', 'national', 'own', 'so_far', 'certified', 'remaining'].map(money),
    { key: 'percent', kind: 'percent', total: 'none', computed: true },
  ];
  const inEach = (texts: Cover['title']) => [textIn(texts, language), ...LANGUAGES.map(its => texts[its] ?? null)];
  const rowOf = (cover: Cover, name: Maybe<string>): TableRow => {
    const { code, title, objective, programme, start, end, asOf, partners, money: its } = cover;
    const lead = partners.find(({ isLead }) => isLead)?.name ?? null;
    const amounts = [its.planned, its.eu, its.national, its.own, its.soFar, its.certified, its.remaining, its.percent];
    const cells = [code, ...inEach(title), ...inEach(objective), programme, start, end, asOf, lead, ...amounts];
    return { level: 'project', cells: [...cells, name] };
  };
  const projects = covers.filter(({ code }) => code !== null);
  const above = projects.length === 1 ? projects[0] : covers.find(({ code }) => code === null);
  const rows = [
    ...(above === undefined ? [] : [rowOf(above, null)]),
    ...(projects.length > 1 ? projects.map(cover => rowOf(cover, cover.code)) : []),
  ];
  return { name: WHOLE, columns, keys: [columns.length], rows: fromList(rows), totals: {}, totalLevel: 'row' };
}

/** Partners by their ids; of several projects by the project's code and their ids. */
function ofPartners(covers: readonly Cover[]): FigureTable {
  const columns = [id('id'), text('name'), id('country'), money('planned'), id('project')];
  const rows = covers.flatMap(({ code, partners }) =>
    partners.map(
      (its): TableRow => ({ level: 'row', cells: [its.id, its.name, its.country, its.planned, code ?? null] }),
    ),
  );
  const keys = covers.filter(({ code }) => code !== null).length > 1 ? [4, 0] : [0];
  return { name: 'partner', columns, keys, rows: fromList(rows), totals: {}, totalLevel: 'row' };
}

/** The report that the claim is of. */
function ofPeriods(tables: readonly Table[], covers: readonly Cover[]): FigureTable {
  const columns = [{ key: 'no', kind: 'integer', total: 'none', computed: true }, date('start'), date('end')] as const;
  const isAlone = covers.filter(({ code }) => code !== null).length < 2;
  const notes = isAlone ? (tables.find(({ report }) => report === 'claim')?.notes ?? []) : [];
  const rows = notes.flatMap(({ note, args }): TableRow[] =>
    note === 'this-report' ? [{ level: 'row', cells: [args.report, args.start, args.end] }] : [],
  );
  const none: TableRow = { level: 'row', cells: [null, null, null] };
  const all = isAlone && rows.length === 0 ? [none] : rows;
  return { name: 'report', columns, keys: [], rows: fromList(all), totals: {}, totalLevel: 'row' };
}
