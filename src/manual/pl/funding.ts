import type { Explanations } from '../types.ts';

export const funding = {
  'funding/sum-differs': {
    what: 'Źródła finansowania projektu albo partnera nie dają razem jego kwoty ogółem albo ich udziały nie dają 100\u00a0%.',
    why: 'Źródła finansowania składają się na kwotę ogółem co do centa, bez tolerancji: brakującego centa nikt nie zapłaci.',
    mend: 'Popraw źródło albo kwotę ogółem. Jeśli jedno ze źródeł pokrywa to, co pozostaje, wpisz przy nim rest.',
  },
  'funding/partner-sum-differs': {
    what: 'Suma kwot, które partnerzy otrzymują z jednego źródła, różni się od kwoty podanej w finansowaniu projektu.',
    why: 'Udział projektu jest sumą udziałów partnerów, z których każdy zaokrągla się osobno, więc może być o kilka centów mniejszy niż stopa dofinansowania pomnożona przez wartość projektu ogółem.',
    mend: 'Porównaj obie kwoty z umową; popraw finansowanie partnera albo projektu.',
  },
  'funding/rate-above-cap': {
    what: 'Fundusze pokrywają większą część kwoty ogółem, niż pozwala maksymalny poziom w programie, a różnica przekracza jeden cent.',
    why: 'Zbyt wysoka stopa dofinansowania albo udział zaokrąglony w górę nie przejdzie kontroli.',
    mend: 'Zmniejsz kwotę z funduszy do dopuszczalnej, a różnicę dodaj do wkładu własnego.',
  },
  'funding/rate-below-cap': {
    what: 'Fundusze pokrywają mniejszą część kwoty ogółem, niż pozwala program.',
    why: 'Jest to zgodne z prawem i zdarza się w projektach; może to być jednak także błędnie wpisana kwota, a więc środki, o które nie wystąpiono.',
    mend: 'Porównaj z umową. Jeśli tak w niej jest, pozostaw bez zmian.',
  },
  'funding/rounding-differs': {
    what: 'Podana kwota mieści się w granicach jednego centa od maksymalnego poziomu, ale jest wyższa, niż wynika z zaokrąglenia stosowanego w programie.',
    why: 'Jeśli program zaokrągla w dół, jego własny system pokaże o cent mniej i obie tabele nie będą zgodne.',
    mend: 'Wpisz kwotę, którą podaje uwaga, a cent dodaj do wkładu własnego.',
  },
  'funding/unknown-source': {
    what: 'W finansowaniu podano źródło, którego nie ma w programie.',
    why: 'Tylko znane źródło pozwala rozróżnić fundusz, dla którego obowiązuje maksymalny poziom, środki państwowe i wkład własny.',
    mend: 'Wybierz jedno ze źródeł, które wymienia uwaga.',
  },
} satisfies Explanations<'funding'>;
