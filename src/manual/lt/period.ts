import type { Explanations } from '../types.ts';

export const period = {
  'period/start-after-end': {
    what: 'Laikotarpio pradžia vėlesnė už jo pabaigą.',
    why: 'Tokiame laikotarpyje nėra nė vienos dienos, todėl jokios išlaidos nebūtų tinkamos finansuoti.',
    mend: 'Pataisykite vieną iš dviejų datų; dažniausiai klaidingai įrašyti metai arba sukeisti diena ir mėnuo.',
  },
  'period/outside-eligibility': {
    what: 'Projektas prasideda arba baigiasi ne tuo laiku, kai programa apmoka išlaidas, arba paskutinė jo mokėjimų diena (payments-until) yra vėlesnė.',
    why: '2014–2020 m. išlaidos tinkamos finansuoti nuo 2014-01-01 iki 2023-12-31, 2021–2027 m. – nuo 2021-01-01 iki 2029-12-31; kai kuriose programose – nuo ankstesnės programos pateikimo dienos.',
    mend: 'Pataisykite datą, o jei nurodyta kito laikotarpio programa, – programą.',
  },
  'period/behind-plan': {
    what: 'Iki paskutinės pateiktos ataskaitos pabaigos panaudota daug mažiau, nei iki tol planuota biudžete.',
    why: 'Laiku nedeklaruoti programos įsipareigojimai prarandami, todėl programos stebi lėšų panaudojimo planus ir atsiliekančių projektų lėšas mažina.',
    mend: 'Patikrinkite, ar netrūksta eilučių. Jei netrūksta, paspartinkite projektą arba pasirūpinkite, kad biudžeto laikotarpiai būtų pakeisti; planą, panaudojimą ir prognozę parodo „samata report absorption“.',
  },
} satisfies Explanations<'period'>;
