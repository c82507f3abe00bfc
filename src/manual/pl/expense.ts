import type { Explanations } from '../types.ts';

export const expense = {
  'expense/unknown-partner': {
    what: 'Wiersz wskazuje partnera, którego nie ma w definicji.',
    why: 'Jego kwota nie należy do żadnego partnera i nie ma udziału w żadnym finansowaniu.',
    mend: 'Wpisz identyfikator partnera tak, jak podano w definicji.',
  },
  'expense/unknown-category': {
    what: 'Wiersz należy do kategorii, której nie ma w programie.',
    why: 'Jego kwoty nie można zestawić z żadną pozycją budżetu.',
    mend: 'Wybierz jedną z kategorii, które wymienia uwaga.',
  },
  'expense/unknown-report': {
    what: 'Wiersz wskazuje sprawozdanie, którego nie ma w definicji.',
    why: 'Jego kwoty nie byłoby w żadnym sprawozdaniu.',
    mend: 'Popraw numer albo dodaj sprawozdanie. Jeśli komórka jest pusta, wiersz należy do sprawozdania, którego okres obejmuje datę płatności.',
  },
  'expense/unknown-line': {
    what: 'Wiersz wskazuje pozycję budżetu, której jego partner nie ma, albo deklaruje stawkę jednostkową lub kwotę ryczałtową, ale nie wskazuje, którą. Wielkość liter i odstępy nie mają znaczenia.',
    why: 'Kontrola porównuje każdy wiersz z pozycją zatwierdzonego budżetu.',
    mend: 'Wpisz nazwę pozycji, stawki jednostkowej albo kwoty ryczałtowej tak, jak brzmi w budżecie; przy kosztach rzeczywistych kolumna budget_line może pozostać pusta.',
  },
  'expense/outside-period': {
    what: 'Data dokumentu przypada przed rozpoczęciem projektu albo po jego zakończeniu; klucze preparation-from i payments-until, jeśli są w definicji, wydłużają ten czas.',
    why: 'Wydatki są kwalifikowalne tylko wtedy, gdy powstały w czasie trwania projektu; kontrola odrzuca to, co jest poza nim.',
    mend: 'Popraw datę albo usuń wiersz z wniosku. Jeśli umowa dopuszcza koszty przygotowawcze albo późniejsze płatności, podaj to w części period.',
  },
  'expense/paid-outside-period': {
    what: 'Płatności dokonano przed rozpoczęciem projektu albo po jego zakończeniu; klucze preparation-from i payments-until, jeśli są w definicji, wydłużają ten czas.',
    why: 'Także zapłata musi nastąpić w okresie kwalifikowalności; spóźnione płatności należą do błędów, które kontrola stwierdza najczęściej.',
    mend: 'Popraw datę albo usuń wiersz z wniosku. Jeśli umowa dopuszcza koszty przygotowawcze albo późniejsze płatności, podaj to w części period.',
  },
  'expense/not-paid': {
    what: 'Wiersz nie ma daty płatności. Nie wymagają jej stawki jednostkowe, kwoty ryczałtowe, amortyzacja i wkład niepieniężny.',
    why: 'Zadeklarować można tylko wydatki, które zapłacono.',
    mend: 'Uzupełnij kolumnę paid_date albo ujmij wiersz w sprawozdaniu za okres, w którym dokonano płatności.',
  },
  'expense/paid-before-document': {
    what: 'Płatności dokonano przed datą dokumentu.',
    why: 'Zdarza się to przy zaliczkach; w innych przypadkach jedna z dat jest błędna, a data decyduje o tym, w którym sprawozdaniu deklaruje się wydatek.',
    mend: 'Porównaj obie daty z dokumentem i wyciągiem bankowym.',
  },
  'expense/outside-report': {
    what: 'Wiersz jest w sprawozdaniu, którego okres skończył się przed zapłatą. W sprawozdaniu, którego okres kończy się razem z projektem, liczą się płatności do dnia payments-until.',
    why: 'W sprawozdaniu deklaruje się to, co zapłacono do końca jego okresu; kontrola przenosi wiersz do następnego sprawozdania.',
    mend: 'Popraw datę płatności albo numer sprawozdania. Jeśli komórka jest pusta, wiersz należy do sprawozdania, którego okres obejmuje datę płatności.',
  },
  'expense/vat-above-gross': {
    what: 'VAT w dokumencie jest wyższy niż kwota dokumentu albo ma inny znak.',
    why: 'Najczęściej zamieniono dwie kolumny, a od obu zależy, ile VAT się deklaruje.',
    mend: 'Porównaj kolumny gross i vat z dokumentem; gross to jego kwota brutto, czyli z VAT.',
  },
  'expense/declared-above-document': {
    what: 'W wierszu zadeklarowano więcej, niż wynosi kwota jego dokumentu; przy fakturze korygującej liczy się wartość bezwzględna.',
    why: 'Zadeklarować można tylko to, co zafakturowano i zapłacono.',
    mend: 'Zadeklaruj najwyżej kwotę brutto albo popraw kolumnę gross. Obie kwoty są w walucie wiersza.',
  },
  'expense/vat-recoverable': {
    what: 'Partner, który odlicza VAT w całości albo w części, deklaruje więcej VAT z dokumentu, niż wynosi część niepodlegająca odliczeniu. Zadeklarowany VAT to nadwyżka nad kwotą netto, a jeśli dokument jest w kilku wierszach, liczy się ją od całości.',
    why: 'VAT, który zwraca urząd skarbowy, nie jest kosztem. W okresie 2021–2027 można go mimo to deklarować w projektach o wartości poniżej 5\u00a0000\u00a0000.',
    mend: 'Zadeklaruj kwotę netto i tę część VAT, która nie podlega odliczeniu. Jeśli partner odlicza mniej, popraw jego klucz vat w definicji.',
  },
  'expense/duplicate-id': {
    what: 'Dwa wiersze rejestru wydatków mają ten sam numer (id).',
    why: 'Korekty i odstępstwa wskazują wiersz jego numerem (id), więc numer musi być niepowtarzalny.',
    mend: 'Nadaj jednemu z wierszy inny numer (id).',
  },
  'expense/duplicate-document': {
    what: 'W dwóch wierszach zadeklarowano ten sam dokument: ten sam dostawca, numer, data, kwota, kategoria i pozycja budżetu. Wielkość liter, zera na początku i znaki przestankowe nie mają znaczenia, więc FV/12/2018 i fv 12-2018 to ten sam numer.',
    why: 'Żadnego kosztu nie można opłacić z funduszy UE dwa razy.',
    mend: 'Usuń jeden z wierszy. Jeśli są to części jednego dokumentu, wpisz w kolumnie budget_line pozycję każdej z nich.',
  },
  'expense/near-duplicate': {
    what: 'Dokument zadeklarowano w częściach, a żaden wiersz nie podaje kwoty całości; albo dwa wiersze mają tego samego dostawcę, datę i kwotę, a ich numery różnią się jednym znakiem. Nie dotyczy to kosztów personelu, podróży i korekt.',
    why: 'Jeden z nich może być tym samym dokumentem, wpisanym po raz drugi.',
    mend: 'Porównaj dokumenty. Uzupełnij kolumnę gross, jeśli dokument zadeklarowano w częściach; usuń to, co wpisano dwa razy; to, co jest poprawne, potwierdź odstępstwem.',
  },
  'expense/split-above-document': {
    what: 'W wierszach z częściami jednego dokumentu zadeklarowano razem więcej, niż wynosi jego kwota.',
    why: 'Nadwyżkę opłacono by dwa razy; dokument, który dotyczy kilku pozycji budżetu, liczy się raz.',
    mend: 'Podziel kwotę dokumentu między jego wiersze albo popraw kolumnę gross, która w każdym z nich podaje kwotę całego dokumentu.',
  },
  'expense/negative-without-correction': {
    what: 'W wierszu zadeklarowano kwotę ujemną, ale nie wskazano korygowanego wiersza.',
    why: 'Kontrola musi widzieć, który koszt pomniejszono; korektę przelicza się też po kursie wiersza, który ona koryguje.',
    mend: 'Wpisz numer (id) tego wiersza w kolumnie corrects.',
  },
  'expense/correction-unknown': {
    what: 'Wiersz koryguje wiersz, którego nie ma w rejestrze wydatków, sam siebie albo wiersz, który z kolei koryguje jego.',
    why: 'Taki wiersz niczego nie pomniejsza i nie można ustalić jego kursu.',
    mend: 'Wpisz w kolumnie corrects numer (id) korygowanego wiersza.',
  },
  'expense/correction-above-row': {
    what: 'Korekty wiersza odejmują więcej, niż w nim zadeklarowano.',
    why: 'Nie można wycofać tego, czego nie zadeklarowano; reszta pomniejszyłaby inne koszty.',
    mend: 'Popraw kwotę albo podziel korektę między wiersze, które ona pomniejsza.',
  },
  'expense/in-flat-rate-category': {
    what: 'Partner deklaruje koszty rzeczywiste w kategorii, którą w jego budżecie obejmuje stawka ryczałtowa; stawka na wszystkie pozostałe koszty obejmuje każdą kategorię poza kosztami personelu.',
    why: 'Koszty te pokrywa już stawka ryczałtowa. W sprawozdaniach zastępuje ona te koszty, więc się ich nie dodaje.',
    mend: 'Usuń wiersze z rejestru wydatków albo przenieś je do innej kategorii, jeśli do niej należą.',
  },
  'expense/not-budgeted': {
    what: 'Partner deklaruje koszty w kategorii, w której nie ma budżetu.',
    why: 'Zakup, którego nie planowano, wymaga wcześniejszej zmiany budżetu; bez niej kontrola odrzuca ten koszt.',
    mend: 'Popraw kategorię albo wystąp o zmianę budżetu przed złożeniem wniosku.',
  },
  'expense/above-category': {
    what: 'Partner zadeklarował w kategorii więcej, niż wynosi w niej jego budżet, licząc wszystkie dotychczasowe sprawozdania.',
    why: 'Ile można przesunąć między kategoriami bez zmiany budżetu, określa umowa; w każdym programie jest inaczej.',
    mend: 'Sprawdź, na co pozwala umowa, albo wystąp o zmianę budżetu.',
  },
  'expense/above-flexibility': {
    what: 'Partner zadeklarował w kategorii więcej niż jej budżet zwiększony o wszystko, na co pozwala zasada elastyczności w umowie; w kategorii, której nie wolno zmieniać, więcej niż jej budżet.',
    why: 'Powyżej wartości procentowej z umowy potrzebna jest wcześniejsza zgoda sekretariatu albo komitetu; bez niej kontrola odrzuca nadwyżkę.',
    mend: 'Wystąp o aneks do umowy i zmianę budżetu przed zadeklarowaniem nadwyżki albo jej nie deklaruj. Ile już przesunięto, pokazuje polecenie „samata diff”.',
  },
  'expense/above-partner-budget': {
    what: 'Partner zadeklarował więcej, niż wynosi cały jego budżet.',
    why: 'Umowa pokrywa wydatki tylko do wysokości budżetu; resztę ponosi partner.',
    mend: 'Usuń nadwyżkę z wniosku albo wystąp wcześniej o zmianę budżetu.',
  },
  'expense/staff-with-invoice': {
    what: 'Wiersz kosztów personelu ma VAT albo zamówienie.',
    why: 'Wynagrodzenia nie mają ani jednego, ani drugiego. Osoba, która wystawia fakturę, jest ekspertem zewnętrznym i nie zwiększa stawki ryczałtowej liczonej od kosztów personelu.',
    mend: 'Przenieś wiersz do kategorii usług zewnętrznych albo usuń wartość z komórki.',
  },
  'expense/zero': {
    what: 'W wierszu zadeklarowano 0,00.',
    why: 'Taki wiersz niczego nie deklaruje; najczęściej zapomniano wpisać kwotę.',
    mend: 'Wpisz kwotę albo usuń wiersz.',
  },
  'expense/classification-missing': {
    what: 'Wiersz partnera, przy którym podano budget-body: yes, nie ma kodu klasyfikacji ekonomicznej. Kodu nie wymagają stawki jednostkowe, kwoty ryczałtowe, amortyzacja i wkład niepieniężny; korekty go wymagają. Jeśli nie ma go żaden wiersz, jest na to jedna uwaga.',
    why: 'Litewskie jednostki budżetowe wykazują wydatki według kodów klasyfikacji ekonomicznej, a sprawozdanie z projektu ma taki załącznik; bez kodów zostanie zwrócone.',
    mend: 'Wpisz w kolumnie classification kod obowiązujący w roku płatności. Załącznik sporządza polecenie „samata report classification”.',
  },
  'expense/classification-unknown': {
    what: 'Wiersz ma kod, którego w classification.csv nie ma na rok płatności, a jeśli nie ma jej daty, na rok dokumentu. Odstępy i kropka na końcu nie mają znaczenia. Nie sprawdza się roku, którego w tym pliku w ogóle nie ma, ani partnerów z zagranicy.',
    why: 'Kody zmieniają się co roku; kod, który nie obowiązuje, powoduje błąd w załączniku, a zdarzało się, że wstrzymywał płatności.',
    mend: 'Popraw kod albo dodaj go do własnej listy w classification.csv: rok, kod, nazwa.',
  },
  'expense/between-partners': {
    what: 'W projekcie partnerów z kilku krajów dostawcą w wierszu jest inny partner tego samego projektu: według kodu (kolumna supplier_code i klucz legal-code) albo, jeśli jeden z nich nie ma kodu, według pełnej nazwy. Nie dotyczy to kosztów personelu, stawek jednostkowych, kwot ryczałtowych, amortyzacji, wkładu niepieniężnego ani wierszy odrzuconych.',
    why: 'Partnerzy dzielą się pracą i każdy deklaruje własne koszty. Faktura między nimi finansowałaby marżę albo dwa razy ten sam koszt, więc w programach się jej nie uznaje.',
    mend: 'Usuń wiersz z wniosku i zadeklaruj koszt u partnera, który go poniósł. Jeśli instytucja programu zgodziła się na piśmie na podział kosztów, powołaj się na to w odstępstwie.',
  },
  'expense/in-kind-above-own': {
    what: 'Wkład niepieniężny wszystkich partnerów przekracza wkład własny zaplanowany w projekcie. Nie liczy się to, co odłożono albo odrzucono, ani to, co potrącił kontroler. Uwaga dotyczy wiersza, od którego zaczyna się nadwyżka.',
    why: 'Za wkład niepieniężny nikt nie zapłacił, więc może on zastąpić tylko to, co partnerzy muszą zapłacić sami: wsparcie publiczne wynosi najwyżej tyle, ile wydatki kwalifikowalne bez wkładu niepieniężnego. Powyżej tej kwoty fundusze zapłaciłyby więcej, niż kosztował projekt.',
    mend: 'Usuń nadwyżkę z wniosku albo popraw wiersz, który nie jest wkładem niepieniężnym (kolumna method).',
  },
  'expense/depreciation-and-purchase': {
    what: 'Partner deklaruje zarówno cenę środka trwałego, jak i jego amortyzację: wiersze jednej kategorii wskazują ten sam środek trwały, przy czym część z nich ma w kolumnie method wartość depreciation, a część inną wartość. Uwaga dotyczy pierwszego wiersza amortyzacji. Nie liczą się wiersze skorygowane do zera, odrzucone ani potrącone w całości.',
    why: 'Amortyzacja rozkłada cenę środka trwałego na lata. Kto deklaruje jedno i drugie, otrzymuje zapłatę dwa razy, a tego, co kupiono z dotacji, w ogóle nie można w projekcie amortyzować.',
    mend: 'Pozostaw cenę, jeśli środek trwały kupiono wyłącznie dla projektu i jest w całości kwalifikowalny; w przeciwnym razie pozostaw amortyzację. Jeśli dwa środki trwałe mają tę samą nazwę, dopisz ich numery inwentarzowe.',
  },
  'expense/ineligible-by-name': {
    what: 'Opis wiersza zaczyna się od nazwy kosztu, który nigdy nie jest kwalifikowalny: kary lub grzywny, odsetek od zadłużenia lub za zwłokę, straty kursowej albo kosztów sporu prawnego; po angielsku, litewsku albo polsku. Nie dotyczy to kosztów personelu, stawek jednostkowych, kwot ryczałtowych, korekt ani tego, co odrzucił kontroler.',
    why: 'Rozporządzenia wykluczają te koszty bez względu na pozycję budżetu. Kontrola je odrzuca i dokładniej sprawdza pozostałe.',
    mend: 'Usuń wiersz z wniosku; koszt ponosi partner. Jeśli opis nie odpowiada temu, za co zapłacono, popraw go.',
  },
} satisfies Explanations<'expense'>;
