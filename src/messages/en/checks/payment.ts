import type { CheckArgs } from '../../../model/checks.ts';
import type { CheckTexts, Format } from '../../types.ts';
import { DAYS, first, name } from './words.ts';

const KINDS = { advance: 'advance', interim: 'interim payment', final: 'final payment', recovery: 'recovery' };
const YEARS = { one: 'year', other: 'years' };

/** What was paid, kind by kind: `interim 12,000.00 + final 2,000.00 − recovered 300.00`. */
function kinds({ advance, interim, final, recovery }: CheckArgs['payment/above-certified'], f: Format): string {
  const paid = [
    { word: 'advance', amount: advance ?? '0.00' },
    { word: 'interim', amount: interim },
    { word: 'final', amount: final },
  ].filter(({ amount }) => amount !== '0.00');
  const sum = paid.map(({ word, amount }) => `${word} ${f.money(amount)}`).join(' + ') || f.money('0.00');
  return recovery === '0.00' ? sum : `${sum} − recovered ${f.money(recovery)}`;
}

export const payment = {
  'payment/above-certified': (args, f) => {
    const { partner, source, paid, certified, above } = args;
    const who = partner === null ? 'The project' : f.quote(partner);
    const sum = kinds(args, f);
    const given = / [+−] /.test(sum) ? `${sum} = ${f.money(paid)}` : sum;
    return `${who}, ${name(source, f)} received: ${given}; share of what is certified ${f.money(certified)}; ${f.money(above)} too much. Correct the payment, or the status of the rows that it pays.`;
  },
  'payment/date-outside': ({ date, from, to, days, yearsAfterEnd }, f) => {
    const last =
      yearsAfterEnd === null ? "the programme's last eligible day" : `${f.count(yearsAfterEnd, YEARS)} after its end`;
    return date < from
      ? `The payment of ${f.date(date)} is ${f.count(days, DAYS)} before ${f.date(from)}, when the project starts. Check its date.`
      : `The payment of ${f.date(date)} is ${f.count(days, DAYS)} after ${f.date(to)}, ${last}. Check its date.`;
  },
  'payment/duplicate': ({ partner, source, kind, date, amount, reference, first: place }, f) => {
    const whom = partner === null ? '' : ` to ${f.quote(partner)}`;
    const under = reference === null ? '' : `, ${f.quote(reference)}`;
    return `The ${KINDS[kind]} of ${f.sum(amount)} of ${name(source, f)}${whom} on ${f.date(date)}${under} is entered a second time ${first(place)}. Remove one of the two, or tell them apart by their references.`;
  },
} satisfies CheckTexts<'payment'>;
