import type { Explanations } from '../types.ts';

export const waiver = {
  'waiver/no-reason': {
    what: 'Odstępstwo nie ma klucza because albo jest on pusty. Niczego nie wyłącza, więc uwagi, których miało dotyczyć, się liczą.',
    why: 'Każdy, kto później zapoznaje się z projektem, przede wszystkim kontroler albo audytor, musi widzieć, kto zaakceptował uwagę i dlaczego.',
    mend: 'Wpisz w kluczu because, kto, kiedy i dlaczego zaakceptował uwagę, na przykład: „Dzień wolny w banku; kontroler wyraził zgodę na piśmie 04.05.2018”.',
  },
  'waiver/unknown-check': {
    what: 'Odstępstwo wskazuje regułę, która nie istnieje albo od której nie ma odstępstw, jak od wszystkich reguł z grup file, project i waiver oraz od participant/personal-data. Niczego nie wyłącza.',
    why: 'Przez błędnie zapisane odstępstwo wydawałoby się, że zaakceptowano uwagę, której nie zaakceptowano. A tego, czego nie można było odczytać, brakuje w każdej kwocie, ktokolwiek by to zaakceptował.',
    mend: 'Wpisz identyfikator reguły tak, jak podano przy uwadze. To, od czego nie ma odstępstw, trzeba poprawić w pliku.',
  },
  'waiver/unused': {
    what: 'Odstępstwo nie dotyczy żadnej uwagi w projekcie. Nie zgłasza się tego, dopóki nie można odczytać jakiegoś pliku albo wartości, gdy podano wcześniejszy dzień, do którego nie wszystko nastąpiło, ani dla reguł, które porównują projekty, gdy kontrola nie obejmuje całego portfela.',
    why: 'To, czego dotyczyło, poprawiono albo klucz where podaje co innego niż uwaga; odstępstwo, które pozostaje, mogłoby ukryć następny taki błąd.',
    mend: 'Usuń odstępstwo, jeśli poprawiono to, czego dotyczyła uwaga. W przeciwnym razie porównaj klucze check i where z uwagą: where to jej przedmiot, litera po literze.',
  },
  'waiver/expired': {
    what: 'Dzień, na który podaje się dane (as-of), jest późniejszy niż ostatni dzień odstępstwa (until). Niczego ono już nie wyłącza. Data w zegarze komputera nie ma znaczenia.',
    why: 'Uwaga zaakceptowana na pewien czas liczy się znowu, gdy ten czas minie.',
    mend: 'Popraw to, czego dotyczyło odstępstwo, i usuń je albo uzgodnij późniejszy dzień i wpisz go w kluczu until.',
  },
} satisfies Explanations<'waiver'>;
