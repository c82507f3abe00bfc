import type { Format } from '../types.ts';
import { name } from './checks/words.ts';

const EXPECTED: Readonly<Record<string, string>> = {
  amount: 'sumą, pavyzdžiui, 955524.00',
  percent: 'procentus, pavyzdžiui, 7.5%',
  slice: 'normą, pavyzdžiui, 85%, sumą arba rest',
  date: 'datą, pavyzdžiui, 2017-03-01',
  text: 'tekstą',
  'whole-number': 'sveikąjį skaičių',
  number: 'skaičių',
  map: 'raktus ir jų reikšmes',
  list: 'sąrašą',
  'list-or-map': 'sąrašą arba raktus ir jų reikšmes',
  flat: 'fiksuotąją normą, pavyzdžiui, 15% of staff arba 7.5% of direct, su ne daugiau kaip dviem skaitmenimis po kablelio',
  'two-decimals': 'skaičių su ne daugiau kaip dviem skaitmenimis po kablelio',
  milestones: 'datas su skaičiais, pavyzdžiui, 2018-02-28: 60; 2018-08-31: 100',
  'period-of-project': 'laikotarpį, kurio ataskaita yra projekto apraše, preparation arba closure',
  language: 'en, lt arba pl',
  country: 'dvi didžiąsias raides, pavyzdžiui, LT',
  currency: 'tris didžiąsias raides, pavyzdžiui, PLN',
  version: '1 – formato versiją, kurią skaito ši samata',
  once: 'jį tik vieną kartą',
  'one-rest': 'rest tik vienam finansavimo šaltiniui',
  'period-key': 'laikotarpio numerį, preparation arba closure',
  'yes-no': 'yes arba no',
  'earlier-definition': 'failą su iki tol galiojusiu projekto aprašu, o ne šį failą',
  year: 'metus, pavyzdžiui, 2018',
  month: 'mėnesį, pavyzdžiui, 2017-03',
  rate: 'kursą, pavyzdžiui, 4.2598, su ne daugiau kaip šešiais skaitmenimis po kablelio',
  programme: 'programą',
  ruled: 'reikšmę arba reikšmę su basis ir status',
  days: 'dienų skaičių, pavyzdžiui, 10 days',
  months: 'mėnesių skaičių, pavyzdžiui, 3 months',
  years: 'metų skaičių, pavyzdžiui, 5 years',
  nuts: 'NUTS kodą, pavyzdžiui, LT001',
  'code-form':
    'kodų formą, pavyzdžiui, LV-LT-[1-3]-###: # – skaitmuo, @ – didžioji raidė, […] – viena iš išvardytų reikšmių',
  'fits-form': 'kodą, atitinkantį vieną iš formų',
  'not-before-from': 'dieną, ne ankstesnę už from',
  'more-than-above': 'sumą, didesnę už above',
  'own-id': 'id, kurio neturi nė viena su samata pateikiama programa',
  'in-portfolio': 'programos failą projekto aplanke arba aplanke, kuriame virš jo yra portfolio.yaml',
  'programme-file': 'programos failą, kuriame yra jos id ir name',
  'own-programme': 'programos failą, o ne šį failą',
  'relative-path': 'kelią nuo šio failo aplanko, pavyzdžiui, ./our-programme.yaml',
  positive: 'didesnę už nulį reikšmę',
  'up-to-whole': 'ne daugiau kaip 100%',
  inside: 'projekto aplanke esantį failą',
  'known-report': 'projekto ataskaitos numerį',
  'not-empty': 'reikšmę',
  'one-form': 'tik vieną iš šių: flat, amount arba quantity × price',
  'amount-or-flat': 'sumą, pavyzdžiui, 96000.00, arba fiksuotąją normą, pavyzdžiui, 15% of staff',
  'birth-year': 'gimimo metus, kurie dalyviui įmanomi',
  'moteris-or-male':
    '„moteris“ arba „vyras“; arba pavadinkite stulpelį sex, kuriame skaitomos raidės f, m ir x. Stulpelyje „Lytis“ raidė M gali reikšti ir moterį, ir angliškai vyrą, o iš stulpelio to suprasti negalima',
  'not-before-entered': 'dieną, ne ankstesnę už dalyvavimo pradžią',
  'in-project': 'projekto laikotarpio dieną',
  'cell-text':
    'tekstą, kuris telpa darbaknygės langelyje: iki 32 767 ženklų, be valdymo ženklų, o raktą – be tarpų iš kraštų',
  'no-separator': 'tekstą be kablelių, kabliataškių ir dvitaškių: darbaknygėje jis stovi viename langelyje su kitais',
  'one-reading': 'reikšmę, kuri kiekviename faile skaitoma vienodai',
  'long-row': 'tiek laukų, kiek jų turi antraštė; šioje eilutėje jų daugiau, galbūt tekste įsiterpė skyriklis',
  'import-column':
    'antraštę, stulpelio numerį, visoms eilutėms vienodą { value: … }, { heading: …, values: { … } } arba "-"',
  'import-needed':
    'antraštę, stulpelio numerį arba visoms eilutėms vienodą { value: … }: be šios reikšmės eilutė nieko nesako',
  'import-own': 'antraštę arba stulpelio numerį: kiekvienoje eilutėje ši reikšmė sava, o be jos eilutė nieko nesako',
};

function oneOf(words: readonly string[], f: Format): string {
  return `vieną iš šių reikšmių: ${f.list(words.map(word => name(word, f)))}`;
}

/** What was expected, by its short code, in words that follow „nurodykite“; a code that has none is printed as it is. */
export function expectedWords(code: string, f: Format): string {
  const words = EXPECTED[code];
  if (words !== undefined) return words;
  if (code.startsWith('words of '))
    return `${oneOf(code.slice('words of '.length).split('|'), f)}, arba kelias, sujungtas ženklu +`;
  return code.startsWith('one of ') ? oneOf(code.slice('one of '.length).split('|'), f) : code;
}
