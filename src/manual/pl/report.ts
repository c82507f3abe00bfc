import type { Explanations } from '../types.ts';

export const report = {
  'report/gap': {
    what: 'Dni między dwoma okresami sprawozdawczymi nie należą do żadnego z nich.',
    why: 'Tego, co zapłacono w takim dniu, nie ma w żadnym sprawozdaniu.',
    mend: 'Ustal początek późniejszego okresu na dzień po końcu wcześniejszego albo usuń klucz start: przyjmuje się wtedy ten dzień.',
  },
  'report/overlap': {
    what: 'Dwa okresy sprawozdawcze mają wspólne dni.',
    why: 'To, co zapłacono w takim dniu, można by zadeklarować dwa razy.',
    mend: 'Ustal początek późniejszego okresu na dzień po końcu wcześniejszego albo usuń klucz start: przyjmuje się wtedy ten dzień.',
  },
  'report/outside-project': {
    what: 'Okres sprawozdawczy wykracza poza okres projektu.',
    why: 'Okresy sprawozdawcze określa umowa i mieszczą się one w czasie trwania projektu.',
    mend: 'Popraw daty sprawozdania albo okres projektu, jeśli umowę przedłużono.',
  },
  'report/closed-differs': {
    what: 'Sprawozdanie, które zamknięto, ma teraz inne dane: wiersz, kurs, budżet albo pozycję wniosku.',
    why: 'To, co złożono i zapłacono, pozostaje bez zmian. Niezauważona zmiana zniekształca każde późniejsze sprawozdanie: wcześniejsze kwoty nie są już tymi, które zadeklarowano.',
    mend: 'Przywróć to, co złożono. Błąd poprawia się osobnym wierszem w późniejszym sprawozdaniu (kolumna corrects), a nowy budżet wprowadza aneksem, z datą i definicją w dotychczasowym brzmieniu. Jeśli zmianę uzgodniono, zamknij sprawozdanie ponownie z opcją --force.',
  },
  'report/submitted-before-end': {
    what: 'Sprawozdanie złożono przed ostatnim dniem jego okresu.',
    why: 'Sprawozdanie obejmuje cały swój okres. W wielu programach dzień złożenia decyduje o kursie wymiany, więc pomyłka w tej dacie, najczęściej w roku, zmienia każdą kwotę w innej walucie.',
    mend: 'Sprawdź obie daty. Jeśli okres skrócono w umowie, wpisz jego nowy koniec.',
  },
  'report/late': {
    what: 'Sprawozdanie złożono później, niż pozwala program. Jeśli ostatni dzień przypada w sobotę albo niedzielę, poniedziałek po nim jest jeszcze w terminie. Nie sprawdza się programów, których terminy nie są znane.',
    why: 'Na spóźnione sprawozdanie czeka cały projekt: partner wiodący rozlicza wszystkich razem, a w niektórych programach nie czeka się na spóźnionego partnera.',
    mend: 'Sprawdź datę złożenia. Jeśli jest poprawna, powołaj się w odstępstwie na zgodę sekretariatu.',
  },
} satisfies Explanations<'report'>;
