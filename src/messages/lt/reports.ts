import { EXPENSE_COLUMNS } from '../../model/columns.ts';
import type { CountedFrom, DeadlineId, Missing } from '../../model/deadline.ts';
import type { ChangeReason } from '../../model/project.ts';
import type { NoteArgs } from '../../model/table.ts';
import type { Format, TableMessages } from '../types.ts';
import { BASES, listed, name } from './checks/words.ts';
import { LINES, lineWord } from './lines.ts';
import { madeFrom } from './sources.ts';
import { UNITS } from './units.ts';

export const reports: TableMessages['reports'] = {
  budget: 'Biudžetas',
  claim: 'Mokėjimo prašymas',
  absorption: 'Lėšų panaudojimas',
  cofinancing: 'Bendrasis finansavimas',
  partners: 'Partneriai',
  expenses: 'Išlaidų sąrašas',
  indicators: 'Rodikliai',
  classification: 'Ekonominė klasifikacija',
  assets: 'Ilgalaikis turtas',
  participants: 'Dalyviai',
  dates: 'Terminai',
  changes: 'Pakeitimai',
  portfolio: 'Projektų portfelis',
  council: 'Suvestinė tarybai',
};

const ledger = Object.fromEntries(EXPENSE_COLUMNS.map(({ key, heading }) => [key, heading.lt]));

export const columns: TableMessages['columns'] = {
  ...ledger,
  portfolio: 'Projektų portfelis',
  project: 'Projektas',
  item: 'Pavadinimas',
  unit: 'Matavimo vienetas',
  price: 'Kaina',
  flat: 'Fiksuotoji norma',
  flat_of: 'nuo',
  amount: 'Suma',
  closure: 'Užbaigimas',
  source: 'Finansavimo šaltinis',
  of: 'Kieno dalis',
  planned: 'Planuota',
  planned_rate: 'Planuota %',
  so_far: 'Iki šiol',
  so_far_rate: 'Iki šiol %',
  certified: 'Patvirtinta',
  certified_rate: 'Patvirtinta %',
  difference: 'Likutis',
  cap: 'Didžiausia norma',
  kind: 'Rūšis',
  key: 'Eilutė',
  budget: 'Biudžetas',
  remaining: 'Likutis',
  previous_parked: 'Anksčiau atidėta',
  this_taken_up: 'Dabar vėl įtraukta',
  certified_previous: 'Anksčiau patvirtinta',
  certified_this: 'Dabar patvirtinta',
  certified_so_far: 'Iki šiol patvirtinta',
  period: 'Laikotarpis',
  plan: 'Planas',
  spent: 'Panaudota',
  plan_cumulative: 'Planas iki šiol',
  spent_cumulative: 'Panaudota iki šiol',
  forecast: 'Prognozė',
  received: 'Gauta',
  receivable: 'Gautina',
  rate: 'Kursas',
  rate_month: 'Kurso mėnuo',
  declared_eur: 'Deklaruota (EUR)',
  deducted_eur: 'Išskaityta (EUR)',
  certified_eur: 'Patvirtinta (EUR)',
  eu_share: 'ES dalis',
  own_share: 'Nuosava dalis',
  code: 'Kodas',
  name: 'Pavadinimas',
  type: 'Rūšis',
  baseline: 'Pradinė reikšmė',
  target: 'Siektina reikšmė',
  previous: 'Anksčiau',
  this: 'Ši ataskaita',
  cumulative: 'Iš viso iki šiol',
  year: 'Metai',
  women: 'Moterys',
  men: 'Vyrai',
  other: 'Kita lytis',
  total: 'Iš viso',
  incomplete: 'Neišsamūs duomenys',
  percent: '%',
  evidence: 'Įrodymai',
  date: 'Data',
  what: 'Kas',
  from: 'Skaičiuojama nuo',
  basis: 'Teisinis pagrindas',
  missing: 'Dar nežinoma',
  amendment: 'Pakeitimas',
  old: 'Buvo',
  change: 'Pokytis',
  new: 'Tapo',
  cumulative_percent: 'Iš viso %',
  verdict: 'Kas pritaria',
  title: 'Pavadinimas',
  programme: 'Programa',
  measure: 'Priemonė',
  eu: 'ES lėšos',
  national: 'Nacionalinės lėšos',
  own: 'Nuosavas indėlis',
  granted: 'Skirta projektams',
  paid: 'Apmokėta',
  end: 'Pabaiga',
  indicators_reached: 'Pasiekti rodikliai',
  findings: 'Pastebėjimai',
  allocation: 'Skirta suma',
  rest: 'Likutis',
};

