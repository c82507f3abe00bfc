import type { FormTexts } from '../messages/workbook-template.ts';
import type { Language } from '../model/language.ts';
import type { Cents } from '../model/money.ts';
import { percentOf, total } from '../model/money.ts';
import { lettersOf } from '../model/place.ts';
import { roleOf } from '../programmes/index.ts';
import type { Pack, Role } from '../programmes/pack.ts';
import type { FormCell, FormHighlight, FormSheet } from '../render/workbook/form.ts';
import { columnRange, FIRST, HEADING, MOST_PARTNERS, projectCell, projectRow, quoted } from './layout.ts';
import type { FormLists } from './rules.ts';
import { type Story, stored } from './story.ts';

const MONEY = '#,##0.00';

/** Cuts a product to the cent; the rounding before it takes out what binary fractions add. */
const cut = (formula: string) => `ROUNDDOWN(ROUND(${formula},6),2)`;

/** The groups of a budget, each a column: what belongs to it, and which of the bases its flat rates may have. */
const GROUPS: readonly {
  readonly name: 'staff' | 'travel' | 'direct' | 'indirect' | 'other';
  readonly roles: readonly Role[];
}[] = [
  { name: 'staff', roles: ['staff'] },
  { name: 'travel', roles: ['travel'] },
  { name: 'direct', roles: ['direct'] },
  { name: 'indirect', roles: ['office', 'indirect'] },
  { name: 'other', roles: ['other'] },
];

interface Sums {
  readonly language: Language;
  readonly texts: FormTexts;
  readonly pack: Pack;
  readonly story: Story;
  readonly lists: FormLists;
  readonly word: (id: string) => string;
}

/** The shares that are typed for a source: rates are at most 1, amounts above it. */
function namedSources(language: Language, partner: string, sum: string): string {
  const [of, share] = [columnRange(language, 'funding', 'partner'), columnRange(language, 'funding', 'share')];
  return `SUMIFS(${share},${of},${partner},${share},">1")+ROUND(SUMIFS(${share},${of},${partner},${share},"<=1")*${sum},2)`;
}

/** What no source pays: nothing where one of them takes the rest. */
function unfunded(language: Language, texts: FormTexts, partner: string, left: string): string {
  const [of, share] = [columnRange(language, 'funding', 'partner'), columnRange(language, 'funding', 'share')];
  const those = (which: string) => `SUMPRODUCT((${of}=${partner})*(${share}${which}))`;
  return `IF(${those('<>""')}=0,0,IF(${those(`="${texts.words.rest}"`)}>0,MIN(0,${left}),${left}))`;
}

