import type { Explanations } from '../types.ts';

export const indicator = {
  'indicator/unknown-code': {
    what: 'Failo achievements.csv arba activities.csv eilutė nurodo rodiklį, kuriam ji neskaičiuojama: projekto apraše tokio kodo nėra arba rodiklis skaičiuojamas iš kitos lentelės. Arba projekto apraše kodas nurodytas be pavadinimo, o bendrųjų rodiklių sąrašuose pagal projekto fondus ir laikotarpį jo nėra.',
    why: 'Kas suskaičiuota su klaidingu kodu, į ataskaitą nepatenka, ir niekas to nepastebi. CO01 yra vienas rodiklis pagal ERPF ir kitas – pagal ESF, todėl sąrašą lemia fondai ir laikotarpis.',
    mend: 'Pataisykite kodą; kas yra sąraše, parodo „samata indicators KODAS“. Jūsų pačių rodikliui reikia pavadinimo. Jei rodiklis skaičiuojamas pagal veiklas, įrašykite from: activities; rodiklis skaičiuojamas tik iš vienos lentelės, kad niekas nebūtų suskaičiuotas du kartus.',
  },
  'indicator/unit-differs': {
    what: 'Projekto apraše bendrojo rodiklio matavimo vienetas kitas nei jo sąraše.',
    why: 'Dalyvavimo atvejai nėra dalyviai, o kilometrai nėra metrai: dviem vienetais matuojamų projektų sumos nieko nereiškia, ir programa visų reikšmių prašys iš naujo. Žodžiu užrašytas vienetas, kurio samata nežino, su niekuo nelyginamas.',
    mend: 'Įrašykite sąrašo matavimo vienetą ir perskaičiuokite pradinę reikšmę, siektiną reikšmę ir pasiekimus; arba pataisykite kodą, jei turėtas omenyje kitas rodiklis.',
  },
  'indicator/target-missing': {
    what: 'Rodiklis neturi siektinos reikšmės.',
    why: 'Be jos nėra nei procento, nei būsenos. Bendrieji ESF ir ESF+ rodikliai netikrinami: jie skaičiuojami visiems dalyviams, o siektinas reikšmes turi tik tie, kurie nurodyti sutartyje.',
    mend: 'Įrašykite target taip, kaip nustatyta sutartyje.',
  },
  'indicator/outside-period': {
    what: 'Kas nors pasiekta prieš projekto pradžią arba vėliau, nei gali būti skaičiuojama: produktas – po projekto pabaigos, rezultatas – praėjus daugiau nei metams po jos.',
    why: 'Produktai priklauso projekto laikotarpiui. Rezultatų sulaukiama vėliau: ESF dalyvių – per keturias savaites po dalyvavimo pabaigos ir praėjus šešiems mėnesiams, kitų – per metus po projekto.',
    mend: 'Patikrinkite datą; dažniausiai klaidingai įrašyti metai. Parengiamasis laikas skaičiuojamas nuo preparation-from, jei projekto apraše toks raktas yra.',
  },
  'indicator/decreases': {
    what: 'Iki šiol pasiekta reikšmė mažėja: tarp sudedamų reikšmių yra neigiama arba lygis mažesnis už ankstesnį.',
    why: 'Kas kartą ataskaitoje nurodyta kaip pasiekta, tas ir lieka pasiekta, nebent nurodyta klaidingai. Lygis, kurio siektina reikšmė mažesnė už pradinę, ir turi mažėti, todėl netikrinamas.',
    mend: 'Pataisykite reikšmę. Jei klaidinga buvo ankstesnė arba lygis iš tikrųjų sumažėjo, parašykite apie tai stulpelyje note: pastebėjimo nebeliks.',
  },
  'indicator/breakdown-differs': {
    what: 'Eilutėje nurodytos moterys ir vyrai kartu nesudaro visų, kurie joje suskaičiuoti. 2021–2027 m., kai dalis asmenų gali būti nei moterys, nei vyrai, klaida yra tik tada, kai jų per daug.',
    why: 'Dalyviai ataskaitose pateikiami pagal lytį, ir abi ataskaitos lentelės turi sutapti.',
    mend: 'Palyginkite eilutę su dalyvių sąrašu ir pataisykite vieną iš skaičių. Abu langelius galima palikti tuščius.',
  },
  'indicator/below-target-at-end': {
    what: 'Projektas baigėsi, jo poveikį jau buvo galima išmatuoti, o pasiekta mažiau kaip 80\u00a0% siektinos rodiklio reikšmės.',
    why: 'Pasiekti daugiau, nei siekta, nėra klaida, bet jei pasiekta mažiau kaip 80–85\u00a0%, programos klausia kodėl ir gali sumažinti paramą. samata taiko žemiausią iš šių ribų.',
    mend: 'Patikrinkite, ar įrašyti visi pasiekimai. Jei įrašyti, nuokrypį paaiškinkite galutinėje ataskaitoje arba dar iki pabaigos pasirūpinkite, kad siektina reikšmė būtų pakeista.',
  },
  'indicator/no-evidence': {
    what: 'Rodiklio pasiekimams nenurodytas įrodymas. Apie kiekvieną rodiklį pranešama vieną kartą: kiek pasiekimų iš visų jo neturi.',
    why: 'Tikrintojas nori matyti, kas pasiekimą patvirtina: dalyvių sąrašą, priėmimo aktą, apklausą.',
    mend: 'Stulpelyje evidence nurodykite, koks dokumentas pasiekimą patvirtina ir kur jis saugomas.',
  },
  'indicator/percent-summed': {
    what: 'Procentais matuojamam rodikliui įrašyta sums: total ir yra daugiau nei vienas pasiekimas, todėl procentai sudedami. Be rakto sums procentais matuojamo rodiklio imama naujausia reikšmė.',
    why: 'Keturiasdešimt procentų vienos grupės ir penkiasdešimt kitos nėra devyniasdešimt procentų abiejų. Sudėti procentai greitai viršija siektiną reikšmę, ir niekas negali parodyti, nuo ko jie apskaičiuoti.',
    mend: 'Įrašykite sums: latest. Jei kiekvienas partneris matuoja savo dalį, iš pradinių skaičių apskaičiuokite visų jų bendrą procentą ir įrašykite jį.',
  },
} satisfies Explanations<'indicator'>;
