import type { Explanations } from '../types.ts';

export const budget = {
  'budget/unknown-category': {
    what: 'Pozycja budżetu należy do kategorii, której nie ma w programie. Jej kwota mimo to wchodzi do kwoty ogółem partnera.',
    why: 'Sprawozdania sporządza się według kategorii, a od niektórych z nich oblicza się stawki ryczałtowe.',
    mend: 'Wybierz jedną z kategorii, które wymienia uwaga.',
  },
  'budget/line-arithmetic': {
    what: 'Ilość pomnożona przez cenę i obcięta do centa różni się od kwoty podanej w pozycji budżetu.',
    why: 'Błędy rachunkowe kontrola pierwszego stopnia stwierdza najczęściej.',
    mend: 'Popraw kwotę, ilość albo cenę lub usuń kwotę: zostanie wtedy obliczona.',
  },
  'budget/partner-sum-differs': {
    what: 'Kwota ogółem podana przy partnerze różni się od sumy pozycji jego budżetu.',
    why: 'Udziały funduszy oblicza się od kwoty ogółem partnera, a sprawozdania według kategorii z pozycji jego budżetu; obie kwoty muszą być zgodne.',
    mend: 'Popraw pozycję albo kwotę ogółem lub usuń kwotę ogółem: zostanie wtedy obliczona.',
  },
  'budget/period-sum-differs': {
    what: 'Suma kwot pozycji budżetu w poszczególnych okresach różni się od kwoty tej pozycji.',
    why: 'Plan wydatków tworzą kwoty okresów, a budżet kwoty pozycji; jedne i drugie muszą dawać tyle samo.',
    mend: 'Popraw okres albo kwotę pozycji.',
  },
  'budget/flat-rate-above-cap': {
    what: 'Stawka ryczałtowa jest wyższa, niż dopuszcza program, albo program nie przewiduje jej dla tej kategorii lub od tej podstawy. Jej kwotę mimo to się oblicza.',
    why: 'Stawka ryczałtowa nie wymaga dokumentów, dlatego rozporządzenia określają, jakie koszty może obejmować, od czego się ją liczy i ile może wynosić. To, co jest powyżej, nie jest kwalifikowalne.',
    mend: 'Wybierz jedną ze stawek, które wymienia uwaga, albo zaplanuj kategorię według kosztów rzeczywistych. Sposób obliczania pokazuje polecenie „samata explain flat-rates”.',
  },
  'budget/flat-rates-conflict': {
    what: 'Dwie metody w budżecie partnera wykluczają się wzajemnie: dwie stawki ryczałtowe na te same koszty; stawka ryczałtowa i koszty rzeczywiste w jednej kategorii; stawka na wszystkie pozostałe koszty obok czegokolwiek innego niż rzeczywiste koszty personelu; albo stawka, do której podstawy wchodzi ona sama.',
    why: 'Każdy koszt można pokryć tylko raz. Tego, co obejmuje stawka ryczałtowa, nie można deklarować ani jako kosztu rzeczywistego, ani w ramach drugiej stawki.',
    mend: 'Pozostaw jedną z dwóch metod, które wymienia uwaga. Stawki jednostkowe i kwoty ryczałtowe, które nie należą do żadnej kategorii, mogą pozostać. W litewskich programach EFS kategoria indirect powyżej 15\u00a0% kosztów personelu jest stawką na wszystkie pozostałe koszty; obok niej kategoria implementation może zawierać wynagrodzenia i dodatki uczestników.',
  },
  'budget/category-above-cap': {
    what: 'Niektóre kategorie stanowią razem większą część projektu, niż dopuszcza program.',
    why: 'Nabory ograniczają wydatki w niektórych kategoriach, na przykład inwestycje małego projektu; budżet, który przekracza tę granicę, nie zostanie zatwierdzony.',
    mend: 'Przenieś środki do innych kategorii, aby zmieścić się w tej granicy. Dotyczy ona łącznie wszystkich partnerów.',
  },
  'budget/flat-rate-changed': {
    what: 'Od aneksu stawka ryczałtowa partnera jest inna niż wcześniej albo zastąpiły ją koszty rzeczywiste lub ona zastąpiła koszty rzeczywiste, a do tego czasu zakończył się już okres sprawozdawczy. Nie porównuje się budżetu, według którego nie złożono żadnego sprawozdania.',
    why: 'Umowa określa sposób rozliczania kosztów na cały czas trwania projektu. Stawka albo metoda zmieniona w trakcie powoduje, że niektóre koszty są opłacone dwa razy albo wcale, a kontrola każe ponownie obliczyć pierwsze sprawozdania.',
    mend: 'Przywróć uzgodnioną stawkę. Jeśli instytucja programu zgodziła się na inną, uzasadnij to odstępstwem.',
  },
  'budget/simplified-required': {
    what: 'Projekt z okresu 2021–2027, którego wartość nie przekracza progu z rozporządzenia, 200\u00a0000,00, ma wyłącznie koszty rzeczywiste: ani stawki ryczałtowej, ani stawki jednostkowej, ani kwoty ryczałtowej. Reguła nie zgłasza uwag, gdy znana jest tylko kwota ogółem partnera, ani dla funduszy, których ten przepis nie wymienia.',
    why: 'W małych projektach stosuje się uproszczone metody rozliczania, aby nikt nie kontrolował drobnych rachunków; budżet oparty wyłącznie na kosztach rzeczywistych zostanie zwrócony do poprawy. Gdy stosuje się stawkę ryczałtową, koszty, od których się ją oblicza, mogą być rzeczywiste.',
    mend: 'Zastosuj jedną z metod, które przewiduje program, na przykład stawkę ryczałtową na koszty biurowe, liczoną od kosztów personelu („samata explain flat-rates”). Jeśli wsparcie jest pomocą państwa inną niż de minimis albo w programie zwolniono z tego obowiązku badania i innowacje, uzasadnij to odstępstwem.',
  },
  'budget/total-outside-call': {
    what: 'Wartość projektu ogółem jest mniejsza albo większa, niż dopuszczają nabory programu; dla tego rodzaju projektu, na który wskazuje jego kod, jeśli kod to określa. Nie sprawdza się programów, których nabory nie są znane.',
    why: 'Nabór określa, ile co najmniej i ile najwyżej może wynosić wartość projektu. Kwota spoza tych granic wynika najczęściej ze źle postawionego przecinka albo z kodu innego rodzaju projektu.',
    mend: 'Porównaj wartość projektu ogółem i kod z umową. Jeśli późniejszy nabór dopuszczał więcej, uzasadnij to odstępstwem.',
  },
} satisfies Explanations<'budget'>;
