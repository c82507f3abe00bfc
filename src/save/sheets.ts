import type { Column } from '../model/column.ts';
import type { Content, TableContent } from '../model/content.ts';
import {
  DEFINITION_TABLES,
  type DefinitionTable,
  PROJECT_COLUMNS,
  PROJECT_KEYS,
  periodColumn,
} from '../model/definition-columns.ts';
import { kindAt, type ValueKind } from '../model/definition-kinds.ts';
import type { Language } from '../model/language.ts';
import { ownOf } from '../model/own.ts';
import { SHEETS, type SheetKind } from '../model/sheets.ts';
import { isTreeList, isTreeMap, type Tree, type TreeMap } from '../model/tree.ts';

/** A cell: what it says, and what kind of value that is. */
export interface SheetCell {
  readonly text: string;
  readonly kind: ValueKind;
}

/** A sheet of a workbook that is a project. */
export interface SheetContent {
  readonly kind: SheetKind;
  readonly columns: readonly { readonly heading: string; readonly kind: ValueKind }[];
  readonly rows: () => AsyncIterable<readonly (readonly SheetCell[])[]>;
}

/** The sheets of a project, with headings in a language, in the order of a workbook; none that is empty. */
export function sheetsOf({ definition, tables }: Content, language: Language): SheetContent[] {
  const map = isTreeMap(definition) ? definition : {};
  const made = [...definitionSheets(map, language), ...tables.map(table => tableSheet(table, language))];
  return Object.keys(SHEETS).flatMap(kind => made.filter(its => its.kind === kind));
}

const NOTHING: SheetCell = { text: '', kind: 'text' };

function textAt(tree: Tree, ...keys: readonly string[]): string {
  let value = tree;
  for (const key of keys) value = isTreeMap(value) ? value[key] : undefined;
  return typeof value === 'string' ? value : '';
}

function items(tree: Tree): readonly TreeMap[] {
  return isTreeList(tree) ? tree.filter(isTreeMap) : [];
}

function entries(tree: Tree): (readonly [string, string])[] {
  return isTreeMap(tree)
    ? Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : []))
    : [];
}

function definitionSheets(definition: TreeMap, language: Language): SheetContent[] {
  const own = textAt(definition, 'language') || 'en';
  const partners = items(definition.partners);
  const sheets = [
    sheet(
      'partners',
      language,
      partners.map(({ vat, ...partner }) => ({
        ...partner,
        vat: textAt(vat, 'recoverable') || textAt({ vat }, 'vat'),
      })),
    ),
    sheet('budget', language, partners.flatMap(budgetRows), periodsOf(partners).map(periodColumn)),
    sheet('funding', language, [
      ...fundingRows('', definition.funding),
      ...partners.flatMap(partner => fundingRows(textAt(partner, 'id'), partner.funding)),
    ]),
    sheet('reports', language, items(definition.reports)),
    sheet(
      'indicators',
      language,
      items(definition.indicators).map(its => indicatorRow(its, own)),
    ),
    sheet('amendments', language, items(definition.amendments)),
    sheet('waivers', language, items(definition.waivers)),
  ];
  return [projectSheet(definition, own, language), ...sheets.filter(its => its !== null)];
}

/** A text in several languages by its key; in the project's own alone it needs none. */
function texts(key: string, tree: Tree, own: string): Record<string, string> {
  const its = entries(tree);
  const [only] = its;
  if (only !== undefined && its.length === 1 && only[0] === own) return { [key]: only[1] };
  return its.length > 0
    ? Object.fromEntries(its.map(([language, text]) => [`${key}.${language}`, text]))
    : { [key]: textAt({ key: tree }, 'key') };
}

