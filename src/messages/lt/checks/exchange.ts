import type { CheckTexts } from '../../types.ts';
import { listed, name, rateSource } from './words.ts';

export const exchange = {
  'exchange/month-rule-missing': ({ currency, rules }, f) =>
    `Nenurodyta, kurio mėnesio kursu ${name(currency, f)} perskaičiuojama į EUR. Įrašykite exchange: { month: … } su programos taisykle, viena iš šių: ${listed(rules, f)}.`,
  'exchange/rate-missing': ({ currency, month }, f) =>
    `Nėra ${f.month(month)} mėnesio ${name(currency, f)} kurso, todėl šios valiutos eilutės neturi sumos eurais. Įrašykite šį mėnesį į rates.csv.`,
  'exchange/derived-rate': ({ currency, month, rate, source }, f) =>
    `${f.month(month)} mėnesio ${name(currency, f)} kursas ${f.number(rate)} (${f.quote(rateSource(source, f))}) yra ne iš Komisijos sąrašo. Palyginkite jį su „InforEuro“; jei skiriasi, įrašykite šį mėnesį į rates.csv.`,
  'exchange/rate-upside-down': ({ currency, month, rate, expected, expectedMonth }, f) =>
    `${f.month(month)} mėnesio ${name(currency, f)} kursas ${f.number(rate)} užrašytas atvirkščiai: kursas rodo, kiek valiutos vienetų atitinka 1 EUR, tai yra ${f.number(expected)}${expectedMonth === month ? '' : ` (${f.month(expectedMonth)} mėnesį)`}. Įrašykite šį dydį.`,
  'exchange/rate-not-positive': ({ currency, month, rate }, f) =>
    `${f.month(month)} mėnesio ${name(currency, f)} kursas yra ${f.number(rate)}, todėl to mėnesio sumų apskaičiuoti negalima. Įrašykite, kiek valiutos vienetų atitinka 1 EUR, kaip nurodyta „InforEuro“.`,
  'exchange/differs-from-table': ({ currency, month, rate, expected, source, derived }, f) => {
    if (currency === 'EUR')
      return `Valiutai EUR kurso nereikia, o mėnesiui ${f.month(month)} įrašytas ${f.number(rate)}. Pašalinkite eilutę.`;
    const table = `${f.number(expected)} (${f.quote(rateSource(source, f))})`;
    return derived
      ? `${f.month(month)} mėnesio ${name(currency, f)} kursas ${f.number(rate)} daugiau nei 1\u00a0% skiriasi nuo ${table}, pagal kurį Komisija nustato savąjį. Palyginkite jį su „InforEuro“; banko ar buhalterinės apskaitos kursai netinka.`
      : `${f.month(month)} mėnesio ${name(currency, f)} kursas yra ${f.number(rate)}, o kursų lentelėje – ${table}. Pataisykite jį arba išbraukite šį mėnesį iš rates.csv.`;
  },
  'exchange/provisional-rate': ({ currency, report, month, rate }, f) => {
    const last = `paskutiniu žinomu ${name(currency, f)} kursu – ${f.number(rate)} (${f.month(month)})`;
    return report === null
      ? `Eilutės be ataskaitos arba datos kol kas perskaičiuojamos ${last}. Jų sumos eurais dar gali keistis.`
      : `Ataskaita Nr. ${report} perskaičiuojama ${last}, kol nežinoma kursą lemianti data. Kai ji paaiškės, įrašykite ją prie reports; sumos eurais dar gali keistis.`;
  },
} satisfies CheckTexts<'exchange'>;
