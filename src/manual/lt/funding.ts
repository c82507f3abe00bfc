import type { Explanations } from '../types.ts';

export const funding = {
  'funding/sum-differs': {
    what: 'Projekto arba partnerio finansavimo šaltiniai kartu nesudaro bendros sumos; arba jų normos nesudaro 100\u00a0%.',
    why: 'Finansavimo šaltiniai bendrą sumą sudaro cento tikslumu, be jokios paklaidos: trūkstamo cento niekas nesumoka.',
    mend: 'Pataisykite finansavimo šaltinį arba bendrą sumą. Jei vienam šaltiniui tenka visas likutis, įrašykite jam rest.',
  },
  'funding/partner-sum-differs': {
    what: 'Visų partnerių iš vieno finansavimo šaltinio gaunama suma nesutampa su nurodytąja prie projekto finansavimo.',
    why: 'Projekto dalis yra jo partnerių dalių suma, o kiekviena dalis apvalinama atskirai, todėl ji gali būti keliais centais mažesnė už normos ir bendros sumos sandaugą.',
    mend: 'Abi sumas palyginkite su sutartimi; pataisykite partnerio arba projekto finansavimą.',
  },
  'funding/rate-above-cap': {
    what: 'Fondų lėšos sudaro didesnę bendros sumos dalį, nei leidžia didžiausia programos norma, ir viršija ją daugiau nei vienu centu.',
    why: 'Per didelės normos arba aukštyn suapvalintos paramos kontrolė nepatvirtina.',
    mend: 'Sumažinkite fondų lėšas iki leidžiamos sumos, o skirtumą pridėkite prie nuosavo indėlio.',
  },
  'funding/rate-below-cap': {
    what: 'Fondų lėšos sudaro mažesnę bendros sumos dalį, nei leidžia programa.',
    why: 'Tai teisėta, taip būna ir tikruose projektuose; bet gali būti ir taip, kad suma įrašyta klaidingai ir dalies lėšų neprašoma.',
    mend: 'Palyginkite su sutartimi. Jei taip nustatyta ir joje, nieko nekeiskite.',
  },
  'funding/rounding-differs': {
    what: 'Nurodyta suma nuo didžiausios leidžiamos skiriasi ne daugiau kaip centu, bet yra didesnė už gautą apvalinant pagal programos taisykles.',
    why: 'Kai programa apvalina žemyn, jos sistema rodo centu mažiau, ir abi lentelės nesutaps.',
    mend: 'Įrašykite pranešime nurodytą sumą, o centą pridėkite prie nuosavo indėlio.',
  },
  'funding/unknown-source': {
    what: 'Prie finansavimo nurodytas šaltinis, kurio programoje nėra.',
    why: 'Tik iš žinomo šaltinio aišku, ar tai fondas, kuriam taikoma didžiausia norma, ar valstybės lėšos, ar nuosavas indėlis.',
    mend: 'Pasirinkite vieną iš pranešime išvardytų finansavimo šaltinių.',
  },
} satisfies Explanations<'funding'>;
