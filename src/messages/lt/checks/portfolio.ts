import type { CheckTexts } from '../../types.ts';
import { at, didYouMean, first, listed, name } from './words.ts';

const PROJECTS = { one: 'projektas', few: 'projektai', other: 'projektų' };
const MEASURES = { one: 'priemonė', few: 'priemonės', other: 'priemonių' };

export const portfolio = {
  'portfolio/duplicate-code': (args, f) =>
    args.what === 'project'
      ? `Du projektai turi tą patį kodą ${f.quote(args.code)} ${first(args.first)}. Vienam iš jų suteikite kitą kodą arba išimkite jį iš aplanko.`
      : `Dvi sąrašo eilutės turi tą patį kodą ${f.quote(args.code)} ${first(args.first)}. Vieną iš jų pašalinkite arba pataisykite jos kodą.`,
  'portfolio/same-document': (args, f) => {
    const sum = (text: string) => f.sum(text, name(args.currency, f));
    const document = args.document === '' ? 'Dokumentas' : `Dokumentas ${f.quote(args.document)}`;
    const supplier = args.supplier === '' ? '' : `, tiekėjas ${f.quote(args.supplier)}`;
    const both = `čia – ${sum(args.amount)}, projekte ${f.quote(args.otherProject)} (${at(args.other)}) – ${sum(args.otherAmount)}`;
    const whole =
      args.gross === null || args.above === null
        ? 'dokumento suma su PVM niekur nenurodyta, o deklaruotos sumos vienodos. Deklaruokite jį viename iš projektų; jei išlaidos dalijamos, užpildykite stulpelį gross.'
        : `kartu ${f.money(args.declared)}, dokumento suma su PVM – ${f.money(args.gross)}; ${f.money(args.above)} per daug. Deklaruokite jį viename iš projektų arba padalykite neviršydami dokumento sumos.`;
    return `${document}${supplier}, ${f.date(args.date)}, deklaruotas daugiau nei viename projekte: ${both}; ${whole}`;
  },
  'portfolio/unknown-measure': ({ measure, known, nearest }, f) =>
    `Priemonės ${f.quote(measure)} projektų portfelyje nėra${didYouMean(nearest, f) || '.'} Portfelio priemonės: ${listed(known, f)}. Pataisykite raktą measure arba įrašykite priemonę į portfolio.yaml.`,
  'portfolio/allocation-exceeded': ({ measure, source, reason, allocation, amount, above, count, names }, f) => {
    const who = `Priemonė ${f.quote(measure)}, finansavimo šaltinis ${name(source, f)}`;
    const whom = count > names.length ? `, tarp jų ${listed(names.slice(0, 3), f)}` : `: ${listed(names, f)}`;
    return reason === 'granted'
      ? `${who}: projektams (${f.count(count, PROJECTS)}${whom}) skirta ${f.money(amount)}; priemonei skirta suma – ${f.money(allocation)}; ${f.money(above)} per daug. Pataisykite projekto finansavimą arba priemonei skirtą sumą.`
      : `${who}: jos žemesnio lygio priemonėms (${f.count(count, MEASURES)}${whom}) skirta ${f.money(amount)}; pačiai priemonei skirta suma – ${f.money(allocation)}; ${f.money(above)} per daug. Pataisykite vieną iš skirtų sumų.`;
  },
} satisfies CheckTexts<'portfolio'>;
