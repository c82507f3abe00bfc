import type { Explanations } from '../types.ts';

export const template = {
  'template/unknown-figure': {
    what: 'Formos langelyje esanti žyma, pavyzdžiui, {{claim.LP.staff.this}}, arba darbaknygės vardas, prasidedantis taip, kaip skaičių vardai, neįvardija jokio skaičiaus arba įvardija kelis; arba vardas nurodo kelis langelius, nė vieno ar formulę. Tai randama, kai samata report pildo formą su parinktimi --template; žyma lieka, kaip buvo.',
    why: 'Forma, kuri pasirašoma su žyma vietoj sumos, grąžinama; o sumos, kurios niekas neįrašė, niekas ir nepasigestų.',
    mend: 'Įrašykite vardą taip, kaip jį pateikia „samata report all --names“; taisykles aprašo „samata explain forms“.',
  },
  'template/no-room': {
    what: 'Formos sąraše, pavyzdžiui, {{expenses.*.declared_eur}}, yra daugiau eilučių, nei po žyma yra tuščių. Sutilpusios eilutės įrašytos, ir niekas neperrašyta.',
    why: 'Eilučių, kurių trūksta priede, trūksta ir išmokamoje sumoje.',
    mend: 'Virš to, kas trukdo, įterpkite tiek tuščių eilučių, kiek nurodo pastebėjimas, ir formą pildykite iš naujo.',
  },
} satisfies Explanations<'template'>;
