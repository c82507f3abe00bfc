import type { CheckArgs } from '../../../model/checks.ts';
import { sheetsOfOne } from '../../../model/place.ts';
import type { CheckTexts, Format } from '../../types.ts';
import { expectedWords } from '../expected.ts';
import { trouble } from '../syntax.ts';
import { at, CELLS, didYouMean, first, listed, name, ROWS } from './words.ts';

const ENCODINGS: Readonly<Record<string, string>> = {
  'Windows-1257 (Baltic)': 'Windows-1257 (Baltijos šalių)',
  'Windows-1250 (Central European)': 'Windows-1250 (Vidurio Europos)',
  'Windows-1252 (Western European)': 'Windows-1252 (Vakarų Europos)',
};

function unreadable({ reason, detail }: CheckArgs['file/unreadable'], f: Format): string {
  switch (reason) {
    case 'missing':
      return `${detail === '' ? 'Failo' : `Failo ${at(detail)}`} nėra. Patikrinkite jo pavadinimą ir aplanką.`;
    case 'denied':
      return 'Failo skaityti neleidžiama. Paprašykite teisės jį skaityti arba uždarykite programą, kuri jį laiko atidarytą.';
    case 'folder':
      return 'Tai aplankas, o turėtų būti failas. Pervadinkite aplanką arba įkelkite į jo vietą failą.';
    case 'empty':
      return 'Failas tuščias. Išsaugokite jį iš naujo su turiniu arba pašalinkite.';
    case 'binary':
      return 'Faile nėra teksto. Lentelę išsaugokite CSV UTF-8 formatu, o projekto aprašą – kaip paprastąjį tekstą.';
    case 'workbook':
      return 'Tai „Excel“ darbaknygė. Lentelės failo pavadinimas turi baigtis „.xlsx“; projekto aprašą rašykite paprastuoju tekstu faile project.yaml.';
    case 'not-workbook':
      return 'Tai ne „Excel“ darbaknygė, nors failo pavadinimas taip baigiasi. Išsaugokite ją skaičiuokle kaip darbaknygę, o jei tai CSV lentelė, pavadinimo galą pakeiskite į „.csv“.';
    case 'other-workbook':
      return `Tai kitos programos arba kito formato skaičiuoklės failas${detail === '' ? '' : ` (.${detail})`}. Išsaugokite jį kaip „Excel“ darbaknygę (.xlsx) arba lapą – CSV UTF-8 formatu.`;
    case 'broken-workbook':
      return 'Darbaknygė sugadinta arba joje yra tai, ko samata perskaityti nemoka. Atverkite ją „Excel“ programa ir išsaugokite iš naujo arba išsaugokite lapą CSV UTF-8 formatu.';
    case 'locked-workbook':
      return 'Darbaknygė apsaugota slaptažodžiu, be kurio jos atverti negalima. Išsaugokite ją be slaptažodžio.';
    case 'large-workbook':
      return 'Išskleista darbaknygė didesnė, nei gali būti lentelė, arba joje per daug langelių. Išsaugokite tik patį lapą, be tuščių eilučių ir jų formatų, arba CSV UTF-8 formatu.';
    case 'no-project-sheet':
      return 'Darbaknygėje nėra lapo „Projektas“, pagal kurį ji būtų projektas. Taip pavadinkite tą lapą arba tikrinkite projekto, kuriam ši darbaknygė priklauso, aplanką.';
    case 'no-sheet':
      if (detail !== '')
        return `Lape ${f.quote(detail)} tarp pirmųjų 30 eilučių nėra stulpelių pavadinimų, kuriuos samata pažintų. Įrašykite juos arba pervadinkite lapą; kokie jie, rodo „samata explain formats“.`;
      return 'Nė viename darbaknygės lape tarp pirmųjų 30 eilučių nėra eilutės su žinomais stulpelių pavadinimais. Įrašykite stulpelių pavadinimus; jie išvardyti „samata explain formats“.';
    case 'old-workbook':
      return 'Tai senojo formato „Excel“ darbaknygė (.xls), kurios samata neskaito. Atverkite ją skaičiuoklėje ir išsaugokite kaip „Excel“ darbaknygę (.xlsx); atskirą lentelę galima išsaugoti ir CSV UTF-8 formatu.';
    case 'xml-workbook':
      return 'Tai 2003 m. XML formato darbaknygė, dažniausiai su plėtiniu „.xls“. Atverkite ją skaičiuokle ir išsaugokite kaip „Excel“ darbaknygę (.xlsx).';
    case 'html':
      return 'Tai tinklalapis, išsaugotas su kitu plėtiniu. Atverkite jį skaičiuokle ir išsaugokite lentelę CSV UTF-8 formatu.';
    case 'xml':
      return 'Tai XML failas, o ne lentelė. Eksportuokite lentelę CSV formatu arba kaip „Excel“ darbaknygę (.xlsx) iš programos, kuri jį sukūrė.';
    case 'document':
      return 'Tai dokumentas, pavyzdžiui, PDF, o ne lentelė. Eksportuokite lentelę CSV formatu arba kaip „Excel“ darbaknygę (.xlsx) iš programos, kuri jį sukūrė.';
    case 'archive':
      return 'Tai suglaudintas archyvas. Išskleiskite jį ir nurodykite jame esantį failą.';
    case 'dbf':
      return 'Tai DBF formato lentelė. Atverkite ją skaičiuokle ir išsaugokite kaip „Excel“ darbaknygę (.xlsx).';
    case 'changed':
      return 'Failas pasikeitė, kol buvo skaitomas. Uždarykite programą, kuri jį rašo, ir paleiskite komandą iš naujo.';
    case 'syntax':
      return `Nuo šios vietos failo perskaityti nepavyksta: ${trouble(detail, f)}. Pataisykite šią vietą arba eilutę virš jos.`;
    case 'not-a-map':
      return 'Failas nėra sudarytas iš raktų ir reikšmių. Rašykite tokiomis eilutėmis: total: 955524.00.';
    case 'open-quote':
      return 'Šioje eilutėje atidarytos kabutės niekur neuždaromos. Uždarykite jas arba pašalinkite.';
    case 'stray-quote':
      return 'Po kabučių, kuriomis baigiasi šioje eilutėje prasidėjęs laukas, eina tekstas. Kabutes lauko viduje rašykite dukart arba pašalinkite nereikalingas.';
    case 'long-field':
      return `Šioje eilutėje prasidedantis laukas ilgesnis nei ${f.number('1048576')} baitai – greičiausiai neuždarytos kabutės. Uždarykite jas arba pašalinkite.`;
    case 'not-closed':
      return `Tai ne ta užrakinta ataskaita, kurią žada failo pavadinimas${detail === '' ? '' : `: čia ataskaita Nr. ${detail}`}. Grąžinkite failą, kurį įrašė samata close.`;
    case 'no-header':
      return 'Pirmoje eilutėje nėra nė vieno žinomo stulpelio pavadinimo. Įrašykite į ją stulpelių pavadinimus; jie išvardyti „samata explain formats“.';
  }
}

