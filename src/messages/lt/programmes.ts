import type { ProgrammeTexts } from '../types.ts';
import { BASES, capital, sizeOf } from './checks/words.ts';
import { lineWord } from './lines.ts';

const DAYS_GIVEN = { one: 'diena', few: 'dienos', other: 'dienų' };
/** After „per“. */
const DAYS = { one: 'dieną', few: 'dienas', other: 'dienų' };
const MONTHS = { one: 'mėnesį', few: 'mėnesius', other: 'mėnesių' };
const YEARS = { one: 'metus', few: 'metus', other: 'metų' };
const HOURS = { one: 'valandos', few: 'valandų', other: 'valandų' };
const ROLES = {
  staff: 'personalo išlaidos',
  travel: 'kelionių ir apgyvendinimo išlaidos',
  office: 'biuro ir administracinės išlaidos',
  direct: 'kitos tiesioginės išlaidos',
  indirect: 'netiesioginės išlaidos',
  other: 'kitos išlaidos',
};

export const programmes: ProgrammeTexts = {
  id: 'Programa',
  name: 'Pavadinimas',
  funds: 'Fondai',
  cap: 'Didžiausia norma',
  notVerified: 'Nepatikrinta',
  noCap: 'nėra',
  how: 'samata programmes ID parodo visas vienos programos taisykles su teisiniu pagrindu, samata programmes ./our-programme.yaml – jūsų pačių programos.',
  unverified: 'Nepatikrinta, todėl netaikoma:',
  period: period =>
    period === null ? 'bet kuris programavimo laikotarpis' : `${period.replace('-', '–')} m. programavimo laikotarpis`,
  roundings: {
    floor: 'Fondų dalys suapvalinamos iki cento žemyn.',
    'half-up': 'Fondų dalys suapvalinamos iki cento pagal aritmetines taisykles.',
    either:
      'Fondų dalys suapvalinamos iki cento žemyn; nurodyta suma gali būti suapvalinta ir pagal aritmetines taisykles.',
  },
  capped: (percent, f) =>
    `Fondai skiria ne daugiau kaip ${f.percent(percent)} projekto arba kiekvieno partnerio sumos.`,
  roles: ROLES,
  classes: {
    fund: 'fondai, ribojami didžiausios normos',
    national: 'mokama kartu su fondų lėšomis, neribojama',
    own: 'nuosavas indėlis',
  },
  eligibility: (from, to, f) => `Išlaidos tinkamos finansuoti nuo ${f.date(from)} iki ${f.date(to)}.`,
  countries: (countries, f) => `Bent po vieną partnerį iš kiekvienos šalies: ${f.list(countries)}.`,
  area: codes => `Partneriai yra šiuose regionuose (NUTS): ${codes.join(', ')}.`,
  code: (forms, example) =>
    `Projektų kodų forma: ${forms.join(' arba ')}, pavyzdžiui, ${example} (# – skaitmuo, @ – didžioji raidė, […] – viena iš išvardytų).`,
  months: {
    incurred: 'Perskaičiuojama pagal mėnesio, kurį patirtos išlaidos, kursą.',
    submitted: 'Perskaičiuojama pagal mėnesio, kurį ataskaita pateikta tikrintojui, kursą.',
    reported: 'Perskaičiuojama pagal mėnesio, kurį apie išlaidas pranešta pagrindiniam partneriui, kursą.',
    'last-month': 'Perskaičiuojama pagal paskutinio ataskaitos mėnesio kursą.',
    'previous-month': 'Perskaičiuojama pagal mėnesio prieš ataskaitos pateikimą kursą.',
    average: 'Perskaičiuojama pagal ataskaitos mėnesių kursų vidurkį.',
    registered: 'Perskaičiuojama pagal mėnesio, kurį išlaidos įtrauktos į apskaitą, kursą.',
  },
  flatRate: (role, percent, of, forAllBut, f) => {
    const rate = `ne didesnė kaip ${f.percent(percent)} ${BASES[of]} fiksuotoji norma`;
    if (forAllBut === null) return `Kategorijai „${ROLES[role]}“ gali būti taikoma ${rate}.`;
    const beside =
      forAllBut.length === 0
        ? ''
        : `; kartu galimos šių kategorijų faktinės išlaidos: ${forAllBut.map(lineWord).join(', ')}`;
    return `Visoms išlaidoms, išskyrus personalo, gali būti taikoma ${rate}${beside}.`;
  },
  simplified: {
    'hourly-rate': (hours, f) =>
      `Personalo valandos įkainis gali būti paskutinių metų išlaidos, padalytos iš ${f.count(hours, HOURS)}.`,
    'compulsory-up-to': (amount, of, f) =>
      `Projektams, kurių ${of === 'total' ? 'bendra suma' : 'viešoji parama'} neviršija ${f.sum(amount)}, supaprastintas išlaidų apmokėjimas privalomas.`,
    'lump-sum-up-to': (amount, f) => `Fiksuotoji suma gali būti ne didesnė kaip ${f.sum(amount)}.`,
    'not-wholly-procured': 'Jei viskas įsigyjama viešaisiais pirkimais, supaprastintas išlaidų apmokėjimas netaikomas.',
  },
  vat: (eligibleBelow, f) =>
    eligibleBelow === null
      ? 'PVM tinkamas finansuoti tik tada, kai partneris jo negali susigrąžinti.'
      : `PVM tinkamas finansuoti, kai projekto suma su PVM mažesnė nei ${f.sum(eligibleBelow)}; kitais atvejais – tik jei partneris jo negali susigrąžinti.`,
  categoryCap: (categories, percent, totalUpTo, f) =>
    `${categories.length === 1 ? 'Kategorijai' : 'Kategorijoms kartu'} (${categories.map(lineWord).join(', ')}) skiriama ne daugiau kaip ${f.percent(percent)} bendros projekto sumos${totalUpTo === null ? '' : `, kai ji neviršija ${f.sum(totalUpTo)}`}.`,
  deadlines: {
    report: (days, f) => `Ataskaitai pateikti po laikotarpio pabaigos skiriama ${f.count(days, DAYS_GIVEN)}.`,
    control: (months, f) => `Tikrintojas nusprendžia per ${f.count(months, MONTHS)} nuo ataskaitos pateikimo.`,
    payment: (days, f) => `Paramos gavėjui sumokama per ${f.count(days, DAYS)} nuo ataskaitos pateikimo.`,
    durability: (years, f) =>
      `Tai, kas pastatyta ar nupirkta, pagal paskirtį naudojama ${f.count(years, YEARS)} po galutinio mokėjimo.`,
  },
  lastPayment: (years, f) => `Nuo paskutinio mokėjimo metų gruodžio 31 d. dokumentai saugomi ${f.count(years, YEARS)}.`,
  accounts: (years, largerYears, below, f) =>
    `Dokumentai saugomi ${f.count(years, YEARS)} nuo gruodžio 31 d. po sąskaitų, į kurias įtrauktos išlaidos, pateikimo; kai bendra suma ne mažesnė kaip ${f.sum(below)} – ${f.count(largerYears, YEARS)} po sąskaitų, į kurias įtrauktos galutinės išlaidos, pateikimo.`,
  spendingPlan: (percent, f) => `Iki laikotarpio pabaigos panaudojama bent ${f.percent(percent)} plano.`,
  indicatorTarget: (percent, f) => `Iki pabaigos pasiekiama bent ${f.percent(percent)} rodiklio siektinos reikšmės.`,
  size: (kind, above, upTo, forms, f) =>
    `${capital(sizeOf(kind, f))} projekto${forms === null ? '' : ` (kodas ${forms.join(', ')})`} suma didesnė nei ${f.sum(above)} ir ne didesnė kaip ${f.sum(upTo)}.`,
};
