import type { CheckTexts } from '../../types.ts';

const WHICH = {
  start: 'Data rozpoczęcia projektu',
  end: 'Data zakończenia projektu',
  'payments-until': 'Ostatni dzień płatności w projekcie',
} as const;

export const period = {
  'period/start-after-end': ({ start, end }, f) =>
    `Data rozpoczęcia, ${f.date(start)}, jest późniejsza niż data zakończenia, ${f.date(end)}. Popraw jedną z tych dat.`,
  'period/outside-eligibility': ({ date, which, from, to }, f) =>
    `${WHICH[which]}, ${f.date(date)}, wykracza poza okres kwalifikowalności programu, od ${f.date(from)} do ${f.date(to)}. Popraw datę albo program.`,
  'period/behind-plan': ({ report, end, plan, spent, percent, least, missing }, f) =>
    `Do końca okresu sprawozdania ${report}, czyli do ${f.date(end)}, planowano wydać ${f.money(plan)}, a wydano ${f.money(spent)}: ${f.percent(percent)}; do ${f.percent(least)} brakuje ${f.money(missing)}. Przyspiesz wydatkowanie albo uzgodnij z instytucją programu nowy plan, zanim środki przepadną.`,
} satisfies CheckTexts<'period'>;
