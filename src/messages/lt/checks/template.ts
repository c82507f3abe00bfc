import type { UnknownFigureReason } from '../../../model/checks.ts';
import type { CheckTexts, Format, Plural } from '../../types.ts';
import { didYouMean, listed, ROWS } from './words.ts';

type Unknown = { readonly part: string; readonly rows: number; readonly choices: readonly string[] };

/** For how many rows. */
const FOR_ROWS: Plural = { one: 'eilutei', few: 'eilutėms', other: 'eilučių' };

/** What is wrong with a mark or a name; without a full stop. */
const WRONG: Readonly<Record<UnknownFigureReason, (its: Unknown, f: Format) => string>> = {
  report: ({ part }, f) =>
    part === '' ? 'neįvardija ataskaitos' : `prasideda žodžiu ${f.quote(part)}, o tokios ataskaitos nėra`,
  row: ({ part }, f) =>
    part === '' ? 'nenurodo eilutės' : `nurodo eilutę ${f.quote(part)}, o tokios šioje ataskaitoje nėra`,
  column: ({ part }, f) =>
    part === '' ? 'nenurodo stulpelio' : `baigiasi žodžiu ${f.quote(part)}, o tokio stulpelio šioje ataskaitoje nėra`,
  several: ({ rows }, f) => `tinka ${f.count(rows, FOR_ROWS)}`,
  open: () => 'atidaryta, bet neuždaryta',
  heading: () => 'yra lentelės antraštėje, pagal kurią randamas jos stulpelis',
  range: ({ part }) => `nurodo kelis langelius (${part})`,
  'no-cell': ({ part }, f) => `nenurodo jokio šios darbaknygės langelio (${f.quote(part)})`,
  formula: ({ part }) => `nurodo langelį su formule (${part}), o formulės niekada neperrašomos`,
};

export const template = {
  'template/unknown-figure': ({ mark, isName, reason, part, rows, choices, nearest }, f) => {
    const what = isName ? `Vardas ${f.quote(mark)}` : `Žyma ${f.quote(`{{${mark}}}`)}`;
    if (reason === 'open')
      return `Žyma ${f.quote(`{{${mark}`)} ${WRONG.open({ part, rows, choices }, f)}. Uždarykite ją dviem riestiniais skliaustais.`;
    const wrong = `${what} ${WRONG[reason]({ part, rows, choices }, f)}${didYouMean(nearest, f) || '.'}`;
    if (reason === 'several') return `${wrong} Nurodykite vieną iš jų: ${listed(choices, f)}.`;
    if (reason === 'heading') return `${wrong} Perkelkite aukščiau lentelės arba žemiau jos.`;
    if (reason === 'formula') return `${wrong} Nurodykite kitą langelį arba pašalinkite formulę.`;
    if (reason === 'range' || reason === 'no-cell') return `${wrong} Nurodykite vieną langelį.`;
    return `${wrong} Pataisykite ir formą pildykite iš naujo: visų skaičių vardus išvardija „samata report all --names“.`;
  },
  'template/no-room': ({ list, rows, fitted, left, row }, f) =>
    `Sąraše ${f.quote(list)} yra ${f.count(rows, ROWS)}, o sutilpo tik ${f.number(String(fitted))}: žemiau, ${row} eilutėje, jau kas nors įrašyta. Formoje trūksta: ${f.count(left, ROWS)}. Įterpkite ten tiek tuščių eilučių ir pildykite iš naujo.`,
} satisfies CheckTexts<'template'>;
