import { CHECK_IDS, isWaivable } from '../check/catalogue.ts';
import type { FormTable, FormTexts, FormWords, ProjectKey } from '../messages/workbook-template.ts';
import type { Column } from '../model/column.ts';
import { EDUCATIONS } from '../model/columns.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { lettersOf } from '../model/place.ts';
import { MONTH_RULES, VERDICTS } from '../model/project.ts';
import { SHIPPED_IDS } from '../programmes/index.ts';
import type { Pack, Role } from '../programmes/pack.ts';
import { inForce } from '../programmes/pack.ts';
import { SERIES } from '../programmes/rate-series.ts';
import type { FormRule } from '../render/workbook/form.ts';
import { columnRange, FIRST, lastRow, projectCell, quoted } from './layout.ts';

/** The Member States of the Union, for a programme that names no countries of its own. */
const COUNTRIES = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const CURRENCIES = ['EUR', ...new Set(SERIES.map(({ currency }) => currency))];

/** What is offered in a cell: values of a sheet of lists, or those of another column. */
interface Offer {
  readonly formula: string;
  /** Whether nothing else is taken. */
  readonly strict: boolean;
}

/** The lists of a template: each a column of a sheet of its own, since a rule holds few values itself. */
export class FormLists {
  readonly columns: { readonly name: string; readonly values: readonly string[] }[] = [];
  private readonly language: Language;
  private readonly sheet: string;
  private readonly offers: Readonly<Record<string, () => Offer>>;

  constructor(language: Language, texts: FormTexts, pack: Pack, word: (id: string) => string) {
    this.language = language;
    this.sheet = quoted(texts.sheets.lists);
    const { words } = texts;
    const categories = Object.keys(inForce(pack.categories) ?? {});
    const sources = Object.keys(inForce(pack.sources) ?? {});
    const only = (name: string, values: readonly string[]) => () => this.offer(name, values, true);
    const usual = (name: string, values: readonly string[]) => () => this.offer(name, values, false);
    const wordsOf = (name: keyof FormWords, group: Readonly<Record<string, string>>) =>
      only(name, Object.values(group));
    const answers = wordsOf('answer', words.answer);
    const yesNo = only('yes-no', [words.answer.yes, words.answer.no]);
    const partners = () => this.inColumn('partners', 'id');
    const reports = () => this.inColumn('reports', 'no');
    const source = only('sources', sources.map(word));
    this.offers = {
      'project.programme': usual('programmes', SHIPPED_IDS),
      'project.language': only('languages', LANGUAGES),
      'project.exchange.month': only('months', MONTH_RULES),
      'project.exchange.date': only('dates', ['paid', 'document']),
      'project.flexibility.scope': only('scopes', ['category', 'partner', 'workpackage']),
      'project.flexibility.base': only('bases', ['total', 'line']),
      'project.flexibility.cumulative': yesNo,
      'project.flexibility.within': only('verdicts', VERDICTS),
      'project.flexibility.above': only('verdicts', VERDICTS),
      'partners.country': usual('countries', inForce(pack.countries) ?? COUNTRIES),
      'partners.role': wordsOf('role', words.role),
      'partners.currency': usual('currencies', CURRENCIES),
      'partners.vat': () => ({ ...wordsOf('vat', words.vat)(), strict: false }),
      'partners.budget-body': yesNo,
      'budget.partner': partners,
      'budget.category': only('categories', categories.map(word)),
      'budget.flat-of': wordsOf('base', words.base),
      'funding.partner': partners,
      'funding.source': source,
      'indicators.type': wordsOf('type', words.type),
      'indicators.sums': wordsOf('sums', words.sums),
      'indicators.from': wordsOf('from', words.from),
      'expenses.partner': partners,
      'expenses.report': reports,
      'expenses.taken_up': reports,
      'expenses.category': only('claimed', [...categories, 'unit-cost', 'lump-sum'].map(word)),
      'expenses.currency': usual('currencies', CURRENCIES),
      'expenses.method': wordsOf('method', words.method),
      'expenses.status': wordsOf('status', words.status),
      'achievements.partner': partners,
      'achievements.indicator': () => this.inColumn('indicators', 'code'),
      'activities.partner': partners,
      'activities.indicator': () => this.inColumn('indicators', 'code'),
      'payments.partner': partners,
      'payments.source': source,
      'payments.kind': wordsOf('payment', words.payment),
      'payments.report': reports,
      'participants.sex': wordsOf('sex', words.sex),
      'participants.employment': wordsOf('employment', words.employment),
      'participants.education': only('education', EDUCATIONS),
      ...Object.fromEntries(
        ['migrant', 'disability', 'disadvantaged', 'homeless', 'rural', 'third_country', 'minority'].map(key => [
          `participants.${key}`,
          answers,
        ]),
      ),
      'participants.result_at_exit': () => ({ ...wordsOf('exit', words.exit)(), strict: false }),
      'participants.result_6m': () => ({ ...wordsOf('later', words.later)(), strict: false }),
      'rates.currency': usual('currencies', CURRENCIES),
      'waivers.check': usual('checks', CHECK_IDS.filter(isWaivable)),
    };
  }