/** The sums of the partners: the budget of each by groups, flat rates included, and its sources. */
export function sumsSheet(sums: Sums): FormSheet {
  const { language, texts, pack, story, lists, word } = sums;
  const of = (key: 'partner' | 'category' | 'quantity' | 'price' | 'amount' | 'flat' | 'flat-of') =>
    columnRange(language, 'budget', key);
  const line = `(${of('amount')}+(${of('amount')}="")*${cut(`${of('quantity')}*${of('price')}`)})`;
  const headings = [
    texts.sums.partner,
    ...GROUPS.map(({ name }) => texts.sums[name]),
    texts.sums.simplified,
    texts.sums.budget,
    texts.sums.stated,
    texts.sums.difference,
    texts.sums.named,
    texts.sums.left,
    texts.sums.unfunded,
  ];
  const ids = [...story.budgets.keys()];
  const cells: FormCell[] = [
    { row: 1, column: 1, value: texts.sheets.sums, look: 'title' },
    { row: 2, column: 1, value: texts.sums.hint, look: 'hint' },
    ...headings.map((value, i): FormCell => ({ row: HEADING, column: i + 1, value, look: 'heading' })),
  ];
  const last = FIRST + MOST_PARTNERS - 1;
  const columns: Cents[][] = headings.slice(1).map(() => []);
  for (let row = FIRST; row <= last; row++) {
    const id = ids[row - FIRST];
    const budget = id === undefined ? undefined : story.budgets.get(id);
    const mine = `(${of('partner')}=$A${row})`;
    const inGroup = (roles: readonly Role[], times: string) => {
      const range = lists.categoriesOf(roles, pack, word);
      return range === null ? null : `SUMPRODUCT(${mine}*ISNUMBER(MATCH(${of('category')},${range},0))*${times})`;
    };
    const flat = (roles: readonly Role[], base: 'staff' | 'direct', amount: string) => {
      const rate = inGroup(roles, `(${of('flat-of')}="${texts.words.base[base]}")*${of('flat')}`);
      return rate === null ? '' : `+${cut(`${rate}*${amount}`)}`;
    };
    const group = (roles: readonly Role[]) => {
      const real = inGroup(roles, line) ?? '0';
      const [first] = roles;
      if (first === 'direct') return real;
      const others = [inGroup(['travel'], line), inGroup(['direct'], line)].filter(its => its !== null).join('+');
      if (first === 'staff') return others === '' ? real : `${real}${flat(roles, 'direct', `(${others})`)}`;
      if (first === 'travel') return `${real}${flat(roles, 'staff', `B${row}`)}`;
      return `${real}${flat(roles, 'staff', `B${row}`)}${flat(roles, 'direct', `SUM(B${row}:D${row})`)}`;
    };
    const ofGroup = (roles: readonly Role[]) => {
      const its = [...(budget?.byCategory ?? [])].filter(([category]) =>
        roles.includes(roleOf(pack, category) ?? 'other'),
      );
      return total(its.map(([, amount]) => amount)) ?? 0;
    };
    const sum = budget?.total ?? 0;
    const named = percentOf(sum, story.shared, 'half-up');
    const stated = `INDEX(${columnRange(language, 'partners', 'total')},${row - FIRST + 1})`;
    const its: readonly (readonly [string, Cents | null])[] = [
      ...GROUPS.map(({ roles }) => [group(roles), ofGroup(roles)] as const),
      [`SUMPRODUCT(${mine}*(${of('category')}="")*${line})`, 0],
      [`IF(SUM(B${row}:G${row})=0,N(I${row}),SUM(B${row}:G${row}))`, sum],
      [`IF(${stated}="","",${stated})`, null],
      [`IF(I${row}="",0,H${row}-I${row})`, 0],
      [namedSources(language, `$A${row}`, `H${row}`), named],
      [`H${row}-K${row}`, sum - named],
      [unfunded(language, texts, `$A${row}`, `L${row}`), 0],
    ];
    const partner = `INDEX(${columnRange(language, 'partners', 'id')},${row - FIRST + 1})`;
    cells.push({
      row,
      column: 1,
      value: { formula: `IF(${partner}="","",${partner})`, result: id ?? '' },
      look: 'computed',
    });
    for (const [i, [formula, cents]] of its.entries()) {
      const result = id === undefined || cents === null ? '' : stored(cents);
      if (id !== undefined) columns[i]?.push(cents ?? 0);
      const value = { formula: `IF($A${row}="","",${formula})`, result };
      cells.push({ row, column: i + 2, value, look: 'computed', format: MONEY });
    }
  }
  cells.push({ row: last + 1, column: 1, value: texts.sums.all, look: 'total' });
  for (const [i, cents] of columns.entries()) {
    const letter = lettersOf(i + 2);
    const value = { formula: `SUM(${letter}${FIRST}:${letter}${last})`, result: stored(total(cents) ?? 0) };
    cells.push({ row: last + 1, column: i + 2, value, look: 'total', format: MONEY });
  }
  const red = (letter: string): FormHighlight => ({
    range: `${letter}${FIRST}:${letter}${last + 1}`,
    formula: `AND(ISNUMBER(${letter}${FIRST}),ROUND(${letter}${FIRST},2)<>0)`,
    look: 'wrong',
  });
  return {
    name: texts.sheets.sums,
    hidden: false,
    columns: headings.map((_, i) => ({ width: i === 0 ? 16 : 14.5, input: null, right: i > 0 })),
    cells,
    rules: [],
    highlights: [red('J'), red('M')],
    heading: HEADING,
    fixedColumns: 1,
    filterTo: null,
  };
}

/** Beside the facts of the project: whether its total is what its partners and its sources add up to. */
export function projectSums({ language, texts, story }: Sums): { cells: FormCell[]; highlights: FormHighlight[] } {
  const of = projectCell(language, 'total');
  const sum = total([...story.budgets.values()].map(its => its.total)) ?? 0;
  const named = percentOf(sum, story.shared, 'half-up');
  const partners = `${quoted(texts.sheets.sums)}!$H$${FIRST + MOST_PARTNERS}`;
  const first = projectRow('samata');
  const at = (i: number) => `$F$${first + i}`;
  const its: readonly (readonly [string, string, number])[] = [
    [texts.sums.total, `N(${of})`, stored(sum)],
    [texts.sums.partners, partners, stored(sum)],
    [texts.sums.difference, `IF(${at(1)}=0,0,${at(0)}-${at(1)})`, 0],
    [texts.sums.sources, namedSources(language, '"="', at(0)), stored(named)],
    [texts.sums.left, `${at(0)}-${at(3)}`, stored(sum - named)],
    [texts.sums.unfunded, unfunded(language, texts, '""', at(4)), 0],
  ];
  const checks = [2, 5].map(i => `F${first + i}`);
  return {
    cells: [
      { row: HEADING - 1, column: 5, value: texts.sums.check, look: 'label' },
      ...its.flatMap(([label, formula, result], i): FormCell[] => [
        { row: first + i, column: 5, value: label, look: 'computed' },
        { row: first + i, column: 6, value: { formula, result }, look: 'computed', format: MONEY },
      ]),
    ],
    highlights: checks.map(cell => ({ range: cell, formula: `ROUND(${cell},2)<>0`, look: 'wrong' })),
  };
}
