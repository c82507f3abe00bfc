import type { Explanations } from '../types.ts';

export const portfolio = {
  'portfolio/duplicate-code': {
    what: 'Du portfelio projektai arba dvi jo failo list.csv eilutės turi tą patį kodą. Projektas, kuris vieną kartą yra ir sąraše, nėra pasikartojimas.',
    why: 'Tas pats projektas portfelyje būtų skaičiuojamas du kartus, arba dviejų projektų lėšos būtų priskirtos vienam.',
    mend: 'Kopiją išimkite iš aplanko arba vieno iš projektų kodą pataisykite pagal sutartį.',
  },
  'portfolio/same-document': {
    what: 'Vienas dokumentas, kurio sutampa tiekėjas, numeris ir data, kad ir kaip jie parašyti, deklaruotas dviejuose projektuose: kartu viršijama jo suma su PVM arba, kai ji niekur nenurodyta, du kartus deklaruota ta pati suma. Jei projektai dokumentą dalijasi neviršydami jo sumos su PVM, nepranešama.',
    why: 'Kai už vieną dokumentą moka du projektai, tai yra dvigubas finansavimas: lėšos grąžinamos, ir tai laikoma pažeidimu.',
    mend: 'Deklaruokite dokumentą viename iš projektų. Jei projektai jį dalijasi, kiekviename deklaruokite jo dalį ir užpildykite stulpelį gross.',
  },
  'portfolio/unknown-measure': {
    what: 'Projekto priemonės faile portfolio.yaml nėra. Jei šio failo nėra arba priemonės jame nenurodytos, tinka bet koks pavadinimas.',
    why: 'Projektas nebūtų įskaičiuotas į jokią priemonę, ir skirtos sumos likutis atrodytų didesnis, nei yra.',
    mend: 'Įrašykite priemonės id taip, kaip jis nurodytas faile portfolio.yaml, arba įrašykite ten priemonę.',
  },
  'portfolio/allocation-exceeded': {
    what: 'Priemonės ir jos žemesnio lygio priemonių projektams iš finansavimo šaltinio skirta daugiau, nei priemonei skirta suma; arba jos žemesnio lygio priemonėms kartu skirta daugiau nei jai pačiai. Jei viršijama dėl žemesnio lygio priemonės, pranešama tik apie ją.',
    why: 'Paramos, viršijančios strategijoje skirtą sumą, be strategijos pakeitimo išmokėti negalima.',
    mend: 'Patikrinkite, ar projektas nepriskirtas ne tai priemonei ir ar jo finansavimo suma teisinga; jei taip, pasirūpinkite, kad skirta suma būtų pakeista.',
  },
} satisfies Explanations<'portfolio'>;
