import type { Messages, Terms } from '../types.ts';
import { capital } from './checks/words.ts';
import { format } from './format.ts';

export const severities: Messages['severities'] = {
  error: { one: 'klaida', few: 'klaidos', other: 'klaidų' },
  warning: { one: 'įspėjimas', few: 'įspėjimai', other: 'įspėjimų' },
  info: { one: 'pastaba', few: 'pastabos', other: 'pastabų' },
};

const CHECKED = { one: 'projektas patikrintas', few: 'projektai patikrinti', other: 'projektų patikrinta' };
const UNEXPLAINED = {
  one: 'eilutė čia nepaaiškinta',
  few: 'eilutės čia nepaaiškintos',
  other: 'eilučių čia nepaaiškinta',
};
const RESOLVED = {
  one: 'pastebėjimo nebėra',
  few: 'pastebėjimų nebėra',
  other: 'pastebėjimų nebėra',
};
const FINDINGS = { one: 'pastebėjimas', few: 'pastebėjimai', other: 'pastebėjimų' };

export const terms: Terms = {
  total: 'Iš viso',
  notAvailable: format.notAvailable,
  control: 'Patikra: kategorijų ir bendros sumos skirtumas',
  asOf: 'Duomenys iki',
  programme: 'Programa',
  project: 'Projektas',
  portfolio: 'Keli projektai',
  period: 'Laikotarpis',
  money: 'Lėšos',
  indicators: 'Rodikliai',
  spending: 'Lėšų panaudojimas',
  nextDates: 'Artimiausi terminai',
  findings: 'Pastebėjimai',
  projectRow: 'projektas',
  basis: 'Teisinis pagrindas',
  severity: 'Svarba',
  why: 'Kodėl',
  mend: 'Ką daryti',
  topics: 'Temos',
  bug: 'Tai pačios samata klaida, o ne jūsų duomenų. Ją rasti padės tai, kas parašyta toliau:',
  howFigured: 'Kaip gauta kiekviena suma',
  unexplained: rows => `Dar ${format.count(rows, UNEXPLAINED)}: eilutes galima pasirinkti su --report ir --partner.`,
  withErrors: errors =>
    `Šios ataskaitos duomenyse yra ${format.count(errors, severities.error)}: ${errors === 1 ? 'ją' : 'jas'} parodo „samata check“.`,
  ofPerson: 'Tai susiję su dalyviu: kas rasta, parodo „samata check“.',
  summary: ({ error, warning, info, waived, baseline }, projects) => {
    const isAny = error + warning + info > 0;
    const all = isAny
      ? `${format.count(error, severities.error)}, ${format.count(warning, severities.warning)}, ${format.count(info, severities.info)}`
      : waived + baseline > 0
        ? 'daugiau nieko nerasta'
        : 'nieko nerasta';
    const found = projects === 0 ? capital(all) : `${format.count(projects, CHECKED)}${isAny ? ': ' : ', '}${all}`;
    const accepted = [
      ...(waived > 0 ? [`pagal išlygas priimta: ${format.number(String(waived))}`] : []),
      ...(baseline > 0 ? [`baziniame sąraše: ${format.number(String(baseline))}`] : []),
    ];
    return `${[found, ...(accepted.length > 0 ? [accepted.join(', ')] : [])].join('; ')}.`;
  },
  waived: reason => (reason === '' ? 'priimta pagal išlygą' : `priimta pagal išlygą: ${reason}`),
  inBaseline: 'baziniame sąraše',
  resolved: count => `Bazinio sąrašo ${format.count(count, RESOLVED)}; sąrašą iš naujo įrašo --write-baseline:`,
  baselineElsewhere: path =>
    `${path}: čia nėra nieko apie šįkart tikrintus failus. Galbūt bazinis sąrašas įrašytas iš kito aplanko? Paleiskite samata iš jo.`,
  moreListed:
    'Su --verbose išvardijami visi, bet ne daugiau kaip 1\u00a0000 kiekvienos patikros pastebėjimų viename projekte.',
  more: (count, check) => `ir dar ${format.count(count, FINDINGS)} (${check})`,
  deadline: (what, report) => (report === null ? what : `${what}, ataskaita Nr. ${report}`),
  personsNotTold:
    'Naudojant --suppress-below, pastebėjimai apie dalyvius čia nerodomi ir neskaičiuojami: juos parodo „samata check“.',
  badExample: 'Klaida',
  goodExample: 'Pataisyta',
  lineGone: 'nieko: eilutės nebėra',
  waive: 'Jei viskas teisinga taip, kaip yra, priežastis nurodoma išlygoje faile project.yaml (explain waivers)',
  waiveReason: 'kodėl tai teisinga ir kas su tuo sutiko',
  written: file => `įrašyta: ${file}`,
  progress: {
    reading: (file, part) => `skaitoma ${file}${part === null ? '' : `: ${part}\u00a0%`}`,
    projects: (done, of, part) => `perskaityta projektų: ${done} iš ${of}, ${part}\u00a0%`,
    writing: (file, rows) => `rašoma ${file}, eilučių: ${format.number(String(rows))}`,
  },
  converting: {
    refused: 'Nieko neįrašyta: pirmiausia ištaisykite, kas išvardyta, nes tai dingtų arba virstų kuo nors kitu.',
    told: 'Perkelta, bet to, kaip buvo, nebesimato:',
    comments: count => `Projekto aprašo komentarai neperkelti (jų buvo ${format.number(String(count))}).`,
    sheets: names => `Šie lapai praleisti, nes jie ne projekto dalis: ${names.join(', ')}.`,
    ledgers: (files, toSheets) =>
      `${toSheets ? 'Viename lape' : 'Faile expenses.csv'} iš eilės sudėtos šių failų eilutės: ${files.join(', ')}; iš kurio failo kuri eilutė, nebežinoma.`,
    outside: files => `Nurodyta, bet nenukopijuota, nes yra ne projekto aplanke: ${files.join(', ')}.`,
  },
  watching: 'Kai išsaugosite pakeitimą, bus tikrinama iš naujo; pabaigiama klavišais Ctrl+C.',
  leftOut: columns => `Stulpeliai, kuriuose nėra nė vienos reikšmės, čia praleisti: ${columns.join(', ')}.`,
};

