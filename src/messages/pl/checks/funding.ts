import type { CheckTexts } from '../../types.ts';
import { line, notOneOf, off, SOURCE } from './words.ts';

export const funding = {
  'funding/sum-differs': ({ parts, unit, found, expected, difference }, f, subject) => {
    const write = unit === 'percent' ? f.percent : f.money;
    const stated = parts.map(part => `${line(part.source, f)} ${write(part.amount)}`).join(' + ');
    const sum = parts.length > 1 ? `${stated} = ${write(found)}` : stated;
    const remedy =
      unit === 'percent'
        ? 'Zmień jeden z udziałów albo wpisz rest przy jednym ze źródeł'
        : 'Popraw źródło finansowania albo kwotę ogółem';
    const whole = unit === 'percent' ? `powinno być ${write(expected)}` : `kwota ogółem ${write(expected)}`;
    return `${f.quote(subject)}: ${sum}; ${whole}; ${off(difference, write)}. ${remedy}.`;
  },
  'funding/partner-sum-differs': ({ source, found, expected, difference }, f) =>
    `Źródło finansowania ${line(source, f)}: wszyscy partnerzy razem ${f.money(found)}; w projekcie podano ${f.money(expected)}; ${off(difference, f.money)}. Popraw finansowanie partnera albo projektu.`,
  'funding/rate-above-cap': ({ funds, total, rate, cap, allowed, above }, f, subject) => {
    const share = rate === cap ? '' : ` (${f.percent(rate)})`;
    return `${f.quote(subject)}: fundusze ${f.money(funds)} z ${f.money(total)}${share}; maksymalny poziom dofinansowania ${f.percent(cap)} pozwala na ${f.money(allowed)}; ${off(above, f.money)}. Przenieś tę kwotę do wkładu własnego.`;
  },
  'funding/rate-below-cap': ({ funds, total, rate, cap, allowed, below }, f, subject) =>
    `${f.quote(subject)}: fundusze ${f.money(funds)} z ${f.money(total)} (${f.percent(rate)}); maksymalny poziom dofinansowania ${f.percent(cap)} pozwala na ${f.money(allowed)}, o ${f.money(below)} więcej. Jest to zgodne z prawem: pozostaw bez zmian, jeśli tak stanowi umowa.`,
  'funding/rounding-differs': ({ source, rate, found, expected, difference }, f, subject) =>
    `${f.quote(subject)}: ${line(source, f)} ${f.money(found)}; ${f.percent(rate)} po zaokrągleniu według zasad programu to ${f.money(expected)}; ${off(difference, f.money)}. Przenieś różnicę do wkładu własnego.`,
  'funding/unknown-source': (args, f) => notOneOf(args.source, SOURCE, args, f),
} satisfies CheckTexts<'funding'>;
