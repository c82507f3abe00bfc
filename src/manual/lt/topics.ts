import type { Topic, TopicName } from '../types.ts';
import { forms } from './forms.ts';
import { importing } from './import.ts';
import { workbooks } from './workbooks.ts';

const formats = `Projektas yra aplankas, kuriame yra projekto aprašas project.yaml, o šalia jo –
lentelės:

  expenses.csv       išlaidų žurnalas: eilutė yra deklaruojamas dokumentas.
                     Stulpeliai: id, category, document_no, document_date,
                     paid_date, supplier, description, declared; kai partneriai
                     keli – ir partner
  achievements.csv   kas pasiekta pagal rodiklius: indicator, date, value
  activities.csv     mokymo dienos, vizitai, kampanijos: date, kind, title.
                     Rodikliui, prie kurio įrašyta from: activities,
                     skaičiuojama kiekviena jo veikla: jos dalyviai
                     (participants, kitaip women + men), jei matuojama
                     asmenimis; po vieną, jei daiktais; jei iš vieneto neaišku
                     (skaičius, nenurodytas), – dalyviai, kai jie nurodyti prie
                     daugumos jo veiklų
  payments.csv       gautos arba grąžintos lėšos: date, source, kind (advance,
                     interim, final, recovery), amount; partner, report
  participants.csv   ESF projekto dalyviai, pagal pseudonimus: person, sex,
                     birth_year, employment, education (ISCED), entered, left,
                     result_at_exit (vienas ar keli iš job-search, education,
                     qualification, employment, none, unknown, tarp jų +),
                     result_6m; žr. „samata explain privacy“
  rates.csv          jūsų pačių valiutos kursai: month, currency, rate
  classification.csv Lietuvos ekonominės klasifikacijos kodai: year, code, name.
                     Eilutės partnerio, prie kurio įrašyta budget-body: yes,
                     turi kodą stulpelyje classification; jo ieškoma tarp tų
                     metų kodų
  closed/2.json      ataskaita Nr. 2, kokia ji pateikta: ją įrašo
                     „samata close 2“; apie kiekvieną vėlesnį jos sumų
                     pasikeitimą pranešama

Išlaidų žurnalą gali sudaryti ir keli CSV failai aplanke expenses/. Tokių
projektų aplankas yra projektų portfelis. Virš jų gali būti

  portfolio.yaml     strategija: name, priemonės su id, title, skirta suma pagal
                     finansavimo šaltinį ir žemesnio lygio priemonės
  list.csv           oficialaus sąrašo projektai: project, code, beneficiary,
                     total, financing, status, start, end, signed; currency,
                     jei sumos nurodytos ne eurais

Stulpelių pavadinimai ir tokios reikšmės kaip yes, unemployed ar certified
suprantami lietuviškai, angliškai ir lenkiškai, su diakritiniais ženklais ir be
jų; taip pat suprantami išlaidų kategorijų ir finansavimo šaltinių pavadinimai:
personalo išlaidos, ERPF, nuosavas indėlis. Jei išlaidų žurnale nėra stulpelio
id, jį atstoja eilės numeris (Eil. Nr.).

Kiekviena lentelė gali būti ir „Excel“ darbaknygė: expenses.xlsx vietoj
expenses.csv, o visas projektas – viena darbaknygė: žr. „samata explain
workbooks“.

Sumos skaitomos taip, kaip jas rašo žmonės: 955524.00, 955\u00a0524,00, 955.524,00,
1\u00a0234,56\u00a0Eur, -12,50. Faile yra vienas dešimtainis skyriklis, kurį gali parodyti
bet kuri jo suma; neaiški suma, pavyzdžiui, 1,234, niekada nespėjama. Datos
rašomos 2017-03-01, 2017.03.01 arba 01.03.2017, metai – keturiais skaitmenimis.
Procentai projekto apraše rašomi su ženklu: 85%.

Failų koduotė gali būti UTF-8, UTF-16, Windows-1257, Windows-1250 arba
Windows-1252; kuri iš Windows koduočių, sprendžiama iš raidžių, ir apie tai
pranešama.

Ataskaita CSV formatu turi kablelius tarp laukų ir dešimtainius taškus, kad ją
skaitytų programos; su --csv excel joje yra kabliataškiai ir dešimtainiai
kableliai, kad ją būtų galima atidaryti dukart spustelėjus. Prieš ženklą teksto,
kurį skaičiuoklė įvykdytų kaip formulę, įrašomas apostrofas; prieš skaičius –
niekada. Taip atidarius CSV failą, 0012, 1E5, 3/18 ir 2017-03 virsta skaičiais
arba datomis, o iš ilgo skaičiaus lieka penkiolika skaitmenų: kad dokumentų
numeriai liktų tokie, kokie yra, rašykite -o ataskaita.xlsx arba importuokite
CSV failą, nurodę, kad šie stulpeliai yra tekstas.`;