const WRITE_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'ten negalima sukurti nei aplanko, nei failo',
  EACCES: 'nėra teisės ten rašyti',
  EPERM: 'nėra teisės ten rašyti',
  EROFS: 'diskas skirtas tik skaityti',
  ENOSPC: 'diske nebėra vietos',
  EEXIST: 'jo aplanko vietoje yra failas',
  ENOTDIR: 'jo aplanko vietoje yra failas',
  EISDIR: 'taip pavadintas aplankas',
  ENAMETOOLONG: 'per ilgas pavadinimas',
};

/** Why nothing can be written into a workbook. */
const EDIT_REASONS = {
  ending: 'pastebėjimai rašomi tik į XLSX darbaknyges; pirmiausia išsaugokite ją kaip „Excel darbaknygę (*.xlsx)“',
  folder: 'tai aplankas; nurodykite pačią darbaknygę',
  old: 'tai senojo formato (.xls) darbaknygė, kad ir kaip ji pavadinta; išsaugokite ją kaip „Excel darbaknygę (*.xlsx)“',
  encrypted: 'darbaknygė apsaugota slaptažodžiu; išsaugokite ją be jo',
  broken: 'failas sugadintas arba tai ne darbaknygė; atverkite jį skaičiuokle ir iš naujo išsaugokite kaip XLSX',
  twice: 'dvi jos dalys pavadintos vienodai; atverkite ją skaičiuokle ir iš naujo išsaugokite kaip XLSX',
  large: 'darbaknygė per didelė; palikite joje tik reikalingas eilutes',
  strict:
    'tai „Strict Open XML“ darbaknygė, o joje tokių pastabų nebūna; išsaugokite ją kaip „Excel darbaknygę (*.xlsx)“',
} as Readonly<Record<string, string>>;

/** The same of a form, where it is said otherwise. */
const FILL_REASONS = {
  ...EDIT_REASONS,
  ending: 'pildyti galima tik XLSX darbaknygę; pirmiausia išsaugokite ją kaip „Excel darbaknygę (*.xlsx)“',
  large: 'darbaknygė per didelė, kad ją būtų galima užpildyti',
  strict: 'tai „Strict Open XML“ darbaknygė, į kurią nieko nerašoma; išsaugokite ją kaip „Excel darbaknygę (*.xlsx)“',
} as Readonly<Record<string, string>>;

const meant = (nearest: string) => (nearest === '' ? '' : ` Gal turėjote omenyje ${nearest}?`);

