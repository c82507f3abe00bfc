import type { HelpTexts } from '../help.ts';

const meant = (word: string) => (word === '' ? '' : ` Gal turėjote omenyje ${word}?`);

/** Placeholders of usages. */
const SLOTS = {
  options: 'parinktys',
  command: 'komanda',
  check: 'patikra',
  topic: 'tema',
  code: 'kodas',
  word: 'žodis',
  date: 'data',
  dir: 'aplankas',
  file: 'failas',
  folder: 'aplankas',
  format: 'formatas',
  id: 'id',
  language: 'kalba',
  level: 'svarba',
  n: 'n',
  name: 'pavadinimas',
  new: 'naujas',
  no: 'nr',
  old: 'senas',
  path: 'kelias',
  program: 'programa',
  report: 'ataskaita',
  shell: 'apvalkalas',
  table: 'lentelė',
  source: 'šaltinis',
  target: 'rezultatas',
  what: 'kas',
};

/** A placeholder, or an option with its own, in words: `name` → `<pavadinimas>`. */
function slotted(usage: string): string {
  const whole = /^[a-z]+$/.test(usage) ? `<${usage}>` : usage;
  return whole.replaceAll(/(?<=[<|])[a-z]+(?=[|>])/g, word => SLOTS[word as keyof typeof SLOTS] ?? word);
}

