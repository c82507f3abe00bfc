import type { CheckTexts } from '../../types.ts';

export const period = {
  'period/start-after-end': ({ start, end }) =>
    `The start, ${start}, is later than the end, ${end}. Correct one of the two dates.`,
  'period/outside-eligibility': ({ date, which, from, to }) =>
    `The project's ${which}, ${date}, is outside the programme's eligible time, ${from} to ${to}. Correct the date, or the programme.`,
  'period/behind-plan': ({ report, end, plan, spent, percent, least, missing }, f) =>
    `By the end of report ${report}, ${end}, ${f.money(plan)} were to be spent; ${f.money(spent)} are: ${f.percent(percent)}, ${f.money(missing)} short of ${f.percent(least)}. Speed up, or agree on another spending plan with the programme before money lapses.`,
} satisfies CheckTexts<'period'>;
