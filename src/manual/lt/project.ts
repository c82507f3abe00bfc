import type { Explanations } from '../types.ts';

export const project = {
  'project/unknown-key': {
    what: 'Projekto apraše yra raktas, kurio samata nežino.',
    why: 'Kas po juo parašyta, neskaitoma; dėl rašybos klaidos rakte dingsta reikšmė, kurią laikote nurodyta.',
    mend: 'Rašykite raktą taip, kaip siūloma pranešime, arba pašalinkite jį.',
  },
  'project/missing-field': {
    what: 'Projekto apraše nėra rakto, kurio jam reikia, arba vienas partneris neturi lėšų, nors kiti jas turi.',
    why: 'Be jo projekto negalima patikrinti arba jo sumos neišsamios.',
    mend: 'Įrašykite raktą. Trumpiausiame projekto apraše yra samata, code, programme, total, funding ir period su start ir end.',
  },
  'project/bad-value': {
    what: 'Projekto aprašo reikšmė parašyta ne tokia forma, kokios reikia jos raktui, arba raktas parašytas du kartus.',
    why: 'Reikšmė praleidžiama, o su ja – ir kiekviena suma, kuriai jos reikia.',
    mend: 'Rašykite taip, kaip nurodyta pranešime. Procentai rašomi su ženklu %, sumos – su ne daugiau kaip dviem skaitmenimis po kablelio.',
  },
  'project/code-format': {
    what: 'Projekto kodas nepanašus į kitus tos programos kodus.',
    why: 'Kodas nurodomas kiekvienoje ataskaitoje, ir dėl klaidos jame ataskaita priskiriama kitam projektui.',
    mend: 'Palyginkite jį su sutartimi. Jei joje kodas toks pat, nieko nekeiskite.',
  },
  'project/total-differs': {
    what: 'Bendros partnerių sumos kartu nesudaro bendros projekto sumos.',
    why: 'Nesutampančias bendras sumas pirmojo lygio kontrolė randa dažniausiai.',
    mend: 'Abi sumas palyginkite su sutartimi; pataisykite partnerio biudžetą arba bendrą projekto sumą.',
  },
} satisfies Explanations<'project'>;