  /** What a cell offers; null where anything may be typed. */
  at(sheet: FormTable | 'project', key: string): Offer | null {
    return this.offers[`${sheet}.${key}`]?.() ?? null;
  }

  /** The words and the ids of the categories of some roles, as formulas name them. */
  categoriesOf(roles: readonly Role[], pack: Pack, word: (id: string) => string): string | null {
    const ids = Object.entries(inForce(pack.categories) ?? {}).flatMap(([id, role]) =>
      roles.includes(role) ? id : [],
    );
    if (ids.length === 0) return null;
    return this.range(roles.join('+'), [...new Set([...ids.map(word), ...ids])]);
  }

  private offer(name: string, values: readonly string[], strict: boolean): Offer {
    return { formula: this.range(name, values), strict };
  }

  /** Where the values of a list stand. */
  private range(name: string, values: readonly string[]): string {
    let at = this.columns.findIndex(list => list.name === name);
    if (at < 0) at = this.columns.push({ name, values }) - 1;
    const letter = lettersOf(at + 1);
    return `${this.sheet}!$${letter}$2:$${letter}$${values.length + 1}`;
  }

  /** What was typed into a column so far, without the empty cells below, of which a list would have hundreds. */
  private inColumn(table: 'partners' | 'reports' | 'indicators', key: 'id' | 'no' | 'code'): Offer {
    const range = columnRange(this.language, table, key as never);
    const first = range.replace(/:.*$/, '');
    return { formula: `OFFSET(${first},0,0,MAX(1,COUNTA(${range})),1)`, strict: table !== 'indicators' };
  }
}

/** The columns whose days lie within the project. */
const IN_PERIOD: ReadonlySet<string> = new Set([
  'reports.start',
  'reports.end',
  'expenses.document_date',
  'expenses.paid_date',
  'achievements.date',
  'activities.date',
  'payments.date',
  'participants.entered',
  'participants.left',
]);

/** The rule of one cell, or of a column by its first cell; null where anything may be typed. */
function ruleOf(
  sheet: FormTable | 'project',
  column: Pick<Column, 'key' | 'kind'>,
  cell: string,
  range: string,
  language: Language,
  lists: FormLists,
  { wrong, words }: FormTexts,
): FormRule | null {
  const offer = lists.at(sheet, column.key);
  if (offer !== null) return { range, kind: 'list', ...offer, text: offer.strict ? wrong.list : wrong.unlisted };
  const custom = (formula: string, text: string, strict = true): FormRule => ({
    range,
    kind: 'custom',
    formula,
    strict,
    text,
  });
  if (`${sheet}.${column.key}` === 'funding.share') {
    return custom(`OR(ISNUMBER(${cell}),${cell}="${words.rest}")`, wrong.share);
  }
  if (column.key === 'flat' || column.key === 'flexibility.percent') {
    return custom(`AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=1)`, wrong.percent);
  }
  switch (column.kind) {
    case 'money':
      return custom(`AND(ISNUMBER(${cell}),ROUND(${cell},2)=${cell})`, wrong.amount);
    case 'quantity':
    case 'number':
    case 'rate':
      return custom(`AND(ISNUMBER(${cell}),${cell}>=0)`, wrong.number);
    case 'integer':
      return custom(`AND(ISNUMBER(${cell}),${cell}>=0,INT(${cell})=${cell})`, wrong.whole);
    case 'date': {
      if (!IN_PERIOD.has(`${sheet}.${column.key}`)) return custom(`ISNUMBER(${cell})`, wrong.date);
      const at = (key: ProjectKey) => projectCell(language, key);
      const earliest = `IF(${at('period.preparation-from')}="",${at('period.start')},${at('period.preparation-from')})`;
      const latest = `IF(${at('period.payments-until')}="",${at('period.end')},${at('period.payments-until')})`;
      return custom(`AND(ISNUMBER(${cell}),${cell}>=${earliest},${cell}<=${latest})`, wrong.period, false);
    }
    default:
      return null;
  }
}

/** The rules of a table: one for each column that does not take anything. */
export function rulesOf(
  table: FormTable,
  columns: readonly Column[],
  language: Language,
  lists: FormLists,
  texts: FormTexts,
): FormRule[] {
  return columns.flatMap((column, i) => {
    const letter = lettersOf(i + 1);
    const range = `${letter}${FIRST}:${letter}${lastRow(table)}`;
    return ruleOf(table, column, `${letter}${FIRST}`, range, language, lists, texts) ?? [];
  });
}

/** The rule of a fact in the sheet `Project`. */
export function projectRule(
  column: Column,
  row: number,
  language: Language,
  lists: FormLists,
  texts: FormTexts,
): FormRule | null {
  return ruleOf('project', column, `B${row}`, `B${row}`, language, lists, texts);
}