/** A value by its column; of participants no value is told. */
function valueIn(column: string, text: string | null, f: Format): string {
  return `Stulpelio ${f.quote(column)} reikšmė${text === null ? '' : ` ${f.quote(text)}`}`;
}

function badAmount({ column, text, reason, mark }: CheckArgs['file/bad-amount'], f: Format): string {
  const amount = valueIn(column, text, f);
  switch (reason) {
    case 'form':
      return `${amount} nėra suma. Rašykite, pavyzdžiui, 955524.00 arba 955\u00a0524,00.`;
    case 'decimals':
      return `${amount} turi daugiau kaip du skaitmenis po kablelio. Suapvalinkite ją iki cento.`;
    case 'size':
      return `${amount} viršija didžiausią galimą sumą ${f.money('1000000000000.00')}. Patikrinkite skaitmenis.`;
    case 'sum':
      return `${amount} yra didžiausia suma, o visos kartu viršija ${f.money('90071992547409.91')}: daugiau samata cento tikslumu neskaičiuoja, todėl nė viena bendra suma nežinoma. Patikrinkite jos ir kitų sumų skaitmenis.`;
    case 'currency':
      return `${amount} nurodyta kita valiuta nei eilutės, kurios valiuta – ${mark ?? 'EUR'}. Pataisykite sumą arba eilutės valiutą.`;
    case 'side':
      return `${amount} turi debeto arba kredito žymą, o ar ji sumą prideda, ar atima, priklauso nuo sąskaitos. Prieš atimamą sumą rašykite minuso ženklą, o žymas pašalinkite.`;
    case 'mark': {
      const marks =
        mark === ',' ? 'dešimtainis kablelis' : mark === '.' ? 'dešimtainis taškas' : 'kitas dešimtainis skyriklis';
      return `${amount} nedera su likusiu failu, kuriame rašomas ${marks}. Parašykite ją taip, kaip kitas.`;
    }
  }
}

