import type { Explanations } from '../types.ts';

export const portfolio = {
  'portfolio/duplicate-code': {
    what: 'Dwa projekty portfela albo dwa wiersze jego pliku list.csv mają ten sam kod. Projekt, który jest też raz na liście, nie jest powtórzeniem.',
    why: 'Ten sam projekt liczyłby się w portfelu dwa razy albo środki dwóch projektów byłyby pod jedną nazwą.',
    mend: 'Usuń kopię z folderu albo popraw kod jednego z projektów według umowy.',
  },
  'portfolio/same-document': {
    what: 'Jeden dokument, rozpoznany po dostawcy, numerze i dacie bez względu na sposób ich zapisu, zadeklarowano w dwóch projektach: razem na więcej, niż wynosi jego kwota brutto, albo, jeśli żaden wiersz jej nie podaje, dwa razy na tę samą kwotę. Dokument podzielony między projekty w granicach kwoty brutto nie powoduje uwagi.',
    why: 'Opłacenie jednego dokumentu w dwóch projektach to podwójne finansowanie: środki trzeba zwrócić i jest to nieprawidłowość.',
    mend: 'Zadeklaruj dokument w jednym z projektów. Jeśli jest podzielony, zadeklaruj w każdym jego część i uzupełnij kolumnę gross.',
  },
  'portfolio/unknown-measure': {
    what: 'Przedsięwzięcia, do którego należy projekt, nie ma w portfolio.yaml. Jeśli nie ma tego pliku albo nie wymienia on przedsięwzięć, nazwa może być dowolna.',
    why: 'Projekt nie liczyłby się w żadnym przedsięwzięciu, a z alokacji zostawałoby pozornie więcej niż w rzeczywistości.',
    mend: 'Wpisz identyfikator przedsięwzięcia tak, jak podano w portfolio.yaml, albo dodaj tam przedsięwzięcie.',
  },
  'portfolio/allocation-exceeded': {
    what: 'Kwota, którą projekty przedsięwzięcia i przedsięwzięć niższego poziomu otrzymują z jednego źródła, przekracza alokację przedsięwzięcia; albo suma alokacji przedsięwzięć niższego poziomu przekracza jego własną. Jeśli nadwyżkę wyjaśnia przedsięwzięcie niższego poziomu, jest tylko uwaga do niego.',
    why: 'Dofinansowania powyżej alokacji nie można wypłacić bez zmiany strategii.',
    mend: 'Sprawdź, czy projektu nie przypisano do niewłaściwego przedsięwzięcia i czy kwota w jego finansowaniu jest poprawna; jeśli tak, wystąp o zmianę alokacji.',
  },
} satisfies Explanations<'portfolio'>;
