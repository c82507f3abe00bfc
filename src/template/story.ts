import type { FormKey, FormTable, FormTexts, ProjectKey } from '../messages/workbook-template.ts';
import type { Maybe, Percent } from '../model/money.ts';
import { decimalText } from '../model/money.ts';
import type { BudgetLine, FlatRate } from '../model/project.ts';
import type { Pack } from '../programmes/pack.ts';
import type { FormValue } from '../render/workbook/form.ts';
import { budgetOf } from '../tally/budget.ts';

// The example in a template: the project that a new definition in YAML tells of, with a first row in each table.

/** A share of something, shown as a percentage. */
export interface Share {
  readonly percent: Percent;
}

export type StoryValue = FormValue | Share;
export type StoryRow<Table extends FormTable = FormTable> = Readonly<Partial<Record<FormKey<Table>, StoryValue>>>;

export interface Story {
  readonly project: Readonly<Partial<Record<ProjectKey, StoryValue>>>;
  readonly tables: { readonly [Table in FormTable]?: readonly StoryRow<Table>[] };
  /** The budget of each partner, by its id. */
  readonly budgets: ReadonlyMap<string, ReturnType<typeof budgetOf>>;
  /** What the funds give, in hundredths of a percent. */
  readonly shared: Percent;
}

export interface StoryValues {
  readonly programme: string;
  readonly pack: Pack;
  readonly code: string;
  readonly language: string;
  readonly abroad: boolean;
  readonly fund: string;
  /** What the funds give at most; null where the grant contract alone says it. */
  readonly cap: Maybe<Percent>;
  readonly year: number;
  readonly needsMonth: boolean;
  /** What a category or a source is called. */
  readonly word: (id: string) => string;
}

interface Line {
  readonly partner: string;
  readonly category: string;
  readonly item?: string;
  readonly unit?: string;
  /** In hundredths, as the price and the amount. */
  readonly quantity?: number;
  readonly price?: number;
  readonly amount?: number;
  readonly flat?: FlatRate;
}

/** What most contracts of the ESF in Lithuania have: of the fund and of the state. */
const CONTRACT = { fund: 8_500, state: 750 } as const;
const STAFF_RATE: FlatRate = { percent: 1_500, of: 'staff' };
const HALF_YEARS = ['06-30', '12-31'] as const;

const LP = 'LP';
const PP2 = 'PP2';

function linesOf({ cap, abroad }: StoryValues, story: FormTexts['story']): Line[] {
  const staff = {
    partner: LP,
    category: 'staff',
    item: story.coordinator,
    unit: story.month,
    quantity: 24_00,
    price: 1_500_00,
  };
  const training = { category: 'external', item: story.training };
  if (cap === null) {
    return [
      staff,
      { partner: LP, category: 'implementation', item: story.families, amount: 56_600_00 },
      { partner: LP, category: 'publicity', item: story.posters, amount: 2_000_00 },
      { partner: LP, category: 'indirect', flat: STAFF_RATE },
    ];
  }
  const office = { partner: LP, category: 'office', flat: STAFF_RATE };
  if (!abroad) return [staff, office, { ...training, partner: LP, amount: 58_600_00 }];
  return [
    staff,
    office,
    { ...training, partner: LP, amount: 18_600_00 },
    { ...training, partner: PP2, amount: 40_000_00 },
  ];
}

/** A line as the sums of a budget take it. */
function budgetLine({ category, quantity, price, amount, flat }: Line): BudgetLine {
  return {
    path: '',
    kind: flat === undefined ? 'real' : 'flat',
    category,
    item: null,
    unit: null,
    quantity: quantity ?? null,
    price: price ?? null,
    amount: amount ?? null,
    flat: flat ?? null,
    period: null,
    periods: new Map(),
  };
}

/** Money as a spreadsheet stores it. */
export function stored(hundredths: number): number {
  return Number(decimalText(hundredths));
}

