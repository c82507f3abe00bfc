import type { Format } from '../types.ts';
import { name } from './checks/words.ts';

/** What is expected, in words that follow "Podaj". */
const EXPECTED: Readonly<Record<string, string>> = {
  amount: 'kwotę, na przykład 955524.00',
  percent: 'wartość procentową, na przykład 7.5%',
  slice: 'udział, na przykład 85%, kwotę albo rest',
  date: 'datę, na przykład 2017-03-01',
  text: 'tekst',
  'whole-number': 'liczbę całkowitą',
  number: 'liczbę',
  map: 'klucze i wartości',
  list: 'listę',
  'list-or-map': 'listę albo klucze i wartości',
  flat: 'stawkę ryczałtową, na przykład 15% of staff albo 7.5% of direct, z co najwyżej dwoma miejscami dziesiętnymi',
  'two-decimals': 'liczbę z co najwyżej dwoma miejscami dziesiętnymi',
  milestones: 'daty z liczbami, na przykład 2018-02-28: 60; 2018-08-31: 100',
  'period-of-project': 'okres, który ma sprawozdanie, albo preparation lub closure',
  language: 'en, lt albo pl',
  country: 'dwie wielkie litery, na przykład LT',
  currency: 'trzy wielkie litery, na przykład PLN',
  version: '1, czyli wersję formatu, którą odczytuje ten program',
  once: 'go tylko raz',
  'one-rest': 'rest tylko przy jednym źródle',
  'period-key': 'numer okresu, preparation albo closure',
  'yes-no': 'yes albo no',
  'earlier-definition': 'plik z definicją w brzmieniu do tego dnia, a nie ten sam plik',
  year: 'rok, na przykład 2018',
  month: 'miesiąc, na przykład 2017-03',
  rate: 'kurs, na przykład 4.2598, z co najwyżej sześcioma miejscami dziesiętnymi',
  positive: 'wartość większą od zera',
  'up-to-whole': 'najwyżej 100%',
  inside: 'plik z folderu projektu',
  'known-report': 'numer jednego ze sprawozdań projektu',
  'not-empty': 'wartość',
  programme: 'program',
  ruled: 'wartość albo wartość z podstawą prawną i statusem',
  days: 'liczbę dni, na przykład 10 days',
  months: 'liczbę miesięcy, na przykład 3 months',
  years: 'liczbę lat, na przykład 5 years',
  nuts: 'kod NUTS, na przykład LT001',
  'code-form': 'postać kodów, na przykład LV-LT-[1-3]-###: # to cyfra, @ wielka litera, […] jeden z tych znaków',
  'fits-form': 'kod w jednej z tych postaci',
  'not-before-from': 'dzień nie wcześniejszy niż w kluczu from',
  'more-than-above': 'kwotę większą niż w kluczu above',
  'own-id': 'identyfikator, którego nie ma żaden dołączony program',
  'in-portfolio': 'plik programu w folderze projektu albo w folderze nadrzędnym z plikiem portfolio.yaml',
  'programme-file': 'plik programu, z jego id i name',
  'own-programme': 'plik innego programu, a nie ten sam plik',
  'relative-path': 'ścieżkę od folderu tego pliku, na przykład ./nasz-program.yaml',
  'one-form': 'tylko jedno z: flat, amount albo quantity × price',
  'amount-or-flat': 'kwotę, na przykład 96000.00, albo stawkę ryczałtową, na przykład 15% of staff',
  'birth-year': 'rok urodzenia, jaki może mieć uczestnik',
  'moteris-or-male':
    'moteris albo vyras lub nadaj kolumnie nagłówek sex, pod którym odczytuje się f, m i x. M pod nagłówkiem Lytis może oznaczać i moteris (kobieta), i male (mężczyzna), a kolumna tego nie rozstrzyga',
  'not-before-entered': 'dzień nie wcześniejszy niż data rozpoczęcia udziału tej osoby',
  'in-project': 'dzień z okresu realizacji projektu',
  'cell-text':
    'tekst, który mieści się w komórce skoroszytu: do 32 767 znaków, bez znaków sterujących, a klucz bez spacji na brzegach',
  'no-separator': 'tekst bez przecinków, średników i dwukropków: w skoroszycie stoi w jednej komórce z innymi',
  'one-reading': 'wartość, którą w każdym pliku czyta się tak samo',
  'long-row':
    'tyle pól, ile ma nagłówek; ten wiersz ma ich więcej, być może z powodu znaku rozdzielającego wewnątrz tekstu',
  'import-column':
    'nagłówek, numer kolumny, { value: … } dla wszystkich wierszy, { heading: …, values: { … } } albo "-"',
  'import-needed':
    'nagłówek, numer kolumny albo { value: … } dla wszystkich wierszy: bez tej wartości wiersz nic nie mówi',
  'import-own': 'nagłówek albo numer kolumny: w każdym wierszu ta wartość jest inna, a bez niej wiersz nic nie mówi',
};

function oneOf(words: readonly string[], f: Format): string {
  const names = words.map(word => name(word, f));
  return `jedną z wartości: ${names.slice(0, -1).join(', ')} albo ${names.at(-1) ?? ''}`;
}

/** What was expected, by its short code, in words that follow "Podaj"; a code that has none is printed as it is. */
export function expectedWords(code: string, f: Format): string {
  const words = EXPECTED[code];
  if (words !== undefined) return words;
  if (code.startsWith('words of '))
    return `${oneOf(code.slice('words of '.length).split('|'), f)}, lub kilka z nich połączonych znakiem +`;
  return code.startsWith('one of ') ? oneOf(code.slice('one of '.length).split('|'), f) : code;
}
