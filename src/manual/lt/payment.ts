import type { Explanations } from '../types.ts';

export const payment = {
  'payment/above-certified': {
    what: 'Partneris iš finansavimo šaltinio gavo daugiau, nei yra jo dalis nuo tikrintojo patvirtintų išlaidų: tarpiniai ir galutinis mokėjimai, atėmus susigrąžintas sumas. Avansas įskaičiuojamas nuo pirmojo galutinio mokėjimo. Mokėjimai, kuriuose partneris nenurodytas, lyginami su viso projekto dalimi. Jei nė viena išlaidų žurnalo eilutė neturi būsenos, nepranešama.',
    why: 'Kas sumokėta, bet nepatvirtinta, turi būti grąžinta arba įskaityta.',
    mend: 'Patikrinkite, ar mokėjimas neįrašytas du kartus, ne prie to partnerio ar šaltinio arba kaip tarpinis vietoj avanso; taip pat – ar nėra eilučių, kurių būsena dar ne certified.',
  },
  'payment/date-outside': {
    what: 'Mokėjimo data ankstesnė už projekto pradžią arba vėlesnė už paskutinę programos išlaidų tinkamumo dieną; jei programa jos neturi, – daugiau nei penkeriais metais vėlesnė už projekto pabaigą.',
    why: 'Tokia data dažniausiai yra klaida, ir dėl jos mokėjimas įtraukiamas į kurios nors dienos sumas arba iš jų iškrinta.',
    mend: 'Palyginkite datą su banko išrašu.',
  },
  'payment/duplicate': {
    what: 'Dvi mokėjimų eilutės vienodos: sutampa partneris, finansavimo šaltinis, rūšis, data, suma, ataskaita ir numeris stulpelyje reference. Dviem tą pačią dieną banko atliktiems mokėjimams nurodomi skirtingi numeriai.',
    why: 'Dėl du kartus įrašyto mokėjimo gauta suma atrodo didesnė, o gautina – mažesnė.',
    mend: 'Pasižiūrėkite banko išraše. Jei mokėjimas buvo vienas, eilutę pašalinkite; jei du, kiekvienam stulpelyje reference nurodykite jo numerį.',
  },
} satisfies Explanations<'payment'>;