/** The example: every figure of it fits every other. */
export function storyOf(values: StoryValues, { story, words }: FormTexts): Story {
  const { programme, pack, code, language, abroad, fund, cap, year, needsMonth, word } = values;
  const ofContract = cap === null;
  const lines = linesOf(values, story);
  const day = (text: string) => ({ day: `${year}-${text}` });
  const rest = { source: word(ofContract ? 'municipal' : 'own'), share: words.rest };
  const sources = (partner: Maybe<string>): StoryRow<'funding'>[] => {
    const of = partner === null ? {} : { partner };
    const funds = { ...of, source: word(fund), share: { percent: cap ?? CONTRACT.fund } };
    const state = { ...of, source: word('state'), share: { percent: CONTRACT.state } };
    return [funds, ...(ofContract ? [state] : []), { ...of, ...rest }];
  };
  const ids = abroad && !ofContract ? [LP, PP2] : [LP];
  const budgets = new Map(
    ids.map(id => [
      id,
      budgetOf({ lines: lines.filter(({ partner }) => partner === id).map(budgetLine), total: null }, pack),
    ]),
  );
  const paid = word(ofContract ? 'implementation' : 'external');
  return {
    project: {
      samata: 1,
      code,
      programme,
      language,
      title: story.title,
      'period.start': day('01-01'),
      'period.end': { day: `${year + 1}-12-31` },
      total: 100_000,
      ...(needsMonth && ids.length > 1 ? { 'exchange.month': 'submitted' } : {}),
    },
    tables: {
      partners: [
        {
          id: LP,
          name: ofContract ? story.municipality : story.administration,
          country: 'LT',
          role: words.role.lead,
          currency: 'EUR',
          vat: words.vat['not-recoverable'],
          ...(ofContract ? { 'budget-body': words.answer.yes } : {}),
        },
        ...(ids.length > 1
          ? [
              {
                id: PP2,
                name: story.abroad,
                country: 'PL',
                role: words.role.partner,
                currency: 'PLN',
                vat: words.vat['not-recoverable'],
              },
            ]
          : []),
      ],
      budget: lines.map(({ partner, category, item, unit, quantity, price, amount, flat }) => ({
        partner,
        category: word(category),
        ...(item === undefined ? {} : { item }),
        ...(unit === undefined ? {} : { unit }),
        ...(quantity === undefined ? {} : { quantity: stored(quantity) }),
        ...(price === undefined ? {} : { price: stored(price) }),
        ...(amount === undefined ? {} : { amount: stored(amount) }),
        ...(flat === undefined ? {} : { flat: { percent: flat.percent }, 'flat-of': words.base[flat.of] }),
      })),
      funding: [...sources(null), ...ids.flatMap(sources)],
      reports: [year, year + 1]
        .flatMap(its => HALF_YEARS.map(end => `${its}-${end}`))
        .map((end, i) => ({ no: i + 1, end: { day: end } })),
      indicators: [{ code: 'O.1', name: story.indicator, type: words.type.output, unit: story.persons, target: 100 }],
      expenses: [
        {
          id: 'E-001',
          partner: LP,
          report: 1,
          category: paid,
          document_no: story.document,
          document_date: day('03-04'),
          paid_date: day('03-18'),
          supplier: story.supplier,
          description: ofContract ? story.families : story.part,
          gross: 1_210,
          vat: 210,
          declared: 1_210,
          status: words.status.declared,
          ...(ofContract ? { classification: '2.2.1.1.1.30' } : {}),
        },
      ],
      achievements: [
        {
          indicator: 'O.1',
          date: day('05-20'),
          value: 25,
          partner: LP,
          women: 15,
          men: 10,
          evidence: story.list,
          note: story.note,
        },
      ],
      activities: [
        {
          date: day('05-20'),
          kind: story.kind,
          title: story.day,
          partner: LP,
          place: story.place,
          participants: 25,
          women: 15,
          men: 10,
          evidence: story.list,
        },
      ],
      payments: [
        {
          date: day('02-15'),
          partner: LP,
          source: word(fund),
          kind: words.payment.advance,
          amount: 10_000,
          reference: story.advance,
        },
      ],
      participants: [
        {
          person: 'P-001',
          sex: words.sex.f,
          birth_year: year - 34,
          employment: words.employment.unemployed,
          education: '3',
          migrant: words.answer.no,
          disability: words.answer.no,
          disadvantaged: words.answer.no,
          homeless: words.answer.no,
          rural: words.answer.yes,
          third_country: words.answer.no,
          minority: words.answer.no,
          entered: day('05-20'),
        },
      ],
    },
    budgets,
    shared: ofContract ? CONTRACT.fund + CONTRACT.state : cap,
  };
}
