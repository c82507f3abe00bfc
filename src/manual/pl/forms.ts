/** How a form is filled: its marks, its names, its lists. */
export const forms = `Polecenie samata report all ŚCIEŻKA --template FORMULARZ.xlsx -o WYPELNIONY.xlsx
wpisuje liczby do własnego formularza programu. W komórce, w której ma stać
liczba, wpisuje się znacznik w podwójnych nawiasach klamrowych albo nadaje się
tej komórce nazwę liczby (Formuły, Menedżer nazw):

  {{claim.LP.staff.this}}         zestawienie, jego wiersz i kolumna z kropkami
  {{claim.project.staff.so_far}}  całego projektu; także claim.staff.so_far
  {{claim.total.this}}            suma na dole zestawienia
  {{cofinancing.PP2.own.planned}}   źródło finansowania partnera
  {{partners.LP.receivable}}      partner
  {{budget.LP.staff#2.amount}}    drugi z kilku wierszy; albo według nazwy
                                  pozycji: {{budget.LP.staff.Księgowa.amount}}
  {{indicators.P.1.cumulative}}   wskaźnik według kodu
  {{absorption.3.spent}}          sprawozdanie albo miesiąc: absorption.2018-05
  {{expenses.E-014.declared_eur}}   wiersz rejestru wydatków według id
  {{classification.LP.2.2.1.1.30.2018.1.declared}}   także assets, participants,
                                  dates, changes, portfolio, council
  {{project.code}}                ze strony tytułowej: title (po litewsku
                                  title.lt), objective, programme, start, end,
                                  asof, lead, planned, eu, national, own,
                                  so_far, percent, certified, remaining
  {{partner.LP.name}}             także country, planned
  {{report.no}}                   okres wniosku o płatność: start, end

Polecenie samata report all ŚCIEŻKA --names podaje nazwy w projekcie i ich
wartości, z długich rejestrów pierwsze: wszystkie podaje polecenie samata report
expenses ŚCIEŻKA --names. Wielkość liter nie ma znaczenia. W nazwie w
skoroszycie znak _ zastępuje to, czego nazwa nie może zawierać, a przed nią może
stać samata.: samata.expenses.E_014.rate.

Lista to wiersz znaczników z gwiazdką: w jednej komórce
{{expenses.*.document_no}}, w następnej {{expenses.*.declared_eur}}. Wypełnia
się ją w dół, po jednym wierszu, dopóki niżej jest pusto; to, co się nie mieści,
jest uwagą i niczego się nie zastępuje. {{claim.LP.*.this}} podaje wiersze,
które zaczynają się od LP.

Znacznik, który jest w komórce sam, staje się liczbą albo datą w formacie tej
komórki; komórka bez formatu go otrzymuje. Jeśli format nie ma znaku procentu,
procenty podaje się w punktach (85,00). Znacznik w tekście staje się tekstem,
zapisanym jak w danym języku. Zamiast tego, czego nie można obliczyć, wpisuje
się „b.d.” i podaje się to w komunikacie.

Znacznik, który niczego nie wskazuje, pozostaje i jest uwagą z podaną komórką.
Znaczników w formułach, komentarzach, nagłówkach i stopkach nie rusza się. W
pliku zmieniają się tylko arkusze, do których coś wpisano, style, gdy liczba
wymaga formatu, i zapamiętane wyniki formuł, które liczą z tych liczb: przy
otwarciu wszystko oblicza się na nowo. Do nagłówków tabel Excela niczego się nie
wpisuje. Cała reszta pozostaje bajt w bajt: obrazy, wykresy, ochrona, listy.
Przy kilku projektach najpierw podaje się kod: claim.KOD.LP.staff.this.`;