const rounding = `Kiekviena suma skaičiuojama sveikais centais, niekada jų dalimis.

  kiekis × kaina       cento dalys atmetamos: 5,5 × 1\u00a0000,33 = 5\u00a0501,815, taigi
                       5\u00a0501,81
  fiksuotosios normos  cento dalys atmetamos, vieną kartą kiekvienam partneriui
                       kiekvienoje ataskaitoje
  fondo dalis          nuo bendros partnerio sumos, suapvalinta žemyn: 85\u00a0% nuo
                       485\u00a0181,10 yra 412\u00a0403,935, taigi 412\u00a0403,93
  nuosavas indėlis     bendra suma be fondų ir valstybės lėšų: cento dalys tenka
                       jam
  kita valiuta         suma ÷ kursas, suapvalinta pagal aritmetines taisykles,
                       kiekvienoje eilutėje, dar prieš sudedant

Projektas yra jo partnerių suma. Todėl projekto dalis gali būti keliais centais
mažesnė už normos ir bendros sumos sandaugą: viename tikrame projekte 778\u00a0619,52
nuo 916\u00a0022,98, nors 85\u00a0% bendros sumos būtų suapvalinta iki 778\u00a0619,53. Tai
teisinga, ne klaida.

Kas panaudota iki šiol, yra atskirų ataskaitų sumų suma, kaip jos buvo
apmokėtos, o ne viena dalis nuo visos sumos; dėl to irgi gali skirtis keli
centai.

Apvalinimą nustato programa: „Interreg“ programos apvalina žemyn. Jei programa
pripažįsta abu būdus, samata apvalina žemyn ir priima nurodytą sumą, suapvalintą
pagal aritmetines taisykles.

„samata report claim --report 2 --verbose“ prie kiekvienos sumos parodo, kaip ji
gauta, skaičiais, kuriuos galima perskaičiuoti ranka: jos eilutes su kursais,
taisyklę su skaitmenimis iki apvalinimo, ataskaitas ar partnerius, kurių suma ji
yra. Taip pat paaiškinamos ataskaitos cofinancing, partners, absorption, budget
ir expenses – teksto ir JSON formatu.`;

const exchange = `Biudžetai sudaromi eurais. Kitos valiutos eilutė dalijama iš mėnesio kurso ir
iki cento apvalinama pagal aritmetines taisykles dar prieš sudedant:
254,48\u00a0CZK ÷ 25,4855 = 9,99\u00a0EUR.

Kurio mėnesio kursas taikomas, projekto apraše nurodo exchange: { month: … },
nebent tai nustatyta programoje (visose 2021–2027 m. „Interreg“ programose –
submitted):

  incurred         mėnesio, kurį apmokėta; su date: document – dokumento datos
                   mėnesio
  submitted        mėnesio, kurį ataskaita pateikta tikrintojui
  reported         mėnesio, kurį ataskaita pateikta pagrindiniam partneriui
  last-month       paskutinio ataskaitos mėnesio
  previous-month   mėnesio prieš pateikimo mėnesį
  average          ataskaitos mėnesių vidurkis, keturi skaitmenys po kablelio
  registered       mėnesio, kurį išlaidos įtrauktos į jas tvirtinančios
                   institucijos apskaitą

Taikomi Komisijos mėnesio apskaitos kursai („InforEuro“). Jų lentelė yra pačioje
programoje, tinklas nenaudojamas; joje pažymėta, kuris kursas gautas iš ECB
orientacinio kurso. Jūsų pačių rates.csv svarbesnis už lentelę. Apie mėnesį,
kuriam kurso nėra, pranešama, o sumos, kurioms jo reikia, yra n.\u00a0d.

Banko ar buhalterinės apskaitos kursai netinka, o nuostoliai dėl valiutos kurso
netinkami finansuoti.`;

