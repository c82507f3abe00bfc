import type { CheckTexts } from '../../types.ts';

const WHICH = {
  start: "The project's start",
  end: "The project's end",
  'payments-until': "The project's last day for payments",
};

export const period = {
  'period/start-after-end': ({ start, end }, f) =>
    `The start, ${f.date(start)}, is later than the end, ${f.date(end)}. Correct one of the two dates.`,
  'period/outside-eligibility': ({ date, which, from, to }, f) =>
    `${WHICH[which]}, ${f.date(date)}, is outside the programme's eligible time, ${f.date(from)} to ${f.date(to)}. Correct the date, or the programme.`,
  'period/behind-plan': ({ report, end, plan, spent, percent, least, missing }, f) =>
    `By the end of report ${report}, ${f.date(end)}, ${f.money(plan)} were to be spent; ${f.money(spent)} are: ${f.percent(percent)}, ${f.money(missing)} short of ${f.percent(least)}. Speed up, or agree on another spending plan with the programme before money lapses.`,
} satisfies CheckTexts<'period'>;
