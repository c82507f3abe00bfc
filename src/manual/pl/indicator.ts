import type { Explanations } from '../types.ts';

export const indicator = {
  'indicator/unknown-code': {
    what: 'Wiersz pliku achievements.csv albo activities.csv podaje wskaźnik, którego nie dotyczy: definicja nie ma takiego kodu albo liczy ten wskaźnik w innej tabeli. Albo definicja podaje kod bez nazwy, a kodu tego nie ma na żadnej liście wskaźników wspólnych dla funduszy i okresu projektu.',
    why: 'Tego, co policzono pod błędnym kodem, brakuje w sprawozdaniu i nikt tego nie widzi. CO01 to w EFRR inny wskaźnik niż w EFS, dlatego o liście decydują fundusze i okres.',
    mend: 'Popraw kod; zawartość list pokazuje polecenie „samata indicators KOD”. Własny wskaźnik wymaga nazwy. Jeśli mają się liczyć działania, wpisz from: activities; wskaźnik liczy się tylko w jednej tabeli, aby nic nie liczyło się dwa razy.',
  },
  'indicator/unit-differs': {
    what: 'Definicja liczy wskaźnik wspólny w innej jednostce niż lista, na której się on znajduje.',
    why: 'Uczestnictwa to nie uczestnicy, a kilometry to nie metry: suma wskaźnika z projektów o dwóch jednostkach nic nie znaczy, a instytucja programu ponownie zażąda wszystkich wartości. Jednostki opisanej słowami, których samata nie zna, z niczym się nie porównuje.',
    mend: 'Wpisz jednostkę z listy i przelicz wartość bazową, wartość docelową oraz osiągnięcia; albo popraw kod, jeśli chodzi o inny wskaźnik.',
  },
  'indicator/target-missing': {
    what: 'Wskaźnik nie ma wartości docelowej.',
    why: 'Bez niej nie ma ani procentu, ani statusu. Nie dotyczy to wskaźników wspólnych EFS i EFS+: podaje się je dla wszystkich uczestników, a wartości docelowe mają tylko te, które wymienia umowa.',
    mend: 'Podaj wartość docelową z umowy w kluczu „target”.',
  },
  'indicator/outside-period': {
    what: 'Coś osiągnięto przed rozpoczęciem projektu albo zbyt późno, aby się liczyło: produkt po zakończeniu projektu, rezultat ponad rok po nim.',
    why: 'Produkty powstają w czasie trwania projektu. Rezultaty pojawiają się później: u uczestników EFS w ciągu czterech tygodni od zakończenia udziału i sześć miesięcy po nim, inne w ciągu roku od zakończenia projektu.',
    mend: 'Sprawdź datę; najczęściej błędny jest rok. Etap przygotowania liczy się od dnia preparation-from, jeśli definicja go podaje.',
  },
  'indicator/decreases': {
    what: 'To, co dotychczas osiągnięto, maleje: wartość w sumie jest ujemna albo poziom jest niższy niż poprzedni.',
    why: 'To, co raz wykazano jako osiągnięte, pozostaje osiągnięte, chyba że wykazano błędnie. Poziom, którego wartość docelowa jest niższa od wartości bazowej, ma maleć, więc się go nie sprawdza.',
    mend: 'Popraw wartość. Jeśli błędna była wcześniejsza albo poziom rzeczywiście spadł, napisz o tym w kolumnie note: uwaga zniknie.',
  },
  'indicator/breakdown-differs': {
    what: 'Kobiety i mężczyźni w wierszu nie dają razem liczby wszystkich osób. W okresie 2021–2027, gdy niektóre osoby mogą nie należeć do żadnej z tych grup, błędem jest tylko nadwyżka.',
    why: 'Uczestników wykazuje się według płci i obie tabele sprawozdania muszą być zgodne.',
    mend: 'Porównaj wiersz z listą uczestników i popraw jedną z liczb. Obie komórki mogą pozostać puste.',
  },
  'indicator/below-target-at-end': {
    what: 'Projekt się zakończył, minął czas na zmierzenie tego, co zmienił, a wskaźnik nie osiągnął 80\u00a0% wartości docelowej.',
    why: 'Przekroczenie wartości docelowej nie jest błędem, ale gdy osiągnięto mniej niż 80–85\u00a0%, instytucje programów pytają o przyczynę i mogą obniżyć dofinansowanie. Program samata przyjmuje dolną granicę.',
    mend: 'Sprawdź, czy wpisano wszystkie osiągnięcia. Jeśli tak, wyjaśnij odchylenie w sprawozdaniu końcowym albo wystąp o zmianę wartości docelowej przed zakończeniem projektu.',
  },
  'indicator/no-evidence': {
    what: 'Dla osiągnięć wskaźnika nie podano dowodu. Na każdy wskaźnik jest jedna uwaga, z liczbą takich osiągnięć i liczbą wszystkich.',
    why: 'Kontroler chce zobaczyć, co je potwierdza: listę uczestników, protokół odbioru, ankietę.',
    mend: 'Podaj w kolumnie evidence, jaki dokument potwierdza osiągnięcie i gdzie się znajduje.',
  },
  'indicator/percent-summed': {
    what: 'Wskaźnik wyrażony w procentach ma sums: total i więcej niż jedno osiągnięcie, więc procenty dodaje się do siebie. Bez klucza sums wskaźnik wyrażony w procentach ma ostatnią wartość.',
    why: 'Czterdzieści procent jednej grupy i pięćdziesiąt innej to nie dziewięćdziesiąt obu. Suma procentów szybko przekracza wartość docelową i nikt nie potrafi pokazać, czego dotyczy.',
    mend: 'Wpisz sums: latest. Jeśli każdy partner mierzy u siebie, oblicz wspólny procent wszystkich z liczb, na których się opiera, i wpisz właśnie go.',
  },
} satisfies Explanations<'indicator'>;
