import type { CheckArgs } from '../../../model/checks.ts';
import type { CheckTexts, Format } from '../../types.ts';
import { UNITS } from '../units.ts';
import { BY_DAYS, didYouMean, listed, ROWS } from './words.ts';

const FILES = {
  achievements: 'failo achievements.csv',
  activities: 'failo activities.csv',
  participants: 'failo participants.csv',
  indicators: 'projekto aprašo',
} as const;

const ROWS_OF_NOTHING = {
  one: 'eilutė niekur neskaičiuojama',
  few: 'eilutės niekur neskaičiuojamos',
  other: 'eilučių niekur neskaičiuojama',
};
const VALUES_SUMMED = {
  one: 'reikšmė sudedama',
  few: 'reikšmės sudedamos',
  other: 'reikšmių sudedama',
};
const ACHIEVEMENTS = { one: 'pasiekimas', few: 'pasiekimai', other: 'pasiekimų' };

/** Of rows that name an indicator which they do not count for. */
function stray(args: CheckArgs['indicator/unknown-code'], f: Format): string {
  const { code, reason, table, rows, from, known, nearest } = args;
  const its = f.quote(code);
  if (reason === 'other-table') {
    return `Rodiklis ${its} skaičiuojamas iš ${FILES[from ?? 'activities']}, todėl failo achievements.csv ${f.count(rows, ROWS_OF_NOTHING)}. ${rows === 1 ? 'Pašalinkite ją' : 'Pašalinkite jas'} arba projekto apraše įrašykite from: achievements.`;
  }
  if (reason === 'not-fed') {
    return `Failo activities.csv ${f.count(rows, ROWS)} nurodo rodiklį ${its}, kuris skaičiuojamas iš failo achievements.csv, bet ten jo nėra. Projekto apraše įrašykite from: activities arba suveskite pasiekimus.`;
  }
  const there =
    known.length === 0 ? 'Projekto apraše rodiklių nėra.' : `Projekto apraše yra rodikliai: ${listed(known, f)}.`;
  return `Rodiklio ${its} projekto apraše nėra, todėl ${FILES[table]} ${f.count(rows, ROWS_OF_NOTHING)}${didYouMean(nearest, f) || '. Pataisykite kodą arba įrašykite rodiklį į projekto aprašą.'} ${there}`;
}

export const indicator = {
  'indicator/unknown-code': (args, f) => {
    const { code, reason, elsewhere, nearest } = args;
    const its = `Rodiklis ${f.quote(code)} neturi pavadinimo`;
    switch (reason) {
      case 'not-listed':
        return `${its}, o šio projekto fondų ir laikotarpio sąrašuose tokio kodo nėra${didYouMean(nearest, f) || '.'} Pataisykite kodą arba įrašykite savo rodiklio pavadinimą ir matavimo vienetą; sąrašus rodo „samata indicators“.`;
      case 'other-list':
        return `${its}, o jo kodas yra sąraše ${elsewhere}, kuris šiam projektui netaikomas. Pataisykite kodą arba finansavimą arba įrašykite rodiklio pavadinimą ir matavimo vienetą.`;
      case 'unverified':
        return `${its}, o samata kataloge šis kodas nepatikrintas. Įrašykite pavadinimą ir matavimo vienetą taip, kaip jie nurodyti jūsų programoje.`;
      default:
        return stray(args, f);
    }
  },
  'indicator/unit-differs': ({ code, unit, expected }, f) =>
    `Rodiklio ${f.quote(code)} matavimo vienetas yra ${f.quote(unit)}, o rodiklių sąraše – ${f.quote(UNITS[expected] ?? expected)}. Pataisykite matavimo vienetą arba kodą.`,
  'indicator/target-missing': ({ code }, f) =>
    `Rodiklis ${f.quote(code)} neturi siektinos reikšmės, todėl neaišku, kiek jo pasiekta. Įrašykite sutartyje nustatytą siektiną reikšmę.`,
  'indicator/outside-period': ({ code, date, from, to, days }, f) => {
    const reached = `Rodiklio ${f.quote(code)} pasiekimo data ${f.date(date)} yra ${f.count(days, BY_DAYS)}`;
    return date < from
      ? `${reached} ankstesnė už pirmąją skaičiuojamą dieną ${f.date(from)}. Patikrinkite datą.`
      : `${reached} vėlesnė už paskutinę skaičiuojamą dieną ${f.date(to)}. Patikrinkite datą.`;
  },
  'indicator/decreases': ({ code, date, before, after }, f) =>
    `Rodiklio ${f.quote(code)} reikšmė ${f.date(date)} sumažėja nuo ${f.number(before)} iki ${f.number(after)}. Pataisykite reikšmę arba stulpelyje note nurodykite, kodėl ji pataisyta.`,
  'indicator/breakdown-differs': ({ code, value, women, men, sum, mayBeLess }, f) => {
    const parts = [
      women === null ? [] : [`moterys ${f.number(women)}`],
      men === null ? [] : [`vyrai ${f.number(men)}`],
    ].flat();
    const counted = parts.length === 2 ? `${parts.join(' + ')} = ${f.number(sum)}` : parts.join('');
    const who = code === null ? 'Veikla' : `Rodiklis ${f.quote(code)}`;
    const most = mayBeLess || parts.length === 1 ? 'ne daugiau kaip ' : '';
    return `${who}: ${counted}; turi būti ${most}${f.number(value)}, nes tiek suskaičiuota iš viso. Pataisykite vieną iš skaičių.`;
  },
  'indicator/below-target-at-end': ({ code, target, reached, percent, least, until }, f) =>
    `Rodiklio ${f.quote(code)} pasiekta reikšmė – ${f.number(reached)}, siektina – ${f.number(target)}: iki ${f.date(until)} pasiekta ${f.percent(percent)}, o programos reikalauja bent ${f.percent(least)}. Patikrinkite, ar netrūksta pasiekimų; jei netrūksta, paaiškinkite galutinėje ataskaitoje.`,
  'indicator/no-evidence': ({ code, without, rows }, f) =>
    `Rodiklis ${f.quote(code)}: ${f.count(without, ACHIEVEMENTS)} iš ${f.number(String(rows))} neturi įrodymo. Stulpelyje evidence nurodykite, koks sąrašas, aktas ar ataskaita ${without === 1 ? 'jį' : 'kiekvieną iš jų'} patvirtina.`,
  'indicator/percent-summed': ({ code, count, values, sum }, f) => {
    const parts = values
      .map(value => f.number(value))
      .join(' + ')
      .replaceAll('+ −', '− ');
    const more = count > values.length ? ' + …' : '';
    return `Rodiklis ${f.quote(code)} matuojamas procentais, o ${f.count(count, VALUES_SUMMED)}: ${parts}${more} = ${f.number(sum)}. Įrašykite sums: latest, o pasiekimuose – kiek iki tos dienos pasiekė visas projektas.`;
  },
} satisfies CheckTexts<'indicator'>;
