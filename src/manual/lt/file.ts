import type { Explanations } from '../types.ts';

export const file = {
  'file/unreadable': {
    what: 'Projekto failo nepavyksta atverti, arba jo turinys nėra nei projekto aprašas, nei lentelė.',
    why: 'Nieko, kas jame yra, nei tikrinama, nei skaičiuojama, todėl neišsami kiekviena suma, kuriai jo reikia.',
    mend: 'Darykite, kas patariama pranešime: dažniausiai reikia lapą iš naujo išsaugoti CSV UTF-8 formatu arba uždaryti kabutes.',
  },
  'file/two-ledgers': {
    what: 'Ta pati lentelė pateikta kelis kartus: expenses.csv ir aplanko expenses/ failai, payments.csv ir payments.xlsx, du darbaknygės lapai su tais pačiais stulpeliais, darbaknygės, kuri yra projektas, lapas ir failas šalia jos arba project.yaml ir project.xlsx.',
    why: 'Perskaičius abi, tie patys dokumentai galėtų būti suskaičiuoti du kartus, todėl skaitoma tik viena.',
    mend: 'Palikite vieną. Jei tai lapai, visas eilutes perkelkite į vieną iš jų. Jei išlaidų žurnalą norite padalyti, visus jo failus sudėkite į aplanką expenses/, kiekviename palikdami po vieną jo lapą.',
  },
  'file/missing-column': {
    what: 'Lentelėje nėra stulpelio, kurio jai reikia.',
    why: 'Be šio stulpelio lentelės eilučių negalima nei patikrinti, nei suskaičiuoti.',
    mend: 'Pridėkite stulpelį antraščių eilutėje; visos antraštės turi būti vienoje eilutėje. Tinka angliškos, lietuviškos ir lenkiškos antraštės.',
  },
  'file/unknown-column': {
    what: 'Lentelėje yra stulpelis, kurio pavadinimo samata nežino.',
    why: 'Jo langeliai neskaitomi; dėl klaidos pavadinime gali dingti visas duomenų stulpelis.',
    mend: 'Pataisykite pavadinimą. Stulpelį, kurio reikia tik jums, galite palikti.',
  },
  'file/duplicate-header': {
    what: 'Du lentelės stulpeliai vadinasi taip pat, galbūt dviem kalbomis.',
    why: 'Neaišku, kuriame iš jų yra teisingos reikšmės.',
    mend: 'Vieną iš jų pervadinkite arba pašalinkite.',
  },
  'file/bad-amount': {
    what: 'Sumos langelyje įrašyta ne suma, yra daugiau kaip du skaitmenys po kablelio, per daug skaitmenų, kitas dešimtainis skyriklis nei likusiame faile arba nurodyta kita valiuta nei eilutės (darbaknygėje ją gali rodyti ir langelio formatas); arba su ja projekto sumos tampa tokios didelės, kad cento tikslumu jų suskaičiuoti negalima.',
    why: 'Sumos skaičiuojamos cento tikslumu; kablelį palaikius tašku, suma tampa tūkstantį kartų per didelė.',
    mend: 'Rašykite sumą taip, kaip kitas to failo sumas: 955524.00 arba 955\u00a0524,00.',
  },
  'file/ambiguous-amount': {
    what: 'Tokią sumą kaip 1,234 galima perskaityti dvejopai, o iš kitų failo sumų neaišku, kuris ženklas skiria dešimtaines dalis.',
    why: 'Spėjant, puse atvejų suma būtų tūkstantį kartų per didelė arba per maža.',
    mend: 'Vieną stulpelio sumą parašykite su dviem skaitmenimis po kablelio, pavyzdžiui, 1234.00; pagal ją bus skaitomas visas failas.',
  },
  'file/hidden-decimals': {
    what: 'Darbaknygės langelyje yra daugiau skaitmenų po kablelio, nei numatyta stulpeliui; lape jų gali būti rodoma mažiau. Reikšmė perskaityta suapvalinus pagal aritmetines taisykles.',
    why: 'Lape sudedama tai, kas yra langeliuose, o mokėjimo prašyme – iki cento suapvalintos sumos: galutinės sumos skiriasi vienu ar keliais centais.',
    mend: 'Suapvalinkite pačią reikšmę, pavyzdžiui, formulėje parašykite ROUND(…, 2), o ne tik pakeiskite, kas rodoma.',
  },
  'file/bad-date': {
    what: 'Datos langelyje įrašyta ne data, diena, kurios kalendoriuje nėra, metai dviem skaitmenimis arba, darbaknygėje, skaičius be datos formato.',
    why: 'Nuo datų priklauso, ar išlaidos tinkamos finansuoti ir kurioje ataskaitoje jos yra.',
    mend: 'Rašykite 2017-03-01, 2017.03.01 arba 01.03.2017.',
  },
  'file/bad-value': {
    what: 'Langelyje yra reikšmė, kuri jo stulpeliui netinka, arba jis tuščias, nors eilutei ši reikšmė būtina; arba eilutėje yra daugiau ar mažiau laukų nei antraštėje.',
    why: 'Reikšmė neįtraukiama į tai, kas nuo jos priklauso, todėl sumos gali būti neišsamios.',
    mend: 'Įrašykite vieną iš pranešime nurodytų reikšmių.',
  },
  'file/empty-cell': {
    what: 'Tuščias langelis, kurio reikia išlaidų sąrašui: dokumento numeris ar data, tiekėjas arba aprašymas.',
    why: 'Tikrintojai sąrašus su tuščiais langeliais grąžina. „Interreg V-A“ Lietuvos ir Lenkijos programos įgyvendinimo ataskaitoje vietoj tuščio langelio turi būti „0“ arba „N/A“.',
    mend: 'Užpildykite langelį. Personalo išlaidoms, fiksuotiesiems įkainiams, fiksuotosioms sumoms, nusidėvėjimui ir nepiniginiam įnašui nei dokumento, nei tiekėjo nereikia.',
  },
  'file/encoding-guessed': {
    what: 'Failas ne UTF-8 koduotės; jo koduotė nustatyta pagal jame esančias raides.',
    why: 'Jei nustatyta neteisingai, pavadinimuose ir aprašymuose rodomos ne tos raidės. Sumoms ir datoms tai įtakos neturi.',
    mend: 'Peržiūrėkite kelis pavadinimus. Jei jie neteisingi, išsaugokite failą CSV UTF-8 formatu; jei teisingi, nieko daryti nereikia.',
  },
  'file/formula-without-value': {
    what: 'Darbaknygės langelyje yra formulė, o jos rezultato faile nėra: failą įrašė ne skaičiuoklė, o kita programa.',
    why: 'Formulių samata neskaičiuoja, todėl nežinoma nei reikšmė, nei suma, kuriai jos reikia.',
    mend: 'Atverkite darbaknygę „Excel“ arba „LibreOffice“ programa, leiskite perskaičiuoti ir išsaugokite.',
  },
  'file/cell-error': {
    what: 'Langelyje vietoj reikšmės yra skaičiuoklės klaida, pavyzdžiui, #REF! arba #N/A.',
    why: 'Reikšmė prarasta, o su ja – ir kiekviena suma, kuriai jos reikia.',
    mend: 'Skaičiuoklėje pataisykite formulę ir išsaugokite lentelę iš naujo.',
  },
  'file/merged-cell': {
    what: 'Darbaknygės lentelėje yra per kelias eilutes ar kelis stulpelius sujungtų langelių.',
    why: 'Kelių eilučių reikšmė gali būti skaičiuojama tik vieną kartą: ji priskiriama pirmajai eilutei, o kitos jos neturi.',
    mend: 'Atskirkite langelius ir užpildykite kiekvieną eilutę.',
  },
  'file/number-as-date': {
    what: 'Langelyje, kuriame turi būti skaičius, jis ir yra, bet rodomas kaip data. Skaičius perskaitytas.',
    why: 'Skaičiuoklė tai, kas panašu į datą, paverčia data, pavyzdžiui, 1.5 – gegužės 1-ąja; tada skaičius jau ne tas, kuris buvo įrašytas.',
    mend: 'Nustatykite langeliui skaičiaus formatą ir patikrinkite, ar reikšmė teisinga.',
  },
  'file/number-as-text': {
    what: 'Darbaknygės langeliuose skaičiai įrašyti kaip tekstas, pavyzdžiui, įklijuoti iš kitos programos. Jie perskaityti taip, kaip CSV failo sumos.',
    why: 'Skaičiuoklė teksto nesudeda, todėl jos suma mažesnė už lentelės sumą.',
    mend: 'Paverskite tekstą skaičiais: „Excel“ programoje spustelėkite žalią langelių kampą.',
  },
  'file/totals-row-skipped': {
    what: 'Eilutė be numerio, pavadinta „Iš viso“, „Viso“, „Razem“ ar panašiai, palaikyta bendros sumos eilute ir praleista; arba praleista eilutė po lentele, kurioje yra tik parašas ar prierašas.',
    why: 'Įskaičiavus bendrą sumą, kiekviena suma būtų suskaičiuota du kartus, o parašas nėra dokumentas.',
    mend: 'Jei tai bendra suma, parašas ar prierašas, nieko daryti nereikia. Jei tai atskiras įrašas, suteikite jam numerį arba pakeiskite pranešime cituojamo langelio tekstą.',
  },
  'file/hidden-rows': {
    what: 'Darbaknygėje paslėptos arba filtru atmestos lentelės eilutės, stulpeliai ar visas lapas. Jie vis tiek perskaityti.',
    why: 'Kas žiūri į lapą, nemato, kas deklaruojama.',
    mend: 'Parodykite juos. Eilutes, kurių deklaruoti nenorite, pašalinkite, o ne paslėpkite.',
  },
  'file/looks-like-formula': {
    what: 'Tekstas prasideda ženklu =, +, - arba @, kaip formulė.',
    why: 'Atvėrus lentelę, skaičiuoklė gali tokią formulę įvykdyti. samata ją palieka kaip tekstą.',
    mend: 'Jei ženklas priekyje atsirado per klaidą, ištrinkite jį.',
  },
} satisfies Explanations<'file'>;