function badDate({ column, text, reason, meant }: CheckArgs['file/bad-date'], f: Format): string {
  const date = valueIn(column, text, f);
  switch (reason) {
    case 'form':
      return meant === null
        ? `${date} nėra data. Rašykite, pavyzdžiui, 2017-03-01.`
        : `${date} nėra tokio pavidalo data, kokią samata skaito. Rašykite ${meant}.`;
    case 'serial':
      return meant === null
        ? `${date} yra skaičius, o ne data. Rašykite, pavyzdžiui, 2017-03-01.`
        : `${date} yra skaičius; jei tai data, ji būtų ${f.date(meant)}. Jei taip ir norėta, nustatykite langeliui datos formatą.`;
    case 'calendar':
      return `${date} – tokios dienos kalendoriuje nėra. Patikrinkite dieną ir mėnesį.`;
    case 'two-digit-year':
      return `${date} turi tik du metų skaitmenis. Parašykite visus keturis, pavyzdžiui, 2017-03-01.`;
  }
}

/** What is no row of a table that is imported. */
const NO_ROWS: Readonly<Record<string, string>> = {
  'repeated-header': 'Eilutėje pakartotos lentelės antraštės, todėl ji praleista. Palikite ją tokią, kokia yra.',
  'no-row':
    'Eilutėje nėra nei sumos, nei datos, todėl ji praleista kaip ne lentelės eilutė. Jei tai lentelės įrašas, įrašykite jo sumą ir datas.',
};

function badValue({ column, text, expected }: CheckArgs['file/bad-value'], f: Format): string {
  const noRow = NO_ROWS[expected];
  if (noRow !== undefined) return noRow;
  const ofRow = expected === 'short-row' || expected === 'long-row';
  const trouble = text === '' ? `Stulpelio ${f.quote(column)} langelis tuščias` : `${valueIn(column, text, f)} netinka`;
  return `${ofRow ? 'Eilutė neatitinka antraštės' : trouble}: nurodykite ${expectedWords(expected, f)}.`;
}

function twoLedgers({ files, read }: CheckArgs['file/two-ledgers'], f: Format): string {
  const sheets = sheetsOfOne(files);
  return sheets === null
    ? `Ta pati lentelė yra keliuose failuose: ${listed(files, f)}; perskaitytas tik ${name(read, f)}. Palikite vieną.`
    : `Ta pati lentelė yra keliuose lapuose: ${listed(sheets, f)}; perskaitytas tik ${name(sheets[files.indexOf(read)] ?? read, f)}. Visas eilutes perkelkite į vieną lapą; lapą, kuris yra kopija, pašalinkite.`;
}

