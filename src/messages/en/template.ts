import type { TemplateValues } from '../template.ts';

const alone = (fund: string, rate: string) => `partners:
  - id: LP                        # rows of expenses.csv name a partner by its id
    name: Town administration     # yours
    country: LT
    role: lead
    currency: EUR
    budget:
      - { category: staff, item: Project coordinator, unit: month, quantity: 24, price: 1500.00 }
      - { category: office, flat: 15% of staff }
      - { category: external, item: Training programme, amount: 58600.00 }
    funding: { ${fund}: ${rate}, own: rest }`;

const municipality = (fund: string) => `partners:
  - id: LP                        # rows of expenses.csv name a partner by its id
    name: Municipality administration   # yours
    country: LT
    role: lead
    budget-body: yes              # each row then needs a code of the economic classification
    budget:
      - { category: staff, item: Project coordinator, unit: month, quantity: 24, price: 1500.00 }
      - { category: implementation, item: Services for families, amount: 56600.00 }
      - { category: publicity, item: Posters and articles, amount: 2000.00 }
      - { category: indirect, flat: 15% of staff }
    funding: { ${fund}: 85%, state: 7.5%, municipal: rest }`;

const abroadWith = (fund: string, rate: string, month: string | null) => `partners:
  - id: LP                        # rows of expenses.csv name a partner by its id
    name: Town administration     # yours
    country: LT
    role: lead
    currency: EUR
    budget:
      - { category: staff, item: Project coordinator, unit: month, quantity: 24, price: 1500.00 }
      - { category: office, flat: 15% of staff }
      - { category: external, item: Training programme, amount: 18600.00 }
    funding: { ${fund}: ${rate}, own: rest }
  - id: PP2
    name: Gmina                   # your partner
    country: PL
    role: partner
    currency: PLN                 # of its books; budgets are in EUR
    budget:
      - { category: external, item: Training programme, amount: 40000.00 }
    funding: { ${fund}: ${rate}, own: rest }

${month === null ? 'exchange: { month: submitted }    # whose' : `# exchange: { month: ${month} }  # as the programme has it: whose`} rate converts: submitted, incurred, … (samata explain exchange)`;

/** A definition with a comment at every key: it checks silently as it stands, and every figure of it is an example. */
export function template(values: TemplateValues): string {
  const { programme, name, code, categories, abroad, fund, rate, year, month } = values;
  const ofContract = rate === null;
  const partners = ofContract ? municipality(fund) : abroad ? abroadWith(fund, rate, month) : alone(fund, rate);
  return `# ${name}
# Every figure here is an example: put your own in its place, then run "samata check".
samata: 1                         # version of this format
code: ${code}
programme: ${programme}
language: en                      # of messages and reports: en, lt, pl
title: { en: Title of the project }

period:
  start: ${year}-01-01
  end: ${year + 1}-12-31
  # preparation-from: ${year - 1}-06-01  # earlier documents, where preparation costs are eligible
  # payments-until: ${year + 2}-02-28    # later payments, where the contract allows them

total: 100000.00                  # of the contract, in EUR
funding:                          # who pays it${ofContract ? ', as the grant contract has it' : ''}: rates, amounts, or the rest
  ${ofContract ? `${fund}: 85%\n  state: 7.5%\n  municipal: rest` : `${fund}: ${rate}\n  own: rest`}

# Categories: ${categories.join(', ')}.
# A line is an amount, or quantity × price, or a flat rate (15% of staff).
${partners}

reports:                          # reporting periods; the start is the day after the last end
  - { no: 1, end: ${year}-06-30 }
  - { no: 2, end: ${year}-12-31 }
  - { no: 3, end: ${year + 1}-06-30 }
  - { no: 4, end: ${year + 1}-12-31 }
  # submitted: ${year}-07-10         # once a report is handed in

indicators:                       # achievements.csv has what was reached, by date
  - { code: O.1, name: { en: Persons trained }, type: output, unit: persons, target: 100 }
`;
}
