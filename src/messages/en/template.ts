/** What a new definition is filled with. */
export interface TemplateValues {
  readonly programme: string;
  readonly name: string;
  readonly code: string;
  readonly categories: readonly string[];
  /** Whether a second partner abroad belongs to it. */
  readonly abroad: boolean;
}

const ALONE = `partners:
  - id: LP                        # rows of expenses.csv name a partner by its id
    name: Town administration     # yours
    country: LT
    role: lead
    currency: EUR
    budget:
      - { category: staff, item: Project coordinator, unit: month, quantity: 24, price: 1500.00 }
      - { category: office, flat: 15% of staff }
      - { category: external, item: Training programme, amount: 58600.00 }
    funding: { ERDF: 85%, own: rest }`;

const ABROAD = `partners:
  - id: LP                        # rows of expenses.csv name a partner by its id
    name: Town administration     # yours
    country: LT
    role: lead
    currency: EUR
    budget:
      - { category: staff, item: Project coordinator, unit: month, quantity: 24, price: 1500.00 }
      - { category: office, flat: 15% of staff }
      - { category: external, item: Training programme, amount: 18600.00 }
    funding: { ERDF: 85%, own: rest }
  - id: PP2
    name: Gmina                   # your partner
    country: PL
    role: partner
    currency: PLN                 # of its books; budgets are in EUR
    budget:
      - { category: external, item: Training programme, amount: 40000.00 }
    funding: { ERDF: 85%, own: rest }

exchange: { month: submitted }    # whose rate converts: submitted, incurred, … (samata explain exchange)`;

/** A definition with a comment at every key: it checks silently as it stands, and every figure of it is an example. */
export function template({ programme, name, code, categories, abroad }: TemplateValues): string {
  return `# ${name}
# Every figure here is an example: put your own in its place, then run "samata check".
samata: 1                         # version of this format
code: ${code}
programme: ${programme}
language: en                      # of messages and reports: en, lt, pl
title: { en: Title of the project }

period:
  start: 2019-01-01
  end: 2020-12-31
  # preparation-from: 2018-06-01  # earlier documents, where preparation costs are eligible
  # payments-until: 2021-02-28    # later payments, where the contract allows them

total: 100000.00                  # of the contract, in EUR
funding:                          # who pays it: rates, amounts, or the rest
  ERDF: 85%
  own: rest

# Categories: ${categories.join(', ')}.
# A line is an amount, or quantity × price, or a flat rate (15% of staff).
${abroad ? ABROAD : ALONE}

reports:                          # reporting periods; the start is the day after the last end
  - { no: 1, end: 2019-06-30 }
  - { no: 2, end: 2019-12-31 }
  - { no: 3, end: 2020-06-30 }
  - { no: 4, end: 2020-12-31 }
  # submitted: 2019-07-10         # once a report is handed in

indicators:                       # achievements.csv has what was reached, by date
  - { code: O.1, name: { en: Persons trained }, type: output, unit: persons, target: 100 }
`;
}
