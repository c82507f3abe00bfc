/** How a workbook is laid out that is a project, and what can be done with it. */
export const workbooks = `Visas projektas gali būti viena darbaknygė – ta, kurioje yra lapas „Projektas“.
Jos lapai:

  Projektas          kiekvienoje eilutėje laukas ir jo reikšmė: code,
                     programme, total, period.start, title.lt arba įprasti
                     pavadinimai
  Partneriai         eilutė yra partneris: trumpinys, pavadinimas, šalis,
                     vaidmuo, PVM
  Biudžetas          eilutė yra biudžeto eilutė: partneris, kategorija, išlaidų
                     pavadinimas, kiekis ir vieneto kaina arba suma, arba
                     fiksuotoji norma (15 % nuo personalo išlaidų); kiekvienam
                     laikotarpiui – stulpelis (Parengimas, Laikotarpis 1,
                     Užbaigimas)
  Finansavimas       partneris (tuščias – visas projektas), šaltinis ir norma,
                     suma arba likutis
  Ataskaitos, Rodikliai, Pakeitimai, Išlygos
                     kaip project.yaml; tarpinės reikšmės – 2018-02-28: 60; …
  Išlaidos, Pasiekimai, Veiklos, Mokėjimai, Dalyviai, Kursai, Klasifikacija
                     lentelės su tais pačiais stulpeliais, žr. „samata explain
                     formats“

Lapai gali vadintis ir angliškai ar lenkiškai. Kitaip pavadinti lapai yra jūsų
pačių; išlaidų žurnalas perskaitomas, kad ir kaip vadintųsi jo lapas. Virš
antraščių gali būti pavadinimas, po lentele – sumos: jos praleidžiamos, ir apie
tai pranešama.

Aplankas, kuriame yra project.xlsx, yra projektas, o šalia gali būti lentelės,
kurių šioje darbaknygėje nėra. Kitokio pavadinimo darbaknygė, pavyzdžiui,
planas.xlsx, yra atskiras projektas, jos uždarytos ataskaitos yra aplanke
closed/planas/, o tokių darbaknygių aplankas yra projektų portfelis.

Kas skaitoma iš bet kurios darbaknygės langelių (pranešime nurodomas langelis,
pavyzdžiui, project.xlsx!Biudžetas!F7):

  formulės   išsaugotas rezultatas; jei jo nėra, tai klaida. Klaida yra ir #REF!
  sumos      reikšmė, o ne tai, kas rodoma: 12,3456 pagal aritmetines taisykles
             suapvalinama iki 12,35, ir apie tai pranešama. Tekstu įrašytas
             skaičius perskaitomas, ir apie tai pranešama. Langelio formato
             valiuta turi būti ta pati kaip eilutės
  procentai  85% su ženklu: tekstu arba langelio formatu
  datos      langelis su datos formatu arba tekstas, pavyzdžiui, 2018-03-01;
             vien skaičius nėra data
  sujungti   reikšmė skaičiuojama vieną kartą, pirmoje eilutėje. Visoms eilutėms
             galioja tik biudžeto ir finansavimo partneris bei kategorija
  paslėpti   eilutės, stulpeliai ir lapai perskaitomi, ir apie tai pranešama

Ką galima daryti su darbaknygėmis:

  samata init mano-projektas --workbook      pildoma darbaknygė: sąrašai, iš
                                             kurių renkamasi, pastabos, sumos
  samata check project.xlsx                  taip, kaip kiekviena komanda priima
                                             aplanką
  samata annotate project.xlsx -o patikrinta.xlsx
                                             jūsų darbaknygė su pastabomis,
                                             spalvomis ir pastebėjimų lapu; visa
                                             kita lieka, kaip buvo
  samata convert mano-projektas planas.xlsx  aplankas į darbaknygę arba atgal
  samata import israsas.csv --as expenses    netvarkinga lentelė: žr. „samata
                                             explain import“

Apie kiekvieną komandą daugiau pasako, pavyzdžiui, „samata annotate --help“.`;