/** The texts of `--help`; each example is one that a person would type. */
export const help: HelpTexts = {
  samata: {
    summary: 'Cento tikslumu tikrina ESF ir „Interreg“ projektus ir rengia jų ataskaitas.',
    examples: `  samata init mano-projektas
  samata check mano-projektas
  samata report all mano-projektas -o ataskaitos/
  samata explain funding/rate-above-cap`,
  },
  check: {
    summary: 'Tikrina projektus: finansavimą, biudžetus, datas, išlaidas.',
    examples: `  samata check                               šio aplanko projektas
  samata check projektai/                    visi aplanke esantys projektai
  samata check --watch mano-projektas        iš naujo po kiekvieno išsaugojimo
  samata check --format json --fail-on warning projektai/ > pastebejimai.json
  samata check --format sarif projektai/ > samata.sarif
  samata check projektai/ --write-baseline zinomi.json
  samata check projektai/ --baseline zinomi.json`,
  },
  report: {
    summary:
      'Parengia ataskaitą: budget, claim, cofinancing, partners, absorption, expenses, indicators, classification, assets, participants, dates, changes, portfolio, council arba visas (all).',
    examples: `  samata report cofinancing
  samata report all mano-projektas -o ataskaitos/ -o ataskaitos/visos.xlsx
  samata report claim mano-projektas --report 2 --verbose
  samata report expenses mano-projektas --report 2 --partner LP -o islaidos.csv
  samata report expenses mano-projektas --csv excel -o islaidos.csv
  samata report participants mano-projektas --suppress-below 5 -o dalyviai.xlsx
  samata report all mano-projektas --template forma.xlsx -o uzpildyta.xlsx
  samata report claim mano-projektas --names              kaip vadinasi formos žymos
  samata report dates mano-projektas -o terminai.ics
  samata report all mano-projektas --format md > komentaras.md
  samata report council projektai/ -o taryba.xlsx
  samata report budget mano-projektas --format json | jq .totals.amount`,
  },
  diff: {
    summary: 'Palygina du projekto aprašus arba pereina vieno aprašo pakeitimus: kas keičiasi ir kas tam pritaria.',
    examples: `  samata diff mano-projektas                 pagal jo pakeitimus
  samata diff git:HEAD~1:mano-projektas mano-projektas
  samata diff mano-projektas/pries-1-pakeitima.yaml mano-projektas/project.yaml -o pakeitimai.xlsx`,
  },
  show: {
    summary: 'Parodo projektą viename ekrane: lėšas, normas, rodiklius, artimiausius terminus, pastebėjimus.',
    examples: `  samata show mano-projektas
  samata show mano-projektas --as-of 2018-02-28`,
  },
  close: {
    summary: 'Užrakina pateiktą ataskaitą: apie kiekvieną vėlesnį jos sumų pasikeitimą bus pranešta.',
    examples: `  samata close 2 mano-projektas`,
  },
  init: {
    summary:
      'Pradeda projektą: sukuria projekto aprašą su paaiškinimais ir tuščias lenteles arba pildomą darbaknygę; patikra juose nieko neranda.',
    examples: `  samata init mano-projektas
  samata init mano-projektas --programme interreg-v-a-lt-pl
  samata init musu-paslaugos --programme esf-lt-2014-2020
  samata init mano-projektas --workbook      vienas „Excel“ failas su sąrašais ir pavyzdžiu`,
  },
  annotate: {
    summary: 'Grąžina darbaknygę su pastebėjimais langeliuose: pastabomis, spalvomis ir visus išvardijančiu lapu.',
    examples: `  samata annotate project.xlsx -o patikrinta.xlsx
  samata annotate mano-projektas/expenses.xlsx -o patikrinta.xlsx
  samata annotate mano-projektas/expenses/2019-1.xlsx -o patikrinta.xlsx --force`,
  },
  import: {
    summary:
      'Importuoja netvarkingą lentelę, pavyzdžiui, apskaitos išrašą ar oficialų sąrašą: klausia to, ko negalima įrodyti, ir nepameta nė vienos eilutės.',
    examples: `  samata import israsas.csv --as expenses --dry-run       kaip ir kodėl būtų skaitoma
  samata import israsas.csv --as expenses --write-map apskaita.yaml
  samata import q2.csv q3.csv --as expenses --map apskaita.yaml
  samata import rodikliai.xlsx --as achievements
  samata import projektai.csv --as list --to regionas/list.csv`,
  },
  convert: {
    summary: 'Paverčia darbaknygę tekstinių failų aplanku arba aplanką darbaknyge, nieko neprarasdama.',
    examples: `  samata convert mano-projektas mano-projektas.xlsx
  samata convert mano-projektas.xlsx mano-projektas/
  samata convert mano-projektas project.xlsx --lang en`,
  },
  explain: {
    summary: 'Paaiškina patikrą arba temą; nieko nenurodžius, jas išvardija.',
    examples: `  samata explain
  samata explain expense/paid-outside-period
  samata explain rounding`,
  },
  indicators: {
    summary:
      'Ieško bendrųjų rodiklių pagal kodą ar žodį: pavadinimai, matavimo vienetas, teisinis pagrindas; nieko nenurodžius, išvardija juos pagal laikotarpį ir fondą.',
    examples: `  samata indicators
  samata indicators CO01
  samata indicators kvalifikacija
  samata indicators LT-PL 2.2.O.1 --format json`,
  },
  programmes: {
    summary:
      'Parodo programos taisykles: kiekvieną reikšmę su teisiniu pagrindu ir patikimumu; nieko nenurodžius, išvardija programas.',
    examples: `  samata programmes
  samata programmes interreg-vi-a-lt-pl
  samata programmes ./musu-programa.yaml        jūsų pačių taisyklės arba kas jose negerai
  samata programmes generic-2021-2027 --format json | jq .programme.cap`,
  },
  schema: {
    summary:
      'Išveda JSON schemą, pagal kurią redaktorius tikrina ir papildo projekto aprašą arba programos taisykles; arba schemą to, ką išveda check.',
    examples: `  samata schema > project.schema.json
  samata schema programme > musu-programa.schema.json
  samata schema check > pastebejimai.schema.json`,
  },
  completion: {
    summary: 'Išveda scenarijų, pagal kurį apvalkalas papildo, ką rašote: komandas, parinktis, ataskaitas, patikras.',
    examples: `  samata completion fish | source               faile ~/.config/fish/config.fish
  eval "$(samata completion bash)"              faile ~/.bashrc
  eval "$(samata completion zsh)"               faile ~/.zshrc, po compinit`,
  },
  examples: 'Pavyzdžiai:',
  path: 'projektų aplankai, projektų aprašai, darbaknygės arba aplankai su keliais projektais (jei nenurodyta – šis aplankas)',
  reportName:
    'budget, claim, cofinancing, partners, absorption, expenses, indicators, classification, assets, participants, dates, changes, portfolio, council arba all',
  old: 'projekto aplankas, projekto aprašas, darbaknygė arba git:REV:PATH; nurodžius tik jį, pereinami to projekto pakeitimai (jei nenurodyta – šis aplankas)',
  new: 'su kuo lyginama: projekto aplankas, projekto aprašas, darbaknygė arba git:REV:PATH',
  convertSource: 'projektas: jo aplankas, aprašas arba darbaknygė',
  convertTarget: 'darbaknygė (pavadinimas baigiasi .xlsx), kitaip – aplankas',
  dir: 'į kurį aplanką (jei nenurodyta – šis aplankas)',
  topic: 'patikra, pavyzdžiui, funding/sum-differs, arba tema, pavyzdžiui, rounding',
  indicator: 'kodas, pavyzdžiui, CO44 arba R.B.024, arba pavadinimo žodžiai',
  programmeId: 'programa, pavyzdžiui, interreg-vi-a-lt-pl, arba kelias iki jūsų pačių programos failo',
  schemaName: 'kieno schema',
  shell: 'kuriam apvalkalui',
  format: 'kokiu formatu rašyti',
  watch: 'tikrinti iš naujo po kiekvieno išsaugojimo, rezultatą rašyti tekstu; pabaigiama klavišais Ctrl+C',
  failOn: 'mažiausia svarba, dėl kurios baigiamoji būsena yra 1',
  csv: 'rašyti CSV taip, kaip jį atveria ši programa: su kabliataškiais ir dešimtainiais kableliais',
  baseline: 'neskaičiuoti ir nerodyti pastebėjimų, kurie yra šiame faile; juos parodo --verbose',
  writeBaseline: 'įrašyti pastebėjimus į šį failą, kad tiktų parinkčiai --baseline',
  output:
    'failas, kurio plėtinys lemia formatą, arba aplankas (su pasviruoju brūkšniu gale); galima nurodyti kelis kartus',
  force: 'perrašyti esamus failus',
  reportNo: 'ataskaitos numeris; sumos „Iki šiol“ skaičiuojamos iki jos imtinai',
  partner: 'tik šio partnerio eilutės',
  formToFill: 'jūsų pačių pildoma XLSX forma su žymomis, tokiomis kaip {{claim.LP.staff.this}}: „samata explain forms“',
  figureNames: 'vietoj ataskaitos – skaičių vardai ir reikšmės: parinkčiai --template',
  suppressBelow: 'slėpti mažesnius dalyvių skaičius ir tai, iš ko juos būtų galima sužinoti',
  annotated: 'Excel darbaknygė: visas projektas arba viena jo lentelė',
  annotatedOutput: 'kur įrašyti darbaknygę: tai kopija, o visa kita joje lieka kaip buvę',
  importFile: 'importuojamos lentelės: CSV, TSV arba „Excel“',
  importAs: 'kas jose yra',
  importTo: 'CSV failas arba aplankas (jei nenurodyta – expenses/VARDAS.csv arba lentelė šalia projekto aprašo)',
  importMap: 'kas apie lentelę nuspręsta ir kuris stulpelis yra kuris; galima nurodyti po kartą kiekvienam failui',
  writeMap: 'įrašyti, kas nuspręsta, į šį failą, kad tiktų parinkčiai --map',
  dryRun: 'parodyti, kaip lentelės būtų skaitomos, ir nieko neįrašyti',
  programme: 'kurios programos taisyklėmis remtis',
  workbook: 'viena pildoma „Excel“ darbaknygė vietoj failų aplanko',
  lang: 'pranešimų ir ataskaitų kalba',
  asOf: 'praleisti, kas vėliau nei ši diena (YYYY-MM-DD arba today)',
  noColor: 'be spalvų',
  quiet: 'rodyti tik tai, ko prašoma',
  verbose:
    'parodyti, kas perskaityta; teksto ar JSON ataskaitoje paaiškinti kiekvieną sumą: kurios eilutės, taisyklė ir apvalinimas',
  wholeNumber: 'Tai turi būti sveikasis skaičius, pavyzdžiui, 2.',
  /** What the command line itself says. */
  commander: {
    titles: {
      'Usage:': 'Naudojimas:',
      'Arguments:': 'Argumentai:',
      'Options:': 'Parinktys:',
      'Commands:': 'Komandos:',
    },
    help: 'parodyti šią pagalbą',
    helpCommand: 'help [komanda]',
    version: 'parodyti versiją',
    choices: 'galimos reikšmės',
    otherwise: 'numatyta',
    slots: SLOTS,
    /** What is wrong with it: the word in question, what may have been meant, what was expected. */
    wrong: {
      unknownOption: (word: string, nearest: string) => `Parinkties ${word} nėra.${meant(nearest)}`,
      unknownCommand: (word: string, nearest: string) =>
        `Komandos ${word} nėra.${meant(nearest)} Visas išvardija „samata --help“.`,
      missingArgument: (word: string) => `Trūksta argumento ${slotted(word)}. Kaip rašyti, parodo „--help“.`,
      optionMissingArgument: (word: string) => `Po ${slotted(word)} turi eiti reikšmė.`,
      excessArguments: (word: string) => `Komandai ${word} nurodyta per daug argumentų. Kaip rašyti, parodo „--help“.`,
      invalidArgument: (word: string, value: string, expected: string) =>
        `Reikšmė ${value} netinka parametrui ${slotted(word)}. ${expected}`,
      oneOf: (choices: string) => `Galima viena iš šių reikšmių: ${choices}.`,
    },
  },
};
