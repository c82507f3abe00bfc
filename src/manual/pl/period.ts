import type { Explanations } from '../types.ts';

export const period = {
  'period/start-after-end': {
    what: 'Okres zaczyna się później, niż się kończy.',
    why: 'Taki okres nie obejmuje żadnego dnia, więc żaden wydatek nie mógłby być kwalifikowalny.',
    mend: 'Popraw jedną z dat; najczęściej błędny jest rok albo zamieniono dzień z miesiącem.',
  },
  'period/outside-eligibility': {
    what: 'Projekt zaczyna się albo kończy poza okresem, w którym program pokrywa wydatki, albo ostatni dzień płatności (payments-until) przypada po tym okresie.',
    why: 'Wydatki są kwalifikowalne od 01.01.2014 do 31.12.2023 w okresie 2014–2020 oraz od 01.01.2021 do 31.12.2029 w okresie 2021–2027; w niektórych programach już od dnia ich przedłożenia, jeśli był wcześniejszy.',
    mend: 'Popraw datę albo program, jeśli jest to program z innego okresu.',
  },
  'period/behind-plan': {
    what: 'Do końca okresu ostatniego złożonego sprawozdania wydano znacznie mniej, niż do tego czasu przewiduje budżet.',
    why: 'Zobowiązania programu, których nie zadeklaruje się na czas, przepadają, dlatego instytucje programów śledzą plany wydatków i zmniejszają dofinansowanie opóźnionych projektów.',
    mend: 'Sprawdź, czy nie brakuje wierszy. Jeśli nie, przyspiesz wydatkowanie albo wystąp o zmianę okresów budżetu; plan, wydatki i prognozę pokazuje polecenie „samata report absorption”.',
  },
} satisfies Explanations<'period'>;
