/** How a workbook is laid out that is a project, and what can be done with it. */
export const workbooks = `Cały projekt może być jednym skoroszytem: tym, który ma arkusz „Projekt”. Jego
arkusze:

  Projekt            w każdym wierszu pole i jego wartość: code, programme,
                     total, period.start, title.lt albo zwykłe nazwy
  Partnerzy          wiersz to partner: skrót, nazwa, kraj, rola, VAT
  Budżet             wiersz to pozycja budżetu: partner, kategoria, nazwa
                     wydatku, ilość i cena albo kwota, albo stawka ryczałtowa
                     (15 % od kosztów personelu); dla każdego okresu kolumna
                     (Przygotowanie, Okres 1, Zamknięcie)
  Finansowanie       partner (pusty: cały projekt), źródło oraz stopa, kwota
                     albo reszta
  Sprawozdania, Wskaźniki, Zmiany, Odstępstwa
                     jak w project.yaml; wartości pośrednie: 2018-02-28: 60; …
  Wydatki, Osiągnięcia, Działania, Płatności, Uczestnicy, Kursy, Klasyfikacja
                     tabele z tymi samymi kolumnami: samata explain formats

Arkusze mogą też mieć nazwy angielskie albo litewskie. Arkusze o innych nazwach
są Twoje własne; rejestr wydatków odczytuje się pod każdą nazwą. Nad nagłówkami
może być tytuł, a pod tabelą sumy: pomija się je i zgłasza w uwadze.

Plik project.xlsx czyni ze swojego folderu projekt, a obok niego mogą być
tabele, których w nim nie ma. Skoroszyt o innej nazwie, np. plan.xlsx, jest
osobnym projektem, jego zamknięte sprawozdania są w folderze closed/plan/,
a folder takich skoroszytów to portfel.

Co się odczytuje z komórek każdego skoroszytu (uwaga wskazuje komórkę, np.
project.xlsx!Budżet!F7):

  formuły   zapisany wynik; jego brak jest błędem. Błędem jest też #REF!
            (po polsku #ADR!) i podobne
  kwoty     wartość, a nie to, co widać: 12,3456 zaokrągla się do 12,35 (połówki
            w górę) i zgłasza w uwadze. Liczbę zapisaną jako tekst odczytuje się
            i zgłasza. Waluta z formatu komórki musi być walutą wiersza
  procenty  85% ze znakiem, jako tekst albo przez format komórki
  daty      komórka z formatem daty albo tekst, np. 2018-03-01; sama liczba nie
            jest datą
  scalone   wartość liczy się raz, w pierwszym wierszu. Każdego wiersza dotyczą
            tylko partner i kategoria w budżecie i finansowaniu
  ukryte    wiersze, kolumny i arkusze odczytuje się i zgłasza w uwadze

Co można robić ze skoroszytami:

  samata init moj-projekt --workbook       skoroszyt do wypełnienia: listy
                                           wyboru, objaśnienia, sumy
  samata check project.xlsx                skoroszyt zamiast folderu, tak
                                           jak w każdym poleceniu
  samata annotate project.xlsx -o sprawdzone.xlsx
                                           Twój skoroszyt z komentarzami
                                           i kolorami w komórkach oraz arkuszem
                                           uwag; reszta pozostaje bez zmian
  samata convert moj-projekt plan.xlsx     folder na skoroszyt albo z powrotem
  samata import eksport.csv --as expenses  nieuporządkowana tabela: samata
                                           explain import

Więcej o każdym poleceniu podaje np. samata annotate --help.`;
