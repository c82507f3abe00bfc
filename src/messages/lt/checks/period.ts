import type { CheckTexts } from '../../types.ts';

const WHICH = {
  start: 'Projekto pradžia',
  end: 'Projekto pabaiga',
  'payments-until': 'Paskutinė projekto mokėjimų diena',
} as const;

export const period = {
  'period/start-after-end': ({ start, end }, f) =>
    `Pradžia ${f.date(start)} yra vėlesnė už pabaigą ${f.date(end)}. Pataisykite vieną iš šių datų.`,
  'period/outside-eligibility': ({ date, which, from, to }, f) =>
    `${WHICH[which]} ${f.date(date)} nepatenka į programos išlaidų tinkamumo laikotarpį nuo ${f.date(from)} iki ${f.date(to)}. Pataisykite datą arba nurodykite kitą programą.`,
  'period/behind-plan': ({ report, end, plan, spent, percent, least, missing }, f) =>
    `Iki ataskaitos Nr. ${report} pabaigos (${f.date(end)}) planuota panaudoti ${f.money(plan)}, panaudota ${f.money(spent)}: ${f.percent(percent)}; iki ${f.percent(least)} trūksta ${f.money(missing)}. Paspartinkite projektą arba, kol lėšos neprarastos, susitarkite su programa dėl kito lėšų panaudojimo plano.`,
} satisfies CheckTexts<'period'>;
