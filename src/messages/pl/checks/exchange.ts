import type { CheckTexts } from '../../types.ts';
import { rateSource } from '../rate-source.ts';
import { listed, name } from './words.ts';

export const exchange = {
  'exchange/month-rule-missing': ({ currency, rules }, f) =>
    `Nie określono, po kursie z którego miesiąca przelicza się ${name(currency, f)} na EUR. Wpisz exchange: { month: … } zgodnie z zasadą programu; możliwe wartości: ${listed(rules, f)}.`,
  'exchange/rate-missing': ({ currency, month }, f) =>
    `Brak kursu ${name(currency, f)} za ${f.month(month)}, więc wiersze przeliczane po tym kursie nie mają kwoty w EUR. Dodaj ten miesiąc do rates.csv.`,
  'exchange/derived-rate': ({ currency, month, rate, source }, f) =>
    `Kurs ${name(currency, f)} za ${f.month(month)}, ${f.number(rate)} (${rateSource(source, f)}), nie pochodzi z listy Komisji Europejskiej. Porównaj go z InforEuro; jeśli kursy się różnią, dodaj ten miesiąc do rates.csv.`,
  'exchange/rate-upside-down': ({ currency, month, rate, expected, expectedMonth }, f) =>
    `Kurs ${name(currency, f)} za ${f.month(month)}, ${f.number(rate)}, jest odwrócony: kurs określa, ile jednostek waluty odpowiada 1${'\u00a0'}EUR, czyli ${f.number(expected)}${expectedMonth === month ? '' : ` w miesiącu ${f.month(expectedMonth)}`}. Wpisz go w ten sposób.`,
  'exchange/rate-not-positive': ({ currency, month, rate }, f) =>
    `Kurs ${name(currency, f)} za ${f.month(month)} wynosi ${f.number(rate)}, więc kwot z tego miesiąca nie można obliczyć. Podaj, ile jednostek waluty odpowiada 1${'\u00a0'}EUR, tak jak w InforEuro.`,
  'exchange/differs-from-table': ({ currency, month, rate, expected, source, derived }, f) => {
    if (currency === 'EUR')
      return `EUR nie wymaga kursu, a za ${f.month(month)} podano ${f.number(rate)}. Usuń ten wiersz.`;
    const table = `${f.number(expected)} (${rateSource(source, f)})`;
    return derived
      ? `Kurs ${name(currency, f)} za ${f.month(month)}, ${f.number(rate)}, różni się o ponad 1${'\u00a0'}% od ${table}, na którego podstawie Komisja ustala własny kurs. Porównaj go z InforEuro; kursów bankowych ani księgowych nie stosuje się.`
      : `Kurs ${name(currency, f)} za ${f.month(month)} wynosi ${f.number(rate)}; w tabeli jest ${table}. Popraw kurs albo usuń ten miesiąc z rates.csv.`;
  },
  'exchange/provisional-rate': ({ currency, report, month, rate }, f) =>
    report === null
      ? `Wiersze bez sprawozdania albo bez daty są do czasu jej podania przeliczane po ostatnim znanym kursie ${name(currency, f)}: ${f.number(rate)} za ${f.month(month)}. Ich kwoty w EUR mogą się jeszcze zmienić.`
      : `Sprawozdanie ${report} jest przeliczane po ostatnim znanym kursie ${name(currency, f)}, ${f.number(rate)} za ${f.month(month)}, dopóki nie jest znana data, która decyduje o kursie. Wpisz tę datę w części reports, gdy będzie znana; kwoty w EUR mogą się jeszcze zmienić.`,
} satisfies CheckTexts<'exchange'>;
