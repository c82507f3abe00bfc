import type { TemplateValues } from '../template.ts';

/** The shipped programmes by their ids; one of the user's own is called what it calls itself. */
const PROGRAMMES: Readonly<Record<string, string>> = {
  'generic-2014-2020': 'Dowolny program 2014–2020, według samych rozporządzeń',
  'generic-2021-2027': 'Dowolny program 2021–2027, według samych rozporządzeń',
  'interreg-v-a-lt-pl': 'Interreg V-A Litwa–Polska 2014–2020',
  'interreg-vi-a-lt-pl': 'Interreg VI-A Litwa–Polska 2021–2027',
  'esf-lt-2014-2020': 'Program operacyjny inwestycji funduszy Unii Europejskiej 2014–2020, Litwa',
  'esf-plus-lt-2021-2027': 'Program inwestycji funduszy Unii Europejskiej 2021–2027, Litwa',
};

const alone = (fund: string, rate: string) => `partners:
  - id: LP                        # tym identyfikatorem wiersze expenses.csv wskazują partnera
    name: Urząd Miasta            # do zmiany
    country: LT
    role: lead
    currency: EUR
    budget:
      - { category: staff, item: Koordynator projektu, unit: miesiąc, quantity: 24, price: 1500.00 }
      - { category: office, flat: 15% of staff }
      - { category: external, item: Program szkoleń, amount: 58600.00 }
    funding: { ${fund}: ${rate}, own: rest }`;

const municipality = (fund: string) => `partners:
  - id: LP                        # tym identyfikatorem wiersze expenses.csv wskazują partnera
    name: Administracja samorządu # do zmiany
    country: LT
    role: lead
    budget-body: yes              # każdy wiersz wymaga wtedy kodu klasyfikacji ekonomicznej
    budget:
      - { category: staff, item: Koordynator projektu, unit: miesiąc, quantity: 24, price: 1500.00 }
      - { category: implementation, item: Usługi dla rodzin, amount: 56600.00 }
      - { category: publicity, item: Plakaty i artykuły, amount: 2000.00 }
      - { category: indirect, flat: 15% of staff }
    funding: { ${fund}: 85%, state: 7.5%, municipal: rest }`;

const abroadWith = (fund: string, rate: string, month: string | null) => `partners:
  - id: LP                        # tym identyfikatorem wiersze expenses.csv wskazują partnera
    name: Administracja samorządu # partner wiodący, do zmiany
    country: LT
    role: lead
    currency: EUR
    budget:
      - { category: staff, item: Koordynator projektu, unit: miesiąc, quantity: 24, price: 1500.00 }
      - { category: office, flat: 15% of staff }
      - { category: external, item: Program szkoleń, amount: 18600.00 }
    funding: { ${fund}: ${rate}, own: rest }
  - id: PP2
    name: Gmina                   # drugi partner, do zmiany
    country: PL
    role: partner
    currency: PLN                 # waluta jego ksiąg; budżety są w EUR
    budget:
      - { category: external, item: Program szkoleń, amount: 40000.00 }
    funding: { ${fund}: ${rate}, own: rest }

# Po kursie z którego miesiąca się przelicza: submitted, incurred, … (samata explain exchange)
${month === null ? 'exchange: { month: submitted }' : `# exchange: { month: ${month} }  # tak ustala program`}`;

/** A definition with a comment at every key: it checks silently as it stands, and every figure of it is an example. */
export function template(values: TemplateValues): string {
  const { programme, name, code, categories, abroad, fund, rate, year, month } = values;
  const ofContract = rate === null;
  const partners = ofContract ? municipality(fund) : abroad ? abroadWith(fund, rate, month) : alone(fund, rate);
  return `# ${PROGRAMMES[programme] ?? name}
# Wszystkie kwoty są przykładowe: wpisz własne i uruchom „samata check”.
samata: 1                         # wersja tego formatu
code: ${code}
programme: ${programme}
language: pl                      # język komunikatów i zestawień: en, lt, pl
title: { pl: Tytuł projektu }

period:
  start: ${year}-01-01
  end: ${year + 1}-12-31
  # preparation-from: ${year - 1}-06-01  # wcześniejsze dokumenty, jeśli koszty przygotowawcze są kwalifikowalne
  # payments-until: ${year + 2}-02-28    # późniejsze płatności, jeśli pozwala na nie umowa

total: 100000.00                  # wartość projektu ogółem z umowy, w EUR
funding:                          # źródła finansowania${ofContract ? ' według umowy o dofinansowanie' : ''}: udziały, kwoty albo reszta (rest)
  ${ofContract ? `${fund}: 85%\n  state: 7.5%\n  municipal: rest` : `${fund}: ${rate}\n  own: rest`}

# Kategorie wydatków: ${categories.join(', ')}.
# Pozycja to kwota albo ilość × cena, albo stawka ryczałtowa (15% of staff).
${partners}

reports:                          # okresy sprawozdawcze; każdy zaczyna się dzień po końcu poprzedniego
  - { no: 1, end: ${year}-06-30 }
  - { no: 2, end: ${year}-12-31 }
  - { no: 3, end: ${year + 1}-06-30 }
  - { no: 4, end: ${year + 1}-12-31 }
  # submitted: ${year}-07-10         # data złożenia sprawozdania

indicators:                       # osiągnięcia, z datami, są w achievements.csv
  - { code: O.1, name: { pl: Osoby przeszkolone }, type: output, unit: osoby, target: 100 }
`;
}
