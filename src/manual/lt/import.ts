/** How messy tables become ours. */
export const importing = `samata import perskaito lentelę tokią, kokia ji gauta iš apskaitos, oficialaus
sąrašo ar kolegos, ir įrašo mūsų lentelę: UTF-8, kableliai, taškai, antraštės.

  samata import israsas.csv --as expenses      į expenses/israsas.csv
  … --as achievements | budget | list          achievements.csv, …

Dalyvių lentelės neimportuojamos: tai asmens duomenys.

Niekas nespėjama. Koduotę, skirtuką, lapą, antraščių eilutę, dešimtainį
skyriklį, dienos ir mėnesio tvarką įrodo pačios lentelės reikšmės arba nurodo
susiejimo failas. Kas lieka neaišku, pasakoma iš karto, ir nieko neįrašoma.
Nurodžius --dry-run, taip pat nieko neįrašoma, bet viskas parodoma: kas įrodo
kiekvieną pasirinkimą, kuris stulpelis kuo tampa, kaip reikšmė parašyta ir kaip
perskaityta.

Susiejimo failą įrašo --write-map; kitam tokiam pat išrašui pakanka --map:

  samata-import: 1
  encoding: windows-1257      delimiter: semicolon, comma, tab arba bar
  header: 5                   antraščių eilutė; 0: antraščių nėra
  decimal: comma              arba point
  dates: dmy                  mdy, ymd; dmy2: du metų skaitmenys (18 = 2018)
  sheet: I ketv.              all: visi lapai, kuriuose yra tokia lentelė
  currency: PLN               visų eilučių valiuta
  columns:
    declared: Suma be PVM     mūsų stulpelis: jų antraštė arba stulpelio numeris
    partner: { value: LP }    visose eilutėse tas pats
    supplier_code: "-"        lentelėje jo nėra
    category: { heading: Sąskaita, values: { "6001": staff } }
  ignore: [Objektas]

Kiekvienas nustatymas rašomas atskiroje eilutėje. Keli failai gali turėti po
savo susiejimo failą: --map kartojama kiekvienam, ta pačia tvarka.

Nė viena eilutė nedingsta: ji importuojama arba įrašoma į rejected.csv su failu,
lapu, eilute, patikra, priežastimi ir nepakeistais langeliais. Šis sąrašas yra
šalia projekto aprašo; nurodžius --to – šalia nurodyto failo arba šalia jo
aplanko, jei tas aplankas yra expenses/. Ten pat įrašomos sumų eilutės,
pakartotos antraštės ir tai, kas nėra lentelės eilutės; vien dėl jų baigiamoji
būsena lieka 0. Visų importų sąrašas yra vienas: failą importavus iš naujo, jo
eilutės pakeičiamos, o kitų failų eilutės lieka. Eilutės ir sumos palyginamos su
pradinio failo, taip pat ir su jo paties bendra suma. Pataisykite likusias
eilutes ir importuokite sąrašą kitu vardu.

Kiekvienas išrašas yra atskiras išlaidų žurnalo failas. Eilutės id sudaromas iš
numerio, datos ir tiekėjo (VD-118.2018-05-14.303211545), o be numerio – iš
aprašymo, datos, kategorijos ir sumos: jis vienodas kiekviename išraše, kad ir
kokia būtų eilučių tvarka. Kitos to paties dokumento eilutės pagal turinį
baigiasi -2, -3. Užpildytas ir nesikartojantis id stulpelis imamas toks, koks
yra.

Eilutė, kurią žurnalas jau turi (tas pats dokumentas, suma ir kategorija),
atmetama ir įvardijama; iš kaupiamojo išrašo importuojama tik tai, kas nauja.
Du kartus viename faile esanti eilutė importuojama, o apie ją praneša check. Tą
patį išrašą importuoti iš naujo galima tik su --force: pakeičiama, ką jis įrašė,
net jei jis pataisytas ar ilgesnis. Jei jame trūksta jau esančių eilučių, tai
kitas išrašas, ir jis neimportuojamas; su --to FAILAS ir --force jis jas
pakeičia ir praneša, kiek jų dingo. Failas expenses.csv, kuriame yra tik
antraštės, nėra išlaidų žurnalas, jei failų yra aplanke expenses/.

Sąraše source_row yra pradinio failo eilutė; jei kodų nėra, jie sudaromi iš
pavadinimo ir vykdytojo. Sumos ne eurais lieka ta pačia valiuta ir į ataskaitos
portfolio sumas neįtraukiamos. Jei lenkiškame sąraše valiutos nėra, laikoma, kad
tai PLN, ir apie tai pranešama; jei tai eurai, susiejimo faile įrašykite
currency: EUR.`;
