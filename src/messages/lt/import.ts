import type { ImportTexts } from '../import.ts';
import { didYouMean } from './checks/words.ts';

const ROWS = { one: 'eilutė', few: 'eilutės', other: 'eilučių' };
const UNREADABLE = {
  one: 'sumos perskaityti negalima',
  few: 'sumų perskaityti negalima',
  other: 'sumų perskaityti negalima',
};
const COLUMNS = { one: 'stulpelį', few: 'stulpelius', other: 'stulpelių' };

const DELIMITERS = { ';': 'kabliataškis', ',': 'kablelis', '\t': 'tabuliatorius', '|': 'statmenas brūkšnys' } as const;
const delimiter = (sign: string) => DELIMITERS[sign as keyof typeof DELIMITERS] ?? sign;

export const importTexts: ImportTexts = {
  labels: {
    encoding: 'koduotė',
    delimiter: 'skirtukas',
    sheet: 'lapas',
    header: 'antraštės',
    decimal: 'dešimtainis skyriklis',
    dates: 'datos',
    currency: 'valiuta',
    rows: 'eilutės',
  },
  delimiters: DELIMITERS,
  marks: { '.': 'taškas', ',': 'kablelis' },
  orders: {
    dmy: 'diena, mėnuo, metai',
    mdy: 'mėnuo, diena, metai',
    ymd: 'metai, mėnuo, diena',
    dmy2: 'diena, mėnuo, du metų skaitmenys (18 = 2018)',
    mdy2: 'mėnuo, diena, du metų skaitmenys (18 = 2018)',
    ymd2: 'du metų skaitmenys (18 = 2018), mėnuo, diena',
  },
  headerRow: row => (row === 0 ? 'nėra' : `${row} eilutė`),
  seen: (text, place, f) => `${f.quote(text)} (${place})`,
  byMap: 'taip nurodyta susiejimo faile',
  byOnly: 'kitaip būti negali',
  otherSheets: (sheets, f) => `Kiti lapai neskaitomi: ${f.list(sheets.map(f.quote))}.`,
  ours: 'mūsų stulpelis',
  theirs: 'iš kur',
  sample: 'pavyzdžiui',
  readAs: 'skaitoma kaip',
  everyRow: '(visose eilutėse)',
  unused: (headings, f) => `Neimportuojama: ${f.list(headings.map(f.quote))}.`,
  expectedCurrency: currency =>
    `Sumų valiuta niekur nenurodyta: jos laikomos ${currency}, nes antraštės lenkiškos, ir į sumas eurais neįtraukiamos. Jei ne, faile po --map nurodykite currency: EUR.`,
  madeIds: (heading, f) =>
    `Stulpelis ${f.quote(heading)} tik numeruoja eilutes arba kartojasi, todėl id sudaryti iš numerio, datos ir tiekėjo. Jei vis tiek turi būti jis, susiejimo faile nurodykite columns: { id: … }.`,
  counts: ({ rows, imported, rejected, there, apart }, f) => {
    const parts = [
      ...(there > 0 ? [`jau yra žurnale – ${f.number(String(there))}`] : []),
      ...(apart > 0 ? [`ne lentelės eilučių – ${f.number(String(apart))}`] : []),
    ];
    const which = parts.length === 0 ? '' : ` (iš jų ${parts.join(', ')})`;
    return `${f.count(rows, ROWS)}: importuota – ${f.number(String(imported))}, atmesta – ${f.number(String(rejected))}${which}`;
  },
  inSource: 'faile',
  imported: 'importuota',
  rejected: 'atmesta',
  difference: 'skirtumas',
  unreadable: (amounts, f) => f.count(amounts, UNREADABLE),
  sameTotal: (stated, place) => `paties failo bendra suma ${stated} (${place}) sutampa`,
  otherTotal: (stated, place, sum, off) =>
    `paties failo bendra suma yra ${stated} (${place}), o jo eilučių suma – ${sum}; skirtumas ${off}. Ieškokite eilučių, kurios įskaičiuotos, bet faile jų nėra, arba yra du kartus.`,
  notImported: 'Neimportuota:',
  more: (rows, f) => `ir dar ${f.count(rows, ROWS)}`,
  inDoubt: 'Neaišku:',
  settle: 'Faile, kurį nurodo --map, įrašykite tokias eilutes ir jas pataisykite:',
  reasons: {
    broken: ({ columns }, f) =>
      `${f.list(columns.map(f.quote))}: langeliai sujungti su kitos eilutės langeliais. Pradiniame faile juos atskirkite ir užpildykite kiekvieną eilutę.`,
    empty: () => 'Visi importuojamų stulpelių langeliai tušti.',
    there: ({ file, line, id }, f) =>
      `Jau yra faile ${file}, ${line} eilutėje${id === '' ? '' : ` (id ${f.quote(id)})`}.`,
    'id-taken': ({ file, line, id }, f) =>
      `Šį id (${f.quote(id)}) faile ${file}, ${line} eilutėje, jau turi kitas dokumentas, kita suma arba kategorija. Pataisykite tą eilutę arba šiai suteikite kitą id.`,
  },
  doubts: {
    encoding: ({ readings }, f) =>
      `Failo raides galima perskaityti keliais būdais: ${readings.map(its => `${its.encoding} ${f.quote(its.text)}`).join(', ')}. Nurodykite, kuris teisingas.`,
    'not-encoded': ({ encoding, seen }, f) =>
      encoding === null
        ? `Failo baitai netinka jokiai žinomai koduotei: ${f.quote(seen.text)}. Išsaugokite jį kaip CSV UTF-8.`
        : `Failo koduotė nėra ${encoding}: ${f.quote(seen.text)}. Nurodykite tikrąją arba nenurodykite jokios.`,
    'unknown-encoding': ({ encoding, known }, f) =>
      `Koduotė ${f.quote(encoding)} nežinoma. Galimos: ${known.join(', ')}.`,
    delimiter: ({ readings }, f) =>
      `Failą į stulpelius dalija keli ženklai: ${f.list(readings.map(its => `${delimiter(its.delimiter)} – į ${f.count(its.columns, COLUMNS)}`))}. Nurodykite, kuris tinka.`,
    sheets: ({ sheets }, f) =>
      `Tokia lentelė yra keliuose lapuose: ${f.list(sheets.map(f.quote))}. Nurodykite vieną arba rašykite all (visi).`,
    'unknown-sheet': ({ sheet, sheets, nearest }, f) =>
      `Lapo ${f.quote(sheet)} nėra${nearest === null ? `. Yra: ${f.list(sheets.map(f.quote))}.` : didYouMean(nearest, f)}`,
    'no-headings': ({ first }, f) =>
      `Nė vienoje eilutėje nėra žinomų antraščių; pirmoji eilutė su keliais langeliais: ${f.list(first.slice(0, 6).map(f.quote))}. Nurodykite, kurioje eilutėje antraštės ir kuris stulpelis yra kuris.`,
    'no-header-row': ({ row }) =>
      `Susiejimo faile nurodytoje ${row} eilutėje antraščių nėra. Nurodykite, kurioje eilutėje jos yra.`,
    'two-headers': ({ rows }, f) =>
      `Antraštėmis gali būti kelios eilutės: ${f.list(rows.map(({ row, headings }) => `${row} (${headings.slice(0, 4).map(f.quote).join(', ')})`))}. Nurodykite, kuri.`,
    'missing-column': ({ key, maybe, nearest, mayBeSame, mayLack }, f) => {
      const may = maybe.map(({ heading, column, samples }) => {
        const its = samples.length === 0 ? '' : `, pavyzdžiui, ${f.quote(samples[0] ?? '')}`;
        return `${heading === '' ? `${column} stulpelis` : f.quote(heading)}${its}`;
      });
      const which = may.length > 0 ? ` Gali būti: ${may.join('; ')}.` : '';
      const near =
        may.length === 0 && nearest.length > 0 ? ` Panašiausiai užrašyta: ${f.list(nearest.map(f.quote))}.` : '';
      const what =
        mayBeSame && mayLack
          ? 'Nurodykite jo antraštę, visoms eilutėms vienodą reikšmę ({ value: … }) arba "-", jei lentelėje jo nėra.'
          : mayBeSame
            ? 'Nurodykite jo antraštę arba visoms eilutėms vienodą reikšmę ({ value: … }).'
            : 'Nurodykite jo antraštę.';
      return `Stulpelio ${f.quote(key)} nerasta.${which}${near} ${what}`;
    },
    'two-columns': ({ key, columns }, f) =>
      `Stulpelį ${f.quote(key)} pagal antraštę atitinka keli: ${f.list(columns.map(({ heading, column }) => `${f.quote(heading)} (${column} stulpelis)`))}. Nurodykite antraštę arba stulpelio numerį.`,
    'unknown-heading': ({ heading, nearest }, f) =>
      nearest === null
        ? `Susiejimo faile nurodyta antraštė ${f.quote(heading)}, kurios lentelėje nėra.`
        : `Susiejimo faile nurodyta antraštė ${f.quote(heading)}, kurios lentelėje nėra${didYouMean(nearest, f)}`,
    'unknown-key': ({ key, nearest }, f) =>
      `Susiejimo faile nurodytas stulpelis ${f.quote(key)}, o tokio nėra${nearest === null ? '.' : didYouMean(nearest, f)}`,
    'bad-map-value': ({ key, value }, f) =>
      `Susiejimo faile stulpeliui ${f.quote(key)} nurodyta reikšmė ${f.quote(value)} jam netinka.`,
    decimal: ({ seen, withPoint, withComma }, f) =>
      `${f.quote(seen.text)} yra ${f.money(withPoint)}, jei ženklas – dešimtainis taškas, ir ${f.money(withComma)}, jei kablelis, o lentelėje niekas to neparodo. Nurodykite, kuris ženklas skiria centus.`,
    'two-decimals': ({ point, comma }, f) =>
      `Sumoje ${f.quote(point.text)} centus skiria taškas, o sumoje ${f.quote(comma.text)} – kablelis. Nurodykite, kuris lentelėje tinka; eilutės su kitu bus atmestos.`,
    dates: ({ key, seen, dmy, mdy }, f) =>
      `${f.quote(seen.text)} stulpelyje ${f.quote(key)} gali būti ${f.date(dmy)} arba ${f.date(mdy)}, ir nė viena lentelės data to neparodo. Nurodykite, kokia tvarka datos rašomos.`,
    'two-orders': ({ key, dmy, mdy }, f) =>
      `Stulpelyje ${f.quote(key)} data ${f.quote(dmy.text)} prasideda diena, o ${f.quote(mdy.text)} – mėnesiu. Nurodykite, kokia tvarka datos rašomos; eilutės su kita bus atmestos.`,
    'two-digit-year': ({ key, seen }, f) =>
      `Stulpelyje ${f.quote(key)} metai rašomi dviem skaitmenimis, pavyzdžiui, ${f.quote(seen.text)}. Nurodykite datų tvarką, o jei metai šio šimtmečio, po jos prirašykite 2.`,
    'turned-dates': ({ key, text, date }, f) =>
      `Stulpelyje ${f.quote(key)} vienos datos yra tekstas (${f.quote(text.text)}), o kitos – tikros datos, kurių diena niekada nėra didesnė už 12 (${f.quote(date.text)}): greičiausiai skaičiuoklė sukeitė dieną ir mėnesį. Eksportuokite lentelę iš naujo kaip tekstą arba nurodykite, kokia tvarka parašyti tekstai.`,
    currencies: ({ seen }, f) =>
      `Minimos kelios valiutos, o kuri eilutė kuria valiuta, nerodo nė vienas stulpelis: ${f.list(seen.map(({ text }) => f.quote(text)))}. Nurodykite valiutos stulpelį arba vieną valiutą visoms eilutėms.`,
  },
  written: (files, f) => `Įrašyta: ${f.list(files)}.`,
  replaced: ({ path, rows, gone, column, sum }, f) => {
    const which = column === '' ? '' : ` (${column} ${f.money(sum)})`;
    const lack = gone === 0 ? 'netrūksta nė vienos' : `trūksta ${f.number(String(gone))}${which}`;
    return `${path}: failas pakeistas. Eilučių jame buvo ${f.number(String(rows))}; naujame jų ${lack}.`;
  },
  nothingRejectedNow: 'Atmestų eilučių nėra; faile rejected.csv likusios eilutės – iš kitų importų.',
  mapToFillIn: (files, f) =>
    `Neimportuota nė viena eilutė. Įrašyta: ${f.list(files)}. Įrašykite ten, kas dar neaišku, pašalinkite tų eilučių ženklą # ir nurodykite šį failą parinktimi --map.`,
  nothingRejected: 'Atmestų eilučių nėra, todėl nėra ir failo rejected.csv.',
  nothingWritten: {
    doubts: 'Nieko neįrašyta: faile išspręskite, kas neaišku, ir nurodykite jį po --map.',
    'dry-run': 'Tai bandymas: nė viena eilutė neįrašyta.',
    'no-rows': 'Neimportuota nė viena eilutė.',
  },
  mapComments: (file, f) => ({
    title: [
      `Kaip importuotas ${f.quote(file)}. Kitas toks išrašas: samata import FAILAS --map ŠIS-FAILAS`,
      'Mūsų stulpelis: jų antraštė, stulpelio numeris, { value: … } visoms eilutėms arba "-", jei tokio nėra.',
    ],
    mayDiffer: '# taip rasta; kitame faile gali būti kitaip',
    columns:
      'po antraštės values: { … } nurodo, ką reiškia tai, kas parašyta: { heading: Sąskaita, values: { "6001": staff } }',
    open: 'Dar neaišku: įrašykite, kas teisinga, ir pašalinkite ženklą #.',
    unused: 'Neimportuota:',
  }),
};