export const period: TableMessages['period'] = key => (key === 'p0' ? 'Parengimas' : `Laikotarpis Nr. ${key.slice(1)}`);

const DEADLINE_WORDS = {
  'report-due': 'ataskaitos pateikimas',
  control: 'tikrintojo sprendimas',
  payment: 'mokėjimas paramos gavėjui',
  'payments-until': 'paskutinė mokėjimų diena',
  retention: 'dokumentų saugojimo pabaiga',
  durability: 'investicijų tęstinumo pabaiga',
} as const satisfies Readonly<Record<DeadlineId, string>>;

const FROM_WORDS = {
  'period-end': 'ataskaitinio laikotarpio pabaigos',
  submitted: 'ataskaitos pateikimo',
  'report-due': 'ataskaitos pateikimo termino',
  contract: 'sutartyje nustatytos dienos',
  'project-end': 'projekto pabaigos',
  'last-payment': 'paskutinio mokėjimo metų gruodžio 31 d.',
  accounts: 'gruodžio 31 d. po sąskaitų, į kurias įtrauktas galutinis mokėjimas, pateikimo',
  'final-payment': 'galutinio mokėjimo',
} as const satisfies Readonly<Record<CountedFrom, string>>;

const MISSING_WORDS = {
  submitted: 'ataskaitos pateikimo data',
  'final-payment': 'galutinis mokėjimas (payments.csv)',
  total: 'bendra projekto suma',
  'project-end': 'projekto pabaiga',
} as const satisfies Readonly<Record<Missing, string>>;

export const words: TableMessages['words'] = {
  unit: UNITS,
  line: LINES,
  'flat-of': BASES,
  'expense-status': {
    declared: 'deklaruota',
    certified: 'patvirtinta',
    parked: 'atidėta',
    rejected: 'atmesta',
  },
  method: { real: 'faktinės išlaidos', depreciation: 'nusidėvėjimas', 'in-kind': 'nepiniginis įnašas' },
  'indicator-type': { output: 'produkto', result: 'rezultato' },
  'claim-kind': { category: 'kategorija', source: 'finansavimo šaltinis' },
  'absorption-period': { 'no-report': 'dar be ataskaitos' },
  deadline: DEADLINE_WORDS,
  'deadline-from': FROM_WORDS,
  'deadline-missing': MISSING_WORDS,
  'indicator-status': {
    'not-started': 'nepradėta',
    'on-track': 'pagal planą',
    late: 'vėluoja',
    reached: 'pasiekta',
    exceeded: 'viršyta',
  },
  'change-kind': {
    line: 'biudžeto eilutė',
    category: 'kategorija',
    partner: 'partneris',
    fund: 'fondas',
    total: 'bendra suma',
  },
  'portfolio-kind': {
    project: 'projektas',
    measure: 'priemonė',
    source: 'finansavimo šaltinis',
    'no-measure': 'be priemonės',
    strategy: 'visos priemonės',
    programme: 'programa',
    year: 'metai',
    'no-year': 'dar be metų',
    operation: 'tik sąraše',
  },
  verdict: { free: 'pritarimo nereikia', secretariat: 'sekretoriatas', committee: 'komitetas' },
};

