import type { CheckArgs } from '../../../model/checks.ts';
import type { CheckTexts, Format } from '../../types.ts';
import { at, BASES, BY_DAYS, CATEGORIES, didYouMean, first, listed, name, notOneOf, ROWS } from './words.ts';

const CORRECTIONS = { one: 'taisymas', few: 'taisymai', other: 'taisymų' };

const NEVER_PAID = {
  penalty: 'baudos ir delspinigiai niekada nėra tinkami finansuoti',
  interest: 'skolų ir pavėluotų mokėjimų palūkanos niekada nėra tinkamos finansuoti',
  'exchange-loss': 'nuostoliai dėl valiutos kurso niekada nėra tinkami finansuoti',
  litigation: 'bylinėjimosi išlaidos niekada nėra tinkamos finansuoti',
} as const;

/** On which side of the eligible time a date lies, and how far. */
function outside({ date, from, to, days }: CheckArgs['expense/outside-period'], f: Format): string {
  const far = f.count(Math.abs(days), BY_DAYS);
  return date < from
    ? `${far} anksčiau nei pirmoji išlaidų tinkamumo diena ${f.date(from)}`
    : `${far} vėliau nei paskutinė išlaidų tinkamumo diena ${f.date(to)}`;
}

const row = (subject: string, f: Format) => `Eilutė ${f.quote(subject)}`;
const TAKE_OUT = 'Pataisykite datą arba išimkite eilutę iš mokėjimo prašymo.';

