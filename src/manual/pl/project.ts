import type { Explanations } from '../types.ts';

export const project = {
  'project/unknown-key': {
    what: 'W definicji jest klucz, którego samata nie zna.',
    why: 'Tego, co jest pod tym kluczem, nie odczytuje się; błąd w nazwie ukrywa wartość, która wydaje się podana.',
    mend: 'Wpisz nazwę, którą podpowiada uwaga, albo usuń klucz.',
  },
  'project/missing-field': {
    what: 'W definicji brakuje klucza, którego ona wymaga, albo jeden partner nie ma żadnych kwot, choć inni je mają.',
    why: 'Bez tego projektu nie można sprawdzić albo jego sumy są niepełne.',
    mend: 'Dodaj klucz. Najkrótsza definicja ma klucze samata, code, programme, total, funding oraz period, a w nim start i end.',
  },
  'project/bad-value': {
    what: 'Wartość w definicji nie ma postaci, której wymaga jej klucz, albo klucz występuje dwa razy.',
    why: 'Wartość się pomija, a z nią każdą kwotę, która od niej zależy.',
    mend: 'Zapisz ją w postaci, którą podaje uwaga. Wartości procentowe mają znak %, a kwoty najwyżej dwa miejsca dziesiętne.',
  },
  'project/code-format': {
    what: 'Kod projektu nie wygląda jak inne kody tego programu.',
    why: 'Kod jest w każdym sprawozdaniu, a pomyłka w nim przypisuje sprawozdanie innemu projektowi.',
    mend: 'Porównaj go z umową. Jeśli w umowie jest taki sam, pozostaw go bez zmian.',
  },
  'project/total-differs': {
    what: 'Suma kwot ogółem partnerów nie jest równa wartości projektu ogółem.',
    why: 'Niezgodne sumy to błąd, który kontrola pierwszego stopnia stwierdza najczęściej.',
    mend: 'Porównaj obie kwoty z umową; popraw budżet partnera albo wartość projektu ogółem.',
  },
} satisfies Explanations<'project'>;
