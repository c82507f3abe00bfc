/** How a form is filled: its marks, its names, its lists. */
export const forms = `samata report all KELIAS --template FORMA.xlsx -o UZPILDYTA.xlsx įrašo skaičius
į pačios programos formą. Langelyje, kuriame skaičiaus reikia, turi būti žyma
dvigubuose riestiniuose skliaustuose, arba langeliui suteikiamas skaičiaus
vardas („Excel“: Formulės, Vardų tvarkytuvė):

  {{claim.LP.staff.this}}         ataskaita, jos eilutė ir stulpelis su taškais
  {{claim.project.staff.so_far}}  viso projekto; taip pat claim.staff.so_far
  {{claim.total.this}}            suma ataskaitos apačioje
  {{cofinancing.PP2.own.planned}}   partnerio finansavimo šaltinis
  {{partners.LP.receivable}}      partneris
  {{budget.LP.staff#2.amount}}    iš kelių eilučių antroji; arba pagal
                                  pavadinimą:
                                  {{budget.LP.staff.Buhalteris.amount}}
  {{indicators.P.1.cumulative}}   rodiklis pagal kodą
  {{absorption.3.spent}}          ataskaita arba mėnuo: absorption.2018-05
  {{expenses.E-014.declared_eur}}   išlaidų žurnalo eilutė pagal id
  {{classification.LP.2.2.1.1.30.2018.1.declared}}   taip pat assets,
                                  participants, dates, changes, portfolio,
                                  council
  {{project.code}}                iš titulinio lapo: title (lenkiškai title.pl),
                                  objective, programme, start, end, asof, lead,
                                  planned, eu, national, own, so_far, percent,
                                  certified, remaining
  {{partner.LP.name}}             taip pat country, planned
  {{report.no}}                   mokėjimo prašymo ataskaita: start, end

samata report all KELIAS --names išvardija jūsų projekto vardus ir jų reikšmes,
o ilgų žurnalų tik pirmuosius: visus jų vardus išvardija samata report expenses
KELIAS --names. Didžiosios ir mažosios raidės neskiriamos. Darbaknygės varde
ženklas _ atstoja tai, ko varde būti negali, o prieš jį gali būti samata.:
samata.expenses.E_014.rate.

Sąrašas yra eilutė žymų su žvaigždute: viename langelyje
{{expenses.*.document_no}}, kitame {{expenses.*.declared_eur}}. Jis pildomas
žemyn po vieną eilutę, kol apačioje tuščia; apie tai, kas netelpa, pranešama, ir
niekas neperrašoma. {{claim.LP.*.this}} išvardija eilutes, prasidedančias LP.

Žyma, kuri langelyje viena, tampa skaičiumi arba data langelio formatu; formato
neturintis langelis jį gauna. Jei formate nėra procento ženklo, procentai
rašomi punktais (85,00). Žyma tekste tampa tekstu, kaip rašoma ta kalba. Vietoj
to, ko apskaičiuoti nepavyko, rašoma „n. d.“, ir apie tai pranešama.

Nieko neįvardijanti žyma lieka, ir pranešamas jos langelis. Žymos formulėse,
komentaruose, antraštėse ir poraštėse neliečiamos. Faile keičiasi tik lapai, į
kuriuos rašyta, stiliai, jei skaičiui reikia formato, ir įsimintos reikšmės tų
formulių, kurios skaičiuoja iš šių skaičių: atveriant failą viskas
apskaičiuojama iš naujo. Į „Excel“ lentelių antraštes niekada nerašoma. Visa
kita lieka baitas į baitą: paveikslai, diagramos, apsauga, sąrašai. Jei projektų
keli, pirmiausia rašomas projekto kodas: claim.KODAS.LP.staff.this.`;