const WHO = { free: 'pritarimo nereikia', secretariat: 'pritaria sekretoriatas', committee: 'pritaria komitetas' };
const BETWEEN = { category: 'kategorijų', partner: 'partnerių', workpackage: 'darbo paketų' };
const WHOSE = { category: 'kategorijos', partner: 'partnerio', workpackage: 'darbo paketo' };
const BECAUSE: Readonly<Record<ChangeReason, string>> = {
  locked: 'keičiasi kategorija, kurios keisti negalima',
  total: 'didėja bendra projekto suma',
  fund: 'didėja fondo lėšos',
  partners: 'partneris prisijungia arba pasitraukia',
  above: 'viršijama ši riba',
  within: 'ši riba neviršijama',
  free: 'niekas neperkeliama tarp to, kam taikoma taisyklė',
  'not-computed': 'nežinoma kuri nors suma',
};

const ROWS_STAND = { one: 'eilutė, kurios', few: 'eilutės, kurių', other: 'eilučių, kurių' };
const ROWS_WITHOUT_PARTNER = {
  one: 'eilutė nenurodo projekto partnerio ir neįtraukta',
  few: 'eilutės nenurodo projekto partnerio ir neįtrauktos',
  other: 'eilučių nenurodo projekto partnerio ir neįtraukta',
};
const ROWS_OF_NO_REPORT = {
  one: 'eilutė dar nepriskirta jokiai ataskaitai ir neįtraukta',
  few: 'eilutės dar nepriskirtos jokiai ataskaitai ir neįtrauktos',
  other: 'eilučių dar nepriskirta jokiai ataskaitai ir neįtraukta',
};
const UNDECIDED = {
  one: 'eilutės dar nenuspręsta',
  few: 'eilučių dar nenuspręsta',
  other: 'eilučių dar nenuspręsta',
};
const PAYMENTS = {
  one: 'mokėjimas nenurodo partnerio ir įtrauktas',
  few: 'mokėjimai nenurodo partnerio ir įtraukti',
  other: 'mokėjimų nenurodo partnerio ir įtraukta',
};
const OPERATIONS = {
  one: 'failo list.csv projektas čia neturi aprašo',
  few: 'failo list.csv projektai čia neturi aprašo',
  other: 'failo list.csv projektų čia neturi aprašo',
};

/** A sentence with its full stop; an abbreviation has one already. */
const ended = (text: string) => (text.endsWith('.') ? text : `${text}.`);
const known = (text: string | null, f: Format) => (text === null ? f.notAvailable : f.money(text));
const sources = (some: readonly string[], f: Format) => listed(some.map(lineWord), f);

/** What is measured against the rule's percentage. */
function measured({ moved, measure }: NoteArgs['verdict'], f: Format): string {
  if (measure === null) return '';
  const { unit, amount, of, share, allowed } = measure;
  const figures = `${share === null ? f.notAvailable : f.percent(share)} nuo ${known(of, f)}`;
  if (unit !== null)
    return `; pokytis (${name(lineWord(unit), f)}) ${known(amount, f)} (${figures}), leidžiama ${known(allowed, f)}`;
  const together = amount === moved ? '' : `, kartu su ankstesniais – ${known(amount, f)}`;
  return `${together} (${figures}), leidžiama ${known(allowed, f)}`;
}