const flatRates = `Fiksuotoji norma biudžeto eilutėje rašoma vietoj sumos: flat: 15% of staff (nuo
personalo išlaidų) arba flat: 7% of direct (nuo tiesioginių išlaidų). Suma
apskaičiuojama atmetant cento dalis, todėl keičiasi kartu su pagrindu. Normos
skaičiuojamos tokia tvarka:

  staff    nuo tiesioginių išlaidų, kurios yra travel, external, equipment ir
           infrastructure (travel – tik jei tai ne fiksuotoji norma)
  travel   nuo personalo išlaidų (staff)
  office   nuo personalo išlaidų; arba nuo tiesioginių, kurios tada yra staff,
           travel, external, equipment ir infrastructure
  other    nuo personalo išlaidų, kai jos nėra fiksuotoji norma: visos kitos
           išlaidos

Svarbu, kokios išlaidos yra kategorijoje, todėl tas pats galioja ir programoje,
kuri ją vadina kitaip. Fiksuotasis įkainis, kuriam nurodyta kategorija,
įskaičiuojamas į ją ir į pagrindus; fiksuotosios sumos ir fiksuotieji įkainiai
be kategorijos neįeina į jokį pagrindą.

Ataskaitoje fiksuotoji norma skaičiuojama nuo to, kas joje deklaruota, niekada –
nuo biudžeto. Fiksuotosios normos kategorijoje deklaruotas faktines išlaidas
norma pakeičia, o ne prie jų pridedama.

Reglamentuose numatytos šios didžiausios normos; programa gali siūlyti mažiau.
Bet kuri kita vis tiek apskaičiuojama, ir apie ją pranešama:

  2014–2020   office  15% of staff    Reglamento (ES) Nr. 1303/2013
                                      68 str. 1 d. b p.
              office  25% of direct   68 str. 1 d. a p., sąžiningu metodu
              staff   20% of direct   68a str. 1 d.; „Interreg“: Reglamento
                                      (ES) Nr. 1299/2013 19 str.
              other   40% of staff    68b str.
  2021–2027   office  15% of staff    Reglamento (ES) 2021/1060 54 str. b p.
              office  25% of direct   54 str. c p., sąžiningu metodu; be jo 7\u00a0%
              staff   20% of direct   55 str. 1 d.
              travel  15% of staff    „Interreg“: Reglamento (ES) 2021/1059
                                      41 str. 5 d.
              other   40% of staff    56 str. 1 d.

Lietuvos ESF programose nėra nei travel, nei office: ten indirect yra 15\u00a0%
personalo arba 25\u00a0% tiesioginių išlaidų, tai yra visų kategorijų, išskyrus
indirect. Didesnė kaip 15\u00a0% personalo išlaidų, ji yra visų kitų išlaidų norma,
iki 40\u00a0%; kartu su ja tinkami finansuoti dalyvių darbo užmokestis ir stipendijos
(implementation). Normų pagal tiesioginių išlaidų dydį lentelė nepatikrinta ir
nesiūloma.

Viename biudžete negali būti office ir nuo personalo, ir nuo tiesioginių
išlaidų; other negali būti kartu su jokia kita fiksuotąja norma ir jokiomis
faktinėmis išlaidomis, išskyrus personalo.

Partnerio susigrąžinamas PVM (vat: recoverable arba { recoverable: 35% })
netinkamas finansuoti: Reglamento (ES) Nr.\u00a01303/2013 69\u00a0str. 3\u00a0d. c\u00a0p. Nuo
2021\u00a0m. tai galioja projektams, kurių bendra suma 5\u00a0000\u00a0000,00 ir daugiau:
Reglamento (ES) 2021/1060 64\u00a0str. 1\u00a0d. c\u00a0p.`;

