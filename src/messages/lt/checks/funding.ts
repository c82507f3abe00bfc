import type { CheckTexts } from '../../types.ts';
import { capital, name, notOneOf, off, SOURCES } from './words.ts';

export const funding = {
  'funding/sum-differs': ({ parts, unit, found, expected, difference }, f, subject) => {
    const write = unit === 'percent' ? f.percent : f.money;
    const stated = parts.map(part => `${name(part.source, f)} ${write(part.amount)}`).join(' + ');
    const sum = parts.length > 1 ? `${stated} = ${write(found)}` : stated;
    const remedy =
      unit === 'percent'
        ? 'Pakeiskite normą arba vienam finansavimo šaltiniui įrašykite rest'
        : 'Pataisykite finansavimo šaltinį arba bendrą sumą';
    const whole = unit === 'percent' ? `turi būti ${write(expected)}` : `bendra suma ${write(expected)}`;
    return `Finansavimas (${f.quote(subject)}): ${sum}; ${whole}; ${off(difference, write)}. ${remedy}.`;
  },
  'funding/partner-sum-differs': ({ source, found, expected, difference }, f) =>
    `Finansavimo šaltinis ${name(source, f)}: visų partnerių suma – ${f.money(found)}; projekto apraše nurodyta ${f.money(expected)}; ${off(difference, f.money)}. Pataisykite partnerio arba projekto finansavimą.`,
  'funding/rate-above-cap': ({ funds, total, rate, cap, allowed, above }, f, subject) => {
    const share = rate === cap ? '' : ` (${f.percent(rate)})`;
    return `Finansavimas (${f.quote(subject)}): fondų lėšos – ${f.money(funds)} iš ${f.money(total)}${share}; pagal didžiausią leidžiamą normą (${f.percent(cap)}) galima ${f.money(allowed)}; ${f.money(above)} per daug. Perkelkite šią sumą į nuosavą indėlį.`;
  },
  'funding/rate-below-cap': ({ funds, total, rate, cap, allowed, below }, f, subject) =>
    `Finansavimas (${f.quote(subject)}): fondų lėšos – ${f.money(funds)} iš ${f.money(total)} (${f.percent(rate)}); pagal didžiausią leidžiamą normą (${f.percent(cap)}) galima ${f.money(allowed)}, tai yra ${f.money(below)} daugiau. Tai teisėta: nieko nekeiskite, jei taip nustatyta sutartyje.`,
  'funding/rounding-differs': ({ source, rate, found, expected, difference }, f, subject) =>
    `Finansavimas (${f.quote(subject)}): ${name(source, f)} ${f.money(found)}; ${f.percent(rate)}, suapvalinus pagal programos taisykles, yra ${f.money(expected)}; ${off(difference, f.money)}. Skirtumą perkelkite į nuosavą indėlį.`,
  'funding/unknown-source': (args, f) => capital(notOneOf(args.source, SOURCES, args, f)),
} satisfies CheckTexts<'funding'>;