export const notes: TableMessages['notes'] = {
  sources: madeFrom,
  rounding: ({ rounding }) =>
    rounding === 'half-up'
      ? 'Fondo dalis nuo kiekvieno partnerio bendros sumos vieną kartą per ataskaitą suapvalinama iki cento pagal aritmetines taisykles; nuosavas indėlis yra tai, kas lieka.'
      : rounding === 'either'
        ? 'Fondo dalis nuo kiekvieno partnerio bendros sumos vieną kartą per ataskaitą suapvalinama iki cento žemyn; nurodytos sumos gali būti suapvalintos ir pagal aritmetines taisykles.'
        : 'Fondo dalis nuo kiekvieno partnerio bendros sumos vieną kartą per ataskaitą suapvalinama iki cento žemyn; nuosavas indėlis yra tai, kas lieka.',
  'rounding-over-project': ({ source, sum, whole, rate }, f) =>
    `Projekto finansavimo šaltinio ${name(lineWord(source), f)} suma yra partnerių dalių suma ${f.money(sum)}; vien nuo bendros sumos ${f.percent(rate)} būtų ${f.money(whole)}.`,
  'differs-from-contract': ({ source, sum, stated }, f) =>
    `Projekto finansavimo šaltinio ${name(lineWord(source), f)} suma yra partnerių dalių suma ${f.money(sum)}; sutartyje nurodyta ${f.money(stated)}.`,
  'row-shares': () =>
    'Atskirų eilučių ES ir nuosava dalis yra informacinės: kiekvienos iš jų cento dalis atmetama, o ataskaitos lėšos padalijamos ir apvalinamos vieną kartą.',
  'not-computed': ({ rows }, f) =>
    `Į sumas įeina ${f.count(rows, ROWS_STAND)} suma arba valiutos kursas nežinomi: tokių sumų apskaičiuoti negalima (${f.notAvailable}).`,
  'no-partner': ({ rows }, f) => `${f.count(rows, ROWS_WITHOUT_PARTNER)} į jokio partnerio sumas.`,
  'this-report': ({ report, start, end }, f) =>
    `„Ši ataskaita“ yra ataskaita Nr. ${report}, nuo ${f.date(start)} iki ${f.date(end)}; „Anksčiau“ – viskas, kas buvo prieš ją.`,
  'no-report': () =>
    'Ši diena nepatenka į jokį ataskaitinį laikotarpį: viskas iki šiol priskiriama stulpeliui „Ši ataskaita“.',
  'from-activities': ({ people, each }, f) => {
    const ways = [
      people.length === 0 ? [] : [`${listed(people, f)} – pagal dalyvavusių asmenų skaičių`],
      each.length === 0 ? [] : [`${listed(each, f)} – po vieną už kiekvieną veiklą`],
    ].flat();
    return `Skaičiuojama iš failo activities.csv: ${ways.join('; ')}.`;
  },
  'no-participants': () =>
    'Failo participants.csv nėra: dalyviai neskaičiuojami, pateikta tik tai, kas apie subjektus nurodyta projekto apraše.',
  'participants-counted': ({ all, complete, leftOut }, f) => {
    const number = (count: number | null) => (count === null ? 'nežinoma' : f.number(String(count)));
    return `Dalyvių, kiekvieną skaičiuojant vieną kartą: ${number(all)}. Išsamių įrašų: ${number(complete)}; dėl neišsamių duomenų į bendruosius rodiklius neįtraukta: ${number(leftOut)}.`;
  },
  'participants-incomplete': () =>
    'Neišsamūs duomenys: produkto rodiklio – įrašai, kurie į jį neįtraukti, ir tie, kurių asmenys neatsakė ar atsisakė atsakyti; rezultato rodiklio – išsamūs įrašai asmenų, kurie baigė dalyvauti arba baigė prieš šešis mėnesius, bet jų rezultatas nežinomas.',
  'participants-after': ({ day }, f) =>
    `Asmenys, pradėję dalyvauti po ${f.date(day)}, neskaičiuojami: vėlesnę dieną galima nurodyti parinktimi --as-of.`,
  'not-by-partner': () => 'Dalyviai yra viso projekto: parinktis --partner čia nieko nekeičia.',
  'small-hidden': ({ below }, f) =>
    `Mažesni nei ${f.number(String(below))} skaičiai slepiami, taip pat ir tie, iš kurių juos būtų galima apskaičiuoti: ${f.notAvailable} žymi ir vienus, ir kitus.`,
  'indicators-hidden': () =>
    'Rodikliai, atskleidžiantys nedidelį asmenų skaičių, slepiami: jie neįtraukti į rodiklių skaičių.',
  'budget-until': ({ report, amendment, date }, f) =>
    `Taikomas biudžetas, sutartas iki ${f.date(date)} pakeitimo Nr. ${amendment}, nes ataskaita Nr. ${report} baigėsi anksčiau.`,
  control: ({ partner, decided, certified, parked, deducted, undecided, rows }, f) => {
    const open =
      rows === 0
        ? ''
        : ` ${ended(`Dėl ${f.count(rows, UNDECIDED)}: kartu su fiksuotosiomis normomis ${known(undecided, f)}`)}`;
    const decisions = `${partner === null ? 'Kontrolė' : `Partnerio ${f.quote(partner)} kontrolė`}: nuspręsta ${known(decided, f)} = patvirtinta ${known(certified, f)} + atidėta ${known(parked, f)} + išskaityta ${known(deducted, f)}`;
    return `${ended(decisions)}${open}`;
  },
  'rows-of-no-report': ({ rows }, f) => `${f.count(rows, ROWS_OF_NO_REPORT)} į jokį mokėjimo prašymą.`,
  'plan-by-periods': () => 'Planas yra tai, kas biudžeto eilutėse nurodyta pagal laikotarpius.',
  'plan-by-days': () => 'Ne visose biudžeto eilutėse nurodyti laikotarpiai: planas tolygiai paskirstomas pagal dienas.',
  'plan-by-both': ({ spread, units }) =>
    `Partnerių, kurių planas yra biudžeto eilutėse nurodytos laikotarpių sumos: ${spread} iš ${units}; kitų partnerių planas tolygiai paskirstomas pagal dienas.`,
  commitment: ({ year, amount, cumulative, until, claimed, open }, f) => {
    const left =
      open === null
        ? 'nedeklaruotas likutis nežinomas'
        : Number(open) === 0
          ? 'visa suma padengta'
          : `dar reikia deklaruoti ${f.money(open)}, kitaip lėšos bus prarastos`;
    return `${year} metų įsipareigojimas – ${f.money(amount)} (kartu su ankstesnių metų – ${known(cumulative, f)}), deklaruotina iki ${f.date(until)} (n+3): iki šiol deklaruota fondų lėšų ${known(claimed, f)}, ${left}.`;
  },
  receivable: () =>
    'Gautina suma yra patvirtinta fondų ir nacionalinių šaltinių dalis, atėmus tai, kas iš jų gauta: avansas + tarpiniai mokėjimai + galutinis mokėjimas − susigrąžinta suma.',
  'payments-of-no-partner': ({ payments }, f) => `${f.count(payments, PAYMENTS)} tik į bendrą projekto sumą.`,
  'up-to-report': ({ report }) => `Sumos „Iki šiol“ skaičiuojamos iki ataskaitos Nr. ${report} imtinai.`,
  'not-per-partner': () =>
    'Žinomos tik bendros projekto sumos, todėl atskirų partnerių sumų nėra: nurodykite partnerių biudžetus.',
  'one-partner': ({ partner }, f) => `Pateiktos tik partnerio ${f.quote(partner)} eilutės.`,
  'beside-rows': ({ amount }, f) =>
    amount.startsWith('-')
      ? `Iki šiol deklaruota ${f.money(amount.slice(1))} mažiau nei šiose eilutėse: vietoj kai kurių iš jų taikomos fiksuotosios normos.`
      : `Iki šiol deklaruota ${f.money(amount)} daugiau nei šiose eilutėse: tai fiksuotosios normos, kurios neturi nei eilučių, nei kodo.`,
  'not-in-classification': ({ years }, f) =>
    `Nėra ${f.list(years.map(String))} metų kodų sąrašo: faile classification.csv jo nėra, todėl tų metų kodai neturi pavadinimų ir nepatikrinti.`,
  'no-rule': ({ programme, what }, f) =>
    `Nežinomos programos ${f.quote(programme)} taisyklės dėl šių terminų: ${f.list(what.map(its => DEADLINE_WORDS[its]))}. Pasižiūrėkite sutartyje ir programos vadove.`,
  'durability-unknown': () =>
    'Žinomos tik bendros projekto sumos, iš kurių neaišku, ar statoma arba perkama tai, kas pagal paskirtį turi būti naudojama ir po projekto: investicijų tęstinumo terminas praleistas.',
  flexibility: ({ scope, base, percent, cumulative, locked, within, above }, f) => {
    const of = base === 'total' ? 'bendros projekto sumos' : `${WHOSE[scope]} biudžeto`;
    const counted = cumulative ? 'skaičiuojant visus pakeitimus kartu' : 'kiekvieną pakeitimą skaičiuojant atskirai';
    const kept = locked.length === 0 ? '' : `; keisti negalima: ${f.list(locked.map(each => name(lineWord(each), f)))}`;
    return `Pagal sutartį tarp ${BETWEEN[scope]} galima perkelti ${f.percent(percent)} ${of}, ${counted}${kept}. Šios ribos neviršijus ${WHO[within]}, viršijus – ${WHO[above]}.`;
  },
  'no-flexibility': () =>
    'Projekto apraše nenurodyta, kiek sutartis leidžia keisti biudžetą: be rakto flexibility negalima pasakyti, kas turi pritarti.',
  'by-work-package': () =>
    'Sutartis leidžia perkelti lėšas tarp darbo paketų, kurių projekto apraše nėra: negalima pasakyti, kas turi pritarti.',
  'no-amendments': () => 'Projekto apraše pakeitimų nėra: niekas nepasikeitė.',
  'compared-alone': () =>
    'Taisyklė skaičiuoja visus pakeitimus nuo sutarties pasirašymo; čia skaičiuojami tik šių dviejų aprašų skirtumai.',
  'portfolio-years': () =>
    'Metams priskiriamos ataskaitos arba mėnesiai, kurie tais metais baigiasi: bendra metų suma yra tai, kas jiems planuota.',
  'sources-not-allocated': ({ sources: some }, f) =>
    `Jei priemonei neskirta lėšų iš finansavimo šaltinio, iš kurio jų skirta projektams (${sources(some, f)}), į likutį šis šaltinis neįskaičiuojamas.`,
  'own-allocated': ({ sources: some }, f) =>
    `Tai, ką projektai moka patys (${sources(some, f)}), nėra skirtos lėšos: šios sumos pateikiamos tik atskirose eilutėse.`,
  'operations-apart': ({ operations }, f) =>
    `${f.count(operations, OPERATIONS)}: sąrašo duomenys pateikti pabaigoje ir į sumas neįtraukti.`,
  'operations-in-currency': ({ operations, currency, total, financing }, f) =>
    `Failo list.csv projektų, kurių sumos nurodytos ne eurais (${currency}), yra ${f.number(String(operations))}: iš viso ${f.sum(total, currency)}, finansavimas ${f.sum(financing, currency)}. Kurso, pagal kurį tai būtų eurai, nėra, todėl šiose eilutėse sumų nėra (${f.notAvailable}).`,
  'projects-not-read': ({ projects }, f) =>
    `${projects.length === 1 ? 'Šio projekto perskaityti nepavyko, todėl ataskaitoje jo' : 'Šių projektų perskaityti nepavyko, todėl ataskaitoje jų'} nėra nei eilutėse, nei sumose: ${listed(projects, f)}.`,
  'projects-not-known': ({ projects }, f) =>
    `Nežinoma ${projects.length === 1 ? 'šio projekto' : 'šių projektų'} bendra arba panaudota suma: ${listed(projects, f)}. Sumų, į kurias ${projects.length === 1 ? 'jis' : 'jie'} įeina, apskaičiuoti negalima.`,
  'paid-so-far': () => 'Apmokėta – tai iki šiol deklaruota suma.',
  verdict: (args, f) => {
    const { amendment, scope, moved, verdict, reasons } = args;
    const subject = amendment === null ? 'Naujuoju aprašu' : `Pakeitimu Nr. ${amendment}`;
    const who = verdict === null ? 'negalima pasakyti, kas turi pritarti' : WHO[verdict];
    return `${subject} tarp ${BETWEEN[scope]} perkeliama ${known(moved, f)}${measured(args, f)}: ${who}, nes ${f.list(reasons.map(reason => BECAUSE[reason]))}.`;
  },
};