const checks = `Pastebėjimas nurodo failą, eilutę ar langelį, patikros id, kas negerai ir kokie
skaičiai, ko tikėtasi ir ką daryti. „samata explain“ su tuo id paaiškina
plačiau, su pavyzdžiu.

  klaida      pažeista taisyklė arba skaičiai negali būti teisingi: tikrintojas
              išlaidas išskaitytų arba ataskaita nebūtų priimta
  įspėjimas   kas nors neįtikėtina arba turi būti paaiškinta programai
  pastaba     verta pasižiūrėti, bet teisėta: kaip perskaitytas failas,
              finansavimo norma, mažesnė už didžiausią leidžiamą

Svarba nekeičiama. Kokia svarba lemia baigiamąją būseną 1, nurodo --fail-on;
išlyga nurodo, kad vienas pastebėjimas žinomas ir priimtas, o bazinis sąrašas –
kad priimti visi tos dienos pastebėjimai.

Kiekviena patikra vienu paleidimu peržiūri viską. Viena priežastis – vienas
pastebėjimas: apie neperskaitomą datą pranešama vieną kartą, o apie tai, kas iš
jos išplauktų, – ne. Todėl pataisykite, kas nurodyta, ir patikrinkite iš naujo:
už neperskaitytos reikšmės gali slypėti daugiau. Kas neapskaičiuota, yra n.\u00a0d.,
niekada – nulis.

Pastebėjimas turi objektą, kurį nurodo išlygos: eilutės ar partnerio id,
partneris/kategorija, partneris/šaltinis, rodiklio kodas, ataskaitos numeris,
kitaip – projekto kodas.

Viename projekte saugoma po 1\u00a0000 kiekvienos patikros pastebėjimų, o
suskaičiuojami visi. Tekste rodoma po 20 pirmųjų kiekvienos patikros pastebėjimų
su jų eilutėmis ir kiek dar yra kitų.

Kas tikruose projektuose įprasta ir teisinga, apie tai nepranešama (apie mažesnę
už didžiausią leidžiamą normą – tik pastaba): projekto ERPF suma centu mažesnė
už normą, nes kiekvieno partnerio dalis apvalinama žemyn; sumos nurodytos
sveikais eurais; kreditinė sąskaita faktūra nurodo taisomą eilutę; dokumentas
deklaruojamas keliose biudžeto eilutėse neviršijant jo sumos su PVM; vieno
numerio darbo užmokesčio žiniaraštis deklaruojamas daugeliu eilučių; darbo
užmokestis išmokėtas po projekto pabaigos, bet iki payments-until; finansuoja
tik fondas ir valstybė.`;

const waivers = `Išlyga nurodo, kad pastebėjimas žinomas ir priimtas, kas jį priėmė ir iki kada.
Ji rašoma projekto apraše:

  waivers:
    - check: expense/paid-outside-period
      where: E-014
      because: "Banko nedarbo diena; tikrintojas sutiko raštu"
      until: 2019-04-30

  check    patikros id, kaip jis nurodytas prie pastebėjimo
  where    pastebėjimo objektas, raidė raidėn: eilutės ar partnerio id,
           partneris/kategorija, partneris/šaltinis, rodiklio kodas, ataskaitos
           numeris, kitaip – projekto kodas; --format json jį rodo kaip subject.
           Be where išlyga galioja visiems tos patikros pastebėjimams projekte
  because  priežastis. Be jos išlyga negalioja
  until    paskutinė galiojimo diena. Lyginama su diena, iki kurios imami
           duomenys (as-of), o ne su kompiuterio laikrodžiu: išlyga iki
           2019-04-30 kitą dieną nebegalioja

Pastebėjimas, kuriam galioja išlyga, lieka visuose sąrašuose su savo
priežastimi. Baigiamosios būsenos jis nekeičia, į klaidų, įspėjimų ir pastabų
skaičius bei ataskaitos eilutę apie klaidas duomenyse neįeina. Kiek tokių yra,
nurodo paskutinė check eilutė. Iš kelių išlygų imama pirmosios priežastis.

Grupių file ir project bei patikros participant/personal-data pastebėjimams
išlyga negalima: jie praneša, kad ko nors nepavyko perskaityti ar suprasti, ir
jokia suma to neapima. Negalima ir grupės waiver pastebėjimams, kurie yra apie
pačias išlygas:

  waiver/no-reason       because nėra arba jis tuščias
  waiver/unknown-check   tokios patikros nėra arba jai išlyga negalima
  waiver/expired         as-of vėlesnė už until
  waiver/unused          neatitinka jokio pastebėjimo. Nepranešama, kai ko nors
                         nepavyko perskaityti ar kas praleista dėl --as-of; apie
                         portfolio/ – kai tikrinamas ne visas portfelis

Išlyga, kurios rakto ar reikšmės nepavyksta perskaityti, negalioja. Kas rasta
lyginant portfelio projektus, tam išlyga rašoma projekte, prie kurio pranešama;
failų portfolio.yaml ir list.csv pastebėjimams išlyga negalima.

Bazinis sąrašas skirtas projektui, kuris pradėjus naudoti samata jau turi
pastebėjimų: jie surašomi, ir toliau skaičiuojama tik tai, kas nauja.

  samata check projects/ --write-baseline known.json
  samata check projects/ --baseline known.json

Bazinio sąrašo pastebėjimai nerodomi ir neskaičiuojami; kiek jų, nurodo
paskutinė eilutė, --verbose juos parodo, o JSON prie kiekvieno yra
"baseline": true. Ko nebėra, išvardijama pabaigoje (JSON – resolved): įrašykite
sąrašą iš naujo, kad negrįžtų nepastebėta. Nurodžius abi parinktis, pirma
lyginama su senuoju failu, tada rašomas naujasis. --write-baseline perrašo
bazinį sąrašą, kitą failą – tik su --force; baigiamosios būsenos ji nekeičia.

Pastebėjimas atpažįstamas iš patikros, failo (leiskite samata iš to paties
aplanko), objekto ir teksto: pavadinimų, datų ir sumų, bet ne eilučių ir
langelių vietų, eilučių ir dienų skaičių ar išvardytų žinomų reikšmių. Todėl
eilutė gali pasislinkti, o padidėjus viršijimui pastebėjimas yra naujas. Jei
toks pastebėjimas kartojasi dažniau nei sąraše, kiti yra nauji. Kam galioja
išlyga, į sąrašą nerašoma. Jei patikra projekte turi daugiau nei 1\u00a0000
pastebėjimų, įrašomi pirmieji 1\u00a0000, o kitų, kaip ir visų pastebėjimų apie
dalyvius, – tik skaičius kiekviename faile.`;

