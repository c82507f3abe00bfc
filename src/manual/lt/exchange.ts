import type { Explanations } from '../types.ts';

export const exchange = {
  'exchange/month-rule-missing': {
    what: 'Kai kurios sumos nurodytos ne eurais, o nei projekto apraše, nei programoje nenustatyta, kurio mėnesio kursu jos perskaičiuojamos.',
    why: 'Programos taiko skirtingų mėnesių kursus, ir dėl netinkamo mėnesio pasikeičia kiekviena eilutė. samata jo nespėlioja.',
    mend: 'Pasižiūrėkite programos vadove ir įrašykite exchange: { month: … }. Žr. „samata explain exchange“.',
  },
  'exchange/rate-missing': {
    what: 'Nėra valiutos kurso mėnesiui, kurio reikia.',
    why: 'To mėnesio eilutės neturi sumos eurais, todėl sumos, į kurias jos įeina, yra n.\u00a0d.',
    mend: 'Į rates.csv įrašykite mėnesį, valiutą ir kursą pagal Komisijos mėnesio apskaitos kursus („InforEuro“).',
  },
  'exchange/derived-rate': {
    what: 'Kursas paimtas ne iš Komisijos mėnesio sąrašo: tai ECB orientacinis kursas, pagal kurį Komisija nustato savąjį.',
    why: 'Visur, kur šie kursai palyginti, jie sutampa, bet kontrolei tinka tik paskelbtas kursas.',
    mend: 'Palyginkite jį su to mėnesio „InforEuro“ kursu. Jei skiriasi arba jei norite būti tikri, įrašykite šį mėnesį į rates.csv.',
  },
  'exchange/rate-upside-down': {
    what: 'Failo rates.csv kursas artimas žinomam kursui, užrašytam atvirkščiai (1 padalytam iš kurso): 0,23 vietoj 4,3. Jei to mėnesio lentelėje nėra, lyginama su artimiausiu mėnesiu.',
    why: 'Kursas rodo, kiek valiutos vienetų atitinka 1 EUR. Užrašius jį atvirkščiai, kiekviena to mėnesio suma tampa daug kartų per didelė arba per maža.',
    mend: 'Įrašykite kursą taip, kaip nurodyta „InforEuro“: kiek valiutos vienetų atitinka 1 EUR.',
  },
  'exchange/rate-not-positive': {
    what: 'Failo rates.csv kursas lygus nuliui arba neigiamas.',
    why: 'Tokiu kursu nieko perskaičiuoti negalima. Vietoj jūsų nurodyto kurso samata lentelės kursas neimamas, todėl to mėnesio sumos yra n.\u00a0d.',
    mend: 'Pataisykite kursą arba pašalinkite eilutę: tada bus taikomas samata lentelės kursas, jei ji tą mėnesį turi.',
  },
  'exchange/differs-from-table': {
    what: 'Failo rates.csv kursas daugiau nei 0,00005 skiriasi nuo to mėnesio Komisijos kurso. Kai lentelėje yra tik ECB orientacinis kursas, pagal kurį Komisija nustato savąjį, pranešama, jei skirtumas didesnis kaip 1\u00a0%.',
    why: 'Taikomas jūsų kursas. Jei jis paimtas iš banko arba buhalterinės apskaitos, tikrintojas skirtumą išskaitys.',
    mend: 'Palyginkite jį su Komisijos mėnesio apskaitos kursu („InforEuro“) ir pataisykite arba pašalinkite eilutę.',
  },
  'exchange/provisional-rate': {
    what: 'Eilutės perskaičiuojamos paskutinio žinomo mėnesio kursu, bet ne vėlesnio už dieną, iki kurios imami duomenys, nes mėnesį lemianti data dar nežinoma. Pranešama vieną kartą kiekvienai ataskaitai ir valiutai ir vieną kartą apie eilutes be ataskaitos.',
    why: 'Kai data paaiškės, sumos eurais pasikeis.',
    mend: 'Kol kas nieko daryti nereikia. Kai data bus žinoma, prie ataskaitos įrašykite ją į projekto aprašą raktu submitted arba reported.',
  },
} satisfies Explanations<'exchange'>;