export const file = {
  'file/unreadable': unreadable,
  'file/two-ledgers': twoLedgers,
  'file/missing-column': ({ column, elsewhere }, f) =>
    elsewhere === null
      ? `Trūksta stulpelio ${f.quote(column)}. Pridėkite jį antraščių eilutėje ir užpildykite.`
      : `Šioje antraščių eilutėje trūksta stulpelio ${f.quote(column)}, kuris yra kitur: ${at(elsewhere)}. Surašykite visas antraštes į vieną eilutę.`,
  'file/unknown-column': ({ column, nearest }, f) => {
    const its = column === null ? 'Šis stulpelis' : `Stulpelis ${f.quote(column)}`;
    return nearest === null
      ? `${its} nežinomas ir neperskaitytas. Pervadinkite jį arba palikite, jei jo reikia tik jums.`
      : `${its} nežinomas ir neperskaitytas${didYouMean(nearest, f)}`;
  },
  'file/duplicate-header': (args, f) =>
    `Antraštė ${f.quote(args.column)} parašyta virš dviejų stulpelių ${first(args.first, args.field)}. Vieną iš jų pervadinkite arba pašalinkite.`,
  'file/bad-amount': badAmount,
  'file/ambiguous-amount': ({ column, text, withPoint, withComma }, f) =>
    `Stulpelio ${f.quote(column)} reikšmė ${f.quote(text)} su dešimtainiu tašku yra ${f.money(withPoint)}, o su dešimtainiu kableliu – ${f.money(withComma)}; iš failo neaišku, kuri reikšmė teisinga. Rašykite su dviem skaitmenimis po kablelio, pavyzdžiui, 955524.00.`,
  'file/bad-date': badDate,
  'file/bad-value': badValue,
  'file/empty-cell': ({ column }, f) =>
    `Stulpelio ${f.quote(column)} langelis tuščias. Užpildykite jį: to reikia išlaidų sąrašui.`,
  'file/encoding-guessed': ({ encoding }) =>
    `Failas perskaitytas ${ENCODINGS[encoding] ?? encoding} koduote. Jei tokios raidės kaip ą, š ar ż rodomos neteisingai, išsaugokite failą UTF-8 koduote, o lentelę – CSV UTF-8 formatu.`,
  'file/cell-error': ({ column, text }, f) =>
    `Stulpelio ${f.quote(column)} langelyje vietoj reikšmės yra skaičiuoklės klaida${text === null ? '' : ` ${f.quote(text)}`}. Pataisykite formulę ir išsaugokite lentelę iš naujo.`,
  'file/totals-row-skipped': ({ text, kind }, f) => {
    const its = text === null ? 'Ši eilutė' : `Eilutė ${f.quote(text)}`;
    return kind === 'total'
      ? `${its} palaikyta bendros sumos eilute ir praleista. Jei tai atskiras įrašas, pakeiskite šio langelio tekstą.`
      : `${its} palaikyta prierašu po lentele ir praleista. Jei tai atskiras įrašas, užpildykite kitus jos langelius.`;
  },
  'file/looks-like-formula': ({ column, text }, f) =>
    `Stulpelio ${f.quote(column)} reikšmė prasideda kaip formulė: ${f.quote(text)}. Ji lieka tekstu; jei pirmasis ženklas atsirado per klaidą, ištrinkite jį.`,
  'file/hidden-decimals': ({ column, stored, read }, f) =>
    `Stulpelio ${f.quote(column)} langelyje rodoma mažiau skaitmenų po kablelio, nei jame yra: ${f.number(stored)} perskaityta kaip ${f.number(read)}. Suapvalinkite pačią reikšmę, pavyzdžiui, ROUND(…, 2).`,
  'file/formula-without-value': ({ column }, f) =>
    `Stulpelio ${f.quote(column)} langelyje yra formulė, kurios rezultato faile nėra. Atverkite darbaknygę „Excel“ programa, leiskite perskaičiuoti ir išsaugokite.`,
  'file/merged-cell': ({ range, columns }, f) =>
    `Langeliai ${range} sujungti (${listed(columns, f)}): jų reikšmė skaičiuojama vieną kartą, pirmajame iš jų, o kiti yra tušti. Atskirkite langelius ir užpildykite kiekvieną eilutę.`,
  'file/number-as-date': ({ column, shown, read }, f) =>
    `Stulpelio ${f.quote(column)} langelis rodomas kaip data ${f.date(shown)}, o turi būti skaičius: perskaityta ${f.number(read)}. Nustatykite langeliui skaičiaus formatą.`,
  'file/number-as-text': ({ column, text, count }, f) =>
    `Stulpelyje ${f.quote(column)} skaičiai įrašyti kaip tekstas (${f.count(count, CELLS)}, pirmasis – ${f.quote(text)}): čia jie perskaityti, bet skaičiuoklė jų nesudeda. Paverskite juos skaičiais.`,
  'file/hidden-rows': ({ sheet, whole, rows, columns }, f) => {
    const parts = [
      ...(whole ? ['pats lapas'] : []),
      ...(rows > 0 ? [f.count(rows, ROWS)] : []),
      ...(columns.length > 0 ? [`${columns.length === 1 ? 'stulpelis' : 'stulpeliai'} ${listed(columns, f)}`] : []),
    ];
    return `Lape ${f.quote(sheet)} paslėpta, bet vis tiek perskaityta: ${parts.join(', ')}. Parodykite, kas paslėpta, arba pašalinkite tai, ko deklaruoti nenorite.`;
  },
} satisfies CheckTexts<'file'>;