const privacy = `samata veikia šiame kompiuteryje: niekur nieko nesiunčia ir tinklo nenaudoja.

Failas participants.csv skirtas ESF projekto dalyviams, pagal pseudonimus:

  person        jūsų suteiktas numeris ar kodas, niekada – vardas ar asmens
                kodas: 17, B-01, P-007. Kas be skaitmenų, bet su trimis raidėmis
                iš eilės, laikoma vardu
  birth_year    tik metai, ne gimimo data
  migrant, disability, disadvantaged, homeless, rural, third_country, minority
                yes, no arba refused

Sąrašą, pagal kurį iš pseudonimo galima sužinoti asmenį, laikykite kitur – pas
tuos, kam jo reikia. Stulpelis, pavadintas kaip vardas ar pavardė, asmens kodas,
adresas, telefono numeris, el. pašto adresas, gimimo data ar banko sąskaita, yra
klaida, ir tada nieko daugiau iš failo neskaitoma. Klaida yra ir langelis,
kuriame yra el. pašto adresas, Lietuvos asmens kodas ar PESEL su teisingu
kontroliniu skaitmeniu, telefono numeris, visa data vietoj gimimo metų arba
vardas vietoj numerio: tada nieko iš failo neskaičiuojama. Kol klaida
nepataisyta, tai, kas iš failo būtų suskaičiuota, yra n.\u00a0d., o ne nulis.
Patikrai participant/personal-data išlyga negalima.

Jokiu formatu necituojamas nė vienas failo langelis, išskyrus asmenų numerius:
kai reikšmės perskaityti nepavyksta, nurodoma tik jos vieta ir stulpelis.

Kurie tai asmenys, nurodo tik „samata check“: numerius asmenų, kurių įrašai
neišsamūs, kurie faile įrašyti du kartus arba kurių rezultatai vėluoja.
Ataskaitos ir show nurodo tik vietą faile; su --suppress-below – nė jos.
Žurnalams skirti formatai github, sarif ir junit taip pat nurodo tik vietą, be
išlygos priežasties. To, ką apie dalyvius check išveda tekstu ar JSON formatu,
nesiųskite laišku ir nepalikite žurnale.

Ataskaitoje kiekvienas asmuo skaičiuojamas vieną kartą. Su --suppress-below 5
slepiami skaičiai nuo 1 iki 4 ir tiek kitų, kiek reikia, kad nė vieno iš jų
nebūtų galima apskaičiuoti iš to, kas rodoma: iš moterų, vyrų ir kitos lyties
sumų, iš rodiklių, kurie kartu sudaro visus dalyvius, iš dalių ir visumos. Kai
už ribą mažesnė bendra suma, slepiama visa jos eilutė. Nuliai lieka, nebent
kuris nors atskleistų skaičių. Riba yra bent 3: jei ji būtų mažesnė, būtų aišku,
kad paslėpta 1.

Tai galioja

  participants       kaip parašyta
  indicators         tiems patiems rodikliams ir visiems kitiems, kurių matavimo
                     vienetas yra asmenys, kad ir iš kurios lentelės jie
                     skaičiuojami: visiems eilutės skaičiams iš karto
  portfolio, council paslėpti rodikliai neskaičiuojami nei kaip pasiekti, nei iš
                     viso
  klaidų srautas     pastebėjimai apie dalyvius nerodomi ir neskaičiuojami, jų
                     nėra ir jokiame dokumente; baigiamoji būsena lieka 1

Tai neapsaugo, kai lyginamos dvi ataskaitos: skirtingų dienų, skirtingų
ataskaitinių laikotarpių arba su skirtingomis ribomis. Pateikite tik vieną.
Nieko neslepia ir check bei show, kurie skirti tiems, kas duomenis tvarko.

Pranešime cituojama reikšmė, apie kurią jis yra, iki 60 ženklų. Prieš siųsdami
pastebėjimus laišku ar palikdami juos CI serverio žurnale, pašalinkite asmenų
vardus iš tų išlaidų žurnalo stulpelių, kuriems jų nereikia.`;