export const obstacles: Messages['obstacles'] = {
  usage: ({ message = '' }) => message,
  'path-missing': ({ path = '' }) => `${path}: tokio failo ar aplanko nėra.`,
  'path-denied': ({ path = '' }) => `${path}: nepavyksta atverti; pasižiūrėkite failo ar aplanko teises.`,
  'no-project': ({ path = '' }) =>
    `${path}: projekto nėra. Projektas yra aplankas, kuriame yra project.yaml, arba darbaknygė su lapu „Projektas“; jį sukuria „samata init“.`,
  'no-project-sheet': ({ path = '' }) =>
    `${path}: nėra lapo „Projektas“, pagal kurį darbaknygė būtų projektas. Taip pavadinkite tą lapą arba nurodykite projekto, kuriam ji priklauso, aplanką.`,
  'named-otherwise': ({ path = '' }) =>
    `${path}: tai „Excel“ darbaknygė, nors jos plėtinys kitas. Pervadinkite ją, kad pavadinimas baigtųsi .xlsx.`,
  'with-macros': ({ path = '' }) =>
    `${path}: tai darbaknygė su makrokomandomis. Išsaugokite ją kaip „Excel darbaknygę (*.xlsx)“ ir nurodykite tą failą.`,
  'table-of-project': ({ path = '' }) =>
    `${path}: tai projekto lentelė, o ne atskiras projektas. Nurodykite to projekto aplanką.`,
  'unknown-report': ({ name = '', known = '' }) => `Ataskaitos „${name}“ nėra. Yra šios: ${known}.`,
  'unknown-check': ({ name = '', nearest = '' }) =>
    `Patikros ar temos „${name}“ nėra.${meant(nearest)} Visas jas išvardija „samata explain“.`,
  'unknown-indicator': ({ name = '', nearest = '' }) =>
    `Nėra bendrojo rodiklio, kurio kodas būtų „${name}“ arba kurio pavadinime būtų šie žodžiai.${meant(nearest)} Kodus išvardija „samata indicators“.`,
  'unknown-partner': ({ partner = '', known = '' }) =>
    `Partnerio „${partner}“ nėra.${known === '' ? '' : ` Projekto partneriai: ${known}.`}`,
  'unknown-period': ({ report = '', known = '' }) =>
    `Ataskaitos Nr. ${report} nėra.${known === '' ? ' Projektas neturi ataskaitinių laikotarpių.' : ` Yra šios: ${known}.`}`,
  'not-submitted': ({ report = '', path = '' }) =>
    `Ataskaita Nr. ${report} dar nepateikta: faile ${path} prie rakto submitted įrašykite jos pateikimo datą ir tik tada užrakinkite.`,
  'submitted-later': ({ report = '', submitted = '', day = '' }, f) =>
    `Ataskaita Nr. ${report} pateikta ${f.date(submitted)}, vėliau nei ${f.date(day)}: užrakinkite ją be --as-of arba nurodykite vėlesnę dieną.`,
  registered: ({ report = '' }) =>
    `Ataskaitos Nr. ${report} užrakinti negalima: niekur nenurodyta, kada jos išlaidos įtrauktos į apskaitą, todėl jos valiutos kursai lieka laikini.`,
  'not-reported': ({ report = '', path = '' }) =>
    `Ataskaitos Nr. ${report} valiutos kursai laikini: faile ${path} prie rakto reported įrašykite, kada ji pateikta pagrindiniam partneriui, ir tik tada užrakinkite.`,
  'unknown-programme': ({ programme = '', nearest = '', known = '' }) =>
    `Programos „${programme}“ nėra.${meant(nearest)} Yra šios: ${known}.`,
  'bad-date': ({ text = '' }) => `„${text}“ nėra data. Rašykite, pavyzdžiui, 2019-02-28 arba today.`,
  'bad-format': ({ format = '', known = '' }) =>
    `${format}: iš plėtinio neaišku, kokiu formatu rašyti. Nurodykite failą su plėtiniu ${known} arba parinktį --format.`,
  'bad-baseline': ({ path = '' }) =>
    `${path}: tai ne bazinis sąrašas, kurį skaito ši samata versija. Jį įrašo „samata check --write-baseline FILE“.`,
  'needs-folder': ({ path = '' }) =>
    `${path}: kelioms CSV lentelėms reikia atskiro aplanko; nurodykite jį su pasviruoju brūkšniu gale, pavyzdžiui, -o reports/.`,
  'needs-file': ({ format = '' }) =>
    `Darbaknygės išvesti į ekraną negalima: nurodykite failą parinktimi -o, pavyzdžiui, -o report.${format}.`,
  'only-csv': ({ format = '' }) =>
    `Parinktis --csv nurodo, kaip rašyti CSV, o --format ${format} yra kitas formatas: vieną iš jų praleiskite.`,
  'bad-epoch': ({ text = '' }, f) =>
    `SOURCE_DATE_EPOCH reikšmė yra ${f.quote(text)}: nurodykite sveikąjį sekundžių nuo 1970-01-01 skaičių be ženklo arba nenurodykite nieko.`,
  'only-dates': () => 'Kalendoriuje gali būti tik terminai: kaip kalendorius rašoma tik „samata report dates“.',
  exists: ({ path = '' }) => `${path}: toks failas jau yra; parinktis --force leidžia jį perrašyti.`,
  'is-input': ({ path = '' }) =>
    `${path}: šis failas ką tik buvo perskaitytas ir niekada neperrašomas; pasirinkite kitą pavadinimą.`,
  twice: ({ path = '' }) =>
    `${path}: taip pavadinti du šios komandos rezultatai; vienam iš jų pasirinkite kitą pavadinimą.`,
  'cannot-write': ({ path = '', reason = '' }) => `${path}: įrašyti nepavyksta: ${WRITE_REASONS[reason] ?? reason}.`,
  'cannot-write-output': ({ reason = '' }) =>
    `standartinė išvestis: įrašyti nepavyksta: ${WRITE_REASONS[reason] ?? reason}.`,
  'too-many-rows': ({ rows = '' }, f) =>
    `Lape telpa ${f.number('1048576')} eilutės, o šioje lentelėje jų daugiau nei ${f.number(rows)}. Rinkitės CSV arba po vieną ataskaitą ar partnerį.`,
  'too-large': ({ path = '' }, f) =>
    `${path}: sumos viršija ${f.money('90071992547409.91')} – daugiau samata cento tikslumu neskaičiuoja.`,
  'several-projects': ({ path = '' }) => `${path}: čia yra keli projektai; nurodykite vieną iš jų.`,
  'no-amendments': ({ path = '' }) =>
    `${path}: pakeitimų nenurodyta. Išvardykite juos prie rakto amendments arba nurodykite du projekto aprašus: samata diff OLD NEW.`,
  'needs-new': ({ path = '' }) => `${path}: nurodykite ir tai, su kuo lyginama: samata diff OLD NEW.`,
  'no-git': () => 'Programa git neįdiegta arba nerasta; jos reikia formai git:REV:PATH.',
  'no-repository': ({ path = '' }) => `${path}: šis aplankas nepriklauso jokiai git saugyklai.`,
  'bad-revision': ({ path = '' }) => `${path}: rašykite forma git:REV:PATH, pavyzdžiui, git:HEAD~1:my-project.`,
  'unknown-revision': ({ revision = '' }) => `Programa git čia neranda versijos „${revision}“.`,
  'not-in-revision': ({ path = '', revision = '' }) =>
    `${path}: versijoje „${revision}“ tokio failo nebuvo; keliai prasideda nuo dabartinio aplanko.`,
  'cannot-annotate': ({ path = '', reason = '' }) => `${path}: ${EDIT_REASONS[reason] ?? EDIT_REASONS.broken}.`,
  'cannot-fill': ({ path = '', reason = '' }) => `${path}: ${FILL_REASONS[reason] ?? FILL_REASONS.broken}.`,
  'names-alone': () => '--names skaičių vardus rodo ekrane: nerašykite -o, --format ir --csv arba nerašykite --names.',
  'form-output': () =>
    'Užpildyta forma įrašoma į atskirą darbaknygę: parinktimi -o nurodykite vieną failą, kuris baigiasi .xlsx, pavyzdžiui, -o uzpildyta.xlsx, ir praleiskite --format bei --csv.',
  'no-project-of': ({ path = '' }) =>
    `${path}: nepriklauso jokiam projektui. Padėkite jį šalia failo project.yaml pavadinimu expenses.xlsx arba į ten esantį aplanką expenses/; kitokios formos lenteles įkelia „samata import“.`,
  'would-be-table': ({ path = '' }) =>
    `${path}: nuo šiol tai būtų skaitoma kaip projekto lentelė; rašykite kitur arba kitu pavadinimu.`,
  'needs-xlsx': ({ path = '' }) =>
    `${path}: darbaknygė su pastebėjimais rašoma XLSX formatu; nurodykite failą su šiuo plėtiniu.`,
  'template-xlsx': ({ path = '' }) =>
    `${path}: pildoma darbaknygė rašoma XLSX formatu; jos pavadinimas turi baigtis .xlsx, arba nurodykite aplanką.`,
  'import-csv': ({ path = '' }) =>
    `${path}: importuojama į CSV failą; po --to nurodykite vardą, kuris baigiasi .csv, arba aplanką.`,
  'import-folder': ({ path = '' }) =>
    `${path}: iš kelių failų gaunamas kelių failų žurnalas; po --to nurodykite aplanką, pavyzdžiui, expenses/.`,
  'import-one-file': () => '--write-map įrašo, kas nuspręsta apie vieną failą; nurodykite vieną.',
  'import-maps': () => 'Nurodykite --map vieną kartą visiems failams arba po kartą kiekvienam, ta pačia tvarka.',
  'import-no-project': ({ path = '' }) =>
    `${path}: čia nėra project.yaml, taigi nėra ir išlaidų žurnalo, į kurį būtų galima importuoti. Paleiskite samata projekto aplanke arba nurodykite vietą po --to.`,
  'import-check-first': ({ path = '' }) =>
    `${path}: projekto arba jo išlaidų žurnalo perskaityti negalima, todėl nežinoma, kurios eilutės jame jau yra. Paleiskite „samata check“ ir pirmiausia ištaisykite tai.`,
  'import-empty-ledger': ({ path = '', folder = '' }) =>
    `${path}: tai išlaidų žurnalas be eilučių, o būtų skaitomas tik jis. Pašalinkite jį (jei tai projekto darbaknygė – tik jos išlaidų lapą); žurnalas tada bus aplanke ${folder}/.`,
  'import-two-ledgers': ({ path = '', folder = '' }) =>
    `${path}: išlaidų žurnalas jau yra, o iš dviejų skaitomas tik vienas. Perkelkite jį į aplanką ${folder}/, kuriame kiekvienas išrašas turi savo failą, arba importuokite kitur, nurodę vietą po --to.`,
  'import-rejected': ({ path = '' }) =>
    `${path}: tai ne atmestų eilučių sąrašas, todėl papildyti jo negalima. Pavadinkite šį failą kitaip arba pašalinkite jį.`,
  'import-replaces': ({ path = '', rows = '', column = '', sum = '' }, f) =>
    `${path}: čia yra eilučių, kurių šiame importe nėra: ${f.number(rows)}${column === '' ? '' : ` (${column} ${f.money(sum)})`}. Vadinasi, tai kitas išrašas. Pervadinkite importuojamą failą, kad jis atsidurtų šalia šio, arba nurodykite šį failą po --to kartu su --force, ir jis bus pakeistas.`,
  'import-no-table': ({ path = '' }) =>
    `${path}: tai ne samata lentelė, todėl nežinoma, kas su ja dingtų. Nurodykite šį failą po --to kartu su --force, ir jis bus pakeistas.`,
  'import-changed': ({ path = '' }) =>
    `${path}: skaitomas failas pasikeitė. Uždarykite programą, kuri į jį rašo, ir importuokite iš naujo.`,
  'bad-import-map': ({ path = '' }) =>
    `${path}: pagal šį susiejimo failą importuoti negalima. Pavyzdį rodo „samata explain import“.`,
  'watch-is-text': () => 'Su --watch rezultatas rašomas tik tekstu: nenurodykite --format.',
  'cannot-watch': ({ path = '' }) =>
    `${path}: pakeitimų stebėti nepavyksta; patikrinkite teises arba tikrinkite be --watch.`,
  'one-at-a-time': ({ path = '', found = '' }) =>
    `${path}: čia yra keli projektai, o „samata convert“ ima po vieną: ${found}.`,
  'no-target': ({ path = '' }) =>
    `${path}: „samata convert“ įrašo darbaknygę, kurios pavadinimas baigiasi .xlsx, arba aplanką.`,
  'folder-in-use': ({ path = '', files = '' }) =>
    `${path}: čia jau yra projekto failų: ${files}. Nurodykite kitą aplanką; su --force esami failai perrašomi.`,
  'would-mingle': ({ path = '', files = '' }) =>
    `${path}: čia liktų ir taptų įrašomo projekto dalimi: ${files}. Pašalinkite juos arba nurodykite kitą aplanką.`,
  'one-project': ({ option = '' }) =>
    `Parinktis ${option} galioja tik vienam projektui; nurodykite vieną projektą, o ne kelis.`,
};
