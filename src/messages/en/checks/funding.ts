import type { CheckTexts } from '../../types.ts';
import { name, notOneOf, off } from './words.ts';

export const funding = {
  'funding/sum-differs': ({ parts, unit, found, expected, difference }, f, subject) => {
    const write = unit === 'percent' ? f.percent : f.money;
    const stated = parts.map(part => `${name(part.source, f)} ${write(part.amount)}`).join(' + ');
    const sum = parts.length > 1 ? `${stated} = ${write(found)}` : stated;
    const remedy = unit === 'percent' ? 'Change a rate, or write rest for one source' : 'Correct a source or the total';
    const whole = unit === 'percent' ? `${write(expected)} needed` : `total ${write(expected)}`;
    return `${f.quote(subject)}: ${sum}; ${whole}; ${off(difference, write)}. ${remedy}.`;
  },
  'funding/partner-sum-differs': ({ source, found, expected, difference }, f) =>
    `${name(source, f)}: all partners together ${f.money(found)}; the project states ${f.money(expected)}; ${off(difference, f.money)}. Correct a partner's funding or the project's.`,
  'funding/rate-above-cap': ({ funds, total, rate, cap, allowed, above }, f, subject) => {
    const share = rate === cap ? '' : ` (${f.percent(rate)})`;
    return `${f.quote(subject)}: funds ${f.money(funds)} of ${f.money(total)}${share}; the cap of ${f.percent(cap)} allows ${f.money(allowed)}; ${f.money(above)} too much. Move it to the own contribution.`;
  },
  'funding/rate-below-cap': ({ funds, total, rate, cap, allowed, below }, f, subject) =>
    `${f.quote(subject)}: funds ${f.money(funds)} of ${f.money(total)} (${f.percent(rate)}); the cap of ${f.percent(cap)} allows ${f.money(allowed)}, ${f.money(below)} more. This is legal: leave it if the contract says so.`,
  'funding/rounding-differs': ({ source, rate, found, expected, difference }, f, subject) =>
    `${f.quote(subject)}: ${name(source, f)} ${f.money(found)}; ${f.percent(rate)} by the programme's rounding is ${f.money(expected)}; ${off(difference, f.money)}. Move it to the own contribution.`,
  'funding/unknown-source': (args, f) => notOneOf(args.source, { one: 'source', other: 'sources' }, args, f),
} satisfies CheckTexts<'funding'>;