const exitStatus = `samata baigia darbą skaičiumi, kurį gali perskaityti scenarijus:

  0   atlikta; nieko nerasta arba rasta tik tai, kas būsenos 1 nesukelia
  1   rasta klaidų arba, nurodžius --fail-on, tos ar didesnės svarbos
      pastebėjimų. Taip baigiasi ir report, bet savo failą vis tiek įrašo
  2   nepavyko įvykdyti: nėra tokios parinkties, nepavyksta atverti kelio, jame
      nėra projekto arba negalima įrašyti rezultato
  3   pačios samata klaida

Tai niekada nėra pastebėjimų skaičius. Kai nepavyksta perskaityti projekte
esančio failo, tai yra pastebėjimas, todėl būsena 1, o ne 2.

samata check rašo tekstą žmonėms, o su --format json, github, sarif arba junit –
programoms: pastebėjimus jūsų programai, „GitHub“ darbo eigos anotacijas (rodoma
po dešimt kiekvienos rūšies viename žingsnyje, žurnale – visos), SARIF 2.1.0 ir
JUnit, kuriame testas yra patikra, o ar ji nesėkminga, lemia --fail-on. Pirmojo
formato JSON schemą išveda „samata schema check“. Su --watch tikrinama iš naujo
kaskart išsaugojus, kol paspaudžiama Ctrl+C; baigiama paskutinio tikrinimo
skaičiumi.

Į standartinę išvestį rašomas tik prašytas dokumentas; visa kita – į klaidų
srautą. Tie patys duomenys duoda tuos pačius baitus bet kuriame kompiuteryje ir
bet kurią dieną.`;

export const topics: Readonly<Record<TopicName, Topic>> = {
  formats: { title: 'Failai, sumos ir datos', text: formats },
  workbooks: { title: '„Excel“ darbaknygės ir projektas vienoje iš jų', text: workbooks },
  import: { title: 'Netvarkingų lentelių importas', text: importing },
  forms: { title: 'Programos forma, į kurią įrašomi skaičiai', text: forms },
  rounding: { title: 'Apvalinimas cento tikslumu', text: rounding },
  exchange: { title: 'Valiutos kursai', text: exchange },
  'flat-rates': { title: 'Fiksuotosios normos', text: flatRates },
  checks: { title: 'Pastebėjimai ir jų reikšmė', text: checks },
  waivers: { title: 'Išlygos ir bazinis sąrašas', text: waivers },
  privacy: { title: 'Asmens duomenys', text: privacy },
  'exit-status': { title: 'Baigiamoji būsena', text: exitStatus },
};
