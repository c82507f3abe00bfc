import type { TemplateValues } from '../template.ts';

const alone = (fund: string, rate: string) => `partners:
  - id: LP                        # pagal id partnerį nurodo expenses.csv eilutės
    name: Miesto administracija   # įrašykite savo
    country: LT
    role: lead
    currency: EUR
    budget:
      - { category: staff, item: Projekto koordinatorius, unit: mėn., quantity: 24, price: 1500.00 }
      - { category: office, flat: 15% of staff }
      - { category: external, item: Mokymo programa, amount: 58600.00 }
    funding: { ${fund}: ${rate}, own: rest }`;

const municipality = (fund: string) => `partners:
  - id: LP                        # pagal id partnerį nurodo expenses.csv eilutės
    name: Savivaldybės administracija   # įrašykite savo
    country: LT
    role: lead
    budget-body: yes              # tada kiekvienai eilutei reikia ekonominės klasifikacijos kodo
    budget:
      - { category: staff, item: Projekto koordinatorius, unit: mėn., quantity: 24, price: 1500.00 }
      - { category: implementation, item: Paslaugos šeimoms, amount: 56600.00 }
      - { category: publicity, item: Plakatai ir straipsniai, amount: 2000.00 }
      - { category: indirect, flat: 15% of staff }
    funding: { ${fund}: 85%, state: 7.5%, municipal: rest }`;

const abroadWith = (fund: string, rate: string, month: string | null) => `partners:
  - id: LP                        # pagal id partnerį nurodo expenses.csv eilutės
    name: Miesto administracija   # įrašykite savo
    country: LT
    role: lead
    currency: EUR
    budget:
      - { category: staff, item: Projekto koordinatorius, unit: mėn., quantity: 24, price: 1500.00 }
      - { category: office, flat: 15% of staff }
      - { category: external, item: Mokymo programa, amount: 18600.00 }
    funding: { ${fund}: ${rate}, own: rest }
  - id: PP2
    name: Gmina                   # jūsų partneris
    country: PL
    role: partner
    currency: PLN                 # jo apskaitos valiuta; biudžetai sudaromi eurais
    budget:
      - { category: external, item: Mokymo programa, amount: 40000.00 }
    funding: { ${fund}: ${rate}, own: rest }

${month === null ? 'exchange: { month: submitted }    # kurio mėnesio' : `# exchange: { month: ${month} }  # kaip nustatyta programoje: kurio mėnesio`} kursu perskaičiuojama: submitted, incurred, … (samata explain exchange)`;

/** A definition with a comment at every key: it checks silently as it stands, and every figure of it is an example. */
export function template(values: TemplateValues): string {
  const { programme, name, code, categories, abroad, fund, rate, year, month } = values;
  const ofContract = rate === null;
  const partners = ofContract ? municipality(fund) : abroad ? abroadWith(fund, rate, month) : alone(fund, rate);
  return `# ${name}
# Visi skaičiai čia – tik pavyzdžiai: įrašykite savo ir paleiskite „samata check“.
samata: 1                         # šio formato versija
code: ${code}
programme: ${programme}
language: lt                      # pranešimų ir ataskaitų kalba: en, lt, pl
title: { lt: Projekto pavadinimas }

period:
  start: ${year}-01-01
  end: ${year + 1}-12-31
  # preparation-from: ${year - 1}-06-01  # ankstesni dokumentai, jei parengiamosios išlaidos tinkamos finansuoti
  # payments-until: ${year + 2}-02-28    # vėlesni mokėjimai, jei sutartis juos leidžia

total: 100000.00                  # pagal sutartį, eurais
funding:                          # kas finansuoja${ofContract ? ', kaip nustatyta sutartyje' : ''}: normos, sumos arba likutis
  ${ofContract ? `${fund}: 85%\n  state: 7.5%\n  municipal: rest` : `${fund}: ${rate}\n  own: rest`}

# Išlaidų kategorijos: ${categories.join(', ')}.
# Eilutė yra suma, kiekis × kaina arba fiksuotoji norma (15% of staff).
${partners}

reports:                          # ataskaitiniai laikotarpiai; pradžia – kita diena po ankstesnio pabaigos
  - { no: 1, end: ${year}-06-30 }
  - { no: 2, end: ${year}-12-31 }
  - { no: 3, end: ${year + 1}-06-30 }
  - { no: 4, end: ${year + 1}-12-31 }
  # submitted: ${year}-07-10         # kai ataskaita pateikta

indicators:                       # kas pasiekta, pagal datas rašoma į achievements.csv
  - { code: O.1, name: { lt: Apmokyti asmenys }, type: output, unit: asmenys, target: 100 }
`;
}