export const expense = {
  'expense/unknown-partner': ({ partner, known, nearest }, f, subject) => {
    const partners =
      known.length === 0
        ? 'Projekto apraše partnerių išvis nėra: palikite langelį tuščią.'
        : `Projekto partneriai: ${listed(known, f)}.`;
    return `${row(subject, f)}: partnerio ${f.quote(partner)} projekte nėra${didYouMean(nearest, f) || '.'} ${partners}`;
  },
  'expense/unknown-category': (args, f, subject) =>
    `${row(subject, f)}: ${notOneOf(args.category, CATEGORIES, args, f)}`,
  'expense/unknown-report': ({ report, known, column, own }, f, subject) => {
    if (column === 'taken_up' && known.includes(report)) {
      return `${row(subject, f)} iš ataskaitos Nr. ${own ?? f.notAvailable} vėl įtraukta į ataskaitą Nr. ${report}, bet atidėtas išlaidas vėl įtraukti gali tik vėlesnė ataskaita. Pataisykite stulpelį taken_up arba palikite jį tuščią.`;
    }
    const reports =
      known.length === 0
        ? 'o projekto apraše ataskaitų nėra'
        : `o projekto apraše yra tik Nr. ${listed(known.map(String), f)}`;
    return `${row(subject, f)} ${column === 'report' ? 'priskirta ataskaitai' : 'vėl įtraukta į ataskaitą'} Nr. ${report}, ${reports}. Pataisykite numerį arba įrašykite ataskaitą į projekto aprašą.`;
  },
  'expense/unknown-line': ({ line, partner, category, known, nearest }, f, subject) => {
    const lines = nearest === null ? `Jo biudžete yra: ${listed(known, f)}. ` : '';
    const remedy = 'Rašykite pavadinimą taip, kaip biudžete.';
    if (line === '')
      return `${row(subject, f)} priklauso kategorijai ${name(category, f)}, bet nenurodyta, kuriai partnerio ${f.quote(partner)} biudžeto eilutei: stulpelis budget_line tuščias. ${lines}${remedy}`;
    const which =
      category === 'unit-cost'
        ? 'fiksuotojo įkainio'
        : category === 'lump-sum'
          ? 'fiksuotosios sumos'
          : 'biudžeto eilutės';
    return `${row(subject, f)}: partneris ${f.quote(partner)} neturi ${which} ${f.quote(line)}${didYouMean(nearest, f) || '.'} ${lines}${remedy}`;
  },
  'expense/outside-period': (args, f, subject) =>
    `${row(subject, f)}: dokumento data ${f.date(args.date)} – ${outside(args, f)}. ${TAKE_OUT}`,
  'expense/paid-outside-period': (args, f, subject) =>
    `${row(subject, f)} apmokėta ${f.date(args.date)} – ${outside(args, f)}. ${TAKE_OUT}`,
  'expense/not-paid': ({ amount, currency }, f, subject) =>
    `${row(subject, f)} (${f.sum(amount, name(currency, f))}) neturi apmokėjimo datos. Užpildykite stulpelį paid_date arba deklaruokite eilutę, kai ji bus apmokėta.`,
  'expense/paid-before-document': ({ paid, document, days }, f, subject) =>
    `${row(subject, f)} apmokėta ${f.date(paid)} – ${f.count(Math.abs(days), BY_DAYS)} anksčiau nei dokumento data ${f.date(document)}. Patikrinkite abi datas; jei tai buvo avansas, parašykite apie tai stulpelyje comment.`,
  'expense/outside-report': ({ report, paid, end, days }, f, subject) =>
    `${row(subject, f)} deklaruota ataskaitoje Nr. ${report}, o apmokėta ${f.date(paid)} – ${f.count(Math.abs(days), BY_DAYS)} vėliau nei paskutinė tos ataskaitos diena ${f.date(end)}. Pataisykite datą arba deklaruokite eilutę toje ataskaitoje, kurios laikotarpiu ji apmokėta.`,
  'expense/vat-above-gross': ({ vat, gross, currency }, f, subject) => {
    const wrong =
      vat.startsWith('-') === gross.startsWith('-') || /^-?0\.00$/.test(gross)
        ? 'didesnis už viso dokumento sumą'
        : 'kito ženklo nei viso dokumento suma';
    return `${row(subject, f)}: PVM (${f.sum(vat, name(currency, f))}) yra ${wrong} su PVM (${f.sum(gross, name(currency, f))}). Pataisykite stulpelį vat arba gross.`;
  },
  'expense/declared-above-document': ({ declared, gross, above, currency }, f, subject) =>
    `${row(subject, f)}: deklaruota ${f.sum(declared, name(currency, f))}; dokumento suma yra ${f.sum(gross, name(currency, f))}; ${f.sum(above, name(currency, f))} per daug. Deklaruokite ne daugiau kaip dokumento sumą arba pataisykite stulpelį gross.`,
  'expense/vat-recoverable': (args, f, subject) => {
    const sum = (text: string) => f.sum(text, name(args.currency, f));
    const who =
      args.count === 1
        ? `${row(subject, f)}: deklaruota`
        : `${row(subject, f)} kartu su ankstesnėmis to paties dokumento eilutėmis (iš viso ${f.count(args.count, ROWS)}): deklaruota`;
    const eligible = /^0\.00$/.test(args.allowed)
      ? 'todėl PVM netinkamas finansuoti'
      : `todėl tinkama finansuoti ne daugiau kaip ${sum(args.allowed)}`;
    return `${who} ${sum(args.claimed)} PVM, o dokumente PVM yra ${sum(args.vat)}; partneris susigrąžina ${f.percent(args.recoverable)} PVM, ${eligible}; ${sum(args.above)} per daug. Deklaruokite mažiau arba pataisykite partnerio raktą vat.`;
  },
  'expense/duplicate-id': (args, f) =>
    `Eilutės numeris ${f.quote(args.id)} pasikartoja ${first(args.first)}. Vienai iš eilučių suteikite kitą numerį.`,
  'expense/duplicate-document': (args, f, subject) => {
    const named = [args.document, args.supplier].filter(text => text !== '').map(text => f.quote(text));
    const document = [...named, f.date(args.date), f.sum(args.amount, name(args.currency, f))].join(', ');
    return `${row(subject, f)} deklaruoja tą patį dokumentą kaip eilutė ${f.quote(args.firstId)} (${at(args.first)}): ${document}. Vieną iš jų pašalinkite; jei tai vieno dokumento dalys, atskirkite jas stulpelyje budget_line.`;
  },
  'expense/near-duplicate': (args, f, subject) => {
    const sum = (text: string) => f.sum(text, name(args.currency, f));
    const both = `${row(subject, f)} ir eilutė ${f.quote(args.firstId)} (${at(args.first)})`;
    const supplier = args.supplier === '' ? '' : `, tiekėjas ${f.quote(args.supplier)}`;
    return args.reason === 'number'
      ? `${both} deklaruoja po ${sum(args.amount)}${supplier}, ${f.date(args.date)}, o dokumentų numeriai ${f.quote(args.document)} ir ${f.quote(args.firstDocument)} skiriasi vienu ženklu. Jei tai vienas dokumentas, vieną eilutę pašalinkite; jei du, tai galima nurodyti išlygoje.`
      : `${both} deklaruoja tą patį dokumentą ${f.quote(args.document)}${supplier}, ${f.date(args.date)}: ${sum(args.amount)} ir ${sum(args.firstAmount)}. Užpildykite stulpelį gross, kad dalis būtų galima palyginti su visuma, arba vieną eilutę pašalinkite.`;
  },
  'expense/split-above-document': (args, f, subject) => {
    const sum = (text: string) => f.sum(text, name(args.currency, f));
    const all = args.count === args.rows.length;
    const rows = all ? listed(args.rows, f) : `tarp jų ${listed(args.rows.slice(0, 3), f)}`;
    const supplier = args.supplier === '' ? '' : ` (tiekėjas ${f.quote(args.supplier)})`;
    return `Vieno dokumento ${f.quote(args.document)}${supplier} suma yra ${sum(args.gross)}, o ${f.count(args.count, ROWS)} (${rows}) deklaruoja ${sum(args.declared)}; su eilute ${f.quote(subject)} ${sum(args.above)} per daug. Dokumento sumą deklaruokite vieną kartą arba pataisykite stulpelį gross.`;
  },
  'expense/negative-without-correction': ({ amount, currency }, f, subject) =>
    `${row(subject, f)}: deklaruota ${f.sum(amount, name(currency, f))}, bet nenurodyta, kas taisoma. Stulpelyje corrects įrašykite eilutės, kurią ji mažina, numerį.`,
  'expense/correction-unknown': ({ corrects, reason }, f, subject) => {
    const remedy = 'Įrašykite eilutės, kurią ji mažina, numerį.';
    if (reason === 'unknown')
      return `${row(subject, f)} taiso eilutę ${f.quote(corrects)}, kurios išlaidų žurnale nėra. ${remedy}`;
    if (reason === 'partner')
      return `${row(subject, f)} taiso kito partnerio eilutę ${f.quote(corrects)}: vieno partnerio mokėjimo prašymas sumažėtų dėl kito partnerio dokumento. Kiekvienas partneris turi taisyti savo eilutes.`;
    if (reason === 'positive')
      return `${row(subject, f)} turėtų taisyti eilutę ${f.quote(corrects)}, bet jos suma didesnė už nulį ir nieko nemažina. Įrašykite neigiamą sumą arba stulpelį corrects palikite tuščią.`;
    return corrects === subject
      ? `${row(subject, f)} taiso pati save. ${remedy}`
      : `${row(subject, f)} taiso eilutę ${f.quote(corrects)}, o ši savo ruožtu grąžina prie pirmosios. ${remedy}`;
  },
  'expense/correction-above-row': ({ corrects, declared, corrections, above, currency, count }, f, subject) => {
    const sum = (text: string) => f.sum(text, name(currency, f));
    const who =
      count === 1
        ? row(subject, f)
        : `${row(subject, f)} kartu su ankstesniais taisymais (iš viso ${f.count(count, CORRECTIONS)})`;
    return `${who} eilutę ${f.quote(corrects)} sumažina ${sum(corrections.replace(/^-/, ''))}, o joje deklaruota ${sum(declared)}; ${sum(above)} per daug. Pataisykite sumą arba eilutės numerį stulpelyje corrects.`;
  },
  'expense/in-flat-rate-category': (args, f) => {
    const claimed = args.claimed === null ? '' : ` (${f.sum(args.claimed)})`;
    const rate = `${f.percent(args.percent)} ${BASES[args.of]}`;
    const covers =
      args.category === args.flatCategory
        ? `nors biudžete jai taikoma fiksuotoji norma – ${rate}`
        : `nors kategorijos ${name(args.flatCategory, f)} fiksuotoji norma (${rate}) apima visas išlaidas, išskyrus personalo`;
    return `Partneris ${f.quote(args.partner)} kategorijoje ${name(args.category, f)} deklaruoja faktines išlaidas: ${f.count(args.rows, ROWS)}${claimed}, ${covers}. Šias eilutes išimkite: fiksuotoji norma deklaruojama be dokumentų.`;
  },
  'expense/not-budgeted': ({ partner, category, spent }, f) =>
    `Partneris ${f.quote(partner)} deklaravo ${f.sum(spent)} kategorijoje ${name(category, f)}, kuriai biudžeto neturi. Pataisykite kategoriją arba pasirūpinkite, kad biudžetas būtų pakeistas.`,
  'expense/above-category': ({ partner, category, budget, spent, above }, f) =>
    `Partneris ${f.quote(partner)} kategorijoje ${name(category, f)} deklaravo ${f.sum(spent)}; biudžetas – ${f.sum(budget)}; ${f.sum(above)} per daug. Pasižiūrėkite, ar sutartis leidžia perkelti lėšas, arba pasirūpinkite, kad biudžetas būtų pakeistas.`,
  'expense/above-flexibility': ({ partner, category, budget, base, percent, allowed, spent, above }, f) => {
    const grown = base === 'total' ? 'bendros projekto sumos' : 'šio biudžeto';
    const limit =
      percent === null
        ? `biudžetas – ${f.sum(budget)}, ir sutartis jo keisti neleidžia`
        : `biudžetas – ${f.sum(budget)}, o su leistinais ${f.percent(percent)} ${grown} – ${f.sum(allowed)}`;
    return `Partneris ${f.quote(partner)} kategorijoje ${name(category, f)} deklaravo ${f.sum(spent)}; ${limit}; ${f.sum(above)} per daug. Prieš deklaruodami pakeiskite sutartį arba viršijančią sumą išimkite iš mokėjimo prašymo.`;
  },
  'expense/above-partner-budget': ({ partner, budget, spent, above }, f) =>
    `Partneris ${f.quote(partner)} deklaravo ${f.sum(spent)}; visas jo biudžetas – ${f.sum(budget)}; ${f.sum(above)} per daug. Viršijančią sumą išimkite iš mokėjimo prašymo arba pasirūpinkite, kad biudžetas būtų pakeistas.`,
  'expense/staff-with-invoice': ({ category, vat, procurement, currency }, f, subject) => {
    const has = [
      ...(vat === null ? [] : [`PVM (${f.sum(vat, name(currency, f))})`]),
      ...(procurement === null ? [] : [`viešasis pirkimas ${f.quote(procurement)}`]),
    ];
    const empty = vat === null ? 'langelį procurement' : procurement === null ? 'langelį vat' : 'abu šiuos langelius';
    return `${row(subject, f)} priskirta kategorijai ${name(category, f)}, bet joje nurodyta: ${f.list(has)}, kaip būna perkant paslaugas. Perkelkite ją į išorės paslaugų kategoriją arba ištuštinkite ${empty}.`;
  },
  'expense/zero': ({ id }, f) =>
    `Eilutė ${f.quote(id)}: deklaruota ${f.money('0.00')}. Pataisykite sumą arba pašalinkite eilutę.`,
  'expense/classification-missing': ({ partner, reason, rows, declared }, f, subject) => {
    const sum = declared === null ? f.notAvailable : f.sum(declared);
    if (reason === 'row')
      return `${row(subject, f)} (${sum}) neturi ekonominės klasifikacijos kodo, o partneris ${f.quote(partner)} yra biudžetinė įstaiga. Stulpelyje classification įrašykite kodą.`;
    const all = `Partneris ${f.quote(partner)} yra biudžetinė įstaiga, o ${f.count(rows, ROWS)} (iš viso ${sum}) neturi ekonominės klasifikacijos kodo`;
    return reason === 'all'
      ? `${all}: stulpelis classification tuščias visose eilutėse. Užpildykite jį.`
      : `${all}: lentelėje nėra stulpelio classification. Pridėkite jį ir kiekvienoje eilutėje įrašykite kodą.`;
  },
  'expense/classification-unknown': ({ classification, year, nearest }, f, subject) =>
    `${row(subject, f)}: kodo ${f.quote(classification)} ${year} metų ekonominėje klasifikacijoje nėra${didYouMean(nearest, f) || '.'} Pataisykite kodą arba įrašykite jį į tų metų sąrašą faile classification.csv.`,
  'expense/between-partners': ({ document, partner, supplier, name: written, amount, currency }, f, subject) => {
    const no = document === '' ? '' : ` (dokumentas ${f.quote(document)})`;
    const who =
      written === ''
        ? `partneriui ${f.quote(supplier)}`
        : `tiekėjui ${f.quote(written)} – partneriui ${f.quote(supplier)}`;
    return `${row(subject, f)}${no}: partneris ${f.quote(partner)} deklaruoja ${f.sum(amount, name(currency, f))}, sumokėtus ${who} iš to paties projekto. Išimkite eilutę iš mokėjimo prašymo, o savo išlaidas tegul deklaruoja tas partneris pats, nebent programa sutiko, kad jos būtų dalijamos.`;
  },
  'expense/in-kind-above-own': ({ inKind, rows, own, above }, f) =>
    `Projektas deklaruoja nepiniginį įnašą – ${f.sum(inKind)} (${f.count(rows, ROWS)}); nuosavas indėlis – ${f.sum(own)}; ${f.sum(above)} per daug, taigi fondai sumokėtų daugiau, nei išleista. Viršijančią sumą išimkite iš mokėjimo prašymo.`,
  'expense/depreciation-and-purchase': (
    { partner, asset, depreciation, purchase, purchaseId, purchased },
    f,
    subject,
  ) =>
    `${row(subject, f)} deklaruoja turto ${f.quote(asset)} nusidėvėjimą, o eilutė ${f.quote(purchaseId)} (${at(purchased)}) – jo kainą: partneris ${f.quote(partner)} deklaravo ${f.sum(purchase)} kainos ir ${f.sum(depreciation)} nusidėvėjimo. Vieną iš šių sumų išimkite iš mokėjimo prašymo; jei tai du skirtingi turto vienetai, pavadinkite juos skirtingai.`,
  'expense/ineligible-by-name': ({ kind, words, amount, currency }, f, subject) =>
    `${row(subject, f)} (${f.quote(words)}): deklaruota ${f.sum(amount, name(currency, f))}; ${NEVER_PAID[kind]}. Išimkite eilutę iš mokėjimo prašymo arba pataisykite jos aprašymą.`,
} satisfies CheckTexts<'expense'>;
