import type { Explanations } from '../types.ts';

export const expense = {
  'expense/unknown-partner': {
    what: 'Eilutė nurodo partnerį, kurio projekto apraše nėra.',
    why: 'Jos suma nepriskiriama jokiam partneriui ir nefinansuojama iš jokio šaltinio.',
    mend: 'Įrašykite partnerio id taip, kaip jis nurodytas projekto apraše.',
  },
  'expense/unknown-category': {
    what: 'Eilutė priskirta kategorijai, kurios programoje nėra.',
    why: 'Jos sumos negalima palyginti su jokia biudžeto eilute.',
    mend: 'Pasirinkite vieną iš pranešime išvardytų kategorijų.',
  },
  'expense/unknown-report': {
    what: 'Eilutė nurodo ataskaitą, kurios projekto apraše nėra.',
    why: 'Jos suma nepatektų į jokią ataskaitą.',
    mend: 'Pataisykite numerį arba įrašykite ataskaitą. Jei langelis tuščias, eilutė priskiriama ataskaitai, kurios laikotarpiui priklauso apmokėjimo data.',
  },
  'expense/unknown-line': {
    what: 'Eilutė nurodo biudžeto eilutę, kurios jos partneris neturi; arba neaišku, kuriam fiksuotajam įkainiui ar kuriai fiksuotajai sumai eilutė priklauso. Didžiosios raidės ir tarpai nesvarbūs.',
    why: 'Tikrintojas kiekvieną eilutę lygina su patvirtinto biudžeto eilute.',
    mend: 'Biudžeto eilutę, fiksuotąjį įkainį arba fiksuotąją sumą rašykite taip, kaip biudžete; faktinėms išlaidoms stulpelį budget_line galima palikti tuščią.',
  },
  'expense/outside-period': {
    what: 'Dokumento data yra ankstesnė už projekto pradžią arba vėlesnė už jo pabaigą; jei projekto apraše yra preparation-from ir payments-until, šis laikas ilgesnis.',
    why: 'Tinkamos finansuoti tik projekto laikotarpiu patirtos išlaidos; kas yra už jo ribų, tikrintojas išskaito.',
    mend: 'Pataisykite datą arba išimkite eilutę iš mokėjimo prašymo. Jei sutartis leidžia parengiamąsias išlaidas arba vėlesnius mokėjimus, įrašykite tai prie rakto period.',
  },
  'expense/paid-outside-period': {
    what: 'Eilutė apmokėta anksčiau, nei prasidėjo projektas, arba vėliau, nei jis baigėsi; jei projekto apraše yra preparation-from ir payments-until, šis laikas ilgesnis.',
    why: 'Išlaidos turi būti ir apmokėtos tinkamumo laikotarpiu; pavėluoti mokėjimai – viena iš klaidų, kurias kontrolė randa dažniausiai.',
    mend: 'Pataisykite datą arba išimkite eilutę iš mokėjimo prašymo. Jei sutartis leidžia parengiamąsias išlaidas arba vėlesnius mokėjimus, įrašykite tai prie rakto period.',
  },
  'expense/not-paid': {
    what: 'Eilutė neturi apmokėjimo datos. Fiksuotiesiems įkainiams, fiksuotosioms sumoms, nusidėvėjimui ir nepiniginiam įnašui jos nereikia.',
    why: 'Deklaruoti galima tik apmokėtas išlaidas.',
    mend: 'Užpildykite stulpelį paid_date arba deklaruokite eilutę toje ataskaitoje, kurios laikotarpiu ji bus apmokėta.',
  },
  'expense/paid-before-document': {
    what: 'Eilutė apmokėta anksčiau nei jos dokumento data.',
    why: 'Taip būna mokant avansą; kitais atvejais viena iš datų įrašyta klaidingai, o nuo datos priklauso, kurioje ataskaitoje išlaidos deklaruojamos.',
    mend: 'Palyginkite abi datas su dokumentu ir banko išrašu.',
  },
  'expense/outside-report': {
    what: 'Eilutė deklaruota ataskaitoje, kuri baigėsi dar prieš ją apmokant. Ataskaitoje, kuri baigiasi kartu su projektu, mokėjimai tinka iki payments-until.',
    why: 'Ataskaitoje deklaruojama tai, kas apmokėta iki jos pabaigos; tikrintojas eilutę perkels į kitą ataskaitą.',
    mend: 'Pataisykite apmokėjimo datą arba ataskaitos numerį. Jei langelis tuščias, eilutė priskiriama ataskaitai, kurios laikotarpiui priklauso apmokėjimo data.',
  },
  'expense/vat-above-gross': {
    what: 'Dokumento PVM didesnis už viso dokumento sumą arba yra kito ženklo.',
    why: 'Dažniausiai sukeisti du stulpeliai, o nuo jų abiejų priklauso, kiek PVM deklaruojama.',
    mend: 'Palyginkite stulpelius gross ir vat su dokumentu; gross yra dokumento suma su PVM.',
  },
  'expense/declared-above-document': {
    what: 'Eilutėje deklaruota daugiau, nei yra jos dokumento suma; kreditinės sąskaitos faktūros lyginama suma be minuso ženklo.',
    why: 'Deklaruoti galima tik tai, už ką išrašyta sąskaita ir kas apmokėta.',
    mend: 'Deklaruokite ne daugiau kaip dokumento sumą su PVM arba pataisykite stulpelį gross. Abi sumos yra eilutės valiuta.',
  },
  'expense/vat-recoverable': {
    what: 'Partneris, kuris susigrąžina visą PVM arba jo dalį, deklaruoja daugiau dokumento PVM, nei jo negali susigrąžinti. Deklaruotas PVM yra tai, kas deklaruota viršijant sumą be PVM; kai dokumentas deklaruojamas keliomis eilutėmis, jos skaičiuojamos kartu.',
    why: 'PVM, kurį grąžina mokesčių inspekcija, nėra išlaidos. 2021–2027 m. jį vis tiek galima deklaruoti projektuose, kurių bendra suma mažesnė nei 5\u00a0000\u00a0000,00.',
    mend: 'Deklaruokite sumą be PVM ir nesusigrąžinamą PVM dalį. Jei partneris susigrąžina mažiau, projekto apraše pataisykite jo raktą vat.',
  },
  'expense/duplicate-id': {
    what: 'Dvi išlaidų žurnalo eilutės turi tą patį numerį.',
    why: 'Pagal numerį eilutę nurodo taisymai ir išlygos, todėl jis negali kartotis.',
    mend: 'Vienai iš eilučių suteikite kitą numerį.',
  },
  'expense/duplicate-document': {
    what: 'Dvi eilutės deklaruoja tą patį dokumentą: sutampa tiekėjas, numeris, data, suma, kategorija ir biudžeto eilutė. Didžiosios raidės, nuliai priekyje ir skyrybos ženklai nesvarbūs, todėl FV/12/2018 ir fv 12-2018 yra tas pats.',
    why: 'Jokios išlaidos negali būti du kartus apmokėtos iš ES fondų.',
    mend: 'Vieną iš eilučių pašalinkite. Jei tai vieno dokumento dalys, kiekvienai nurodykite budget_line.',
  },
  'expense/near-duplicate': {
    what: 'Dokumentas deklaruojamas dalimis, ir nė vienoje eilutėje nenurodyta jo visa suma; arba sutampa dviejų eilučių tiekėjas, data ir suma, o dokumentų numeriai skiriasi vienu ženklu. Personalo ir kelionių išlaidos bei taisymai netikrinami.',
    why: 'Gali būti, kad tas pats dokumentas įrašytas antrą kartą.',
    mend: 'Palyginkite dokumentus. Jei vienas deklaruojamas dalimis, užpildykite stulpelį gross; kas įrašyta dukart, pašalinkite; kas teisinga, nurodykite išlygoje.',
  },
  'expense/split-above-document': {
    what: 'Eilutės, kuriomis deklaruojamos vieno dokumento dalys, kartu viršija dokumento sumą.',
    why: 'Viršijanti suma būtų apmokėta antrą kartą; kelioms biudžeto eilutėms priskirtas dokumentas skaičiuojamas vieną kartą.',
    mend: 'Padalykite dokumento sumą jo eilutėms arba pataisykite stulpelį gross: kiekvienoje iš jų tai viso dokumento suma.',
  },
  'expense/negative-without-correction': {
    what: 'Eilutėje deklaruota neigiama suma, bet nenurodyta, kurią eilutę ji taiso.',
    why: 'Tikrintojas turi matyti, kurios išlaidos sumažintos; be to, taisymas perskaičiuojamas taisomos eilutės kursu.',
    mend: 'Stulpelyje corrects įrašykite tos eilutės numerį.',
  },
  'expense/correction-unknown': {
    what: 'Eilutė taiso eilutę, kurios išlaidų žurnale nėra, pati save arba tą, kuri savo ruožtu taiso ją.',
    why: 'Ji nieko nesumažina, ir neaišku, kuriuo kursu ją perskaičiuoti.',
    mend: 'Stulpelyje corrects įrašykite eilutės, kurią ji mažina, numerį.',
  },
  'expense/correction-above-row': {
    what: 'Eilutės taisymai kartu atima daugiau, nei joje deklaruota.',
    why: 'Ko nebuvo deklaruota, to negalima atimti; likutis sumažintų kitas išlaidas.',
    mend: 'Pataisykite sumą; arba taisymą padalykite eilutėms, kurias jis mažina.',
  },
  'expense/in-flat-rate-category': {
    what: 'Partneris deklaruoja faktines išlaidas kategorijoje, kuriai jo biudžete taikoma fiksuotoji norma; visų kitų išlaidų norma apima visas kategorijas, išskyrus personalo.',
    why: 'Šias išlaidas jau apmoka fiksuotoji norma. Ataskaitose ji jas pakeičia, o ne prie jų pridedama.',
    mend: 'Išimkite eilutes iš išlaidų žurnalo; jei jos priklauso kitai kategorijai, perkelkite jas į ją.',
  },
  'expense/not-budgeted': {
    what: 'Partneris deklaruoja išlaidas kategorijoje, kuriai neturi biudžeto.',
    why: 'Prieš perkant tai, kas nesuplanuota, reikia pakeisti biudžetą; kitaip tikrintojas tokias išlaidas išskaitys.',
    mend: 'Pataisykite kategoriją arba prieš deklaruodami pasirūpinkite, kad biudžetas būtų pakeistas.',
  },
  'expense/above-category': {
    what: 'Partneris kategorijoje deklaravo daugiau, nei yra jos biudžetas, skaičiuojant visas ataskaitas iki šiol.',
    why: 'Kiek galima perkelti tarp kategorijų be pakeitimo, nustatyta sutartyje, ir programose tai skiriasi.',
    mend: 'Pasižiūrėkite, ką leidžia sutartis, arba pasirūpinkite, kad biudžetas būtų pakeistas.',
  },
  'expense/above-flexibility': {
    what: 'Partneris kategorijoje deklaravo daugiau, nei yra jos biudžetas su visa suma, kuria jį leidžia padidinti sutarties lankstumo taisyklė; kategorijoje, kurios keisti negalima, – daugiau nei jos biudžetas.',
    why: 'Kas viršija sutartyje nustatytą procentą, tam iš anksto turi pritarti sekretoriatas arba komitetas; kitaip tikrintojas viršijančią sumą išskaitys.',
    mend: 'Prieš deklaruodami viršijančią sumą, pasirūpinkite, kad sutartis ir biudžetas būtų pakeisti, arba jos nedeklaruokite. Kiek jau perkelta, parodo „samata diff“.',
  },
  'expense/above-partner-budget': {
    what: 'Partneris deklaravo daugiau, nei yra visas jo biudžetas.',
    why: 'Pagal sutartį finansuojama ne daugiau nei biudžetas; visa kita tenka pačiam partneriui.',
    mend: 'Viršijančią sumą išimkite iš mokėjimo prašymo arba prieš tai pasirūpinkite, kad biudžetas būtų pakeistas.',
  },
  'expense/staff-with-invoice': {
    what: 'Personalo išlaidų eilutė turi PVM arba viešąjį pirkimą.',
    why: 'Darbo užmokestis neturi nei vieno, nei kito. Asmuo, kuris išrašo sąskaitą, priklauso išorės ekspertams ir personalo fiksuotosios normos pagrindo nedidina.',
    mend: 'Perkelkite eilutę į išorės paslaugų kategoriją arba langelį ištuštinkite.',
  },
  'expense/zero': {
    what: 'Eilutėje deklaruota 0,00.',
    why: 'Ja nieko nedeklaruojama; dažniausiai pamiršta suma.',
    mend: 'Įrašykite sumą arba pašalinkite eilutę.',
  },
  'expense/classification-missing': {
    what: 'Partnerio, prie kurio įrašyta budget-body: yes, eilutė neturi ekonominės klasifikacijos kodo. Fiksuotiesiems įkainiams, fiksuotosioms sumoms, nusidėvėjimui ir nepiniginiam įnašui jo nereikia; taisymams reikia. Jei kodo neturi nė viena eilutė, pranešama vieną kartą.',
    why: 'Lietuvos biudžetinės įstaigos už panaudotas lėšas atsiskaito pagal ekonominės klasifikacijos kodus, ir projekto ataskaita turi tokį priedą; be kodų ji grąžinama.',
    mend: 'Stulpelyje classification įrašykite tų metų, kuriais eilutė apmokėta, kodą. Priedą parengia „samata report classification“.',
  },
  'expense/classification-unknown': {
    what: 'Eilutės kodo faile classification.csv nėra tarp apmokėjimo metų kodų (jei apmokėjimo datos nėra – tarp dokumento metų kodų). Tarpai ir taškas gale nesvarbūs. Metai, kurių sąraše visai nėra, ir užsienio partneriai netikrinami.',
    why: 'Kodai kasmet keičiasi; dėl negaliojančio kodo priedas klaidingas, ir dėl tokių klaidų mokėjimai jau yra buvę sustabdyti.',
    mend: 'Pataisykite kodą; arba įrašykite jį į sąrašą, kurį tvarkote patys: metai, kodas, pavadinimas.',
  },
  'expense/between-partners': {
    what: 'Projekte, kurio partneriai yra iš kelių šalių, eilutės tiekėjas yra kitas to paties projekto partneris: sutampa kodai (supplier_code ir legal-code) arba, jei vienas iš jų kodo neturi, visas pavadinimas. Personalas, fiksuotieji įkainiai, fiksuotosios sumos, nusidėvėjimas, nepiniginis įnašas ir atmestos eilutės netikrinami.',
    why: 'Partneriai pasidalija darbus, ir kiekvienas deklaruoja savo išlaidas. Apmokėjus partnerių tarpusavio sąskaitą, būtų finansuojamas antkainis arba antrą kartą tos pačios išlaidos, todėl programos jų nepriima.',
    mend: 'Išimkite eilutę iš mokėjimo prašymo, o išlaidas tegul deklaruoja jas patyręs partneris. Jei programa raštu sutiko, kad išlaidos būtų dalijamos, įrašykite tai išlygoje.',
  },
  'expense/in-kind-above-own': {
    what: 'Visų partnerių nepiniginis įnašas kartu viršija nuosavą indėlį, kurį projektas suplanavo. Kas atidėta ar atmesta ir ką tikrintojas išskaitė, neskaičiuojama. Pranešama prie tos eilutės, kuria indėlis viršijamas.',
    why: 'Už nepiniginį įnašą niekas nesumokėjo, todėl jis gali pakeisti tik tai, ką partneriai turi sumokėti patys: viešoji parama neviršija tinkamų finansuoti išlaidų be nepiniginio įnašo. Kitaip fondai sumokėtų daugiau, nei projektui išleista.',
    mend: 'Viršijančią sumą išimkite iš mokėjimo prašymo arba pataisykite eilutę, kuri nėra nepiniginis įnašas (stulpelis method).',
  },
  'expense/depreciation-and-purchase': {
    what: 'Partneris deklaruoja ir ilgalaikio turto kainą, ir jo nusidėvėjimą: vienos kategorijos eilutės nurodo tą patį turtą, vienų method yra depreciation, kitų – kitoks. Pranešama prie pirmosios nusidėvėjimo eilutės. Eilutės, kurių taisymais nieko neliko, atmestos ir visiškai išskaitytos neskaičiuojamos.',
    why: 'Nusidėvėjimas turto kainą paskirsto jo naudojimo metams. Kas deklaruoja abu, tam už turtą sumokama du kartus, o iš paramos įsigyto turto nusidėvėjimo projekte deklaruoti visai negalima.',
    mend: 'Palikite kainą, jei turtas perkamas tik projektui ir visas tinkamas finansuoti; kitaip palikite nusidėvėjimą. Jei du turto vienetai turi vieną pavadinimą, nurodykite jų inventoriaus numerius.',
  },
  'expense/ineligible-by-name': {
    what: 'Eilutės aprašymas prasideda niekada netinkamų finansuoti išlaidų pavadinimu: bauda ar delspinigiai, skolos arba pavėluoto mokėjimo palūkanos, nuostoliai dėl valiutos kurso, bylinėjimosi išlaidos – angliškai, lietuviškai arba lenkiškai. Personalas, fiksuotieji įkainiai, fiksuotosios sumos, taisymai ir tai, ką tikrintojas išskaitė, netikrinama.',
    why: 'Reglamentuose šios išlaidos pripažįstamos netinkamomis finansuoti, kad ir kurioje biudžeto eilutėje būtų. Tikrintojas jas išbraukia, o visa kita tikrina atidžiau.',
    mend: 'Išimkite eilutę iš mokėjimo prašymo; šias išlaidas apmoka pats partneris. Jei aprašyta ne tai, už ką mokėta, pataisykite aprašymą.',
  },
} satisfies Explanations<'expense'>;