/** The sheet `Project`: the keys of the definition that are no tables, one below the other. */
function projectSheet(definition: TreeMap, own: string, language: Language): SheetContent {
  const rows: SheetCell[][] = [];
  const put = (label: string, text: string, kind: ValueKind) => {
    if (text !== '')
      rows.push([
        { text: label, kind: 'text' },
        { text, kind },
      ]);
  };
  for (const { key, kind, heading } of PROJECT_KEYS) {
    if (key === 'title' || key === 'objective') {
      for (const [name, text] of Object.entries(texts(key, definition[key], own))) {
        put(name === key ? heading[language] : name, text, 'text');
      }
    } else if (key === 'flexibility.locked') {
      const locked = isTreeMap(definition.flexibility) ? definition.flexibility.locked : undefined;
      put(heading[language], isTreeList(locked) ? locked.join(', ') : '', 'text');
    } else put(heading[language], textAt(definition, ...key.split('.')), kind);
  }
  for (const key of ['entities', 'commitments']) {
    for (const [name, text] of entries(definition[key])) put(`${key}.${name}`, text, kindAt([key, name]));
  }
  const columns = PROJECT_COLUMNS.map(({ heading, kind }) => ({ heading: heading[language], kind }));
  return { kind: 'project', columns, rows: once(rows) };
}

/** The lines of a partner's budget, of which one that is a map has an entry for each category. */
function budgetRows({ id = '', budget }: TreeMap): TreeMap[] {
  if (isTreeMap(budget)) {
    return entries(budget).map(([category, text]) => ({
      partner: id,
      category,
      [text.includes('%') ? 'flat' : 'amount']: text,
    }));
  }
  return items(budget).map(({ periods, ...line }) => ({
    partner: id,
    ...line,
    ...Object.fromEntries(entries(periods).map(([period, text]) => [`periods.${period}`, text])),
  }));
}

/** The periods over which any budget is spread, in the order of time. */
function periodsOf(partners: readonly TreeMap[]): string[] {
  const all = new Set(
    partners.flatMap(({ budget }) => items(budget).flatMap(({ periods }) => entries(periods).map(([key]) => key))),
  );
  const rank = (period: string) => (period === 'preparation' ? 0 : period === 'closure' ? 1_000 : Number(period));
  return [...all].sort((a, b) => rank(a) - rank(b));
}

function fundingRows(partner: string, funding: Tree): TreeMap[] {
  return entries(funding).map(([source, share]) => ({ partner, source, share }));
}

function indicatorRow({ name, milestones, ...indicator }: TreeMap, own: string): TreeMap {
  const list = entries(milestones).map(([date, value]) => `${date}: ${value}`);
  return { ...indicator, ...texts('name', name, own), milestones: list.join('; ') };
}

/** A sheet of the definition, with the columns that any of its rows has or that must be there; null where it has no rows. */
function sheet(
  kind: DefinitionTable,
  language: Language,
  rows: readonly TreeMap[],
  further: readonly Column[] = [],
): SheetContent | null {
  if (rows.length === 0) return null;
  const all: readonly Column[] = [...DEFINITION_TABLES[kind], ...further];
  const columns = all.filter(
    ({ key, required }) => required !== undefined || rows.some(row => textAt(row, key) !== ''),
  );
  const kinds = columns.map((column): ValueKind => (column.key === 'share' ? 'slice' : column.kind));
  const cells = rows.map(row => columns.map(({ key }, i) => ({ text: textAt(row, key), kind: kinds[i] ?? 'text' })));
  return {
    kind,
    columns: columns.map(({ heading }, i) => ({ heading: heading[language], kind: kinds[i] ?? 'text' })),
    rows: once(cells),
  };
}

function tableSheet({ name, columns, rows }: TableContent, language: Language): SheetContent {
  return {
    kind: name,
    columns: columns.map(({ column, heading }) => ({
      heading: column?.heading[language] ?? heading,
      kind: column?.kind ?? 'text',
    })),
    async *rows() {
      for await (const records of rows()) {
        yield records.map(fields =>
          columns.map(({ column }, i): SheetCell => {
            const text = fields[i] ?? '';
            if (text === '') return NOTHING;
            return { text: column === null ? text : wordFor(column, text, language), kind: column?.kind ?? 'text' };
          }),
        );
      }
    },
  };
}

/** A value of a closed list as its sheet has it: as it is, but for what its letters would say below this heading. */
function wordFor({ wordIn }: Column, text: string, language: Language): string {
  return ownOf(wordIn?.[language] ?? {}, text) ?? text;
}

function once(rows: readonly (readonly SheetCell[])[]): SheetContent['rows'] {
  return async function* () {
    yield rows;
  };
}
