import type { CheckTexts } from '../../types.ts';

export const period = {
  'period/start-after-end': ({ start, end }) =>
    `The start, ${start}, is later than the end, ${end}. Correct one of the two dates.`,
  'period/outside-eligibility': ({ date, which, from, to }) =>
    `The project's ${which}, ${date}, is outside the programme's eligible time, ${from} to ${to}. Correct the date, or the programme.`,
} satisfies CheckTexts<'period'>;
